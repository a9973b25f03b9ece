"""Tickets by program: listed, opened, read, changed, by the same rules as the pages."""

import pytest

from escalations.api.tickets_shown import TicketShown
from escalations.models import HistoryEntry, Ticket
from tests import factories
from tests.firm import minutes

from .describing import undescribed

TICKETS = "/api/v1/tickets/"


def address(ticket):
    return f"{TICKETS}{ticket.pk}/"


def change(program, ticket, body, **headers):
    return program.patch(address(ticket), body, format="json", **headers)


def refusals(answer):
    return answer.status_code, [(one["code"], one["attr"]) for one in answer.json()["errors"]]


def rows(count, firm):
    for _ in range(count):
        ticket = factories.TicketFactory(team=firm.desk, category=firm.category, assignee=firm.technician)
        factories.EscalationFactory(ticket=ticket, started_by=firm.technician)
        factories.RemoteRecordFactory(ticket=ticket)


@pytest.mark.parametrize("count", [1, 30])
def test_list_costs_the_same_for_any_number(firm, program, django_assert_num_queries, count):
    rows(count, firm)

    with django_assert_num_queries(3):
        answer = program.get(TICKETS, {"limit": 100})

    assert len(answer.json()["results"]) == count + 1


def test_list_is_what_the_schema_says(firm, program):
    rows(1, firm)

    page = program.get(TICKETS).json()

    assert [undescribed(row, TicketShown) for row in page["results"]] == [[], []]


def test_names_are_the_ones_that_the_pages_show(firm, program):
    """The list reads columns, not models: what it makes of them is what the models say."""
    firm.category.parent = factories.CategoryFactory(name="Yard")
    firm.category.save()
    nameless = factories.UserFactory(first_name="", last_name="", teams=[firm.desk])
    tickets = [
        firm.ticket,
        factories.TicketFactory(team=firm.desk, assignee=nameless, category=firm.category),
    ]

    shown = {row["number"]: row for row in program.get(TICKETS).json()["results"]}

    for ticket in tickets:
        ticket.refresh_from_db()
        for name in ("priority", "category", "team", "assignee", "contact", "company"):
            row = getattr(ticket, name)
            assert shown[ticket.pk][name] == {"id": row.pk, "name": str(row)}
        assert program.get(address(ticket)).json() == shown[ticket.pk]


def test_list_goes_on_by_its_addresses(firm, program):
    rows(4, firm)

    first = program.get(TICKETS, {"limit": 3, "ordering": "number"}).json()
    second = program.get(first["next"]).json()
    back = program.get(second["previous"]).json()

    numbers = [row["number"] for row in first["results"] + second["results"]]
    assert numbers == sorted(Ticket.objects.values_list("pk", flat=True))
    assert (second["next"], back["results"]) == (None, first["results"])


@pytest.mark.parametrize(
    ("query", "attr"),
    [
        ("limit=-1", "limit"),
        ("limit=101", "limit"),
        ("limit=two", "limit"),
        ("ordering=subject", "ordering"),
        ("cursor=tampered", "cursor"),
        ("status=lost", "status"),
        ("team=x", "team"),
        ("created_after=yesterday", "created_after"),
        ("statuss=open", "statuss"),
    ],
)
def test_list_refuses_what_it_does_not_know(firm, program, query, attr):
    answer = program.get(f"{TICKETS}?{query}")

    assert (answer.status_code, answer.json()["errors"][0]["attr"]) == (400, attr)


def test_list_refuses_a_cursor_that_was_tampered_with(firm, program):
    rows(2, firm)
    cursor = program.get(TICKETS, {"limit": 1}).json()["next"].partition("cursor=")[2].partition("&")[0]

    answers = [program.get(f"{TICKETS}?cursor={one}") for one in (cursor[:-1], f"{cursor}&status=open")]

    assert [refusals(answer) for answer in answers] == [(400, [("invalid", "cursor")])] * 2


def test_ticket_is_what_the_schema_says(firm, program):
    escalation = firm.draft()

    answer = program.get(address(firm.ticket))

    assert undescribed(answer.json(), TicketShown) == []
    assert answer["ETag"] == f'"{answer.json()["version"]}"'
    assert answer.json()["escalation"] == {"id": escalation.pk, "status": "draft", "next_step": "template"}


def test_ticket_of_a_restricted_team_is_not_there(firm, program_of):
    firm.desk.is_restricted = True
    firm.desk.save()
    stranger = program_of(factories.UserFactory(teams=[factories.TeamFactory()]))

    answers = [stranger.get(address(firm.ticket)), change(stranger, firm.ticket, {"subject": "Mine"})]

    assert [refusals(answer) for answer in answers] == [(404, [("not_found", None)])] * 2
    assert stranger.get(TICKETS).json()["results"] == []


@pytest.mark.parametrize("number", ["0", "1", "9" * 18, "9" * 40])
def test_ticket_that_is_none_is_not_there(firm, program, number):
    assert program.get(f"{TICKETS}{number}/").status_code == 404


def test_ticket_is_opened_with_sensible_answers(firm, program, at_ten):
    """Priority by the matrix (S16), company by the contact, team by who opens it."""
    body = {
        "subject": "Scanner GT-104 is dark",
        "contact": firm.contact.pk,
        "impact": "high",
        "urgency": "high",
    }

    answer = program.post(TICKETS, body, format="json")

    shown = answer.json()
    assert (answer.status_code, answer["ETag"]) == (201, '"1"')
    assert (shown["source"], shown["company"]["id"]) == ("api", firm.contact.company_id)
    assert (shown["priority"]["name"], shown["team"]["id"]) == ("Urgent", firm.desk.pk)


@pytest.mark.parametrize(
    ("body", "wrong"),
    [
        ({}, [("required", "subject")]),
        ({"subject": None}, [("null", "subject")]),
        ({"subject": 5}, [("invalid", "subject")]),
        ({"subject": " \u200b "}, [("invalid", "subject")]),
        ({"subject": "x" * 256}, [("max_length", "subject")]),
        ({"subject": "New", "team": 10**30}, [("does_not_exist", "team")]),
        ({"subject": "New", "team": "1"}, [("incorrect_type", "team")]),
        ({"subject": "New", "priority": None}, [("null", "priority")]),
        ({"subject": "New", "tags": ["a"] * 51}, [("too_long", "tags")]),
        ({"subject": "New", "tags": [1]}, [("invalid", "tags.0")]),
        ({"subject": "New", "source": "import"}, [("invalid_choice", "source")]),
        ({"subject": "New", "status": "closed"}, [("unknown_field", "status")]),
    ],
)
def test_ticket_is_not_opened_with_what_is_wrong(firm, program, body, wrong):
    answer = program.post(TICKETS, body, format="json")

    assert refusals(answer) == (400, wrong)
    assert Ticket.objects.count() == 1


def test_ticket_is_changed_in_one_go(firm, program, at_ten):
    body = {
        "category_confirmed": True,
        "tags": ["yard"],
        "assignee": None,
        "status": "resolved",
        "closing_reason": "done",
        "resolution": "Swapped the port.",
    }

    answer = change(program, firm.ticket, body)

    shown = answer.json()
    told = {name: shown[name] for name in body}
    assert (answer.status_code, told) == (200, body)
    assert shown["resolved_at"].endswith("Z")


def test_change_is_all_or_nothing(firm, program):
    answer = change(program, firm.ticket, {"subject": "Renamed", "status": "resolved"})

    assert refusals(answer) == (400, [("invalid", "closing_reason")])
    assert Ticket.objects.get().subject == firm.ticket.subject


def test_resolution_is_said_with_its_status(firm, program):
    answer = change(program, firm.ticket, {"resolution": "It was the port."})

    assert refusals(answer) == (400, [("invalid", "resolution")])


def test_finishing_withdraws_a_draft_only_when_asked(firm, program, at_ten):
    """S17."""
    firm.draft()
    body = {"status": "closed", "closing_reason": "cancelled"}

    first = change(program, firm.ticket, body)
    second = change(program, firm.ticket, {**body, "withdraw": True})

    assert refusals(first) == (409, [("will_withdraw", None)])
    assert (second.status_code, second.json()["escalation"]) == (200, None)


def test_higher_tier_is_reached_by_escalating_alone(firm, program):
    """S29."""
    for body in ({"team": firm.network.pk}, {"assignee": firm.senior.pk}):
        assert refusals(change(program, firm.ticket, body)) == (409, [("escalation_required", None)])


@pytest.mark.parametrize("tag", ['"1"', 'W/"1"', "1", ' "1" '])
def test_stale_field_is_refused_with_what_it_is_now(firm, program, tag):
    """Invariant 9. Only a field that was changed since; the others are free."""
    change(program, firm.ticket, {"subject": "A colleague's words"})

    stale = change(program, firm.ticket, {"subject": "Mine", "tags": ["b"]}, HTTP_IF_MATCH=tag)
    free = change(program, firm.ticket, {"tags": ["c"]}, HTTP_IF_MATCH=tag)

    assert refusals(stale) == (412, [("stale_version", "subject")])
    assert stale.json()["type"] == "stale_version"
    assert stale.json()["current"] == {"subject": "A colleague's words", "version": 2}
    assert (free.status_code, free.json()["tags"]) == (200, ["c"])


def test_any_version_is_none(firm, program):
    assert change(program, firm.ticket, {"subject": "Mine"}, HTTP_IF_MATCH="*").status_code == 200


@pytest.mark.parametrize("tag", ["five", '"0"', '"99"', '"1", "2"', '"' + "9" * 30 + '"'])
def test_version_that_is_none_is_refused(firm, program, tag):
    answer = change(program, firm.ticket, {"subject": "Mine"}, HTTP_IF_MATCH=tag)

    assert refusals(answer) == (400, [("invalid", "If-Match")])


def test_ticket_taken_out_of_sight_is_still_answered(firm, program, at_ten):
    closed = factories.TeamFactory(is_restricted=True)

    answer = change(program, firm.ticket, {"team": closed.pk})

    assert (answer.status_code, answer.json()["team"]["id"]) == (200, closed.pk)
    assert program.get(address(firm.ticket)).status_code == 404


def test_change_is_remembered_like_one_of_the_pages(firm, program):
    change(program, firm.ticket, {"impact": "high"})

    entry = HistoryEntry.objects.filter(event="ticket.changed").latest("id")
    assert (entry.by, entry.ticket, "impact" in entry.data["changes"]) == (firm.technician, firm.ticket, True)
    assert minutes(0) < entry.at
