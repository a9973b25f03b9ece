"""Codes are mapped by administrators: one of what is on offer, logged, and followed by the tickets."""

import pytest

from escalations.domain import code_mapping
from escalations.domain.errors import InvalidInput, NotPermitted
from escalations.models import ConfigurationChange, HelpdeskCode, OutboxMessage, Priority
from tests.factories import NINE, CategoryFactory, HelpdeskCodeFactory, HelpdeskFactory


@pytest.fixture
def helpdesk(db):
    return HelpdeskFactory(name="acme")


def code(helpdesk, kind, **values):
    return HelpdeskCodeFactory(helpdesk=helpdesk, kind=kind, code="12", label="Theirs", **values)


def change(helpdesk, chosen, *, by, seen=None):
    return code_mapping.change(helpdesk, chosen, seen=seen or {}, by=by, at=NINE)


def ours(firm):
    return {
        "status": "pending",
        "priority": Priority.objects.get(name="High"),
        "group": firm.desk,
        "agent": firm.technician,
        "type": firm.category,
        "impact": "high",
        "urgency": "low",
        "state": "sent_back",
        "level": "2",
    }


@pytest.mark.parametrize("kind", HelpdeskCode.Kind.values)
def test_a_code_is_mapped_logged_and_followed(helpdesk, firm, kind):
    row, wanted = code(helpdesk, kind), ours(firm)[kind]
    key = wanted if isinstance(wanted, str) else str(wanted.pk)
    assert code_mapping.key_of(row) == ""

    [changed] = change(helpdesk, {row.pk: key}, by=firm.administrator)

    row.refresh_from_db()
    assert (changed, row.ours, code_mapping.key_of(row)) == (row, wanted, key)
    assert OutboxMessage.objects.get().payload == {"code": row.pk}
    logged = ConfigurationChange.objects.get()
    assert (logged.by, logged.verb) == (firm.administrator, "changed")


@pytest.mark.parametrize("kind", ["status", "group"])
def test_a_mapping_is_taken_back(helpdesk, firm, kind):
    mapped = {"status": {"status": "open"}, "group": {"team": firm.desk}}[kind]
    row = code(helpdesk, kind, **mapped)

    change(helpdesk, {row.pk: ""}, by=firm.administrator)

    row.refresh_from_db()
    assert row.ours is None


def test_the_same_again_changes_nothing(helpdesk, firm):
    row = code(helpdesk, "status", status="open")

    assert change(helpdesk, {row.pk: "open"}, by=firm.administrator) == []
    assert not OutboxMessage.objects.exists()
    assert not ConfigurationChange.objects.exists()


@pytest.mark.parametrize("key", ["magic", "9999999", "1; DROP"])
def test_only_what_is_on_offer_is_taken_and_nothing_else_with_it(helpdesk, firm, key):
    good, bad = code(helpdesk, "status"), code(helpdesk, "group")

    with pytest.raises(InvalidInput) as refused:
        change(helpdesk, {good.pk: "open", bad.pk: key}, by=firm.administrator)

    assert list(refused.value.fields) == [str(bad.pk)]
    good.refresh_from_db()
    assert good.ours is None


def test_a_category_with_others_below_is_not_on_offer(helpdesk, firm):
    parent = CategoryFactory(parent=firm.category).parent

    assert str(parent.pk) not in code_mapping.offered()["type"]


def test_who_was_faster_is_not_undone(helpdesk, firm):
    row = code(helpdesk, "status", status="pending")
    empty = HelpdeskCodeFactory(helpdesk=helpdesk, code="13")

    with pytest.raises(InvalidInput) as refused:
        change(
            helpdesk,
            {row.pk: "open", empty.pk: "open"},
            seen={row.pk: "", empty.pk: "closed"},
            by=firm.administrator,
        )

    said = refused.value.fields
    assert "“pending” meanwhile" in said[str(row.pk)]
    assert "nothing meanwhile" in said[str(empty.pk)]


def test_codes_of_another_helpdesk_are_left_alone(helpdesk, firm):
    other = code(HelpdeskFactory(), "status")

    assert change(helpdesk, {other.pk: "open"}, by=firm.administrator) == []


def test_nobody_else_maps(helpdesk, firm):
    with pytest.raises(NotPermitted):
        change(helpdesk, {}, by=firm.senior)
