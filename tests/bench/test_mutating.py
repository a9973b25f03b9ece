"""How the domain is changed one thing at a time, and which tests are asked about it; asking them all takes hours."""

import json
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from bench import mutating
from bench.mutating import explained
from bench.mutating.changes import change

ROOT = Path(__file__).parents[2]
TOLD = """
from functools import cache


def told(count):
    if count < 3:
        return "few"
    return "many"


@cache
def doubled(count):
    return 2 * count


LIMIT = 10


def within(count):
    while count > LIMIT:
        count -= 1
    return count
"""
TESTS = """
from escalations.domain.sample import doubled, told, within

def test_few():
    assert told(1) == "few"

def test_many():
    assert told(9) == "many"

def test_doubled():
    assert doubled(2) == 4

def test_within():
    assert within(12) == 10
"""
ASK = """
import json, os, sys
from pathlib import Path
sys.path.insert(0, {root!r})
from bench.mutating import anew, watched
from bench.mutating.changes import change
{before}
anew.allowed = lambda seconds: 2 + 5 * seconds
os.environ["DJANGO_SETTINGS_MODULE"] = "settings"
os.chdir({tree!r})
sys.path.insert(0, {tree!r})
sys.dont_write_bytecode = True
path = lambda name: Path({tree!r}, "escalations", "domain", f"{{name}}.py")
source = path("sample").read_text()
pairs = [
    ("count < 3", "count <= 3"),
    ("count < 3", "not count < 3"),
    ("= 10", "= 11"),
    ("2 * count", "3 * count"),
    ("count -= 1", "count -= 0"),
    ("count -= 1", "__import__('os')._exit(7)"),
    ("= 10", "= 1 / 0"),
    ("= 10", "= __import__('os')._exit(7)"),
]
wanted = [change("sample", source, source.replace(old, new), new) for old, new in pairs]
said = {{one.operator: verdict for one, verdict in anew.verdicts(wanted, {{"sample": ["test_sample.py"]}}, path)}}
print(json.dumps(said))
"""


def test_every_module_and_its_tests_are_there():
    modules = {name for name in mutating.HEART if (ROOT / f"escalations/domain/{name}.py").is_file()}
    tests = {mutating.tests_of(name) for names in mutating.HEART.values() for name in names}

    assert modules == set(mutating.HEART)
    assert [path for path in tests if not (ROOT / path).is_file()] == []


def test_what_the_tree_needs_is_copied():
    assert [name for name in (*mutating.PARTS, *mutating.FILES) if not (ROOT / name).exists()] == []


def test_a_change_knows_the_function_whose_body_it_is_in():
    inside = change("sample", TOLD, TOLD.replace("count < 3", "count <= 3"), "LtE")
    outside = change("sample", TOLD, TOLD.replace("LIMIT = 10", "LIMIT = 11"), "Number")

    assert inside.key == ("told", "-if count < 3:", "+if count <= 3:")
    assert outside.key == ("", "-LIMIT = 10", "+LIMIT = 11")


def test_what_is_explained_is_still_there():
    """A sentence about code that reads otherwise now explains nothing."""
    gone = []
    for one in explained.entries():
        lines = one["change"].strip().splitlines()
        source = (ROOT / f"escalations/domain/{one['module']}.py").read_text()
        standing = {line.strip() for line in source.splitlines()}
        gone += [line for line in lines if line.startswith("-") and line[1:] not in standing]

    assert gone == []
    assert [one for one in explained.entries() if not one["why"].endswith(".")] == []


def test_the_tests_are_asked_about_each_change(tmp_path):
    """Nobody tests it, a test notices, it comes true as the module is loaded, it does not end, or asking fails."""
    asked = _ask(tmp_path, TESTS)

    assert json.loads(asked.stdout) == {
        "count <= 3": "survived",
        "not count < 3": "killed",
        "= 11": "killed",
        "3 * count": "killed",
        "count -= 0": "hung",
        "__import__('os')._exit(7)": "failed",
        "= 1 / 0": "killed",
        "= __import__('os')._exit(7)": "failed",
    }


@pytest.mark.parametrize(
    ("tests", "why"),
    [
        ("assert told(1) == 'many'", "test_sample.py::test_it fails before anything is changed"),
        ("__import__('os')._exit(7)", "test_sample.py::test_it broke off before anything was changed"),
        ("pass\nunknown", "The tests cannot be loaded before anything is changed"),
    ],
)
def test_what_goes_wrong_before_a_change_is_told(tmp_path, tests, why):
    asked = _ask(tmp_path, f"from escalations.domain.sample import told\ndef test_it():\n    {tests}\n")

    assert asked.returncode == 1
    assert asked.stderr.splitlines()[-1].startswith(f"{why}: see ")


def test_what_goes_wrong_with_a_change_is_not_told_of_the_tests(tmp_path):
    asked = _ask(tmp_path, TESTS, before="watched.Watched._verdict = None")

    assert asked.stderr.splitlines()[-1].startswith("What tries the changes broke off: see ")


@pytest.mark.parametrize(
    ("told", "score"),
    [
        (
            {"killed": 3, "hung": 1},
            "4 of 9 tried, 4 noticed (100.0 %), 1 of them by not ending, 0 explained, 0 left",
        ),
        (
            {"killed": 3, "survived": 1, "failed": 2},
            "4 of 9 tried, 3 noticed (75.0 %), 0 of them by not ending, 0 explained, 1 left; 2 could not be tried",
        ),
        (
            {"failed": 1},
            "0 of 9 tried, 0 noticed, 0 of them by not ending, 0 explained, 0 left; 1 could not be tried",
        ),
    ],
)
def test_what_could_not_be_tried_is_counted_apart(told, score):
    assert mutating.score(Counter(told, every=9)) == score


def _ask(folder, tests, before=""):
    """What becomes of asking about a module that only these tests know."""
    tree = folder / "var" / "tree"
    domain = tree / "escalations" / "domain"
    domain.mkdir(parents=True)
    for package in (domain, domain.parent):
        (package / "__init__.py").touch()
    (domain / "sample.py").write_text(TOLD)
    (tree / "test_sample.py").write_text(tests)
    (tree / "conftest.py").write_text("import escalations.domain.sample")
    (tree / "settings.py").write_text("SECRET_KEY = 'a'")
    (tree / "pytest.ini").write_text("[pytest]\nDJANGO_SETTINGS_MODULE = settings\n")

    asked = subprocess.run(
        [sys.executable, "-c", ASK.format(root=str(ROOT), tree=str(tree), before=before)],
        capture_output=True,
        text=True,
    )

    assert (domain / "sample.py").read_text() == TOLD
    return asked
