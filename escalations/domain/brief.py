"""The brief of an escalation: one screen for the senior, drawn from the frozen revision and what came after it."""

from dataclasses import dataclass, field

from django.db.models import Q
from django.utils.timezone import localtime

from escalations.models import (
    Escalation,
    HistoryEntry,
    Note,
    NoteKind,
    ReasonCode,
    Revision,
    SectionKey,
    TroubleshootingStep,
)
from escalations.models.prepared import prepared

from .warranty import VERDICTS

SITUATION = ("Situation", "what, and for whom", [SectionKey.ISSUE_SUMMARY, SectionKey.USER_IMPACT])
BACKGROUND = (
    "Background",
    "where, and what came before",
    [SectionKey.ENVIRONMENT, SectionKey.RECENT_CHANGES],
)
ASSESSMENT = ("Assessment", "what is known", [SectionKey.WHATS_HAPPENING, SectionKey.TROUBLESHOOTING_DONE])
RECOMMENDATION = ("Recommendation", "what is asked of you", [SectionKey.ESCALATION_REASON])
CONFIGURATION = ("ticket.changed", "ticket.status_changed", "ticket.assigned")
SAID = (NoteKind.CUSTOMER_MESSAGE, NoteKind.REPLY, NoteKind.CALL, NoteKind.PRIVATE_NOTE)
MOST = 30


@dataclass
class Part:
    """One section as submitted; `before` is what the revision before said, None if it is the first."""

    key: str
    label: str
    text: str
    not_applicable: str
    before: str | None = None

    @property
    def words(self):
        return f"Not applicable: {self.not_applicable}" if self.not_applicable else self.text

    @property
    def is_changed(self):
        return self.before is not None and self.before != self.words


@dataclass
class Since:
    """One thing that happened after the revision was submitted."""

    at: object
    words: str
    note: int | None = None


@dataclass
class Brief:
    """Situation, background, assessment, recommendation of one revision; and what changed since."""

    escalation: Escalation
    revision: Revision
    blocks: list
    rows: list
    review: dict
    since: list = field(default_factory=list)

    @property
    def warranty(self):
        """The verdict as submitted, in words."""
        return VERDICTS.get(self.review.get("warranty", {}).get("verdict"), "")

    @property
    def is_in_warranty(self):
        return self.review.get("warranty", {}).get("verdict") == "in_window"

    @property
    def reason(self):
        """The coded reason with its detail."""
        code, detail = (
            self.revision.facts.get("reason_code", ""),
            self.revision.facts.get("reason_detail", ""),
        )
        label = ReasonCode(code).label if code in ReasonCode else ""
        return f"{label}: {detail}" if detail else label

    @property
    def overruled(self):
        """Checks the author let stand, each with the reason (S26)."""
        return [finding for finding in self.revision.findings if finding["severity"] == "overruled"]

    @property
    def confirmed(self):
        return [finding for finding in self.revision.findings if finding["severity"] == "confirmed"]


def brief_of(escalation, revision=None):
    """The brief of a revision, by default the newest; None while nothing was ever submitted."""
    revision = revision or escalation.revision
    if revision is None:
        return None
    is_first = revision.number == 1
    earlier = None if is_first else escalation.revisions.filter(number=revision.number - 1).first()
    since = _since(escalation.ticket, revision)
    return Brief(escalation, revision, _blocks(revision, earlier), revision.steps, revision.review, since)


def glance_of(escalation):
    """The newest brief for a preview: unmarked, and since then only what the customer said; one query."""
    revision = escalation.revision
    if revision is None:
        return None
    said = list(_notes_since(escalation.ticket, revision, [NoteKind.CUSTOMER_MESSAGE]))
    return Brief(escalation, revision, _blocks(revision), revision.steps, revision.review, said)


def _blocks(revision, earlier=None):
    """[(name, hint, parts)]; changed words are known if there is an `earlier` revision."""
    parts = _parts(revision, _parts(earlier, None) if earlier else {})
    return [
        (name, hint, [parts[key] for key in keys if key in parts])
        for name, hint, keys in (SITUATION, BACKGROUND, ASSESSMENT, RECOMMENDATION)
    ]


def markdown(brief):
    """The same as Markdown, to be copied; private, like the escalation."""
    escalation, revision = brief.escalation, brief.revision
    ticket = escalation.ticket
    lines = [
        f"# #{ticket.pk} {ticket.subject}",
        "",
        f"Private. Revision {revision.number} by {revision.author}, {_clock(revision.submitted_at)}.",
        f"Priority {ticket.priority}.",
    ]
    for name, _hint, parts in brief.blocks:
        lines += ["", f"## {name}"]
        for part in parts:
            lines += ["", f"### {part.label}", "", *_part_lines(brief, part)]
    if brief.since:
        lines += ["", "## Since it was submitted", ""]
        lines += [f"- {_clock(one.at)} {one.words}" for one in brief.since]
    return "\n".join(lines) + "\n"


def _part_lines(brief, part):
    if part.key == SectionKey.ESCALATION_REASON:
        return [f"{brief.reason}.", "", part.words]
    if part.key == SectionKey.TROUBLESHOOTING_DONE:
        rows = [
            f"- {row['action']}: {row['outcome'].replace('_', ' ')}. {row['result']}" for row in brief.rows
        ]
        return [*rows, *(["", part.words] if part.words else [])]
    if part.key == SectionKey.RECENT_CHANGES:
        return [part.words, "", f"Last 14 days: {_history_words(brief)}"]
    return [part.words]


def _history_words(brief):
    numbers = ", ".join(f"#{number}" for number in brief.review.get("references", []))
    recurring = f"recurring, see {numbers}" if brief.review.get("recurring") else "not recurring"
    return f"{brief.warranty.lower()}; {recurring}. {brief.review.get('pattern', '')}".strip()


def _parts(revision, before):
    """{section: Part} in the revision's order; `before` the parts of the revision before it, or None."""
    found = {}
    for key, answer in revision.answers.items():
        part = Part(key, answer["label"], answer["text"], answer["not_applicable"])
        if before:
            part.before = before[key].words if key in before else ""
        found[key] = part
    return found


def _since(ticket, revision):
    """Messages, steps and changes after the revision was submitted, newest first."""
    found = [
        *_notes_since(ticket, revision, SAID),
        *_steps_since(ticket, revision),
        *_changes_since(ticket, revision),
    ]
    return sorted(found, key=lambda one: one.at, reverse=True)[:MOST]


def _notes_since(ticket, revision, kinds):
    for note in _said_since(tuple(kinds), ticket=ticket.pk, since=revision.submitted_at):
        kind = note.get_kind_display()
        who = kind if note.is_from_customer else f"{note.author or 'The portal'}, {kind.lower()}"
        yield Since(note.created_at, f"{who}: “{_short(note.body)}”", note.pk)


@prepared
def _said_since(kinds, *, ticket, since):
    rows = Note.objects.filter(ticket=ticket, kind__in=kinds, created_at__gt=since).by_a_person()
    return rows.defer("search").select_related("author", "contact").order_by("-created_at")[:MOST]


def _steps_since(ticket, revision):
    rows = TroubleshootingStep.objects.filter(ticket=ticket, changed_at__gt=revision.submitted_at)
    for row in rows.select_related("standard_step", "done_by").order_by("-changed_at")[:MOST]:
        result = f"{row.get_outcome_display()}: {row.result}" if row.has_result else "no result yet"
        yield Since(
            row.changed_at,
            f"{row.done_by or 'The portal'} logged a step: {_short(str(row))}. {_short(result)}",
        )


def _changes_since(ticket, revision):
    told = Q(event__in=CONFIGURATION, at__gt=revision.submitted_at)
    rows = HistoryEntry.objects.filter(told, ticket=ticket).select_related("by").order_by("-at")
    for entry in rows[:MOST]:
        names = ", ".join(name.replace("_", " ") for name in entry.data.get("changes", {}) if name in SHOWN)
        if names:
            yield Since(entry.at, f"{entry.by or 'The portal'} changed {names}.")


SHOWN = {
    "subject",
    "status",
    "category",
    "priority",
    "impact",
    "urgency",
    "contact",
    "company",
    "assets",
    "tags",
}


def _clock(moment):
    return f"{localtime(moment):%Y-%m-%d %H:%M}"


def _short(text, limit=160):
    text = " ".join(text.split())
    return text if len(text) <= limit else f"{text[: limit - 1]}…"
