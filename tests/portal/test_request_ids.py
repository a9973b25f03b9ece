"""Every request has an id: answered, and named in the log."""

import logging

import pytest

from portal.request_ids import WithRequestId


@pytest.mark.parametrize("given", ["nightly-42", "a.b:c_d", "x" * 64])
def test_given_id_is_kept(client, given):
    assert client.get("/healthz", headers={"X-Request-ID": given})["X-Request-ID"] == given


@pytest.mark.parametrize("given", ["", "two words", "x" * 65, "ümlaut", "<b>"])
def test_id_that_is_none_is_replaced(client, given):
    answered = client.get("/healthz", headers={"X-Request-ID": given})["X-Request-ID"]

    assert (answered != given, len(answered)) == (True, 32)


def test_log_names_the_request(client, db, caplog):
    caplog.handler.addFilter(WithRequestId())

    client.get("/api/nowhere", headers={"X-Request-ID": "nightly-42"})

    told = [(record.name, record.request_id) for record in caplog.records]
    assert told == [("portal.requests", "nightly-42"), ("django.request", "nightly-42")]


def test_log_beside_a_request_names_none():
    record = logging.LogRecord("sweep", logging.INFO, __file__, 1, "Done", (), None)

    WithRequestId().filter(record)

    assert record.request_id == "-"
