"""History in words: each event of a ticket as one sentence, without the private text it is about."""

from dataclasses import dataclass
from datetime import datetime

from django.utils import dateformat, timezone

from escalations.domain.warranty import VERDICTS
from escalations.models import EscalationOutcome, HistoryEntry, NoteKind, SectionKey, Status, Ticket
from escalations.models.prepared import prepared

from . import border_events

FIELDS = {
    "assignee": "assignee",
    "closing_reason": "closing reason",
    "customer_wrote_at": "",
    "category_confirmed_at": "",
    "category_confirmed_by": "category confirmation",
    "priority_reason": "reason for the priority",
    "resolved_at": "",
    "closed_at": "",
    "reopened_count": "",
    "merged_into": "",
}
SHORT = 80


@dataclass(frozen=True)
class Told:
    """One entry of the history, told."""

    at: datetime
    who: str
    words: str


def told(entries):
    """The entries in words, in their order. What nobody here did is the portal's, or the helpdesk's it came from."""
    return [
        Told(entry.at, str(entry.by or entry.data.get("origin") or "The portal"), words_of(entry))
        for entry in entries
    ]


def newest(ticket, count):
    """The last entries of a ticket with who did it; one query."""
    return _newest(count, ticket=ticket.pk)


@prepared
def _newest(count, *, ticket):
    return HistoryEntry.objects.filter(ticket=ticket).select_related("by")[:count]


def words_of(entry):
    """What happened, to be read after the name of who did it."""
    tell = TELLERS.get(entry.event)
    if tell is not None:
        return tell(entry.data) if callable(tell) else tell
    return entry.event.replace(".", ": ").replace("_", " ")


def _opened(data):
    source = data.get("source", "")
    if data.get("origin"):
        return "brought the ticket in"
    if source not in Ticket.Source.values or source == Ticket.Source.WEB:
        return "opened the ticket"
    return f"took the ticket in ({Ticket.Source(source).label.lower()})"


def _imported(data):
    return (
        "brought the ticket in with its past"
        if data.get("origin")
        else "brought the ticket in from an export"
    )


def _changed(data):
    """“changed priority from Low to High, team from … to …”."""
    parts = [_change(name, *pair) for name, pair in data.get("changes", {}).items() if FIELDS.get(name, name)]
    return ", ".join(part for part in parts if part) or "changed the ticket"


def _change(name, before, after):
    label = FIELDS.get(name, name).replace("_", " ")
    if name == "category_confirmed_by":
        return "confirmed the category" if after else "took back the category's confirmation"
    if isinstance(before, list) or isinstance(after, list):
        return _listed(label, before or [], after or [])
    if name in {"description", "resolution"}:
        return f"changed the {label}"
    old, new = _shown(before), _shown(after)
    if not old:
        return f"set {label} to {new}"
    return f"changed {label} from {old} to {new}" if new else f"cleared {label} ({old})"


def _listed(label, before, after):
    added = [word for word in after if word not in before]
    gone = [word for word in before if word not in after]
    parts = [f"added {label} {', '.join(added)}"] if added else []
    return ", ".join([*parts, f"removed {label} {', '.join(gone)}"] if gone else parts)


def _shown(value):
    if isinstance(value, dict):
        value = value.get("name", "")
    if value in Status.values:
        return Status(value).label
    text = "" if value is None else str(value)
    return text if len(text) <= SHORT else f"{text[: SHORT - 1]}…"


def _status(data):
    before, after = data.get("changes", {}).get("status", ["", ""])
    reason = _shown(data.get("changes", {}).get("closing_reason", ["", ""])[1]).replace("_", " ")
    words = f"set the status from {_shown(before)} to {_shown(after)}"
    return f"{words} ({reason})" if reason else words


def _merged(data):
    if "merged" in data:
        why = f": {data['reason']}" if data.get("reason") else ""
        return f"merged #{data['merged']} into this ticket{why}"
    into = data.get("changes", {}).get("merged_into", [None, None])[1]
    number = into["id"] if isinstance(into, dict) else into
    return f"merged this ticket into #{number}"


NOTES = {
    NoteKind.REPLY: "replied to the customer",
    NoteKind.CUSTOMER_MESSAGE: "took in a message of the customer",
    NoteKind.CALL: "logged a call",
    NoteKind.PRIVATE_NOTE: "added a private note",
    NoteKind.SUMMARY: "wrote the summary",
    NoteKind.ESCALATION: "saved the escalation note",
}


def _note(data):
    return NOTES.get(data.get("kind"), "added a note")


def _corrected(data):
    return "changed the summary" if data.get("kind") == NoteKind.SUMMARY else "corrected a private note"


def _reviewed(data):
    found = "recurring" if data.get("recurring") else "not recurring"
    verdict = VERDICTS.get(data.get("warranty"), "")
    return f"looked back: {found}{', ' + verdict[0].lower() + verdict[1:] if verdict else ''}"


def _promised(data):
    return f"promised the next update by {_moment(data.get('due_at'))}"


def _acknowledged(data):
    return f"told the customer, next update by {_moment(data.get('next_update_at'))}"


def _moment(words):
    try:
        at = timezone.localtime(datetime.fromisoformat(words))
    except (TypeError, ValueError):
        return "an agreed time"
    return dateformat.format(at, "D j M H:i")


def _sent_back(data):
    flags = [flag.get("target", "") for flag in data.get("flags", [])]
    labels = [SectionKey(one).label if one in SectionKey else one.replace("_", " ") for one in flags]
    return f"sent the escalation back: {', '.join(labels)}" if labels else "sent the escalation back"


def _resolved(data):
    outcome = data.get("outcome")
    label = EscalationOutcome(outcome).label.lower() if outcome in EscalationOutcome else ""
    return f"resolved the escalation: {label}" if label else "resolved the escalation"


def _with(words, name):
    """The sentence, and what the data say under `name` behind a colon."""
    return lambda data: f"{words}: {data[name]}" if data.get(name) else words


TELLERS = {
    "ticket.opened": _opened,
    "ticket.imported": _imported,
    "ticket.changed": _changed,
    "ticket.category_merged": lambda data: f"merged the ticket's category: {_changed(data)}",
    "ticket.status_changed": _status,
    "ticket.assigned": "took the ticket",
    "ticket.pulled": "pulled the ticket into their team",
    "ticket.merged": _merged,
    "note.added": _note,
    "reply.sent": "handed the reply to the mail server",
    "reply.refused": _with("could not bring the reply to the customer", "words"),
    "reply.bounced": _with("had the reply come back", "words"),
    "reply.sent_again": "sent the reply again",
    "note.corrected": _corrected,
    "note.pinned": "pinned a note",
    "note.unpinned": "let a pinned note go",
    "step.added": "logged a step",
    "step.changed": "changed a step",
    "step.removed": "removed a step",
    "lookback.reviewed": _reviewed,
    "reference.added": lambda data: f"referred to #{data.get('to')}",
    "reference.removed": lambda data: f"took the reference to #{data.get('to')} back",
    "promise.made": _promised,
    "attachment.added": _with("attached a file", "name"),
    "scenario.ran": _with("ran the scenario", "scenario"),
    "text.redacted": _with("redacted text", "reason"),
    "file.redacted": _with("took out the content of a file", "reason"),
    "writing.overruled": "let a finding of the writing check stand",
    "escalation.standard_moved": "moved the draft to the newest standard",
    "escalation.start": "started the escalation",
    "escalation.record": "saved the escalation's note",
    "escalation.acknowledge": _acknowledged,
    "escalation.take_as_acknowledgement": "took a reply as the acknowledgement",
    "escalation.escalate": "escalated the ticket",
    "escalation.accept": _with("accepted the escalation", "read_back"),
    "escalation.send_back": _sent_back,
    "escalation.return_to_author": _sent_back,
    "escalation.return_to_passer": _sent_back,
    "escalation.release": _with("released the escalation", "reason"),
    "escalation.hand_over": _with("handed the escalation over to", "to"),
    "escalation.reroute": _with("rerouted the escalation to", "to"),
    "escalation.pass_on": _with("passed the escalation on to", "to"),
    "escalation.resolve": _resolved,
    "escalation.withdraw": _with("withdrew the escalation", "reason"),
    "escalation.cancel": _with("cancelled the escalation", "reason"),
} | border_events.TELLERS
