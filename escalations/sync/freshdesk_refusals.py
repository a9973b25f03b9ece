"""What a Freshdesk answer that is no success means."""

from . import tolerant
from .connector import Busy, Forbidden, Gone, Rejected, Trouble, Unauthorized, Unreachable

A_MINUTE = 60
NOT_THERE = {404, 405, 410}
MAY_PASS = {408, 425}


class Hiccup(Unreachable):
    """It may well be gone a moment later."""


def trouble_of(response) -> Trouble | None:
    """The trouble an answer stands for; None for a success."""
    status = response.status_code
    if 200 <= status < 300:
        return None
    body = _body(response)
    words = _words(body)
    if status == 401:
        return Unauthorized(f"Freshdesk does not accept the API key. Enter a new one. {words}".strip())
    if status == 403:
        return Forbidden(words or "Freshdesk does not allow this with this API key.")
    if status in NOT_THERE:
        return Gone(words or "It is not there, or not for this API key.")
    if status == 429:
        return Busy(_wait(response))
    if status >= 500 or status in MAY_PASS:
        return Hiccup(f"Freshdesk answered with an error of its own ({status}).")
    if status < 400:
        return Unreachable(
            f"The address sends callers elsewhere ({status}). Check the address of the helpdesk."
        )
    return Rejected(words or f"Freshdesk refused the call ({status}).", _fields(body))


def _wait(response):
    """Seconds; a minute where nothing was said."""
    said = response.headers.get("Retry-After")
    seconds = tolerant.number(said)
    until, now = tolerant.header_moment(said), tolerant.header_moment(response.headers.get("Date"))
    if seconds is None and until and now:
        seconds = (until - now).total_seconds()
    return A_MINUTE if seconds is None else min(max(seconds, 1), 60 * A_MINUTE)


def _body(response):
    try:
        return tolerant.known(response.json())
    except (ValueError, RecursionError):
        return {}


def _words(body):
    parts = [tolerant.text(body.get("description")) or tolerant.text(body.get("message"))]
    parts += [f"{field}: {why}" for field, why in _fields(body).items()]
    return " ".join(part for part in parts if part)[:500]


def _fields(body):
    return {
        (tolerant.text(one.get("field")) or "?").removeprefix("custom_fields."): _why(one)
        for one in tolerant.rows(body.get("errors"))
    }


def _why(error):
    words = tolerant.text(error.get("message")) or tolerant.text(error.get("code")) or "refused"
    other = tolerant.code(tolerant.known(error.get("additional_info")).get("user_id"))
    return f"{words} (it belongs to {other})" if other else words
