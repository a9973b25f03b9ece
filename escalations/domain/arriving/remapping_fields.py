"""Applies what a field of an account stands for by now to the tickets that came before."""

from escalations.domain import border, locks, origin
from escalations.models import UNFINISHED, RemoteRecord

from . import own_fields, values
from .codes import Codes
from .remapping import APPLY, MOST, agree, is_free


def remap_field(helpdesk, field, *, at, after=0, most=MOST):
    """One batch, by the records' ids above `after`; returns the id to go on after, None once all are done.

    As `remap`: nobody is notified, and what somebody changed here, or what is being escalated, stays. What is said
    here and not there is not sent: only what changes from now on.
    """
    codes = Codes(helpdesk)
    rows = RemoteRecord.objects.filter(source=helpdesk.name, type=RemoteRecord.Type.TICKET, pk__gt=after)
    pks = list(rows.filter(gone_at=None).order_by("pk").values_list("pk", "ticket")[:most])
    for pk, ticket in pks:
        with origin.coming_from(helpdesk.origin):
            _again(pk, locks.ticket(ticket), field, codes, at=at)
    return pks[-1][0] if len(pks) == most else None


def tell_states(helpdesk, *, at):
    """Unfinished escalations are told to them in the field that was chosen for it."""
    records = RemoteRecord.objects.filter(source=helpdesk.name, type=RemoteRecord.Type.TICKET, gone_at=None)
    rows = records.filter(ticket__escalations__status__in=UNFINISHED).select_related("ticket").distinct()
    for record in rows:
        border.tell_of_state(record.ticket, at=at)


def _again(pk, ticket, field, codes, *, at):
    """What the field said last, as if it had said it only now; what no field stands for any more is forgotten."""
    record = RemoteRecord.objects.select_for_update(of=("self",)).get(pk=pk)
    for use, name in own_fields.ATTRIBUTES.items():
        if use not in codes.fields:
            record.base.pop(name, None)
            record.said.pop(name, None)
    if field.use in own_fields.ATTRIBUTES:
        _apply(record, ticket, field, codes, at=at)
    record.save(update_fields=["said", "base"])


def _apply(record, ticket, field, codes, *, at):
    name = own_fields.ATTRIBUTES[field.use]
    code = own_fields.code_of(record.said.get(own_fields.SAID, {}).get(field.name), field)
    record.base[name] = code
    if field.use in own_fields.TOLD:
        return
    ours = values.ours_of(name, code, codes) if code else None
    if ours and is_free(ticket):
        APPLY[name](record, ticket, ours, at=at)
    if name in values.CODED and code:
        kind = values.CODED[name]
        record.said[name] = {
            "code": code,
            "label": codes.label(kind, code),
            "is_mapped": codes.is_mapped(kind, code),
        }
    agreed = record.base.get(border.OURS, {})
    if name not in agreed:
        agree(record, ticket, name)
