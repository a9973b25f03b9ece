"""What people at the made-up Zammad do, for a test to call."""

import hashlib
import hmac
import json
import urllib.error
import urllib.request
import uuid

from tests.helpdesks.clock import milliseconds

ARTICLE_TYPES = {"email": 1, "phone": 5, "note": 10, "web": 11}
SENDERS = {"Agent": 1, "Customer": 2, "System": 3}


class Staging:
    """Written from the outside of the API: customers, agents, triggers, accidents."""

    # Who is there

    def add_group(self, name="Network", **values):
        return self._add("groups", name=name, active=True, note=None, **values)

    def add_organization(self, name="Harbour Ltd", **values):
        return self._add("organizations", name=name, active=True, shared=True, domain="", note=None, **values)

    def add_user(self, email="c@example.org", *, role_ids=(3,), **values):
        """A customer; role 2 makes an agent, role 1 an administrator."""
        shown = {
            "login": email,
            "email": email,
            "firstname": "C.",
            "lastname": "Ustomer",
            "phone": "",
            "mobile": "",
        }
        shown |= {"organization_id": None, "active": True, "vip": False, "note": "", "preferences": {}}
        return self._add("users", **(shown | {"role_ids": list(role_ids), "group_ids": {}} | values))

    def change_user(self, id, **values):
        with self.lock:
            self.users[id] |= values | {"updated_at": self.stamp()}

    def _add(self, room, **values):
        with self.lock:
            id = self.next_id(room)
            moment = self.stamp()
            rows = getattr(self, room)
            rows[id] = {"id": id, "created_by_id": 1, "updated_by_id": 1} | values
            rows[id] |= {
                "created_at": values.get("created_at", moment),
                "updated_at": values.get("updated_at", moment),
            }
            return id

    def add_attribute(self, name, data_type="input", *, display="", object="Ticket", **option):
        """A field that an administrator adds; `option` is its data_option."""
        self.attributes[name] = {
            "name": name,
            "display": display or name.capitalize(),
            "data_type": data_type,
            "data_option": {"null": True, **option},
            "object": object,
            "active": True,
            "editable": True,
            "screens": {"edit": {"ticket.agent": {"shown": True, "required": option.get("null") is False}}},
        }
        for ticket in self.tickets.values():
            ticket.setdefault(name, None)

    # Tickets

    def add_ticket(self, title="VPN drops every hour", *, body="Since Monday.", article=True, **values):
        """One more ticket with its first article; returns the id. Stamps may lie anywhere."""
        with self.lock:
            moment = self.stamp()
            created = _written(values.pop("created_at", moment))
            moved = _written(values.pop("updated_at", created))
            values = {"customer_id": next(iter(self.customers()), None) or self.add_user()} | values
            tags = values.pop("tags", [])
            id = self.next_id("tickets")
            added = dict.fromkeys(name for name, one in self.attributes.items() if one["object"] == "Ticket")
            self.tickets[id] = (
                self._blank(id, title) | added | {"created_at": created, "updated_at": moved} | values
            )
            self.tags[id] = list(tags)
            if article:
                self.add_article(id, body, sender="Customer", type="email", internal=False, at=created)
            return id

    def _blank(self, id, title):
        empty = ("organization_id", "note", "pending_time", "type", "time_unit", "escalation_at")
        for what in ("first_response", "close", "update"):
            empty += (f"{what}_escalation_at", f"{what}_in_min", f"{what}_diff_in_min")
        empty += (
            "first_response_at",
            "close_at",
            "last_close_at",
            "last_contact_at",
            "last_contact_agent_at",
        )
        empty += ("last_contact_customer_at", "last_owner_update_at")
        return dict.fromkeys(empty) | {
            "id": id,
            "number": str(67000 + id),
            "title": title,
            "group_id": 1,
            "priority_id": 2,
            "state_id": 1,
            "owner_id": 1,
            "customer_id": None,
            "create_article_type_id": 10,
            "create_article_sender_id": 1,
            "article_count": 0,
            "article_ids": [],
            "preferences": {},
            "updated_by_id": 3,
            "created_by_id": 3,
            "ticket_time_accounting_ids": [],
        }

    def change(self, id, **values):
        """Somebody changes fields; triggers run afterwards. Returns the row as it is then."""
        with self.lock:
            ticket = self.tickets[id]
            ticket |= values | {"updated_at": self.stamp()}
            if self.states[ticket["state_id"]]["name"] == "closed" and "state_id" in values:
                ticket["close_at"] = ticket["last_close_at"] = ticket["updated_at"]
            self.happened(id)
            if not self.in_trigger:
                self.in_trigger = True
                try:
                    self._run_triggers(id, values)
                finally:
                    self.in_trigger = False
            return dict(ticket)

    def trigger(self, on, do):
        """`on={"priority_id": 3}` (or "*"), `do={"group_id": 2}`: changes of its own right after."""
        self.triggers.append((on, do))

    def _run_triggers(self, id, values):
        for on, do in self.triggers:
            if all(key in values and wanted in ("*", values[key]) for key, wanted in on.items()):
                self.change(id, **do)

    def touch(self, *ids):
        with self.lock:
            for one in ids:
                self.tickets[one]["updated_at"] = self.stamp()

    def vanish(self, *ids):
        """Deleted; there is no trash."""
        with self.lock:
            for one in ids:
                del self.tickets[one]

    trash = vanish

    def merge(self, target_id, *ids):
        """The others get the state merged, and their articles move."""
        with self.lock:
            for one in ids:
                moved = self.tickets[one]["article_ids"]
                for article in moved:
                    self.articles[article]["ticket_id"] = target_id
                self.tickets[target_id]["article_ids"] = [*self.tickets[target_id]["article_ids"], *moved]
                self.change(one, state_id=5, article_ids=[], article_count=0)
                self.links.append((one, target_id))
            self.change(target_id, article_count=len(self.tickets[target_id]["article_ids"]))

    def same_second_burst(self, number, **values):
        """That many tickets of one and the same stamp; returns their ids."""
        moment = values.pop("updated_at", None) or self.stamp()
        return [
            self.add_ticket(f"Burst {one}", created_at=moment, updated_at=moment, **values)
            for one in range(number)
        ]

    def add_article(self, id, body, *, internal=True, type="note", sender="Agent", at=None, **values):
        """One more article; returns its id."""
        with self.lock:
            kept = self.next_id("articles")
            moment = _written(at) if at else self.stamp()
            empty = (
                "to",
                "cc",
                "subject",
                "reply_to",
                "message_id",
                "message_id_md5",
                "in_reply_to",
                "references",
            )
            author = values.pop("created_by_id", self.service_agent_id)
            self.articles[kept] = (
                dict.fromkeys((*empty, "origin_by_id", "time_unit"))
                | {
                    "id": kept,
                    "ticket_id": id,
                    "type": type,
                    "type_id": ARTICLE_TYPES[type],
                    "sender": sender,
                    "sender_id": SENDERS[sender],
                    "from": "zammad",
                    "content_type": "text/plain",
                    "body": body,
                    "internal": internal,
                    "preferences": {},
                    "attachments": [],
                    "updated_by_id": author,
                    "created_by_id": author,
                    "created_by": self.users[author]["login"],
                    "updated_by": self.users[author]["login"],
                    "created_at": moment,
                    "updated_at": moment,
                }
                | values
            )
            ticket = self.tickets[id]
            ticket["article_ids"] = [*ticket["article_ids"], kept]
            ticket["article_count"] = len(ticket["article_ids"])
            if at is None:
                ticket["updated_at"] = self.stamp()
                self.happened(id, kept)
            return kept

    def add_note(self, id, body, *, private=True, **values):
        return self.add_article(id, body, internal=private, **values)

    def customer_writes(self, id, body):
        """The customer answers by mail; a closed or pending ticket opens again."""
        with self.lock:
            author = self.tickets[id]["customer_id"]
            kept = self.add_article(
                id, body, type="email", sender="Customer", internal=False, created_by_id=author
            )
            if self.tickets[id]["state_id"] in (3, 4, 7):
                self.change(id, state_id=2)
            return kept

    def articles_of(self, id):
        return [self.articles[one] for one in self.tickets[id]["article_ids"] if one in self.articles]

    def shown_ticket(self, id):
        return self.tickets[id] | {"articles": self.articles_of(id), "tags": self.tags[id]}

    # The key, the count

    def revoke_key(self):
        self.key = "revoked-" + self.key

    def narrow(self, group_ids):
        self.agent_scope = set(group_ids)

    def widen(self):
        self.agent_scope = None

    def notes_by_ticket(self):
        """`{ticket id: how many internal articles the API was sent}`."""
        return self._counted(True)

    def replies_by_ticket(self):
        return self._counted(False)

    def _counted(self, internal):
        counts = {}
        for id, kept in self.arrived_articles:
            if self.articles[kept]["internal"] == internal:
                counts[id] = counts.get(id, 0) + 1
        return counts

    def set(self, **switches):
        for name, value in switches.items():
            if not hasattr(self, name):
                raise AttributeError(name)
            setattr(self, name, value)

    # Webhooks

    def webhook(self, url, token=""):
        """Where a trigger posts, signed with the token if there is one."""
        self.webhook_to = (url, token)

    def happened(self, id, article_id=None):
        if self.webhook_to:
            self.webhooks_waiting.append((str(uuid.uuid4()), id, article_id))

    def send_webhooks(self, again=0):
        """Send what waits, each `again` times more with the same delivery id; returns the statuses."""
        with self.lock:
            waiting, self.webhooks_waiting = self.webhooks_waiting, []
        return [self._send(*one) for one in waiting for _ in range(1 + again)]

    def _send(self, delivery, id, article_id):
        url, token = self.webhook_to
        told = {
            "ticket": self.expanded(self.tickets.get(id, {})),
            "article": self.articles.get(article_id) or {},
        }
        body = json.dumps(told).encode()
        headers = {
            "Content-Type": "application/json",
            "User-Agent": "Zammad User Agent",
            "X-Zammad-Trigger": "to-portal",
            "X-Zammad-Delivery": delivery,
        }
        if token:
            signature = hmac.new(token.encode(), body, hashlib.sha1).hexdigest()
            headers["X-Hub-Signature"] = f"sha1={signature}"
        request = urllib.request.Request(url, body, headers, method="POST")  # noqa: S310 - the test's own address
        try:
            with urllib.request.urlopen(request, timeout=10) as answer:  # noqa: S310
                return answer.status
        except urllib.error.HTTPError as refused:
            return refused.code


def _written(moment):
    return milliseconds(moment) if hasattr(moment, "astimezone") else moment
