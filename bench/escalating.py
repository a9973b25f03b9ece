"""Escalations in every status for tickets that are there: complete ones, as the portal's own constraints ask."""

import itertools
from datetime import timedelta

from psycopg.types.json import Jsonb
from tqdm import tqdm

SECTIONS = (
    "issue_summary", "user_impact", "whats_happening", "troubleshooting_done", "environment", "recent_changes",
    "escalation_reason",
)  # fmt: skip
RESOLVED_SHARE, WITHDRAWN_SHARE, DRAFTS, SENT_BACK, ACCEPTED = 0.04, 0.1, 300, 200, 400


def escalations(made, firm, vocabulary, draw, at):
    """Resolved and withdrawn ones all over the year; the others among the open tickets."""
    from escalations.models import (
        Answer,
        Authorship,
        Escalation,
        Note,
        Promise,
        Revision,
        TroubleshootingStep,
    )

    from . import copying, fill

    plans = list(_plans(made, firm, draw))
    rows = copying.Copier(
        Escalation, "id", "ticket_id", "status", "standard_id", "started_by_id", "started_at", "touched_at",
        "reason_code", "note_id", "recorded_at", "first_recorded_at", "acknowledgement_id", "promise_id", "read_at",
        "origin_team_id", "origin_assignee_id", "receiving_team_id", "author_id", "revision_id", "priority_rank",
        "queued_at", "accept_by", "accepted_by_id", "accepted_at", "read_back", "outcome", "resolution",
        "finished_at", "sent_back_count", "sent_back_at",
    )  # fmt: skip
    notes = copying.Copier(Note, "id", "ticket_id", "kind", "body", "author_id", "created_at")
    promises = copying.Copier(
        Promise, "id", "ticket_id", "note_id", "due_at", "made_by_id", "made_at", "ended_at"
    )
    revisions = copying.Copier(
        Revision, "id", "escalation_id", "number", "author_id", "submitted_at", "standard_id", "note_id",
        "receiving_team_id", "answers", "steps", "review", "findings",
    )  # fmt: skip
    answers = copying.Copier(Answer, "escalation_id", "section", "text", "changed_by_id", "changed_at")
    authors = copying.Copier(Authorship, "escalation_id", "user_id")
    steps = copying.Copier(
        TroubleshootingStep, "ticket_id", "action", "outcome", "result", "done_by_id", "done_at", "changed_at"
    )
    first_note = len(made) * fill.NOTES + fill.LONG + 1
    made_of = [
        _Made(plan, index, first_note, firm, vocabulary, draw) for index, plan in enumerate(plans, start=1)
    ]
    for copier, rows_of in (
        (rows, _Made.escalation), (notes, _Made.notes), (promises, _Made.promise), (revisions, _Made.revision),
        (answers, _Made.answers), (authors, _Made.authorship), (steps, _Made.steps),
    ):  # fmt: skip
        with copier.open() as write:
            for one in tqdm(made_of, desc=copier.model.__name__.lower(), unit_scale=True, mininterval=1):
                for values in rows_of(one):
                    write(*values)
    copying.number_on(Escalation, Promise, Revision)


def _plans(made, firm, draw):
    """(ticket row, status, receiving team) for each escalation there will be."""
    from . import fill

    finished = (row for row in made if row[2] == "closed" and draw.random() < RESOLVED_SHARE)
    for row in finished:
        is_withdrawn = draw.random() < WITHDRAWN_SHARE
        yield (row, "withdrawn", None) if is_withdrawn else (row, "resolved", firm.busy)
    free = (row for row in reversed(made[:-1]) if row[2] == "open")
    for status, team, count in (
        ("queued", firm.calm, fill.QUEUED_CALM),
        ("draft", None, DRAFTS),
        ("sent_back", firm.busy, SENT_BACK),
        ("accepted", firm.busy, ACCEPTED),
        ("queued", firm.busy, fill.QUEUED_BUSY),
    ):
        yield from ((row, status, team) for row in itertools.islice(free, count))


class _Made:
    """One escalation and the rows around it."""

    def __init__(self, plan, number, first_note, firm, vocabulary, draw):
        (self.ticket, opened, _, _, self.author), self.status, self.team = plan
        self.pk, self.firm, self.vocabulary = number, firm, vocabulary
        self.note = first_note + 2 * number
        self.reply = self.note + 1
        self.at = opened + timedelta(hours=1)
        self.senior = draw.choice(firm.calm_people if self.team == firm.calm else firm.busy_people).pk
        self.rank = draw.randint(1, 4)
        self.texts = {key: vocabulary.sentence(15) for key in SECTIONS}

    @property
    def is_submitted(self):
        return self.status not in {"draft", "withdrawn"}

    def escalation(self):
        sent, at, team = self.is_submitted, self.at, self.team.pk if self.team else None
        held = self.status in {"accepted", "resolved"}
        done, ended = self.status == "resolved", self.status in {"resolved", "withdrawn"}
        yield (
            self.pk, self.ticket, self.status, self.firm.standard.pk, self.author, at, at, "deeper_investigation",
            self.note if sent else None, at if sent else None, at if sent else None, self.reply if sent else None,
            self.pk if sent else None, at, self.firm.desk.pk if sent else None, self.author if sent else None, team,
            self.author if sent else None, self.pk if sent else None, self.rank, at, at + timedelta(hours=4),
            self.senior if held else None, at if held else None, "I take it." if held else "",
            "fixed" if done else "", "Found and mended." if done else "", at if ended else None,
            int(self.status == "sent_back"), at if self.status == "sent_back" else None,
        )  # fmt: skip

    def notes(self):
        if self.is_submitted:
            text = "\n\n".join(self.texts.values())
            yield self.note, self.ticket, "escalation", text, self.author, self.at
            yield self.reply, self.ticket, "reply", self.vocabulary.sentence(30), self.author, self.at

    def promise(self):
        if self.is_submitted:
            due = self.at + timedelta(days=1)
            yield (
                self.pk,
                self.ticket,
                self.reply,
                due,
                self.author,
                self.at,
                due if self.status == "resolved" else None,
            )

    def revision(self):
        if self.is_submitted:
            answers = {
                key: {"label": key, "text": text, "not_applicable": ""} for key, text in self.texts.items()
            }
            review = {"recurring": False, "reason": "", "pattern": "", "references": [], "at": None, "warranty": {
                "verdict": "no_prior_service", "computed": "no_prior_service", "reason": "", "ticket": None,
                "completed_on": None, "days_between": None, "last_day": None}}  # fmt: skip
            yield (
                self.pk, self.pk, 1, self.author, self.at, self.firm.standard.pk, self.note, self.team.pk,
                Jsonb(answers), Jsonb([]), Jsonb(review), Jsonb([]),
            )  # fmt: skip

    def answers(self):
        for key, text in self.texts.items():
            yield self.pk, key, text, self.author, self.at

    def authorship(self):
        if self.is_submitted:
            yield self.pk, self.author

    def steps(self):
        for minute in (5, 20):
            done = self.at - timedelta(minutes=60 - minute)
            words = self.vocabulary.sentence(5), "no_change", self.vocabulary.sentence(8)
            yield self.ticket, *words, self.author, done, done
