"""Reads a list that changes while it is read, by key: `updated_since`, oldest change first, always the first page.

Page numbers lose rows here: one that was read and is touched leaves its place, and the next ones slide over the
border. So the next page begins a second before the last row seen, and what was seen there is passed over. Numbers
serve only while more rows than a page lie within one second; that second is read until a pass brings nothing new.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

SECOND = timedelta(seconds=1)


@dataclass(frozen=True)
class Entry:
    """A row of the list: its id, when it changed (None if that cannot be read), the row itself."""

    id: str
    stamp: datetime | None
    row: object

    @property
    def mark(self):
        return self.stamp.isoformat() if self.stamp else ""

    @property
    def second(self):
        return self.stamp.replace(microsecond=0) if self.stamp else None


@dataclass
class Place:
    """How far a list was read. `page` is above 1 only within a crowded second, `is_fresh` says that this pass through
    it brought something, `by_number` that the list does not do what was asked."""

    since: datetime
    page: int = 1
    is_fresh: bool = False
    by_number: bool = False
    last: datetime | None = None  # the latest second seen in this pass
    seen: dict[str, str] | None = None  # {id: stamp} from `since` on

    @classmethod
    def read(cls, position):
        last = position.get("last")
        return cls(
            since=datetime.fromisoformat(position["since"]),
            page=position.get("page", 1),
            is_fresh=position.get("fresh", False),
            by_number=position.get("by_number", False),
            last=datetime.fromisoformat(last) if last else None,
            seen=position.get("seen", {}),
        )

    def written(self):
        """Plain JSON."""
        return {
            "since": self.since.isoformat(),
            "page": self.page,
            "fresh": self.is_fresh,
            "by_number": self.by_number,
            "last": self.last.isoformat() if self.last else None,
            "seen": self.seen or {},
        }


def begin(since):
    return Place(since.astimezone(UTC).replace(microsecond=0), seen={})


def take(place, entries, *, is_full):
    """What is new among a page's entries, and whether the list is at its end; moves the place on."""
    seconds = [one.second for one in entries if one.second]
    place.by_number = place.by_number or seconds != sorted(seconds) or any(at < place.since for at in seconds)
    new = [one for one in entries if _is_new(place, one)]
    crowd = place.since + SECOND
    is_fresh = any(one.second is None or place.by_number or one.second <= crowd for one in new)
    place.is_fresh = is_fresh or (place.is_fresh and place.page > 1)
    place.seen = (place.seen or {}) | {one.id: one.mark for one in entries}
    place.last = max([*seconds, *([place.last] if place.last and place.page > 1 else [])], default=None)
    return new, _move(place, is_full)


def pass_over(place):
    """No page number further is allowed: go on behind the last second seen, which leaves a gap; whether that works."""
    if place.by_number or place.last is None:
        return False
    _restart(place, since=place.last + SECOND)
    return True


def _is_new(place, entry):
    if entry.second is not None and entry.second < place.since:
        return False
    return (place.seen or {}).get(entry.id) != entry.mark


def _move(place, is_full):
    """Whether this was the end."""
    has_later = not place.by_number and place.last is not None and place.last - SECOND > place.since
    if is_full and not has_later:
        place.page += 1
        return False
    if place.page > 1 and place.is_fresh:
        place.page, place.is_fresh = 1, False  # rows may have slid: once more
        return False
    if not is_full:
        return True
    _restart(place, since=place.last - SECOND)
    return False


def _restart(place, *, since):
    place.since, place.page, place.is_fresh = since, 1, False
    place.seen = {
        id: mark
        for id, mark in (place.seen or {}).items()
        if mark and datetime.fromisoformat(mark).replace(microsecond=0) >= since
    }
