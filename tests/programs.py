"""Somebody's program that is called: a real HTTP server that misbehaves as its address says, and its own check."""

import base64
import hashlib
import hmac
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PATIENCE = 60  # seconds that one hangs, if nobody lets it go


class Program(BaseHTTPRequestHandler):
    """Answers by the last word of its path: a status; `hang`; `drip`; `close`; `busy-3` with Retry-After."""

    protocol_version = "HTTP/1.1"

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.server.taken.append((self.path, dict(self.headers), body))
        if self.server.also:
            self.server.also(json.loads(body))
        word = self.server.words.pop(0) if self.server.words else self.path.rsplit("/", 1)[-1]
        act = getattr(self, f"_{word.partition('-')[0]}", None)
        if act:
            self.close_connection = True
            act(word)
        else:
            self._answer(int(word))

    def _answer(self, status, **headers):
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        text = b"said: " + str(status).encode()
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def _busy(self, word):
        self._answer(503, Retry_After=word.partition("-")[2])

    def _moved(self, word):
        self._answer(302, Location="/200")

    def _hang(self, word):
        self.server.let_go.wait(PATIENCE)

    def _drip(self, word):
        self.wfile.write(b"HTTP/1.1 200 OK\r\n")
        for _ in range(PATIENCE * 10):
            if self.server.let_go.wait(0.1):
                return
            self.wfile.write(b"X: y\r\n")

    def _long(self, word):
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"x" * 1_000_000)

    def _stuck(self, word):
        self.send_response(200)
        self.send_header("Content-Length", "10")
        self.end_headers()
        self.wfile.write(b"\x00half")
        self.server.let_go.wait(PATIENCE)

    def _close(self, word):
        """Without a word."""

    def log_message(self, *args):
        pass


class Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False

    def handle_error(self, request, address):
        """Whoever hung up has heard enough."""


def started():
    """A running server; `taken` is what it was sent, `words` what it answers next, `also` is called with each body;
    `let_go` ends what hangs."""
    server = Server(("127.0.0.1", 0), Program)
    server.taken, server.words, server.also = [], [], None
    server.let_go = threading.Event()
    server.url = f"http://127.0.0.1:{server.server_port}"
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    return server


def told(server):
    """[(type, data)] in the order in which it was told."""
    return [(one["type"], one["data"]) for one in (json.loads(body) for _, _, body in server.taken)]


def ids(server):
    return [headers["webhook-id"] for _, headers, _ in server.taken]


def is_genuine(secret, headers, body, *, now, tolerance=300):
    """As the specification has a receiver check it; written apart from what signs."""
    stamp = headers["webhook-timestamp"]
    if abs(now - int(stamp)) > tolerance:
        return False
    key = base64.b64decode(secret.split("_", 1)[1])
    message = b".".join([headers["webhook-id"].encode(), stamp.encode(), body])
    expected = base64.b64encode(hmac.new(key, message, hashlib.sha256).digest()).decode()
    given = [one.split(",", 1) for one in headers["webhook-signature"].split(" ")]
    return any(version == "v1" and hmac.compare_digest(one, expected) for version, one in given)
