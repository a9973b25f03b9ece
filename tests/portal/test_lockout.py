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
    assert ConfigurationChange.objects.get().note == "The pause after wrong passwords is lifted."
