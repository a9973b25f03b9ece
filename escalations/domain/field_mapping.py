"""What the fields are that an account added: chosen by administrators, logged, then applied to the tickets."""

from django.db import transaction

from escalations.models import HelpdeskField

from . import configuration_log, outbox
from .arriving import own_fields
from .code_mapping import MEANWHILE, REMAP, WRONG, check_person
from .errors import InvalidInput

Shape, Use = HelpdeskField.Shape, HelpdeskField.Use
CHOICES, TEXTS = (
    [Use.IMPACT, Use.URGENCY, Use.STATE, Use.LEVEL],
    [Use.ASSETS, Use.STATE, Use.LEVEL, Use.SINCE],
)
FOR = {
    Shape.CHOICE: CHOICES,
    Shape.TEXT: TEXTS,
    Shape.NUMBER: [Use.LEVEL],
    Shape.DATE: [Use.SINCE],
    Shape.MOMENT: [Use.SINCE],
    Shape.OTHER: [],
    Shape.UNKNOWN: [*CHOICES, Use.ASSETS, Use.SINCE],
}
TWICE = "{use} is “{other}” already. One field stands for it: unmap that one first."


def offered(field):
    """{key: what the field can be here}, in the order a person reads them; "" is unmapped."""
    return {str(use.value): str(use.label) for use in [Use.UNMAPPED, Use.SHOWN, *FOR[Shape(field.shape)]]}


@transaction.atomic
def change(helpdesk, chosen, *, seen, by, at):
    """Map fields, {id: use}; `seen` is what each was when it was chosen. Returns the fields that changed.

    All or nothing: InvalidInput names each field that cannot be so. Tickets follow later, by a worker.
    """
    check_person(by)
    fields = list(helpdesk.own_fields.select_for_update(of=("self",), no_key=True))
    wrong = {
        str(field.pk): why
        for field in fields
        if field.pk in chosen and (why := _why_not(field, chosen, seen, fields))
    }
    if wrong:
        raise InvalidInput(wrong)
    changed = [field for field in fields if field.pk in chosen and field.use != chosen[field.pk]]
    for field in sorted(changed, key=lambda field: chosen[field.pk] in own_fields.ATTRIBUTES):
        _map(field, chosen[field.pk], by=by, at=at)
    return changed


def _map(field, use, *, by, at):
    """Codes of what it stood for go with it; those of what it stands for now come, to be mapped."""
    before = own_fields.KIND_OF_USE.get(field.use)
    with configuration_log.recorded(field, by=by, at=at):
        field.use = use
        field.save(update_fields=["use"])
    if before is not None:
        field.helpdesk.codes.filter(kind=before).delete()
    own_fields.offer_choices(field)
    outbox.tell(REMAP, at=at, field=field.pk)


def _why_not(field, chosen, seen, fields):
    wanted = chosen[field.pk]
    if field.use not in (seen.get(field.pk, field.use), wanted):
        return MEANWHILE.format(now=f"“{field.get_use_display()}”")
    if wanted not in offered(field):
        return WRONG
    others = [one for one in fields if one.pk != field.pk and chosen.get(one.pk, one.use) == wanted]
    if wanted in own_fields.ATTRIBUTES and others:
        return TWICE.format(use=f"“{Use(wanted).label}”", other=others[0])
    return ""
