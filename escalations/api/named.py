"""How a row that something refers to is shown: its id, and the name people know it by."""

from rest_framework import serializers


class NamedShown(serializers.Serializer):
    """A row that is referred to: write its id, read id and name."""

    id = serializers.IntegerField(help_text="Its id; this is what is written.")
    name = serializers.CharField(help_text="What people call it.")


def of_row(row):
    """{id, name}, or None."""
    return None if row is None else {"id": row.pk, "name": str(row)}


def moment(at):
    """RFC 3339 in UTC, or None."""
    return None if at is None else at.isoformat().replace("+00:00", "Z")
