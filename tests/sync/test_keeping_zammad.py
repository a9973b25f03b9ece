"""A Zammad is connected, read and told what happens here, by the same engine as any helpdesk."""

from datetime import timedelta

import pytest
from django.utils import timezone

from escalations.domain import conversation, defaults, statuses, tickets, workflow
from escalations.models import (
    Contact,
    HistoryEntry,
    Note,
    NoteKind,
    OutboxMessage,
    Priority,
    RemoteRecord,
    Status,
    Ticket,
)
from escalations.sync import rechecking, sweeping, zammad_by_id
from tests.factories import NINE
from tests.firm import Firm
from tests.helpdesks.zammad import Zammad
from tests.sync.office import LONG_AGO
from tests.sync.zammad_office import ZammadOffice

NEW, OPEN, PENDING, CLOSED, _, _, PENDING_CLOSE = range(1, 8)  # states, by their ids over there


@pytest.fixture
def office(transactional_db):
    defaults.install()
    with Zammad(at=NINE) as zam:
        yield ZammadOffice(Firm(), zam)


def read(office, **values):
    """(number, Ticket) of one that is here already."""
    number = office.write_in(**values)
    office.connect()
    office.sync()
    office.later()
    return number, office.here(number)


def written(office, ticket, kind, body):
    return conversation.add_note(ticket, kind=kind, body=body, by=office.firm.technician, at=NINE)


def test_everything_comes_in_whole_and_once(office):
    old = office.write_in("Printer jams", created_at=LONG_AGO, owner_id=office.tess)
    office.fresh.add_article(
        old, "We are on it.", type="email", internal=False, created_by_id=office.tess, at=LONG_AGO
    )
    office.fresh.add_note(old, "Fuser is worn.", at=LONG_AGO)
    told = office.connect()
    office.later()
    new = office.write_in()
    office.later()

    first, second = office.sync(), office.sync()

    here = office.here(old)
    assert "Connected as Por Tal" in told
    assert [(note.kind, note.body) for note in here.notes.all()] == [
        ("reply", "We are on it."),
        ("private_note", "Fuser is worn."),
    ]
    assert (here.description, here.assignee, here.contact.email) == (
        "Since Monday.",
        office.firm.technician,
        "gale@yard.example",
    )
    assert office.here(new).status == Status.OPEN
    assert not first.failed
    assert sum(second.of["tickets"].values()) == second.of["tickets"]["unchanged"]
    assert not OutboxMessage.objects.filter(ticket=here).exists()


def test_changes_over_there_are_followed(office):
    number, _ = read(office)

    office.fresh.change(number, state_id=PENDING, priority_id=3, owner_id=office.tess)
    office.fresh.tags[number] = ["vip"]
    office.later()
    office.sync()

    here = office.here(number)
    assert (here.status, here.priority.name, here.assignee, here.tags) == (
        "pending",
        "High",
        office.firm.technician,
        ["vip"],
    )


def test_notes_replies_fields_and_tags_go_out_once(office):
    number, ticket = read(office, tags=["vip"])
    written(office, ticket, NoteKind.PRIVATE_NOTE, "Port **12**.")
    written(office, ticket, NoteKind.REPLY, "On it.")
    values = {"priority": Priority.objects.get(name="High"), "priority_reason": "Lorries wait."}
    tickets.edit(ticket, values | {"assignee": office.firm.technician}, by=office.firm.technician, at=NINE)
    tickets.set_tags(ticket, add=["vpn"], remove=["vip"], by=office.firm.technician, at=NINE)

    for _ in range(3):
        office.sync()
        office.later()

    there, said = office.fresh.tickets[number], office.said(number)
    assert [is_private for is_private, _ in said] == [True, False]
    assert "Port <strong>12</strong>." in said[0][1]
    assert said[1][1].strip() == "<p>On it.</p>"
    assert (there["priority_id"], there["owner_id"], office.fresh.tags[number]) == (3, office.tess, ["vpn"])
    assert Note.objects.filter(ticket=ticket).count() == 2
    assert len(office.fresh.mails) == 1


@pytest.mark.parametrize(
    ("status", "state"),
    [("resolved", CLOSED), ("closed", CLOSED), ("pending", PENDING), ("waiting_on_customer", PENDING)],
)
def test_each_status_has_a_state_over_there(office, status, state):
    """Zammad has no "resolved", and one state for all waiting."""
    number, ticket = read(office, state_id=OPEN)
    said = {"closing_reason": "done", "resolution": "New cable."} if status in ("resolved", "closed") else {}
    statuses.change_status(ticket, status, by=office.firm.technician, at=NINE, **said)

    for _ in range(2):
        office.sync()
        office.later()

    assert office.fresh.tickets[number]["state_id"] == state
    assert office.here(number).status == status


def test_what_is_open_again_is_not_new_over_there(office):
    number, ticket = read(office, state_id=PENDING_CLOSE)
    statuses.change_status(ticket, Status.OPEN, by=office.firm.technician, at=NINE)

    office.sync()

    assert office.fresh.tickets[number]["state_id"] == OPEN


def test_an_escalation_is_shown_and_its_place_is_set(office):
    number, ticket = read(office, owner_id=office.tess)
    Ticket.objects.filter(pk=ticket.pk).update(category=office.firm.category)
    office.firm.accepted(office.here(number))

    for _ in range(2):
        office.sync()
        office.later()

    there = office.fresh.tickets[number]
    assert (there["group_id"], there["owner_id"]) == (office.fresh.network_id, office.sena)
    assert "esc:accepted" in office.fresh.tags[number]
    assert len(office.fresh.mails) == 2


@pytest.mark.parametrize(
    ("kind", "was_done", "there"),
    [("private_note", True, 1), ("private_note", False, 1), ("reply", True, 1), ("reply", False, 0)],
)
def test_what_may_have_arrived_is_there_once_or_a_persons(office, kind, was_done, there):
    number, ticket = read(office)
    note = written(office, ticket, kind, "On **it**.")
    arrange = office.fresh.fail_after_commit if was_done else office.fresh.fail_before
    arrange(how="500", method="POST", path="/ticket_articles$")

    for _ in range(2):
        office.sync()
        office.later()

    note.refresh_from_db()
    assert len(office.said(number)) == there
    assert Note.objects.filter(ticket=ticket).count() == 1
    assert note.delivery != "queued"
    assert OutboxMessage.objects.filter(given_up_at__isnull=False).count() == (not there)


def test_merged_over_there_it_is_merged_here(office):
    number, ticket = read(office)
    into = office.write_in("The same")
    written_there = office.fresh.add_note(number, "Fuser is worn.")
    office.later()
    office.sync()

    office.fresh.merge(into, number)
    office.later()
    office.sync()

    ticket.refresh_from_db()
    assert written_there
    assert ticket.merged_into == office.here(into)
    assert Note.objects.filter(body="Fuser is worn.").count() == 1


def test_what_was_removed_is_found_by_a_night_and_ends(office):
    """However long nobody touched it."""
    removed, kept = (office.write_in(created_at=LONG_AGO) for _ in range(2))
    office.connect()
    office.sync()

    office.fresh.vanish(removed)
    rechecking.recheck(office.helpdesk, at=NINE)

    assert [office.here(number).status for number in (removed, kept)] == ["closed", "open"]


@pytest.fixture
def without_selector(office, monkeypatch):
    """Their numbers: thirty tickets of long ago where only the list by id can be read, a few of it each night."""
    monkeypatch.setattr(zammad_by_id, "MOST", 4)
    monkeypatch.setattr(sweeping, "FEWEST", 3)
    office.fresh.has_selector = False
    numbers = [
        office.write_in(f"Ticket {day}", created_at=LONG_AGO + timedelta(days=day)) for day in range(30)
    ]
    office.connect()
    office.sync()
    return numbers


def ended():
    return sorted(
        map(int, RemoteRecord.objects.filter(gone_why="gone").values_list("external_id", flat=True))
    )


def told():
    rows = OutboxMessage.objects.filter(kind="administrators.notify")
    return list(rows.values_list("payload__about", flat=True))


def nights(office, number=1):
    """How many calls each took."""
    calls = []
    for _ in range(number):
        del office.fresh.calls[:]
        rechecking.recheck(office.helpdesk, at=NINE)
        calls.append(len(office.fresh.calls))
    return calls


def test_without_the_selector_the_nights_find_what_was_removed(office, without_selector):
    """The newest and the oldest among them; a few calls each night, and all of the list within some."""
    numbers = without_selector
    gone = [numbers[0], numbers[17], numbers[29]]
    office.fresh.vanish(*gone)

    first = nights(office)
    found_first = ended()
    rest = nights(office, 5)

    assert found_first == gone[:1]
    assert ended() == gone
    assert max(first + rest) <= 15
    assert told() == []


def test_without_the_selector_what_is_there_stays(office, without_selector):
    calls = nights(office, 8)

    assert ended() == []
    assert not RemoteRecord.objects.exclude(gone_at=None).exists()
    assert max(calls) <= 15


def test_without_the_selector_a_narrowed_token_ends_nothing(office, without_selector):
    numbers = without_selector
    office.fresh.vanish(*numbers[2:8])

    nights(office, 6)

    assert ended() == []
    assert set(told()) == {"helpdesk_narrowed"}


def test_without_the_selector_one_that_is_there_and_not_listed_is_asked_for(office, without_selector):
    """A list that slides hides one for a moment; its id tells."""
    hidden = without_selector[1]
    row = office.fresh.tickets[hidden]
    del office.fresh.tickets[hidden]

    def shown_again(call):
        if call.path.endswith("/tickets"):
            office.fresh.tickets[hidden] = row

    office.fresh.after_call.append(shown_again)

    nights(office, 2)

    assert ended() == []


def test_what_was_removed_is_found_by_a_full_run_and_ends(office):
    number, ticket = read(office)

    office.fresh.vanish(number)
    office.sync(is_full=True)

    ticket.refresh_from_db()
    assert (ticket.status, ticket.closing_reason) == ("closed", "cancelled")


def test_a_limit_while_a_file_is_fetched_loses_no_file(office):
    """Nothing happened: the ticket is read again, and its file comes once."""
    number, ticket = read(office)
    log = {"filename": "log.txt", "mime-type": "text/plain", "data": "RS0zMQ=="}
    office.fresh.add_article(number, "See the log.", internal=False, attachments=[office.fresh._file(log)])
    office.later()
    office.fresh.fail_before(how="429", path="/ticket_attachment/")

    office.sync()
    office.sync()

    assert [row.name for row in ticket.attachments.all()] == ["log.txt"]
    assert not HistoryEntry.objects.filter(event="attachment.not_taken").exists()


def test_what_was_merged_before_it_came_costs_no_call(office):
    into = office.write_in("Into", created_at=LONG_AGO)
    old = [office.write_in(f"Ticket {number}", created_at=LONG_AGO) for number in range(5)]
    office.fresh.merge(into, *old)
    office.connect()

    office.sync()
    later, known = office.fresh.called(path="/links"), office.write_in("Seen")
    office.later()
    office.sync()
    office.fresh.merge(into, known)
    office.later()
    office.sync()

    assert later == []
    assert office.here(known).merged_into == office.here(into)
    assert len(office.fresh.called(path="/links")) == 1


def test_only_a_reply_after_the_note_counts_whatever_their_clock_says(office):
    """S28; their clock is an hour behind."""
    office.fresh.clock.start, office.fresh.clock_skew = None, -3600
    number, ticket = read(office)
    Ticket.objects.filter(pk=ticket.pk).update(category=office.firm.category)
    draft = office.firm.draft(office.here(number))
    at = timezone.now() - timedelta(seconds=1)
    escalation = workflow.record(draft, by=office.firm.technician, at=at)

    office.fresh.add_article(number, "Our network team has it.", internal=False, created_by_id=office.tess)
    office.sync()

    reply = Note.objects.get(kind="reply", source="helpdesk")
    assert workflow.may_acknowledge(escalation, reply)


def test_a_clock_that_is_set_back_makes_no_change_of_a_contact_look_old(office):
    """They are read one by one each hour; what they stamp now is older than what is known."""
    office.fresh.clock_skew = 3600
    office.fresh.change_user(office.customer, phone="0113 496 1111")
    office.connect()
    office.sync()

    office.fresh.clock_skew = 0
    office.later(minutes=50)
    office.fresh.change_user(office.customer, phone="0113 496 0000")
    office.sync(is_full=True)

    assert Contact.objects.get(remote_records__external_id=str(office.customer)).phone == "0113 496 0000"


@pytest.mark.parametrize("skew", [-3600, 3600, -200 * 24 * 3600])
def test_what_comes_after_connecting_is_news_whatever_its_rows_are_stamped(office, skew):
    """Their rows' clock is another one than their answers'."""
    office.fresh.stamps_skew = skew
    office.write_in("Old", owner_id=office.tess)
    office.connect()
    office.later()
    office.sync()
    before = people_were_told()

    office.write_in("New", owner_id=office.tess)
    office.later()
    office.sync()

    assert (before, people_were_told()) == ([], ["ticket.assigned"])


def people_were_told():
    return [message.payload["about"] for message in OutboxMessage.objects.filter(kind="person.notify")]


@pytest.mark.parametrize("skew", [-3600, 3600])
def test_the_first_ticket_of_an_empty_account_is_news(office, skew):
    office.fresh.stamps_skew = skew
    rights = {str(id): ["full"] for id in office.fresh.groups}
    office.fresh.users[office.fresh.service_agent_id]["group_ids"] = rights
    office.connect()
    office.later()

    office.write_in("New", owner_id=office.tess)
    office.later()
    office.sync()

    assert people_were_told() == ["ticket.assigned"]


def test_without_a_selector_it_is_what_their_answers_say(office):
    office.fresh.has_selector = False
    office.write_in("Old", owner_id=office.tess)
    office.connect()

    assert office.helpdesk.live_since == NINE


def test_a_token_that_sees_little_knows_no_empty_account(office):
    """What it may see later, when it is given more, is from before."""
    office.fresh.users[office.fresh.service_agent_id]["group_ids"] = {
        str(office.fresh.service_desk_id): ["full"]
    }
    office.connect()

    office.write_in("Old", owner_id=office.tess, created_at=LONG_AGO)
    office.sync()

    assert office.helpdesk.live_since == NINE
    assert people_were_told() == []
