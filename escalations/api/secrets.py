"""How a program says what becomes of words that look like a secret, in the address (`domain.confidential`)."""

from drf_spectacular.utils import OpenApiParameter

from escalations.domain.confidential import KEEP, MASK

from .fields import Text
from .refusals import wrong

NAME = "secret"
ANSWERS = (MASK, KEEP)
HINT = "Send it again with ?secret=mask to store it masked, or with ?secret=keep if it is none."


def check(request):
    """Refuse another answer than those two: it would be taken for none."""
    said = request.GET.get(NAME)
    if said is not None and said not in ANSWERS:
        raise wrong(NAME, f"Choose one of: {', '.join(ANSWERS)}.", code="invalid_choice")


def parameters_of(given):
    """The parameter of whatever stores a text."""
    if given is None or not given.is_kept or not _has_text(given()):
        return []
    return [
        OpenApiParameter(
            NAME,
            {"type": "string", "enum": list(ANSWERS)},
            description="What becomes of words that look like a password, token or recovery code: `mask` stores "
            "them masked, `keep` as they are. Left out, they are refused with 400 `looks_secret`; the sections of "
            "an escalation are masked, and `not_secrets` answers for them word by word.",
        )
    ]


def _has_text(field):
    inner = [*getattr(field, "fields", {}).values(), *filter(None, [getattr(field, "child", None)])]
    return isinstance(field, Text) or any(_has_text(one) for one in inner)
