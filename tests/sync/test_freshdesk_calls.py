"""How Freshdesk is called: only where it may be, with the key only for itself, and no faster than its limit bears."""

import pytest

from escalations.sync.connector import (
    TICKETS,
    Busy,
    Endpoint,
    Forbidden,
    Gone,
    Rejected,
    Unauthorized,
    Unreachable,
)
from escalations.sync.freshdesk import open_connector
from escalations.sync.freshdesk_calls import address
from escalations.sync.freshdesk_pace import Pace
from tests.factories import NINE
from tests.helpdesks import asking

LAB = ("127.0.0.1",)


@pytest.mark.parametrize(
    ("url", "base"),
    [
        ("https://acme.freshdesk.com", "https://acme.freshdesk.com/api/v2"),
        (" https://ACME.freshdesk.com/// ", "https://acme.freshdesk.com/api/v2"),
        ("https://acme.freshdesk.com:443/api/v2/", "https://acme.freshdesk.com/api/v2"),
        ("acme-it.freshdesk.com", "https://acme-it.freshdesk.com/api/v2"),
        ("http://127.0.0.1:9001/", "http://127.0.0.1:9001/api/v2"),
    ],
)
def test_an_address_is_brought_into_one_form(url, base):
    assert address(Endpoint(url=url, api_key="k", allowed_hosts=LAB)) == base


@pytest.mark.parametrize(
    "url",
    [
        "http://acme.freshdesk.com", "https://acme.freshdesk.com:8443", "https://acme.freshdesk.com.evil.org",
        "https://evilfreshdesk.com", "https://freshdesk.com", "https://a.b.freshdesk.com", "https://me@acme.freshdesk.com",
        "https://support.acme.org", "https://localhost", "https://169.254.169.254", "https://[::1]", "https://[::1",
        "https://2130706433", "https://0x7f.1", "ftp://127.0.0.1", "https://acme.freshdesk.com@127.0.0.2", "",
        "http://127.0.0.2:9001", "file:///etc/passwd", "https://-.freshdesk.com",
    ],
)  # fmt: skip
def test_the_key_goes_nowhere_else(url):
    with pytest.raises(Unreachable):
        open_connector(Endpoint(url=url, api_key="k", allowed_hosts=LAB))


def test_an_account_that_leads_inside_is_refused_at_once():
    """The name is right, its address is not: refused as the connection is made, and not tried again."""
    slept = []
    connector = open_connector(
        Endpoint(url="https://surely-nobody-has-this-name.freshdesk.com", api_key="k"), sleep=slept.append
    )
    connector.calls.base = "https://127.0.0.1:1/api/v2"

    with pytest.raises(Unreachable):
        connector.whole("1")

    connector.close()
    assert slept == []


def test_a_server_that_sends_us_elsewhere_is_not_followed(side):
    side.helpdesk.fail_before(how="302")

    with pytest.raises(Unreachable):
        side.connector.whole("1")

    assert len(side.helpdesk.calls) == 1


def test_every_call_bears_the_key_and_a_signed_address_does_not(side):
    ticket = side.ticket()
    sent = side.helpdesk.file(("a.txt", "text/plain", b"abc"))
    side.helpdesk.add_note(int(ticket), "See the file.", attachments=[sent])

    with side.connector.whole(ticket).notes[0].files[0].open() as file:
        content = file.read()

    asked, fetched = side.helpdesk.calls[-2:]
    assert content == b"abc"
    assert asked.headers["authorization"] == asking.freshdesk(side.helpdesk).authorization
    assert "authorization" not in fetched.headers


def test_a_link_that_expired_is_gone(side):
    ticket = side.ticket(attachments=[side.helpdesk.file(("a.txt", "text/plain", b"abc"))])
    (file,) = side.connector.whole(ticket).files
    side.later(minutes=10)

    with pytest.raises(Gone):
        file.open()


@pytest.mark.parametrize(
    "url",
    [
        "https://169.254.169.254/latest/meta-data",
        "http://127.0.0.2/",
        "file:///etc/passwd",
        "https://[::1",
    ],
)
def test_a_file_inside_the_network_is_not_fetched(side, url):
    with pytest.raises(Unreachable):
        side.connector.calls.fetch(url)


def test_a_file_without_an_address_is_gone(side):
    with pytest.raises(Gone):
        side.connector.calls.fetch("")


def test_a_file_larger_than_any_is_not_kept(side, settings):
    settings.ATTACHMENT_MAX_BYTES = 10
    ticket = side.ticket(attachments=[side.helpdesk.file(("a.txt", "text/plain", b"a" * 11)) | {"size": 3}])

    with pytest.raises(Unreachable):
        side.connector.whole(ticket).files[0].open()


def test_a_body_of_another_charset_or_depth_is_no_answer(side):
    for body in (b"\xff\xfe\x00", b"[" * 200_000, b"<html></html>", b""):
        _answers(side.helpdesk, body)
        with pytest.raises(Unreachable):
            side.connector.calls.read("/odd")


def _answers(helpdesk, body, status=200, headers=None):
    import re

    from tests.helpdesks.serving import Answer

    helpdesk.odd = lambda call: Answer(status, body, headers or {})
    helpdesk.routes.insert(0, ("GET", re.compile("^/odd$"), "odd"))


@pytest.mark.parametrize(
    ("status", "body", "trouble", "words"),
    [
        (
            401,
            {"code": "invalid_credentials", "message": "Log in."},
            Unauthorized,
            "Enter a new one. Log in.",
        ),
        (403, {"code": "require_feature", "message": "Not in your plan."}, Forbidden, "Not in your plan."),
        (403, b"", Forbidden, "does not allow"),
        (404, b"", Gone, "not there"),
        (405, b"<h1>No</h1>", Gone, "not there"),
        (400, b"[1]", Rejected, "refused the call (400)"),
        (406, b"", Rejected, "(406)"),
        (415, {"message": 7}, Rejected, "7"),
    ],
)
def test_a_refusal_is_told_in_words(side, status, body, trouble, words):
    _answers(side.helpdesk, body, status)

    with pytest.raises(trouble, match=None) as told:
        side.connector.calls.read("/odd")

    assert words in str(told.value)


def test_a_refusal_names_fields_and_whose_it_is(side):
    errors = [
        {"field": "custom_fields.cf_impact", "message": "It should be one of these", "code": "missing_field"},
        {"field": "email", "code": "duplicate_value", "additional_info": {"user_id": 158010000011}},
        {"code": "made_up"},
        "nonsense",
    ]
    _answers(side.helpdesk, {"description": "Validation failed", "errors": errors}, 409)

    with pytest.raises(Rejected) as told:
        side.connector.calls.read("/odd")

    assert told.value.fields == {
        "cf_impact": "It should be one of these",
        "email": "duplicate_value (it belongs to 158010000011)",
        "?": "made_up",
    }


@pytest.mark.parametrize(
    ("said", "seconds"), [("7", 7), ("2.5", 2.5), (None, 60), ("soon", 60), ("0", 1), ("999999", 3600)]
)
def test_a_limit_says_for_how_long(side, said, seconds):
    _answers(side.helpdesk, b"", 429, {"Retry-After": said} if said else {})

    with pytest.raises(Busy) as busy:
        side.connector.calls.read("/odd")

    assert busy.value.seconds == seconds


def test_a_limit_may_say_until_when(side):
    _answers(side.helpdesk, b"", 429, {"Retry-After": "Tue, 10 Nov 2026 09:00:20 GMT"})

    with pytest.raises(Busy) as busy:
        side.connector.calls.read("/odd")

    assert busy.value.seconds == 20


def test_the_budget_is_what_the_headers_say(side):
    side.helpdesk.rate = 50
    side.connector.probe()

    budget = side.connector.budget
    assert (budget.total, budget.remaining, budget.calls) == (50.0, 44.0, 6)


def test_a_small_limit_is_left_to_others_by_a_third(side):
    """Reads stop before seven tenths are spent; a write goes through."""
    side.helpdesk.rate = 50
    ticket = side.ticket()

    busy = next(filter(None, (_limit_of(side.connector, ticket) for _ in range(50))))

    assert 0 < busy.seconds <= 60
    assert side.connector.budget.remaining >= 50 * 0.3 - 2
    assert side.connector.add_note(ticket, html="<p>Hello</p>", is_private=True)


def _limit_of(connector, ticket):
    """The trouble of one more call; None if it went well."""
    try:
        connector.whole(ticket)
    except Busy as busy:
        return busy
    return None


class Clock:
    def __init__(self):
        self.now = 0.0

    def __call__(self):
        return self.now


def answered(pace, clock, *, total="50.0", remaining="40.0", used="1", times=1):
    for _ in range(times):
        pace.before_read()
        pace.answered(
            {
                "X-RateLimit-Total": total,
                "X-RateLimit-Remaining": remaining,
                "X-RateLimit-Used-CurrentRequest": used,
            }
        )
        clock.now += 1


def test_reads_wait_a_little_or_come_back_later():
    clock, slept = Clock(), []
    pace = Pace(slept.append, clock)
    answered(pace, clock, times=35)

    with pytest.raises(Busy) as busy:
        pace.before_read()
    clock.now = 57
    pace.before_read()

    assert (busy.value.seconds, slept) == (25, [3])


def test_reads_slow_down_where_others_use_the_calls_up():
    clock, slept = Clock(), []
    pace = Pace(slept.append, clock)

    answered(pace, clock, remaining="14.0", times=3)

    assert slept == [pytest.approx(60 / 35)] * 2


def test_an_hourly_limit_is_not_counted_by_the_minute():
    clock, slept = Clock(), []
    pace = Pace(slept.append, clock)

    answered(pace, clock, total="3000.0", remaining="2000.0", used="100", times=40)
    answered(pace, clock, total="3000.0", remaining="800.0", times=2)

    assert slept == [pytest.approx(3600 / 2100)]


def test_odd_headers_of_the_budget_are_passed_over():
    clock, slept = Clock(), []
    pace = Pace(slept.append, clock)

    answered(pace, clock, total="many", remaining="", used="x", times=3)

    assert (pace.budget.total, pace.budget.remaining, pace.budget.calls, slept) == (None, None, 3, [])


def test_reads_wait_longer_each_time_and_never_the_same(side):
    side.helpdesk.fail_before(times=4, how="503")

    with pytest.raises(Unreachable):
        side.connector.page(TICKETS, side.connector.begin(TICKETS, now=NINE, days=None))

    first, second, third = side.slept
    assert 0.35 <= first <= 0.65
    assert 0.7 <= second <= 1.3
    assert 1.4 <= third <= 2.6
