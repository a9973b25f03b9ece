"""How the filters, the order and the pages of a list are described as parameters."""

from drf_spectacular.utils import OpenApiParameter

from escalations.filters import parameters
from escalations.paging import MOST


def parameters_of(keyset, filterset):
    """The parameters of a list."""
    return [_filter(name, one) for name, one in filterset.base_filters.items()] + _paging(keyset)


def _filter(name, one):
    schema, words = _schema(one)
    told = " ".join(filter(None, (one.extra.get("help_text", ""), words)))
    is_list = schema["type"] == "array"
    return OpenApiParameter(name, schema, description=told, explode=True if is_list else None)


def _schema(one):
    """The type of a filter, and how several values are written."""
    several = "Several: repeated, or with commas."
    choices = list(one.extra.get("choices", ()))
    if isinstance(one, parameters.ChoiceFilter):
        words = [*choices, *one.extra.get("groups", {})]
        return _array({"type": "string", "enum": words}), several
    if isinstance(one, parameters.IdFilter):
        ids = {"type": "integer", "minimum": 0, "maximum": parameters.BIGGEST}
        either = {"anyOf": [ids, {"type": "string", "enum": choices}]} if choices else ids
        return _array(either), several
    if isinstance(one, parameters.TagFilter):
        return _array({"type": "string"}), "Several: all of them."
    if isinstance(one, parameters.MomentFilter):
        moment = [{"format": "date-time"}, {"format": "date"}, {"maxLength": 0}]
        return {"type": "string", "anyOf": moment}, "A moment, or a day such as 2026-11-10; empty: no limit."
    if isinstance(one, parameters.YesNoFilter):
        return {"type": "boolean"}, ""
    return {"type": "string", "maxLength": parameters.LONGEST}, ""


def _array(items):
    return {"type": "array", "items": items, "maxItems": parameters.MOST}


def _paging(keyset):
    orderings = [name for one in keyset.orderings for name in (one, f"-{one}")]
    return [
        OpenApiParameter(
            "ordering",
            {"type": "string", "enum": orderings, "default": keyset.default},
            description="What the list is ordered by; - turns it round.",
        ),
        OpenApiParameter(
            "limit",
            {"type": "integer", "minimum": 1, "maximum": MOST, "default": 25},
            description="How many rows a page has.",
        ),
        OpenApiParameter(
            "cursor",
            {"type": "string"},
            description="Where a page begins: take it from `next` or `previous`. It carries filters and order.",
        ),
    ]
