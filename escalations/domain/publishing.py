"""How a version of the standard comes into force, and how the next one is begun (S34)."""

from django.db import transaction
from django.db.models import Max

from escalations.models import CheckSeverity, SectionKey, Standard, StandardSection

from . import history, rules
from .errors import NotPermitted, StepNotAllowed


@transaction.atomic
def publish(standard, *, by, at):
    """Put a draft in force; from then on it never changes. Open escalations keep the version they started with.

    Raises NotPermitted, or StepNotAllowed if it is published already or a section is missing.
    """
    _check_person(by)
    versions = _lock_all()
    draft = versions[standard.pk]
    _check_is_draft(draft)
    _check_is_complete(draft)
    before = next((one for one in versions.values() if one.is_in_force), None)
    if before:
        before.is_in_force = False
        before.save(update_fields=["is_in_force"])
    draft.is_in_force, draft.published_at, draft.published_by = True, at, by
    draft.save(update_fields=["is_in_force", "published_at", "published_by"])
    history.remember(
        "standard.published", by=by, at=at, version=draft.version, replaces=before.version if before else None
    )
    return draft


@transaction.atomic
def draft_from(standard, *, by, at):
    """Begin the next version as a copy of `standard`, with its sections and severities; returns the draft."""
    _check_person(by)
    source = _lock_all()[standard.pk]
    draft = Standard.objects.create(
        version=_highest() + 1,
        lookback_days=source.lookback_days,
        warranty_days=source.warranty_days,
    )
    _copy(source.sections.all(), StandardSection, draft)
    _copy(source.severities.all(), CheckSeverity, draft)
    history.remember("standard.drafted", by=by, at=at, version=draft.version, source=source.version)
    return draft


def _lock_all():
    """Every version as {id: row}, locked, so that two publications follow one another."""
    return {one.pk: one for one in Standard.objects.select_for_update().order_by("pk")}


def _highest():
    """Asked under the lock: the locked rows lack a draft that was begun while we waited."""
    return Standard.objects.aggregate(highest=Max("version"))["highest"]


def _check_person(by):
    verdict = rules.may_configure(by)
    if not verdict:
        raise NotPermitted(verdict.why_not)


def _check_is_draft(standard):
    if standard.published_at:
        raise StepNotAllowed(
            f"Version {standard.version} is published and never changes. Make a draft of it to go on from there."
        )


def _check_is_complete(standard):
    missing = set(SectionKey) - set(standard.sections.values_list("key", flat=True))
    if missing:
        names = ", ".join(key.label for key in SectionKey if key in missing)
        raise StepNotAllowed(f"This draft lacks: {names}. Make a new draft of the version in force.")


def _copy(rows, model, draft):
    copies = []
    for row in rows:
        row.pk, row.standard, row._state.adding = None, draft, True
        copies.append(row)
    model.objects.bulk_create(copies)
