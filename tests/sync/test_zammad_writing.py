"""What the Zammad connector sends, and what it does when that is refused or nobody knows."""

from datetime import timedelta

import pytest

from escalations.sync.connector import Gone, Rejected, Unsure
from tests.factories import NINE
from tests.sync.zammad_side import ZammadSide


@pytest.fixture
def side():
    with ZammadSide() as made:
        yield made


def put(side):
    """What the only PUT sent."""
    ((_, values),) = side.helpdesk.arrived_updates
    return values


def test_a_note_is_internal_and_html(side):
    ticket = side.ticket()

    side.connector.add_note(ticket, html="<p>Handed over.</p>", is_private=True)

    article = side.helpdesk.articles[2]
    assert (article["type"], article["internal"], article["content_type"]) == ("note", True, "text/html")
    assert side.helpdesk.mails == []


def test_a_public_note_is_no_mail(side):
    side.connector.add_note(side.ticket(), html="<p>Hello</p>", is_private=False)

    assert (side.helpdesk.articles[2]["internal"], side.helpdesk.mails) == (False, [])


def test_a_reply_goes_to_the_customer_by_mail(side):
    side.connector.add_reply(side.ticket("Printer on fire"), html="<p>Hello</p>")

    article = side.helpdesk.articles[2]
    assert side.helpdesk.mails == [("c@example.org", "<p>Hello</p>")]
    assert (article["type"], article["internal"], article["subject"]) == ("email", False, "Printer on fire")


def test_a_customer_without_an_address_gets_no_reply(side):
    ticket = side.ticket()
    side.helpdesk.change_user(side.customer, email="")

    with pytest.raises(Rejected, match="no e-mail address"):
        side.connector.add_reply(ticket, html="<p>Hello</p>")
    assert side.helpdesk.arrived_articles == []


def test_a_write_to_a_ticket_that_is_gone_says_so(side):
    with pytest.raises(Gone):
        side.connector.add_note("999", html="<p>Hello</p>", is_private=True)


@pytest.mark.parametrize("how", ["500", "503", "hang", "cut", "reset"])
def test_fields_that_may_have_been_set_are_unsure(side, how):
    ticket = side.ticket()
    connector = side.connector
    connector.calls.client.timeout = 0.5
    side.helpdesk.fail_after_commit(how=how, method="PUT")

    with pytest.raises(Unsure):
        connector.set_fields(ticket, {"priority": "3"})
    assert side.helpdesk.tickets[int(ticket)]["priority_id"] == 3


def test_a_write_is_never_sent_twice(side):
    side.helpdesk.fail_before(times=1, method="POST")

    with pytest.raises(Unsure):
        side.connector.add_note(side.ticket(), html="<p>Hello</p>", is_private=True)
    assert len(side.helpdesk.called("POST", "/ticket_articles")) == 1


def test_what_triggers_did_is_in_the_answer(side):
    """Their own answer is from before."""
    ticket = side.ticket()
    side.helpdesk.trigger(on={"priority_id": 3}, do={"group_id": side.helpdesk.network_id})

    answered = side.connector.set_fields(ticket, {"priority": "3"})

    assert (answered.priority, answered.group) == ("3", str(side.helpdesk.network_id))


def test_when_it_cannot_be_read_again_their_answer_does(side):
    ticket = side.ticket()
    side.helpdesk.fail_before(times=9, method="GET", path=f"/tickets/{ticket}")

    assert side.connector.set_fields(ticket, {"priority": "3"}).priority == "3"


def test_a_change_without_any_readable_answer_is_unsure(side):
    ticket = side.ticket()
    side.helpdesk.fail_before(times=9, method="GET", path=f"/tickets/{ticket}")
    side.helpdesk.fail_after_commit(how="bad_json", method="PUT")

    with pytest.raises(Unsure, match="did not show the ticket"):
        side.connector.set_fields(ticket, {"priority": "3"})


def test_a_state_that_waits_gets_a_day(side):
    ticket = side.ticket()

    side.connector.set_fields(ticket, {"status": "3", "group": "2"})

    assert put(side) == {"state_id": 3, "group_id": 2, "pending_time": (NINE + timedelta(days=1)).isoformat()}


@pytest.mark.parametrize(("theirs", "sent"), [(timedelta(days=3), False), (timedelta(days=-3), True)])
def test_a_waiting_time_they_have_is_kept_until_it_is_over(side, theirs, sent):
    ticket = side.ticket(pending_time=(NINE + theirs).isoformat(), state_id=3)

    side.connector.set_fields(ticket, {"status": "7"})

    assert ("pending_time" in put(side)) == sent


def test_nobody_is_user_one(side):
    ticket = side.ticket(owner_id=2)

    side.connector.set_fields(ticket, {"agent": None})

    assert put(side) == {"owner_id": 1}


def test_a_field_an_administrator_added_can_be_set_and_emptied(side):
    ticket = side.ticket(site="Rotterdam")

    side.connector.set_fields(ticket, {"site": None})

    assert put(side) == {"site": None}


@pytest.mark.parametrize(
    "values", [{"state_id": "2"}, {"title": "x"}, {"priority": None}, {"status": "open"}, {}]
)
def test_what_is_no_field_or_code_never_leaves(side, values):
    ticket = side.ticket()

    with pytest.raises(Rejected) as refusal:
        side.connector.set_fields(ticket, values)

    assert set(refusal.value.fields) == set(values)
    assert side.helpdesk.called("PUT") == []


def test_a_refusal_names_the_field(side):
    with pytest.raises(Rejected) as refusal:
        side.connector.set_fields(side.ticket(), {"group": "77"})

    assert refusal.value.fields == {"group": "Invalid value for field 'group_id'!"}


def test_a_note_of_ours_is_found_by_marker_before_words(side):
    ticket = side.ticket()
    first = side.agent_says(ticket, "The same words.", is_private=True)
    second = side.agent_says(ticket, "<p>Other words.</p><p>ref ESC-7-1</p>", is_private=True)

    found = side.find(ticket, marker="ref ESC-7-1", text="The same words.")

    assert (found.external_id, found.created_at) == (second, NINE)
    assert side.find(ticket, text="The same words.").external_id == first


def test_who_we_are_is_asked_once_where_it_is_not_known(side):
    connector = side.open(agent="")
    ticket = side.ticket()
    made = side.agent_says(ticket, "Hello", is_private=True)
    side.helpdesk.add_article(int(ticket), "Hello", created_by_id=side.customer)

    for _ in range(2):
        found = connector.find_note(ticket, marker="", text="Hello", is_private=True, since=NINE)
        assert found.external_id == made
    assert len(side.helpdesk.called("GET", "/users/me")) == 1
    connector.close()


def test_tags_are_single_calls_and_adding_wins(side):
    ticket = side.ticket(tags=["theirs", "esc:l1"])

    side.connector.set_tags(ticket, add=("esc:l2", "esc:l1"), remove=("esc:l1", "esc:l0"))

    assert side.helpdesk.tags[int(ticket)] == ["theirs", "esc:l1", "esc:l2"]
