"""Word lists by language: data, no rules.

A group holds languages so close that their words may mix. `word*` stands for every word that begins so.
"""

from . import (
    asian,
    cyrillic,
    farther,
    french,
    germanic,
    greek_turkish,
    italian,
    letters,
    more_asian,
    more_everyday,
    more_germanic,
    more_romance,
    more_slavic,
    more_southeast,
    northeastern,
    pointers,
    romance,
    semitic,
    slavic,
    southern,
)
from .english import ENGLISH, FACTS
from .placeholders import PLACEHOLDERS
from .prompts import PROMPTS
from .synonyms import SAME_THING, UNSPACED_SAME_THING
from .unspaced import UNSPACED

GROUPS: list[list[dict[str, str]]] = [
    [
        germanic.GERMAN,
        germanic.DUTCH,
        more_germanic.GERMAN_MORE,
        more_everyday.EVERYDAY_GERMAN,
        more_germanic.DUTCH_MORE,
        more_everyday.EVERYDAY_DUTCH,
        letters.GERMAN,
        letters.DUTCH,
    ],
    [germanic.NORDIC, more_germanic.NORDIC_MORE, more_everyday.EVERYDAY_NORDIC, letters.NORDIC],
    [french.FRENCH, more_romance.FRENCH_MORE, more_everyday.EVERYDAY_FRENCH, letters.FRENCH],
    [
        romance.IBERIAN,
        italian.ITALIAN,
        more_romance.IBERIAN_MORE,
        more_everyday.EVERYDAY_IBERIAN,
        more_romance.ITALIAN_MORE,
        more_everyday.EVERYDAY_ITALIAN,
        letters.IBERIAN,
        letters.ITALIAN,
    ],
    [romance.ROMANIAN, more_romance.ROMANIAN_MORE, more_everyday.EVERYDAY_ROMANIAN, letters.ROMANIAN],
    [slavic.POLISH, more_slavic.POLISH_MORE, more_everyday.EVERYDAY_POLISH, letters.POLISH],
    [
        slavic.CZECH_SLOVAK,
        more_slavic.CZECH_SLOVAK_MORE,
        more_everyday.EVERYDAY_CZECH_SLOVAK,
        letters.CZECH_SLOVAK,
    ],
    [cyrillic.CYRILLIC, more_slavic.CYRILLIC_MORE, more_everyday.EVERYDAY_CYRILLIC, letters.CYRILLIC],
    [
        slavic.SOUTH_SLAVIC,
        more_slavic.SOUTH_SLAVIC_MORE,
        more_everyday.EVERYDAY_SOUTH_SLAVIC,
        letters.SOUTH_SLAVIC,
    ],
    [northeastern.FINNISH, more_southeast.FINNISH_MORE, more_everyday.EVERYDAY_FINNISH, letters.FINNISH],
    [
        northeastern.HUNGARIAN,
        more_southeast.HUNGARIAN_MORE,
        more_everyday.EVERYDAY_HUNGARIAN,
        letters.HUNGARIAN,
    ],
    [northeastern.BALTIC],
    [greek_turkish.GREEK, more_southeast.GREEK_MORE, more_everyday.EVERYDAY_GREEK, letters.GREEK],
    [greek_turkish.TURKISH, more_southeast.TURKISH_MORE, more_everyday.EVERYDAY_TURKISH, letters.TURKISH],
    [southern.VIETNAMESE, letters.VIETNAMESE],
    [southern.MALAY, more_asian.MALAY_MORE, more_everyday.EVERYDAY_MALAY, letters.MALAY],
    [southern.TAGALOG, letters.TAGALOG],
    [southern.SWAHILI, letters.SWAHILI],
    [southern.KOREAN, more_asian.KOREAN_MORE, letters.KOREAN],
    [
        semitic.ARABIC,
        semitic.PERSIAN,
        more_asian.ARABIC_MORE,
        more_everyday.EVERYDAY_ARABIC,
        more_asian.PERSIAN_MORE,
        more_everyday.EVERYDAY_PERSIAN,
        letters.ARABIC,
    ],
    [semitic.HEBREW, more_asian.HEBREW_MORE, more_everyday.EVERYDAY_HEBREW, letters.HEBREW],
    [southern.HINDI, more_asian.HINDI_MORE, more_everyday.EVERYDAY_HINDI, letters.HINDI],
    [asian.URDU, letters.URDU],
    [asian.BENGALI, more_asian.BENGALI_MORE, more_everyday.EVERYDAY_BENGALI, letters.BENGALI],
    [asian.TAMIL, letters.TAMIL],
    [asian.HINGLISH],
    [asian.VIETNAMESE_BARE, more_asian.VIETNAMESE_MORE],
    [farther.GEORGIAN],
    [farther.ARMENIAN],
    [farther.KAZAKH],
    [farther.AMHARIC],
    [farther.AFRIKAANS],
]

POINTERS = {
    "consult": pointers.CONSULT,
    "knows": pointers.KNOWS,
    "person": pointers.PERSON,
    "see": pointers.SAID,
    "look": pointers.LOOK,
    "place": pointers.CHANNEL,
    "stands": pointers.STANDS,
    "when": pointers.WHEN,
    "glance": pointers.GLANCE,
    "same": pointers.SAME,
    "mood": pointers.MOODS,
    "last": pointers.LAST,
    "explains": pointers.EXPLAINS,
    "caller": pointers.CALLERS,
    "name": pointers.NAMES,
}
"""For all languages at once."""

PHRASES = southern.VIETNAMESE_PHRASES

__all__ = [
    "ENGLISH", "FACTS", "GROUPS", "PHRASES", "PLACEHOLDERS", "POINTERS", "PROMPTS", "SAME_THING", "UNSPACED",
    "UNSPACED_SAME_THING",
]  # fmt: skip
