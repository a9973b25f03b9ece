"""Where a ticket lives outside: its number there, what of it means nothing here, and how its notes got there."""

from dataclasses import dataclass, field

from escalations.domain import border
from escalations.models import Helpdesk, OutboxMessage, RemoteRecord, Ticket

LABELS = {"status": "Status", "priority": "Priority", "group": "Group", "agent": "Agent", "type": "Type"}
GONE = {
    "merged": "merged there",
    "spam": "marked as spam there",
    "deleted": "deleted there",
    "gone": "not to be found there any more",
}
KINDS = ("helpdesk.note", "helpdesk.reply")


@dataclass(frozen=True)
class Home:
    """A helpdesk and the record of the ticket in it."""

    helpdesk: Helpdesk
    record: RemoteRecord

    @property
    def name(self):
        return self.helpdesk.name

    @property
    def number(self):
        return self.record.said.get("number") or self.record.external_id

    @property
    def url(self):
        return self.helpdesk.address_of(self.record.external_id)

    @property
    def unmapped(self):
        """[(“Status there”, their words)] of what has no meaning here, shown as it is."""
        said = ((label, self.record.said.get(name)) for name, label in LABELS.items())
        return [(f"{label} there", _words(one)) for label, one in said if one and not one.get("is_mapped")]

    @property
    def gone(self):
        return GONE.get(self.record.gone_why, "gone there") if self.record.gone_at else ""

    @property
    def trouble(self):
        """Why nothing is read or sent at present; "" while it is kept in step."""
        is_kept = self.helpdesk.state == Helpdesk.State.ACTIVE
        return "" if is_kept else self.helpdesk.get_state_display().lower()


@dataclass(frozen=True)
class Crossing:
    """How one note crossed: where it came from and who wrote it there, or how far it is on its way."""

    came_from: str = ""
    author: str = ""
    goes_to: str = ""
    problem: str = ""


NOT_CROSSED = Crossing()


@dataclass(frozen=True)
class Crossings:
    """Those of all notes of a ticket, by the note's id; empty for a ticket that lives here."""

    home: Home | None = None
    records: dict = field(default_factory=dict)
    waiting: dict = field(default_factory=dict)

    def of(self, note):
        record = self.records.get(note.pk)
        if record is not None and note.source == Ticket.Source.HELPDESK:
            return Crossing(came_from=record.source, author=record.said.get("author", ""))
        message = self.waiting.get(note.pk)
        if message is None or self.home is None:
            return NOT_CROSSED
        is_given_up = message.given_up_at is not None
        return Crossing(goes_to=self.home.name, problem=message.last_error if is_given_up else "")


def of(ticket):
    """The Home of a ticket, None if it lives here alone."""
    record = border.record_of(ticket)
    helpdesk = record and Helpdesk.objects.filter(name=record.source).first()
    return Home(helpdesk, record) if helpdesk else None


def crossings(ticket, home):
    """The Crossings of a ticket that lives in `home`."""
    if home is None:
        return Crossings()
    records = RemoteRecord.objects.filter(source=home.name, type=RemoteRecord.Type.NOTE, note__ticket=ticket)
    messages = OutboxMessage.objects.filter(ticket=ticket, kind__in=KINDS, delivered_at=None)
    waiting = messages.exclude(note=None).order_by("queued_at")
    return Crossings(home, {one.note_id: one for one in records}, {one.note_id: one for one in waiting})


def _words(one):
    return one.get("label") or one.get("code", "")
