"""Fields of an account are mapped by administrators: one of what fits, once, logged, and followed by the tickets."""

import pytest

from escalations.domain import field_mapping
from escalations.domain.errors import InvalidInput, NotPermitted
from escalations.models import ConfigurationChange, OutboxMessage
from tests.factories import NINE, HelpdeskFactory, HelpdeskFieldFactory

CHOICES = [["One person", "One person"], ["high", "High"]]


@pytest.fixture
def helpdesk(db):
    return HelpdeskFactory(name="acme")


def field(helpdesk, **values):
    given = {"name": "cf_impact", "label": "Impact there", "shape": "choice", "choices": CHOICES, **values}
    return HelpdeskFieldFactory(helpdesk=helpdesk, **given)


def change(helpdesk, chosen, *, by, seen=None):
    return field_mapping.change(helpdesk, chosen, seen=seen or {}, by=by, at=NINE)


@pytest.mark.parametrize(
    ("shape", "uses"),
    [
        ("choice", ["", "shown", "impact", "urgency", "state", "level"]),
        ("text", ["", "shown", "assets", "state", "level", "since"]),
        ("number", ["", "shown", "level"]),
        ("date", ["", "shown", "since"]),
        ("moment", ["", "shown", "since"]),
        ("other", ["", "shown"]),
        ("", ["", "shown", "impact", "urgency", "state", "level", "assets", "since"]),
    ],
)
def test_what_fits_its_shape_is_on_offer(helpdesk, shape, uses):
    assert list(field_mapping.offered(field(helpdesk, shape=shape))) == uses


def test_a_field_is_mapped_logged_and_followed(helpdesk, firm):
    row = field(helpdesk)

    [changed] = change(helpdesk, {row.pk: "impact"}, by=firm.administrator)

    row.refresh_from_db()
    assert (changed, row.use) == (row, "impact")
    assert OutboxMessage.objects.get().payload == {"field": row.pk}
    logged = ConfigurationChange.objects.get()
    assert (logged.by, logged.type) == (firm.administrator, "helpdeskfield")


def test_its_choices_come_to_be_mapped_and_the_certain_one_is(helpdesk, firm):
    row = field(helpdesk)

    change(helpdesk, {row.pk: "impact"}, by=firm.administrator)

    codes = helpdesk.codes.filter(kind="impact").values_list("code", "label", "word")
    assert list(codes) == [("One person", "One person", ""), ("high", "High", "high")]


def test_its_choices_go_with_what_it_stood_for(helpdesk, firm):
    row = field(helpdesk)
    change(helpdesk, {row.pk: "impact"}, by=firm.administrator)

    change(helpdesk, {row.pk: "urgency"}, by=firm.administrator)

    assert set(helpdesk.codes.values_list("kind", flat=True)) == {"urgency"}


def test_the_same_again_changes_nothing(helpdesk, firm):
    row = field(helpdesk, use="shown")

    assert change(helpdesk, {row.pk: "shown"}, by=firm.administrator) == []
    assert not OutboxMessage.objects.exists()
    assert not ConfigurationChange.objects.exists()


@pytest.mark.parametrize("use", ["assets", "magic"])
def test_what_does_not_fit_is_refused_and_nothing_else_is_taken(helpdesk, firm, use):
    good, bad = field(helpdesk, name="cf_a"), field(helpdesk, name="cf_b")

    with pytest.raises(InvalidInput) as refused:
        change(helpdesk, {good.pk: "shown", bad.pk: use}, by=firm.administrator)

    assert refused.value.fields == {str(bad.pk): field_mapping.WRONG}
    good.refresh_from_db()
    assert good.use == ""


def test_one_field_at_most_stands_for_each_of_ours(helpdesk, firm):
    field(helpdesk, name="cf_a", label="Reach", use="impact")
    other = field(helpdesk, name="cf_b")

    with pytest.raises(InvalidInput) as refused:
        change(helpdesk, {other.pk: "impact"}, by=firm.administrator)

    assert "“Impact” is “Reach” already" in refused.value.fields[str(other.pk)]


def test_two_are_exchanged_at_once(helpdesk, firm):
    one, other = field(helpdesk, name="cf_a", use="impact"), field(helpdesk, name="cf_b", use="urgency")

    with pytest.raises(InvalidInput):
        change(helpdesk, {one.pk: "urgency"}, by=firm.administrator)
    change(helpdesk, {one.pk: "shown", other.pk: "impact"}, by=firm.administrator)

    assert list(helpdesk.own_fields.values_list("use", flat=True)) == ["shown", "impact"]


def test_any_number_are_only_shown(helpdesk, firm):
    one, other = field(helpdesk, name="cf_a", use="shown"), field(helpdesk, name="cf_b")

    assert change(helpdesk, {other.pk: "shown"}, by=firm.administrator) == [other]
    assert one.use == "shown"


def test_who_was_faster_is_not_undone(helpdesk, firm):
    row = field(helpdesk, use="impact")

    with pytest.raises(InvalidInput) as refused:
        change(helpdesk, {row.pk: "shown"}, seen={row.pk: ""}, by=firm.administrator)

    assert "“Impact” meanwhile" in refused.value.fields[str(row.pk)]


def test_nobody_else_maps(helpdesk, firm):
    with pytest.raises(NotPermitted):
        change(helpdesk, {}, by=firm.senior)
