"""The categories' own pages: the tree and its order, asking back, merging, a file in and out."""

import html
import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from escalations.models import Category, ConfigurationChange, Ticket
from tests import factories

from .forms import category_form, errors, page, said

pytestmark = pytest.mark.django_db
TREE, ORDER, IMPORT = (
    reverse(f"admin:escalations_category_{one}") for one in ("changelist", "order", "import")
)


def order():
    return list(Category.objects.order_by("position", "name").values_list("name", flat=True))


def merge_page(category):
    return reverse("admin:escalations_category_merge", args=[category.pk])


def csv_file(text, encoding="utf-8"):
    return SimpleUploadedFile("categories.csv", text.encode(encoding), content_type="text/csv")


# The tree


def test_the_tree_shows_paths_and_links_open_tickets(desk):
    outlook = factories.CategoryFactory(name="Outlook", parent=factories.CategoryFactory(name="Mail"))
    factories.TicketFactory(category=outlook)

    shown = desk.get(TREE).content.decode()

    assert 'title="Mail › Outlook"' in shown
    assert f'<a href="/tickets/?category={outlook.pk}&amp;status=unfinished">1</a>' in shown
    assert 'class="depth-1"' in shown


def test_an_empty_tree_says_what_to_do(desk):
    assert "Add the first one" in desk.get(TREE).content.decode()


def test_a_search_finds_categories_in_a_list(desk):
    mail = factories.CategoryFactory(name="Mail")
    factories.CategoryFactory(name="VPN")

    assert list(desk.get(TREE, {"q": "mai"}).context["cl"].result_list) == [mail]


@pytest.mark.parametrize("number", [1, 30])
def test_the_tree_asks_the_database_the_same_for_1_and_30(desk, number):
    for _ in range(number):
        factories.TicketFactory(
            category=factories.CategoryFactory(
                parent=factories.CategoryFactory(), escalation_team=factories.TeamFactory(tier=2)
            )
        )

    with CaptureQueriesContext(connection) as asked:
        desk.get(TREE)

    assert len(asked) == 5


def test_arrows_move_a_category_and_the_focus_stays_on_it(desk):
    for position, name in enumerate(["Apps", "Mail", "VPN"]):
        factories.CategoryFactory(name=name, position=position)
    mail = Category.objects.get(name="Mail")

    answer = desk.post(ORDER, {"down": mail.pk})

    assert order() == ["Apps", "VPN", "Mail"]
    assert answer.url == f"{TREE}?moved={mail.pk}&way=down"
    shown = desk.get(answer.url).content.decode()
    assert f'<button name="up" value="{mail.pk}" autofocus aria-label="Move Mail up">' in shown
    desk.post(ORDER, {"up": mail.pk})
    assert order() == ["Apps", "Mail", "VPN"]


def test_a_drop_moves_a_category(desk):
    apps, mail = (factories.CategoryFactory(name=name, position=0) for name in ("Apps", "Mail"))

    answer = desk.post(ORDER, {"category": mail.pk, "before": apps.pk})
    assert (order(), answer.url) == (["Mail", "Apps"], f"{TREE}#category-{mail.pk}")
    desk.post(ORDER, {"category": mail.pk, "before": ""})
    assert order() == ["Apps", "Mail"]


@pytest.mark.parametrize(
    "pressed", [{}, {"up": "x"}, {"category": "9" * 30}, {"category": "0", "before": "1"}]
)
def test_a_move_of_what_is_gone_is_told(desk, pressed):
    answer = desk.post(ORDER, pressed)

    assert said(answer) == ["This category is not there any more. Here is the tree as it is."]
    assert answer.url == TREE


def test_order_is_not_changed_by_looking(desk):
    assert desk.get(ORDER).status_code == 405


# The form


@pytest.mark.parametrize("name", ["MAIL", " mail ", "Mail\u200b", "Ma\0il"])
def test_a_name_in_another_case_is_refused(desk, name):
    factories.CategoryFactory(name="Mail")

    refused = errors(desk.post(page("category", "add"), category_form(name=name)))

    assert list(refused) == ["name"]
    if "\0" not in name:
        assert refused["name"] == ["There is “Mail” already. Choose another name."]


def test_the_name_of_a_deactivated_one_is_said_to_be_off(desk):
    factories.CategoryFactory(name="Mail", is_active=False)

    refused = errors(desk.post(page("category", "add"), category_form(name="mail")))

    assert refused == {
        "name": ["There is “Mail” already, deactivated; activate it again. Choose another name."]
    }


def test_the_same_name_below_another_parent_is_fine(desk):
    factories.CategoryFactory(name="Mail")
    parent = factories.CategoryFactory(name="Other")

    assert desk.post(page("category", "add"), category_form(name="Mail", parent=parent.pk)).status_code == 302


def test_deactivating_what_is_used_asks_back_with_counts_and_a_way(desk):
    category = factories.TicketFactory(category=factories.CategoryFactory(name="Mail")).category
    factories.TicketFactory(category=category, status="closed")
    values = category_form(category, is_active="")

    answer = desk.post(page("category", "change", category.pk), values)

    (refusal,) = errors(answer)["is_active"]
    assert refusal.startswith(
        "It is used: 1 open ticket, 1 finished ticket, 0 sub-categories, 0 standard steps."
    )
    assert (
        f'<a href="{merge_page(category)}">Merge it into another one</a>, or tick' in answer.content.decode()
    )
    assert (
        desk.post(page("category", "change", category.pk), values | {"although_used": "on"}).status_code
        == 302
    )
    category.refresh_from_db()
    assert not category.is_active


def test_deactivating_what_nobody_uses_asks_nothing(desk):
    category = factories.CategoryFactory()

    answer = desk.post(page("category", "change", category.pk), category_form(category, is_active=""))

    assert answer.status_code == 302


def test_a_deactivated_one_is_saved_without_being_asked_again(desk):
    category = factories.TicketFactory(category=factories.CategoryFactory(is_active=False)).category

    values = category_form(category, is_active="", name="Old mail")

    assert desk.post(page("category", "change", category.pk), values).status_code == 302


# Merging


def test_merging_is_asked_with_counts_then_done(desk, administrator):
    post, mail = factories.CategoryFactory(name="Post"), factories.CategoryFactory(name="Mail")
    ticket = factories.TicketFactory(category=post)
    factories.StepFactory(standard_step=factories.StandardStepFactory(category=post), action="")
    off = factories.CategoryFactory(name="Off", is_active=False)

    asked = desk.get(merge_page(post)).content.decode()
    answer = desk.post(merge_page(post), {"into": mail.pk})

    assert "<strong>1</strong> open and <strong>0</strong> finished tickets" in asked
    assert "1 answer on tickets stays." in asked
    assert f'<option value="{off.pk}"' not in asked
    assert f'<option value="{post.pk}"' not in asked
    assert said(answer) == [
        "“Post” is merged into “Mail”: 1 ticket moved. The old name is deactivated, history keeps it."
    ]
    ticket.refresh_from_db()
    assert ticket.category == mail
    assert ConfigurationChange.objects.get().by == administrator
    history = desk.get(reverse("web:ticket_history", args=[ticket.pk])).content.decode()
    assert "merged the ticket&#x27;s category: changed category from Post to Mail" in history


def test_a_merge_that_cannot_be_says_why_and_moves_nothing(desk):
    post, mail = factories.CategoryFactory(name="Post"), factories.CategoryFactory(name="Mail")
    factories.TicketFactory(category=post)
    factories.CategoryFactory(parent=mail)

    answer = desk.post(merge_page(post), {"into": mail.pk})

    assert answer.context["form"].errors == {
        "into": ["“Mail” has sub-categories. Choose one of them for the open tickets."]
    }
    assert Ticket.objects.get().category == post
    assert desk.post(merge_page(post), {"into": post.pk}).context["form"].errors
    assert desk.get(reverse("admin:escalations_category_merge", args=[0])).status_code == 302


def test_deleting_what_is_used_leads_to_merging_it(desk):
    category = factories.TicketFactory(category=factories.CategoryFactory()).category

    answer = desk.post(page("category", "delete", category.pk), {"post": "yes"}, follow=True)

    assert answer.redirect_chain == [("../merge/", 302)]
    assert "so it stays" in answer.content.decode()
    assert "<strong>1</strong> open" in answer.content.decode()


def test_the_form_leads_to_merging(desk):
    category = factories.CategoryFactory()

    assert (
        'href="../merge/">Merge into another…'
        in desk.get(page("category", "change", category.pk)).content.decode()
    )


# The file


def test_categories_are_taken_along_as_a_file(desk):
    factories.CategoryFactory(name="=Mail", position=4)

    answer = desk.get(reverse("admin:escalations_category_export"))

    assert answer["Content-Disposition"] == 'attachment; filename="categories.csv"'
    assert b"".join(answer.streaming_content).decode().splitlines()[1] == ",'=Mail,yes,no,,,4,"


def test_a_file_is_looked_through_first_and_then_written(desk, administrator):
    given = 'Name,Active,Standard steps\nMail,yes,"Restart ""Outlook"" <now>\nWait"\nVPN,no,'
    looked = desk.post(IMPORT, {"file": csv_file(given)})

    assert not Category.objects.exists()
    assert "2 of 2 lines change something" in looked.content.decode()
    assert "Added category: Mail" in looked.content.decode()
    text = html.unescape(re.search(r'name="text" value="([^"]*)"', looked.content.decode())[1])
    assert text == given

    written = desk.post(IMPORT, {"text": text, "write": "Write all of it"})

    assert said(written) == ["2 categories written."]
    assert list(Category.objects.values_list("name", "is_active").order_by("name")) == [
        ("Mail", True), ("VPN", False)
    ]  # fmt: skip
    assert {one.by for one in ConfigurationChange.objects.all()} == {administrator}
    again = desk.post(IMPORT, {"text": text, "write": "Write all of it"})
    assert said(again)[-1] == "Nothing differed."
    assert ConfigurationChange.objects.count() == 2


def test_a_file_with_a_wrong_line_is_not_written(desk):
    text = "Name,Escalation team\nMail,\nVPN,Nobody"

    for asked in ({"file": csv_file(text)}, {"text": text, "write": "Write all of it"}):
        answer = desk.post(IMPORT, asked)
        assert "Line 3: There is no team “Nobody”." in answer.content.decode()
        assert "Nothing is written: 1 line to correct" in answer.content.decode()

    assert not Category.objects.exists()


def test_a_new_file_is_looked_through_whatever_was_pressed(desk):
    desk.post(IMPORT, {"file": csv_file("Name\nMail"), "text": "Name\nVPN", "write": "Write all of it"})

    assert not Category.objects.exists()


def test_a_file_that_says_what_is_there_writes_nothing(desk):
    factories.CategoryFactory(name="Mail")

    assert "say what is there already" in desk.post(IMPORT, {"file": csv_file("Name\nMail")}).content.decode()


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({}, "Choose a file first."),
        ({"file": SimpleUploadedFile("x.csv", b"")}, "This file is empty."),
        ({"file": SimpleUploadedFile("x.csv", b"Name\nB\xfcro")}, "This file is not UTF-8"),
        ({"text": "Colour\nred"}, "“Colour” is no column of this file."),
    ],
)
def test_a_file_that_is_none_is_told(desk, given, sentence):
    answer = desk.post(IMPORT, given)

    assert answer.context["form"].errors["file"][0].startswith(sentence)
    assert sentence in answer.content.decode()


@pytest.mark.parametrize("view", ["order", "export", "import"])
def test_the_tree_s_pages_are_for_administrators(view, client):
    client.force_login(factories.SeniorFactory(is_staff=True))
    address = reverse(f"admin:escalations_category_{view}")

    assert (client.get(address).status_code, client.post(address).status_code) == (403, 403)
