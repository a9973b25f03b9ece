"""A web server that is killed while it takes something in: sent again, it is there once."""

import json
import socket
import time
from contextlib import contextmanager, suppress
from http.client import HTTPException
from threading import Thread
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import HTTPRedirectHandler, Request, build_opener

import pytest
from django.db import connection, transaction
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from escalations.domain import locks
from escalations.domain.tokens import USUAL
from escalations.models import HistoryEntry, InboundHook, Note, NoteKind, RemoteRecord, Ticket
from tests.factories import ApiTokenFactory
from tests.racing import wait_for_somebody_locked_out
from tests.sync import processes
from tests.sync.office import words

pytestmark = pytest.mark.django_db(transaction=True)

HOOK, UPSERT, REPLY = "a hook", "many rows", "a reply"
SOURCES = [f"crm{number}" for number in range(5)]
MOMENTS = 4  # of a request, spread over its time
A_MOMENT = 0.02  # seconds
COOKIE = "c" * 32
ALL = {HOOK: 202, UPSERT: 200, REPLY: 302}
TABLES = {HOOK: "escalations_inboundhook", REPLY: "escalations_note"}


class Asked:
    """What a helpdesk, a program and a person send to the portal; each can be sent again."""

    def __init__(self, office):
        self.office = office
        self.number = office.write_in()
        office.connect()
        office.sync()
        self.ticket = office.here(self.number)
        self.browser = Client()
        self.browser.force_login(office.firm.technician)
        self.at = timezone.now().isoformat()
        self.key = ApiTokenFactory(user=office.firm.technician, scopes=list(USUAL)).key

    def send(self, what, to=""):
        """The status of the answer, by a server at an address or, without one, by this process."""
        path, body, headers = self.made(what)
        if not to:
            kind = headers.pop("Content-Type")
            headers.pop("Cookie", None)  # it has its own
            return self.browser.generic("POST", path, body, kind, headers=headers).status_code
        return status_of(path, body, headers, to=to)

    def made(self, what):
        """Its path, body and headers."""
        return {HOOK: self._hook, UPSERT: self._rows, REPLY: self._reply}[what]()

    def _hook(self):
        body = json.dumps({"ticket_id": self.number}).encode()
        secret = self.office.helpdesk.hook_secret.reveal()
        return "/api/v1/hooks/acme/", body, {"X-Handover-Secret": secret, "Content-Type": "application/json"}

    def _rows(self):
        data = {"subject": "A row", "assignee": self.office.firm.colleague.pk}
        row = {"external_id": "7", "external_updated_at": self.at, "data": data}
        body = json.dumps({"items": [{"source": source, **row} for source in SOURCES]}).encode()
        headers = {"Authorization": f"Token {self.key}", "Content-Type": "application/json"}
        return "/api/v1/sync/tickets/?live=true", body, headers

    def _reply(self):
        body = urlencode({"mode": "reply", "reply": "On it."}).encode()
        session = self.browser.cookies["handover_session"].value
        headers = {
            "Cookie": f"handover_session={session}; handover_csrf={COOKIE}",
            "X-CSRFToken": COOKIE,
            "Content-Type": "application/x-www-form-urlencoded",
        }
        return reverse("web:note_add", args=[self.ticket.pk]), body, headers

    def is_there_once(self):
        """Here, and over there."""
        for _ in range(2):
            self.office.later()
            assert not self.office.sync().failed
        assert list(InboundHook.objects.values_list("ticket", flat=True)) == [str(self.number)]
        assert not InboundHook.objects.filter(read_at=None).exists()
        opened = HistoryEntry.objects.filter(event="ticket.opened", ticket__subject="A row")
        sources = RemoteRecord.objects.filter(ticket__subject="A row").values_list("source", flat=True)
        assert (sorted(sources), opened.count()) == (SOURCES, len(SOURCES))
        assert Ticket.objects.filter(subject="A row").count() == len(SOURCES)
        assert Note.objects.filter(ticket=self.ticket, kind=NoteKind.REPLY).count() == 1
        assert words(self.number, self.office.fresh) == [(False, "On it.")]


class AsItIs(HTTPRedirectHandler):
    """An answer that leads elsewhere is the answer."""

    def redirect_request(self, *_):
        return None


AS_IT_IS = build_opener(AsItIs)


def status_of(path, body, headers, *, to):
    request = Request(f"{to}{path}", body, headers)  # noqa: S310 - our own server
    try:
        with AS_IT_IS.open(request, timeout=processes.WAIT) as answer:
            return answer.status
    except HTTPError as answer:
        return answer.code


@pytest.fixture
def asked(office):
    return Asked(office)


@contextmanager
def on_its_way(asked, *what, to):
    """What is sent meanwhile; its answer is nobody's."""

    def send(*made):
        with suppress(OSError, HTTPException):  # the server is killed
            status_of(*made, to=to)

    senders = [Thread(target=send, args=asked.made(one)) for one in what]
    for sender in senders:
        sender.start()
    try:
        yield
    finally:
        for sender in senders:
            sender.join()


@contextmanager
def halfway(*what):
    """Whatever comes waits in the middle of what it has to save."""
    with transaction.atomic(), connection.cursor() as cursor:
        for one in what:
            if one in TABLES:
                cursor.execute(f"LOCK TABLE {TABLES[one]} IN SHARE MODE")
            else:
                locks.sources(SOURCES[2:3])
        yield


def killed_halfway(asked, *what):
    with processes.web() as (server, address), halfway(*what), on_its_way(asked, *what, to=address):
        try:
            wait_for_somebody_locked_out(len(what), within=processes.WAIT)
        finally:
            processes.kill(server)


def killed_once_it_is_saved(asked, what):
    """It is committed, and no answer went out yet: a broker that says nothing is waited for."""
    saved = {HOOK: InboundHook, UPSERT: RemoteRecord.objects.filter(source=SOURCES[0]), REPLY: Note}[what]
    rows = saved if hasattr(saved, "filter") else saved.objects
    before = rows.count()
    with (
        deaf_broker() as broker,
        processes.web(CELERY_BROKER_URL=broker) as (server, address),
        on_its_way(asked, what, to=address),
    ):
        try:
            processes.until(lambda: rows.count() > before)
        finally:
            processes.kill(server)


def killed_after(asked, what, seconds):
    with processes.web() as (server, address), on_its_way(asked, what, to=address):
        time.sleep(seconds)
        processes.kill(server)


@contextmanager
def deaf_broker():
    with socket.create_server(("127.0.0.1", 0)) as silent:
        yield f"redis://127.0.0.1:{silent.getsockname()[1]}/0"


def sent_again_it_is_there_once(asked, by_another=False):
    """By whoever sent it: the helpdesk, the program, the person; what never came is sent for the first time."""
    if by_another:
        with processes.web() as (_, address):
            answers = {what: asked.send(what, to=address) for what in ALL}
    else:
        answers = {what: asked.send(what) for what in ALL}
    assert answers == ALL
    asked.is_there_once()


def test_killed_while_all_of_them_are_halfway(asked):
    killed_halfway(asked, *ALL)

    assert not InboundHook.objects.exists()
    assert not Note.objects.filter(kind=NoteKind.REPLY).exists()
    assert RemoteRecord.objects.filter(source__in=SOURCES).count() == 2
    sent_again_it_is_there_once(asked)


@pytest.mark.long
@pytest.mark.parametrize("what", ALL)
def test_killed_halfway(asked, what):
    killed_halfway(asked, what)

    sent_again_it_is_there_once(asked, by_another=True)


@pytest.mark.long
@pytest.mark.parametrize("what", ALL)
def test_killed_before_it_is_answered(asked, what):
    killed_once_it_is_saved(asked, what)

    sent_again_it_is_there_once(asked, by_another=True)


@pytest.mark.long
@pytest.mark.parametrize("number", range(MOMENTS))
@pytest.mark.parametrize("what", ALL)
def test_killed_at_any_moment(asked, what, number):
    killed_after(asked, what, number * A_MOMENT)

    sent_again_it_is_there_once(asked, by_another=True)
