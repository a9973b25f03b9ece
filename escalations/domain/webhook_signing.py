"""How a call to a program proves that it comes from here and is not an old one: Standard Webhooks, signature v1."""

import hashlib
import hmac
from base64 import b64decode, b64encode
from secrets import token_bytes

PREFIX = "whsec_"
LENGTH = 32


def new_secret():
    """A key as its receiver enters it: `whsec_` and 32 random bytes in base64."""
    return PREFIX + b64encode(token_bytes(LENGTH)).decode()


def headers(webhook_id, body, *, secrets, at):
    """The three headers of a call at the moment `at`, with a signature for each of `secrets`. `body` is bytes."""
    stamp = str(int(at.timestamp()))
    signed = f"{webhook_id}.{stamp}.".encode() + body
    return {
        "webhook-id": webhook_id,
        "webhook-timestamp": stamp,
        "webhook-signature": " ".join(_signature(secret, signed) for secret in secrets),
    }


def _signature(secret, signed):
    key = b64decode(secret.removeprefix(PREFIX))
    return "v1," + b64encode(hmac.digest(key, signed, hashlib.sha256)).decode()
