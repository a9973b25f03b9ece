"""Every command of docs/api.md is run as it stands, against a real server; what is shown is what comes."""

import json
import os
import random
import re
import shlex
import shutil
import subprocess
import sys
from itertools import zip_longest
from pathlib import Path

import pytest
from django.contrib.auth.hashers import make_password
from django.db import connection
from django.utils import timezone

from escalations.demo.casting import Casting
from escalations.demo.world import World
from escalations.models import Escalation, User
from tests.factories import PASSWORD

ROOT = Path(__file__).parents[2]
TOUR = (ROOT / "docs/api.md").read_text()
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```$", TOUR, re.DOTALL | re.MULTILINE)
SHOWN = {"json", "text", "markdown"}
LEFT_OUT = "…"
MARK = "-- block"


# Fields that hold the number of a row.
ROWS = {"id", "number", "ticket", "standard_step", "step", "escalation", "note"}
OTHER_EACH_TIME = (
    (r"\d{4}-\d\d-\d\d[T ][\d:.]+(Z| UTC|\+00:00)?", "TIME"),
    (r"#\d+", "#NUMBER"),
    (r"(?<=-)\d+$", "NUMBER"),
    (r"^\d+(?= open )", "NUMBER"),
    (r"(?<=RateLimit-Remaining: )\d+", "COUNT"),
    (r"(?<=RateLimit-Reset: )\d+", "COUNT"),
    (r"cursor=[^&]+", "CURSOR"),
    (r"(?<=tickets/)\d+(?=/)", "NUMBER"),
    (r"127\.0\.0\.1:\d+|localhost:\d+", "PORTAL"),
)


@pytest.fixture
def portal(live_server):
    """The demo's firm without its tickets, behind a real server."""
    World(Casting(1, random.Random("tour")), at=timezone.now())
    User.objects.update(password=make_password(PASSWORD))
    return live_server.url


def parts():
    """[[language, commands, [(kind, what is shown after them)]]], in the order of the page."""
    found = []
    for language, text in BLOCKS:
        if language in SHOWN:
            found[-1][2].append((language, text.strip()))
        else:
            found.append([language, text, []])
    return found


def run(language, commands, portal):
    """What each block prints; the blocks of one language are one program, as a reader would run them."""
    say = {"sh": 'echo; echo "{}"\n', "python": 'print("\\n{}", flush=True)\n'}[language]
    program = "".join(say.format(MARK) + at(portal, one) for one in commands)
    runner = ["bash", "-u"] if language == "sh" else [sys.executable, "-"]
    done = subprocess.run(runner, input=program, cwd=ROOT, env=environment(), capture_output=True, text=True)
    assert (done.stderr, done.returncode) == ("", 0)
    return [part.strip() for part in re.split(rf"^{MARK}$", done.stdout, flags=re.MULTILINE)[1:]]


def at(portal, commands):
    """The commands as they are written, at this server and with this Python."""
    commands = commands.replace(
        ".venv/bin/python -m portal.embedded .venv/bin/python", shlex.quote(sys.executable)
    )
    return commands.replace("http://127.0.0.1:8000", portal)


def environment():
    """What a reader's shell has, with the tests' database for `manage.py`."""
    url, _, query = os.environ.get("DATABASE_URL", "postgres:///handover").partition("?")
    url = f"{url.rpartition('/')[0]}/{connection.settings_dict['NAME']}"
    return os.environ | {
        "DATABASE_URL": f"{url}?{query}" if query else url,
        "DEMO_PASSWORD": PASSWORD,
        "HANDOVER_ENV": "test",
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
    }


def compared(shown, printed):
    """(what the page shows, what was printed), both without what is another one each time."""
    wanted, got = [], []
    for kind, text in shown:
        if kind == "json":
            value, end = json.JSONDecoder().raw_decode(printed)
            expected = json.loads(text)
            wanted.append(masked(expected))
            got.append(masked(reduced(value, expected)))
            printed = printed[end:].strip()
            continue
        lines, told = text.splitlines(), printed.splitlines()
        wanted += masked(lines)
        if lines[-1] == LEFT_OUT:
            got += [*masked(told[: len(lines) - 1]), LEFT_OUT]
            printed = ""
        else:
            got += masked(told[: len(lines)])
            printed = "\n".join(told[len(lines) :]).strip()
    return wanted, [*got, *([printed] if printed else [])]


def reduced(value, shown):
    """As much of a value as is shown."""
    if shown == LEFT_OUT:
        return LEFT_OUT
    if isinstance(shown, dict) and isinstance(value, dict):
        keys = [key for key in value if LEFT_OUT not in shown or key in shown]
        rest = {LEFT_OUT: LEFT_OUT} if LEFT_OUT in shown else {}
        return {key: reduced(value[key], shown.get(key)) for key in keys} | rest
    if isinstance(shown, list) and isinstance(value, list):
        rest = [LEFT_OUT] if shown[-1:] == [LEFT_OUT] else []
        rows = value[: len(shown) - 1] if rest else value
        return [reduced(row, like) for row, like in zip_longest(rows, shown[: len(rows)])] + rest
    return value


def masked(value, name=""):
    if isinstance(value, dict):
        return {key: masked(inner, key) for key, inner in value.items()}
    if isinstance(value, list):
        return [masked(inner, name) for inner in value]
    if isinstance(value, int) and not isinstance(value, bool) and name in ROWS:
        return "NUMBER"
    if isinstance(value, str):
        for pattern, word in OTHER_EACH_TIME:
            value = re.sub(pattern, word, value)
    return value


@pytest.mark.skipif(not shutil.which("curl"), reason="there is no curl here: apt-get install curl")
@pytest.mark.parametrize("language", ["sh", "python"])
def test_commands_print_what_is_shown(portal, language):
    blocks = [(commands, shown) for one, commands, shown in parts() if one == language]

    printed = run(language, [commands for commands, _ in blocks], portal)

    for (commands, shown), told in zip(blocks, printed, strict=True):
        wanted, got = compared(shown, told)
        assert got == wanted, commands
    accepted = Escalation.objects.get()
    assert (accepted.status, accepted.accepted_by.username) == ("accepted", "senior")
