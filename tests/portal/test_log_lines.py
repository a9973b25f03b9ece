"""The log: a refusal is one line, a fault keeps its trace, JSON is JSON, and nobody is named."""

import json
import logging
import sys
from types import SimpleNamespace

import pytest
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, InterfaceError, transaction
from django.test import RequestFactory

from escalations.models import Contact
from portal.log_lines import Json, OutagesOnceAMinute, WithoutAddresses, WithoutTraceOfRefusals, Words
from tests.factories import ContactFactory

CANARY = "zyzzyva@gate.example"


def record_of(message, *args, problem=None, name="django.request", **extra):
    told = (type(problem), problem, problem.__traceback__) if problem else None
    record = logging.LogRecord(name, logging.WARNING, __file__, 1, message, args, told)
    record.__dict__.update(extra)
    return record


@pytest.mark.parametrize(("problem", "keeps_trace"), [(PermissionDenied, False), (ValueError, True)])
def test_only_a_fault_keeps_its_trace(problem, keeps_trace):
    try:
        raise problem("Not yours.")
    except problem:
        told = sys.exc_info()
    record = logging.LogRecord("django.request", logging.WARNING, __file__, 1, "Forbidden", (), told)

    assert WithoutTraceOfRefusals().filter(record)
    assert bool(record.exc_info) == keeps_trace


def test_json_tells_the_facts_as_values():
    record = record_of("%s done", "Sweep", request_id="nightly-42", facts={"ms": 3.5, "queries": 2})

    line = json.loads(Json().format(record))

    assert line.pop("at")[-6:] == "+00:00"
    assert line == {
        "level": "WARNING",
        "logger": "django.request",
        "request_id": "nightly-42",
        "message": "Sweep done",
        "ms": 3.5,
        "queries": 2,
    }


@pytest.mark.parametrize("formatter", [Words(), Json()])
@pytest.mark.django_db
def test_a_fault_of_the_database_is_told_without_the_row_it_refused(formatter):
    ContactFactory(email=CANARY)
    with pytest.raises(IntegrityError) as found, transaction.atomic():
        Contact.objects.bulk_create([ContactFactory.build(email=CANARY, company=None)])
    assert CANARY in str(found.value)

    line = formatter.format(record_of("It broke: %s", found.value, problem=found.value))

    assert CANARY not in line
    assert ("Traceback" in line, "unique constraint" in line, "the row is not shown" in line) == (True,) * 3


@pytest.mark.parametrize(
    ("match", "told"),
    [(SimpleNamespace(route="i/<token>/"), "Forbidden: /i/<token>/"), (None, "Forbidden: (no such address)")],
)
def test_an_address_is_told_as_the_code_writes_it(match, told):
    request = RequestFactory().get("/i/secret-of-the-link/?q=Anna")
    request.resolver_match = match
    record = record_of("%s: %s", "Forbidden", request.path, request=request)

    assert WithoutAddresses().filter(record)

    assert record.getMessage() == told


def test_gunicorn_names_no_address_either():
    record = record_of("Error handling request %s", "/search/?q=Anna", name="gunicorn.error")

    WithoutAddresses().filter(record)

    assert record.getMessage() == "Error handling request (no such address)"


def told_at(seconds, *records):
    """What is left of each record, asked at so many seconds: its line and its trace, its line alone, nothing."""
    clock = iter(seconds)
    outages = OutagesOnceAMinute(clock=lambda: next(clock))
    kept = [(outages.filter(record), record) for record in records]
    return [("trace" if record.exc_info else "line") if is_kept else "" for is_kept, record in kept]


def away(name="django.request"):
    return record_of("It broke", problem=InterfaceError("The connection is closed."), name=name)


def test_an_outage_tells_its_trace_once_a_minute():
    """What a request or a task met is told by its own line anyway; anybody else's line stays, without the trace."""
    records = [away(), away(), away("celery.app.trace"), away("escalations.sync"), away()]

    assert told_at([10, 11, 12, 40, 70], *records) == ["trace", "", "", "line", "trace"]


def test_a_pool_tells_each_of_its_troubles_once_a_minute():
    trouble, other = (record_of(words, "pool-1", name="psycopg.pool") for words in ("broken %r", "failed %r"))

    assert told_at([10, 11, 12, 71], trouble, trouble, other, trouble) == ["line", "", "line", "line"]


def test_every_other_fault_keeps_its_trace_however_often():
    records = [record_of("It broke", problem=ValueError("…"), name="django.request") for _ in range(3)]

    assert told_at([], *records) == ["trace"] * 3
