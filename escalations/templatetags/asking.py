"""The two answers to the question whether a word is a secret, beside the question, in the form that asked it (S26)."""

from django.template import Library
from django.utils.html import format_html

from escalations.domain.confidential import ASKS, KEEP, MASK

register = Library()


@register.filter
def asked(refusal):
    """A refusal's sentence; if it asks about a secret, with its answers to choose from."""
    if ASKS not in str(refusal):
        return refusal
    return format_html("{} {} {}", refusal, _choice(MASK, "Save it masked"), _choice(KEEP, "It is no secret"))


def _choice(value, words):
    return format_html(
        '<label class="form-check"><input class="form-check-input" type="radio" name="secret" value="{}"> {}</label>',
        value,
        words,
    )
