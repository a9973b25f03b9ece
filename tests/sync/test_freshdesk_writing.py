"""What is sent to Freshdesk: strict, once, and found again."""

from datetime import timedelta

import pytest

from escalations.sync.connector import Forbidden, Gone, Rejected, Unauthorized, Unreachable, Unsure
from tests.factories import NINE
from tests.helpdesks.freshdesk import Freshdesk
from tests.sync.freshdesk_side import FreshdeskSide


def sent(side):
    return [one.values() for one in side.helpdesk.calls if one.method in ("POST", "PUT")][-1]


@pytest.mark.parametrize("is_private", [True, False])
def test_private_or_not_is_always_said(side, is_private):
    ticket = side.ticket()

    side.connector.add_note(ticket, html="<p>Hello</p>", is_private=is_private)

    assert sent(side) == {"body": "<p>Hello</p>", "private": is_private}
    assert side.connector.whole(ticket).notes[-1].is_private is is_private


def test_a_note_with_files_says_it_too(side):
    ticket = side.ticket()

    side.connector.add_note(
        ticket, html="<p>Hello</p>", is_private=True, files=[("ä.txt", b"x", "text/plain")]
    )

    assert sent(side)["private"] is True


def test_an_id_may_be_told_in_the_headers_alone():
    class Brief(Freshdesk):
        def _created(self, id, shown):
            answer = super()._created(id, shown)
            answer.body = None
            return answer

    with FreshdeskSide(Brief) as side:
        ticket = side.ticket()

        id = side.connector.add_note(ticket, html="<p>Hello</p>", is_private=True)

        assert side.connector.whole(ticket).notes[-1].external_id == id


def test_a_note_without_an_id_is_unsure():
    class Silent(Freshdesk):
        def _created(self, id, shown):
            answer = super()._created(id, shown)
            answer.body, answer.headers = {"note": "made"}, {}
            return answer

    with FreshdeskSide(Silent) as side, pytest.raises(Unsure):
        side.connector.add_reply(side.ticket(), html="<p>Hello</p>")


@pytest.mark.parametrize(
    ("how", "trouble"),
    [("401", Unauthorized), ("403", Forbidden), ("404", Gone), ("302", Unreachable), ("400", Rejected)],
)
def test_a_refused_write_did_not_happen(side, how, trouble):
    ticket = side.ticket()
    side.helpdesk.fail_before(how=how)

    with pytest.raises(trouble):
        side.connector.add_note(ticket, html="<p>Hello</p>", is_private=True)

    assert (side.helpdesk.notes_by_ticket(), len(side.helpdesk.calls)) == ({}, 1)


def test_a_time_out_is_unsure_and_not_tried_again(side):
    ticket = side.ticket()
    connector = side.open(timeout=0.3)
    side.helpdesk.fail_after_commit(how="hang")

    with pytest.raises(Unsure):
        connector.add_reply(ticket, html="<p>Hello</p>")

    connector.close()
    assert side.helpdesk.replies_by_ticket() == {int(ticket): 1}


def test_group_and_agent_go_in_one_call(side):
    ticket = side.ticket()
    group, agent = side.group_and_agent()

    side.connector.set_fields(
        ticket, {"group": group, "agent": agent, "status": "3", "type": "Incident", "cf_impact": "Team"}
    )

    assert side.helpdesk.arrived_updates == [
        (
            int(ticket),
            {
                "group_id": int(group),
                "responder_id": int(agent),
                "status": 3,
                "type": "Incident",
                "custom_fields": {"cf_impact": "Team"},
            },
        )
    ]


def test_what_cannot_be_theirs_is_not_sent(side):
    ticket = side.ticket()

    with pytest.raises(Rejected) as told:
        side.connector.set_fields(ticket, {"status": None, "group": "net", "colour": "red", "type": None})

    assert sorted(told.value.fields) == ["colour", "group", "status"]
    assert side.helpdesk.arrived_updates == []


def test_their_refusal_names_the_field(side):
    with pytest.raises(Rejected) as told:
        side.connector.set_fields(side.ticket(), {"cf_impact": "Planet", "status": "77"})

    assert sorted(told.value.fields) == ["cf_impact", "status"]


def test_a_change_whose_answer_is_no_ticket_is_unsure(side):
    ticket = side.ticket()
    side.helpdesk.fail_after_commit(how="bad_json")

    with pytest.raises(Unsure):
        side.connector.set_fields(ticket, {"status": "3"})

    assert side.helpdesk.tickets[int(ticket)]["status"] == 3


def test_tags_that_are_so_already_are_not_written(side):
    ticket = side.ticket(tags=["VPN", "esc:l2"])

    side.connector.set_tags(ticket, add=("ESC:L2",), remove=("esc:l1",))

    assert side.helpdesk.arrived_updates == []


def test_tags_that_somebody_overwrites_are_set_once_more(side):
    ticket = side.ticket(tags=["vpn"])
    over = [["a"], ["b"]]

    def overwrite(call):
        if call.method == "PUT" and over:
            side.helpdesk.change(int(ticket), tags=over.pop(0))

    side.helpdesk.after_call.append(overwrite)
    over.pop()
    side.connector.set_tags(ticket, add=("esc:l2",), remove=())
    assert side.tags(ticket) == ["a", "esc:l2"]

    over.extend([["a"], ["b"]])
    with pytest.raises(Unreachable):
        side.connector.set_tags(ticket, add=("esc:l3",), remove=())


def test_a_note_of_another_agent_or_before_is_not_ours(side):
    ticket = int(side.ticket())
    other = side.helpdesk.add_agent("Other")
    side.helpdesk.add_note(ticket, "ref ESC-1", user_id=other)
    side.helpdesk.add_note(ticket, "ref ESC-1", at=NINE - timedelta(hours=1))
    assert side.find(str(ticket), marker="ref ESC-1") is None

    ours = side.helpdesk.add_note(ticket, "ref ESC-1")

    found = side.find(str(ticket), marker="ref ESC-1", since=NINE + timedelta(milliseconds=500))
    assert (found.external_id, found.created_at) == (str(ours), NINE)


def test_a_note_is_found_behind_many(side):
    ticket = int(side.ticket())
    for number in range(120):
        side.helpdesk.add_note(ticket, f"{number}")
    ours = side.helpdesk.add_note(ticket, "ref ESC-1")

    assert side.find(str(ticket), marker="ref ESC-1").external_id == str(ours)
