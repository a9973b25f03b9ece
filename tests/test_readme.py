"""Every command of the README is real: it runs here, or names where it is tried."""

import ast
import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from django.core.management import get_commands

from escalations.models import Ticket
from tests.factories import TeamFactory
from tests.management.test_receive_mail import database

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text()
BLOCKS = re.findall(r"```sh\n(.*?)```", README, re.DOTALL)
VARIABLE = re.compile("[A-Z][A-Z_]+").fullmatch
READERS = {"environ", "getenv", "flag", "number", "words"}
NOT_SETTINGS = {"PATH"}  # the machine's own
COMMANDS = [line for block in BLOCKS for line in block.strip().splitlines()]


def test_every_script_of_the_readme_is_there_and_may_be_run():
    scripts = {match for line in COMMANDS for match in re.findall(r"(?<!\S)(script/\w+)", line)}

    assert scripts == {"script/server", "script/test", "script/bench"}
    assert [name for name in scripts if not (ROOT / name).stat().st_mode & 0o100] == []


def test_every_manage_command_of_the_readme_exists():
    named = {match for line in COMMANDS for match in re.findall(r"manage\.py (\w+)", line)}

    assert named - set(get_commands()) == set()
    assert {
        "import_tickets",
        "check_writing",
        "create_token",
        "suggest_recurrence",
        "demo",
        "migrate",
        "collectstatic",
    } <= named


def test_every_command_of_ours_is_named_in_the_readme():
    ours = {name for name, app in get_commands().items() if app == "escalations"}

    assert {name for name in ours if name not in README} == set()


def test_every_part_of_the_product_stands_in_the_readmes_tree():
    folders = {path.parent.name for path in (ROOT / "escalations").glob("*/__init__.py")} - {"migrations"}

    assert {name for name in folders if f"    {name}/" not in README} == set()


def test_check_writing_runs_as_the_readme_says():
    line = next(line for line in COMMANDS if "check_writing" in line)

    done = subprocess.run(
        ["bash", "-c", line.replace(".venv/bin/python", shlex.quote(sys.executable))],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )

    assert json.loads(done.stdout) == {"id": 1, "verdict": "warn", "codes": ["thin_environment"]}


@pytest.mark.django_db(transaction=True)
def test_a_mail_is_received_as_the_readme_says():
    TeamFactory(tier=1)
    line = next(line for line in COMMANDS if "receive_mail" in line)

    done = subprocess.run(
        ["bash", "-c", line.replace(".venv/bin/python", shlex.quote(sys.executable))],
        cwd=ROOT,
        env={**os.environ, "DATABASE_URL": database()},
        capture_output=True,
        check=True,
    )

    assert (done.stderr, Ticket.objects.get().contact.email) == (b"", "anna@gate.example")


@pytest.mark.parametrize("picture", sorted(set(re.findall(r"\]\((docs/[^)]+)\)", README))))
def test_every_picture_of_the_readme_is_there(picture):
    assert (ROOT / picture).is_file()


@pytest.mark.parametrize("name", sorted(set(re.findall(r"^\| `([A-Z_]+)`", README, re.MULTILINE))))
def test_every_setting_of_the_readme_is_read(name):
    sources = [*(ROOT / "portal").glob("*.py"), *(ROOT / "script").iterdir(), ROOT / "Procfile"]

    assert any(name in source.read_text() for source in sources if source.is_file())


def read_by(path):
    """The variables that a Python file asks the environment for."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            reader, asked = node.func, node.args[:1]
        elif isinstance(node, ast.Subscript):
            reader, asked = node.value, [node.slice]
        else:
            continue
        if ast.unparse(reader).removesuffix(".get").split(".")[-1] in READERS:
            yield from (
                one.value for one in asked if isinstance(one, ast.Constant) and VARIABLE(str(one.value))
            )


def given_to(path):
    """The variables that a shell script or the Procfile takes from outside, each with its default."""
    return re.findall(r"\$\{([A-Z_]+):?-", path.read_text(encoding="utf-8"))


def test_every_setting_that_is_read_stands_in_the_readme():
    python = [*(ROOT / "portal").rglob("*.py"), *(ROOT / "escalations").rglob("*.py")]
    shell = [ROOT / "Procfile", *(ROOT / "script").iterdir()]
    read = {name for path in python for name in read_by(path)} | {
        name for path in shell if path.is_file() for name in given_to(path)
    }

    rows = re.findall(r"^\| ((?:`[A-Z_]+`(?:, )?)+) \|", README, re.MULTILINE)
    told = {name for row in rows for name in re.findall(r"`([A-Z_]+)`", row)}
    assert sorted(read - told - NOT_SETTINGS) == []
    assert {"SECRET_KEY", "DATABASE_POOL", "SSL_REDIRECT", "WEB_THREADS"} <= read
