"""Both sides at once for random stories: a Freshdesk that begins anew in no time, and what people do on each side."""

from copy import deepcopy
from datetime import timedelta
from itertools import count

from django.db import transaction

from escalations.domain import conversation, differences, statuses, tickets, workflow
from escalations.domain.errors import DomainError
from escalations.models import Difference, Priority, RemoteRecord, Ticket
from tests.factories import NINE
from tests.firm import READ_BACK
from tests.sync.in_step import CANARY
from tests.sync.office import LONG_AGO, NAME

PLACES = (
    "tickets",
    "conversations",
    "of_ticket",
    "contacts",
    "agents",
    "companies",
    "groups",
    "files",
    "ids",
)
ROOMS = (*PLACES, "noisy", "arrived_notes", "arrived_replies", "arrived_updates", "mails")


class BothSides:
    """An Office, connected once; `begin` puts both sides back to that moment."""

    def __init__(self, office):
        self.office, self.fresh, self.firm = office, office.fresh, office.firm
        self.fresh.agent_must_be_in_group = False
        self.stranger = self.fresh.add_agent("Nobody Here", "nobody@else.example", (self.fresh.network_id,))
        self.old = office.write_in(
            "Long ago", created_at=LONG_AGO, tags=["escalated"], responder_id=office.tess
        )
        self.fresh.add_reply(self.old, "It was the fuse.", user_id=office.tess, at=LONG_AGO)
        self.earlier = office.write_in("Printer jams", created_at=LONG_AGO)
        office.connect()
        self.kept = deepcopy({name: getattr(self.fresh, name) for name in ROOMS})

    def begin(self):
        for name, value in deepcopy(self.kept).items():
            setattr(self.fresh, name, value)
        self.fresh.healed()
        del self.fresh.calls[:]
        self.fresh.clock.start, self.numbers, self.ticks = NINE, count(), count()
        self.office.later()

    def now(self):
        """The portal's clock: theirs, and never the same moment twice."""
        return self.fresh.clock() + timedelta(milliseconds=next(self.ticks))

    def words(self, is_private=False):
        return f"{CANARY if is_private else 'said'} number {next(self.numbers)}"

    # Over there

    def open_ticket(self):
        self.office.write_in(self.words(), responder_id=self.office.tess)

    def of(self, choice):
        """One of their tickets, but the one nobody touches."""
        ids = [one for one in self.fresh.tickets if one != self.old]
        return ids[choice % len(ids)]

    def note_of(self, choice):
        """One of their notes, by whomever; None without any."""
        found = [one for one in self.fresh.conversations.values() if one["source"] == 2]
        return found[choice % len(found)] if found else None

    def edit_there(self, choice):
        note = self.note_of(choice)
        if note is not None:
            self.fresh.edit_note(note["id"], self.words(note["private"]))

    def delete_there(self, choice):
        note = self.note_of(choice)
        if note is not None:
            self.fresh.delete_note(note["id"])

    def bin(self, choice):
        """Into the trash, or out of it."""
        number = self.of(choice)
        is_there = not self.fresh.tickets[number]["deleted"]
        self.fresh.trash(number) if is_there else self.fresh.restore(number)

    # Here

    def here(self, choice):
        """What the ticket is here; None as long as it is not."""
        record = RemoteRecord.objects.filter(
            source=NAME, type="ticket", external_id=str(self.of(choice))
        ).first()
        return record and Ticket.objects.get(pk=record.ticket_id)

    def attempt(self, act, *args, **words):
        """Do it as far as the portal lets people."""
        try:
            with transaction.atomic():
                act(*args, **words, at=self.now())
        except DomainError:
            return

    def write_here(self, choice, kind):
        ticket = self.here(choice)
        if ticket is not None:
            body = self.words(is_private=kind == "private_note")
            self.attempt(conversation.add_note, ticket, kind=kind, body=body, by=self.firm.technician)

    def edit_here(self, choice, field, value):
        ticket = self.here(choice)
        if ticket is None:
            return
        if field == "priority":
            value = {"priority": Priority.objects.get(name=value), "priority_reason": "Lorries wait."}
        else:
            value = {field: value and getattr(self.firm, value)}
        self.attempt(tickets.edit, ticket, value, by=self.firm.senior)

    def tag_here(self, choice, add, remove):
        ticket = self.here(choice)
        if ticket is not None:
            self.attempt(tickets.set_tags, ticket, add=add, remove=remove, by=self.firm.technician)

    def status_here(self, choice, status):
        ticket = self.here(choice)
        if ticket is not None:
            said = {"closing_reason": "done", "resolution": "New cable.", "withdraw": True}
            self.attempt(statuses.change_status, ticket, status, **said, by=self.firm.senior)

    def escalate(self, choice):
        ticket = self.here(choice)
        if ticket is not None:
            Ticket.objects.filter(pk=ticket.pk).update(category=self.firm.category)
            ticket.refresh_from_db()
            self.attempt(lambda at: self.firm.queued(ticket))

    def step(self, choice, name):
        ticket = self.here(choice)
        escalation = ticket and ticket.escalations.unfinished().first()
        if escalation is None:
            return
        said = {
            "accept": {"read_back": READ_BACK},
            "withdraw": {"reason": "Solved on the phone."},
            "release": {"reason": "Shift ends."},
            "resolve": {
                "outcome": "fixed",
                "resolution": "Set to auto.",
                "would_have_helped": "permission",
                "resolve_ticket": True,
            },
        }
        self.attempt(getattr(workflow, name), escalation, **said[name], by=self.firm.senior)

    def decide(self, name):
        found = Difference.objects.open().first()
        if found is not None:
            self.attempt(getattr(differences, name), found, by=self.firm.administrator)
