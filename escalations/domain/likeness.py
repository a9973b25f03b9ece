"""How alike two tickets are: their shared rare words, assets and categories; pure, symmetric, any language."""

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass, field
from functools import lru_cache
from math import exp, log

from .vocabulary import COMMON_WORDS, STOP_WORDS, TOPIC_OF

SUGGESTED, STRONG = 0.3, 0.6
LONGEST = 2_000  # characters of a description that are read
CATEGORY = "same category"

# How much each kind of agreement says on its own; together they add up as independent hints do.
SAME_ASSET, SAME_CATEGORY, SAME_BRANCH, SAME_CODE = 0.45, 0.25, 0.08, 0.35

# Weights start from a background of this many imagined tickets, so that two tickets alone can be compared.
BACKGROUND = 20
KNOWN_IN = {"common": 7, "topic": 5, "plain": 1, "name": 0.4, "code": 0.2}

QUOTED = re.compile(
    r"^\W*(?:received from|from|to|cc|sent|subject|date|importance|von|gesendet|an|betreff|de|para|envoyé|objet)\s*:"
    r".*$",
    re.IGNORECASE | re.MULTILINE,
)
SIGNED = re.compile(
    r"^\W*(?:(?:kind|best|warm|many)?\s*regards|best(?: wishes)?|thanks(?: and regards|,)|thank you,|cheers|sincerely"
    r"|mit freundlichen gr\w+|freundliche gr\w+|viele gr\w+|beste gr\w+|mfg|lg|gruß|cordialement|bien à vous"
    r"|saludos|atentamente|cordiali saluti|met vriendelijke groet|--|sent from my\b.*|von meinem .* gesendet)\W*$",
    re.IGNORECASE | re.MULTILINE,
)
ADDRESS = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+|(?:https?://|www\.)(?P<host>[\w.-]+)\S*", re.IGNORECASE)
MOMENT = re.compile(
    r"\b\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b|\b\d{1,2}:\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?\b)?", re.IGNORECASE
)
WORD = re.compile(r"(?<![\w.])-\d{1,9}\b|[^\W_]+(?:[-_.:/\\'’][^\W_]+)*")
CODE = re.compile(
    r"-\d{1,9}|0x[0-9a-f]{1,8}|[a-z]{1,5}[-_]?\d{2,10}(?:[-_.]\d+)*|\d{3,10}|[a-z]+(?:_[a-z0-9]+)+_\d+",
    re.IGNORECASE,
)
YEAR = re.compile(r"(?:19|20)\d\d")
SCRIPT_WITHOUT_SPACES = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]+")
ENDINGS = (
    *("ationen", "ungen", "ations", "ation", "ments", "ment", "ungs", "ung", "ings", "ing", "ions", "ion"),
    *("ies", "ied", "ers", "er", "ed", "es", "en", "em", "e", "s"),
)


@dataclass(frozen=True)
class Traits:
    """What is compared of a ticket. `words` maps each stem or topic to the word as it was written."""

    words: dict = field(hash=False)
    kinds: dict = field(hash=False)
    title: frozenset
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
    words, kinds, title = _read(subject, text)
    unsaid = {_stem(_plain(word)) for word in re.findall(r"\w+", ignoring)}
    return Traits(
        words={stem: word for stem, word in words.items() if stem not in unsaid},
        kinds=kinds,
        title=title - unsaid,
        assets=frozenset(asset.upper() for asset in assets),
        category=category.pk if category and not category.is_catch_all else None,
        branch=category.parent_id if category and not category.is_catch_all else None,
    )


def rarity(all_traits):
    """{stem: weight}: the fewer of these tickets have a word, the more it says."""
    seen = Counter(stem for one in all_traits for stem in one.words)
    kinds = {stem: kind for one in all_traits for stem, kind in one.kinds.items()}
    total = len(all_traits) + BACKGROUND
    return {
        stem: max(0.0, log((total + 1) / (count + KNOWN_IN[kinds[stem]]))) * 0.5
        for stem, count in seen.items()
    }


def compare(one, other, weights):
    """The Likeness of two tickets; the same whichever comes first."""
    shared = sorted(one.words.keys() & other.words.keys(), key=lambda stem: (-weights[stem], stem))
    hints = [(_text_hint(one, other, shared, weights), _said(one, shared))]
    assets = sorted(one.assets & other.assets)
    if assets:
        hints.append((SAME_ASSET, f"same asset {', '.join(assets[:3])}"))
    codes = [stem for stem in shared if one.kinds[stem] == "code" and one.words[stem].upper() not in assets]
    if codes:
        rare = min(1.0, max(weights[stem] for stem in codes))
        hints.append((SAME_CODE * rare, ""))
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


def _text_hint(one, other, shared, weights):
    """How much of what the texts say they say both, less if that is little; 0 to 0.9."""
    if not shared:
        return 0.0
    both = sum(_weight(stem, one, other, weights) for stem in shared)
    first = sum(_weight(stem, one, other, weights) for stem in one.words)
    second = sum(_weight(stem, one, other, weights) for stem in other.words)
    alike = 0.5 * (2 * both / (first + second)) + 0.5 * (both / min(first, second))
    return 0.9 * alike * (1 - exp(-both / 1.5))


def _weight(stem, one, other, weights):
    """A word of both titles counts more."""
    return weights[stem] * (1.4 if stem in one.title and stem in other.title else 1.0)


def _said(one, shared):
    words = [one.words[stem] for stem in shared if not stem.startswith("~")][:4]
    topics = [one.words[stem] for stem in shared if stem.startswith("~")][:2]
    if words:
        return f"same words: {', '.join(words)}"
    return f"both about {' and '.join(topics)}" if topics else ""


@lru_cache(maxsize=4096)
def _read(subject, text):
    """(words, kinds, stems of the title) of a ticket's text, without quoted headers and signature."""
    signed = SIGNED.search(text)
    body = text[: signed.start()] if signed and signed.start() > 20 else text
    words, kinds = {}, {}
    title = frozenset(_collect(subject, words, kinds))
    _collect(QUOTED.sub(" ", body), words, kinds)
    return words, kinds, title


def _collect(text, words, kinds):
    """Add each telling word of `text` to `words` and `kinds`; returns their stems."""
    found = []
    text = MOMENT.sub(" ", ADDRESS.sub(lambda match: f" {match['host'] or ''} ", text))
    for written in WORD.findall(unicodedata.normalize("NFKC", text)):
        for stem, word, kind in _tell(written):
            words.setdefault(stem, word)
            kinds.setdefault(stem, kind)
            found.append(stem)
    return found


def _tell(written):
    """What one word tells: its stem, its topic, the parts of a compound; nothing for a stop word."""
    plain = _plain(written)
    if SCRIPT_WITHOUT_SPACES.search(plain):
        yield from _pairs(plain)
    elif CODE.fullmatch(plain):
        if not YEAR.fullmatch(plain):
            yield plain, written, "code"
    elif any(mark in plain for mark in "-_.:/\\"):
        yield from _compound(plain, written)
    else:
        yield from _word(plain.split("'")[0], written)


def _word(plain, written):
    if plain in STOP_WORDS or plain.isdigit() or (len(plain) < 3 and plain not in TOPIC_OF):
        return
    topic = TOPIC_OF.get(plain)
    if topic:
        yield f"~{topic}", topic, "topic"
    stem = _stem(plain)
    if plain in COMMON_WORDS or stem in COMMON_WORDS:
        yield stem, written, "common"
    else:
        yield stem, written, "name" if _is_name(written) else "plain"


def _compound(plain, written):
    yield plain, written, "name" if any(char.isdigit() for char in plain) or "_" in plain else "plain"
    joined = plain.replace("-", "")
    if joined in TOPIC_OF:
        yield f"~{TOPIC_OF[joined]}", TOPIC_OF[joined], "topic"
    for part in re.split(r"[-_.:/\\']", plain):
        if part.isalpha() and len(part) > 2:
            yield from _word(part, part)


def _pairs(plain):
    """Scripts without spaces are read two characters at a time."""
    for run in SCRIPT_WITHOUT_SPACES.findall(plain):
        for start in range(max(1, len(run) - 1)):
            yield run[start : start + 2], run[start : start + 2], "plain"


def _is_name(written):
    """Written as products are: FortiClient, SAP, SQL2019."""
    inner = written[1:]
    return (any(char.isupper() for char in inner) and len(written) > 2) or any(c.isdigit() for c in written)


def _plain(word):
    """Lower case, without accents."""
    folded = unicodedata.normalize("NFKD", word.casefold().replace("’", "'"))
    return "".join(char for char in folded if not unicodedata.combining(char))


def _stem(plain):
    """Cut the commonest endings, so that drops, dropped and dropping agree."""
    if len(plain) < 5 or not plain.isalpha():
        return plain
    for ending in ENDINGS:
        if plain.endswith(ending) and len(plain) - len(ending) >= 4:
            plain = plain[: -len(ending)]
            break
    return plain[:-1] if plain[-1] == plain[-2] and plain[-1] not in "aeiou" and len(plain) > 4 else plain
