"""The issuer of single sign-on, and a browser that goes there and back."""

import socket
import subprocess
import sys
import time
from pathlib import Path
from types import SimpleNamespace
from urllib.parse import urlsplit

import httpx
import pytest
from django.urls import reverse

from portal.oidc import Oidc

PROVIDER = Path(__file__).parent / "provider.py"


@pytest.fixture(scope="session")
def provider():
    """Its address; one process for all tests."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    process = subprocess.Popen([sys.executable, "-W", "ignore", PROVIDER, str(port)])
    address = f"http://127.0.0.1:{port}"
    try:
        _wait_for(address)
        yield address
    finally:
        process.terminate()
        process.wait(10)


def _wait_for(address):
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        try:
            return httpx.get(f"{address}/.well-known/openid-configuration")
        except httpx.TransportError:
            time.sleep(0.1)
    raise TimeoutError("The provider does not start.")


@pytest.fixture
def issuer(provider, settings):
    """The portal is set up for it; `knows` adds an account over there, `lies` changes what it says."""
    settings.OIDC = Oidc(issuer=provider, client_id="handover", client_secret="a-secret-of-the-client")

    def knows(sub="ada-1", **claims):
        told = {"email": "ada@firm.example", "email_verified": True} | claims
        httpx.put(f"{provider}/users/{sub}", json=told).raise_for_status()
        return sub

    def lies(**what):
        httpx.put(f"{provider}/lies", json=what).raise_for_status()

    def allows(**door):
        settings.OIDC = Oidc(**vars(settings.OIDC) | door)

    yield SimpleNamespace(address=provider, knows=knows, lies=lies, allows=allows)
    lies()


@pytest.fixture
def go():
    """Go there, sign in over there as `sub`; the address that leads back, not taken yet."""

    def go(client, sub="ada-1", to=""):
        left = client.get(reverse("web:single_sign_on"), {"next": to} if to else {})
        assert left.status_code == 302, left.content
        back = urlsplit(httpx.post(left["Location"], data={"sub": sub}).headers["Location"])
        return f"{back.path}?{back.query}"

    return go
