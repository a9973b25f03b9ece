"""How somebody new comes in: a signed link, good for a while and once, with which they choose their password."""

from datetime import datetime, timedelta

from django.core import signing
from django.db import transaction

from escalations.models import User

from . import history, outbox, rules
from .errors import InvalidInput, StepNotAllowed
from .step import check_person

GOOD_FOR = timedelta(days=7)
SALT = "escalations.domain.inviting"
ASK = "Ask an administrator for a new link."


def check_name(person):
    """Raise InvalidInput if somebody has this user name already, in whatever case."""
    others = User.objects.filter(username__iexact=person.username).exclude(pk=person.pk)
    for other in others[:1]:
        raise InvalidInput(
            {"username": f"“{other.username}” is the user name of {other} already. Choose another one."}
        )


@transaction.atomic
def invite(person, *, by, at):
    """Invite somebody, or make a new link for them; an earlier link ends. Returns the person.

    Their password stays until they choose another one. The mail takes its link when it leaves, so that no link is
    stored anywhere.
    """
    check_person(rules.may_configure(by))
    if not person.is_active:
        raise StepNotAllowed(f"{person} is deactivated. Reactivate the account first, then make a link.")
    User.objects.filter(pk=person.pk).update(invited_at=at)
    person.invited_at = at
    if person.email:
        outbox.tell("person.invite", at=at, user=person.pk)
    history.remember("person.invited", by=by, at=at, user=person.pk)
    return person


def key_of(person):
    """What the link carries: who, and which invitation; None if there is none to accept."""
    if person.invited_at is None:
        return None
    return signing.Signer(salt=SALT).sign_object([person.pk, person.invited_at.isoformat()])


def ends_at(person):
    """When the link stops being good; None if there is none."""
    return person.invited_at and person.invited_at + GOOD_FOR


def invited(key, *, at):
    """The person a link invites. Raises StepNotAllowed, saying what to do, if it is damaged, used or too old."""
    pk, invited_at = _read(key)
    return _good(User.objects.filter(pk=pk).first(), invited_at, at)


@transaction.atomic
def accept(key, *, password, at):
    """Take the invitation up with a password that passed the site's rules; the link ends. Returns the person."""
    pk, invited_at = _read(key)
    locked = User.objects.select_for_update(of=("self",), no_key=True).filter(pk=pk).first()
    person = _good(locked, invited_at, at)
    person.set_password(password)
    person.invited_at = None
    person.save(update_fields=["password", "invited_at"])
    history.remember("person.joined", by=person, at=at, user=person.pk)
    return person


def waiting():
    """People who were invited and have not come yet."""
    return User.objects.filter(is_active=True, invited_at__isnull=False, last_login=None)


def _read(key):
    try:
        pk, invited_at = signing.Signer(salt=SALT).unsign_object(key)
        return pk, datetime.fromisoformat(invited_at)
    except (signing.BadSignature, ValueError, TypeError) as wrong:
        raise StepNotAllowed(
            f"This link is not complete. Copy all of it from the message. {ASK}", code="link_damaged"
        ) from wrong


def _good(person, invited_at, at):
    """The person, if this invitation of theirs is good still."""
    if person is None or not person.is_active:
        raise StepNotAllowed(f"This account is deactivated. {ASK}", code="link_ended")
    if person.invited_at is None:
        raise StepNotAllowed(
            "This link was used already. Sign in with the password you chose.", code="link_used"
        )
    if person.invited_at != invited_at:
        raise StepNotAllowed("A newer link was made for you. Use that one.", code="link_replaced")
    if at > ends_at(person):
        raise StepNotAllowed(
            f"This link has expired: it was good for {GOOD_FOR.days} days. {ASK}", code="link_expired"
        )
    return person
