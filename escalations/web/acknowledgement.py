"""What the step *Customer told* shows: the text, the promised time it names, and what may count already."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from django.utils import timezone

from escalations.domain import accept_time, acknowledging, border, canned, workflow
from escalations.models import CannedResponse, NoteKind

KINDS = (NoteKind.REPLY, NoteKind.CALL)
AFTER_ACCEPTING = timedelta(hours=1)


@dataclass
class Told:
    """The form of the step. `named` is the moment that the texts name; `bodies` holds a text a kind."""

    kind: str
    bodies: dict
    promise_at: datetime
    named: str
    date: str
    time: str
    offered: list
    eligible: list
    can_mail: bool
    is_open: bool
    errors: dict = field(default_factory=dict)
    question: object = None
    through: str = ""


def of(guide, typed=None, errors=None):
    """The Told of an escalation: as it is offered first, or with what was typed and refused."""
    offered = offered_for(guide.ticket, guide.by)
    at = first_promise(guide)
    here = timezone.localtime(at)
    told = Told(
        kind=NoteKind.REPLY,
        bodies={NoteKind.REPLY: "", NoteKind.CALL: ""},
        promise_at=at,
        named=at.isoformat(),
        date=f"{here:%Y-%m-%d}",
        time=f"{here:%H:%M}",
        offered=offered,
        eligible=_eligible(guide),
        can_mail=bool(guide.ticket.contact and guide.ticket.contact.email),
        is_open=guide.escalation is not None and acknowledging.is_open_to(guide.escalation),
        errors=errors or {},
        through=str(border.helpdesk_of(guide.ticket) or ""),
    )
    told.kind = NoteKind.REPLY if told.can_mail else NoteKind.CALL
    _offer(told, guide)
    return told if typed is None else _as_typed(told, typed)


def offered_for(ticket, by):
    """The canned responses that a customer may read."""
    rows = canned.offered(ticket, by).exclude(kind=CannedResponse.Kind.ESCALATION)
    return [one for one in rows if one.kind in canned.READ_BY_CUSTOMERS]


def first_promise(guide):
    """A time to promise: an hour after it should be accepted, on a full quarter of an hour."""
    due = accept_time.due(guide.ticket.priority, guide.case.route.team, guide.at)
    later = due + AFTER_ACCEPTING
    return later.replace(minute=later.minute // 15 * 15, second=0, microsecond=0)


def moment(date, time):
    """The promised date and time in the portal's time zone; None if they are no moment."""
    try:
        return timezone.make_aware(datetime.fromisoformat(f"{date}T{time}")).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def named_in(typed):
    """The moment that the typed text was written for; None if it names none."""
    try:
        named = datetime.fromisoformat(typed.get("named", ""))
    except ValueError:
        return None
    return named if timezone.is_aware(named) else None


def _offer(told, guide):
    """The team's own acknowledgement, ready to be sent; a call is logged in one's own words."""
    default = next((one for one in told.offered if one.is_default), None)
    if default and told.can_mail:
        words = canned.fill_in(default, ticket=guide.ticket, by=guide.by, promise_at=told.promise_at)
        told.bodies[NoteKind.REPLY] = words


def _as_typed(told, typed):
    """The same with what was typed; a form that held no text (a time alone) leaves the offered one."""
    told.date, told.time = typed.get("date", ""), typed.get("time", "")
    if "kind" in typed:
        told.kind = typed["kind"] if typed["kind"] in KINDS else told.kind
        told.bodies = {kind: typed.get(kind, "") for kind in KINDS}
        told.named = typed.get("named", "")
    return told


def _eligible(guide):
    """Replies and calls that are there already and may count (S28)."""
    if guide.escalation is None or guide.escalation.acknowledgement_id:
        return []
    return [note for note in guide.case.notes if workflow.may_acknowledge(guide.escalation, note)]
