"""Freshdesk's lists of tickets as streams: what changed, what was trashed, what is spam."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from . import key_paging, set_back, tolerant
from .connector import TICKETS_DELETED, TICKETS_SPAM, Forbidden, Page, Rejected
from .freshdesk_calls import PAGE, is_full
from .freshdesk_shapes import each, ticket
from .key_paging import Entry, Place

OVERLAP = timedelta(minutes=5)
LONG = timedelta(hours=1)  # until a trash that was long is looked at again
FIRST = datetime(1970, 1, 1, tzinfo=UTC)
KEPT = ("mark", "passed", "ahead", "behind", "long_until")  # of a position, from one run to the next
VIEWS = {TICKETS_DELETED: "deleted", TICKETS_SPAM: "spam"}
INCLUDES = "stats,description"  # dear, but one list call of a hundred spares many


def begin(since):
    """The position of a list from this moment on."""
    watched = {"mark": None, "began": None, "passed": None, "ahead": None, "behind": 0, "is_anchored": True}
    return key_paging.begin(since).written() | watched


def begin_live(now):
    """The position of a list that was never read: from `now` on, or from its newest row, if that is older."""
    return begin(now - OVERLAP) | {"is_anchored": False}


def page(calls, stream, position, *, with_more=True):
    """The next Page of a stream of tickets; `with_more` asks for descriptions and moments of closing too."""
    if not position["is_anchored"]:
        position = _anchored(calls, stream, position)
    place = Place.read(position)
    try:
        answer, is_whole = _short_view(calls, stream, position)
        if is_whole:
            place = key_paging.begin(FIRST)
        else:
            position = position | _looked(answer)
            answer = ask(calls, stream, place, with_more=with_more)
    except Rejected as refusal:
        return _gap(position, place, refusal)
    if back := set_back.since_last_run(position, answer):
        return page(calls, stream, _earlier(position, back), with_more=with_more)
    rows, unreadable, is_end = take(stream, place, answer)
    moved = position | place.written() | _watch(position, answer, rows)
    return Page(
        rows=tuple(rows),
        unreadable=tuple(unreadable),
        position=_after(moved) if is_end else moved,
        is_end=is_end,
    )


def edge(calls, stream, order):
    """`(the moment of the list's oldest ("asc") or newest ("desc") change, whether it holds anything, their clock)`."""
    answer = ask(calls, stream, key_paging.begin(FIRST), with_more=False, size=1, order=order)
    moments = [tolerant.moment(row.get("updated_at")) for row in tolerant.rows(answer.rows())]
    return next(filter(None, moments), None), bool(answer.rows()), answer.now


def ask(calls, stream, place, *, with_more=True, size=PAGE, order="asc"):
    """One page of the list from where we are; without the moment, only the last thirty days would be shown."""
    query = {"updated_since": written(place.since), "order_by": "updated_at", "order_type": order}
    numbers = {"per_page": size, "page": place.page}
    if stream in VIEWS:
        return _ask_view(calls, query, numbers | {"filter": VIEWS[stream]})
    if with_more and calls.takes_includes:
        return _ask_more(calls, query | numbers)
    return calls.read("/tickets", **query, **numbers)


def _ask_more(calls, query):
    try:
        return calls.read("/tickets", **query, include=INCLUDES)
    except (Forbidden, Rejected) as refusal:
        if isinstance(refusal, Rejected) and not {"include", "?"} & set(refusal.fields or "?"):
            raise
        answer = calls.read("/tickets", **query)
        calls.takes_includes = False
        return answer


def _ask_view(calls, query, numbers):
    """The trash may not know our moments; then it is read from its beginning, and what is older passed over."""
    try:
        return calls.read("/tickets", **query, **numbers)
    except Rejected as refusal:
        if not set(query) & set(refusal.fields):
            raise
        return calls.read("/tickets", **numbers)


def _short_view(calls, stream, position):
    """`(answer, whether it is all of the trash)`: a short one is read from its beginning by each run, since what is
    put there need not count as changed. `(None, False)` while it is known to be long."""
    long_until = tolerant.moment(position.get("long_until"))
    if stream not in VIEWS or position["began"] or (long_until and datetime.now(UTC) < long_until):
        return None, False
    answer = ask(calls, stream, key_paging.begin(FIRST))
    return answer, not is_full(answer)


def _looked(answer):
    """After a look at a trash that is too long to be read each time."""
    return {"long_until": (datetime.now(UTC) + LONG).isoformat()} if answer else {}


def take(stream, place, answer):
    """`(new tickets, unreadable ones, whether this was the end)`; moves the place on."""
    readable, unreadable = each(answer.rows(), ticket, "ticket")
    entries = [Entry(one.external_id, one.updated_at, one) for one in readable]
    new, is_end = key_paging.take(place, entries, is_full=is_full(answer))
    return [_seen_in(stream, one.row) for one in new], unreadable, is_end


def pass_over(place, refusal):
    """Too many rows of one second: `(whether the list goes on behind it, what to tell)`; on a first page it is
    another refusal, and raised again."""
    if place.page == 1:
        raise refusal
    rows, second = PAGE * (place.page - 1), place.last or place.since
    gap = f"More than {rows} tickets changed at {written(second)}; those after them were not reached."
    return key_paging.pass_over(place), gap


def unlisted(calls, told):
    """Behind a gap any number up to the newest that was not told may be a ticket, and has to be asked for."""
    newest = calls.read(
        "/tickets", updated_since=written(FIRST), order_by="created_at", order_type="desc", per_page=PAGE
    )
    ids = {tolerant.code(row.get("id")) for row in tolerant.rows(newest.rows())} | told
    last = max((int(id) for id in ids if id and id.isdecimal()), default=0)
    return (str(number) for number in range(1, last + 1) if str(number) not in told)


def written(moment):
    """`2026-11-23T09:12:44Z`, as Freshdesk reads a time."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _anchored(calls, stream, position):
    """The stamps may come from another clock than the answers: begin no later than the newest. What comes into an
    empty list is new, whenever it is from."""
    newest, has_any, _ = edge(calls, stream, "desc")
    since = datetime.fromisoformat(position["since"])
    if not has_any:
        since = FIRST
    elif newest:
        since = min(since, newest - timedelta(seconds=1))
    return begin(since)


def _watch(position, answer, rows):
    """The watermark never falls, and passes neither the last row nor the beginning of the run on their clock."""
    began = tolerant.moment(position.get("began")) or answer.now
    marks = [tolerant.moment(position.get("mark")), *(one.updated_at for one in rows)]
    mark = max((one for one in marks if one), default=None)
    if mark and began:
        mark = max(min(mark, began), tolerant.moment(position.get("mark")) or mark.min.replace(tzinfo=UTC))
    seen = {"mark": mark.isoformat() if mark else None, "began": began.isoformat() if began else None}
    if seen["mark"] != position.get("mark"):
        seen |= {"behind": 0}
    return seen if position.get("began") else seen | {"ahead": set_back.ahead(answer)}


def _earlier(position, seconds):
    """The same position by a clock that was set back so much; the watermark stays, and is read behind of from now on,
    until it rises."""
    moved = {
        name: datetime.fromisoformat(position[name]) - timedelta(seconds=seconds)
        for name in ("since", "passed")
        if position[name]
    }
    behind = position.get("behind", 0) + seconds
    passed = moved["passed"].isoformat() if "passed" in moved else None
    return begin(moved["since"]) | {"mark": position["mark"], "passed": passed, "behind": behind}


def _after(moved):
    """Where the next run begins: at the watermark less the overlap, behind what could not be reached anyway."""
    mark, passed = tolerant.moment(moved["mark"]), tolerant.moment(moved["passed"])
    behind = OVERLAP + timedelta(seconds=moved.get("behind", 0))
    since = mark - behind if mark else datetime.fromisoformat(moved["since"])
    if passed:
        since = max(since, passed + timedelta(seconds=1))
    return begin(since) | {name: moved[name] for name in KEPT if name in moved}


def _gap(position, place, refusal):
    second = place.last or place.since
    goes_on, gap = pass_over(place, refusal)
    moved = position | place.written() | {"passed": second.isoformat()}
    return Page(position=moved if goes_on else _after(moved), is_end=not goes_on, gap=gap)


def _seen_in(stream, one):
    """A row of the trash is trashed, whether it says so or not."""
    if stream == TICKETS_DELETED:
        return replace(one, is_deleted=True)
    return replace(one, is_spam=True) if stream == TICKETS_SPAM else one
