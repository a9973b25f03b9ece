"""What Freshdesk says of a call that it refuses."""

from . import tolerant
from .refusals import Said


def said(body):
    fields = _fields(body)
    parts = [tolerant.text(body.get("description")) or tolerant.text(body.get("message"))]
    parts += [f"{field}: {why}" for field, why in fields.items()]
    return Said(" ".join(part for part in parts if part)[:500], fields)


def _fields(body):
    return {
        (tolerant.text(one.get("field")) or "?").removeprefix("custom_fields."): _why(one)
        for one in tolerant.rows(body.get("errors"))
    }


def _why(error):
    words = tolerant.text(error.get("message")) or tolerant.text(error.get("code")) or "refused"
    other = tolerant.code(tolerant.known(error.get("additional_info")).get("user_id"))
    return f"{words} (it belongs to {other})" if other else words
