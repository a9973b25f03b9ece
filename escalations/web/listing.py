"""A list as its address asks for it: filtered, ordered, paged; what is wrong in the address is told, never an error."""

from dataclasses import dataclass
from functools import cached_property
from urllib.parse import urlencode

from django.db.models import QuerySet
from django.utils.datastructures import MultiValueDict

from escalations import paging

LIMIT = 50


@dataclass(frozen=True)
class Sort:
    """A column's head: where pressing it leads, and how the list is sorted by it now."""

    url: str
    state: str


@dataclass(frozen=True)
class Listing:
    """One page of rows with all that surrounds it.

    `filters` is what holds, as {name: [values]}; `found` are the rows of all pages, as they are to be asked for.
    """

    rows: list
    found: QuerySet
    filters: dict
    problems: list
    sorts: dict
    next_url: str
    previous_url: str
    first_url: str
    is_beyond: bool

    @cached_property
    def shown(self):
        """“50 of 99+”; all there is needs no count."""
        if not self.next_url and not self.previous_url:
            return str(len(self.rows))
        return f"{len(self.rows)} of {paging.capped(self.found)}"

    def value(self, name):
        """The single value of a filter, "" if there is none or more than one."""
        values = self.filters.get(name, [])
        return values[0] if len(values) == 1 else ""


def listing(request, keyset, filterset, rows, *, dressed=None):
    """The Listing of `rows`; one query, a second to count where there are more pages and that is shown.

    `dressed`: the same model with all that a shown row needs, see `paging`.
    """
    names = filterset.base_filters
    limit, problems = _limit(request)
    place, wrong = _place(request, keyset, names)
    rows, refused = _filtered(request, filterset, rows, place)
    try:
        page = keyset.page(rows, place, limit=limit, dressed=dressed)
    except paging.WrongPlace as problem:
        wrong, place = [str(problem)], keyset.start(request.GET, names)
        page = keyset.page(rows, place, limit=limit, dressed=dressed)
    query = Query(place, limit, keyset.default)
    return Listing(
        rows=page.rows,
        found=rows,
        filters=place.filters,
        problems=[*problems, *wrong, *refused],
        sorts={name: _sort(query, name) for name in keyset.orderings},
        next_url=query.url(cursor=page.next) if page.next else "",
        previous_url=query.url(cursor=page.previous) if page.previous else "",
        first_url=query.url(),
        is_beyond=page.is_beyond,
    )


@dataclass(frozen=True)
class Query:
    """The address of this list, to be turned to another page or order."""

    place: paging.Place
    limit: int
    default: str

    def url(self, **other):
        ordering = other.pop("ordering", self.place.ordering)
        parts = dict(self.place.filters)
        if ordering != self.default:
            parts["ordering"] = [ordering]
        if self.limit != LIMIT:
            parts["limit"] = [self.limit]
        return "?" + urlencode(parts | {name: [value] for name, value in other.items()}, doseq=True)


def _sort(query, name):
    now = query.place.ordering
    state = {name: "ascending", f"-{name}": "descending"}.get(now, "")
    return Sort(query.url(ordering=name if state == "descending" else f"-{name}"), state)


def _limit(request):
    try:
        return paging.limit_of(request.GET, default=LIMIT), []
    except paging.WrongPlace as problem:
        return LIMIT, [str(problem)]


def _place(request, keyset, names):
    try:
        return keyset.place(request.GET, names), []
    except paging.WrongPlace as problem:
        return keyset.start(request.GET, names), [str(problem)]


def _filtered(request, filterset, rows, place):
    """(rows, what was refused); `unasked` of a set of filters says what holds without any, cheaper than its form."""
    if not place.filters:
        unasked = getattr(filterset, "unasked", None)
        return (unasked(rows, request) if unasked else rows), []
    found = filterset(MultiValueDict(place.filters), queryset=rows, request=request)
    return found.qs, _refused(found)


def _refused(filterset):
    """What was wrong in a filter; the others hold."""
    return [
        f"{name.replace('_', ' ').capitalize()}: {sentence} This filter is left out."
        for name, sentences in filterset.errors.items()
        for sentence in sentences
    ]
