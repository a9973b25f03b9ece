"""Freshdesk's contacts and companies: lists without an order, read by number within short windows."""

from datetime import UTC, timedelta

from . import set_back, tolerant
from .calls import path
from .connector import COMPANIES, CONTACTS, Forbidden, Gone, Page, Rejected
from .freshdesk_calls import PAGE, is_full
from .freshdesk_lists import OVERLAP, written
from .freshdesk_shapes import agent, company, contact, each

SINCE = "_updated_since"  # with the underscore: without it these lists refuse the word
MOST_PAGES = 1_000
TWICE = "The list showed the same page twice; what comes after it was not reached."
READERS = {CONTACTS: (contact, "contact"), COMPANIES: (company, "company")}


def begin():
    """The position before everything."""
    empty = {"since": None, "page": 1, "began": None, "newest": None, "ids": []}
    return empty | {"refused": False, "ahead": None}


def page(calls, stream, position):
    """The next Page of contacts or companies."""
    position = dict(position)
    answer = _ask(calls, stream, position)
    if back := set_back.since_last_run(position, answer):
        return page(calls, stream, _earlier(position, back))
    read, type = READERS[stream]
    rows, unreadable = each(answer.rows(), read, type)
    ids = [one.external_id for one in rows]
    began = tolerant.moment(position["began"]) or answer.now
    gap = TWICE if ids and ids == position["ids"] else ""
    is_end = bool(gap) or not is_full(answer)
    fresh = tuple(one for one in rows if _is_new(one, position["since"]))
    if not position["began"]:
        position |= {"ahead": set_back.ahead(answer)}
    position |= {"began": _written(began), "ids": ids, "page": position["page"] + 1}
    position |= {"newest": _written(_newest(rows, position["newest"]))}
    return Page(
        rows=() if gap else fresh,
        unreadable=tuple(unreadable),
        position=_after(position) if is_end else position,
        is_end=is_end,
        gap=gap,
        now=answer.now,
    )


def one_contact(calls, id):
    """A contact, or the agent of that id: a contact that was made an agent keeps its id. Raises Gone."""
    try:
        return contact(calls.read(path("contacts", id)).row())
    except Gone:
        try:
            return agent(calls.read(path("agents", id)).row())
        except Forbidden as refusal:
            raise Gone(
                f"No contact has the id {id}, and agents may not be looked up with this key."
            ) from refusal


def gone_contacts(calls, known, *, is_full):
    """Those of `known` in their list of deleted contacts. With `is_full` also those that no list shows any more,
    as after a deletion for good; blocked ones and new agents are among them, too."""
    deleted = known & (_ids(calls, state="deleted") or set())
    yield from sorted(deleted)
    listed = _ids(calls) if is_full else None
    if listed is not None:
        yield from sorted(known - deleted - listed)


def one_company(calls, id):
    """Raises Gone."""
    return company(calls.read(path("companies", id)).row())


def _ids(calls, **only):
    """The ids of a list of contacts, page by page; None where it cannot be asked for."""
    told = set()
    for number in range(1, MOST_PAGES + 1):
        try:
            answer = calls.read(path(CONTACTS), page=number, per_page=PAGE, **only)
        except (Rejected, Forbidden, Gone):
            return None
        ids = {id for row in tolerant.rows(answer.data) if (id := tolerant.code(row.get("id")))}
        is_known, told = ids <= told, told | ids
        if is_known or not is_full(answer):
            break
    return told


def _ask(calls, stream, position):
    """A page of the list; all of it where it cannot be asked for what changed."""
    query = {"page": position["page"], "per_page": PAGE}
    since = tolerant.moment(position["since"])
    try:
        if since and not position["refused"]:
            try:
                return calls.read(path(stream), **query, **{SINCE: written(since)})
            except Rejected:
                position["refused"] = True
        return calls.read(path(stream), **query)
    except Gone as failure:
        raise Forbidden(f"This helpdesk shows no list of {stream}.") from failure


def _is_new(one, since):
    moment = tolerant.moment(since)
    return not (moment and one.updated_at and one.updated_at < moment)


def _newest(rows, before):
    moments = [tolerant.moment(before), *(one.updated_at for one in rows)]
    return max((one for one in moments if one), default=None)


def _after(position):
    """Where the next run begins: what changed while this one went on is read again."""
    began, newest = (tolerant.moment(position[name]) for name in ("began", "newest"))
    since = min(began or newest, newest) - OVERLAP if newest else None
    before = tolerant.moment(position["since"])
    since = max((one for one in (since, before) if one), default=None)
    kept = {name: position.get(name) for name in ("newest", "refused", "ahead")}
    return begin() | kept | {"since": _written(since)}


def _earlier(position, seconds):
    """The same position by a clock that was set back so much."""
    since = tolerant.moment(position["since"])
    earlier = _written(since - timedelta(seconds=seconds)) if since else None
    return position | {"since": earlier, "ahead": None}


def _written(moment):
    return moment.astimezone(UTC).isoformat() if moment else None
