"""Brings what is alive to the present: promises of tickets in progress, and every hand-off to its status."""

from datetime import timedelta

from escalations.domain import conversation, tickets
from escalations.models import ClosingReason, NoteKind, Status, Ticket

from . import hours
from .firm import PEOPLE
from .handing_over import HALF, HandingOver, minutes

PROMISES = (
    "I am on it and have not forgotten you. You will hear from me by {when}, also if there is nothing new by then.",
    "Thank you for waiting. I need a little longer to be sure and will write by {when}.",
    "I have what I need for the next step. My next message comes by {when}.",
)
LATER = {
    "handed_back_with_guidance": "Done as our specialists advised and checked with the customer over two days.",
    "passed_to_vendor": "The vendor has done its part. Checked afterwards and watched for two days without a fault.",
}


def replay(planned, told, world, dice, *, now):
    """Take one planned ticket from the past to the present."""
    ticket = Ticket.objects.get(pk=planned.number)
    if planned.in_progress:
        return _promise(planned, told, ticket, world, dice, now)
    story = HandingOver(planned, told, ticket, world, dice)
    return {
        "draft": _draft,
        "queued": _queued,
        "sent_back": _sent_back,
        "accepted": _accepted,
        "resolved": _resolved,
        "withdrawn": _withdrawn,
    }[planned.hand_off.status](story, now)


def _promise(planned, told, ticket, world, dice, now):
    """A reply with the promised time, if the plan has one."""
    work = planned.in_progress
    if work.promise is None:
        return
    by = world.people[work.assignee]
    due_at = hours.round_up(now + minutes(work.promise))
    at = now - minutes(20) if work.promise > 0 else min(now - minutes(25), due_at - minutes(120))
    words = dice.choice(PROMISES).format(when=hours.when(due_at))
    body = told.says(world.person_of(by), words)
    conversation.add_note(ticket, kind=NoteKind.REPLY, body=body, next_update_at=due_at, by=by, at=at)
    if work.status != ticket.status:
        tickets.change_status(ticket, work.status, by=by, at=at + minutes(1))


def _draft(story, now):
    stage, base = story.plan.hand_off.stage, story.plan.queued_at
    story.start(base - minutes(38))
    if stage == "half":
        story.fill(base - minutes(14), sections=HALF)
    if stage in {"filled", "recorded"}:
        story.prepare(base - minutes(34))
        story.fill(base - minutes(14))
    if stage == "recorded":
        story.record(base - minutes(7))


def _queued(story, now):
    plan = story.plan
    promise_at = hours.round_up(now + minutes(plan.hand_off.promise))
    if plan.hand_off.returned:
        _round_trip(story, now - minutes(plan.hand_off.ago), promise_at)
    else:
        story.submit(plan.queued_at, promise_at=promise_at)
    if plan.hand_off.since:
        story.customer_writes(now - minutes(9))


def _round_trip(story, again_at, promise_at):
    """Queued, sent back, completed and queued again at `again_at`."""
    first = story.plan.queued_at
    story.submit(first, promise_at=hours.round_up(again_at + minutes(30)), vague=True)
    story.send_back(first + (again_at - first) / 4, by=_senior(story, 0))
    story.submit_again(again_at, promise_at=promise_at)


def _sent_back(story, now):
    promise_at = hours.round_up(now + minutes(story.plan.hand_off.promise))
    story.submit(story.plan.queued_at, promise_at=promise_at, vague=True)
    story.send_back(now - minutes(story.plan.hand_off.ago), by=_senior(story, 0))


def _accepted(story, now):
    hand_off = story.plan.hand_off
    accepted_at = now - minutes(hand_off.ago)
    promise_at = hours.round_up(now + minutes(hand_off.promise))
    if hand_off.returned:
        _round_trip(story, accepted_at - minutes(22), promise_at)
    else:
        story.submit(story.plan.queued_at, promise_at=promise_at)
    story.accept(accepted_at, by=story.world.people[hand_off.acceptor])


def _resolved(story, now):
    """A hand-off of the past, in office hours, to its end and beyond."""
    dice, at = story.dice, story.plan.queued_at
    by = _senior(story, dice.randrange(3))
    if story.plan.hand_off.returned:
        again_at = hours.in_office_hours(at + minutes(dice.randrange(90, 500)))
        _round_trip(story, again_at, hours.round_up(again_at + minutes(480)))
        at = again_at
    else:
        story.submit(at, promise_at=hours.round_up(at + minutes(dice.randrange(180, 480))))
    share = dice.choice((0.1, 0.3, 0.5, 0.7, 0.9, 1.3))
    at = hours.in_office_hours(at + minutes(share * story.ticket.priority.accept_minutes + 2))
    story.accept(at, by=by)
    at = hours.in_office_hours(at + minutes(dice.randrange(35, 900)))
    outcome = story.resolve(at, by=by)
    _afterwards(story, outcome, at, by=by, now=now)


def _afterwards(story, outcome, at, *, by, now):
    """What the desk does with the ticket then: finish what came back, close what stayed quiet."""
    ticket = Ticket.objects.get(pk=story.plan.number)
    if outcome in LATER:
        at = hours.in_office_hours(at + timedelta(days=story.dice.randrange(2, 6)))
        if at > now:
            return
        words = {"closing_reason": ClosingReason.DONE, "resolution": LATER[outcome]}
        tickets.change_status(ticket, Status.RESOLVED, **words, by=ticket.assignee or by, at=at)
    _close(ticket, at, now)


def _withdrawn(story, now):
    at = story.plan.queued_at
    story.start(at - minutes(38))
    story.fill(at - minutes(14), sections=HALF)
    reason = story.withdraw(at)
    ticket = Ticket.objects.get(pk=story.plan.number)
    words = {"closing_reason": ClosingReason.DONE, "resolution": reason}
    tickets.change_status(ticket, Status.RESOLVED, **words, by=story.author, at=at + minutes(3))
    _close(ticket, at, now)


def _close(ticket, at, now):
    closes = at + timedelta(days=4)
    if closes < now:
        ticket.refresh_from_db()
        tickets.change_status(ticket, Status.CLOSED, by=None, at=closes)


def _senior(story, turn):
    """A member of the team that receives it; the same one for the same turn."""
    team = story.ticket.category.escalation_team.name
    members = [person.username for person in PEOPLE if person.team == team]
    return story.world.people[members[turn % len(members)]]
