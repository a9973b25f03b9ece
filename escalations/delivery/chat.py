"""Posts the link of a ticket in a team's chat: number, priority, team and a link, no context (S32).

The address is looked up, checked and connected to in one go, so that no name leads into our own network; redirects
are not followed; whatever the chat does, the escalation has long been handed over.
"""

import http.client
import ipaddress
import json
import logging
import socket
import ssl
from datetime import timedelta
from urllib.parse import urlsplit

from django.conf import settings
from django.urls import reverse
from django.utils import timezone

from escalations.domain import chat_link
from escalations.models import Team

from . import delivers

PATIENCE = 5  # seconds for each word of the other side
WORTHLESS = timedelta(days=1)
GONE = 410
SLACK = ("/services/", "/hooks/")

logger = logging.getLogger(__name__)


class Refused(Exception):
    """The chat did not take the card; tried again later."""


@delivers("chat.link")
def post_link(message):
    """To the team's channel, unless it has none any more or the news is a day old."""
    team = Team.objects.active().filter(pk=message.payload.get("team")).first()
    link = team.chat_link.reveal() if team else ""
    if not link:
        return
    if message.created_at < timezone.now() - WORTHLESS:
        logger.warning(
            "The chat of team %s took no card for a day; message %s is dropped.", team.pk, message.pk
        )
        return
    status = post(link, card(link, message, team))
    if status == GONE:
        chat_link.forget(team, link, at=timezone.now())
    elif not 200 <= status < 300:
        raise Refused(f"The chat answered {status}.")


def card(link, message, team):
    """The body for the kind of chat behind `link`: Slack, and what speaks like it, or Microsoft Teams."""
    words, url = _words(message.ticket, team), _url(message)
    is_slack = urlsplit(link).hostname == "hooks.slack.com" or urlsplit(link).path.startswith(SLACK)
    return {"text": f"{words} <{url}|Open>"} if is_slack else _adaptive(words, url)


def _words(ticket, team):
    if ticket is None:
        return f"This is the chat channel of {_plain(team)} in Handover."
    return " · ".join(_plain(one) for one in (f"#{ticket.pk}", ticket.priority, team) if one)


def _plain(value):
    """A name as text: neither a link nor a mention."""
    return str(value).translate(str.maketrans("", "", "<>[]()*_`@|!"))


def _url(message):
    """The brief, else the ticket, else the portal."""
    if message.escalation_id:
        path = reverse("web:brief", args=[message.escalation_id])
    elif message.ticket_id:
        path = reverse("web:ticket", args=[message.ticket_id])
    else:
        path = "/"
    return settings.HANDOVER_URL + path


def _adaptive(words, url):
    content = {
        "$schema": "http://adaptivecards.io/schemas/adaptive-card.json",
        "type": "AdaptiveCard",
        "version": "1.4",
        "body": [{"type": "TextBlock", "text": words, "wrap": True, "weight": "Bolder"}],
        "actions": [{"type": "Action.OpenUrl", "title": "Open", "url": url}],
    }
    attachment = {"contentType": "application/vnd.microsoft.card.adaptive", "content": content}
    return {"type": "message", "attachments": [attachment]}


def post(link, body):
    """The status the other side answers with; its words are not read. Raises Refused or OSError."""
    parts = urlsplit(link)
    connection = _connection(parts)
    target = parts.path + (f"?{parts.query}" if parts.query else "")
    try:
        connection.request("POST", target or "/", json.dumps(body), {"Content-Type": "application/json"})
        return connection.getresponse().status
    except http.client.HTTPException as broken:
        raise Refused(f"The chat broke off: {type(broken).__name__}.") from broken
    finally:
        connection.close()


def _connection(parts):
    is_known = parts.hostname in settings.CHAT_PRIVATE_HOSTS
    if parts.scheme != "https" and not (is_known and parts.scheme == "http"):
        raise Refused("A chat link begins with https://.")
    port = parts.port or (443 if parts.scheme == "https" else 80)
    kind = http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
    connection = kind(parts.hostname, port, timeout=PATIENCE)
    connection.sock = _socket(parts, port, is_known)
    return connection


def _socket(parts, port, is_known):
    """A line to the very address that was checked."""
    place = socket.getaddrinfo(parts.hostname, port, type=socket.SOCK_STREAM)[0][-1]
    if not is_known and not is_public(place[0]):
        raise Refused("This chat link leads into a private network. Name its host in CHAT_PRIVATE_HOSTS.")
    line = socket.create_connection(place[:2], PATIENCE)
    if parts.scheme == "http":
        return line
    return ssl.create_default_context().wrap_socket(line, server_hostname=parts.hostname)


def is_public(address):
    """Whether it lies outside every private, local and reserved network, also when written as IPv6."""
    found = ipaddress.ip_address(address.partition("%")[0])
    inner = getattr(found, "ipv4_mapped", None) or getattr(found, "sixtofour", None) or found
    return inner.is_global and not inner.is_multicast
