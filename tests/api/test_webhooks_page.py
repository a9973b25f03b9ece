"""docs/webhooks.md is real: its commands make a webhook, its receiver takes what is genuine and nothing else."""

import http.client
import json
import re
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from escalations.delivery import webhooks as calling
from escalations.models import Ticket, WebhookEvent
from tests.factories import ApiTokenFactory

PAGE = (Path(__file__).parents[2] / "docs/webhooks.md").read_text()
ADD, TEST = re.findall(r"^```sh\n(.*?)^```$", PAGE, re.DOTALL | re.MULTILINE)
[RECEIVER] = re.findall(r"^```python\n(.*?)^```$", PAGE, re.DOTALL | re.MULTILINE)
[BODY] = re.findall(r"^```json\n(.*?)^```$", PAGE, re.DOTALL | re.MULTILINE)


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


@pytest.fixture
def reader(firm, live_server, settings):
    """Runs commands of the page as a reader would; returns what is printed."""
    settings.OUTGOING_PRIVATE_HOSTS = ["127.0.0.1"]
    token, port, known = (
        ApiTokenFactory(user=firm.technician, scopes=["read", "write", "sync"]),
        free_port(),
        [],
    )

    def run(commands, **more):
        known.append(at(live_server, port, commands))
        variables = "".join(f"{name}={value}\n" for name, value in {"TOKEN": token.key, **more}.items())
        program = variables + (known[0].split("call $API")[0] if len(known) > 1 else "") + known[-1]
        done = subprocess.run(["bash", "-u"], input=program, capture_output=True, text=True, check=True)
        return json.loads(done.stdout)

    run.port = port
    return run


def at(live_server, port, text):
    return text.replace("http://127.0.0.1:8000", live_server.url).replace("9000", str(port))


@pytest.fixture
def start(tmp_path):
    """Starts the page's receiver; it is stopped afterwards."""
    running = []

    def begin(port, secret):
        file = tmp_path / "receiver.py"
        file.write_text(RECEIVER.replace("9000", str(port)))
        made = subprocess.Popen(
            [sys.executable, file], stdout=subprocess.PIPE, text=True, env={"WEBHOOK_SECRET": secret}
        )
        running.append(made)
        wait_for(port)
        return made

    yield begin
    for one in running:
        one.kill()
        one.communicate()


def wait_for(port):
    for _ in range(100):
        with socket.socket() as one:
            if one.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    raise TimeoutError("The receiver did not start.")


@pytest.mark.django_db(transaction=True)
def test_the_page_leads_from_nothing_to_a_receiver_that_is_told(reader, start, firm):
    made = reader(ADD)
    receiver = start(reader.port, made["secret"])
    tested = reader(TEST, WEBHOOK=made["id"])
    Ticket.objects.filter(pk=firm.ticket.pk).update(subject="Another", version=7)
    calling.run()
    calling.run()

    assert (tested["event"], tested["state"], tested["attempts"][0]["status"]) == ("ping", "delivered", 204)
    assert receiver.stdout.readline() == "ping {}\n"
    assert receiver.stdout.readline().startswith(
        f"ticket.changed {{'id': {firm.ticket.pk}, 'version': 7, 'pos"
    )


def test_the_receiver_refuses_what_is_not_genuine(start):
    port = free_port()
    start(port, "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=")

    def send(**headers):
        line = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
        line.request("POST", "/", b"{}", {name.replace("_", "-"): value for name, value in headers.items()})
        status = line.getresponse().status
        line.close()
        return status

    now = str(int(time.time()))
    assert send() == 401
    assert send(webhook_id="msg_1", webhook_timestamp=now, webhook_signature="v1,aGk=") == 401
    assert send(webhook_id="msg_1", webhook_timestamp="1614265330", webhook_signature="v1,aGk=") == 401


def test_the_page_names_every_event_and_shows_a_body_as_it_is():
    assert [one for one in WebhookEvent.values if f"`{one}`" not in PAGE] == []
    shown = json.loads(BODY)
    assert (sorted(shown), sorted(shown["data"])) == (
        ["data", "timestamp", "type"],
        ["id", "position", "version"],
    )
