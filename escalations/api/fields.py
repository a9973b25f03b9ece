"""How a value in a body is written: strict JSON types, and no field that is not known."""

from rest_framework import serializers
from rest_framework.serializers import ValidationError

MOST_NAMED = 20
BIGGEST = 2**63 - 1


class Given(serializers.Serializer):
    """What a body holds. What is left out is not in `validated_data`; what is not known is refused."""

    is_kept = True  # whether its texts are stored, and asked about if they look like secrets

    def to_internal_value(self, data):
        if isinstance(data, dict):
            unknown = [name for name in data if name not in self.fields or self.fields[name].read_only]
            if unknown:
                raise ValidationError(
                    {name[:80]: [self._unknown(name)] for name in unknown[:MOST_NAMED]}, code="unknown_field"
                )
        return super().to_internal_value(data)

    def _unknown(self, name):
        known = ", ".join(field for field, row in self.fields.items() if not row.read_only)
        return serializers.ErrorDetail(
            f"“{name[:80]}” is not known here. Known: {known}.", code="unknown_field"
        )


class Text(serializers.CharField):
    """A string, kept as it was written; the domain cleans it. `lines=False` for one line."""

    def __init__(self, **kwargs):
        kwargs.setdefault("trim_whitespace", False)
        kwargs.setdefault("allow_blank", True)
        super().__init__(**kwargs)

    def to_internal_value(self, data):
        if not isinstance(data, str):
            self.fail("invalid")
        return super().to_internal_value(data)


class Choice(serializers.ChoiceField):
    """One word of a closed list."""

    default_error_messages = {"invalid_choice": "Choose one of: {known}."}

    def to_internal_value(self, data):
        if not isinstance(data, str) or data not in self.choices:
            self.fail("invalid_choice", known=", ".join(map(str, self.choices)))
        return data


class Whole(serializers.IntegerField):
    """A whole number; `1.0` and `"1"` are none."""

    def __init__(self, **kwargs):
        kwargs.setdefault("max_value", BIGGEST)
        super().__init__(**kwargs)

    def to_internal_value(self, data):
        if isinstance(data, bool) or not isinstance(data, int):
            self.fail("invalid")
        return super().to_internal_value(data)


class YesNo(serializers.BooleanField):
    """true or false, nothing that is like it."""

    def to_internal_value(self, data):
        if not isinstance(data, bool):
            self.fail("invalid", input=data)
        return data


class Moment(serializers.DateTimeField):
    """RFC 3339 with its offset: 2026-11-10T09:00:00Z."""

    default_error_messages = {
        "zone": "Say the offset too, as in 2026-11-10T09:00:00Z.",
        "far": "This moment is too far away.",
    }

    def to_internal_value(self, data):
        if not isinstance(data, str):
            self.fail("invalid", format="2026-11-10T09:00:00Z")
        moment = super().to_internal_value(data)
        if not 1970 <= moment.year <= 9000:
            self.fail("far")
        return moment

    def enforce_timezone(self, value):
        if value.tzinfo is None:
            self.fail("zone")
        return super().enforce_timezone(value)


class Row(serializers.PrimaryKeyRelatedField):
    """A row by its id: an id on writing, `{id, name}` on reading. `rows` is a queryset."""

    default_error_messages = {
        "does_not_exist": "There is none with the id {pk_value}.",
        "incorrect_type": "Write the id as a whole number.",
    }

    def __init__(self, rows=None, **kwargs):
        super().__init__(queryset=rows if rows is not None else kwargs.pop("queryset", None), **kwargs)

    def to_internal_value(self, data):
        if isinstance(data, bool) or not isinstance(data, int):
            self.fail("incorrect_type", data_type=type(data).__name__)
        return super().to_internal_value(data)


class Listed(serializers.ListField):
    """At most `max_length` values; a longer list is refused before any of it is read."""

    def __init__(self, **kwargs):
        kwargs.setdefault("max_length", 50)
        self.most = kwargs["max_length"]
        super().__init__(**kwargs)

    default_error_messages = {"too_long": "At most {most} at once."}

    def to_internal_value(self, data):
        if isinstance(data, list) and len(data) > self.most:
            self.fail("too_long", most=self.most)
        return super().to_internal_value(data)


class Words(serializers.DictField):
    """Texts by name, where the names are the domain's to judge; at most fifty."""

    default_error_messages = {
        "too_long": "At most {most} at once.",
        "name": "A name has 1 to {most} characters.",
    }
    most, longest = 50, 120

    def to_internal_value(self, data):
        if isinstance(data, dict) and len(data) > self.most:
            self.fail("too_long", most=self.most)
        if isinstance(data, dict) and any(not 0 < len(name) <= self.longest for name in data):
            self.fail("name", most=self.longest)
        return super().to_internal_value(data)


def by_name(title, names, child, **kwargs):
    """A field that holds some of `names`, each a `child`; `title` is what the schema calls it."""
    fields = {
        name: child(required=False, help_text=f"The section {name.replace('_', ' ')}.") for name in names
    }
    return type(title, (Given,), {"__doc__": f"Some of: {', '.join(names)}.", **fields})(**kwargs)
