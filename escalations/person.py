"""Who is signed in: the person with teams, groups and permissions, read in one query a request."""

from django.contrib.auth.backends import ModelBackend
from django.contrib.auth.models import Group
from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import CharField, Exists, Func, IntegerField, OuterRef, Value
from django.db.models.functions import Concat

from escalations.models import (
    ApiToken,
    Escalation,
    Membership,
    Notification,
    OutsideEscalation,
    Team,
    User,
)
from escalations.models.prepared import prepared

from .paging import MANY


class PersonBackend(ModelBackend):
    """Django's own backend, that asks once for what every page wants to know of a person."""

    def get_user(self, user_id):
        person = _people.first(pk=user_id)
        if person is None or not self.user_can_authenticate(person):
            return None
        return _knowing(person, person)

    def get_token(self, digest):
        """The API token with this hash and its person in one query; None if there is none."""
        token = _tokens.first(digest=digest)
        if token is not None:
            _knowing(token.user, token)
        return token

    def get_all_permissions(self, user_obj, obj=None):
        """The same answer as Django's, from what `get_user` read; a superuser's list is asked for in full."""
        is_read = obj is None and hasattr(user_obj, "known_permissions")
        if not is_read or not user_obj.is_active or user_obj.is_superuser:
            return super().get_all_permissions(user_obj, obj)
        return {*user_obj.known_permissions, *user_obj.known_own_permissions}


@prepared
def _people(*, pk):
    known = _known("pk") | {"known_unread": _unread(), "known_outside": _outside()}
    known["known_waiting"] = _waiting()
    return User.objects.filter(pk=pk).annotate(**known).order_by()


@prepared
def _tokens(*, digest):
    rows = ApiToken.objects.filter(digest=digest)
    return rows.select_related("user").annotate(**_known("user")).order_by()


def _knowing(person, row):
    """The person with what a row knows of them, see `_known`."""
    person.group_names = frozenset(row.known_groups)
    person.team_ids = frozenset(row.known_teams)
    person.leads_a_team = row.known_lead
    person.known_closed_teams = row.known_closed_teams
    person.known_permissions = row.known_permissions
    person.known_own_permissions = row.known_own_permissions
    return person


def _known(column):
    """Each answer is one array, so that they do not multiply one another; `column` names the person."""
    here = OuterRef(column)
    of_groups = Group.permissions.through.objects.filter(group__user=here)
    of_person = User.user_permissions.through.objects.filter(user=here)
    return {
        "known_teams": ArraySubquery(
            Team.objects.active().filter(memberships__user=here).order_by().values("pk")
        ),
        "known_closed_teams": ArraySubquery(Team.objects.closed_to(OuterRef(here)).order_by().values("pk")),
        "known_lead": Exists(Team.objects.active().filter(lead=here)),
        "known_groups": ArraySubquery(Group.objects.filter(user=here).values("name")),
        "known_permissions": ArraySubquery(_named(of_groups)),
        "known_own_permissions": ArraySubquery(_named(of_person)),
    }


def _unread():
    """How many notifications they have not opened, counted no further than a page shows it."""
    return _number_of(Notification.objects.of(OuterRef("pk")).unread())


def _outside():
    """How many hand-offs that were begun in a helpdesk wait for them or their teams, counted as far."""
    teams = Membership.objects.filter(user=OuterRef(OuterRef("pk"))).values("team")
    return _number_of(OutsideEscalation.objects.incomplete().of(OuterRef("pk"), teams))


def _waiting():
    """How many escalations wait for one of their teams, counted as far."""
    teams = Team.objects.active().filter(memberships__user=OuterRef(OuterRef("pk"))).values("pk")
    return _number_of(Escalation.objects.waiting().filter(receiving_team__in=teams))


def _number_of(rows):
    keys = ArraySubquery(rows.order_by()[: MANY + 1].values("pk"))
    return Func(keys, function="CARDINALITY", output_field=IntegerField())


def _named(granted):
    app, name = "permission__content_type__app_label", "permission__codename"
    return granted.values(named=Concat(app, Value("."), name, output_field=CharField()))
