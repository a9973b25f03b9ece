"""Does a section only say where to look or whom to ask (S32)."""

import re
from functools import cached_property
from itertools import pairwise

from . import lexicon
from .contrasts import contrasts
from .filler import is_hard
from .plainly import says_plainly
from .reading import LOCATOR, Reading
from .referring import beside_pointers
from .text import Word, plain

_POLITE = {
    "please",
    "pls",
    "plz",
    "kindly",
    "also",
    "just",
    "bitte",
    "favor",
    "prosze",
    "prosim",
    "прошу",
    "lutfen",
}
_POLITE |= {"silakan", "tafadhali", "graag", "de", "pf", "or", "and", "better", "najlepiej", "лучше"}
_AT = {"at", "on", "um", "alle", "las", "kl", "в", "о", "as", "no", "nr", "number", "am"}
_DENYING = {"not", "off", "bad", "out", "up", "ne", "pas", "nie", "nem", "ei", "no", "nao", "non", "net"}
_DENYING |= {"new", "neu", "ny", "nye"}
_WITH = {"check", "verify", "confirm", "liaise", "double-check", "align", "base", "up"}
"""Verbs that ask somebody only before "with"."""
_REACH = 4
"""So many words further on somebody may be named: "ask him or Petra", "mail of Mr Braun"."""
_SHORT = 7
_TOLD_HERE = frozenset({"issue_summary", "whats_happening"})
_TOO_MANY_FACTS = 9
_PEOPLE = frozenset({"person", "name"})
_THINGS = frozenset({"concrete", "device"})
_ASKING = frozenset({"consult", "knows"})
_LEADING = _ASKING | {"person", "place", "see", "look"}
_POINTING = _LEADING | {"name", "glance", "when"}
_EXPLAINING = _ASKING | _PEOPLE | {"same", "last", "explains", "caller", "info", "stands", "place", "when"}
_BREAKS = frozenset(":;.!?\n–—=()")


def is_pointer(reading: Reading) -> bool:
    """It only says where to look or whom to ask."""
    rest = Pointing.of(reading)
    if not rest.words:
        return True
    if len(rest.telling) > _TOO_MANY_FACTS:
        return False
    return _points(reading, rest) or _says_nothing_beside(reading)


def _points(reading: Reading, rest: "Pointing") -> bool:
    """By its single words."""
    if len(reading.text) < 25 and _ASKS_SOMEBODY.fullmatch(plain(reading.text).replace(" ", "")):
        return True
    if rest.text != reading.text and not rest.telling and "KB" not in reading.text:
        return True
    if rest.sends_elsewhere or (rest.text == reading.text and rest.names_a_place):
        return not rest.facts_beside and not contrasts(rest.text)
    if rest.consults and not rest.facts_beside and not says_plainly(reading):
        return True
    return rest.leaves_it_to_others


def _says_nothing_beside(reading: Reading) -> bool:
    """ "Petra has the full picture", "I told you at the coffee machine", and no word more that tells anything."""
    beside = beside_pointers(reading.text)
    return beside is not None and not Reading(reading.section, beside, reading.subject).telling


_ASKS_SOMEBODY = re.compile(
    "(?:请|請|麻烦|麻煩|去|直接)?(?:问|問|找|联系|聯絡|聯繫|咨询|諮詢|詢問|询问|请教|請教)(?:一下|下)?[\u4e00-\u9fff]{1,4}"
    "|(?:ช่วย|กรุณา)?(?:ไป)?(?:ถาม|สอบถาม|โทรหา|ติดต่อ|คุยกับ)(?:กับ|ที่)?[\u0e00-\u0e7f]{2,16}"
    "|.{1,8}(?:さん|様|課長|部長|先輩|主任)(?:に|へ)(?:聞|確認|尋|問|連絡).{0,12}|.{1,8}(?:さん|様)(?:が|は)(?:知って|ご存).{0,8}"
)


class Pointing(Reading):
    """A section without its links, read for places, people, and the verbs that send to them."""

    @classmethod
    def of(cls, reading: Reading) -> "Pointing":
        """What is worked out of a text without links need not be worked out again for either."""
        rest = cls(reading.section, LOCATOR.sub(" ", reading.text), reading.subject)
        if rest.text == reading.text:
            rest.__dict__ = reading.__dict__
        return rest

    @cached_property
    def _around(self) -> list[tuple[Word | None, Word]]:
        return [*zip([None], self.words, strict=False), *pairwise(self.words)]

    @property
    def sends_elsewhere(self) -> bool:
        """ "attached", "discussed"; or "see" where it begins a clause: "unable to see" is no pointer."""
        if self.is_in("look", self.words[-1]) and self.has("place"):
            return True
        return any(
            self.is_in("see", word)
            or (self._begins(before, word) and (self.is_in("look", word) or self._glances(word, at)))
            for at, (before, word) in enumerate(self._around)
        )

    def _glances(self, word: Word, at: int) -> bool:
        """ "Se Teams", "ver o print": a small word, and at once what it points to."""
        return self.is_in("glance", word) and any(
            self.is_in("place", near) or self._is_somebody(near) for near in self.words[at + 1 : at + 3]
        )

    @property
    def names_a_place(self) -> bool:
        """ "More in the chat", "details from Ivan", or a place and hardly a word more."""
        if not self.has("place"):
            return self.has("info") and bool(self._named)
        others = [word for word in self.words if not self.is_in("place", word)]
        return (
            self.has("info")
            or self.has("stands")
            or (len(others) < 3 and all(map(self._is_particle, others)))
        )

    @cached_property
    def consults(self) -> bool:
        """ "Ask Petra", "Jim knows", "talk to him about it"."""
        return any(self._asks(before, word, at) for at, (before, word) in enumerate(self._around))

    def _asks(self, before: Word | None, word: Word, at: int) -> bool:
        is_asking = self.is_in("consult", word) or (word.folded in _WITH and self._is_with(at + 1))
        if is_asking and self._begins(before, word):
            return any(map(self._is_somebody, self.words[at + 1 : at + 1 + _REACH]))
        return self.is_in("knows", word) and at <= _REACH and any(map(self._is_somebody, self.words[:at]))

    def _is_with(self, at: int) -> bool:
        return at < len(self.words) and lexicon.languages_of("talk", self.words[at].folded) != 0

    @property
    def leaves_it_to_others(self) -> bool:
        """ "Same as last time", "the customer will explain": short, and all of it said by these words."""
        if len(self.words) > _SHORT or self.section not in _TOLD_HERE or self.is_sure_of_a_fact:
            return False
        if self.is_in("same", self.words[0]) or (len(self.words) > 1 and self.is_in("same", self.words[1])):
            return any(self.is_in("last", word) for word in self.words[1:])
        somebody = self.is_in("caller", self.words[0]) or self.is_in("caller", self.words[-1])
        somebody = (
            somebody
            or any(map(self._is_somebody, self.words[:2]))
            or (len(self.words) > 1 and self.is_in("caller", self.words[1]))
        )
        return somebody and any(self.is_in("explains", word) for word in self.words[1:])

    @property
    def is_sure_of_a_fact(self) -> bool:
        """Something is told that none of the pointing words explain."""
        left = [
            word
            for word in self.telling_words
            if word.start not in self._named and not self.is_in_any(_EXPLAINING, word)
        ]
        return len(left) > 1 or any(is_hard(self, word) for word in left)

    @property
    def facts_beside(self) -> bool:
        """Whether anything is told beside the place, the person and the number that point."""
        told = {word.start for word in self.telling_words} - self._named
        beside = [
            word
            for before, word in self._around
            if word.start in told and not self._numbers_a_place(before, word) and not self._only_points(word)
        ]
        return len(beside) > 1 or any(self._is_sure_fact(word) for word in beside)

    def _is_sure_fact(self, word: Word) -> bool:
        """One word more, unknown and small, does not make a fact of "read the mail chain"."""
        return (
            len(self.words) < 5
            or not word.folded.isascii()
            or self.is_evidence_here(word)
            or is_hard(self, word)
        )

    def _begins(self, before: Word | None, word: Word) -> bool:
        if before is None or before.folded in _POLITE:
            return True
        return self.text[before.start + len(before.raw) : word.start].strip() != ""

    def _is_somebody(self, word: Word) -> bool:
        if self.is_in_any(_PEOPLE, word):
            return True
        return not word.names_a_thing and word in self._capitals

    def _is_particle(self, word: Word) -> bool:
        return len(word.raw) < 4 and word.folded not in _DENYING and not self.is_in("nothing", word)

    @cached_property
    def _capitals(self) -> set[Word]:
        """Words that may be names: capitals that say something, or any such word where there are none."""
        return {
            word
            for word in self.telling_words
            if not word.names_a_thing
            and not self.is_in_any(_THINGS, word)
            and not lexicon.is_fact(word.folded)
            and (word.raw.istitle() or self.text.isupper() or not (word.raw[0].islower() or word.is_unspaced))
        }

    @cached_property
    def _named(self) -> set[int]:
        """Where the words of a person's name stand: after "with", "ask", "mail of" or a title."""
        named: set[int] = set()
        reach = 0
        for before, word in self._around:
            if before is not None and self._breaks_between(before, word):
                reach = 0
            surname = before is not None and before.start in named and word.raw.istitle()
            first = (word in self._capitals and word.raw[0].isupper()) or self.is_in("name", word)
            if surname or (reach and first):
                named.add(word.start)
            elif self._leads_to_a_name(word):
                reach = _REACH
            else:
                reach = max(0, reach - 1)
        if self.consults:
            named |= {word.start for word in self._capitals if word in self._beside_consult}
            named |= {word.start for word, after in pairwise(self.words) if self.is_in("person", after)}
        return named

    def _breaks_between(self, before: Word, word: Word) -> bool:
        """A full stop after "Mr" or "Hr" is none."""
        between = self.text[before.start + len(before.raw) : word.start]
        return bool(_BREAKS.intersection(between)) and not (between.strip() == "." and len(before.raw) < 4)

    @cached_property
    def _beside_consult(self) -> set[Word]:
        at_verbs = [at for at, word in enumerate(self.words) if self.is_in_any(_ASKING, word)]
        return {word for at in at_verbs for word in self.words[max(0, at - 2) : at + _REACH]}

    def _leads_to_a_name(self, word: Word) -> bool:
        return lexicon.languages_of("talk", word.folded) != 0 or self.is_in_any(_LEADING, word)

    def _numbers_a_place(self, before: Word | None, word: Word) -> bool:
        """The 3 of "see note 3", the 14 and 30 of "discussed at 14:30"; not the 3 of "error 3"."""
        if not word.raw.isdigit() or before is None:
            return False
        return before.raw.isdigit() or before.folded in _AT or self.is_in("place", before)

    def _only_points(self, word: Word) -> bool:
        if not word.is_unspaced:
            return lexicon.languages_of("talk", word.folded) != 0 or self.may_be_in_any(_POINTING, word)
        facts = any(fact not in self.subject for fact in lexicon.phrases("fact", word.folded))
        return not facts and all(len(piece) < 2 for piece in lexicon.without_filler(word.folded, "pointing"))
