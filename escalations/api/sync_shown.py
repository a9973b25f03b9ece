"""How rows are shown to a program that keeps in step: as elsewhere in the API, many of a kind at once."""

from rest_framework import serializers

from escalations.models import Change, Company, Contact

from . import customers, escalations_shown, find, notes_shown, tickets_shown
from .tickets_shown import ReferenceElsewhereShown

Type = Change.Type
TYPES = ("company", "contact", "ticket", "note", "escalation")  # what refers to others comes after them


class RowInStepShown(serializers.Serializer):
    """A row as it is now."""

    type = serializers.ChoiceField(TYPES, help_text="What it is.")
    id = serializers.IntegerField(help_text="Its id; of a ticket its number.")
    external_refs = ReferenceElsewhereShown(many=True, help_text="Who it is in other systems.")
    version = serializers.IntegerField(allow_null=True, help_text="Its version; null for what has none.")
    data = serializers.DictField(
        allow_null=True,
        help_text="The row as its own address shows it, as it is now and not as it was at that change; of an "
        "escalation its facts without its words. null: it is gone.",
    )


def of_rows(type, keys, *, at):
    """{id: data} of some rows of one type; a few queries however many they are."""
    if type == Type.TICKET:
        return _by("number", tickets_shown.of_tickets(tickets_shown.dressed(keys=list(keys))))
    if type == Type.NOTE:
        return _by("id", notes_shown.of_notes(notes_shown.of_page(keys=list(keys))))
    if type == Type.CONTACT:
        return _by("id", customers.of_contacts(Contact.objects.select_related("company").filter(pk__in=keys)))
    if type == Type.COMPANY:
        return _by("id", customers.of_companies(Company.objects.filter(pk__in=keys)))
    rows = find.of_page(keys=list(keys))
    return _by("id", [escalations_shown.of_escalation(one, at=at) for one in rows])


def of_row(type, pk, data, *, version=None):
    """One item, less what the feed adds."""
    shown = data or {}
    return {
        "type": type,
        "id": pk,
        "external_refs": shown.get("external_refs", []),
        "version": shown.get("version", version),
        "data": data,
    }


def _by(name, shown):
    return {one[name]: one for one in shown}
