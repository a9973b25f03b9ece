"""The conditions of Zammad's SQL selector, and the few words of its text search, over live rows."""

from datetime import timedelta

from tests.helpdesks.clock import milliseconds, read
from tests.helpdesks.serving import Refused

OPERATORS = {
    "after (absolute)": lambda own, value: own is not None and own >= value,
    "before (absolute)": lambda own, value: own is not None and own <= value,
    "is": lambda own, value: str(own) in _texts(value),
    "is not": lambda own, value: str(own) not in _texts(value),
    "contains": lambda own, value: str(value).lower() in str(own).lower(),
}


def _texts(value):
    return {str(one) for one in (value if isinstance(value, list) else [value])}


def _refuse(sentence):
    raise Refused(422, {"error": sentence, "error_human": sentence})


STRICT = {
    "after (absolute)": lambda own, value: own is not None and own > value,
    "before (absolute)": lambda own, value: own is not None and own < value,
}


def selected(tickets, condition, *, is_strict=False):
    """The tickets that meet each condition; 422 for one it does not know. `is_strict`: a moment is not after itself."""
    known = OPERATORS | STRICT if is_strict else OPERATORS
    tests = [_test(name, asked, known) for name, asked in condition.items()]
    return [one for one in tickets if all(test(one) for test in tests)]


def _test(name, asked, known):
    kind, _, field = name.partition(".")
    operator = known.get(asked.get("operator"))
    if kind != "ticket" or not field or operator is None:
        _refuse(f"Invalid condition {name} {asked}")
    value = asked.get("value")
    if "absolute" in asked["operator"]:
        try:
            value = milliseconds(read(value))
        except (TypeError, ValueError):
            _refuse(f"Invalid time {value}")
    return lambda ticket: operator(ticket.get(field), value)


def searched(helpdesk, query):
    """`updated_at:[FROM TO *]`, or a word of the title; the index is late by `search_lag`."""
    known = milliseconds(helpdesk.now() - timedelta(seconds=helpdesk.search_lag))
    tickets = [one for one in helpdesk.tickets.values() if one["updated_at"] <= known]
    if query.startswith("updated_at:["):
        start, end = query.removeprefix("updated_at:[").rstrip("]").split(" TO ")
        last = "9999" if end == "*" else milliseconds(read(end))
        return [one for one in tickets if milliseconds(read(start)) <= one["updated_at"] <= last]
    return [one for one in tickets if query in ("", "*") or query.lower() in one["title"].lower()]
