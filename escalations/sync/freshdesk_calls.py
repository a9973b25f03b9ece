"""One call to Freshdesk: where to, with which key, how often, and what came of it."""

import re
import time
from dataclasses import dataclass
from datetime import datetime
from random import uniform
from urllib.parse import quote, urljoin, urlsplit

import httpx

from escalations.delivery import net

from . import tolerant
from .connector import Gone, Unreachable, Unsure
from .freshdesk_pace import Pace
from .freshdesk_refusals import Hiccup, trouble_of

ACCOUNT = re.compile(r"[a-z0-9]([a-z0-9-]*[a-z0-9])?\.freshdesk\.com")
WAITS = (0.5, 1, 2)  # seconds, before a read is tried again
NOTHING_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol)
LARGEST_FILE = 50 * 2**20
PAGE = 100
USUAL_PAGE = 30  # what a list is cut to where `per_page` is not understood


@dataclass(frozen=True)
class Answer:
    """`data` is None where nothing readable came; `now` is their clock, `location` where a new row is."""

    data: object
    now: datetime | None = None
    has_next: bool = False
    location: str = ""

    def rows(self):
        """The rows of a list; raises Unreachable if it is none."""
        if not isinstance(self.data, list):
            raise Unreachable("Freshdesk sent something else where a list was expected.")
        return self.data

    def row(self):
        if not isinstance(self.data, dict):
            raise Unreachable("Freshdesk sent something else where one row was expected.")
        return self.data

    def is_full(self):
        """Whether there may be a further page; without a Link, a full page means: ask."""
        size = len(self.rows())
        return size > 0 and (self.has_next or size >= PAGE or size == USUAL_PAGE)


def address(endpoint):
    """The API's base. Raises Unreachable for a host that is no Freshdesk account and not allowed by name: the key
    goes out with every call."""
    url = endpoint.url.strip().rstrip("/").removesuffix("/api/v2").rstrip("/")
    try:
        parts = urlsplit(url if "://" in url else f"https://{url}")
        host, port = (parts.hostname or "").lower(), parts.port
    except ValueError:
        raise Unreachable("The helpdesk's address cannot be read.") from None
    if host in {one.lower() for one in endpoint.allowed_hosts} and parts.scheme in ("http", "https"):
        return f"{parts.scheme}://{parts.netloc}{parts.path}/api/v2"
    if parts.scheme != "https" or not ACCOUNT.fullmatch(host) or port not in (None, 443) or parts.username:
        raise Unreachable(
            "The address of a Freshdesk account is https://name.freshdesk.com, and nothing else."
        )
    return f"https://{host}/api/v2"


def path(*parts):
    """`/tickets/7/notes`, each part quoted."""
    return "".join(f"/{quote(str(one), safe='')}" for one in parts)


class Calls:
    """Reads and writes with one key; reads try again by themselves, writes never."""

    def __init__(self, endpoint, *, sleep=time.sleep, timeout=net.TIMEOUT):
        self.base = address(endpoint)
        self.sleep = sleep
        self.pace = Pace(sleep)
        self.takes_includes = True  # until a list refuses them
        options = {"allowed_hosts": endpoint.allowed_hosts, "timeout": timeout}
        headers = {"Accept": "application/json"}
        self.client = net.client(auth=(endpoint.api_key, "X"), headers=headers, **options)
        self.stranger = net.client(**options)  # for signed addresses, which must not see the key

    def close(self):
        self.client.close()
        self.stranger.close()

    def read(self, path, **query):
        """GET it. Raises any Trouble but Unsure."""
        for wait in WAITS:
            try:
                return self._read(path, query)
            except Hiccup:
                self.sleep(wait * uniform(0.7, 1.3))  # noqa: S311 - jitter
        return self._read(path, query)

    def write(self, method, path, **content):
        """Send it once. Raises Unreachable if nothing was sent, Unsure if what was sent may have been done."""
        try:
            response = self.client.request(method, self.base + path, **content)
        except NOTHING_SENT as failure:
            raise Unreachable(f"Freshdesk cannot be reached: {failure}") from failure
        except httpx.HTTPError as failure:
            raise Unsure(f"Freshdesk did not answer; it may have been done: {failure}") from failure
        self.pace.answered(response.headers)
        trouble = trouble_of(response)
        if isinstance(trouble, Hiccup):
            raise Unsure(f"{trouble} It may have been done all the same.")
        if trouble:
            raise trouble
        return _answer(response)

    def fetch(self, url, size):
        """The bytes at a signed address. Raises Gone once it has expired."""
        content = bytearray()
        if not url:
            raise Gone("The file has no address. Read the ticket again.")
        try:
            with self.stranger.stream("GET", urljoin(self.base, url)) as response:
                if response.status_code in (401, 403, 404, 410):
                    raise Gone("The link to the file has expired. Read the ticket again.")
                if response.status_code != 200:
                    raise Unreachable(f"The file could not be fetched ({response.status_code}).")
                for chunk in response.iter_bytes():
                    content += chunk
                    if len(content) > max(size, LARGEST_FILE):
                        raise Unreachable("The file is larger than it was said to be.")
        except (httpx.HTTPError, httpx.InvalidURL, ValueError) as failure:
            raise Unreachable(f"The file could not be fetched: {failure}") from failure
        return bytes(content)

    def _read(self, path, query):
        self.pace.before_read()
        try:
            response = self.client.get(self.base + path, params=query)
        except net.AddressRefused as refusal:
            raise Unreachable(str(refusal)) from refusal
        except httpx.HTTPError as failure:
            raise Hiccup(f"Freshdesk cannot be reached: {failure}") from failure
        self.pace.answered(response.headers)
        if trouble := trouble_of(response):
            raise trouble
        answer = _answer(response)
        if answer.data is None:
            raise Hiccup("Freshdesk sent no readable answer. Check the address of the helpdesk.")
        return answer


def _answer(response):
    try:
        data = response.json() if response.content else None
    except (ValueError, RecursionError):
        data = None
    return Answer(
        data,
        now=tolerant.header_moment(response.headers.get("Date")),
        has_next="next" in response.links,
        location=response.headers.get("Location", ""),
    )
