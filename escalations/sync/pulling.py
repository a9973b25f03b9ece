"""Reads a helpdesk stream by stream, page by page, each ticket in a transaction of its own, past ones together.

A position is saved once everything before it was taken in: whoever dies on the way reads that page again, and finds
its rows known. One bad row is kept apart and harms no other.
"""

from collections import defaultdict
from contextlib import closing
from dataclasses import replace
from functools import partial

from django.db import InterfaceError, OperationalError
from django.utils import timezone

from escalations.domain import arriving, attachments, origin
from escalations.models import RemoteRecord, SyncCursor

from . import quarantine, set_back
from .apart import Apart
from .connector import TICKETS, TICKETS_BACKFILL, Forbidden, Gone
from .customers import Customers
from .files import TICKET, Files
from .settled import is_settled, settled
from .together import Together

TYPES = {"companies": "company", "contacts": "contact"}


class Pull(Apart):
    """One run of reading; `saw` is called with a stream and a number of rows as they are done; for `goes_on` see
    Apart."""

    def __init__(
        self, helpdesk, connector, tally, *, is_full=False, days=None, saw=None, is_over=None, goes_on=False
    ):
        self.helpdesk, self.connector, self.tally = helpdesk, connector, tally
        self.is_full, self.days = is_full, days
        self.goes_on = goes_on
        self.saw, self.is_over = saw or (lambda stream, number: None), is_over or (lambda: False)
        self.codes = arriving.Codes(helpdesk)
        self.begun = set()  # streams that this run began
        self.not_there = set()  # ids of tickets that were asked for by their id
        self.done = defaultdict(dict)  # {stream: {id: its moment}} that were read, if a page is begun again
        self.customers = Customers(helpdesk, connector)
        self.lacking = {}  # {id of a ticket: its Files, some of which could not be had yet}

    def all(self):
        """Every stream, the live ones before the backfill. A list the key may not read is closed, not fatal; a full
        run asks for it again."""
        refused = {}
        if self.is_full:
            self.helpdesk.closed_streams = {}
        for stream in self.connector.streams():
            if stream in self.helpdesk.closed_streams or self.is_over():
                continue
            try:
                self.stream(stream)
            except Forbidden as why:
                refused[stream] = str(why)[:300]
        self._close(refused)

    def _close(self, refused):
        """Where tickets themselves are refused it is no matter of a single list: that is trouble, and nothing is
        closed for it, so that all are asked for again."""
        why = refused.get(TICKETS) or refused.get(TICKETS_BACKFILL)
        if why:
            self.tally.troubles.append(f"Tickets cannot be read: {why}")
        elif refused or self.is_full:
            self.helpdesk.closed_streams |= refused
            self.helpdesk.save(update_fields=["closed_streams"])

    def stream(self, stream):
        """Read on until nothing newer is there for now."""
        cursor = self._cursor(stream)
        while not cursor.is_done and not self.is_over():
            page = self.connector.page(stream, cursor.position)
            self._take_page(stream, page)
            self._save(cursor, page)
            if page.gap:
                self.tally.troubles.append(f"{stream}: {page.gap}")
            if page.is_end:
                break

    def ticket(self, external_id, stream="tickets"):
        """Read one ticket again, whole, whatever is known of it."""
        self._guarded(stream, "ticket", external_id, None, lambda: self._again(external_id, stream))

    def one(self, type, external_id, stream):
        """Read one company, contact or ticket again. Raises Gone for a company or contact that is not there."""
        take = {
            "company": lambda: self.customers.take_with_company(self.connector.company(external_id)),
            "contact": lambda: self.customers.take_with_company(self.connector.contact(external_id)),
            "ticket": lambda: self._again(external_id, stream),
        }[type]
        self._guarded(stream, type, external_id, None, take)

    def try_again(self, type, external_id):
        """Read a row that is kept apart; what is gone over there needs no quarantine."""
        try:
            self.one(type, external_id, stream="tried again")
        except Gone:
            quarantine.let_go(self.helpdesk, type, [external_id])

    def end(self, record):
        """A ticket that is nowhere to be found any more."""
        with self._from_there():
            taken = arriving.vanish(record, "gone", source=self.helpdesk.name, at=timezone.now())
        self.tally.count("gone", taken.what)

    def end_contact(self, row):
        """A contact that was deleted over there."""
        with self._from_there():
            taken = arriving.take_contact(row, source=self.helpdesk.name, at=timezone.now())
        self.tally.count("gone", taken.what)

    def _cursor(self, stream):
        cursor = SyncCursor.objects.filter(helpdesk=self.helpdesk, stream=stream).first()
        begins_again = stream not in self.begun and cursor is not None and self._begins_again(cursor)
        self.begun.add(stream)
        if cursor is None or begins_again:
            position = self.connector.begin(stream, now=self.helpdesk.connected_at, days=self.days)
            cursor, _ = SyncCursor.objects.update_or_create(
                helpdesk=self.helpdesk, stream=stream, defaults={"position": position, "is_done": False}
            )
        return cursor

    def _begins_again(self, cursor):
        """A full run reads everything once more, and so does a backfill that is asked for by its days."""
        if cursor.stream == TICKETS_BACKFILL:
            return self.is_full or (self.days is not None and cursor.is_done)
        return self.is_full and cursor.stream in TYPES

    def _save(self, cursor, page):
        cursor.position, cursor.read_at = page.position, timezone.now()
        cursor.is_done = page.is_end and cursor.stream == TICKETS_BACKFILL
        cursor.save(update_fields=["position", "read_at", "is_done"])
        if cursor.stream == TICKETS_BACKFILL:
            self.done[cursor.stream].clear()  # it is long, and goes on behind this page

    def _take_page(self, stream, page):
        for row in page.unreadable:
            self._keep(stream, row.type, row.external_id, row.why, row.raw)
        if stream in TYPES:
            self._take_customers(stream, page.rows, page.now)
        else:
            self._take_tickets(stream, page.rows)

    def _take_customers(self, stream, rows, now):
        """Companies or contacts, in one transaction; what they name was asked for before."""
        self.customers.look_up(rows)
        type, ensure, take = TYPES[stream], self.customers.ensure_of, self.customers.take
        ready = [
            row for row in rows if self._guarded(stream, type, row.external_id, row, partial(ensure, row))
        ]
        with self._from_there():
            for row in ready:
                self._guarded(stream, type, row.external_id, row, partial(take, row, now))
                self.saw(stream, 1)

    def _take_tickets(self, stream, rows):
        """New ones of the past are saved together, and what was read is saved whatever stops the reading."""
        known, together = self._records(rows), Together(self.helpdesk.live_since)
        self.customers.look_up(rows)
        try:
            for row in rows:
                take = partial(self._ticket, stream, row, known.get(row.external_id), together)
                self._guarded(stream, "ticket", row.external_id, row, take)
                self.saw(stream, 1)
                if together.is_enough():
                    self._save_together(stream, together)
        finally:
            self._save_together(stream, together)

    def _records(self, rows):
        ids = [row.external_id for row in rows]
        found = RemoteRecord.objects.filter(source=self.helpdesk.name, type="ticket", external_id__in=ids)
        return {record.external_id: record for record in found}

    def _ticket(self, stream, row, record, together):
        """What came of a row of a list; None if it waits to be saved with others, or was read before."""
        if row.is_deleted or row.is_spam or row.is_merged:
            self._save_together(stream, together)  # it may have been merged into one of them
            return self._ended(stream, row, record)
        if record is not None and self._is_read(stream, record, row):
            self.tally.count(stream, "unchanged")
            return None
        whole = self._read(row.external_id, stream)
        self.done[stream][row.external_id] = row.updated_at
        if whole is None:
            return "gone"
        if record is None and together.fits(whole):
            return together.add(row, whole)
        return self._whole(whole)

    def _is_read(self, stream, record, row):
        """Whether this very state was taken in: before, or in a full run in this one."""
        if row.updated_at is not None and self.done[stream].get(row.external_id) == row.updated_at:
            return True
        return not self.is_full and is_settled(record, row)

    def _save_together(self, stream, together):
        """If one of them is at fault all are taken one by one, so that it alone is kept apart."""
        waiting = together.empty()
        if not waiting:
            return
        stories = [arriving.Story(whole.ticket, whole.notes, settled(whole)) for _, whole in waiting]
        try:
            with self._from_there():
                arriving.take_past(stories, source=self.helpdesk.name, codes=self.codes, at=timezone.now())
        except (OperationalError, InterfaceError):
            raise
        except Exception:  # it is met again, alone, and told there
            self._forget_codes()
            for row, whole in waiting:
                self._guarded(stream, "ticket", row.external_id, row, partial(self._whole, whole))
        else:
            quarantine.let_go(self.helpdesk, "ticket", [story.ticket.external_id for story in stories])
            self.tally.count(stream, "created", len(stories))

    def _forget_codes(self):
        """A code that was met for the first time went with the transaction it was added in."""
        self.codes = arriving.Codes(self.helpdesk)

    def _from_there(self):
        """Changes within come from the helpdesk: they are not told to it again. No call goes out meanwhile."""
        return origin.coming_from(self.helpdesk.origin)

    def _ended(self, stream, row, record):
        """Deleted, spam or merged over there: nothing more of it is read. None if that is known."""
        if record is not None and record.gone_why == arriving.why_gone(row):
            self.tally.count(stream, "unchanged")
            return None
        if record is None:
            return "unchanged"
        if row.is_merged and row.merged_into is None:
            row = replace(row, merged_into=self.connector.merged_into(row.external_id))
        with self._from_there():
            return self._take_ticket(row).what

    def _again(self, external_id, stream):
        whole = self._read(external_id, stream)
        return self._whole(whole) if whole else "gone"

    def _read(self, external_id, stream):
        """The ticket with its conversation, who it names taken in before; None if it is gone."""
        try:
            whole = self.connector.whole(external_id)
        except Gone:
            self.not_there.add(external_id)
            return None  # between the list and now: the streams of what is gone, or the sweep, will tell
        self.customers.ensure_of(whole.ticket)
        for row in whole.unreadable:
            self._keep(stream, row.type, row.external_id, row.why, row.raw)
        return whole

    def _whole(self, whole):
        """Take it in; its new files are fetched before."""
        files = Files(whole, source=self.helpdesk.name)
        with closing(files), attachments.undone_on_failure() as kept, self._from_there():
            what = self._take_whole(whole, files, kept)
        if files.waiting:
            self.lacking[whole.ticket.external_id] = files
        return what

    def _take_whole(self, whole, files, kept):
        taken = self._take_ticket(whole.ticket, whole.ahead)
        if taken.what == "stale" and self._was_ahead(whole):
            taken = self._take_ticket(whole.ticket, whole.ahead)
        if taken.row is None:
            return taken.what
        kept += arriving.keep_files(taken.row, files.ready.get(TICKET, ()), at=timezone.now())
        notes = self._take_notes(taken.row, whole, files.ready, kept)
        files.note_missing()
        self._note_settled(whole)
        is_changed = any(one.what in {"created", "updated"} for one in notes)
        return "updated" if taken.what == "unchanged" and is_changed else taken.what

    def _was_ahead(self, whole):
        """Whether their clock was set back since what is known of it; that is forgotten."""
        id = whole.ticket.external_id
        return set_back.is_forgotten(self.helpdesk.name, "ticket", id, now=whole.read_at)

    def _take_ticket(self, row, ahead=None):
        return arriving.take_ticket(
            row,
            source=self.helpdesk.name,
            codes=self.codes,
            at=timezone.now(),
            is_history=self._is_history(row),
            helpdesk=self.helpdesk,
            ahead=ahead,
        )

    def _is_history(self, row):
        """Whether it is from before we were connected; once it is here, what counts is when it was changed."""
        moment = row.updated_at if self._is_here(row.external_id) else row.created_at
        return moment is not None and moment < self.helpdesk.live_since

    def _take_notes(self, ticket, whole, files, kept):
        return arriving.take_notes(
            ticket,
            whole.notes,
            source=self.helpdesk.name,
            codes=self.codes,
            at=timezone.now(),
            live_since=self.helpdesk.live_since,
            files=files,
            kept=kept,
            is_whole=whole.is_clean and not (whole.ticket.is_merged or whole.ticket.is_deleted),
            helpdesk=self.helpdesk,
            ahead=whole.ahead,
        )

    def _note_settled(self, whole):
        """Keep up to which change it was read for certain."""
        record = RemoteRecord.objects.get(
            source=self.helpdesk.name, type="ticket", external_id=whole.ticket.external_id
        )
        record.said["settled"] = settled(whole)
        record.save(update_fields=["said"])

    def _is_here(self, external_id):
        rows = RemoteRecord.objects.filter(source=self.helpdesk.name, type="ticket", external_id=external_id)
        return rows.exists()
