"""The small firm, connected to a made-up Freshdesk by the product's own commands."""

from datetime import timedelta
from io import StringIO

from django.core.management import call_command

from escalations.models import Helpdesk, Ticket
from escalations.sync import running
from tests.factories import NINE

NAME = "acme"


class Office:
    """`fresh` is the helpdesk, its clock standing; `firm` the people here."""

    name = NAME

    def __init__(self, firm, fresh):
        self.firm, self.fresh, self.slept = firm, fresh, []
        self.customer = fresh.add_contact("Gale Foreman", "gale@yard.example")
        self.tess = fresh.add_agent("Tess Nichols", firm.technician.email, (fresh.service_desk_id,))
        self.sena = fresh.add_agent("Sena Iorio", firm.senior.email, (fresh.network_id,))

    def connect(self, **options):
        given = {"kind": "freshdesk", "url": self.fresh.url, "api_key": self.fresh.key, **options}
        told = StringIO()
        call_command("add_helpdesk", self.name, allow_private_address=True, stdout=told, **given)
        return told.getvalue()

    @property
    def helpdesk(self):
        return Helpdesk.objects.get(name=self.name)

    def sync(self, **options):
        """One run, without its waits; returns its Tally."""
        return running.run(self.helpdesk, sleep=self.slept.append, **options)

    def write_in(self, subject="VPN drops every hour", **values):
        """The customer writes there; the number of their ticket."""
        values = {"requester_id": self.customer, "group_id": self.fresh.service_desk_id, **values}
        return self.fresh.add_ticket(subject, **values)

    def here(self, number):
        return Ticket.objects.get(remote_records__source=self.name, remote_records__external_id=str(number))

    def later(self, **passed):
        """Time passes over there."""
        self.fresh.clock.forward(**passed or {"minutes": 1})


def escalated(office, **values):
    """Their ticket, connected, read, and ready to be escalated here: (their number, our ticket)."""
    number = office.write_in(responder_id=office.tess, **values)
    office.connect()
    office.sync()
    ticket = office.here(number)
    Ticket.objects.filter(pk=ticket.pk).update(category=office.firm.category)
    return number, office.here(number)


def words(number, fresh):
    """What is said on their ticket: [(is private, text)]."""
    return [(one["private"], one["body_text"]) for one in fresh.conversations_of(number)]


LONG_AGO = NINE - timedelta(days=90)
