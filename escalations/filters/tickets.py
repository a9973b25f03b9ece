"""What tickets can be filtered by."""

import django_filters
from django.db.models import Exists, OuterRef, Q

from escalations.models import FINISHED, WAITING, Escalation, RemoteRecord, Status, Ticket

from . import words
from .parameters import ChoiceFilter, IdFilter, LineFilter, MomentFilter, TagFilter, YesNoFilter

MINE, ME, NONE = "mine", "me", "none"
GROUPS = {
    "unfinished": [one for one in Status.values if one not in FINISHED],
    "waiting": [one for one in Status.values if one in WAITING],
}


class TicketFilter(django_filters.FilterSet):
    """`request` says who asks: team=mine and assignee=me are theirs."""

    status = ChoiceFilter(
        choices=Status.values,
        groups=GROUPS,
        field_name="status",
        lookup_expr="in",
        help_text="Where it stands.",
    )
    priority = IdFilter(field_name="priority", help_text="Its priority.")
    category = IdFilter(method="in_category", help_text="Its category, or one above it.")
    team = IdFilter(choices=[MINE], method="of_team", help_text="Whose work it is; mine: any of your teams.")
    assignee = IdFilter(choices=[ME, NONE], method="of_assignee", help_text="Who works on it.")
    contact = IdFilter(field_name="contact", help_text="Whose matter it is.")
    company = IdFilter(field_name="company", help_text="The contact's company.")
    tag = TagFilter(field_name="tags", lookup_expr="contains", help_text="A tag it carries.")
    created_after = MomentFilter(
        field_name="created_at", lookup_expr="gte", help_text="Opened then or later."
    )
    created_before = MomentFilter(field_name="created_at", lookup_expr="lt", help_text="Opened before.")
    updated_after = MomentFilter(
        field_name="updated_at", lookup_expr="gte", help_text="Changed then or later."
    )
    updated_before = MomentFilter(field_name="updated_at", lookup_expr="lt", help_text="Not changed since.")
    has_escalation = YesNoFilter(method="with_escalation", help_text="Whether an escalation is under way.")
    external_id = LineFilter(
        method="known_elsewhere_as", help_text="Its id in another system: 1042, or FD-1042."
    )
    q = LineFilter(
        method="with_words", help_text="Words of subject, description and conversation."
    )  # last: it looks through what the others left

    class Meta:
        model = Ticket
        fields = ()

    def in_category(self, rows, name, ids):
        """Also the categories below."""
        below = Q(category__parent__in=ids) | Q(category__parent__parent__in=ids)
        return rows.filter(Q(category__in=ids) | below)

    def of_team(self, rows, name, ids):
        wanted = set(ids) - {MINE}
        return rows.filter(team__in=wanted | self.request.user.team_ids if MINE in ids else wanted)

    def of_assignee(self, rows, name, ids):
        people = [self.request.user.pk if one == ME else one for one in ids if one != NONE]
        nobody = Q(assignee__isnull=True) if NONE in ids else Q(pk__in=[])
        return rows.filter(Q(assignee__in=people) | nobody)

    def with_escalation(self, rows, name, wanted):
        unfinished = Exists(Escalation.objects.unfinished().filter(ticket=OuterRef("pk")))
        return rows.filter(unfinished if wanted else ~unfinished)

    def known_elsewhere_as(self, rows, name, text):
        """1042, or with the helpdesk's letters: FD-1042."""
        prefix, _, number = text.rpartition("-")
        known = Q(external_id=text)
        if prefix:
            known |= Q(external_id=number, prefix__in={prefix, prefix.upper()})
        records = RemoteRecord.objects.filter(known, type=RemoteRecord.Type.TICKET)
        return rows.filter(number__in=records.values("ticket_id"))

    def with_words(self, rows, name, text):
        return words.matching(rows, text, request=self.request)
