"""PostgreSQL as the tests use it: a database is copied, not migrated anew, and emptied without a TRUNCATE."""

import hashlib
import inspect
from contextlib import contextmanager
from pathlib import Path

from django.core.management import call_command
from django.db.backends.postgresql import base, creation, operations
from django.db.migrations.loader import MigrationLoader

from escalations import models

PREFIX = "handover_template_"
KEPT = 10  # templates of other migrations: worktrees share a server
LOCK = 4_263_017  # one process makes or copies a template at a time


class DatabaseCreation(creation.DatabaseCreation):
    """Copies a database that the migrations made once, and left without a row.

    `migrate` runs on the copy all the same: it finds nothing to do, and installs what a new portal starts with.
    """

    def _create_test_db(self, *args, **kwargs):
        with self._alone():
            self.connection.settings_dict["TEST"]["TEMPLATE"] = self._template()
            return super()._create_test_db(*args, **kwargs)

    @contextmanager
    def _alone(self):
        with self._nodb_cursor() as cursor:
            cursor.execute("SELECT pg_advisory_lock(%s)", [LOCK])
            yield

    def _template(self):
        name = PREFIX + fingerprint()
        with self._nodb_cursor() as cursor:
            cursor.execute(
                "SELECT datname FROM pg_database WHERE datname LIKE %s ORDER BY oid", [f"{PREFIX}%"]
            )
            there = [row[0] for row in cursor.fetchall()]
            if name not in there:
                for old in [one for one in there if one.endswith("_unfinished")] + there[:-KEPT]:
                    cursor.execute(f'DROP DATABASE IF EXISTS "{old}"')
                cursor.execute(f'CREATE DATABASE "{name}_unfinished"')
                self._migrate(f"{name}_unfinished")
                cursor.execute(f'ALTER DATABASE "{name}_unfinished" RENAME TO "{name}"')
        return name

    def _migrate(self, name):
        alias, usual = self.connection.alias, self.connection.settings_dict["NAME"]
        self.connection.close()
        self.connection.settings_dict["NAME"] = name
        try:
            call_command("migrate", verbosity=0, database=alias, run_syncdb=True)
            call_command("flush", verbosity=0, interactive=False, database=alias, inhibit_post_migrate=True)
        finally:
            self.connection.close()
            self.connection.settings_dict["NAME"] = usual


class DatabaseOperations(operations.DatabaseOperations):
    def sql_flush(self, style, tables, *, reset_sequences=False, allow_cascade=False):
        """A TRUNCATE of all tables writes hundreds of files anew, for a handful of rows."""
        if reset_sequences or not tables or not self._may_pass_triggers():
            return super().sql_flush(
                style, tables, reset_sequences=reset_sequences, allow_cascade=allow_cascade
            )
        names = [self.quote_name(table) for table in tables]
        return [
            f"LOCK TABLE {', '.join(names)}",  # as TRUNCATE does: whoever still writes comes to an end first
            "SET LOCAL session_replication_role = replica",  # neither foreign keys nor triggers say a word
            *(f"DELETE FROM {name}" for name in names),
        ]

    def _may_pass_triggers(self):
        with self.connection.cursor() as cursor:
            cursor.execute("SELECT usesuper FROM pg_user WHERE usename = current_user")
            return cursor.fetchone()[0]


class DatabaseWrapper(base.DatabaseWrapper):
    creation_class = DatabaseCreation
    ops_class = DatabaseOperations

    def get_connection_params(self):
        """No test pulls the plug of its server, and none asks so much that compiling the question would pay."""
        return super().get_connection_params() | {"options": "-c synchronous_commit=off -c jit=off"}


def fingerprint():
    """What the tables depend on: every migration, ours and the packages', and the models' own kinds of field."""
    migrations = MigrationLoader(None).disk_migrations
    files = [inspect.getfile(type(migrations[key])) for key in sorted(migrations)]
    files += sorted(Path(models.__file__).parent.rglob("*.py"))
    told = hashlib.sha256()
    for file in files:
        told.update(Path(file).read_bytes())
    return told.hexdigest()[:16]
