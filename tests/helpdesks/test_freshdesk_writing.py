"""What the made-up Freshdesk takes, refuses, and does by itself."""

import json

from tests.factories import NINE
from tests.helpdesks import asking
from tests.helpdesks.forms import read


def errors(answer):
    return [(one["field"], one["code"]) for one in answer.json()["errors"]]


def test_a_note_is_private_unless_said_and_moves_the_ticket(fresh, ask):
    ticket = fresh.add_ticket()
    fresh.clock.forward(seconds=5)

    answer = ask.post(f"/tickets/{ticket}/notes", body="Escalated <b>now</b><script>x()</script><!-- ref -->")

    note = answer.json()
    assert (answer.status, note["private"], note["body"]) == (201, True, "<div>Escalated <b>now</b></div>")
    assert note["body_text"] == "Escalated now"
    assert answer.headers["location"] == f"{fresh.url}/api/v2/conversations/{note['id']}"
    assert ask.get(f"/tickets/{ticket}").json()["updated_at"] == "2026-11-10T09:00:05Z"
    assert {"source", "category", "to_emails"} & set(note) == set()
    assert fresh.notes_by_ticket() == {ticket: 1}


def test_a_reply_sends_mail_and_says_not_whether_it_is_private(fresh, ask):
    ticket = fresh.add_ticket(requester_id=fresh.add_contact(email="c@example.org"))

    reply = ask.post(f"/tickets/{ticket}/reply", body="We are on it.").json()

    assert fresh.mails == [("c@example.org", "We are on it.")]
    assert {"private", "incoming", "source"} & set(reply) == set()
    assert ask.get(f"/tickets/{ticket}/conversations").json()[0]["source"] == 0


def test_the_same_note_twice_is_two_notes(fresh, ask):
    ticket = fresh.add_ticket()

    for _ in range(2):
        ask.post(f"/tickets/{ticket}/notes", body="Once, please")

    assert len(ask.get(f"/tickets/{ticket}/conversations").json()) == 2


def test_only_the_oldest_ten_conversations_come_with_a_ticket(fresh, ask):
    ticket = fresh.add_ticket()
    kept = [fresh.add_note(ticket, f"Note {number}") for number in range(12)]

    shown = ask.get(f"/tickets/{ticket}", include="conversations").json()["conversations"]

    assert [one["id"] for one in shown] == kept[:10]
    assert len(ask.get(f"/tickets/{ticket}/conversations").json()) == 12


def test_there_is_no_reading_of_one_conversation(fresh, ask):
    note = fresh.add_note(fresh.add_ticket(), "Hello")

    assert ask.get(f"/conversations/{note}").status in (404, 405)


def test_an_edited_note_moves_only_its_own_last_edited_at(fresh, ask):
    ticket = fresh.add_ticket()
    note = fresh.add_note(ticket, "Before")
    fresh.clock.forward(minutes=10)
    fresh.edit_note(note, "After")

    shown = ask.get(f"/tickets/{ticket}/conversations").json()[0]

    assert (shown["body_text"], shown["updated_at"], shown["last_edited_at"]) == (
        "After",
        "2026-11-10T09:00:00Z",
        "2026-11-10T09:10:00Z",
    )
    assert ask.get(f"/tickets/{ticket}").json()["updated_at"] == "2026-11-10T09:00:00Z"


def test_what_cannot_be_chosen_is_refused_field_by_field(fresh, ask):
    ticket = fresh.add_ticket()

    refused = ask.put(
        f"/tickets/{ticket}",
        status=99,
        is_escalated=True,
        group_id=5,
        custom_fields={"cf_nobody": 1, "cf_impact": "Moon"},
    )

    assert sorted(errors(refused)) == [
        ("cf_nobody", "invalid_field"),
        ("custom_fields.cf_impact", "missing_field"),
        ("group_id", "invalid_value"),
        ("is_escalated", "invalid_field"),
        ("status", "invalid_value"),
    ]
    assert fresh.arrived_updates == []


def test_an_agent_from_another_group_is_refused(fresh, ask):
    stranger = fresh.add_agent("S. Tranger", groups=[fresh.service_desk_id])
    ticket = fresh.add_ticket()

    refused = ask.put(f"/tickets/{ticket}", group_id=fresh.network_id, responder_id=stranger)

    assert errors(refused) == [("responder_id", "invalid_value")]


def test_a_change_is_partial_and_tags_are_replaced(fresh, ask):
    ticket = fresh.add_ticket(tags=["theirs"], custom_fields={"cf_impact": "Team"})

    changed = ask.put(
        f"/tickets/{ticket}", tags=["esc:l2"], custom_fields={"cf_escalation_level": "L2"}, status=4
    ).json()

    assert (changed["tags"], changed["status"], changed["subject"]) == (["esc:l2"], 4, "VPN drops every hour")
    assert (changed["custom_fields"]["cf_impact"], changed["custom_fields"]["cf_escalation_level"]) == (
        "Team",
        "L2",
    )
    assert (
        ask.get(f"/tickets/{ticket}", include="stats").json()["stats"]["resolved_at"]
        == "2026-11-10T09:00:00Z"
    )


def test_trash_restore_and_merge(fresh, ask):
    first, second = fresh.add_ticket(), fresh.add_ticket()

    assert ask.delete(f"/tickets/{first}").status == 204
    assert ask.put(f"/tickets/{first}/restore").status == 204
    assert ask.put("/tickets/merge", primary_id=first, ticket_ids=[second]).status == 204
    assert ask.get(f"/tickets/{second}").json()["status"] == 5
    assert ask.delete("/tickets/999").status == 404


def test_a_wrong_key_and_a_revoked_one(fresh, ask):
    assert asking.freshdesk(fresh, "wrong").get("/agents/me").json()["code"] == "invalid_credentials"
    assert ask.get("/agents/me").json()["id"] == fresh.service_agent_id

    fresh.revoke_key()

    assert ask.get("/agents/me").status == 401


def test_the_budget_is_told_in_float_strings_and_ends_in_429(fresh, ask):
    fresh.rate = 3
    fresh.add_ticket()

    left = ask.get("/tickets", include="stats").headers
    refused = ask.get("/tickets")

    assert (left["x-ratelimit-total"], left["x-ratelimit-remaining"]) == ("3.0", "0.0")
    assert left["x-ratelimit-used-currentrequest"] == "3"
    assert (refused.status, refused.headers["retry-after"]) == (429, "60")

    fresh.clock.forward(seconds=60)

    assert ask.get("/tickets").status == 200


def test_lists_have_a_smaller_budget_that_shows_nowhere(fresh, ask):
    fresh.list_rate = 1

    assert [ask.get("/tickets").status for _ in range(2)] == [200, 429]
    assert ask.get("/agents/me").status == 200


def test_a_plan_that_lacks_a_thing_says_so_for_good(fresh, ask):
    fresh.plan_gates = {"companies"}

    assert (ask.get("/companies").status, ask.get("/companies").json()["code"]) == (403, "require_feature")


def test_the_four_shapes_of_choices(fresh, ask):
    fresh.custom_status(8, "With vendor")

    choices = {one["name"]: one.get("choices") for one in ask.get("/ticket_fields").json()}
    for_admins = {one["name"]: one["choices"] for one in ask.get("/admin/ticket_fields").json()}

    assert choices["ticket_type"] == ["Question", "Incident", "Problem", "Feature Request"]
    assert choices["priority"] == {"Low": 1, "Medium": 2, "High": 3, "Urgent": 4}
    assert choices["status"]["8"] == ["With vendor", "With vendor"]
    assert choices["cf_place"]["HQ"] == {"Floor 1": ["Room 11"], "Floor 2": []}
    assert for_admins["status"][-1] == {"id": 7, "label": "With vendor", "value": 8, "position": 7}


def test_arranged_failures_before_and_after_the_work_is_done(fresh, ask):
    ticket = fresh.add_ticket()
    fresh.fail_before(how="503", method="POST")
    fresh.fail_after_commit(how="500", method="POST")

    statuses = [ask.post(f"/tickets/{ticket}/notes", body="Hello").status for _ in range(3)]

    assert (statuses, fresh.notes_by_ticket()) == ([503, 500, 201], {ticket: 2})


def test_half_a_body_broken_json_an_error_page_and_no_answer(fresh, ask):
    import http.client

    import pytest

    for how, expected in (("cut", http.client.IncompleteRead), ("reset", ConnectionError)):
        fresh.fail_before(how=how)
        with pytest.raises(expected):
            ask.get("/agents/me")
    fresh.fail_before(how="bad_json")
    with pytest.raises(json.JSONDecodeError):
        ask.get("/agents/me").json()
    fresh.fail_before(how="html")
    assert ask.get("/agents/me").headers["content-type"] == "text/html"
    fresh.fail_before(how="hang")
    with pytest.raises(TimeoutError):
        ask.ask("GET", "/agents/me", timeout=0.1)


def test_an_attachment_ends_with_its_address(fresh, ask):
    ticket = fresh.add_ticket(attachments=[fresh.file(("a.txt", "text/plain", b"trace"))])
    address = ask.get(f"/tickets/{ticket}").json()["attachments"][0]["attachment_url"].removeprefix(fresh.url)
    outside = asking.Asker(fresh.url, "")

    assert outside.get(address).content == b"trace"

    fresh.clock.forward(seconds=301)

    assert outside.get(address).status == 403


def test_files_come_in_a_form(fresh):
    body = (
        b'--b\r\nContent-Disposition: form-data; name="body"\r\n\r\nSee file\r\n'
        b'--b\r\nContent-Disposition: form-data; name="custom_fields[cf_x]"\r\n\r\n1\r\n'
        b'--b\r\nContent-Disposition: form-data; name="attachments[]"; filename="a.txt"\r\n'
        b"Content-Type: text/plain\r\n\r\ntrace\r\n--b--\r\n"
    )

    values = read("multipart/form-data; boundary=b", body)

    assert (values["body"], values["custom_fields"]) == ("See file", {"cf_x": "1"})
    assert (values["attachments"][0].name, values["attachments"][0].content) == ("a.txt", b"trace")


def test_rules_change_a_ticket_in_the_same_second_and_the_sla_a_minute_later(fresh, ask):
    fresh.automation(on={"priority": 4}, do={"group_id": fresh.network_id})
    fresh.sla_noise = 60
    ticket = fresh.add_ticket()

    ask.put(f"/tickets/{ticket}", priority=4)

    assert ask.get(f"/tickets/{ticket}").json()["group_id"] == fresh.network_id

    fresh.clock.forward(seconds=61)

    shown = ask.get(f"/tickets/{ticket}").json()
    assert (shown["updated_at"], shown["is_escalated"]) == ("2026-11-10T09:01:01Z", True)


def test_lists_may_be_null_or_text_and_the_due_date_be_gone_for_a_while(fresh, ask):
    ticket = fresh.add_ticket(due_by="2026-11-12T09:00:00Z", cc_emails=["a@example.org", "b@example.org"])
    fresh.string_cc = fresh.due_by_null_after_update = True

    shown = ask.put(f"/tickets/{ticket}", priority=2).json()

    assert (shown["cc_emails"], shown["due_by"]) == ("a@example.org, b@example.org", None)
    fresh.clock.forward(seconds=6)
    fresh.string_cc, fresh.null_lists = False, True
    shown = ask.get(f"/tickets/{ticket}").json()
    assert (shown["cc_emails"], shown["due_by"]) == (None, "2026-11-12T09:00:00Z")


def test_an_address_that_is_taken_names_the_other(fresh, ask):
    taken = fresh.add_contact(email="a@example.org", other_emails=["b@example.org"])

    refused = ask.post("/contacts", name="B", email="b@example.org")

    assert (refused.status, refused.json()["errors"][0]["additional_info"]) == (409, {"user_id": taken})


def test_a_double_slash_is_an_invalid_ticket(ask):
    assert errors(ask.get("//tickets/1")) == [("ticket", "invalid_field")]


def test_webhooks_carry_labels_no_ids_and_may_come_twice_or_broken(fresh):
    from tests.helpdesks.freshdesk import Freshdesk

    with Freshdesk(at=NINE) as portal:  # any HTTP server will do
        fresh.webhook(f"{portal.url}/hooks/1", "secret", ["dup", "break_json"])
        fresh.add_note(fresh.add_ticket(), "Hello")

        assert fresh.send_webhooks() == [401, 401]
        (first, _second) = portal.called("POST", "/hooks")

    assert first.headers["x-handover-secret"] == "secret"
    assert b'"triggered_event": "{note_type:private}"' in first.body
    try:
        json.loads(first.body)
    except ValueError:
        return
    raise AssertionError("The body should have been broken.")
