"""What the troubleshooting steps of a ticket can be filtered by."""

import django_filters
from django.db.models import Q

from escalations.models import TroubleshootingStep

from .parameters import YesNoFilter


class StepFilter(django_filters.FilterSet):
    has_result = YesNoFilter(method="with_result", help_text="Whether outcome and result are there.")

    class Meta:
        model = TroubleshootingStep
        fields = ()

    def with_result(self, rows, name, wanted):
        lacking = Q(outcome="") | Q(result="")
        return rows.exclude(lacking) if wanted else rows.filter(lacking)
