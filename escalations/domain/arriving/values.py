"""What a ticket of theirs would be here, field by field; what they say in codes is kept beside it."""

from escalations.domain import border, fields, opening
from escalations.domain.errors import InvalidInput
from escalations.domain.outside import MISSING
from escalations.models import FINISHED, Category, ClosingReason, HelpdeskCode, Status

from . import cleaned, identity

Kind = HelpdeskCode.Kind
CODED = {
    "status": Kind.STATUS,
    "priority": Kind.PRIORITY,
    "group": Kind.GROUP,
    "agent": Kind.AGENT,
    "type": Kind.TYPE,
}


def base_of(theirs):
    """{name: value} of everything they said, in their codes: what a later change is told by."""
    said = {name: getattr(theirs, name) for name in (*CODED, "subject", "description", "contact", "company")}
    base = {name: value for name, value in said.items() if value is not MISSING}
    if theirs.tags is not MISSING:
        base["tags"] = tags_of(theirs)
    if "description" in base:
        base["description"] = identity.digest(base["description"])
    return base


def words_of(theirs, codes):
    """Their words for each code, and which of them mean nothing here: {name: {code, label, is_mapped}}."""
    said = {name: getattr(theirs, name) for name in CODED}
    words = {
        name: {
            "code": code,
            "label": codes.label(CODED[name], code),
            "is_mapped": codes.is_mapped(CODED[name], code),
        }
        for name, code in said.items()
        if code not in (MISSING, None)
    }
    return words | ({"number": theirs.number} if theirs.number else {})


def status_of(theirs, codes):
    """Ours; Open where theirs is unmapped or not said, since nobody may take it for done."""
    return codes.ours(Kind.STATUS, theirs.status or None) or Status.OPEN


def closing_reason_of(theirs, codes):
    return ClosingReason.DONE if status_of(theirs, codes) in FINISHED else ""


def priority_of(theirs, codes):
    return codes.ours(Kind.PRIORITY, theirs.priority or None)


def team_of(theirs, codes):
    return codes.ours(Kind.GROUP, theirs.group or None)


def category_of(theirs, codes):
    """An active category without sub-categories; None otherwise."""
    found = codes.ours(Kind.TYPE, theirs.type or None)
    return found if found and is_usable(found) else None


def is_usable(category):
    """Whether a ticket can have it: active, and without sub-categories."""
    return Category.objects.active().leaves().filter(pk=category.pk).exists()


def why_priority(ticket, priority, source):
    """The reason that stands beside a priority of theirs; "" where impact and urgency expect it anyway."""
    expected = opening.expected_priority(ticket.impact, ticket.urgency)
    return "" if priority == expected else f"As set in {source}."


def assignee_of(theirs, codes, team):
    """Who they say has it, if it is somebody who may: a member of another, restricted team's people may not."""
    user = codes.ours(Kind.AGENT, theirs.agent or None)
    try:
        fields.check_assignee_sees(user, team)
    except InvalidInput:
        return None
    return user


def tags_of(theirs):
    """Their tags without those that are ours."""
    found = theirs.tags or ()
    return [tag for tag in cleaned.tags(found) if not tag.startswith(border.OWN_TAGS)]


def customers_of(theirs, source):
    """(contact, company); the contact's company where they name none."""
    contact = identity.ours(source, identity.CONTACT, theirs.contact or None)
    company = identity.ours(source, identity.COMPANY, theirs.company or None)
    return contact, company or (contact and contact.company)
