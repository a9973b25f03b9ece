"""Turns bytes into text, whatever a mail says about them; nothing raises, nothing is slow."""

import codecs
import re

# They read text, but no mail's: one is slow on purpose, the others mean something else.
NEVER = frozenset({"idna", "punycode", "undefined", "unicode_escape", "raw_unicode_escape", "unicode-escape"})
HALVES = re.compile("[\ud800-\udfff]")
FALLBACKS = ("utf-8", "cp1252")
ASCII = frozenset({"ascii", "us-ascii"})


def text_of(content, charset=None):
    """The text; a charset that is unknown or wrong is read as UTF-8, then as what Windows writes."""
    for name in [*_known(charset), *FALLBACKS]:
        try:
            return whole(content.decode(name))
        except (UnicodeError, LookupError):
            continue
    return content.decode("latin-1")


def whole(text):
    """Without halves of a character, which nothing can store."""
    return HALVES.sub("\ufffd", text)


def _known(charset):
    """The codec of this name, if there is one for text; ASCII is read as what encloses it."""
    try:
        name = codecs.lookup((charset or "").strip().strip("\"'").replace("\x00", "")).name
    except (LookupError, ValueError):
        return []
    return [] if name in NEVER or name in ASCII else [name]
