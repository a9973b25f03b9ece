"""History in words: what happened between a ticket and the helpdesk it lives in."""

from escalations.models import Difference, Status

GONE = {
    "merged": "told that the ticket was merged over there",
    "spam": "told that the ticket was marked as spam over there",
    "deleted": "told that the ticket was deleted over there",
    "gone": "could not find the ticket over there any more",
}


def _gone(data):
    return GONE.get(data.get("why"), "told that the ticket is gone over there")


def _arose(data):
    """With both statuses; what else differs is kept by ids, and named on the page that asks."""
    field = str(data.get("field", "")).replace("_", " ")
    here, there = data.get("ours"), data.get("theirs")
    if here in Status.values and there in Status.values:
        return f"said {Status(there).label} where the status here is {Status(here).label}"
    return f"said something else about the {field}" if field else "said something else"


def _decided(data):
    decision, field = data.get("decision"), str(data.get("field", "")).replace("_", " ")
    label = Difference.Decision(decision).label.lower() if decision in Difference.Decision.values else ""
    return f"decided about the {field}: {label}" if field and label else "decided about a difference"


def _not_taken(data):
    name, why = data.get("name", ""), data.get("why", "")
    return f"could not bring a file in: {name}. {why}".strip() if name else "could not bring a file in"


TELLERS = {
    "ticket.gone_there": _gone,
    "note.gone_there": "told that a note was deleted over there; it stays here",
    "note.sent_again": "let a note go to the helpdesk once more",
    "note.edited_there": "changed a note over there; the earlier words stay",
    "attachment.not_taken": _not_taken,
    "difference.arose": _arose,
    "difference.decided": _decided,
    "escalation.begun_outside": lambda data: f"began an escalation over there: {data.get('signal', '')}",
    "helpdesk.connected": "connected the helpdesk",
    "helpdesk.changed": "changed the helpdesk's address or key",
    "helpdesk.paused": "paused the helpdesk",
    "helpdesk.resumed": "let the helpdesk go on",
    "helpdesk.read_asked": "asked for the helpdesk to be read",
    "helpdesk.tried_again": "asked for quarantined rows once more",
    "helpdesk.hook_secret_renewed": "made a new secret for the helpdesk's webhooks",
}
