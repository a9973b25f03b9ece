"""Word lists by language: data, no rules.

A GROUP holds languages so close that their words may mix. `word*` stands for every word that begins so.
"""

from .english import ENGLISH

GROUPS: list[list[dict[str, str]]] = []
UNSPACED_PHRASES: dict[str, str] = {"filler": "", "none": "", "nothing": "", "see": "", "result": "", "some": ""}
PLACEHOLDERS = ""

__all__ = ["ENGLISH", "GROUPS", "PLACEHOLDERS", "UNSPACED_PHRASES"]
