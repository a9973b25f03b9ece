"""The made-up Zammad in the words of the contract."""

from escalations.sync.connector import Endpoint
from escalations.sync.zammad import open_connector
from tests.factories import NINE
from tests.helpdesks.zammad import Zammad
from tests.sync.contract import Side


class ZammadSide(Side):
    """Opens and closes with `with`; `slept` are the seconds its connector waited."""

    def __enter__(self):
        self.helpdesk = Zammad(at=NINE).start()
        self.slept = []
        self.connector = self.open()
        self.customer = self.helpdesk.add_user("c@example.org")
        return self

    def __exit__(self, *failure):
        self.connector.close()
        self.helpdesk.stop()

    def open(self, **values):
        endpoint = {
            "url": self.helpdesk.url,
            "api_key": self.helpdesk.key,
            "allowed_hosts": ("127.0.0.1",),
            "agent": str(self.helpdesk.service_agent_id),
        }
        return open_connector(Endpoint(**endpoint | values), sleep=self.slept.append, timeout=5)

    def ticket(self, subject="VPN drops every hour", *, words="Since Monday.", at=None, **values):
        moment = {"created_at": at} if at else {}
        return str(self.helpdesk.add_ticket(subject, body=words, **moment | values))

    def customer_says(self, ticket, words):
        return str(self.helpdesk.customer_writes(int(ticket), words))

    def agent_says(self, ticket, words, *, is_private):
        kind = "note" if is_private else "email"
        return str(self.helpdesk.add_article(int(ticket), words, internal=is_private, type=kind))

    def touch(self, *tickets):
        self.helpdesk.touch(*map(int, tickets))

    def group_and_agent(self):
        return str(self.helpdesk.network_id), str(self.helpdesk.service_agent_id)

    def tag(self, ticket, *tags):
        self.helpdesk.tags[int(ticket)] = list(tags)
        self.touch(ticket)

    def tags(self, ticket):
        return self.helpdesk.tags[int(ticket)]

    def remove(self, ticket):
        self.helpdesk.vanish(int(ticket))
