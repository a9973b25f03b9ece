"""Freshdesk's streams: its caps, its views, its people, and what it does not have."""

from datetime import timedelta

import pytest

from escalations.sync.connector import (
    COMPANIES,
    CONTACTS,
    TICKETS,
    TICKETS_BACKFILL,
    TICKETS_DELETED,
    TICKETS_SPAM,
    Busy,
    Forbidden,
    Rejected,
    Unreachable,
)
from tests.factories import NINE
from tests.helpdesks.freshdesk import Freshdesk
from tests.sync.contract import ids, run
from tests.sync.freshdesk_side import FreshdeskSide


def begun(side, stream=TICKETS, days=None):
    return side.connector.begin(stream, now=NINE, days=days)


def test_every_list_says_from_when_on(side):
    """Without `updated_since` it shows thirty days, and looks fine."""
    for stream in (TICKETS, TICKETS_DELETED, TICKETS_SPAM, TICKETS_BACKFILL):
        run(side.connector, stream, begun(side, stream))

    lists = side.helpdesk.called("GET", "/tickets$")
    assert [one for one in lists if "updated_since" not in one.query or one.query["page"] != "1"] == []


def test_a_second_beyond_the_last_page_leaves_a_gap_that_is_told(side):
    side.helpdesk.page_cap = 2
    position = begun(side)
    burst = set(map(str, side.helpdesk.same_second_burst(250)))
    side.later(seconds=2)
    after = side.ticket()

    rows, position, gaps = run(side.connector, TICKETS, position, most=10)

    assert len(ids(rows) & burst) == 200
    assert after in ids(rows)
    assert gaps == [
        "More than 200 tickets changed at 2026-11-10T09:00:00Z; those after them were not reached."
    ]
    again, _, gaps = run(side.connector, TICKETS, position, most=10)
    assert (ids(again), gaps) == ({after}, [])


def test_a_gap_in_the_backfill_is_told_and_passed(side):
    side.helpdesk.page_cap = 2
    old = side.ticket(at=NINE - timedelta(days=50))
    side.helpdesk.same_second_burst(250, updated_at="2026-11-01T09:00:00Z")

    rows, _, gaps = run(side.connector, TICKETS_BACKFILL, begun(side, TICKETS_BACKFILL), most=30)

    assert (len(ids(rows)), old in ids(rows), len(gaps)) == (201, True, 1)


def test_another_refusal_of_the_first_page_is_raised(side):
    side.helpdesk.fail_before(how="400", path="/tickets$", times=9)

    for stream in (TICKETS, TICKETS_BACKFILL, TICKETS_DELETED):
        with pytest.raises(Rejected):
            side.connector.page(stream, begun(side, stream, days=3))


def test_thirty_rows_without_a_link_may_not_be_all():
    """Where `per_page` is not understood."""

    class Short(Freshdesk):
        def check(self, call):
            super().check(call)
            call.query["per_page"] = "30"

        def headers(self, call, answer):
            answer.headers.pop("Link", None)
            return super().headers(call, answer)

    with FreshdeskSide(Short) as side:
        position = begun(side)
        made = {side.ticket(at=NINE + timedelta(seconds=one)) for one in range(65)}

        assert ids(run(side.connector, TICKETS, position)[0]) == made


def test_no_link_and_no_share_of_the_budget_is_no_trouble():
    """Another server may leave headers out: a full page still means, ask for the next."""

    class Bare(Freshdesk):
        def headers(self, call, answer):
            answer.headers.pop("Link", None)
            return {}

    with FreshdeskSide(Bare) as side:
        for one in range(250):
            side.helpdesk.add_contact(f"C{one}", f"c{one}@example.org")
        position = begun(side)
        made = {side.ticket(f"Burst {one}") for one in range(220)}

        rows, _, _ = run(side.connector, TICKETS, position)

        assert ids(rows) == made
        assert len(ids(run(side.connector, CONTACTS, begun(side, CONTACTS))[0])) == 251
        assert side.connector.budget.total is None


def test_trash_and_spam_have_streams_of_their_own(side):
    trashed, spam, kept = (int(side.ticket()) for _ in range(3))
    positions = {stream: begun(side, stream) for stream in (TICKETS, TICKETS_DELETED, TICKETS_SPAM)}
    side.later(minutes=10)
    side.helpdesk.trash(trashed)
    side.helpdesk.spam(spam)
    side.helpdesk.touch(kept)

    found = {stream: run(side.connector, stream, at) for stream, at in positions.items()}

    rows = {
        stream: [(one.external_id, one.is_deleted, one.is_spam) for one in got[0]]
        for stream, got in found.items()
    }
    assert rows == {
        TICKETS: [(str(kept), False, False)],
        TICKETS_DELETED: [(str(trashed), True, False)],
        TICKETS_SPAM: [(str(spam), False, True)],
    }
    side.later(minutes=10)
    side.helpdesk.restore(trashed, spam)
    again, _, _ = run(side.connector, TICKETS, found[TICKETS][1])
    assert {str(trashed), str(spam)} <= ids(again)
    assert side.connector.whole(str(trashed)).ticket.is_deleted is False


def test_a_trash_that_does_not_know_the_moment_is_read_from_its_beginning():
    class Plain(Freshdesk):
        def _listed(self, call):
            if call.query.get("filter") == "deleted" and "updated_since" in call.query:
                from tests.helpdesks.freshdesk_refusals import invalid, refuse

                refuse(invalid("updated_since"))
            if call.query.get("filter") == "deleted":
                return sorted(
                    (one for one in self.tickets.values() if one["deleted"]),
                    key=lambda one: one["updated_at"],
                )
            return super()._listed(call)

    with FreshdeskSide(Plain) as side:
        old = [int(side.ticket(at=NINE - timedelta(days=60))) for _ in range(120)]
        side.helpdesk.clock.start = NINE - timedelta(days=50)
        side.helpdesk.trash(*old)
        side.helpdesk.clock.start = NINE
        new = int(side.ticket())
        side.helpdesk.trash(new)

        rows, position, _ = run(side.connector, TICKETS_DELETED, begun(side, TICKETS_DELETED))

        assert ids(rows) == {str(new)}
        assert ids(run(side.connector, TICKETS_DELETED, position)[0]) == {str(new)}


@pytest.mark.parametrize("how", ["400", "403"])
def test_a_list_that_gives_nothing_more_is_read_all_the_same(side, how):
    ticket, position = side.ticket(), begun(side)
    side.connector.page(TICKETS_DELETED, begun(side, TICKETS_DELETED))
    position = side.connector.page(TICKETS, position).position
    side.helpdesk.fail_before(how=how, path="/tickets$")

    rows, position, _ = run(side.connector, TICKETS, position)
    run(side.connector, TICKETS, position)

    assert ids(rows) == {ticket}
    assert [one.query.get("include") for one in side.helpdesk.called("GET", "/tickets$")][-3:] == [
        "stats,description",
        None,
        None,
    ]


def test_the_watermark_stays_behind_their_clock_and_never_falls(side):
    """A row stamped ahead of their clock must not hide what comes before it."""
    position = begun(side)
    side.ticket(at=NINE + timedelta(hours=1))
    _, first, _ = run(side.connector, TICKETS, position)

    side.helpdesk.clock.start = NINE - timedelta(hours=2)
    _, second, _ = run(side.connector, TICKETS, first)

    assert first["mark"] == NINE.isoformat()
    assert second["mark"] == NINE.isoformat()


def test_rows_without_a_stamp_or_an_id_do_not_stop_the_others(side):
    position = begun(side)
    good, stampless, nameless = (int(side.ticket()) for _ in range(3))
    side.helpdesk.tickets[stampless]["updated_at"] = "2026-11-10T09:00:00+99:99"
    side.helpdesk.tickets[nameless] |= {"id": None, "updated_at": "2026-11-10T09:00:01Z"}

    page = side.connector.page(TICKETS, position)

    assert ids(page.rows) == {str(good), str(stampless)}
    assert [(one.type, one.external_id, one.why) for one in page.unreadable] == [
        ("ticket", "", "It has no id.")
    ]
    assert page.unreadable[0].raw["subject"] == "VPN drops every hour"


def test_a_list_that_is_none_is_unreachable(side):
    position = side.connector.page(TICKETS, begun(side)).position
    side.helpdesk.ticket_list = None
    side.helpdesk.routes.insert(0, _route_to_an_object(side.helpdesk))

    with pytest.raises(Unreachable):
        side.connector.page(TICKETS, position)


def _route_to_an_object(helpdesk):
    import re

    from tests.helpdesks.serving import Answer

    helpdesk.odd = lambda call: Answer(200, {"tickets": []})
    return ("GET", re.compile("^/tickets$"), "odd")


def test_contacts_change_merge_and_become_agents(side):
    first, second = (
        side.helpdesk.add_contact("A", "a@example.org"),
        side.helpdesk.add_contact("B", None, mobile="7"),
    )
    rows, position, _ = run(side.connector, CONTACTS, begun(side, CONTACTS))
    side.later(hours=1)
    side.helpdesk.change_contact(first, name="Ada", job_title="Clerk")

    again, _, _ = run(side.connector, CONTACTS, position)

    assert {str(first), str(second)} <= ids(rows)
    changed = next(one for one in again if one.external_id == str(first))
    assert (changed.name, changed.email, changed.title) == ("Ada", "a@example.org", "Clerk")
    side.helpdesk.make_agent(second)
    agent = side.connector.contact(str(second))
    assert (agent.name, agent.is_agent) == ("B", True)
    assert side.connector.contact(str(first)).is_agent is False


def test_many_contacts_come_page_by_page(side):
    made = {str(side.helpdesk.add_contact(f"C{one}", f"c{one}@example.org")) for one in range(250)}

    rows, position, gaps = run(side.connector, CONTACTS, begun(side, CONTACTS))

    assert (made <= ids(rows), gaps) == (True, [])
    assert [one.query["page"] for one in side.helpdesk.called("GET", "/contacts$")] == ["1", "2", "3"]
    run(side.connector, CONTACTS, position)
    assert side.helpdesk.called("GET", "/contacts$")[-1].query["_updated_since"] == "2026-11-10T08:55:00Z"


def test_companies_that_cannot_be_asked_for_changes_are_read_whole(side):
    old = side.helpdesk.add_company("Old", updated_at="2026-11-01T09:00:00Z")
    side.helpdesk.add_company("Later", updated_at="2026-11-02T09:00:00Z")
    _, position, _ = run(side.connector, COMPANIES, begun(side, COMPANIES))
    side.later(hours=1)
    new = side.helpdesk.add_company("New", domains=["new.example"])
    side.helpdesk.fail_before(how="400", path="/companies$")

    rows, position, _ = run(side.connector, COMPANIES, position)

    assert [(one.external_id, one.name, one.domain) for one in rows] == [
        (str(new - 1), "Later", ""),
        (str(new), "New", "new.example"),
    ]
    run(side.connector, COMPANIES, position)
    assert "_updated_since" not in side.helpdesk.called("GET", "/companies$")[-1].query
    assert side.connector.company(str(old)).name == "Old"


def test_a_list_that_shows_the_same_page_for_ever_ends(side):
    class Stuck(Freshdesk):
        def check(self, call):
            super().check(call)
            if call.path.endswith("/contacts"):
                call.query["page"] = "1"

    with FreshdeskSide(Stuck) as stuck:
        for one in range(120):
            stuck.helpdesk.add_contact(f"C{one}", f"c{one}@example.org")

        rows, _, gaps = run(stuck.connector, CONTACTS, begun(stuck, CONTACTS), most=5)

        assert (len(rows), len(gaps)) == (100, 1)


@pytest.mark.parametrize("how", ["403", "404", "405"])
def test_a_list_the_plan_does_not_hold_is_closed_and_others_go_on(side, how):
    ticket = side.ticket()
    side.helpdesk.fail_before(how=how, path="/(companies|contacts)$", times=99)

    with pytest.raises(Forbidden):
        side.connector.page(COMPANIES, begun(side, COMPANIES))

    streams = side.connector.probe().streams
    assert [stream for stream, why in streams.items() if why] == [COMPANIES, CONTACTS]
    assert ticket in ids(run(side.connector, TICKETS, begun(side))[0])


def test_the_sweep_names_what_no_list_shows(side):
    side.helpdesk.page_cap = 2
    made = {side.ticket(at=NINE - timedelta(days=9))}
    made |= set(map(str, side.helpdesk.same_second_burst(250)))

    told = list(side.connector.ids())

    assert made == set(told)
    assert len(told) == len(made)


def test_the_sweep_waits_for_the_next_minute(side):
    made = {side.ticket(at=NINE - timedelta(days=one)) for one in range(3)}
    side.helpdesk.fail_before(how="429", path="/tickets$", times=2)

    assert set(side.connector.ids()) == made
    assert side.slept == [30, 30]


def test_the_sweep_does_not_wait_for_ever(side):
    side.ticket()
    side.helpdesk.fail_before(how="429", path="/tickets$", times=4)

    with pytest.raises(Busy):
        list(side.connector.ids())
