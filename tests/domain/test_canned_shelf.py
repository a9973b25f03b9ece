"""How canned responses are kept: words that hold, one default, folders as a whole, nothing in use taken away."""

import pytest

from escalations.domain import canned_shelf
from escalations.domain.errors import InvalidInput, NotPermitted
from escalations.models import Action, CannedResponse, ConfigurationChange
from tests.factories import (
    NINE,
    ActionFactory,
    AdministratorFactory,
    CannedResponseFactory,
    ScenarioFactory,
    TeamFactory,
    UserFactory,
)
from tests.racing import in_turn

pytestmark = pytest.mark.django_db
PROMISE = "You hear from us by {{ promise.time }}."


@pytest.fixture
def by():
    return AdministratorFactory()


def response(**values):
    return CannedResponse(**{"title": "Hello", "kind": "reply", "body": "Hello", **values})


def acknowledgement(**values):
    return CannedResponseFactory(kind="acknowledgement", body=PROMISE, **values)


def the_default():
    return CannedResponse.objects.get(is_default=True)


def refusal(row, **more):
    with pytest.raises(InvalidInput) as refused:
        canned_shelf.check(row, **more)
    return refused.value.fields


def test_words_are_cleaned_before_they_are_kept():
    row = response(title="  Hello\u200b   again ", folder=" Replies ", body="Hello\x00 there \n")

    canned_shelf.check(row)

    assert (row.title, row.folder, row.body) == ("Hello again", "Replies", "Hello there")


@pytest.mark.parametrize("nothing", ["", "   ", "\u200b", "\u2028"])
def test_nothing_is_no_title_and_no_text(nothing):
    assert refusal(response(title=nothing)) == {"title": "Give it a title to choose it by."}
    assert refusal(response(body=nothing)) == {"body": "Write the words it puts in."}


def test_too_much_is_refused_with_the_limit():
    assert list(refusal(response(title="x" * 121))) == ["title"]
    assert list(refusal(response(folder="x" * 81))) == ["folder"]
    assert list(refusal(response(body="x" * 20_001))) == ["body"]


def test_s20_the_template_needs_no_words():
    canned_shelf.check(response(kind="escalation", body=""))


def test_s22_a_private_placeholder_is_refused_when_it_is_saved():
    assert list(refusal(response(body="Hello {{ summary }}"))) == ["body"]


def test_s28_an_acknowledgement_names_the_promised_time():
    assert refusal(response(kind="acknowledgement")) == {
        "body": "An acknowledgement says when the customer hears from you next. "
        "Put {{ promise.time }} or {{ promise.date }} into it."
    }
    for name in canned_shelf.PROMISED:
        canned_shelf.check(response(kind="acknowledgement", body=f"By {{{{{name}}}}}."))


def test_a_title_is_taken_in_any_case_within_its_folder():
    there = CannedResponseFactory(title="Which message?", folder="Replies")

    assert refusal(response(title="WHICH message?", folder="replies")) == {
        "title": "There is a “WHICH message?” in “Replies” already. Choose another title, or change that one."
    }
    canned_shelf.check(response(title="Which message?", folder="Notes"))
    canned_shelf.check(there)


def test_a_title_without_a_folder_is_taken_too():
    CannedResponseFactory(title="Which message?")

    assert "in the responses without a folder already" in refusal(response(title="which message?"))["title"]


def test_a_folder_is_spelt_as_it_is():
    CannedResponseFactory(folder="Replies")
    row = response(folder="REPLIES")

    canned_shelf.check(row)

    assert row.folder == "Replies"


def test_marking_another_default_moves_the_mark(by):
    before, chosen = the_default(), acknowledgement(title="Handed over")

    canned_shelf.make_default(chosen, by=by, at=NINE)

    before.refresh_from_db()
    assert (the_default(), before.is_default) == (chosen, False)
    entry = ConfigurationChange.objects.get()
    assert (entry.by, entry.name, entry.lines) == (
        by,
        before.title,
        [{"label": "Default acknowledgement", "before": "yes", "after": "no"}],
    )


def test_saving_the_default_again_moves_nothing(by):
    canned_shelf.save(the_default(), by=by, at=NINE)

    assert not ConfigurationChange.objects.exists()


def test_the_default_stays_until_another_one_is_marked():
    unmarked, turned = the_default(), the_default()
    unmarked.is_default, turned.kind = False, "reply"
    away = the_default()
    away.is_active = False

    assert refusal(unmarked) == {
        "is_default": "One acknowledgement is the default. Mark another one instead; "
        "this one is unmarked in the same press."
    }
    assert list(refusal(turned)) == ["is_default"]
    assert refusal(away) == {
        "is_active": "This is the default acknowledgement. Mark another one as the default first, "
        "then deactivate it."
    }
    assert canned_shelf.may_delete(the_default()).why_not == (
        "“Handed to our specialists” is the default acknowledgement, so it stays. "
        "Mark another one as the default first."
    )


def test_the_default_is_for_everyone():
    assert refusal(the_default(), teams=[TeamFactory()]) == {
        "teams": "The default acknowledgement is for everyone. Leave the teams empty."
    }


@pytest.mark.django_db(transaction=True)
def test_two_administrators_at_once_leave_one_default(by):
    """Also where there was none whose row could be locked."""
    CannedResponse.objects.filter(is_default=True).delete()
    first, second = (acknowledgement(title=title) for title in ("First", "Second"))

    def mark(row):
        return lambda: canned_shelf.make_default(row, by=by, at=NINE)

    assert in_turn(mark(first), mark(second)) == second
    assert the_default() == second


def test_a_title_taken_since_it_was_checked_is_said_so(by):
    row = response(title="Hello", folder="Replies")
    canned_shelf.check(row)
    CannedResponseFactory(title="hello", folder="Replies")

    with pytest.raises(InvalidInput) as refused:
        canned_shelf.save(row, by=by, at=NINE)

    assert list(refused.value.fields) == ["title"]


def test_what_a_scenario_adds_stays_an_active_note():
    note = CannedResponseFactory(title="Visit", kind="private_note")
    for name in ("Visit on site", "Return"):
        ActionFactory(
            scenario=ScenarioFactory(name=name), kind=Action.Kind.PRIVATE_NOTE, tag="", canned_response=note
        )
    ActionFactory(scenario=ScenarioFactory(name="Old", is_active=False), canned_response=note)

    canned_shelf.check(note)
    note.is_active = False
    assert refusal(note) == {
        "is_active": "In use by the scenario “Return”, “Visit on site”. Choose another note there, "
        "then deactivate it."
    }
    note.is_active, note.kind = True, "reply"
    assert list(refusal(note)) == ["kind"]
    assert canned_shelf.may_delete(note).why_not == (
        "“Visit” is used by actions, so it stays. Deactivate it instead of deleting it."
    )


def test_what_nobody_uses_is_deactivated_or_deleted():
    row = CannedResponseFactory(is_active=False)

    canned_shelf.check(row)

    assert canned_shelf.may_delete(row)


def test_a_folder_is_renamed_as_a_whole(by):
    first, second = CannedResponseFactory(folder="Replies"), CannedResponseFactory(folder="replies")

    moved = canned_shelf.rename_folder("Replies", to=" Answers ", by=by, at=NINE)

    assert moved == 2
    assert {row.folder for row in CannedResponse.objects.filter(pk__in=[first.pk, second.pk])} == {"Answers"}
    told = {(entry.name, entry.lines[0]["before"]) for entry in ConfigurationChange.objects.all()}
    assert told == {(first.title, "Replies"), (second.title, "replies")}


def test_a_folder_gets_its_capitals(by):
    CannedResponseFactory(folder="replies", title="Hello")

    canned_shelf.rename_folder("replies", to="Replies", by=by, at=NINE)

    assert canned_shelf.folders()[-1] == {"folder": "Replies", "responses": 1, "active": 1}


def test_two_folders_become_one_unless_a_title_is_in_both(by):
    CannedResponseFactory(folder="Old", title="Hello")
    CannedResponseFactory(folder="New", title="Bye")

    canned_shelf.rename_folder("Old", to="new", by=by, at=NINE)

    assert CannedResponse.objects.filter(folder="New").count() == 2
    CannedResponseFactory(folder="Old", title="HELLO")
    with pytest.raises(InvalidInput, match="“New” holds “Hello” already") as refused:
        canned_shelf.rename_folder("Old", to="New", by=by, at=NINE)
    assert list(refused.value.fields) == ["to"]


@pytest.mark.parametrize(("to", "field"), [("", "to"), (" \u200b ", "to"), ("x" * 81, "to")])
def test_a_folder_needs_a_name(to, field, by):
    CannedResponseFactory(folder="Replies")

    with pytest.raises(InvalidInput) as refused:
        canned_shelf.rename_folder("Replies", to=to, by=by, at=NINE)

    assert list(refused.value.fields) == [field]


def test_a_folder_that_is_gone_is_said_so(by):
    with pytest.raises(InvalidInput, match="There is no folder “Gone” any more"):
        canned_shelf.rename_folder("Gone", to="New", by=by, at=NINE)


def test_only_administrators_change_the_shelf():
    colleague, row = UserFactory(), acknowledgement()

    for change in (
        lambda: canned_shelf.save(row, by=colleague, at=NINE),
        lambda: canned_shelf.make_default(row, by=colleague, at=NINE),
        lambda: canned_shelf.rename_folder("Escalation", to="New", by=colleague, at=NINE),
    ):
        with pytest.raises(NotPermitted):
            change()

    assert the_default() != row
