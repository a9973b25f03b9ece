"""A word without what Arabic, Hebrew and Korean write onto it: "and the", "in", "of ours"."""

import re
from collections.abc import Iterator
from functools import lru_cache

from .text import plain

_ARABIC = re.compile(r"[\u0600-\u06ff]+")
_HEBREW = re.compile(r"[\u0590-\u05ff]+")
_KOREAN = re.compile(r"[\uac00-\ud7a3]+")


def _alternatives(listed: str) -> str:
    return "|".join(sorted(plain(listed).split(), key=len, reverse=True))


_BEFORE_ARABIC = re.compile(
    f"(?:{_alternatives('و ف ب ل ك ال وال فال بال كال لل ولل وب ول س وس ي ت ن وي وت وما')})(?=..)"
)
_AFTER_ARABIC = re.compile(
    f"(?<=...)(?:{_alternatives('ه ها هم هما نا كم ك ي ات ين ون ان تم وا ت ة نه لك لكم لنا')})$"
)
_BEFORE_HEBREW = re.compile(
    f"(?:{_alternatives('ו ה ב ל מ ש כ וה וב ול ומ וש וכ שה מה לה בה כש כשה שב שמ')})(?=..)"
)
_AFTER_HEBREW = re.compile(f"(?<=..)(?:{_alternatives('ים ות ה י ו נו ת תי כם יה יו ית')})$")
_AFTER_KOREAN = re.compile(
    f"(?<=.)(?:{_alternatives('이 가 을 를 은 는 에 의 도 로 으로 에서 와 과 만 까지 부터 이나 나 랑 에게 께 께서 입니다 이다 들 들이 들은 이라 라고')})$"
)


@lru_cache(maxsize=8192)
def bare_forms(word: str) -> tuple[str, ...]:
    """The folded word and what may be left of it, the barest last."""
    return tuple(dict.fromkeys((word, *_stripped(word))))


def _stripped(word: str) -> Iterator[str]:
    if word.isascii():
        return
    if _ARABIC.fullmatch(word):
        yield from _both_ends(word, _BEFORE_ARABIC, _AFTER_ARABIC)
    elif _HEBREW.fullmatch(word):
        yield from _both_ends(word, _BEFORE_HEBREW, _AFTER_HEBREW)
    elif _KOREAN.fullmatch(word):
        yield _AFTER_KOREAN.sub("", word)


def _both_ends(word: str, before: re.Pattern[str], after: re.Pattern[str]) -> Iterator[str]:
    headless = before.sub("", word, count=1) if before.match(word) else word
    yield headless
    yield after.sub("", word)
    yield after.sub("", headless)
