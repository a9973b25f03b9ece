"""Contacts, companies, agents, groups and the lists of settings at the made-up Freshdesk."""

from tests.helpdesks import freshdesk_fields as fields
from tests.helpdesks.clock import read, whole_seconds
from tests.helpdesks.freshdesk_paging import page_of
from tests.helpdesks.freshdesk_refusals import access_denied, invalid, missing, not_found, not_in_plan, refuse
from tests.helpdesks.serving import Answer, route

CONTACT_FILTERS = {
    "email",
    "mobile",
    "phone",
    "company_id",
    "unique_external_id",
    "_updated_since",
    "state",
    "page",
    "per_page",
    "include",
}
CONTACT_FIELDS = {
    "name",
    "email",
    "phone",
    "mobile",
    "address",
    "description",
    "job_title",
    "language",
    "time_zone",
    "company_id",
    "view_all_tickets",
    "other_companies",
    "other_emails",
    "tags",
    "unique_external_id",
    "twitter_id",
    "custom_fields",
}
EMPTY_LISTS = {
    "products": "multi_product",
    "email_configs": "email_configs",
    "roles": "roles",
    "business_hours": "business_hours",
    "sla_policies": "sla_policies",
    "surveys/satisfaction_ratings": "surveys",
}


def seen(row):
    """A row without what only this server knows of it."""
    return {key: value for key, value in row.items() if not key.startswith("_")}


def only(call, allowed):
    """Refuse query parameters the endpoint does not know."""
    unknown = [invalid(name) for name in call.query if name not in allowed]
    if unknown:
        refuse(*unknown)


def since(call, name):
    """The moment asked for, as the stamps are written; "" if none was."""
    text = call.query.get(name)
    if not text:
        return ""
    try:
        return whole_seconds(read(text))
    except ValueError:
        return refuse(
            invalid(name, "It should be in the 'combined date and time ISO8601' format", "invalid_date")
        )


class People:
    """Routes of everybody and of what is set up."""

    # Agents and groups

    @route("GET", "/agents/me")
    def me(self, call):
        return Answer(200, seen(self.agents[self.service_agent_id]))

    @route("GET", "/agents")
    def agent_list(self, call):
        self.gate("agents")
        return page_of(self, call, [seen(one) for one in self.agents.values()])

    @route("GET", "/agents/{id}")
    def agent(self, call, id):
        self.gate("agents")
        return Answer(200, seen(self.agents.get(id) or not_found()))

    @route("GET", "/groups")
    @route("GET", "/admin/groups")
    def group_list(self, call):
        self.gate("groups")
        rows = [
            {key: value for key, value in one.items() if key != "agent_ids"} for one in self.groups.values()
        ]
        return page_of(self, call, rows)

    @route("GET", "/groups/{id}")
    @route("GET", "/admin/groups/{id}")
    def group(self, call, id):
        self.gate("groups")
        return Answer(200, seen(self.groups.get(id) or not_found()))

    # Settings

    @route("GET", "/ticket_fields")
    def ticket_fields(self, call):
        return Answer(200, fields.shown(self))

    @route("GET", "/admin/ticket_fields")
    def admin_ticket_fields(self, call):
        if not self.is_admin:
            access_denied()
        return Answer(200, fields.shown_to_admins(self))

    @route("GET", "/canned_response_folders")
    def folders(self, call):
        self.gate("canned_responses")
        ids = sorted({one["folder_id"] for one in self.canned.values()})
        rows = [{"id": one, "name": f"Folder {one}", "personal": False} for one in ids]
        return Answer(200, rows)

    @route("GET", "/canned_response_folders/{id}/responses")
    def responses(self, call, id):
        rows = [seen(one) for one in self.canned.values() if one["folder_id"] == id]
        return page_of(self, call, rows)

    @route("GET", "/canned_responses/{id}")
    def response(self, call, id):
        return Answer(200, seen(self.canned.get(id) or not_found()))

    @route("GET", "/scenario_automations")
    def scenarios(self, call):
        self.gate("scenario_automations")
        return page_of(self, call, list(self.scenario_automations))

    @route("GET", "/products")
    @route("GET", "/email_configs")
    @route("GET", "/roles")
    @route("GET", "/business_hours")
    @route("GET", "/sla_policies")
    @route("GET", "/surveys/satisfaction_ratings")
    def settings_list(self, call):
        self.gate(EMPTY_LISTS[call.path.removeprefix(f"{self.prefix}/")])
        return page_of(self, call, [])

    def gate(self, feature):
        """403 for what the plan does not hold, for good."""
        if feature in self.plan_gates:
            not_in_plan(feature)

    # Companies

    @route("GET", "/companies")
    def company_list(self, call):
        self.gate("companies")
        only(call, {"page", "per_page", "_updated_since"})
        start = since(call, "_updated_since")
        return page_of(
            self, call, [seen(one) for one in self.companies.values() if one["updated_at"] >= start]
        )

    @route("GET", "/companies/{id}")
    def company(self, call, id):
        self.gate("companies")
        return Answer(200, seen(self.companies.get(id) or not_found()))

    # Contacts

    @route("GET", "/contacts")
    def contact_list(self, call):
        self.gate("contacts")
        only(call, CONTACT_FILTERS)
        start, state = since(call, "_updated_since"), call.query.get("state", "")
        rows = [
            self.contact_shape(one)
            for one in self.contacts.values()
            if one["updated_at"] >= start and self._is_in(one, state) and self._has(one, call.query)
        ]
        return page_of(self, call, rows)

    def _is_in(self, contact, state):
        if state == "deleted":
            return contact["deleted"]
        if state == "blocked":
            return contact["_blocked"] and not contact["deleted"]
        if state in ("verified", "unverified"):
            return not contact["deleted"] and contact["active"] == (state == "verified")
        return not contact["deleted"] and not contact["_blocked"]

    def _has(self, contact, query):
        names = ("email", "mobile", "phone", "company_id", "unique_external_id")
        return all(str(contact.get(name)) == query[name] for name in names if name in query)

    def contact_shape(self, contact):
        shown = seen(contact)
        if not contact["deleted"]:
            del shown["deleted"]
        return shown

    @route("GET", "/contacts/{id}")
    def contact(self, call, id):
        self.gate("contacts")
        return Answer(200, self.contact_shape(self.contacts.get(id) or not_found()))

    @route("POST", "/contacts")
    def create_contact(self, call):
        values = self.sent(call)
        self._check_contact(values)
        if not any(
            values.get(one) for one in ("email", "phone", "mobile", "twitter_id", "unique_external_id")
        ):
            refuse(missing("email"))
        contact = self.contacts[self.add_contact(**values)]
        return Answer(
            201, self.contact_shape(contact), {"Location": f"{self.url}{call.path}/{contact['id']}"}
        )

    @route("PUT", "/contacts/{id}")
    def update_contact(self, call, id):
        contact = self.contacts.get(id) or not_found()
        values = self.sent(call)
        self._check_contact(values, id)
        self.change_contact(id, **values)
        return Answer(200, self.contact_shape(contact))

    def _check_contact(self, values, own_id=None):
        unknown = [invalid(name) for name in values if name not in CONTACT_FIELDS]
        if unknown:
            refuse(*unknown)
        for other in self.contacts.values():
            if other["id"] == own_id:
                continue
            taken = {other["email"], *other["other_emails"]} - {None}
            if values.get("email") in taken:
                refuse(self._duplicate("email", other), status=409)
            if (
                values.get("unique_external_id")
                and values["unique_external_id"] == other["unique_external_id"]
            ):
                refuse(self._duplicate("unique_external_id", other), status=409)

    def _duplicate(self, field, other):
        more = {"additional_info": {"user_id": other["id"]}} if self.says_whose_duplicate else {}
        return invalid(field, "It should be a unique value", "duplicate_value", **more)

    @route("DELETE", "/contacts/{id}")
    def delete_contact(self, call, id):
        if id not in self.contacts:
            not_found()
        self.change_contact(id, deleted=True)
        return Answer(204)

    @route("PUT", "/contacts/{id}/restore")
    def restore_contact(self, call, id):
        if id not in self.contacts:
            not_found()
        self.change_contact(id, deleted=False)
        return Answer(204)

    @route("DELETE", "/contacts/{id}/hard_delete")
    def hard_delete_contact(self, call, id):
        if self.contacts.pop(id, None) is None:
            not_found()
        return Answer(204)

    @route("PUT", "/contacts/{id}/make_agent")
    def make_contact_agent(self, call, id):
        if id not in self.contacts:
            not_found()
        self.make_agent(id)
        return Answer(200, seen(self.agents[id]))

    @route("POST", "/contacts/merge")
    def merge_contacts(self, call):
        values = self.sent(call)
        first = self.contacts.get(values.get("primary_contact_id")) or not_found()
        for one in values.get("secondary_contact_ids", []):
            second = self.contacts.get(one) or not_found()
            first["other_emails"] = [*first["other_emails"], second["email"]]
            self.change_contact(one, deleted=True)
            for ticket in self.tickets.values():
                if ticket["requester_id"] == one:
                    self.change(ticket["id"], requester_id=first["id"])
        return Answer(204)
