"""Which system a ticket is answered through, and what has to be told there: saved with the change, sent later."""

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
OURS = "ours"  # in the base of a remote record: our values when both sides last agreed
FIELDS = {"status": "status", "priority": "priority", "group": "team", "agent": "assignee"}
TOLD = frozenset({*FIELDS.values(), "tags"})
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
    """Let the note be written there too; whether it will be. What came from there is not sent back."""
    helpdesk = helpdesk_of(note.ticket)
    if helpdesk is None or _comes_from(helpdesk):
        return helpdesk is not None
    kind = "helpdesk.note" if note.is_private or note.kind == NoteKind.CALL else "helpdesk.reply"
    outbox.tell(kind, ticket=note.ticket, note=note, lane=lane(helpdesk, note.ticket), at=at)
    return True


def tell_of_fields(ticket, names, *, at):
    """Let what changed of these fields be set there too; what waits already tells of it."""
    if not TOLD.intersection(names):
        return
    tell_of_state(ticket, at=at)


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


def state_of(ticket):
    """The state of the ticket's escalation as it is shown there; "" for none."""
    status = Escalation.objects.filter(ticket=ticket).order_by("-pk").values_list("status", flat=True).first()
    return status if status in STATES else ""


def agreed_after(record, ticket, fresh):
    """Our values that count as agreed once their news was taken: where they said nothing new, the old ones."""
    now, agreed = agreed_now(ticket), record.base.get(OURS, {})
    touched = {FIELDS.get(name, name) for name in fresh}
    if "team" in touched:
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
