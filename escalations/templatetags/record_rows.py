"""The lists of records in the administration: Django's own page to the letter, with each column looked at once.

Records are looked up and never changed in their list, so it holds no forms, and its first column leads to the row.
"""

from collections.abc import Callable, Iterator

from django.contrib.admin.templatetags.admin_list import ResultList, result_headers
from django.contrib.admin.templatetags.admin_urls import add_preserved_filters
from django.contrib.admin.utils import display_for_field, display_for_value, lookup_field, quote
from django.core.exceptions import FieldDoesNotExist
from django.db import models
from django.template import Library
from django.utils.html import conditional_escape
from django.utils.safestring import SafeString, mark_safe

register = Library()

Cell = Callable[[models.Model], tuple[str, str]]
"""A row's (words, class of the cell)."""


@register.inclusion_tag("admin/change_list_results.html")
def record_list(cl) -> dict:
    """What `result_list` shows of a change list without forms."""
    return {
        "cl": cl,
        "result_headers": list(result_headers(cl)),
        "num_sorted_fields": 0,
        "results": [ResultList(None, [row]) for row in _rows(cl)],
    }


def _rows(cl) -> Iterator[SafeString]:
    columns = [_column(cl, name) for name in cl.list_display]
    address = _address(cl)
    for row in cl.result_list:
        cells = [column(row) for column in columns]
        (words, style), *others = cells
        first = f'<th class="{style}"><a href="{address(row)}">{conditional_escape(words)}</a></th>'
        rest = "".join(f'<td class="{style}">{conditional_escape(words)}</td>' for words, style in others)
        yield mark_safe(first + rest)  # noqa: S308 - every value in it is escaped


def _address(cl) -> Callable[[models.Model], str]:
    """Where a row's page is: the address of the first one, with another key."""
    if not cl.result_list:
        return str
    key, one = cl.pk_attname, cl.result_list[0]
    own = quote(getattr(one, key))
    place = add_preserved_filters(
        {"preserved_filters": cl.preserved_filters, "opts": cl.opts}, cl.url_for_result(one)
    )
    before, after = conditional_escape(place).split(f"/{own}/change/", 1)
    return lambda row: f"{before}/{quote(getattr(row, key))}/change/{after}"


def _column(cl, name) -> Cell:
    empty = cl.model_admin.get_empty_value_display()
    try:
        field = cl.lookup_opts.get_field(name)
    except FieldDoesNotExist:
        return _computed(cl.model_admin, name, empty)
    if isinstance(field, models.ForeignKey):
        return _related(field, empty)
    return _plain(field, empty)


def _computed(admin, name, empty) -> Cell:
    def cell(row):
        _, attribute, value = lookup_field(name, row, admin)
        is_boolean = getattr(attribute, "boolean", False)
        nothing = getattr(attribute, "empty_value_display", empty)
        return display_for_value(value, nothing, is_boolean), f"field-{name}"

    return cell


def _related(field, empty) -> Cell:
    style = f"field-{field.name} nowrap"

    def cell(row):
        other = getattr(row, field.name)
        return (empty if other is None else str(other)), style

    return cell


def _plain(field, empty) -> Cell:
    style = f"field-{field.name}"
    if isinstance(field, models.DateField):
        style += " nowrap"
    choices = dict(field.flatchoices)

    def cell(row):
        value = getattr(row, field.attname)
        if choices:
            return choices.get(value, empty), style
        return display_for_field(value, field, empty), style

    return cell
