"""Freshdesk's rows in the portal's normal form; unknown keys are passed over, missing ones are not said."""

from escalations.domain.outside import (
    MISSING,
    RemoteCompany,
    RemoteContact,
    RemoteTicket,
    Unreadable,
)

from . import tolerant
from .html_text import text_of

CHANNELS = {
    "1": "email", "2": "portal", "3": "phone", "4": "forum", "5": "twitter", "6": "facebook", "7": "chat",
    "8": "mobile", "9": "feedback", "10": "email", "11": "shop", "12": "bot", "13": "whatsapp", "14": "internal",
    "15": "chat", "16": "web", "17": "instagram", "18": "instagram", "19": "facebook", "20": "facebook",
    "21": "mobile", "22": "sms",
}  # fmt: skip


class NotReadable(ValueError):
    """A row is not what it should be; the words say why."""


def ticket(row):
    """A RemoteTicket. Raises NotReadable without an id."""
    id = _id(row)
    stats = tolerant.known(row.get("stats"))
    return RemoteTicket(
        external_id=id,
        number=id,
        subject=_text(row, "subject"),
        description=_description(row),
        status=_must(row, "status"),
        priority=_must(row, "priority"),
        group=_code(row, "group_id"),
        agent=_code(row, "responder_id"),
        type=_code(row, "type"),
        tags=_tags(row),
        contact=_code(row, "requester_id"),
        company=_code(row, "company_id"),
        channel=_channel(row),
        fields=tolerant.known(row.get("custom_fields")),
        created_at=tolerant.moment(row.get("created_at")),
        updated_at=tolerant.moment(row.get("updated_at")),
        resolved_at=tolerant.moment(stats.get("resolved_at")),
        closed_at=tolerant.moment(stats.get("closed_at")),
        is_deleted=row.get("deleted") is True,
        is_spam=row.get("spam") is True,
    )


def contact(row):
    """A RemoteContact. Raises NotReadable without an id."""
    return RemoteContact(
        external_id=_id(row),
        name=tolerant.text(row.get("name")) or tolerant.text(row.get("email")),
        email=_code(row, "email"),
        phone=_phone(row),
        title=_text(row, "job_title"),
        company=_code(row, "company_id"),
        is_agent=isinstance(row.get("agent"), dict),
        updated_at=tolerant.moment(row.get("updated_at")),
        is_deleted=row.get("deleted") is True,
    )


def agent(row):
    """An agent as a RemoteContact."""
    id = _id(row)
    person = tolerant.known(row.get("contact"))
    return RemoteContact(
        external_id=id,
        name=tolerant.text(person.get("name")) or tolerant.text(person.get("email")),
        email=_code(person, "email"),
        phone=_phone(person),
        title=_text(person, "job_title"),
        is_agent=True,
        updated_at=tolerant.moment(row.get("updated_at")),
        is_deleted=row.get("deleted") is True,
    )


def company(row):
    """A RemoteCompany; the first of its domains counts. Raises NotReadable without an id."""
    id = _id(row)
    domains = [tolerant.text(one) for one in tolerant.items(row.get("domains"))]
    return RemoteCompany(
        external_id=id,
        name=tolerant.text(row.get("name")),
        domain=next(filter(None, domains), "") if "domains" in row else MISSING,
        description=_text(row, "description"),
        updated_at=tolerant.moment(row.get("updated_at")),
    )


def each(rows, read, type):
    """`(rows in normal form, Unreadable ones)`: one that cannot be read does not take the others along."""
    readable, unreadable = [], []
    for row in rows:
        try:
            readable.append(read(row))
        except (NotReadable, AttributeError, TypeError, ValueError) as failure:
            id = tolerant.code(row.get("id")) if isinstance(row, dict) else None
            unreadable.append(Unreadable(type=type, external_id=id or "", why=str(failure), raw=row))
    return readable, unreadable


def words(row, plain, html):
    """The text of a row: as they wrote it out, else from its HTML."""
    return tolerant.text(row.get(plain)) or text_of(tolerant.text(row.get(html)))


def _id(row):
    if not isinstance(row, dict):
        raise NotReadable("It is no object.")
    id = tolerant.code(row.get("id"))
    if id is None:
        raise NotReadable("It has no id.")
    return id


def _code(row, name):
    return tolerant.code(row[name]) if name in row else MISSING


def _must(row, name):
    """A code that every ticket has: none is the same as not said."""
    return tolerant.code(row.get(name)) or MISSING


def _text(row, name):
    return tolerant.text(row[name]) if name in row else MISSING


def _description(row):
    if "description_text" in row or "description" in row:
        return words(row, "description_text", "description")
    return MISSING


def _tags(row):
    if "tags" not in row:
        return MISSING
    return tuple(filter(None, (tolerant.text(one) for one in tolerant.items(row["tags"]))))


def _channel(row):
    source = tolerant.code(row.get("source"))
    return CHANNELS.get(source, "other") if source else MISSING


def _phone(row):
    if "phone" not in row and "mobile" not in row:
        return MISSING
    return tolerant.text(row.get("phone")) or tolerant.text(row.get("mobile"))
