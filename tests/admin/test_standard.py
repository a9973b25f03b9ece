"""The standard's pages: a draft's screen, its rehearsal, its publication, and versions side by side (S34)."""

import json

import pytest
from django.urls import reverse

from escalations.domain import publishing, standard_content, standard_draft
from escalations.models import Rehearsal, SectionKey, Standard
from tests import factories
from tests.admin.forms import said
from tests.factories import NINE

pytestmark = pytest.mark.django_db

HTMX = {"HX-Request": "true"}


def page(view, *args):
    return reverse(f"admin:escalations_standard_{view}", args=args)


@pytest.fixture
def draft(db):
    return factories.StandardFactory(version=2)


def form(draft, **typed):
    """The screen of a draft as a browser sends it; a tick that is off is left out."""
    values = standard_content.of(draft)
    marks = {name: standard_content.mark(value) for name, value in values.items()}
    values |= {"order": ",".join(values["order"]), **typed}
    sent = {name: "on" if value is True else value for name, value in values.items() if value is not False}
    return {"read": json.dumps(marks), **sent}


# Editing a draft


def test_a_draft_shows_everything_it_says(desk, draft):
    answer = desk.get(page("change", draft.pk))

    for name in standard_content.of(draft):
        assert f'name="{name}"' in answer.text
    assert "Warns (usual)" in answer.text
    assert "Harbour77" not in answer.text
    assert answer.text.count("Passes</span>") == 14


def test_a_draft_is_edited(desk, draft, administrator):
    order = [*SectionKey][::-1]
    typed = {
        "environment-prompt": "Which device?",
        "environment-may_be_not_applicable": False,
        "order": ",".join(order),
    }

    answer = desk.post(page("change", draft.pk), form(draft, **typed, lookback_days="21"))

    draft.refresh_from_db()
    kept = standard_content.of(draft)
    assert (answer.status_code, said(answer)) == (302, ["The draft of version 2 is saved."])
    assert (kept["environment-prompt"], kept["environment-may_be_not_applicable"]) == ("Which device?", False)
    assert (kept["order"], draft.lookback_days, draft.edited_by) == (order, 21, administrator)


@pytest.mark.parametrize(
    ("field", "typed", "sentence"),
    [
        ("environment-label", "", "Name the section; its usual name is “Environment”."),
        ("environment-prompt", "\u200b\x00", "Ask something: without its question"),
        ("environment-max_length", "20", "Allow 100 to 20,000 characters"),
        ("lookback_days", "0", "The look-back covers 1 to 90 days."),
        ("warranty_days", "soon", "Write a whole number, such as 14."),
        ("severity-empty", "off", "this check always blocks"),
        ("severity-no_scope", "loud", "Choose Blocks, Warns or Off."),
        ("order", "environment,environment", "All seven sections are needed, each once."),
        ("environment-help", "😀" * 2_001, "2,000 is the limit"),
    ],
)
def test_what_no_version_may_say_is_told_beside_what_was_typed(desk, draft, field, typed, sentence):
    answer = desk.post(page("change", draft.pk), form(draft, note="שלום, mine", **{field: typed}))

    assert answer.status_code == 422
    assert sentence in answer.text
    assert "Nothing is saved yet" in answer.text
    assert "שלום, mine" in answer.text
    draft.refresh_from_db()
    assert draft.note == "What changed."


def test_the_second_administrator_is_told_and_loses_nothing(desk, draft):
    """Invariant 9. What only the other changed is taken over, what both changed is shown beside."""
    mine = form(draft, **{"environment-prompt": "Mine, which site?", "note": "My note"})
    theirs = {"environment-prompt": "Theirs, which device?", "lookback_days": "30"}
    standard_draft.revise(draft, theirs, read={}, by=factories.AdministratorFactory(), at=NINE)

    told = desk.post(page("change", draft.pk), mine)
    screen = told.context["screen"]
    again = mine | {"read": screen.read, "lookback_days": screen.field("lookback_days").value}
    saved = desk.post(page("change", draft.pk), again)

    assert (told.status_code, saved.status_code) == (412, 302)
    assert "Somebody else wrote meanwhile:</b> “Theirs, which device?”" in told.text
    assert 'value="Mine, which site?"' in told.text
    draft.refresh_from_db()
    kept = standard_content.of(draft)
    assert (kept["environment-prompt"], kept["note"], kept["lookback_days"]) == (
        "Mine, which site?",
        "My note",
        30,
    )


def test_a_draft_published_meanwhile_keeps_what_was_typed_on_the_page(desk, draft, administrator):
    typed = form(draft, note="My words")
    publishing.publish(draft, without_rehearsal=True, by=administrator, at=NINE)

    answer = desk.post(page("change", draft.pk), typed)

    assert answer.status_code == 409
    assert "Version 2 is published and never changes" in answer.text
    assert "My words" in answer.text


def test_a_draft_discarded_meanwhile_leaves_what_was_typed_to_be_copied(desk, draft, administrator):
    typed = form(draft, note="My words")
    standard_draft.discard(draft, by=administrator, at=NINE)

    answer = desk.post(page("change", draft.pk), typed)

    assert answer.status_code == 409
    assert "Somebody discarded this draft while you were writing." in answer.text
    assert "My words" in answer.text


def test_a_section_is_moved_without_script_and_nothing_typed_is_lost(desk, draft):
    typed = form(draft, note="My words", lookback_days="x")

    answer = desk.post(page("change", draft.pk), typed | {"move": "user_impact:up"})
    bottom = desk.post(page("change", draft.pk), typed | {"move": "escalation_reason:down"})
    nonsense = desk.post(page("change", draft.pk), typed | {"move": "nothing"})

    assert [one.key for one in answer.context["screen"].sections][:2] == ["user_impact", "issue_summary"]
    assert "My words" in answer.text
    for same in (bottom, nonsense):
        assert [one.key for one in same.context["screen"].sections] == [*SectionKey]
    draft.refresh_from_db()
    assert (draft.note, draft.lookback_days) == ("What changed.", 14)


def test_a_text_is_tried_on_what_is_typed(desk, draft):
    typed = form(draft, **{"severity-thin_environment": "block"})
    trial = {"trial": "laptop", "trial-section": "environment"}

    whole = desk.post(page("change", draft.pk), typed | trial | {"try": "yes"})
    part = desk.post(page("try", draft.pk), typed | trial, headers=HTMX)
    passed = desk.post(
        page("try", draft.pk), typed | {"trial": "LT-0142, Win 11 23H2, Leeds", "trial-section": "x"}
    )

    assert [one.code for one in whole.context["found"]] == ["thin_environment"]
    assert "Blocks" in part.text
    assert "<html" not in part.text
    assert "Nothing to object to" in passed.text


def test_examples_are_checked_while_choosing(desk, draft):
    row = desk.post(
        page("try", draft.pk) + "?check=no_scope", form(draft, **{"severity-no_scope": "off"}), headers=HTMX
    )
    loud = desk.post(
        page("try", draft.pk) + "?check=no_scope", form(draft, **{"severity-no_scope": "loud"}), headers=HTMX
    )
    example = desk.post(
        page("try", draft.pk) + "?example=environment", form(draft, **{"environment-example": "laptop"})
    )

    assert "Let pass" in row.text
    assert "Warning" in loud.text
    assert "The writing check would object" in example.text
    assert desk.get(page("try", draft.pk)).status_code == 302


def test_an_example_that_would_be_objected_to_is_warned_not_refused(desk, draft):
    answer = desk.post(page("change", draft.pk), form(draft, **{"environment-example": "laptop"}))

    assert answer.status_code == 302
    assert "The writing check would object" in desk.get(page("change", draft.pk)).text
    assert "Examples its own checks object to" in desk.get(page("publish", draft.pk)).text


@pytest.mark.parametrize("read", ["", "[]", "no json"])
def test_a_form_that_says_not_what_it_read_changes_nothing(desk, draft, read):
    answer = desk.post(page("change", draft.pk), form(draft, note="Mine") | {"read": read})

    assert answer.status_code == 302
    draft.refresh_from_db()
    assert draft.note == "What changed."


# Rehearsing


def test_a_rehearsal_is_begun_watched_and_read(desk, draft):
    """The page takes the pieces itself where no worker does."""
    draft.severities.create(code="thin_environment", severity="block")
    escalation = factories.EscalationFactory(status="queued")
    draft.sections.filter(key="environment").update(max_length=100)

    desk.post(page("rehearsal", draft.pk), {"last": "5"})
    running = desk.get(page("rehearsal", draft.pk))
    polled = desk.post(page("rehearsal_progress", draft.pk), headers=HTMX)
    desk.post(page("rehearsal_progress", draft.pk))
    over = desk.post(page("rehearsal_progress", draft.pk), headers=HTMX)
    done = desk.get(page("rehearsal", draft.pk), {"outcome": "same"})

    assert "0 of 1 looked at" in running.text
    assert "0 of 1 looked at" in polled.text
    assert "HX-Refresh" not in polled
    assert over["HX-Refresh"] == "true"
    assert f'href="/tickets/{escalation.ticket_id}/"' in done.text
    assert Rehearsal.objects.get().state == "done"


def test_what_it_found_is_listed_by_code(desk, draft):
    ticket = factories.TicketFactory()
    rehearsal = factories.RehearsalFactory(standard=draft, total=1)
    found = {
        "code": "template.section_missing",
        "section": "environment",
        "label": "Environment",
        "message": "“Environment” is empty.",
    }
    rehearsal.rows.create(
        position=1,
        ticket=ticket,
        outcome="blocked",
        added=[found],
        codes=[found["code"]],
        went_to="Core",
        goes_to="Net",
    )

    for asked in (
        {},
        {"outcome": "blocked", "code": found["code"]},
        {"outcome": "rerouted"},
        {"outcome": "x", "page": "9"},
    ):
        answer = desk.get(page("rehearsal", draft.pk), asked)
        assert "“Environment” is empty." in answer.text
        assert "was handed to Core, would go to Net" in answer.text
    assert "Nothing." in desk.get(page("rehearsal", draft.pk), {"outcome": "passes"}).text


def test_an_edit_marks_it_out_of_date(desk, draft):
    factories.RehearsalFactory(standard=draft)
    fresh = desk.get(page("rehearsal", draft.pk)).text

    draft.sections.filter(key="environment").update(prompt="Which one?")

    assert "Out of date" not in fresh
    assert "Out of date" in desk.get(page("rehearsal", draft.pk)).text
    assert "changed since the last rehearsal" in desk.get(page("publish", draft.pk)).text


def test_a_rehearsal_is_stopped(desk, draft):
    factories.EscalationFactory()
    desk.post(page("rehearsal", draft.pk), {"last": "5"})
    assert "not finished" in desk.get(page("publish", draft.pk)).text

    desk.post(page("rehearsal_cancel", draft.pk))

    assert Rehearsal.objects.get().state == "cancelled"
    assert "Stopped" in desk.get(page("rehearsal", draft.pk)).text


@pytest.mark.parametrize("typed", ["", "0", "many", "1001", "9" * 40])
def test_how_many_is_checked(desk, draft, typed):
    answer = desk.post(page("rehearsal", draft.pk), {"last": typed})

    assert answer.status_code == 409
    assert f'value="{typed}"' in answer.text
    assert not Rehearsal.objects.exists()


def test_there_is_nothing_to_watch_or_stop_before_the_first(desk, draft):
    for view in ("rehearsal_progress", "rehearsal_cancel"):
        assert desk.post(page(view, draft.pk)).status_code == 302
        assert desk.get(page(view, draft.pk)).status_code == 302


def test_a_rehearsal_of_many_asks_as_little_as_of_one(desk, draft, django_assert_num_queries):
    rehearsal = factories.RehearsalFactory(standard=draft, total=30)
    row = {"rehearsal": rehearsal, "outcome": "blocked", "codes": ["template.section_missing"]}
    rehearsal.rows.create(
        position=1, ticket=factories.TicketFactory(), **{k: v for k, v in row.items() if k != "rehearsal"}
    )
    desk.get(page("rehearsal", draft.pk))
    with django_assert_num_queries(LISTED):
        desk.get(page("rehearsal", draft.pk))
    for position in range(2, 31):
        rehearsal.rows.create(position=position, ticket=factories.TicketFactory(), outcome="blocked")

    with django_assert_num_queries(LISTED):
        desk.get(page("rehearsal", draft.pk))


LISTED = 10


# Publishing


def test_publishing_shows_what_changes_and_the_rehearsal(desk, draft, administrator):
    rehearsal = factories.RehearsalFactory(standard=draft)
    rehearsal.rows.create(
        position=1, ticket=factories.TicketFactory(), outcome="blocked", codes=["template.section_missing"]
    )

    asked = desk.get(page("publish", draft.pk))
    answer = desk.post(page("publish", draft.pk))

    assert (
        "<ins>version 2 asks for it.</ins>" in asked.text.replace("As version", "version")
        or "<ins>" in asked.text
    )
    assert "Rehearsed exactly like this" in asked.text
    assert "template.section_missing" in asked.text
    assert said(answer) == ["Version 2 is published and in force."]
    assert Standard.objects.in_force() == draft
    assert Standard.objects.in_force().published_by == administrator


def test_publishing_without_a_rehearsal_is_a_press_of_its_own(desk, draft):
    asked = desk.get(page("publish", draft.pk))
    refused = desk.post(page("publish", draft.pk))
    published = desk.post(page("publish", draft.pk), {"without": "yes"})

    assert "Publish without rehearsing" in asked.text
    assert (refused.status_code, published.status_code) == (409, 302)
    assert "Rehearse this draft as it is now" in refused.text


def test_publishing_an_unchanged_draft_is_refused(desk, administrator):
    draft = publishing.draft_from(Standard.objects.in_force(), by=administrator, at=NINE)

    answer = desk.post(page("publish", draft.pk), {"without": "yes"})

    assert answer.status_code == 409
    assert "This draft says what version 1 says" in answer.text
    assert "Nothing differs" in answer.text


def test_a_draft_that_is_behind_says_so(desk, administrator):
    behind = publishing.draft_from(Standard.objects.in_force(), by=administrator, at=NINE)
    factories.RehearsalFactory(standard=behind)
    publishing.publish(
        factories.StandardFactory(version=7), without_rehearsal=True, by=administrator, at=NINE
    )

    shown = desk.get(page("publish", behind.pk)).text

    assert "it also takes back what changed in between" in shown
    assert "Another version came into force since" in shown


def test_an_earlier_version_is_published_again(desk, draft, administrator):
    first = Standard.objects.in_force()
    publishing.publish(draft, without_rehearsal=True, by=administrator, at=NINE)

    asked = desk.get(page("again", first.pk))
    answer = desk.post(page("again", first.pk))

    assert "word for word, without a rehearsal" in asked.text
    assert said(answer) == ["Version 3 is published and in force. Version 1 again."]


def test_a_draft_is_discarded(desk, draft):
    factories.RehearsalFactory(standard=draft)

    answer = desk.post(page("discard", draft.pk))

    assert (answer.url, said(answer)) == (page("changelist"), ["The draft of version 2 is discarded."])
    assert Standard.objects.count() == 1
    assert desk.get(page("change", draft.pk)).status_code == 302


OF_DRAFT = ["publish", "rehearsal", "rehearsal_progress", "rehearsal_cancel", "try"]


@pytest.mark.parametrize("view", OF_DRAFT)
def test_pages_of_a_draft_send_a_published_version_to_where_it_is_read(desk, view):
    first = Standard.objects.in_force()

    for answer in (desk.get(page(view, first.pk)), desk.post(page(view, first.pk))):
        assert answer.url == page("change", first.pk)
    assert said(answer)[-1].startswith("Version 1 is published and never changes.")
    assert desk.get(page(view, 999)).status_code == 302


@pytest.mark.parametrize("view", [*OF_DRAFT, "again", "discard", "draft"])
def test_every_page_is_for_administrators(client, draft, view):
    client.force_login(factories.SeniorFactory())

    assert client.get(page(view, draft.pk)).status_code == 403
    assert client.post(page(view, draft.pk)).status_code == 403
    assert client.get(page("compare")).status_code == 403


# Comparing and listing


def test_any_two_versions_are_compared(desk, draft):
    answer = desk.get(page("compare"), {"a": "1", "b": "2"})
    plain = desk.get(page("compare"))

    assert [one.name for one in answer.context["changes"]] == ["Help"]
    assert "<ins>" in answer.text
    assert (plain.context["a"].version, plain.context["b"].version) == (1, 2)


@pytest.mark.parametrize("asked", ["9", "x", "", "\x00"])
def test_versions_that_are_not_there_are_not_compared(desk, asked):
    assert desk.get(page("compare"), {"a": asked}).status_code == 404


def test_the_list_counts_what_each_version_judged(desk, draft, monkeypatch):
    for _ in range(3):
        factories.EscalationFactory()
    listed = {row.version: row.judged_by_it for row in desk.get(page("changelist")).context["cl"].result_list}
    shown = desk.get(page("changelist")).text

    assert listed == {1: 3, 2: 0}
    for version, ways in (
        (Standard.objects.get(version=1).pk, ["draft"]),
        (draft.pk, ["rehearsal", "publish"]),
    ):
        assert [
            way for way in ("draft", "rehearsal", "publish") if f'href="{page(way, version)}"' in shown
        ] == ways


def test_a_large_number_is_counted_up_to_a_limit(desk, monkeypatch):
    monkeypatch.setattr("escalations.admin.standard.COUNTED", 2)
    for _ in range(3):
        factories.EscalationFactory()

    assert '<td class="field-judged">1+</td>' in desk.get(page("changelist")).text


def test_the_list_asks_the_same_for_one_version_and_thirty(desk, django_assert_num_queries):
    desk.get(page("changelist"))
    with django_assert_num_queries(VERSIONS):
        desk.get(page("changelist"))
    for _ in range(29):
        factories.StandardFactory()

    with django_assert_num_queries(VERSIONS):
        desk.get(page("changelist"))


VERSIONS = 4
