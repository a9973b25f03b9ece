"""What a new Freshdesk connection can do: whose key it is, what it sees, which lists it may read."""

from datetime import UTC, datetime

from . import key_paging, tolerant
from .calls import path
from .connector import (
    COMPANIES,
    CONTACTS,
    TICKETS,
    TICKETS_BACKFILL,
    TICKETS_DELETED,
    TICKETS_SPAM,
    Forbidden,
    Gone,
    Probe,
    Rejected,
    Unreachable,
)
from .freshdesk_lists import FIRST, ask, edge
from .live_since import live_since

SCOPES = {
    "1": "All tickets.",
    "2": "Only the tickets of the agent's groups, and those assigned to the agent.",
    "3": "Only the tickets assigned to the agent.",
}
ALL = "1"
NARROW = "The key sees only some tickets: give it to an agent whose scope is all tickets."
NAMELESS = "Whose key it is cannot be asked; our own notes are told by their words alone."
REFUSED = (Forbidden, Gone, Rejected)


def probe(calls):
    """A Probe. Raises Unauthorized, or Unreachable with what to do."""
    me, now = _me(calls)
    (newest, has_any), why_not = _newest(calls)
    streams = {stream: _why_not(calls, stream) for stream in (COMPANIES, CONTACTS)} | {TICKETS: why_not}
    streams |= {stream: _why_not(calls, stream) for stream in (TICKETS_DELETED, TICKETS_SPAM)}
    streams[TICKETS_BACKFILL] = why_not
    if streams[TICKETS]:
        raise Unreachable(
            f"Tickets cannot be read: {streams[TICKETS]} Check the address and the key's agent."
        )
    code, scope = tolerant.code(me.get("id")) or "", tolerant.code(me.get("ticket_scope")) or ""
    person = tolerant.known(me.get("contact"))
    now = now or datetime.now(UTC)
    warnings = [NARROW] * (scope not in ("", ALL)) + [NAMELESS] * (not code)
    return Probe(
        agent=code,
        agent_name=tolerant.text(person.get("name")) or tolerant.text(person.get("email")),
        sees=SCOPES.get(scope, "The tickets that the key's agent may see."),
        streams=streams,
        now=now,
        live_since=live_since(newest, has_any=has_any, now=now, sees_all=scope == ALL),
        warnings=tuple(warnings),
    )


def own_agent(calls):
    """The code of the agent whose key it is; "" if that cannot be asked."""
    return tolerant.code(_me(calls)[0].get("id")) or ""


def _me(calls):
    """`(the agent's row, now on their clock)`; an empty row if it is not told."""
    try:
        answer = calls.read(path("agents", "me"))
    except REFUSED:
        return {}, None
    row = answer.row()
    if "id" not in row and isinstance(row.get("agent"), dict):
        raise Unreachable("This looks like Freshservice, which is another product than Freshdesk.")
    return row, answer.now


def _newest(calls):
    """`((the moment of the newest change there is, whether there are tickets), "" or why they cannot be read)`."""
    try:
        return edge(calls, TICKETS, "desc")[:2], ""
    except REFUSED as refusal:
        return (None, True), str(refusal)


def _why_not(calls, stream):
    """ "" if a list can be read, else why not."""
    try:
        if stream in (COMPANIES, CONTACTS):
            calls.read(path(stream), per_page=1, page=1)
        else:
            ask(calls, stream, key_paging.begin(FIRST), with_more=False, size=1)
    except REFUSED as refusal:
        return str(refusal)
    return ""
