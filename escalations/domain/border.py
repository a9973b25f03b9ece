"""Which system a ticket is answered through, and what has to be told there: saved with the change, sent later."""

from dataclasses import dataclass
from datetime import datetime

from escalations.models import (
    ACCEPTED,
    QUEUED,
    RESOLVED,
    SENT_BACK,
    Escalation,
    Helpdesk,
    NoteKind,
    OutboxMessage,
    RemoteRecord,
    Ticket,
)

from . import origin, outbox

OWN_TAGS = "esc:"  # tags over there that only we set
STATE = "state"  # of the escalation, as it is told there
OURS = "ours"  # in the base of a remote record: our values when both sides last agreed
PLACE = ("group", "agent")
FIELDS = {"status": "status", "priority": "priority", "group": "team", "agent": "assignee"}
WHERE_MAPPED = {"impact": "impact", "urgency": "urgency", "assets": "assets"}  # by a field the account added
TOLD = frozenset({*FIELDS.values(), "tags"})
FIELDS |= WHERE_MAPPED
STATES = frozenset({QUEUED, SENT_BACK, ACCEPTED, RESOLVED})


def helpdesk_of(ticket):
    """The helpdesk a ticket lives in, which alone answers it; None: the portal answers by mail itself."""
    record = record_of(ticket)
    return record and Helpdesk.objects.filter(name=record.source).first()


def record_of(ticket):
    """Who the ticket is in the helpdesk it lives in; None if it lives in none."""
    if ticket.source != Ticket.Source.HELPDESK:
        return None
    rows = RemoteRecord.objects.filter(ticket=ticket, type=RemoteRecord.Type.TICKET).order_by("pk")
    return rows.filter(source__in=Helpdesk.objects.values("name")).first()


def tell_of_note(note, *, at):
    """Let the note be written there too; whether it will be. What came from there is not sent back, and what is
    private stays here where the helpdesk's `sends_notes` is off."""
    helpdesk = helpdesk_of(note.ticket)
    if helpdesk is None or _comes_from(helpdesk):
        return helpdesk is not None
    kind = "helpdesk.note" if note.is_private or note.kind == NoteKind.CALL else "helpdesk.reply"
    if kind == "helpdesk.note" and not helpdesk.sends_notes:
        return False
    outbox.tell(kind, ticket=note.ticket, note=note, lane=lane(helpdesk, note.ticket), at=at)
    return True


def tell_of_fields(ticket, names, *, at):
    """Let what changed of these fields be set there too; what waits already tells of it."""
    if TOLD.intersection(names) or _is_mapped(ticket, WHERE_MAPPED.keys() & set(names)):
        tell_of_state(ticket, at=at)


def _is_mapped(ticket, uses):
    """Whether a field of the helpdesk stands for one of these."""
    helpdesk = helpdesk_of(ticket) if uses else None
    return helpdesk is not None and helpdesk.own_fields.filter(use__in=uses).exists()


def put_back(ticket, *, at):
    """Let what is ours be set there again, though the change that makes it necessary came from there."""
    helpdesk = helpdesk_of(ticket)
    if helpdesk is not None:
        outbox.tell("helpdesk.fields", ticket=ticket, lane=lane(helpdesk, ticket), at=at, force=[STATE])


def tell_of_state(ticket, *, at, force=()):
    """The same for the ticket as a whole, its escalation's state among it. `force` names fields to set there even
    if nothing changed here."""
    helpdesk = helpdesk_of(ticket)
    if helpdesk is None or _comes_from(helpdesk):
        return
    waiting = OutboxMessage.objects.waiting().filter(
        kind="helpdesk.fields", ticket=ticket, taken_until=None, attempts=0, payload={}
    )
    if force or not waiting.exists():
        payload = {"force": sorted(force)} if force else {}
        outbox.tell("helpdesk.fields", ticket=ticket, lane=lane(helpdesk, ticket), at=at, **payload)


def lane(helpdesk, ticket):
    """What goes to one ticket there goes in order."""
    return f"helpdesk:{helpdesk.name}:{ticket.pk}"


@dataclass(frozen=True)
class Told:
    """What they are told of a ticket's escalation: its state, the tier it was handed to, and when; "" for none."""

    state: str = ""
    level: int | None = None
    since: datetime | None = None


def told_of(ticket):
    rows = Escalation.objects.filter(ticket=ticket).order_by("-pk")
    found = rows.values_list("status", "receiving_team__tier", "queued_at").first()
    return Told(*found) if found and found[0] in STATES else Told()


def state_of(ticket):
    """The state alone."""
    return told_of(ticket).state


def untold(record, ticket):
    """Our fields that changed here since both sides agreed."""
    agreed = record.base.get(OURS, {})
    return {field for field, ours in agreed_now(ticket).items() if agreed.get(field, ours) != ours}


def agreed_after(record, ticket, fresh, *, untold):
    """Our values that count as agreed once their news was taken: where they said nothing new, the old ones. Another
    team there may have changed the assignee here; one that was `untold` before that has still to be told."""
    now, agreed = agreed_now(ticket), record.base.get(OURS, {})
    touched = {FIELDS.get(name, name) for name in fresh}
    if "team" in touched and "assignee" not in untold:
        touched.add("assignee")
    return {field: now[field] if field in touched else agreed.get(field, now[field]) for field in now}


def agreed_now(ticket):
    """The same when all of ours counts as agreed."""
    return {field: plain(getattr(ticket, field)) for field in FIELDS.values()}


def plain(value):
    """A value as it is kept in JSON: rows by their id."""
    return value.pk if hasattr(value, "pk") else value


def _comes_from(helpdesk):
    return origin.helpdesk() == helpdesk.name


def take_as_agreed(ticket, field):
    """Our value of a field is theirs by now: nothing of it has to be told."""
    record = record_of(ticket)
    if record is not None:
        agreed = record.base.get(OURS, {}) | {field: plain(getattr(ticket, field))}
        record.base = {**record.base, OURS: agreed}
        record.save(update_fields=["base"])


def forget_flips(ticket):
    """Somebody decided: what went back and forth before counts no more."""
    record = record_of(ticket)
    if record is not None:
        record.base = {name: value for name, value in record.base.items() if name != "flips"}
        record.save(update_fields=["base"])
