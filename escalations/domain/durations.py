"""Lengths of time in the words people use: "4 h", "1 hour 30 minutes", "90 min", "1:30"."""

import re

from escalations.models.configuration import MOST_ACCEPT_MINUTES as MOST

from .errors import InvalidInput

HOURS = r"(?P<hours>\d{1,6}(?:[.,]\d{1,2})?) ?(?:h|hr|hrs|hour|hours)"
MINUTES = r"(?P<minutes>\d{1,6}) ?(?:m|min|mins|minute|minutes)"
WORDS = [
    re.compile(rf"(?:{HOURS})?(?: ?(?:and )?{MINUTES})?", re.I | re.A),
    re.compile(r"(?P<hours>\d{1,3}):(?P<minutes>[0-5]\d)", re.A),
]


def read(words, *, field):
    """Minutes, from 1 to those of 30 days; InvalidInput for `field` says how it is written."""
    words = " ".join(words.split())
    found = next((match for one in WORDS if words and (match := one.fullmatch(words))), None)
    if found is None:
        raise InvalidInput({field: "Write hours and minutes, for example “4 h”, “1 h 30 min” or “90 min”."})
    hours = float((found["hours"] or "0").replace(",", "."))
    return _checked(round(hours * 60) + int(found["minutes"] or 0), field)


def _checked(minutes, field):
    if minutes < 1:
        raise InvalidInput({field: "Nobody can accept in no time. Write at least 1 min."})
    if minutes > MOST:
        raise InvalidInput({field: f"At most {say(MOST)} (30 days). Write a shorter time."})
    return minutes


def say(minutes):
    """ "1 h 30 min", "4 h", "45 min": what `read` reads again."""
    hours, minutes = divmod(minutes, 60)
    parts = [f"{hours} h"] if hours else []
    return " ".join([*parts, f"{minutes} min"] if minutes or not hours else parts)
