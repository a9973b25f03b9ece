"""How alike two tickets are: their shared rare words, assets and categories; pure, symmetric, any language."""

from collections import Counter
from dataclasses import dataclass, field
from math import exp, log

from . import telling

SUGGESTED, STRONG = 0.35, 0.6
LONGEST = 2_000  # characters of a description that are read
CATEGORY = "same category"

# How much each kind of agreement says on its own; together they add up as independent hints do.
SAME_ASSET, SAME_CATEGORY, SAME_BRANCH, SAME_CODE, SAME_TOPICS = 0.4, 0.2, 0.06, 0.35, 0.3
SAME_SUBJECT = 0.35

# Weights start from a background of this many imagined tickets, so that two tickets alone can be compared.
BACKGROUND = 20
KNOWN_IN = {"common": 7, "part": 7, "topic": 5, "plain": 1, "name": 0.4, "code": 0.2}


@dataclass(frozen=True)
class Traits:
    """What is compared of a ticket. `words` maps each stem or topic to the word as it was written."""

    words: dict = field(hash=False)
    kinds: dict = field(hash=False)
    title: frozenset
    heading: str = ""
    assets: frozenset = frozenset()
    category: int | None = None
    branch: int | None = None


@dataclass(frozen=True)
class Likeness:
    """0 to 1, with the reasons in words."""

    score: float
    reasons: list


def traits(subject, text="", *, assets=(), category=None, ignoring=""):
    """Read a ticket for comparison. `ignoring`: names that stand in all of a contact's tickets, say nothing."""
    words, kinds, title = telling.read(subject, text)
    unsaid = telling.stems(ignoring)
    return Traits(
        words={stem: word for stem, word in words.items() if stem not in unsaid},
        kinds=kinds,
        title=title - unsaid,
        heading=telling.heading(subject),
        assets=frozenset(asset.upper() for asset in assets),
        category=category.pk if category and not category.is_catch_all else None,
        branch=category.parent_id if category and not category.is_catch_all else None,
    )


def rarity(all_traits):
    """{stem: weight}: the fewer of these tickets have a word, the more it says."""
    seen = Counter(stem for one in all_traits for stem in one.words)
    kinds = {stem: kind for one in all_traits for stem, kind in one.kinds.items()}
    total = len(all_traits) + BACKGROUND
    return {stem: 0.5 * log((total + 1) / (count + KNOWN_IN[kinds[stem]])) for stem, count in seen.items()}


def compare(one, other, weights):
    """The Likeness of two tickets; the same whichever comes first."""
    shared = sorted(one.words.keys() & other.words.keys(), key=lambda stem: (-weights[stem], stem))
    hints = [(_text_hint(one, other, shared, weights), _said(one, shared))]
    assets = sorted(one.assets & other.assets)
    if assets:
        hints.append((SAME_ASSET, f"same asset {', '.join(assets[:3])}"))
    if one.heading and one.heading == other.heading:
        hints.append((SAME_SUBJECT, "same subject"))
    codes = [stem for stem in shared if one.kinds[stem] == "code" and one.words[stem].upper() not in assets]
    if codes:
        rare = min(1.0, max(weights[stem] for stem in codes))
        hints.append((SAME_CODE * rare, ""))
    matters = _matters(one, other, shared)
    if len(matters) > 1:
        hints.append((SAME_TOPICS * min(1.0, sum(weights[stem] for stem in matters)), ""))
    if one.category is not None and one.category == other.category:
        hints.append((SAME_CATEGORY, CATEGORY))
    elif one.branch is not None and one.branch == other.branch:
        hints.append((SAME_BRANCH, ""))
    return _together(hints)


def _together(hints):
    doubt = 1.0
    for strength, _ in hints:
        doubt *= 1 - strength
    reasons = [
        reason for strength, reason in sorted(hints, key=lambda hint: -hint[0]) if strength > 0.1 and reason
    ]
    return Likeness(round(1 - doubt, 3), reasons)


def _matters(one, other, shared):
    """What both are about: topics a title names, with one other word of both titles; empty without a topic."""
    topics = [stem for stem in shared if stem.startswith("~") and stem in one.title | other.title]
    named = [
        stem
        for stem in shared
        if one.kinds[stem] in {"plain", "name"}
        and stem in one.title & other.title
        and not telling.topic_of(one.words[stem])
    ]
    return topics + named[:1] if topics else []


def _text_hint(one, other, shared, weights):
    """How much of what the texts say they say both, less if that is little; 0 to 0.9."""
    if not shared:
        return 0.0
    both, first, second = (
        sum(_weight(stem, one, other, weights) for stem in stems)
        for stems in (shared, one.words, other.words)
    )
    alike = 0.35 * (2 * both / (first + second)) + 0.35 * (both / min(first, second))
    alike += 0.15 * (_title_found(one, other, weights) + _title_found(other, one, weights))
    return 0.9 * alike * (1 - exp(-both / 1.5))


def _title_found(one, other, weights):
    """How much of one ticket's title stands anywhere in the other."""
    total = sum(weights[stem] for stem in one.title)
    return sum(weights[stem] for stem in one.title if stem in other.words) / total if total else 0.0


def _weight(stem, one, other, weights):
    """A word of both titles counts more."""
    return weights[stem] * (1.4 if stem in one.title and stem in other.title else 1.0)


def _said(one, shared):
    kept = [stem for stem in shared if not stem.startswith("~")]
    kept = [stem for stem in kept if one.kinds[stem] != "part"] or kept
    words = [one.words[stem] for stem in kept[:4]]
    topics = [one.words[stem] for stem in shared if stem.startswith("~")][:2]
    if words:
        return f"same words: {', '.join(words)}"
    return f"both about {' and '.join(topics)}" if topics else ""
