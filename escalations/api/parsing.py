"""Reads a body: small enough, JSON, and without what no text may hold."""

import json

from django.conf import settings
from rest_framework.exceptions import ParseError
from rest_framework.parsers import JSONParser

from .refusals import too_big, wrong

MOST_ITEMS = 20_000
DEEPEST = 20


class Json(JSONParser):
    """JSON of a bounded size, depth and number of items; no NUL and no half characters anywhere."""

    def parse(self, stream, media_type=None, parser_context=None):
        text = stream.read(settings.API_MAX_BYTES + 1)
        if len(text) > settings.API_MAX_BYTES:
            most = settings.API_MAX_BYTES // 1024
            raise too_big(f"A body has at most {most} kB. Send less at once; attach what is long as a file.")
        try:
            body = json.loads(text.decode("utf-8-sig"), parse_constant=_no_number)
        except (ValueError, RecursionError) as problem:
            raise ParseError("The body is not JSON. Send a JSON object, encoded as UTF-8.") from problem
        check(body)
        return body


def _no_number(name):
    raise ValueError(f"{name} is no number in JSON.")


def check(body):
    """Raise for a body of too many items, too deep, or with characters that no text may hold."""
    level, count = [("", body)], 0
    for _ in range(DEEPEST):
        count += len(level)
        _check_count(count)
        for path, value in level:
            _check_text(path, value)
        level = [pair for path, value in level for pair in _inside(path, value)]
        if not level:
            return
    raise wrong(None, f"The body is nested more than {DEEPEST} levels deep.", code="too_deep")


def _inside(path, value):
    if isinstance(value, dict):
        _check_count(len(value))
        pairs = value.items()
        for key in value:
            _check_text(path, key)
    elif isinstance(value, list):
        _check_count(len(value))
        pairs = enumerate(value)
    else:
        return
    for key, inner in pairs:
        yield f"{path}.{key}" if path else str(key), inner


def _check_count(count):
    if count > MOST_ITEMS:
        raise wrong(
            None, f"A body has at most {MOST_ITEMS:,} values. Send less at once.", code="too_many_items"
        )


def _check_text(path, value):
    if not isinstance(value, str):
        return
    if "\x00" in value:
        raise wrong(path or None, "A text cannot hold NUL characters.", code="null_characters_not_allowed")
    try:
        value.encode()
    except UnicodeEncodeError as problem:
        raise wrong(
            path or None, "A text holds half a character.", code="surrogate_characters_not_allowed"
        ) from problem
