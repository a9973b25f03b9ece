"""Lists a page at a time, by the key of a page's last row: any page costs what the first one costs."""

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from django.core import signing
from django.core.exceptions import ValidationError
from django.db.models import BooleanField, F, Func, QuerySet, Value
from django.db.models.lookups import GreaterThan, LessThan

from escalations.models.prepared import among

MOST = 100
MANY = 99


class WrongPlace(ValueError):
    """A cursor, an ordering or a limit that is none; its text can be shown, `field` names the parameter."""

    def __init__(self, field, sentence):
        super().__init__(sentence)
        self.field = field


@dataclass(frozen=True)
class Place:
    """Where in a list somebody is: its ordering, its filters, and the key a page goes on from."""

    ordering: str
    filters: dict = field(default_factory=dict)
    key: tuple = ()
    backwards: bool = False


@dataclass(frozen=True)
class Page:
    """The rows of one page; `next` and `previous` are cursors, None at either end."""

    rows: list
    next: str | None = None
    previous: str | None = None
    is_beyond: bool = False


class Keyset:
    """How one kind of list is ordered and paged.

    `orderings` names what it may be ordered by and the columns that are compared as one row value, the last
    of them unique. A name with "-" before it is the same order the other way round.
    """

    def __init__(self, name, /, *, default, **orderings):
        self.name, self.default, self.orderings = name, default, orderings

    def place(self, params, filters=()):
        """The Place that a query names; `filters` are the parameters that filter. Raises WrongPlace.

        A cursor carries its ordering and filters; other ones beside it mean that the link is of another list.
        """
        given = _given(params, filters)
        if params.get("cursor"):
            place = self._read(params["cursor"])
            if given and given != place.filters:
                raise WrongPlace("cursor", "This page belongs to other filters. Here is the first page.")
            return place
        return Place(self._ordering(params.get("ordering") or self.default), given)

    def start(self, params, filters=()):
        """The first page by default order, for a query whose place is wrong."""
        return Place(self.default, _given(params, filters))

    def page(self, rows, place, *, limit, dressed=None):
        """The Page of `rows` at `place`; one query, one row more than asked for.

        `dressed` is the same model with all that a shown row needs: a query set, or what is prepared and given the
        order and the page's `keys`. With it, `rows` should carry nothing but what filters them.
        """
        columns, descending = self._columns(place.ordering)
        downwards = descending != place.backwards
        if place.key:
            rows = rows.filter(_beyond(rows.model, columns, self._key(rows.model, columns, place), downwards))
        order = [f"-{name}" if downwards else name for name in columns]
        rows = rows.order_by(*order)[: limit + 1]
        found = _found(rows, dressed, order)
        has_more, found = len(found) > limit, found[:limit]
        if place.backwards:
            found.reverse()
        has_next, has_previous = (bool(found), has_more) if place.backwards else (has_more, bool(place.key))
        return Page(
            rows=found,
            next=self._cursor(place, columns, found[-1], backwards=False) if found and has_next else None,
            previous=self._cursor(place, columns, found[0], backwards=True)
            if found and has_previous
            else None,
            is_beyond=bool(place.key) and not found,
        )

    def _ordering(self, name):
        if name.removeprefix("-") not in self.orderings:
            choice = ", ".join(self.orderings)
            raise WrongPlace("ordering", f"This list is ordered by one of: {choice}. A - turns it round.")
        return name

    def _columns(self, ordering):
        return self.orderings[ordering.removeprefix("-")], ordering.startswith("-")

    def _cursor(self, place, columns, row, *, backwards):
        key = [_plain(getattr(row, name)) for name in columns]
        told = {"o": place.ordering, "f": place.filters, "k": key, "b": backwards}
        return signing.dumps(told, salt=self._salt, compress=True)

    def _read(self, cursor):
        try:
            told = signing.loads(cursor, salt=self._salt)
        except (signing.BadSignature, ValueError) as wrong:
            raise WrongPlace(
                "cursor", "This page link is not valid any more. Here is the first page."
            ) from wrong
        return Place(self._ordering(told["o"]), told["f"], tuple(told["k"]), told["b"])

    @property
    def _salt(self):
        return f"escalations.paging.{self.name}"

    def _key(self, model, columns, place):
        try:
            return [
                model._meta.get_field(name).to_python(value)
                for name, value in zip(columns, place.key, strict=True)
            ]
        except (ValidationError, ValueError) as wrong:  # a column changed since the cursor was given
            raise WrongPlace(
                "cursor", "This page link is not valid any more. Here is the first page."
            ) from wrong


def _found(rows, dressed, order):
    """The rows, or with `dressed` those of it that have the same keys."""
    if dressed is None:
        return list(rows)
    keys = rows.values("pk")
    if isinstance(dressed, QuerySet):
        return list(dressed.filter(among("pk", keys)).order_by(*order))
    return dressed(*order, keys=keys)


def limit_of(params, *, default=25):
    """How many rows are asked for; raises WrongPlace unless it is a number from 1 to 100."""
    text = str(params.get("limit") or default)
    if not (text.isascii() and text.isdigit() and len(text) < 4 and 1 <= int(text) <= MOST):
        raise WrongPlace("limit", f"The limit is a number from 1 to {MOST}.")
    return int(text)


def capped(rows, *, most=MANY):
    """How many there are, counted no further than needed: a number, or "99+"."""
    count = rows.order_by()[: most + 1].count()
    return f"{most}+" if count > most else count


def _given(params, filters):
    """What filters the list, as {name: [values]}: empty ones left out."""
    read = (
        params.getlist
        if hasattr(params, "getlist")
        else lambda name: [params[name]] if name in params else []
    )
    given = {name: [value for value in read(name) if str(value).strip()] for name in sorted(filters)}
    return {name: values for name, values in given.items() if values}


def _beyond(model, columns, key, downwards):
    """(a, b) < (x, y) compared as rows, which an index over (a, b) answers."""
    values = [
        Value(one, output_field=model._meta.get_field(name)) for name, one in zip(columns, key, strict=True)
    ]
    compare = LessThan if downwards else GreaterThan
    return compare(_row(F(name) for name in columns), _row(values))


def _row(parts):
    return Func(*parts, function="ROW", output_field=BooleanField())


def _plain(value):
    """As JSON carries it."""
    if isinstance(value, datetime):
        return value.isoformat()
    return str(value) if isinstance(value, UUID) else value
