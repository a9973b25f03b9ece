"""Rows by COPY: a model's usual values, and what differs from row to row."""

from contextlib import contextmanager

from django.db import connection
from django.db.models import GeneratedField
from psycopg import sql


class Copier:
    """Writes rows of one model; `varying` names the columns each row gives, `fixed` the others that are not usual."""

    def __init__(self, model, *varying, **fixed):
        self.model = model
        names = {field.attname for field in model._meta.concrete_fields}
        unknown = {*varying, *fixed} - names
        if unknown:
            raise ValueError(f"{model.__name__} has no column {', '.join(sorted(unknown))}.")
        usual = [
            field
            for field in model._meta.concrete_fields
            if not isinstance(field, GeneratedField)
            and field.attname not in varying
            and not _is_own_key(field)
        ]
        self.columns = [*varying, *(field.attname for field in usual)]
        self.tail = tuple(
            field.get_db_prep_save(fixed.get(field.attname, field.get_default()), connection)
            for field in usual
        )

    @contextmanager
    def open(self):
        """Give `write(*values)`; the rows are there when it is left."""
        statement = sql.SQL("COPY {} ({}) FROM STDIN").format(
            sql.Identifier(self.model._meta.db_table), sql.SQL(", ").join(map(sql.Identifier, self._names()))
        )
        with connection.cursor() as cursor, cursor.copy(statement) as copy:
            tail, write = self.tail, copy.write_row
            yield lambda *values: write(values + tail)

    def _names(self):
        columns = {field.attname: field.column for field in self.model._meta.concrete_fields}
        return [columns[name] for name in self.columns]


def _is_own_key(field):
    """Whether the database numbers it."""
    return field.primary_key and field.get_internal_type() == "BigAutoField"


@contextmanager
def without_triggers(*models):
    """Rows of these tables tell the feed nothing meanwhile."""
    tables = [sql.Identifier(model._meta.db_table) for model in models]
    with connection.cursor() as cursor:
        for table in tables:
            cursor.execute(sql.SQL("ALTER TABLE {} DISABLE TRIGGER USER").format(table))
        yield
        for table in tables:
            cursor.execute(sql.SQL("ALTER TABLE {} ENABLE TRIGGER USER").format(table))


@contextmanager
def without_indexes(*models):
    """Drop the plain indexes of these tables meanwhile: making them anew is faster than keeping them."""
    tables = [model._meta.db_table for model in models]
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT i.indexname, i.indexdef FROM pg_indexes i LEFT JOIN pg_constraint c ON c.conname = i.indexname"
            " WHERE i.tablename = ANY(%s) AND c.oid IS NULL AND i.indexdef NOT LIKE 'CREATE UNIQUE%%'",
            [tables],
        )
        found = cursor.fetchall()
        for name, _ in found:
            cursor.execute(sql.SQL("DROP INDEX {}").format(sql.Identifier(name)))
    yield
    with connection.cursor() as cursor:
        cursor.execute("SET maintenance_work_mem = '1GB'")
        for _, definition in found:
            cursor.execute(definition)


def number_on(*models):
    """Let the database number further rows after those that are there."""
    with connection.cursor() as cursor:
        for model in models:
            table, column = model._meta.db_table, model._meta.pk.column
            cursor.execute(
                sql.SQL("SELECT setval(pg_get_serial_sequence(%s, %s), (SELECT max({}) FROM {}))").format(
                    sql.Identifier(column), sql.Identifier(table)
                ),
                [table, column],
            )
