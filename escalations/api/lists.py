"""A list as its address asks for it: filtered, ordered, paged; whatever is wrong in the address is refused."""

from django.utils.datastructures import MultiValueDict
from django.utils.http import urlencode

from escalations import paging

from .refusals import VALIDATION, Refused, error, wrong

OWN = ("cursor", "limit", "ordering", "format")
WRONG_CURSOR = "This cursor is not one of this list as it is asked for. Begin again without it."


def listed(request, keyset, filterset, rows, *, shown, dressed=None):
    """{"next", "previous", "results"}; `shown` turns the rows of one page into a list of dicts.

    `dressed`: the same model with all that a shown row needs, see `paging`.
    """
    names = filterset.base_filters
    _refuse_unknown(request, names)
    try:
        limit = paging.limit_of(request.GET)
        place = keyset.place(request.GET, names)
        page = keyset.page(_filtered(request, filterset, place, rows), place, limit=limit, dressed=dressed)
    except paging.WrongPlace as problem:
        words = WRONG_CURSOR if problem.field == "cursor" else str(problem)
        raise wrong(problem.field, words) from problem
    return {
        "next": _address(request, page.next, limit),
        "previous": _address(request, page.previous, limit),
        "results": shown(page.rows),
    }


def _refuse_unknown(request, names):
    """A filter that is misspelt would otherwise answer with everything."""
    for name, values in request.GET.lists():
        if any("\x00" in value for value in values):
            raise wrong(name[:80], "A text cannot hold NUL characters.", code="null_characters_not_allowed")
        if name not in names and name not in OWN:
            known = ", ".join([*names, *OWN])
            raise wrong(
                name[:80], f"There is no parameter “{name[:80]}”. Known: {known}.", code="unknown_parameter"
            )


def _filtered(request, filterset, place, rows):
    if not place.filters:
        return rows  # the form of all filters costs more than the rows of a page
    found = filterset(MultiValueDict(place.filters), queryset=rows, request=request)
    if found.errors:
        raise Refused(
            400,
            VALIDATION,
            [error("invalid", words, name) for name, lines in found.errors.items() for words in lines],
        )
    return found.qs


def _address(request, cursor, limit):
    if cursor is None:
        return None
    return request.build_absolute_uri(f"{request.path}?{urlencode({'cursor': cursor, 'limit': limit})}")
