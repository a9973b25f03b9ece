"""How a change over there is followed here: field by field, three-way, and never round an escalation."""

from dataclasses import dataclass, field
from typing import Any

from escalations.domain import border, changes, differences, locks, statuses, tickets, workflow
from escalations.models import ACCEPTED, FINISHED, QUEUED, Escalation, Helpdesk, RemoteRecord, Status, Ticket

from . import cleaned, flips, identity, own_fields, placing, refusing, values
from .lookups import Lookups
from .merging import merged_tags, news
from .taken import Problem, Taken, What

ENDING = frozenset({"closing_reason", "resolution"})
UNDER_WAY = frozenset({QUEUED, ACCEPTED})


@dataclass
class Following:
    """One state of theirs, met by a locked ticket. `fresh` is what they changed since both sides agreed."""

    record: RemoteRecord
    ticket: Ticket
    theirs: Any
    codes: Any
    helpdesk: Helpdesk | None
    is_history: bool
    at: Any
    fresh: dict
    escalation: Escalation | None
    untold: set
    refused: set = field(default_factory=set)  # names of theirs that were not taken
    problems: list[Problem] = field(default_factory=list)

    @property
    def is_under_way(self):
        return self.escalation is not None and self.escalation.status in UNDER_WAY


def follow(record, ticket, theirs, *, codes, at, is_history, helpdesk):
    """Apply to a locked ticket what they changed; returns Taken. A conflict is theirs, and kept as a difference."""
    was_gone = record.gone_at is not None
    base = {**record.base, "status": None} if was_gone else record.base
    met = Following(
        record=record,
        ticket=ticket,
        theirs=theirs,
        codes=codes,
        helpdesk=helpdesk,
        is_history=is_history,
        at=at,
        fresh=news(values.base_of(theirs), base),
        escalation=locks.unfinished_escalation(ticket),
        untold=border.untold(record, ticket),
    )
    before = ticket.version
    differing = _hold_flips(met) | _apply(met)
    _put_back(met)
    _remember(met)
    if was_gone:
        border.put_back(ticket, at=at)  # what was changed here meanwhile could not be told
    return Taken(_what(met, before, differing), ticket, tuple(met.problems))


def _apply(met):
    """The names of fields in which both sides say something else now."""
    differing = _conflicts(met)
    changes.apply(met.ticket, _plain(met), by=None, at=met.at)
    if "priority" in met.fresh and met.escalation is not None and met.escalation.status == QUEUED:
        tickets.follow_in_queue(met.escalation)
    differing |= placing.follow_place(met)
    differing |= _status(met)
    _ending(met)
    if met.ticket.status not in FINISHED and not met.is_history:
        placing.look_for_escalation(
            met.ticket,
            met.theirs,
            met.record.base,
            codes=met.codes,
            helpdesk=met.helpdesk,
            at=met.at,
        )
    return differing


def _hold_flips(met):
    """What both sides keep setting back and forth is taken no more, until a person said what it is."""
    if met.helpdesk is None:
        return set()
    held, guarded = flips.held(met.ticket), sorted(_guarded(met))
    for name in guarded:
        met.record.base = flips.noted(met.record.base, name, met.fresh[name], flips.THEIRS, at=met.at)
        if flips.is_flipping(met.record.base, name):
            held |= flips.with_place({name})
    waiting = [name for name in guarded if name in held]
    for name in waiting:
        flips.hold(met.ticket, met.helpdesk, name, met.fresh.pop(name), met.codes, at=met.at)
    return {border.FIELDS[name] for name in waiting}


def _guarded(met):
    """What they changed of the fields that either side may set; while an escalation is under way, its steps do."""
    names = border.FIELDS.keys() - ({"status", *border.PLACE} if met.is_under_way else set())
    return names & met.fresh.keys()


def _put_back(met):
    """The escalation's state over there is ours alone: what they made of it is set again, within reason."""
    if met.helpdesk is None or not met.fresh.keys() & {"own_tags", *own_fields.TOLD.values()}:
        return
    now = values.state_there(border.told_of(met.ticket), met.codes)
    theirs = values.state_seen(met.theirs, now)
    if theirs == now:
        return
    met.record.base = flips.noted(met.record.base, border.STATE, theirs, flips.THEIRS, at=met.at)
    if border.STATE in flips.held(met.ticket) or flips.is_flipping(met.record.base, border.STATE):
        flips.hold(met.ticket, met.helpdesk, border.STATE, ", ".join(theirs.values()), met.codes, at=met.at)
    else:
        border.put_back(met.ticket, at=met.at)


def _plain(met):
    """What is simply theirs: words, people, category, tags, priority."""
    fresh, theirs, found = met.fresh, met.theirs, {}
    contact, company = Lookups(met.record.source).customers_of(theirs)
    if "subject" in fresh:
        found["subject"] = cleaned.line(theirs.subject, 255) or met.ticket.subject
    if "description" in fresh:
        found["description"] = cleaned.text(theirs.description)
    if "contact" in fresh and (contact or theirs.contact is None):
        found["contact"] = contact
    if "company" in fresh and (company or theirs.company is None):
        found["company"] = company
    if "assets" in fresh:
        found["assets"] = own_fields.assets_of(theirs.assets)
    return found | _category(met) | _tags(met) | _priority(met)


def _category(met):
    """None of theirs clears ours; one that means nothing here leaves it."""
    category = values.category_of(met.theirs, met.codes) if "type" in met.fresh else None
    is_cleared = "type" in met.fresh and met.theirs.type is None
    if (category is None and not is_cleared) or category == met.ticket.category:
        return {}
    return {"category": category, "category_confirmed_by": None, "category_confirmed_at": None}


def _tags(met):
    if "tags" not in met.fresh:
        return {}
    merged = merged_tags(values.tags_of(met.theirs), met.record.base.get("tags", []), met.ticket.tags)
    return {"tags": cleaned.tags(merged)}


def _priority(met):
    """With impact and urgency, whose expectation it meets or says why not."""
    levels = {name: level for name in values.LEVELS if (level := _level(met, name))}
    priority = values.priority_of(met.theirs, met.codes) if "priority" in met.fresh else None
    priority = priority or met.ticket.priority
    if priority == met.ticket.priority and not levels:
        return {}
    impact, urgency = (levels.get(name, getattr(met.ticket, name)) for name in values.LEVELS)
    why = values.why_priority(impact, urgency, priority, met.record.source)
    if priority == met.ticket.priority:
        why = why and (met.ticket.priority_reason or why)
    return levels | {"priority": priority, "priority_reason": why}


def _level(met, name):
    """One that they changed to something that means something here."""
    return values.ours_of(name, met.fresh[name], met.codes) if name in met.fresh else None


def _status(met):
    """S17. Not while an escalation is under way: then it is a difference, and a person decides."""
    theirs = values.status_of(met.theirs, met.codes)
    is_mapped = met.codes.is_mapped(values.Kind.STATUS, met.theirs.status or None)
    if "status" not in met.fresh or not is_mapped:
        return set()
    if theirs == met.ticket.status:
        differences.agreed(met.ticket, "status", at=met.at)
        return set()
    if met.is_under_way:
        differences.about_status(met.escalation, met.helpdesk, theirs=theirs, words=_label(met), at=met.at)
        met.problems.append(refusing.status(met.escalation, theirs))
        met.refused |= {"status", *(ENDING & met.fresh.keys())}
        return {"status"}
    if theirs in FINISHED and met.escalation is not None:
        words = f"The ticket was {Status(theirs).label.lower()} in {met.record.source}."
        workflow.withdraw(met.escalation, reason=words, by=None, at=met.at)
        met.ticket.refresh_from_db()
    statuses.put(met.ticket, theirs, by=None, at=met.at, **_closing(met, theirs))
    return set()


def _ending(met):
    """Why and how a finished ticket ended, as a program says it."""
    told = {name: getattr(met.theirs, name) for name in ENDING & met.fresh.keys()}
    if met.ticket.is_finished and told:
        changes.apply(met.ticket, told | _cleaned_resolution(told), by=None, at=met.at)


def _cleaned_resolution(told):
    return {"resolution": cleaned.text(told["resolution"])} if "resolution" in told else {}


def _closing(met, status):
    """What a finished ticket needs: why, and when it was so over there."""
    if status not in FINISHED:
        return {}
    moments = {"resolved_at": met.theirs.resolved_at, "closed_at": met.theirs.closed_at}
    if status != Status.CLOSED:
        del moments["closed_at"]
    reason = (
        met.theirs.closing_reason
        or met.ticket.closing_reason
        or values.closing_reason_of(met.theirs, met.codes)
    )
    return {"closing_reason": reason, **{name: at for name, at in moments.items() if at}}


def _label(met):
    return met.codes.label(values.Kind.STATUS, met.theirs.status)


def _conflicts(met):
    """Shared fields that both sides changed to different values: theirs is taken, ours is kept to look at."""
    differing = set()
    agreed = met.record.base.get(border.OURS, {})
    shared = border.FIELDS.keys() - ({"status", *border.PLACE} if met.is_under_way else set())
    for name in sorted(shared & met.fresh.keys()):
        field = border.FIELDS[name]
        ours, theirs = getattr(met.ticket, field), values.ours_of(name, met.fresh[name], met.codes)
        if field not in agreed or agreed[field] == border.plain(ours) or theirs in (None, ours):
            continue
        differences.about_field(
            met.ticket, met.helpdesk, field, base=agreed[field], ours=ours, theirs=theirs, at=met.at
        )
        met.problems.append(refusing.both(field, ours))
        differing.add(field)
    return differing


def _remember(met):
    """What both sides agree on from now; a field they differ in keeps what it was here.

    Of a helpdesk's a person decides, so it is known; but nobody is asked about a finished ticket, and one that opens
    again has its move looked at then. A program may send what was refused once more, until it is taken.
    """
    is_asked_later = met.helpdesk is None or met.ticket.is_finished
    refused = met.refused if is_asked_later else set()
    said = {name: value for name, value in values.base_of(met.theirs).items() if name not in refused}
    again = {"fingerprint": ""} if refused else {}
    agreed = border.agreed_after(met.record, met.ticket, met.fresh, untold=met.untold)
    identity.note_seen(
        met.record,
        met.theirs,
        base=met.record.base | said | {border.OURS: agreed},
        said=met.record.said | values.words_of(met.theirs, met.codes),
        gone_at=None,
        gone_why="",
        **again,
    )


def _what(met, before, differing):
    if differing:
        return What.DIFFERENCE
    return What.UPDATED if met.ticket.version != before or met.fresh else What.UNCHANGED
