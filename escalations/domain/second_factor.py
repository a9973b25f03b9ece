"""More than a password: a code of the person's phone, or one of ten written down for the day the phone is gone.

The rows are django-allauth's. A code is good once and for its half minute; who guesses is paused, whatever address
they come from.
"""

from base64 import b64encode
from datetime import timedelta

from allauth.mfa.adapter import DefaultMFAAdapter, get_adapter
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import format_hotp_value, generate_totp_secret, hotp_value
from django.db import transaction
from django.utils.crypto import constant_time_compare

from escalations.models import User
from escalations.models.sealing import seal, unseal

from . import configuration_log, history, rules
from .errors import InvalidInput, NotPermitted, StepNotAllowed
from .people import end_sessions
from .step import check_person

PHONE, WRITTEN = Authenticator.Type.TOTP, Authenticator.Type.RECOVERY_CODES
SECRETS = {PHONE: "secret", WRITTEN: "seed"}
PERIOD = 30  # seconds a code is shown
DRIFT = 1  # periods a phone's clock may be off, either way
MOST_WRONG = 5
PAUSE = timedelta(minutes=15)
WRONG = "This code is not right, or was used already. Wait for the next one."
PAUSED = "Too many wrong codes. Wait 15 minutes, then try again. If it was not you, change your password."


class Sealing(DefaultMFAAdapter):
    """How allauth keeps what codes are made of: encrypted, like every secret of the portal."""

    def encrypt(self, text):
        return seal(text)

    def decrypt(self, encrypted_text):
        return unseal(encrypted_text) or ""


def has_one(user):
    """Whether their password alone does not let them in."""
    return _of(user, PHONE).exists()


def new_secret():
    """What a phone makes codes of, to be kept until it shows the first right one."""
    return generate_totp_secret()


def picture(user, secret):
    """The address of a picture with which an app on a phone takes the secret."""
    kept = get_adapter()
    drawn = kept.build_totp_svg(kept.build_totp_url(user, secret))
    return f"data:image/svg+xml;base64,{b64encode(drawn.encode()).decode()}"


@transaction.atomic
def set_up(user, *, secret, code, by, at):
    """Ask for codes from now on; all sessions end. Returns the codes to write down, known this once.

    Raises InvalidInput if the phone does not show the right code yet.
    """
    if by is None or by.pk != user.pk:
        raise NotPermitted("A second factor is set up by the person it is for.")
    _lock(user)
    if has_one(user):
        raise StepNotAllowed("You have a second factor already. Take it off first to set up another phone.")
    period = _period_of(secret, code, at)
    if period is None:
        raise InvalidInput({"code": "This is not the code for this picture. Type the one that is shown now."})
    _remove(user)
    Authenticator.objects.create(
        user=user, type=PHONE, data={"secret": seal(secret), "period": period}, created_at=at
    )
    end_sessions(user, at=at)
    history.remember("person.second_factor_set_up", by=by, at=at, user=user.pk)
    return RecoveryCodes.activate(user).get_unused_codes()


@transaction.atomic
def accepts(user, code, *, at):
    """Whether this lets them in now; it does so once. Raises StepNotAllowed after too many wrong ones."""
    phone = _of(user, PHONE).select_for_update(of=("self",), no_key=True).first()
    if phone is None:
        return False
    wrong = _wrong(phone, at)
    if wrong >= MOST_WRONG:
        raise StepNotAllowed(PAUSED, code="second_factor_paused")
    code = "".join(code.split())[:20]
    if _takes(phone, code, at) or _takes_written(user, code, at):
        phone.data |= {"wrong": 0}
        phone.last_used_at = at
    else:
        phone.data |= {"wrong": wrong + 1, "wrong_at": at.timestamp()}
    phone.save(update_fields=["data", "last_used_at"])
    return phone.data["wrong"] == 0


def codes_left(user):
    """How many of the codes they wrote down are good still."""
    written = _of(user, WRITTEN).first()
    return len(written.wrap().get_unused_codes()) if written else 0


@transaction.atomic
def renew_codes(user, *, by, at):
    """Ten new codes to write down, known this once; earlier ones end. The caller has asked for a code."""
    _lock(user)
    if not has_one(user):
        raise StepNotAllowed("Set up a second factor first.")
    _of(user, WRITTEN).delete()
    history.remember("person.recovery_codes_renewed", by=by, at=at, user=user.pk)
    return RecoveryCodes.activate(user).get_unused_codes()


@transaction.atomic
def take_off(user, *, is_required, by, at):
    """One's own goes, and all sessions end. The caller has asked for a code; `is_required`: the portal demands one."""
    if is_required and user.is_administrator:
        raise StepNotAllowed(
            "Administrators need a second factor here. With another phone: have another administrator reset yours, "
            "then set it up anew."
        )
    _lock(user)
    _remove(user)
    end_sessions(user, at=at)
    history.remember("person.second_factor_taken_off", by=by, at=at, user=user.pk)


@transaction.atomic
def reset(user, *, by, at):
    """Somebody lost their phone: their password alone lets them in again, and all sessions end. Returns the person.

    By another administrator, or by the portal itself (`by` None) for the last one.
    """
    check_person(rules.may_configure(by))
    if by is not None and by.pk == user.pk:
        raise StepNotAllowed("Take off your own on your profile page, with a code.")
    _lock(user)
    if not has_one(user):
        raise StepNotAllowed(f"{user} has no second factor.")
    _remove(user)
    end_sessions(user, at=at)
    history.remember("person.second_factor_reset", by=by, at=at, user=user.pk)
    _log(user, "The second factor was reset.", by=by, at=at)
    return user


def is_paused(user, *, at):
    """Whether no code is taken now, after too many wrong ones."""
    phone = _of(user, PHONE).first()
    return phone is not None and _wrong(phone, at) >= MOST_WRONG


@transaction.atomic
def lift(user):
    """Forget the wrong codes."""
    for phone in _of(user, PHONE).select_for_update(of=("self",), no_key=True):
        phone.data |= {"wrong": 0}
        phone.save(update_fields=["data"])


def kept():
    """Every row that holds a secret."""
    return Authenticator.objects.filter(type__in=SECRETS).order_by("pk")


def renew_sealing(row):
    """Encrypt its secret with the newest key; False if no key opens it."""
    name = SECRETS[row.type]
    secret = unseal(row.data[name])
    if secret is None:
        return False
    row.data[name] = seal(secret)
    row.save(update_fields=["data"])
    return True


def _of(user, kind):
    return Authenticator.objects.filter(user=user.pk, type=kind)


def _lock(user):
    User.objects.select_for_update(of=("self",), no_key=True).get(pk=user.pk)


def _remove(user):
    Authenticator.objects.filter(user=user.pk).delete()


def _log(user, note, *, by, at):
    told = configuration_log.seen(user)
    configuration_log.remember(user, told, told, verb="changed", note=note, by=by, at=at)


def _wrong(phone, at):
    """How many codes in a row were wrong, unless the last of them was long ago."""
    ended = phone.data.get("wrong_at", 0) + PAUSE.total_seconds() <= at.timestamp()
    return 0 if ended else phone.data.get("wrong", 0)


def _takes(phone, code, at):
    """Whether the phone shows this code and showed it to nobody before."""
    period = _period_of(unseal(phone.data["secret"]) or "", code, at)
    if period is None or period <= phone.data["period"]:
        return False
    phone.data |= {"period": period}
    return True


def _takes_written(user, code, at):
    written = _of(user, WRITTEN).first()
    if written is None or not written.wrap().validate_code(code):
        return False
    history.remember("person.recovery_code_used", by=user, at=at, user=user.pk)
    return True


def _period_of(secret, code, at):
    """Which half minute the phone would show this code in, near `at`; None if in none."""
    now = int(at.timestamp()) // PERIOD
    for period in range(now - DRIFT, now + DRIFT + 1):
        if secret and constant_time_compare(code, format_hotp_value(hotp_value(secret, period))):
            return period
    return None
