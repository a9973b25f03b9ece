"""The address an answer comes back to: support+100123.TOKEN@…, signed so that nobody guesses another ticket's."""

import re
from email.utils import parseaddr

from django.conf import settings
from django.utils.crypto import constant_time_compare, salted_hmac

SALT = "escalations.delivery.reply_address"
PLUS = re.compile(r"[^@+\s]+\+(\d{1,18})\.([0-9a-f]{20})@[^@\s]+", re.IGNORECASE)


def of(number):
    """Where answers to this ticket go."""
    local, _, host = parseaddr(settings.DEFAULT_FROM_EMAIL)[1].rpartition("@")
    return f"{local}+{number}.{_token(number, settings.SECRET_KEY)}@{host}"


def number_in(address):
    """The ticket's number in such an address; None unless its token is ours (of an earlier secret too)."""
    found = PLUS.fullmatch(address.strip())
    if not found:
        return None
    number, token = int(found[1]), found[2].lower()
    secrets = [settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS]
    return number if any(constant_time_compare(token, _token(number, one)) for one in secrets) else None


def is_ours(address):
    """Whether this is the portal's own address, with or without a token."""
    own = parseaddr(settings.DEFAULT_FROM_EMAIL)[1].lower()
    local, _, host = address.lower().strip().rpartition("@")
    return f"{local.partition('+')[0]}@{host}" == own


def _token(number, secret):
    return salted_hmac(SALT, str(number), secret=secret, algorithm="sha256").hexdigest()[:20]
