"""A lost phone: another administrator resets it, a command the last one's; both are told in the log."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.urls import reverse
from django.utils import timezone

from escalations.domain import second_factor
from escalations.models import ConfigurationChange
from tests.factories import NINE, UserFactory
from tests.phone import phone_of


def test_an_administrator_resets_it_on_the_page_of_the_person(desk, administrator):
    person = UserFactory()
    phone_of(person, NINE)
    page = reverse("admin:escalations_user_change", args=[person.pk])

    offered = "Reset the second factor" in desk.get(page).content.decode()
    desk.post(page.replace("change", "reset-second-factor"))
    after = "Reset the second factor" in desk.get(page).content.decode()

    assert (offered, after, second_factor.has_one(person)) == (True, False, False)
    told = ConfigurationChange.objects.get()
    assert (told.by, told.note) == (administrator, "The second factor was reset.")


def test_the_pause_after_wrong_codes_is_lifted_there(desk):
    person = UserFactory()
    phone_of(person, NINE)

    for _try in range(5):
        second_factor.accepts(person, "000000", at=timezone.now())
    page = reverse("admin:escalations_user_change", args=[person.pk])

    offered = "Lift the pause" in desk.get(page).content.decode()
    desk.post(page.replace("change", "lift-pause"))

    assert (offered, second_factor.is_paused(person, at=timezone.now())) == (True, False)


def test_the_command_resets_the_last_administrators(administrator):
    phone_of(administrator, NINE)
    out = StringIO()

    call_command("reset_second_factor", "admin.one", stdout=out)

    assert not second_factor.has_one(administrator)
    assert "their password alone lets them in" in out.getvalue()
    with pytest.raises(CommandError, match="has no second factor"):
        call_command("reset_second_factor", "admin.one")
    with pytest.raises(CommandError, match="no user “nobody”"):
        call_command("reset_second_factor", "nobody")
