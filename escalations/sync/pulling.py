"""Reads a helpdesk stream by stream, page by page, each row in a transaction of its own.

A position is saved once everything before it was taken in: whoever dies on the way reads that page again, and finds
its rows known. One bad row is kept apart and harms no other.
"""

from datetime import timedelta

from django.db import DatabaseError, InterfaceError, OperationalError
from django.utils import timezone

from escalations.domain import arriving, origin
from escalations.domain.outside import RemoteCompany, RemoteContact
from escalations.models import RemoteRecord, SyncCursor

from . import quarantine
from .connector import TICKETS_BACKFILL, Forbidden, Gone, Trouble

SETTLED = timedelta(seconds=2)
TYPES = {"companies": "company", "contacts": "contact"}


class Pull:
    """One run of reading; `saw` is called with a stream and a number of rows as they are done."""

    def __init__(self, helpdesk, connector, tally, *, is_full=False, days=None, saw=None, is_over=None):
        self.helpdesk, self.connector, self.tally = helpdesk, connector, tally
        self.is_full, self.days = is_full, days
        self.saw, self.is_over = saw or (lambda stream, number: None), is_over or (lambda: False)
        self.codes = arriving.Codes(helpdesk)
        self.begun = set()  # streams that this run began

    def all(self):
        """Every stream, the live ones before the backfill. A stream the key may not read is closed, not fatal."""
        for stream in self.connector.streams():
            if stream in self.helpdesk.closed_streams or self.is_over():
                continue
            try:
                self.stream(stream)
            except Forbidden as why:
                self.helpdesk.closed_streams[stream] = str(why)[:300]
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
        self._guarded(stream, "ticket", external_id, None, lambda: self._whole(external_id, stream))

    def one(self, type, external_id, stream):
        """Read one company, contact or ticket again. Raises Gone for a company or contact that is not there."""
        take = {
            "company": lambda: self._company(self.connector.company(external_id)),
            "contact": lambda: self._contact(self.connector.contact(external_id)),
            "ticket": lambda: self._whole(external_id, stream),
        }[type]
        self._guarded(stream, type, external_id, None, take)

    def end(self, record):
        """A ticket that is nowhere to be found any more."""
        with self._from_there():
            taken = arriving.vanish(record, "gone", source=self.helpdesk.name, at=timezone.now())
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

    def _take_page(self, stream, page):
        for row in page.unreadable:
            self._keep(stream, row.type, row.external_id, row.why, row.raw)
        known = self._records(stream, page.rows)
        for row in page.rows:
            type = TYPES.get(stream, "ticket")
            take = self._taker(stream, row, known.get(row.external_id))
            self._guarded(stream, type, row.external_id, row, take)
            self.saw(stream, 1)

    def _records(self, stream, rows):
        found = RemoteRecord.objects.filter(
            source=self.helpdesk.name,
            type=TYPES.get(stream, "ticket"),
            external_id__in=[row.external_id for row in rows],
        )
        return {record.external_id: record for record in found}

    def _taker(self, stream, row, record):
        if isinstance(row, RemoteCompany):
            return lambda: self._company(row)
        if isinstance(row, RemoteContact):
            return lambda: self._contact(row)
        if row.is_deleted or row.is_spam or row.is_merged:
            return lambda: self._ended(row, record)
        if record is not None and not self.is_full and _is_settled(record, row):
            return lambda: "unchanged"
        return lambda: self._whole(row.external_id, stream)

    def _guarded(self, stream, type, external_id, raw, take):
        """One row: what came of it is counted, and what failed is kept. Trouble with the helpdesk is not the row's."""
        try:
            what = take()
        except (Trouble, OperationalError, InterfaceError):
            raise
        except Exception as failure:  # whatever a row holds, it must not stop the others
            self._keep(stream, type, external_id, f"{_kind_of(failure)}: {failure}", raw)
        else:
            quarantine.let_go(self.helpdesk, type, external_id)
            self.tally.count(stream, what)

    def _keep(self, stream, type, external_id, why, raw):
        quarantine.keep(self.helpdesk, type, external_id, why=why, raw=raw, at=timezone.now())
        self.tally.count(stream, "failed")

    def _from_there(self):
        """Changes within come from the helpdesk: they are not told to it again. No call goes out meanwhile."""
        return origin.coming_from(self.helpdesk.origin)

    def _company(self, row):
        with self._from_there():
            return arriving.take_company(row, source=self.helpdesk.name, at=timezone.now()).what

    def _contact(self, row):
        self._ensure_company(row.company)
        with self._from_there():
            return arriving.take_contact(row, source=self.helpdesk.name, at=timezone.now()).what

    def _ended(self, row, record):
        """Deleted, spam or merged over there: nothing more of it is read."""
        if record is None:
            return "unchanged"
        with self._from_there():
            return self._take_ticket(row).what

    def _whole(self, external_id, stream):
        """The ticket with its conversation; who it names is taken in before, its new files fetched before."""
        try:
            whole = self.connector.whole(external_id)
        except Gone:
            return "gone"  # between the list and now: the streams of what is gone, or the sweep, will tell
        self._ensure_contact(whole.ticket.contact)
        self._ensure_company(whole.ticket.company)
        for row in whole.unreadable:
            self._keep(stream, row.type, row.external_id, row.why, row.raw)
        files = self._files(whole)
        with self._from_there():
            return self._take_whole(whole, files)

    def _take_whole(self, whole, files):
        taken = self._take_ticket(whole.ticket)
        if taken.row is None:
            return taken.what
        if taken.what == "created":
            arriving.keep_files(taken.row, files.get("", ()), at=timezone.now())
        notes = self._take_notes(taken.row, whole, files)
        self._note_settled(whole)
        is_changed = any(one.what in {"created", "updated"} for one in notes)
        return "updated" if taken.what == "unchanged" and is_changed else taken.what

    def _take_ticket(self, row):
        return arriving.take_ticket(
            row,
            source=self.helpdesk.name,
            codes=self.codes,
            at=timezone.now(),
            is_history=self._is_history(row),
            helpdesk=self.helpdesk,
        )

    def _is_history(self, row):
        """Whether it is from before we were connected; once it is here, what counts is when it was changed."""
        moment = row.updated_at if self._is_known("ticket", row.external_id) else row.created_at
        return moment is not None and moment < self.helpdesk.connected_at

    def _take_notes(self, ticket, whole, files):
        return arriving.take_notes(
            ticket,
            whole.notes,
            source=self.helpdesk.name,
            codes=self.codes,
            at=timezone.now(),
            live_since=self.helpdesk.connected_at,
            files=files,
            is_whole=whole.is_clean and not (whole.ticket.is_merged or whole.ticket.is_deleted),
            helpdesk=self.helpdesk,
        )

    def _note_settled(self, whole):
        """Keep up to which change it was read for certain: within the same second another one may follow."""
        changed, read = whole.ticket.updated_at, whole.read_at
        is_settled = whole.is_clean and changed and read and read - changed > SETTLED
        record = RemoteRecord.objects.get(
            source=self.helpdesk.name, type="ticket", external_id=whole.ticket.external_id
        )
        record.said["settled"] = changed.isoformat() if is_settled else ""
        record.save(update_fields=["said"])

    def _files(self, whole):
        """{note's id: [(name, content or None, why not)]} of the notes that are new; "" are those of a new ticket."""
        new = arriving.new_among(whole.notes, source=self.helpdesk.name)
        files = {note.external_id: [_fetched(file) for file in note.files] for note in new if note.files}
        if whole.files and not self._is_known("ticket", whole.ticket.external_id):
            files[""] = [_fetched(file) for file in whole.files]
        return files

    def _ensure_contact(self, external_id):
        if external_id and not self._is_known("contact", external_id):
            try:
                self._contact(self.connector.contact(external_id))
            except (Gone, Forbidden):
                return  # it stays without a contact rather than out

    def _ensure_company(self, external_id):
        if external_id and not self._is_known("company", external_id):
            try:
                self._company(self.connector.company(external_id))
            except (Gone, Forbidden):
                return

    def _is_known(self, type, external_id):
        rows = RemoteRecord.objects.filter(source=self.helpdesk.name, type=type, external_id=external_id)
        return rows.exists()


def _is_settled(record, row):
    """Whether this very state was taken in, and surely nothing after it in the same second."""
    return (
        record.gone_at is None
        and row.updated_at is not None
        and record.said.get("settled") == row.updated_at.isoformat()
    )


def _fetched(file):
    try:
        return file.name, file.read(), ""
    except Trouble as why:
        return file.name, None, str(why)


def _kind_of(failure):
    return "The database refuses it" if isinstance(failure, DatabaseError) else type(failure).__name__
