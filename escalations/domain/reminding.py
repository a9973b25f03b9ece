"""What somebody is reminded of, in the team's working hours, each occasion once for ever.

An escalation not accepted in time, one accepted and silent, one sent back and untouched, a promised update (S28,
S30). Many at once are one message a person, so a worker that was away for an hour returns without a storm.
"""

from collections import defaultdict
from dataclasses import dataclass
from datetime import timedelta

from django.db import transaction
from django.db.models import DateTimeField, DurationField, ExpressionWrapper, F, OuterRef, Subquery, Value
from django.db.models.functions import Coalesce, Greatest
from django.db.models.lookups import LessThan

from escalations.models import (
    ACCEPTED,
    QUEUED,
    SENT_BACK,
    Escalation,
    Note,
    Portal,
    Promise,
    Reminder,
    Ticket,
    User,
)

from . import accept_time, outbox, working_time

OLDEST = timedelta(days=7)  # what became due before is history, or was imported
OLDEST_SILENCE = timedelta(days=30)
SILENCE = 4  # times the accept time without a word from whoever accepted
SOON = timedelta(minutes=30)
LATE = timedelta(minutes=30)
FARTHEST_CLOSED = timedelta(days=14)  # a team may be closed that long before a promise
ALONE = 3  # so many of one kind are told one by one, more in one message
KEPT = timedelta(days=120)


@dataclass(frozen=True)
class Occasion:
    """One reason to remind: `key` tells it from every other, `people` are ids."""

    key: str
    about: str
    ticket: Ticket
    escalation: Escalation | None
    people: frozenset


@transaction.atomic
def remind(*, at):
    """Tell what became due; returns how many occasions. A second run beside this one leaves it to the first."""
    if not Portal.objects.select_for_update(skip_locked=True, no_key=True).first():
        return 0
    found = [*_not_accepted(at), *_silent(at), *_untouched(at), *_promises(at)]
    fresh = _first_time([one for one in found if one.people], at)
    for message in _messages(fresh):
        outbox.tell("person.notify", at=at, **message)
    return len(fresh)


def forget(*, at):
    """Forget occasions too old to come again; returns how many."""
    return Reminder.objects.filter(at__lt=at - KEPT).delete()[0]


def _first_time(found, at):
    """Those nobody was reminded of before; remembered in the same transaction."""
    told = set(Reminder.objects.filter(key__in=[one.key for one in found]).values_list("key", flat=True))
    fresh = [one for one in found if one.key not in told]
    Reminder.objects.bulk_create([Reminder(key=one.key, at=at) for one in fresh])
    return fresh


def _messages(fresh):
    """What is told: an occasion to its people, or a number to somebody who has many of a kind."""
    counts = defaultdict(int)
    for one in fresh:
        for person in one.people:
            counts[one.about, person] += 1
    for one in fresh:
        few = sorted(person for person in one.people if counts[one.about, person] <= ALONE)
        if few:
            about = {"ticket": one.ticket, "escalation": one.escalation, "about": one.about}
            yield about | {"users": few}
    for (about, person), number in sorted(counts.items()):
        if number > ALONE:
            yield {"about": about, "users": [person], "number": number}


# What becomes due


def _not_accepted(at):
    """In the queue past its accept time: told to whoever could accept it, and to the team's lead."""
    rows = Escalation.objects.overdue(at).filter(accept_by__gt=at - OLDEST)
    rows = list(rows.select_related("ticket", "receiving_team__lead").prefetch_related("authors"))
    members = _members({row.receiving_team_id for row in rows})
    for row in rows:
        authors = {one.user_id for one in row.authors.all()}
        people = members[row.receiving_team_id] - authors | _ids(row.receiving_team.lead)
        yield _occasion("not_accepted", row, row.accept_by, people)


def _silent(at):
    """Accepted, and neither a step nor a word since, for four times the accept time: told to who accepted it."""
    written = Note.objects.filter(ticket=OuterRef("ticket"), author__isnull=False).order_by("-created_at")
    newest = Subquery(written.values("created_at")[:1])
    active = Greatest("touched_at", Coalesce(newest, "touched_at"))
    rows = Escalation.objects.filter(status=ACCEPTED).annotate(active_at=active)
    rows = rows.filter(active_at__gt=at - OLDEST_SILENCE).filter(_passed("active_at", SILENCE, at))
    found = list(rows.select_related("ticket__priority", "receiving_team", "accepted_by"))
    members = _members({row.receiving_team_id for row in found})
    for row in found:
        if row.active_at < accept_time.since(row.ticket.priority, row.receiving_team, at, times=SILENCE):
            people = _ids(row.accepted_by) or members[row.receiving_team_id]
            yield _occasion("silent", row, row.active_at, people)


def _untouched(at):
    """Sent back, and nobody began to complete it within the accept time (S30): its author and the assignee."""
    rows = Escalation.objects.filter(status=SENT_BACK, touched_at__lte=F("sent_back_at"))
    rows = rows.filter(sent_back_at__gt=at - OLDEST_SILENCE).filter(_passed("sent_back_at", 1, at))
    people_of = ("author", "ticket__assignee", "origin_assignee")
    found = list(rows.select_related("ticket__priority", "receiving_team", *people_of))
    members = _members({row.origin_team_id for row in found})
    for row in found:
        if row.sent_back_at < accept_time.since(row.ticket.priority, row.receiving_team, at):
            people = _ids(row.author, row.ticket.assignee) or _ids(row.origin_assignee)
            yield _occasion("untouched", row, row.sent_back_at, people or members[row.origin_team_id])


def _promises(at):
    """A promised update: before it, its technician; at it, also who holds the escalation; after it, the lead."""
    rows = Promise.objects.owed().filter(due_at__gt=at - OLDEST, due_at__lt=at + FARTHEST_CLOSED)
    rows = list(rows.select_related("ticket__team__lead", "ticket__assignee", "made_by"))
    handed = Escalation.objects.unfinished().filter(ticket__in=[row.ticket_id for row in rows])
    handed = handed.select_related("author", "accepted_by")
    escalations = {one.ticket_id: one for one in handed}
    for row in rows:
        yield from _stages(row, escalations.get(row.ticket_id), at)


def _stages(promise, escalation, at):
    week = accept_time.week_of(promise.ticket.team)
    technician = _ids(technician_of(promise, escalation))
    if at < promise.due_at:
        begins = _before(promise.due_at, SOON, week)
        if promise.made_at < begins <= at:
            yield _promised("soon", promise, escalation, technician)
        return
    holder = _ids(escalation.accepted_by) if escalation else frozenset()
    yield _promised("due", promise, escalation, technician | holder)
    if _after(promise.due_at, LATE, week) <= at:
        yield _promised("late", promise, escalation, _ids(promise.ticket.team.lead))


def technician_of(promise, escalation):
    """Who has the customer (S28): the escalation's author while it is handed over, else the assignee, else who
    promised.
    """
    author = escalation.author if escalation and escalation.status in {QUEUED, ACCEPTED, SENT_BACK} else None
    choice = (author, promise.ticket.assignee, promise.made_by)
    return next((one for one in choice if one is not None and one.is_available), None)


def _promised(stage, promise, escalation, people):
    key = f"promise:{promise.pk}:{stage}"
    return Occasion(key, f"promise_{stage}", promise.ticket, escalation, people)


def _occasion(about, row, moment, people):
    key = f"{about}:{row.pk}:{moment.isoformat()}"
    return Occasion(key, about, row.ticket, row, frozenset(people))


def _passed(column, times, at):
    """Whether the accept time has passed so often on the wall; working time takes longer, and is asked after."""
    minute = Value(timedelta(minutes=times), output_field=DurationField())
    patience = ExpressionWrapper(F("ticket__priority__accept_minutes") * minute, DurationField())
    return LessThan(ExpressionWrapper(F(column) + patience, DateTimeField()), Value(at, DateTimeField()))


def _before(moment, length, week):
    return working_time.subtract(moment, length, week) if week else moment - length


def _after(moment, length, week):
    return working_time.add(moment, length, week) if week else moment + length


def _members(teams):
    """{team: ids of its members who are here}."""
    rows = User.objects.filter(is_active=True, is_away=False, memberships__team__in=teams)
    found = defaultdict(frozenset)
    for team, person in rows.values_list("memberships__team", "pk"):
        found[team] |= {person}
    return found


def _ids(*people):
    return frozenset(one.pk for one in people if one is not None and one.is_available)
