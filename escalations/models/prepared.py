"""Questions that are put into SQL once: that takes longer than their answer, and only the values change.

    @prepared
    def of_ticket(newest_first, *, ticket):
        return Note.objects.filter(ticket=ticket).order_by("-pk" if newest_first else "pk")

    of_ticket(True, ticket=ticket.pk)

What decides the SQL is given by its place, what is only put into it by its name. The SQL is kept, never an answer.
"""

import inspect
from functools import cached_property

from django.contrib.postgres.expressions import ArraySubquery
from django.core.exceptions import EmptyResultSet
from django.db import connections
from django.db.models import BooleanField, Expression, F, Func, Q, QuerySet
from django.db.models.query import (
    FlatValuesListIterable,
    ModelIterable,
    NamedValuesListIterable,
    ValuesIterable,
    ValuesListIterable,
)

from . import rebuilt

MOST_SHAPES = 500
"""Kept of one function; a caller who asks in ever other shapes begins it anew, and fills no memory."""
READERS = {
    ModelIterable: rebuilt.instances,
    ValuesListIterable: rebuilt.tuples,
    FlatValuesListIterable: rebuilt.single,
    NamedValuesListIterable: rebuilt.named,
    ValuesIterable: rebuilt.dictionaries,
}


class Given(Expression):
    """A value that is known when the question is asked; `kind` is its type where PostgreSQL cannot tell."""

    def __init__(self, name, kind="", output_field=None):
        super().__init__(output_field=output_field)
        self.name, self.kind = name, kind

    def as_sql(self, compiler, connection):
        return f"%s::{self.kind}" if self.kind else "%s", [self]


class Keys(Given):
    """The keys that another query set finds, which is put in whole when the question is asked."""

    def as_sql(self, compiler, connection):
        return f"ARRAY({self.mark})", [self]

    @property
    def mark(self):
        return f"/*{self.name}*/"


class Within(Func):
    """A prepared question as a part of another one: some of its values are columns of that, by their names."""

    def __init__(self, question, columns, values):
        super().__init__(*map(F, columns.values()), output_field=BooleanField())
        self.question, self.names, self.values = question, list(columns), values

    def as_sql(self, compiler, connection):
        written = zip(self.names, self.get_source_expressions(), strict=True)
        columns = {name: compiler.compile(one)[0] for name, one in written}
        text, parameters = [self.question.pieces[0]], []
        for one, piece in zip(self.question.parameters, self.question.pieces[1:], strict=True):
            name = getattr(one, "name", None) if isinstance(one, Given) else None
            text += [columns.get(name, "%s"), piece]
            if name not in columns:
                parameters.append(self.values[name] if name else one)
        return self.told("".join(text), parameters, columns)

    def told(self, sql, parameters, columns):
        """The whole condition; `columns` as they are called there."""
        return f"({sql}) IS NOT NULL", parameters


def among(name, keys):
    """Whether column `name` is one of `keys`, a Given or a sliced query: looked up first, whatever else is joined."""
    found = keys if isinstance(keys, Given) else ArraySubquery(keys)
    return Func(
        F(name), found, template="%(expressions)s)", arg_joiner=" = ANY(", output_field=BooleanField()
    )


def holds(name, values):
    """Whether column `name` has one of `values`, known now or a Given."""
    return among(name, values) if isinstance(values, Given) else Q(**{f"{name}__in": values})


def prepared(build):
    """Make the Prepared of a function; it may keep nothing but its arguments, or one would see another's rows."""
    if build.__closure__ or build.__defaults__ or build.__kwdefaults__:
        raise TypeError(f"{build.__qualname__} has to be given all it needs.")
    return Prepared(build)


class Prepared:
    """A function that builds a query set: called once for each shape, then asked for rows as often as is wanted."""

    def __init__(self, build):
        self.build, self.kept = build, {}
        self.__doc__ = build.__doc__

    def __call__(self, *shape, **values):
        """The rows, as a list of what the query set would give one by one."""
        key = (shape, *[name for name, value in values.items() if isinstance(value, QuerySet)])
        question = self.kept.get(key)
        if question is None:
            if len(self.kept) >= MOST_SHAPES:
                self.kept.clear()
            question = self.kept[key] = Question(self.build(*shape, **_given(values)))
        return question.ask(values)

    @cached_property
    def part(self):
        """The question as a part of others, see Within: it has no shape and no order, its tables have own names."""
        names = inspect.signature(self.build).parameters
        rows = self.build(**{name: Given(name) for name in names})
        tables = {
            name: f"{rows.model._meta.model_name}_part{at}" for at, name in enumerate(rows.query.alias_map)
        }
        rows.query.change_aliases(tables)
        return Question(rows)

    def once(self, *shape, **values):
        """The same, put together for this time only: where the shape is of this moment."""
        return list(self.build(*shape, **values))

    def first(self, *shape, **values):
        """The first of the rows, None if there is none."""
        return next(iter(self(*shape, **values)), None)


def _given(values):
    return {
        name: Keys(name) if isinstance(value, QuerySet) else Given(name) for name, value in values.items()
    }


class Question:
    """One query set as SQL, and what makes of a row what the query set would give."""

    def __init__(self, rows):
        if rows._prefetch_related_lookups or rows._known_related_objects:
            raise TypeError("Only what the question itself asks for can be prepared.")
        self.db = rows.db
        compiler = rows.query.get_compiler(self.db)
        try:
            self.sql, self.parameters = compiler.as_sql()
        except EmptyResultSet:
            self.sql, self.parameters = "", ()
            return
        self.pieces = self.sql.split("%s")
        self.read = READERS[rows._iterable_class](rows, compiler)

    def ask(self, values):
        if not self.sql:
            return []
        try:
            sql, parameters = self.filled(values)
        except EmptyResultSet:
            return []
        connection = connections[self.db]
        with connection.cursor() as cursor:
            cursor.execute(sql, parameters)
            rows = cursor.fetchall()
        return self.read(rows, connection)

    def filled(self, values):
        """(SQL, parameters) with the values; raises EmptyResultSet if keys are to be found by what finds nothing."""
        sql, parameters = self.sql, []
        for one in self.parameters:
            if isinstance(one, Keys):
                found, more = values[one.name].query.sql_with_params()
                sql = sql.replace(one.mark, found)
                parameters += more
            else:
                parameters.append(values[one.name] if isinstance(one, Given) else one)
        return sql, parameters
