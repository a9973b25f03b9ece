"""Reads a list that changes while it is read, by key: `updated_since`, oldest change first, always the first page.

Page numbers lose rows here: one that was read and is touched leaves its place, and the next ones slide over the
border. So the next page begins a second before the last row seen, and what was seen there is passed over. Numbers
serve only while more rows than a page lie within one second; that second is read until two passes show the same rows.
Nothing of it is missed then: a row is missed only if one before it left, and that one is not in the next pass. What
such a pass showed behind that second may have slid unseen, so the next page begins right behind it.
"""

import zlib
from dataclasses import dataclass, field
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
    """How far a list was read. `page` is above 1 only within a crowded second; `digest` sums up this pass through it
    and `before` the one before; `by_number`: the list does not do what was asked."""

    since: datetime
    page: int = 1
    digest: int = 0
    before: int | None = None
    by_number: bool = False
    last: datetime | None = None  # the latest second seen in this pass
    seen: dict[str, str] = field(default_factory=dict)  # {id: stamp} from `since` on

    @classmethod
    def read(cls, position):
        values = {name: position[name] for name in ("page", "digest", "before", "by_number", "seen")}
        last = position["last"]
        return cls(
            since=datetime.fromisoformat(position["since"]),
            last=datetime.fromisoformat(last) if last else None,
            **values,
        )

    def written(self):
        """Plain JSON."""
        values = {name: getattr(self, name) for name in ("page", "digest", "before", "by_number", "seen")}
        return values | {
            "since": self.since.isoformat(),
            "last": self.last.isoformat() if self.last else None,
        }


def begin(since):
    return Place(since.astimezone(UTC).replace(microsecond=0))


def take(place, entries, *, is_full):
    """What is new among a page's entries, and whether the list is at its end; moves the place on."""
    seconds = [one.second for one in entries if one.second]
    place.by_number = place.by_number or seconds != sorted(seconds) or any(at < place.since for at in seconds)
    new = [one for one in entries if _is_new(place, one)]
    _sum_up(place, entries, seconds)
    place.seen = place.seen | {one.id: one.mark for one in entries}
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
    return place.seen.get(entry.id) != entry.mark


def _sum_up(place, entries, seconds):
    """Add a page to this pass: its latest second, and what it shows of the crowded one."""
    if place.page == 1:
        place.digest, place.last = 0, None
    place.last = max([*seconds, *filter(None, [place.last])], default=None)
    crowd = place.since + SECOND
    for one in entries:
        if place.by_number or one.second is None or one.second <= crowd:
            place.digest += zlib.crc32(f"{one.id} {one.mark}".encode())


def _move(place, is_full):
    """Whether this was the end."""
    has_later = not place.by_number and place.last is not None and place.last - SECOND > place.since
    if is_full and not has_later:
        place.page += 1
        return False
    if place.page > 1 and place.digest != place.before:
        place.page, place.before = 1, place.digest  # rows may have slid: once more
        return False
    if place.page > 1 and has_later:
        _restart(place, since=place.since + 2 * SECOND)  # behind the crowd that _sum_up compared
        return False
    if not is_full:
        return True
    _restart(place, since=place.last - SECOND)
    return False


def _restart(place, *, since):
    place.since, place.page, place.before = since, 1, None
    place.seen = {id: mark for id, mark in place.seen.items() if mark and _second(mark) >= since}


def _second(mark):
    return datetime.fromisoformat(mark).replace(microsecond=0)
