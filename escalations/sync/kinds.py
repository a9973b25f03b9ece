"""Which connector speaks to which kind of helpdesk."""

from importlib import import_module
from urllib.parse import urlsplit

from escalations.models import Helpdesk

from .connector import Connector, Endpoint

MODULES = {Helpdesk.Kind.FRESHDESK: "freshdesk", Helpdesk.Kind.ZAMMAD: "zammad"}


def open_connector(helpdesk: Helpdesk) -> Connector:
    """The connection to a helpdesk; close it after use. Raises Unreachable for an address that is none."""
    module = import_module(f"{__package__}.{MODULES[Helpdesk.Kind(helpdesk.kind)]}")
    return module.open_connector(endpoint_of(helpdesk))


def endpoint_of(helpdesk):
    host = urlsplit(helpdesk.url).hostname or ""
    return Endpoint(
        url=helpdesk.url,
        api_key=helpdesk.api_key.reveal(),
        agent=helpdesk.agent,
        allowed_hosts=(host,) if helpdesk.allows_private_address else (),
    )
