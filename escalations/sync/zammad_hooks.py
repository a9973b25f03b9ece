"""What Zammad's webhooks tell, once their signature is verified. A replay bears the id of the delivery it repeats."""

import hashlib
import hmac
import re

from . import tolerant
from .hints import Hint, NotGenuine, content, first_id, is_one_of, lowered

IN_BROKEN = re.compile(rb'"ticket(?:_id"|"\s*:\s*\{[^{}]{0,20000}?"id")\s*:\s*"?(\d{1,18})')


def verify(headers, body: bytes, secrets: list[str]) -> Hint:
    """The Hint of a webhook signed with one of the secrets: the current one, or the one before.

    Raises NotGenuine. There is no time in the signature: an old webhook is told by its delivery's id alone.
    """
    told = lowered(headers)
    expected = [_signature(body, secret) for secret in secrets if secret]
    if not is_one_of(told.get("x-hub-signature", "").strip(), expected):
        raise NotGenuine("The signature is missing, or made with another secret.")
    return Hint(told.get("x-zammad-delivery", "").strip()[:200], _ticket(body))


def _signature(body, secret):
    return f"sha1={hmac.new(secret.encode(), body, hashlib.sha1).hexdigest()}"


def _ticket(body):
    """Also of a payload of an administrator's own making."""
    sent = content(body)
    ticket, article = tolerant.known(sent.get("ticket")), tolerant.known(sent.get("article"))
    return first_id([ticket.get("id"), sent.get("ticket_id"), article.get("ticket_id")], body, IN_BROKEN)
