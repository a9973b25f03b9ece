"""Fills a database of its own with tickets by the hundred thousand: python -m bench fill --tickets 100000."""

import json
import random
import time
from datetime import UTC, datetime, timedelta

from django.core.management import call_command
from django.db import connection, transaction
from psycopg.types.json import Jsonb
from tqdm import tqdm

from . import place
from .vocabulary import Vocabulary

FIRST = 100_001
NOTES, OPEN, DAYS = 4, 0.08, 365
QUEUED_CALM, QUEUED_BUSY, LONG = 50, 5_000, 400
RESTRICTED, CHANGES, ELSEWHERE = 0.01, 50_000, 1_000


def fill(tickets, *, seed=1):
    """Make the database of this size anew; prints how long it took."""
    began = time.monotonic()
    place.make_empty(tickets)
    place.enter(tickets)
    call_command("migrate", verbosity=0)
    facts = make(tickets, seed=seed)
    (place.VAR / f"{tickets}.json").write_text(json.dumps(facts))
    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE")
    print(f"{tickets:,} tickets, {tickets * NOTES + LONG:,} notes in {time.monotonic() - began:.0f} s")


def make(tickets, *, seed=1):
    """Fill the database this process works on; returns what to look for, and where."""
    from escalations.models import Escalation, HistoryEntry, Note, Ticket

    from . import copying, escalating, people

    at = datetime.now(UTC).replace(microsecond=0)
    draw = random.Random(seed)
    vocabulary = Vocabulary(seed)
    tables = (Ticket, Note, HistoryEntry)
    with (
        copying.without_triggers(*tables, Escalation),
        copying.without_indexes(*tables),
        transaction.atomic(),
    ):
        firm = people.people(at - timedelta(days=DAYS + 1))
        made = _tickets(tickets, firm, vocabulary, draw, at)
        _notes(made, firm, vocabulary, draw)
        _history(made, firm, draw)
        escalating.escalations(made, firm, vocabulary, draw, at)
        _changes(made, draw, at)
        _elsewhere(made)
        copying.number_on(Ticket, Note)
        connection.check_constraints()  # now, not at the end: what is checked later stands in an index's way
    return _facts(tickets, vocabulary, made)


def _tickets(count, firm, vocabulary, draw, at):
    """Write the tickets; what later tables need of them: [(number, opened, status, contact, assignee)]."""
    from escalations.models import Status, Ticket

    from .copying import Copier

    copier = Copier(
        Ticket, "number", "subject", "description", "status", "resolution", "closing_reason", "impact", "urgency",
        "priority_id", "category_id", "team_id", "assignee_id", "contact_id", "company_id", "tags", "created_at",
        "updated_at", "worked_at", "resolved_at", "closed_at", source=Ticket.Source.EMAIL,
    )  # fmt: skip
    contacts = list(firm.company_of)
    open_from = 1 - OPEN
    statuses = [*[Status.OPEN] * 8, Status.PENDING, Status.WAITING_ON_CUSTOMER]
    levels, tags, made = ["low", "medium", "high"], ["vip", "billing", "home", "onsite"], []
    with copier.open() as write:
        for index in tqdm(range(count), desc="tickets", unit_scale=True, miniters=1000, mininterval=1):
            share = index / count
            opened = at - timedelta(days=DAYS * (1 - share), seconds=draw.random() * 3600)
            is_open = draw.random() < (0.01 if share < open_from else 0.885)
            status = draw.choice(statuses) if is_open else Status.CLOSED
            worked = min(opened + timedelta(hours=draw.random() * 60), at)
            ended = None if is_open else worked
            contact, assignee = draw.choice(contacts), draw.choice(firm.technicians).pk
            words = vocabulary.sentence(6), vocabulary.sentence(40)
            write(
                FIRST + index, *words, status, "" if is_open else "Done and confirmed.", "" if is_open else "done",
                draw.choice(levels), draw.choice(levels), draw.choice(firm.priorities).pk,
                draw.choice(firm.categories).pk, _team(firm, draw), assignee, contact, firm.company_of[contact],
                [draw.choice(tags)] if draw.random() < 0.2 else [], opened, worked, worked, ended, ended,
            )  # fmt: skip
            made.append((FIRST + index, opened, status, contact, assignee))
    return made


def _team(firm, draw):
    """The service desk, now and then the restricted one."""
    return (firm.restricted if draw.random() < RESTRICTED else firm.desk).pk


def _notes(made, firm, vocabulary, draw):
    """Four a ticket, and four hundred on the newest."""
    from escalations.models import Note

    from .copying import Copier

    copier = Copier(Note, "id", "ticket_id", "kind", "body", "author_id", "contact_id", "created_at")
    number = 0
    with copier.open() as write:
        for ticket, opened, _, contact, assignee in tqdm(made, desc="notes", unit_scale=True, mininterval=1):
            kinds = ("customer_message", "reply", "private_note", "reply")
            if ticket == made[-1][0]:
                kinds *= (LONG + NOTES) // NOTES
            for step, kind in enumerate(kinds, start=1):
                number += 1
                says = (None, contact) if kind == "customer_message" else (assignee, None)
                write(
                    number, ticket, kind, vocabulary.sentence(30), *says, opened + timedelta(minutes=7 * step)
                )


def _history(made, firm, draw):
    from escalations.models import HistoryEntry

    from .copying import Copier

    copier = Copier(HistoryEntry, "ticket_id", "event", "by_id", "at", "data")
    with copier.open() as write:
        for ticket, opened, _, _, assignee in tqdm(made, desc="history", unit_scale=True, mininterval=1):
            write(ticket, "ticket.open", assignee, opened, Jsonb({}))


def _changes(made, draw, at):
    """The feed of the last days: what was there before is not in it, as after thirty days."""
    from escalations.models import Change

    from .copying import Copier

    Change.objects.all().delete()
    copier = Copier(
        Change, "position", "type", "object_id", "ticket_id", "is_private", "version", "changed_at",
        op=Change.Op.UPSERT, origin="portal",
    )  # fmt: skip
    lately = made[-CHANGES // 4 :]
    with copier.open() as write:
        for position in range(1, CHANGES + 1):
            index = draw.randrange(len(lately))
            ticket = lately[index][0]
            note = (len(made) - len(lately) + index) * NOTES + draw.randint(1, NOTES)
            is_note = position % 2
            about = (
                ("note", note, ticket, note % NOTES == 3, None)
                if is_note
                else ("ticket", ticket, ticket, False, 1)
            )
            write(position, *about, at - timedelta(seconds=CHANGES - position))


def _elsewhere(made):
    """The newest tickets came from a helpdesk, where they have a number of their own."""
    from escalations.models import RemoteRecord

    from .copying import Copier

    copier = Copier(RemoteRecord, "external_id", "ticket_id", source="import", type="ticket", prefix="FD")
    with copier.open() as write:
        for number, row in enumerate(made[-ELSEWHERE:], start=1):
            write(str(number), row[0])


def _facts(tickets, vocabulary, made):
    from escalations.models import Note, Ticket

    last = Ticket.objects.get(pk=made[-1][0])
    rare = Note.objects.order_by("-id")[tickets].body.split()
    return {
        "frequent": vocabulary.words[30],
        "rare": max(rare, key=vocabulary.words.index),
        "phrase": " ".join(last.subject.split()[:3]),
        "short": made[-2][0],
        "answered": made[-3][0],
        "long": made[-1][0],
    }
