"""What a ticket of theirs would be here, field by field; what they say in codes is kept beside it."""

from escalations.domain import border, opening
from escalations.domain.outside import MISSING
from escalations.models import FINISHED, Category, ClosingReason, HelpdeskCode, Level, Status

from . import cleaned, identity, own_fields

Kind = HelpdeskCode.Kind
CODED = {
    "status": Kind.STATUS,
    "priority": Kind.PRIORITY,
    "group": Kind.GROUP,
    "agent": Kind.AGENT,
    "type": Kind.TYPE,
    "impact": Kind.IMPACT,
    "urgency": Kind.URGENCY,
}
LEVELS = ("impact", "urgency")
PLAIN = (
    "subject",
    "description",
    "contact",
    "company",
    "assets",
    *own_fields.TOLD.values(),
    "closing_reason",
    "resolution",
)


def base_of(theirs):
    """{name: value} of everything they said, in their codes: what a later change is told by."""
    said = {name: getattr(theirs, name) for name in (*CODED, *PLAIN)}
    base = {name: value for name, value in said.items() if value is not MISSING}
    if theirs.tags is not MISSING:
        base["tags"], base["own_tags"] = tags_of(theirs), own_tags_of(theirs)
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
    own = {own_fields.SAID: own_fields.said(theirs)} if theirs.fields else {}
    return words | own | ({"number": theirs.number} if theirs.number else {})


def ours_of(name, code, codes):
    """What a code of theirs is here; None for none, and for what means nothing here."""
    return own_fields.assets_of(code) if name == "assets" else codes.ours(CODED[name], code)


def there(name, ours, codes):
    """(whether it can be said there, its code) of a value of ours."""
    if name == "assets":
        return codes.told_assets(ours)
    code = codes.theirs(CODED[name], ours) if ours is not None else None
    return code is not None or ours is None, code


def level_of(name, theirs, codes):
    """Impact or urgency, where a field of theirs says it in words that mean something here; else low."""
    return codes.ours(CODED[name], getattr(theirs, name) or None) or Level.LOW.value


def status_of(theirs, codes):
    """Ours; Open where theirs is unmapped or not said, since nobody may take it for done."""
    return codes.ours(Kind.STATUS, theirs.status or None) or Status.OPEN


def closing_reason_of(theirs, codes):
    """Why it is finished; *done* where nobody says."""
    reason = theirs.closing_reason or ClosingReason.DONE
    return reason if status_of(theirs, codes) in FINISHED else ""


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


def why_priority(impact, urgency, priority, source):
    """The reason that stands beside a priority of theirs; "" where impact and urgency expect it anyway."""
    return why_other_than(opening.expected_priority(impact, urgency), priority, source)


def why_other_than(expected, priority, source):
    return "" if priority == expected else f"As set in {source}."


def agent_of(theirs, codes):
    return codes.ours(Kind.AGENT, theirs.agent or None)


def tags_of(theirs):
    """Their tags without those that are ours."""
    found = theirs.tags or ()
    return [tag for tag in cleaned.tags(found) if not _is_own(tag)]


def _is_own(tag):
    return tag.casefold().startswith(border.OWN_TAGS)


def state_there(told, codes):
    """How an escalation stands there, as far as it can: {"own_tags": …, "told_state": …, …}."""
    fields = {name: code or "" for name, code in codes.told(told).items()}
    return {"own_tags": border.OWN_TAGS + told.state if told.state else ""} | fields


def state_seen(theirs, wanted):
    """The same as they show it now, of what is `wanted` and was said."""
    seen = {name: getattr(theirs, name) for name in own_fields.TOLD.values()}
    seen |= {"own_tags": ", ".join(own_tags_of(theirs)).casefold() if theirs.tags is not MISSING else MISSING}
    return {name: wanted[name] if seen[name] is MISSING else seen[name] or "" for name in wanted}


def own_tags_of(theirs):
    """Those that are ours, which nobody else should touch."""
    return sorted(tag for tag in cleaned.tags(theirs.tags or ()) if _is_own(tag))
