"""Fills an empty database with the invented firm: everything in one transaction, nothing is sent."""

import random
from contextlib import contextmanager

from django.db import connection, transaction
from django.db.models import F

from escalations.domain import importing, outbox
from escalations.models import Category, Company, Contact, Note, OutboxMessage, Team, Ticket, User

from .casting import Casting
from .following import Follower
from .past import Scribe
from .replaying import replay
from .schedule import lay_out
from .telling import Cast, tell
from .world import World

LIVES_ON = (Ticket, Contact, Company, Category, Team, User)


def is_empty():
    """Whether nothing but what a new portal starts with is in the database."""
    return not any(model.objects.exists() for model in LIVES_ON)


def build(*, seed, count, at, progress=lambda done, of, what: None):
    """Make `count` tickets over the ninety days before `at`; the same ones for the same seed and day.

    Each ticket has dice of its own, so the hour moves moments, and what has not happened yet, but tells no other
    stories.
    """
    dice = random.Random(f"handover {seed}")
    with _nobody_is_told(), transaction.atomic():
        casting = Casting(seed, dice)
        world = World(casting, at=at)
        planned = lay_out(count, casting=casting, at=at)
        for one, number in zip(planned, _numbers(len(planned)), strict=True):
            one.number = number
        progress(0, len(planned), "tickets")
        told = _write_past(planned, world, dice, at, progress)
        _go_on(planned, told, world, dice, at, progress)
        _mark_delivered()
    return world


def _write_past(planned, world, dice, at, progress):
    """Tickets and their words up to the moment a hand-off begins; told stories by ticket number."""
    scribe, stories = Scribe(world, dice, now=at), {}
    follower = Follower(scribe)
    for one in planned:
        dice.seed(f"told {world.seed} {one.turn}")
        stories[one.number] = told = _tell(one, world, dice)
        follower.write(one, told)
    importing.save_batch(scribe.batch, by=None, remember=False)
    progress(len(planned), len(planned), "tickets")
    return stories


def _go_on(planned, told, world, dice, at, progress):
    """What happens through the real steps: promises and hand-offs, oldest first."""
    alive = [one for one in planned if one.hand_off or one.in_progress]
    for done, one in enumerate(alive, start=1):
        dice.seed(f"gone on {world.seed} {one.turn}")
        replay(one, told[one.number], world, dice, now=at)
        progress(done, len(alive), "hand-offs")


def _tell(planned, world, dice):
    earlier = tuple(one.number for one in planned.earlier)
    site = planned.contact.site
    cast = Cast(planned.contact, planned.colleague, planned.company, site, planned.opened_at, earlier)
    technician = world.people.get(planned.assignee) or world.people["technician"]
    return tell(planned.story, cast, dice, technician=technician, ending=planned.ending)


def _numbers(count):
    """The next ticket numbers, taken before the tickets are written, so that texts can name them."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT nextval(pg_get_serial_sequence(%s, 'number')) FROM generate_series(1, %s)",
            [Ticket._meta.db_table, count],
        )
        return [row[0] for row in cursor.fetchall()]


@contextmanager
def _nobody_is_told():
    """No worker is woken, also not when the transaction ends."""
    wake, outbox.wake = outbox.wake, lambda: None
    try:
        yield
    finally:
        outbox.wake = wake


def _mark_delivered():
    """What the steps left for the outside counts as delivered: nothing invented is ever sent."""
    OutboxMessage.objects.filter(delivered_at=None).update(delivered_at=F("created_at"), attempts=1)
    Note.objects.filter(delivery=Note.Delivery.QUEUED).update(delivery=Note.Delivery.SENT)
