"""Knows which column of an export is which field of a ticket, by the names helpdesks give them."""

import re
from difflib import get_close_matches

from escalations.domain.errors import InvalidInput

# field -> the names it is known by, the best first; written without case, dots, dashes and underscores
KNOWN_AS = {
    "external_id": "external id, ticket id, ticket number, ticket no, incident number, incident id, case id, "
    "issue key, number, display id, id, key, row id",
    "subject": "subject, short description, title, summary, issue summary, headline",
    "description": "description text, description, long description, issue description, body, details, text, "
    "message, article body",
    "status": "status, status name, state, ticket status",
    "priority": "priority, priority name",
    "impact": "impact",
    "urgency": "urgency",
    "category": "category, category name",
    "team": "team, group, assignment group, group name, support group, queue",
    "assignee": "assignee, agent, assigned to, owner, responder, agent name, responder name",
    "contact_id": "contact id, requester id, customer id, requester.id",
    "contact_name": "contact name, full name, caller, requester name, requester.name, requester, customer name, "
    "customer, requested by, requested for, opened for, reporter, caller id, contact",
    "contact_email": "contact email, email, requester email, requester.email, customer email, caller email, "
    "email address, from",
    "contact_phone": "contact phone, phone, work phone, requester.phone, mobile phone, requester.mobile, "
    "phone number, mobile",
    "company": "company, company name, company.name, organization, organization name, organisation, account",
    "tags": "tags, labels, keywords, type, ticket type",
    "created_at": "created at, created time, created, opened at, opened, date created, created on, "
    "sys created on, creation date",
    "updated_at": "updated at, last update time, last updated time, updated time, updated, last modified, "
    "updated on, sys updated on, last updated at",
    "resolved_at": "resolved at, resolved time, stats.resolved at, resolved, resolved on, solved at",
    "closed_at": "closed at, closed time, stats.closed at, close at, closed, closed on, close date",
    "resolution": "resolution, close notes, resolution notes, solution",
    "closing_reason": "closing reason, close code, resolution code",
    "source": "source, source name, channel, ticket source",
}  # fmt: skip
FIELDS = frozenset(KNOWN_AS)
SEVERAL = frozenset({"tags"})
FRESHDESK = frozenset({"ticket id", "agent", "group", "created time"})


def plain(name):
    """A column's name as names are compared."""
    return " ".join(re.sub(r"[^\w.]|_", " ", name.casefold()).split())


def fields_of(columns, *, given=()):
    """{column: field} for every column that is brought in; `given` are pairs that overrule what is known.

    A pair with an empty field leaves its column out. Raises InvalidInput with what to write instead.
    """
    given = {_column(name, columns): _field(field) for name, field in given}
    chosen = {column: field for column, field in given.items() if field}
    _refuse_two_columns(chosen)
    for field, names in KNOWN_AS.items():
        free = {plain(one): one for one in reversed(columns) if one not in given}
        found = [free[name] for name in names.split(", ") if name in free]
        taken = field in chosen.values()
        if found and (field in SEVERAL or not taken):
            chosen.update(dict.fromkeys(found if field in SEVERAL else found[:1], field))
    if not {"subject", "description"} & set(chosen.values()):
        raise InvalidInput({"--map": _no_subject(columns)})
    return {column: chosen[column] for column in columns if column in chosen}


def known_source(columns):
    """The helpdesk whose export has such columns; "" if it could be anybody's."""
    return "freshdesk" if {plain(column) for column in columns} >= FRESHDESK else ""


def _column(name, columns):
    alike = [column for column in columns if column == name] or [
        column for column in columns if plain(column) == plain(name)
    ]
    if not alike:
        raise InvalidInput(
            {"--map": f"There is no column “{name}”.{_perhaps(name, columns)} Columns: {', '.join(columns)}."}
        )
    return alike[0]


def _field(name):
    if name and name not in FIELDS:
        raise InvalidInput(
            {"--map": f"There is no field “{name}”.{_perhaps(name, FIELDS)} Fields: {', '.join(KNOWN_AS)}."}
        )
    return name


def _refuse_two_columns(chosen):
    for field in set(chosen.values()) - SEVERAL:
        named = [column for column, one in chosen.items() if one == field]
        if len(named) > 1:
            raise InvalidInput({"--map": f"Only one column can be {field}; you named {' and '.join(named)}."})


def _perhaps(name, known):
    close = get_close_matches(name, list(known), n=1)
    return f" Did you mean “{close[0]}”?" if close else ""


def _no_subject(columns):
    return (
        "No column is known as the subject or the description. Say which one it is with "
        f"--map column=subject. Columns: {', '.join(columns)}."
    )
