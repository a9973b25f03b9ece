"""How the template becomes the escalation's private note: what it needs, and the summary that is one text with it."""

from escalations.models import NoteKind, SectionKey

from . import confidential, conversation, drafting, standard
from .errors import InvalidInput, StandardNotMet, StepNotAllowed

IN_THE_SUMMARYS_PLACE = "summary"
CARRIERS = ("private_note", IN_THE_SUMMARYS_PLACE)


def check_carrier(carrier):
    """S21. A private note of its own, or the summary's place."""
    if carrier not in CARRIERS:
        raise InvalidInput({"carrier": "The note is carried by a private note or by the summary."})


def check_complete(case):
    """S27. The note needs complete sections, good writing and results; the rest may come before or after."""
    report = standard.judge(case)
    waits = {"template.not_recorded", "template.changed_since_record"}
    due = [
        finding
        for finding in report.blocking
        if finding.code not in waits and finding.code.startswith(("template.", "writing.", "steps.no_result"))
    ]
    if due:
        raise StandardNotMet(f"The note cannot be saved yet: {due[0].message}", report=report.limited_to(due))


def write_summary_back(escalation, case, *, by, at):
    """S4. The summary and Issue Summary are one text; a change made elsewhere is looked at first."""
    answer = case.answers.get(SectionKey.ISSUE_SUMMARY)
    changed = drafting.summary_changed_elsewhere(escalation, answer, note=case.summary)
    if changed:
        raise StepNotAllowed(
            "The ticket's summary was changed meanwhile. Take it over, or keep yours, then save the note.",
            link="template#issue_summary",
        )
    text = case.text_of(SectionKey.ISSUE_SUMMARY)
    if text:
        with confidential.answered(confidential.KEEP):  # the section was asked about already
            conversation.write_summary(escalation.ticket, body=text, by=by, at=at)
        escalation.ticket.refresh_from_db()


def note(escalation, body, carrier, *, by, at):
    """The private note; pressed twice it is the same one, changed it supersedes the older."""
    older, is_pinned = escalation.note, carrier == IN_THE_SUMMARYS_PLACE
    if older is not None and (older.body, escalation.carrier) == (body, carrier):
        return older
    newer = conversation.write_note(
        escalation.ticket, kind=NoteKind.ESCALATION, body=body, by=by, at=at, is_pinned=is_pinned
    )
    if older is not None:
        older.superseded_by, older.is_pinned = newer, False
        older.save(update_fields=["superseded_by", "is_pinned"])
    return newer
