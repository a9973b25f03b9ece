"""What looks like a password, token or recovery code is stored nowhere unasked: one rule for every text (S26).

The sections ask in their own way, word by word (`drafting`); everything else is refused once, and the writer answers:
mask it, or it is no secret.
"""

from contextlib import contextmanager
from contextvars import ContextVar

from . import writing
from .errors import LooksSecret

MASK, KEEP = "mask", "keep"
ASKS = "looks like a password, token or recovery code"

_answer = ContextVar("what the writer said of words that look like secrets", default="")


@contextmanager
def answered(answer):
    """Within it, such words are masked (MASK) or stored as they are (KEEP), as their writer said; "" asks."""
    token = _answer.set(answer if answer in {MASK, KEEP} else "")
    try:
        yield
    finally:
        _answer.reset(token)


def settled(text, *, field):
    """The text as it may be stored; LooksSecret asks, with the words around the secret and never the secret."""
    if not text or _answer.get() == KEEP:
        return text
    masked, secrets = writing.mask_secrets(text)
    if secrets and _answer.get() != MASK:
        raise LooksSecret(
            {
                field: f"“{_around(masked)}” {ASKS}. Those are never stored here: hand it over in your password "
                "safe, and say here only that you did."
            }
        )
    return masked


def _around(masked):
    """The masked word with what stands before it."""
    before, mask, _ = masked.partition(writing.SECRET_MASK)
    words = before.split()[-3:]
    return " ".join([*words, mask])[-60:]
