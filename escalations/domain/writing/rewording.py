"""The same word in another coat: "pasientskjerm" for patient and screen, "wydrukować" for drukowanie, 开不了 for 打不开."""

import re
from functools import lru_cache

_SHORTEST = 4
_ENDING = re.compile(r"(?<=\w{3})(?:ing|ed|es|s|er|e|mente|ly)$")
# Endings of politeness, tense and denial that say nothing beside a subject which has the verb.
_COATS = re.compile(
    "(?:(?:でき|出来)?(?:ません|ない|なく|なかった|ず|られ|れ)?(?:です|ます|でした|ました|でして)?(?:ている|ています|ておらず|てい|て|た|る|し)?"
    "|[能不没沒无無法了的是有会會得着著过過被把在就也都还還又很太可以个個吗吧呢這这那我你他她们們]+"
    "|(?:ได้|ไม่ได้|ไม่|แล้ว|เลย|อยู่|ครับ|ค่ะ|คะ|นะ|มัน|ของ|ที่|ใน|และ)+)"
)


@lru_cache(maxsize=2048)
def is_part_of(word: str, letters: str, words: frozenset[str]) -> bool:
    """Whether a folded word is one of the subject's in other form; `letters` is the subject without its spaces.

    Written together or apart, with something before it or behind it, or alike in three fifths of its letters.
    """
    if len(word) < _SHORTEST or not word.isalpha():
        return False
    if word in letters or any(len(bare) > _SHORTEST and bare in letters for bare in (word[:-1], word[:-2])):
        return True
    return any(_is_other_form(word, other) for other in words if len(other) >= _SHORTEST and other.isalpha())


def _is_other_form(word: str, other: str) -> bool:
    shorter, longer = (word, other) if len(word) <= len(other) else (other, word)
    if len(shorter) > _SHORTEST and longer.startswith(shorter[:-1]):
        return len(longer) <= 2 * len(shorter)
    if shorter in longer:
        return len(longer) <= 2 * len(shorter)
    alike = _longest_run(word, other)
    return alike > _SHORTEST and 5 * alike >= 3 * len(longer)


def _longest_run(one: str, other: str) -> int:
    """The length of the longest run of letters both have."""
    best = 0
    for start in range(len(one)):
        while start + best < len(one) and one[start : start + best + 1] in other:
            best += 1
    return best


def is_said(phrase: str, subject: str) -> bool:
    """Whether the subject has an unspaced phrase, in this form or with another ending."""
    return phrase in subject or (len(phrase) > 2 and phrase[0] in subject and is_coat(phrase, subject))


def is_coat(left: str, subject: str) -> bool:
    """Whether what is left of a run of unspaced script is no more than an ending, or characters of the subject."""
    rest = "".join(character for character in left if character not in subject)
    return len(left) <= 6 and (not rest or bool(_COATS.fullmatch(rest)))


@lru_cache(maxsize=2048)
def same_stem(one: str, other: str) -> bool:
    """Alike from the start for four letters and three fifths of the longer: print, printer, printing."""
    if _stem(one) == _stem(other):
        return True
    if len(other) > 5 and other.startswith("ge"):
        return same_stem(one, other[2:])
    longer = max(len(one), len(other))
    alike = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        alike += 1
    return alike >= 4 and alike * 5 >= longer * 3


def first_letters(word: str) -> set[str]:
    """The letters that another word begins with if it has the same stem."""
    found = {word[:1]}
    while len(word) > 5 and word.startswith("ge"):
        word = word[2:]
        found.add(word[:1])
    return found


def _stem(word: str) -> str:
    """Without a common English ending and the letter doubled before it: dropping, dropped, drops."""
    bare = _ENDING.sub("", word)
    return bare[:-1] if len(bare) > 3 and bare[-1] == bare[-2] else bare


def unsaid(piece: str, subject: str, instead: str = "") -> str:
    """The characters of a piece that are not part of a pair which the subject has too."""
    said = [False] * len(piece)
    for i in range(len(piece) - 1):
        if piece[i : i + 2] in subject:
            said[i] = said[i + 1] = True
    return "".join(instead if known else character for character, known in zip(piece, said, strict=True))
