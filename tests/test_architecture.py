"""What the code promises about itself: who writes a status, what the domain must not know, how files are named."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PRODUCT = sorted((ROOT / "escalations").rglob("*.py"))
DOMAIN = sorted((ROOT / "escalations" / "domain").rglob("*.py"))
OURS = [*PRODUCT, *sorted((ROOT / "portal").rglob("*.py"))]
STEP = ROOT / "escalations" / "domain" / "step.py"


def nodes(path, *kinds):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return [node for node in ast.walk(tree) if isinstance(node, kinds)]


def place(path, node):
    return f"{path.relative_to(ROOT)}:{node.lineno}"


def is_generated(path):
    return "migrations" in path.parts


# Invariant 5


def assigned(path):
    """Attributes and setattr calls that write something called status."""
    for node in nodes(path, ast.Assign, ast.AugAssign, ast.AnnAssign):
        targets = node.targets if isinstance(node, ast.Assign) else [node.target]
        yield from (one for one in targets if isinstance(one, ast.Attribute) and one.attr == "status")
    for node in nodes(path, ast.Call):
        named = [one.value for one in node.args if isinstance(one, ast.Constant)]
        if ast.unparse(node.func) == "setattr" and "status" in named:
            yield node


def written_by_query(path):
    """Calls on escalations that set a status: update, create and the rest."""
    writes = {"update", "create", "get_or_create", "update_or_create", "bulk_update", "Escalation"}
    for node in nodes(path, ast.Call):
        name = node.func.attr if isinstance(node.func, ast.Attribute) else ast.unparse(node.func)
        sets = {one.arg for one in node.keywords} | {
            word.value for one in node.args for word in ast.walk(one) if isinstance(word, ast.Constant)
        }
        if name in writes and "status" in sets and "scalation" in ast.unparse(node.func):
            yield node


def test_only_a_step_writes_an_escalations_status():
    """Invariant 5. Looked for in the text of every file: assigned, set, updated or created."""
    writers = [
        (str(path.relative_to(ROOT)), ast.unparse(node))
        for path in PRODUCT
        if not is_generated(path)
        for node in [*assigned(path), *written_by_query(path)]
    ]

    elsewhere = [one for one in writers if one[1] not in OTHER_STATUSES]
    assert elsewhere == [("escalations/domain/step.py", "escalation.status")]


# A form's own HTTP status, and tickets of the demo's past, which are made as an import makes them.
OTHER_STATUSES = {"self.status", "ticket.status"}


def test_no_tickets_status_is_assigned_in_the_domain():
    """A ticket's status changes in `statuses`, by the same means: applied, counted, remembered."""
    assert [place(path, node) for path in DOMAIN for node in assigned(path) if path != STEP] == []


def test_the_search_for_writers_finds_them(tmp_path):
    """A check that cannot fail is a defect."""
    bad = tmp_path / "bad.py"
    bad.write_text(
        "escalation.status = 1\n"
        "setattr(escalation, 'status', 1)\n"
        "Escalation.objects.filter(pk=1).update(status=1)\n"
        "Escalation(status=1)\n"
        "Escalation.objects.bulk_update(rows, ['status'])\n"
    )

    assert len([*assigned(bad), *written_by_query(bad)]) == 5


def test_a_ticket_is_locked_in_one_place():
    """Always in the same order: tickets by number, then the escalation."""
    lockers = {
        str(path.relative_to(ROOT / "escalations"))
        for path in PRODUCT
        for node in nodes(path, ast.Call)
        if ast.unparse(node).startswith("Ticket.objects.select_for_update")
    }

    assert lockers == {"domain/locks.py"}


# The domain is alone

CLOCKS = {"now", "utcnow", "today", "time.time", "time_ns", "monotonic", "perf_counter", "localdate", "Now"}
UNKNOWN = (
    "django.conf",
    "django.http",
    "django.urls",
    "django.shortcuts",
    "django.forms",
    "django.template",
    "django.contrib.admin",
    "django.contrib.messages",
    "django.core.mail",
    "django.core.cache",
    "django.dispatch",
    "rest_framework",
    "celery",
    "requests",
    "httpx",
    "urllib.request",
    "socket",
    "escalations.web",
    "escalations.api",
    "escalations.admin",
    "escalations.delivery",
    "escalations.tasks",
    "portal",
)


def calls(path):
    return {ast.unparse(node.func): node for node in nodes(path, ast.Call)}


@pytest.mark.parametrize("path", DOMAIN, ids=lambda path: str(path.relative_to(ROOT / "escalations")))
def test_the_domain_reads_no_clock(path):
    """Time comes in as `at`."""
    found = {
        place(path, node)
        for name, node in calls(path).items()
        if name in CLOCKS or name.rpartition(".")[2] in CLOCKS
    }

    assert found == set()


def imported(path):
    """Dotted names of everything a file imports, from wherever in it."""
    for node in nodes(path, ast.Import):
        yield from (one.name for one in node.names)
    for node in nodes(path, ast.ImportFrom):
        module = node.module or ""
        yield from (f"{module}.{one.name}".strip(".") for one in node.names)


@pytest.mark.parametrize("path", DOMAIN, ids=lambda path: str(path.relative_to(ROOT / "escalations")))
def test_the_domain_knows_no_page_no_worker_no_settings(path):
    """Imports go one way; the outside comes in as arguments."""
    known = {
        name for name in imported(path) for other in UNKNOWN if name == other or name.startswith(f"{other}.")
    }

    assert known == set()


def test_no_part_of_the_domain_takes_a_request():
    """`request` is the pages' word."""
    takers = {
        place(path, node)
        for path in DOMAIN
        for node in nodes(path, ast.FunctionDef)
        if "request" in {one.arg for one in [*node.args.args, *node.args.kwonlyargs]}
    }

    assert takers == set()


def test_who_and_when_are_named_by_every_caller():
    """`by` and `at` are keyword-only wherever a public function of the domain takes them to write."""
    loose = {
        f"{place(path, node)} {node.name}({one.arg})"
        for path in DOMAIN
        if "writing" not in path.parts
        for node in nodes(path, ast.FunctionDef)
        if not node.name.startswith("_") and "at" in {one.arg for one in node.args.kwonlyargs}
        for one in node.args.args
        if one.arg in {"by", "at"}
    }

    assert loose == set()


# How files are called and what they say

DRAWERS = {"utils", "helpers", "common", "misc", "manager"}


def test_there_is_no_drawer():
    """If no name comes, the function is not finished."""
    assert {path for path in OURS if path.stem in DRAWERS or path.parent.name in DRAWERS} == set()


@pytest.mark.parametrize(
    "path", [one for one in OURS if not is_generated(one)], ids=lambda path: str(path.relative_to(ROOT))
)
def test_every_file_says_what_it_answers(path):
    """A module's docstring begins with one sentence."""
    words = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    if not path.read_text(encoding="utf-8").strip():
        return

    assert words
    assert words.splitlines()[0].endswith((".", "?")), words


def test_no_signals_between_our_own_parts():
    """What happens is called, not announced inside the house."""
    allowed = {"portal/celery.py", "escalations/apps.py", "portal/apps.py"}
    users = {
        str(path.relative_to(ROOT))
        for path in OURS
        for name in imported(path)
        if name.startswith(("django.dispatch", "django.db.models.signals"))
    }

    assert users <= allowed
