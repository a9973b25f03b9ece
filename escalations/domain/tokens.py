"""How the keys of programs are made and revoked; whoever holds one acts as its user, within its scopes."""

from django.db import transaction

from escalations.models import ApiToken, Scope

from . import history, second_factor, single_sign_on, texts
from .errors import InvalidInput, NotPermitted

MOST = 200
MOST_DAYS = 3650
USUAL = tuple(scope.value for scope in Scope if scope != Scope.ADMIN)

# Each says whether a person signs in with more than a password; whoever brings such a way in adds to them.
SECOND_WAYS = [second_factor.has_one, single_sign_on.is_linked]


def signs_in_with_more(user):
    """Whether a password alone must not become a token: a second factor, or single sign-on."""
    return any(is_asked_for_more(user) for is_asked_for_more in SECOND_WAYS)


@transaction.atomic
def make(user, *, scopes, expires_in=None, label="", by, at):
    """(token, key): the key is known this once. `expires_in` is a timedelta, None for no end. Raises InvalidInput."""
    if by is not None and by.pk != user.pk:
        raise NotPermitted("A token is made by the person it acts for. Ask them to make it.")
    if not user.is_active:
        raise NotPermitted("This account is deactivated; no token acts for it.")
    scopes = _checked(scopes)
    if Scope.ADMIN in scopes and by is not None and by.is_narrowed:
        raise NotPermitted(
            "A token for what only administrators may is made by who came in with a second factor."
        )
    label = texts.line(label, field="label", name="The label", limit=80)
    _check_count(user, at)
    token, key = ApiToken.objects.create(user=user, expiry=None, scopes=scopes, label=label)
    token.expiry = at + expires_in if expires_in is not None else None
    token.save(update_fields=["expiry"])
    history.remember("token.made", by=by, at=at, user=user.pk, label=label, scopes=scopes)
    return token, key


def _check_count(user, at):
    valid = ApiToken.objects.filter(user=user).exclude(expiry__lte=at)
    if valid.count() >= MOST:
        raise InvalidInput({"label": f"You have {MOST} tokens. Revoke some that are not used any more."})


@transaction.atomic
def revoke(token, *, by, at):
    """The program that uses it is signed out at once."""
    history.remember("token.revoked", by=by, at=at, user=token.user_id, label=token.label)
    token.delete()


def _checked(scopes):
    """The scopes in their usual order, each once."""
    scopes = [str(scope) for scope in scopes]
    unknown = [scope for scope in scopes if scope not in Scope.values]
    if unknown:
        raise InvalidInput(
            {"scopes": f"“{unknown[0]}” is no scope. Choose among: {', '.join(Scope.values)}."}
        )
    if not scopes:
        raise InvalidInput({"scopes": "Choose at least one scope: without any, a token can do nothing."})
    return [scope for scope in Scope.values if scope in scopes]
