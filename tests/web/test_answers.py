"""How a page answers after a change."""

import json

import pytest
from django.test import RequestFactory

from escalations.web import answers

COUNTED = {"report": {"passed": []}, "oob": False}


def test_part_says_what_happened_and_what_is_to_be_renewed(rf):
    answer = answers.part(
        rf.get("/"),
        "escalate/_passed_count.html",
        COUNTED,
        announce="Saved",
        events=["x"],
    )

    assert json.loads(answer["HX-Trigger"]) == {"x": True, "announce": "Saved"}
    assert "0 passed" in answer.content.decode()


def test_part_without_news_has_no_header(rf):
    answer = answers.part(rf.get("/"), "escalate/_passed_count.html", COUNTED, status=409)

    assert answer.status_code == 409
    assert "HX-Trigger" not in answer


def test_nothing_to_show_may_still_say_something():
    answer = answers.nothing_to_show(announce="Änderung ✓", events=[answers.GATE_CHANGED])

    assert answer.status_code == 204
    assert answer["HX-Trigger"].isascii()
    assert json.loads(answer["HX-Trigger"]) == {"gate-changed": True, "announce": "Änderung ✓"}


@pytest.mark.parametrize(
    ("target", "location"),
    [
        ("/tickets/100001/?step=template#record", "/tickets/100001/?step=template#record"),
        ("http://testserver/queue/", "http://testserver/queue/"),
        ("", "/home/"),
        ("https://evil.example/", "/home/"),
        ("//evil.example", "/home/"),
        ("javascript:alert(1)", "/home/"),
    ],
)
def test_back_leads_only_to_pages_of_ours(target, location):
    request = RequestFactory().post("/", {"next": target})

    assert answers.back(request, "/home/")["Location"] == location
