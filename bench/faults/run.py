"""python -m bench faults: kills each part of a portal at random moments, takes broker and database away, and judges."""

import itertools
import json
import logging
import os
import random
import signal
import statistics
import sys
import time
from contextlib import contextmanager
from datetime import UTC, datetime

from .household import BROKER, DATABASE, FROM, Household, until
from .playing import ENDINGS, Clients, Ledger, Program, Story
from .preparing import prepared
from .watching import NOBODY, NOT_READY, PAGE, SIGNED_OUT, Watcher, outcomes, slowest, within

KILLED = (DATABASE, BROKER, "worker", "webhooks", "web", "beat")
DRAINED = 15 * 60  # seconds: a lease ends after ten minutes at the latest
READY_WITHIN = 3  # seconds for /readyz without a database
LONGEST_GAP, LONGEST_ABSENCE = 3.0, 1.5  # seconds between two kills; until what was killed is begun again


def run(*, kills, broker_away, database_away, clients, seed):
    """Print what happened and the verdict; the exit status."""
    from tests import programs

    from .slow_mail import SlowMail

    for number in (signal.SIGINT, signal.SIGTERM):  # what was started is stopped, whoever started us
        signal.signal(number, lambda *_: sys.exit(130))
    logging.getLogger("mail.log").setLevel(logging.WARNING)
    mails, program = SlowMail(seed), programs.started()
    mails.controller.start()
    household = Household(
        EMAIL_URL=f"smtp://127.0.0.1:{mails.controller.port}",
        DEFAULT_FROM_EMAIL=f"Handover <support@{FROM}>",
        OUTGOING_PRIVATE_HOSTS="127.0.0.1",
    )
    load = ", ".join(f"{one:.1f}" for one in os.getloadavg())
    print(
        f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC, {os.cpu_count()} cores, load {load}; seed {seed}",
        flush=True,
    )
    try:
        with household:
            trial = Trial(household, mails, program, clients=clients, dice=random.Random(seed))
            return trial.run(kills=kills, broker_away=broker_away, database_away=database_away)
    finally:
        mails.stop()
        program.shutdown()


class Trial:
    """One portal, its clients and those who watch."""

    def __init__(self, household, mails, program, *, clients, dice):
        self.household, self.mails, self.program = household, mails, program
        self.count, self.dice, self.ledger = clients, dice, Ledger()
        self.faults = []

    def run(self, *, kills, broker_away, database_away):
        self.facts, self.tokens, cookie = prepared(self.household, self.program.url)
        self.household.begin()
        self._undisturbed()
        with Watcher(self.household, cookie) as self.watcher:
            self._kill(kills)
            self._take_away(BROKER, broker_away, self._judge_without_broker)
            self._take_away(DATABASE, database_away, self._judge_without_database)
        self._judge()
        for fault in self.faults:
            print(f"WRONG: {fault}")
        print(f"\nWrong: {len(self.faults)}.", flush=True)
        self.household.keeps_logs = bool(self.faults)
        return int(bool(self.faults))

    def _undisturbed(self):
        """One story of each ending, which the others are compared with."""
        for n in itertools.islice(self.facts["numbers"], len(ENDINGS)):
            names = ("technician", "senior")
            who = [
                Program(self.household.url, self.tokens[name], f"{name}-{n}", self.ledger) for name in names
            ]
            Story(*who, self.ledger, self.facts, n).play()
        self._drain("undisturbed")

    @contextmanager
    def _clients(self):
        with Clients(self.household.url, self.tokens, self.ledger, self.facts, self.count) as clients:
            yield clients

    def _kill(self, times):
        """Everything once, in a random order, again and again; each comes back after a moment."""
        moments = [name for name in KILLED for _ in range(times)]
        self.dice.shuffle(moments)
        began, back = time.monotonic(), {name: [] for name in KILLED}
        with self._clients():
            for name in moments:
                time.sleep(self.dice.uniform(0.3, LONGEST_GAP))
                back[name].append(self._killed(name, self.dice.uniform(0, LONGEST_ABSENCE)))
        minutes = (time.monotonic() - began) / 60
        self._check_pages(began, "while parts were killed")
        told = outcomes(within(self.watcher.pages, began))
        print(
            f"\n{len(moments)} kills in {minutes:.1f} minutes, {self.count} clients at once, pages {told}\n"
        )
        print(f"| {'killed':10} | times | ready again after | at most |")
        print("| ---------- | ----: | ----------------: | ------: |")
        for name, seconds in back.items():
            if seconds:
                middle = statistics.median(seconds)
                print(f"| {name:10} | {len(seconds):5} | {middle:15.1f} s | {max(seconds):5.1f} s |")
        self._drain("after the kills")

    def _killed(self, name, absence):
        """Kill and begin again; the seconds from the beginning until everything answers."""
        self.household.kill(name)
        time.sleep(absence)
        began = time.monotonic()
        self.household.parts[name].start()
        until(self._is_whole, f"all is well again after the kill of {name}")
        return time.monotonic() - began

    def _is_whole(self):
        status, told, _ = self.household.readiness()
        return status == 200 and told.get("broker") == "up"

    def _take_away(self, name, seconds, judge):
        """Stop it, let everything go on without it, bring it back, and see everything catch up."""
        if not seconds:
            return
        with self._clients():
            acknowledged, gone = len(self.ledger.entries), time.monotonic()
            part = self.household.parts[name]
            part.stop()
            without = time.monotonic() + 1  # whoever asked at that very moment may have got either answer
            time.sleep(seconds)
            meanwhile, back = len(self.ledger.entries) - acknowledged, time.monotonic()
            part.start()
            until(self._is_served, f"pages are served again after {name} was away")
            recovered = time.monotonic() - back
        pages, ready = (within(one, without, back) for one in (self.watcher.pages, self.watcher.readiness))
        print(f"\n{name} away for {seconds} s: {meanwhile} actions acknowledged meanwhile, ", end="")
        print(f"pages {outcomes(pages)} in at most {slowest(pages):.1f} s, ", end="")
        print(f"/readyz {outcomes(ready)} in at most {slowest(ready):.1f} s; ", end="")
        print(f"served again {recovered:.1f} s after it came back")
        judge(pages, ready, meanwhile)
        self._check_pages(gone, f"while {name} was away")
        self._drain(f"after {name} was away")

    def _is_served(self):
        return self._is_whole() and self.watcher.is_served()

    def _judge_without_broker(self, pages, ready, meanwhile):
        self._expect(set(outcomes(pages)) == {PAGE}, f"Without a broker pages were {outcomes(pages)}.")
        self._expect(set(outcomes(ready)) == {200}, f"Without a broker /readyz was {outcomes(ready)}.")
        said = {one.told.get("broker") for one in ready}
        self._expect(said == {"down"}, f"Without a broker /readyz said {said}.")
        self._expect(meanwhile, "Without a broker nothing was acknowledged.")

    def _judge_without_database(self, pages, ready, meanwhile):
        self._expect(set(outcomes(pages)) == {NOT_READY}, f"Without a database pages were {outcomes(pages)}.")
        self._expect(set(outcomes(ready)) == {503}, f"Without a database /readyz was {outcomes(ready)}.")
        self._expect(
            slowest(ready) < READY_WITHIN, f"Without a database /readyz took {slowest(ready):.1f} s."
        )

    def _check_pages(self, since, when):
        told = outcomes(within(self.watcher.pages, since))
        self._expect(SIGNED_OUT not in told, f"Somebody was signed out {when}.")
        allowed = {PAGE, NOT_READY, NOBODY, SIGNED_OUT}
        self._expect(not told.keys() - allowed, f"Pages {when}: {told}.")

    def _expect(self, holds, otherwise):
        if not holds:
            self.faults.append(otherwise)

    def _drain(self, when):
        from django.db import connection

        from .judging import is_drained

        connection.close()  # the database was killed, or stopped, since
        try:
            seconds = until(is_drained, f"the outbox is empty {when}", patience=DRAINED, pause=0.5)
            print(f"The outbox was empty {seconds:.0f} s {when}.", flush=True)
        except TimeoutError as never:
            self.faults.append(str(never))

    def _judge(self):
        from .judging import broken_invariants, judge

        calls = [(headers["webhook-id"], json.loads(body)) for _, headers, body in list(self.program.taken)]
        rows = judge(self.ledger, list(self.mails.taken), calls)
        print(f"\n| {'acknowledged, or due':32} | number | there | lost | twice | again, same id |")
        print(f"| {'-' * 32} | -----: | ----: | ---: | ----: | -------------: |")
        for row in rows:
            print(
                f"| {row.what:32} | {row.expected:6} | {row.found:5} | {row.lost:4} | {row.twice:5} | {row.again:14} |"
            )
        ledger = self.ledger
        print(
            f"\n{ledger.again} requests were sent again, {ledger.replayed} got the first answer again; "
            f"the longest was acknowledged after {ledger.slowest:.1f} s."
        )
        self.faults += [f"{row.what}: {row.lost} lost, {row.twice} twice" for row in rows if row.is_wrong]
        self.faults += [*broken_invariants(), *ledger.wrong]
