"""S1, S5, S6, S10: rows of what was tried and what came of it."""

from datetime import timedelta

import pytest

from escalations.domain import conversation
from escalations.domain.errors import InvalidInput, StepNotAllowed
from escalations.models import Outcome, TroubleshootingStep
from tests.factories import (
    NINE,
    CategoryFactory,
    StandardStepFactory,
    StepFactory,
    TicketFactory,
    UserFactory,
)
from tests.racing import together

pytestmark = pytest.mark.django_db
TEN = NINE + timedelta(hours=1)


@pytest.fixture
def by():
    return UserFactory()


@pytest.fixture
def ticket():
    return TicketFactory()


@pytest.fixture
def standard(ticket):
    return StandardStepFactory(category=ticket.category, text="Restart the scanner")


def add(ticket, by, **words):
    return conversation.add_step(ticket, by=by, at=TEN, **words)


def test_s5_a_row_keeps_what_was_done_by_whom_and_when(ticket, by):
    row = add(ticket, by, action=" Swapped\x00 cable ", outcome="no_change", result="Same E-31", minutes=5)

    assert (row.action, row.outcome, row.result, row.minutes) == (
        "Swapped cable",
        "no_change",
        "Same E-31",
        5,
    )
    assert (row.done_by, row.done_at, row.changed_at, row.has_result) == (by, TEN, TEN, True)
    ticket.refresh_from_db()
    assert (ticket.version, ticket.worked_at) == (2, TEN)
    entry = ticket.history.get()
    assert (entry.event, entry.data) == ("step.added", {"step": row.pk})


def test_s6_outcome_and_result_may_follow_later(ticket, by):
    row = add(ticket, by, action="Swapped cable")

    conversation.change_step(row, {"outcome": "worse", "result": "Now E-32"}, by=by, at=TEN)

    row.refresh_from_db()
    assert (row.outcome, row.result) == ("worse", "Now E-32")


@pytest.mark.parametrize(
    ("words", "field"),
    [
        ({}, "action"),
        ({"action": "\u200b"}, "action"),
        ({"action": "x" * 2_001}, "action"),
        ({"action": "A", "result": "x" * 4_001}, "result"),
        ({"action": "A", "outcome": "great"}, "outcome"),
        ({"action": "A", "minutes": -1}, "minutes"),
        ({"action": "A", "minutes": 10**9}, "minutes"),
    ],
)
def test_a_wrong_row_says_what_to_do(ticket, by, words, field):
    with pytest.raises(InvalidInput) as refused:
        add(ticket, by, **words)

    assert list(refused.value.fields) == [field]
    assert not TroubleshootingStep.objects.exists()


@pytest.mark.parametrize("outcome", ["not_applicable", "could_not"])
def test_s6_ones_own_step_was_done_or_is_left_out(ticket, by, outcome):
    with pytest.raises(InvalidInput, match="answers standard steps only"):
        add(ticket, by, action="Reboot", outcome=outcome, result="No access")


@pytest.mark.parametrize("outcome", Outcome.values)
def test_s1_a_standard_step_is_answered_without_an_action(ticket, by, standard, outcome):
    row = add(ticket, by, standard_step=standard, outcome=outcome, result="Because.")

    assert (row.action, row.outcome, str(row)) == ("", outcome, "Restart the scanner")


def test_s1_a_standard_step_is_answered_once(ticket, by, standard):
    add(ticket, by, standard_step=standard, outcome="no_change", result="Same")

    with pytest.raises(StepNotAllowed, match="“Restart the scanner” is answered already") as refused:
        add(ticket, by, standard_step=standard, outcome="fixed", result="Works")

    assert refused.value.code == "answered_already"
    assert ticket.steps.count() == 1


def test_s1_a_standard_step_of_another_category_is_refused(ticket, by):
    with pytest.raises(InvalidInput, match="belongs to another category"):
        add(ticket, by, standard_step=StandardStepFactory(), outcome="fixed", result="Works")


def test_s1_an_answer_stays_and_is_kept_up_when_the_category_changes(ticket, by, standard):
    row = add(ticket, by, standard_step=standard, outcome="no_change", result="Same")
    ticket.category = CategoryFactory()
    ticket.save()

    conversation.change_step(row, {"result": "Same E-31"}, by=by, at=TEN)

    assert ticket.steps.get().result == "Same E-31"


def test_any_technician_changes_a_row_and_it_is_remembered(ticket, by):
    row, colleague = add(ticket, by, action="Cable", minutes=5), UserFactory()

    conversation.change_step(row, {"action": "Cable swapped", "minutes": None}, by=colleague, at=TEN)

    row.refresh_from_db()
    assert (row.action, row.minutes, row.done_by) == ("Cable swapped", None, by)
    entry = ticket.history.first()
    assert (entry.event, entry.by) == ("step.changed", colleague)
    assert entry.data == {
        "step": row.pk,
        "row": {"action": ["Cable", "Cable swapped"], "minutes": [5, None]},
    }


def test_changing_nothing_leaves_no_trace(ticket, by):
    row = add(ticket, by, action="Cable")

    conversation.change_step(row, {"action": "Cable "}, by=by, at=TEN)

    assert [entry.event for entry in ticket.history.all()] == ["step.added"]


def test_nothing_else_of_a_row_is_changed(ticket, by):
    row = add(ticket, by, action="Cable")

    with pytest.raises(InvalidInput, match="Of a step only action, outcome, result and minutes"):
        conversation.change_step(row, {"done_by": UserFactory()}, by=by, at=TEN)


def test_a_removed_row_stays_in_history(ticket, by):
    row = add(ticket, by, action="Cable", outcome="fixed", result="Works", minutes=1)

    conversation.remove_step(row, by=by, at=TEN)

    assert not TroubleshootingStep.objects.exists()
    entry = ticket.history.first()
    assert entry.event == "step.removed"
    assert entry.data["row"] == {"action": "Cable", "outcome": "fixed", "result": "Works", "minutes": 1}


def test_a_row_somebody_removed_is_kindly_refused(ticket, by):
    gone = TroubleshootingStep(pk=999_999, ticket=ticket)

    for change in (
        lambda: conversation.change_step(gone, {"action": "New"}, by=by, at=TEN),
        lambda: conversation.remove_step(gone, by=by, at=TEN),
    ):
        with pytest.raises(StepNotAllowed, match="A colleague removed this step"):
            change()


def test_s10_a_copied_step_says_where_it_was_tried(ticket, by):
    earlier = StepFactory(action="Cable swapped", outcome="no_change", result="Same")

    row = conversation.copy_step(ticket, earlier, by=by, at=TEN)

    assert (row.action, row.outcome, row.result, row.minutes) == ("Cable swapped", "no_change", "Same", None)
    assert (row.from_ticket, row.from_step, row.done_by, row.is_copied) == (earlier.ticket, earlier, by, True)


def test_s10_a_step_is_copied_once_also_by_way_of_another_copy(ticket, by):
    earlier = StepFactory()
    elsewhere = conversation.copy_step(TicketFactory(), earlier, by=by, at=TEN)
    conversation.copy_step(ticket, elsewhere, by=by, at=TEN)

    with pytest.raises(StepNotAllowed, match=f"This step of #{earlier.ticket_id} is copied already"):
        conversation.copy_step(ticket, earlier, by=by, at=TEN)

    assert ticket.steps.get().from_ticket == earlier.ticket


def test_s10_a_step_is_not_copied_onto_its_own_ticket(ticket, by):
    with pytest.raises(InvalidInput, match="is on this ticket already"):
        conversation.copy_step(ticket, StepFactory(ticket=ticket), by=by, at=TEN)


def test_s10_a_standard_step_is_copied_by_its_words(ticket, by, standard):
    earlier = StepFactory(
        action="",
        outcome="could_not",
        result="No key",
        standard_step=StandardStepFactory(text="Open the case"),
    )

    row = conversation.copy_step(ticket, earlier, by=by, at=TEN)

    assert (row.action, row.outcome, row.result, row.standard_step) == ("Open the case", "", "No key", None)


@pytest.mark.django_db(transaction=True)
def test_of_two_answers_to_a_standard_step_at_once_one_is_kindly_refused():
    ticket, by = TicketFactory(), UserFactory()
    standard = StandardStepFactory(category=ticket.category)

    results = together(
        *[lambda: add(ticket, by, standard_step=standard, outcome="fixed", result="Works")] * 2
    )

    assert sorted(type(one).__name__ for one in results) == ["StepNotAllowed", "TroubleshootingStep"]
    assert ticket.steps.count() == 1


@pytest.mark.django_db(transaction=True)
def test_twenty_rows_at_once_are_all_kept():
    ticket, by = TicketFactory(), UserFactory()

    together(*(lambda n=n: add(ticket, by, action=f"Step {n}") for n in range(20)))

    assert ticket.steps.count() == 20
