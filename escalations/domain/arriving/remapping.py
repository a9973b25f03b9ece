"""Applies a changed mapping to the tickets that carry the code, as if the helpdesk had said it only now."""

from escalations.domain import border, changes, locks, origin, routing, statuses
from escalations.models import FINISHED, ClosingReason, HelpdeskCode, RemoteRecord

from . import placing, values
from .codes import Codes

Kind = HelpdeskCode.Kind
NAMES = {kind: name for name, kind in values.CODED.items()}
MOST = 200


def remap(helpdesk, code, *, at, after=0, most=MOST):
    """One batch, by the records' ids above `after`; returns the id to go on after, None once all are done.

    Nobody is notified. What somebody changed here since stays, and so does a ticket that is being escalated: its
    steps say what it is. Nothing leads into a higher tier.
    """
    name, codes = NAMES[Kind(code.kind)], Codes(helpdesk)
    rows = RemoteRecord.objects.filter(source=helpdesk.name, type=RemoteRecord.Type.TICKET, pk__gt=after)
    found = rows.filter(gone_at=None, **{f"said__{name}__code": code.code}).order_by("pk")[:most]
    pks = list(found.values_list("pk", "ticket"))
    for pk, ticket in pks:
        with origin.coming_from(helpdesk.origin):
            _again(pk, locks.ticket(ticket), name, code.code, codes, at=at)
    return pks[-1][0] if len(pks) == most else None


def _again(pk, ticket, name, code, codes, *, at):
    record = RemoteRecord.objects.select_for_update(of=("self",)).get(pk=pk)
    if record.said.get(name, {}).get("code") != code:
        return  # they said something else meanwhile
    ours = codes.ours(values.CODED[name], code)
    if ours is not None and is_free(ticket):
        APPLY[name](record, ticket, ours, at=at)
    record.said[name]["is_mapped"] = codes.is_mapped(values.CODED[name], code)
    record.save(update_fields=["said", "base"])


def is_free(ticket):
    return ticket.merged_into_id is None and locks.unfinished_escalation(ticket) is None


def _is_as_agreed(record, ticket, field):
    """Whether nobody changed it here since both sides said the same."""
    agreed = record.base.get(border.OURS, {})
    return agreed.get(field, border.plain(getattr(ticket, field))) == border.plain(getattr(ticket, field))


def agree(record, ticket, *fields):
    now = {field: border.plain(getattr(ticket, field)) for field in fields}
    record.base[border.OURS] = {**record.base.get(border.OURS, {}), **now}


def _status(record, ticket, status, *, at):
    if status == ticket.status or not _is_as_agreed(record, ticket, "status"):
        return
    also = {}
    if status in FINISHED:
        since = record.updated_there_at or at
        also = {"closing_reason": ticket.closing_reason or ClosingReason.DONE}
        also["resolved_at"] = ticket.resolved_at or since
    statuses.put(ticket, status, by=None, at=at, **also)
    agree(record, ticket, "status")


def _priority(record, ticket, priority, *, at):
    if not _is_as_agreed(record, ticket, "priority"):
        return
    why = values.why_priority(ticket.impact, ticket.urgency, priority, record.source)
    changes.apply(ticket, {"priority": priority, "priority_reason": why}, by=None, at=at)
    agree(record, ticket, "priority")


def _team(record, ticket, team, *, at):
    leads_up = routing.needs_escalation(ticket, team=team, by=None)
    if leads_up or not _is_as_agreed(record, ticket, "team"):
        return
    place = {"team": team, "assignee": placing.who_sees(ticket.assignee, team)}
    changes.apply(ticket, place, by=None, at=at)
    agree(record, ticket, "team", "assignee")


def _assignee(record, ticket, user, *, at):
    leads_up = routing.needs_escalation(ticket, team=None, assignee=user, by=None)
    if (
        leads_up
        or placing.who_sees(user, ticket.team) is None
        or not _is_as_agreed(record, ticket, "assignee")
    ):
        return
    changes.apply(ticket, {"assignee": user}, by=None, at=at)
    agree(record, ticket, "assignee")


def _category(record, ticket, category, *, at):
    """One that a person confirmed stays; so does any where theirs is none that a ticket can have."""
    is_confirmed = ticket.category_confirmed_at is not None
    if not is_confirmed and values.is_usable(category):
        changes.apply(ticket, {"category": category}, by=None, at=at)


def _level(name):
    def apply(record, ticket, level, *, at):
        if not _is_as_agreed(record, ticket, name):
            return
        levels = {"impact": ticket.impact, "urgency": ticket.urgency, name: level}
        why = values.why_priority(**levels, priority=ticket.priority, source=record.source)
        reason = why and (ticket.priority_reason or why)
        changes.apply(ticket, {name: level, "priority_reason": reason}, by=None, at=at)
        agree(record, ticket, name)

    return apply


def _assets(record, ticket, assets, *, at):
    if _is_as_agreed(record, ticket, "assets"):
        changes.apply(ticket, {"assets": assets}, by=None, at=at)
        agree(record, ticket, "assets")


APPLY = {"status": _status, "priority": _priority, "group": _team, "agent": _assignee, "type": _category}
APPLY |= {"impact": _level("impact"), "urgency": _level("urgency"), "assets": _assets}
