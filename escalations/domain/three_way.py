"""What remains of a form that two people filled in at once: by what was seen, typed, and is there now."""

from .errors import StaleWrite


def merged(seen, typed, now):
    """The values to store. A value somebody else changed since refuses with both; what was left alone follows.

    All three are {name: value}. Raises StaleWrite whose `differences` is {name: (theirs, yours)}.
    """
    differences = {
        name: (now[name], value)
        for name, value in typed.items()
        if seen[name] != now[name] and value not in {seen[name], now[name]}
    }
    if differences:
        raise StaleWrite(
            "Somebody changed this while you had it open. Look at the marked places; save again to replace what "
            "they wrote.",
            differences=differences,
            version=None,
        )
    return {name: now[name] if value == seen[name] else value for name, value in typed.items()}
