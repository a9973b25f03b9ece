"""The first page of the administration: every page with its sentence, and what needs an administrator."""

import pytest
from django.contrib import admin
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from escalations.admin import front
from escalations.admin.site import GROUPS
from escalations.domain import inviting
from tests import factories
from tests.factories import NINE

pytestmark = pytest.mark.django_db
FRONT = reverse("admin:index")


def needs(count=1):
    for _ in range(count):
        factories.OutboxMessageFactory(given_up_at=NINE)
        factories.StandardFactory()
        inviting.invite(factories.UserFactory(), by=None, at=NINE)


def test_every_page_has_a_group_and_a_sentence():
    pages = {model.__name__ for model in admin.site._registry}

    assert {name for names in GROUPS.values() for name in names} == pages
    assert set(front.SENTENCES) == pages


def test_the_front_page_says_what_each_page_is_for(desk):
    shown = desk.get(FRONT).content.decode()

    assert [name for name, sentence in front.SENTENCES.items() if sentence not in shown] == []
    assert 'aria-current="page">Admin</a>' in shown


def test_the_front_page_says_what_needs_somebody(desk, monkeypatch):
    monkeypatch.setattr("escalations.admin.front.MANY", 1)
    needs()
    after = [one.words for one in front.attention()]
    needs()

    assert [words for words in after if "dead end" not in words] == [
        "1 message given up, sent to nobody so far",
        "1 invitation, not taken up yet",
        "1 draft of the standard, not published",
    ]
    assert "1+ messages given up, sent to nobody so far" in desk.get(FRONT).content.decode()


def test_the_front_page_asks_the_database_the_same_for_1_and_30(desk):
    needs()
    desk.get(FRONT)
    with CaptureQueriesContext(connection) as few:
        desk.get(FRONT)
    needs(29)
    with CaptureQueriesContext(connection) as many:
        desk.get(FRONT)

    assert len(many) == len(few)
