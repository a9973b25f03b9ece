"""What a text must be before it is stored: cleaned, not empty where it is needed, not too long, no secret in it."""

from . import confidential, writing
from .errors import InvalidInput

ATTACH = "Attach it as a file."


def kept(text, *, field, name, limit, instead=ATTACH):
    """The text as it is stored; refused when longer than `limit` characters, or asked about (`confidential`).

    `name`: "The note". `instead`: what to do with a text that is too long.
    """
    return confidential.settled(
        cleaned(text, field=field, name=name, limit=limit, instead=instead), field=field
    )


def cleaned(text, *, field, name, limit, instead=ATTACH):
    """The same for a text whose secrets are asked about elsewhere."""
    text = text or ""
    if len(text) <= 2 * limit:
        text = writing.clean(text).strip()
    if len(text) > limit:
        raise InvalidInput(
            {field: f"{name} is {len(text):,} characters long; {limit:,} is the limit. {instead}"}
        )
    return text


def needed(text, *, field, name, limit, ask):
    """The same for a text that may not be empty; `ask` says what to write."""
    text = kept(text, field=field, name=name, limit=limit)
    if writing.is_blank(text):
        raise InvalidInput({field: ask})
    return text


def says_nothing(text):
    """Whether nobody can do anything with it: at most one letter, or only “ok”."""
    said = "".join(character for character in text if character.isalnum()).casefold()
    return said in {"ok", "okay"} or (len(said) < 2 and said.isascii())


def line(text, *, field, name, limit):
    """The same for a text of one line, spaces drawn together."""
    text = text or ""
    if len(text) <= 100 * limit:
        text = " ".join(writing.clean(text).split())
    if len(text) > limit:
        raise InvalidInput({field: f"{name} is longer than {limit} characters; shorten it."})
    return confidential.settled(text, field=field)
