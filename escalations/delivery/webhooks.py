"""Calls programs: signed, one endpoint beside the other, each for a while; what came of it the domain remembers.

An address is checked as it is connected to and no redirect is followed. What it answers is read no further than its
first words, and nobody is waited for longer than CALL.
"""

import json
import logging
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from email.utils import parsedate_to_datetime
from random import uniform
from time import monotonic

import httpx
from django.conf import settings
from django.db import connection
from django.utils import timezone

from escalations.domain import webhook_calls, webhook_following, webhook_log, webhook_signing, webhooks
from escalations.domain.errors import InvalidInput
from escalations.domain.webhook_calls import Answer
from escalations.models import PING

from . import net

CALL, PING_CALL = 15, 10  # seconds one call may take in all
ROUND = 20  # seconds after which an endpoint makes room, whatever it still has to be told
FIRST = 300  # bytes of an answer that are kept

logger = logging.getLogger(__name__)


def run(*, clock=timezone.now):
    """Tell every endpoint that has something to be told; returns how many calls arrived.

    Each has a thread of its own: one that hangs keeps nobody waiting.
    """
    endpoints = webhook_following.take(at=clock())
    if len(endpoints) < 2:
        return sum(_serve(endpoint, clock) for endpoint in endpoints)
    with ThreadPoolExecutor(len(endpoints)) as threads:
        return sum(threads.map(lambda endpoint: _serve_alone(endpoint, clock), endpoints))


def _serve_alone(endpoint, clock):
    """In a thread, with a connection of its own; what fails here fails for this endpoint only."""
    try:
        return _serve(endpoint, clock)
    except Exception:
        logger.exception("Webhook %s was left; it is tried again once its lease has ended.", endpoint.pk)
        return 0
    finally:
        connection.close()


def _serve(endpoint, clock):
    """From the feed to its address; then it is left to the next round."""
    webhook_following.follow(endpoint, at=clock())
    arrived = 0
    if webhook_calls.due(endpoint, at=clock()):
        with _client(CALL) as client:
            arrived = _tell(client, endpoint, clock)
    webhook_following.release(endpoint)
    return arrived


def _tell(client, endpoint, clock):
    """One delivery after the other until one fails, nothing is due, or its time is over; how many arrived."""
    arrived = 0
    for delivery in _to_send(endpoint, clock):
        if not webhook_calls.may_be_told(delivery):
            webhook_calls.withhold(delivery)
        elif _send(client, delivery, clock):
            arrived += 1
        else:
            break
    return arrived


def _to_send(endpoint, clock):
    """Each as it is at its turn."""
    until = monotonic() + ROUND
    while ids := webhook_calls.due(endpoint, at=clock()):
        for pk in ids:
            delivery = webhook_calls.still_to_send(pk) if monotonic() < until else None
            if delivery is None:
                return
            yield delivery


def _send(client, delivery, clock):
    answer = call(client, delivery, at=clock())
    spread = uniform(0.8, 1.2)  # noqa: S311 - jitter
    return webhook_calls.record(delivery, answer, spread=spread, at=clock())


def ping(endpoint, *, clock=timezone.now):
    """Send a test now, whatever state the endpoint is in; returns the delivery as it stands in the log."""
    delivery = webhook_log.begin_ping(endpoint, at=clock())
    with _client(PING_CALL) as client:
        answer = call(client, delivery, at=clock())
    webhook_log.end_ping(delivery, answer, at=clock())
    return delivery


def call(client, delivery, *, at):
    """Make one call; returns its Answer, also if there was none."""
    endpoint, body = delivery.endpoint, body_of(delivery)
    secrets = webhooks.secrets_of(endpoint, at=at)
    signed = webhook_signing.headers(delivery.name, body, secrets=secrets, at=at)
    began = monotonic()
    try:
        with client.stream("POST", endpoint.url, content=body, headers=signed) as response:
            words, wait = _first_words(response), _retry_after(response.headers.get("Retry-After", ""), at)
            return Answer(response.status_code, words, _since(began), wait)
    except (httpx.HTTPError, httpx.InvalidURL) as problem:
        return Answer(None, told(problem), _since(began))


def body_of(delivery):
    """The same bytes on each attempt: what changed, not what it says now."""
    data = {"id": delivery.object_id, "version": delivery.version, "position": delivery.position}
    words = {
        "type": delivery.event,
        "timestamp": delivery.changed_at.isoformat().replace("+00:00", "Z"),
        "data": {} if delivery.event == PING else data,
    }
    return json.dumps(words, separators=(",", ":")).encode()


def check_address(url):
    """Raise InvalidInput, with what to do, if `url` would not be called now."""
    try:
        net.check(url, allowed_hosts=settings.OUTGOING_PRIVATE_HOSTS)
    except (httpx.HTTPError, httpx.InvalidURL) as problem:
        raise InvalidInput({"url": told(problem)}) from problem


def told(problem):
    """A failure of a call in a sentence."""
    if isinstance(problem, net.AddressRefused):
        return f"{problem} An administrator can allow its host by OUTGOING_PRIVATE_HOSTS."
    if isinstance(problem, httpx.TimeoutException):
        return "It did not answer in time."
    return _plain(f"It was not reached: {problem}")


def _client(seconds):
    headers = {
        "Content-Type": "application/json",
        "Accept-Encoding": "identity",
        "User-Agent": "Handover-Webhooks/1",
    }
    hosts = settings.OUTGOING_PRIVATE_HOSTS
    return net.client(allowed_hosts=hosts, total=seconds, timeout=seconds, headers=headers)


def _first_words(response):
    """Whoever sends them too slowly has answered all the same."""
    read = b""
    try:
        for part in response.iter_raw():
            read += part
            if len(read) >= FIRST:
                break
    except httpx.HTTPError:
        logger.debug("An answer broke off.")
    return _plain(read[:FIRST].decode(errors="replace"))


def _plain(text):
    return "".join(sign if sign.isprintable() else " " for sign in text).strip()[:FIRST]


def _retry_after(text, at):
    """Seconds or a date, as it may stand in the header; None if it says neither."""
    if text.isascii() and text.isdecimal():
        return timedelta(seconds=min(int(text[:9]), webhook_calls.LONGEST_WAIT.total_seconds()))
    try:
        return max(parsedate_to_datetime(text) - at, timedelta(0))
    except (ValueError, TypeError):
        return None


def _since(began):
    return round(monotonic() - began, 2)
