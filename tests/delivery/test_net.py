"""Calls to the outside: which addresses are refused, over real sockets."""

import re
import socket
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread

import httpx
import pytest
from django.conf import settings as settings_of

from escalations.delivery import chat, net, webhooks
from escalations.domain.errors import InvalidInput
from escalations.sync import freshdesk_calls, zammad_calls
from escalations.sync.connector import Endpoint, Unreachable


@pytest.fixture(scope="module")
def server():
    """A server on loopback that counts who reached it and sends everybody on."""
    reached = []

    class Answer(BaseHTTPRequestHandler):
        def do_GET(self):
            reached.append(self.path)
            self.send_response(302 if self.path == "/on" else 200)
            self.send_header("Location", "/elsewhere")
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *words):
            pass

    with HTTPServer(("127.0.0.1", 0), Answer) as made:
        thread = Thread(target=made.serve_forever)
        thread.start()
        yield made.server_port, reached
        made.shutdown()
        thread.join()


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1", "localhost", "2130706433", "0177.0.0.1", "0x7f.1", "127.1", "0.0.0.1", "10.0.0.1",
        "169.254.169.254", "192.168.1.1", "172.16.0.1", "100.64.0.1", "[::1]", "[::ffff:127.0.0.1]",
        "[fe80::1]", "[fd00::1]", "[64:ff9b::7f00:1]", "[2002:7f00:1::]", "[::7f00:1]", "224.0.0.1",
        "0.0.0.0", "0", "[::]",  # noqa: S104
        "127.000.000.001", "017700000001", "0x7f000001", "0x7f.0x0.0x0.0x1", "127.0.0.1.",
        "255.255.255.255", "240.0.0.1", "198.18.0.1", "192.0.2.1", "169.254.170.2", "[fd00:ec2::254]", "[fe80::1%25lo]",
        "[fec0::1]", "[::ffff:0:127.0.0.1]", "[::ffff:7f00:1]", "[64:ff9b:1::7f00:1]", "[64:ff9b::10.0.0.1]",
        "[3fff::1]",
        "[2001:db8::1]", "[ff02::1]", "[100::1]", "LOCALHOST", "①②⑦.⓪.⓪.①", "127。0。0。1",
    ],
)  # fmt: skip
def test_an_address_inside_is_refused(server, host):
    """Loopback, private, link-local, mapped, decimal, octal: none is reached."""
    port, reached = server

    with net.client() as client, pytest.raises((httpx.ConnectError, httpx.InvalidURL)):
        client.get(f"https://{host}:{port}/")

    assert reached == []


@pytest.mark.parametrize("address", ["1.1.1.1", "2606:4700:4700::1111", "::ffff:1.1.1.1", "64:ff9b::101:101"])
def test_an_address_of_the_open_internet_is_public(address):
    assert net.is_public(address)


@pytest.mark.parametrize(
    "userinfo", ["", "user:word@", "example.org@", "example.org:443@", "example.org%23@"]
)
def test_what_stands_before_the_host_deceives_nobody(server, userinfo):
    with net.client() as client, pytest.raises((net.AddressRefused, httpx.InvalidURL)):
        client.get(f"https://{userinfo}127.0.0.1:{server[0]}/")

    assert server[1] == []


@pytest.mark.parametrize(
    "url", ["file:///etc/passwd", "gopher://example.org/", "ftp://example.org/", "//example.org/"]
)
def test_nothing_but_https_is_spoken(url):
    with net.client() as client, pytest.raises((net.AddressRefused, httpx.UnsupportedProtocol)):
        client.get(url)


@pytest.mark.parametrize("kind", ["chat", "webhook", "freshdesk", "zammad"])
def test_every_address_that_people_enter_is_called_through_here(server, kind, settings):
    """And none of them follows where it is sent on to."""
    settings.CHAT_PRIVATE_HOSTS = settings.OUTGOING_PRIVATE_HOSTS = []
    inside = f"https://127.0.0.1:{server[0]}"
    calls = {
        "chat": lambda: chat.post(f"{inside}/hooks/x", {}),
        "webhook": lambda: webhooks.check_address(f"{inside}/"),
        "freshdesk": lambda: freshdesk_calls.Calls(Endpoint(inside, "k")),
        "zammad": lambda: zammad_calls.Calls(Endpoint(inside, "k"), sleep=lambda _: None).read("/users/me"),
    }

    with pytest.raises((chat.Refused, InvalidInput, Unreachable)):
        calls[kind]()

    assert server[1] == []


def test_nothing_else_of_the_portal_opens_connections():
    """Whoever calls out does it by `net`: no other module makes a client, a socket or a request."""
    made = re.compile(
        r"httpx\.(Client|get|post|request|stream)\(|urlopen|http\.client|import requests|create_connection"
    )
    folder = settings_of.BASE_DIR / "escalations"

    found = {path.name for path in folder.rglob("*.py") if made.search(path.read_text())}

    assert found == {"net.py"}


def test_plain_http_is_refused():
    with net.client() as client, pytest.raises(net.AddressRefused, match="Only https"):
        client.get("http://example.org/")


def test_a_name_with_one_address_inside_is_refused(monkeypatch):
    """The one that would be tried second is checked as well."""
    entries = [(2, 1, 6, "", (address, 443)) for address in ("1.1.1.1", "10.0.0.1")]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *a, **k: entries)

    with net.client() as client, pytest.raises(net.AddressRefused):
        client.get("https://two.example.org/")


def test_a_name_is_resolved_once_and_its_checked_address_connected_to(server, monkeypatch):
    """Rebinding: the second answer of the name is never asked for."""
    asked, real = [], socket.getaddrinfo

    def answer(host, *rest, **options):
        asked.append(host)
        return real("127.0.0.1" if host == "lab.example.org" else host, *rest, **options)

    monkeypatch.setattr(socket, "getaddrinfo", answer)
    with net.client(allowed_hosts=["Lab.example.org"]) as client:
        assert client.get(f"http://lab.example.org:{server[0]}/").status_code == 200

    assert asked.count("lab.example.org") == 1


def test_a_redirect_is_not_followed(server):
    with net.client(allowed_hosts=["127.0.0.1"]) as client:
        answer = client.get(f"http://127.0.0.1:{server[0]}/on")

    assert (answer.status_code, server[1][-1]) == (302, "/on")


def test_an_unknown_name_is_a_failure_to_connect():
    with net.client() as client, pytest.raises(httpx.ConnectError, match="is not known"):
        client.get("https://nowhere.invalid/")
