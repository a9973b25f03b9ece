"""The connector to Zammad."""

import time

from escalations.delivery import net

from . import tolerant, zammad_people, zammad_probe, zammad_rows, zammad_whole, zammad_writing
from .connector import COMPANIES, CONTACTS, TICKETS, TICKETS_BACKFILL, Trouble, Unreachable, Unsure
from .zammad_calls import Calls
from .zammad_tickets import FIRST, Tickets


def open_connector(endpoint, *, sleep=time.sleep, timeout=net.TIMEOUT):
    """A Connector to a Zammad; close it after use. Raises Unreachable for an address that is none."""
    return Zammad(endpoint, Calls(endpoint, sleep=sleep, timeout=timeout))


class Zammad:
    """One open connection to a Zammad; see `connector.Connector`."""

    own_tags = "esc:"

    def __init__(self, endpoint, calls):
        self.agent, self.calls, self.tickets = endpoint.agent, calls, Tickets(calls)
        self.budget = calls.budget

    def close(self):
        self.calls.close()

    def probe(self):
        return zammad_probe.probe(self.calls, self.tickets)

    def choices(self):
        return zammad_probe.choices(self.calls)

    def own_fields(self):
        return zammad_probe.own_fields(self.calls)

    # Reading

    def streams(self):
        return COMPANIES, CONTACTS, TICKETS, TICKETS_BACKFILL

    def begin(self, stream, *, now, days):
        return {} if stream in (COMPANIES, CONTACTS) else self.tickets.begin(stream, now, days)

    def page(self, stream, position):
        if stream in (COMPANIES, CONTACTS):
            return zammad_people.page(self.calls, stream, position)
        return self.tickets.page(stream, position)

    def whole(self, external_id):
        return zammad_whole.whole(self.calls, external_id, self.tickets.whole_form)

    def contact(self, external_id):
        row = zammad_whole.one(self.calls, "users", external_id).row()
        return zammad_whole.readable(zammad_rows.contact, row)

    def company(self, external_id):
        row = zammad_whole.one(self.calls, "organizations", external_id).row()
        return zammad_whole.readable(zammad_rows.company, row)

    def check(self):
        self.calls.read("/tickets", per_page=1)

    def merged_into(self, external_id):
        return self.tickets.target(external_id)

    def gone_contacts(self, known, *, is_full):
        """Users are deleted for good: whom the list does not show any more."""
        yield from sorted(known - {str(row["id"]) for row in zammad_people.users(self.calls)})

    def ids(self):
        return self.tickets.ids()

    def listed(self, position):
        return self.tickets.page(TICKETS, position or self.tickets.begin(TICKETS, FIRST, None))

    # Writing

    def add_note(self, ticket, *, html, is_private, files=()):
        return zammad_writing.add_note(self.calls, ticket, html=html, is_private=is_private, files=files)

    def add_reply(self, ticket, *, html, files=()):
        return zammad_writing.add_reply(self.calls, ticket, html=html, files=files)

    def find_note(self, ticket, *, marker, text, is_private, since):
        asked = {"marker": marker, "text": text, "is_private": is_private, "since": since}
        articles = zammad_whole.articles(self.calls, ticket)
        return zammad_writing.find_note(articles, agent=self._own(), **asked)

    def set_fields(self, ticket, values):
        """Their answer may be from before their triggers ran: the ticket is read once more."""
        answer = zammad_writing.set_fields(self.calls, ticket, values, self.tickets.kinds())
        try:
            row = zammad_whole.one(self.calls, "tickets", ticket, expand="true").row()
        except Trouble:
            row = tolerant.known(answer.data)
        try:
            return zammad_whole.readable(self.tickets.whole_form, row)
        except Unreachable as failure:
            raise Unsure("Zammad took the change, but did not show the ticket.") from failure

    def set_tags(self, ticket, *, add, remove):
        zammad_writing.set_tags(self.calls, ticket, add=add, remove=remove)

    def _own(self):
        if not self.agent:
            self.agent = tolerant.code(self.calls.read("/users/me").row().get("id"))
        return self.agent
