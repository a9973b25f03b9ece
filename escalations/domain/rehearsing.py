"""A draft of the standard is rehearsed: what it would block, let pass or warn about, without changing anything (S34).

A rehearsal is rows to look at, taken in pieces by a worker or by the page that waits for it; the rows are the truth.
Each piece is judged in a transaction in which the database itself refuses to write.
"""

from collections import Counter
from contextlib import contextmanager
from datetime import timedelta

from django.db import connection, transaction
from django.db.models import Exists, OuterRef

from escalations.models import (
    DRAFT,
    FINISHED,
    SENT_BACK,
    Escalation,
    Rehearsal,
    Rehearsed,
    Review,
    Ticket,
    TroubleshootingStep,
)

from . import standard_content
from .errors import InvalidInput
from .rehearsed import judge
from .standard_draft import check_person, locked_draft

LAST, MOST, UNFINISHED_MOST = 200, 1_000, 500
PIECE = 10
PATIENCE = timedelta(seconds=4)  # so long a page waits for a worker before it takes a piece itself


def wake():
    """Set by the portal at start-up: ask a worker to go on."""


@transaction.atomic
def start(draft, *, last=LAST, by, at):
    """Begin to rehearse a draft on the `last` escalations and all unfinished work; twice pressed is once begun."""
    check_person(by)
    if not 1 <= last <= MOST:
        raise InvalidInput({"last": f"Rehearse on the last 1 to {MOST:,} escalations."})
    locked = locked_draft(draft.pk)
    content = standard_content.digest(locked)
    running = locked.rehearsals.filter(state=Rehearsal.State.RUNNING).first()
    if running is not None:
        if running.content == content:
            return running
        _end(running, Rehearsal.State.CANCELLED, at)
    rehearsal = Rehearsal.objects.create(
        standard=locked,
        against=type(locked).objects.in_force(),
        content=content,
        last=last,
        started_by=by,
        started_at=at,
        touched_at=at,
    )
    rehearsal.total = _fill(rehearsal)
    if not rehearsal.total:
        rehearsal.state, rehearsal.finished_at = Rehearsal.State.DONE, at
    rehearsal.save(update_fields=["total", "state", "finished_at"])
    transaction.on_commit(lambda: wake(), robust=True)
    return rehearsal


def cancel(rehearsal, *, by, at):
    """Stop a running rehearsal; what it found so far stays to be read."""
    check_person(by)
    with transaction.atomic():
        locked = Rehearsal.objects.select_for_update().get(pk=rehearsal.pk)
        if locked.is_running:
            _end(locked, Rehearsal.State.CANCELLED, at)
    return locked


def go_on(*, at):
    """Take one piece of the oldest rehearsal that nobody works on; whether there was one."""
    return _take_piece(Rehearsal.objects.order_by("started_at", "pk"), at=at, is_worker=True)


def help_along(rehearsal, *, at):
    """Take a piece of this one, unless a worker is at it; whether one was taken."""
    waiting_for = Rehearsal.objects.filter(pk=rehearsal.pk, touched_at__lte=at - PATIENCE)
    return _take_piece(waiting_for, at=at, is_worker=False)


def take_piece(rehearsal, *, at):
    """Take a piece of this one now: somebody pressed *go on*."""
    return _take_piece(Rehearsal.objects.filter(pk=rehearsal.pk), at=at, is_worker=False)


def is_current(rehearsal):
    """Whether it rehearsed what the draft says now, beside what is in force now."""
    return rehearsal.against.is_in_force and rehearsal.content == standard_content.digest(rehearsal.standard)


def progress(rehearsal):
    """How many of its rows were looked at."""
    return rehearsal.total - rehearsal.rows.filter(outcome=Rehearsed.Outcome.WAITING).count()


def counts(rehearsal):
    """({outcome: rows}, {(outcome, code): rows}, how many would go to another team)."""
    outcomes, codes, rerouted = Counter(), Counter(), 0
    for outcome, listed, goes_to in rehearsal.rows.values_list("outcome", "codes", "goes_to"):
        outcomes[outcome] += 1
        rerouted += bool(goes_to)
        codes.update((outcome, code) for code in listed)
    return outcomes, codes, rerouted


def _take_piece(rehearsals, *, at, is_worker):
    with transaction.atomic():
        free = rehearsals.filter(state=Rehearsal.State.RUNNING).select_for_update(
            of=("self",), skip_locked=True
        )
        rehearsal = free.select_related("standard", "against").first()
        if rehearsal is None:
            return False
        if standard_content.digest(rehearsal.standard) != rehearsal.content:
            _end(rehearsal, Rehearsal.State.CANCELLED, at)
            return True
        rows = _waiting(rehearsal)
        with _nothing_written():
            for row in rows:
                judge(row, rehearsal, at=at)
        Rehearsed.objects.bulk_update(rows, ["outcome", "added", "removed", "codes", "went_to", "goes_to"])
        _note_progress(rehearsal, rows, at=at, is_worker=is_worker)
    return True


def _waiting(rehearsal):
    beside = ("ticket", "escalation__ticket", "revision__author", "revision__receiving_team")
    people = ("revision__escalation__ticket", "revision__escalation__origin_team")
    rows = rehearsal.rows.filter(outcome=Rehearsed.Outcome.WAITING)
    return list(rows.select_related(*beside, *people, "revision__escalation__origin_assignee")[:PIECE])


def _note_progress(rehearsal, rows, *, at, is_worker):
    if is_worker:
        rehearsal.touched_at = at
        rehearsal.save(update_fields=["touched_at"])
    if len(rows) < PIECE:
        _end(rehearsal, Rehearsal.State.DONE, at)


def _end(rehearsal, state, at):
    rehearsal.state, rehearsal.finished_at = state, at
    rehearsal.save(update_fields=["state", "finished_at"])


@contextmanager
def _nothing_written():
    """Until the end of the block PostgreSQL refuses every write of this connection."""
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SET TRANSACTION READ ONLY")
        yield


def _fill(rehearsal):
    """The rows to look at, unjudged; how many."""
    rows = [*_handed_over(rehearsal.last), *_unfinished()]
    Rehearsed.objects.bulk_create(
        Rehearsed(rehearsal=rehearsal, position=position, **row) for position, row in enumerate(rows, start=1)
    )
    return len(rows)


def _handed_over(last):
    """The last revision of each escalation that was submitted and is not being rewritten."""
    submitted = Escalation.objects.exclude(revision=None).exclude(status=SENT_BACK).order_by("-pk")
    fields = submitted.values_list("ticket_id", "pk", "revision_id")[:last]
    return [
        {"ticket_id": ticket, "escalation_id": escalation, "revision_id": revision}
        for ticket, escalation, revision in fields
    ]


def _unfinished():
    """Escalations being written, then open tickets on which somebody logged a step or looked back."""
    written = Escalation.objects.filter(status__in=[DRAFT, SENT_BACK]).order_by("-pk")
    drafts = list(written.values_list("ticket_id", "pk")[:UNFINISHED_MOST])
    worked = Ticket.objects.exclude(status__in=FINISHED).filter(
        ~Exists(Escalation.objects.unfinished().filter(ticket=OuterRef("pk"))),
        Exists(TroubleshootingStep.objects.filter(ticket=OuterRef("pk")))
        | Exists(Review.objects.filter(ticket=OuterRef("pk"))),
    )
    numbers = worked.order_by("-updated_at", "-pk").values_list("pk", flat=True)
    rest = numbers[: UNFINISHED_MOST - len(drafts)]
    return [
        *({"ticket_id": ticket, "escalation_id": escalation} for ticket, escalation in drafts),
        *({"ticket_id": ticket} for ticket in rest),
    ]
