"""Form fields in the portal's dress: the right class a widget, errors and help tied to it by id."""

from django import forms
from django.template import Library
from django.utils.safestring import SafeString

from .marks import escaped

register = Library()

CHECKS = (forms.CheckboxInput, forms.RadioSelect, forms.CheckboxSelectMultiple)


def _css(widget) -> str:
    if isinstance(widget, CHECKS):
        return "form-check-input"
    return "form-select" if isinstance(widget, forms.Select) else "form-control"


@register.filter
def is_check(field) -> bool:
    """Whether a bound field is a single tick box: its label stands behind it."""
    return isinstance(field.field.widget, forms.CheckboxInput)


@register.simple_tag
def widget(field, keep: str = "", **attrs):
    """The widget of a bound field; `keep` is the key under which autosave holds its text."""
    css = f"{_css(field.field.widget)} {attrs.pop('css', '')}".strip()
    attrs = {name.replace("_", "-"): value for name, value in attrs.items()} | {"class": css}
    if keep:
        attrs["data-keep"] = keep
    return field.as_widget(attrs=attrs)


@register.simple_tag
def options(offered, chosen: str = "") -> SafeString:
    """The options of a select: [(value, label)], the chosen one marked."""
    written = [
        f'<option value="{escaped(value)}"{" selected" if value == chosen else ""}>{escaped(label)}</option>'
        for value, label in offered
    ]
    return SafeString("".join(written))
