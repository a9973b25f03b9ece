"""Many rows at once: each is taken in by itself, by the portal's own rules, and each is answered."""

from datetime import timedelta

import pytest
from django.utils import timezone

from escalations.api.sync_upsert import ResultsShown
from escalations.domain import tickets, workflow
from escalations.models import (
    Change,
    Company,
    Contact,
    Note,
    NoteKind,
    OutboxMessage,
    RemoteRecord,
    Ticket,
)
from tests.factories import (
    ContactFactory,
    HelpdeskFactory,
    TeamFactory,
    TicketFactory,
    UserFactory,
)

from .describing import undescribed

EARLIER, LATER = "2026-11-02T09:00:00Z", "2026-11-03T09:00:00Z"


@pytest.fixture
def send(program):
    """Send items to one of the four addresses; the results."""

    def post(type, *items, by=None, **asked):
        query = "&".join(f"{name}={value}" for name, value in asked.items())
        answer = (by or program).post(f"/api/v1/sync/{type}/?{query}", {"items": list(items)}, format="json")
        assert answer.status_code == 200, answer.json()
        assert undescribed(answer.json(), ResultsShown) == []
        return answer.json()["results"]

    return post


def item(external_id="7", at=EARLIER, source="crm", **data):
    return {"source": source, "external_id": external_id, "external_updated_at": at, "data": data}


def statuses(results):
    return [one["status"] for one in results]


def errors(results):
    return [(one["code"], one["attr"]) for result in results for one in result["errors"]]


def ticket(external_id="7"):
    return Ticket.objects.get(remote_records__source="crm", remote_records__external_id=external_id)


# Each once


def test_all_four_types_come_and_refer_to_each_other(firm, send):
    yard = {"source": "crm", "external_id": "c"}
    gale = {"source": "crm", "external_id": "p"}

    send("companies", item("c", name="Leeds Yard", domain="yard.example"))
    send("contacts", item("p", name="Gale", email="gale@leeds.example", company=yard))
    told = send(
        "tickets",
        item(
            subject="Gate drops", description="Since Monday.", status="pending", priority="urgent",
            team=firm.desk.pk, assignee=firm.technician.pk, category=firm.category.pk, tags=["gate"],
            contact=gale, created_at=EARLIER,
        ),
    )  # fmt: skip
    notes = send(
        "notes",
        item("n1", ticket={"source": "crm", "external_id": "7"}, body="It drops.", kind="customer_message"),
        item("n2", ticket=ticket().pk, body="Port 12 is at 100 Mbit.", author=firm.technician.pk),
    )

    here = ticket()
    assert told == [{"index": 0, "status": "created", "id": here.pk, "version": here.version, "errors": []}]
    assert (here.status, here.priority.name, here.team, here.assignee, here.category, here.tags) == (
        "pending", "Urgent", firm.desk, firm.technician, firm.category, ["gate"],
    )  # fmt: skip
    assert (here.contact.name, here.company.name) == ("Gale", "Leeds Yard")
    assert statuses(notes) == ["created", "created"]
    assert list(here.notes.order_by("pk").values_list("kind", "author", "contact__name")) == [
        (NoteKind.CUSTOMER_MESSAGE, None, "Gale"),
        (NoteKind.PRIVATE_NOTE, firm.technician.pk, None),
    ]


def test_the_same_again_is_unchanged_and_what_is_older_stale(firm, send):
    send("tickets", item(at=LATER, subject="Gate drops"))

    again = send("tickets", item(at=LATER, subject="Gate drops"))
    older = send("tickets", item(at=EARLIER, subject="Old words"))

    assert (statuses(again), statuses(older)) == (["unchanged"], ["stale"])
    assert (older[0]["id"], ticket().subject) == (ticket().pk, "Gate drops")


@pytest.mark.parametrize(
    ("type", "first", "changed"),
    [
        ("companies", {"name": "Yard", "domain": "yard.example"}, {"domain": None}),
        (
            "contacts",
            {"name": "Gale", "phone": "1", "email": "g@yard.example"},
            {"phone": None, "email": None},
        ),
        ("tickets", {"subject": "Gate", "description": "More"}, {"description": None, "assignee": None}),
    ],
)
def test_a_missing_key_leaves_and_null_clears(firm, send, type, first, changed):
    send(type, item(**first))

    told = send(type, item(at=LATER, **changed))

    row = RemoteRecord.objects.get(source="crm")
    shown = row.company or row.contact or row.ticket
    assert statuses(told) == ["updated"]
    assert {name: getattr(shown, name) or None for name in first} == first | dict.fromkeys(
        changed.keys() & first
    )


def test_what_was_changed_here_stays_where_the_program_says_nothing_new(firm, send):
    send("tickets", item(subject="Gate", status="open", tags=["a"]))
    tickets.change_status(ticket(), "pending", by=firm.technician, at=timezone.now())

    told = send("tickets", item(at=LATER, subject="Gate 2", status="open", tags=["a", "b"]))

    assert (statuses(told), ticket().status, ticket().tags) == (["updated"], "pending", ["a", "b"])


# One bad item harms no other


def test_each_item_is_answered_by_itself(firm, send):
    told = send(
        "tickets",
        item("1", subject="One"),
        item("2", subject="Two", colour="red"),
        item("3", team=10**12),
        item("1", subject="One again"),
        "nonsense",
        {"source": "crm"},
        item("", subject="No id"),
        item("6", status="gone"),
        item("7", priority="Never"),
        item("8", contact={"source": "crm", "external_id": "none"}),
        item("9", contact="Gale"),
        item("10", at="2126-01-01T00:00:00Z"),
        item("11", created_at="2126-01-01T00:00:00Z"),
        item("12", subject="Twelve"),
    )

    assert statuses(told) == ["created", *["error"] * 12, "created"]
    assert errors(told) == [
        ("unknown_field", "data.colour"),
        ("does_not_exist", "data.team"),
        ("duplicate_item", "external_id"),
        ("invalid", None),
        ("required", "external_id"),
        ("required", "external_updated_at"),
        ("required", "data"),
        ("blank", "external_id"),
        ("invalid_choice", "data.status"),
        ("unnamed", "data.priority"),
        ("does_not_exist", "data.contact"),
        ("shape", "data.contact"),
        ("in_future", "external_updated_at"),
        ("in_future", "data.created_at"),
    ]
    assert [one["index"] for one in told] == list(range(14))


def test_all_or_nothing(firm, program):
    body = {"items": [item("1", name="Yard"), item("2", name="Mill", colour="red")]}

    refused = program.post("/api/v1/sync/companies/?atomic=true", body, format="json")

    told = refused.json()
    assert (refused.status_code, told["type"]) == (400, "validation_error")
    assert [(one["code"], one["attr"]) for one in told["errors"]] == [
        ("unknown_field", "items.1.data.colour")
    ]
    assert [(one["status"], one["id"]) for one in told["results"]] == [("created", None), ("error", None)]
    assert not Company.objects.filter(name="Yard").exists()


def test_all_when_nothing_stands_against_it(firm, send):
    assert statuses(send("companies", item("1", name="Yard"), item("2", name="Mill"), atomic="true")) == [
        "created",
        "created",
    ]


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({}, "required"),
        ({"items": []}, "min_length"),
        ({"items": [{}] * 101}, "too_long"),
        ({"items": {}}, "not_a_list"),
        ({"items": [{}], "more": 1}, "unknown_field"),
    ],
)
def test_the_body_holds_one_to_a_hundred_items(firm, program, body, code):
    answer = program.post("/api/v1/sync/tickets/", body, format="json")

    assert (answer.status_code, answer.json()["errors"][0]["code"]) == (400, code)


def test_a_misspelt_parameter_is_told(firm, program):
    answer = program.post("/api/v1/sync/tickets/?atomc=true", {"items": [item()]}, format="json")

    assert (answer.status_code, answer.json()["errors"][0]["code"]) == (400, "unknown_parameter")


def test_a_connected_helpdesk_is_read_by_the_portal_alone(firm, send):
    """Two that say what both sides agreed on would undo each other's words."""
    HelpdeskFactory(name="acme")

    assert errors(send("tickets", item(source="Acme", subject="x"))) == [("reserved_source", "source")]


def test_a_fault_is_the_items_own_and_is_reported(firm, send, monkeypatch, caplog):
    """A row of the source that lost its ticket, which no rule of ours leads to."""
    send("tickets", item("1", subject="One"))
    RemoteRecord.objects.filter(external_id="1").update(ticket=None)

    told = send("tickets", item("1", at=LATER, subject="Uno"), item("2", subject="Two"))

    assert (statuses(told), errors(told)) == (["error", "created"], [("error", None)])


# Values


@pytest.mark.parametrize(
    ("type", "data", "expected"),
    [
        ("companies", {}, ("required", "data.name")),
        ("contacts", {"email": "g@yard.example"}, ("required", "data.name")),
        ("contacts", {"name": "Gale", "email": "nonsense"}, ("invalid", "data.email")),
        ("notes", {"body": "Words"}, ("required", "data.ticket")),
        ("notes", {"body": "Words", "ticket": 1}, ("does_not_exist", "data.ticket")),
        ("notes", {"kind": "escalation"}, ("invalid_choice", "data.kind")),
        ("tickets", {"subject": None}, ("null", "data.subject")),
        (
            "tickets",
            {"subject": "x", "closing_reason": "magic", "status": "closed"},
            ("invalid_choice", "data.closing_reason"),
        ),
        ("tickets", {"subject": "x", "closing_reason": "done"}, ("invalid", "data.closing_reason")),
        ("tickets", {"subject": "x", "resolution": "New cable."}, ("invalid", "data.resolution")),
    ],
)
def test_wrong_values_name_their_field(firm, send, type, data, expected):
    assert errors(send(type, item(**data))) == [expected]


def test_rows_that_are_not_in_use_any_more_are_refused(firm, send):
    old, gone = TeamFactory(is_active=False), UserFactory(is_active=False)
    restricted = TeamFactory(is_restricted=True)

    told = send(
        "tickets",
        item("1", team=old.pk),
        item("2", assignee=gone.pk),
        item("3", team=restricted.pk, assignee=firm.technician.pk),
    )

    assert errors(told) == [
        ("invalid", "data.team"),
        ("invalid", "data.assignee"),
        ("invalid", "data.assignee"),
    ]


def test_an_address_somebody_else_has_is_told_with_its_owner(firm, send):
    send("contacts", item(name="Gale"))
    other = ContactFactory(email="gale@yard.example")

    told = send("contacts", item(at=LATER, name="Gale", email="gale@yard.example"))

    assert (statuses(told), told[0]["errors"][0]["conflicting_id"]) == (["difference"], other.pk)
    assert Contact.objects.get(pk=told[0]["id"]).email is None


# Notes


def test_a_note_without_a_clear_visibility_is_private(firm, send):
    told = send(
        "notes",
        item("1", ticket=firm.ticket.pk, body="One"),
        item("2", ticket=firm.ticket.pk, body="Two", kind=None),
        item("3", ticket=firm.ticket.pk, body="Three", kind="reply"),
    )

    kinds = [Note.objects.get(pk=one["id"]).kind for one in told]
    assert kinds == ["private_note", "private_note", "reply"]


def test_private_notes_need_their_scope(firm, program_of, send):
    narrow = program_of(firm.technician, ["read", "write", "sync"])
    send("notes", item("1", ticket=firm.ticket.pk, body="Private"))

    told = send(
        "notes",
        item("1", at=LATER, body="Other"),
        item("2", ticket=firm.ticket.pk, body="Hidden"),
        item("3", ticket=firm.ticket.pk, body="Seen", kind="reply"),
        by=narrow,
    )

    assert statuses(told) == ["error", "error", "created"]
    assert errors(told) == [("scope_missing", "data.kind")] * 2


def test_a_note_is_followed_and_stays_what_and_where_it_is(firm, send):
    send("notes", item("1", ticket=firm.ticket.pk, body="One"))
    other = TicketFactory(team=firm.desk)

    told = [
        send("notes", one)[0]
        for one in (
            item("1", at=LATER, body="Uno"),
            item("1", at=LATER, created_at=EARLIER),
            item("1", at=LATER, kind="reply"),
            item("1", at=LATER, ticket=other.pk),
            item("1", at=LATER, ticket=firm.ticket.pk, kind="private_note"),
        )
    ]

    assert statuses(told) == ["updated", "unchanged", "error", "error", "unchanged"]
    assert errors(told) == [("invalid", "data.kind"), ("invalid", "data.ticket")]
    assert Note.objects.get(pk=told[0]["id"]).body == "Uno"


def test_why_and_how_a_ticket_ended_comes_with_it(firm, send):
    send("tickets", item(subject="x", status="closed", closing_reason="duplicate", resolution="See #7."))
    came = ticket()
    send("tickets", item(at="2026-11-04T09:00:00Z", status="open"))
    opened = ticket()
    send(
        "tickets",
        item(at="2026-11-05T09:00:00Z", status="resolved", closing_reason="no_response", resolution="Cable."),
    )
    ended = ticket()

    told = send("tickets", item(at="2026-11-06T09:00:00Z", closing_reason="done", resolution=None))

    assert (came.closing_reason, came.resolution) == ("duplicate", "See #7.")
    assert opened.status == "open"
    assert (ended.closing_reason, ended.resolution) == ("no_response", "Cable.")
    assert statuses(told) == ["updated"]
    assert (ticket().closing_reason, ticket().resolution) == ("done", "")


def test_how_it_ended_is_not_taken_while_an_escalation_says_how_it_stands(firm, send):
    send(
        "tickets",
        item(subject="x", team=firm.desk.pk, category=firm.category.pk, assignee=firm.technician.pk),
    )
    Ticket.objects.filter(pk=ticket().pk).update(contact=firm.contact)
    escalation = firm.accepted(ticket())
    ending = {"status": "closed", "closing_reason": "done", "resolution": "Cable."}

    told = send("tickets", item(at="2026-11-04T09:00:00Z", **ending))
    workflow.release(escalation, reason="Too much to do.", by=firm.senior, at=timezone.now())
    workflow.withdraw(escalation, reason="Solved by them.", by=firm.technician, at=timezone.now())
    again = send("tickets", item(at="2026-11-04T09:00:00Z", **ending))

    assert statuses(told + again) == ["difference", "updated"]
    assert (ticket().status, ticket().closing_reason, ticket().resolution) == ("closed", "done", "Cable.")


def test_a_call_is_a_call_and_no_private_note(firm, send, program_of):
    """It needs no scope of private notes, and stays what it is when it is told otherwise."""
    program = program_of(firm.technician, ["write", "sync"])
    at = timezone.now()
    [told] = send(
        "notes",
        item("1", at=at.isoformat(), ticket=firm.ticket.pk, kind="call", body="Called."),
        by=program,
        live="true",
    )
    later = (at + timedelta(seconds=1)).isoformat()
    [edited] = send("notes", item("1", at=later, body="Called twice."), by=program)

    assert (told["status"], edited["status"]) == ("created", "updated")
    assert {one.kind for one in Note.objects.filter(ticket=firm.ticket)} == {"call"}
    assert Note.objects.get(pk=edited["id"]).body == "Called twice."


# History, and what happens now


def test_history_notifies_nobody(firm, send):
    OutboxMessage.objects.all().delete()
    now = timezone.now().isoformat()

    send("tickets", item(at=now, subject="Gate", assignee=firm.technician.pk, created_at=now))
    send("notes", item("n", at=now, ticket=ticket().pk, body="Drops.", kind="customer_message"))

    assert not OutboxMessage.objects.exists()


def test_what_happens_now_is_told(firm, send):
    now = timezone.now().isoformat()
    OutboxMessage.objects.all().delete()

    send("tickets", item(at=now, subject="Gate", assignee=firm.technician.pk, created_at=now), live="true")
    send("notes", item("n", at=now, ticket=ticket().pk, body="Drops.", kind="customer_message"), live="true")

    assert sorted(OutboxMessage.objects.values_list("payload__about", flat=True)) == [
        "customer.wrote",
        "ticket.assigned",
    ]


def test_what_is_older_than_a_day_is_history_all_the_same(firm, send):
    OutboxMessage.objects.all().delete()
    old, now = (timezone.now() - timedelta(days=2)).isoformat(), timezone.now().isoformat()

    send("tickets", item(at=now, subject="Gate", assignee=firm.technician.pk, created_at=old), live="true")
    send("notes", item("n", at=now, ticket=ticket().pk, body="Drops.", created_at=old), live="true")

    assert not OutboxMessage.objects.exists()


# Never round the standard


@pytest.fixture
def escalated(firm, send):
    """The program's own ticket, which the firm escalates; by what the test names."""
    send(
        "tickets",
        item(
            subject="Gate scanner drops", team=firm.desk.pk, assignee=firm.technician.pk,
            category=firm.category.pk, contact=firm.contact.pk, status="open",
        ),
    )  # fmt: skip
    return lambda name: getattr(firm, name)(ticket())


@pytest.mark.parametrize(
    ("state", "data", "code", "attr"),
    [
        ("", {"team": "network"}, "escalation_required", "data.team"),
        ("", {"assignee": "senior"}, "escalation_required", "data.assignee"),
        ("draft", {"team": "network"}, "escalation_required", "data.team"),
        ("queued", {"team": "network"}, "step_not_allowed", "data.team"),
        ("queued", {"assignee": "colleague"}, "step_not_allowed", "data.assignee"),
        ("queued", {"status": "pending"}, "step_not_allowed", "data.status"),
        ("queued", {"status": "closed"}, "step_not_allowed", "data.status"),
        ("accepted", {"team": "core"}, "step_not_allowed", "data.team"),
        ("accepted", {"assignee": "architect"}, "step_not_allowed", "data.assignee"),
        ("accepted", {"status": "pending"}, "step_not_allowed", "data.status"),
        ("accepted", {"status": "resolved"}, "resolve_the_escalation", "data.status"),
    ],
)
def test_no_way_round_the_gate(firm, send, escalated, state, data, code, attr):
    """S17, S29. And said again it is refused again; what else it said is taken."""
    if state:
        escalated(state)
    before = ticket()
    values = {name: getattr(getattr(firm, one, one), "pk", one) for name, one in data.items()}

    told = [send("tickets", item(at=LATER, subject="At noon", **values)) for _ in range(2)]

    here = ticket()
    assert [(statuses(one), (code, attr) in errors(one)) for one in told] == [(["difference"], True)] * 2
    assert (here.subject, here.status, here.team, here.assignee) == (
        "At noon", before.status, before.team, before.assignee,
    )  # fmt: skip


def test_all_or_nothing_counts_a_difference(firm, program, escalated):
    escalated("queued")
    body = {"items": [item(at=LATER, subject="At noon", status="closed")]}

    refused = program.post("/api/v1/sync/tickets/?atomic=true", body, format="json").json()

    assert [(one["code"], one["attr"]) for one in refused["errors"]] == [
        ("step_not_allowed", "items.0.data.status")
    ]
    assert ticket().subject == "Gate scanner drops"


# Who may


def test_what_may_not_be_seen_is_as_unknown(firm, send, program_of):
    send("tickets", item("1", subject="One", team=firm.desk.pk))
    send("notes", item("n", ticket=ticket("1").pk, body="Words"))
    Ticket.objects.filter(pk=ticket("1").pk).update(team=TeamFactory(is_restricted=True))
    there = {"source": "crm", "external_id": "1"}

    told = [
        *send("tickets", item("1", at=LATER, subject="Uno")),
        *send("notes", item("n", at=LATER, body="Other"), item("m", ticket=there, body="New")),
    ]

    assert errors(told) == [
        ("does_not_exist", "external_id"),
        ("does_not_exist", "external_id"),
        ("does_not_exist", "data.ticket"),
    ]


def test_a_session_of_a_person_may_too(firm, client):
    """Nobody's program: the change comes from the portal."""
    client.force_login(firm.technician)

    answer = client.post(
        "/api/v1/sync/companies/", {"items": [item(name="Yard")]}, content_type="application/json"
    )

    assert statuses(answer.json()["results"]) == ["created"]
    assert Change.objects.get(type="company", object_id=answer.json()["results"][0]["id"]).origin == "portal"


def test_changes_are_the_tokens_own(firm, send, program):
    told = send("companies", item(name="Yard"))

    origin = Change.objects.get(type="company", object_id=told[0]["id"]).origin
    assert origin == f"token:{program.token.digest[:12]}"


def test_a_key_answers_the_same_again(firm, program):
    body, key = {"items": [item(name="Yard")]}, {"HTTP_IDEMPOTENCY_KEY": "1"}

    first, again = (program.post("/api/v1/sync/companies/", body, format="json", **key) for _ in range(2))

    assert first.json() == again.json()
    assert again["Idempotency-Replayed"] == "true"


def test_it_asks_for_its_scope(firm, program_of):
    answer = program_of(firm.technician, ["read", "write"]).post("/api/v1/sync/companies/", {}, format="json")

    assert (answer.status_code, answer.json()["errors"][0]["code"]) == (403, "scope_missing")


@pytest.mark.parametrize("number", [1, 3])
def test_each_known_item_costs_the_same_few_queries(firm, send, django_assert_num_queries, number):
    items = [item(str(one), name=f"Yard {one}") for one in range(number)]
    send("companies", *items)

    with django_assert_num_queries(4 + 10 * number):
        send("companies", *items)


@pytest.mark.parametrize("number", [1, 3])
def test_each_known_ticket_and_note_costs_the_same_few_queries(firm, send, django_assert_num_queries, number):
    rows = [
        item(str(one), subject=f"Ticket {one}", status="closed", resolution="Cable.") for one in range(number)
    ]
    send("tickets", *rows)
    notes = [
        item(str(one), body="Words", ticket={"source": "crm", "external_id": str(one)})
        for one in range(number)
    ]
    send("notes", *notes)

    with django_assert_num_queries(KNOWN + TICKET * number):
        send("tickets", *rows)
    with django_assert_num_queries(KNOWN + NOTE * number):
        send("notes", *notes)


@pytest.mark.parametrize("number", [1, 3])
def test_each_new_ticket_and_note_costs_the_same_few_queries(firm, send, django_assert_num_queries, number):
    rows = [item(str(one), subject=f"Ticket {one}") for one in range(number)]
    notes = [item(str(one), body="Words", ticket=firm.ticket.pk) for one in range(number)]
    send("tickets", item("first", subject="First"))

    with django_assert_num_queries(KNOWN + NEW_TICKET * number):
        send("tickets", *rows)
    with django_assert_num_queries(KNOWN + NEW_NOTE * number):
        send("notes", *notes)


KNOWN, TICKET, NOTE, NEW_TICKET, NEW_NOTE = 4, 11, 12, 14, 13


def test_secrets_are_masked(firm, send):
    """Imported words are not asked about: what looks like a secret is stored masked (S26)."""
    send("notes", item(ticket=firm.ticket.pk, body="The gate's password is Winter!2026"))

    assert "Winter!2026" not in Note.objects.latest("pk").body
