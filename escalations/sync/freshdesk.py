"""The connector for Freshdesk: its API v2 behind the portal's own words."""

import time

from escalations.delivery import net

from . import freshdesk_backfill, freshdesk_lists, freshdesk_people, key_paging
from . import freshdesk_choices as choosing
from . import freshdesk_probe as probing
from . import freshdesk_whole as reading
from . import freshdesk_writing as writing
from .connector import (
    COMPANIES,
    CONTACTS,
    TICKETS,
    TICKETS_BACKFILL,
    TICKETS_DELETED,
    TICKETS_SPAM,
    Busy,
)
from .freshdesk_calls import Calls

PATIENCE, WAITS = 120, 3  # seconds, and how often, a sweep waits for the next minute's calls


class Freshdesk:
    """One open connection to a Freshdesk account; see `connector.Connector`."""

    own_tags = "esc:"

    def __init__(self, endpoint, calls, sleep):
        self.endpoint, self.calls, self.sleep = endpoint, calls, sleep
        self.budget = calls.pace.budget
        self.fields = None

    def probe(self):
        return probing.probe(self.calls)

    def choices(self):
        return choosing.choices(self.calls, self._ticket_fields())

    def own_fields(self):
        return choosing.own_fields(self._ticket_fields())

    def streams(self):
        return (COMPANIES, CONTACTS, TICKETS, TICKETS_DELETED, TICKETS_SPAM, TICKETS_BACKFILL)

    def begin(self, stream, *, now, days):
        if stream in (COMPANIES, CONTACTS):
            return freshdesk_people.begin()
        if stream == TICKETS_BACKFILL:
            return freshdesk_backfill.begin(now, days)
        return freshdesk_lists.begin_live(now)

    def page(self, stream, position):
        if stream in (COMPANIES, CONTACTS):
            return freshdesk_people.page(self.calls, stream, position)
        if stream == TICKETS_BACKFILL:
            return freshdesk_backfill.page(self.calls, position)
        return freshdesk_lists.page(self.calls, stream, position)

    def whole(self, external_id):
        return reading.whole(self.calls, external_id)

    def contact(self, external_id):
        return freshdesk_people.one_contact(self.calls, external_id)

    def company(self, external_id):
        return freshdesk_people.one_company(self.calls, external_id)

    def ids(self):
        position, is_end, told, has_gap = None, False, set(), False
        while not is_end:
            page = self._patiently(position)
            position, is_end, has_gap = page.position, page.is_end, has_gap or bool(page.gap)
            found = {row.external_id: row for row in (*page.rows, *page.unreadable)}
            fresh = [id for id in found if id and id not in told]
            told.update(fresh)
            yield from fresh
        if has_gap:
            yield from freshdesk_lists.unlisted(self.calls, told)

    def listed(self, position):
        position = position or freshdesk_lists.begin(freshdesk_lists.FIRST)
        return freshdesk_lists.page(self.calls, TICKETS, position, with_more=False)

    def check(self):
        place = key_paging.begin(freshdesk_lists.FIRST)
        freshdesk_lists.ask(self.calls, TICKETS, place, with_more=False, size=1)

    def merged_into(self, external_id):
        """Nothing there says it."""
        return

    def gone_contacts(self, known, *, is_full):
        return freshdesk_people.gone_contacts(self.calls, known, is_full=is_full)

    def add_note(self, ticket, *, html, is_private, files=()):
        return writing.add_note(self.calls, ticket, html=html, is_private=is_private, files=files)

    def add_reply(self, ticket, *, html, files=()):
        return writing.add_reply(self.calls, ticket, html=html, files=files)

    def find_note(self, ticket, *, marker, text, is_private, since):
        asked = {"marker": marker, "text": text, "is_private": is_private, "since": since}
        return writing.find_note(self.calls, ticket, agent=self.agent(), **asked)

    def set_fields(self, ticket, values):
        return writing.set_fields(self.calls, ticket, values)

    def set_tags(self, ticket, *, add, remove):
        writing.set_tags(self.calls, ticket, add=add, remove=remove)

    def agent(self):
        """The code of the agent whose key it is, asked once if nobody said it."""
        if not self.endpoint.agent:
            self.endpoint.agent = probing.own_agent(self.calls)
        return self.endpoint.agent

    def close(self):
        self.calls.close()

    def _ticket_fields(self):
        """Asked once a connection."""
        if self.fields is None:
            self.fields = choosing.ticket_fields(self.calls)
        return self.fields

    def _patiently(self, position):
        """A page of the sweep, after a wait if the calls of this minute are used up."""
        for _ in range(WAITS):
            try:
                return self.listed(position)
            except Busy as busy:
                if busy.seconds > PATIENCE:
                    raise
                self.sleep(busy.seconds)
        return self.listed(position)


def open_connector(endpoint, *, sleep=time.sleep, timeout=net.TIMEOUT):
    """A Connector to a Freshdesk account. Raises Unreachable for an address that is none."""
    return Freshdesk(endpoint, Calls(endpoint, sleep=sleep, timeout=timeout), sleep)
