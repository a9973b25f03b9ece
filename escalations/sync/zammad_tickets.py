"""Reads Zammad's tickets: what changed, forwards and exactly; what was before, newest first; all of them by id."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from . import tolerant, zammad_by_id, zammad_by_time, zammad_rows
from .connector import TICKETS, Forbidden, Gone, Page, Rejected, Trouble
from .zammad_by_time import BACKWARDS, FORWARDS, written

OVERLAP = timedelta(minutes=2)  # a change carries the moment it began, and is seen when it is committed
SIZE = 100
FIRST = datetime(1970, 1, 2, tzinfo=UTC)
LONG_AGO, FAR_AWAY = "1970-01-01T00:00:00Z", "2900-01-01T00:00:00Z"
REFUSALS = (Rejected, Gone, Forbidden)
STATES = {"3": "pending", "4": "closed", "5": "merged", "6": "removed", "7": "pending"}  # as it is delivered


class Tickets:
    """One reader a connection; what the states stand for is asked once."""

    def __init__(self, calls):
        self.calls = calls
        self.states = None
        self.now: datetime | None = None  # on their clock, at the last answer
        self.unreadable = []

    def begin(self, stream, now, days):
        if stream == TICKETS:
            return {"at": written(now - OVERLAP)}
        until = written(now - timedelta(days=days)) if days is not None else LONG_AGO
        return {"at": written(now + OVERLAP), "until": until}

    def page(self, stream, position):
        """The next page; a selector that is refused or passed over gives way to the list by id."""
        if position.get("done"):
            return Page(position=position, is_end=True)
        self.unreadable = []
        if "by" not in position:
            chosen = self._chosen()
            position = position | chosen | {"at": self._reached(stream, position["at"], **chosen)}
        reader = self._by_time if position.get("by") == "time" else self._by_id
        try:
            return reader(stream, position)
        except REFUSALS:
            if position["by"] == "id":
                raise
            return self._by_id(stream, position | {"by": "id"})

    def form(self, row, **more):
        """The ticket; what it was merged into costs a call, and is asked where it matters."""
        return zammad_rows.ticket(row, self.kinds(), **more)

    def whole_form(self, row, **more):
        """The ticket, with what it was merged into where that can be read."""
        found = self.form(row, **more)
        return replace(found, merged_into=self.target(found.external_id)) if found.is_merged else found

    def kinds(self):
        """{state id: what it stands for}."""
        if self.states is None:
            try:
                rows = self.calls.read("/ticket_states").rows()
                self.states = {tolerant.code(row["id"]): zammad_rows.kind_of_state(row) for row in rows}
            except (*REFUSALS, KeyError, TypeError, AttributeError):
                self.states = STATES
        return self.states

    def newest(self):
        """(the moment of the newest change there is, whether there are tickets); the moment is None where their
        selector is refused, or passed over."""
        try:
            if self._chosen()["by"] == "time":
                return self._newest()
            return None, bool(self.calls.read("/tickets", per_page=1).rows())
        except REFUSALS:
            return None, True

    def _newest(self):
        rows = self._selected(BACKWARDS, FAR_AWAY, 1, size=1)
        return tolerant.moment(rows[0]["updated_at"]) if rows else None, bool(rows)

    def ids(self):
        position, is_end = {}, False
        while not is_end:
            rows, position, is_end, _ = zammad_by_id.next_rows(self._listed, position)
            yield from (str(row["id"]) for row in rows)

    # By time

    def _by_time(self, stream, position):
        way = FORWARDS if stream == TICKETS else BACKWARDS
        rows, then, is_end, gap = zammad_by_time.next_rows(
            lambda *asked: self._selected(way, *asked), way, position
        )
        wanted = _since(rows, position.get("until", LONG_AGO))
        if stream == TICKETS:
            then = self._followed(position, then, rows, is_end)
        elif is_end or len(wanted) < len(rows):
            then, is_end = {"done": True}, True
        return self._page(wanted, then, is_end, gap)

    def _followed(self, position, then, rows, is_end):
        """Where the next run begins: at the last row, or at this run's start if that is earlier, less the overlap."""
        began = position.get("began") or written(self.now or datetime.now(UTC))
        floor, top = position.get("floor", position["at"]), position.get("top", position["at"])
        top = max([top, *(written(tolerant.moment(row["updated_at"])) for row in rows)])
        if not is_end:
            return then | {"began": began, "floor": floor, "top": top}
        at = max(floor, written(tolerant.moment(min(top, began)) - OVERLAP))
        return {"at": at, "size": then["size"], "by": "time"}

    def _selected(self, way, moment, page, size=SIZE):
        condition = {"ticket.updated_at": {"operator": way.operator, "value": moment}}
        order = {"sort_by": ["updated_at", "id"], "order_by": [way.order, way.order]}
        return self._asked(condition=condition, page=page, per_page=size, **order)

    def _asked(self, **asked):
        answer = self.calls.ask("/tickets/search", expand=True, **asked)
        self.now = answer.now or self.now
        return self._sane(_unpacked(answer))

    # By id

    def _by_id(self, stream, position):
        """Every ticket, of which those that changed since are told; begun anew with each run."""
        rows, walk, is_end, gap = zammad_by_id.next_rows(self._listed, position.get("walk", {}))
        began = position.get("began") or written(self.now or datetime.now(UTC))
        since = position["at"] if stream == TICKETS else position["until"]
        then = position | {"walk": walk, "began": began}
        if is_end and stream == TICKETS:
            then = {"at": max(since, written(tolerant.moment(began) - OVERLAP))}
        elif is_end:
            then = {"done": True}
        page = self._page(_since(rows, since), then, is_end, gap)
        return replace(page, ids=(position.get("walk", {}).get("last", 0), None if is_end else walk["last"]))

    def _listed(self, **asked):
        answer = self.calls.read("/tickets", expand="true", **asked)
        self.now = answer.now or self.now
        return self._sane(answer.rows())

    # What both need

    def _reached(self, stream, at, by):
        """Where it begins, or where their clock is, if that is behind; or their newest row, if its stamp is. What comes
        into an empty list is new, whenever it is from."""
        if stream != TICKETS:
            return at
        moments = [tolerant.moment(at), *([self.now - OVERLAP] if self.now else [])]
        if by == "time":
            newest, has_any = self._newest()
            moments += [newest - OVERLAP if newest else FIRST] if newest or not has_any else []
        return written(min(moments))

    def _chosen(self):
        """Whether the selector does what it should: nothing is after the far future, and something is after 1970."""
        after = {"operator": FORWARDS.operator}
        try:
            none = self._asked(condition={"ticket.updated_at": after | {"value": FAR_AWAY}}, per_page=1)
            some = self._asked(condition={"ticket.updated_at": after | {"value": LONG_AGO}}, per_page=1)
        except REFUSALS:
            return {"by": "id"}
        return {"by": "time" if some and not none else "id"}

    def _page(self, rows, position, is_end, gap):
        good, bad = zammad_rows.read(rows, "ticket", self.form)
        bad = (*self.unreadable, *bad)
        return Page(rows=good, unreadable=bad, position=position, is_end=is_end, gap=gap)

    def _sane(self, rows):
        """Rows that can be put in order; the others are kept for a person."""
        good, bad = zammad_rows.read(rows, "ticket", zammad_rows.ordered)
        self.unreadable += bad
        return list(good)

    def target(self, external_id):
        """The ticket it was merged into, if its links tell of exactly one."""
        try:
            told = self.calls.read("/links", link_object="Ticket", link_object_value=external_id).row()
        except Trouble:
            return None
        links = [one for one in tolerant.rows(told.get("links")) if one.get("link_object") == "Ticket"]
        parents = {
            tolerant.code(one.get("link_object_value")) for one in links if one.get("link_type") == "parent"
        }
        return parents.pop() if len(parents) == 1 else None


def _since(rows, moment):
    moment = tolerant.moment(moment)
    return [row for row in rows if tolerant.moment(row["updated_at"]) >= moment]


def _unpacked(answer):
    """A search's rows: a list, or ids beside what they name."""
    if isinstance(answer.data, list):
        return answer.data
    told = answer.row()
    named = tolerant.known(tolerant.known(told.get("assets")).get("Ticket"))
    ids = tolerant.items(told.get("tickets")) or tolerant.items(told.get("record_ids"))
    return [named[str(id)] for id in ids if str(id) in named]
