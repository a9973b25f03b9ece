"""How the portal calls other servers: the address is checked as the connection is made, and no redirect is followed.

A name is resolved once, every address it has is checked, and the very address that was checked is connected to: a
name that answers differently a moment later changes nothing. The name stays in the certificate's check.
"""

import socket
from functools import cache
from ipaddress import IPv6Network, ip_address
from time import monotonic

import httpcore
import httpx

TIMEOUT = httpx.Timeout(20, connect=5)
# All of IPv6 that leads anywhere (RFC 4291) but for examples (RFC 9637), and the well-known way to IPv4 (RFC 6052).
OPEN_V6, NAT64 = IPv6Network("2000::/3"), IPv6Network("64:ff9b::/96")
EXAMPLES_V6 = IPv6Network("3fff::/20")


class AddressRefused(httpx.ConnectError):
    """The address is not a public one, or not reached by https."""


class _Limit:
    """How long one call may take in all, however little by little the other side talks; None: as long as it talks."""

    def __init__(self, seconds):
        self.seconds, self.ends = seconds, None

    def begin(self):
        self.ends = None if self.seconds is None else monotonic() + self.seconds

    def left(self, timeout):
        """The seconds one word of the other side may take."""
        if self.ends is None:
            return timeout
        left = self.ends - monotonic()
        if left <= 0:
            raise httpcore.ReadTimeout("The time for this call is over.")
        return left if timeout is None else min(left, timeout)


class _Limited(httpcore.NetworkStream):
    """A connection that keeps to the limit."""

    def __init__(self, stream, limit):
        self.stream, self.limit = stream, limit

    def close(self):
        self.stream.close()

    def get_extra_info(self, info):
        return self.stream.get_extra_info(info)

    def read(self, max_bytes, timeout=None):
        return self.stream.read(max_bytes, self.limit.left(timeout))

    def write(self, buffer, timeout=None):
        return self.stream.write(buffer, self.limit.left(timeout))

    def start_tls(self, ssl_context, server_hostname=None, timeout=None):
        inner = self.stream.start_tls(ssl_context, server_hostname, self.limit.left(timeout))
        return _Limited(inner, self.limit)


class _Guard(httpcore.SyncBackend):
    """Connects only to addresses that were checked; `allowed` names hosts that may be anywhere."""

    def __init__(self, allowed, limit):
        self.allowed, self.limit = allowed, limit

    def connect_tcp(self, host, port, timeout=None, local_address=None, socket_options=None):
        address = _resolve(host, port, is_allowed=host.lower() in self.allowed)
        wait = self.limit.left(timeout)
        stream = super().connect_tcp(address, port, wait, local_address, socket_options)
        return _Limited(stream, self.limit)

    def connect_unix_socket(self, path, timeout=None, socket_options=None):
        raise AddressRefused("A file is not a server.")


@cache
def _trusted():
    """Whose certificates are believed. Reading them takes longer than most calls, so they are read once."""
    return httpx.create_ssl_context(trust_env=False)


class _Transport(httpx.HTTPTransport):
    def __init__(self, allowed, limit):
        super().__init__(verify=_trusted(), trust_env=False)
        self.allowed, self.limit = allowed, limit
        self._pool._network_backend = _Guard(allowed, limit)

    def handle_request(self, request):
        self.limit.begin()
        _check_scheme(request.url, request.url.host.lower() in self.allowed)
        return super().handle_request(request)


def client(*, allowed_hosts=(), total=None, **options):
    """An httpx.Client for calls to the outside, by one thread; close it after use.

    `allowed_hosts` names hosts that may be private and may speak http, on any port. `total` is how many seconds one
    call may take in all. Raises AddressRefused, a connection error, for an address that is refused.
    """
    allowed = frozenset(host.lower() for host in allowed_hosts)
    return httpx.Client(
        transport=_Transport(allowed, _Limit(total)),
        timeout=options.pop("timeout", TIMEOUT),
        follow_redirects=False,
        trust_env=False,
        **options,
    )


def check(url, *, allowed_hosts=()):
    """Raise httpx.InvalidURL or a connection error, AddressRefused among them, if `url` would not be called now."""
    url = httpx.URL(url)
    is_allowed = url.host.lower() in {host.lower() for host in allowed_hosts}
    _check_scheme(url, is_allowed)
    _resolve(url.host, url.port or 443, is_allowed=is_allowed)


def _check_scheme(url, is_allowed):
    if url.scheme != "https" and not is_allowed:
        raise AddressRefused("Only https addresses are called.")


def is_public(address):
    """Whether an IP address, in its usual writing, is one of the open internet."""
    address = ip_address(address.partition("%")[0])
    inside = [getattr(address, name, None) for name in ("ipv4_mapped", "sixtofour")]
    inside += list(getattr(address, "teredo", None) or ())
    if address in NAT64:
        inside.append(ip_address(int(address) & 0xFFFFFFFF))
    return all(_is_open(one) for one in [address, *inside] if one is not None)


def _is_open(address):
    if address.version == 4:
        return address.is_global and not address.is_multicast
    if address.ipv4_mapped is not None or address in NAT64:
        return True  # what is within is judged by itself
    return address in OPEN_V6 and address not in EXAMPLES_V6 and address.is_global


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
