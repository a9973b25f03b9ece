"""Whether an answer is what the schema says of it."""

from rest_framework import serializers


def undescribed(answer, shown):
    """Paths at which an answer and its serializer differ: a name too many, or one that is missing."""
    return sorted(_differences(answer, shown(), ""))


def _differences(answer, serializer, path):
    known = serializer.fields
    optional = {name for name, field in known.items() if not field.required}
    yield from (f"{path}{name}" for name in answer.keys() ^ known.keys() if name not in optional)
    for name, field in known.items():
        value = answer.get(name)
        if isinstance(field, serializers.ListSerializer) and value:
            for row in value:
                yield from _differences(row, field.child, f"{path}{name}.")
        elif isinstance(field, serializers.Serializer) and value:
            yield from _differences(value, field, f"{path}{name}.")
