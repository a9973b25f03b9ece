"""What the made-up Freshdesk does by itself: budgets, SLA noise, automations, webhooks."""

import json
import threading
import urllib.error
import urllib.request
from datetime import timedelta

from tests.helpdesks import freshdesk_fields as fields
from tests.helpdesks.clock import whole_seconds
from tests.helpdesks.serving import Refused

WEBHOOK_WAYS = {"drop", "dup", "reorder", "break_json"}
NAMES = {number: name for name, number in fields.PRIORITIES.items()}


class Rules:
    """Things nobody presses a button for."""

    # Budget

    def spend(self, credits):
        """Count calls within the minute; 429 once the budget is gone. Refused calls count too."""
        self._begin_minute()
        self.spent += credits
        self.used += credits
        if self.rate is not None and self.spent > self.rate:
            self._too_many()

    def spend_on_lists(self):
        """The far lower budget for lists of tickets; it shows in no header."""
        if self.list_rate is None:
            return
        self._begin_minute()
        self.spent_on_lists += 1
        if self.spent_on_lists > self.list_rate:
            self._too_many()

    def _begin_minute(self):
        if self.minute is None or self.clock() >= self.minute + timedelta(seconds=60):
            self.minute, self.spent, self.spent_on_lists = self.clock(), 0, 0

    def _too_many(self):
        wait = max(1, int((self.minute + timedelta(seconds=60) - self.clock()).total_seconds()))
        self.refused_for_rate += 1
        raise Refused(
            429, {"message": "You have exceeded the limit of requests per hour"}, Retry_After=str(wait)
        )

    # After a change

    def happened(self, id, event, changed):
        """Rules look at a change: automation, noise of the SLA, webhooks."""
        self._note_for_webhooks(id, event, changed)
        if self.sla_noise:
            later = self.now() + timedelta(seconds=self.sla_noise)
            self.tickets[id]["_noise_at"] = whole_seconds(later)
            self.noisy.add(id)
        if event == "updated" and not self.in_automation:
            self.in_automation = True
            try:
                for rule in self.automations:
                    self._run(rule, id, changed)
            finally:
                self.in_automation = False

    def automation(self, on, do):
        """A rule: `on={"priority": 4}` (the new values, or "*" for any), `do={"group_id": 7}`."""
        self.automations.append((on, do))

    def _run(self, rule, id, changed):
        on, do = rule
        if all(key in changed and wanted in ("*", changed[key][1]) for key, wanted in on.items()):
            self.change(id, **do)

    def make_noise(self):
        """What the SLA engine has to do by now: a due date, a newer stamp."""
        moment = self.stamp()
        for id in [one for one in self.noisy if self.tickets.get(one, {}).get("_noise_at", "") <= moment]:
            self.noisy.discard(id)
            if id in self.tickets:
                due = whole_seconds(self.now() + timedelta(hours=8))
                self.tickets[id] |= {"due_by": due, "updated_at": moment, "is_escalated": True}

    # Webhooks

    def webhook(self, url, secret="", ways=()):
        """Where a rule sends its webhooks, with the secret in a header; `ways` are accidents on the road."""
        if unknown := set(ways) - WEBHOOK_WAYS:
            raise ValueError(unknown)
        self.webhook_to = (url, secret, set(ways))

    def _note_for_webhooks(self, id, event, changed):
        if self.webhook_to is None:
            return
        ticket = self.tickets[id]
        triggered = {
            "created": "{ticket_action:created}",
            "note": "{note_type:private}",
            "reply": "{reply_sent:sent}",
        }
        moved = ",".join(f"{name}:{{from:{old},to:{new}}}" for name, (old, new) in changed.items())
        requester = self.contacts.get(ticket["requester_id"]) or {}
        told = {
            "triggered_event": triggered.get(event, f"{{{moved}}}"),
            "ticket_id": str(id),
            "ticket_url": f"{self.url}/helpdesk/tickets/{id}",
            "ticket_type": ticket["type"],
            "ticket_subject": ticket["subject"],
            "ticket_description": ticket["description"],
            "ticket_status": self.statuses[ticket["status"]][0],
            "ticket_priority": NAMES[ticket["priority"]],
            "requester_name": requester.get("name"),
            "requester_email": requester.get("email"),
        }
        self.webhooks_waiting.append({"freshdesk_webhook": told})

    def send_webhooks(self):
        """Send what waits, in the arranged ways; returns the statuses that came back."""
        with self.lock:
            waiting, self.webhooks_waiting = self.webhooks_waiting, []
        url, secret, ways = self.webhook_to
        if "drop" in ways:
            return []
        if "dup" in ways:
            waiting = [one for one in waiting for _ in range(2)]
        if "reorder" in ways:
            waiting = waiting[::-1]
        return [self._send(url, secret, told, "break_json" in ways) for told in waiting]

    def _send(self, url, secret, told, broken):
        body = json.dumps(told).encode()
        body = body.replace(b'"ticket_subject": "', b'"ticket_subject": "an "unescaped" ') if broken else body
        headers = {"Content-Type": "application/json", "X-Handover-Secret": secret}
        request = urllib.request.Request(url, body, headers, method="POST")  # noqa: S310 - the test's own address
        try:
            with urllib.request.urlopen(request, timeout=10) as answer:  # noqa: S310
                return answer.status
        except urllib.error.HTTPError as refused:
            return refused.code

    def send_webhooks_always(self, every=0.5):
        """For a process of its own: a thread that sends what waits."""

        def run():
            while not self.server.stopping.wait(every):
                if self.webhook_to and self.webhooks_waiting:
                    try:
                        self.send_webhooks()
                    except OSError:
                        continue  # the portal is down: what was taken is lost, as with the real one

        threading.Thread(target=run, daemon=True).start()
