"""The brief: one screen for the senior, and every step from it; what is refused comes back with what was typed."""

import pytest
from django.urls import reverse

from escalations.domain import drafting, workflow
from escalations.domain.conversation import add_note
from escalations.models import (
    ACCEPTED,
    QUEUED,
    RESOLVED,
    SENT_BACK,
    WITHDRAWN,
    EscalationStatus,
    NoteKind,
    SectionKey,
    Status,
)
from tests.factories import StepFactory, TeamFactory
from tests.firm import GOOD, READ_BACK, minutes

pytestmark = pytest.mark.usefixtures("at_ten")

FLAGGED = {
    "target": ["environment", "history"],
    "reason-environment": "incomplete",
    "comment-environment": "Which firmware does the second scanner run?",
    "reason-history": "recurring_not_referenced",
    "comment-history": "Was it the same port in spring?",
}
RESOLUTION = {"outcome": "fixed", "resolution": "Duplex set to auto.", "would_have_helped": "permission"}


@pytest.fixture
def senior(firm, client):
    client.force_login(firm.senior)
    return client


def of(escalation, name=""):
    return (
        reverse("web:step", args=[escalation.pk, name])
        if name
        else reverse("web:brief", args=[escalation.pk])
    )


def status_now(escalation):
    escalation.refresh_from_db()
    return escalation.status


def test_brief_shows_what_was_submitted_and_what_is_asked(firm, senior):
    """S26. Situation, background, assessment, recommendation; and the steps that may follow."""
    escalation = firm.queued()

    page = senior.get(of(escalation))

    html = page.content.decode()
    assert page.status_code == 200
    assert [name for name, _hint, _parts in page.context["brief"].blocks] == [
        "Situation",
        "Background",
        "Assessment",
        "Recommendation",
    ]
    assert GOOD[SectionKey.ENVIRONMENT] in html
    assert page.context["steps"] >= {"accept", "return_to_author", "reroute"}
    assert 'data-page-key="a"' in html
    assert 'data-page-key="b"' in html


@pytest.mark.parametrize("status", EscalationStatus)
def test_brief_is_a_page_in_every_status(firm, senior, status):
    escalation = firm.in_status(status)

    page = senior.get(of(escalation))

    if status == EscalationStatus.DRAFT:
        assert page["Location"] == reverse("web:escalate", args=[firm.ticket.pk])
    else:
        assert page.status_code == 200
        assert escalation.get_status_display() in page.content.decode()


def test_accept_reads_back_and_leads_to_the_ticket(firm, senior):
    """S26. The read-back is stored; the ticket is the acceptor's."""
    escalation = firm.queued()

    response = senior.post(of(escalation, "accept"), {"read_back": READ_BACK})

    assert response["Location"] == reverse("web:ticket", args=[firm.ticket.pk])
    assert status_now(escalation) == ACCEPTED
    assert (escalation.read_back, escalation.ticket.assignee) == (READ_BACK, firm.senior)


def test_accept_twice_is_once_done(firm, senior):
    escalation = firm.queued()
    senior.post(of(escalation, "accept"), {"read_back": READ_BACK})

    again = senior.post(of(escalation, "accept"), {"read_back": READ_BACK})

    assert again.status_code == 302
    assert escalation.history.filter(event="escalation.accept").count() == 1


def test_accept_without_words_comes_back(firm, senior):
    escalation = firm.queued()

    page = senior.post(of(escalation, "accept"), {"read_back": " \u200b "})

    assert page.status_code == 422
    assert "Say in a line what you understood" in page.content.decode()
    assert status_now(escalation) == QUEUED


def test_words_of_a_form_that_is_gone_stand_there_to_be_copied(firm, senior):
    """Two tabs: accepted in one, sent back in the other. The question is not lost."""
    escalation = firm.queued()
    workflow.accept(escalation, read_back=READ_BACK, by=firm.second_senior, at=minutes(50))

    page = senior.post(of(escalation, "send_back"), FLAGGED)

    assert page.status_code == 409
    assert page.context["left_over"] == [
        ("Environment", "Which firmware does the second scanner run?"),
        ("Recent history", "Was it the same port in spring?"),
    ]
    assert "Was it the same port in spring?" in page.content.decode()


def test_somebody_was_faster_is_told_and_the_words_are_kept(firm, senior):
    """Invariant 8. Two seniors: one succeeds, the other is told who was faster."""
    escalation = firm.queued()
    workflow.accept(escalation, read_back="Mine.", by=firm.second_senior, at=minutes(30))

    page = senior.post(of(escalation, "accept"), {"read_back": READ_BACK})

    assert page.status_code == 409
    assert f"{firm.second_senior} was faster than you" in page.content.decode()


def test_technician_may_not_accept(firm, signed_in):
    """Not you: a page of the portal with a sentence, nothing changed."""
    escalation = firm.queued()

    page = signed_in.post(of(escalation, "accept"), {"read_back": READ_BACK})

    assert page.status_code == 403
    assert f"Only members of {firm.network} take this" in page.content.decode()
    assert status_now(escalation) == QUEUED


def test_author_reads_why_a_colleague_has_to_accept(firm, senior, client):
    """The escalator cannot accept their own."""
    firm.network.memberships.create(user=firm.technician)
    escalation = firm.queued()
    client.force_login(firm.technician)

    page = client.get(of(escalation))

    assert "accept" not in page.context["steps"]
    assert "You wrote this escalation" in page.content.decode()
    assert client.post(of(escalation, "accept"), {"read_back": READ_BACK}).status_code == 403


def test_send_back_by_section(firm, senior):
    """S30. Each flag with its reason and its question; the ticket goes home."""
    escalation = firm.queued()

    response = senior.post(of(escalation, "send_back"), FLAGGED)

    assert response["Location"] == of(escalation)
    assert status_now(escalation) == SENT_BACK
    sent = escalation.send_backs.get().flags
    assert sorted(sent.values_list("target", flat=True)) == ["environment", "history"]
    assert "Which firmware" in senior.get(of(escalation)).content.decode()


@pytest.mark.parametrize(
    ("missing", "sentence"),
    [
        ({"target": []}, "Flag at least one thing"),
        ({"reason-history": ""}, "Choose a reason"),
        ({"comment-environment": "\u00a0"}, "Say what you need to go on"),
        ({"target": ["nonsense"]}, "Choose what you flag"),
    ],
)
def test_send_back_that_is_refused_keeps_what_was_typed(firm, senior, missing, sentence):
    escalation = firm.queued()

    page = senior.post(of(escalation, "send_back"), FLAGGED | missing)

    html = page.content.decode()
    assert page.status_code == 422
    assert sentence in html
    assert "Was it the same port in spring?" in html
    assert status_now(escalation) == QUEUED


def test_resolve_with_outcome(firm, senior):
    escalation = firm.accepted()

    senior.post(of(escalation, "resolve"), RESOLUTION | {"resolve_ticket": "on"})

    assert status_now(escalation) == RESOLVED
    assert escalation.ticket.status == Status.RESOLVED
    html = senior.get(of(escalation)).content.decode()
    assert "Duplex set to auto." in html
    assert "This hand-off is finished" in html


def test_resolve_that_is_refused_keeps_every_choice(firm, senior):
    escalation = firm.accepted()

    page = senior.post(of(escalation, "resolve"), RESOLUTION | {"resolution": " "})

    form = page.context["forms"]["resolve"]
    assert page.status_code == 422
    assert (form.typed["outcome"], form.typed["would_have_helped"]) == ("fixed", "permission")
    assert 'id="resolve-ticket" checked' not in page.content.decode()
    assert status_now(escalation) == ACCEPTED


def test_release_keeps_the_place_in_the_queue(firm, senior):
    escalation = firm.accepted()

    senior.post(of(escalation, "release"), {"reason": "On leave from tomorrow."})

    assert status_now(escalation) == QUEUED
    assert escalation.ticket.team == firm.desk


def test_hand_over_to_a_colleague(firm, senior):
    escalation = firm.accepted()
    colleagues = senior.get(of(escalation)).context["colleagues"]

    senior.post(of(escalation, "hand_over"), {"user": firm.second_senior.pk})

    assert colleagues == [firm.second_senior]
    assert status_now(escalation) == ACCEPTED
    assert escalation.accepted_by == firm.second_senior


@pytest.mark.parametrize("value", ["", "x", "999999", "9" * 30])
def test_hand_over_to_nobody_is_refused(firm, senior, value):
    escalation = firm.accepted()

    page = senior.post(of(escalation, "hand_over"), {"user": value})

    assert page.status_code == 422
    assert f"Choose an active member of {firm.network}" in page.content.decode()


def test_hand_over_says_when_there_is_nobody_else(firm, senior):
    firm.second_senior.is_active = False
    firm.second_senior.save()
    escalation = firm.accepted()

    html = senior.get(of(escalation)).content.decode()

    assert "Release or reroute it" in html


def test_reroute_to_another_team(firm, senior):
    other = TeamFactory(name="Mail", tier=2)
    escalation = firm.queued()
    assert set(senior.get(of(escalation)).context["teams"]) == {firm.core, other}

    senior.post(of(escalation, "reroute"), {"team": other.pk, "reason": "It is the relay."})

    escalation.refresh_from_db()
    assert (escalation.status, escalation.receiving_team) == (QUEUED, other)


def test_refused_reroute_keeps_team_and_reason_in_its_own_form(firm, senior):
    escalation = firm.accepted()

    page = senior.post(of(escalation, "reroute"), {"team": firm.core.pk, "reason": "?"})

    html = page.content.decode()
    assert page.status_code == 422
    assert f'<option value="{firm.core.pk}" selected>' in html
    assert html.count('value="?"') == 1


def test_pass_on_to_the_next_tier(firm, senior):
    escalation = firm.accepted()

    senior.post(of(escalation, "pass_on"), {"done": "Read the port log.", "ask": "Read the core's log."})

    escalation.refresh_from_db()
    assert (escalation.status, escalation.receiving_team) == (QUEUED, firm.core)
    senior.force_login(firm.architect)
    page = senior.get(of(escalation))
    assert "Read the core&#x27;s log." in page.content.decode()
    assert "passed_on" in {target["value"] for target in page.context["targets"]}


def test_what_was_passed_on_may_go_back_to_who_passed_it(firm, senior):
    """S30. A flag on what was passed on returns it to accepted."""
    escalation = workflow.pass_on(
        firm.accepted(), done="Read it.", ask="Read more.", by=firm.senior, at=minutes(40)
    )
    senior.force_login(firm.architect)
    form = {"target": "passed_on", "reason-passed_on": "vague", "comment-passed_on": "Which log?"}

    senior.post(of(escalation, "send_back"), form)

    assert status_now(escalation) == ACCEPTED
    assert escalation.accepted_by == firm.senior


def test_pass_on_without_a_higher_team_names_reroute(firm, senior):
    firm.network.escalates_to = None
    firm.network.save()
    firm.core.is_active = False
    firm.core.save()
    escalation = firm.accepted()

    page = senior.post(of(escalation, "pass_on"), {"done": "Read it.", "ask": "Read more."})

    html = page.content.decode()
    assert page.status_code == 409
    assert "Reroute it instead" in html
    assert "Read more." in html


def test_withdraw_with_a_reason(firm, signed_in):
    escalation = firm.queued()

    refused = signed_in.post(of(escalation, "withdraw"), {"reason": ""})
    signed_in.post(of(escalation, "withdraw"), {"reason": "Solved on the phone."})

    assert refused.status_code == 422
    assert status_now(escalation) == WITHDRAWN
    assert "Solved on the phone." in signed_in.get(of(escalation)).content.decode()


@pytest.mark.parametrize("name", ["accept", "nonsense", "cancel"])
def test_get_and_unknown_steps_lead_back(firm, senior, name):
    """`cancel` is the portal's alone: no address takes it."""
    escalation = firm.queued()

    got = senior.get(of(escalation, name))
    posted = senior.post(of(escalation, name), {"reason": "x"}) if name != "accept" else got

    assert {got["Location"], posted["Location"]} == {of(escalation)}
    assert status_now(escalation) == QUEUED


def test_since_submission_stands_on_top(firm, senior):
    """S30. The senior sees what changed since it was submitted."""
    escalation = firm.queued()
    add_note(
        firm.ticket, kind=NoteKind.CALL, body="Now a third gate has it.", by=firm.technician, at=minutes(25)
    )

    html = senior.get(of(escalation)).content.decode()

    assert "Now a third gate has it." in html
    assert html.index("Since it was submitted") < html.index("Situation")


def _completed(firm):
    """Sent back for its environment, completed and handed over again."""
    escalation = firm.sent_back()
    text = GOOD[SectionKey.ENVIRONMENT] + " Second scanner GT-105: firmware 4.2.0."
    drafting.fill(escalation, SectionKey.ENVIRONMENT, text=text, by=firm.technician, at=minutes(35))
    workflow.record(escalation, by=firm.technician, at=minutes(36))
    return workflow.escalate(escalation, by=firm.technician, at=minutes(37))


def test_changed_words_are_marked_between_revisions(firm, senior):
    """S30. The senior sees the difference, and what was flagged."""
    escalation = _completed(firm)

    html = senior.get(of(escalation)).content.decode()

    assert "<ins>" in html
    assert "Came back completed" in html
    assert "Which firmware does the second scanner run?" in html


def test_earlier_revision_says_that_it_is_not_the_newest(firm, senior):
    escalation = _completed(firm)

    page = senior.get(of(escalation), {"revision": "1"})

    assert page.context["brief"].revision.number == 1
    assert "Read the newest" in page.content.decode()


@pytest.mark.parametrize("number", ["0", "99", "x", "99999", "²"])
def test_unknown_revision_shows_the_newest(firm, senior, number):
    escalation = firm.queued()

    page = senior.get(of(escalation), {"revision": number})

    assert page.context["brief"].revision.number == 1


def test_markdown_is_the_brief_as_text(firm, senior):
    escalation = firm.queued()

    response = senior.get(reverse("web:brief_markdown", args=[escalation.pk]))

    assert response["Content-Type"] == "text/markdown; charset=utf-8"
    assert "## Recommendation" in response.content.decode()
    assert GOOD[SectionKey.ESCALATION_REASON] in response.content.decode()


def test_markdown_of_what_was_never_submitted_leads_back(firm, senior):
    escalation = firm.withdrawn()

    assert senior.get(reverse("web:brief_markdown", args=[escalation.pk]))["Location"] == of(escalation)
    assert "before it was ever submitted" in senior.get(of(escalation)).content.decode()


def test_restricted_team_is_a_404_for_strangers(firm, client, browser_of):
    """S22. Members of the origin team see it, others get 404 on every address of it."""
    escalation = firm.queued()
    firm.desk.is_restricted = True
    firm.desk.save()
    stranger = browser_of(firm.architect)

    answers = {
        stranger.get(of(escalation)).status_code,
        stranger.get(reverse("web:brief_markdown", args=[escalation.pk])).status_code,
        stranger.post(of(escalation, "accept"), {"read_back": READ_BACK}).status_code,
    }

    assert answers == {404}


def test_anonymous_is_led_to_sign_in(firm, client):
    escalation = firm.queued()

    response = client.get(of(escalation))

    assert response["Location"].startswith(reverse("web:sign_in"))


HOSTILE = "<script>alert(1)</script>\u202e\u200b"


def test_script_in_every_field_is_shown_as_text(firm, senior):
    """Bad input: script, right-to-left marks and zero-width in every field; never run, never a 500."""
    escalation = firm.accepted()
    senior.post(of(escalation, "release"), {"reason": HOSTILE})
    senior.post(of(escalation, "accept"), {"read_back": HOSTILE + "\x00"})
    senior.post(of(escalation, "resolve"), RESOLUTION | {"resolution": HOSTILE})

    html = senior.get(of(escalation)).content.decode()

    assert status_now(escalation) == RESOLVED
    assert "<script>alert" not in html
    assert "&lt;script&gt;alert" in html


MUCH = "word " * 1_000_000


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("accept", {"read_back": MUCH}),
        ("send_back", FLAGGED | {"comment-history": MUCH}),
        ("reroute", {"reason": MUCH}),
    ],
)
def test_five_megabytes_are_refused_in_a_sentence(firm, senior, name, form):
    escalation = firm.queued()

    page = senior.post(of(escalation, name), {"team": firm.core.pk} | form)

    assert page.status_code == 422
    assert "characters" in page.content.decode()
    assert status_now(escalation) == QUEUED


@pytest.mark.parametrize("count", [1, 30])
def test_brief_asks_as_much_for_thirty_rows_as_for_one(firm, senior, count, django_assert_num_queries):
    """Budget: the brief's own questions do not grow with its rows."""
    escalation = firm.queued()
    StepFactory.create_batch(count, ticket=firm.ticket, done_by=firm.colleague, changed_at=minutes(25))
    senior.get(of(escalation))

    with django_assert_num_queries(10):
        senior.get(of(escalation))
