"""What can be chosen at a Freshdesk account: statuses, priorities, groups, agents and types, in whatever shape."""

from escalations.domain.outside import Choice, OwnField

from . import tolerant
from .connector import Forbidden, Gone, Rejected
from .freshdesk_calls import PAGE, is_full

STATUSES = {
    "2": "Open", "3": "Pending", "4": "Resolved", "5": "Closed", "6": "Waiting on Customer",
    "7": "Waiting on Third Party",
}  # fmt: skip
PRIORITIES = {"1": "Low", "2": "Medium", "3": "High", "4": "Urgent"}
MOST_PAGES = 200
OWN, NESTED = "cf_", "nested_field"
SHAPES = {"dropdown": "choice", "text": "text", "paragraph": "text", "number": "number", "decimal": "number"}
SHAPES |= {"date": "date", "date_time": "moment"}
NEEDS = ("required_for_agents", "required_for_closure")
NOT_FOR_US = (Forbidden, Gone, Rejected)


def choices(calls, fields):
    """A list of Choice; kinds the key may not read are left out, statuses and priorities never. `fields` are those
    of `ticket_fields`."""
    statuses = {code: label for code, label in _of(fields, "status") if code.isdigit()} or STATUSES
    groups = _rows(calls, "/groups", "/admin/groups")
    named = [(tolerant.code(row.get("id")), tolerant.text(row.get("name"))) for row in groups]
    if not named:
        named = [pair for pair in _of(fields, "group") if pair[0].isdigit()]
    return [
        *_all("status", statuses.items()),
        *_all("priority", PRIORITIES.items()),
        *_all("group", named),
        *(one for one in map(_agent, _rows(calls, "/agents")) if one),
        *_all("type", _of(fields, "ticket_type", "type")),
    ]


def ticket_fields(calls):
    """{name: row} of the fields of a ticket; empty if the key may not read them."""
    return {
        tolerant.text(row.get("name")): row for row in _rows(calls, "/ticket_fields", "/admin/ticket_fields")
    }


def own_fields(fields):
    """The OwnFields among `ticket_fields`."""
    return [_own(name, row) for name, row in fields.items() if name and _is_own(name, row)]


def _is_own(name, row):
    kind = tolerant.text(row.get("type"))
    return name.startswith(OWN) or kind.startswith("custom_") or kind == NESTED


def _own(name, row):
    """On a ticket stands the label of a choice, whatever else it is known by."""
    kind = tolerant.text(row.get("type"))
    shape = SHAPES.get(kind.removeprefix("custom_"), "other")
    return OwnField(
        name=name,
        label=tolerant.text(row.get("label")) or tolerant.text(row.get("label_for_customers")) or name,
        shape=shape,
        choices=tuple((label, label) for _, label in pairs(row.get("choices"))) if shape == "choice" else (),
        is_required=any(row.get(need) is True for need in NEEDS),
    )


def pairs(choices):
    """`(code, label)` of the shapes they come in: a list of words or objects, {label: code}, {code: labels}, and
    the nested ones by their first level."""
    if isinstance(choices, dict):
        return [_pair(key, value) for key, value in choices.items()]
    return [pair for pair in map(_listed, tolerant.items(choices)) if pair]


def _pair(key, value):
    key = tolerant.text(key)
    if isinstance(value, list | tuple) and key.isdigit():
        return key, tolerant.text(value[0]) if value else key
    if isinstance(value, dict | list | tuple) or value is None:
        return key, key
    code = tolerant.code(value) or key
    if key.isdigit() and not code.isdigit():
        return key, code
    return code, key


def _listed(one):
    if isinstance(one, list | tuple) and len(one) == 2:
        return tolerant.text(one[1]), tolerant.text(one[0])
    if not isinstance(one, dict):
        word = tolerant.text(one)
        return (word, word) if word else None
    label = (
        tolerant.text(one.get("label")) or tolerant.text(one.get("name")) or tolerant.text(one.get("value"))
    )
    code = tolerant.code(one.get("value")) or tolerant.code(one.get("id")) or label
    return (code, label) if code else None


def _of(fields, *names):
    """The pairs of the first of these fields that has any, told by its name or its type."""
    for name in names:
        for row in fields.values():
            is_it = name in (row.get("name"), str(row.get("type")).removeprefix("default_"))
            if is_it and (found := pairs(row.get("choices"))):
                return found
    return []


def _rows(calls, *paths):
    """All rows of the first of these lists that may be read; none if none may."""
    for path in paths:
        try:
            return _all_pages(calls, path)
        except NOT_FOR_US:
            continue
    return []


def _all_pages(calls, path):
    found = {}
    for number in range(1, MOST_PAGES + 1):
        query = {} if path.endswith("ticket_fields") else {"per_page": PAGE, "page": number}
        answer = calls.read(path, **query)
        fresh = {tolerant.code(row.get("id")): row for row in tolerant.rows(answer.data)}
        if not set(fresh) - set(found) or not query:
            return list((found | fresh).values())
        found |= fresh
        if not is_full(answer):
            break
    return list(found.values())


def _all(kind, named):
    return [Choice(kind=kind, code=code, label=label or code) for code, label in named if code]


def _agent(row):
    person, code = tolerant.known(row.get("contact")), tolerant.code(row.get("id"))
    email = tolerant.text(person.get("email"))
    if code is None:
        return None
    return Choice(
        kind="agent", code=code, label=tolerant.text(person.get("name")) or email or code, email=email
    )
