"""What Freshdesk's webhooks tell, once their secret is known. They are not signed, have no id, and may be broken."""

import re

from . import tolerant
from .hints import Hint, NotGenuine, content, first_id, is_one_of, lowered

HEADER = "x-handover-secret"
IN_BROKEN = re.compile(rb'"ticket_id"\s*:\s*"?(\d{1,18})')


def verify(headers, body: bytes, secrets: list[str], *, in_path: str = "") -> Hint:
    """The Hint of a webhook that brings one of the secrets in its header, or in its address. Raises NotGenuine.

    Whoever saw one can send it again, and nothing tells: it leads to one more reading, and to nothing else.
    """
    brought = [lowered(headers).get(HEADER, "").strip(), in_path]
    if not any(is_one_of(one, secrets) for one in brought):
        raise NotGenuine("The secret is missing, or another one.")
    sent = content(body)
    told = tolerant.known(sent.get("freshdesk_webhook"))
    return Hint("", first_id([told.get("ticket_id"), sent.get("ticket_id")], body, IN_BROKEN))
