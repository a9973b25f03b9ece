"""Where a refusal leads: the address on which what it asks for is done."""

import pytest
from django.urls import reverse

from escalations.domain.errors import StepNotAllowed
from escalations.web.ways import way

ESCALATE, TICKET = "escalate", "ticket"


@pytest.mark.parametrize(
    ("link", "page", "end"),
    [
        ("template#record", ESCALATE, "?step=template#record"),
        ("lookback", ESCALATE, "?step=lookback"),
        ("escalate", ESCALATE, "?step=escalate"),
        ("status", TICKET, "#status"),
    ],
)
def test_link_of_a_refusal_is_an_address(firm, link, page, end):
    found = way(StepNotAllowed("Not now.", link=link), firm.ticket)

    assert found.url == reverse(f"web:{page}", args=[firm.ticket.pk]) + end


def test_link_to_another_ticket(firm):
    found = way(StepNotAllowed("Merged.", link="ticket:100234"), firm.ticket)

    assert (found.url, found.label) == (reverse("web:ticket", args=[100234]), "Go to #100234")


@pytest.mark.parametrize(
    ("status", "link", "name", "end"),
    [
        ("draft", "escalation", "escalate", ""),
        ("queued", "escalation", "brief", ""),
        ("accepted", "resolve", "brief", "#resolve"),
    ],
)
def test_link_to_the_escalation_is_where_it_is_worked_on(firm, status, link, name, end):
    escalation = firm.in_status(status)

    found = way(StepNotAllowed("Not now.", link=link), firm.ticket)

    number = firm.ticket.pk if name == "escalate" else escalation.pk
    assert found.url == reverse(f"web:{name}", args=[number]) + end


@pytest.mark.parametrize("link", [None, "", "nonsense", "ticket:x", "escalation"])
def test_no_link_is_no_way(firm, link):
    assert way(StepNotAllowed("Not now.", link=link), firm.ticket) is None
