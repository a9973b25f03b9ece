"""A difference with a helpdesk as a card: what they say, what is said here, and the buttons that decide it."""

from collections import defaultdict
from dataclasses import dataclass

from django.urls import reverse

from escalations.domain import differences, merged_there, rules
from escalations.models import ACCEPTED, FINISHED, Difference, EscalationStatus, Level, Status, Ticket

MOST = 50
LABELS = {"state": "escalation's state"}


@dataclass(frozen=True)
class Card:
    """One open difference, in words, for whoever looks."""

    row: Difference
    ours: str
    verdict: rules.May
    merged: merged_there.Hint | None = None  # where a merge over there may be behind it

    @property
    def label(self):
        return LABELS.get(self.row.field, self.row.field.replace("_", " "))

    @property
    def theirs(self):
        return self.row.their_words or str(self.row.theirs)

    @property
    def is_about_status(self):
        return self.row.kind == Difference.Kind.STATUS

    @property
    def is_flipping(self):
        return self.row.kind == Difference.Kind.FLIP

    @property
    def agreeing(self):
        """What agreeing does, as its button says it."""
        if self.row.theirs in FINISHED:
            return "Agree: withdraw and close"
        return f"Agree: withdraw and set {Status(self.row.theirs).label}"

    @property
    def resolving(self):
        """(label, address) of the way to resolve; a queued escalation is accepted first."""
        brief = reverse("web:brief", args=[self.row.escalation_id])
        if self.row.escalation.status == ACCEPTED:
            return "Resolve the escalation", f"{brief}#resolve"
        return "Open the brief", brief

    @property
    def can_take_theirs(self):
        """Not while steps of an escalation say whose the ticket is."""
        escalation = self.row.escalation
        return escalation is None or not escalation.is_unfinished or escalation.is_being_written


def of_user(user):
    """The cards that wait for a person, oldest first."""
    return cards(differences.of_user(user, most=MOST), user)


def of_ticket(ticket, user):
    """The cards of a ticket."""
    return cards(differences.of_ticket(ticket), user)


def cards(rows, user):
    """Rows as cards; one query more for each kind of thing that is kept by its id, two where one was closed there."""
    rows = list(rows)
    names, merged = _names(rows), merged_there.hints(rows)
    return [
        Card(row, _ours(row, names), differences.may_decide(row, user), merged.get(row.pk)) for row in rows
    ]


def _ours(row, names):
    if row.field == "status":
        return Status(row.ours).label if row.ours in Status.values else str(row.ours)
    if row.field == "state":
        return EscalationStatus(row.ours).label if row.ours in EscalationStatus.values else "none"
    if row.ours in Level.values:
        return Level(row.ours).label
    if isinstance(row.ours, list):
        return ", ".join(map(str, row.ours)) or "none"
    return names.get((row.field, row.ours), "nobody" if row.ours is None else str(row.ours))


def _names(rows):
    """{(field, id): name} of the priorities, teams and people that are ours."""
    kept = defaultdict(set)
    for row in rows:
        if row.field == "state":
            continue
        related = Ticket._meta.get_field(row.field).related_model
        if related is not None and row.ours is not None:
            kept[row.field, related].add(row.ours)
    return {
        (field, one.pk): str(one)
        for (field, related), ids in kept.items()
        for one in related._default_manager.filter(pk__in=ids)
    }
