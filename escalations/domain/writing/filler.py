"""Does a section tell anything but its ticket's subject, moods and commonplaces."""

import re

from . import lexicon
from .chatter import ABOUT_THE_TICKET, WHEN, supposes
from .formulas import is_brand, is_handed_on
from .languages.small_words import BETWEEN, TITLES
from .plainly import says_plainly
from .reading import Reading
from .referring import beside_feelings
from .sought import Sought
from .text import Word, plain
from .useless import NARRATIVE, QUOTED, says_none

_PLAIN_FACTS = frozenset({"environment", "recent_changes"})
_TROUBLE_WITH = Sought(
    r"\b(?:issues?|problem\w*|probl[eè]me\w*|troubles?|difficult\w+|challenges?|st(?:oe|ö)rung\w*|schwierigkeit\w*|storing\w*|"
    r"проблем\w+) (?:with|mit|met|med|avec|con|com|z|ze|s|so|с|со|cu)\b"
    r"|\b(?:ha(?:ve|s|d|ving)|giv(?:es?|ing)|gave|fac(?:es?|ing)|experienc\w+|caus(?:es?|ing)) (?:\w+ )?"
    r"(?:issues?|problems?|trouble|difficult\w+|challenges?)\b",
    flags=re.I,
)
_TITLES = frozenset(TITLES.split())
_TOLD = frozenset({"issue_summary", "whats_happening", "user_impact"})
_CHECKABLE = frozenset({"concrete", "act", "place", "count"})
_TEAMS = frozenset({"developer", "developers", "dev", "devs", "helpdesk", "servicedesk", "desk"})
_KINDS = ("issue", "problem", "trouble", "difficult", "functionalit", "malfunction")
_NOT_WORKING = re.compile(
    r"\b(?:not|n't|fails to|failing to|stopped|unable to) (?:\w+ )?(?:work|function|operat|behav|perform|respond)\w*",
    re.I,
)
_SYSTEMS = frozenset({"windows", "mac", "macbook", "macos", "linux", "citrix"})


def is_filler(reading: Reading) -> bool:
    """Nothing is left once the words that say nothing, and the subject's, are gone."""
    if _says_little(reading) and not says_plainly(reading):
        return True
    return _is_of_a_kind(reading) or _is_the_subject_again(reading) or _is_only_felt(reading)


def _is_of_a_kind(reading: Reading) -> bool:
    if reading.section == "escalation_reason" and is_handed_on(reading.text):
        return True
    if reading.section == "environment":
        return len(reading.all_words) < 3 and all(
            lexicon.languages_of("name", w.folded) for w in reading.all_words
        )
    return is_brand(reading.text) or _is_broken_thing(reading)


def _is_broken_thing(reading: Reading) -> bool:
    """ "The printer is broken, please take a look": which kind of thing, and that something is wrong with it."""
    if reading.section not in _TOLD - {"user_impact"} or len(reading.words) > 9 or _has_condition(reading):
        return False
    told = reading.telling_words
    if len({word.folded for word in told}) != 1 or QUOTED.search(reading.text) or says_plainly(reading):
        return False
    thing = told[0]
    if thing.is_unspaced:
        return thing.raw != reading.text and lexicon.is_common_thing(thing.folded)
    is_device = len(thing.folded) > 3 and lexicon.languages_of("device", thing.folded)
    return bool(is_device and lexicon.things(thing.folded)) and len(reading.words) > 1


_BETWEEN = frozenset(BETWEEN.split())


def _is_the_subject_again(reading: Reading) -> bool:
    """Every word is the subject's, in whatever form and order, or only holds the others together."""
    if reading.section not in _TOLD - {"user_impact"} or not 2 < len(reading.all_words) < 16:
        return False
    said = [word for word in reading.all_words if word.folded not in _BETWEEN]
    if len(said) < 2 or any(word.is_unspaced for word in said):
        return False
    return all(reading.in_subject(word.folded) for word in said)


def _is_only_felt(reading: Reading) -> bool:
    """ "Great inconvenience for everybody": moods, wishes and what everybody does, and no word more."""
    if reading.section == "recent_changes" or len(reading.telling) > 8:
        return False
    beside = beside_feelings(reading.text, reading.section)
    return beside is not None and not Reading(reading.section, beside, reading.subject).telling


def _is_about_the_ticket(reading: Reading) -> bool:
    """ "Customer called at 10:30 and at 11:45": without the times nothing is told."""
    if (
        reading.section not in NARRATIVE
        or len(reading.words) > 30
        or not ABOUT_THE_TICKET.search(reading.text)
    ):
        return False
    rest = WHEN.sub(" ", reading.text)
    return rest != reading.text and _says_little(Reading(reading.section, rest, reading.subject))


def _is_a_guess(reading: Reading) -> bool:
    """ "Could be a license thing, not sure": supposed of one thing, not seen."""
    return (
        (reading.section in NARRATIVE or (reading.section == "recent_changes" and not reading.has("when")))
        and len(reading.words) < 9
        and len(reading.telling) < 2
        and not any(word.names_a_thing for word in reading.telling_words)
        and not QUOTED.search(reading.text)
        and supposes(reading.text)
    )


def _says_little(reading: Reading) -> bool:
    if not reading.telling:
        return not (
            (reading.section == "escalation_reason" and reading.is_bare_rank)
            or (reading.section == "recent_changes" and says_none(reading))
        )
    if len({word.folded for word in reading.all_words}) == 1:
        return _is_lone_word(reading)
    thin = (_is_usual_device, _is_trouble_with_something, _is_too_little, _is_about_the_ticket, _is_a_guess)
    return any(is_so(reading) for is_so in thin) or _is_empty_prose(reading)


def _is_usual_device(reading: Reading) -> bool:
    """ "A normal office PC" says no more than none; a system that is named says more."""
    return (
        reading.section == "environment"
        and reading.has("usual")
        and all(
            reading.is_in("device", word) and word.folded not in _SYSTEMS for word in reading.telling_words
        )
    )


def _is_trouble_with_something(reading: Reading) -> bool:
    """ "Problem with the keyboard": which part, but not what it does."""
    if reading.section not in _TOLD or len(reading.words) > 9:
        return False
    telling = reading.telling_words
    return (
        len(telling) == 1
        and (bool(_TROUBLE_WITH.search(reading.text)) or _is_kind_of_trouble(reading, telling[0]))
        and not _is_hard_name(reading, telling[0])
        and not QUOTED.search(reading.text)
    )


def _is_kind_of_trouble(reading: Reading, word: Word) -> bool:
    """ "Audio issue", "the audio functionality is not working as intended"."""
    after = reading.text[word.start + len(word.raw) :].lstrip().casefold()
    if after.startswith(_KINDS):
        return True
    return len(reading.words) > 5 and bool(_NOT_WORKING.search(reading.text))


def _is_hard_name(reading: Reading, word: Word) -> bool:
    return word.names_a_thing or word.is_unspaced or _is_name(reading, word)


def _is_too_little(reading: Reading) -> bool:
    """What is left is everyone's: "cannot connect", "page loads slowly", but nothing that is this case's own."""
    if reading.section in _PLAIN_FACTS or QUOTED.search(reading.text):
        return False
    if _has_condition(reading):
        return False
    telling = reading.telling_words
    has_result = reading.section == "troubleshooting_done" and reading.has("result")
    if has_result or not all(reading.is_in("weak", word) for word in telling):
        return False
    if reading.section == "escalation_reason" and not all(word.folded in _TEAMS for word in telling):
        return False
    beside = len(reading.words) - len(telling)
    return len({word.folded[:4] for word in telling}) <= (1 if beside < 5 else 2)


def _is_lone_word(reading: Reading) -> bool:
    word = reading.all_words[0]
    if word.names_a_thing:
        return False
    if word.is_unspaced:
        return len(word.raw) < 2
    return reading.section in NARRATIVE or len(reading.all_words) > 1


# How many empty words make one, two or three unknown ones count as empty too, by section: a step and its
# result are told in few and plain words, a reason and an impact name what they are about.
_ENOUGH_EMPTY = {
    "troubleshooting_done": {1: 5, 2: 7, 3: 10, 4: 13},
    "escalation_reason": {1: 3, 2: 5, 3: 7},
    "user_impact": {1: 3, 2: 5, 3: 7},
    "environment": {1: 7},
    "recent_changes": {1: 7},
    "": {1: 4, 2: 6, 3: 9, 4: 12},
}
_ENOUGH_EMPTY_ENGLISH = {
    "environment": {1: 6},
    "recent_changes": {1: 6},
    "": {1: 3, 2: 4, 3: 7, 4: 10},
}
# A contrast, a condition or a result after its step is a sign of a fact, though not a sure one.
CONDITION = re.compile(
    r"\w\s*(?::|->|→|=>|=)\s*\w|\b(?:but|only|just|even|without|except|unless|until|when|after|while|once|since|if|nur|aber|sobald|wenn|nach|seit|bis|"
    r"maar|alleen|als|na|sinds|tot|men|kun|bare|bara|når|när|efter|etter|sedan|siden|hvis|om|mais|seulement|sauf|quand|après|depuis|dès|si|"
    r"pero|solo|sólo|cuando|después|desde|si|mas|só|quando|depois|apenas|se|ma|soltanto|dopo|da|dar|doar|numai|când|după|"
    r"ale|tylko|gdy|kiedy|po|od|jen|jenom|pouze|když|iba|len|keď|samo|kad|kada|nakon|но|а|только|когда|если|после|пока|с|але|лише|тільки|коли|якщо|після|само|когато|след|"
    r"de|csak|ha|amikor|után|mutta|vain|kun|jos|jälkeen|ama|fakat|sadece|yalnız|olunca|sonra|αλλά|μόνο|όταν|μετά|tapi|tetapi|hanya|saat|ketika|setelah|nhưng|chỉ|khi|sau)\b",
    re.I,
)


def _is_empty_prose(reading: Reading) -> bool:
    """All but a word or two said nothing, and those name nothing that could be looked at."""
    telling = reading.telling_words
    distinct = {word.folded: word for word in telling}.values()
    is_short = len(reading.words) < 8
    if len(distinct) > 4 or QUOTED.search(reading.text) or (reading.section in _PLAIN_FACTS and is_short):
        return False
    sure = [word for word in distinct if is_hard(reading, word)]
    empty = sum(not reading.in_subject(word.folded) for word in reading.words) - len(telling)
    if sure:
        return _is_drowned(reading, sure, empty, len(distinct))
    if _is_somebodys_mood(reading, list(distinct)):
        return True
    scale = _ENOUGH_EMPTY if reading.language else _ENOUGH_EMPTY_ENGLISH
    enough = scale.get(reading.section, scale[""]).get(len(distinct))
    if enough and _has_condition(reading):
        enough += 2
    if enough and any(word.raw[0].upper() == word.raw[0].lower() for word in distinct):
        enough += 1  # no capital tells a name there
    if enough and reading.language & lexicon.SYLLABLES:
        enough *= 2
    return enough is not None and empty >= enough


_DENIES = re.compile(
    r"\b(?:not|cannot|can't|no|without|nicht|kein\w*|ohne|niet|geen|zonder|inte|ingen|utan|ikke|uten|uden|ei|eivät|ilman|pas|ne|sans|sin|non|senza|não|sem|nu|fără|nie|bez|nem|nélkül|yok|\w+m[ae]z|\w+[aeıiuü]m[ıiuü]yor\w*|δεν|χωρίς|не|нет|без|немає)\b"
    r"|لا|ما |بدون|לא|אין|ללא|नहीं|ना |না|ไม่|không|tidak|belum|없|안 |못",
    re.I,
)


def _is_somebodys_mood(reading: Reading, told: list[Word]) -> bool:
    """ "The customer is" and one word more, which is no thing and nothing they cannot do."""
    if (
        reading.section != "user_impact"
        or len(told) != 1
        or len(reading.words) > 6
        or _DENIES.search(reading.text)
    ):
        return False
    about_them = any(reading.is_in(kind, word) for kind in ("caller", "person") for word in reading.words[:2])
    return about_them and len(reading.words) > 2 and not _has_condition(reading)


def _is_drowned(reading: Reading, sure: list[Word], empty: int, told: int) -> bool:
    """One thing in a flood of words that say nothing: "... carry out her duties on the screen as expected"."""
    if told > 2 or reading.section in _PLAIN_FACTS or any(_is_hard_name(reading, word) for word in sure):
        return False
    flood = (8 if told == 1 else 14) + (4 if reading.section == "escalation_reason" else 0)
    return empty >= flood + (3 if CONDITION.search(reading.text) else 0)


def _has_condition(reading: Reading) -> bool:
    return len(reading.words) < 9 and bool(CONDITION.search(reading.text))


def is_hard(reading: Reading, word: Word) -> bool:
    """A word that can be looked up or checked: a number, a name, a product."""
    if reading.section == "user_impact" and reading.is_in("quantity", word):
        return True
    return (
        word.names_a_thing
        or word.is_unspaced
        or _is_name(reading, word)
        or lexicon.is_fact(word.folded)
        or reading.may_be_in_any(_CHECKABLE, word)
    )


def _is_name(reading: Reading, word: Word) -> bool:
    """A capital inside a line. German writes every noun so: in a long line they are not all names."""
    if not word.raw[:1].isupper() or word.start == 0 or _is_person(reading, word) or _is_titled(reading):
        return False
    return not reading.language & lexicon.GERMAN or len(reading.words) < 7


def _is_titled(reading: Reading) -> bool:
    """Where Most Words Begin So, a capital names nothing."""
    lettered = [word for word in reading.all_words if word.raw[0].isalpha()]
    capitals = sum(word.raw[0].isupper() for word in lettered)
    return len(lettered) > 3 and 5 * capitals >= 4 * len(lettered)


def _is_person(reading: Reading, word: Word) -> bool:
    """Who called tells nothing of what is wrong; of an impact it tells whose, unless it is only a mood."""
    if reading.section == "user_impact" and not reading.has("mood"):
        return False
    if lexicon.languages_of("name", word.folded):
        return True
    before = reading.text[: word.start].split()
    return bool(before) and plain(before[-1]) in _TITLES
