"""The command that makes a token for a program."""

from datetime import timedelta

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone
from knox.crypto import hash_token

from escalations.models import ApiToken
from tests.factories import UserFactory

pytestmark = pytest.mark.django_db


def test_token_is_printed_alone_on_its_line(capsys):
    UserFactory(username="tess")

    call_command("create_token", "tess")

    key = capsys.readouterr().out
    token = ApiToken.objects.get(digest=hash_token(key.removesuffix("\n")))
    assert (token.user.username, token.expiry) == ("tess", None)
    assert token.scopes == ["read", "write", "private_notes", "sync"]


def test_token_ends_and_is_narrowed_as_asked():
    UserFactory(username="tess")

    call_command("create_token", "tess", "--days", "30", "--scopes", "read, admin")

    token = ApiToken.objects.get()
    assert token.scopes == ["read", "admin"]
    assert abs(token.expiry - timezone.now() - timedelta(days=30)) < timedelta(minutes=1)


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        (["nobody"], "There is no user “nobody”"),
        (["tess", "--days", "0"], "--days is a number"),
        (["tess", "--scopes", "everything"], "“everything” is no scope"),
        (["tess", "--scopes", ","], "Choose at least one scope"),
    ],
)
def test_what_is_wrong_is_said(given, sentence):
    UserFactory(username="tess")

    with pytest.raises(CommandError, match=sentence):
        call_command("create_token", *given)

    assert not ApiToken.objects.exists()
