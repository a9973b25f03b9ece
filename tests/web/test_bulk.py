"""Many tickets at once: each through the domain, each with its result; what is refused changes nothing."""

import pytest
from django.urls import reverse

from escalations.domain import tickets
from escalations.models import ClosingReason, Status, Ticket
from tests.factories import NINE, TeamFactory, TicketFactory, UserFactory, priority
from tests.firm import minutes

BULK = reverse("web:tickets_bulk")
LIST = reverse("web:tickets")


@pytest.fixture
def three(firm):
    shared = {"team": firm.desk, "category": firm.category, "contact": firm.contact}
    return [firm.ticket, *(TicketFactory(**shared) for _ in range(2))]


def _send(browser, rows, **fields):
    numbers = [row if isinstance(row, str) else f"{row.pk}:{row.version}" for row in rows]
    changes = {f"bulk-{name}": value for name, value in fields.items()}
    return browser.post(BULK, {"numbers": numbers, "next": f"{LIST}?status=open", **changes})


def _now(rows):
    return [Ticket.objects.get(pk=row.pk) for row in rows]


def _refused(answer):
    return {row.number: row.sentence for row in answer.context["left"]}


def test_all_ticked_are_changed_and_the_list_comes_back(signed_in, firm, three):
    answer = _send(
        signed_in,
        three,
        assignee="me",
        priority=priority("High").pk,
        add_tags="vpn, Leeds",
        remove_tags="old",
    )

    assert (answer.status_code, answer.url) == (302, f"{LIST}?status=open")
    assert [(row.assignee, row.priority.name, row.tags) for row in _now(three)] == [
        (firm.technician, "High", ["vpn", "Leeds"])
    ] * 3


def test_each_row_is_remembered_as_the_persons_change(signed_in, firm, three):
    _send(signed_in, three, assignee=firm.colleague.pk)

    entries = [row.history.filter(event="ticket.changed").get() for row in three]
    assert {entry.by for entry in entries} == {firm.technician}


def test_nobody_is_an_assignee_too(signed_in, three):
    _send(signed_in, three, assignee="none")

    assert [row.assignee for row in _now(three)] == [None] * 3


def test_resolving_without_a_reason_keeps_the_form(signed_in, three):
    answer = _send(signed_in, three, status="resolved", resolution="Cable swapped.")

    assert answer.status_code == 409
    assert set(_refused(answer).values()) == {"Say why: done, cancelled, duplicate, spam or no response."}
    assert answer.context["form"]["resolution"].value() == "Cable swapped."
    assert [row.status for row in _now(three)] == [Status.OPEN] * 3


def test_resolving_with_a_reason_resolves(signed_in, three):
    _send(signed_in, three, status="resolved", closing_reason="done", resolution="Cable swapped.")

    assert {(row.status, row.closing_reason, row.resolution) for row in _now(three)} == {
        (Status.RESOLVED, ClosingReason.DONE, "Cable swapped.")
    }


def test_merged_is_no_reason_to_choose(signed_in, three):
    answer = _send(signed_in, three, status="resolved", closing_reason="merged")

    assert answer.status_code == 422
    assert answer.context["form"].errors["closing_reason"] == [
        "This is not offered any more. Choose another."
    ]


def test_a_queued_ticket_is_refused_and_the_others_done(signed_in, firm, three):
    """S17. Queued: nobody changes the status, not in bulk either."""
    firm.queued()
    firm.ticket.refresh_from_db()

    answer = _send(signed_in, three, status="pending")

    assert answer.status_code == 409
    assert [*_refused(answer)] == [str(firm.ticket.pk)]
    assert "waits in the queue of Network" in _refused(answer)[str(firm.ticket.pk)]
    assert [row.status for row in _now(three)] == [Status.OPEN, Status.PENDING, Status.PENDING]
    assert answer.context["said"] == "2 tickets changed, 1 not"


def test_an_accepted_ticket_leads_to_its_escalation(signed_in, firm, three):
    """S17. Accepted: resolving goes through the step resolve."""
    firm.accepted()
    signed_in.force_login(firm.senior)

    answer = _send(signed_in, [firm.ticket], status="resolved", closing_reason="cancelled")

    row = answer.context["left"][0]
    assert (row.url, row.way) == (reverse("web:escalate", args=[firm.ticket.pk]), "Open the escalation")


def test_no_assignee_of_a_higher_tier(signed_in, firm, three):
    """S29. No side door in bulk; the guided escalation is named."""
    answer = _send(signed_in, three, assignee=firm.senior.pk)

    row = answer.context["left"][0]
    assert "Only Escalate leads there" in row.sentence
    assert (row.url, row.way) == (reverse("web:escalate", args=[three[0].pk]), "Escalate this ticket")
    assert firm.senior not in [row.assignee for row in _now(three)]


def test_a_row_is_changed_whole_or_not_at_all(signed_in, firm, three):
    """The tag would be fine, the status is not: neither is kept."""
    answer = _send(signed_in, [three[1]], add_tags="vpn", status="resolved")

    assert answer.status_code == 409
    assert _now([three[1]])[0].tags == []
    assert three[1].history.count() == 0


def test_a_row_somebody_else_took_meanwhile_is_refused(signed_in, firm, three):
    seen = three[1]
    tickets.edit(seen, {"assignee": firm.colleague}, by=firm.lead, at=minutes(5))

    answer = _send(signed_in, [seen], assignee="me")
    again = answer.context["left"][0].value

    assert "Somebody else changed this" in _refused(answer)[str(seen.pk)]
    assert _now([seen])[0].assignee == firm.colleague
    assert _send(signed_in, [again], assignee="me").status_code == 302


def test_a_merged_ticket_leads_to_where_it_went(signed_in, firm, three):
    Ticket.objects.filter(pk=three[1].pk).update(
        merged_into=three[2], status="closed", closing_reason="merged", closed_at=NINE
    )

    answer = _send(signed_in, [three[1]], add_tags="vpn")

    row = answer.context["left"][0]
    assert (row.url, row.way) == (reverse("web:ticket", args=[three[2].pk]), "Open that ticket")


def test_a_ticket_of_a_restricted_team_is_as_if_it_were_not_there(signed_in, firm):
    hidden = TicketFactory(team=TeamFactory(is_restricted=True), subject="Board matter")

    answer = _send(signed_in, [hidden], add_tags="vpn")

    assert _refused(answer) == {str(hidden.pk): "There is no such ticket, or its team is restricted."}
    assert b"Board matter" not in answer.content
    assert _now([hidden])[0].tags == []


@pytest.mark.parametrize("value", ["nonsense", "1:2:3", "²", "9" * 40, "\0", "-5:1", "100001:x"])
def test_a_row_that_is_none_is_told(signed_in, firm, value):
    answer = _send(signed_in, [value], add_tags="vpn")

    assert answer.status_code in {302, 409}


@pytest.mark.parametrize(
    ("rows", "fields", "words"),
    [
        (0, {"assignee": "me"}, "Tick the tickets to change first."),
        (101, {"assignee": "me"}, "At most 100 tickets at once; 101 are ticked."),
        (1, {}, "Choose what to change: assignee, priority, tags or status."),
    ],
)
def test_what_cannot_be_done_is_said_before_anything_changes(signed_in, firm, rows, fields, words):
    ticked = [f"{firm.ticket.pk}:{number}" for number in range(1, rows + 1)]

    answer = _send(signed_in, ticked, **fields)

    assert answer.status_code == 422
    assert words in answer.content.decode()
    assert firm.ticket.history.count() == 0


@pytest.mark.parametrize(
    ("field", "value"), [("assignee", "999999"), ("priority", "soon"), ("status", "won")]
)
def test_a_choice_that_is_not_offered_is_told(signed_in, firm, field, value):
    answer = _send(signed_in, [firm.ticket], **{field: value})

    assert answer.status_code == 422
    assert answer.context["form"].errors[field] == ["This is not offered any more. Choose another."]


def test_somebody_who_left_is_not_offered(signed_in, firm):
    gone = UserFactory(is_active=False)

    assert _send(signed_in, [firm.ticket], assignee=gone.pk).status_code == 422


def test_back_to_no_other_host(signed_in, firm):
    answer = signed_in.post(
        BULK,
        {"numbers": [f"{firm.ticket.pk}:1"], "bulk-add_tags": "vpn", "next": "https://elsewhere.example/"},
    )

    assert answer.url == LIST
    refused = signed_in.post(BULK, {"numbers": [], "next": "https://elsewhere.example/"})
    assert b"elsewhere" not in refused.content


def test_bulk_address_leads_back_to_the_list(signed_in):
    assert signed_in.get(BULK).url == LIST
