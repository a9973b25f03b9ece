"""Calls to the outside: which addresses are refused, over real sockets."""

import socket
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread

import httpx
import pytest

from escalations.delivery import net


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
    ],
)  # fmt: skip
def test_an_address_inside_is_refused(server, host):
    """Loopback, private, link-local, mapped, decimal, octal: none is reached."""
    port, reached = server

    with net.client() as client, pytest.raises((net.AddressRefused, httpx.InvalidURL)):
        client.get(f"https://{host}:{port}/")

    assert reached == []


@pytest.mark.parametrize("address", ["1.1.1.1", "2606:4700:4700::1111", "::ffff:1.1.1.1", "64:ff9b::101:101"])
def test_an_address_of_the_open_internet_is_public(address):
    assert net.is_public(address)


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
