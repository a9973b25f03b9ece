"""One call to Freshdesk: where to, with which key, and how fast."""

import re
import time
from urllib.parse import urljoin, urlsplit

import httpx

from escalations.delivery import net

from . import calls, freshdesk_refusals
from .connector import Gone, Unreachable
from .freshdesk_pace import Pace

ACCOUNT = re.compile(r"[a-z0-9]([a-z0-9-]*[a-z0-9])?\.freshdesk\.com")
PAGE = 100
USUAL_PAGE = 30  # what a list is cut to where `per_page` is not understood


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


class Calls(calls.Calls):
    name, key = "Freshdesk", "API key"
    said = staticmethod(freshdesk_refusals.said)

    def __init__(self, endpoint, *, sleep=time.sleep, timeout=net.TIMEOUT):
        signed = {"auth": (endpoint.api_key, "X"), "headers": {"Accept": "application/json"}}
        super().__init__(endpoint, base=address(endpoint), sleep=sleep, timeout=timeout, **signed)
        self.pace = Pace(sleep)
        self.takes_includes = True  # until a list refuses them
        # for signed addresses, which must not see the key
        self.stranger = net.client(allowed_hosts=endpoint.allowed_hosts, timeout=timeout)

    def before_read(self):
        self.pace.before_read()

    def answered(self, response):
        self.pace.answered(response.headers)

    def close(self):
        super().close()
        self.stranger.close()

    def fetch(self, url):
        """The file at a signed address. Raises Gone once it has expired."""
        if not url:
            raise Gone("The file has no address. Read the ticket again.")
        try:
            with self.stranger.stream("GET", urljoin(self.base, url)) as response:
                if response.status_code in (401, 403, 404, 410):
                    raise Gone("The link to the file has expired. Take the file from the helpdesk itself.")
                if response.status_code != 200:
                    raise Unreachable(f"The file could not be fetched ({response.status_code}).")
                return calls.content_of(response)
        except (httpx.HTTPError, httpx.InvalidURL, ValueError) as failure:
            raise Unreachable(f"The file could not be fetched: {failure}") from failure


def is_full(answer):
    """Whether there may be a further page of a list; without a Link, a full page means: ask."""
    size = len(answer.rows())
    return size > 0 and (answer.has_next or size >= PAGE or size == USUAL_PAGE)
