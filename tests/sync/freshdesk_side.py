"""The made-up Freshdesk in the words of the contract."""

from escalations.sync.connector import Endpoint
from escalations.sync.freshdesk import open_connector
from tests.factories import NINE
from tests.helpdesks.freshdesk import Freshdesk
from tests.sync.contract import Side


class FreshdeskSide(Side):
    """Opens and closes with `with`; `slept` are the seconds its connector waited. `kind` is a Freshdesk with ways
    of its own."""

    def __init__(self, kind=Freshdesk):
        self.kind = kind

    def __enter__(self):
        self.helpdesk = self.kind(at=NINE).start()
        self.slept = []
        self.connector = self.open()
        self.customer = self.helpdesk.add_contact("C. Ustomer", "c@example.org")
        return self

    def __exit__(self, *failure):
        self.connector.close()
        self.helpdesk.stop()

    def open(self, *, timeout=5, **values):
        endpoint = {
            "url": self.helpdesk.url,
            "api_key": self.helpdesk.key,
            "allowed_hosts": ("127.0.0.1",),
            "agent": str(self.helpdesk.service_agent_id),
        }
        return open_connector(Endpoint(**endpoint | values), sleep=self.slept.append, timeout=timeout)

    def ticket(self, subject="VPN drops every hour", *, words="Since Monday.", at=None, **values):
        values = {"requester_id": self.customer, "description": f"<p>{words}</p>"} | values
        return str(self.helpdesk.add_ticket(subject, created_at=at, **values))

    def customer_says(self, ticket, words):
        return str(self.helpdesk.customer_writes(int(ticket), words))

    def agent_says(self, ticket, words, *, is_private):
        if is_private:
            return str(self.helpdesk.add_note(int(ticket), words))
        return str(self.helpdesk.add_reply(int(ticket), words))

    def touch(self, *tickets):
        self.helpdesk.touch(*map(int, tickets))

    def remove(self, ticket):
        self.helpdesk.trash(int(ticket))

    def group_and_agent(self):
        return str(self.helpdesk.network_id), str(self.helpdesk.service_agent_id)

    def tag(self, ticket, *tags):
        self.helpdesk.change(int(ticket), tags=list(tags))

    def tags(self, ticket):
        return self.helpdesk.tickets[int(ticket)]["tags"]
