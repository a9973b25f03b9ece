"""The address of a page, as Django finds it; but where its numbers stand is looked for once."""

from functools import cache

from django.template import Library, Node
from django.template.defaulttags import url as django_url
from django.templatetags.static import StaticNode
from django.templatetags.static import static as address_of_file
from django.urls import get_script_prefix, get_urlconf, reverse

register = Library()

STAND_IN = 9_100_000_000_000_000
OURS = "web:"
_kept = {}


def address(name, *ids):
    """`reverse(name, args=ids)` for whole numbers from 0."""
    key = name, len(ids), get_script_prefix(), get_urlconf()
    text = _kept.get(key)
    if text is None:
        text = _kept[key] = _text(name, len(ids))
    return text % ids


def _text(name, count):
    """The address with %d for each number."""
    marks = [STAND_IN + at for at in range(count)]
    found = reverse(name, args=marks).replace("%", "%%")
    for mark in marks:
        found = found.replace(str(mark), "%d")
    return found


class Address(Node):
    """{% url "web:ticket" ticket.pk %}: Django's own node decides where anything but numbers is asked for."""

    def __init__(self, node, name):
        self.node, self.name = node, name

    def render(self, context):
        ids = [one.resolve(context) for one in self.node.args]
        if all(type(one) is int for one in ids):
            return address(self.name, *ids)
        return self.node.render(context)


@register.tag
def url(parser, token):
    """Django's tag; the portal's own pages by their kept addresses."""
    node = django_url(parser, token)
    name = node.view_name.var
    is_named = isinstance(name, str) and name.startswith(OURS) and not node.view_name.filters
    is_plain = is_named and not (node.kwargs or node.asvar)
    return Address(node, name) if is_plain else node


class File(Node):
    """{% static "js/live.js" %}: where a file lies does not change while the portal runs."""

    def __init__(self, path):
        self.path = path

    def render(self, context):
        return _file(self.path)


_file = cache(address_of_file)


@register.tag
def static(parser, token):
    """Django's tag; the address of a file that is named in the template is kept."""
    node = StaticNode.handle_token(parser, token)
    is_plain = isinstance(node.path.var, str) and not node.path.filters and node.varname is None
    return File(str(node.path.var)) if is_plain else node
