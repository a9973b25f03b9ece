"""What a helpdesk's codes are here: chosen by administrators, logged, then applied to the tickets that carry them."""

from django.db import transaction

from escalations.models import Category, HelpdeskCode, Priority, Status, Team, User

from . import configuration_log, outbox, rules
from .arriving import own_fields
from .arriving.codes import FIELD
from .errors import InvalidInput, NotPermitted

Kind = HelpdeskCode.Kind
TEXTS = {"status", "word"}
REMAP = "helpdesk.remap"
WRONG = "Choose one of those on offer, or leave it unmapped."
MEANWHILE = "Somebody mapped this to {now} meanwhile. Save again to replace that."


def offered():
    """{kind: {key: what a code of that kind can be here}}, in the order a person reads them."""
    people = User.objects.filter(is_active=True).order_by("first_name", "last_name", "username")
    rows = {
        Kind.PRIORITY: Priority.objects.active(),
        Kind.GROUP: Team.objects.active(),
        Kind.AGENT: people,
        Kind.TYPE: Category.objects.active().leaves().select_related("parent__parent"),
    }
    found = {kind: {str(row.pk): row for row in some} for kind, some in rows.items()}
    words = {kind: dict(some) for kind, some in own_fields.WORDS.items()}
    return {Kind.STATUS: {status.value: status for status in Status}, **found, **words}


def key_of(code):
    """What the code is mapped to, as a form carries it; "" while it is unmapped."""
    field = FIELD[Kind(code.kind)]
    return getattr(code, field) if field in TEXTS else str(getattr(code, f"{field}_id") or "")


@transaction.atomic
def change(helpdesk, chosen, *, seen, by, at):
    """Map codes, {id: key or ""}; `seen` is what each was when it was chosen. Returns the codes that changed.

    All or nothing: InvalidInput names each code that cannot be so. Tickets follow later, by a worker.
    """
    check_person(by)
    rows = helpdesk.codes.select_for_update(of=("self",), no_key=True).filter(pk__in=chosen)
    codes, choices = list(rows), offered()
    wrong = {str(code.pk): why for code in codes if (why := _why_not(code, chosen, seen, choices))}
    if wrong:
        raise InvalidInput(wrong)
    changed = [code for code in codes if key_of(code) != chosen[code.pk]]
    for code in changed:
        with configuration_log.recorded(code, by=by, at=at):
            field = FIELD[Kind(code.kind)]
            setattr(code, field, _value(field, chosen[code.pk], choices[code.kind]))
            code.save(update_fields=[field])
        outbox.tell(REMAP, at=at, code=code.pk)
    return changed


def check_person(by):
    verdict = rules.may_configure(by)
    if not verdict:
        raise NotPermitted(verdict.why_not)


def _value(field, key, choices):
    if field == "word":
        return key
    return choices.get(key, "" if field == "status" else None)


def _why_not(code, chosen, seen, choices):
    now, wanted = key_of(code), chosen[code.pk]
    if now not in (seen.get(code.pk, now), wanted):
        return MEANWHILE.format(now=f"“{code.ours}”" if code.ours else "nothing")
    return WRONG if wanted and wanted not in choices[code.kind] else ""
