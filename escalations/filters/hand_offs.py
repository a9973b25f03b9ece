"""What the queue of escalations can be filtered by."""

import django_filters
from django.db.models import Q

from escalations.models import Escalation, EscalationStatus, Ticket

from . import words
from .parameters import ChoiceFilter, IdFilter, LineFilter, YesNoFilter
from .tickets import ME, MINE, NONE


class EscalationFilter(django_filters.FilterSet):
    """`request` says who asks and when: team=mine, author=me, overdue."""

    status = ChoiceFilter(
        choices=EscalationStatus.values, field_name="status", lookup_expr="in", help_text="Where it stands."
    )
    team = IdFilter(choices=[MINE], method="of_team", help_text="The receiving team; mine: any of yours.")
    priority = IdFilter(field_name="ticket__priority", help_text="The ticket's priority.")
    author = IdFilter(choices=[ME], method="of_person", help_text="Who submitted it.")
    accepted_by = IdFilter(choices=[ME, NONE], method="of_person", help_text="Who took it on.")
    sent_back = YesNoFilter(method="once_sent_back", help_text="Whether it was ever sent back.")
    overdue = YesNoFilter(method="not_accepted_in_time", help_text="Whether it waits too long.")
    q = LineFilter(method="with_words", help_text="Words of its ticket.")

    class Meta:
        model = Escalation
        fields = ()

    def of_team(self, rows, name, ids):
        wanted = set(ids) - {MINE}
        return rows.filter(receiving_team__in=wanted | self.request.user.team_ids if MINE in ids else wanted)

    def of_person(self, rows, name, ids):
        people = [self.request.user.pk if one == ME else one for one in ids if one != NONE]
        nobody = Q(**{f"{name}__isnull": True}) if NONE in ids else Q(pk__in=[])
        return rows.filter(Q(**{f"{name}__in": people}) | nobody)

    def once_sent_back(self, rows, name, wanted):
        return rows.filter(sent_back_count__gt=0) if wanted else rows.filter(sent_back_count=0)

    def not_accepted_in_time(self, rows, name, wanted):
        late = Escalation.objects.overdue(self.request.now).values("pk")
        return rows.filter(pk__in=late) if wanted else rows.exclude(pk__in=late)

    def with_words(self, rows, name, text):
        return rows.filter(
            ticket__in=words.matching(Ticket.objects.all(), text, request=self.request).values("pk")
        )
