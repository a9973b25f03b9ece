"""One call to Zammad: where to, with which key, how often, and what came of it."""

import re
import time
from dataclasses import dataclass
from datetime import datetime
from random import uniform
from urllib.parse import quote, urlsplit

import httpx

from escalations.delivery import net

from . import tolerant
from .connector import Budget, Unreachable, Unsure
from .zammad_refusals import Hiccup, trouble_of

WAITS = (0.5, 1, 2)  # seconds, before a read is tried again
NOTHING_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol)
LARGEST_FILE = 50 * 2**20
API = re.compile(r"(/api(/v1)?)?/*$")
NO_ADDRESS = "The helpdesk's address cannot be read. Enter it as https://helpdesk.example.org."


@dataclass(frozen=True)
class Answer:
    """`data` is None where nothing readable came; `now` is their clock."""

    data: object
    now: datetime | None = None

    def rows(self):
        """The rows of a list; raises Unreachable if it is none."""
        if not isinstance(self.data, list):
            raise Unreachable("Zammad sent something else where a list was expected.")
        return self.data

    def row(self):
        if not isinstance(self.data, dict):
            raise Unreachable("Zammad sent something else where one row was expected.")
        return self.data


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


def path(*parts):
    """`/tickets/7`, each part quoted."""
    return "".join(f"/{quote(str(one), safe='')}" for one in parts)


class Calls:
    """Reads and writes with one key; reads try again by themselves, writes never."""

    def __init__(self, endpoint, *, sleep=time.sleep, timeout=net.TIMEOUT):
        self.base = address(endpoint)
        self.sleep = sleep
        self.budget = Budget()
        self.client = net.client(
            allowed_hosts=endpoint.allowed_hosts,
            timeout=timeout,
            headers={"Authorization": f"Token token={endpoint.api_key}", "Accept": "application/json"},
        )

    def close(self):
        self.client.close()

    def read(self, path, **query):
        """GET it. Raises any Trouble but Unsure."""
        return self._patiently(lambda: self._read("GET", path, params=query))

    def ask(self, path, **values):
        """POST that changes nothing; as `read`."""
        return self._patiently(lambda: self._read("POST", path, json=values))

    def write(self, method, path, **content):
        """Send it once. Raises Unreachable if nothing was sent, Unsure if what was sent may have been done."""
        self.budget.calls += 1
        try:
            response = self.client.request(method, self.base + path, **content)
        except NOTHING_SENT as failure:
            raise Unreachable(f"Zammad cannot be reached: {failure}") from failure
        except httpx.HTTPError as failure:
            raise Unsure(f"Zammad did not answer; it may have been done: {failure}") from failure
        trouble = trouble_of(response)
        if isinstance(trouble, Hiccup):
            raise Unsure(f"{trouble} It may have been done all the same.")
        if trouble:
            raise trouble
        return _answer(response)

    def fetch(self, path, size):
        """The bytes of a file. Raises Gone, or Unreachable where more comes than was said."""
        content = bytearray()
        self.budget.calls += 1
        try:
            with self.client.stream("GET", self.base + path) as response:
                if response.status_code != 200:
                    response.read()
                    raise trouble_of(response) or Unreachable("The file could not be fetched.")
                for chunk in response.iter_bytes():
                    content += chunk
                    if len(content) > max(size, LARGEST_FILE):
                        raise Unreachable("The file is larger than it was said to be.")
        except httpx.HTTPError as failure:
            raise Unreachable(f"The file could not be fetched: {failure}") from failure
        return bytes(content)

    def _patiently(self, read):
        for wait in WAITS:
            try:
                return read()
            except Hiccup:
                self.sleep(wait * uniform(0.7, 1.3))  # noqa: S311 - jitter
        return read()

    def _read(self, method, path, **content):
        self.budget.calls += 1
        try:
            response = self.client.request(method, self.base + path, **content)
        except net.AddressRefused as refusal:
            raise Unreachable(str(refusal)) from refusal
        except httpx.HTTPError as failure:
            raise Hiccup(f"Zammad cannot be reached: {failure}") from failure
        if trouble := trouble_of(response):
            raise trouble
        answer = _answer(response)
        if answer.data is None:
            raise Hiccup("Zammad sent no readable answer. Check the address of the helpdesk.")
        return answer


def _answer(response):
    try:
        data = response.json() if response.content else None
    except (ValueError, RecursionError):
        data = None
    return Answer(data, now=tolerant.header_moment(response.headers.get("Date")))
