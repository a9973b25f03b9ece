"""What the notes of a ticket can be filtered by."""

import django_filters

from escalations.models import Note, NoteKind

from .parameters import ChoiceFilter, MomentFilter


class NoteFilter(django_filters.FilterSet):
    kind = ChoiceFilter(choices=NoteKind.values, field_name="kind", lookup_expr="in", help_text="What it is.")
    created_after = MomentFilter(
        field_name="created_at", lookup_expr="gte", help_text="Written then or later."
    )

    class Meta:
        model = Note
        fields = ()
