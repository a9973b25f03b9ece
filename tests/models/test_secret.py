"""A secret is encrypted where it lies, shown to nobody, and lost without a crash when its key is."""

import copy
import pickle
from base64 import urlsafe_b64encode

import pytest
from cryptography.fernet import Fernet, InvalidToken
from django.core import serializers
from django.core.exceptions import FieldError, ValidationError
from django.db import connection, models
from django.forms import modelform_factory

from escalations.models import Secret, SecretField, Team
from tests.factories import TeamFactory

pytestmark = [pytest.mark.django_db, pytest.mark.database]
LINK = "https://chat.example/hooks/s3cr3t"


def lies(team):
    """What the database holds."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT chat_link FROM escalations_team WHERE id = %s", [team.pk])
        return cursor.fetchone()[0]


@pytest.fixture
def lost(settings):
    """A team whose link was encrypted with a key that is gone."""
    team = TeamFactory(name="Network", chat_link=LINK)
    settings.SECRET_KEY = "another-key"
    return Team.objects.get(pk=team.pk)


def test_equal_secrets_lie_encrypted_and_differ():
    one, other = TeamFactory(chat_link=LINK), TeamFactory(chat_link=LINK)

    assert "s3cr3t" not in lies(one) + lies(other)
    assert lies(one) != lies(other)
    assert [team.chat_link.reveal() for team in Team.objects.filter(pk__in=[one.pk, other.pk])] == [LINK] * 2
    assert lies(TeamFactory()) == ""


@pytest.mark.parametrize("text", ["", "ü 🔑", "x" * 5000, " a\n", "‮שלום"])
def test_a_secret_comes_back_as_it_was_entered(text):
    assert Team.objects.get(pk=TeamFactory(chat_link=text).pk).chat_link == text


def test_every_way_of_writing_encrypts():
    made, updated, several = TeamFactory(chat_link=LINK), TeamFactory(), TeamFactory()
    Team.objects.filter(pk=updated.pk).update(chat_link=LINK)
    several.chat_link = LINK
    Team.objects.bulk_update([several], ["chat_link"])

    for team in (made, updated, several):
        assert "s3cr3t" not in lies(team)
        assert Team.objects.get(pk=team.pk).chat_link == LINK


def test_an_unrelated_save_leaves_it_as_it_lies():
    team = TeamFactory(chat_link=LINK)
    before = lies(team)

    Team.objects.get(pk=team.pk).save()

    assert lies(team) == before


def test_nothing_but_revealing_tells_it():
    team = TeamFactory(chat_link=LINK)
    secret = team.chat_link

    told = [str(secret), repr(secret), f"{secret} {team!r}", f"{secret!r:>9}", repr(team.__dict__)]
    told += [
        str(pickle.dumps(team)),
        serializers.serialize("json", [team]),
        str(copy.deepcopy(secret).sealed),
    ]
    told += [str(list(Team.objects.values("chat_link"))), str(Team.objects.values_list("chat_link").query)]

    assert [words for words in told if "s3cr3t" in words or "chat.example" in words] == []
    assert (str(secret), repr(secret), repr(Secret(""))) == ("hidden", "<Secret: hidden>", "<Secret: none>")
    assert secret.reveal() == LINK


def test_secrets_are_compared_by_what_they_hold(lost):
    one, other = Secret.of(LINK), Secret.of(LINK)

    assert one == other
    assert {one} == {other, LINK}
    assert one != Secret.of("")
    assert one != 7
    assert lost.chat_link != Secret.of("")
    assert lost.chat_link == Team.objects.get(pk=lost.pk).chat_link
    assert (bool(one), bool(Secret.of(None))) == (True, False)


@pytest.mark.parametrize(
    "asked",
    [{"chat_link": LINK}, {"chat_link__startswith": "https"}, {"chat_link__in": [LINK]}, {"chat_link": ""}],
)
def test_no_query_looks_into_it(asked):
    with pytest.raises(FieldError, match="“chat_link” is encrypted: no query can look into it"):
        Team.objects.filter(**asked)
    with pytest.raises(FieldError):
        Team.objects.exclude(**asked)


def test_no_form_asks_for_it():
    form = modelform_factory(Team, fields="__all__")

    assert "chat_link" not in form.base_fields
    assert "name" in form.base_fields


def test_a_secret_that_must_be_given_is_asked_for():
    field = SecretField("key")

    with pytest.raises(ValidationError):
        field.clean("", None)
    assert field.clean(LINK, None) == LINK


def test_no_index_is_made_of_it():
    class Bad(models.Model):
        key = SecretField(unique=True)

        class Meta:
            app_label = "elsewhere"
            managed = False

    assert [one.id for one in Bad._meta.get_field("key").check()] == ["handover.E003"]
    assert Team._meta.get_field("chat_link").check() == []


def test_a_lost_secret_reads_as_empty_and_says_what_to_do(lost):
    secret = lost.chat_link

    assert (secret.reveal(), bool(secret), str(secret)) == ("", False, "hidden")
    assert secret.problem == (
        "It cannot be read any more: the key it was encrypted with is gone. Enter it again."
    )
    assert (Secret.of(LINK).problem, Secret("").problem) == ("", "")


def test_a_lost_secret_stays_until_it_is_entered_again(lost, settings):
    lies_there = lies(lost)
    lost.save()
    assert lies(lost) == lies_there

    settings.SECRET_KEY_FALLBACKS = ["earlier-key", "for-a-desk-only-never-for-production-test"]
    assert Team.objects.get(pk=lost.pk).chat_link == LINK

    lost.chat_link = "https://chat.example/new"
    lost.save()
    settings.SECRET_KEY_FALLBACKS = []
    assert Team.objects.get(pk=lost.pk).chat_link == "https://chat.example/new"


def test_what_signs_a_session_opens_no_secret(settings):
    plain = Fernet(urlsafe_b64encode(settings.SECRET_KEY.encode()[:32].ljust(32)))

    with pytest.raises(InvalidToken):
        plain.decrypt(Secret.of(LINK).sealed)
