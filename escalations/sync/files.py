"""The files of a ticket and of its notes: fetched once, before they are taken in; one that cannot be had now, later."""

from functools import partial
from itertools import chain

from django.conf import settings

from escalations.domain import attachments
from escalations.domain.outside import LEFT_THERE, Fetched
from escalations.models import RemoteRecord

from .calls import NoRoom, TooLarge
from .connector import Busy, Gone, Trouble, Unauthorized, Unreachable

WAITING = "waiting_files"  # {a file's id: how often it was tried}, in what is kept of a ticket or note
MOST_TRIES = 30  # the first within minutes, then once an hour: about a day
FEW_TRIES = 3  # of one whose link was refused: the ticket is read again, which brings a fresh one
TICKET = ""  # stands for the ticket itself, where the others are notes


class Files:
    """Those of one ticket that was read whole. `ready` is {note's id: [Fetched]}; `waiting` {note's id: {file's id:
    tries}} of what is worth another try, and `why` says why."""

    def __init__(self, whole, *, source):
        self.whole, self.source = whole, source
        self.ready, self.waiting, self.why = {}, {}, ""
        self.left = {}  # {note's id: [[name, why]]} of what is not taken
        with_files = {note.external_id: note.files for note in whole.notes if note.files}
        with_files |= {TICKET: whole.files} if whole.files else {}
        self.known = self._known(with_files) if with_files else {}
        try:
            for owner, files in with_files.items():
                self._fetch(owner, files)
        except BaseException:
            self.close()
            raise

    def close(self):
        """What was fetched is held no longer."""
        for fetched in chain.from_iterable(self.ready.values()):
            if fetched.content is not None:
                fetched.content.close()

    def note_missing(self):
        """Keep which of them are worth another try, and which stay there; after the ticket and its notes were taken
        in."""
        noted = {owner for owner, tried in self.known.items() if tried}
        noted |= self.waiting.keys() | self.left.keys()
        for owner, record in (self._records(noted) if noted else {}).items():
            record.said = {name: value for name, value in record.said.items() if name != WAITING}
            record.said |= {WAITING: self.waiting[owner]} if owner in self.waiting else {}
            if owner in self.left:
                record.said[LEFT_THERE] = [*record.said.get(LEFT_THERE, ()), *self.left[owner]]
            record.save(update_fields=["said"])

    def _known(self, owners):
        """{owner: {file's id: tries}} of those that came before; nothing waits with most of them."""
        return {owner: record.said.get(WAITING, {}) for owner, record in self._records(owners).items()}

    def _records(self, owners):
        """{owner: its RemoteRecord}."""
        rows = RemoteRecord.objects.filter(source=self.source)
        notes = rows.filter(type=RemoteRecord.Type.NOTE, external_id__in=[one for one in owners if one])
        found = {record.external_id: record for record in notes}
        if TICKET in owners:
            ticket = rows.filter(
                type=RemoteRecord.Type.TICKET, external_id=self.whole.ticket.external_id
            ).first()
            found |= {TICKET: ticket} if ticket else {}
        return found

    def _fetch(self, owner, files):
        tried = self.known.get(owner)
        for file in files:
            if tried is None or file.external_id in tried:
                self._fetch_one(owner, file, tries=(tried or {}).get(file.external_id, 0) + 1)

    def _fetch_one(self, owner, file, *, tries):
        """One that is said to be too large is not asked for; one for which our own disk has no room is asked for as
        long as that lasts."""
        content, why, limit = None, "", settings.ATTACHMENT_MAX_BYTES
        later = partial(self._try_later, owner, file, tries - 1)
        try:
            if file.size > limit:
                raise TooLarge(attachments.too_large(file.name, file.size, limit))
            content = file.open()
        except (Busy, Unauthorized):
            raise  # nothing was taken in yet
        except NoRoom as full:
            return later(str(full))
        except Trouble as trouble:
            why = str(trouble)
            if tries < _most_tries(trouble):
                return self._try_later(owner, file, tries, why)
        told = {"later": later, "left": partial(self._leave, owner, file)}
        fetched = Fetched(name=file.name, content=content, why=why, limit=limit, **told)
        return self.ready.setdefault(owner, []).append(fetched)

    def _leave(self, owner, file, why):
        self.left.setdefault(owner, []).append([attachments.clean_name(file.name), why])

    def _try_later(self, owner, file, tries, why):
        self.waiting.setdefault(owner, {})[file.external_id] = tries
        self.why = f"{file.name}: {why}"


def _most_tries(trouble):
    if isinstance(trouble, TooLarge):
        return 0
    if isinstance(trouble, Gone):
        return FEW_TRIES
    return MOST_TRIES if isinstance(trouble, Unreachable) else 0
