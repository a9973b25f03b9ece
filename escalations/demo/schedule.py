"""Lays out every ticket of the ninety days: which story, whose, when, and how far it has come."""

from dataclasses import dataclass, field
from datetime import timedelta
from itertools import chain, cycle, islice

from . import hours
from .plan import DAY, HAND_OFFS, IN_PROGRESS, NOT_REPRODUCIBLE, WITHDRAWN, HandOff, InProgress
from .stories import STORIES

PERIOD = 90
FULL = 150  # tickets, from which on everything of the plan is told
# Impact and urgency: minutes from opening to the queue (least, most), longest wait there.
LEADS = {
    ("high", "high"): (75, 120, 11),
    ("medium", "high"): (160, 420, 38),
    ("high", "medium"): (160, 420, 38),
}
DESK = ("technician", "technician", "rachterberg", "jnwosu", "jnwosu")


@dataclass
class Planned:
    """One ticket to be told. Its fate: handed off, in progress, or (neither) brought to an end."""

    story: object
    opened_at: object
    assignee: str
    contact: object
    company: object
    colleague: object
    hand_off: HandOff | None = None
    in_progress: InProgress | None = None
    ending: int | None = None
    withdrawn: str = ""
    not_reproducible: str = ""
    earlier: list = field(default_factory=list)
    number: int = 0
    turn: int = 0
    queued_at: object = None


def lay_out(count, *, casting, at):
    """Every ticket, oldest first. `count` decides how much past there is; a small one also shortens the present."""
    planned = []
    for hand_off in _enough(HAND_OFFS, count):
        planned += _handed_off(hand_off, casting, at)
    for work in _enough(IN_PROGRESS, count):
        planned += _in_progress(work, casting, at)
    planned += _past_hand_offs(max(4, count // 18), casting, at)
    planned += [_withdrawn(key, why, casting, at) for key, why in WITHDRAWN[: max(1, count // 100)]]
    planned += _past(max(0, count - len(planned)), casting, at)
    for turn, one in enumerate(planned):
        one.turn = turn
    return sorted(planned, key=lambda one: one.opened_at)


def _enough(plan, count):
    """All of the plan; for a small demo the first of each status."""
    if count >= FULL:
        return plan
    return list({one.status: one for one in reversed(plan)}.values())


def _handed_off(hand_off, casting, at):
    """A hand-off of these days: opened long enough before its present status for all that has happened."""
    casting.next_turn()
    story, dice = STORIES[hand_off.story], casting.dice
    least, most, wait = LEADS.get((story.impact, story.urgency), (420, 1200, 90))
    waited = dice.randrange(4, wait) if hand_off.status in {"accepted", "sent_back"} else 0
    queued = at - timedelta(minutes=hand_off.ago + waited)
    if hand_off.status == "draft":
        queued = at - timedelta(minutes=hand_off.ago - 7)
    if hand_off.returned:
        queued -= timedelta(minutes=dice.randrange(300, 1500))
    opened = queued - timedelta(minutes=dice.randrange(least, most))
    planned = _with_earlier(
        story, opened, hand_off.author, casting, hand_off.recurs, alone=True, hand_off=hand_off
    )
    planned[-1].queued_at = queued
    return planned


def _in_progress(work, casting, at):
    casting.next_turn()
    opened = at - timedelta(minutes=work.ago)
    return _with_earlier(
        STORIES[work.story], opened, work.assignee, casting, work.recurs, alone=True, in_progress=work
    )


def _with_earlier(story, opened, assignee, casting, recurs, *, alone=False, **fate):
    """The ticket, and before it those in which the same trouble was brought to an end too early."""
    contact, company = casting.choose(story, opened, alone=alone)
    people = {"contact": contact, "company": company, "colleague": casting.colleague_of(contact)}
    chain = []
    for turn in range(recurs, 0, -1):
        when = opened - timedelta(days=5 * turn - 1, minutes=casting.dice.randrange(300))
        when = hours.in_office_hours(when)
        who = casting.dice.choice(DESK)
        chain.append(Planned(story, when, who, ending=turn, earlier=list(chain), **people))
    return [*chain, Planned(story, opened, assignee, earlier=list(chain), **people, **fate)]


def _past_hand_offs(count, casting, at):
    """Hand-offs of the past: each outcome at least once, then each story in its turn."""
    planned = []
    casting.next_turn()
    for turn, (key, faded) in enumerate(islice(_by_turns(casting.dice), count)):
        casting.next_turn()
        story = STORIES[key]
        opened, fate = _moment(casting.dice, at, latest=4), _of_the_past(story, casting.dice)
        recurs = 1 if story.again and turn % 3 == 0 else 0
        planned += _with_earlier(story, opened, fate.author, casting, recurs, hand_off=fate)
        planned[-1].not_reproducible = faded
    return planned


def _by_turns(dice):
    """Stories to hand over, each with why it could not be reproduced, if so; first one of each outcome."""
    keys = sorted(key for key, story in STORIES.items() if story.handover)
    dice.shuffle(keys)
    by_outcome = {STORIES[key].handover.outcome: key for key in keys if key not in NOT_REPRODUCIBLE}
    one, *more = NOT_REPRODUCIBLE.items()
    return chain([one], ((key, "") for key in by_outcome.values()), more, ((key, "") for key in cycle(keys)))


def _of_the_past(story, dice):
    returned = bool(story.handover.sent_back) and dice.random() < 0.5
    return HandOff(story.key, dice.choice(DESK), "resolved", 0, returned=returned)


def _withdrawn(key, why, casting, at):
    casting.next_turn()
    story = STORIES[key]
    opened = _moment(casting.dice, at, latest=6)
    planned = _with_earlier(story, opened, casting.dice.choice(DESK), casting, 0)[0]
    planned.hand_off = HandOff(key, planned.assignee, "withdrawn", 0, stage="half")
    planned.withdrawn = why
    return planned


def _past(count, casting, at):
    casting.next_turn()
    dice = casting.dice
    stories = sorted(STORIES.values(), key=lambda story: story.key)
    chosen = dice.choices(stories, [story.weight for story in stories], k=count)
    planned = []
    for story in chosen:
        if len(planned) < count:
            casting.next_turn()
            recurs = 1 if story.again and dice.random() < 0.12 else 0
            opened = _moment(dice, at, latest=0)
            planned += _with_earlier(story, opened, dice.choice(DESK), casting, recurs)
    return planned[:count]


def _moment(dice, at, *, latest):
    """A moment in office hours of the last ninety days, at least `latest` days ago."""
    minutes = dice.randrange(latest * DAY + 30, PERIOD * DAY)
    moment = (at - timedelta(minutes=minutes)).astimezone(hours.OFFICE)
    moment = moment.replace(hour=dice.choices(range(8, 18), (6, 12, 12, 9, 6, 8, 9, 8, 6, 3))[0])
    moment = hours.in_office_hours(moment)
    return moment if moment < at - timedelta(minutes=20) else moment - timedelta(days=3)
