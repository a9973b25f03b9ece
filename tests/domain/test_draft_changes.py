"""Several changes of a draft in one go: all of them, or none, and never over somebody else's words."""

import pytest

from escalations.domain import draft_changes, drafting
from escalations.domain.errors import InvalidInput, StaleWrite
from escalations.models import Escalation
from tests.firm import GOOD, minutes


def change(escalation, by, version=None, **changes):
    return draft_changes.change(escalation, changes, version=version, by=by, at=minutes(40))


def said(escalation):
    return dict(escalation.answers.values_list("section", "text"))


def test_changes_are_saved_together(firm):
    escalation = firm.draft()

    changed = change(
        escalation,
        firm.technician,
        answers={
            "environment": {"text": "GT-104, firmware 5.0"},
            "user_impact": {"not_applicable": "A test gate."},
        },
        reason_code="beyond_scope",
    )

    impact = changed.answers.get(section="user_impact")
    assert (changed.reason_code, said(changed)["environment"]) == ("beyond_scope", "GT-104, firmware 5.0")
    assert (impact.is_not_applicable, impact.not_applicable) == (True, "A test gate.")


def test_one_wrong_change_undoes_the_others(firm):
    escalation = firm.draft()

    with pytest.raises(InvalidInput):
        change(
            escalation,
            firm.technician,
            answers={"environment": {"text": "New"}},
            flag_answers={"steps": "So."},
        )

    assert said(escalation) == {key.value: text for key, text in GOOD.items()}


def test_words_of_somebody_else_are_not_written_over(firm):
    escalation = firm.draft()
    version = Escalation.objects.get().version
    drafting.fill(escalation, "environment", text="Theirs, GT-104", by=firm.colleague, at=minutes(30))

    with pytest.raises(StaleWrite) as refusal:
        change(escalation, firm.technician, version, answers={"environment": {"text": "Mine, GT-104"}})

    assert refusal.value.differences == {
        "answers.environment": ({"text": "Theirs, GT-104"}, {"text": "Mine, GT-104"})
    }
    assert said(escalation)["environment"] == "Theirs, GT-104"


def test_the_same_words_are_never_stale(firm):
    escalation = firm.draft()
    version = Escalation.objects.get().version
    drafting.fill(escalation, "environment", text="Agreed, GT-104", by=firm.colleague, at=minutes(30))

    change(escalation, firm.technician, version, answers={"environment": {"text": "Agreed, GT-104"}})

    assert said(escalation)["environment"] == "Agreed, GT-104"
