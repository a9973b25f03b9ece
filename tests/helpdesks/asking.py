"""Asks a made-up helpdesk as any program would, for the helpdesks' own tests."""

import base64
import http.client
import json
from dataclasses import dataclass
from urllib.parse import urlencode, urlsplit


@dataclass
class Got:
    """An answer: status, headers by lower-case name, the raw body."""

    status: int
    headers: dict
    content: bytes

    def json(self):
        return json.loads(self.content)


@dataclass
class Asker:
    """One program with one key: `asker.get("/tickets", page=2)`."""

    url: str
    authorization: str

    def get(self, path, **query):
        return self.ask("GET", path, query=query)

    def post(self, path, **values):
        return self.ask("POST", path, values=values)

    def put(self, path, **values):
        return self.ask("PUT", path, values=values)

    def delete(self, path, **query):
        return self.ask("DELETE", path, query=query)

    def ask(self, method, path, query=None, values=None, timeout=5):
        place = urlsplit(self.url)
        line = http.client.HTTPConnection(place.hostname, place.port, timeout=timeout)
        body = None if values is None else json.dumps(values).encode()
        headers = {"Authorization": self.authorization, "Content-Type": "application/json"}
        try:
            line.request(method, place.path + path + (f"?{urlencode(query)}" if query else ""), body, headers)
            answer = line.getresponse()
            names = {name.lower(): value for name, value in answer.getheaders()}
            return Got(answer.status, names, answer.read())
        finally:
            line.close()


def freshdesk(helpdesk, key=None):
    words = base64.b64encode(f"{key or helpdesk.key}:X".encode()).decode()
    return Asker(helpdesk.url + "/api/v2", f"Basic {words}")


def zammad(helpdesk, key=None):
    return Asker(helpdesk.url + "/api/v1", f"Token token={key or helpdesk.key}")
