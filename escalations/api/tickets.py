"""Tickets: listed, opened, read, changed."""

from django.urls import path

from escalations.domain import tickets
from escalations.filters import TICKETS, TicketFilter
from escalations.models import (
    Category,
    ClosingReason,
    Company,
    Contact,
    Level,
    Priority,
    Status,
    Team,
    Ticket,
    User,
)

from . import find, tickets_shown
from .endpoint import Endpoint
from .fields import Choice, Given, Listed, Row, Text, YesNo
from .once import once
from .schema import describe
from .tickets_shown import TicketShown

WAYS_IN = ("api", "web", "email", "phone", "monitoring")
BY_HAND = [one for one in ClosingReason.values if one != ClosingReason.MERGED]


class FieldsGiven(Given):
    """What is the same on opening and on changing a ticket."""

    subject = Text(max_length=255, help_text="What is wrong, in a few words.")
    description = Text(max_length=200_000, required=False, help_text="In full.")
    impact = Choice(Level.values, required=False, help_text="How much it hurts the business.")
    urgency = Choice(Level.values, required=False, help_text="How soon it has to be solved.")
    priority = Row(
        Priority.objects.all(), required=False, help_text="Left out: the one that impact and urgency say."
    )
    priority_reason = Text(
        max_length=500, required=False, help_text="Why it is another priority than expected."
    )
    category = Row(
        Category.objects.select_related("parent__parent"),
        required=False,
        allow_null=True,
        help_text="An active leaf; null: none.",
    )
    team = Row(
        Team.objects.all(), required=False, help_text="Left out on opening: the category's, else yours."
    )
    assignee = Row(
        User.objects.all(), required=False, allow_null=True, help_text="Who works on it; null: nobody."
    )
    contact = Row(
        Contact.objects.select_related("company"),
        required=False,
        allow_null=True,
        help_text="Whose matter it is; null: a machine's.",
    )
    company = Row(
        Company.objects.all(), required=False, allow_null=True, help_text="Left out: the contact's."
    )
    tags = Listed(
        child=Text(max_length=50), required=False, help_text="Words it is found by; replaces them all."
    )


class TicketGiven(FieldsGiven):
    """A new ticket."""

    source = Choice(WAYS_IN, default="api", help_text="How it came in.")


class TicketChangesGiven(FieldsGiven):
    """What changes; whatever is left out stays."""

    status = Choice(Status.values, required=False, help_text="Finished ones need `closing_reason`.")
    closing_reason = Choice(BY_HAND, required=False, help_text="Why it is finished; sent with such a status.")
    resolution = Text(max_length=20_000, required=False, help_text="What solved it; needed when `done`.")
    category_confirmed = YesNo(required=False, help_text="true: the category is right (S15).")
    assets = Listed(
        child=Text(max_length=80), required=False, help_text="Devices it names; replaces them all."
    )
    withdraw = YesNo(
        required=False, help_text="true: finishing may withdraw an escalation in preparation (S17)."
    )


class Tickets(Endpoint):
    @describe("List tickets", shown=TicketShown, lists=(TICKETS, TicketFilter))
    def get(self, request):
        """Tickets you may see, newest change first."""
        rows = Ticket.objects.visible_to(request.user)
        return self.listed(
            TICKETS, TicketFilter, rows, dressed=tickets_shown.dressed, shown=tickets_shown.of_tickets
        )

    @describe("Open a ticket", given=TicketGiven, shown=TicketShown, status=201, versioned=True)
    @once
    def post(self, request):
        """What is left out is answered: priority by the matrix, company by the contact, team by the category."""
        opened = tickets.open_ticket(**self.read(TicketGiven), **self.who)
        return answer(self, opened.pk, status=201)


class OneTicket(Endpoint):
    @describe("Read a ticket", shown=TicketShown, versioned=True)
    def get(self, request, number):
        """A ticket; `merged_into` says where a merged one goes on."""
        return answer(self, find.ticket(request, number).pk)

    @describe("Change a ticket", given=TicketChangesGiven, shown=TicketShown, versioned=True)
    def patch(self, request, number):
        """All or nothing. With If-Match a field that was changed since is refused, the others are free."""
        ticket = find.ticket(request, number)
        given = dict(self.read(TicketChangesGiven))
        withdraw = given.pop("withdraw", False)
        tickets.change(ticket, given, withdraw=withdraw, version=self.version_of(ticket), **self.who)
        return answer(self, ticket.pk)


def answer(endpoint, number, *, status=200):
    """The ticket as it is now; also if a change just took it out of its caller's sight."""
    row = tickets_shown.dressed.first(keys=[number])
    shown = tickets_shown.of_ticket(row, at=endpoint.request.now)
    return endpoint.answer(shown, status=status, version=row.version, ticket=Ticket(pk=number))


urlpatterns = [
    path("tickets/", Tickets.as_view(), name="tickets"),
    path("tickets/<int:number>/", OneTicket.as_view(), name="ticket"),
]
