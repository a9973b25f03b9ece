"""A made-up Zammad 6 over real HTTP, state in memory. `python -m tests.helpdesks.zammad --port 9002`."""

import argparse
import base64
import time

from tests.helpdesks.clock import milliseconds
from tests.helpdesks.serving import Answer, Helpdesk, Refused, route
from tests.helpdesks.zammad_selector import searched, selected
from tests.helpdesks.zammad_staging import ARTICLE_TYPES, Staging

KEY = "zammad-key"
STATES = ["new", "open", "pending reminder", "closed", "merged", "removed", "pending close"]
PRIORITIES = ["1 low", "2 normal", "3 high"]
WRITABLE = {"title", "group", "group_id", "state", "state_id", "priority", "priority_id", "owner", "owner_id"}
WRITABLE |= {"customer", "customer_id", "organization_id", "pending_time", "article", "tags", "note"}
PENDING = ("pending reminder", "pending close")


def _listed(value):
    return value if isinstance(value, list) else [value or ""]


def refuse(status, sentence):
    raise Refused(status, {"error": sentence, "error_human": sentence})


class Zammad(Staging, Helpdesk):
    """One Zammad with two groups, and an agent "portal" whose token is `key`."""

    prefix = "/api/v1"

    def __init__(self, *, key=KEY, **where):
        super().__init__(**where)
        self.key = key
        self._switches()
        self._rooms()
        self.add_user("-", role_ids=(), active=False)  # user 1 is nobody
        self.service_agent_id = self.add_user(
            "portal@example.org", role_ids=(2,), firstname="Por", lastname="Tal"
        )
        self.service_desk_id, self.network_id = self.add_group("Users"), self.add_group("Network")

    def _switches(self):
        self.per_page_max = 100
        self.search_per_page_max = 200
        self.search_window = 10_000
        self.search_lag = 0
        self.search_without_expand = "assets"  # or "list", as newer ones answer
        self.agent_scope = None
        self.stale_put = True  # the answer to a change is from before the triggers
        self.has_selector = True
        self.attributes = {}  # the fields that an administrator added to tickets
        self.sees_attributes = True
        self.strict_selector = False  # whether a moment is left out of what is after it

    def _rooms(self):
        self.tickets, self.articles, self.users, self.groups, self.organizations = {}, {}, {}, {}, {}
        self.tags, self.links, self.triggers, self.in_trigger = {}, [], [], False
        self.files, self.arrived_articles, self.arrived_updates, self.mails = {}, [], [], []
        self.webhook_to, self.webhooks_waiting = None, []
        self.ids = dict.fromkeys(("tickets", "articles", "users", "groups", "organizations", "files"), 1)
        self.states = {id: self._named(id, name) for id, name in enumerate(STATES, 1)}
        self.states[6]["active"] = False
        self.priorities = {id: self._named(id, name) for id, name in enumerate(PRIORITIES, 1)}

    def _named(self, id, name):
        moment = self.stamp()
        shown = {"id": id, "name": name, "note": None, "active": True, "default_create": False}
        return shown | {"updated_by_id": 1, "created_by_id": 1, "created_at": moment, "updated_at": moment}

    def custom_state(self, name):
        id = max(self.states) + 1
        self.states[id] = self._named(id, name)
        return id

    def next_id(self, room):
        id = self.ids[room]
        self.ids[room] += 1
        return id

    def stamp(self):
        return milliseconds(self.now())

    def customers(self):
        return [id for id, user in self.users.items() if user["role_ids"] == [3]]

    # Every call

    def check(self, call):
        if call.headers.get("authorization") != f"Token token={self.key}":
            refuse(401, "Invalid token!" if "authorization" in call.headers else "Authentication required")

    def no_route(self, call):
        return Answer(404, self._error(f"No route matches [{call.method}] {call.path}"))

    def _error(self, sentence):
        return {"error": sentence, "error_human": sentence}

    def sent(self, call):
        try:
            values = call.values()
        except ValueError:
            values = None
        return (
            values
            if isinstance(values, dict)
            else refuse(400, "Error occurred while parsing request parameters")
        )

    def _page(self, call, rows, most=None):
        number, size = int(call.query.get("page") or 1), int(call.query.get("per_page") or 50)
        size = min(size, most or self.per_page_max)
        return rows[(number - 1) * size : number * size]

    def _find(self, room, id, kind):
        row = getattr(self, room).get(id)
        return row if row is not None else refuse(404, f"Couldn't find {kind} with 'id'={id}")

    def visible(self, id):
        ticket = self._find("tickets", id, "Ticket")
        if self.agent_scope is not None and ticket["group_id"] not in self.agent_scope:
            refuse(403, "Not authorized")
        return ticket

    def seen(self):
        scope = self.agent_scope
        return [one for one in self.tickets.values() if scope is None or one["group_id"] in scope]

    # People and settings

    @route("GET", "/version")
    def version(self, call):
        return Answer(200, {"version": "6.2.0-1709189301.4a2"})

    @route("GET", "/users/me")
    def me(self, call):
        return Answer(200, self.users[self.service_agent_id])

    @route("GET", "/users")
    def user_list(self, call):
        return Answer(200, self._page(call, list(self.users.values())))

    @route("GET", "/users/search")
    def user_search(self, call):
        words = call.query.get("query", "").lower()
        rows = [one for one in self.users.values() if words == "*" or words in one["email"].lower()]
        return Answer(200, self._page(call, rows))

    @route("GET", "/users/{id}")
    def user(self, call, id):
        return Answer(200, self._find("users", id, "User"))

    @route("GET", "/organizations")
    def organization_list(self, call):
        return Answer(200, self._page(call, list(self.organizations.values())))

    @route("GET", "/organizations/{id}")
    def organization(self, call, id):
        return Answer(200, self._find("organizations", id, "Organization"))

    @route("GET", "/groups")
    def group_list(self, call):
        return Answer(200, self._page(call, list(self.groups.values())))

    @route("GET", "/ticket_states")
    def state_list(self, call):
        return Answer(200, list(self.states.values()))

    @route("GET", "/object_manager_attributes")
    def attribute_list(self, call):
        built_in = {
            "name": "state_id",
            "display": "State",
            "data_type": "select",
            "object": "Ticket",
            "active": True,
        }
        rows = [built_in, *self.attributes.values()]
        return Answer(200, rows) if self.sees_attributes else refuse(403, "Not authorized")

    @route("GET", "/ticket_priorities")
    def priority_list(self, call):
        return Answer(200, list(self.priorities.values()))

    # Tickets

    def expanded(self, ticket):
        """The row with the names beside the ids."""
        if not ticket:
            return {}
        owner = self.users[ticket["owner_id"]]["login"]
        organization = self.organizations.get(ticket["organization_id"]) or {}
        return ticket | {
            "group": self.groups[ticket["group_id"]]["name"],
            "state": self.states[ticket["state_id"]]["name"],
            "priority": self.priorities[ticket["priority_id"]]["name"],
            "owner": owner,
            "customer": self.users[ticket["customer_id"]]["login"],
            "organization": organization.get("name"),
            "created_by": self.users[self.service_agent_id]["login"],
            "updated_by": self.users[self.service_agent_id]["login"],
            "create_article_type": "note",
            "create_article_sender": "Agent",
            "ticket_time_accounting": [],
        }

    def _shape(self, call, ticket):
        return self.expanded(ticket) if call.query.get("expand") == "true" else dict(ticket)

    @route("GET", "/tickets")
    def ticket_list(self, call):
        rows = sorted(self.seen(), key=lambda one: one["id"])
        return Answer(200, [self._shape(call, one) for one in self._page(call, rows)])

    @route("GET", "/tickets/search")
    def search(self, call):
        return self._found(call, searched(self, call.query.get("query", "")), call.query)

    @route("POST", "/tickets/search")
    def select(self, call):
        values = self.sent(call)
        if not self.has_selector or "condition" not in values:
            return self._found(call, searched(self, values.get("query", "")), values | call.query)
        return self._found(call, self._selected(values["condition"]), values | call.query)

    def _selected(self, condition):
        return selected(self.tickets.values(), condition, is_strict=self.strict_selector)

    def _found(self, call, rows, asked):
        rows = [one for one in rows if self.agent_scope is None or one["group_id"] in self.agent_scope]
        rows.sort(key=lambda one: one["id"])
        for by, order in reversed(
            list(zip(_listed(asked.get("sort_by")), _listed(asked.get("order_by")), strict=False))
        ):
            rows.sort(key=lambda one, by=by: one.get(by) or "", reverse=order == "desc")
        page, size = (
            int(asked.get("page") or 1),
            min(int(asked.get("per_page") or 50), self.search_per_page_max),
        )
        if page * size > self.search_window and not asked.get("condition"):
            return Answer(200, [])
        shown = rows[(page - 1) * size : page * size]
        if str(asked.get("expand")).lower() == "true":
            return Answer(200, [self.expanded(one) for one in shown])
        if self.search_without_expand == "list":
            return Answer(200, shown)
        assets = {"Ticket": {str(one["id"]): one for one in shown}}
        return Answer(
            200, {"tickets": [one["id"] for one in shown], "tickets_count": len(rows), "assets": assets}
        )

    @route("GET", "/tickets/{id}")
    def ticket(self, call, id):
        return Answer(200, self._shape(call, self.visible(id)))

    @route("POST", "/tickets")
    def create_ticket(self, call):
        values = self.sent(call)
        fields = self._fields(values)
        if "group_id" not in fields:
            refuse(422, "Missing required value for field 'group_id'!")
        if not values.get("article"):
            refuse(422, "Need at least an 'article body' field.")
        id = self.add_ticket(fields.pop("title", "-"), article=False, **fields)
        self.tags[id] = [one for one in (values.get("tags") or "").split(",") if one]
        self._write(id, values["article"])
        return Answer(201, self._shape(call, self.tickets[id]))

    @route("PUT", "/tickets/{id}")
    def update_ticket(self, call, id):
        ticket = self.visible(id)
        values = self.sent(call)
        fields = self._fields(values)
        state = self.states[fields.get("state_id", ticket["state_id"])]["name"]
        if state in PENDING and not (fields.get("pending_time") or ticket["pending_time"]):
            refuse(422, "Missing required value for field 'pending_time'!")
        self.arrived_updates.append((id, values))
        before = ticket | fields | {"updated_at": self.stamp()}
        self.change(id, **fields)
        if values.get("article"):
            self._write(id, values["article"])
        return Answer(200, self._shape(call, before if self.stale_put else ticket))

    def _fields(self, values):
        """Ids for what was named; unknown keys are passed over, as the real one does."""
        fields = {
            key: value
            for key, value in values.items()
            if key in (WRITABLE | self.attributes.keys()) and key not in ("article", "tags")
        }
        for name, row in self.attributes.items():
            if row["data_option"].get("null") is False and fields.get(name, "-") in (None, ""):
                refuse(422, f"Missing required value for field '{name}'!")
        for name, room, column in (
            ("group", self.groups, "name"),
            ("state", self.states, "name"),
            ("priority", self.priorities, "name"),
            ("owner", self.users, "login"),
            ("customer", self.users, "login"),
        ):
            if name in fields:
                fields[f"{name}_id"] = self._id_of(name, room, column, fields.pop(name))
            self._check_reference(name, room, fields.get(f"{name}_id"))
        return fields

    def _id_of(self, name, room, column, value):
        for id, row in room.items():
            if row[column] == value:
                return id
        return refuse(422, f"No lookup value found for '{name}': \"{value}\"")

    def _check_reference(self, name, room, id):
        guessed = isinstance(id, str) and id.startswith("guess:")
        if id is not None and not guessed and id not in room:
            refuse(422, f"Invalid value for field '{name}_id'!")

    @route("DELETE", "/tickets/{id}")
    def delete_ticket(self, call, id):
        self.visible(id)
        self.vanish(id)
        return Answer(200, None, {"Content-Type": "text/html"})

    @route("PUT", "/ticket_merge/{id}/{number}")
    def merge_tickets(self, call, id, number):
        target = next((one for one in self.tickets.values() if one["number"] == number), None)
        if id not in self.tickets:
            return Answer(200, {"result": "failed", "message": "The source ticket could not be found."})
        if target is None:
            return Answer(200, {"result": "failed", "message": "The target ticket could not be found."})
        if target["id"] == id:
            return Answer(200, {"result": "failed", "message": "Can't merge ticket with itself!"})
        self.merge(target["id"], id)
        return Answer(200, {"result": "success", "target_ticket": target, "source_ticket": self.tickets[id]})

    # Articles

    @route("GET", "/ticket_articles/by_ticket/{id}")
    def article_list(self, call, id):
        self.visible(id)
        return Answer(200, self.articles_of(id))

    @route("GET", "/ticket_articles/{id}")
    def article(self, call, id):
        return Answer(200, self._find("articles", id, "Ticket::Article"))

    @route("POST", "/ticket_articles")
    def create_article(self, call):
        values = self.sent(call)
        self.visible(values.get("ticket_id"))
        return Answer(201, self.articles[self._write(values["ticket_id"], values)])

    def _write(self, id, values):
        if not values.get("body"):
            refuse(422, "Need at least an 'article body' field.")
        if values.get("type", "note") not in ARTICLE_TYPES:
            refuse(422, f"No lookup value found for 'type': \"{values['type']}\"")
        kept = self.add_article(
            id,
            values["body"],
            internal=bool(values.get("internal", False)),
            type=values.get("type", "note"),
            content_type=values.get("content_type", "text/plain"),
            to=values.get("to"),
            cc=values.get("cc"),
            subject=values.get("subject"),
            attachments=[self._file(one) for one in values.get("attachments", [])],
        )
        self.arrived_articles.append((id, kept))
        if values.get("type") == "email":  # internal or not: it goes out
            self.mails.append((values.get("to"), values["body"]))
        return kept

    def _file(self, sent):
        content, id = base64.b64decode(sent["data"]), self.next_id("files")
        self.files[id] = content
        kind = {"Mime-Type": sent.get("mime-type", "application/octet-stream")}
        return {
            "id": id,
            "store_file_id": id,
            "filename": sent["filename"],
            "size": str(len(content)),
            "preferences": kind,
        }

    @route("GET", "/ticket_attachment/{ticket_id}/{article_id}/{id}")
    def attachment(self, call, ticket_id, article_id, id):
        self.visible(ticket_id)
        if id not in self.files:
            refuse(404, "Couldn't find Store")
        return Answer(200, self.files[id], {"Content-Type": "application/octet-stream"})

    # Tags, history

    @route("GET", "/tags")
    def tag_list(self, call):
        return Answer(200, {"tags": self.tags.get(int(call.query["o_id"]), [])})

    @route("POST", "/tags/add")
    def add_tag(self, call):
        values = self.sent(call) | call.query
        id = int(values["o_id"])
        self.visible(id)
        if values["item"] not in self.tags[id]:
            self.tags[id] = [*self.tags[id], values["item"]]
            self.touch(id)
        return Answer(201, True)

    @route("DELETE", "/tags/remove")
    def remove_tag(self, call):
        values = self.sent(call) | call.query
        id = int(values["o_id"])
        self.visible(id)
        if values["item"] in self.tags[id]:
            self.tags[id] = [one for one in self.tags[id] if one != values["item"]]
            self.touch(id)
        return Answer(200, True)

    @route("GET", "/links")
    def link_list(self, call):
        id = int(call.query.get("link_object_value", 0))
        rows = [
            {"link_type": "parent", "link_object": "Ticket", "link_object_value": target}
            for source, target in self.links
            if source == id
        ]
        return Answer(200, {"links": rows, "assets": {}})


def main():
    reader = argparse.ArgumentParser(description="A made-up Zammad until Ctrl-C.")
    reader.add_argument("--host", default="127.0.0.1")
    reader.add_argument("--port", type=int, default=0)
    reader.add_argument("--key", default=KEY)
    reader.add_argument("--tickets", type=int, default=0, help="how many made-up tickets to begin with")
    asked = reader.parse_args()
    with Zammad(key=asked.key, host=asked.host, port=asked.port) as helpdesk:
        for number in range(asked.tickets):
            helpdesk.add_ticket(f"Made-up ticket {number}")
        print(f"A made-up Zammad at {helpdesk.url}, key {asked.key}", flush=True)
        try:
            while True:
                time.sleep(3600)
        except KeyboardInterrupt:
            return


if __name__ == "__main__":
    main()
