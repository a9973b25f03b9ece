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
_EDGES = " \t.,:;!?()\"'«»„“”-–—…"
_SCRIPTS = {"cyrillic": re.compile("[\u0400-\u04ff]"), "other": re.compile("[\u0590-\u0dff\uac00-\ud7a3]")}

_LETTERS = {**_SCRIPTS, "latin": re.compile("[a-z\u00df-\u03ff]{3}")}


def _one_of(listed: Iterable[str]) -> str:
    """One pattern of many; those that begin with a name share it, so that it is looked for once."""
    lines = list(listed)
    named = [line.removeprefix("{N} ") for line in lines if line.startswith("{N} ")]
    rest = [line for line in lines if not line.startswith("{N} ")]
    return "|".join([f"{{N}} (?:{'|'.join(named)})"] * bool(named) + rest)


def _script(text: str) -> str:
    return next((name for name, letters in _SCRIPTS.items() if letters.search(text)), "latin")


def _patterns(*listed: str) -> dict[str, re.Pattern[str]]:
    """By script, so that no text is held against clauses it cannot contain."""
    somebody, documents = (
        f"(?:{'|'.join(filter(None, one.splitlines()))})" for one in (referrals.SOMEBODY, referrals.DOCUMENTS)
    )
    lines = [line for one in listed for line in one.splitlines() if line]
    by_script = {
        name: _one_of(line for line in lines if letters.search(line)) for name, letters in _LETTERS.items()
    }
    return {
        name: re.compile(
            f"(?:{joined or '(?!)'})(?!\\w)".replace("{N}", somebody).replace("{D}", documents), re.I
        )
        for name, joined in by_script.items()
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


def _beside(patterns: dict[str, re.Pattern[str]], text: str) -> str | None:
    if len(text) > _LONGEST:
        return None
    pattern = patterns[_script(text)]
    if pattern.fullmatch(text.strip(_EDGES)):
        return ""
    sentences = [sentence.strip(_EDGES) for sentence in _SENTENCE.split(text)]
    left = [(sentence, _left_of(pattern, sentence)) for sentence in sentences if sentence]
    if all(rest is None for _, rest in left):
        return None
    return ". ".join(filter(None, (sentence if rest is None else rest for sentence, rest in left)))


def _left_of(pattern: re.Pattern[str], sentence: str) -> str | None:
    """What of a sentence no clause explains; None where all of it is something else."""
    if pattern.fullmatch(sentence):
        return ""
    clauses = list(_clauses(sentence))
    left = [_cut(pattern, clause) for clause in clauses]
    return None if left == clauses else ", ".join(filter(None, left))


def _clauses(sentence: str) -> Iterator[str]:
    yield from filter(None, (clause.strip(_EDGES) for clause in _CLAUSE.split(sentence)))


def _cut(pattern: re.Pattern[str], clause: str) -> str:
    said = _BEFORE.match(clause)
    match = pattern.match(clause, said.end() if said else 0)
    return clause[match.end() :].strip(_EDGES) if match else clause
