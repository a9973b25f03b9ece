"""What every connector must do, whatever the helpdesk: subclassed once a kind, with a fixture `side`.

A Side is one made-up helpdesk and an open connector to it, with what people over there do in words both kinds know.
"""

import json
from datetime import timedelta

import pytest

from escalations.sync.connector import (
    CONTACTS,
    TICKETS,
    TICKETS_BACKFILL,
    Busy,
    Gone,
    Rejected,
    Unauthorized,
    Unreachable,
    Unsure,
)
from tests.factories import NINE


class Side:
    """To be filled in by each kind. Ids go in and come out as text."""

    helpdesk = None
    connector = None

    def ticket(self, subject="VPN drops every hour", *, words="Since Monday.", at=None):
        """Somebody opened it at that time; returns its id."""
        raise NotImplementedError

    def customer_says(self, ticket, words):
        raise NotImplementedError

    def agent_says(self, ticket, words, *, is_private):
        raise NotImplementedError

    def touch(self, *tickets):
        raise NotImplementedError

    def remove(self, ticket):
        """Into the trash, or for good where there is none."""
        raise NotImplementedError

    def group_and_agent(self):
        """Codes of a group and of an agent in it."""
        raise NotImplementedError

    def tag(self, ticket, *tags):
        """Somebody tags the ticket over there."""
        raise NotImplementedError

    def tags(self, ticket):
        raise NotImplementedError

    def sent(self):
        """The body of the last call that wrote, as text."""
        return [one for one in self.helpdesk.calls if one.method != "GET"][-1].body.decode()

    def find(self, ticket, *, marker="", text="", is_private=True, since=NINE):
        return self.connector.find_note(ticket, marker=marker, text=text, is_private=is_private, since=since)

    def later(self, **time):
        self.helpdesk.clock.forward(**time)


def run(connector, stream, position, most=300):
    """`(all rows of a stream from there, the position after it, what could not be reached)`."""
    rows, gaps = [], []
    for _ in range(most):
        page = connector.page(stream, position)
        rows += page.rows
        gaps += [page.gap] * bool(page.gap)
        position = page.position
        if page.is_end:
            return rows, position, gaps
    raise AssertionError(f"{stream} had no end after {most} pages")


def ids(rows):
    return {row.external_id for row in rows}


class Contract:
    """The tests."""

    def test_a_new_connection_is_told_about_itself(self, side):
        probe = side.connector.probe()

        assert (bool(probe.agent), bool(probe.agent_name), probe.now) == (True, True, NINE)
        assert [stream for stream, why in probe.streams.items() if why] == []
        assert set(probe.streams) == set(side.connector.streams())

    def test_a_wrong_key_is_told_apart(self, side):
        side.helpdesk.revoke_key()

        with pytest.raises(Unauthorized):
            side.connector.probe()

    def test_choices_hold_every_kind_with_words(self, side):
        choices = side.connector.choices()

        assert {"status", "priority", "group", "agent"} <= {one.kind for one in choices}
        assert [one for one in choices if not one.code or not one.label] == []
        assert len({(one.kind, one.code) for one in choices}) == len(choices)

    def test_a_change_is_read_once_the_stream_has_begun(self, side):
        old = side.ticket(at=NINE - timedelta(days=1))
        position = side.connector.begin(TICKETS, now=NINE, days=None)
        new = side.ticket("Printer on fire")

        rows, _, gaps = run(side.connector, TICKETS, position)

        assert (ids(rows), gaps) == ({new}, [])
        assert (rows[0].subject, rows[0].updated_at) == ("Printer on fire", NINE)
        assert old not in ids(rows)

    def test_the_next_run_reads_what_came_later(self, side):
        side.ticket()
        _, position, _ = run(side.connector, TICKETS, side.connector.begin(TICKETS, now=NINE, days=None))
        side.later(hours=1)
        later = side.ticket("Later")

        rows, _, _ = run(side.connector, TICKETS, position)

        assert later in ids(rows)

    def test_a_position_is_plain_json(self, side):
        side.ticket()
        for stream in side.connector.streams():
            position = side.connector.begin(stream, now=NINE, days=None)
            position = json.loads(json.dumps(position))

            _, after, _ = run(side.connector, stream, position)

            assert json.loads(json.dumps(after)) == after

    def test_every_ticket_is_listed_oldest_change_first(self, side):
        """However old, page after page; whatever comes next is a place to go on from."""
        made = [side.ticket(at=NINE - timedelta(days=days)) for days in (2000, 400, 31, 29, 1)]

        position, rows, is_end = None, [], False
        while not is_end:
            page = side.connector.listed(position)
            rows, is_end = [*rows, *page.rows], page.is_end
            position = json.loads(json.dumps(page.position))

        assert [row.external_id for row in rows] == made
        assert [row.updated_at for row in rows] == sorted(row.updated_at for row in rows)

    def test_the_backfill_brings_everything_however_old(self, side):
        """Older than the thirty days a list shows by itself; years apart."""
        made = {side.ticket(at=NINE - timedelta(days=days)) for days in (0, 1, 29, 31, 400, 2000)}
        position = side.connector.begin(TICKETS_BACKFILL, now=NINE, days=None)

        rows, after, gaps = run(side.connector, TICKETS_BACKFILL, position)

        assert (ids(rows), gaps) == (made, [])
        assert side.connector.page(TICKETS_BACKFILL, after).is_end

    def test_the_backfill_of_some_days_goes_no_further(self, side):
        near, _far = (side.ticket(at=NINE - timedelta(days=days)) for days in (5, 400))
        position = side.connector.begin(TICKETS_BACKFILL, now=NINE, days=30)

        rows, _, _ = run(side.connector, TICKETS_BACKFILL, position)

        assert ids(rows) == {near}

    def test_the_backfill_of_an_empty_helpdesk_ends(self, side):
        position = side.connector.begin(TICKETS_BACKFILL, now=NINE, days=None)

        assert run(side.connector, TICKETS_BACKFILL, position, most=20)[0] == []

    def test_more_rows_of_one_second_than_a_page(self, side):
        made = {side.ticket(f"Burst {one}") for one in range(250)}
        position = side.connector.begin(TICKETS, now=NINE, days=None)

        rows, _, gaps = run(side.connector, TICKETS, position)

        assert (ids(rows), gaps) == (made, [])

    def test_rows_that_slide_while_pages_are_read_are_still_seen(self, side):
        """Three rows of the first page are touched and one is removed while it is handled."""
        made = [side.ticket(at=NINE - timedelta(hours=1) + timedelta(seconds=one)) for one in range(250)]
        position = side.connector.begin(TICKETS, now=NINE - timedelta(hours=1), days=None)

        page = side.connector.page(TICKETS, position)
        side.touch(*made[:3])
        side.remove(made[3])
        rows, _, gaps = run(side.connector, TICKETS, page.position)

        assert (set(made) - ids(page.rows) - ids(rows), gaps) == (set(), [])
        assert set(made[:3]) <= ids(rows)

    def test_a_limit_in_the_middle_keeps_what_was_read(self, side):
        made = {side.ticket(at=NINE - timedelta(seconds=one)) for one in range(250)}
        position, rows = side.connector.begin(TICKETS, now=NINE - timedelta(hours=1), days=None), []
        for _ in range(2):
            page = side.connector.page(TICKETS, position)
            position, rows = page.position, [*rows, *page.rows]
        side.helpdesk.fail_before(how="429")

        with pytest.raises(Busy):
            side.connector.page(TICKETS, position)

        assert ids(rows) | ids(run(side.connector, TICKETS, position)[0]) == made

    def test_a_stream_may_begin_while_their_clock_is_far_behind(self, side):
        side.ticket("Before")
        position = side.connector.begin(TICKETS, now=NINE + timedelta(days=3), days=None)
        _, position, _ = run(side.connector, TICKETS, position)
        side.later(minutes=1)
        later = side.ticket("Later")

        assert later in ids(run(side.connector, TICKETS, position)[0])

    def test_contacts_come_from_the_beginning_and_then_as_they_change(self, side):
        side.ticket()
        first, position, _ = run(
            side.connector, CONTACTS, side.connector.begin(CONTACTS, now=NINE, days=None)
        )

        again, _, _ = run(side.connector, CONTACTS, position)

        assert len(first) >= 1
        assert ids(again) <= ids(first)

    def test_a_whole_ticket_has_its_words_in_order(self, side):
        ticket = side.ticket(words="Since Monday.")
        side.later(minutes=1)
        side.agent_says(ticket, "Restarted the gateway.", is_private=True)
        side.later(minutes=1)
        side.customer_says(ticket, "It still drops.")
        side.later(minutes=1)
        side.agent_says(ticket, "We look further.", is_private=False)

        whole = side.connector.whole(ticket)

        assert (whole.ticket.external_id, whole.is_clean, whole.unreadable) == (ticket, True, ())
        assert [(one.body, one.is_private, one.is_from_customer) for one in whole.notes][-3:] == [
            ("Restarted the gateway.", True, False),
            ("It still drops.", False, True),
            ("We look further.", False, False),
        ]

    def test_a_long_conversation_comes_whole(self, side):
        ticket = side.ticket()
        for number in range(135):
            side.agent_says(ticket, f"Word {number}.", is_private=True)

        whole = side.connector.whole(ticket)

        assert [one.body for one in whole.notes][-135:] == [f"Word {number}." for number in range(135)]
        assert whole.is_clean

    def test_what_is_not_there_is_gone(self, side):
        for ask in (side.connector.whole, side.connector.contact, side.connector.company):
            with pytest.raises(Gone):
                ask("999999")

    def test_every_ticket_is_named_once(self, side):
        made = [side.ticket(at=NINE - timedelta(days=40 * one)) for one in range(5)]

        assert sorted(side.connector.ids()) == sorted(made)

    @pytest.mark.parametrize("how", ["500", "503", "html", "bad_json", "cut", "reset"])
    def test_a_read_tries_again_and_then_says_so(self, side, how):
        ticket = side.ticket()
        side.helpdesk.fail_before(times=3, how=how)

        assert side.connector.whole(ticket).ticket.external_id == ticket

        side.helpdesk.fail_before(times=99, how=how)
        with pytest.raises(Unreachable):
            side.connector.whole(ticket)

    def test_a_limit_is_told_with_its_seconds(self, side):
        ticket = side.ticket()
        side.helpdesk.fail_before(how="429")

        with pytest.raises(Busy) as busy:
            side.connector.whole(ticket)

        assert busy.value.seconds == 30
        assert side.connector.whole(ticket).ticket.external_id == ticket

    def test_a_note_is_private_when_it_shall_be(self, side):
        ticket = side.ticket()

        id = side.connector.add_note(
            ticket, html="<p>Handed to Network.</p><p>ref ESC-7-1</p>", is_private=True
        )

        note = side.connector.whole(ticket).notes[-1]
        assert (note.external_id, note.is_private, note.is_from_customer) == (id, True, False)
        assert note.body.split() == ["Handed", "to", "Network.", "ref", "ESC-7-1"]
        assert note.author == side.connector.probe().agent

    def test_a_reply_is_public_and_sent_once(self, side):
        ticket = side.ticket()

        id = side.connector.add_reply(ticket, html="<p>We look further.</p>")

        note = side.connector.whole(ticket).notes[-1]
        assert (note.external_id, note.is_private, note.is_from_customer) == (id, False, False)
        assert side.helpdesk.replies_by_ticket() == {int(ticket): 1}

    def test_files_go_with_a_note_and_come_back(self, side):
        ticket = side.ticket()

        side.connector.add_note(
            ticket, html="<p>Trace.</p>", is_private=True, files=[("trace.txt", b"abc\x00\xff", "text/plain")]
        )

        note = side.connector.whole(ticket).notes[-1]
        (file,) = note.files
        assert (note.is_private, file.name, file.content_type, file.size) == (
            True,
            "trace.txt",
            "text/plain",
            5,
        )
        with file.open() as content:
            assert content.read() == b"abc\x00\xff"

    def test_whether_they_answer_costs_one_call(self, side):
        for _ in range(3):
            side.ticket()
        side.helpdesk.calls.clear()

        side.connector.check()

        (asked,) = side.helpdesk.calls
        assert asked.query["per_page"] == "1"

    def test_script_is_not_sent(self, side):
        ticket = side.ticket()
        html = '<p onclick="x()">Hello</p><script>alert(1)</script><a href="javascript:x()">there</a>'

        side.connector.add_note(ticket, html=html, is_private=True)

        sent = side.sent()
        assert [word for word in ("onclick", "script", "alert") if word in sent] == []

    @pytest.mark.parametrize("how", ["500", "html", "cut", "reset", "bad_json"])
    def test_a_write_that_may_have_happened_is_unsure_and_found(self, side, how):
        ticket = side.ticket()
        side.helpdesk.fail_after_commit(how=how, method="POST")

        with pytest.raises(Unsure):
            side.connector.add_note(ticket, html="<p>Once.</p><p>ref ESC-7-1</p>", is_private=True)

        found = side.find(ticket, marker="ref ESC-7-1")
        assert found.external_id == side.connector.whole(ticket).notes[-1].external_id
        assert side.find(ticket, marker="ref ESC-7-11") is None
        assert side.helpdesk.notes_by_ticket() == {int(ticket): 1}

    def test_a_reply_is_found_by_its_words(self, side):
        ticket = side.ticket()
        id = side.connector.add_reply(ticket, html="<p>Dear C. &amp; all,</p>\n<p>we  look further.</p>")

        found = side.find(ticket, text="Dear C. & all,\n\nwe look further.", is_private=False)

        assert found.external_id == id
        assert side.find(ticket, text="Dear C. & all, we look.", is_private=False) is None
        assert side.find(ticket, text="Dear C. & all, we look further.", is_private=True) is None
        late = NINE + timedelta(minutes=1)
        assert side.find(ticket, text="Dear C. & all, we look further.", is_private=False, since=late) is None

    def test_words_of_others_are_not_ours(self, side):
        ticket = side.ticket()
        side.customer_says(ticket, "ref ESC-7-1")

        assert side.find(ticket, marker="ref ESC-7-1", is_private=False) is None

    def test_a_write_to_nobody_surely_did_not_happen(self, side):
        ticket = side.ticket()
        side.helpdesk.stop()

        with pytest.raises(Unreachable):
            side.connector.add_note(ticket, html="<p>Hello</p>", is_private=True)

    def test_a_limit_stops_a_write_before_it_happened(self, side):
        ticket = side.ticket()
        side.helpdesk.fail_before(how="429")

        with pytest.raises(Busy):
            side.connector.add_reply(ticket, html="<p>Hello</p>")

        assert side.helpdesk.replies_by_ticket() == {}

    def test_fields_are_set_together_and_others_left(self, side):
        ticket = side.ticket()
        before = side.connector.whole(ticket).ticket
        group, agent = side.group_and_agent()
        priority = next(
            one.code for one in side.connector.choices() if one.kind == "priority" and one.code != "1"
        )

        answered = side.connector.set_fields(ticket, {"group": group, "agent": agent, "priority": priority})

        after = side.connector.whole(ticket).ticket
        assert (after.group, after.agent, after.priority) == (group, agent, priority)
        assert (after.status, after.subject) == (before.status, before.subject)
        assert answered.external_id == ticket

    def test_an_agent_is_taken_away(self, side):
        ticket = side.ticket()
        group, agent = side.group_and_agent()
        side.connector.set_fields(ticket, {"group": group, "agent": agent})

        side.connector.set_fields(ticket, {"agent": None})

        assert side.connector.whole(ticket).ticket.agent is None

    @pytest.mark.parametrize("values", [{"status": "99999"}, {"priority": "urgent"}, {"colour": "3"}, {}])
    def test_a_value_they_do_not_know_is_rejected(self, side, values):
        ticket = side.ticket()

        with pytest.raises(Rejected):
            side.connector.set_fields(ticket, values)

    def test_tags_of_others_stay(self, side):
        ticket = side.ticket()
        side.tag(ticket, "vpn", "esc:l1")

        side.connector.set_tags(ticket, add=("esc:l2", "esc:l2"), remove=("esc:l1", "esc:l0"))

        assert sorted(side.tags(ticket)) == ["esc:l2", "vpn"]
