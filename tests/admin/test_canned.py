"""Canned responses in the administration: written beside a preview, kept in folders, one of them the default."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from escalations.domain import canned
from escalations.models import Action, CannedResponse, ConfigurationChange, NoteKind
from tests import factories
from tests.admin.forms import errors, said

pytestmark = pytest.mark.django_db
PROMISE = "You hear from us by {{ promise.time }}."


def page(view, *args):
    return reverse(f"admin:escalations_cannedresponse_{view}", args=args)


def form(**values):
    return {
        "title": "Hello",
        "folder": "Replies",
        "kind": "reply",
        "body": "Hello",
        "is_active": "on",
        **values,
    }


def the_default():
    return CannedResponse.objects.get(is_default=True)


def test_a_response_is_added_to_a_folder_for_a_team(desk):
    team = factories.TeamFactory()

    assert desk.post(page("add"), form(teams=[team.pk])).status_code == 302

    row = CannedResponse.objects.get(title="Hello")
    assert (row.folder, row.kind, list(row.teams.all())) == ("Replies", "reply", [team])

    desk.post(page("change", row.pk), form(body="Good morning", teams=[]))

    changed = ConfigurationChange.objects.get(verb="changed")
    assert {line["label"] for line in changed.lines} == {"Body", "Teams"}


def test_a_refused_response_keeps_every_word(desk):
    answer = desk.post(page("add"), form(body="Hello {{ contact.fristname }}", title="A 😀 ‏مرحبا"))

    assert errors(answer) == {
        "body": ["“{{ contact.fristname }}” is no placeholder. Did you mean {{ contact.first_name }}?"]
    }
    shown = answer.content.decode()
    assert "Hello {{ contact.fristname }}" in shown
    assert "A 😀 ‏مرحبا" in shown
    assert not CannedResponse.objects.filter(folder="Replies").exists()


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"title": ""}, "title"),
        ({"body": "\u200b"}, "body"),
        ({"body": "a\x00b"}, "body"),
        ({"body": "{{ summary }}"}, "body"),
        ({"kind": "poem"}, "kind"),
        ({"kind": "acknowledgement"}, "body"),
        ({"title": "x" * 121}, "title"),
        ({"is_default": "on"}, "is_default"),
        ({"folder": "escalation", "title": "escalation info TEMPLATE"}, "title"),
    ],
)
def test_bad_input_is_told_beside_its_field(values, field, desk):
    assert list(errors(desk.post(page("add"), form(**values)))) == [field]


def test_marking_a_new_default_moves_the_mark_in_the_same_press(desk):
    before = the_default()

    answer = desk.post(page("add"), form(kind="acknowledgement", body=PROMISE, is_default="on"))

    assert answer.status_code == 302
    before.refresh_from_db()
    assert (the_default().title, before.is_default) == ("Hello", False)
    told = {(entry.name, entry.verb) for entry in ConfigurationChange.objects.all()}
    assert told == {("Hello", "added"), (before.title, "changed")}


def test_the_default_is_moved_by_its_own_button(desk):
    chosen = factories.CannedResponseFactory(title="Handed over", kind="acknowledgement", body=PROMISE)
    assert "Make it the default…" in desk.get(page("change", chosen.pk)).content.decode()
    assert "Make it the default…" not in desk.get(page("change", the_default().pk)).content.decode()

    answer = desk.post(page("make-default", chosen.pk))

    assert said(answer) == ["“Handed over” is the default acknowledgement now."]
    assert the_default() == chosen


def test_the_default_is_neither_deactivated_nor_deleted(desk):
    row = the_default()
    values = form(
        title=row.title, folder=row.folder, kind=row.kind, body=row.body, is_default="on", is_active=""
    )

    assert list(errors(desk.post(page("change", row.pk), values))) == ["is_active"]
    answer = desk.post(page("delete", row.pk), {"post": "yes"})

    assert said(answer)[0].endswith("so it stays. Mark another one as the default first.")
    assert the_default() == row


def test_what_a_scenario_adds_is_neither_deactivated_nor_deleted(desk):
    note = factories.CannedResponseFactory(title="Visit", kind="private_note", body="To bring:")
    scenario = factories.ScenarioFactory(name="On site")
    factories.ActionFactory(scenario=scenario, kind=Action.Kind.PRIVATE_NOTE, tag="", canned_response=note)
    values = form(title="Visit", folder="", kind="private_note", body="To bring:", is_active="")

    assert errors(desk.post(page("change", note.pk), values)) == {
        "is_active": ["In use by the scenario “On site”. Choose another note there, then deactivate it."]
    }
    assert desk.post(page("delete", note.pk), {"post": "yes"}).status_code == 302
    assert CannedResponse.objects.filter(pk=note.pk, is_active=True).exists()


def test_an_unused_response_is_deleted(desk):
    row = factories.CannedResponseFactory()

    assert desk.post(page("delete", row.pk), {"post": "yes"}).status_code == 302
    assert not CannedResponse.objects.filter(pk=row.pk).exists()


def test_every_placeholder_has_a_meaning_and_is_offered(desk):
    offered = desk.get(page("add")).context["placeholders"]

    assert [one["name"] for one in offered] == list(canned.PLACEHOLDERS) == list(canned.MEANING)
    assert {one["name"] for one in offered if one["is_private"]} == set(canned.PRIVATE)


def test_folders_are_offered_while_typing(desk):
    factories.CannedResponseFactory(folder="Answers & more")

    shown = desk.get(page("add")).content.decode()

    assert '<option value="Answers &amp; more"></option><option value="Escalation"></option>' in shown


def test_the_preview_is_what_the_composer_puts_in(desk, administrator):
    """Unsaved words, and nothing is saved."""
    ticket = factories.TicketFactory()
    body = "Hello {{ contact.first_name }}, #{{ ticket.number }}. {{ me.name }}, by {{ promise.time }}"
    row = factories.CannedResponseFactory(title="Hello", body=body)
    before = CannedResponse.objects.count()

    asked = {"body": body, "kind": "reply", "try_on": f"#{ticket.pk}"}
    answer = desk.post(page("preview"), asked, headers={"HX-Request": "true"})
    composer = desk.get(reverse("web:canned", args=[ticket.pk]), headers={"HX-Request": "true"})

    words = next(words for _, response, words in composer.context["offered"] if response == row)
    assert answer.context["words"] == words
    assert words in answer.content.decode()
    assert b"The customer reads this." in answer.content
    assert b"<html" not in answer.content
    assert CannedResponse.objects.count() == before


def test_s22_the_preview_shows_no_private_value_in_a_public_kind(desk):
    note = factories.NoteFactory(kind=NoteKind.SUMMARY, body="CANARY")
    asked = {"body": "See {{ summary }}", "try_on": note.ticket.pk}

    public = desk.post(page("preview"), {**asked, "kind": "reply"}).content.decode()
    private = desk.post(page("preview"), {**asked, "kind": "private_note"}).content.decode()

    assert "CANARY" not in public
    assert "is private and the customer would read it" in public
    assert "See CANARY" in private
    assert "Colleagues alone read this." in private


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("", "Type the number of a ticket to try it on, such as #100123."),
        ("#", "Type the number of a ticket to try it on, such as #100123."),
        ("99", "There is no ticket #99. Type the number of another one."),
        ("9" * 400, f"There is no ticket #{'9' * 20}. Type the number of another one."),
        ("a\x00‏", "There is no ticket"),
        ("¾", "There is no ticket #¾."),
    ],
)
def test_a_ticket_that_is_not_there_is_said_so(typed, sentence, desk):
    answer = desk.post(page("preview"), {"body": "Hello", "kind": "reply", "try_on": typed})

    assert answer.status_code == 200
    assert sentence in answer.content.decode()


def test_the_preview_s_address_alone_leads_to_the_list(desk):
    assert desk.get(page("preview")).url == page("changelist")


def test_words_are_shown_as_words(desk):
    ticket = factories.TicketFactory(subject="<b>Scanner</b>")
    asked = {"body": "<i>{{ ticket.subject }}</i>", "kind": "reply", "try_on": ticket.pk}

    assert (
        "&lt;i&gt;&lt;b&gt;Scanner&lt;/b&gt;&lt;/i&gt;" in desk.post(page("preview"), asked).content.decode()
    )


def test_a_folder_is_renamed_in_one_press(desk):
    row = factories.CannedResponseFactory(folder="Replies", is_active=False)
    assert "1, 0 of them active" in desk.get(page("folders")).content.decode()

    answer = desk.post(page("folders"), {"folder": "Replies", "to": "Answers"})

    assert said(answer) == ["“Replies” is “Answers” now, with 1 response."]
    assert answer.url == page("folders")
    row.refresh_from_db()
    assert row.folder == "Answers"
    assert "with 2 responses" in said(desk.post(page("folders"), {"folder": "Escalation", "to": "E"}))[-1]


def test_a_folder_s_wrong_name_comes_back_with_what_was_typed(desk):
    factories.CannedResponseFactory(folder="Replies")

    answer = desk.post(page("folders"), {"folder": "Replies", "to": "x" * 81})

    shown = answer.content.decode()
    assert f'value="{"x" * 81}"' in shown
    assert "The folder&#x27;s name is longer than 80 characters; shorten it." in shown


@pytest.mark.parametrize("view", ["folders", "preview"])
def test_colleagues_are_refused(view, client):
    client.force_login(factories.SeniorFactory(is_staff=True))

    assert client.get(page(view)).status_code == 403
    assert client.post(page(view)).status_code == 403


def test_nobody_else_moves_the_default(client):
    row = factories.CannedResponseFactory(kind="acknowledgement", body=PROMISE)
    client.force_login(factories.SeniorFactory())

    assert client.post(page("make-default", row.pk)).status_code == 403
    assert the_default() != row


@pytest.mark.parametrize(("view", "queries"), [("changelist", 7), ("folders", 3)])
def test_a_list_asks_the_same_for_one_row_and_thirty(view, queries, desk):
    CannedResponse.objects.exclude(is_default=True).delete()
    team = factories.TeamFactory()
    the_default().teams.add(team)
    desk.get(page(view))
    counted = []
    for more in (0, 29):
        for number in range(more):
            factories.CannedResponseFactory(folder=f"Folder {number}").teams.add(team)
        with CaptureQueriesContext(connection) as asked:
            desk.get(page(view))
        counted.append(len(asked))

    assert counted == [queries, queries]
