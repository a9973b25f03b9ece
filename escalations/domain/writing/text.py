"""What the characters of a text mean, whatever its script: clean-up, folding and words."""

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

_ZERO_WIDTH = "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u2060-\u2064\u206a-\u206f\u3164\ufeff\uffa0"
_CONTROL = r"\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e007f"
_MEANINGLESS = re.compile(f"[{_ZERO_WIDTH}{_CONTROL}]")
# A joiner means something between letters of Arabic or Indic script and inside an emoji; elsewhere it hides.
_STRAY_JOINER = re.compile(
    r"(?<![\u0600-\u07ff\u0900-\u0dff\u1000-\u109f\u1780-\u17ff\u2600-\u27bf\ufe0f\U0001f000-\U0001faff])[\u200c\u200d]+"
)
_JOINERS = frozenset("\u200c\u200d")
_NEWLINES = re.compile(r"\r\n?|\u2028|\u2029|\x85")
_MARKUP = re.compile(
    r"&(?:[a-z]{2,8}|#\d{1,6}|#x[0-9a-f]{1,6});|</?[a-z][a-z0-9]{0,9}(?:\s[^<>]{0,200})?/?>", re.I
)
_SPACES = re.compile(r"[^\S\n]")
_MARKS = re.compile(r"[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u065f\u0670\u200c\u200d\ufe0e\ufe0f]")
_LETTERS = str.maketrans(
    {"ł": "l", "ø": "o", "æ": "ae", "đ": "d", "ı": "i", "’": "'", "ʼ": "'", "ґ": "г"}
    | {"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ي": "ى", "ی": "ى", "ئ": "ى", "ک": "ك", "ة": "ه"}
)

UNSPACED = (
    "\u3005\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f"  # Chinese, Japanese
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"  # Thai, Lao, Burmese, Khmer
)
_INDIC = "\u0900-\u0963\u0966-\u0dff"
_TOKEN = re.compile(rf"[{UNSPACED}]+|(?:(?![{UNSPACED}])[^\W_]|[{_INDIC}]|(?<=[a-zA-Z0-9])_(?=[a-zA-Z0-9]))+")
_PLAIN_TOKEN = re.compile(r"[^\W_]+(?:(?<=[a-zA-Z0-9])_(?=[a-zA-Z0-9])[^\W_]+)*")
"""The same for a text without Indic and unspaced scripts, found in half the time."""
_UNSPACED = re.compile(rf"[{UNSPACED}]")


_LONGEST_WORD = 40
"""What is longer is no word that comes again, and is not kept."""


class Word(NamedTuple):
    """One word as it was written, and folded for comparing."""

    raw: str
    folded: str
    start: int

    @property
    def has_digit(self) -> bool:
        return not self.folded.isalpha() and any(map(str.isdigit, self.raw))

    @property
    def names_a_thing(self) -> bool:
        """A number or an identifier: PRN_03, 0x80070005."""
        return "_" in self.raw or self.has_digit

    @property
    def is_unspaced(self) -> bool:
        return self.raw[0] > "\u0e00" and bool(_UNSPACED.match(self.raw))


def clean(text: str) -> str:
    """The text as it is stored: composed (NFC), without NUL, control and invisible characters."""
    text = _NEWLINES.sub("\n", text)
    text = _MEANINGLESS.sub("", text)
    if text.isascii():
        return text
    if not _JOINERS.isdisjoint(text):
        text = _STRAY_JOINER.sub("", text)
    return unicodedata.normalize("NFC", text)


def is_blank(text: str) -> bool:
    """True when nothing but spaces, punctuation, emoji and empty markup (`&nbsp;`) is left."""
    return not any(character.isalnum() for character in _MARKUP.sub("", clean(text)))


def fold(text: str) -> str:
    """Lower case, without accents and width, so that é, E and ｅ compare equal."""
    if text.isascii():
        return text.lower()
    return _folded_word(text) if len(text) < _LONGEST_WORD else _folded(text)


def _folded(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.casefold()).translate(_LETTERS)
    return unicodedata.normalize("NFC", _MARKS.sub("", decomposed))


_folded_word = lru_cache(maxsize=2048)(_folded)


def words(text: str) -> list[Word]:
    """The words in order; a run of Chinese, Japanese or Thai counts as one."""
    folded = str.lower if text.isascii() else fold
    return [Word(raw := m.group(), folded(raw), m.start()) for m in _token(text).finditer(text)]


def _token(text: str) -> re.Pattern[str]:
    return _PLAIN_TOKEN if text.isascii() or max(text) < "\u0900" else _TOKEN


@lru_cache(maxsize=32)
def plain(text: str) -> str:
    """Folded words with one space between them: what is left when layout and punctuation are ignored."""
    text = fold(text)
    return " ".join(map(fold, _token(text).findall(text)))


def forget() -> None:
    """Keep nothing of the words that were folded so far."""
    _folded_word.cache_clear()
    plain.cache_clear()


def one_line(text: str) -> str:
    """The text on one line, for quoting."""
    return " ".join(_SPACES.sub(" ", text).split())
