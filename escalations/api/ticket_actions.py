"""What is done to a whole ticket: merged, pulled, related to earlier ones."""

from django.urls import path
from rest_framework import serializers

from escalations.domain import merging, pulling, references, tickets
from escalations.models import Ticket

from . import find
from .endpoint import Endpoint
from .fields import Given, Listed, Text, Whole, YesNo
from .named import NamedShown, moment, of_row
from .once import once
from .schema import describe
from .tickets import answer
from .tickets_shown import TicketShown


class MergeGiven(Given):
    """Where the ticket goes."""

    into = Whole(min_value=1, help_text="The number of the ticket it becomes a part of.")
    reason = Text(
        max_length=500, required=False, help_text="Why; needed across contacts, or out of a restricted team."
    )


class Merge(Endpoint):
    @describe("Merge a ticket", given=MergeGiven, shown=TicketShown, versioned=True)
    @once
    def post(self, request, number):
        """Notes, steps and files move; the merged one is closed and leads to the other, which is answered."""
        ticket = find.ticket(request, number)
        given = self.read(MergeGiven)
        into = find.named(request, given.pop("into"), field="into")
        merged = merging.merge(ticket, into=into, **given, **self.who)
        return answer(self, merged.pk)


class PullGiven(Given):
    """How a ticket is pulled."""

    read_back = Text(
        max_length=500, required=False, help_text="What you understood; needed with a queued escalation."
    )
    withdraw = YesNo(required=False, help_text="true: an escalation in preparation may be withdrawn.")


class Pull(Endpoint):
    @describe("Pull a ticket", given=PullGiven, shown=TicketShown, versioned=True)
    @once
    def post(self, request, number):
        """A member of a higher tier takes it into their team of their own accord; with a queued escalation that is
        `accept` (S29)."""
        ticket = find.ticket(request, number)
        place = pulling.place_for(ticket, request.user.teams.active().order_by("tier", "name"))
        pulled = tickets.pull(ticket, team=place, **self.read(PullGiven), **self.who)
        return answer(self, pulled.pk)


class ReferencesGiven(Given):
    """Earlier tickets."""

    references = Listed(child=Whole(min_value=1), max_length=50, help_text="Their numbers.")


class ReferenceShown(serializers.Serializer):
    """That a ticket is related to an earlier one."""

    number = serializers.IntegerField(help_text="The earlier ticket.")
    subject = serializers.CharField(help_text="What it is about.")
    by = NamedShown(allow_null=True, help_text="Who related them.")
    at = serializers.DateTimeField(help_text="When, in UTC.")


class ReferencesShown(serializers.Serializer):
    """Every earlier ticket that a ticket refers to and you may see."""

    results = ReferenceShown(many=True, help_text="In the order in which they were added.")


class References(Endpoint):
    @describe("Read the references of a ticket", shown=ReferencesShown)
    def get(self, request, number):
        """The earlier tickets it is related to (S12)."""
        return self.shown(find.ticket(request, number))

    @describe("Add references", given=ReferencesGiven, shown=ReferencesShown)
    @once
    def post(self, request, number):
        """Relates it to earlier tickets; one that is there already changes nothing."""
        ticket = find.ticket(request, number)
        references.add_all(ticket, self.read(ReferencesGiven)["references"], **self.who)
        return self.shown(ticket)

    def shown(self, ticket):
        seen = Ticket.objects.visible_to(self.request.user)
        rows = ticket.references.filter(to__in=seen).select_related("to", "by").defer("to__search")
        found = [
            {"number": row.to_id, "subject": row.to.subject, "by": of_row(row.by), "at": moment(row.at)}
            for row in rows
        ]
        return self.answer({"results": found}, ticket=ticket)


class OneReference(Endpoint):
    @describe("Remove a reference", status=204)
    def delete(self, request, number, to):
        """Takes the relation back; one that is gone already changes nothing."""
        ticket = find.ticket(request, number)
        references.remove(ticket, find.ticket(request, to), **self.who)
        return self.answer(None, status=204)


urlpatterns = [
    path("tickets/<int:number>/merge/", Merge.as_view(), name="merge"),
    path("tickets/<int:number>/pull/", Pull.as_view(), name="pull"),
    path("tickets/<int:number>/references/", References.as_view(), name="references"),
    path("tickets/<int:number>/references/<int:to>/", OneReference.as_view(), name="reference"),
]
