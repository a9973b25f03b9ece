"""What the configuration's lists can be filtered by, for programs."""

import django_filters

from escalations.models import CannedResponse, Category, Priority, Scenario, Team, User

from . import words
from .parameters import ChoiceFilter, IdFilter, LineFilter, YesNoFilter


class _Active(django_filters.FilterSet):
    """Deactivated rows are listed too: what is old still names them."""

    is_active = YesNoFilter(field_name="is_active", help_text="Whether it is in use.")


class CategoryFilter(_Active):
    parent = IdFilter(field_name="parent")

    class Meta:
        model = Category
        fields = ()


class PriorityFilter(_Active):
    class Meta:
        model = Priority
        fields = ()


class TeamFilter(_Active):
    class Meta:
        model = Team
        fields = ()


class UserFilter(_Active):
    team = IdFilter(field_name="memberships__team", distinct=True)

    class Meta:
        model = User
        fields = ()


class CannedResponseFilter(_Active):
    kind = ChoiceFilter(choices=CannedResponse.Kind.values, field_name="kind", lookup_expr="in")

    class Meta:
        model = CannedResponse
        fields = ()


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
