"""Tokens of programs: made by whom they act for, within the scopes, revoked at once."""

from datetime import timedelta

import pytest

from escalations.domain import tokens
from escalations.domain.errors import InvalidInput, NotPermitted
from escalations.models import ApiToken, HistoryEntry
from tests.factories import NINE, ApiTokenFactory, UserFactory, days

pytestmark = pytest.mark.django_db


def make(user, **changes):
    given = {"scopes": ["write", "read", "read"], "expires_in": timedelta(days=30), "by": user, "at": NINE}
    return tokens.make(user, **{**given, **changes})


def test_token_is_made_for_oneself():
    user = UserFactory()

    token, key = make(user, label=" Nightly \n sync ")

    assert (token.scopes, token.label, token.expiry) == (["read", "write"], "Nightly sync", NINE + days(30))
    assert (len(key), key in token.digest) == (64, False)
    entry = HistoryEntry.objects.get(event="token.made")
    assert (entry.by, entry.data) == (
        user,
        {"user": user.pk, "label": "Nightly sync", "scopes": ["read", "write"]},
    )


def test_token_without_an_end_is_made_by_the_portal():
    token, _ = make(UserFactory(), by=None, expires_in=None)

    assert token.expiry is None


def test_nobody_makes_a_token_of_somebody_else():
    with pytest.raises(NotPermitted):
        make(UserFactory(), by=UserFactory())


def test_nobody_deactivated_gets_a_token():
    with pytest.raises(NotPermitted):
        make(UserFactory(is_active=False))


@pytest.mark.parametrize(
    ("wrong", "field"),
    [({"scopes": ["everything"]}, "scopes"), ({"scopes": []}, "scopes"), ({"label": "x" * 81}, "label")],
)
def test_token_with_something_wrong_is_refused(wrong, field):
    with pytest.raises(InvalidInput) as refusal:
        make(UserFactory(), **wrong)

    assert (list(refusal.value.fields), ApiToken.objects.count()) == ([field], 0)


def test_nobody_holds_more_tokens_than_they_can_oversee(monkeypatch):
    monkeypatch.setattr(tokens, "MOST", 2)
    user = UserFactory()
    make(user)
    ended = ApiTokenFactory(user=user)
    ApiToken.objects.filter(pk=ended.pk).update(expiry=NINE)
    make(user)

    with pytest.raises(InvalidInput):
        make(user)


def test_revoked_token_is_gone_and_remembered():
    user = UserFactory()
    token, _ = make(user, label="Old")

    tokens.revoke(token, by=user, at=NINE)

    assert not ApiToken.objects.exists()
    assert HistoryEntry.objects.get(event="token.revoked").data == {"user": user.pk, "label": "Old"}


def test_second_way_of_signing_in_is_asked_for(monkeypatch):
    alone, with_more = UserFactory(), UserFactory()
    monkeypatch.setattr(tokens, "SECOND_WAYS", [lambda user: user == with_more])

    assert [tokens.signs_in_with_more(one) for one in (alone, with_more)] == [False, True]
