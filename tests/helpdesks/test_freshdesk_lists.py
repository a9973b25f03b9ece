"""The made-up Freshdesk's lists: the window of thirty days, pages, order, the moment they are computed."""

from datetime import timedelta

import pytest

from tests.factories import NINE


def ids(answer):
    return [one["id"] for one in answer.json()]


def days_ago(number):
    return NINE - timedelta(days=number)


def test_without_updated_since_only_thirty_days_are_shown(fresh, ask):
    old = fresh.add_ticket(created_at=days_ago(31), updated_at=days_ago(1))
    new = fresh.add_ticket(created_at=days_ago(29))

    assert ids(ask.get("/tickets")) == [new]
    assert ids(ask.get("/tickets", updated_since="1970-01-01T00:00:00Z", order_type="asc")) == [old, new]


def test_updated_since_includes_its_own_second(fresh, ask):
    one = fresh.add_ticket(updated_at=NINE)

    assert ids(ask.get("/tickets", updated_since="2026-11-10T09:00:00Z")) == [one]
    assert ids(ask.get("/tickets", updated_since="2026-11-10T09:00:01Z")) == []


def test_stamps_are_whole_seconds(fresh, ask):
    fresh.clock.forward(microseconds=900_000)
    fresh.add_ticket()

    assert ask.get("/tickets").json()[0]["updated_at"] == "2026-11-10T09:00:00Z"


def test_the_link_header_comes_only_while_there_is_more(fresh, ask):
    fresh.same_second_burst(31)

    first, second = ask.get("/tickets"), ask.get("/tickets", page=2)

    assert (len(first.json()), len(second.json())) == (30, 1)
    assert first.headers["link"] == f'<{fresh.url}/api/v2/tickets?page=2>; rel="next"'
    assert "link" not in second.headers


def test_more_than_a_hundred_a_page_is_refused(ask):
    refused = ask.get("/tickets", per_page=101)

    assert (refused.status, refused.json()["errors"][0]["field"]) == (400, "per_page")


def test_the_page_after_the_last_allowed_is_refused(fresh, ask):
    fresh.page_cap = 3
    fresh.same_second_burst(20)

    assert ids(ask.get("/tickets", per_page=5, page=3)) == [10, 9, 8, 7, 6]
    assert ask.get("/tickets", per_page=5, page=4).json() == {
        "description": "Validation failed",
        "errors": [
            {
                "field": "page",
                "message": "You cannot access tickets beyond the 3th page. Please provide a smaller page number.",
                "code": "invalid_value",
            }
        ],
    }


def test_a_touched_row_makes_the_later_ones_slide(fresh, ask):
    for second in range(6):
        fresh.add_ticket(created_at=NINE - timedelta(seconds=60 - second))
    fresh.touch_during_paging(after=1, ids=[1])

    ask_for = {
        "updated_since": "1970-01-01T00:00:00Z",
        "order_by": "updated_at",
        "order_type": "asc",
        "per_page": 2,
    }
    pages = [ids(ask.get("/tickets", page=page, **ask_for)) for page in (1, 2, 3)]

    assert pages == [[1, 2], [4, 5], [6, 1]]  # 3 was never shown


def test_deleted_and_spam_tickets_are_only_in_their_own_lists(fresh, ask):
    kept, trashed, spam = (fresh.add_ticket() for _ in range(3))
    fresh.trash(trashed)
    fresh.spam(spam)

    assert ids(ask.get("/tickets")) == [kept]
    assert ids(ask.get("/tickets", filter="deleted")) == [trashed]
    assert ids(ask.get("/tickets", filter="spam")) == [spam]
    assert ask.get(f"/tickets/{trashed}").json()["deleted"] is True


def test_a_list_has_no_description_and_no_files_unless_asked(fresh, ask):
    fresh.add_ticket(description="Cut every hour")

    plain, full = ask.get("/tickets").json()[0], ask.get("/tickets", include="description,stats").json()[0]

    assert {"description", "description_text", "attachments", "stats"} & set(plain) == set()
    assert full["description"] == "<div>Cut every hour</div>"
    assert full["stats"]["resolved_at"] is None


@pytest.mark.parametrize("name", ["group_id", "status", "agent_id"])
def test_a_filter_that_does_not_exist_is_refused(ask, name):
    assert ask.get("/tickets", **{name: 2}).json()["errors"][0]["code"] == "invalid_field"


def test_a_narrow_key_is_shown_less_in_silence(fresh, ask):
    seen = fresh.add_ticket(group_id=fresh.network_id)
    hidden = fresh.add_ticket()
    fresh.narrow([fresh.network_id])

    assert ids(ask.get("/tickets")) == [seen]
    assert ask.get(f"/tickets/{hidden}").status == 404


def test_contacts_take_an_underscore_and_leave_out_who_is_deleted_or_blocked(fresh, ask):
    kept, deleted, blocked = (fresh.add_contact(email=f"{name}@example.org") for name in "abc")
    fresh.change_contact(deleted, deleted=True)
    fresh.block_contact(blocked)

    assert ids(ask.get("/contacts")) == [kept]
    assert ids(ask.get("/contacts", state="deleted")) == [deleted]
    assert ids(ask.get("/contacts", state="blocked")) == [blocked]
    assert ids(ask.get("/contacts", _updated_since="2026-11-10T09:00:01Z")) == []
    assert ask.get("/contacts", updated_since="2026-11-10T09:00:01Z").status == 400


def test_a_contact_who_becomes_an_agent_leaves_the_contacts_with_the_same_id(fresh, ask):
    person = fresh.add_contact(email="a@example.org")
    fresh.make_agent(person)

    assert ids(ask.get("/contacts")) == []
    assert ask.get(f"/agents/{person}").json()["contact"]["email"] == "a@example.org"


def test_search_shows_three_hundred_rows_at_most_and_comes_late(fresh, ask):
    found = fresh.add_ticket(priority=4, custom_fields={"cf_portal_ref": "ESC-1"})
    fresh.search_lag = 120

    assert ask.get("/search/tickets", query="\"cf_portal_ref:'ESC-1'\"").json() == {"total": 0, "results": []}

    fresh.clock.forward(seconds=121)

    assert [one["id"] for one in ask.get("/search/tickets", query='"priority:4"').json()["results"]] == [
        found
    ]
    assert ask.get("/search/tickets", query='"priority:4"', page=11).status == 400
