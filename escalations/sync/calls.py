"""One call to a helpdesk: sent, tried again where that is harmless, and what came of it."""

import time
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from random import uniform
from tempfile import SpooledTemporaryFile
from urllib.parse import quote

import httpx
from django.conf import settings

from escalations.delivery import net
from escalations.outages import disk_is_full

from . import tolerant
from .connector import Unreachable, Unsure
from .refusals import Hiccup, Said, trouble_of

WAITS = (0.5, 1, 2)  # seconds, before a read is tried again
NOTHING_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol)
ABOUT_RIGHT = timedelta(seconds=5)  # no two clocks agree to the second
IN_MEMORY = 64 * 1024  # bytes of a file; what is larger waits on the disk


class TooLarge(Unreachable):
    """A file that is not kept, however often it is asked for."""


class NoRoom(Unreachable):
    """Our own disk is full."""


@dataclass(frozen=True)
class Answer:
    """`data` is None where nothing readable came; `now` is their clock, and `ahead` by how much it goes ahead of ours,
    None where they do not say; `has_next` whether a further page is named, `location` where a new row is."""

    data: object
    now: datetime | None = None
    ahead: timedelta | None = None
    has_next: bool = False
    location: str = ""

    def rows(self):
        """The rows of a list; raises Unreachable if it is none."""
        if not isinstance(self.data, list):
            raise Unreachable("The helpdesk sent something else where a list was expected.")
        return self.data

    def row(self):
        if not isinstance(self.data, dict):
            raise Unreachable("The helpdesk sent something else where one row was expected.")
        return self.data


def path(*parts):
    """`/tickets/7/notes`, each part quoted."""
    return "".join(f"/{quote(str(one), safe='')}" for one in parts)


class Calls:
    """Reads and writes with one key; reads try again by themselves, writes never.

    A kind of helpdesk says its `name`, what it calls its `key`, how its refusals are read, and where it is.
    """

    name = key = ""

    def __init__(self, endpoint, *, base, sleep=time.sleep, timeout=net.TIMEOUT, **signed):
        self.base, self.sleep = base, sleep
        self.client = net.client(allowed_hosts=endpoint.allowed_hosts, timeout=timeout, **signed)

    def said(self, body) -> Said:
        raise NotImplementedError

    def before_read(self):
        """What has to be awaited before it leaves."""

    def answered(self, response):
        """What its headers tell; it counts."""

    def close(self):
        self.client.close()

    def read(self, path, **query):
        """GET it. Raises any Trouble but Unsure."""
        return self.patiently(lambda: self._read("GET", path, params=query))

    def ask(self, path, **values):
        """POST that changes nothing; as `read`."""
        return self.patiently(lambda: self._read("POST", path, json=values))

    def write(self, method, path, **content):
        """Send it once. Raises Unreachable if nothing was sent, Unsure if what was sent may have been done."""
        try:
            response = self.client.request(method, self.base + path, **content)
        except NOTHING_SENT as failure:
            raise Unreachable(f"{self.name} cannot be reached: {failure}") from failure
        except httpx.HTTPError as failure:
            raise Unsure(f"{self.name} did not answer; it may have been done: {failure}") from failure
        self.answered(response)
        trouble = self.trouble_of(response)
        if isinstance(trouble, Hiccup):
            raise Unsure(f"{trouble} It may have been done all the same.")
        if trouble:
            raise trouble
        return _answer(response)

    def patiently(self, read):
        """Do it, and again after a moment where that may well help."""
        for wait in WAITS:
            try:
                return read()
            except Hiccup:
                self.sleep(wait * uniform(0.7, 1.3))  # noqa: S311 - jitter
        return read()

    def trouble_of(self, response):
        return trouble_of(response, self.said, name=self.name, key=self.key)

    def _read(self, method, path, **content):
        self.before_read()
        try:
            response = self.client.request(method, self.base + path, **content)
        except net.AddressRefused as refusal:
            raise Unreachable(str(refusal)) from refusal
        except httpx.HTTPError as failure:
            raise Hiccup(f"{self.name} cannot be reached: {failure}") from failure
        self.answered(response)
        if trouble := self.trouble_of(response):
            raise trouble
        answer = _answer(response)
        if answer.data is None:
            raise Hiccup(f"{self.name} sent no readable answer. Check the address of the helpdesk.")
        return answer


def content_of(response):
    """A file that is being sent, to be read from its beginning; no more than a file may have is read, whatever its
    packing grows to, and little of it is held in memory. Whoever asked closes it."""
    content = SpooledTemporaryFile(IN_MEMORY)  # noqa: SIM115 - it outlives this call
    try:
        _fill(content, response)
    except BaseException as failure:
        with suppress(OSError):  # what could not be written before cannot be now
            content.close()
        if disk_is_full(failure):
            raise NoRoom("The portal's disk is full.") from failure
        raise
    return content


def _fill(content, response):
    for chunk in response.iter_bytes():
        content.write(chunk)
        if content.tell() > settings.ATTACHMENT_MAX_BYTES:
            raise TooLarge("The file is larger than it was said to be, and than the portal keeps.")
    content.seek(0)


def _answer(response):
    try:
        data = response.json() if response.content else None
    except (ValueError, RecursionError):
        data = None
    now = tolerant.header_moment(response.headers.get("Date"))
    return Answer(
        data,
        now=now,
        ahead=_ahead(now, response.elapsed) if now else None,
        has_next="next" in response.links,
        location=response.headers.get("Location", ""),
    )


def _ahead(now, elapsed):
    """By how much their clock goes ahead of ours; nothing where the time that the answer took may explain it."""
    ahead = now - datetime.now(UTC)
    return timedelta(0) if abs(ahead) <= ABOUT_RIGHT + elapsed else ahead
