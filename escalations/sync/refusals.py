"""What an answer that is no success means, whatever the helpdesk."""

from dataclasses import dataclass, field

from . import tolerant
from .connector import Busy, Forbidden, Gone, Rejected, Trouble, Unauthorized, Unreachable

A_MINUTE = 60
NOT_THERE = {404, 405, 410}
MAY_PASS = {408, 425}


class Hiccup(Unreachable):
    """It may well be gone a moment later."""


@dataclass(frozen=True)
class Said:
    """What a helpdesk says of a refusal in the body of its answer, in words and by its fields."""

    words: str = ""
    fields: dict[str, str] = field(default_factory=dict)


def trouble_of(response, said, *, name, key) -> Trouble | None:
    """The trouble an answer stands for; None for a success. `said` reads the Said of its body; `name` is whose answer
    it is, `key` what they call what we sign in with."""
    status = response.status_code
    if 200 <= status < 300:
        return None
    told = said(body_of(response))
    if status == 401:
        return Unauthorized(f"{name} does not accept the {key}. Enter a new one. {told.words}".strip())
    if status == 403:
        return Forbidden(told.words or f"{name} does not allow this with this {key}.")
    if status in NOT_THERE:
        return Gone(told.words or f"It is not there, or not for this {key}.")
    if status == 429:
        return Busy(_wait(response))
    if status >= 500 or status in MAY_PASS:
        return Hiccup(f"{name} answered with an error of its own ({status}).")
    if status < 400:
        return Unreachable(
            f"The address sends callers elsewhere ({status}). Check the address of the helpdesk."
        )
    return Rejected(told.words or f"{name} refused the call ({status}).", told.fields)


def body_of(response):
    """The object in the body; an empty one where none can be read."""
    try:
        return tolerant.known(response.json())
    except (ValueError, RecursionError):
        return {}


def _wait(response):
    """Seconds; a minute where nothing was said, as by a proxy in front."""
    said = response.headers.get("Retry-After")
    seconds = tolerant.number(said)
    until, now = tolerant.header_moment(said), tolerant.header_moment(response.headers.get("Date"))
    if seconds is None and until and now:
        seconds = (until - now).total_seconds()
    return A_MINUTE if seconds is None else min(max(seconds, 1), 60 * A_MINUTE)
