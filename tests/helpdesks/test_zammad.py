"""The made-up Zammad: what it shows, takes, refuses, and says when it has failed."""

import base64
import hashlib
import hmac
import json
from datetime import timedelta

import pytest

from tests.factories import NINE
from tests.helpdesks import asking
from tests.helpdesks.test_freshdesk_shapes import RECORDED
from tests.helpdesks.zammad import Zammad

EXCHANGES = RECORDED.parent / "zammad" / "recorded_http.jsonl"


def ids(answer):
    return [one["id"] for one in answer.json()]


def after(moment, **more):
    return {"condition": {"ticket.updated_at": {"operator": "after (absolute)", "value": moment}}} | more


def test_stamps_have_milliseconds(zam, ask_zam):
    zam.clock.forward(milliseconds=583)
    ticket = zam.add_ticket()

    assert ask_zam.get(f"/tickets/{ticket}").json()["updated_at"] == "2026-11-10T09:00:00.583Z"


def test_the_list_goes_by_id_and_ends_in_nothing(zam, ask_zam):
    for _ in range(3):
        zam.add_ticket()

    assert [ids(ask_zam.get("/tickets", per_page=2, page=page)) for page in (1, 2, 3)] == [[1, 2], [3], []]


def test_the_selector_is_exact_and_never_late(zam, ask_zam):
    zam.search_lag = 120
    zam.add_ticket(updated_at=NINE)
    later = zam.add_ticket(updated_at=NINE + timedelta(milliseconds=1))

    found = ask_zam.post("/tickets/search?expand=true", **after("2026-11-10T09:00:00.001Z"))

    assert ids(found) == [later]
    zam.strict_selector = True
    assert ids(ask_zam.post("/tickets/search?expand=true", **after("2026-11-10T09:00:00.001Z"))) == []
    assert ids(ask_zam.get("/tickets/search", query="*", expand="true")) == []


def test_an_unknown_condition_is_refused(ask_zam):
    refused = ask_zam.post("/tickets/search", condition={"ticket.moon": {"operator": "is full"}})

    assert refused.status == 422


def test_a_search_without_expand_has_ids_and_assets_or_is_a_list(zam, ask_zam):
    zam.add_ticket()

    assert ask_zam.get("/tickets/search", query="vpn").json()["tickets"] == [1]
    zam.search_without_expand = "list"
    assert ids(ask_zam.get("/tickets/search", query="vpn")) == [1]


def test_the_search_stops_at_its_window(zam, ask_zam):
    zam.search_window = 4
    zam.same_second_burst(6)

    pages = [
        ids(ask_zam.get("/tickets/search", query="*", expand="true", per_page=2, page=page))
        for page in (1, 2, 3)
    ]

    assert [len(one) for one in pages] == [2, 2, 0]


def test_an_article_moves_its_ticket_and_an_internal_mail_is_sent_all_the_same(zam, ask_zam):
    ticket = zam.add_ticket()
    zam.clock.forward(seconds=1)

    note = ask_zam.post("/ticket_articles", ticket_id=ticket, body="Hello", type="note", internal=True)
    ask_zam.post(
        "/ticket_articles", ticket_id=ticket, body="Mail", type="email", internal=True, to="c@example.org"
    )

    assert (note.status, note.json()["internal"], note.json()["sender"]) == (201, True, "Agent")
    assert ask_zam.get(f"/tickets/{ticket}").json()["updated_at"] == "2026-11-10T09:00:01.000Z"
    assert zam.mails == [("c@example.org", "Mail")]
    assert zam.notes_by_ticket() == {ticket: 2}


def test_files_are_base64_and_their_size_is_text(zam, ask_zam):
    ticket = zam.add_ticket()
    sent = {"filename": "a.txt", "data": base64.b64encode(b"trace").decode(), "mime-type": "text/plain"}

    article = ask_zam.post("/ticket_articles", ticket_id=ticket, body="See", attachments=[sent]).json()
    (file,) = article["attachments"]

    assert (file["size"], file["preferences"]) == ("5", {"Mime-Type": "text/plain"})
    assert ask_zam.get(f"/ticket_attachment/{ticket}/{article['id']}/{file['id']}").content == b"trace"


def test_the_answer_to_a_change_is_from_before_the_triggers(zam, ask_zam):
    zam.trigger(on={"priority_id": 3}, do={"group_id": zam.network_id})
    ticket = zam.add_ticket()

    answer = ask_zam.put(f"/tickets/{ticket}?expand=true", priority="3 high").json()

    assert (answer["group"], answer["priority"]) == ("Users", "3 high")
    assert ask_zam.get(f"/tickets/{ticket}?expand=true").json()["group"] == "Network"


def test_a_pending_state_needs_its_time(zam, ask_zam):
    ticket = zam.add_ticket()

    assert ask_zam.put(f"/tickets/{ticket}", state="pending reminder").status == 422
    assert ask_zam.put(f"/tickets/{ticket}", state_id=3, pending_time="2026-11-12T09:00:00Z").status == 200
    assert ask_zam.put(f"/tickets/{ticket}", state="asleep").status == 422


def test_tags_come_and_go_one_by_one(zam, ask_zam):
    ticket = zam.add_ticket(tags=["theirs"])

    assert ask_zam.post("/tags/add", object="Ticket", o_id=ticket, item="esc:l2").status == 201
    assert ask_zam.get("/tags", object="Ticket", o_id=ticket).json() == {"tags": ["theirs", "esc:l2"]}
    assert ask_zam.delete("/tags/remove", object="Ticket", o_id=ticket, item="esc:l2").json() is True
    assert zam.tags[ticket] == ["theirs"]


def test_a_merge_that_failed_is_200(zam, ask_zam):
    source, target = zam.add_ticket(), zam.add_ticket()
    number = zam.tickets[target]["number"]

    failed, done = ask_zam.put(f"/ticket_merge/{source}/1"), ask_zam.put(f"/ticket_merge/{source}/{number}")

    assert (failed.status, failed.json()["result"]) == (200, "failed")
    assert done.json()["result"] == "success"
    assert ask_zam.get(f"/tickets/{source}?expand=true").json()["state"] == "merged"
    assert len(ask_zam.get(f"/ticket_articles/by_ticket/{target}").json()) == 2


def test_a_deleted_ticket_is_gone_with_an_empty_page(zam, ask_zam):
    ticket = zam.add_ticket()

    answer = ask_zam.delete(f"/tickets/{ticket}")

    assert (answer.status, answer.content, answer.headers["content-type"]) == (200, b"", "text/html")
    assert ask_zam.get(f"/tickets/{ticket}").json()["error"] == f"Couldn't find Ticket with 'id'={ticket}"


def test_a_wrong_key_and_an_address_that_is_none(zam, ask_zam):
    assert asking.zammad(zam, "wrong").get("/users/me").status == 401
    assert ask_zam.get("/moon").json()["error"] == "No route matches [GET] /api/v1/moon"


def test_webhooks_are_signed_and_keep_their_delivery_id(zam):
    with Zammad(at=NINE) as portal:
        zam.webhook(f"{portal.url}/hooks/1", "token")
        zam.add_note(zam.add_ticket(), "Hello")
        zam.send_webhooks(again=1)
        first, second = portal.called("POST", "/hooks")

    signature = hmac.new(b"token", first.body, hashlib.sha1).hexdigest()
    assert first.headers["x-hub-signature"] == f"sha1={signature}"
    assert first.headers["x-zammad-delivery"] == second.headers["x-zammad-delivery"]
    assert json.loads(first.body)["article"]["body"] == "Hello"


# Against recorded exchanges


def recorded(method, path):
    if not EXCHANGES.exists():
        pytest.skip(
            "the recorded exchanges are not on this machine (HANDOVER_SAMPLE_DATA names their folder)"
        )
    lines = [json.loads(line) for line in EXCHANGES.read_text(encoding="utf-8").splitlines()]
    return next(one["response"] for one in lines if one["method"] == method and path in one["url"])


@pytest.mark.parametrize(
    ("recording", "path"),
    [
        ("/tickets/375?expand", "/tickets/1?expand=true"),
        ("/tickets/1", "/tickets/1"),
        ("/ticket_articles/by_ticket/375", "/ticket_articles/by_ticket/1"),
        ("/version", "/version"),
    ],
)
def test_an_answer_has_every_key_of_the_recorded_one(zam, ask_zam, recording, path):
    zam.add_ticket()

    theirs, ours = recorded("GET", recording), ask_zam.get(path).json()

    keys = [set(one[0] if isinstance(one, list) else one) for one in (theirs, ours)]
    assert keys[0] - keys[1] == set()
