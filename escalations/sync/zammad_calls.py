"""One call to Zammad: where to, and with which key."""

import re
import time
from urllib.parse import urlsplit

import httpx

from escalations.delivery import net

from . import calls, zammad_refusals
from .connector import Budget, Unreachable

API = re.compile(r"(/api(/v1)?)?/*$")
NO_ADDRESS = "The helpdesk's address cannot be read. Enter it as https://helpdesk.example.org."


def address(endpoint):
    """The API's base. Raises Unreachable unless it is https, or a host that is allowed by name: the key goes out
    with every call."""
    url = endpoint.url.strip()
    try:
        parts = urlsplit(url if "://" in url else f"https://{url}")
        host, _port = (parts.hostname or "").lower(), parts.port
    except ValueError:
        raise Unreachable(NO_ADDRESS) from None
    if not host or parts.username or parts.query or parts.fragment or parts.scheme not in ("http", "https"):
        raise Unreachable(NO_ADDRESS)
    if parts.scheme != "https" and host not in {one.lower() for one in endpoint.allowed_hosts}:
        raise Unreachable("A helpdesk is called by https only. Enter its address as https://…")
    return f"{parts.scheme}://{parts.netloc}{API.sub('', parts.path)}/api/v1"


class Calls(calls.Calls):
    name, key = "Zammad", "token"
    said = staticmethod(zammad_refusals.said)

    def __init__(self, endpoint, *, sleep=time.sleep, timeout=net.TIMEOUT):
        headers = {"Authorization": f"Token token={endpoint.api_key}", "Accept": "application/json"}
        super().__init__(endpoint, base=address(endpoint), sleep=sleep, timeout=timeout, headers=headers)
        self.budget = Budget()

    def answered(self, response):
        self.budget.calls += 1

    def fetch(self, path):
        """The file. Raises Gone, or TooLarge where more comes than the portal keeps."""
        try:
            with self.client.stream("GET", self.base + path) as response:
                self.answered(response)
                if response.status_code != 200:
                    response.read()
                    raise self.trouble_of(response) or Unreachable("The file could not be fetched.")
                return calls.content_of(response)
        except httpx.HTTPError as failure:
            raise Unreachable(f"The file could not be fetched: {failure}") from failure
