"""What administrators configured, to be read; it is changed in the administration."""

from django.db.models import Exists, OuterRef
from django.urls import path

from escalations.filters import configuration as filters
from escalations.filters import orders
from escalations.models import CannedResponse, Category, Priority, Standard, Team, User

from . import configuration_shown as shown
from .endpoint import Endpoint
from .schema import describe


class Configured(Endpoint):
    """A list of one kind of row; `of` makes the dict of one."""

    def rows_of(self, keyset, filterset, rows, of):
        return self.listed(keyset, filterset, rows, shown=lambda found: [of(row) for row in found])


class Categories(Configured):
    @describe("List categories", shown=shown.CategoryShown, lists=(orders.CATEGORIES, filters.CategoryFilter))
    def get(self, request):
        """All categories, in the administrators' order."""
        below = Category.objects.active().filter(parent=OuterRef("pk"))
        rows = Category.objects.annotate(is_leaf=~Exists(below)).prefetch_related("standard_steps")
        rows = rows.select_related("parent__parent", "intake_team", "escalation_team")
        return self.rows_of(orders.CATEGORIES, filters.CategoryFilter, rows, shown.of_category)


class Priorities(Configured):
    @describe("List priorities", shown=shown.PriorityShown, lists=(orders.PRIORITIES, filters.PriorityFilter))
    def get(self, request):
        """All priorities, the most urgent first."""
        return self.rows_of(
            orders.PRIORITIES, filters.PriorityFilter, Priority.objects.all(), shown.of_priority
        )


class Teams(Configured):
    @describe("List teams", shown=shown.TeamShown, lists=(orders.TEAMS, filters.TeamFilter))
    def get(self, request):
        """All teams, by tier."""
        rows = Team.objects.select_related("lead", "escalates_to")
        return self.rows_of(orders.TEAMS, filters.TeamFilter, rows, shown.of_team)


class Users(Configured):
    @describe("List users", shown=shown.UserShown, lists=(orders.USERS, filters.UserFilter))
    def get(self, request):
        """Everybody who signs in, and who did."""
        rows = User.objects.prefetch_related("teams")
        return self.rows_of(orders.USERS, filters.UserFilter, rows, shown.of_user)


class CannedResponses(Configured):
    @describe(
        "List canned responses",
        shown=shown.CannedResponseShown,
        lists=(orders.CANNED_RESPONSES, filters.CannedResponseFilter),
    )
    def get(self, request):
        """Those for everyone, and those of your teams; administrators: all."""
        rows = CannedResponse.objects.open_to(request.user).prefetch_related("teams")
        return self.rows_of(
            orders.CANNED_RESPONSES, filters.CannedResponseFilter, rows, shown.of_canned_response
        )


class InForce(Endpoint):
    @describe("Read the standard", shown=shown.StandardShown)
    def get(self, request):
        """The version in force; an escalation keeps the one it was started by."""
        return self.answer(shown.of_standard(Standard.objects.in_force()))


urlpatterns = [
    path("categories/", Categories.as_view(), name="categories"),
    path("priorities/", Priorities.as_view(), name="priorities"),
    path("teams/", Teams.as_view(), name="teams"),
    path("users/", Users.as_view(), name="users"),
    path("canned-responses/", CannedResponses.as_view(), name="canned_responses"),
    path("standard/", InForce.as_view(), name="standard"),
]
