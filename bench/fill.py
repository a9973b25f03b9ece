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
DONE_ESCALATIONS = 0.04


def fill(tickets, *, seed=1):
    """Make the database of this size anew; prints how long it took."""
    began = time.monotonic()
    place.make_empty(tickets)
    place.enter(tickets)
    call_command("migrate", verbosity=0)
    _fill(tickets, seed)
    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE")
    print(f"{tickets:,} tickets, {tickets * NOTES + LONG:,} notes in {time.monotonic() - began:.0f} s")


def _fill(tickets, seed):
    from escalations.models import HistoryEntry, Note, Ticket

    from . import copying, escalating, people

    at = datetime.now(UTC).replace(microsecond=0)
    draw = random.Random(seed)
    vocabulary = Vocabulary(seed)
    with copying.without_indexes(Ticket, Note, HistoryEntry), transaction.atomic():
        firm = people.people(at - timedelta(days=DAYS + 1))
        made = _tickets(tickets, firm, vocabulary, draw, at)
        _notes(made, firm, vocabulary, draw)
        _history(made, firm, draw)
        escalating.escalations(made, firm, vocabulary, draw, at)
        copying.number_on(Ticket, Note)
    _remember(tickets, vocabulary, made)


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
                draw.choice(firm.categories).pk, firm.desk.pk, assignee, contact, firm.company_of[contact],
                [draw.choice(tags)] if draw.random() < 0.2 else [], opened, worked, worked, ended, ended,
            )  # fmt: skip
            made.append((FIRST + index, opened, status, contact, assignee))
    return made


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


def _remember(tickets, vocabulary, made):
    """What to look for, and where: kept beside the database for the run."""
    from escalations.models import Note, Ticket

    last = Ticket.objects.get(pk=made[-1][0])
    rare = Note.objects.order_by("-id")[tickets].body.split()
    told = {
        "frequent": vocabulary.words[30],
        "rare": max(rare, key=vocabulary.words.index),
        "phrase": " ".join(last.subject.split()[:3]),
        "short": made[-2][0],
        "long": made[-1][0],
    }
    (place.VAR / f"{tickets}.json").write_text(json.dumps(told))
