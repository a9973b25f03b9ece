"""Signing in and out, and one's own preferences: back where one was, never to a stranger's site."""

import pytest
from django.urls import reverse

from tests.factories import UserFactory

pytestmark = pytest.mark.django_db

SIGN_IN, PREFERENCES = reverse("web:sign_in"), reverse("web:preferences")
ELSEWHERE = [
    "https://evil.example/",
    "//evil.example",
    "javascript:alert(1)",
    "http:///evil.example",
    "\\\\evil",
]


@pytest.fixture
def person():
    return UserFactory(username="tess", password="the-right-one")


def sign_in(client, **also):
    return client.post(SIGN_IN, {"username": "tess", "password": "the-right-one"} | also)


def test_sign_in_leads_to_my_work(client, person):
    assert sign_in(client)["Location"] == "/"


def test_sign_in_leads_back_to_where_the_session_ended(client, person):
    asked = client.get(reverse("web:tickets"))["Location"]

    response = client.post(
        asked, {"username": "tess", "password": "the-right-one", "next": reverse("web:tickets")}
    )

    assert asked.startswith(SIGN_IN)
    assert response["Location"] == reverse("web:tickets")


@pytest.mark.parametrize("target", ELSEWHERE)
def test_sign_in_never_leads_elsewhere(client, person, target):
    assert sign_in(client, next=target)["Location"] == "/"


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ({"username": "tess", "password": "wrong"}, "correct username and password"),
        ({"username": "", "password": ""}, "Fill in both fields"),
        ({"username": "te\x00ss", "password": "x"}, "Fill in both fields"),
        ({"username": "<script>alert(1)</script>", "password": "x"}, "correct username and password"),
    ],
)
def test_wrong_sign_in_is_told_in_a_sentence(client, person, typed, sentence):
    page = client.post(SIGN_IN, typed)

    assert page.status_code == 200
    assert sentence in page.content.decode()
    assert "<script>alert" not in page.content.decode()


def test_somebody_who_left_cannot_sign_in(client, person):
    person.is_active = False
    person.save()

    assert sign_in(client).status_code == 200


def test_whoever_is_signed_in_is_not_asked_again(client, person):
    client.force_login(person)

    assert client.get(SIGN_IN)["Location"] == "/"


def test_sign_out_ends_the_session_by_a_press_alone(client, person):
    client.force_login(person)

    client.get(reverse("web:sign_out"))
    assert client.get(reverse("web:tickets")).status_code == 200
    client.post(reverse("web:sign_out"))

    assert client.get(reverse("web:tickets"))["Location"].startswith(SIGN_IN)


@pytest.mark.parametrize(
    ("typed", "theme", "single_keys"),
    [
        ({"theme": "dark", "single_keys": "on"}, "dark", True),
        ({"theme": "light"}, "light", False),
        ({"theme": "<script>", "single_keys": "on"}, "auto", True),
        ({}, "auto", False),
    ],
)
def test_preferences_are_kept(client, person, typed, theme, single_keys):
    client.force_login(person)

    client.post(PREFERENCES, typed)

    person.refresh_from_db()
    assert (person.theme, person.single_keys) == (theme, single_keys)


def test_preferences_lead_back_to_the_page(client, person):
    client.force_login(person)
    tickets = reverse("web:tickets")

    assert client.post(PREFERENCES, {"next": tickets})["Location"] == tickets
    assert client.get(PREFERENCES, {"next": tickets})["Location"] == tickets


@pytest.mark.parametrize("target", ELSEWHERE)
def test_preferences_never_lead_elsewhere(client, person, target):
    client.force_login(person)

    assert client.post(PREFERENCES, {"next": target})["Location"] == "/"


def test_preferences_are_for_whoever_is_signed_in(client):
    assert client.post(PREFERENCES, {"theme": "dark"})["Location"].startswith(SIGN_IN)
