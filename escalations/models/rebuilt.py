"""How a row of an answer becomes an instance with its relations: as Django makes it, but not field by field."""

from collections import namedtuple

from django.db.models.base import ModelState


def instances(rows, compiler):
    """A function from fetched rows and their connection to what `ModelIterable` gives of the query set `rows`.

    Rows that name the same related row share one instance of it.
    """
    converts = _converters(compiler)
    root = Part(compiler.klass_info, compiler, converts, rows.db)
    noted = [(name, at, converts.get(at)) for name, at in (compiler.annotation_col_map or {}).items()]

    def read(fetched, connection):
        shared, made = {}, []
        for row in fetched:
            one = root.instance(row, connection, shared)
            kept = one.__dict__
            for name, at, convert in noted:
                kept[name] = convert(row[at], connection) if convert else row[at]
            made.append(one)
        return made

    return read


def tuples(rows, compiler):
    """The same for `values_list`."""
    converts = _converters(compiler)

    def read(fetched, connection):
        return [tuple(_converted(row, converts, connection)) for row in fetched] if converts else fetched

    return read


def single(rows, compiler):
    """The same for `values_list(flat=True)`."""
    read_all = tuples(rows, compiler)
    return lambda fetched, connection: [row[0] for row in read_all(fetched, connection)]


def named(rows, compiler):
    """The same for `values_list(named=True)`."""
    read_all, make = tuples(rows, compiler), namedtuple("Row", rows._fields)._make
    return lambda fetched, connection: [make(row) for row in read_all(fetched, connection)]


def dictionaries(rows, compiler):
    """The same for `values`."""
    read_all, names = tuples(rows, compiler), list(rows.query.selected)
    return lambda fetched, connection: [
        dict(zip(names, row, strict=True)) for row in read_all(fetched, connection)
    ]


class Part:
    """The columns of a row that make one instance, and the parts that its relations are made of."""

    def __init__(self, info, compiler, converts, db):
        places = info["select_fields"]
        self.model, self.db = info["model"], db
        self.start, self.end = places[0], places[-1] + 1
        self.names = [compiler.select[at][0].target.attname for at in places]
        self.key = self.start + self.names.index(self.model._meta.pk.attname)
        self.converts = [
            (name, converts[at]) for name, at in zip(self.names, places, strict=True) if at in converts
        ]
        self.relations = [
            Relation(one, compiler, converts, db) for one in info.get("related_klass_infos", [])
        ]

    def instance(self, row, connection, shared):
        told = dict(zip(self.names, row[self.start : self.end]))  # noqa: B905  as many, and asked for each row
        for name, convert in self.converts:
            told[name] = convert(told[name], connection)
        state = told["_state"] = ModelState()
        state.adding, state.db, state.fields_cache = False, self.db, {}
        made = self.model.__new__(self.model)
        made.__dict__ = told
        for relation in self.relations:
            relation.fill(made, row, connection, shared)
        return made


class Relation:
    """One relation of an instance: to a row that others may name as well, or to one that is its own."""

    def __init__(self, info, compiler, converts, db):
        self.part = Part(info, compiler, converts, db)
        self.is_own = info["reverse"] or info["field"].unique
        self.name = "" if info["reverse"] else info["field"].cache_name
        self.set_here, self.set_there = info["local_setter"], info["remote_setter"]

    def fill(self, made, row, connection, shared):
        part, key = self.part, row[self.part.key]
        if self.is_own:
            found = None if key is None else part.instance(row, connection, shared)
            self.set_here(made, found)
            if found is not None:
                self.set_there(found, made)
            return
        found = None if key is None else shared.get((part, key))
        if found is None and key is not None:
            found = shared[part, key] = part.instance(row, connection, shared)
        made._state.fields_cache[self.name] = found


def _converters(compiler):
    """{place in the row: what makes a column's value Python's}."""
    fields = [one[0] for one in compiler.select[: compiler.col_count]]
    return {at: _chained(*found) for at, found in compiler.get_converters(fields).items()}


def _chained(converters, expression):
    def convert(value, connection):
        for one in converters:
            value = one(value, expression, connection)
        return value

    return convert


def _converted(row, converts, connection):
    return [converts[at](value, connection) if at in converts else value for at, value in enumerate(row)]
