"""How a program names rows it did not make: by our id, by their name, or by who they are in its own system."""

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from escalations.domain.arriving.identity import LONGEST_ID, LONGEST_SOURCE
from escalations.models import RemoteRecord

from .fields import BIGGEST, Row

ID = {"type": "integer", "minimum": 1}
ELSEWHERE = {
    "type": "object",
    "properties": {
        "source": {"type": "string", "minLength": 1, "maxLength": LONGEST_SOURCE},
        "external_id": {"type": "string", "minLength": 1, "maxLength": LONGEST_ID},
    },
    "required": ["source", "external_id"],
    "additionalProperties": False,
}


@extend_schema_field({"oneOf": [ID, ELSEWHERE]})
class Whose(serializers.Field):
    """A row by its id, or by `{source, external_id}`. `rows` says which the caller may name: user -> queryset."""

    default_error_messages = {
        "shape": 'Write its id, or {{"source": …, "external_id": …}}.',
        "does_not_exist": "There is none that you may see. Send it first, or check what you wrote.",
    }

    def __init__(self, type, rows, **kwargs):
        super().__init__(**kwargs)
        self.type, self.rows = type, rows

    def to_internal_value(self, data):
        if isinstance(data, int) and not isinstance(data, bool) and 0 < data <= BIGGEST:
            return self._found(pk=data)
        if not (isinstance(data, dict) and data.keys() == {"source", "external_id"}):
            self.fail("shape")
        if not all(isinstance(one, str) and one for one in data.values()):
            self.fail("shape")
        records = RemoteRecord.objects.filter(type=self.type, **data).values(self.type)
        return self._found(pk__in=records)

    def _found(self, **named):
        row = self.rows(self.context["request"].user).filter(**named).first()
        if row is None:
            self.fail("does_not_exist")
        return row


@extend_schema_field({"oneOf": [ID, {"type": "string"}]})
class Named(Row):
    """A row by its id, or by its name as people write it."""

    default_error_messages = {"unnamed": "There is none called “{name}”."}

    def to_internal_value(self, data):
        if not isinstance(data, str):
            return super().to_internal_value(data)
        found = self.get_queryset().filter(name__iexact=" ".join(data.split())[:200]).first()
        if found is None:
            self.fail("unnamed", name=data[:40])
        return found
