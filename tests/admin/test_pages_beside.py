"""The pages beside a page of the administration are Django's own, to the letter, only sooner."""

import re
from pathlib import Path

import pytest
from django.contrib import admin
from django.template.loader import get_template, render_to_string
from django.test import RequestFactory
from django.urls import reverse

from escalations.templatetags.pages_beside import pages_beside

SPACE = re.compile(r"\s+(?=[<>])|(?<=>)\s+")
PAGES = ("escalations_ticket_changelist", "escalations_team_add", "escalations_category_changelist")
PAGE = {"object_name": "Team", "name": "Teams", "admin_url": "/admin/teams/", "add_url": "/admin/teams/add/"}
GROUP = {"app_label": "people", "app_url": "/admin/", "name": "People", "models": [PAGE]}
STRANGE = "“<b>” & 'c'"


def ours(groups, path):
    return squeezed(pages_beside({"request": RequestFactory().get(path), "available_apps": groups}))


def djangos(groups, path):
    asked = {"app_list": groups, "show_changelinks": False}
    return squeezed(render_to_string("admin/app_list.html", asked, RequestFactory().get(path)))


def squeezed(text):
    return SPACE.sub("", text)


@pytest.mark.django_db
@pytest.mark.parametrize("name", PAGES)
def test_what_is_sent_is_as_django_makes_it(desk, name):
    answer = desk.get(reverse(f"admin:{name}"))
    groups, path = answer.context["available_apps"], answer.wsgi_request.path

    assert len(groups) > 3
    assert ours(groups, path) == djangos(groups, path)
    assert djangos(groups, path) in squeezed(answer.content.decode())


@pytest.mark.parametrize("path", ["/admin/teams/", "/admin/teams/7/", "/elsewhere/", "/admin/d%C3%A9/"])
@pytest.mark.parametrize(
    "page",
    [
        {},
        {"add_url": None},
        {"admin_url": None, "add_url": None},
        {"name": STRANGE, "object_name": "Odd"},
        {"admin_url": "/admin/d%C3%A9/"},
    ],
)
def test_whatever_may_be_opened(page, path):
    groups = [GROUP | {"models": [PAGE | page, PAGE], "name": page.get("name", "People")}]

    assert ours(groups, path) == djangos(groups, path)


def test_nothing_may_be_opened():
    assert ours([], "/admin/") == djangos([], "/admin/")


def test_the_rest_of_the_sidebar_is_djangos():
    """Whatever a newer Django puts there is to be taken over."""
    ours = Path(get_template("admin/nav_sidebar.html").origin.name).read_text(encoding="utf-8")
    theirs = Path(admin.__file__).parent / "templates/admin/nav_sidebar.html"
    included = "{% include 'admin/app_list.html' with app_list=available_apps show_changelinks=False %}"

    assert ours.replace("{% load i18n pages_beside %}", "{% load i18n %}").replace(
        "{% pages_beside %}", included
    ) == theirs.read_text(encoding="utf-8")
