"""A helpdesk is connected and read, and told what happens here: over real HTTP, by the product's own commands."""

from collections import Counter
from contextlib import contextmanager
from datetime import timedelta

import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from django.utils import timezone

from escalations import delivery
from escalations.domain import conversation, differences, helpdesks, hooks, statuses, tickets
from escalations.models import (
    Contact,
    Difference,
    Helpdesk,
    InboundHook,
    Note,
    NoteKind,
    OutboxMessage,
    OutsideEscalation,
    Priority,
    QuarantinedRow,
    RemoteRecord,
    Status,
    SyncRun,
    Team,
    Ticket,
)
from escalations.sync import outcomes, quarantine, rechecking, running
from escalations.sync.connector import Rejected
from tests.factories import NINE, InboundHookFactory
from tests.racing import together
from tests.sync.office import LONG_AGO, escalated, words

pytestmark = pytest.mark.django_db(transaction=True)


# Connecting


def test_connecting_says_what_the_key_can_see(office):
    told = office.connect()

    helpdesk = office.helpdesk
    assert "Connected as Portal" in told
    assert (helpdesk.agent, helpdesk.connected_at) == (str(office.fresh.service_agent_id), NINE)
    assert helpdesk.codes.get(kind="group", code=str(office.fresh.network_id)).team == office.firm.network
    assert helpdesk.codes.get(kind="agent", code=str(office.tess)).user == office.firm.technician


def test_a_wrong_key_connects_nothing_and_says_so(office):
    with pytest.raises(CommandError, match="not connected"):
        office.connect(api_key="wrong")

    assert not Helpdesk.objects.exists()


def test_a_limit_while_connecting_says_when_to_try_again(office):
    office.fresh.fail_before(how="429")

    with pytest.raises(CommandError, match=r"not connected: .* Try again in \d+ seconds\."):
        office.connect()


@pytest.mark.parametrize(
    "url", ["", "ftp://x", "http:///x", "https://u:p@acme.freshdesk.com", "https://x/?a=b"]
)
def test_an_address_that_is_none_is_refused(office, url):
    with pytest.raises(CommandError):
        office.connect(url=url)


def test_a_private_address_needs_its_switch(office):
    with pytest.raises(CommandError):
        call_command("add_helpdesk", "acme", kind="freshdesk", url=office.fresh.url, api_key=office.fresh.key)


# Reading


def test_everything_comes_in_whole_and_once(office):
    """Older than thirty days too (trap 1), with its conversation."""
    old = office.write_in("Printer jams", created_at=LONG_AGO)
    office.fresh.add_reply(old, "<div>We are <b>on</b> it.</div>", user_id=office.tess, at=LONG_AGO)
    office.fresh.add_note(old, "Fuser is worn.", at=LONG_AGO)
    office.fresh.customer_writes(old, "Again today.", at=LONG_AGO)
    office.connect()
    office.later()
    new = office.write_in()
    office.later()

    first, second = office.sync(), office.sync()

    assert not first.failed
    assert [(note.kind, note.body) for note in office.here(old).notes.all()] == [
        ("reply", "We are on it."),
        ("private_note", "Fuser is worn."),
        ("customer_message", "Again today."),
    ]
    assert office.here(old).contact == Contact.objects.get(email="gale@yard.example")
    assert office.here(new).status == Status.OPEN
    assert sum(second.of["tickets"].values()) == second.of["tickets"]["unchanged"]
    assert Ticket.objects.filter(source="helpdesk").count() == 2


def test_files_come_in_with_what_they_are_attached_to(office):
    number = office.write_in(attachments=[office.fresh.file(("log.txt", "text/plain", b"E-31"))])
    scan = office.fresh.file(("scan.txt", "text/plain", b"E-32"))
    office.fresh.customer_writes(number, "Once more.", attachments=[scan])
    office.connect()

    first, second = office.sync(), office.sync()

    rows = office.here(number).attachments.order_by("name")
    assert [(row.name, row.note and row.note.body) for row in rows] == [
        ("log.txt", None),
        ("scan.txt", "Once more."),
    ]
    assert not first.failed
    assert not second.failed


def test_history_tells_nobody_and_what_comes_later_does(office):
    office.write_in("Old", created_at=LONG_AGO, responder_id=office.tess, tags=["escalated"])
    office.connect()
    office.sync()
    assert not OutboxMessage.objects.exists()

    office.later()
    office.write_in("New", responder_id=office.tess)
    office.later()
    office.sync()

    assert [message.payload["about"] for message in OutboxMessage.objects.all()] == ["ticket.assigned"]
    assert not OutsideEscalation.objects.exists()


def test_a_change_over_there_is_followed(office):
    number = office.write_in()
    office.connect()
    office.sync()

    office.later()
    office.fresh.change(number, status=3, priority=4, responder_id=office.tess)
    office.later()
    office.sync()

    here = office.here(number)
    assert (here.status, here.priority.name, here.assignee) == ("pending", "Urgent", office.firm.technician)


def test_trash_spam_and_restored(office):
    office.connect()
    trashed, spam = office.write_in("One"), office.write_in("Two")
    office.later()
    office.sync()

    office.fresh.trash(trashed)
    office.fresh.spam(spam)
    office.later()
    office.sync()
    gone = [office.here(number).closing_reason for number in (trashed, spam)]
    office.fresh.restore(trashed)
    office.later()
    office.sync()

    assert gone == ["cancelled", "spam"]
    assert office.here(trashed).status == Status.OPEN


def thrown_away_silently(office, number, **how):
    """As `trash` or `spam`, which does not move the ticket's stamp."""
    office.fresh.tickets[number] |= how


@pytest.mark.parametrize("how", [{"deleted": True}, {"spam": True}])
def test_trash_that_counts_as_no_change_is_seen_with_the_next_run(office, how):
    number, newer = office.write_in(created_at=LONG_AGO), office.write_in()
    office.connect()
    office.sync()
    office.later(hours=1)
    office.fresh.change(newer, **how)
    office.sync()

    thrown_away_silently(office, number, **how)
    office.later(hours=1)
    office.sync()

    assert office.here(number).status == "closed"


def test_a_long_trash_is_read_from_its_beginning_once_an_hour_at_most(office):
    for one in range(101):
        office.fresh.trash(office.write_in(f"No {one}"))
    office.connect()
    office.sync()
    del office.fresh.calls[:]

    office.sync()

    asked = [
        call.query["updated_since"]
        for call in office.fresh.called("GET", "/tickets$")
        if call.query.get("filter") == "deleted"
    ]
    assert asked
    assert "1970-01-01T00:00:00Z" not in asked


def test_what_was_changed_here_while_it_lay_in_the_trash_is_told_once_it_is_back(office):
    number = office.write_in(priority=1)
    office.connect()
    office.sync()
    high = {"priority": Priority.objects.get(name="High"), "priority_reason": "Lorries wait."}
    tickets.edit(office.here(number), high, by=office.firm.technician, at=NINE)
    office.fresh.trash(number)
    office.later()
    office.sync()

    office.fresh.restore(number)
    office.later()
    office.sync()

    assert (office.fresh.tickets[number]["priority"], office.here(number).priority.name) == (3, "High")


def test_an_edited_note_is_seen_by_a_full_run(office):
    """It moves nothing over there (trap 5c)."""
    number = office.write_in()
    note = office.fresh.add_note(number, "Port 12")
    office.connect()
    office.later(minutes=30)
    office.sync()

    office.fresh.edit_note(note, "Port 13")
    office.sync(is_full=True)

    assert office.here(number).notes.get().body == "Port 13"


def refused(office, *lists, times=99):
    for path in lists:
        office.fresh.fail_before(how="403", path=path, times=times)


def test_tickets_that_are_refused_fail_the_run_and_close_nothing(office):
    """An account that is suspended for a while looks like a plan without tickets; nothing is lost once it passed."""
    office.connect()
    office.sync()
    office.later()
    missed = office.write_in("Missed")

    refused(office, "/tickets$", "/contacts$")
    tally = office.sync()
    closed = office.helpdesk.closed_streams
    office.fresh.healed()
    after = office.sync()

    assert (tally.failed, tally.troubles[0].startswith("Tickets cannot be read: ")) == (True, True)
    assert closed == {}
    assert not after.failed
    assert office.here(missed).subject == "Missed"


@pytest.mark.parametrize(
    "ask_again", [lambda office: office.sync(is_full=True), lambda office: night(office)]
)
def test_a_list_that_was_refused_is_asked_for_again_each_night_and_by_a_full_run(office, ask_again):
    office.connect()
    refused(office, "/companies$", "/contacts$")
    first = office.sync()
    closed = set(office.helpdesk.closed_streams)
    office.fresh.healed()
    refused(office, "/companies$")
    office.fresh.add_contact("New Here", "new@yard.example")
    office.later()

    ask_again(office)
    office.sync()

    assert not first.failed
    assert closed == {"companies", "contacts"}
    assert set(office.helpdesk.closed_streams) == {"companies"}
    assert Contact.objects.filter(email="new@yard.example").exists()


def night(office):
    rechecking.recheck(office.helpdesk, at=office.fresh.clock())


def test_a_narrowed_key_ends_nothing(office):
    """6.3.8: it looks just like a mass deletion."""
    numbers = [office.write_in(f"Ticket {number}") for number in range(5)]
    office.connect()
    office.sync()

    office.fresh.narrow([office.fresh.network_id])
    office.later()
    tally = office.sync(is_full=True)

    assert "narrowed key" in tally.troubles[0]
    assert {office.here(number).status for number in numbers} == {"open"}


def test_what_silently_went_away_is_found_by_a_full_run(office):
    numbers = [office.write_in(f"Ticket {number}") for number in range(3)]
    office.connect()
    office.sync()

    office.fresh.vanish(numbers[1])
    office.sync(is_full=True)

    assert office.here(numbers[1]).status == "closed"
    assert RemoteRecord.objects.get(type="ticket", external_id=numbers[1]).gone_why == "gone"


def test_a_full_run_finds_what_no_list_shows(office):
    """More tickets of one second than pages may be asked for: told as a gap, and read by their numbers."""
    office.fresh.page_cap = 1
    office.connect()
    office.later(minutes=10)
    office.fresh.same_second_burst(120, requester_id=office.customer)
    office.later()

    first, full = office.sync(), office.sync(is_full=True)

    assert "More than 100 tickets changed" in first.troubles[0]
    assert full.of["never seen"] == {"created": 20}
    assert Ticket.objects.filter(source="helpdesk").count() == 120


def test_a_revoked_key_stops_the_connection_and_tells_an_administrator(office):
    office.connect()
    office.fresh.revoke_key()

    tally = office.sync()

    assert office.helpdesk.state == "refused"
    assert tally.failed
    assert OutboxMessage.objects.get().payload["about"] == "helpdesk_refused"


def test_a_limit_in_the_middle_waits_and_goes_on(office):
    for number in range(30):
        office.write_in(f"Ticket {number}", created_at=LONG_AGO)
    office.connect()
    office.fresh.fail_before(times=2, how="429", path="/tickets/1[0-9]")

    tally = office.sync()

    assert not tally.failed
    assert Ticket.objects.filter(source="helpdesk").count() == 30


def test_a_limit_at_the_very_beginning_waits_as_well(office):
    """Before the first ticket it asks for what can be chosen there."""
    number = office.write_in()
    office.connect()
    office.fresh.fail_before(how="429", path="/groups$")

    tally = office.sync()

    assert (tally.failed, office.here(number).status, 30 in office.slept) == (False, "open", True)


def test_a_run_of_a_minute_waits_for_no_longer_limit(office):
    """It says so, and the next one goes on; what is to be looked for once more waits for that, too."""
    number, ticket = escalated(office)
    office.fresh.fail_before(how="429", path="/groups$")

    tally = office.sync(patience=20)

    assert (tally.troubles, office.slept) == (["The helpdesk's limit of calls is reached."], [])
    conversation.add_note(
        ticket, kind=NoteKind.PRIVATE_NOTE, body="Port 12.", by=office.firm.technician, at=NINE
    )
    office.fresh.fail_after_commit(how="500", method="POST")
    office.sync(patience=0)
    assert (office.slept, len(words(number, office.fresh))) == ([], 1)
    assert OutboxMessage.objects.get(kind="helpdesk.note").delivered_at is None


def test_a_run_that_failed_to_send_has_failed_and_old_runs_are_forgotten(office, monkeypatch):
    monkeypatch.setattr(running, "RUNS_KEPT", 2)
    _, ticket = escalated(office)
    tickets.set_tags(ticket, add=["vpn"], by=office.firm.technician, at=NINE)
    office.fresh.fail_before(how="500", method="PUT", times=99)

    runs = [office.sync() for _ in range(3)]

    assert (runs[0].failed, SyncRun.objects.count()) == (True, 2)
    assert office.helpdesk.calls_left is not None


def limited(office, every, path=r"/tickets/\d+$"):
    """Each so many-th of these calls meets their limit."""
    for number in range(1, 60):
        office.fresh.fail_before(how="429", path=path, skip=every * number)


def read_one_by_one(office):
    return Counter(one.path for one in office.fresh.called("GET", r"/tickets/\d+$") if one.status)


def test_a_full_run_ends_though_their_limit_is_smaller_than_a_page(office):
    """What it read of a page is not read again after each wait."""
    for number in range(40):
        office.write_in(f"Ticket {number}", created_at=LONG_AGO)
    office.connect()
    office.later()
    office.sync()
    del office.fresh.calls[:]
    limited(office, every=12)

    tally = office.sync(is_full=True)

    assert not tally.failed
    times = read_one_by_one(office)
    assert (len(times), max(times.values())) == (40, 2)  # once as of late, once as of old


def test_many_hooks_are_read_though_their_limit_comes_in_between(office):
    """Each once, and the streams get their turn."""
    office.connect()
    numbers = [office.write_in(f"Ticket {number}") for number in range(20)]
    for number in numbers:
        InboundHookFactory(helpdesk=office.helpdesk, ticket=str(number))
    office.later()
    limited(office, every=8)

    tally = office.sync()

    assert (tally.of["hooks"], InboundHook.objects.filter(read_at=None).count()) == ({"created": 20}, 0)
    assert set(read_one_by_one(office).values()) == {1}


def test_a_hook_that_comes_again_while_it_is_read_is_read_once_more(office):
    office.connect()
    number = office.write_in()
    named = {"delivery_id": "", "ticket": str(number), "body": "{}"}
    helpdesk = office.helpdesk
    hooks.keep(helpdesk, **named, at=NINE)

    def again(call):
        if call.path.endswith(f"/tickets/{number}") and not office.slept:
            office.slept.append("once")
            together(lambda: hooks.keep(helpdesk, **named, at=NINE + timedelta(seconds=9)))

    office.fresh.after_call.append(again)
    office.sync()

    assert InboundHook.objects.get().read_at is None
    office.sync()
    assert InboundHook.objects.get().read_at is not None


def test_bad_rows_are_tried_again_each_once_and_later_more_rarely(office):
    """A limit in between starts none of them anew; what failed often waits its hour."""
    office.connect()
    at = timezone.now()
    for number, attempts in enumerate([1, 4, 5, 9], 900):
        row = quarantine.keep(office.helpdesk, "ticket", str(number), why="x", raw=None, at=at)
        QuarantinedRow.objects.filter(pk=row.pk).update(attempts=attempts)
    limited(office, every=1)

    assert quarantine.due(office.helpdesk, at=at) == [("ticket", "900"), ("ticket", "901")]
    assert len(quarantine.due(office.helpdesk, at=at + timedelta(hours=1))) == 4
    office.sync()

    asked = Counter(one.path[-3:] for one in office.fresh.called("GET", r"/tickets/90\d$") if one.status)
    assert asked == {"900": 1, "901": 1}


def test_what_was_read_before_they_failed_stays_read(office):
    for number in range(9):
        office.write_in(f"Ticket {number}", created_at=LONG_AGO)
    office.connect()
    office.fresh.fail_before(times=50, how="503", path="/tickets/[0-9]+$", skip=5)

    assert office.sync().failed
    came = Ticket.objects.filter(source="helpdesk").count()
    office.fresh.healed()
    tally = office.sync()

    assert came == 5
    assert not tally.failed
    assert Ticket.objects.filter(source="helpdesk").count() == 9


@contextmanager
def refusing_urgent_tickets():
    """The database itself will not have them."""
    urgent = Priority.objects.get(name="Urgent").pk
    with connection.cursor() as cursor:
        cursor.execute(
            f"ALTER TABLE escalations_ticket ADD CONSTRAINT nothing_urgent CHECK (priority_id <> {urgent}) NOT VALID"
        )
    try:
        yield
    finally:
        with connection.cursor() as cursor:
            cursor.execute("ALTER TABLE escalations_ticket DROP CONSTRAINT nothing_urgent")


def test_five_minutes_of_errors_fail_the_run_and_the_next_goes_on(office):
    number = office.write_in()
    office.connect()
    office.fresh.fail_before(times=50, how="503")
    assert office.sync().failed

    office.fresh.healed()
    tally = office.sync()

    assert not tally.failed
    assert office.here(number).subject == "VPN drops every hour"
    assert SyncRun.objects.count() == 2


def test_one_bad_row_blocks_no_other_and_is_tried_again(office):
    """One row that cannot be taken in is kept with what came; once it can be, it comes in."""
    bad, good = office.write_in("Bad", priority=4), office.write_in("Good")
    office.connect()
    office.later(minutes=30)
    with refusing_urgent_tickets():
        tally = office.sync()
    kept = QuarantinedRow.objects.get()
    assert (tally.failed, kept.external_id, "Bad" in kept.raw) == (True, str(bad), True)
    assert office.here(good).subject == "Good"

    office.sync()

    assert not QuarantinedRow.objects.exists()
    assert office.here(bad).subject == "Bad"


def test_one_bad_row_of_many_old_ones_is_kept_alone(office):
    """What is saved together is taken one by one as soon as one of it is refused; its new code is not forgotten."""
    for number in range(5):
        office.write_in(
            f"Ticket {number}", created_at=LONG_AGO, priority=4 if number == 2 else 1, type="Leak"
        )
    office.connect()
    with refusing_urgent_tickets():
        tally = office.sync()
    assert [row.external_id for row in QuarantinedRow.objects.all()] == ["3"]
    assert (tally.of["tickets"]["created"], tally.of["tickets"]["failed"]) == (4, 1)

    again = office.sync()

    assert not again.failed
    assert not QuarantinedRow.objects.exists()
    assert Ticket.objects.filter(source="helpdesk").count() == 5
    assert office.helpdesk.codes.filter(kind="type", code="Leak").exists()


# Telling


def test_notes_replies_and_the_escalation_go_out_once_each(office):
    number, ticket = escalated(office)
    escalation = office.firm.queued(ticket)
    OutboxMessage.objects.filter(kind="person.notify").delete()

    office.sync()
    office.later()
    office.sync()

    said = words(number, office.fresh)
    notes = [text for is_private, text in said if is_private]
    replies = [text for is_private, text in said if not is_private]
    assert [escalation.note.body[:40] in text or "GT-104" in text for text in notes] == [True, True]
    assert [text.strip() for text in replies] == ["I look into it now.", escalation.acknowledgement.body]
    assert "esc:queued" in office.fresh.tickets[number]["tags"]
    assert Note.objects.filter(ticket=ticket).count() == len(said)
    assert escalation.acknowledgement.delivery in ("queued", "sent")
    assert Note.objects.get(pk=escalation.acknowledgement_id).delivery == "sent"


def test_team_and_assignee_go_out_together(office):
    number, ticket = escalated(office)
    escalation = office.firm.accepted(ticket)

    office.sync()

    there = office.fresh.tickets[number]
    assert escalation.status == "accepted"
    assert (there["group_id"], there["responder_id"]) == (office.fresh.network_id, office.sena)
    assert "esc:accepted" in there["tags"]


def test_an_assignee_is_told_though_the_group_is_taken_away_there(office):
    """Their news of the group says nothing of who has it: what was set here still goes there."""
    number, _ = escalated(office)
    office.fresh.change(number, responder_id=None)
    office.later()
    office.sync()
    tickets.edit(
        office.here(number), {"assignee": office.firm.technician}, by=office.firm.technician, at=NINE
    )
    office.fresh.change(number, group_id=None)
    office.later()

    office.sync()

    there = office.fresh.tickets[number]
    assert (there["responder_id"], there["group_id"]) == (office.tess, office.fresh.service_desk_id)
    assert office.here(number).assignee == office.firm.technician


def test_tags_of_others_stay(office):
    number, ticket = escalated(office, tags=["vip"])
    tickets.set_tags(ticket, add=["vpn"], by=office.firm.technician, at=NINE)
    office.later()
    office.fresh.change(number, tags=["vip", "phoned"])
    office.later()

    office.sync()

    assert sorted(office.fresh.tickets[number]["tags"]) == ["phoned", "vip", "vpn"]
    assert sorted(office.here(number).tags) == ["phoned", "vip", "vpn"]


@pytest.mark.parametrize("how", ["500", "cut", "reset"])
def test_a_note_whose_answer_was_lost_is_there_once(office, how):
    """6.12.9."""
    number, ticket = escalated(office)
    conversation.add_note(
        ticket, kind=NoteKind.PRIVATE_NOTE, body="Port **12**.", by=office.firm.technician, at=NINE
    )
    office.fresh.fail_after_commit(times=1, how=how, method="POST")

    office.sync()
    office.later()
    office.sync()

    assert len(words(number, office.fresh)) == 1
    assert OutboxMessage.objects.get(kind="helpdesk.note").delivered_at is not None
    assert Note.objects.filter(ticket=ticket).count() == 1


def sent_without_an_answer(office, ticket, kind, body):
    """It arrived, and its sender died: the next reading meets it, and whether it was sent is settled later."""
    conversation.add_note(ticket, kind=kind, body=body, by=office.firm.technician, at=NINE)
    office.fresh.fail_after_commit(how="500", method="POST")
    delivery.empty(at=timezone.now())
    office.later()
    return max(office.fresh.conversations)


@pytest.mark.parametrize("kind", [NoteKind.CALL, NoteKind.PRIVATE_NOTE, NoteKind.REPLY])
def test_a_note_that_was_edited_there_once_it_had_arrived_is_not_sent_again(office, kind):
    number, ticket = escalated(office)
    there = sent_without_an_answer(office, ticket, kind, "Port 12.")
    rechecking.recheck(office.helpdesk, at=office.fresh.clock())
    office.fresh.edit_note(there, "<p>Port 13.</p>")
    office.later()
    rechecking.recheck(office.helpdesk, at=office.fresh.clock())

    for _ in range(3):
        office.later()
        tally = office.sync()

    assert [text for _, text in words(number, office.fresh)] == ["Port 13."]
    assert (ticket.notes.filter(superseded_by=None).get().body, tally.failed) == ("Port 13.", False)
    assert not OutboxMessage.objects.waiting().filter(kind__startswith="helpdesk.").exists()


def test_a_note_that_was_edited_there_before_it_was_seen_is_taken_as_edited(office):
    """Their words in its place, ours kept; known by its marker, so that it is not sent again."""
    number, ticket = escalated(office)
    there = sent_without_an_answer(office, ticket, NoteKind.PRIVATE_NOTE, "Port 12.")
    sent = office.fresh.conversations[there]["body"]
    office.fresh.edit_note(there, sent.replace("Port 12.", "Port 13."))

    for _ in range(3):
        office.later()
        office.sync()

    note = ticket.notes.get()
    assert len(words(number, office.fresh)) == 1
    assert ("Port 13." in note.body, note.corrections.get().body) == (True, "Port 12.")


def test_who_quotes_a_note_of_ours_that_was_edited_is_heard(office):
    """The reference in it is not ours any more to be known by."""
    number, ticket = escalated(office)
    conversation.add_note(ticket, kind=NoteKind.CALL, body="Port 12.", by=office.firm.technician, at=NINE)
    office.sync()
    [there] = office.fresh.conversations
    sent = office.fresh.conversations[there]["body"]
    office.fresh.edit_note(there, "<p>Port 13.</p>")
    office.later()
    office.sync(is_full=True)

    office.fresh.add_note(number, f"Not so: {sent}", user_id=office.tess)
    office.later()
    office.sync()

    assert sorted(one.body[:8] for one in ticket.notes.filter(superseded_by=None)) == ["Not so: ", "Port 13."]


def test_a_note_that_met_their_limit_is_sent_in_the_same_run(office):
    number, ticket = escalated(office)
    conversation.add_note(
        ticket, kind=NoteKind.PRIVATE_NOTE, body="Port 12.", by=office.firm.technician, at=NINE
    )
    office.fresh.fail_before(times=2, how="429", method="POST")

    tally = office.sync()

    assert (len(words(number, office.fresh)), tally.failed) == (1, False)


def test_a_note_that_never_arrived_is_sent_again(office):
    number, ticket = escalated(office)
    conversation.add_note(
        ticket, kind=NoteKind.PRIVATE_NOTE, body="Port 12.", by=office.firm.technician, at=NINE
    )
    office.fresh.fail_before(times=1, how="500", method="POST")

    office.sync()

    assert len(words(number, office.fresh)) == 1


def test_a_reply_whose_answer_was_lost_is_found(office):
    number, ticket = escalated(office)
    note = conversation.add_note(
        ticket, kind=NoteKind.REPLY, body="On **it**.", by=office.firm.technician, at=NINE
    )
    office.fresh.fail_after_commit(times=1, how="500", method="POST")

    office.sync()
    office.later()
    office.sync()

    note.refresh_from_db()
    assert len(words(number, office.fresh)) == 1
    assert note.delivery == "sent"


def test_a_reply_that_is_not_found_goes_to_a_person(office):
    """Mail twice to a customer is worse than late."""
    number, ticket = escalated(office)
    note = conversation.add_note(
        ticket, kind=NoteKind.REPLY, body="On it.", by=office.firm.technician, at=NINE
    )
    office.fresh.fail_before(times=1, how="500", method="POST")

    tally = office.sync()
    office.sync()

    note.refresh_from_db()
    assert words(number, office.fresh) == []
    assert tally.failed
    assert (note.delivery, "not known" in note.delivery_words) == ("refused", True)


def test_what_is_refused_is_kept_with_their_words(office):
    _, ticket = escalated(office)
    office.fresh.needed_for_closing = ("cf_impact",)
    statuses.change_status(
        ticket,
        Status.RESOLVED,
        closing_reason="done",
        resolution="New cable.",
        by=office.firm.technician,
        at=NINE,
    )

    tally = office.sync()

    message = OutboxMessage.objects.get(kind="helpdesk.fields")
    assert tally.failed
    assert message.given_up_at is not None
    assert "cf_impact" in message.last_error


@pytest.mark.parametrize(
    ("refusal", "told"),
    [
        (Rejected("Validation failed status: No.", {"status": "No."}), "Validation failed status: No."),
        (Rejected("Not so.", {"status": "No."}), "Not so. status: No."),
        (Rejected("Not so."), "Not so."),
    ],
)
def test_why_it_is_refused_is_said_once(office, refusal, told):
    office.connect()

    assert outcomes.refused_words(refusal, office.helpdesk) == told


# The standard across the border


def test_closed_over_there_while_queued_is_a_difference_and_kept_open_on_demand(office):
    number, ticket = escalated(office)
    office.firm.queued(ticket)
    office.sync()
    office.later()
    office.fresh.change(number, status=5)
    office.later()
    office.sync()
    assert office.here(number).status == "open"
    assert office.fresh.tickets[number]["status"] == 5

    differences.keep_open(Difference.objects.get(), by=office.firm.senior, at=NINE)
    office.sync()

    assert office.fresh.tickets[number]["status"] == 2
    assert "please leave it open" in words(number, office.fresh)[-1][1]
    assert office.here(number).status == "open"


def test_agreeing_withdraws_and_closes(office):
    number, ticket = escalated(office)
    office.firm.queued(ticket)
    office.sync()
    office.later()
    office.fresh.change(number, status=5)
    office.later()
    office.sync()

    differences.agree(Difference.objects.get(), by=office.firm.senior, at=NINE)
    office.sync()

    assert office.here(number).status == "closed"
    assert office.fresh.tickets[number]["status"] == 5
    assert not [tag for tag in office.fresh.tickets[number]["tags"] if tag.startswith("esc:")]


def test_escalated_over_there_it_is_a_draft_and_the_findings_are_posted_once(office):
    office.connect()
    number = office.write_in(responder_id=office.tess)
    office.later()
    office.sync()

    office.fresh.change(number, tags=["escalated"])
    office.later()
    office.sync()
    office.later()
    office.sync()

    found = OutsideEscalation.objects.get()
    said = words(number, office.fresh)
    assert found.escalation.status == "draft"
    assert [(is_private, "Missing so far" in text) for is_private, text in said] == [(True, True)]
    assert office.here(number).notes.count() == 0


def test_an_old_ticket_that_is_escalated_over_there_today_is_a_draft(office):
    """It was history when it came; what is done to it now is not."""
    number = office.write_in(created_at=LONG_AGO)
    office.connect()
    office.sync()
    assert not OutsideEscalation.objects.exists()

    office.later()
    office.fresh.change(number, group_id=office.fresh.network_id)
    office.later()
    office.sync()

    assert OutsideEscalation.objects.get().escalation.ticket == office.here(number)
    assert office.here(number).team == office.firm.desk


def test_a_call_that_is_edited_in_private_over_there_stays_private(office):
    """It is no secret here, but it goes there as a private note, and is edited as one."""
    number, ticket = escalated(office)
    call = conversation.add_note(
        ticket, kind=NoteKind.CALL, body="Called.", by=office.firm.technician, at=NINE
    )
    office.sync()
    office.later(minutes=30)

    office.fresh.edit_note(office.fresh.conversations_of(number)[0]["id"], "They owe us money.")
    office.sync(is_full=True)

    call.refresh_from_db()
    newer = office.here(number).notes.get(body="They owe us money.")
    assert (newer.kind, call.superseded_by) == (NoteKind.PRIVATE_NOTE, newer)


def test_the_command_prints_a_line_a_stream_and_its_status(office, capsys):
    office.write_in()
    office.connect()

    call_command("sync_helpdesk", "acme")
    assert "\ntickets: 1 created, 0 failed\n" in capsys.readouterr().out

    office.fresh.fail_before(times=50, how="503")
    with pytest.raises(SystemExit) as ended:
        call_command("sync_helpdesk", "acme")
    assert ended.value.code == 1


def test_the_command_says_when_a_list_may_have_been_cut(office, capsys, monkeypatch):
    monkeypatch.setattr(helpdesks, "FEWEST", 2)
    monkeypatch.setattr(helpdesks, "ROUND", 2)
    office.connect()
    for subject in ("VPN", "Printer"):
        office.write_in(subject)

    call_command("sync_helpdesk", "acme")

    assert "Mind: Exactly 2 tickets of “acme” are here." in capsys.readouterr().out


def test_a_helpdesk_nobody_knows_and_a_paused_one_are_refused(office):
    with pytest.raises(CommandError, match="no helpdesk"):
        call_command("sync_helpdesk", "nobody")
    office.connect()
    Helpdesk.objects.update(state="paused")
    with pytest.raises(CommandError, match="paused"):
        call_command("sync_helpdesk", "acme")


def test_a_portal_without_teams_begins_with_their_groups(office):
    """A ticket has to be some team's work: a new portal works at once."""
    Team.objects.all().update(is_active=False)
    office.connect()
    assert set(Team.objects.active()) == set()

    with connection.cursor() as cursor:
        cursor.execute("TRUNCATE escalations_team CASCADE")
    office.connect()
    number = office.write_in()
    office.sync()

    assert sorted(Team.objects.values_list("name", flat=True)) == ["Network", "Service desk"]
    assert office.here(number).team.name == "Service desk"


def test_what_was_merged_over_there_while_queued_leads_to_the_other_ticket(office, client):
    """It is closed there, and nothing but a note tells."""
    number, ticket = escalated(office)
    into = office.write_in("The same again")
    escalation = office.firm.accepted(ticket)
    office.sync()
    office.later()
    office.fresh.add_note(number, f"This ticket is closed and merged into ticket {into}", user_id=office.tess)
    office.fresh.merge(into, number)
    office.later()
    office.sync()

    client.force_login(office.firm.senior)
    page = client.get(f"/tickets/{ticket.pk}/").text

    escalation.refresh_from_db()
    assert escalation.status == "accepted"
    assert f'href="{office.fresh.url}/a/tickets/{into}"' in page
    assert f'which is <a class="inline" href="/tickets/{office.here(into).pk}/">' in page
