"""What Zammad says of its rows, in the portal's normal forms."""

import re

from escalations.domain.outside import (
    MISSING,
    Choice,
    OwnField,
    RemoteCompany,
    RemoteContact,
    RemoteTicket,
    Unreadable,
)

from . import tolerant

NOBODY = "1"  # the user that stands for none
AGENT_ROLE, CUSTOMER_ROLE = 2, 3
CHANNELS = {1: "email", 5: "phone", 10: "note", 11: "web"}
MERGED, REMOVED, CLOSED, PENDING = "merged", "removed", "closed", "pending"
TYPES = {3: PENDING, 4: PENDING, 5: CLOSED, 6: MERGED, 7: REMOVED}  # by state_type_id, as it is delivered
NAMES = {
    "pending reminder": PENDING,
    "pending close": PENDING,
    "closed": CLOSED,
    "merged": MERGED,
    "removed": REMOVED,
}
UNREADABLE = (KeyError, TypeError, ValueError, AttributeError)
OWN_FIELDS = {
    "id", "number", "title", "group", "owner", "customer", "organization", "state", "priority", "note", "type", "tags",
    "article", "articles", "preferences", "created_by", "updated_by", "time_unit", "ticket_time_accounting", "links",
    "pending_time", "create_article_type", "create_article_sender", "mentions", "checklist", "referencing_checklists",
    "external_references", "article_count", "ticket_time_accounting_ids", "group_name", "policy", "permissions",
}  # fmt: skip
SHAPES = {"select": "choice", "input": "text", "textarea": "text", "integer": "number", "date": "date"}
SHAPES |= {"datetime": "moment"}
OWN_ENDINGS = re.compile(r"(_id|_ids|_at|_in_min)$")


def kind_of_state(state):
    """What a state stands for, whatever it is called: merged, removed, closed, pending, or ""."""
    name = tolerant.text(state.get("state_type")) or tolerant.text(state.get("name"))
    if "state_type" not in state and state.get("state_type_id") is not None:
        return TYPES.get(state["state_type_id"], "")
    return NAMES.get(name.lower(), PENDING if name.lower() == "pending action" else "")


def company(row):
    return RemoteCompany(
        external_id=_id(row),
        name=tolerant.text(row.get("name")),
        domain=_said(row, "domain"),
        description=_said(row, "note"),
        updated_at=tolerant.moment(row.get("updated_at")),
    )


def contact(row):
    names = [tolerant.text(row.get(part)) for part in ("firstname", "lastname")]
    email = tolerant.text(row.get("email"))
    return RemoteContact(
        external_id=_id(row),
        name=" ".join(name for name in names if name) or email or tolerant.text(row.get("login")),
        email=(email or None) if "email" in row else MISSING,
        phone=tolerant.text(row.get("phone")) or tolerant.text(row.get("mobile")),
        company=_code(row, "organization_id"),
        is_agent=is_agent(row),
        updated_at=tolerant.moment(row.get("updated_at")),
    )


def is_agent(row):
    """Has the agents' role, or a group: roles of a company's own are known by that."""
    return AGENT_ROLE in tolerant.items(row.get("role_ids")) or bool(tolerant.known(row.get("group_ids")))


def is_contact(row):
    """A customer; an agent only if they are one as well. The user that stands for nobody is none."""
    is_customer = CUSTOMER_ROLE in tolerant.items(row.get("role_ids"))
    return _id(row) != NOBODY and (is_customer or not is_agent(row))


def ticket(row, kinds, **more):
    """`kinds` is {state id: what it stands for}; `more` is what other calls told."""
    status = _code(row, "state_id")
    kind = kinds.get(status, "")
    owner = _code(row, "owner_id")
    closed_at = tolerant.moment(row.get("last_close_at")) or tolerant.moment(row.get("close_at"))
    return RemoteTicket(
        external_id=_id(row),
        number=tolerant.text(row.get("number")),
        subject=_said(row, "title"),
        status=status or MISSING,
        priority=_code(row, "priority_id") or MISSING,
        group=_code(row, "group_id"),
        agent=None if owner == NOBODY else owner,
        contact=_code(row, "customer_id"),
        company=_code(row, "organization_id"),
        channel=_channel(row),
        fields={name: value for name, value in row.items() if is_custom(name)},
        created_at=tolerant.moment(row.get("created_at")),
        updated_at=tolerant.moment(row.get("updated_at")),
        resolved_at=closed_at if kind == CLOSED else None,  # there is no "resolved": closed says both
        closed_at=closed_at if kind == CLOSED else None,
        is_merged=kind == MERGED,
        is_deleted=kind == REMOVED,
        **more,
    )


def ordered(row):
    """The row, if it has what it takes to be put in order."""
    if not isinstance(row["id"], int) or tolerant.moment(row["updated_at"]) is None:
        raise ValueError("it has no number, or no moment of change")
    return row


def choice(kind, row):
    return Choice(kind=kind, code=_id(row), label=tolerant.text(row.get("name")))


def agent(row):
    person = contact(row)
    return Choice(
        kind="agent", code=person.external_id, label=person.name, email=tolerant.text(row.get("email"))
    )


def own_field(row):
    """An attribute of tickets as an OwnField."""
    name, option = tolerant.text(row["name"]), tolerant.known(row.get("data_option"))
    shape = SHAPES.get(tolerant.text(row.get("data_type")), "other")
    return OwnField(
        name=name,
        label=tolerant.text(row.get("display")) or name,
        shape=shape,
        choices=tuple(_options(option.get("options"))) if shape == "choice" else (),
        is_required=option.get("null") is False or _is_needed(row.get("screens")),
    )


def _options(options):
    """(value, label) of {value: label}, or of a list of both."""
    if isinstance(options, dict):
        pairs = [(tolerant.text(value), tolerant.text(label)) for value, label in options.items()]
    else:
        pairs = [
            (tolerant.text(one.get("value")), tolerant.text(one.get("name")))
            for one in tolerant.rows(options)
        ]
    return [(value, label or value) for value, label in pairs if value]


def _is_needed(screens):
    """Whether any screen asks agents for it."""
    roles = [role for screen in tolerant.known(screens).values() for role in tolerant.known(screen).values()]
    return any(tolerant.known(role).get("required") is True for role in roles)


def read(rows, type, form):
    """The rows in their normal form, and those that could not be read."""
    good, bad = [], []
    for row in rows:
        try:
            good.append(form(row))
        except UNREADABLE as failure:
            external_id = tolerant.code(tolerant.known(row).get("id")) or ""
            bad.append(
                Unreadable(type=type, external_id=external_id, why=f"It cannot be read: {failure}", raw=row)
            )
    return tuple(good), tuple(bad)


def _id(row):
    found = tolerant.code(row["id"])
    if found is None:
        raise ValueError("it has no id")
    return found


def _code(row, name):
    return tolerant.code(row[name]) if name in row else MISSING


def _said(row, name):
    return tolerant.text(row[name]) if name in row else MISSING


def _channel(row):
    said = row.get("create_article_type") or CHANNELS.get(row.get("create_article_type_id"))
    return tolerant.text(said) or MISSING


def is_custom(name):
    """Whether a ticket's field is one that an administrator added."""
    return name not in OWN_FIELDS and not OWN_ENDINGS.search(name)
