"""What has to be true of both sides once everything was read and sent: the invariants, asserted one by one."""

from collections import Counter

from escalations.domain import arriving, border
from escalations.domain.arriving import echoes
from escalations.models import (
    FINISHED,
    Change,
    Difference,
    HelpdeskCode,
    HistoryEntry,
    Note,
    NoteKind,
    OutboxMessage,
    OutsideEscalation,
    RemoteRecord,
    Ticket,
)

CANARY = "kestrel"  # in every private text, on either side
Kind = HelpdeskCode.Kind
CODED = {
    "status": (Kind.STATUS, "status"),
    "priority": (Kind.PRIORITY, "priority"),
    "team": (Kind.GROUP, "group_id"),
    "assignee": (Kind.AGENT, "responder_id"),
}


def check(fresh, helpdesk):
    """Every invariant, but that a further run writes nothing (`written`, `wrote_nothing`)."""
    one_to_one(helpdesk)
    nothing_private_in_public(fresh)
    codes = arriving.Codes(helpdesk)
    for number, there in fresh.tickets.items():
        rows = RemoteRecord.objects.filter(source=helpdesk.name, type="ticket", external_id=str(number))
        record = rows.select_related("ticket").first()
        if there["deleted"] or there["spam"]:
            assert record is None or (record.gone_at is not None and ended_or_opened_again(record))
            continue
        assert record.gone_at is None
        says_the_same(there, record.ticket, codes)
        said_once(fresh, number, record.ticket, helpdesk)


def ended_or_opened_again(record):
    """What is gone over there is ended here, unless a person wanted it open after that."""
    later = record.ticket.history.filter(
        event="ticket.status_changed", by__isnull=False, at__gte=record.gone_at
    )
    return record.ticket.status in FINISHED or later.exists()


def one_to_one(helpdesk):
    """2: one object there, one here."""
    records = RemoteRecord.objects.filter(source=helpdesk.name, type="ticket")
    assert not [
        one for one, number in Counter(records.values_list("ticket", flat=True)).items() if number > 1
    ]
    assert Ticket.objects.filter(source="helpdesk").count() == records.count()
    ids = RemoteRecord.objects.filter(type="note", note__isnull=False).values_list("note", flat=True)
    assert len(ids) == len(set(ids))


def nothing_private_in_public(fresh):
    """5: on neither side."""
    public = [one["body"] for one in fresh.conversations.values() if not one["private"]]
    public += [body for _, body in fresh.mails]
    public += [one.body for one in Note.objects.all() if not one.is_private]
    assert not [body for body in public if CANARY in body]


def says_the_same(there, ticket, codes):
    """3: what is owned and what is shared, unless a person was asked or a code is nothing here."""
    assert ticket.subject == there["subject"]
    for field, (kind, name) in CODED.items():
        ours, code = getattr(ticket, field), there[name]
        theirs = codes.ours(kind, None if code is None else str(code))
        same = (ours or None) == theirs
        assert same or explained(ticket, field, code, ours, kind, codes), (field, code, ours)
    own = [tag for tag in there["tags"] if tag.startswith(border.OWN_TAGS)]
    state = border.state_of(ticket)
    assert own == ([border.OWN_TAGS + state] if state else [])
    assert sorted(set(there["tags"]) - set(own)) == sorted(ticket.tags)


def explained(ticket, field, code, ours, kind, codes):
    """Why they may differ: it was asked, refused, or there is no word for it."""
    place = {"team", "assignee"}
    fields = place if field in place else {field}
    return (
        Difference.objects.open().filter(ticket=ticket, field__in=fields).exists()
        or not codes.is_mapped(kind, None if code is None else str(code))
        or (ours is not None and codes.theirs(kind, ours) is None)
        or (field == "team" and code is None)  # nobody's there; here a ticket always has a team
        or (field in place and OutsideEscalation.objects.filter(ticket=ticket).exists())
        or OutboxMessage.objects.filter(
            ticket=ticket, kind="helpdesk.fields", given_up_at__isnull=False
        ).exists()
    )


def said_once(fresh, number, ticket, helpdesk):
    """4: each note and reply once on both sides, or visibly not known."""
    there = fresh.conversations_of(number)
    notes = RemoteRecord.objects.filter(source=helpdesk.name, type="note").select_related("note")
    records = {record.external_id: record for record in notes}
    for one in there:
        record = records[str(one["id"])]
        if record.note is not None:
            assert record.note.ticket_id == ticket.pk
            assert bool(one["private"]) == (record.note.is_private or record.note.kind == NoteKind.CALL)
            mine = echoes.words(record.note.body)
            assert mine in echoes.words(one["body"]) or echoes.words(one["body_text"]) in mine
    marks = [one for row in there for one in echoes.MARKER.findall(row["body"])]
    assert len(marks) == len(set(marks))
    _ours_arrived(ticket, helpdesk)


def _ours_arrived(ticket, helpdesk):
    messages = OutboxMessage.objects.filter(ticket=ticket, kind__in=["helpdesk.note", "helpdesk.reply"])
    for message in messages:
        is_there = newest(message.note).remote_records.filter(source=helpdesk.name).count()
        assert is_there == 1 or message.given_up_at is not None, (message.kind, message.last_error)
    replies = Note.objects.filter(ticket=ticket, delivery="queued")
    assert not replies.exists(), "a reply says for ever that it is on its way"


def newest(note):
    """The note that stands in its place since it was edited over there; itself if it was not."""
    edits = HistoryEntry.objects.filter(event="note.edited_there", data__instead_of=note.pk)
    edit = edits.order_by("-pk").first()
    return newest(Note.objects.get(pk=edit.data["note"])) if edit else note


def written():
    """Everything that a run could have written."""
    return (
        Change.objects.count(),
        HistoryEntry.objects.count(),
        OutboxMessage.objects.count(),
        Note.objects.count(),
    )


def wrote_nothing(fresh):
    """6: whether the last run called nothing that writes there."""
    return all(one.method == "GET" for one in fresh.calls)
