"""Who calls, and what they may."""

from django.urls import path
from rest_framework import serializers

from escalations.models import Scope

from . import scopes
from .endpoint import Endpoint
from .named import NamedShown, of_row
from .schema import describe


class MeShown(serializers.Serializer):
    """The person a token or session belongs to."""

    id = serializers.IntegerField(help_text="The user's id.")
    username = serializers.CharField(help_text="What they sign in with.")
    name = serializers.CharField(help_text="What colleagues call them.")
    teams = NamedShown(many=True, help_text="The active teams they are a member of.")
    groups = serializers.ListField(
        child=serializers.CharField(), help_text="Technician, Senior technician, Administrator."
    )
    scopes = serializers.ListField(
        child=serializers.ChoiceField(Scope.values),
        help_text="What this token may be used for; a session: all.",
    )


class Me(Endpoint):
    @describe("Who am I", shown=MeShown)
    def get(self, request):
        """Who calls, with their teams, groups and the scopes of this token."""
        user = request.user
        teams = user.teams.active().order_by("tier", "name")
        return self.answer(
            {
                "id": user.pk,
                "username": user.username,
                "name": user.name,
                "teams": [of_row(team) for team in teams],
                "groups": sorted(user.group_names),
                "scopes": scopes.of(request),
            }
        )


urlpatterns = [path("me/", Me.as_view(), name="me")]
