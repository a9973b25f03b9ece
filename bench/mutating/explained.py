"""Mutants that nobody could notice, each with the sentence that says why."""

import tomllib
from pathlib import Path

FILE = Path(__file__).with_name("explained.toml")


def entries():
    """[{module, function, change, why}] as the file tells them."""
    return tomllib.loads(FILE.read_text()).get("mutant", [])


def read(module):
    """The keys of one module's changes that are explained: see Change.key."""
    return {
        (one["function"], *one["change"].strip().splitlines()) for one in entries() if one["module"] == module
    }
