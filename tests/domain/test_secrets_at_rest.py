"""Secrets go over to the newest key, so that an earlier one may be dropped."""

import pytest

from escalations.domain import secrets_at_rest
from escalations.models import ConfigurationChange, Team
from tests.factories import TeamFactory

pytestmark = pytest.mark.django_db
LINK = "https://chat.example/hooks/s3cr3t"


def test_the_fields_are_found_wherever_they_are():
    assert sorted(str(one) for one in secrets_at_rest.fields()) == [
        "escalations.Helpdesk.api_key",
        "escalations.Helpdesk.hook_secret",
        "escalations.Helpdesk.previous_hook_secret",
        "escalations.Team.chat_link",
        "escalations.WebhookEndpoint.previous_secret",
        "escalations.WebhookEndpoint.secret",
    ]


def test_all_are_encrypted_under_the_newest_key(settings):
    first, second = TeamFactory(chat_link=LINK), TeamFactory(chat_link=f"{LINK}2")
    TeamFactory()
    settings.SECRET_KEY, settings.SECRET_KEY_FALLBACKS = "new", [settings.SECRET_KEY]

    done = secrets_at_rest.rotate()

    settings.SECRET_KEY_FALLBACKS = []
    assert (done.renewed, done.lost) == (2, [])
    assert Team.objects.get(pk=first.pk).chat_link == LINK
    assert Team.objects.get(pk=second.pk).chat_link == f"{LINK}2"
    assert not ConfigurationChange.objects.exists()


def test_what_is_lost_is_named_and_stays(settings):
    lost = TeamFactory(name="Network", chat_link=LINK)
    earlier, settings.SECRET_KEY = settings.SECRET_KEY, "new"
    kept = TeamFactory(chat_link=LINK)

    done = secrets_at_rest.rotate()

    assert (done.renewed, done.lost) == (1, ["Chat link of team “Network”"])
    assert Team.objects.get(pk=kept.pk).chat_link == LINK
    settings.SECRET_KEY_FALLBACKS = [earlier]
    assert Team.objects.get(pk=lost.pk).chat_link == LINK


def _chat_link():
    return next(one for one in secrets_at_rest.fields() if one.name == "chat_link")


def test_a_team_that_went_meanwhile_is_passed_over():
    team = TeamFactory(chat_link=LINK)
    column, pk = _chat_link(), team.pk
    team.delete()

    secrets_at_rest._rotate(column, pk, done := secrets_at_rest.Rotated())

    assert (done.renewed, done.lost) == (0, [])
