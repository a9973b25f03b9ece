"""Filling the template: one section at a time under its own version, saved while typing."""

from django.db import transaction

from escalations.models import Answer, Escalation, NoteKind, ReasonCode, SectionKey

from . import history, reporting, rules, standard, texts, writing
from .case import gather
from .errors import InvalidInput, StaleWrite, StepNotAllowed
from .step import check_person

LONGEST = 200_000


def fill(escalation, section, *, text=None, not_applicable=None, by, at, version=None):
    """Save one section; returns its Answer.

    `text` the words, secrets in them masked unless somebody said they are none; `not_applicable` the reason
    why the section does not apply ("" for words again).
    `version` the one that was read: StaleWrite if somebody changed the section since, with both texts.
    Takes no lock on the ticket and writes no history (S24: a draft never counts as the note).
    """
    if section not in SectionKey:
        raise InvalidInput({"section": f"There is no section “{section}”."})
    _check_open(escalation, by)
    with transaction.atomic():
        answer = _answer(escalation, section, by=by, at=at)
        before = (answer.text, answer.not_applicable, answer.is_not_applicable)
        _check_version(answer, version, text, not_applicable)
        _take(answer, _masked(escalation, section, text), _masked(escalation, section, not_applicable))
        if (answer.text, answer.not_applicable, answer.is_not_applicable) != before:
            answer.version += 1
            answer.changed_by, answer.changed_at = by, at
            answer.save()
            Escalation.objects.filter(pk=escalation.pk).update(touched_at=at)
    return answer


def secrets_in(escalation, section, text):
    """The words of `text` that look like a password, token or recovery code and would be masked (S26)."""
    return writing.mask_secrets(text, keep=_known_words(escalation, section))[1]


def not_a_secret(escalation, section, *, word, why, by, at):
    """Say that a word only looks like a secret; it is named again, since nothing of it was kept."""
    ask = "Say in a sentence why this may be read by every technician."
    why = texts.needed(why, field="why", name="The sentence", limit=500, ask=ask)
    _check_open(escalation, by)
    with transaction.atomic():
        row = _locked(escalation)
        key = f"writing.secret:{section}"
        words = sorted({*_known_words(row, section), word})
        row.overruled = {
            **row.overruled,
            key: {"why": why, "by": by.pk, "at": at.isoformat(), "words": words},
        }
        row.save(update_fields=["overruled"])
        history.remember(
            "writing.overruled", ticket=row.ticket, escalation=row, by=by, at=at, code=key, why=why
        )
    return row


def set_reason(escalation, *, reason_code, reason_detail="", by, at):
    """Choose why it needs somebody else (S2)."""
    if reason_code and reason_code not in ReasonCode:
        raise InvalidInput({"reason_code": "Choose one of the reasons."})
    detail = texts.line(reason_detail, field="reason_detail", name="The detail", limit=300)
    _check_open(escalation, by)
    with transaction.atomic():
        row = _locked(escalation)
        if (row.reason_code, row.reason_detail) == (reason_code, detail):
            return row
        row.reason_code, row.reason_detail, row.touched_at = reason_code, detail, at
        row.save(update_fields=["reason_code", "reason_detail", "touched_at"])
        _touch_section(row, SectionKey.ESCALATION_REASON, by=by, at=at)
    return row


def overrule(escalation, code, section, *, why, by, at):
    """Let a writing block stand, with one sentence; shown to the senior and counted per check (S26)."""
    why = texts.needed(
        why,
        field="why",
        name="The sentence",
        limit=500,
        ask="Say in a sentence why the senior can do without it.",
    )
    _check_open(escalation, by)
    with transaction.atomic():
        row = _locked(escalation)
        finding = _finding(row, code, section, at)
        if not reporting.may_be_overruled(finding):
            raise StepNotAllowed(
                "This finding cannot be overruled; repair it instead.", link=finding.fix.place
            )
        row.overruled = {**row.overruled, finding.key: {"why": why, "by": by.pk, "at": at.isoformat()}}
        row.save(update_fields=["overruled"])
        history.remember(
            "writing.overruled", ticket=row.ticket, escalation=row, by=by, at=at, code=finding.key, why=why
        )
    return row


def take_back_overruling(escalation, key, *, by, at):
    """Let the block hold again."""
    _check_open(escalation, by)
    with transaction.atomic():
        row = _locked(escalation)
        row.overruled = {one: kept for one, kept in row.overruled.items() if one != key}
        row.save(update_fields=["overruled"])
    return row


def confirm(escalation, keys, *, by, at):
    """Confirm warnings as they are; kept with the escalation (S26)."""
    _check_open(escalation, by)
    with transaction.atomic():
        row = _locked(escalation)
        row.confirmed = sorted({*row.confirmed, *keys})
        row.save(update_fields=["confirmed"])
    return row


def answer_flag(flag, *, answer, by, at):
    """Say in one sentence why a flagged thing stands as it is (S30)."""
    words = texts.needed(
        answer,
        field="answer",
        name="The sentence",
        limit=500,
        ask="Say in a sentence why it stands as it is, or change what was flagged.",
    )
    escalation = flag.send_back.escalation
    _check_open(escalation, by)
    flag.answer, flag.answered_by, flag.answered_at = words, by, at
    flag.save(update_fields=["answer", "answered_by", "answered_at"])
    return flag


def mark_read(escalation, *, by, at):
    """The author has read the customer's messages up to now (S7)."""
    _check_open(escalation, by)
    Escalation.objects.filter(pk=escalation.pk).update(read_at=at, touched_at=at)


def prefill_summary(escalation, *, by, at):
    """Issue Summary starts as the ticket's summary note: one text, written once (S4)."""
    note = summary_note(escalation.ticket)
    if note is not None:
        fill(escalation, SectionKey.ISSUE_SUMMARY, text=note.body, by=by, at=at)


def summary_note(ticket):
    """The pinned summary of a ticket, or None."""
    return ticket.notes.filter(kind=NoteKind.SUMMARY, superseded_by=None).first()


def summary_changed_elsewhere(escalation, answer, *, note=None):
    """The summary note, if somebody changed it after the section was written; else None."""
    note = note or summary_note(escalation.ticket)
    if note is None or note.body == (answer.text if answer else ""):
        return None
    changed_at = note.corrected_at or note.created_at
    return note if answer is None or changed_at > answer.changed_at else None


def keep_own_summary(escalation, *, by, at):
    """Keep the section's words although the summary note was changed meanwhile."""
    _check_open(escalation, by)
    _touch_section(escalation, SectionKey.ISSUE_SUMMARY, by=by, at=at)


def _check_open(escalation, by):
    check_person(rules.may_prepare(escalation, by))
    if not Escalation.objects.filter(pk=escalation.pk, status__in=["draft", "sent_back"]).exists():
        raise StepNotAllowed(
            "This escalation is no longer being written. Copy what you need of your text, then reload."
        )


def _locked(escalation):
    rows = Escalation.objects.select_related("ticket", "standard")
    return rows.select_for_update(of=("self",), no_key=True).get(pk=escalation.pk)


def _answer(escalation, section, *, by, at):
    new = {"changed_by": by, "changed_at": at}
    Answer.objects.get_or_create(escalation=escalation, section=section, defaults=new)
    return Answer.objects.select_for_update(no_key=True).get(escalation=escalation, section=section)


def _check_version(answer, version, text, not_applicable):
    if version is None or version >= answer.version:
        return
    differs = {}
    if text is not None and writing.clean(text) != answer.text:
        differs["text"] = (answer.text, text)
    if not_applicable is not None and writing.clean(not_applicable) != answer.not_applicable:
        differs["not_applicable"] = (answer.not_applicable, not_applicable)
    if differs:
        raise StaleWrite(
            f"{answer.changed_by or 'Somebody'} changed “{answer.get_section_display()}” while you were typing. "
            "Your text is kept here; compare and save again.",
            differences=differs,
            version=answer.version,
        )


def _take(answer, text, not_applicable):
    if text is not None:
        answer.text = texts.kept(text, field="text", name="The section", limit=LONGEST)
    if not_applicable is not None:
        answer.not_applicable = texts.kept(
            not_applicable, field="not_applicable", name="The reason", limit=2_000
        )
        answer.is_not_applicable = bool(answer.not_applicable)


def _masked(escalation, section, text):
    if text is None or len(text) > LONGEST:
        return text
    return writing.mask_secrets(text, keep=_known_words(escalation, section))[0]


def _known_words(escalation, section):
    return escalation.overruled.get(f"writing.secret:{section}", {}).get("words", [])


def _touch_section(escalation, section, *, by, at):
    answer = _answer(escalation, section, by=by, at=at)
    answer.changed_by, answer.changed_at = by, at
    answer.save(update_fields=["changed_by", "changed_at"])


def _finding(escalation, code, section, at):
    case = gather(escalation.ticket, escalation, escalation.standard, at)
    wanted = f"{code}:{section}"
    for finding in standard.judge(case).findings:
        if finding.key == wanted:
            return finding
    raise StepNotAllowed("This finding is gone; nothing has to be overruled.")
