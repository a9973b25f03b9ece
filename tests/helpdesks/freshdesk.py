"""A made-up Freshdesk: API v2 over real HTTP, state in memory. `python -m tests.helpdesks.freshdesk --port 9001`.

Switches are attributes, and keep their value until a test sets them; `helpdesk.lock` holds the world still.
"""

import argparse
import base64
import binascii
import time
from datetime import timedelta

from tests.helpdesks import freshdesk_fields as fields
from tests.helpdesks.clock import whole_seconds
from tests.helpdesks.freshdesk_people import People
from tests.helpdesks.freshdesk_refusals import invalid, invalid_credentials, refuse
from tests.helpdesks.freshdesk_rules import Rules
from tests.helpdesks.freshdesk_staging import Staging
from tests.helpdesks.freshdesk_tickets import Tickets
from tests.helpdesks.serving import Answer, Helpdesk, route

KEY = "fresh-key"
FIRST_IDS = {
    "tickets": 1,
    "agents": 158010000001,
    "contacts": 158010500001,
    "companies": 158030000001,
    "groups": 158000000301,
    "conversations": 158040000001,
    "attachments": 158020000001,
}


class Freshdesk(Tickets, People, Staging, Rules, Helpdesk):
    """One account, its agent "Portal" whose key is `key`, a group "Service desk" and a group "Network"."""

    prefix = "/api/v2"

    def __init__(self, *, key=KEY, **where):
        super().__init__(**where)
        self.key = key
        self._switches()
        self._rooms()
        self.service_desk_id = self.add_group("Service desk")
        self.network_id = self.add_group("Network")
        self.service_agent_id = self.add_agent(
            "Portal", "portal@example.org", (self.service_desk_id, self.network_id)
        )

    def _switches(self):
        # Lists
        self.page_cap = 300
        self.per_page_max = 100
        self.default_window_days = 30
        self.search_lag = 0
        self.agent_scope = None  # or the ids of the groups the key may see
        self.out_of_scope_status = 404
        # Budget: None is no limit
        self.rate = None
        self.list_rate = None
        # Shapes
        self.null_lists = False
        self.string_cc = False
        self.statuses = dict(fields.STATUSES)
        self.types = list(fields.TYPES)
        self.custom = dict(fields.CUSTOM)
        # Behaviour
        self.sla_noise = 0  # seconds after a change until the stamp moves once more; 0 is never
        self.due_by_null_after_update = False
        self.edit_note_without_bump = True
        self.agent_must_be_in_group = True
        self.needed_for_closing = ()
        self.says_whose_duplicate = True
        self.attachment_ttl = 300
        self.plan_gates = set()
        self.is_admin = True

    def _rooms(self):
        self.tickets, self.conversations, self.of_ticket = {}, {}, {}
        self.contacts, self.agents, self.companies, self.groups = {}, {}, {}, {}
        self.files, self.canned, self.scenario_automations = {}, {}, []
        self.ids = dict(FIRST_IDS)
        self.minute, self.spent, self.used, self.spent_on_lists, self.refused_for_rate = None, 0, 0, 0, 0
        self.automations, self.in_automation, self.noisy = [], False, set()
        self.webhook_to, self.webhooks_waiting = None, []
        self.arrived_notes, self.arrived_replies, self.arrived_updates, self.mails = [], [], [], []

    def custom_status(self, code, label):
        """A status this account made up."""
        self.statuses[code] = [label, label]

    def next_id(self, room):
        with self.lock:
            id = self.ids[room]
            self.ids[room] += 1
            return id

    def stamp(self):
        """Now, in whole seconds."""
        return whole_seconds(self.now())

    def can_see(self, ticket):
        return self.agent_scope is None or ticket["group_id"] in self.agent_scope

    # Every call

    def check(self, call):
        if call.path.startswith("/attachments/"):
            return
        self.make_noise()
        self.used = 0
        self.spend(1)
        if "//" in call.path:
            refuse(invalid("ticket"))
        if self._key_of(call) != self.key:
            invalid_credentials()

    def _key_of(self, call):
        kind, _, words = call.headers.get("authorization", "").partition(" ")
        try:
            return base64.b64decode(words).decode().split(":")[0] if kind == "Basic" else None
        except (binascii.Error, UnicodeDecodeError):
            return None

    def sent(self, call):
        """The values of a body, or the refusal of one that cannot be read."""
        try:
            values = call.values()
        except ValueError:
            return refuse(invalid("", "Request body has invalid json format", "invalid_json"))
        return (
            values
            if isinstance(values, dict)
            else refuse(invalid("", "It should be an object", "invalid_json"))
        )

    def headers(self, call, answer):
        total = 5000 if self.rate is None else self.rate
        return {
            "X-Freshdesk-API-Version": "latest=v2; requested=v2",
            "X-Request-Id": f"fake-{len(self.calls)}",
            "Cache-Control": "no-store",
            "X-RateLimit-Total": f"{float(total)}",
            "X-RateLimit-Remaining": f"{float(max(0, total - self.spent))}",
            "X-RateLimit-Used-CurrentRequest": str(self.used),
            "Status": str(answer.status),
        }

    def no_route(self, call):
        known = any(pattern.match(call.path.removeprefix(self.prefix)) for _, pattern, _ in self.routes)
        return Answer(405 if known else 404)

    def _routed(self, call):
        if call.path.startswith("/attachments/"):
            return self._attachment(call)
        return super()._routed(call)

    def _attachment(self, call):
        """A signed address, without a key, for as long as it lasts."""
        content = self.files.get(int(call.path.rsplit("/", 1)[1]))
        ends = int(call.query.get("Expires", "0"))
        if content is None or ends < self.now().timestamp() or not call.query.get("Signature"):
            return Answer(
                403, b"<Error><Code>AccessDenied</Code></Error>", {"Content-Type": "application/xml"}
            )
        return Answer(200, content, {"Content-Type": "application/octet-stream"})

    @route("GET", "/jobs/{name}")
    def job(self, call, name):
        return Answer(200, {"id": name, "status": "COMPLETED"})


def fill(helpdesk, tickets, notes):
    """Tickets of the last two years, the youngest an hour old, a thousand customers."""
    people = [
        helpdesk.add_contact(f"Person {one}", f"person{one}@example.org") for one in range(min(tickets, 1000))
    ]
    step = timedelta(days=730) / max(tickets, 1)
    for number in range(tickets):
        made = helpdesk.now() - timedelta(hours=1) - step * (tickets - 1 - number)
        person = people[number % len(people)]
        values = {
            "group_id": helpdesk.service_desk_id,
            "requester_id": person,
            "status": 5 if number % 10 else 2,
        }
        id = helpdesk.add_ticket(f"Made-up ticket {number}", created_at=made, **values)
        for word in range(notes):
            at = made + timedelta(minutes=word)
            helpdesk.add_note(id, f"Word {word} of {number}. " * 8, private=word % 2 == 0, at=at)


def main():
    reader = argparse.ArgumentParser(description="A made-up Freshdesk until Ctrl-C.")
    reader.add_argument("--host", default="127.0.0.1")
    reader.add_argument("--port", type=int, default=0)
    reader.add_argument("--key", default=KEY)
    reader.add_argument("--tickets", type=int, default=0, help="how many made-up tickets to begin with")
    reader.add_argument("--notes", type=int, default=0, help="how many conversations each of them has")
    reader.add_argument("--webhook", default="", help="where webhooks go")
    reader.add_argument("--secret", default="", help="what they carry in X-Handover-Secret")
    asked = reader.parse_args()
    with Freshdesk(key=asked.key, host=asked.host, port=asked.port) as helpdesk:
        fill(helpdesk, asked.tickets, asked.notes)
        if asked.webhook:
            helpdesk.webhook(asked.webhook, asked.secret)
        helpdesk.send_webhooks_always()
        print(f"A made-up Freshdesk at {helpdesk.url}, key {asked.key}", flush=True)
        try:
            while True:
                time.sleep(3600)
        except KeyboardInterrupt:
            return


if __name__ == "__main__":
    main()
