"""How a ticket is changed: its fields, its team and assignee, its tags."""

from django.db import transaction

from escalations.models import ACCEPTED, FINISHED, QUEUED

from . import changes, fields, locks, placing, side_doors, staleness
from .errors import InvalidInput, SomebodyWasFaster, StepNotAllowed
from .inbound import customer_message
from .opening import expected_priority, open_ticket, tell_assignee
from .pulling import pull
from .statuses import change_status
from .taking import take_up

__all__ = [
    "assign_to_me",
    "change",
    "change_status",
    "confirm_category",
    "customer_message",
    "edit",
    "open_ticket",
    "pull",
    "set_tags",
]


@transaction.atomic
def edit(ticket, values, *, by, at, version=None):
    """Change fields; returns {field: [before, after]}, empty if nothing differs.

    `version` is the one the values were read at: a field changed since is refused with its difference, the
    others are free (StaleWrite). A team or assignee of a higher tier is refused (S29).
    """
    ticket = take_up(ticket, by=by)
    values = fields.check(_differing(ticket, values))
    staleness.check(ticket, _with_category(ticket, values), version=version)
    escalation = locks.unfinished_escalation(ticket)
    _check_place(ticket, values, escalation, by=by)
    values = _with_consequences(ticket, values, by=by, at=at)
    changed = changes.apply(ticket, values, by=by, at=at)
    if "priority" in changed and escalation is not None and escalation.status == QUEUED:
        follow_in_queue(escalation)
    if "assignee" in changed:
        tell_assignee(ticket, by=by, at=at)
    return changed


@transaction.atomic
def change(ticket, values, *, by, at, version=None, withdraw=False):
    """Change fields and status together, as a program asks for it; all or nothing. Returns the ticket as it is now.

    `values` are those of `edit`, and `status` with `closing_reason` and `resolution` as `change_status` takes them.
    """
    status = values.get("status")
    words = {name: values[name] or "" for name in ("closing_reason", "resolution") if name in values}
    if words and status not in FINISHED:
        raise InvalidInput(
            dict.fromkeys(words, "This is said when a ticket is finished: send it with that status.")
        )
    rest = {name: value for name, value in values.items() if name not in {"status", *words}}
    edit(ticket, rest, by=by, at=at, version=version)
    if status is not None:
        change_status(ticket, status, **words, withdraw=withdraw, version=version, by=by, at=at)
    return ticket


def assign_to_me(ticket, *, by, at, version=None):
    """Take a ticket of one's own tier; kindly refused if a colleague took it since it was read (S18)."""
    seen = ticket.assignee_id
    with transaction.atomic():
        ticket = take_up(ticket, by=by)
        if ticket.assignee_id == by.pk:
            return ticket
        _check_nobody_was_faster(ticket, seen, version)
        side_doors.check(ticket, assignee=by, by=by)
        fields.check_assignee_sees(by, ticket.team)
        _check_not_accepted(locks.unfinished_escalation(ticket))
        changes.apply(ticket, {"assignee": by}, by=by, at=at, event="ticket.assigned")
    return ticket


def confirm_category(ticket, *, by, at):
    """Say that the category is right (S15)."""
    if ticket.category_id is None:
        raise InvalidInput({"category": "Set a category first; then confirm it."})
    return edit(ticket, {"category_confirmed": True}, by=by, at=at, version=ticket.version)


@transaction.atomic
def set_tags(ticket, add=(), remove=(), *, by, at):
    """Add and remove tags without touching the others."""
    ticket = take_up(ticket, by=by)
    tags = [tag for tag in [*ticket.tags, *add] if tag not in remove]
    return changes.apply(ticket, fields.check({"tags": tags}), by=by, at=at)


def _differing(ticket, values):
    """Only what the person changed: an old, deactivated value that was left alone is no objection."""
    differing = {name: value for name, value in values.items() if _current(ticket, name) != value}
    if "category" in differing and values.get("category_confirmed"):
        differing["category_confirmed"] = True  # of the new one
    return differing


def _current(ticket, name):
    if name == "category_confirmed":
        return ticket.category_confirmed_at is not None
    return getattr(ticket, name, NotImplemented)


def _with_category(ticket, values):
    """Confirming a category is stale when the category itself changed since."""
    if values.get("category_confirmed") and "category" not in values:
        return {**values, "category": None}
    return values


def _check_place(ticket, values, escalation, *, by):
    """Where the ticket may go: S29, restricted teams, and nothing behind an acceptor's back."""
    if not values.keys() & {"team", "assignee"}:
        return
    team, assignee = values.get("team"), values.get("assignee")
    _check_not_accepted(escalation)
    side_doors.check(ticket, team=team, assignee=assignee, by=by)
    fields.check_assignee_sees(assignee, team or ticket.team)


def _check_not_accepted(escalation):
    if escalation is not None and escalation.status == ACCEPTED:
        raise StepNotAllowed(
            f"{escalation.receiving_team} accepted this escalation. Hand it over to a colleague, release it "
            "or reroute it; the ticket follows.",
            link="escalation",
        )


def _with_consequences(ticket, values, *, by, at):
    """What follows from a change, unless it was said otherwise."""
    values = dict(values)
    confirmed = values.pop("category_confirmed", None)
    if "category" in values or confirmed is not None:
        values |= {
            "category_confirmed_by": by if confirmed else None,
            "category_confirmed_at": at if confirmed else None,
        }
    return _expected_priority(ticket, values) | _assignee_of_team(ticket, values) | _company(ticket, values)


def _expected_priority(ticket, values):
    """A priority that was the expected one follows impact and urgency (S16)."""
    impact, urgency = values.get("impact", ticket.impact), values.get("urgency", ticket.urgency)
    was_expected = ticket.priority == expected_priority(ticket.impact, ticket.urgency)
    if "priority" in values or (impact, urgency) == (ticket.impact, ticket.urgency) or not was_expected:
        return values
    return values | {"priority": expected_priority(impact, urgency)}


def _assignee_of_team(ticket, values):
    """Another team's ticket does not stay with somebody who is not in that team."""
    if "team" not in values or "assignee" in values or ticket.assignee_id is None:
        return values
    stays = values["team"].members.filter(pk=ticket.assignee_id).exists()
    return values if stays else values | {"assignee": None}


def _company(ticket, values):
    """The company follows the contact, if it was the contact's."""
    contact = values.get("contact")
    followed = ticket.company_id is None or (
        ticket.contact is not None and ticket.contact.company_id == ticket.company_id
    )
    if "company" in values or contact is None or not followed:
        return values
    return values | {"company": contact.company}


def follow_in_queue(escalation):
    """Another priority while queued: rank and clock follow, counted from when it was queued."""
    escalation.priority_rank = escalation.ticket.priority.rank
    escalation.accept_by = placing.accept_by(escalation, escalation.queued_at)
    escalation.save(update_fields=["priority_rank", "accept_by"])


def _check_nobody_was_faster(ticket, seen, version):
    taken = ticket.assignee_id is not None and ticket.assignee_id != seen
    if taken or staleness.is_stale(ticket, ["assignee"], version=version):
        raise SomebodyWasFaster(
            f"{ticket.assignee or 'A colleague'} was faster than you: reload to see who has the ticket now."
        )
