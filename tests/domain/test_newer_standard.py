"""Moving a draft to a standard that was published since."""

import pytest

from escalations.domain import newer_standard
from escalations.domain.errors import StepNotAllowed
from escalations.models import Standard
from tests.firm import minutes, next_version


def test_draft_keeps_its_standard_until_somebody_moves_it(firm):
    """S34. Judged by the version in force at its start; publishing offers open drafts to move, never forces."""
    escalation = firm.draft()
    next_version(by=firm.administrator, at=minutes(40))
    escalation.refresh_from_db()
    kept = escalation.standard.version

    newer_standard.move(escalation, by=firm.technician, at=minutes(41))
    newer_standard.move(escalation, by=firm.technician, at=minutes(42))

    escalation.refresh_from_db()
    assert (kept, escalation.standard) == (1, Standard.objects.in_force())
    moved = escalation.history.get(event="escalation.standard_moved")
    assert moved.data == {"versions": [1, escalation.standard.version]}


def test_escalation_in_the_queue_stays_with_its_standard(firm):
    """S34. To its end."""
    escalation = firm.queued()
    next_version(by=firm.administrator, at=minutes(40))

    with pytest.raises(StepNotAllowed):
        newer_standard.move(escalation, by=firm.technician, at=minutes(41))

    escalation.refresh_from_db()
    assert escalation.standard.version == 1
