"""Changes one thing at a time in the heart of the domain, and asks the tests whether they notice.

The changes are made in a copy, `var/mutation/`. A change inside a function is tried in a process that has run the tests
once (watched); what happens when a module is loaded, decorators and constants, is tried by a process that loads the
domain anew (anew). What survives is printed as a difference: a test is to kill it, or a sentence in explained.toml to
say why nobody could notice.
"""

import importlib
import os
import random
import shutil
import sys
import time
from collections import Counter
from pathlib import Path

from . import anew, explained
from .changes import changes

ROOT = Path(__file__).resolve().parents[2]
COPY = ROOT / "var" / "mutation" / "tree"
TOOLS = ROOT / "var" / "mutation" / "tools"
PARTS = ("bench", "docs", "escalations", "portal", "script", "static", "templates", "tests")
FILES = ("manage.py", "pyproject.toml", "README.md", "requirements.txt", "Procfile")

# Module of the domain -> its tests, the quickest first.
HEART = {
    "acknowledging": ("acknowledging_first", "workflow", "standard"),
    "sending_back": ("flags", "workflow"),
    "step": ("step", "workflow"),
    "routing": ("routing", "workflow"),
    "rules": ("rules", "workflow", "scenarios"),
    "redaction": ("redaction", "redacting_files"),
    "workflow": ("workflow", "story", "going_on", "placing"),
    "standard": ("standard", "rehearsing"),
    "working_hours": ("working_hours",),
    "working_time": ("working_time",),
    "outside": ("arriving/edges", "arriving/arriving_tickets", "arriving/arriving_notes"),
    "promises": ("promises_kept", "conversation"),
    "conversation": ("conversation", "hooks"),
    "warranty": ("warranty",),
    "lookback": ("lookback", "warranty", "standard"),
    "drafting": ("drafting", "drafts", "flags"),
    "tickets": ("tickets", "untouched"),
    "differences": ("arriving/differences", "arriving/flips"),
}


def mutate(modules, *, share=1.0, seed=1):
    """Try them and print the score; returns 0."""
    sys.path.append(str(TOOLS))
    copied()
    os.chdir(COPY)
    sys.path[:] = [str(COPY), *(one for one in sys.path if Path(one or ".").resolve() != ROOT)]
    sys.dont_write_bytecode = True
    os.environ["DJANGO_SETTINGS_MODULE"] = "tests.settings"
    importlib.import_module("django").setup()
    anew.unload()
    modules = modules or list(HEART)
    known = {module: explained.read(module) for module in modules}
    told = {module: Counter() for module in modules}
    wanted = []
    for module in modules:
        every = changes(module, path(module).read_text())
        some = random.Random(seed).sample(every, max(1, round(len(every) * share)))
        told[module].update(every=len(every), explained=sum(change.key in known[module] for change in some))
        wanted += [change for change in some if change.key not in known[module]]
    tests = {module: [tests_of(name) for name in HEART[module]] for module in modules}
    with (COPY.parent / "told.txt").open("a", buffering=1) as log:
        for change, said in anew.verdicts(wanted, tests, path):
            told[change.module][said] += 1
            print(f"{time.strftime('%X')} {said}: {change}", file=log)
            if said != "killed":
                print(f"-- {said}: {change}", flush=True)
    for module, count in told.items():
        print(f"== {module}: {score(count)}")
    print(f"== together: {score(sum(told.values(), Counter()))}", flush=True)
    return 0


def path(module):
    """Where it lies in the copy."""
    return COPY / "escalations" / "domain" / f"{module}.py"


def copied():
    shutil.rmtree(COPY, ignore_errors=True)
    COPY.mkdir(parents=True)
    for part in PARTS:
        shutil.copytree(ROOT / part, COPY / part, ignore=shutil.ignore_patterns("__pycache__", "*.png"))
    for file in FILES:
        shutil.copy(ROOT / file, COPY / file)


def tests_of(name):
    path = Path("tests", "domain", name)
    return str(path.with_name(f"test_{path.name}.py"))


def score(told):
    noticed = told["killed"] + told["hung"]
    count = noticed + told["survived"] + told["explained"]
    rest = f"{told['hung']} of them by not ending, {told['explained']} explained, {told['survived']} left"
    failed = f"; {told['failed']} could not be tried" if told["failed"] else ""
    share = f" ({100 * noticed / count:.1f} %)" if count else ""
    return f"{count} of {told['every']} tried, {noticed} noticed{share}, {rest}{failed}"
