"""The card in a team's chat, against a real HTTP server that misbehaves on demand (S32)."""

import json
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from escalations.delivery import chat
from escalations.domain import chat_link
from escalations.models import OutboxMessage, Team
from tests.firm import GOOD, minutes


class Chat(BaseHTTPRequestHandler):
    """Answers what the path's first word says: a status, or `hang`; keeps what it was sent."""

    taken: list

    def do_POST(self):
        length = int(self.headers.get("Content-Length", 0))
        self.taken.append((self.path, json.loads(self.rfile.read(length))))
        word = self.path.split("/")[-1]
        if word == "hang":
            time.sleep(0.6)
            return
        self.send_response(int(word))
        if word == "302":
            self.send_header("Location", "/hooks/200")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *args):
        pass


@pytest.fixture
def server(settings):
    Chat.taken = []
    made = ThreadingHTTPServer(("127.0.0.1", 0), Chat)
    threading.Thread(target=made.serve_forever, args=(0.02,), daemon=True).start()
    settings.CHAT_PRIVATE_HOSTS = ["127.0.0.1"]
    yield f"http://127.0.0.1:{made.server_port}"
    made.shutdown()
    made.server_close()


def posted(firm, link, **more):
    firm.network.chat_link = link
    firm.network.save()
    message = OutboxMessage.objects.create(
        kind="chat.link",
        payload={"team": firm.network.pk},
        **{"created_at": chat.timezone.now(), "due_at": minutes(0)} | more,
    )
    chat.post_link(message)
    return message


def test_slack_gets_a_line_and_a_link(firm, server, settings):
    settings.HANDOVER_URL = "https://desk.example"

    posted(firm, f"{server}/services/200", ticket=firm.ticket)

    number = firm.ticket.pk
    words = f"#{number} · {firm.ticket.priority} · Network <https://desk.example/tickets/{number}/|Open>"
    assert Chat.taken == [("/services/200", {"text": words})]


def test_teams_gets_a_card_that_leads_to_the_brief(firm, server):
    escalation = firm.queued()

    posted(firm, f"{server}/workflows/200", ticket=firm.ticket, escalation=escalation)

    [(_, body)] = Chat.taken
    [card] = [one["content"] for one in body["attachments"]]
    assert card["body"][0]["text"].startswith(f"#{firm.ticket.pk} · ")
    assert str(escalation.pk) in card["actions"][0]["url"]


def test_it_holds_no_context(firm, server):
    escalation = firm.queued()

    posted(firm, f"{server}/workflows/200", ticket=firm.ticket, escalation=escalation)

    told = json.dumps(Chat.taken)
    assert firm.ticket.subject not in told
    assert not any(text[:20] in told for text in GOOD.values())


@pytest.mark.parametrize("word", ["500", "302", "404"])
def test_what_is_not_taken_is_tried_again_and_no_redirect_followed(firm, server, word):
    with pytest.raises(chat.Refused, match=word):
        posted(firm, f"{server}/hooks/{word}")

    assert [path for path, _ in Chat.taken] == [f"/hooks/{word}"]


def test_one_that_hangs_is_let_go(firm, server, monkeypatch):
    monkeypatch.setattr(chat, "PATIENCE", 0.2)

    with pytest.raises(chat.Refused, match="ReadTimeout"):
        posted(firm, f"{server}/hooks/hang")


def test_one_that_is_gone_is_switched_off_and_administrators_are_told(firm, server):
    posted(firm, f"{server}/hooks/410")

    assert not Team.objects.get(pk=firm.network.pk).chat_link
    told = OutboxMessage.objects.get(kind="administrators.notify")
    assert told.payload == {"team": firm.network.pk, "about": "chat_gone"}


def test_a_newer_link_is_not_switched_off(firm):
    firm.network.chat_link = "https://chat.example/new"
    firm.network.save()

    chat_link.forget(firm.network, "https://chat.example/old", at=minutes(1))

    assert Team.objects.get(pk=firm.network.pk).chat_link == "https://chat.example/new"


def test_without_a_link_or_a_day_late_nothing_is_posted(firm, server):
    posted(firm, "")
    posted(firm, f"{server}/hooks/200", created_at=chat.timezone.now() - chat.WORTHLESS * 2)

    assert Chat.taken == []


@pytest.mark.parametrize(
    "link",
    [
        "http://127.0.0.1/x",
        "https://127.0.0.1/x",
        "https://localhost/x",
        "https://[::1]/x",
        "https://2130706433/x",
        "https://",
        "nonsense",
    ],
)
def test_no_link_leads_into_our_own_network(firm, settings, link):
    settings.CHAT_PRIVATE_HOSTS = []

    with pytest.raises(chat.Refused):
        chat.post(link, {})


def test_the_test_card_names_the_team_alone(firm, server):
    firm.network.chat_link = f"{server}/hooks/200"
    firm.network.save()
    chat_link.try_out(firm.network, by=firm.administrator, at=chat.timezone.now())

    chat.post_link(OutboxMessage.objects.get(kind="chat.link"))

    assert "This is the chat channel of Network in Handover." in Chat.taken[0][1]["text"]
