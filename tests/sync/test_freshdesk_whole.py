"""A Freshdesk ticket with its conversation: what is private, what is left out, what moved while it was read."""

from datetime import timedelta

import pytest

from escalations.sync.connector import Forbidden, Gone, Unreachable
from tests.factories import NINE
from tests.helpdesks.freshdesk import Freshdesk
from tests.sync.freshdesk_side import FreshdeskSide


def bodies(whole):
    return [one.body for one in whole.notes]


def meanwhile(helpdesk, path, happen, times=1):
    """Something happens right after calls to this path were answered."""
    import re

    left = [times]

    def step(call):
        if left[0] and re.search(path, call.path):
            left[0] -= 1
            happen()

    helpdesk.after_call.append(step)


def test_a_short_conversation_costs_one_call(side):
    ticket = side.ticket()
    side.agent_says(ticket, "One.", is_private=True)
    side.helpdesk.calls.clear()

    whole = side.connector.whole(ticket)

    assert (bodies(whole), whole.is_clean, len(side.helpdesk.calls)) == (["One."], True, 1)


def test_ten_that_came_along_may_not_be_all(side):
    ticket = side.ticket()
    for number in range(12):
        side.agent_says(ticket, f"{number}", is_private=True)

    assert bodies(side.connector.whole(ticket)) == [str(number) for number in range(12)]


def test_a_ticket_that_moves_while_it_is_read_is_read_again(side):
    ticket = side.ticket()
    for number in range(11):
        side.agent_says(ticket, f"{number}", is_private=True)

    def answer():
        side.later(seconds=1)
        side.customer_says(ticket, "Late.")

    meanwhile(side.helpdesk, "conversations$", answer)

    whole = side.connector.whole(ticket)

    assert (bodies(whole)[-1], len(whole.notes), whole.is_clean) == ("Late.", 12, True)


def test_a_ticket_that_never_stands_still_is_not_clean(side):
    ticket = side.ticket()
    for number in range(11):
        side.agent_says(ticket, f"{number}", is_private=True)

    def touch():
        side.later(seconds=1)
        side.touch(ticket)

    meanwhile(side.helpdesk, "conversations$", touch, times=99)

    whole = side.connector.whole(ticket)

    assert (len(whole.notes), whole.is_clean) == (11, False)


def test_a_note_deleted_between_two_pages_loses_no_other(side):
    """It moves no stamp; the one behind it slides to the page that was read already."""
    ticket = side.ticket()
    notes = [int(side.agent_says(ticket, f"{number}", is_private=True)) for number in range(150)]
    meanwhile(side.helpdesk, "conversations$", lambda: side.helpdesk.delete_note(notes[3]))

    whole = side.connector.whole(ticket)

    assert (bodies(whole), whole.is_clean) == ([str(one) for one in range(150) if one != 3], True)


@pytest.mark.parametrize("how", ["400", "403"])
def test_conversations_that_do_not_come_along_are_asked_for(side, how):
    ticket = side.ticket()
    side.agent_says(ticket, "One.", is_private=True)
    side.helpdesk.fail_before(how=how, path="/tickets/1$", times=2)

    whole = side.connector.whole(ticket)

    assert (bodies(whole), whole.is_clean) == (["One."], True)


def test_conversations_that_cannot_be_asked_for_are_those_that_came(side):
    ticket = side.ticket()
    for number in range(11):
        side.agent_says(ticket, f"{number}", is_private=True)
    side.helpdesk.fail_before(how="404", path="conversations$")

    whole = side.connector.whole(ticket)

    assert (len(whole.notes), whole.is_clean) == (10, False)


def test_what_the_key_may_not_see_is_forbidden_or_gone(side):
    hidden = side.ticket(group_id=side.helpdesk.network_id)
    side.helpdesk.narrow([side.helpdesk.service_desk_id])

    with pytest.raises(Gone):
        side.connector.whole(hidden)
    side.helpdesk.out_of_scope_status = 403
    with pytest.raises(Forbidden):
        side.connector.whole(hidden)


def test_a_web_chat_says_its_first_words_once(side):
    ticket = side.ticket(words="The line is cut.", source=15)
    side.customer_says(ticket, "<div>The line&nbsp;is cut.</div>")
    side.customer_says(ticket, "Hello?")

    whole = side.connector.whole(ticket)

    assert (whole.ticket.description, whole.ticket.channel, bodies(whole)) == (
        "The line is cut.",
        "chat",
        ["Hello?"],
    )


def test_a_mail_may_repeat_itself(side):
    ticket = side.ticket(words="The line is cut.")
    side.customer_says(ticket, "The line is cut.")

    assert bodies(side.connector.whole(ticket)) == ["The line is cut."]


def test_only_what_is_said_to_be_public_is(side):
    ticket = int(side.ticket())
    for private in (True, None, "false", 0, False):
        side.helpdesk.add_note(ticket, f"{private}", private=private)
    missing = side.helpdesk.add_note(ticket, "missing")
    del side.helpdesk.conversations[missing]["private"]

    public = [one.body for one in side.connector.whole(str(ticket)).notes if not one.is_private]

    assert public == ["False"]


@pytest.mark.parametrize("what", [{"source": 8}, {"category": 2}, {"source": "8", "category": None}])
def test_what_is_forwarded_to_others_is_private_whatever_it_says(side, what):
    ticket = int(side.ticket())
    side.helpdesk.add_reply(ticket, "To you.")
    forwarded = side.helpdesk.add_reply(ticket, "To the supplier.")
    side.helpdesk.conversations[forwarded] |= what

    notes = side.connector.whole(str(ticket)).notes

    assert [(one.body, one.is_private) for one in notes] == [("To you.", False), ("To the supplier.", True)]


def test_an_edited_note_has_a_newer_moment_and_a_deleted_one_is_left_out(side):
    ticket = side.ticket()
    edited, deleted, marked = (int(side.agent_says(ticket, word, is_private=True)) for word in "abc")
    side.later(minutes=9)
    side.helpdesk.edit_note(edited, "A new one.")
    side.helpdesk.delete_note(deleted)
    side.helpdesk.conversations[marked]["deleted"] = True

    (note,) = side.connector.whole(ticket).notes

    assert (note.body, note.updated_at) == ("A new one.", NINE + timedelta(minutes=9))
    assert note.created_at == NINE


def test_machines_and_surveys_are_told_apart(side):
    ticket = int(side.ticket())
    side.helpdesk.add_note(ticket, "person")
    side.helpdesk.add_reply(ticket, "out of office", auto_response=True)
    side.helpdesk.add_reply(ticket, "rule", automation_id=158000000099)
    side.helpdesk.customer_writes(ticket, "Happy.", source=6, category=7, body_text=None)

    notes = side.connector.whole(str(ticket)).notes

    assert [(one.body, one.is_automatic) for one in notes] == [
        ("person", False),
        ("out of office", True),
        ("rule", True),
        ("Happy.", False),
    ]
    assert (notes[-1].is_from_customer, notes[-1].author) == (True, str(side.customer))


def test_merged_trashed_and_spam_tickets_say_so_by_what_they_are(side):
    primary, merged, trashed, spam = (int(side.ticket()) for _ in range(4))
    side.helpdesk.merge(primary, merged)
    side.helpdesk.trash(trashed)
    side.helpdesk.spam(spam)

    found = [side.connector.whole(str(one)).ticket for one in (merged, trashed, spam)]

    assert [(one.status, one.is_deleted, one.is_spam) for one in found] == [
        ("5", False, False),
        ("2", True, False),
        ("2", False, True),
    ]
    assert found[0].closed_at == NINE
    assert bodies(side.connector.whole(str(primary))) == [f"Ticket {merged} was merged into this one."]


def test_a_conversation_that_cannot_be_read_does_not_stop_the_others(side):
    ticket = side.ticket()
    odd, _good = (int(side.agent_says(ticket, word, is_private=True)) for word in ("odd", "good"))
    side.helpdesk.conversations[odd]["id"] = None

    whole = side.connector.whole(ticket)

    assert (bodies(whole), whole.is_clean) == (["good"], False)
    assert [(one.type, one.why) for one in whole.unreadable] == [("note", "It has no id.")]


def test_a_ticket_without_an_id_is_unreachable(side):
    ticket = side.ticket()
    side.helpdesk.tickets[int(ticket)]["id"] = None

    with pytest.raises(Unreachable):
        side.connector.whole(ticket)


def test_null_lists_and_texts_for_lists_are_borne(side):
    side.helpdesk.null_lists = side.helpdesk.string_cc = True
    ticket = side.ticket(tags=None, custom_fields={})
    side.agent_says(ticket, "One.", is_private=True)

    whole = side.connector.whole(ticket)

    assert (whole.ticket.tags, bodies(whole)) == ((), ["One."])


def test_an_agent_may_ask_too(side):
    ticket = side.ticket(requester_id=side.helpdesk.service_agent_id)

    asker = side.connector.contact(side.connector.whole(ticket).ticket.contact)

    assert (asker.name, asker.email, asker.is_agent) == ("Portal", "portal@example.org", True)


def test_agents_that_may_not_be_asked_for_are_gone(side):
    side.helpdesk.plan_gates.add("agents")

    with pytest.raises(Gone):
        side.connector.contact(str(side.helpdesk.service_agent_id))


# The connection itself


@pytest.mark.parametrize(
    ("scope", "sees", "warnings"),
    [(1, "All tickets.", 0), (2, "Only the tickets of the agent's groups, and those assigned to the agent.", 1),
     (3, "Only the tickets assigned to the agent.", 1), (None, "The tickets that the key's agent may see.", 0)],
)  # fmt: skip
def test_a_narrow_key_is_told(side, scope, sees, warnings):
    side.helpdesk.agents[side.helpdesk.service_agent_id]["ticket_scope"] = scope

    probe = side.connector.probe()

    assert (probe.sees, len(probe.warnings)) == (sees, warnings)


@pytest.mark.parametrize("how", ["403", "404", "405"])
def test_a_key_whose_agent_is_not_told_is_warned_of(side, how):
    side.helpdesk.fail_before(how=how, path="/agents/me$", times=9)
    ticket = side.ticket()
    connector = side.open(agent="")
    id = connector.add_note(ticket, html="<p>ref ESC-1</p>", is_private=True)

    probe = connector.probe()

    assert (probe.agent, len(probe.warnings)) == ("", 1)
    found = connector.find_note(ticket, marker="ref ESC-1", text="", is_private=True, since=NINE)
    assert found.external_id == id
    connector.close()


def test_our_agent_is_asked_for_once(side):
    ticket = side.ticket()
    connector = side.open(agent="")
    for _ in range(2):
        assert connector.find_note(ticket, marker="ref", text="", is_private=True, since=NINE) is None
    connector.close()

    assert len(side.helpdesk.called("GET", "/agents/me$")) == 1


def test_an_address_without_tickets_is_told(side):
    side.helpdesk.fail_before(how="404", times=99)

    with pytest.raises(Unreachable, match="Tickets cannot be read"):
        side.connector.probe()


def test_freshservice_is_another_product():
    class Freshservice(Freshdesk):
        def _answered(self, call):
            answer = super()._answered(call)
            if call.path.endswith("/agents/me"):
                answer.body = {"agent": answer.body}
            return answer

    with FreshdeskSide(Freshservice) as side, pytest.raises(Unreachable, match="Freshservice"):
        side.connector.probe()
