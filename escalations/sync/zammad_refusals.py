"""What Zammad says of a call that it refuses."""

import re

from . import tolerant
from .refusals import Said

FIELD = re.compile(r"(?:field |for )'(\w+?)(?:_id)?'")


def said(body):
    words = (tolerant.text(body.get("error_human")) or tolerant.text(body.get("error")))[:500]
    return Said(words, dict.fromkeys(FIELD.findall(words), words))
