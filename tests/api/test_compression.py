"""Longer answers are compressed, for programs that ask for it."""

import gzip
import json

from tests.factories import TicketFactory

TICKETS = "/api/v1/tickets/"


def test_longer_answer_is_compressed(firm, program):
    TicketFactory.create_batch(5)

    answer = program.get(TICKETS, HTTP_ACCEPT_ENCODING="gzip, br")

    assert answer["Content-Encoding"] == "gzip"
    assert len(json.loads(gzip.decompress(answer.content))["results"]) == 6


def test_shorter_answer_is_sent_as_it_is(program):
    answer = program.get("/api/v1/me/", HTTP_ACCEPT_ENCODING="gzip")

    assert not answer.has_header("Content-Encoding")


def test_page_of_the_portal_is_sent_as_it_is(firm, client):
    client.force_login(firm.technician)

    assert not client.get("/tickets/", HTTP_ACCEPT_ENCODING="gzip").has_header("Content-Encoding")


def test_version_of_a_compressed_answer_is_taken_back(firm, program):
    firm.ticket.description = "The scanner stops. " * 100
    firm.ticket.save()
    path = f"{TICKETS}{firm.ticket.pk}/"

    read = program.get(path, HTTP_ACCEPT_ENCODING="gzip")
    changed = program.patch(path, {"subject": "New"}, format="json", HTTP_IF_MATCH=read["ETag"])

    assert (read["ETag"], changed.status_code) == ('W/"1"', 200)
