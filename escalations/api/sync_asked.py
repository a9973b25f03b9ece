"""What a program that keeps in step asks for: which types, how many, from where on."""

from http import HTTPStatus

from django.core import signing
from drf_spectacular.utils import OpenApiParameter

from .refusals import CLIENT, Refused, error, wrong
from .sync_shown import TYPES

USUAL, MOST = 100, 500
YES_NO = {"true": True, "false": False}
TYPES_PARAMETER = OpenApiParameter(
    "types",
    {"type": "array", "items": {"type": "string", "enum": list(TYPES)}, "maxItems": len(TYPES)},
    description="Only these; several with commas. Without it everything.",
    explode=False,
)
LIMIT_PARAMETER = OpenApiParameter(
    "limit",
    {"type": "integer", "minimum": 1, "maximum": MOST, "default": USUAL},
    description="How many items a page has at most.",
)
CURSOR_PARAMETER = OpenApiParameter("cursor", str, description="`next_cursor` of the page before.")


def check_names(request, known):
    """A parameter that is misspelt would otherwise be left out of the question."""
    for name in request.GET:
        if name not in known:
            listed = ", ".join(known)
            raise wrong(
                name[:80], f"There is no parameter “{name[:80]}”. Known: {listed}.", code="unknown_parameter"
            )


def types(request):
    """The types asked for, in the order in which they refer to each other."""
    asked = [one for text in request.GET.getlist("types") for one in text.split(",")]
    for one in asked:
        if one not in TYPES:
            raise wrong("types", f"There is no type “{one[:40]}”. Known: {', '.join(TYPES)}.")
    return [one for one in TYPES if one in asked or not asked]


def limit(request):
    text = request.GET.get("limit", str(USUAL))
    if not (text.isascii() and text.isdecimal() and len(text) < 6 and 1 <= int(text) <= MOST):
        raise wrong("limit", f"Write a whole number from 1 to {MOST}.")
    return int(text)


def yes_no(request, name):
    text = request.GET.get(name, "false")
    if text not in YES_NO:
        raise wrong(name, "Write true or false.")
    return YES_NO[text]


def cursor(request, salt):
    """What a cursor of ours holds, or None without one."""
    text = request.GET.get("cursor")
    if text is None:
        return None
    try:
        return signing.loads(text, salt=salt)
    except signing.BadSignature as problem:
        raise wrong(
            "cursor", "This cursor is none of this address. Send next_cursor as it came."
        ) from problem


def cursor_of(place, salt):
    return signing.dumps(place, salt=salt)


def expired():
    """410: what came after this cursor is not all there any more."""
    words = (
        "What changed after this cursor is no longer kept. Read /sync/snapshot/ to its end, then go on "
        "from its changes_cursor."
    )
    return Refused(HTTPStatus.GONE, CLIENT, [error("cursor_expired", words, "cursor")])
