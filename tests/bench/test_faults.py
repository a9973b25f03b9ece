"""The trial of faults in small, and its judge, who has to see what is lost and what is there twice."""

import json
import os
import subprocess
import sys
from email.message import EmailMessage
from pathlib import Path

import pytest

from bench.faults import judging
from bench.faults.household import FROM
from bench.faults.playing import Ledger
from escalations.domain import conversation, feed, outbox, webhooks
from escalations.models import NoteKind, OutboxMessage
from tests.factories import NINE, TicketFactory

ROOT = Path(__file__).parents[2]
WORDS = "The ribbon of bay 4 is part 5100-K (LP-1)"


@pytest.mark.long
@pytest.mark.embedded
def test_killed_once_each_and_without_broker_and_database_for_a_moment():
    small = ["--kills", "1", "--broker-away", "15", "--database-away", "30", "--clients", "2", "--seed", "1"]
    told = subprocess.run(
        [sys.executable, "-m", "bench", "faults", *small],
        cwd=ROOT,
        env=os.environ,
        capture_output=True,
        text=True,
        timeout=1800,
        check=False,
    )

    assert told.returncode == 0, told.stdout + told.stderr
    assert "\nWrong: 0.\n" in told.stdout


@pytest.fixture
def note(firm):
    return conversation.add_note(
        firm.ticket, kind=NoteKind.PRIVATE_NOTE, body=WORDS, by=firm.technician, at=NINE
    )


def verdict(what, ledger=None, mails=(), calls=()):
    """(lost, twice, again) of one row."""
    row = next(row for row in judging.judge(ledger or Ledger(), mails, calls) if row.what == what)
    return row.lost, row.twice, row.again


def acknowledged(note, *, times=1):
    ledger = Ledger()
    for _ in range(times):
        ledger.enter("note", note.ticket_id, note.body, note.pk)
    return ledger


def test_a_note_that_is_there_once_is_well(note):
    assert verdict("notes", acknowledged(note)) == (0, 0, 0)


def test_a_note_that_is_gone_is_lost(note):
    ledger = acknowledged(note)
    ledger.enter("note", note.ticket_id, "Another (LP-1)", note.pk + 1)

    assert verdict("notes", ledger) == (1, 0, 0)


def test_a_note_of_which_nobody_was_told_is_there_twice(firm, note):
    conversation.add_note(firm.ticket, kind=NoteKind.CALL, body=WORDS, by=firm.technician, at=NINE)

    assert verdict("notes", acknowledged(note)) == (0, 1, 0)


def test_a_step_that_was_acknowledged_and_not_taken_is_lost(firm):
    ledger = Ledger()
    ledger.enter("taken", firm.ticket.pk, "escalation.escalate", None)

    assert verdict("steps of an escalation", ledger) == (1, 0, 0)


def test_a_story_that_left_more_than_the_first_is_seen(firm, capsys):
    ledger = Ledger(stories={firm.ticket.pk: "resolved", TicketFactory().pk: "resolved"})
    conversation.add_note(firm.ticket, kind=NoteKind.CALL, body=WORDS, by=firm.technician, at=NINE)

    lost, twice, _ = verdict("what 2 stories left behind", ledger)

    assert (lost > 0) or (twice > 0)
    assert "('note', " in capsys.readouterr().out


def mail(message_id):
    made = EmailMessage()
    made["Message-ID"] = message_id
    return made


def test_a_mail_may_come_again_under_its_own_id_alone(firm):
    message = outbox.tell("reply.deliver", at=NINE, ticket=firm.ticket)
    own, other = mail(f"<{message.pk}@{FROM}>"), mail(f"<other@{FROM}>")

    assert verdict("mails", mails=[own, own]) == (0, 0, 1)
    assert verdict("mails", mails=[own, other]) == (0, 1, 0)
    assert verdict("mails", mails=[]) == (1, 0, 0)


@pytest.fixture
def followed(firm):
    """A change of a note, told to a program; its place in the feed."""
    webhooks.add(url="https://a.example/", events=["note.changed"], by=firm.technician, at=NINE)
    conversation.add_note(firm.ticket, kind=NoteKind.CALL, body=WORDS, by=firm.technician, at=NINE)
    feed.number()
    return feed.last()


def test_a_change_is_told_under_one_id(followed):
    def call(id):
        return id, {"data": {"position": followed}}

    first = judging.Change.objects.get(position=followed)
    calls = [call("a"), call("a")]

    assert first.type in {"note", "ticket"}
    assert verdict("calls of a program", calls=calls)[1:] == (0, 1)
    assert verdict("calls of a program", calls=[call("a"), call("b")])[1:] == (1, 0)
    assert verdict("calls of a program", calls=json.loads("[]"))[0] > 0


def test_what_waits_is_not_drained_and_what_was_given_up_is_broken(firm):
    message = outbox.tell("reply.deliver", at=NINE, ticket=firm.ticket)

    assert not judging.is_drained()
    OutboxMessage.objects.filter(pk=message.pk).update(given_up_at=NINE, last_error="550")
    assert judging.broken_invariants() == ["A message was given up: reply.deliver, 550"]
