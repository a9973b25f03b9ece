"""One ticket, file or person that the helpdesk does not answer for: the others come in, and it is tried again."""

import pytest

from escalations.domain import statuses
from escalations.models import HistoryEntry, OutboxMessage, QuarantinedRow, RemoteRecord, Status
from escalations.sync import apart, quarantine, rechecking
from escalations.sync import files as fetching
from tests.factories import NINE, InboundHookFactory
from tests.sync.office import LONG_AGO

pytestmark = pytest.mark.django_db(transaction=True)
ALWAYS = 1000


def kept():
    return [(row.type, row.external_id, row.attempts) for row in QuarantinedRow.objects.all()]


def came(number):
    return RemoteRecord.objects.filter(type="ticket", external_id=str(number)).exists()


def silent(office, number, how="500"):
    office.fresh.fail_before(ALWAYS, how=how, path=rf"/tickets/{number}$")


@pytest.mark.parametrize("how", ["500", "bad_json", "html", "cut"])
@pytest.mark.parametrize("connects_first", [True, False])
def test_a_ticket_that_is_never_answered_for_stops_no_other(office, how, connects_first):
    if connects_first:
        office.connect()
        office.later()
    bad = office.write_in("Bad")
    office.later()
    good = office.write_in("Good")
    if not connects_first:
        office.connect()
    silent(office, bad, how)

    tally = office.sync()
    came_at_once = came(good), came(bad)
    office.fresh.healed()
    after = office.sync()

    assert tally.failed
    assert came_at_once == (True, False)
    assert not after.failed
    assert came(bad)
    assert not QuarantinedRow.objects.exists()


def test_what_is_not_answered_for_is_shown_with_what_the_list_said(office):
    office.connect()
    office.later()
    bad = office.write_in("Bad")
    silent(office, bad)

    office.sync()
    office.sync()

    row = QuarantinedRow.objects.get()
    assert '"subject": "Bad"' in row.raw
    assert row.why == "Freshdesk answered with an error of its own (500)."
    assert row.attempts > 1


def test_a_ticket_that_is_not_for_the_key_closes_no_stream(office):
    """The list shows it, and it alone may not be read."""
    office.connect()
    office.later()
    bad = office.write_in("Bad")
    office.later()
    good = office.write_in("Good")
    silent(office, bad, "403")

    office.sync()

    assert came(good)
    assert office.helpdesk.closed_streams == {}
    assert kept()[0][:2] == ("ticket", str(bad))


def test_a_helpdesk_that_answers_nothing_keeps_nothing_apart(office):
    office.connect()
    office.later()
    office.write_in()
    office.fresh.fail_before(ALWAYS, how="503", skip=6)

    tally = office.sync()

    assert tally.failed
    assert not QuarantinedRow.objects.exists()


def test_many_silent_tickets_are_the_helpdesks_own_trouble(office):
    office.connect()
    office.later()
    for number in range(apart.MOST_UNANSWERED + 2):
        office.write_in(f"No {number}")
    office.fresh.fail_before(ALWAYS, how="500", path=r"/tickets/\d+$")

    tally = office.sync()

    assert tally.troubles == ["Freshdesk answered with an error of its own (500)."]
    assert len(kept()) == apart.MOST_UNANSWERED


def test_a_person_who_is_never_answered_for_stops_no_other_ticket(office):
    office.connect()
    office.later()
    somebody = office.fresh.add_contact("Some Body", "some@body.example")
    office.fresh.contacts[somebody]["deleted"] = True  # no list shows them
    bad = office.write_in("Bad", requester_id=somebody)
    office.later()
    good = office.write_in("Good")
    office.fresh.fail_before(ALWAYS, how="500", path=rf"/contacts/{somebody}")

    office.sync()

    assert came(good)
    assert not came(bad)
    assert kept()[0][:2] == ("ticket", str(bad))


def test_a_contact_whose_company_is_not_answered_for_comes_by_itself_later(office):
    """Nothing of theirs changes again, and no ticket names them."""
    office.connect()
    office.sync()
    office.later()
    contact = office.fresh.add_contact("Some Body", "some@body.example", company_id=9)  # in no list
    office.fresh.fail_before(ALWAYS, how="500", path="/companies/9$")

    office.sync()
    apart_at_first = kept()
    office.later(minutes=60)
    office.fresh.add_contact("Later Body", "later@body.example")
    for _ in range(2):  # the list goes on, and never shows the first again
        office.later(minutes=60)
        office.sync()
    office.fresh.healed()
    office.later()
    office.sync()

    assert [one[:2] for one in apart_at_first] == [("contact", str(contact))]
    assert RemoteRecord.objects.filter(type="contact", external_id=str(contact)).exists()
    assert not QuarantinedRow.objects.exists()


def test_a_contact_that_is_gone_is_not_kept_apart_for_ever(office):
    office.connect()
    office.sync()
    quarantine.keep(office.helpdesk, "contact", "987", why="It was silent.", raw=None, at=NINE)

    office.sync()

    assert not QuarantinedRow.objects.exists()


def test_a_hook_about_a_silent_ticket_does_not_stop_the_run(office):
    bad = office.write_in("Bad")
    office.connect()
    office.sync()
    hook = InboundHookFactory(helpdesk=office.helpdesk, ticket=str(bad))
    office.later()
    good = office.write_in("Good")
    silent(office, bad)

    office.sync()

    hook.refresh_from_db()
    assert hook.read_at is not None
    assert came(good)
    assert kept()[0][:2] == ("ticket", str(bad))


def test_the_night_goes_on_behind_a_silent_ticket(office):
    bad, good = office.write_in("Bad"), office.write_in("Good")
    note = office.fresh.add_note(good, "Fuser is worn.")
    office.connect()
    office.sync()
    silent(office, bad)
    office.fresh.edit_note(note, "Fuser is fine.")

    rechecking.recheck(office.helpdesk, at=NINE)

    assert [one.body for one in office.here(good).notes.all()] == ["Fuser is fine."]


def test_a_push_believes_nothing_that_it_could_not_read(office):
    """Whoever sends has to know what is there; it waits instead."""
    number = office.write_in()
    office.connect()
    office.sync()
    ticket = office.here(number)
    statuses.put(ticket, Status.PENDING, by=office.firm.technician, at=NINE)
    silent(office, number)

    office.sync()

    message = OutboxMessage.objects.get(kind="helpdesk.fields")
    assert (message.delivered_at, message.attempts > 0) == (None, True)
    assert office.fresh.tickets[number]["status"] == 2


# Files


def with_file(office, name="log.txt"):
    office.connect()
    office.later()
    number = office.write_in(attachments=[office.fresh.file(("own.txt", "text/plain", b"E-30"))])
    sent = office.fresh.file((name, "text/plain", b"E-31"))
    office.fresh.customer_writes(number, "See the log.", attachments=[sent])
    office.later()
    return number


def names(number, office):
    return [
        (row.name, row.note and row.note.body) for row in office.here(number).attachments.order_by("name")
    ]


def test_a_file_that_cannot_be_had_for_a_moment_comes_later_and_once(office):
    number = with_file(office)
    office.fresh.fail_before(2, how="503", path="/attachments/")

    first, second, third = office.sync(), office.sync(), office.sync()

    assert first.failed
    assert not second.failed
    assert names(number, office) == [("log.txt", "See the log."), ("own.txt", None)]
    assert not third.failed
    assert not QuarantinedRow.objects.exists()
    assert not HistoryEntry.objects.filter(event="attachment.not_taken").exists()


def test_while_a_file_is_awaited_it_is_shown_why(office):
    number = with_file(office)
    office.fresh.fail_before(1, how="503", path="/attachments/")

    office.sync()

    row = QuarantinedRow.objects.get()
    assert (row.type, row.external_id) == ("ticket", str(number))
    assert row.why.endswith("The file could not be fetched (503).")
    assert len(names(number, office)) == 1


def test_a_file_that_never_comes_is_named_in_the_end(office, monkeypatch):
    monkeypatch.setattr(fetching, "MOST_TRIES", 2)
    number = with_file(office)
    office.fresh.fail_before(ALWAYS, how="503", path="/attachments/")

    for _ in range(3):
        office.sync()

    assert names(number, office) == []
    told = HistoryEntry.objects.filter(event="attachment.not_taken").values_list("data", flat=True)
    assert sorted(one["name"] for one in told) == ["log.txt", "own.txt"]
    assert not QuarantinedRow.objects.exists()


def test_files_are_fetched_for_new_notes_only(office):
    number = with_file(office)
    office.sync()
    office.fresh.customer_writes(
        number, "And this.", attachments=[office.fresh.file(("two.txt", "text/plain", b"2"))]
    )
    office.later()

    office.sync()

    assert len(office.fresh.called("GET", "/attachments/")) == 3


def test_files_of_history_wait_too(office):
    number = office.write_in(created_at=LONG_AGO)
    office.fresh.customer_writes(
        number, "Log.", at=LONG_AGO, attachments=[office.fresh.file(("log.txt", "text/plain", b"1"))]
    )
    office.connect()
    office.fresh.fail_before(1, how="503", path="/attachments/")

    office.sync()
    office.sync()

    assert names(number, office) == [("log.txt", "Log.")]
