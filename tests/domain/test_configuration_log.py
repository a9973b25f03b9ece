"""Every change of the configuration is recorded once, and stays."""

import pytest
from django.db import DataError

from escalations.domain import (
    canned_shelf,
    configuration_log,
    escalating_scenario,
    people,
    priorities,
    publishing,
    standard_draft,
)
from escalations.models import CannedResponse, Category, ConfigurationChange, Scenario, Standard, StandardStep
from tests import factories
from tests.factories import NINE

pytestmark = pytest.mark.django_db


@pytest.fixture
def administrator():
    return factories.AdministratorFactory()


def log():
    return list(ConfigurationChange.objects.order_by("id"))


def test_a_change_is_recorded_with_who_when_before_and_after(administrator):
    category = factories.CategoryFactory(name="E-mail")

    with configuration_log.recorded(category, by=administrator, at=NINE):
        category.name = "Mail"
        category.save()
        StandardStep.objects.create(category=category, text="Restart Outlook")

    entry = ConfigurationChange.objects.get()
    assert (entry.by, entry.at, entry.verb, entry.kind) == (administrator, NINE, "changed", "category")
    assert (entry.object_id, entry.name) == (str(category.pk), "Mail")
    assert entry.before == {"Name": "E-mail"}
    assert entry.after == {
        "Name": "Mail",
        "Standard step “Restart Outlook”": "Text: Restart Outlook; Position: 0; Active: yes",
    }
    assert str(entry) == "Changed category: Mail"


def test_nothing_changed_is_nothing_recorded(administrator):
    category = factories.CategoryFactory()

    with configuration_log.recorded(category, note="Looked at it.", by=administrator, at=NINE):
        category.save()

    assert log() == []


def test_a_row_that_comes_and_goes_is_recorded(administrator):
    category = Category(name="Mail")

    with configuration_log.recorded(category, by=administrator, at=NINE):
        category.save()
    pk = category.pk
    with configuration_log.recorded(category, by=None, at=NINE):
        category.delete()

    added, deleted = log()
    assert (added.verb, added.object_id, added.before, added.after["Name"]) == ("added", str(pk), {}, "Mail")
    assert (deleted.verb, deleted.object_id, deleted.after, deleted.by) == ("deleted", str(pk), {}, None)


def test_a_row_that_never_was_is_not_recorded(administrator):
    with configuration_log.recorded(Category(name="Mail"), by=administrator, at=NINE):
        pass

    assert log() == []


def test_several_rows_are_recorded_each_for_itself(administrator):
    rows = [factories.CategoryFactory(), factories.CategoryFactory(), factories.CategoryFactory()]

    with configuration_log.recorded(*rows, by=administrator, at=NINE):
        Category.objects.filter(pk__in=[rows[0].pk, rows[2].pk]).update(is_active=False)

    assert [entry.object_id for entry in log()] == [str(rows[0].pk), str(rows[2].pk)]


def test_what_was_refused_is_not_recorded(administrator):
    category = factories.CategoryFactory(name="Mail")

    with pytest.raises(DataError), configuration_log.recorded(category, by=administrator, at=NINE):
        Category.objects.update(name="x" * 200)

    assert log() == []
    assert Category.objects.get().name == "Mail"


def test_a_verb_of_its_own_with_a_note_is_recorded_without_a_difference(administrator):
    category = factories.CategoryFactory()

    with configuration_log.recorded(category, by=administrator, at=NINE) as telling:
        telling.verb, telling.note = "merged", "12 tickets came from “Post”."

    assert [(one.verb, one.note, one.lines) for one in log()] == [
        ("merged", "12 tickets came from “Post”.", [])
    ]


def test_a_kind_that_is_no_more_is_named_as_it_was():
    assert factories.ConfigurationChangeFactory(type="formerthing").kind == "formerthing"


def test_a_token_s_hash_is_no_name_of_it():
    assert configuration_log.identity(factories.ApiTokenFactory()) == ""


def test_publishing_is_recorded(administrator):
    draft = publishing.draft_from(Standard.objects.in_force(), by=administrator, at=NINE)
    standard_draft.revise(draft, {"lookback_days": "21"}, read={}, by=administrator, at=NINE)
    publishing.publish(draft, without_rehearsal=True, by=administrator, at=NINE)

    begun, revised, published = log()
    assert (begun.verb, begun.note, begun.after["Version"]) == ("added", "A copy of version 1.", "2")
    assert (revised.before, revised.after) == ({"Lookback days": "14"}, {"Lookback days": "21"})
    assert (published.verb, published.note) == (
        "published",
        "It replaces version 1. Published without a rehearsal.",
    )
    assert published.after["In force"] == "yes"


def test_a_discarded_draft_is_recorded(administrator):
    draft = publishing.draft_from(Standard.objects.in_force(), by=administrator, at=NINE)

    standard_draft.discard(draft, by=administrator, at=NINE)

    assert [one.verb for one in log()] == ["added", "deleted"]


def test_another_scenario_that_escalates_is_recorded_with_the_one_before(administrator):
    chosen = factories.ScenarioFactory(name="Hand over")

    escalating_scenario.make_escalating(chosen, by=administrator, at=NINE)

    assert {one.name: one.after for one in log()} == {
        "Hand over": {"Escalates": "yes"},
        "Escalate": {"Escalates": "no", "Active": "no"},
    }
    assert Scenario.objects.get(escalates=True) == chosen


def test_deactivating_a_person_is_recorded(administrator):
    person = factories.UserFactory()

    people.deactivate(person, by=administrator, at=NINE)

    assert [(one.name, one.after) for one in log()] == [(str(person), {"Active": "no"})]


def test_the_default_acknowledgement_that_is_replaced_is_recorded(administrator):
    before = CannedResponse.objects.get(is_default=True)
    new = factories.CannedResponseFactory(kind="acknowledgement", folder="Old", body=before.body)

    canned_shelf.make_default(new, by=administrator, at=NINE)
    canned_shelf.rename_folder("Old", to="New", by=administrator, at=NINE)

    assert [(one.name, one.after) for one in log()] == [
        (before.title, {"Default acknowledgement": "no"}), (new.title, {"Folder": "New"})
    ]  # fmt: skip


def test_what_takes_a_priority_s_place_is_recorded(administrator):
    urgent, high = factories.priority("Urgent"), factories.priority("High")
    action = factories.ActionFactory(kind="set_priority", tag="", priority=urgent)

    priorities.put_in_place(urgent, high, by=administrator, at=NINE)

    assert {one.type: list(one.after.values()) for one in log()} == {
        "priorityrule": ["High"], "scenario": ["High"]
    }  # fmt: skip
    assert str(action.scenario) in {one.name for one in log()}
