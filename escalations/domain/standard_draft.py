"""How a draft of the standard is edited by several people, and thrown away; published versions never change (S34)."""

from django.db import transaction

from escalations.models import CheckSeverity, SectionKey, Standard

from . import configuration_log, history, rules, standard_content, standard_rules, texts, writing
from .errors import InvalidInput, NotPermitted, StaleWrite, StepNotAllowed
from .standard_content import SETTINGS, STRICTNESS, WORDS

NUMBERS = ("max_length", "lookback_days", "warranty_days")
TICKS = ("may_acknowledge_first", "may_be_not_applicable")
LINES = {"label": ("The name", 60), "prompt": ("The question", 200)}
TEXTS = {"help": ("The help", 2_000), "example": ("The example", 4_000), "note": ("The note", 4_000)}
LONGEST_NUMBER = 9


@transaction.atomic
def revise(draft, typed, *, read, by, at):
    """Save what was typed into a draft; returns the draft.

    `typed` is {field: value} with fields as in `standard_content`, values as they came; what it leaves out stays.
    `read` is {field: mark} of the values the person had before them. Raises InvalidInput per field, and StaleWrite
    only where somebody else changed the very field meanwhile.
    """
    check_person(by)
    locked = locked_draft(draft.pk)
    before = standard_content.of(locked)
    values, refused = parsed(typed, before)
    values = before | _merged(values, before, read)
    refused = {**standard_rules.faults(values), **refused}
    if refused:
        raise InvalidInput(refused)
    changes = {field: [before[field], value] for field, value in values.items() if before[field] != value}
    if changes:
        with configuration_log.recorded(locked, by=by, at=at):
            _write(locked, values, by=by, at=at)
        history.remember("standard.edited", by=by, at=at, version=locked.version, changes=changes)
    return locked


@transaction.atomic
def discard(draft, *, by, at):
    """Throw a draft away with its rehearsals; nobody is judged by one."""
    check_person(by)
    locked = locked_draft(draft.pk)
    history.remember("standard.discarded", by=by, at=at, version=locked.version, note=locked.note)
    with configuration_log.recorded(locked, by=by, at=at):
        locked.delete()
    return draft


def parsed(typed, before):
    """({field: value}, {field: sentence}) of what was typed; only fields a version has are taken."""
    values, refused = {}, {}
    for field in typed.keys() & before.keys():
        try:
            values[field] = _value(field, typed[field])
        except InvalidInput as refusal:
            refused |= refusal.fields
    return values, refused


def check_person(by):
    verdict = rules.may_configure(by)
    if not verdict:
        raise NotPermitted(verdict.why_not)


def locked_draft(pk):
    """The draft, locked; refused once it is published, or gone."""
    found = Standard.objects.select_for_update(of=("self",)).filter(pk=pk).first()
    if found is None:
        raise StepNotAllowed("Somebody has discarded this draft. Make a new one of any version.")
    check_is_draft(found)
    return found


def check_is_draft(standard):
    if not standard.is_draft:
        raise StepNotAllowed(never_changes(standard))


def never_changes(standard):
    return (
        f"Version {standard.version} is published and never changes. Make a draft of it to go on from there."
    )


def _value(field, typed):
    """One value as it is kept."""
    word = field.rpartition("-")[2]
    if word in TICKS:
        return bool(typed)
    if word in NUMBERS:
        return _number(field, typed)
    if field == "order":
        return [key for key in str(typed).split(",") if key]
    if field.startswith(STRICTNESS):
        return str(typed)
    if word in LINES:
        name, limit = LINES[word]
        return texts.line(typed, field=field, name=name, limit=limit)
    name, limit = TEXTS[word]
    return texts.kept(typed, field=field, name=name, limit=limit, instead="Shorten it.")


def _number(field, typed):
    digits = writing.clean(str(typed)).strip()
    if not (digits.isascii() and digits.isdecimal() and len(digits) <= LONGEST_NUMBER):
        raise InvalidInput({field: "Write a whole number, such as 14."})
    return int(digits)


def _merged(values, before, read):
    """What the person changed, on what stands there now; refused where both changed one field to different ends."""
    mark = standard_content.mark
    mine = {
        field: value for field, value in values.items() if mark(value) != read.get(field, mark(before[field]))
    }
    differences = {
        field: (before[field], value)
        for field, value in mine.items()
        if value != before[field] and read.get(field, mark(before[field])) != mark(before[field])
    }
    if differences:
        raise StaleWrite(
            "Somebody else changed this while you were writing. Nothing of yours is lost: compare, then save again.",
            differences=differences,
            version=None,
        )
    return mine


def _write(draft, values, *, by, at):
    for name in ("note", *SETTINGS):
        setattr(draft, name, values[name])
    draft.edited_by, draft.edited_at = by, at
    draft.save(update_fields=["note", *SETTINGS, "edited_by", "edited_at"])
    for section in draft.sections.all():
        section.position = values["order"].index(section.key) + 1
        for word in WORDS:
            setattr(section, word, values[f"{section.key}-{word}"])
        section.save(update_fields=["position", *WORDS])
    _write_severities(draft, standard_content.severities_of(values))


def _write_severities(draft, severities):
    """Only what differs from the usual is kept."""
    usual = writing.DEFAULT_SEVERITIES
    draft.severities.all().delete()
    CheckSeverity.objects.bulk_create(
        CheckSeverity(standard=draft, code=code, severity=severity)
        for code, severity in severities.items()
        if severity != usual[code]
    )


def missing_sections(standard):
    """Names of the seven that a version lacks."""
    there = set(standard.sections.values_list("key", flat=True))
    return [key.label for key in SectionKey if key not in there]
