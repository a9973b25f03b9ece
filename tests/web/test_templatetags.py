"""The tags and filters of the pages: how moments, signs and texts are shown."""

from datetime import UTC, datetime, timedelta

import pytest
from django.http import HttpResponse
from django.template import engines
from django.urls import include, path
from django.utils import timezone

from escalations.templatetags import marks, prose, when

NOW = datetime(2026, 11, 18, 10, 42, tzinfo=UTC)


def _page(request, number):
    return HttpResponse()


urlpatterns = [path("", include(([path("tickets/<int:number>/", _page, name="ticket")], "web")))]


@pytest.fixture(autouse=True)
def london():
    with timezone.override("Europe/London"):
        yield


def draw(source, **context):
    return engines["django"].from_string("{% load handover %}" + source).render(context)


# Time


@pytest.mark.parametrize(
    ("length", "said"),
    [
        (timedelta(seconds=59), "0 min"),
        (timedelta(minutes=12), "12 min"),
        (timedelta(hours=2), "2 h"),
        (timedelta(hours=3, minutes=18), "3 h 18 min"),
        (timedelta(days=1, hours=5), "1 day 5 h"),
        (timedelta(days=9, hours=5), "9 days"),
        (-timedelta(minutes=3), "3 min"),
        (90, "1 min"),
        (None, ""),
    ],
)
def test_span_says_the_two_largest_units(length, said):
    assert when.span(length) == said


@pytest.mark.parametrize(
    ("passed", "said"),
    [
        (timedelta(seconds=20), "just now"),
        (timedelta(minutes=12), "12 min ago"),
        (-timedelta(minutes=12), "in 12 min"),
        (timedelta(days=3), "3 days ago"),
    ],
)
def test_ago_says_how_long_it_is(passed, said):
    assert when.ago(NOW - passed, NOW) == said


@pytest.mark.parametrize(
    ("to_go", "said"),
    [
        (timedelta(minutes=19), "19 min left"),
        (timedelta(seconds=30), "Under 1 min left"),
        (-timedelta(seconds=30), "Overdue"),
        (-timedelta(minutes=3), "Overdue 3 min"),
        (-timedelta(hours=1, minutes=28), "Overdue 1 h 28 min"),
    ],
)
def test_left_says_overdue_once_the_limit_has_passed(to_go, said):
    assert when.left(NOW + to_go, NOW) == said


@pytest.mark.parametrize(
    ("at", "said"),
    [
        (NOW - timedelta(minutes=44), "today 09:58"),
        (NOW - timedelta(hours=18), "yesterday 16:42"),
        (NOW + timedelta(days=1), "tomorrow 10:42"),
        (datetime(2026, 11, 16, 9, 12, tzinfo=UTC), "Mon 16 Nov 09:12"),
        (datetime(2026, 7, 6, 9, 12, tzinfo=UTC), "Mon 6 Jul 10:12"),
        (datetime(2024, 1, 5, 9, 12, tzinfo=UTC), "5 Jan 2024 09:12"),
    ],
)
def test_moment_is_the_wall_clock_of_the_portal(at, said):
    assert when.moment(at, NOW) == said


def test_no_moment_says_nothing():
    for said in (when.ago, when.left, when.waiting, when.moment, when.day, when.when, when.due):
        assert said(None, NOW) == ""


def test_a_time_element_carries_the_full_moment():
    drawn = draw("{% when at now 'ago' %}", at=NOW - timedelta(minutes=12), now=NOW)

    assert drawn == (
        '<time datetime="2026-11-18T10:30:00+00:00" title="Wed 18 Nov 2026, 10:30 GMT">12 min ago</time>'
    )


@pytest.mark.parametrize(
    ("to_go", "css"),
    [(-1, "chip chip--overdue"), (30, "chip chip--fact"), (300, "chip")],
)
def test_a_limit_is_inverse_only_when_overdue(to_go, css):
    drawn = draw("{% due at now %}", at=NOW + timedelta(minutes=to_go), now=NOW)

    assert drawn.startswith(f'<span class="{css}"><svg ')


# Signs


def test_a_chip_has_a_picture_and_escaped_words():
    drawn = draw("{% chip words 'private' 'private' %}", words="<b>Private")

    assert drawn.startswith('<span class="chip chip--private"><svg ')
    assert drawn.endswith("&lt;b&gt;Private</span>")


def test_an_icon_is_hidden_unless_it_has_a_label():
    assert 'aria-hidden="true"' in draw("{% icon 'private' %}")
    assert 'aria-label="Close &lt;&quot;&gt;"' in draw("{% icon 'x' label %}", label='Close <">')


@pytest.mark.parametrize("name", sorted(set(marks.ICONS) | set(marks.STATUS_ICONS.values())))
def test_every_named_icon_exists(name):
    assert marks.icon(name).startswith("<svg ")


@pytest.mark.parametrize(("rank", "filled"), [(1, 4), (2, 3), (3, 2), (4, 1), (9, 1)])
def test_priority_is_bars_and_a_word(rank, filled):
    drawn = marks.prio(rank, "Urgent")

    assert drawn.count('class="on"') == filled
    assert drawn.count('class="off"') == 4 - filled
    assert drawn.endswith("Urgent</span>")
    assert "hue" not in drawn


def test_a_priority_has_a_colour_where_somebody_chose_one():
    assert '<span class="prio hue hue--blue">' in marks.prio(3, "Later", "blue")


def test_readiness_names_the_next_gap():
    drawn = draw("{% ready marks 5 7 'acknowledgement missing' %}", marks=["on"] * 5 + ["bad", "gap"])

    assert drawn.count("<i ") == 7
    assert "Ready <b>5 of 7</b> · acknowledgement missing" in drawn


def test_a_step_without_an_outcome_says_so():
    assert "Result missing" in marks.outcome("", "")
    assert marks.outcome("no_change", "No change").endswith("No change</span>")


@pytest.mark.parametrize(
    ("name", "letters"),
    [("Odile Farrant", "OF"), ("odile", "OD"), ("o.farrant", "OF"), ("", "?"), ("Ana de la Cruz", "AC")],
)
def test_initials(name, letters):
    assert marks.initials(name) == letters


@pytest.mark.urls(__name__)
def test_current_marks_the_page_one_is_on(rf):
    request = rf.get("/tickets/100123/")
    request.resolver_match = type("Match", (), {"url_name": "ticket"})()

    assert draw("{% current 'tickets ticket' %}", request=request) == ' aria-current="page"'
    assert draw("{% current 'queue brief' %}", request=request) == ""
    assert draw("{% current 'queue brief' %}") == ""


# Texts


@pytest.mark.urls(__name__)
def test_numbers_in_a_note_lead_to_their_tickets():
    """S12. A number written in a text is recognised."""
    drawn = prose.note_text("See #100123, not #12, a#100123 or x/#100123 <script>alert(1)</script>")

    assert '<a class="inline" href="/tickets/100123/">#100123</a>, not #12' in drawn
    assert drawn.count("<a ") == 1
    assert "&lt;script&gt;" in drawn


@pytest.mark.urls(__name__)
def test_a_note_keeps_its_lines_and_links_its_addresses():
    drawn = prose.note_text("one\ntwo\n\nhttps://example.org/#100124")

    assert drawn == (
        "<p>one<br>two</p>\n\n"
        '<p><a href="https://example.org/#100124" rel="nofollow">https://example.org/#100124</a></p>'
    )


def test_a_very_long_note_is_shown_without_links():
    drawn = prose.note_text("<x> https://example.org " * 4000)

    assert "<a " not in drawn
    assert "<x>" not in drawn


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "[x](javascript:alert(1))",
        '<img src=x onerror="alert(1)">',
        "![x](https://elsewhere.example/x.png)",
    ],
)
def test_markdown_carries_nothing_that_runs_or_calls_out(text):
    drawn = prose.markdown(text)

    for dangerous in ("<script", 'href="javascript', "<img"):
        assert dangerous not in drawn


@pytest.mark.urls(__name__)
def test_markdown_makes_lists_and_links():
    drawn = prose.markdown("**Do**\n\n- see #100123\n- [here](https://example.org)")

    assert "<strong>Do</strong>" in drawn
    assert 'href="/tickets/100123/"' in drawn
    assert 'href="https://example.org" rel="noopener noreferrer"' in drawn


def test_objected_words_are_marked_and_the_rest_escaped():
    drawn = prose.objected("Not Working <please> check", ["not working", "check"])

    assert drawn == (
        '<mark class="objected">Not Working</mark> &lt;please&gt; <mark class="objected">check</mark>'
    )


def test_nothing_objected_is_only_escaped():
    assert prose.objected("a < b", []) == "a &lt; b"


def test_changed_words_show_what_went_and_what_came():
    """S30. The senior sees the difference."""
    drawn = prose.changed_words("People <x> cannot work.", "4 of 11 people <x> cannot print.")

    assert drawn == (
        "<del>People</del> <ins>4 of 11 people</ins> &lt;x&gt; cannot <del>work.</del> <ins>print.</ins>"
    )


def test_unchanged_text_has_no_marks():
    assert prose.changed_words("same  text", "same text") == "same text"


@pytest.mark.parametrize(
    ("size", "said"),
    [(0, "0 bytes"), (999, "999 bytes"), (4000, "4 kB"), (1_234_567, "1.2 MB"), (12_345_678, "12 MB")],
)
def test_file_size(size, said):
    assert prose.file_size(size) == said


def test_what_a_mail_quotes_is_folded_and_escaped():
    drawn = draw("{{ text|mail_text }}", text="Bay <3>.\n\n> Which <b>?")

    fold = '<details class="fold"><summary>Quoted text</summary><p>&gt; Which &lt;b&gt;?</p></details>'
    assert drawn == f"<p>Bay &lt;3&gt;.</p>{fold}"
    assert draw("{{ text|mail_text }}", text="Bay 3.") == "<p>Bay 3.</p>"
