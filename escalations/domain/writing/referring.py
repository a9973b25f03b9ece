"""Clauses that point elsewhere or tell only a feeling, cut out whole: what is left decides."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from .languages import moods, referrals

_LONGEST = 300
"""Of a longer text the other rules find whether it tells anything."""
_SENTENCE = re.compile(
    r"(?<!\bld)(?<!\bsee)(?<!\bcf)(?<!\bсм)(?<!\bдив)(?<!\bbkz)(?<!\bzob)(?<!\bvid)(?<!\bs)\.(?!\w)|[!?;\n。！？؛।]+|:\s|\s[-–—]+\s"
)
_CLAUSE = re.compile(
    r"[,،、，]|\s(?:and|but|und|aber|et|mais|y|pero|ma|mas|i|ale|и|но|але|en|maar|og|och|men|ja|és|și|dar|ve|ama|και)\s"
)
_BEFORE = re.compile(
    r"(?:(?:please|pls|sorry|just|so|and|but|well|hi|hello|ok|bitte|also|und|et|y|e|i|a|и|а|і|en|og|och|ja|s'il vous plaît|svp|por favor|per favore|"
    r"tack|proszę|prosím|пожалуйста|будь ласка|kérem|vă rog|lütfen|παρακαλώ|tolong|coba|silakan|vui lòng|dạ|בבקשה|رجاء|من فضلك|لطفا|कृपया)[ ,]+)+",
    re.I,
)
_SOMEBODY, _DOCUMENTS = (
    f"(?:{'|'.join(filter(None, one.splitlines()))})" for one in (referrals.SOMEBODY, referrals.DOCUMENTS)
)
_TOGETHER = 12
"""So many clauses are one part."""
_EDGES = " \t.,:;!?()\"'«»„“”-–—…"
_SCRIPTS = {"cyrillic": re.compile("[\u0400-\u04ff]"), "other": re.compile("[\u0590-\u0dff\uac00-\ud7a3]")}

_LETTERS = {**_SCRIPTS, "latin": re.compile("[a-z\u00df-\u03ff]{3}")}


class _Clauses:
    """One pattern of many clauses, in parts: to make it at once takes ten times the memory that it holds."""

    def __init__(self, listed: Iterable[str]):
        """Those that begin with a name share it, so that it is looked for once."""
        lines = list(listed)
        named = [line.removeprefix("{N} ") for line in lines if line.startswith("{N} ")]
        rest = [line for line in lines if not line.startswith("{N} ")]
        parts = [f"{{N}} (?:{'|'.join(named)})"] * bool(named)
        parts += ["|".join(rest[start : start + _TOGETHER]) for start in range(0, len(rest), _TOGETHER)]
        self._parts = [re.compile(f"(?:{_filled(part)})(?!\\w)", re.I) for part in parts]

    def explain(self, text: str) -> bool:
        """Whether the whole text is one of them."""
        return any(part.fullmatch(text) for part in self._parts)

    def end_in(self, text: str, start: int) -> int | None:
        """Where the one that begins there ends; None if none does."""
        found = (match.end() for part in self._parts if (match := part.match(text, start)))
        return next(found, None)


def _script(text: str) -> str:
    return next((name for name, letters in _SCRIPTS.items() if letters.search(text)), "latin")


def _filled(pattern: str) -> str:
    return pattern.replace("{N}", _SOMEBODY).replace("{D}", _DOCUMENTS)


def _patterns(*listed: str) -> dict[str, _Clauses]:
    """By script, so that no text is held against clauses it cannot contain."""
    lines = [line for one in listed for line in one.splitlines() if line]
    return {
        name: _Clauses(line for line in lines if letters.search(line)) for name, letters in _LETTERS.items()
    }


_POINTING = _patterns(
    referrals.PEOPLE, referrals.PEOPLE_ELSEWHERE, referrals.SAID_ELSEWHERE, referrals.WRITTEN_ELSEWHERE
)
_FEELING = _patterns(moods.MOODS, moods.WISHES, moods.TAUTOLOGIES)
_STEPS = _patterns(moods.USUAL_STEPS)
_MACHINES = _patterns(moods.PLAIN_MACHINES)
_EMPTY = {"troubleshooting_done": _STEPS, "environment": _MACHINES}


@lru_cache(maxsize=512)
def beside_pointers(text: str) -> str | None:
    """What is told beside clauses that send elsewhere; None if there are none."""
    return _beside(_POINTING, text)


def beside_feelings(text: str, section: str) -> str | None:
    """What is told beside moods, wishes and commonplaces; None if there are none."""
    return _beside(_EMPTY.get(section, _FEELING), text)


def _beside(clauses: dict[str, _Clauses], text: str) -> str | None:
    if len(text) > _LONGEST:
        return None
    known = clauses[_script(text)]
    if known.explain(text.strip(_EDGES)):
        return ""
    sentences = [sentence.strip(_EDGES) for sentence in _SENTENCE.split(text)]
    left = [(sentence, _left_of(known, sentence)) for sentence in sentences if sentence]
    if all(rest is None for _, rest in left):
        return None
    return ". ".join(filter(None, (sentence if rest is None else rest for sentence, rest in left)))


def _left_of(known: _Clauses, sentence: str) -> str | None:
    """What of a sentence no clause explains; None where all of it is something else."""
    if known.explain(sentence):
        return ""
    clauses = list(_clauses(sentence))
    left = [_cut(known, clause) for clause in clauses]
    return None if left == clauses else ", ".join(filter(None, left))


def _clauses(sentence: str) -> Iterator[str]:
    yield from filter(None, (clause.strip(_EDGES) for clause in _CLAUSE.split(sentence)))


def _cut(known: _Clauses, clause: str) -> str:
    said = _BEFORE.match(clause)
    end = known.end_in(clause, said.end() if said else 0)
    return clause if end is None else clause[end:].strip(_EDGES)
