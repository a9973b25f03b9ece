"""What a Zammad answer that is no success means."""

import re

from . import tolerant
from .connector import Busy, Forbidden, Gone, Rejected, Trouble, Unauthorized, Unreachable

A_MINUTE = 60
NOT_THERE = {404, 405, 410}
MAY_PASS = {408, 425}
FIELD = re.compile(r"(?:field |for )'(\w+?)(?:_id)?'")


class Hiccup(Unreachable):
    """It may well be gone a moment later."""


def trouble_of(response) -> Trouble | None:
    """The trouble an answer stands for; None for a success."""
    status = response.status_code
    if 200 <= status < 300:
        return None
    words = _words(response)
    if status == 401:
        return Unauthorized(f"Zammad does not accept the token. Enter a new one. {words}".strip())
    if status == 403:
        return Forbidden(words or "Zammad does not allow this with this token.")
    if status in NOT_THERE:
        return Gone(words or "It is not there, or not for this token.")
    if status == 429:
        return Busy(_wait(response))
    if status >= 500 or status in MAY_PASS:
        return Hiccup(f"Zammad answered with an error of its own ({status}).")
    if status < 400:
        return Unreachable(
            f"The address sends callers elsewhere ({status}). Check the address of the helpdesk."
        )
    return Rejected(
        words or f"Zammad refused the call ({status}).", dict.fromkeys(FIELD.findall(words), words)
    )


def _wait(response):
    """Seconds; a minute where the proxy in front said nothing."""
    said = response.headers.get("Retry-After")
    seconds = tolerant.number(said)
    until, now = tolerant.header_moment(said), tolerant.header_moment(response.headers.get("Date"))
    if seconds is None and until and now:
        seconds = (until - now).total_seconds()
    return A_MINUTE if seconds is None else min(max(seconds, 1), 60 * A_MINUTE)


def _words(response):
    try:
        body = tolerant.known(response.json())
    except (ValueError, RecursionError):
        return ""
    return (tolerant.text(body.get("error_human")) or tolerant.text(body.get("error")))[:500]
