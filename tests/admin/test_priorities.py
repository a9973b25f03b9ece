"""Priorities and the matrix, on the administration's own pages."""

import pytest
from django.urls import reverse

from escalations.domain import matrix
from escalations.models import ConfigurationChange, EscalationStatus, Priority, PriorityRule
from tests import factories
from tests.admin.forms import errors, said
from tests.factories import priority

pytestmark = pytest.mark.django_db

MATRIX = "/admin/escalations/priorityrule/"


def page(view, *args):
    return reverse(f"admin:escalations_priority_{view}", args=args)


def form(**values):
    known = {"name": "Low", "accept_within": "8 h", "clock": "wall", "colour": "plain", "is_active": "on"}
    return {**known, **values}


def filled(**values):
    now = matrix.stored()
    return {f"seen_{cell}": number for cell, number in now.items()} | now | values


# Priorities


def test_a_priority_is_added_in_words_and_stands_last(desk):
    values = form(name="Whenever", accept_within="1 h 30 min", clock="working", colour="violet")

    assert desk.post(page("add"), values).status_code == 302

    row = Priority.objects.get(name="Whenever")
    assert (row.accept_minutes, row.clock, row.colour, row.rank) == (90, "working", "violet", 5)
    assert ConfigurationChange.objects.get().name == "Whenever"


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("0 min", "Nobody can accept in no time. Write at least 1 min."),
        ("soon", "Write hours and minutes, for example “4 h”, “1 h 30 min” or “90 min”."),
        ("9999 h", "At most 720 h (30 days). Write a shorter time."),
    ],
)
def test_a_time_that_is_none_is_refused_and_kept(words, sentence, desk):
    answer = desk.post(page("change", priority("Low").pk), form(accept_within=words))

    assert errors(answer) == {"accept_within": [sentence]}
    assert f'value="{words}"' in answer.content.decode()


def test_a_name_in_other_letters_is_refused(desk):
    answer = desk.post(page("add"), form(name="low"))

    assert errors(answer) == {"name": ["There is a priority “Low” already. Choose another name."]}


def test_its_page_shows_the_time_in_words(desk):
    shown = desk.get(page("change", priority("Low").pk)).content.decode()

    assert 'value="8 h"' in shown
    assert "What is queued already keeps its time" in shown


def test_one_in_use_says_where_it_is_used_and_asks_for_another(desk):
    low = priority("Low")
    factories.TicketFactory(priority=low)

    answer = desk.post(page("change", low.pk), form(is_active=""))

    told = errors(answer)["successor"][0]
    assert told.startswith(
        "“Low” has 3 cells of the matrix, 1 unfinished ticket. Choose which priority stands"
    )

    answer = desk.post(page("change", low.pk), form(is_active="", successor=priority("Medium").pk))

    assert answer.status_code == 302
    assert not PriorityRule.objects.filter(priority=low).exists()
    assert said(answer)[0] == ("“Low” is not offered any more. It stays on what has it: 1 unfinished ticket.")


def test_teams_without_hours_are_named(desk):
    factories.TeamFactory(name="Network", tier=2)

    answer = desk.post(page("change", priority("Low").pk), form(clock="working"))

    assert said(answer)[0] == (
        "These teams have no working hours yet, so their time counts around the clock: Network."
    )


def test_arrows_change_the_order(desk):
    escalation = factories.EscalationFactory(status=EscalationStatus.QUEUED)
    low = priority("Low")

    assert "Move Low up" in desk.get(page("changelist")).content.decode()
    answer = desk.post(page("up", low.pk))

    escalation.refresh_from_db()
    assert (said(answer), escalation.priority_rank) == (["“Low” moved up; the queue follows."], 3)
    assert said(desk.post(page("down", low.pk)))[-1] == "“Low” moved down; the queue follows."
    assert said(desk.post(page("down", low.pk)))[-1] == "“Low” is the last already."
    assert said(desk.post(page("up", priority("Urgent").pk)))[-1] == "“Urgent” is the first already."
    assert desk.get(page("up", low.pk)).status_code == 405
    assert desk.post(page("up", 999_999)).status_code == 302


# The matrix


def test_the_matrix_is_saved_as_one(desk, administrator):
    urgent = str(priority("Urgent").pk)

    answer = desk.post(MATRIX, filled(high_low=urgent, low_low=urgent))

    assert said(answer) == ["2 of 9 cells changed."]
    assert (matrix.stored()["high_low"], matrix.stored()["low_low"]) == (urgent, urgent)
    assert ConfigurationChange.objects.get().by == administrator
    assert said(desk.post(MATRIX, filled()))[-1] == "Nothing changed."


def test_an_empty_cell_is_refused_with_its_place(desk):
    urgent = str(priority("Urgent").pk)

    answer = desk.post(MATRIX, filled(high_low="", low_low=urgent))

    shown = answer.content.decode()
    assert '<a href="#cell-high_low">High impact, low urgency</a>: choose a priority.' in shown
    assert f'<option value="{urgent}" selected>' in shown.split('id="cell-low_low"')[1].split("</select>")[0]
    assert matrix.stored()["low_low"] == str(priority("Low").pk)


def test_a_second_administrator_is_told_per_cell_and_loses_nothing(desk):
    stale = filled(high_low=str(priority("Low").pk), low_low=str(priority("High").pk))
    desk.post(MATRIX, filled(high_low=str(priority("Urgent").pk)))

    answer = desk.post(MATRIX, stale)

    shown = answer.content.decode()
    assert "somebody changed it to Urgent meanwhile" in shown
    assert [cell["name"] for cell in answer.context["problems"]] == ["high_low"]
    again = {cell["name"]: cell["typed"] for _, cells in answer.context["rows"] for cell in cells} | {
        f"seen_{cell['name']}": cell["seen"] for _, cells in answer.context["rows"] for cell in cells
    }
    assert said(desk.post(MATRIX, again))[-1] == "2 of 9 cells changed."
    assert matrix.stored()["high_low"] == str(priority("Low").pk)


def test_a_cell_has_no_page_of_its_own(desk):
    answer = desk.get(
        reverse("admin:escalations_priorityrule_change", args=[PriorityRule.objects.first().pk])
    )

    assert (answer.status_code, answer.url) == (302, MATRIX)


@pytest.mark.parametrize("method", ["get", "post"])
def test_colleagues_are_refused(method, client):
    client.force_login(factories.SeniorFactory(is_staff=True))
    low = priority("Low").pk

    for asked in (MATRIX, page("up", low), page("down", low)):
        assert getattr(client, method)(asked).status_code == 403


def test_the_list_asks_the_same_of_the_database_for_one_row_and_thirty(desk, django_assert_num_queries):
    PriorityRule.objects.all().delete()
    Priority.objects.exclude(name="Low").delete()
    for count in (0, 29):
        for _ in range(count):
            factories.PriorityFactory()

        with django_assert_num_queries(4):
            desk.get(page("changelist"))


def test_the_matrix_asks_the_same_for_one_priority_and_thirty(desk, django_assert_num_queries):
    for count in (0, 29):
        for _ in range(count):
            factories.PriorityFactory()

        with django_assert_num_queries(4):
            desk.get(MATRIX)
