"""Facts told by a contrast, a rhythm, a way round or a letter: "old card works, new one not", "root on node b"."""

import re

from .languages import everyday_facts as facts
from .reading import Reading
from .sought import Sought


def _any_of(listed: str) -> Sought:
    return Sought(*filter(None, listed.splitlines()), flags=re.I)


_PAIRS = [(_any_of(one), _any_of(other)) for one, other in facts.OPPOSITES]
_BY_HAND = _any_of(facts.BY_HAND)
_RHYTHM = _any_of(facts.RHYTHM)
_FOUND_OURSELVES = _any_of(facts.FOUND_OURSELVES)
_LETTERED = _any_of(facts.LETTERED)
_VAGUE = _any_of(facts.VAGUE)


def contrasts(text: str) -> bool:
    """ "New … old": two of a kind, held against each other."""
    return len(text) < 200 and any(one.search(text) and other.search(text) for one, other in _PAIRS)


def tells_apart(reading: Reading) -> bool:
    """Whether it holds one thing against another, says when, how they get by, or which one it is."""
    text = reading.text
    if reading.section == "escalation_reason":
        return len(reading.words) < 9 and bool(_LETTERED.search(text))
    if reading.section == "user_impact" and _FOUND_OURSELVES.search(text):
        return True
    if _VAGUE.search(text):
        return False
    return contrasts(text) or any(sign.search(text) for sign in (_BY_HAND, _RHYTHM, _LETTERED))
