"""What somebody who guesses passwords meets."""

from datetime import timedelta

import pytest
from django.urls import reverse

from escalations.models import ConfigurationChange
from tests.factories import AdministratorFactory, UserFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def guess(client, settings):
    """Try to sign in, with the lock on as in production."""
    settings.AXES_ENABLED = True

    def guess(username, password=None):
        return client.post(reverse("web:sign_in"), {"username": username, "password": password or "wrong"})

    return guess


def test_the_fifth_wrong_password_pauses_the_name_and_says_for_how_long(guess, settings):
    UserFactory(username="ada")

    statuses = [guess("ada").status_code for _try in range(5)]
    page = guess("ada").content.decode()

    assert statuses == [200, 200, 200, 200, 429]
    assert f"Wait {settings.AXES_COOLOFF_TIME / timedelta(minutes=1):.0f} minutes, then try again." in page


def test_a_paused_name_is_paused_for_the_right_password_too(guess):
    user = UserFactory(username="ada")
    user.set_password("correct horse")
    user.save(update_fields=["password"])

    for _try in range(5):
        guess("ada")

    assert guess("ada", "correct horse").status_code == 429


def test_another_name_is_not_paused(guess):
    for _try in range(5):
        guess("ada")

    assert guess("grace").status_code == 200


@pytest.mark.parametrize(
    ("is_behind", "forwarded", "paused"),
    [
        (False, "192.0.2.9", 429),  # nobody vouches for what it says
        (True, "192.0.2.9", 302),
        (True, "192.0.2.1, 192.0.2.9", 302),
        (True, "192.0.2.9, 192.0.2.1", 429),  # whoever guesses writes what they like before it
        (True, "made up", 302),
    ],
)
def test_the_person_is_not_paused_at_another_address(client, settings, is_behind, forwarded, paused):
    """Somebody who guesses the names of an office does not lock it out."""
    settings.AXES_ENABLED, settings.BEHIND_PROXY = True, is_behind
    UserFactory(username="ada", password="correct horse")
    typed = {"username": "ada", "password": "wrong"}

    for _try in range(5):
        client.post(reverse("web:sign_in"), typed, headers={"x-forwarded-for": "198.51.100.7, 192.0.2.1"})
    own = client.post(
        reverse("web:sign_in"), typed | {"password": "correct horse"}, headers={"x-forwarded-for": forwarded}
    )

    assert own.status_code == paused


def test_the_right_password_in_time_forgets_the_wrong_ones(guess):
    user = UserFactory(username="ada")
    user.set_password("correct horse")
    user.save(update_fields=["password"])

    for _try in range(4):
        guess("ada")
    welcome = guess("ada", "correct horse")

    assert welcome.status_code == 302
    assert guess("ada").status_code == 302


def test_administrator_lifts_the_pause(guess, client):
    """What the page of a paused name promises."""
    user, administrator = UserFactory(username="ada"), AdministratorFactory()
    user.set_password("correct horse")
    user.save(update_fields=["password"])
    for _try in range(5):
        guess("ada")
    person = reverse("admin:escalations_user_change", args=[user.pk])
    client.force_login(administrator)

    offered = client.get(person).content.decode()
    client.post(person.replace("change", "lift-pause"))
    after = client.get(person).content.decode()
    client.logout()

    assert ("Lift the pause" in offered, "Lift the pause" in after) == (True, False)
    assert guess("ada", "correct horse").status_code == 302
    assert ConfigurationChange.objects.get().note == "The pause after wrong passwords or codes is lifted."
