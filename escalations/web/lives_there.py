"""Where a ticket lives outside: its number there, what of it means nothing here, and how its notes got there."""

from dataclasses import dataclass, field

from escalations.domain import border
from escalations.domain.arriving.own_fields import ATTRIBUTES, SAID
from escalations.domain.outside import LEFT_THERE
from escalations.models import Correction, Helpdesk, OutboxMessage, RemoteRecord, Ticket

LABELS = {"status": "Status", "priority": "Priority", "group": "Group", "agent": "Agent", "type": "Type"}
LABELS |= {"impact": "Impact", "urgency": "Urgency"}
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
    def own_fields(self):
        """[(label, words)] of what the account's own fields say, without those that stand for one of ours."""
        said = self.record.said.get(SAID)
        if not said:
            return []
        known = {field.name: field for field in self.helpdesk.own_fields.filter(name__in=said)}
        ours = {name for name, field in known.items() if field.use in ATTRIBUTES}
        return [(str(known.get(name, name)), words) for name, words in said.items() if name not in ours]

    @property
    def left(self):
        """[(name, why)] of the files of its first words that stayed there."""
        return self.record.said.get(LEFT_THERE, [])

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
    left: tuple = ()  # (name, why) of its files that stayed there
    corrected: str = ""  # here or there, where its words are not those of the side it came from


NOT_CROSSED = Crossing()


@dataclass(frozen=True)
class Crossings:
    """Those of all notes of a ticket, by the note's id; empty for a ticket that lives here."""

    home: Home | None = None
    records: dict = field(default_factory=dict)
    waiting: dict = field(default_factory=dict)
    corrected: dict = field(default_factory=dict)  # {note: who corrected it last, None: somebody over there}

    def of(self, note):
        if self.home is None:
            return NOT_CROSSED
        corrected = self._corrected(note)
        record = self.records.get(note.pk)
        if record is not None and note.source == Ticket.Source.HELPDESK:
            here = corrected if corrected == "here" else ""
            author, left = record.said.get("author", ""), record.said.get(LEFT_THERE, ())
            return Crossing(came_from=self.home.name, author=author, left=left, corrected=here)
        message = self.waiting.get(note.pk)
        if message is None:
            return Crossing(corrected="there") if corrected == "there" else NOT_CROSSED
        is_given_up = message.given_up_at is not None
        return Crossing(goes_to=self.home.name, problem=message.last_error if is_given_up else "")

    def _corrected(self, note):
        """Where it was corrected last; "" if it never was."""
        if note.pk not in self.corrected:
            return ""
        return "there" if self.corrected[note.pk] is None else "here"


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
    corrected = Correction.objects.filter(note__ticket=ticket).order_by("at", "pk").values_list("note", "by")
    return Crossings(
        home,
        {one.note_id: one for one in records},
        {one.note_id: one for one in waiting},
        dict(corrected),
    )


def _words(one):
    return one.get("label") or one.get("code", "")
