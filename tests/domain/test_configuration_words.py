"""What the log says about a row: words, names, inner rows, no secret."""

from datetime import UTC, date, datetime

import pytest

from escalations.domain.configuration_words import Described, Shown, _words, describe, differences
from tests import factories

pytestmark = pytest.mark.django_db


def words(row):
    return {label: shown.words for label, shown in describe(row).values.items()}


def test_a_row_is_told_by_its_labels_and_the_names_it_points_at():
    mail = factories.CategoryFactory(name="Mail", intake_team=factories.TeamFactory(name="Desk"))
    category = factories.CategoryFactory(name="Outlook", parent=mail, is_active=False, position=3)

    assert describe(category).name == "Mail › Outlook"
    assert words(category) == {
        "Name": "Outlook", "Parent": "Mail", "Active": "no", "Catch-all": "no", "Intake team": "",
        "Escalation team": "", "Position": "3",
    }  # fmt: skip


def test_choices_and_many_names_are_told_as_shown():
    response = factories.CannedResponseFactory(kind="private_note")
    response.teams.set([factories.TeamFactory(name="North"), factories.TeamFactory(name="East")])

    told = words(response)

    assert (told["Kind"], told["Teams"]) == ("Private note", "East, North")


def test_inner_rows_belong_to_what_they_go_with():
    step = factories.StandardStepFactory(text="Restart Outlook", position=1)

    parts = describe(step.category).parts

    assert {key: (part.name, part.words) for key, part in parts.items()} == {
        ("Standard step", step.pk): ("Restart Outlook", "Text: Restart Outlook; Position: 1; Active: yes")
    }


def test_a_person_is_told_with_teams_and_without_tokens_or_password():
    person = factories.UserFactory(username="ada", teams=[factories.TeamFactory(name="Desk")])
    token = factories.ApiTokenFactory(user=person)

    told = describe(person)

    assert [(key[0], part.words) for key, part in told.parts.items()] == [("Membership", "Desk")]
    assert told.values["Password"].words == "hidden"
    assert token.digest not in str([told.name, words(person), told.parts])


def test_a_token_is_told_without_its_hash():
    token = factories.ApiTokenFactory(label="Sync")

    assert token.digest not in str([describe(token).name, words(token)])
    assert token.token_key not in str([describe(token).name, words(token)])


def test_a_chat_s_address_is_told_by_its_host():
    team = factories.TeamFactory(chat_link="https://chat.example.org/hooks/abc123")

    assert words(team)["Chat link"] == "chat.example.org (hidden)"
    assert words(factories.TeamFactory())["Chat link"] == ""


def test_a_chat_s_address_whose_key_is_gone_is_told_as_such(settings):
    team = factories.TeamFactory(chat_link="https://chat.example.org/hooks/abc123")
    settings.SECRET_KEY = "another-key"
    before = describe(team)
    team.chat_link = "https://chat.example.org/hooks/abc123"

    assert differences(before, describe(team)) == [
        {
            "label": "Chat link",
            "before": "hidden, cannot be read any more",
            "after": "chat.example.org (hidden)",
        }
    ]


def test_a_new_secret_that_looks_the_same_is_told_as_changed():
    before = Described("x", {"Password": Shown("hidden", "old"), "Name": Shown("Ada", "Ada")})
    after = Described("x", {"Password": Shown("hidden", "new"), "Name": Shown("Ada", "Ada")})

    assert differences(before, before) == []
    assert differences(before, after) == [
        {"label": "Password", "before": "hidden", "after": "hidden, changed"}
    ]


def test_what_was_added_is_told_but_for_what_is_empty():
    team = Described("Desk", {"Name": Shown("Desk", "Desk"), "Lead": Shown("", "")})

    assert differences(None, team) == [{"label": "Name", "before": None, "after": "Desk"}]
    assert differences(team, None) == [{"label": "Name", "before": "Desk", "after": None}]


def test_inner_rows_are_told_when_they_come_change_and_go():
    step = factories.StandardStepFactory(text="Restart", position=1)
    category = step.category
    empty = Described(str(category), describe(category).values)
    first = describe(category)
    step.text = "Restart Outlook"
    step.save()
    second = describe(category)

    assert differences(empty, first) == [
        {
            "label": "Standard step “Restart”",
            "before": None,
            "after": "Text: Restart; Position: 1; Active: yes",
        }
    ]
    assert differences(first, second) == [
        {"label": "Standard step “Restart Outlook”: Text", "before": "Restart", "after": "Restart Outlook"}
    ]
    assert differences(first, empty) == [
        {
            "label": "Standard step “Restart”",
            "before": "Text: Restart; Position: 1; Active: yes",
            "after": None,
        }
    ]


def test_an_inner_row_made_anew_as_it_was_is_no_difference():
    step = factories.StandardStepFactory(text="Restart")
    before = describe(step.category)
    step.delete()
    step.pk = None
    step.save()

    assert differences(before, describe(step.category)) == []


def test_a_part_of_one_empty_value_has_no_words():
    assert Described("x", {"Team": Shown("", "")}).words == ""


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (None, ""),
        (True, "yes"),
        (7, "7"),
        (["vpn", "mail"], "vpn, mail"),
        ({"b": 1, "a": "ü"}, "a: ü; b: 1"),
        ({"tuesday": ["9-17"], "monday": ["9-12", "13-17"]}, "monday: 9-12, 13-17; tuesday: 9-17"),
        (datetime(2026, 11, 10, 9, 0, tzinfo=UTC), "2026-11-10 09:00"),
        (date(2026, 12, 24), "2026-12-24"),
    ],
)
def test_values_are_said_plainly(value, shown, settings):
    settings.TIME_ZONE = "UTC"

    assert _words(value) == shown
