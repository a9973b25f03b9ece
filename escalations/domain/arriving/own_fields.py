"""What the fields are that an account added to its tickets: mapped ones are ours, all of them are kept as words."""

import re
from dataclasses import replace
from datetime import UTC

from django.utils import timezone
from django.utils.dateparse import parse_datetime

from escalations.models import ACCEPTED, QUEUED, RESOLVED, SENT_BACK, HelpdeskCode, HelpdeskField, Level

from . import cleaned

Kind, Use, Shape = HelpdeskCode.Kind, HelpdeskField.Use, HelpdeskField.Shape
SAID = "fields"  # in what is kept of a ticket: {their name: words}
MOST, LONGEST, LONGEST_CODE, LONGEST_LINE = 200, 4_000, 120, 255
KIND_OF_USE = {use: Kind(use.value) for use in (Use.IMPACT, Use.URGENCY, Use.STATE, Use.LEVEL)}
TOLD = {Use.STATE: "told_state", Use.LEVEL: "told_level", Use.SINCE: "told_since"}  # ours alone
ATTRIBUTES = {Use.IMPACT: "impact", Use.URGENCY: "urgency", Use.ASSETS: "assets", **TOLD}
STATES = {state.value: str(state.label) for state in (QUEUED, SENT_BACK, ACCEPTED, RESOLVED)}
TIERS = {str(tier): f"Tier {tier}" for tier in range(1, 6)}
WORDS = {
    Kind.IMPACT: dict(Level.choices),
    Kind.URGENCY: dict(Level.choices),
    Kind.STATE: STATES,
    Kind.LEVEL: TIERS,
}
NAMED_TIER = re.compile(r"(?:l|level |tier )(\d)")
BETWEEN = re.compile(r"[,;\n]")


def mapped(theirs, fields):
    """The RemoteTicket with what its mapped fields say; `fields` is {use: HelpdeskField}."""
    values = {
        ATTRIBUTES[use]: code_of(theirs.fields[field.name], field)
        for use, field in fields.items()
        if field.name in theirs.fields
    }
    return replace(theirs, **values) if values else theirs


def said(theirs):
    """{their name: words} of every field that holds something."""
    found = {cleaned.line(name, LONGEST_CODE): words(value) for name, value in theirs.fields.items()}
    return {name: text for name, text in list(found.items())[:MOST] if text}


def words(value):
    """A value of theirs as a person reads it, whatever it is; "" for none."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list | tuple):
        return ", ".join(filter(None, map(words, value)))[:LONGEST]
    if isinstance(value, dict):
        named = value.get("label") or value.get("name") or value.get("value")
        return (
            words(named)
            if named
            else ", ".join(f"{name}: {words(one)}" for name, one in value.items())[:LONGEST]
        )
    return "" if value is None else cleaned.text(str(value), LONGEST)


def code_of(value, field):
    """A mapped field's value as its code; None for an empty one."""
    limit = LONGEST if field.use == Use.ASSETS else LONGEST_CODE
    code = words(value)[:limit].strip()
    if field.shape == Shape.NUMBER:
        code = code.removesuffix(".0")
    elif field.shape == Shape.DATE:
        code = code[: len("2026-11-27")]
    elif field.shape == Shape.MOMENT:
        code = _same_moment(code)
    return code or None


def _same_moment(code):
    """However they write it."""
    try:
        found = parse_datetime(code)
    except ValueError:
        return code
    return written(found) if found and timezone.is_aware(found) else code


def written(moment):
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def moment_there(moment, shape):
    """A moment of ours in a field of theirs: as it is, as its day, or in words; the day is the portal's."""
    if shape == Shape.MOMENT:
        return written(moment)
    here = timezone.localtime(moment)
    return here.date().isoformat() if shape == Shape.DATE else here.strftime("%Y-%m-%d %H:%M")


def as_it_is_sent(code, field):
    """A code of a field as its shape wants it."""
    return int(code) if field.shape == Shape.NUMBER and code is not None else code


def assets_of(code):
    """The assets that a text names, between commas, semicolons or line ends."""
    found = (cleaned.line(one, 80) for one in BETWEEN.split(code or ""))
    return list(dict.fromkeys(filter(None, found)))[:50]


def assets_there(assets):
    """The same the other way round, as many as fit; None for none."""
    written = ", ".join(assets)
    return (written if len(written) <= LONGEST_LINE else written[:LONGEST_LINE].rpartition(", ")[0]) or None


def learn(helpdesk, fields):
    """Keep the OwnFields a helpdesk names, with new labels, shapes and choices. Returns how many are new."""
    known = {row.name: row for row in helpdesk.own_fields.all()}
    fields = {one.name[:LONGEST_CODE]: one for one in fields if one.name}
    for name, one in fields.items():
        if name in known:
            _renew(known[name], one)
    made = [
        HelpdeskField(helpdesk=helpdesk, name=name, **_told(one))
        for name, one in fields.items()
        if name not in known
    ]
    HelpdeskField.objects.bulk_create(made, ignore_conflicts=True)
    return len(made)


def ensure_known(helpdesk, theirs, known):
    """Fields that are met on a ticket before any list named them; `known` is the set of names, and grows."""
    met = {name[:LONGEST_CODE] for name, value in theirs.fields.items() if words(value)} - known
    if met:
        rows = [HelpdeskField(helpdesk=helpdesk, name=name) for name in sorted(met)]
        HelpdeskField.objects.bulk_create(rows, ignore_conflicts=True)
        known |= met


def offer_choices(field):
    """A field that is a choice of ours brings its choices along, to be mapped; the certain ones are."""
    kind = KIND_OF_USE.get(field.use)
    if kind is None:
        return
    rows = [
        HelpdeskCode(
            helpdesk=field.helpdesk, kind=kind, code=code, label=label, word=certain_word(kind, label)
        )
        for code, label in field.choices
    ]
    HelpdeskCode.objects.bulk_create(rows, ignore_conflicts=True)


def certain_word(kind, label):
    """The word of ours that says the same as one of theirs; "" if none surely does."""
    same = " ".join(label.casefold().split())
    if kind == Kind.LEVEL and (named := NAMED_TIER.fullmatch(same)):
        same = named[1]
    return next((key for key, words in WORDS[kind].items() if same in {key, words.casefold()}), "")


def _renew(row, one):
    told = _told(one)
    changed = [name for name, value in told.items() if getattr(row, name) != value]
    if changed:
        for name in changed:
            setattr(row, name, told[name])
        row.save(update_fields=changed)
        offer_choices(row)


def _told(one):
    choices = [[code[:LONGEST_CODE], label[:200]] for code, label in one.choices if code][:500]
    return {
        "label": one.label[:200],
        "shape": one.shape,
        "choices": choices,
        "is_required": one.is_required,
    }
