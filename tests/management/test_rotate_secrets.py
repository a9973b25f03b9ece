"""The command that encrypts everything with the newest key."""

import pytest
from django.core.management import CommandError, call_command

from escalations.models import Team
from tests.factories import TeamFactory

pytestmark = pytest.mark.django_db
LINK = "https://chat.example/hooks/s3cr3t"


def test_it_says_how_many_and_an_earlier_key_may_go(settings, capsys):
    team = TeamFactory(chat_link=LINK)
    settings.SECRET_KEY, settings.SECRET_KEY_FALLBACKS = "new", [settings.SECRET_KEY]

    call_command("rotate_secrets")
    call_command("rotate_secrets")

    settings.SECRET_KEY_FALLBACKS = []
    assert capsys.readouterr().out == "Encrypted with the newest key: 1.\n" * 2
    assert Team.objects.get(pk=team.pk).chat_link == LINK


def test_it_fails_by_name_where_a_key_is_missing(settings, capsys):
    TeamFactory(name="Network", chat_link=LINK)
    settings.SECRET_KEY = "new"

    with pytest.raises(CommandError) as refused:
        call_command("rotate_secrets")

    assert capsys.readouterr().out == "Encrypted with the newest key: 0.\n"
    assert str(refused.value) == (
        "No key opens these: Chat link of team “Network”. Put the key they were stored with into "
        "SECRET_KEY_FALLBACKS and run this again, or enter them again."
    )
