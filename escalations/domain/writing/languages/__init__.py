"""Word lists by language: data, no rules.

A group holds languages so close that their words may mix. `word*` stands for every word that begins so.
"""

from . import cyrillic, french, germanic, greek_turkish, italian, northeastern, romance, slavic, southern
from .english import ENGLISH, FACTS
from .placeholders import PLACEHOLDERS
from .prompts import PROMPTS
from .unspaced import UNSPACED

GROUPS: list[list[dict[str, str]]] = [
    [germanic.GERMAN, germanic.DUTCH],
    [germanic.NORDIC],
    [french.FRENCH],
    [romance.IBERIAN, italian.ITALIAN],
    [romance.ROMANIAN],
    [slavic.POLISH],
    [slavic.CZECH_SLOVAK],
    [cyrillic.CYRILLIC],
    [slavic.SOUTH_SLAVIC],
    [northeastern.FINNISH],
    [northeastern.HUNGARIAN],
    [northeastern.BALTIC],
    [greek_turkish.GREEK],
    [greek_turkish.TURKISH],
    [southern.VIETNAMESE],
    [southern.MALAY],
    [southern.TAGALOG],
    [southern.SWAHILI],
    [southern.KOREAN],
    [southern.ARABIC, southern.PERSIAN],
    [southern.HEBREW],
    [southern.HINDI],
]

PHRASES = southern.VIETNAMESE_PHRASES

__all__ = ["ENGLISH", "FACTS", "GROUPS", "PHRASES", "PLACEHOLDERS", "PROMPTS", "UNSPACED"]
