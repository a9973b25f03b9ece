"""Fields that an account added: mapped ones are ours, the others are kept and shown, none is guessed."""

from datetime import UTC, datetime

import pytest

from escalations.domain import arriving, border, changes, differences, field_mapping
from escalations.domain.arriving import own_fields
from escalations.domain.outside import MISSING, OwnField
from escalations.models import Difference, HelpdeskCode, HelpdeskField, OutboxMessage, RemoteRecord
from tests.factories import NINE

LEVELS = (("One person", "One person"), ("Team", "Team"), ("High", "High"))
FIELDS = [
    OwnField(name="cf_reach", label="Reach", shape="choice", choices=LEVELS),
    OwnField(name="cf_machine", label="Machine", shape="text"),
    OwnField(name="cf_state", label="Escalation", shape="text"),
    OwnField(name="cf_count", label="How many", shape="other", is_required=True),
]


@pytest.fixture
def fields(side):
    """Theirs, by name, learnt and unmapped."""
    arriving.learn_own_fields(side.helpdesk, FIELDS)
    return {row.name: row for row in side.helpdesk.own_fields.all()}


def use(side, **uses):
    rows = {row.name: row.pk for row in side.helpdesk.own_fields.all()}
    chosen = {rows[name]: use for name, use in uses.items()}
    field_mapping.change(side.helpdesk, chosen, seen={}, by=side.firm.administrator, at=NINE)


def mean(side, **words):
    for code, word in words.items():
        HelpdeskCode.objects.filter(kind="impact", code=code).update(word=word)


def said():
    return RemoteRecord.objects.get(type="ticket").said


def remap(side):
    for field in side.helpdesk.own_fields.all():
        arriving.remap_field(side.helpdesk, field, at=side.at)


# Learning


def test_fields_are_learnt_once_and_renewed(side, fields):
    again = [OwnField(name="cf_reach", label="Impact", shape="choice", choices=LEVELS[:1], is_required=True)]

    assert arriving.learn_own_fields(side.helpdesk, FIELDS) == 0
    assert arriving.learn_own_fields(side.helpdesk, again) == 0
    row = side.helpdesk.own_fields.get(name="cf_reach")
    assert (str(row), row.choices, row.is_required) == ("Impact", [["One person", "One person"]], True)
    assert side.helpdesk.own_fields.count() == 4


def test_a_new_choice_of_a_mapped_field_comes_to_be_mapped(side, fields):
    use(side, cf_reach="impact")

    arriving.learn_own_fields(
        side.helpdesk,
        [OwnField(name="cf_reach", label="Reach", shape="choice", choices=(*LEVELS, ("Site", "Site")))],
    )

    assert HelpdeskCode.objects.get(kind="impact", code="Site").ours is None


def test_one_that_no_list_named_is_met_on_a_ticket(side):
    side.ticket(fields={"cf_new": "x", "cf_empty": None})

    assert list(side.helpdesk.own_fields.values_list("name", "use")) == [("cf_new", "")]


# Shown


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("Room 11", "Room 11"),
        (3, "3"),
        (2.5, "2.5"),
        (True, "yes"),
        (False, "no"),
        (["a", None, "b"], "a, b"),
        ({"value": "k", "label": "Key"}, "Key"),
        ({"x": 1, "y": [2]}, "x: 1, y: 2"),
        ("a\x00b", "ab"),
        (None, ""),
        ([], ""),
    ],
)
def test_any_value_is_kept_as_words(value, words):
    assert own_fields.words(value) == words


def test_all_that_say_something_are_kept_and_none_is_lost(side, fields):
    side.ticket(fields={"cf_reach": "Team", "cf_count": 3, "cf_machine": None})

    assert said()["fields"] == {"cf_reach": "Team", "cf_count": "3"}
    assert (side.here().impact, side.here().assets) == ("low", [])


def test_a_change_of_an_unmapped_one_is_kept_and_touches_nothing(side, fields):
    side.ticket(fields={"cf_count": 3})
    version = side.here().version

    side.ticket(fields={"cf_count": 4})

    assert said()["fields"] == {"cf_count": "4"}
    assert side.here().version == version


def test_a_secret_in_one_is_masked(side, fields):
    side.ticket(fields={"cf_machine": "password: Hunter2!xyz"})

    assert "Hunter2" not in said()["fields"]["cf_machine"]


# Mapped


def test_a_new_ticket_has_what_they_say(side, fields):
    use(side, cf_reach="impact", cf_machine="assets")

    side.ticket(fields={"cf_reach": "High", "cf_machine": "PC-114; PC-115,\nPC-114"})

    here = side.here()
    assert (here.impact, here.assets) == ("high", ["PC-114", "PC-115"])
    assert here.priority_reason == "As set in acme."


def test_a_change_there_is_followed(side, fields):
    use(side, cf_reach="impact", cf_machine="assets")
    side.ticket(fields={"cf_reach": "One person", "cf_machine": "PC-1"})

    side.ticket(fields={"cf_reach": "High", "cf_machine": None})

    here = side.here()
    assert (here.impact, here.assets, here.priority.name) == ("high", [], "Low")
    assert here.priority_reason == "As set in acme."


def test_a_reason_that_somebody_gave_stays(side, fields):
    use(side, cf_reach="impact")
    side.ticket(fields={"cf_reach": "One person"})
    changes.apply(side.here(), {"priority_reason": "Agreed with them."}, by=side.firm.technician, at=side.at)

    side.ticket(fields={"cf_reach": "High"})

    assert side.here().priority_reason == "Agreed with them."


def test_an_unknown_choice_is_shown_and_not_guessed(side, fields):
    use(side, cf_reach="impact")
    side.ticket(fields={"cf_reach": "High"})

    side.ticket(fields={"cf_reach": "Galaxy"})

    assert side.here().impact == "high"
    assert said()["impact"] == {"code": "Galaxy", "label": "Galaxy", "is_mapped": False}


def test_none_there_leaves_ours(side, fields):
    use(side, cf_reach="impact")
    side.ticket(fields={"cf_reach": "High"})

    side.ticket(fields={"cf_reach": None})
    side.ticket(fields={})

    assert side.here().impact == "high"


def test_both_sides_changed_it(side, fields):
    use(side, cf_reach="impact", cf_machine="assets")
    mean(side, Team="medium")
    side.ticket(fields={"cf_reach": "One person", "cf_machine": "PC-1"})
    ours = {"impact": "high", "assets": ["PC-2"]}
    changes.apply(side.here(), ours, by=side.firm.technician, at=side.at)

    side.ticket(fields={"cf_reach": "Team", "cf_machine": "PC-3"})

    rows = {row.field: row for row in Difference.objects.all()}
    assert (side.here().impact, side.here().assets) == ("medium", ["PC-3"])
    assert (rows["impact"].ours, rows["assets"].ours) == ("high", ["PC-2"])
    assert rows["assets"].their_words == "PC-3"
    differences.keep_ours(rows["assets"], by=side.firm.administrator, at=side.at)
    assert side.here().assets == ["PC-2"]


AT = datetime(2026, 11, 27, 23, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("shape", "choices", "level", "since"),
    [
        ("text", [], "L2", "2026-11-27 23:30"),
        ("", [], "L2", "2026-11-27 23:30"),
        ("number", [], "2", None),
        ("date", [], None, "2026-11-27"),
        ("moment", [], None, "2026-11-27T23:30:00Z"),
        ("choice", [["L1", "L1"], ["second", "Level 2"]], "second", None),
        ("choice", [["L1", "L1"]], MISSING, None),
    ],
)
def test_level_and_time_are_told_as_the_field_wants_them(side, fields, shape, choices, level, since):
    def told(use):
        row = fields["cf_machine"]
        row.use, row.shape, row.choices = use, shape, choices
        row.save()
        own_fields.offer_choices(row)
        return side.codes.told(border.Told("queued", 2, AT)), side.codes.told(border.Told())

    if level is not None:
        now, none = told("level")
        assert (now.get("told_level", MISSING), none) == (level, {"told_level": None})
    if since is not None:
        assert told("since") == ({"told_since": since}, {"told_since": None})


def test_without_a_team_there_is_no_level_to_tell(side, fields):
    use(side, cf_machine="level")

    assert side.codes.told(border.Told("queued", None, AT)) == {}


@pytest.mark.parametrize(
    ("shape", "value", "code"),
    [
        ("number", 2.0, "2"),
        ("number", None, None),
        ("date", "2026-11-27T00:00:00Z", "2026-11-27"),
        ("moment", "2026-11-27T23:30:00.000+00:00", "2026-11-27T23:30:00Z"),
        ("moment", "2026-11-27", "2026-11-27"),
        ("moment", "2026-99-99T99:99:99Z", "2026-99-99T99:99:99Z"),
    ],
)
def test_one_value_has_one_code_however_it_is_written(shape, value, code):
    assert own_fields.code_of(value, HelpdeskField(use="since", shape=shape)) == code


def test_a_field_takes_a_value_as_its_shape_wants_it():
    number, text = HelpdeskField(shape="number"), HelpdeskField(shape="text")

    assert [own_fields.as_it_is_sent("2", one) for one in (number, text)] == [2, "2"]
    assert own_fields.as_it_is_sent(None, number) is None


def test_ours_is_told_only_where_a_field_stands_for_it(side, fields):
    side.ticket(fields={"cf_reach": "One person"})
    changes.apply(side.here(), {"impact": "high"}, by=side.firm.technician, at=side.at)
    assert not OutboxMessage.objects.filter(kind="helpdesk.fields").exists()

    use(side, cf_reach="impact")
    changes.apply(side.here(), {"impact": "low"}, by=side.firm.technician, at=side.at)

    assert OutboxMessage.objects.filter(kind="helpdesk.fields").count() == 1


# Mapped afterwards


def test_tickets_that_came_before_follow_a_mapping(side, fields):
    side.ticket(fields={"cf_reach": "High", "cf_machine": "PC-1", "cf_state": "old"})
    use(side, cf_reach="impact", cf_machine="assets", cf_state="state")
    before = RemoteRecord.objects.get(type="ticket")  # as it was kept when nothing could be mapped to impact
    del before.base["ours"]["impact"]
    before.save()

    remap(side)

    here, record = side.here(), RemoteRecord.objects.get(type="ticket")
    assert (here.impact, here.assets) == ("high", ["PC-1"])
    assert (record.base["impact"], record.base["told_state"]) == ("High", "old")
    assert record.said["impact"]["is_mapped"] is True
    assert record.base["ours"]["impact"] == "high"


def test_what_was_changed_here_since_stays(side, fields):
    use(side, cf_reach="impact")
    side.ticket(fields={"cf_reach": "Team"})
    changes.apply(side.here(), {"impact": "high"}, by=side.firm.technician, at=side.at)
    mean(side, Team="medium")

    code = HelpdeskCode.objects.get(kind="impact", code="Team")
    arriving.remap(side.helpdesk, code, at=side.at)
    remap(side)

    assert side.here().impact == "high"


def test_assets_that_were_named_here_meanwhile_stay(side, fields):
    side.ticket(fields={"cf_machine": "PC-1"})
    changes.apply(side.here(), {"assets": ["PC-9"]}, by=side.firm.technician, at=side.at)
    use(side, cf_machine="assets")

    remap(side)

    assert side.here().assets == ["PC-9"]


def test_a_change_here_after_the_mapping_is_not_overwritten_unseen(side, fields):
    """Nor on a ticket of the time when nothing could be mapped to impact, whose choice is not mapped yet."""
    side.ticket(fields={"cf_reach": "Team"})
    before = RemoteRecord.objects.get(type="ticket")
    del before.base["ours"]["impact"]
    before.save()
    use(side, cf_reach="impact")
    remap(side)
    changes.apply(side.here(), {"impact": "medium"}, by=side.firm.technician, at=side.at)

    side.ticket(fields={"cf_reach": "High"})

    found = Difference.objects.get()
    assert (found.field, found.ours, found.theirs) == ("impact", "medium", "high")


def test_a_choice_that_is_mapped_later_is_followed(side, fields):
    use(side, cf_reach="impact", cf_machine="assets")
    side.ticket(fields={"cf_reach": "Team"})
    changes.apply(side.here(), {"assets": ["PC-9"]}, by=side.firm.technician, at=side.at)
    mean(side, Team="medium")

    arriving.remap(side.helpdesk, HelpdeskCode.objects.get(kind="impact", code="Team"), at=side.at)
    remap(side)

    assert (side.here().impact, side.here().assets) == ("medium", ["PC-9"])


def test_what_no_field_stands_for_any_more_is_forgotten(side, fields):
    use(side, cf_reach="impact")
    side.ticket(fields={"cf_reach": "Galaxy"})

    use(side, cf_reach="")
    remap(side)

    record = RemoteRecord.objects.get(type="ticket")
    assert ("impact" in record.said, "impact" in record.base) == (False, False)
    assert record.said["fields"] == {"cf_reach": "Galaxy"}


def test_remapping_goes_by_batches(side, fields):
    side.ticket()
    record = RemoteRecord.objects.get(type="ticket")

    assert arriving.remap_field(side.helpdesk, fields["cf_reach"], at=side.at, most=1) == record.pk
    assert arriving.remap_field(side.helpdesk, fields["cf_reach"], at=side.at, after=record.pk) is None


def test_assets_there_are_as_many_as_fit():
    many = [f"PC-{number:04}" for number in range(30)]

    assert own_fields.assets_there(many).endswith(", PC-0027")
    assert own_fields.assets_there([]) is None
