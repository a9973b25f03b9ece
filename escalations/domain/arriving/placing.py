"""Whose work a ticket is, as they say: followed within a tier, never into a higher one (S29)."""

from escalations.domain import border, changes, differences, fields, opening, outside_escalations, routing
from escalations.domain.errors import InvalidInput
from escalations.models import HelpdeskCode

from . import refusing

Kind = HelpdeskCode.Kind


def follow_place(met):
    """Set team and assignee as they changed them; returns the fields that wait for a person instead."""
    if not met.fresh.keys() & set(border.PLACE):
        return set()
    values = _values(met)
    if met.is_under_way:
        return _differing(met, values)
    if upwards := refusing.upwards(met.ticket, values):
        return _led_upwards(met, upwards, values)  # the gate is told of it, and the ticket stays where it is
    changed = changes.apply(met.ticket, values, by=None, at=met.at)
    if "assignee" in changed and not met.is_history:
        opening.tell_assignee(met.ticket, by=None, at=met.at)
    return set()


def look_for_escalation(ticket, theirs, base, *, codes, helpdesk, at):
    """Begin a draft when somebody escalated over there: by a tag, or into a group of a higher tier."""
    if helpdesk is None:
        return
    tag = helpdesk.escalated_tag
    signal = f"tagged “{tag}”" if tag and tag in _added_tags(theirs, base) else ""
    moved = theirs.group if base and theirs.group and theirs.group != base.get("group") else None
    team = codes.ours(Kind.GROUP, moved)
    if team is not None and routing.needs_escalation(ticket, team=team, by=None):
        signal = f"moved to {codes.label(Kind.GROUP, moved)}"
    if signal:
        outside_escalations.begin(ticket, helpdesk, signal=signal, at=at)


def _added_tags(theirs, base):
    return set(theirs.tags or ()) - set(base.get("tags", ()))


def _values(met):
    """{field: ours}; a group that is not mapped leaves the team, an agent who is not mapped leaves nobody."""
    values = {}
    if "group" in met.fresh:
        team = met.codes.ours(Kind.GROUP, met.theirs.group or None)
        values |= {"team": team} if team is not None else {}
    if "agent" in met.fresh or "team" in values:
        user = met.codes.ours(Kind.AGENT, met.theirs.agent or None)
        values["assignee"] = who_sees(user, values.get("team", met.ticket.team))
    return {name: value for name, value in values.items() if getattr(met.ticket, name) != value}


def who_sees(user, team):
    """The person if they may have a ticket of this team, else None."""
    try:
        fields.check_assignee_sees(user, team)
    except InvalidInput:
        return None
    return user


def _led_upwards(met, problem, values):
    """The names of what was not taken. A helpdesk's people meet a draft here instead (`look_for_escalation`)."""
    met.problems.append(problem)
    met.refused |= met.fresh.keys() & set(border.PLACE)
    return set(values) if met.helpdesk is None else set()


def _differing(met, values):
    """While an escalation is under way, the steps decide who has the ticket."""
    met.refused |= met.fresh.keys() & set(border.PLACE) if values else set()
    for field, theirs in values.items():
        met.problems.append(refusing.place(field))
        ours = getattr(met.ticket, field)
        differences.about_field(
            met.ticket, met.helpdesk, field, base=None, ours=ours, theirs=theirs, at=met.at, is_taken=False
        )
    return set(values)
