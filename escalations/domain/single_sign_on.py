"""Who somebody is that another house vouches for: only people who exist, unless the portal takes unknown ones in.

`claims` are what the issuer said and signed; `door` says whom the portal lets in: its fields issuer, domains, groups,
groups_claim, takes_unknown, vouches_for_mail.
"""

from itertools import chain, count

from allauth.socialaccount.models import SocialAccount
from django.contrib.auth.models import Group
from django.db import transaction

from escalations.models import User
from escalations.models.people import TECHNICIAN

from . import configuration_log, history, rules, writing
from .errors import NotPermitted
from .step import check_person

ASK = "Ask an administrator."
TRUE = (True, "true")


@transaction.atomic
def person_of(claims, *, door, at):
    """The person, linked to that account from now on. Raises NotPermitted, in a sentence, for whoever is not let in."""
    email = writing.clean(str(claims.get("email") or "")[:1000]).strip()
    if not email or not (door.vouches_for_mail or claims.get("email_verified") in TRUE):
        raise NotPermitted(
            f"Your account has no verified e-mail address, so we cannot tell who you are. {ASK}",
            code="email_not_verified",
        )
    _check_door(claims, email, door)
    account = _account(door, claims["sub"])
    person = account.user if account else _by_mail(email, claims, door, at)
    if not person.is_active:
        raise NotPermitted(f"Your account here is deactivated. {ASK}", code="deactivated")
    if account is None:
        _link(person, claims["sub"], door, at)
    return person


def is_linked(user):
    """Whether they come in by single sign-on."""
    return SocialAccount.objects.filter(user=user.pk).exists()


@transaction.atomic
def unlink(user, *, by, at):
    """Their account over there is another one by now: who has their address is linked anew. Returns the person."""
    check_person(rules.may_configure(by))
    SocialAccount.objects.filter(user=user.pk).delete()
    history.remember("person.single_sign_on_unlinked", by=by, at=at, user=user.pk)
    told = configuration_log.seen(user)
    note = "The account of single sign-on was unlinked."
    configuration_log.remember(user, told, told, verb="changed", note=note, by=by, at=at)
    return user


def _check_door(claims, email, door):
    if door.domains and email.rpartition("@")[2].lower() not in door.domains:
        raise NotPermitted(f"Addresses like yours are not let in here. {ASK}", code="domain_refused")
    told = claims.get(door.groups_claim) or []
    groups = {told} if isinstance(told, str) else set(told)
    if door.groups and groups.isdisjoint(door.groups):
        raise NotPermitted(f"You are in none of the groups that are let in here. {ASK}", code="group_refused")


def _account(door, subject):
    accounts = SocialAccount.objects.select_related("user")
    return accounts.filter(provider=door.issuer, uid=subject).first()


def _by_mail(email, claims, door, at):
    """The one person with this address; two are none."""
    found = list(User.objects.filter(email__iexact=email).select_for_update(of=("self",), no_key=True)[:2])
    if len(found) == 1:
        return found[0]
    if found:
        raise NotPermitted(f"Several people here have your address. {ASK}", code="address_of_several")
    if not door.takes_unknown:
        raise NotPermitted(f"Nobody here has your address. {ASK}", code="unknown_person")
    return _take_in(email, claims, at)


def _link(person, subject, door, at):
    if SocialAccount.objects.filter(user=person, provider=door.issuer).exists():
        raise NotPermitted(
            f"Your address belongs to somebody who came in by another account. {ASK}", code="linked_already"
        )
    SocialAccount.objects.create(user=person, provider=door.issuer, uid=subject)
    history.remember("person.single_sign_on_linked", by=person, at=at, user=person.pk)


def _take_in(email, claims, at):
    """Somebody new: a technician without teams, who sees nothing restricted and holds nothing yet."""
    person = User(
        username=_free_name(email.partition("@")[0]),
        first_name=_named(claims, "given_name"),
        last_name=_named(claims, "family_name"),
        email=email,
        date_joined=at,
    )
    person.set_unusable_password()
    person.save()
    person.groups.add(Group.objects.get(name=TECHNICIAN))
    history.remember("person.joined", by=person, at=at, user=person.pk)
    return person


def _named(claims, name):
    return " ".join(writing.clean(str(claims.get(name) or "")[:1000]).split())[:150]


def _free_name(wanted):
    """A user name nobody has, as near to `wanted` as can be."""
    kept = "".join(sign for sign in wanted if sign.isalnum() or sign in "@.+-_")[:140] or "person"
    names = chain([kept], (f"{kept}{number}" for number in count(2)))
    return next(name for name in names if not User.objects.filter(username__iexact=name).exists())
