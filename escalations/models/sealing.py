"""How a stored secret is encrypted: with keys derived from SECRET_KEY and, to open, from SECRET_KEY_FALLBACKS."""

from base64 import urlsafe_b64encode
from functools import lru_cache

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings
from django.utils.encoding import force_bytes

PURPOSE = b"handover: secrets at rest"  # a key of its own: what signs sessions does not open these


def seal(text):
    """Encrypt with the newest key: another text every time, "" for nothing."""
    return _ring().encrypt(text.encode()).decode() if text else ""


def unseal(sealed):
    """The text again; None if none of the portal's keys opens it."""
    try:
        return _ring().decrypt(sealed).decode() if sealed else ""
    except InvalidToken:
        return None


def _ring():
    return _ring_of((settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS))


@lru_cache(maxsize=8)
def _ring_of(keys):
    return MultiFernet([Fernet(_derived(key)) for key in keys])


def _derived(key):
    made = HKDF(algorithm=SHA256(), length=32, salt=None, info=PURPOSE).derive(force_bytes(key))
    return urlsafe_b64encode(made)
