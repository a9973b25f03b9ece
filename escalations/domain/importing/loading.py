"""Brings the rows of an export in, batch by batch, so that a broken run goes on where it stopped."""

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import islice

from django.db import DatabaseError, connection, transaction

from escalations.domain import assets
from escalations.models import RemoteRecord

from .customers import Customers
from .identity import Refused, Repeated
from .records import Batch, historic_record, historic_ticket, save_batch


@dataclass
class Tally:
    """What became of the rows, and what was made beside the tickets."""

    rows: int = 0
    imported: int = 0
    known: int = 0
    refused: int = 0
    contacts: int = 0
    companies: int = 0
    counted: set = field(default_factory=set)


def import_rows(
    export, translation, *, at, by=None, prefix="", batch=1000, is_rehearsal=False,
    refuse: Callable = lambda line, field, reason: None, progress: Callable = lambda tally: None,
):  # fmt: skip
    """Import every row of `export` that is not here yet; returns the Tally.

    Each batch is one transaction: whatever stops the import, running it again brings in the rest and nothing
    twice. `refuse(line, field, reason)` is called for each thing wrong with a row, `progress(tally)` after
    each batch. A rehearsal writes nothing.
    """
    load = _Load(translation, by=by, at=at, prefix=prefix, is_rehearsal=is_rehearsal, refuse=refuse)
    lines = iter(export)
    while some := list(islice(lines, batch)):
        load.take(some)
        progress(load.tally)
    return load.tally


class _Load:
    def __init__(self, translation, *, by, at, prefix, is_rehearsal, refuse):
        self.translation, self.by, self.at, self.prefix = translation, by, at, prefix
        self.is_rehearsal, self.refuse, self.tally = is_rehearsal, refuse, Tally()

    def take(self, lines):
        rows = [row for line in lines if (row := self._checked(line))]
        self.tally.rows += len(lines)
        if rows:
            self._bring_in(rows)

    def _checked(self, line):
        try:
            return self.translation.row(line)
        except Repeated:
            self.tally.known += 1
        except Refused as refused:
            self.tally.refused += 1
            for name, reason in refused.problems:
                self.refuse(line, name, reason)
        return None

    def _bring_in(self, rows):
        try:
            new, customers = self._saved(rows)
        except DatabaseError as problem:
            if not connection.is_usable():
                raise
            self._bring_in_one_by_one(rows, problem)
        else:
            self._count(rows, new, customers)

    def _bring_in_one_by_one(self, rows, problem):
        """After a batch failed: only the row that the database refuses stays out."""
        if len(rows) > 1:
            for row in rows:
                self._bring_in([row])
        else:
            self.tally.refused += 1
            self.refuse(rows[0].line, "", f"The database refused it: {str(problem).splitlines()[0]}.")

    @transaction.atomic
    def _saved(self, rows):
        """One transaction. Two imports of the same source wait for each other, batch by batch."""
        source = self.translation.source
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(hashtext(%s))", [f"import {source}"])
        new = _not_here_yet(rows, source)
        customers = Customers(new, source=source, at=self.at)
        if not self.is_rehearsal:
            customers.make()
            save_batch(self._batch(new, customers), by=self.by, at=self.at)
        return new, customers

    def _batch(self, rows, customers):
        batch = Batch()
        for row in rows:
            contact, company = customers.of(row.who)
            ticket = historic_ticket(**row.values, contact=contact, company=company)
            ticket.assets = assets.recognised(ticket.subject, ticket.description)
            batch.tickets.append(ticket)
            batch.records.append(
                historic_record(
                    ticket, source=self.translation.source, external_id=row.external_id, prefix=self.prefix
                )
            )
        return batch

    def _count(self, rows, new, customers):
        """A rehearsal meets the same missing customer in every batch; it counts once."""
        contacts, companies = set(customers.new_contacts), set(customers.new_companies)
        if self.is_rehearsal:
            keys = {("contact", key) for key in contacts} | {("company", key) for key in companies}
            fresh = keys - self.tally.counted
            self.tally.counted |= fresh
            contacts = {key for kind, key in fresh if kind == "contact"}
            companies = {key for kind, key in fresh if kind == "company"}
        self.tally.contacts += len(contacts)
        self.tally.companies += len(companies)
        self.tally.imported += len(new)
        self.tally.known += len(rows) - len(new)


def _not_here_yet(rows, source):
    ids = [row.external_id for row in rows]
    here = RemoteRecord.objects.filter(source=source, type=RemoteRecord.Type.TICKET, external_id__in=ids)
    known = set(here.values_list("external_id", flat=True))
    return [row for row in rows if row.external_id not in known]
