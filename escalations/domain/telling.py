"""Which words of a ticket tell something about the fault; any language, no dictionary."""

import re
import unicodedata
from functools import lru_cache

from .vocabulary import COMMON_WORDS, STOP_WORDS, TOPIC_OF

QUOTED = re.compile(
    r"^[^\w\n]*(?:received from|from|to|cc|sent|subject|date|importance"
    r"|von|gesendet|an|betreff|de|para|envoyé|objet)\s*:.*$",
    re.IGNORECASE | re.MULTILINE,
)
SIGNED = re.compile(
    r"^[^\w\n]*(?:(?:kind|best|warm|many)?\s*regards|best(?: wishes)?|thanks(?: and regards|,)|thank you,"
    r"|cheers|sincerely|mit freundlichen gr\w+|freundliche gr\w+|viele gr\w+|beste gr\w+|mfg|lg|gruß"
    r"|cordialement|bien à vous"
    r"|saludos|atentamente|cordiali saluti|met vriendelijke groet|--|sent from my\b.*|von meinem .* gesendet)[^\w\n]*$",
    re.IGNORECASE | re.MULTILINE,
)
ADDRESS = re.compile(
    r"\[?cid:\S+|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}|(?:https?://|www\.)(?P<host>[\w.-]+)\S*",
    re.IGNORECASE,
)
MOMENT = re.compile(
    r"(?<![\w.])(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})|\d{1,2}/\d{1,2})(?![\w./]\w)(?!\w)"
    r"|\b\d{1,2}:\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?\b)?",
    re.IGNORECASE,
)
WORD = re.compile(r"(?<![\w.])-\d{1,9}\b|\b[A-Z]:(?=\s|\\|$)|[^\W_]+(?:[-_.:/\\'’][^\W_]+)*")
CODE = re.compile(
    r"-\d{1,9}|0x[0-9a-f]{1,8}|[a-z]{1,5}[-_]?\d{2,10}(?:[-_.]\d+)*|\d{3,10}|[a-z]+(?:_[a-z0-9]+)+_\d+",
    re.IGNORECASE,
)
YEAR = re.compile(r"(?:19|20)\d\d")
ANSWERED = frozenset({"re", "fw", "fwd", "aw", "wg", "tr", "antw"})
SCRIPT_WITHOUT_SPACES = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]+")
ENDINGS = (
    *("ationen", "ungen", "ations", "ation", "ments", "ment", "ungs", "ung", "ings", "ing", "ions", "ion"),
    *("ies", "ied", "ers", "er", "ed", "es", "en", "em", "e", "s"),
)


@lru_cache(maxsize=4096)
def read(subject, text):
    """(words, kinds, stems of the title) of a ticket's text, without quoted headers and signature."""
    signed = SIGNED.search(text)
    body = text[: signed.start()] if signed and signed.start() > 20 else text
    words, kinds = {}, {}
    title = frozenset(_collect(subject, words, kinds))
    _collect(QUOTED.sub(" ", body), words, kinds)
    return words, kinds, title


def stems(words):
    """The stems of these words, to leave them out."""
    return {stem_of(plain_form(word)) for word in re.findall(r"\w+", words)}


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
    plain = plain_form(written)
    if SCRIPT_WITHOUT_SPACES.search(plain):
        yield from _pairs(plain)
    elif CODE.fullmatch(plain) and plain not in COMMON_WORDS:
        if not YEAR.fullmatch(plain):
            yield plain, written, "code"
    elif any(mark in plain for mark in "-_.:/\\"):
        yield from _compound(plain, written)
    else:
        yield from _word(plain.split("'")[0], written)


def _word(plain, written):
    if plain in STOP_WORDS or plain.isdigit() or len(plain) < 3:
        return
    topic = TOPIC_OF.get(plain)
    if topic:
        yield f"~{topic}", topic, "topic"
    stem = stem_of(plain)
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
            yield from ((stem, word, "part") for stem, word, _ in _word(part, part))


def _pairs(plain):
    """Scripts without spaces are read two characters at a time."""
    for run in SCRIPT_WITHOUT_SPACES.findall(plain):
        for start in range(max(1, len(run) - 1)):
            yield run[start : start + 2], run[start : start + 2], "plain"


def _is_name(written):
    """Written as products are: FortiClient, SAP, SQL2019."""
    inner = written[1:]
    return (any(char.isupper() for char in inner) and len(written) > 2) or any(c.isdigit() for c in written)


def heading(subject):
    """The subject as it is compared letter for letter: no RE:, no dates, no signs."""
    words = (plain_form(word) for word in WORD.findall(MOMENT.sub(" ", subject)))
    return " ".join(word for word in words if word not in ANSWERED)


def topic_of(word):
    """The topic a word belongs to, or None."""
    return TOPIC_OF.get(plain_form(word))


def plain_form(word):
    """Lower case, without accents."""
    folded = unicodedata.normalize("NFKD", word.casefold().replace("’", "'"))
    return "".join(char for char in folded if not unicodedata.combining(char))


def stem_of(plain):
    """Cut the commonest endings, so that drops, dropped and dropping agree."""
    if len(plain) < 5 or not plain.isalpha():
        return plain
    for ending in ENDINGS:
        if plain.endswith(ending) and len(plain) - len(ending) >= 4:
            plain = plain[: -len(ending)]
            break
    return plain[:-1] if plain[-1] == plain[-2] and plain[-1] not in "aeiou" and len(plain) > 4 else plain
