"""Tickets and conversations at the made-up Freshdesk, as its API shows and takes them."""

from datetime import timedelta

from tests.helpdesks import freshdesk_fields as fields
from tests.helpdesks.clock import whole_seconds
from tests.helpdesks.freshdesk_paging import page_of
from tests.helpdesks.freshdesk_people import only, seen, since
from tests.helpdesks.freshdesk_refusals import access_denied, invalid, missing, not_found, refuse
from tests.helpdesks.serving import Answer, route

LIST_FILTERS = {
    "filter",
    "requester_id",
    "email",
    "unique_external_id",
    "company_id",
    "updated_since",
    "order_by",
    "order_type",
    "include",
    "page",
    "per_page",
}
FILTERS = {"new_and_my_open", "watching", "spam", "deleted"}
ORDERS = {"created_at", "due_by", "updated_at", "status"}
INCLUDES = {"stats", "requester", "description", "company"}
SINGLE_INCLUDES = {"stats", "requester", "company", "conversations", "sla_policy"}
NOTE_FIELDS = {"body": str, "private": bool, "incoming": bool, "user_id": int, "notify_emails": list}
REPLY_FIELDS = {"body": str, "from_email": str, "user_id": int, "cc_emails": list, "bcc_emails": list}
LISTS = ("cc_emails", "fwd_emails", "reply_cc_emails", "ticket_cc_emails", "to_emails", "bcc_emails")


class Tickets:
    """Routes of tickets."""

    # Lists

    @route("GET", "/tickets")
    def ticket_list(self, call):
        only(call, LIST_FILTERS)
        self.spend_on_lists()
        includes = self._includes(call, INCLUDES)
        rows = sorted(
            self._listed(call), key=self._order(call), reverse=call.query.get("order_type", "desc") == "desc"
        )
        answer = page_of(self, call, rows, self.page_cap)
        answer.body = [self.list_shape(one, includes) for one in answer.body]
        return answer

    def _listed(self, call):
        query = call.query
        view = query.get("filter")
        if view and view not in FILTERS:
            refuse(invalid("filter", "It should be one of the predefined filters", "invalid_value"))
        start = since(call, "updated_since")
        oldest = whole_seconds(self.now() - timedelta(days=self.default_window_days))
        for ticket in self.tickets.values():
            if ticket["deleted"] != (view == "deleted") and view != "spam":
                continue
            if ticket["spam"] != (view == "spam") and view != "deleted":
                continue
            if view == "spam" and ticket["deleted"]:
                continue
            if (ticket["updated_at"] < start) if start else (ticket["created_at"] < oldest):
                continue
            if self.can_see(ticket) and self._is_asked(ticket, query):
                yield ticket

    def _is_asked(self, ticket, query):
        if "email" in query:
            requester = self.contacts.get(ticket["requester_id"]) or {}
            if requester.get("email") != query["email"]:
                return False
        names = ("requester_id", "company_id")
        return all(str(ticket[name]) == query[name] for name in names if name in query)

    def _order(self, call):
        name = call.query.get("order_by", "created_at")
        if name not in ORDERS:
            refuse(
                invalid(
                    "order_by",
                    f"It should be one of these values: '{','.join(sorted(ORDERS))}'",
                    "invalid_value",
                )
            )
        return lambda ticket: (ticket[name] or "", ticket["id"])

    def _includes(self, call, allowed):
        asked = [one for one in call.query.get("include", "").split(",") if one]
        if unknown := [one for one in asked if one not in allowed]:
            refuse(invalid("include", f"Unknown include: {','.join(unknown)}", "invalid_value"))
        self.spend(2 * len(asked) if allowed is INCLUDES else len(asked))
        return asked

    # Shapes

    def list_shape(self, ticket, includes=()):
        shown = self._base(ticket)
        if "description" not in includes:
            shown.pop("description")
            shown.pop("description_text")
        shown.pop("attachments")
        return shown | self._included(ticket, includes)

    def single_shape(self, ticket, includes=()):
        shown = self._base(ticket)
        shown["attachments"] = [self.attachment_shape(one) for one in ticket["attachments"]]
        if "conversations" in includes:
            shown["conversations"] = [
                self.conversation_shape(one) for one in self.conversations_of(ticket["id"])[:10]
            ]
        return shown | self._included(ticket, includes)

    def _base(self, ticket):
        shown = seen(ticket)
        if not ticket["deleted"]:
            del shown["deleted"]
        if self.null_lists:
            shown |= {name: None for name in LISTS if name in shown}
        if self.string_cc:
            shown["cc_emails"] = ", ".join(ticket["cc_emails"] or [])
        if ticket["_due_null_until"] > whole_seconds(self.now()):
            shown["due_by"] = None
        return shown

    def _included(self, ticket, includes):
        more = {}
        if "stats" in includes:
            more["stats"] = dict(ticket["_stats"])
        if "requester" in includes:
            person = self.contacts.get(ticket["requester_id"]) or {}
            more["requester"] = {key: person.get(key) for key in ("id", "name", "email", "mobile", "phone")}
        if "company" in includes:
            company = self.companies.get(ticket["company_id"]) or {}
            more["company"] = {key: company.get(key) for key in ("id", "name")} if company else {}
        return more

    def attachment_shape(self, file):
        ends = int((self.now() + timedelta(seconds=self.attachment_ttl)).timestamp())
        address = f"{self.url}/attachments/{file['id']}?Expires={ends}&Signature={file['_signature']}"
        return seen(file) | {"attachment_url": address}

    def conversation_shape(self, conversation):
        shown = seen(conversation)
        if self.null_lists:
            shown |= {name: None for name in LISTS if name in shown}
        shown["attachments"] = [self.attachment_shape(one) for one in conversation["attachments"]]
        return shown

    # One ticket

    def visible(self, id):
        ticket = self.tickets.get(id) or not_found()
        if not self.can_see(ticket):
            not_found() if self.out_of_scope_status == 404 else access_denied()
        return ticket

    @route("GET", "/tickets/{id}")
    def ticket(self, call, id):
        includes = self._includes(call, SINGLE_INCLUDES)
        return Answer(200, self.single_shape(self.visible(id), includes))

    @route("POST", "/tickets")
    def create_ticket(self, call):
        values = self.sent(call)
        files = values.pop("attachments", [])
        fields.check(self, values, fields.WRITABLE | fields.FOR_A_NEW_ONE)
        if not any(values.get(one) for one in ("requester_id", "email", "phone", "unique_external_id")):
            refuse(missing("requester_id"))
        values["requester_id"] = values.get("requester_id") or self.requester_for(values)
        for name in ("email", "name", "phone", "unique_external_id"):
            values.pop(name, None)
        id = self.add_ticket(**values, attachments=[self.file(one) for one in files])
        shown = self.single_shape(self.tickets[id]) | {"due_by": None, "fr_due_by": None}
        self.happened(id, "created", {})
        return Answer(201, shown, {"Location": f"{self.url}{call.path}/{id}"})

    @route("PUT", "/tickets/{id}")
    def update_ticket(self, call, id):
        ticket = self.visible(id)
        values = self.sent(call)
        if not values:
            refuse(invalid("", "Request body is empty", "missing_field"))
        fields.check(self, values)
        merged = ticket | values
        merged["custom_fields"] = ticket["custom_fields"] | values.get("custom_fields", {})
        fields.check_together(self, merged)
        self.arrived_updates.append((id, values))
        self.change(id, **values)
        return Answer(200, self.single_shape(ticket))

    @route("DELETE", "/tickets/{id}")
    def delete_ticket(self, call, id):
        self.visible(id)
        self.trash(id)
        return Answer(204)

    @route("PUT", "/tickets/{id}/restore")
    def restore_ticket(self, call, id):
        self.visible(id)
        self.restore(id)
        return Answer(204)

    @route("PUT", "/tickets/merge")
    def merge_tickets(self, call):
        values = self.sent(call)
        self.visible(values.get("primary_id"))
        for one in values.get("ticket_ids", []):
            self.visible(one)
        self.merge(values["primary_id"], *values["ticket_ids"])
        return Answer(204)

    @route("GET", "/tickets/{id}/time_entries")
    @route("GET", "/tickets/{id}/satisfaction_ratings")
    def nothing_kept(self, call, id):
        self.gate("time_entries")
        return page_of(self, call, [])

    @route("GET", "/search/tickets")
    def search(self, call):
        query, page = call.query.get("query", ""), int(call.query.get("page", "1"))
        if page > 10:
            refuse(invalid("page", "Page exceeds max value: 10", "invalid_value"))
        if not (query.startswith('"') and query.endswith('"')):
            refuse(invalid("query", "Query should be quoted", "invalid_value"))
        found = [one for one in self.found(query.strip('"')) if self.can_see(one)]
        found.sort(key=lambda one: (one["created_at"], one["id"]), reverse=True)
        rows = [self.list_shape(one) for one in found[(page - 1) * 30 : page * 30]]
        return Answer(200, {"total": len(found), "results": rows})

    # Conversations

    @route("GET", "/tickets/{id}/conversations")
    def conversation_list(self, call, id):
        self.visible(id)
        answer = page_of(self, call, self.conversations_of(id))
        answer.body = [self.conversation_shape(one) for one in answer.body]
        return answer

    @route("POST", "/tickets/{id}/notes")
    def create_note(self, call, id):
        self.visible(id)
        values, files = self._written(call, NOTE_FIELDS)
        private = values.get("private", True)
        kept = self.add_note(
            id,
            values["body"],
            private=private,
            user_id=values.get("user_id", self.service_agent_id),
            incoming=values.get("incoming", False),
            to_emails=values.get("notify_emails", []),
            attachments=files,
        )
        self.arrived_notes.append((id, kept))
        dropped = {"source", "category", "to_emails", "cc_emails", "bcc_emails"}
        shown = self.conversation_shape(self.conversations[kept])
        return self._created(id, {key: value for key, value in shown.items() if key not in dropped})

    @route("POST", "/tickets/{id}/reply")
    def create_reply(self, call, id):
        ticket = self.visible(id)
        values, files = self._written(call, REPLY_FIELDS)
        requester = self.contacts.get(ticket["requester_id"]) or {}
        kept = self.add_reply(
            id,
            values["body"],
            user_id=values.get("user_id", self.service_agent_id),
            from_email=values.get("from_email", "support@example.org"),
            to_emails=[requester.get("email")],
            cc_emails=values.get("cc_emails", []),
            bcc_emails=values.get("bcc_emails", []),
            attachments=files,
        )
        self.arrived_replies.append((id, kept))
        self.mails.append((requester.get("email"), values["body"]))
        dropped = {"private", "incoming", "source", "category"}
        shown = self.conversation_shape(self.conversations[kept])
        shown["replied_to"] = [requester.get("email")]
        return self._created(id, {key: value for key, value in shown.items() if key not in dropped})

    def _written(self, call, allowed):
        values = self.sent(call)
        files = [self.file(one) for one in values.pop("attachments", [])]
        errors = [invalid(name) for name in values if name not in allowed]
        errors += [
            invalid(name, f"It should be a/an {allowed[name].__name__}", "datatype_mismatch")
            for name, value in values.items()
            if name in allowed and type(value) is not allowed[name]
        ]
        if not values.get("body"):
            errors.append(missing("body"))
        if values.get("user_id") and values["user_id"] not in self.contacts | self.agents:
            errors.append(invalid("user_id", "There is no user matching the given user_id", "invalid_value"))
        if errors:
            refuse(*errors)
        return values, files

    def _created(self, id, shown):
        return Answer(201, shown, {"Location": f"{self.url}{self.prefix}/conversations/{shown['id']}"})

    @route("PUT", "/conversations/{id}")
    def update_conversation(self, call, id):
        conversation = self.conversations.get(id) or not_found()
        values = self.sent(call)
        if conversation["source"] != 2 or set(values) - {"body", "attachments"}:
            refuse(invalid("body", "Only a note's body can be changed", "invalid_field"))
        self.edit_note(id, values["body"])
        return Answer(200, self.conversation_shape(conversation))

    @route("DELETE", "/conversations/{id}")
    def delete_conversation(self, call, id):
        if id not in self.conversations:
            not_found()
        self.delete_note(id)
        return Answer(204)

    def found(self, query):
        """A few of the search's words: `name:'text'`, `name:number`, joined by AND; late by `search_lag`."""
        known = whole_seconds(self.now() - timedelta(seconds=self.search_lag))
        wanted = [one.strip("() ").split(":", 1) for one in query.split(" AND ")]
        for ticket in self.tickets.values():
            if ticket["deleted"] or ticket["updated_at"] > known:
                continue
            if all(self._says(ticket, name, value) for name, value in wanted):
                yield ticket

    def _says(self, ticket, name, value):
        own = ticket["custom_fields"].get(name) if name.startswith("cf_") else ticket.get(name)
        if name == "tag":
            return value.strip("'") in ticket["tags"]
        if name == "agent_id":
            own = ticket["responder_id"]
        if value[:1] in "<>":
            day = own[:10] if own else ""
            return bool(own) and (
                day >= value[1:].strip("'") if value[0] == ">" else day <= value[1:].strip("'")
            )
        return ("null" if own is None else str(own)) == value.strip("'")
