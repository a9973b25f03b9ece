"""The same seed tells the same stories at any hour of the day."""

from collections import Counter
from datetime import timedelta

import pytest
from django.db import transaction

from escalations.demo.build import build
from escalations.models import Escalation, Ticket, TroubleshootingStep
from tests.factories import NINE

pytestmark = pytest.mark.django_db


def told(at):
    """Who came with what, what was handed over, and what was tried, in the demo made at this moment."""
    with transaction.atomic():
        build(seed=1, count=60, at=at)
        found = (
            Counter(Ticket.objects.values_list("contact__name", "subject", "assignee__username")),
            Counter(Escalation.objects.values_list("ticket__contact__name", "ticket__subject", "status")),
            Counter(
                TroubleshootingStep.objects.values_list(
                    "ticket__contact__name", "action", "result", "minutes"
                )
            ),
        )
        transaction.set_rollback(True)
    return found


def test_stories_and_people_are_the_same_in_the_morning_and_in_the_evening():
    """Pictures taken again show the same people with the same troubles, but for what has not happened yet."""
    morning, evening = told(NINE), told(NINE + timedelta(hours=8))

    for early, late in zip(morning, evening, strict=True):
        assert (early & late).total() > 0.95 * min(early.total(), late.total())
