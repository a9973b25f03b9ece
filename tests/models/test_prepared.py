"""A prepared question is put into SQL once, and answers what its query set would answer for whoever asks now."""

import pytest
from django.db import connection
from django.db.models import Count, FilteredRelation, Q
from django.test.utils import CaptureQueriesContext

from escalations.models import UNFINISHED, Escalation, Team, Ticket, User
from escalations.models.people import Viewer
from escalations.models.prepared import Within, among, prepared
from escalations.person import PersonBackend
from tests.factories import EscalationFactory, TeamFactory, TicketFactory, UserFactory

PEOPLE = ("priority", "category__parent", "team__lead", "assignee", "contact", "company")


@prepared
def _of_team(*, team):
    return Ticket.objects.filter(team=team).select_related(*PEOPLE).order_by("pk")


@prepared
def _ordered(*order, keys):
    return Team.objects.filter(among("pk", keys)).order_by(*order)


@prepared
def _seen(sees_all, *, by, closed):
    return Ticket.objects.visible_to(Viewer(by, closed, sees_all)).order_by("pk")


def test_rows_are_those_of_the_query_set_with_all_that_belongs_to_them(db):
    ticket, other = TicketFactory.create_batch(2, assignee=UserFactory(), team=TeamFactory())
    rows = Ticket.objects.filter(team=ticket.team).select_related(*PEOPLE).order_by("pk")

    found = _of_team(team=ticket.team_id)

    assert [vars_of(one) for one in found] == [vars_of(one) for one in rows]
    assert found[0].team is found[1].team  # the same row, the same instance
    assert [one.assignee for one in found] == [ticket.assignee, other.assignee]


def vars_of(instance):
    kept = {name: value for name, value in vars(instance).items() if name != "_state"}
    around = {name: one and vars_of(one) for name, one in instance._state.fields_cache.items()}
    return kept, around, instance._state.adding, instance._state.db


def test_related_row_that_is_missing_is_none(db):
    ticket = TicketFactory(assignee=None, contact=None, company=None, category=None)

    found = _of_team.first(team=ticket.team_id)

    with CaptureQueriesContext(connection) as asked:
        assert (found.assignee, found.contact, found.company, found.category) == (None, None, None, None)
    assert len(asked) == 0


def test_another_value_gives_other_rows_by_the_same_sql(db):
    first, second = TicketFactory(), TicketFactory(team=TeamFactory())

    with CaptureQueriesContext(connection) as asked:
        found = [_of_team.first(team=one.team_id) for one in (first, second)]

    assert found == [first, second]
    assert len(asked) == 2
    assert (
        len({one["sql"].replace(str(first.team_id), "").replace(str(second.team_id), "") for one in asked})
        == 1
    )


def test_shape_decides_the_sql(db):
    teams = TeamFactory.create_batch(3)
    keys = [one.pk for one in teams]

    assert _ordered("pk", keys=keys) == teams
    assert _ordered("-pk", keys=keys) == teams[::-1]
    assert _ordered("pk", keys=[]) == []


def test_keys_may_be_found_by_another_question(db):
    TeamFactory.create_batch(3)
    last = Team.objects.order_by("-pk").values("pk")[:1]

    assert _ordered("pk", keys=last) == [Team.objects.latest("pk")]
    assert _ordered("pk", keys=Team.objects.none().values("pk")) == []


@pytest.mark.parametrize("is_signed_in", [True, False])
def test_each_sees_what_the_query_set_shows_them(firm, is_signed_in):
    inside, outside = UserFactory(), UserFactory()
    closed = TeamFactory(is_restricted=True, members=[inside])
    TicketFactory(team=closed)
    TicketFactory()
    people = [inside, outside, firm.administrator, inside]
    if is_signed_in:
        people = [PersonBackend().get_user(one.pk) for one in people]

    for one in people:
        assert _seen(one.sees_all, **one.sight) == list(Ticket.objects.visible_to(one).order_by("pk"))


@prepared
def _tuples(*, team):
    return Ticket.objects.filter(team=team).values_list("pk", "subject").order_by("pk")


@prepared
def _subjects(*, team):
    return Ticket.objects.filter(team=team).values_list("subject", flat=True)


@prepared
def _dictionaries(*, team):
    return Ticket.objects.filter(team=team).annotate(n=Count("steps")).values("n", "subject")


@prepared
def _named(*, team):
    return Ticket.objects.filter(team=team).annotate(n=Count("steps")).values_list("subject", "n", named=True)


@prepared
def _hours(*, team):
    return Team.objects.filter(pk=team).values_list("name", "working_hours")


def test_columns_come_as_they_were_asked_for(db):
    ticket = TicketFactory(subject="Printer")

    assert _tuples(team=ticket.team_id) == [(ticket.pk, "Printer")]
    assert _subjects(team=ticket.team_id) == ["Printer"]
    assert _dictionaries(team=ticket.team_id) == [{"n": 0, "subject": "Printer"}]
    assert _named.first(team=ticket.team_id)._asdict() == {"subject": "Printer", "n": 0}
    assert _named.first(team=0) is None
    assert _hours(team=ticket.team_id) == [(ticket.team.name, ticket.team.working_hours)]


@prepared
def _handed_off(*, number):
    rows = Ticket.objects.filter(pk=number)
    condition = Q(escalations__status__in=UNFINISHED)
    rows = rows.annotate(hand_off=FilteredRelation("escalations", condition=condition))
    return rows.select_related("hand_off")


def test_relation_that_is_filtered_is_there_or_is_no_attribute(db):
    escalation = EscalationFactory()

    assert _handed_off.first(number=escalation.ticket_id).hand_off == escalation
    assert not hasattr(_handed_off.first(number=TicketFactory().pk), "hand_off")


@prepared
def _promised(*, number):
    return Ticket.objects.filter(pk=number, pk__in=[])


def test_what_nothing_can_answer_is_not_asked(db):
    with CaptureQueriesContext(connection) as asked:
        assert _promised(number=1) == []

    assert len(asked) == 0


@prepared
def _beside(*, number):
    return Ticket.objects.filter(pk=number).prefetch_related("steps")


def test_what_cannot_be_prepared_is_refused(db):
    mine = 5
    with pytest.raises(TypeError, match="given all it needs"):
        prepared(lambda: User.objects.filter(pk=mine))
    with pytest.raises(TypeError, match="given all it needs"):
        prepared(lambda pk=mine: User.objects.filter(pk=pk))
    with pytest.raises(TypeError, match="Only what the question itself"):
        _beside(number=1)


def test_condition_that_was_put_together_once_holds_for_each(db):
    """Inside another question too, whatever its tables are called there."""
    member, stranger = UserFactory(), UserFactory()
    closed = TicketFactory(team=TeamFactory(is_restricted=True, members=[member]))
    shared = EscalationFactory(ticket=TicketFactory(team=closed.team), started_by=stranger)

    for one, seen in ((member, {closed.pk, shared.ticket_id}), (stranger, {shared.ticket_id})):
        inside = Escalation.objects.filter(ticket__in=Ticket.objects.visible_to(one).values("pk"))
        assert set(Ticket.objects.visible_to(one).values_list("pk", flat=True)) == seen
        assert list(inside) == [shared]
    assert list(Ticket.objects.exclude(pk__in=Ticket.objects.visible_to(stranger).values("pk"))) == [closed]


@prepared
def _work_on(*, ticket):
    return Escalation.objects.filter(ticket=ticket).order_by().values("pk")


def test_question_within_another_asks_whether_there_is_any(db):
    escalation = EscalationFactory()
    TicketFactory()

    having = Ticket.objects.filter(Within(_work_on.part, {"ticket": "number"}, {}))

    assert list(having) == [escalation.ticket]


def test_rows_put_together_once_are_a_list(db):
    ticket = TicketFactory()

    assert _of_team.once(team=ticket.team_id) == [ticket]


def test_a_caller_of_ever_other_shapes_fills_no_memory(db, monkeypatch):
    """How many rows a page has is asked for by its caller, and decides the SQL."""
    monkeypatch.setattr("escalations.models.prepared.MOST_SHAPES", 3)
    team, paged = TeamFactory(), prepared(_first)

    answers = [paged(most, pk=team.pk) for most in range(1, 9)]

    assert answers == [[team]] * 8
    assert len(paged.kept) <= 3


def _first(most, *, pk):
    return Team.objects.filter(pk=pk)[:most]
