"""Filling the template: one section at a time under its own version, saved while typing."""

from contextlib import contextmanager

from django.db import transaction

from escalations.models import Answer, Escalation, NoteKind, ReasonCode, SectionKey

from . import history, reporting, rules, sections, standard, texts, writing
from .errors import InvalidInput, StaleWrite, StepNotAllowed
from .step import check_person

LONGEST = 200_000


def fill(escalation, section, *, text=None, not_applicable=None, by, at, version=None):
    """Save one section; returns its Answer.

    `text` the words, secrets in them masked unless somebody said they are none; `not_applicable` the reason
    why the section does not apply ("" for words again).
    `version` the one that was read, 0 before the first word: StaleWrite if somebody changed the section since,
    with both texts. Takes no lock on the ticket and writes no history (S24: a draft never counts as the note).
    """
    if section not in SectionKey:
        raise InvalidInput({"section": f"There is no section “{section}”."})
    with _being_written(escalation, by) as row:
        answer = _answer(row, section, at)
        given = {"text": text, "not_applicable": not_applicable}
        words = {name: _kept(row, section, name, value) for name, value in given.items() if value is not None}
        differing = {name: value for name, value in words.items() if getattr(answer, name) != value}
        if differing:
            _check_version(answer, version, {name: given[name] for name in differing})
            _touch(row, at)
            _change(answer, differing, version=row.version, by=by, at=at)
    return answer


def secrets_in(escalation, section, text):
    """The words of `text` that look like a password, token or recovery code and would be masked (S26)."""
    return writing.mask_secrets(text, keep=_known_words(escalation, section))[1]


def not_a_secret(escalation, section, *, word, why, by, at):
    """Say that a word only looks like a secret; it is named again, since nothing of it was kept."""
    why = _sentence(why, "why", "Say in a sentence why this may be read by every technician.")
    word = texts.cleaned(word, field="word", name="The word", limit=200)
    if not word:
        raise InvalidInput({"word": "Name the word again."})
    if section not in SectionKey:
        raise InvalidInput({"section": f"There is no section “{section}”."})
    with _being_written(escalation, by) as row:
        words = sorted({*_known_words(row, section), word})
        _overrule(row, f"writing.secret:{section}", why=why, by=by, at=at, words=words)
    return row


def set_reason(escalation, *, reason_code, reason_detail="", by, at):
    """Choose why it needs somebody else (S2)."""
    if reason_code and reason_code not in ReasonCode:
        raise InvalidInput({"reason_code": "Choose one of the reasons."})
    detail = texts.line(reason_detail, field="reason_detail", name="The detail", limit=300)
    with _being_written(escalation, by) as row:
        if (row.reason_code, row.reason_detail) != (reason_code, detail):
            row.reason_code, row.reason_detail, row.reason_changed_in = reason_code, detail, row.version + 1
            _touch(row, at, "reason_code", "reason_detail", "reason_changed_in")
            _touch_section(row, SectionKey.ESCALATION_REASON, by=by, at=at)
    return row


def overrule(escalation, code, section, *, why, by, at):
    """Let a writing block stand, with one sentence; shown to the senior and counted per check (S26).

    It holds as long as the section says the same.
    """
    why = _sentence(why, "why", "Say in a sentence why the senior can do without it.")
    with _being_written(escalation, by) as row:
        finding = _finding(row, code, section, at)
        if not reporting.may_be_overruled(finding):
            raise StepNotAllowed(
                "This finding cannot be overruled; repair it instead.", link=finding.fix.place
            )
        said = sections.substance(_answer(row, section, at))
        _overrule(row, finding.key, why=why, by=by, at=at, of=said)
    return row


def keep_overruling(escalation, code, section, *, by, at):
    """Let the same reason stand for the text as it is now."""
    standing = Escalation.objects.values_list("overruled", flat=True).get(pk=escalation.pk)
    kept = standing.get(f"{code}:{section}")
    if kept is None:
        raise StepNotAllowed("This was not let stand before. Say in a sentence why it may stand.")
    return overrule(escalation, code, section, why=kept["why"], by=by, at=at)


def take_back_overruling(escalation, key, *, by, at):
    """Let the block hold again."""
    with _being_written(escalation, by) as row:
        row.overruled = {one: kept for one, kept in row.overruled.items() if one != key}
        _touch(row, at, "overruled")
    return row


def confirm(escalation, keys, *, by, at):
    """Confirm warnings as they are; kept with the escalation (S26). What is no warning now is left out."""
    with _being_written(escalation, by) as row:
        row.confirmed = sorted({*row.confirmed, *keys})
        row.confirmed = _report(row, at).confirmed_by(row.confirmed)
        _touch(row, at, "confirmed")
    return row


def answer_flag(flag, *, answer, by, at):
    """Say in one sentence why a flagged thing stands as it is (S30)."""
    ask = "Say in a sentence why it stands as it is, or change what was flagged."
    words = _sentence(answer, "answer", ask)
    with _being_written(flag.send_back.escalation, by) as row:
        flag.answer, flag.answered_by, flag.answered_at = words, by, at
        flag.save(update_fields=["answer", "answered_by", "answered_at"])
        _touch(row, at)
    return flag


def mark_read(escalation, *, by, at):
    """The author has read the customer's messages up to now (S7)."""
    with _being_written(escalation, by) as row:
        row.read_at = at
        _touch(row, at, "read_at")


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
    with _being_written(escalation, by) as row:
        _touch_section(row, SectionKey.ISSUE_SUMMARY, by=by, at=at)


@contextmanager
def _being_written(escalation, by):
    """The escalation, locked while something of it is written: never after a step moved it on."""
    check_person(rules.may_prepare(escalation, by))
    with transaction.atomic():
        rows = Escalation.objects.select_related("ticket", "standard")
        row = rows.select_for_update(of=("self",), no_key=True).get(pk=escalation.pk)
        if not row.is_being_written:
            raise StepNotAllowed(
                "This escalation is no longer being written. Copy what you need of your text, then reload."
            )
        yield row


def _touch(escalation, at, *fields):
    """It was worked on: lists work its readiness out again, and it is not withdrawn as forgotten."""
    escalation.touched_at = at
    escalation.version += 1
    escalation.save(update_fields=["touched_at", "version", *fields])


def _answer(escalation, section, at):
    """The section as it is kept; version 0, and not saved, before its first word."""
    found = Answer.objects.filter(escalation=escalation, section=section).select_related("changed_by").first()
    return found or Answer(escalation=escalation, section=section, version=0, changed_at=at)


def _kept(escalation, section, name, words):
    """The words as they are stored: cleaned, not too long, secrets in them masked."""
    limit, shown = (LONGEST, "The section") if name == "text" else (2_000, "The reason")
    words = texts.cleaned(words, field=name, name=shown, limit=limit)
    return writing.mask_secrets(words, keep=_known_words(escalation, section))[0]


def _check_version(answer, version, given):
    if version is not None and version < answer.version:
        raise StaleWrite(
            f"{answer.changed_by or 'Somebody'} changed “{answer.get_section_display()}” while you were typing. "
            "Your text is kept here; compare and save again.",
            differences={name: (getattr(answer, name), yours) for name, yours in given.items()},
            version=answer.version,
        )


def _change(answer, words, *, version, by, at):
    for name, value in words.items():
        setattr(answer, name, value)
    answer.is_not_applicable = bool(answer.not_applicable)
    answer.version += 1
    answer.changed_in = version
    answer.changed_by, answer.changed_at = by, at
    answer.save()


def _known_words(escalation, section):
    """What somebody said is no secret in this section."""
    return escalation.overruled.get(f"writing.secret:{section}", {}).get("words", [])


def _touch_section(escalation, section, *, by, at):
    answer = _answer(escalation, section, at)
    answer.changed_by, answer.changed_at = by, at
    answer.save()


def _sentence(words, field, ask):
    return texts.needed(words, field=field, name="The sentence", limit=500, ask=ask)


def _overrule(escalation, key, *, why, by, at, **also):
    escalation.overruled = {
        **escalation.overruled,
        key: {"why": why, "by": by.pk, "at": at.isoformat(), **also},
    }
    _touch(escalation, at, "overruled")
    history.remember(
        "writing.overruled",
        ticket=escalation.ticket,
        escalation=escalation,
        by=by,
        at=at,
        code=key,
        why=why,
    )


def _report(escalation, at):
    return standard.evaluate(escalation.ticket, escalation, escalation.standard, at)


def _finding(escalation, code, section, at):
    wanted = f"{code}:{section}"
    for finding in _report(escalation, at).findings:
        if finding.key == wanted:
            return finding
    raise StepNotAllowed("This finding is gone; nothing has to be overruled.")
