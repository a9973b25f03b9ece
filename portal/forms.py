"""How form fields are written out: as Django does, but selects without a template for each of their options."""

from html import escape

from django.forms.renderers import DjangoTemplates
from django.utils.html import conditional_escape
from django.utils.safestring import SafeString, mark_safe

WIDGETS = "django/forms/widgets/"
PLAIN = ("text", "number", "email", "date", "time", "hidden", "checkbox")


class Renderer(DjangoTemplates):
    """A select of thirty people took longer than the list it stands under."""

    def render(self, template_name, context, request=None):
        write = WRITTEN.get(template_name)
        return write(context["widget"]) if write else super().render(template_name, context, request)


def field(widget) -> SafeString:
    """An input of one line."""
    value = "" if widget["value"] is None else f' value="{escape(str(widget["value"]))}"'
    parts = (widget["type"], escape(str(widget["name"])), value, attributes(widget["attrs"]))
    return SafeString('<input type="{}" name="{}"{}{}>'.format(*parts))


def area(widget) -> SafeString:
    """An input of several lines; the browser leaves out the first line's end."""
    words = escape(str(widget["value"] or ""))
    return SafeString(
        f'<textarea name="{escape(str(widget["name"]))}"{attributes(widget["attrs"])}>\n{words}</textarea>'
    )


def select(widget) -> SafeString:
    """The element with its options, in groups if they have names."""
    parts = [f'<select name="{escape(str(widget["name"]))}"{attributes(widget["attrs"])}>']
    for group, offered, _ in widget["optgroups"]:
        inside = "".join(map(option, offered))
        parts.append(f'<optgroup label="{escape(str(group))}">{inside}</optgroup>' if group else inside)
    return mark_safe("".join([*parts, "</select>"]))  # noqa: S308  every name and value is escaped


def option(offered) -> str:
    value, label = escape(str(offered["value"])), conditional_escape(offered["label"])
    return f'<option value="{value}"{attributes(offered["attrs"])}>{label}</option>'


def attributes(attrs) -> str:
    """As in a tag: True stands alone, False is left out."""
    return "".join(
        f" {name}" if value is True else f' {name}="{escape(str(value))}"'
        for name, value in attrs.items()
        if value is not False
    )


WRITTEN = {f"{WIDGETS}{name}.html": field for name in PLAIN}
WRITTEN |= {f"{WIDGETS}select.html": select, f"{WIDGETS}textarea.html": area}
