"""Posts the link of a ticket in a team's chat: number, priority, team and a link, no context (S32).

No name leads into our own network, and redirects are not followed (`net`); whatever the chat does, the escalation has
long been handed over.
"""

import logging
from datetime import timedelta
from urllib.parse import urlsplit

import httpx
from django.conf import settings
from django.urls import reverse
from django.utils import timezone

from escalations.domain import chat_link
from escalations.models import Team

from . import delivers, net

PATIENCE = 5  # seconds for a call in all
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
    """The status the other side answers with; its words are not read. Raises Refused."""
    try:
        with (
            net.client(allowed_hosts=settings.CHAT_PRIVATE_HOSTS, total=PATIENCE, timeout=PATIENCE) as client,
            client.stream("POST", link, json=body) as answer,
        ):
            return answer.status_code
    except net.AddressRefused as refused:
        raise Refused(
            "A chat link begins with https:// and leads outside. Name a host of your own in CHAT_PRIVATE_HOSTS."
        ) from refused
    except (httpx.HTTPError, httpx.InvalidURL) as broken:
        raise Refused(f"The chat was not reached: {type(broken).__name__}.") from broken
