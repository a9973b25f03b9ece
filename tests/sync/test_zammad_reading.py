"""What the Zammad connector makes of tickets, articles, people and codes."""

from datetime import timedelta

import pytest

from escalations.domain.outside import MISSING, Choice
from escalations.sync import zammad_rows
from escalations.sync.connector import (
    COMPANIES,
    CONTACTS,
    TICKETS,
    TICKETS_BACKFILL,
    Endpoint,
    Forbidden,
    Gone,
    Trouble,
    Unreachable,
)
from escalations.sync.zammad import open_connector
from tests.factories import NINE
from tests.sync.contract import run
from tests.sync.zammad_side import ZammadSide


@pytest.fixture
def side():
    with ZammadSide() as made:
        yield made


def whole(side, ticket):
    return side.connector.whole(str(ticket))


def test_a_ticket_has_codes_as_text_and_milliseconds(side):
    side.helpdesk.clock.forward(milliseconds=583)
    made = side.ticket(tags=["vpn"], priority_id=3, owner_id=2, group_id=2)

    ticket = whole(side, made).ticket

    assert (ticket.external_id, ticket.number, ticket.subject) == (made, "67001", "VPN drops every hour")
    assert (ticket.status, ticket.priority, ticket.group, ticket.agent) == ("1", "3", "2", "2")
    assert (ticket.contact, ticket.company, ticket.type) == (str(side.customer), None, MISSING)
    assert (ticket.tags, ticket.channel, ticket.fields) == (("vpn",), "note", {})
    assert ticket.updated_at == ticket.created_at == NINE + timedelta(milliseconds=583)
    assert (ticket.resolved_at, ticket.closed_at, ticket.is_deleted, ticket.is_merged) == (
        None,
        None,
        False,
        False,
    )


def test_owner_one_is_nobody(side):
    assert whole(side, side.ticket()).ticket.agent is None


def test_a_field_of_their_own_comes_along(side):
    ticket = side.ticket(site="Rotterdam")

    assert whole(side, ticket).ticket.fields == {"site": "Rotterdam"}


def test_a_closed_ticket_tells_when(side):
    ticket = side.ticket()
    side.later(hours=1)
    side.helpdesk.change(int(ticket), state_id=4)

    read = whole(side, ticket).ticket

    assert read.closed_at == read.resolved_at == NINE + timedelta(hours=1)


def test_a_merged_ticket_names_its_target(side):
    source, target = side.ticket(), side.ticket("The target")
    position = side.connector.begin(TICKETS, now=NINE, days=None)
    side.helpdesk.merge(int(target), int(source))

    rows, _, _ = run(side.connector, TICKETS, position)

    told = {row.external_id: (row.is_merged, row.merged_into) for row in rows}
    assert told == {source: (True, None), target: (False, None)}  # it costs a call for each
    assert side.connector.merged_into(source) == target
    assert whole(side, source).ticket.merged_into == target
    assert len(whole(side, target).notes) == 1


def test_a_merged_ticket_whose_links_cannot_be_read_is_merged_all_the_same(side):
    source = side.ticket()
    side.helpdesk.merge(int(side.ticket()), int(source))
    side.helpdesk.fail_before(times=9, how="403", path="/links")

    ticket = whole(side, source).ticket

    assert (ticket.is_merged, ticket.merged_into) == (True, None)


def test_the_description_of_a_ticket_is_not_that_of_an_older_one_merged_into_it(side):
    older = side.ticket(words="The older words.", at=NINE - timedelta(days=3))
    ticket = side.ticket(words="Its own words.")
    side.helpdesk.merge(int(ticket), int(older))

    read = whole(side, ticket)

    assert read.ticket.description == "Its own words."
    assert [note.body for note in read.notes] == ["The older words."]


def test_a_removed_ticket_is_deleted(side):
    assert whole(side, side.ticket(state_id=6)).ticket.is_deleted


def test_a_vanished_ticket_is_gone_and_so_is_one_of_a_group_that_is_not_ours(side):
    vanished, hidden = side.ticket(), side.ticket(group_id=2)
    side.helpdesk.vanish(int(vanished))
    side.helpdesk.narrow([1])

    for ticket in (vanished, hidden):
        with pytest.raises(Gone):
            whole(side, ticket)


@pytest.mark.parametrize(
    ("state", "kind"),
    [
        ({"name": "merged"}, "merged"),
        ({"name": "Zusammengefügt", "state_type_id": 6}, "merged"),
        ({"name": "Zusammengefügt", "state_type_id": 6, "state_type": "merged"}, "merged"),
        ({"name": "merged", "state_type_id": 2}, ""),
        ({"name": "pending close"}, "pending"),
        ({"name": "x", "state_type": "pending action"}, "pending"),
        ({"name": "With vendor", "state_type_id": 99}, ""),
    ],
)
def test_a_state_is_known_by_its_type_whatever_its_name(state, kind):
    assert zammad_rows.kind_of_state(state) == kind


def test_states_that_may_not_be_read_are_taken_as_they_are_delivered(side):
    side.helpdesk.fail_before(times=1, how="403", path="/ticket_states")

    assert whole(side, side.ticket(state_id=6)).ticket.is_deleted


# The conversation


def test_the_first_article_is_the_description_and_no_note(side):
    ticket = side.ticket(words="Since Monday.")
    article = side.helpdesk.articles[1]
    article |= {"content_type": "text/html", "body": "<p>Since <b>Monday</b>.</p><p>All day.</p>"}
    article["attachments"] = [
        side.helpdesk._file({"filename": "a.txt", "data": "dHJhY2U=", "mime-type": "text/plain"})
    ]

    read = whole(side, ticket)

    assert (read.ticket.description, read.notes) == ("Since Monday.\n\nAll day.", ())
    (file,) = read.files
    assert (file.name, file.content_type, file.size) == ("a.txt", "text/plain", 5)
    with file.open() as content:
        assert content.read() == b"trace"


def test_a_private_first_article_is_no_description(side):
    """Nobody may take it for the customer's words."""
    ticket = side.ticket()
    side.helpdesk.articles[1]["internal"] = True

    read = whole(side, ticket)

    assert read.ticket.description is MISSING
    assert [(note.body, note.is_private) for note in read.notes] == [("Since Monday.", True)]


def test_an_article_without_a_visibility_is_private(side):
    ticket = side.ticket()
    side.agent_says(ticket, "Hm.", is_private=False)
    del side.helpdesk.articles[2]["internal"]

    assert [note.is_private for note in whole(side, ticket).notes] == [True]


def test_who_wrote_an_article(side):
    zam = side.helpdesk
    ticket = side.ticket()
    side.customer_says(ticket, "From the customer")
    zam.add_article(
        int(ticket), "Noted after a call", sender="Customer", type="phone", origin_by_id=side.customer
    )
    zam.add_article(int(ticket), "From an agent")
    zam.add_article(
        int(ticket), "From a trigger", sender="System", created_by_id=1, internal=False, type="email"
    )
    zam.add_article(int(ticket), "I am away", sender="Customer", preferences={"is-auto-response": True})

    told = [(one.author, one.is_from_customer, one.is_automatic) for one in whole(side, ticket).notes]

    customer, agent = str(side.customer), str(zam.service_agent_id)
    assert told == [
        (customer, True, False),
        (customer, True, False),
        (agent, False, False),
        (None, False, True),
        (agent, True, True),
    ]


def test_the_mails_own_html_is_no_file(side):
    ticket = side.ticket()
    side.agent_says(ticket, "Hm.", is_private=True)
    kept = {"id": 7, "filename": "message.html", "size": "12", "preferences": {"original-format": True}}
    side.helpdesk.articles[2]["attachments"] = [kept]

    assert whole(side, ticket).notes[0].files == ()


def test_a_file_that_is_gone_says_so(side):
    ticket = side.ticket()
    side.helpdesk.articles[1]["attachments"] = [{"id": 99, "filename": "a.txt", "size": "lots"}]

    (file,) = whole(side, ticket).files

    assert (file.size, file.content_type) == (0, "application/octet-stream")
    with pytest.raises(Gone):
        file.open()


def test_a_conversation_that_grows_while_it_is_read_is_read_again(side):
    ticket = side.ticket()
    words = ["One", "Two", "Three"]

    def disturb(call):
        if call.path.endswith(f"/tickets/{ticket}") and words:
            side.agent_says(ticket, words.pop(0), is_private=True)

    side.helpdesk.after_call.append(disturb)

    assert not whole(side, ticket).is_clean
    assert whole(side, ticket).is_clean


def test_without_article_ids_their_count_tells(side):
    ticket = side.ticket()
    del side.helpdesk.tickets[int(ticket)]["article_ids"]
    side.helpdesk.articles_of = lambda id: [side.helpdesk.articles[1]]

    assert whole(side, ticket).is_clean


def test_an_article_of_garbage_is_kept_for_a_person(side):
    ticket = side.ticket()
    side.agent_says(ticket, "Hm.", is_private=True)
    del side.helpdesk.articles[2]["ticket_id"]

    read = whole(side, ticket)

    assert [(one.type, one.external_id) for one in read.unreadable] == [("note", "2")]
    assert not read.is_clean


# Codes, the probe


def test_choices_name_states_priorities_groups_and_agents(side):
    waiting = side.helpdesk.custom_state("With vendor")
    side.helpdesk.groups[2]["active"] = False

    choices = side.connector.choices()

    assert Choice(kind="status", code=str(waiting), label="With vendor") in choices
    assert [one.label for one in choices if one.kind == "priority"] == ["1 low", "2 normal", "3 high"]
    assert [one.label for one in choices if one.kind == "group"] == ["Users"]
    assert [one for one in choices if one.kind == "agent"] == [
        Choice(kind="agent", code="2", label="Por Tal", email="portal@example.org")
    ]


def test_what_the_key_may_not_read_is_left_out(side):
    side.helpdesk.fail_before(times=9, how="403", path="/(users|groups)$")

    assert {one.kind for one in side.connector.choices()} == {"status", "priority"}


def test_the_probe_tells_of_groups_and_of_what_cannot_be_read(side):
    side.helpdesk.change_user(side.helpdesk.service_agent_id, group_ids={"2": ["full"]})
    side.helpdesk.fail_before(times=1, how="403", path="/organizations")

    probe = side.connector.probe()

    assert (probe.agent, probe.agent_name, probe.sees) == ("2", "Por Tal", "Tickets of Network")
    assert probe.warnings == ()
    assert {stream for stream, why in probe.streams.items() if why} == {COMPANIES}
    assert set(probe.streams) == {COMPANIES, CONTACTS, TICKETS, TICKETS_BACKFILL}


def test_the_probe_warns_of_a_user_who_is_no_agent(side):
    side.helpdesk.change_user(side.helpdesk.service_agent_id, role_ids=[3])

    assert side.connector.probe().warnings == (
        "The token's user is no agent: notes and most tickets stay hidden.",
    )


@pytest.mark.parametrize("how", ["404", "html", "bad_json"])
def test_an_address_of_something_else_is_told(side, how):
    side.helpdesk.fail_before(times=9, how=how)

    with pytest.raises(Unreachable, match="There is no Zammad at this address"):
        side.connector.probe()


# The address


@pytest.mark.parametrize("url", ["{url}/", "{url}/api/v1", "{url}/api/v1/", "  {url}/api  "])
def test_an_address_may_be_written_in_several_ways(side, url):
    connector = side.open(url=url.format(url=side.helpdesk.url))

    assert connector.probe().agent == "2"
    connector.close()


@pytest.mark.parametrize(
    "url",
    [
        "",
        "http://",
        "ftp://zammad.example",
        "https://a@zammad.example",
        "https://z:port",
        "https://[::1",
        "https://z/?q",
    ],
)
def test_an_address_that_is_none_is_refused(url):
    with pytest.raises(Unreachable, match="cannot be read"):
        open_connector(Endpoint(url=url, api_key="key"))


def test_plain_http_is_for_hosts_that_are_allowed_by_name():
    with pytest.raises(Unreachable, match="by https only"):
        open_connector(Endpoint(url="http://zammad.example", api_key="key", allowed_hosts=("other.example",)))


def test_a_host_inside_is_not_called_and_not_tried_again(side):
    connector = side.open(url=side.helpdesk.url.replace("http:", "https:"), allowed_hosts=())

    with pytest.raises(Unreachable, match="not called"):
        connector.whole("1")
    assert (side.slept, side.helpdesk.calls) == ([], [])
    connector.close()


def test_an_address_that_sends_elsewhere_is_not_followed(side):
    side.helpdesk.fail_before(how="302")

    with pytest.raises(Unreachable, match="sends callers elsewhere"):
        whole(side, side.ticket())


def test_a_read_waits_shortly_and_a_little_differently_each_time(side):
    side.helpdesk.fail_before(times=3)

    whole(side, side.ticket())

    assert [low <= slept <= low * 2 for low, slept in zip((0.35, 0.7, 1.4), side.slept, strict=True)] == [
        True
    ] * 3


def test_calls_are_counted(side):
    whole(side, side.ticket())

    assert side.connector.budget.calls == len(side.helpdesk.calls)


@pytest.mark.parametrize("answer", [b"[]", b"7", b'"words"'])
def test_another_kind_of_answer_is_trouble_and_no_crash(side, answer, monkeypatch):
    ticket = side.ticket()
    monkeypatch.setattr(side.helpdesk, "_shape", lambda call, row: __import__("json").loads(answer))

    with pytest.raises(Trouble):
        whole(side, ticket)


def test_a_ticket_that_cannot_be_seen_at_all_is_told_apart_from_a_list_that_is_forbidden(side):
    side.helpdesk.fail_before(times=9, how="403", path="/tickets")

    with pytest.raises(Forbidden):
        side.connector.page(TICKETS, side.connector.begin(TICKETS, now=NINE, days=None))
