"""How a version of the standard comes into force, and how the next one is begun (S34)."""

from django.db import transaction
from django.db.models import Max

from escalations.models import CheckSeverity, Rehearsal, Standard, StandardSection

from . import configuration_log, history, standard_content, standard_rules
from .errors import InvalidInput, StepNotAllowed
from .standard_draft import check_is_draft, check_person, missing_sections

COPIED = ("lookback_days", "warranty_days", "may_acknowledge_first")


@transaction.atomic
def publish(standard, *, without_rehearsal=False, by, at):
    """Put a draft in force; from then on it never changes. Open escalations keep the version they started with.

    It takes the next number if another version was published since it was begun. Raises NotPermitted; InvalidInput
    per field for what no version may say; StepNotAllowed if it is published already, lacks a section, says what the
    version in force says, or was not rehearsed exactly like this (unless `without_rehearsal`).
    """
    check_person(by)
    versions = _lock_all()
    draft = _in(versions, standard)
    before = next((one for one in versions.values() if one.is_in_force), None)
    _check_may_be_published(draft, before, without_rehearsal)
    note = _note(before, without_rehearsal)
    with configuration_log.recorded(draft, verb="published", note=note, by=by, at=at):
        _put_in_force(draft, before, _number_of(draft, versions), by=by, at=at)
    history.remember(
        "standard.published",
        by=by,
        at=at,
        version=draft.version,
        replaces=before.version if before else None,
        rehearsed=not without_rehearsal,
    )
    return draft


def _note(before, without_rehearsal):
    """What the log says beside the difference."""
    replaced = [f"It replaces version {before.version}."] if before else []
    return " ".join([*replaced, *(["Published without a rehearsal."] if without_rehearsal else [])])


def _put_in_force(draft, before, number, *, by, at):
    if before:
        before.is_in_force = False
        before.save(update_fields=["is_in_force"])
    draft.version = number
    draft.is_in_force, draft.published_at, draft.published_by = True, at, by
    draft.save(update_fields=["version", "is_in_force", "published_at", "published_by"])


@transaction.atomic
def publish_again(standard, *, by, at):
    """Put an earlier version in force once more, word for word, under the next number."""
    check_person(by)
    if standard.is_draft:
        raise StepNotAllowed("This is a draft: publish it as it is.")
    copy = draft_from(standard, by=by, at=at)
    copy.note = f"Version {standard.version} again."
    copy.save(update_fields=["note"])
    return publish(copy, without_rehearsal=True, by=by, at=at)


@transaction.atomic
def draft_from(standard, *, by, at):
    """Begin the next version as a copy of `standard`, with its sections and severities; returns the draft."""
    check_person(by)
    source = _in(_lock_all(), standard)
    draft = Standard.objects.create(
        version=_highest() + 1,
        drafted_from=source.version,
        drafted_by=by,
        **{name: getattr(source, name) for name in COPIED},
    )
    _copy(source.sections.all(), StandardSection, draft)
    _copy(source.severities.all(), CheckSeverity, draft)
    configuration_log.added(draft, note=f"A copy of version {source.version}.", by=by, at=at)
    history.remember("standard.drafted", by=by, at=at, version=draft.version, source=source.version)
    return draft


def rehearsal_of(standard, content):
    """The newest finished rehearsal of exactly this content, or None."""
    done = Rehearsal.objects.filter(standard=standard, state=Rehearsal.State.DONE, content=content)
    return done.select_related("against", "started_by").first()


def _lock_all():
    """Every version as {id: row}, locked, so that two publications follow one another."""
    return {one.pk: one for one in Standard.objects.select_for_update().order_by("pk")}


def _in(versions, standard):
    if standard.pk not in versions:
        raise StepNotAllowed("Somebody has discarded this draft. Make a new one of any version.")
    return versions[standard.pk]


def _highest():
    """Asked under the lock: the locked rows lack a draft that was begun while we waited."""
    return Standard.objects.aggregate(highest=Max("version"))["highest"]


def _number_of(draft, versions):
    """Its own number, or the next one if a higher version was published since: numbers follow one another."""
    published = [one.version for one in versions.values() if not one.is_draft]
    return draft.version if draft.version > max(published, default=0) else _highest() + 1


def _check_may_be_published(draft, before, without_rehearsal):
    check_is_draft(draft)
    missing = missing_sections(draft)
    if missing:
        raise StepNotAllowed(
            f"This draft lacks: {', '.join(missing)}. Make a new draft of the version in force."
        )
    content = standard_content.of(draft)
    faults = standard_rules.faults(content)
    if faults:
        raise InvalidInput(faults)
    signed = standard_content.digest_of(content)
    if before and signed == standard_content.digest(before):
        raise StepNotAllowed(
            f"This draft says what version {before.version} says, which is in force. Change something first."
        )
    if not without_rehearsal and rehearsal_of(draft, signed) is None:
        raise StepNotAllowed("Rehearse this draft as it is now, or choose to publish it without rehearsing.")


def _copy(rows, model, draft):
    copies = []
    for row in rows:
        row.pk, row.standard, row._state.adding = None, draft, True
        copies.append(row)
    model.objects.bulk_create(copies)
