"""One run of keeping in step: hooks, then what changed there, then what changed here; never two at once."""

import time
from collections import defaultdict

from django.db.models import Min
from django.utils import timezone

from escalations import delivery
from escalations.domain import arriving, outbox
from escalations.models import Helpdesk, InboundHook, OutboxMessage, SyncRun

from . import (
    one_at_a_time,
    outcomes,
    pushing,  # noqa: F401 - it registers deliverers
    quarantine,
    rechecking,
    sweeping,
)
from .connector import Busy, Forbidden, Trouble, Unauthorized
from .kinds import open_connector
from .pulling import Pull
from .tally import Tally

LONGEST_WAIT = 120  # seconds that a run waits for their next calls
RUNS_KEPT = 500
PASSES, BETWEEN = 4, 3  # how often what may have arrived is looked for in one run, and the seconds between


def run(helpdesk, *, is_full=False, days=None, wait=0, saw=None, patience=None, sleep=time.sleep):
    """Keep a helpdesk in step once; returns the Tally. Raises one_at_a_time.Taken after `wait` seconds of another run.

    `patience` is how many seconds it may take in all (None: until caught up); it goes on where it stopped.
    """
    with one_at_a_time.running(helpdesk, wait=wait, sleep=sleep):
        return Run(helpdesk, is_full=is_full, days=days, saw=saw, patience=patience, sleep=sleep).go()


class Run:
    def __init__(self, helpdesk, *, is_full, days, saw, patience, sleep):
        self.helpdesk, self.is_full, self.days, self.saw, self.sleep = helpdesk, is_full, days, saw, sleep
        self.tally = Tally()
        self.ends = time.monotonic() + patience if patience is not None else None
        self.patience = LONGEST_WAIT if patience is None else patience

    def go(self):
        kept = SyncRun.objects.create(helpdesk=self.helpdesk, began_at=timezone.now())
        connector = None
        try:
            connector = open_connector(self.helpdesk)
            self._pull(connector)
            self._push()
        except Unauthorized as refusal:
            outcomes.refuse(self.helpdesk, str(refusal))
            outbox.tell("administrators.notify", at=timezone.now(), about="helpdesk_refused")
            self.tally.troubles.append(f"The key is refused: {refusal}")
        except Trouble as trouble:
            self.tally.troubles.append(str(trouble))
        finally:
            self._end(kept, connector)
        return self.tally

    def _pull(self, connector):
        self._patiently(lambda: self._learn(connector))
        pull = Pull(
            self.helpdesk,
            connector,
            self.tally,
            is_full=self.is_full,
            days=self.days,
            saw=self.saw,
            is_over=self._is_over,
            goes_on=True,
        )
        self._patiently(lambda: self._hooks(pull))
        bad = quarantine.due(self.helpdesk, at=timezone.now())
        self._patiently(lambda: self._quarantined(pull, bad))
        self._patiently(pull.all)
        if self.is_full:
            self._patiently(lambda: sweeping.sweep(connector, pull))
            self._patiently(lambda: rechecking.end_contacts(connector, pull, is_full=True))

    def _patiently(self, work):
        """Wait when their limit is reached, as long as there is time; what was read stays read."""
        while not self._is_over():
            try:
                return work()
            except Busy as busy:
                if busy.seconds > self.patience:
                    raise
                self.sleep(busy.seconds)
        return None

    def _is_over(self):
        return self.ends is not None and time.monotonic() >= self.ends

    def _learn(self, connector):
        try:
            arriving.learn(self.helpdesk, connector.choices())
            arriving.learn_own_fields(self.helpdesk, connector.own_fields())
        except Forbidden:
            return  # the codes it meets are shown unmapped

    def _hooks(self, pull):
        """What webhooks named is read first, each ticket once. One that is named again meanwhile stays for later."""
        waiting = InboundHook.objects.filter(helpdesk=self.helpdesk, read_at=None)
        named = defaultdict(list)
        for pk, ticket, received_at in waiting.values_list("pk", "ticket", "received_at"):
            named[ticket].append((pk, received_at))
        for ticket, calls in named.items():
            if ticket:
                pull.ticket(ticket, stream="hooks")
            last = max(received_at for _, received_at in calls)
            rows = waiting.filter(pk__in=[pk for pk, _ in calls], received_at__lte=last)
            rows.update(read_at=timezone.now())

    def _quarantined(self, pull, rows):
        """Each once, however often their limit comes in between. They stop nothing: whether more than they are not
        answered for, the streams tell."""
        while rows:
            row = rows.pop(0)
            try:
                pull.try_again(*row)
            except Busy:
                rows.insert(0, row)
                raise
            except Unauthorized:
                raise
            except Trouble:
                break
        pull.unanswered = 0

    def _push(self):
        """What waits is sent; what may have arrived, or came when their limit was reached, is tried again soon."""
        lane = f"helpdesk:{self.helpdesk.name}:"
        waiting = OutboxMessage.objects.waiting().filter(lane__startswith=lane)
        for passed in range(PASSES):
            for what, number in delivery.empty_lane(lane, at=timezone.now()).items():
                if what:
                    self.tally.count("sent", what, number)
            seconds = self._until_next(waiting)
            if seconds is None or self._is_over() or passed == PASSES - 1:
                break
            self.sleep(seconds)
        self.tally.count("sent", "waiting", waiting.count())
        given_up = OutboxMessage.objects.filter(lane__startswith=lane, given_up_at__isnull=False)
        self.tally.count("sent", "failed", given_up.count() + waiting.exclude(failing_since=None).count())

    def _until_next(self, waiting):
        """Seconds until another try makes sense; None if none does in this run."""
        if waiting.filter(payload__has_key="in_flight").exists():
            return BETWEEN
        put_off = waiting.filter(failing_since=None, attempts__gt=0).aggregate(first=Min("due_at"))["first"]
        if put_off is None:
            return None
        seconds = max(1, (put_off - timezone.now()).total_seconds())
        return seconds if seconds <= self.patience else None

    def _end(self, kept, connector):
        now = timezone.now()
        if connector is not None:
            budget = connector.budget
            kept.calls = budget.calls
            Helpdesk.objects.filter(pk=self.helpdesk.pk).update(
                synced_at=now, calls_a_minute=budget.total, calls_left=budget.remaining
            )
            connector.close()
        kept.ended_at, kept.counts = now, self.tally.as_json()
        kept.trouble = "\n".join(self.tally.troubles).replace("\x00", "")
        kept.save()
        old = SyncRun.objects.filter(helpdesk=self.helpdesk).order_by("-id")[RUNS_KEPT:]
        SyncRun.objects.filter(pk__in=list(old.values_list("pk", flat=True))).delete()
