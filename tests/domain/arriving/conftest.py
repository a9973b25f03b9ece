"""A helpdesk whose codes are learnt, beside the small firm; and rows as it tells of them."""

from datetime import timedelta

import pytest

from escalations.domain import arriving, origin
from escalations.domain.outside import Choice, RemoteContact, RemoteNote, RemoteTicket
from escalations.models import Ticket
from tests.factories import NINE, HelpdeskFactory

CHOICES = [
    *(Choice(kind="status", code=code, label=label) for code, label in [
        ("2", "Open"), ("3", "Pending"), ("4", "Resolved"), ("5", "Closed"), ("6", "Waiting on Customer"),
        ("7", "Waiting on Third Party"), ("12", "With vendor"),
    ]),
    *(Choice(kind="priority", code=code, label=label) for code, label in [
        ("1", "Low"), ("2", "Medium"), ("3", "High"), ("4", "Urgent"),
    ]),
    Choice(kind="group", code="301", label="Service desk"),
    Choice(kind="group", code="302", label="Network"),
    Choice(kind="group", code="303", label="Front office"),
]  # fmt: skip


class Side:
    """What comes over the border, by short calls; `at` moves on by a minute with each change."""

    def __init__(self, firm, helpdesk):
        self.firm, self.helpdesk, self.at = firm, helpdesk, NINE
        self.ticket_values = {
            "external_id": "1042",
            "subject": "VPN drops every hour",
            "description": "Since Monday the VPN drops.",
            "status": "2",
            "priority": "1",
            "group": "301",
            "agent": None,
            "type": None,
            "tags": (),
            "contact": "c1",
            "company": None,
            "created_at": NINE - timedelta(days=2),
        }

    @property
    def codes(self):
        return arriving.Codes(self.helpdesk)

    def contact(self, **values):
        given = {"external_id": "c1", "name": "Gale Foreman", "email": "gale@yard.example", **values}
        with origin.coming_from(self.helpdesk.origin):
            return arriving.take_contact(RemoteContact(**given), source=self.helpdesk.name, at=self.at)

    def ticket(self, *, is_history=False, ahead=None, **values):
        """The next state of their ticket."""
        self.at += timedelta(minutes=1)
        self.ticket_values |= values
        theirs = RemoteTicket(**{"updated_at": self.at, **self.ticket_values})
        with origin.coming_from(self.helpdesk.origin):
            return arriving.take_ticket(
                theirs,
                source=self.helpdesk.name,
                codes=self.codes,
                at=self.at,
                is_history=is_history,
                helpdesk=self.helpdesk,
                ahead=ahead,
            )

    def notes(self, *given, live_since=NINE, **options):
        """Their conversation; each is a dict of a RemoteNote."""
        self.at += timedelta(minutes=1)
        theirs = [
            RemoteNote(**{"ticket": "1042", "created_at": self.at, "updated_at": self.at, **one})
            for one in given
        ]
        with origin.coming_from(self.helpdesk.origin):
            return arriving.take_notes(
                self.here(),
                theirs,
                source=self.helpdesk.name,
                codes=self.codes,
                at=self.at,
                live_since=live_since,
                helpdesk=self.helpdesk,
                **options,
            )

    def here(self):
        return Ticket.objects.get(
            remote_records__external_id="1042", remote_records__source=self.helpdesk.name
        )


@pytest.fixture
def side(firm):
    helpdesk = HelpdeskFactory(name="acme")
    agent = Choice(kind="agent", code="a1", label="Tess Nichols", email=firm.technician.email)
    arriving.learn(helpdesk, [*CHOICES, agent, Choice(kind="agent", code="a2", label="Somebody Else")])
    return Side(firm, helpdesk)
