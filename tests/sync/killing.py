"""A run that is killed in the middle of any call: what was to be done by it, and what has to be true afterwards."""

from escalations.domain import conversation, tickets
from escalations.models import Note, NoteKind, OutboxMessage, QuarantinedRow, RemoteRecord, Ticket
from escalations.sync import one_at_a_time
from tests.factories import NINE
from tests.sync import processes
from tests.sync.office import words

# (method, path, whether it was done over there by then, how many such calls pass before)
WHILE_TELLING = [
    ("POST", "/notes$", False, 0),
    ("POST", "/notes$", True, 0),
    ("POST", "/reply$", False, 0),
    ("POST", "/reply$", True, 0),
    ("PUT", "/tickets/1$", False, 0),
    ("PUT", "/tickets/1$", True, 0),
]
CALLS = 20  # of a run with work on both sides: each of them is a point
POINTS = [
    *(("", "", True, number) for number in range(CALLS)),
    ("POST", "/reply$", False, 0),
    ("PUT", "/tickets/1$", False, 0),
    ("PUT", "/tickets/1$", False, 1),
]
RUNS = 3  # until everything is told


def killed_at(office, begun, method, path, was_done, skip):
    """Begin a process and kill it while that call hangs; `begun` opens and closes with `with`."""
    arrange = office.fresh.fail_after_commit if was_done else office.fresh.fail_before
    arrange(how="hang", method=method, path=path, skip=skip)
    fault = office.fresh.faults.arranged[-1]
    with begun() as process:
        try:
            processes.until(lambda: fault.times == 0)
        finally:
            processes.kill(process)
    office.fresh.healed()
    with one_at_a_time.running(office.helpdesk, wait=30):
        pass  # the database has seen that it died


def with_work_on_both_sides(office):
    """A ticket on which something waits to be told there, and two more that wait to be read."""
    first = office.write_in()
    office.connect()
    office.sync()
    ticket, by = office.here(first), office.firm.technician
    conversation.add_note(ticket, kind=NoteKind.PRIVATE_NOTE, body="Port 12.", by=by, at=NINE)
    conversation.add_note(ticket, kind=NoteKind.REPLY, body="On it.", by=by, at=NINE)
    tickets.edit(ticket, {"assignee": by}, by=by, at=NINE)
    tickets.set_tags(ticket, add=["vpn"], by=by, at=NINE)
    office.later()
    for number in range(2):
        added = office.write_in(f"Another {number}")
        file = office.fresh.file((f"log{number}.txt", "text/plain", b"E-31"))
        office.fresh.customer_writes(added, f"Once more {number}.", attachments=[file])
    office.later()
    return first


def nothing_is_lost_nothing_doubled(office, first, point, has_failed):
    """`has_failed`: whether the last run said that something did."""
    # a reply of which nobody knows is a person's, so that it is never sent twice
    never_sent = point[:3] == ("POST", "/reply$", False)
    kept = list(QuarantinedRow.objects.values_list("why", "external_id"))
    assert (has_failed, kept) == (never_sent, [])
    _all_is_there_once(office, first, reply_is_there=not never_sent)
    given_up = OutboxMessage.objects.filter(given_up_at__isnull=False)
    assert [message.kind for message in given_up] == ["helpdesk.reply"] * never_sent
    waiting = OutboxMessage.objects.waiting().filter(lane__startswith="helpdesk:")
    assert not waiting.exists()


def _all_is_there_once(office, first, reply_is_there):
    said = sorted(text.split(" [")[0] for _, text in words(first, office.fresh))
    assert [text for text in said if text == "On it."] == ["On it."] * reply_is_there
    assert len([text for text in said if "Port 12." in text]) == 1
    assert Ticket.objects.filter(source="helpdesk").count() == len(office.fresh.tickets) == 3
    for number in office.fresh.tickets:
        assert office.here(number).notes.count() == max(
            len(words(number, office.fresh)), 2 * (number == first)
        )
    with_files = Note.objects.filter(kind=NoteKind.CUSTOMER_MESSAGE, attachments__name__startswith="log")
    assert with_files.count() == 2
    assert RemoteRecord.objects.filter(type="note").count() == len(office.fresh.conversations)
    there = office.fresh.tickets[first]
    assert (there["responder_id"], there["tags"]) == (office.tess, ["vpn"])
