"""What lists of the configuration can be filtered by."""

import django_filters

from escalations.models import Scenario

from . import words
from .parameters import LineFilter, YesNoFilter


class ScenarioFilter(django_filters.FilterSet):
    escalates = YesNoFilter(method="that_escalate", help_text="Whether running it escalates.")
    q = LineFilter(method="with_words", help_text="Words of its name.")

    class Meta:
        model = Scenario
        fields = ()

    def that_escalate(self, rows, name, wanted):
        return rows.filter(escalates=wanted)

    def with_words(self, rows, name, text):
        return words.holding(rows, text, name="name")
