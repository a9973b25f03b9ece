"""How the domain is changed one thing at a time, and which tests are asked about it; asking them all takes hours."""

import json
import subprocess
import sys
from pathlib import Path

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
from bench.mutating import anew
from bench.mutating.changes import change
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
]
wanted = [change("sample", source, source.replace(old, new), new) for old, new in pairs]
said = {{one.operator: verdict for one, verdict in anew.verdicts(wanted, {{"sample": ["test_sample.py"]}}, path)}}
assert path("sample").read_text() == source
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
    """One nobody tests, those that a test notices, one that comes true as the module is loaded, one without an end."""
    tree = tmp_path / "var" / "tree"
    domain = tree / "escalations" / "domain"
    domain.mkdir(parents=True)
    for package in (domain, domain.parent):
        (package / "__init__.py").touch()
    (domain / "sample.py").write_text(TOLD)
    (tree / "test_sample.py").write_text(TESTS)
    (tree / "settings.py").write_text("SECRET_KEY = 'a'")
    (tree / "pytest.ini").write_text("[pytest]\nDJANGO_SETTINGS_MODULE = settings\n")

    asked = subprocess.run(
        [sys.executable, "-c", ASK.format(root=str(ROOT), tree=str(tree))],
        capture_output=True,
        text=True,
        check=True,
    )

    assert json.loads(asked.stdout) == {
        "count <= 3": "survived",
        "not count < 3": "killed",
        "= 11": "killed",
        "3 * count": "killed",
        "count -= 0": "hung",
    }
