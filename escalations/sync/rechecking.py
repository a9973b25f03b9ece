"""Looks again, each night, at what moves nothing over there when it changes: edited notes, and what was deleted."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from itertools import islice

from escalations.domain import outbox
from escalations.domain.outside import MISSING, RemoteContact
from escalations.models import RemoteRecord, SyncCursor

from . import one_at_a_time, sweeping
from .connector import Busy, Forbidden, Gone
from .kinds import open_connector
from .pulling import Pull
from .tally import Tally

RECENT, RARELY = timedelta(days=7), timedelta(days=7)
STREAM, CONTACTS, STRETCH = "recheck", "recheck:contacts", "recheck:all"
MOST_CONTACTS = 500  # that are asked for one by one in a night


@dataclass
class Time:
    """What is left of the seconds that a night may take; None are as many as it needs."""

    ends: float | None
    clock: Callable[[], float] = time.monotonic
    sleep: Callable[[float], object] = time.sleep

    def is_over(self):
        return self.ends is not None and self.clock() >= self.ends

    def patiently(self, work):
        """Do it, after a wait for their next calls if there is time for one. Raises Busy if there is none."""
        try:
            return work()
        except Busy as busy:
            if self.ends is None or self.clock() + busy.seconds >= self.ends:
                raise
            self.sleep(busy.seconds)
            return work()


def recheck(helpdesk, *, at, wait=0, patience=None, clock=time.monotonic, sleep=time.sleep):
    """End what was deleted, and read again the tickets that were active lately. Returns how many tickets.

    `patience` is how many seconds it may take (None: as many as it needs); the next night goes on where this one
    stopped. Raises one_at_a_time.Taken after `wait` seconds of another run.
    """
    with one_at_a_time.running(helpdesk, wait=wait):
        left = Time(None if patience is None else clock() + patience, clock, sleep)
        connector = open_connector(helpdesk)
        pull = Pull(helpdesk, connector, Tally(), goes_on=True)
        try:
            _ask_again(helpdesk)
            left.patiently(lambda: _contacts(connector, pull, at=at))
            _stretch(connector, pull, left, at=at)
            return _active(pull, left, at=at)
        finally:
            connector.close()
            if pull.tally.troubles:
                outbox.tell("administrators.notify", at=at, about="helpdesk_narrowed")


def _ask_again(helpdesk):
    """A list that was refused is asked for once more by the next run: what refused it may have passed."""
    if helpdesk.closed_streams:
        helpdesk.closed_streams = {}
        helpdesk.save(update_fields=["closed_streams"])


def _contacts(connector, pull, *, at):
    """Once a week every contact they have is looked at, to find who was deleted for good."""
    cursor = _cursor(pull.helpdesk, CONTACTS)
    is_due = cursor.read_at is None or at - cursor.read_at >= RARELY
    end_contacts(connector, pull, is_full=is_due)
    if is_due:
        cursor.read_at = at
        cursor.save(update_fields=["read_at"])


def end_contacts(connector, pull, *, is_full=False):
    """A contact that was deleted over there is inactive here; each is asked for before that is believed. What is too
    much is told in the tally."""
    source, type = pull.helpdesk.name, RemoteRecord.Type.CONTACT
    records = RemoteRecord.objects.filter(source=source, type=type, gone_at=None)
    known = set(records.values_list("external_id", flat=True))
    try:
        asked = islice(connector.gone_contacts(known, is_full=is_full), MOST_CONTACTS)
        gone = [
            one for one in (_asked_for(connector, external_id) for external_id in asked) if one.is_deleted
        ]
    except Forbidden:
        return  # the key may not see people: nothing is known of them
    missing = [one for one in gone if one.name is MISSING]
    if sweeping.is_too_much(len(missing), of=len(known)):
        pull.tally.troubles.append(sweeping.NARROWED.format(number=len(missing), what="contacts"))
        gone = [one for one in gone if one.name is not MISSING]
    for one in gone:
        pull.end_contact(one)


def _asked_for(connector, external_id):
    """The contact as it is there; one without a name if it is nowhere."""
    try:
        return connector.contact(external_id)
    except Gone:
        return RemoteContact(external_id=external_id, name=MISSING, is_deleted=True)


def _stretch(connector, pull, left, *, at):
    """A part of the list of all tickets, the next night the one after it; read again where it was not believed."""
    cursor = _cursor(pull.helpdesk, STRETCH)
    stretch = sweeping.Stretch(cursor.position)
    stretch.compare(connector, pull, left.is_over)
    if sweeping.end_missing(pull, of=stretch.number):
        cursor.position, cursor.read_at = stretch.place, at
        cursor.save(update_fields=["position", "read_at"])


def _active(pull, left, *, at):
    """Once round those that were active lately, beginning after the last that was read; what was read stays read,
    whatever comes in between."""
    cursor, number = _cursor(pull.helpdesk, STREAM), 0
    try:
        for pk, external_id in _recent(pull.helpdesk, cursor.position.get("after", 0), at=at):
            if left.is_over():
                break
            left.patiently(lambda external_id=external_id: pull.ticket(external_id))
            number, cursor.position = number + 1, {"after": pk}
    finally:
        cursor.read_at = at
        cursor.save(update_fields=["position", "read_at"])
    sweeping.end_missing(pull, of=number)
    return number


def _cursor(helpdesk, stream):
    return SyncCursor.objects.get_or_create(helpdesk=helpdesk, stream=stream, defaults={"position": {}})[0]


def _recent(helpdesk, after, *, at):
    """[(record's id, their id)] of what was active lately: those after `after`, then those before."""
    rows = RemoteRecord.objects.filter(
        source=helpdesk.name, type=RemoteRecord.Type.TICKET, gone_at=None, updated_there_at__gte=at - RECENT
    )
    found = list(rows.order_by("pk").values_list("pk", "external_id"))
    return [one for one in found if one[0] > after] + [one for one in found if one[0] <= after]
