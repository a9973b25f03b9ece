"""Follows each planned ticket to where it stands now: finished, waiting, in progress, or about to be handed over."""

from datetime import timedelta

from escalations.models import Status

from . import hours

READY_AFTER = timedelta(minutes=48)
PATIENCE = timedelta(days=9)


class Follower:
    """Tells the scribe what to write of a planned ticket."""

    def __init__(self, scribe):
        self.scribe, self.dice, self.now = scribe, scribe.dice, scribe.now

    def write(self, planned, told):
        ticket = self.scribe.open(planned, told)
        if planned.hand_off:
            self._until_handed_over(planned, told, ticket)
        elif planned.in_progress:
            self._in_progress(planned, told, ticket)
        else:
            self._to_its_end(planned, told, ticket)

    def _until_handed_over(self, planned, told, ticket):
        """Everything the desk did before the hand-off, and the summary."""
        if planned.queued_at:
            ready = planned.queued_at - timedelta(minutes=40)
            self.scribe.spread(ticket, told, told.beats, planned.opened_at, ready)
        else:
            ready, _ = self.scribe.beats(ticket, told, told.beats, planned.opened_at)
            planned.queued_at = hours.in_office_hours(ready + READY_AFTER)
        self.scribe.summary(ticket, told.summary, planned.queued_at - timedelta(minutes=39))

    def _in_progress(self, planned, told, ticket):
        work = planned.in_progress
        end = planned.opened_at + timedelta(minutes=min(work.ago * 0.7, 260))
        self.scribe.spread(ticket, told, told.beats[: work.told], planned.opened_at, end)
        if work.status != Status.OPEN:
            self.scribe.wait(ticket, Status(work.status), end)

    def _to_its_end(self, planned, told, ticket):
        """The script, then its ending; where the present comes first, the ticket stays as it is."""
        at, written = self.scribe.beats(ticket, told, told.beats, planned.opened_at)
        if written < len(told.beats) or told.ending is None:
            return
        if self._is_stalled(planned, told):
            self.scribe.wait(ticket, Status.WAITING_ON_CUSTOMER, at + timedelta(minutes=2))
        elif told.ending.closing == "no_response":
            self._given_up(ticket, told, at)
        else:
            self._solved(ticket, told, at)

    def _is_stalled(self, planned, told):
        """A few of the last weeks still wait for an answer."""
        lately = self.now - planned.opened_at < PATIENCE * 3
        return lately and bool(told.beats) and told.ending.closing == "done" and self.dice.random() < 0.05

    def _solved(self, ticket, told, at):
        pause = timedelta(minutes=self.dice.choice((20, 45, 90, 180, 600, 1500)))
        at, written = self.scribe.beats(ticket, told, told.ending.beats, hours.in_office_hours(at + pause))
        if written == len(told.ending.beats) and at + timedelta(minutes=6) < self.now:
            self.scribe.finish(ticket, told.ending, at + timedelta(minutes=6))

    def _given_up(self, ticket, told, at):
        self.scribe.beats(ticket, told, told.ending.beats, at)
        if at + PATIENCE < self.now:
            self.scribe.finish(ticket, told.ending, hours.in_office_hours(at + PATIENCE))
        else:
            self.scribe.wait(ticket, Status.WAITING_ON_CUSTOMER, at + timedelta(minutes=2))
