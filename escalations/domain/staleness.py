"""Whether a field changed since somebody read it: a stale write is refused per field, nothing is lost."""

from escalations.models import HistoryEntry

from .changes import shown
from .errors import StaleWrite


def check(ticket, values, *, version):
    """Raise StaleWrite if one of `values` was changed after `version` to something else."""
    changed = _changed_since(ticket, version)
    differences = {
        name: (shown(getattr(ticket, name)), shown(yours))
        for name, yours in values.items()
        if name in changed and getattr(ticket, name) != yours
    }
    if differences:
        raise StaleWrite(_sentence(differences), differences=differences, version=ticket.version)


def is_stale(ticket, names, *, version):
    """Whether one of the fields was changed after `version`."""
    return bool(_changed_since(ticket, version).intersection(names))


def _changed_since(ticket, version):
    if version is None or version >= ticket.version:
        return set()
    newer = HistoryEntry.objects.filter(
        ticket=ticket, data__version__gt=version, data__has_key="changes"
    ).values_list("data__changes", flat=True)
    return {name for changes in newer for name in changes}


def _sentence(differences):
    names = ", ".join(name.replace("_", " ") for name in differences)
    return (
        f"Somebody else changed this since you opened it: {names}. "
        "Nothing of yours is lost: compare, then save again."
    )
