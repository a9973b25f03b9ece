"""How a helpdesk is connected: asked who we are and what the key can see, before anything is kept."""

from urllib.parse import urlsplit

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone

from escalations.domain import arriving, history
from escalations.models import Helpdesk, Team

from .connector import Forbidden
from .kinds import open_connector


def connect(*, name, kind, url, api_key, allows_private_address=False):
    """(the Helpdesk, its Probe). An existing one of the same name and kind gets the new address and key.

    Raises ValidationError for a wrong value, Trouble where the helpdesk does not answer or refuses the key.
    """
    url = url.strip().rstrip("/")
    helpdesk = Helpdesk.objects.filter(name=name).first() or Helpdesk(name=name, connected_at=timezone.now())
    if helpdesk.pk and helpdesk.kind != kind:
        raise ValidationError(f"{name} is a {helpdesk.get_kind_display()} already. Choose another name.")
    _check_address(url, allows_private_address)
    helpdesk.kind, helpdesk.url, helpdesk.api_key = kind, url, api_key.strip()
    helpdesk.allows_private_address = allows_private_address
    helpdesk.hook_secret = helpdesk.hook_secret or Helpdesk.new_hook_secret()
    helpdesk.clean_fields(exclude=["url", "agent"])
    connector = open_connector(helpdesk)
    try:
        probe = connector.probe()
        choices, fields = _choices(connector)
    finally:
        connector.close()
    return _keep(helpdesk, probe, choices, fields), probe


@transaction.atomic
def _keep(helpdesk, probe, choices, fields):
    is_new = helpdesk.pk is None
    helpdesk.agent, helpdesk.state, helpdesk.state_words = probe.agent, Helpdesk.State.ACTIVE, ""
    helpdesk.closed_streams = {stream: why for stream, why in probe.streams.items() if why}
    if is_new:
        helpdesk.connected_at = probe.now  # on their clock
        helpdesk.history_until = probe.live_since
    helpdesk.save()
    _first_teams(choices)
    arriving.learn(helpdesk, choices)
    arriving.learn_own_fields(helpdesk, fields)
    event = "helpdesk.connected" if is_new else "helpdesk.changed"
    history.remember(event, by=None, at=timezone.now(), helpdesk=helpdesk.name, url=helpdesk.url)
    return helpdesk


def _first_teams(choices):
    """A portal without any team begins with their groups as its teams: a ticket has to be some team's work."""
    if not Team.objects.exists():
        names = dict.fromkeys(one.label[:80] for one in choices if one.kind == "group" and one.label)
        Team.objects.bulk_create(Team(name=name, tier=1) for name in names or ["Service desk"])


def _choices(connector):
    try:
        return connector.choices(), connector.own_fields()
    except Forbidden:
        return [], []


def _check_address(url, allows_private_address):
    parts = urlsplit(url)
    schemes = {"https", "http"} if allows_private_address else {"https"}
    if parts.scheme not in schemes or not parts.hostname or parts.username or parts.query or parts.fragment:
        raise ValidationError(
            f"“{url}” is not an address such as https://acme.freshdesk.com. "
            "http needs --allow-private-address."
        )
