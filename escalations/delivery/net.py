"""How the portal calls other servers: the address is checked as the connection is made, and no redirect is followed.

A name is resolved once, every address it has is checked, and the very address that was checked is connected to: a
name that answers differently a moment later changes nothing. The name stays in the certificate's check.
"""

import socket
from ipaddress import ip_address

import httpcore
import httpx

TIMEOUT = httpx.Timeout(20, connect=5)


class AddressRefused(httpx.ConnectError):
    """The address is not a public one, or not reached by https."""


class _Guard(httpcore.SyncBackend):
    """Connects only to addresses that were checked; `allowed` names hosts that may be anywhere."""

    def __init__(self, allowed):
        self.allowed = allowed

    def connect_tcp(self, host, port, timeout=None, local_address=None, socket_options=None):
        address = _resolve(host, port, is_allowed=host.lower() in self.allowed)
        return super().connect_tcp(address, port, timeout, local_address, socket_options)

    def connect_unix_socket(self, path, timeout=None, socket_options=None):
        raise AddressRefused("A file is not a server.")


class _Transport(httpx.HTTPTransport):
    def __init__(self, allowed):
        super().__init__(trust_env=False)
        self.allowed = allowed
        self._pool._network_backend = _Guard(allowed)

    def handle_request(self, request):
        if request.url.scheme != "https" and request.url.host.lower() not in self.allowed:
            raise AddressRefused("Only https addresses are called.")
        return super().handle_request(request)


def client(*, allowed_hosts=(), **options):
    """An httpx.Client for calls to the outside; close it after use.

    `allowed_hosts` names hosts that may be private and may speak http, on any port. Raises AddressRefused, a
    connection error, for an address that is refused.
    """
    allowed = frozenset(host.lower() for host in allowed_hosts)
    return httpx.Client(
        transport=_Transport(allowed),
        timeout=options.pop("timeout", TIMEOUT),
        follow_redirects=False,
        trust_env=False,
        **options,
    )


def is_public(address):
    """Whether an IP address, in its usual writing, is one of the open internet."""
    address = ip_address(address.partition("%")[0])
    inside = [getattr(address, name, None) for name in ("ipv4_mapped", "sixtofour")]
    inside += list(getattr(address, "teredo", None) or ())
    if address.version == 6 and int(address) >> 32 in {0, 0x64FF9B << 64}:  # v4-compatible and NAT64
        inside.append(ip_address(int(address) & 0xFFFFFFFF))
    return all(_is_open(one) for one in [address, *inside] if one is not None)


def _is_open(address):
    is_v4_within = address.version == 6 and address.ipv4_mapped is not None
    return is_v4_within or (address.is_global and not address.is_multicast)


def _resolve(host, port, *, is_allowed):
    """The address to connect to; decimal, octal and short forms are read as the system reads them."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise httpx.ConnectError(f"{host} is not known.") from error
    addresses = [entry[4][0] for entry in found]
    if not is_allowed and not all(is_public(address) for address in addresses):
        raise AddressRefused(f"{host} leads to an address inside a network: it is not called.")
    return addresses[0]
