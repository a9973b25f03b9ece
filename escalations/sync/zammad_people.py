"""Reads Zammad's users and organizations, whose changes cannot be asked for: new ones each time, all once an hour."""

from datetime import UTC, datetime, timedelta

from . import tolerant, zammad_by_id, zammad_rows
from .connector import COMPANIES, Page
from .zammad_by_time import written

ANEW = timedelta(hours=1)
WHERE = {COMPANIES: ("/organizations", "company", zammad_rows.company)}
USERS = ("/users", "contact", zammad_rows.contact)


def page(calls, stream, position):
    """The next page. After the end, `position` is where new ones will appear, until it is time to begin anew."""
    path, type, form = WHERE.get(stream, USERS)
    now = []

    def listed(**asked):
        answer = calls.read(path, **asked)
        now.append(answer.now or datetime.now(UTC))
        return [row for row in answer.rows() if isinstance(row, dict) and isinstance(row.get("id"), int)]

    rows, walk, is_end, gap = zammad_by_id.next_rows(listed, position.get("walk", {}))
    began = position.get("began") or written(now[0])
    if is_end and now[0] - tolerant.moment(began) > ANEW:
        walk, began = {}, None
    if stream != COMPANIES:
        rows = [row for row in rows if zammad_rows.is_contact(row)]
    good, bad = zammad_rows.read(rows, type, form)
    then = {"walk": walk} | ({"began": began} if began else {})
    return Page(rows=good, unreadable=bad, position=then, is_end=is_end, gap=gap, now=now[-1])


def agents(calls):
    """Everybody a ticket can be given to."""
    return [row for row in users(calls) if zammad_rows.is_agent(row) and row.get("active") is not False]


def users(calls):
    """Everybody, by id."""
    position, is_end = {}, False
    while not is_end:
        rows, position, is_end, _ = zammad_by_id.next_rows(
            lambda **asked: calls.read("/users", **asked).rows(), position
        )
        yield from rows
