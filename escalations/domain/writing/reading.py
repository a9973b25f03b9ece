"""Reads one section: its words, and which of them tell a fact the ticket's subject does not."""

import re
from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache

from . import lexicon
from .forms import bare_forms
from .languages.small_words import ARTICLES
from .rewording import first_letters, is_coat, is_part_of, is_said, same_stem, unsaid
from .slips import is_disguised_filler, is_slip_of, is_slip_of_filler
from .sought import Sought
from .text import Word, fold, plain, words

# Ranks, haste and web addresses say nothing about a case; they are read past.
_RANK = Sought(
    r"(?<![^\W_])(?:p|prio(?:rity|rität|rité|ridad|ridade)?|sev(?:erity)?)[ -]?[0-5](?![^\W_])",
    r"(?<![^\W_])(?:l|level|lvl|tier|stufe|niveau|nivel|nível|livello|nivå|poziom|уровень|уровня|линия|линии|линию|seviye)[ -]?[1-4](?![^\W_])",
    r"(?<![^\W_])[1-4](?:st|nd|rd|th|\.|er|ème|e|º|ª|°|-?[йяюую]{1,2})?[ -](?:level|line|tier|niveau|nivel|nível|livello|linia|linii|линия|линию|линии|уровень)(?![^\W_])",
    r"(?<![^\W_])(?:in order to|in a timely manner|at (?:the|your) earliest(?: convenience)?|24\s*[/x]\s*7)(?![^\W_])",
    r"(?<![^\W_])\d{1,3} ?%(?= (?:not|sure|urgent|blocked|down))(?![^\W_])",
    r"[二三]线|[二三]次対応|[123]차",
    flags=re.I,
)
# How often somebody tried or called, and how long somebody waits: impatience, no fact.
_COUNTED = Sought(
    r"(?<![^\W_])(?:(?:already|schon|bereits|ya|já|già|déjà|już|už|уже|вже)\s+)?(?:\d{1,3}(?:st|nd|rd|th|\.|º|ª|e|ème|-[йя])?|two|three|four|five|ten|zwei|drei|dos|tres|deux|trois|due|tre)\s*"
    r"(?:more |full |whole |volle |ganze )?(?:times|attempts|calls|tickets?|reminders|mal|versuche|anrufe|keer|gange?r?|gånger|fois|veces|llamadas|vezes|volte|chiamate|razy|razem|krát|"
    r"раз|раза|рази|пъти|puta|defa|kez|φορές|ori|kertaa|alkalommal|مرات|פעמים|बार|lần|kali)(?![^\W_])",
    r"(?<![^\W_])(?:step|schritt|paso|étape|passo|stap|steg|krok|шаг|крок|lépés|adım)\s+\d{1,2}(?![^\W_])",
    r"(?:^|(?<=\n))\d{1,2}[.)](?=\s+\D)",
    r"(?<![\w.,])100 ?%",
    r"(?:ext(?:ension|n)?|durchwahl|dw|tel(?:efon|éfono|efono)?|phone|mobile|handy|cell|mob)\.?\s*:?\s*\+?\d[\d /().-]{2,20}\d",
    r"\b(?:spent|invested|lost|wasted|worked|tried|perform\w*|troubleshoot\w*|going on|ongoing|lasting|sla|breach\w*|dedicated)\b\D{0,24}\d{1,3}\s*(?:min\w*|h|hrs?|hours?|days?|weeks?|months?)\b",
    r"\b(?:wait\w*|waiting|open|pending|overdue|wartet|warten|wartend|offen|attend\w*|espera\w*|esperando|aguarda\w*|aspetta\w*|wacht\w*|väntat?r?|venter|ventet|czeka\w*|čeká|čaká|ждет|ждёт|ждут|чекає|bekliyor)"
    r"\s+(?:(?:for|since|already|seit|schon|depuis|desde|da|hace|al|sedan|i|siden|od|už|уже|с)\s+)*\d{1,3}\s*(?:days?|hours?|hrs?|weeks?|months?|min\w*|tage?n?|stunden?|wochen?|monate?n?|jours?|heures?|semaines?|mois|"
    r"d[ií]as?|horas?|semanas?|meses|giorni|ore|settimane|mesi|dagen|uur|weken|dagar|timmar|dage|timer|dager|dni|godzin\w*|tygodni\w*|dn[ůíy]|hodin\w*|дн\w+|час\w*|недел\w+|gün\w*|saat\w*)",
    flags=re.I,
)
LOCATOR = Sought(
    r"(?:https?://|www\.)\S+|(?:\\\\|[a-z]:\\)\S+",
    r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+",
    r"(?<![\w-])[\w-]{1,80}\.(?:png|jpe?g|gif|pdf|docx?|xlsx?|txt|log|msg|eml|zip|mp4|csv|bmp|heic)\b",
    r"(?:#|№)\s?\d+",
    r"\b(?:KB|INC|REQ|RITM|CHG|PRB|SR|FD|SUP|HD|TKT|CS)-?\d{3,}\b",
    flags=re.I,
)
_REPLY = re.compile(
    r"^(?:\s*(?:(?:re|fwd?|aw|wg|sv|vs|tr|rv|rif|odp|antw|doorst|enc|res|ynt|ilt|vb|atb|na|hl|回复|回覆|答复|转发|轉寄|返信|転送|"
    r"회신|전달|отв|нa|пер)\s*(?:\[\d+\])?\s*[:：]|\[[^\]]*\]|\([^)]*\)|【[^】]*】))+",
    re.I,
)


_SAID_AGAIN = frozenset({"issue_summary", "whats_happening"})
"""Where the subject in other words tells nothing; elsewhere "works on the laptop" may be the point."""
_ARTICLES = frozenset(ARTICLES.split())
_VIETNAMESE = re.compile("[ơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]", re.I)


_LABEL = re.compile(
    r"^\s*(?:subject|issue|problem|title|summary|topic|betreff|titel|thema|problem|fehler|objet|sujet|titre|problème|asunto|título|problema|tema|oggetto|titolo|"
    r"assunto|onderwerp|probleem|ämne|emne|aihe|ongelma|temat|předmět|predmet|název|tárgy|cím|probléma|subiect|titlu|konu|başlık|sorun|θέμα|πρόβλημα|тема|проблема|"
    r"заголовок|назва|الموضوع|موضوع|العنوان|المشكلة|נושא|בעיה|विषय|समस्या|主题|主題|标题|標題|问题|問題|件名|제목|문제|tiêu đề|vấn đề|หัวข้อ|ปัญหา|judul|masalah)\s*[:：-]\s+?",
    re.I,
)


@lru_cache(maxsize=16)
def bare_subject(subject: str) -> str:
    """The subject without RE:, FW:, "Subject:" and leading brackets; unchanged when nothing else is in it."""
    return _LABEL.sub("", _REPLY.sub("", subject)).strip() or subject


class Reading:
    """One section beside its ticket's subject. Everything is worked out once, when first asked for."""

    def __init__(self, section: str, text: str, subject: str = ""):
        self.section = section
        self.text = text
        self.subject = bare_subject(subject)

    @cached_property
    def unranked(self) -> str:
        """Without support levels and priorities, whose numbers tell nothing of the case."""
        return _RANK.sub(" ", self.text)

    @cached_property
    def words(self) -> list[Word]:
        text = lexicon.without_empty_phrases(_COUNTED.sub(" ", self.unranked))
        return self.all_words if text == self.text else words(text)

    @cached_property
    def all_words(self) -> list[Word]:
        return words(self.text)

    @cached_property
    def unranked_words(self) -> list[Word]:
        return self.all_words if self.unranked == self.text else words(self.unranked)

    @cached_property
    def subject_words(self) -> frozenset[str]:
        return frozenset(plain(self.subject).split())

    @cached_property
    def telling(self) -> list[str]:
        """The folded words that are neither filler nor the subject's."""
        return [w.folded for w in self.telling_words]

    @cached_property
    def telling_words(self) -> list[Word]:
        return [left for word in self.words for left in self._told_by(word)]

    @cached_property
    def languages(self) -> int:
        """The language in which most of its words say nothing, several where it is a tie; 0 for English or unknown."""
        if _VIETNAMESE.search(self.text):
            return lexicon.VIETNAMESE
        shouted = self.text.isupper()
        candidates = [
            word.folded
            for word in self.words
            if not word.names_a_thing and (shouted or not word.raw.isupper())
        ]
        foreign = {word: lexicon.languages_of_filler(word) for word in candidates}
        foreign = {word: bits for word, bits in foreign.items() if bits != lexicon.ALL}
        likely = _likeliest(list(foreign.values()))
        language = likely & -likely
        spoken = [word for word, bits in foreign.items() if bits & language]
        one_is_enough = len(candidates) - len(foreign) < 3 and any(map(_is_sure, spoken))
        is_spoken = len(spoken) > 1 or one_is_enough
        return likely if is_spoken and not self._is_rather_english(candidates, language) else 0

    def _is_rather_english(self, candidates: list[str], language: int) -> bool:
        """More of its words are English alone than of that language: "the logo is gone" is no Spanish."""
        own = [bool(lexicon.languages_of("foreign", word) & language) for word in candidates]
        english = [lexicon.languages_of_filler(word) == lexicon.ALL for word in candidates]
        return sum(e and not o for e, o in zip(english, own, strict=True)) > sum(own)

    @cached_property
    def language(self) -> int:
        """Of its languages the first (one bit): a word is empty in one of them, not in any."""
        return self.languages & -self.languages

    def is_in(self, kind: str, word: Word) -> bool:
        """Whether the word belongs to the class, in the language of this section."""
        if word.is_unspaced:
            return lexicon.has_phrase(kind, word.folded)
        return kind in self.kinds_of(word.folded)

    def kinds_of(self, word: str) -> frozenset[str]:
        """The classes of a folded word in the language of this section."""
        known = self._kinds.get(word)
        if known is None:
            known = self._kinds[word] = lexicon.classes_in(self.languages, word)
        return known

    @cached_property
    def _kinds(self) -> dict[str, frozenset[str]]:
        return {}

    @cached_property
    def is_english(self) -> bool:
        """At least two of its words, and half of what is not the subject's, are English."""
        known = sum(lexicon.languages_of_filler(word.folded) == lexicon.ALL for word in self.words)
        return known > 1 and 2 * known >= len(self.words) - len(self.subject_words)

    def is_in_any(self, kinds: frozenset[str], word: Word) -> bool:
        """Whether the word belongs to one of the classes."""
        if word.is_unspaced:
            return any(lexicon.has_phrase(kind, word.folded) for kind in kinds)
        return not kinds.isdisjoint(self.kinds_of(word.folded))

    def may_be_in_any(self, kinds: frozenset[str], word: Word) -> bool:
        """The same in case of doubt: where the language is not known, in any."""
        if self.languages or self.is_english:
            return self.is_in_any(kinds, word)
        return not kinds.isdisjoint(lexicon.classes_of(word.folded))

    def has(self, kind: str) -> bool:
        """Whether one of its words belongs to the class."""
        return kind in self._kinds_of_spaced or any(lexicon.has_phrase(kind, run) for run in self._runs)

    @cached_property
    def _kinds_of_spaced(self) -> frozenset[str]:
        spaced = (word.folded for word in self.all_words if not word.is_unspaced)
        return frozenset().union(*map(self.kinds_of, spaced))

    @cached_property
    def _runs(self) -> list[str]:
        """What is written in unspaced scripts."""
        return [word.folded for word in self.all_words if word.is_unspaced]

    def _told_by(self, word: Word) -> Iterable[Word]:
        """The word, unless it says nothing in this language; of unspaced script what is left of it."""
        if self.is_evidence_here(word):
            return [word]
        if word.is_unspaced:
            return self._left_of(word)
        return [] if self._says_nothing_new(word) else [word]

    def _says_nothing_new(self, word: Word) -> bool:
        bits = lexicon.languages_of_filler(word.folded)
        if (bits == lexicon.ALL or bits & self.language) and not word.names_a_thing:
            return True
        if not self.ignores_subject and self.in_subject(word.folded):
            return True
        return is_disguised_filler(word.folded) or self._is_slip(word)

    def _is_slip(self, word: Word) -> bool:
        """Typed in haste: "pritner" for the subject's printer, "agian"."""
        if self.ignores_subject or not word.raw.islower():
            return False
        if is_slip_of_filler(word.folded, self.language):
            return True
        return any(is_slip_of(word.folded, other) for other in self._alike_in_subject(word.folded))

    @property
    def ignores_subject(self) -> bool:
        """What the subject names already may be named again where a plain fact is asked for."""
        return self.section in ("environment", "recent_changes")

    @property
    def is_bare_rank(self) -> bool:
        """ "need L2": a higher support level and next to nothing else."""
        rank = _RANK.search(self.text)
        return rank is not None and "1" not in rank.group() and len(self.words) < 2 and len(self.text) < 24

    def is_evidence_here(self, word: Word) -> bool:
        """Words that are filler elsewhere, but the point of this section."""
        if self.section in _SAID_AGAIN:
            return False
        match self.section:
            case "user_impact":
                return word.has_digit or self.is_counted(word) or self._is_crowd(word)
            case "troubleshooting_done":
                return word.has_digit or self.is_in("act", word)
            case "escalation_reason":
                return self.is_in("grant", word) and not self.in_subject(word.folded)
            case "environment":
                return self.is_in("device", word) and not self._is_as_usual
            case "recent_changes":
                return self.is_in("changed", word) and self._is_dated
        return False

    def is_counted(self, word: Word) -> bool:
        """ "One user" counts somebody; in a sentence the same word is an article."""
        return self.is_in("count", word) and not (word.folded in _ARTICLES and len(self.words) > 4)

    def _is_crowd(self, word: Word) -> bool:
        """ "Everyone" is a scope, if a thin one; "everyone complains" is a mood."""
        return self.is_in("quantity", word) and not self._is_a_mood

    @cached_property
    def _is_a_mood(self) -> bool:
        return self.has("mood")

    @cached_property
    def _is_dated(self) -> bool:
        """ "Update last night": a change that can be looked up by its date."""
        return self.has("when")

    @cached_property
    def _is_as_usual(self) -> bool:
        """ "A normal laptop" says no more about the device than none."""
        return self.has("usual")

    def in_subject(self, word: str) -> bool:
        """Whether a folded word is one of the subject's, in whatever form."""
        known = self._in_subject
        if word not in known:
            known[word] = self._is_in_subject(word)
        return known[word]

    @cached_property
    def _in_subject(self) -> dict[str, bool]:
        return {}

    def _is_in_subject(self, word: str) -> bool:
        if word in self.subject_words:
            return True
        if not word.isascii() and not self._subject_forms.isdisjoint(bare_forms(word)):
            return True
        if len(word) > 3 and any(same_stem(word, other) for other in self._alike_in_subject(word)):
            return True
        if self.section in _SAID_AGAIN and is_part_of(word, self._subject_letters, self.subject_words):
            return True
        return bool(self._subject_things & lexicon.things(word))

    def _alike_in_subject(self, word: str) -> list[str]:
        """The subject's words that begin with the same letter, with "ge" before it or without."""
        return self._subject_by_letter.get(word[:1], [])

    @cached_property
    def _subject_by_letter(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for word in self.subject_words:
            for letter in first_letters(word):
                found.setdefault(letter, []).append(word)
        return found

    @cached_property
    def _subject_letters(self) -> str:
        return "".join(plain(self.subject).split())

    @cached_property
    def _subject_things(self) -> int:
        """What the subject names, so that another word for it is known: screen, monitor, display."""
        found = 0
        for word in self.subject_words if self.section in _SAID_AGAIN else ():
            found |= lexicon.things(word)
        return found

    @cached_property
    def _subject_forms(self) -> frozenset[str]:
        return frozenset(form for word in self.subject_words for form in bare_forms(word) if len(form) > 1)

    def _unexplained(self, run: str, subject: str) -> list[str]:
        if self.section not in _SAID_AGAIN:
            return lexicon.without_filler(run)
        told = lexicon.without_things_of(run, subject)
        return [piece for part in told for piece in lexicon.without_filler(part)]

    def _is_said(self, phrase: str, subject: str) -> bool:
        return is_said(phrase, subject) if self.section in _SAID_AGAIN else phrase in subject

    def _left_of(self, run: Word) -> Iterator[Word]:
        subject = "" if self.ignores_subject else fold(self.subject)
        if not all(self._is_said(fact, subject) for fact in lexicon.phrases("fact", run.folded)):
            yield run
        for piece in self._unexplained(run.folded, subject):
            left = unsaid(piece, subject)
            if len(left) > 1 and not (self.section in _SAID_AGAIN and is_coat(left, subject)):
                yield Word(left, left, run.start)


def _is_sure(word: str) -> bool:
    """Not a Latin word that is listed by its beginning alone: another language may share that."""
    return not word.isascii() or lexicon.is_whole_word(word)


def _likeliest(found: list[int]) -> int:
    """The language in which most of the words say nothing; several (as bits) when it is a tie."""
    tally: dict[int, int] = {}
    for bits in found:
        while bits:
            lowest = bits & -bits
            tally[lowest] = tally.get(lowest, 0) + 1
            bits ^= lowest
    most = max(tally.values(), default=0)
    return sum(bit for bit, times in tally.items() if times == most)
