"""A made-up helpdesk as a real HTTP server: threads, keys, budgets, arranged failures, a record of every call."""

import json
import re
import socket
import threading
import time
import urllib.request
from dataclasses import dataclass, field
from datetime import timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, unquote, urlsplit

from tests.helpdesks import faults, forms
from tests.helpdesks.clock import Clock


@dataclass
class Call:
    """One call that arrived, as it arrived, and the status it was given."""

    method: str
    path: str
    query: dict
    headers: dict
    body: bytes
    status: int = 0

    def values(self):
        """What was sent in: JSON, or the fields of a form with files. ValueError if it is neither."""
        if not self.body:
            return {}
        kind = self.headers.get("content-type", "")
        if kind.startswith("multipart/form-data"):
            return forms.read(kind, self.body)
        return json.loads(self.body)


@dataclass
class Answer:
    """What goes back. `body` None is an empty one; bytes go out as they are."""

    status: int = 200
    body: object = None
    headers: dict = field(default_factory=dict)

    def content(self):
        if self.body is None or isinstance(self.body, bytes):
            return self.body or b""
        return json.dumps(self.body, ensure_ascii=False).encode()


class Refused(Exception):
    """Raised anywhere below a route: this answer instead."""

    def __init__(self, status, body=None, **headers):
        super().__init__(status)
        self.answer = Answer(status, body, {name.replace("_", "-"): value for name, value in headers.items()})


def route(method, pattern):
    """Mark a method of a helpdesk as what answers `method` on `pattern` (`{id}` is a number, `{name}` a word)."""
    words = re.sub(r"\{(\w*id)\}", r"(?P<\1>\\d+)", pattern)
    words = re.sub(r"\{(\w+)\}", r"(?P<\1>[^/]+)", words)

    def mark(answer):
        answer.routes = [*getattr(answer, "routes", []), (method, re.compile(f"^{words}$"))]
        return answer

    return mark


class Helpdesk:
    """The part both share. A subclass gives routes, `check(call)` and `headers(call)`.

    One lock is held while a call is answered and while a test changes something, so that each list is what
    was true at one moment, and never what was true at the call before.
    """

    prefix = ""

    def __init__(self, *, at=None, host="127.0.0.1", port=0):
        self.clock = Clock(at)
        self.clock_skew = 0
        self.stamps_skew = 0  # seconds its rows' stamps go wrong by, while its answers' Date is right
        self.latency = 0
        self.lock = threading.RLock()
        self.calls = []
        self.faults = faults.Faults()
        self.after_call = []
        self.routes = [
            (method, pattern, name)
            for name in dir(type(self))
            for method, pattern in getattr(getattr(type(self), name), "routes", ())
        ]
        self.server = _Server((host, port), _Handler)
        self.server.helpdesk = self

    # Running

    def start(self):
        threading.Thread(target=self.server.serve_forever, args=(0.05,), daemon=True).start()
        return self

    def stop(self):
        self.server.stopping.set()
        self.server.shutdown()
        self.server.server_close()

    def __enter__(self):
        return self.start()

    def __exit__(self, *failure):
        self.stop()

    @property
    def url(self):
        host, port = self.server.server_address
        return f"http://{host}:{port}"

    # For tests

    def fail_before(self, times=1, how="500", **where):
        """Fail the next calls before anything is done; `method=`, `path=`, `skip=` choose which."""
        self.faults.arranged.append(faults.Fault(how, faults.BEFORE, times, **where))

    def fail_after_commit(self, times=1, how="500", **where):
        """Do what the next calls ask, then fail all the same."""
        self.faults.arranged.append(faults.Fault(how, faults.AFTER, times, **where))

    def healed(self):
        """No arranged failure is left."""
        self.faults.arranged.clear()

    def called(self, method="", path=""):
        """The calls so far that match; `path` is a pattern."""
        return [
            one
            for one in list(self.calls)
            if (not method or one.method == method) and re.search(path, one.path)
        ]

    def now(self):
        return self.date() + timedelta(seconds=self.stamps_skew)

    def date(self):
        """What its answers say of the time."""
        return self.clock() + timedelta(seconds=self.clock_skew)

    # Answering

    def answer(self, call):
        """The answer to one call, or the Fault that is sent instead of it."""
        if self.latency:
            time.sleep(self.latency)
        with self.lock:
            self.calls.append(call)
            fault = self.faults.next(call.method, call.path)
            if fault and fault.when == faults.BEFORE:
                return fault, Answer()
            answer = self._answered(call)
            call.status = answer.status
            for step in list(self.after_call):
                step(call)
            return fault, answer

    def _answered(self, call):
        try:
            self.check(call)
            answer = self._routed(call)
        except Refused as refusal:
            answer = refusal.answer
        answer.headers = self.headers(call, answer) | answer.headers
        return answer

    def _routed(self, call):
        for method, pattern, name in self.routes:
            found = pattern.match(call.path.removeprefix(self.prefix))
            if found and method == call.method and call.path.startswith(self.prefix):
                words = {
                    key: int(value) if key.endswith("id") else unquote(value)
                    for key, value in found.groupdict().items()
                }
                return getattr(self, name)(call, **words)
        return self.no_route(call)

    def check(self, call):
        """Raise Refused when the call may not be made: the key, the budget."""

    def headers(self, call, answer):
        return {}

    def no_route(self, call):
        return Answer(404)


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128
    helpdesk = None

    def __init__(self, *args):
        self.stopping = threading.Event()
        super().__init__(*args)

    def handle_error(self, request, client_address):
        """A caller that was killed in the middle of a call is part of the tests."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    timeout = 60

    def _answer(self):
        call = self._call()
        if call.path == "/_ask":
            return self._send(self._asked(call))
        fault, answer = self.server.helpdesk.answer(call)
        return self._fail(fault.how, answer) if fault else self._send(answer)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _answer

    def _call(self):
        address = urlsplit(self.path)
        length = int(self.headers.get("Content-Length") or 0)
        return Call(
            method=self.command,
            path=unquote(address.path),
            query=dict(parse_qsl(address.query, keep_blank_values=True)),
            headers={name.lower(): value for name, value in self.headers.items()},
            body=self.rfile.read(length) if length else b"",
        )

    def _asked(self, call):
        """A test in another process uses the same methods: `{"do": "add_ticket", "with": {…}}`."""
        asked = call.values()
        method = getattr(self.server.helpdesk, asked["do"])
        result = method(**asked.get("with", {})) if callable(method) else method
        return Answer(200, json.loads(json.dumps({"result": result}, default=str)))

    def _send(self, answer, cut=False):
        content = answer.content()
        moment = format_datetime(self.server.helpdesk.date().replace(microsecond=0), usegmt=True)
        self.send_response_only(answer.status)
        headers = {"Content-Type": "application/json; charset=utf-8"} | answer.headers | {"Date": moment}
        for name, value in headers.items():
            self.send_header(name, str(value))
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content[: len(content) // 2] if cut else content)
        if cut:
            self._hang_up()

    def _fail(self, how, answer):
        if how == "hang":
            self.server.stopping.wait(60)
        if how in ("hang", "reset"):
            return self._hang_up()
        if how == "cut":
            return self._send(Answer(answer.status, answer.content() or b'[{"id": 1'), cut=True)
        if how == "bad_json":
            return self._send(Answer(200, b'{"id": 1, "subject": "half a'))
        if how == "html":
            page = b"<html><body><h1>We're sorry, but something went wrong.</h1></body></html>"
            return self._send(Answer(500, page, {"Content-Type": "text/html"}))
        headers = {"Retry-After": "30"} if how == "429" else {}
        return self._send(Answer(int(how), {"message": "Arranged by a test."}, headers))

    def _hang_up(self):
        self.close_connection = True
        try:
            self.connection.shutdown(socket.SHUT_RDWR)
        except OSError:
            return  # the caller was faster

    def log_message(self, *words):
        """The record of calls says more."""


class Remote:
    """The methods of a helpdesk that runs in a process of its own: `Remote(url).add_ticket(subject=…)`."""

    def __init__(self, url):
        self.url = url

    def __getattr__(self, name):
        def ask(**values):
            body = json.dumps({"do": name, "with": values}, default=str).encode()
            request = urllib.request.Request(f"{self.url}/_ask", body, {"Content-Type": "application/json"})  # noqa: S310
            with urllib.request.urlopen(request, timeout=30) as answer:  # noqa: S310
                return json.load(answer)["result"]

        return ask
