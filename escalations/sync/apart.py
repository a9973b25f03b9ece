"""A row that cannot be taken in is kept apart, with what came and why, and harms no other."""

from django.db import DatabaseError, InterfaceError, OperationalError
from django.utils import timezone

from escalations.models import Helpdesk

from . import quarantine
from .connector import Busy, Connector, Gone, Trouble, Unauthorized
from .files import Files
from .tally import Tally

MOST_UNANSWERED = 5  # rows in a row; more of them are the helpdesk's own trouble


class Apart:
    """The part of a Pull that meets what fails. `goes_on`: a row that is not answered for, while others are, is kept
    apart; else its Trouble is raised."""

    helpdesk: Helpdesk
    connector: Connector
    tally: Tally
    lacking: dict[str, Files]  # by the id of a ticket: those that want files which could not be had yet
    goes_on, unanswered = False, 0

    def _guarded(self, stream, type, external_id, raw, take):
        """One row, and whether it went well: what came of it is counted (None: not yet), and what failed is kept.
        Trouble with the helpdesk is not the row's, unless others are answered for; what is Gone is the caller's."""
        try:
            what = take()
        except (Busy, Unauthorized, Gone, OperationalError, InterfaceError):
            raise
        except Trouble as trouble:
            if not self._is_alone():
                raise
            self._keep(stream, type, external_id, str(trouble), raw)
            return False
        except Exception as failure:  # whatever a row holds, it must not stop the others
            self._forget_codes()
            self._keep(stream, type, external_id, f"{_kind_of(failure)}: {failure}", raw)
            return False
        self.unanswered = 0
        if what is not None:
            self._let_go(stream, type, external_id)
            self.tally.count(stream, what)
        return True

    def _let_go(self, stream, type, external_id):
        """It was taken in. What still lacks a file is tried again, as what failed is."""
        files = self.lacking.pop(external_id, None) if type == "ticket" else None
        if files is None:
            quarantine.let_go(self.helpdesk, type, [external_id])
        else:
            self._keep(stream, type, external_id, files.why, files.waiting)

    def _is_alone(self):
        """Whether a row that was not answered for is the only one: the helpdesk answers when it is asked for more."""
        self.unanswered += 1
        if not self.goes_on or self.unanswered > MOST_UNANSWERED:
            return False
        try:
            self.connector.check()
        except (Busy, Unauthorized):
            raise
        except Trouble:
            return False
        return True

    def _keep(self, stream, type, external_id, why, raw):
        quarantine.keep(self.helpdesk, type, external_id, why=why, raw=raw, at=timezone.now())
        self.tally.count(stream, "failed")

    def _forget_codes(self):
        raise NotImplementedError


def _kind_of(failure):
    return "The database refuses it" if isinstance(failure, DatabaseError) else type(failure).__name__
