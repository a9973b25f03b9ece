"""What is used stays (invariant 10)."""

import pytest

from escalations.domain import usage
from escalations.models import Action
from tests.factories import (
    ActionFactory,
    CannedResponseFactory,
    CategoryFactory,
    MembershipFactory,
    PriorityFactory,
    PriorityRuleFactory,
    StandardFactory,
    StandardStepFactory,
    StepFactory,
    TeamFactory,
    TicketFactory,
)

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("make", [CategoryFactory, TeamFactory, PriorityFactory, CannedResponseFactory])
def test_a_row_nobody_uses_may_be_deleted(make):
    assert usage.may_delete(make())


def test_a_row_that_is_used_says_by_what():
    ticket = TicketFactory(category=CategoryFactory(name="Mail"))
    CategoryFactory(parent=ticket.category)

    verdict = usage.may_delete(ticket.category)

    assert verdict.why_not == (
        "“Mail” is used by categories, tickets, so it stays. Deactivate it instead of deleting it."
    )


def test_a_part_counts_by_what_points_at_it():
    category = CategoryFactory()
    answered = StandardStepFactory(category=category)
    StepFactory(standard_step=answered, action="")

    assert usage.uses(category) == ["troubleshooting steps"]
    assert usage.uses(answered) == ["troubleshooting steps"]


def test_parts_alone_keep_nothing():
    team = MembershipFactory().team
    category = StandardStepFactory().category

    assert usage.uses(team) == []
    assert usage.uses(category) == []
    assert usage.uses(StandardFactory()) == []


def test_hidden_relations_count():
    response = CannedResponseFactory()
    ActionFactory(kind=Action.Kind.PRIVATE_NOTE, tag="", canned_response=response)

    assert usage.uses(response) == ["actions"]


def test_a_priority_in_the_matrix_is_used():
    priority = PriorityFactory()
    cell = PriorityRuleFactory()
    cell.priority = priority
    cell.save()

    assert usage.uses(priority) == ["priority rules"]
