"""Every migration can be taken back, and is safe while the version before it still serves."""

import re
import subprocess

import pytest
from django.core.management import call_command
from django.db import connection
from django.db.migrations.loader import MigrationLoader

from portal import pg_programs

FIRST = {"0001_initial", "0002_numbers"}  # they meet an empty database
# What the version before does not survive, or what locks a large table; each with the reason why it may.
ALLOWED = {
    "0004_own_fields_of_helpdesks": "only sync writes the codes, and workers are stopped for an upgrade",
    "0005_previous_hook_secret": "an administrator connects a helpdesk, once; it can be pressed again",
}
DANGERS = {
    "the version before reads it": r"DROP COLUMN|DROP TABLE|RENAME (?:COLUMN|TO)",
    "the version before does not fill it: give it a db_default or let it be null": r"DROP DEFAULT|SET NOT NULL",
    "rewrites the table under a lock": r"ALTER COLUMN \S+ TYPE",
    "locks the table while the index is built: AddIndexConcurrently": r"CREATE (?:UNIQUE )?INDEX (?!CONCURRENTLY)",
    "locks the table while every row is read: AddConstraintNotValid": r"ADD CONSTRAINT (?!.*(?:NOT VALID|FOREIGN KEY))",
}


@pytest.fixture(scope="module")
def ours(django_db_setup, django_db_blocker):
    """Our migrations by name, and the SQL of each."""
    with django_db_blocker.unblock():
        loader = MigrationLoader(connection, replace_migrations=False)
        found = {name: one for (app, name), one in loader.disk_migrations.items() if app == "escalations"}
        return {name: (one, loader.collect_sql([(one, False)])) for name, one in sorted(found.items())}


def dangers(statements):
    """What of these statements the version before, or whoever waits for a table, would notice."""
    made = set(re.findall(r'CREATE TABLE "(\w+)"', "\n".join(statements)))
    for statement in statements:
        touched = re.search(r'(?:TABLE|ON) "(\w+)"', statement)
        if touched and touched[1] not in made:
            yield from (why for why, pattern in DANGERS.items() if re.search(pattern, statement))


def test_every_migration_can_be_taken_back(ours):
    stuck = {
        f"{name}: {operation.describe()}"
        for name, (migration, _) in ours.items()
        for operation in migration.operations
        if not operation.reversible
    }

    assert stuck == set()


def test_every_migration_is_safe_while_the_version_before_serves(ours):
    found = {name: sorted(set(dangers(sql))) for name, (_, sql) in ours.items() if name not in FIRST}

    assert {name: what for name, what in found.items() if what and name not in ALLOWED} == {}
    assert {name for name, what in found.items() if what} == set(ALLOWED)


@pytest.mark.parametrize(
    "statement",
    [
        'ALTER TABLE "t" DROP COLUMN "a" CASCADE;',
        'ALTER TABLE "t" RENAME COLUMN "a" TO "b";',
        'ALTER TABLE "t" ALTER COLUMN "a" DROP DEFAULT;',
        'ALTER TABLE "t" ALTER COLUMN "a" TYPE text USING "a"::text;',
        'CREATE INDEX "i" ON "t" ("a");',
        'ALTER TABLE "t" ADD CONSTRAINT "c" UNIQUE ("a");',
        'DROP TABLE "t" CASCADE;',
    ],
)
def test_what_is_dangerous_is_found(statement):
    assert len(list(dangers([statement]))) == 1
    assert list(dangers(['CREATE TABLE "t" ("a" integer);', statement])) == []


@pytest.mark.parametrize(
    "statement",
    [
        'ALTER TABLE "t" ADD COLUMN "a" timestamp NULL;',
        'ALTER TABLE "t" ADD COLUMN "a" text DEFAULT \'\' NOT NULL;',
        'CREATE INDEX CONCURRENTLY "i" ON "t" ("a");',
        'ALTER TABLE "t" ADD CONSTRAINT "c" CHECK ("a" > 0) NOT VALID;',
    ],
)
def test_what_is_safe_is_not(statement):
    assert list(dangers([statement])) == []


def schema():
    info, environment = pg_programs.where()
    dumping = pg_programs.program("pg_dump", version=pg_programs.server_version())
    command = [dumping, "--schema-only", "--no-owner", f"--dbname={info}"]
    told = subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout
    return {line for line in told.splitlines() if not line.startswith(("--", "\\restrict", "\\unrestrict"))}


@pytest.mark.long
@pytest.mark.django_db(transaction=True)
def test_all_of_them_taken_back_one_by_one_and_applied_again(ours):
    """Down to an empty database, and up: the same schema, whatever was done on the way."""
    before = schema()
    names = list(ours)

    for name in [*reversed(names[:-1]), "zero"]:
        call_command("migrate", "escalations", name, verbosity=0)
    left = [table for table in connection.introspection.table_names() if table.startswith("escalations_")]
    call_command("migrate", verbosity=0)

    assert (left, schema()) == ([], before)
