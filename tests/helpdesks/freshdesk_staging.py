"""What people at the made-up Freshdesk do, for a test to call; each moves the stamps as the real one does."""

import hashlib
import re
from datetime import timedelta

from tests.helpdesks.cleaning import cleaned, plain
from tests.helpdesks.clock import whole_seconds
from tests.helpdesks.freshdesk_people import seen

CHANGES_STATS = {4: "resolved_at", 5: "closed_at", 3: "pending_since"}


class Staging:
    """Written from the outside of the API: customers, agents, rules, accidents."""

    # Who is there

    def add_agent(self, name="A. Gent", email="", groups=(), **values):
        id = self.next_id("agents")
        moment = self.stamp()
        contact = {"active": True, "name": name, "email": email or f"agent{id}@example.org", "language": "en"}
        contact |= {
            "job_title": None,
            "mobile": None,
            "phone": None,
            "time_zone": "Berlin",
            "last_login_at": None,
        }
        contact |= {"created_at": moment, "updated_at": moment}
        self.agents[id] = {
            "id": id,
            "type": "support_agent",
            "available": True,
            "available_since": None,
            "occasional": False,
            "signature": None,
            "ticket_scope": 1,
            "group_ids": list(groups),
            "role_ids": [158000000701],
            "created_at": moment,
            "updated_at": moment,
            "contact": contact,
        } | values
        for one in groups:
            self.groups[one]["agent_ids"].append(id)
        return id

    def add_group(self, name="Network", **values):
        id = self.next_id("groups")
        self.groups[id] = {
            "id": id,
            "name": name,
            "description": None,
            "escalate_to": None,
            "unassigned_for": None,
            "business_hour_id": None,
            "group_type": "support_agent_group",
            "auto_ticket_assign": 0,
            "agent_ids": [],
            "created_at": self.stamp(),
            "updated_at": self.stamp(),
        } | values
        return id

    def add_company(self, name="Harbour Ltd", **values):
        id = self.next_id("companies")
        self.companies[id] = {
            "id": id,
            "name": name,
            "description": None,
            "note": None,
            "domains": [],
            "custom_fields": {},
            "health_score": None,
            "account_tier": None,
            "renewal_date": None,
            "industry": None,
            "created_at": self.stamp(),
            "updated_at": self.stamp(),
        } | values
        return id

    def change_company(self, id, **values):
        self.companies[id] |= values | {"updated_at": self.stamp()}

    def add_contact(self, name="C. Ustomer", email=None, **values):
        id = self.next_id("contacts")
        self.contacts[id] = {
            "id": id,
            "active": True,
            "deleted": False,
            "name": name,
            "email": email,
            "phone": None,
            "mobile": None,
            "address": None,
            "description": None,
            "job_title": None,
            "language": "en",
            "time_zone": "Berlin",
            "company_id": None,
            "view_all_tickets": False,
            "other_companies": [],
            "other_emails": [],
            "tags": [],
            "unique_external_id": None,
            "twitter_id": None,
            "custom_fields": {},
            "_blocked": False,
            "created_at": self.stamp(),
            "updated_at": self.stamp(),
        } | values
        return id

    def change_contact(self, id, **values):
        with self.lock:
            self.contacts[id] |= values | {"updated_at": self.stamp()}

    def block_contact(self, id):
        self.change_contact(id, _blocked=True)

    def make_agent(self, id):
        """The same id becomes an agent and leaves the contacts."""
        with self.lock:
            contact = self.contacts.pop(id)
            made = self.add_agent(contact["name"], contact["email"] or "")
            self.agents[id] = self.agents.pop(made) | {"id": id}

    def requester_for(self, values):
        """The contact a new ticket belongs to, made when the e-mail is new."""
        for one in self.contacts.values():
            if values.get("email") and values["email"] in (one["email"], *one["other_emails"]):
                return one["id"]
        kept = {key: values.get(key) for key in ("email", "phone", "unique_external_id")}
        return self.add_contact(values.get("name") or values.get("email"), **kept)

    # Tickets

    def add_ticket(self, subject="VPN drops every hour", *, updated_at=None, created_at=None, **values):
        """One more ticket; returns its id. `created_at` and `updated_at` may lie anywhere."""
        with self.lock:
            id = self.next_id("tickets")
            created = _written(created_at) or self.stamp()
            values = {"requester_id": None} | values
            if values["requester_id"] is None:
                values["requester_id"] = next(iter(self.contacts), None) or self.add_contact(
                    email="c@example.org"
                )
            body = values.pop("description", "Since Monday the line is cut every hour.")
            moved = _written(updated_at) or created
            self.tickets[id] = self._blank(id, subject, body, created, moved) | values
            custom = values.get("custom_fields") or {}
            self.tickets[id]["custom_fields"] = dict.fromkeys(self.custom) | custom
            self._count_stats(self.tickets[id], None, moved)
            return id

    def _blank(self, id, subject, body, created, moved):
        stats = ("agent_responded_at", "requester_responded_at", "first_responded_at", "status_updated_at")
        stats += ("reopened_at", "resolved_at", "closed_at", "pending_since")
        return {
            "id": id,
            "subject": subject,
            "description": cleaned(body),
            "description_text": plain(body),
            "status": 2,
            "priority": 1,
            "source": 1,
            "type": "Incident",
            "requester_id": None,
            "responder_id": None,
            "group_id": None,
            "company_id": None,
            "product_id": None,
            "email_config_id": None,
            "form_id": 158000000501,
            "tags": [],
            "cc_emails": [],
            "fwd_emails": [],
            "reply_cc_emails": [],
            "ticket_cc_emails": [],
            "ticket_bcc_emails": None,
            "to_emails": None,
            "support_email": None,
            "due_by": None,
            "fr_due_by": None,
            "nr_due_by": None,
            "is_escalated": False,
            "fr_escalated": False,
            "nr_escalated": False,
            "spam": False,
            "deleted": False,
            "association_type": None,
            "associated_tickets_count": None,
            "custom_fields": {},
            "source_info": None,
            "structured_description": None,
            "sentiment_score": None,
            "attachments": [],
            "created_at": created,
            "updated_at": moved,
            "_stats": dict.fromkeys((*stats, "created_at", "updated_at")),
            "_due_null_until": "",
            "_noise_at": "",
        }

    def change(self, id, **values):
        """Somebody changes fields; the stamp moves, rules run. Returns the ticket as it is then."""
        with self.lock:
            ticket = self.tickets[id]
            before = dict(ticket)
            if "custom_fields" in values:
                values["custom_fields"] = ticket["custom_fields"] | values["custom_fields"]
            if "description" in values:
                body = values["description"]
                values |= {"description": cleaned(body), "description_text": plain(body)}
            ticket |= values | {"updated_at": self.stamp()}
            self._count_stats(ticket, before["status"], ticket["updated_at"])
            if self.due_by_null_after_update:
                ticket["_due_null_until"] = whole_seconds(self.now() + timedelta(seconds=5))
            changed = {key: (before[key], ticket[key]) for key in values if before.get(key) != ticket[key]}
            self.happened(id, "updated", changed)
            return seen(ticket)

    def _count_stats(self, ticket, before, moment):
        stats, status = ticket["_stats"], ticket["status"]
        if status == before:
            return
        stats["status_updated_at"] = moment
        if name := CHANGES_STATS.get(status):
            stats[name] = moment
        if before in (4, 5) and status not in (4, 5):
            stats |= {"reopened_at": moment, "resolved_at": None, "closed_at": None}

    def touch(self, *ids):
        """Something moves the stamps that no reader can see: an SLA, a rating."""
        with self.lock:
            for one in ids:
                self.tickets[one]["updated_at"] = self.stamp()

    def trash(self, *ids):
        for one in ids:
            self.change(one, deleted=True)

    def spam(self, *ids):
        for one in ids:
            self.change(one, spam=True)

    def restore(self, *ids):
        for one in ids:
            self.change(one, deleted=False, spam=False)

    def vanish(self, *ids):
        """Deleted for good: no list shows it, its id is 404."""
        with self.lock:
            for one in ids:
                del self.tickets[one]

    def merge(self, primary_id, *ids):
        """The others are closed and say nowhere into what; the first gets their words as a note."""
        for one in ids:
            self.change(one, status=5)
            self.add_note(primary_id, f"Ticket {one} was merged into this one.", private=True)

    def same_second_burst(self, number, **values):
        """That many tickets of one second; returns their ids."""
        moment = values.pop("updated_at", None) or self.stamp()
        return [
            self.add_ticket(f"Burst {one}", created_at=moment, updated_at=moment, **values)
            for one in range(number)
        ]

    # Conversations

    def add_note(self, id, body, *, private=True, user_id=None, **values):
        values = {"private": private, "source": 2, "category": 2 if private else 3} | values
        return self._converse(id, body, user_id=user_id, **values)

    def add_reply(self, id, body, *, user_id=None, **values):
        """An agent's public reply."""
        kept = self._converse(id, body, source=0, category=3, user_id=user_id, **values)
        stats = self.tickets[id]["_stats"]
        stats["agent_responded_at"] = self.stamp()
        stats["first_responded_at"] = stats["first_responded_at"] or self.stamp()
        return kept

    def customer_writes(self, id, body, **values):
        """The requester answers by mail; a resolved or pending ticket opens again."""
        with self.lock:
            ticket = self.tickets[id]
            values = {
                "incoming": True,
                "source": 1,
                "category": 3,
                "user_id": ticket["requester_id"],
            } | values
            kept = self._converse(id, body, **values)
            ticket["_stats"]["requester_responded_at"] = self.stamp()
            if ticket["status"] in (3, 4, 5, 6):
                self.change(id, status=2)
            return kept

    def _converse(self, id, body, *, user_id=None, at=None, **values):
        with self.lock:
            kept = self.next_id("conversations")
            moment = _written(at) or self.stamp()
            self.conversations[kept] = {
                "id": kept,
                "ticket_id": id,
                "user_id": user_id or self.service_agent_id,
                "body": cleaned(body),
                "body_text": plain(cleaned(body)),
                "incoming": False,
                "private": False,
                "source": 0,
                "category": 3,
                "support_email": None,
                "from_email": None,
                "to_emails": [],
                "cc_emails": [],
                "bcc_emails": None,
                "email_failure_count": None,
                "outgoing_failures": None,
                "thread_id": None,
                "thread_message_id": None,
                "auto_response": False,
                "automation_id": None,
                "last_edited_at": None,
                "last_edited_user_id": None,
                "attachments": [],
                "created_at": moment,
                "updated_at": moment,
            } | values
            self.of_ticket.setdefault(id, []).append(kept)
            if at is None:
                self.tickets[id]["updated_at"] = moment
            self.happened(id, "note" if self.conversations[kept]["source"] == 2 else "reply", {})
            return kept

    def conversations_of(self, id):
        """Oldest first, without those that were deleted."""
        return [self.conversations[one] for one in self.of_ticket.get(id, ()) if one in self.conversations]

    def edit_note(self, conversation_id, body):
        """Only `last_edited_at` moves; the ticket's stamp does unless `edit_note_without_bump`."""
        with self.lock:
            note = self.conversations[conversation_id]
            note |= {"body": cleaned(body), "body_text": plain(cleaned(body))}
            note |= {"last_edited_at": self.stamp(), "last_edited_user_id": note["user_id"]}
            if not self.edit_note_without_bump:
                self.tickets[note["ticket_id"]]["updated_at"] = self.stamp()

    def delete_note(self, conversation_id):
        with self.lock:
            note = self.conversations.pop(conversation_id)
            if not self.edit_note_without_bump:
                self.tickets[note["ticket_id"]]["updated_at"] = self.stamp()

    def file(self, sent):
        """An attachment from `(name, content type, bytes)` or what came in a form; keep it in a list of them."""
        name, kind, content = (
            sent if isinstance(sent, tuple) else (sent.name, sent.content_type, sent.content)
        )
        id = self.next_id("attachments")
        signature = hashlib.sha256(content + str(id).encode()).hexdigest()[:24]
        self.files[id] = content
        return {
            "id": id,
            "name": name,
            "content_type": kind,
            "size": len(content),
            "created_at": self.stamp(),
            "updated_at": self.stamp(),
            "_signature": signature,
        }

    # While a caller reads

    def touch_during_paging(self, after, ids):
        """Once the `after`th next ticket list was answered, touch these."""
        self._during_paging(after, lambda: self.touch(*ids))

    def trash_during_paging(self, after, ids):
        self._during_paging(after, lambda: self.trash(*ids))

    def _during_paging(self, after, happen):
        left = [after]

        def step(call):
            if call.method != "GET" or not re.search(r"/tickets$", call.path):
                return
            left[0] -= 1
            if left[0] == 0:
                self.after_call.remove(step)
                happen()

        self.after_call.append(step)

    # The key

    def revoke_key(self):
        """Nobody comes in with the old key any more."""
        self.key = "revoked-" + self.key

    def narrow(self, group_ids):
        """The key sees only tickets of these groups; the rest is left out in silence."""
        self.agent_scope = set(group_ids)

    def widen(self):
        self.agent_scope = None

    # What arrived, as plain values

    def notes_by_ticket(self):
        """`{ticket id: how many notes the API was sent}`."""
        return _counted(self.arrived_notes)

    def replies_by_ticket(self):
        return _counted(self.arrived_replies)

    def shown_ticket(self, id):
        """The ticket and its conversations as they stand."""
        return self.single_shape(self.tickets[id]) | {
            "conversations": [self.conversation_shape(one) for one in self.conversations_of(id)]
        }

    def ids_of_tickets(self):
        return list(self.tickets)

    def set(self, **switches):
        """Turn switches from another process."""
        for name, value in switches.items():
            if not hasattr(self, name):
                raise AttributeError(name)
            setattr(self, name, value)

    def number_of_calls(self, method="", path=""):
        return len(self.called(method, path))


def _counted(pairs):
    counts = {}
    for id, _kept in pairs:
        counts[id] = counts.get(id, 0) + 1
    return counts


def _written(moment):
    return whole_seconds(moment) if hasattr(moment, "astimezone") else moment
