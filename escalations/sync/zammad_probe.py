"""What a connection to Zammad can see, and the codes it may use."""

from datetime import UTC, datetime

from . import tolerant, zammad_people, zammad_rows
from .connector import (
    COMPANIES,
    CONTACTS,
    TICKETS,
    TICKETS_BACKFILL,
    Forbidden,
    Gone,
    Probe,
    Rejected,
    Unreachable,
)
from .live_since import live_since
from .refusals import Hiccup

LISTS = {"status": "/ticket_states", "priority": "/ticket_priorities", "group": "/groups"}
READ_AT = {COMPANIES: "/organizations", CONTACTS: "/users", TICKETS: "/tickets", TICKETS_BACKFILL: "/tickets"}
NOT_ALLOWED = (Forbidden, Gone, Rejected)


def probe(calls, tickets):
    """A Probe; `tickets` reads them over the same calls."""
    try:
        answer = calls.read("/users/me")
        me = zammad_rows.contact(answer.row())
    except (Gone, Hiccup, KeyError, ValueError) as failure:
        raise Unreachable(f"There is no Zammad at this address. {failure}") from failure
    groups, is_every = _groups(calls, answer.row())
    now = answer.now or datetime.now(UTC)
    newest, has_any = tickets.newest()
    return Probe(
        agent=me.external_id,
        agent_name=me.name,
        sees=f"Tickets of {', '.join(groups)}" if groups else "Tickets as this user's roles allow",
        streams={stream: _why_not(calls, path) for stream, path in READ_AT.items()},
        now=now,
        live_since=live_since(newest, has_any=has_any, now=now, sees_all=is_every),
        warnings=tuple(_warnings(answer.row(), groups)),
    )


def choices(calls):
    """Inactive ones are left out, but for the states that tickets may still be in."""
    found = []
    for kind, path in LISTS.items():
        rows = [row for row in _allowed(calls, path) if kind == "status" or row.get("active") is not False]
        found += zammad_rows.read(rows, kind, lambda row, kind=kind: zammad_rows.choice(kind, row))[0]
    try:
        return [*found, *map(zammad_rows.agent, zammad_people.agents(calls))]
    except NOT_ALLOWED:
        return found


def own_fields(calls):
    """The attributes that were added to tickets; none where the token may not see them."""
    rows = [row for row in _allowed(calls, "/object_manager_attributes") if _is_own_field(row)]
    return list(zammad_rows.read(rows, "field", zammad_rows.own_field)[0])


def _is_own_field(row):
    of_ticket = row.get("object", "Ticket") == "Ticket" and row.get("active") is not False
    return of_ticket and zammad_rows.is_custom(tolerant.text(row.get("name")))


def _groups(calls, me):
    """(the names of the user's groups, whether those are all there are)."""
    given = tolerant.known(me.get("group_ids"))
    rows = [row for row in _allowed(calls, "/groups") if row.get("active") is not False]
    names = {tolerant.code(row.get("id")): tolerant.text(row.get("name")) for row in rows}
    return [names.get(str(id), str(id)) for id in given], bool(names) and names.keys() <= set(given)


def _allowed(calls, path):
    try:
        return tolerant.rows(calls.read(path, per_page=100).rows())
    except NOT_ALLOWED:
        return []


def _why_not(calls, path):
    try:
        calls.read(path, per_page=1)
    except NOT_ALLOWED as refusal:
        return str(refusal)
    return ""


def _warnings(me, groups):
    if not zammad_rows.is_agent(me):
        yield "The token's user is no agent: notes and most tickets stay hidden."
    elif not groups:
        yield "The token's user has no group of their own: check that they see the tickets they should."
