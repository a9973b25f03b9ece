"""Makes their texts fit our columns: without what no database keeps, cut where it must be, never refused.

Nobody can be asked whether words that look like a secret are one: they are masked (S26).
"""

from django.core.exceptions import ValidationError
from django.core.validators import validate_email

from escalations.domain import writing

LONGEST_TEXT = 200_000
CUT = "\n\n[The rest was too long to be taken in.]"


def line(text, limit):
    """One line of at most `limit` characters."""
    cleaned = " ".join(writing.clean(str(text or "")[: 50 * limit]).split())
    return _masked(cleaned)[:limit].rstrip()


def text(value, limit=LONGEST_TEXT):
    """A text of several lines; what is cut off is said."""
    value = str(value or "")
    is_cut = len(value) > limit
    cleaned = writing.clean(value[:limit]).strip()
    return _masked(f"{cleaned[: limit - len(CUT)]}{CUT}" if is_cut else cleaned)


def _masked(text):
    return writing.mask_secrets(text)[0]


def address(value):
    """A mail address in small letters; None if it is none."""
    value = line(value, 254).lower()
    try:
        validate_email(value)
    except ValidationError:
        return None
    return value


def tags(values):
    """At most fifty tags of fifty characters, each once."""
    return list(dict.fromkeys(filter(None, (line(one, 50) for one in values))))[:50]
