"""Notices a field that both sides keep setting back and forth, so that neither goes on for ever."""

from datetime import datetime, timedelta

from escalations.domain import border, differences
from escalations.models import Difference

from . import values

MOST, WINDOW = 3, timedelta(minutes=10)
KEPT = 12
FLIPS = "flips"  # in the base of a remote record: {name: [[moment, whose, value], …]}
THEIRS, OURS = "theirs", "ours"


def noted(base, name, value, whose, *, at):
    """The base with one more value that was set by a side. Before the first stands what both had agreed on."""
    kept = [one for one in base.get(FLIPS, {}).get(name, ()) if datetime.fromisoformat(one[0]) > at - WINDOW]
    if not kept and name in base:
        kept = [[at.isoformat(), OURS if whose == THEIRS else THEIRS, base[name]]]
    kept.append([at.isoformat(), whose, value])
    return {**base, FLIPS: {**base.get(FLIPS, {}), name: kept[-KEPT:]}}


def is_flipping(base, name):
    """Whether a side undid what the other had set more than three times within ten minutes."""
    kept = base.get(FLIPS, {}).get(name, ())
    undone = [
        before
        for before, other, again in zip(kept, kept[1:], kept[2:], strict=False)
        if before[2] == again[2] != other[2] and other[1] != again[1]
    ]
    return len(undone) > MOST


def held(ticket):
    """The names of what is neither taken nor sent, because a person was asked."""
    rows = Difference.objects.open().filter(ticket=ticket, kind=Difference.Kind.FLIP)
    fields = set(rows.values_list("field", flat=True))
    names = {name for name, field in border.FIELDS.items() if field in fields}
    return with_place(names | (fields & {border.STATE}))


def with_place(names):
    """Group and agent belong together: where one waits, both do."""
    return names | set(border.PLACE) if names & set(border.PLACE) else names


def hold(ticket, helpdesk, name, theirs, codes, *, at):
    """Ask a person about a field; `theirs` is their code of it, or of the escalation's state their words."""
    is_state = name == border.STATE
    field = border.FIELDS.get(name, name)
    has_code = not is_state and theirs is not None
    differences.about_flip(
        ticket,
        helpdesk,
        field,
        ours=border.state_of(ticket) if is_state else getattr(ticket, field),
        theirs=values.ours_of(name, theirs, codes) if has_code else None,
        words=codes.label(values.CODED[name], theirs) if name in values.CODED else theirs,
        at=at,
    )
