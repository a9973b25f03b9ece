"""What the selects of lists and forms offer: priorities, categories, teams and people, read in one query."""

from collections import defaultdict

from django.db.models import Case, CharField, F, IntegerField, Value, When
from django.db.models.functions import Coalesce, Concat, NullIf, Trim

from escalations.models import Category, Priority, Team, User
from escalations.models.prepared import prepared


def offered():
    """{kind: [(id, label)]} of everything in use: priority, category, team, person."""
    found = defaultdict(list)
    for kind, pk, _, label in _everything():
        found[kind].append((str(pk), label))
    return found


@prepared
def _everything():
    named = Trim(Concat("first_name", Value(" "), "last_name"))
    below = Concat("parent__name", Value(" › "), "name")
    people = User.objects.filter(is_active=True)
    path = Case(When(parent__isnull=True, then=F("name")), default=below, output_field=CharField())
    kinds = [
        _of(Priority.objects.active(), "priority", F("rank"), F("name")),
        _of(Category.objects.active(), "category", Value(0), path),
        _of(Team.objects.active(), "team", F("tier"), F("name")),
        _of(people, "person", Value(0), Coalesce(NullIf(named, Value("")), F("username"))),
    ]
    return kinds[0].union(*kinds[1:], all=True).order_by("kind", "place", "label")


def _of(rows, kind, place, label):
    return (
        rows.order_by()
        .annotate(
            kind=Value(kind, output_field=CharField()),
            row=F("pk"),
            place=Coalesce(place, 0, output_field=IntegerField()),
            label=Coalesce(label, Value(""), output_field=CharField()),
        )
        .values_list("kind", "row", "place", "label")
    )
