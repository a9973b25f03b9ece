"""Finds what silently went away over there, or never came. Too much at once is no deletion but a narrowed key."""

from dataclasses import dataclass, field
from datetime import UTC, datetime

from django.db.models import BigIntegerField, Case, When
from django.db.models.functions import Cast

from escalations.models import RemoteRecord

from .connector import Busy, Gone

MOST_GONE, MOST_GONE_SHARE = 50, 0.05
ROWS, NIGHTS, FEWEST = (
    100,
    7,
    10,
)  # of a page; in which the whole list is gone through; pages a night at least
NARROWED = (
    "{number:,} {what} are not to be seen any more. That looks like a narrowed key, so nothing was ended here. Give "
    "the key its rights back, or mark the {what} by hand."
)
NUMBER = r"^[0-9]{1,18}$"
FIRST = datetime(1970, 1, 1, tzinfo=UTC)


def is_too_much(number, *, of):
    """Whether so many of them cannot have been deleted."""
    return number > max(1, min(MOST_GONE, int(MOST_GONE_SHARE * of)))


def sweep(connector, pull):
    """Compare every ticket there with every one here; what is too much is told in the tally."""
    there = set(connector.ids())
    _read_unseen(there, pull)
    here = _records(pull.helpdesk).filter(gone_at=None)
    missing = [record for record in here if record.external_id not in there]
    if is_too_much(len(missing), of=here.count()):
        pull.tally.troubles.append(NARROWED.format(number=len(missing), what="tickets"))
        return
    for record in missing:
        _end_if_gone(connector, pull, record)


def _read_unseen(there, pull):
    """What never came, because its list holds more rows than can be read of it. Bad rows had their try."""
    seen = set(_records(pull.helpdesk).values_list("external_id", flat=True))
    seen |= set(pull.helpdesk.quarantined.filter(type="ticket").values_list("external_id", flat=True))
    for external_id in sorted(there - seen - pull.not_there):
        pull.ticket(external_id, stream="never seen")


def _end_if_gone(connector, pull, record):
    try:
        connector.whole(record.external_id)
    except Gone:
        pull.end(record)


def end_missing(pull, *, of):
    """End what was asked for by its id and was not there, out of so many that were looked at. Returns whether that
    could be believed."""
    missing = list(_records(pull.helpdesk).filter(gone_at=None, external_id__in=pull.not_there))
    pull.not_there.clear()
    if is_too_much(len(missing), of=of):
        pull.tally.troubles.append(NARROWED.format(number=len(missing), what="tickets"))
        return False
    for record in missing:
        pull.end(record)
    return True


@dataclass
class Stretch:
    """A part of the list of all tickets, by their last change or by their id; `place` is plain JSON, {} at the
    beginning."""

    place: dict
    number: int = 0  # of tickets that were compared
    edge: datetime = FIRST
    shown: set = field(default_factory=set)  # at the edge

    def compare(self, connector, pull, is_over):
        """Go on with as many pages as one night needs; whom the list does not show is asked for by its id."""
        self.edge = datetime.fromisoformat(self.place.get("edge", FIRST.isoformat()))
        self.shown = set(self.place.get("shown", ()))
        for _ in range(FEWEST + _records(pull.helpdesk).count() // (ROWS * NIGHTS)):
            if is_over() or not self._page(connector, pull):
                break

    def _page(self, connector, pull):
        """Whether the list goes on, and may be asked on."""
        try:
            page = connector.listed(self.place.get("list"))
            hidden = self._hidden(page, _records(pull.helpdesk).filter(gone_at=None))
            self.number += len(page.rows) + len(hidden)
            for external_id in hidden:
                pull.ticket(external_id, stream="recheck")
        except Busy:
            return False
        self.place = {} if page.is_end else self._written(page)
        return not page.is_end

    def _hidden(self, page, here):
        """Those of ours that were last changed within this page, and are not on it."""
        if page.ids is not None:
            return self._hidden_by_id(page, here)
        moments = [row.updated_at for row in page.rows]
        self.shown |= {row.external_id for row in (*page.rows, *page.unreadable)}
        if None in moments or moments != sorted(moments) or page.gap:
            return []  # in no order: nothing can be said of it
        here = here.filter(updated_there_at__gte=self.edge).exclude(external_id__in=self.shown)
        if not page.is_end:
            here = here.filter(updated_there_at__lt=moments[-1] if moments else self.edge)
        return list(here.values_list("external_id", flat=True)[:ROWS])

    def _hidden_by_id(self, page, here):
        """The same of a list that goes by id."""
        shown = {row.external_id for row in (*page.rows, *page.unreadable)}
        number = Case(
            When(external_id__regex=NUMBER, then=Cast("external_id", BigIntegerField())),
            output_field=BigIntegerField(),
        )
        above, until = page.ids
        here = here.annotate(number=number).filter(number__gt=above).exclude(external_id__in=shown)
        if until is not None:
            here = here.filter(number__lte=until)
        return [] if page.gap else list(here.values_list("external_id", flat=True)[:ROWS])

    def _written(self, page):
        if page.ids is not None:
            return {"list": page.position}
        edge = max([self.edge, *(row.updated_at for row in page.rows if row.updated_at)])
        if edge > self.edge:
            self.shown = {row.external_id for row in page.rows if row.updated_at == edge}
        self.edge = edge
        return {"list": page.position, "edge": edge.isoformat(), "shown": sorted(self.shown)}


def _records(helpdesk):
    return RemoteRecord.objects.filter(source=helpdesk.name, type=RemoteRecord.Type.TICKET)
