"""The guided escalation in a browser without script: the story, and every refusal with everything typed."""

import pytest
from django.urls import reverse

from escalations.domain import conversation, drafting, workflow
from escalations.models import (
    ACCEPTED,
    DRAFT,
    QUEUED,
    RESOLVED,
    WITHDRAWN,
    Escalation,
    NoteKind,
    SectionKey,
    Ticket,
)
from tests.factories import CategoryFactory, NoteFactory, TicketFactory
from tests.firm import GOOD, minutes, next_version

pytestmark = pytest.mark.usefixtures("at_ten")

HTMX = {"HX-Request": "true"}
STEPS = ["ready", "lookback", "configuration", "template", "acknowledge", "escalate"]


def url(firm, name="escalate", *further):
    return reverse(f"web:{name}", args=[firm.ticket.pk, *further])


def posted(response, location=""):
    """The answer of a press that worked: a redirect."""
    assert response.status_code == 302, response.content.decode()[:3000]
    assert location in response["Location"]
    return response


def escalation_of(firm):
    return Escalation.objects.get(ticket=firm.ticket)


def texts_of(page):
    """What stands in the seven sections of a page."""
    return {view.key: view.text for view in page.context["sections"]}


def test_story_through_the_pages(firm, signed_in, browser_of):
    """S20 to S29. Start, look back, configure, fill, save, tell, hand over: each an ordinary press."""
    posted(signed_in.post(url(firm)))
    posted(
        signed_in.post(
            url(firm, "step_add"),
            {
                "action": "Swapped the cable of GT-104",
                "outcome": "no_change",
                "result": "Same E-31 after 61 s",
            },
        )
    )
    posted(signed_in.post(url(firm, "escalate_review"), {"recurring": "no", "reason": "First time"}))
    posted(signed_in.post(url(firm, "repair", "confirm-category")))
    form = {f"text-{key}": text for key, text in GOOD.items()} | {"reason_code": "deeper_investigation"}
    posted(signed_in.post(url(firm, "escalate_record"), form))
    told = signed_in.get(url(firm), {"step": "acknowledge"}).context["told"]
    form = {"kind": "reply", "reply": told.bodies["reply"], "named": told.named}
    posted(signed_in.post(url(firm, "escalate_acknowledge"), form | {"date": told.date, "time": told.time}))
    page = signed_in.get(url(firm))
    assert page.context["current"] == "escalate"
    warnings = [finding.key for finding in page.context["report"].warnings]
    posted(signed_in.post(url(firm, "escalate_hand"), {"confirmed": warnings}), url(firm, "ticket"))

    escalation = escalation_of(firm)
    assert escalation.status == QUEUED
    assert escalation.receiving_team == firm.network


@pytest.mark.parametrize("step", STEPS)
def test_every_step_is_a_page_before_and_after_the_start(firm, signed_in, step):
    before = signed_in.get(url(firm), {"step": step})
    firm.acknowledged()
    after = signed_in.get(url(firm), {"step": step})

    assert (before.status_code, after.status_code) == (200, 200)
    assert (before.context["current"], after.context["current"]) == (step, step)


@pytest.mark.parametrize("step", ["", "nonsense", None])
def test_page_opens_on_the_next_step(firm, signed_in, step):
    """S27. Without a step, or with one that is none, the next is shown."""
    firm.recorded()

    page = signed_in.get(url(firm), {} if step is None else {"step": step})

    assert page.context["current"] == "acknowledge"


def test_start_twice_is_the_same_draft(firm, signed_in):
    """S20. A second time returns to the same draft."""
    signed_in.post(url(firm))
    signed_in.post(url(firm))

    assert escalation_of(firm).status == DRAFT


def test_start_prefills_the_summary(firm, signed_in):
    """S4. Nothing is written twice."""
    conversation.write_summary(firm.ticket, body="GT-104 drops.", by=firm.technician, at=minutes(1))

    signed_in.post(url(firm))

    page = signed_in.get(url(firm), {"step": "template"})
    assert texts_of(page)["issue_summary"] == "GT-104 drops."


def test_start_on_a_finished_ticket_leads_to_its_status(firm, signed_in):
    firm.ticket.status, firm.ticket.closing_reason = "resolved", "cancelled"
    firm.ticket.save()

    page = signed_in.post(url(firm))

    assert page.status_code == 409
    assert "Set it to Open before you escalate it" in page.content.decode()
    assert f"{url(firm, 'ticket')}#status" in page.content.decode()


@pytest.mark.parametrize("status", [QUEUED, ACCEPTED])
def test_page_of_what_was_handed_over_is_the_brief(firm, signed_in, status):
    escalation = firm.in_status(status)

    assert signed_in.get(url(firm))["Location"] == reverse("web:brief", args=[escalation.pk])


@pytest.mark.parametrize("status", [RESOLVED, WITHDRAWN])
def test_after_a_finished_one_another_may_be_started(firm, signed_in, status):
    firm.in_status(status)
    Ticket.objects.filter(pk=firm.ticket.pk).update(status="open")

    assert signed_in.get(url(firm)).context["escalation"] is None


# Handing over


def test_hand_over_tells_where_it_went(firm, signed_in):
    """S29. One action; the origin keeps the customer."""
    firm.acknowledged()

    response = signed_in.post(url(firm, "escalate_hand"), follow=True)

    assert f"Handed over to {firm.network}" in response.content.decode()
    assert escalation_of(firm).status == QUEUED


def test_hand_over_twice_is_once_done(firm, signed_in):
    """S29. Twice pressed, once done: kindly."""
    firm.acknowledged()
    signed_in.post(url(firm, "escalate_hand"))

    again = signed_in.post(url(firm, "escalate_hand"))

    assert again.status_code == 302
    assert escalation_of(firm).history.filter(event="escalation.escalate").count() == 1


def test_hand_over_that_is_not_ready_names_what_is_missing(firm, signed_in):
    """S26. The same findings as everywhere, each with the way to it."""
    firm.recorded()

    page = signed_in.post(url(firm, "escalate_hand"))

    assert page.status_code == 422
    assert page.context["current"] == "escalate"
    assert "has not been told that this is being handed on" in page.content.decode()
    assert escalation_of(firm).status == DRAFT


def _with_two_warnings(firm):
    """Ready but for an unread message and a vague impact."""
    firm.acknowledged()
    NoteFactory(
        ticket=firm.ticket, kind=NoteKind.CUSTOMER_MESSAGE, contact=firm.contact, created_at=minutes(25)
    )
    drafting.fill(
        escalation_of(firm),
        "user_impact",
        text="Several users at the gate.",
        by=firm.technician,
        at=minutes(26),
    )
    workflow.record(escalation_of(firm), by=firm.technician, at=minutes(27))


def test_warnings_are_confirmed_at_the_press(firm, signed_in):
    """S26. Confirmed once, stored; what was ticked stays ticked if another is still open."""
    _with_two_warnings(firm)
    keys = [one.key for one in signed_in.get(url(firm), {"step": "escalate"}).context["report"].warnings]
    assert len(keys) == 2

    half = signed_in.post(url(firm, "escalate_hand"), {"confirmed": keys[:1]})
    both = signed_in.post(url(firm, "escalate_hand"), {"confirmed": keys})

    assert half.status_code == 422
    assert 'id="confirm-1" checked' in half.content.decode()
    assert 'id="confirm-2" checked' not in half.content.decode()
    assert both.status_code == 302
    assert escalation_of(firm).revision.confirmed == sorted(keys)


@pytest.mark.parametrize("headers", [HTMX, {}])
def test_warning_is_confirmed_in_the_gate(firm, signed_in, headers):
    _with_two_warnings(firm)

    answer = signed_in.post(
        url(firm, "escalate_confirm"),
        {"key": "writing.no_scope:user_impact", "step": "template"},
        headers=headers,
    )

    assert answer.status_code == (204 if headers else 302)
    gate = signed_in.get(url(firm, "escalate_gate")).context["report"]
    assert [one.code for one in gate.warnings] == ["communication.unread"]


def test_message_read_is_no_warning_any_more_and_a_new_one_is(firm, signed_in):
    """S28. A later customer message warns, also after an earlier one was confirmed."""
    _with_two_warnings(firm)
    keys = [one.key for one in signed_in.get(url(firm), {"step": "escalate"}).context["report"].warnings]
    signed_in.post(url(firm, "escalate_confirm"), {"key": keys})
    NoteFactory(
        ticket=firm.ticket, kind=NoteKind.CUSTOMER_MESSAGE, contact=firm.contact, created_at=minutes(35)
    )

    gate = signed_in.get(url(firm, "escalate_gate")).context["report"]

    assert [one.code for one in gate.warnings] == ["communication.unread"]


# Flags


@pytest.mark.parametrize("headers", [HTMX, {}])
def test_flag_is_answered_by_a_sentence(firm, signed_in, headers):
    """S30. Each flag is answered by a change or by one sentence why it stands."""
    flagged = firm.sent_back().send_backs.get().flags.get()
    assert signed_in.get(url(firm)).context["report"].blocking[0].code == "sendback.flag_unanswered"

    answer = signed_in.post(
        url(firm, "escalate_flag", flagged.pk),
        {"answer": "Both run 4.2.1; it stands there."},
        headers=headers,
    )

    assert answer.status_code == (200 if headers else 302)
    assert signed_in.get(url(firm, "escalate_gate")).context["report"].is_met


def test_flag_is_answered_by_a_change(firm, signed_in):
    firm.sent_back()
    text = GOOD[SectionKey.ENVIRONMENT] + " Second scanner GT-105: firmware 4.2.0."

    signed_in.post(url(firm, "escalate_record"), {"text-environment": text})
    signed_in.post(url(firm, "escalate_hand"))

    assert escalation_of(firm).revision.number == 2


@pytest.mark.parametrize("headers", [HTMX, {}])
@pytest.mark.parametrize("sentence", ["", "\u200b", "x" * 501])
def test_refused_answer_of_a_flag_keeps_the_sentence(firm, signed_in, sentence, headers):
    flagged = firm.sent_back().send_backs.get().flags.get()

    answer = signed_in.post(url(firm, "escalate_flag", flagged.pk), {"answer": sentence}, headers=headers)

    assert answer.status_code == 422
    assert answer.context["typed_answer"] == sentence
    assert 'class="field__error"' in answer.content.decode()


def test_flag_of_another_ticket_is_not_found(firm, signed_in):
    other = TicketFactory(
        team=firm.desk, assignee=firm.technician, category=firm.category, contact=firm.contact
    )
    flagged = firm.sent_back(other).send_backs.get().flags.get()
    firm.draft()

    assert signed_in.post(url(firm, "escalate_flag", flagged.pk), {"answer": "No."}).status_code == 404


@pytest.mark.parametrize(
    ("target", "place"),
    [
        ("environment", "?step=template#environment"),
        ("history", "?step=lookback"),
        ("steps", "?step=ready#steps"),
    ],
)
def test_flag_leads_to_where_it_is_completed(firm, signed_in, target, place):
    firm.sent_back(target=target)

    page = signed_in.get(url(firm))

    assert f'href="{url(firm)}{place}"' in page.content.decode()


# Withdrawing


def test_withdraw_with_a_reason(firm, signed_in):
    firm.draft()

    signed_in.post(url(firm, "escalate_withdraw"), {"reason": "Solved on the phone."})

    assert escalation_of(firm).withdrawn_reason == "Solved on the phone."


@pytest.mark.parametrize("reason", ["", " ", "x" * 501])
def test_refused_withdrawal_comes_back_on_its_step(firm, signed_in, reason):
    firm.draft()

    page = signed_in.post(url(firm, "escalate_withdraw"), {"reason": reason, "step": "lookback"})

    assert page.status_code == 422
    assert page.context["current"] == "lookback"
    assert page.context["withdraw_reason"] == reason
    assert escalation_of(firm).status == DRAFT


# What happens meanwhile


def finding_of(page, code):
    return next(one for one in page.context["report"].findings if one.code == code)


def test_deactivated_category_is_told_and_another_chosen(firm, signed_in):
    """S15. Walk every state: a category is deactivated while it is a draft."""
    firm.acknowledged()
    other = CategoryFactory(name="Other scanners", escalation_team=firm.network)
    firm.category.is_active = False
    firm.category.save()

    page = signed_in.get(url(firm))
    assert page.context["current"] == "configuration"
    assert "no longer in use" in finding_of(page, "configuration.category_inactive").message
    form = {f"c-{name}": field.value() or "" for name, field in _bound(page).items()}
    form |= {"c-category": other.pk, "c-category_confirmed": "on"}
    posted(signed_in.post(url(firm, "configuration"), form | {"place": "guided"}))

    assert signed_in.get(url(firm, "escalate_gate")).context["report"].is_met


def _bound(page):
    return {name: page.context["form"][name] for name in page.context["form"].fields}


@pytest.mark.parametrize(
    ("code", "press", "change"),
    [
        ("configuration.status_not_open", "set-open", {"status": "pending"}),
        ("configuration.unassigned", "assign-to-me", {"assignee": None}),
        ("configuration.category_unconfirmed", "confirm-category", {"category_confirmed_at": None}),
        (
            "configuration.priority_unexplained",
            "set-expected-priority",
            {"impact": "high", "urgency": "high"},
        ),
    ],
)
def test_finding_is_repaired_with_one_press(firm, signed_in, code, press, change):
    """S15 to S18. Every finding has a one-press repair or a link to the field."""
    firm.acknowledged()
    Ticket.objects.filter(pk=firm.ticket.pk).update(**change)
    page = signed_in.get(url(firm), {"step": "configuration"})
    assert finding_of(page, code).fix.press == press
    assert reverse("web:repair", args=[firm.ticket.pk, press]) in page.content.decode()

    posted(signed_in.post(url(firm, "repair", press), {"next": url(firm)}), url(firm))

    assert signed_in.get(url(firm, "escalate_gate")).context["report"].is_met


def test_assignee_who_left_is_repaired_with_one_press(firm, signed_in, browser_of):
    """Somebody can always go on: a colleague takes it."""
    firm.acknowledged()
    firm.technician.is_active = False
    firm.technician.save()
    colleague = browser_of(firm.colleague)

    page = colleague.get(url(firm))
    assert "no longer works here" in finding_of(page, "configuration.assignee_inactive").message
    colleague.post(url(firm, "repair", "assign-to-me"))

    assert colleague.get(url(firm, "escalate_gate")).context["report"].is_met


def test_no_route_is_a_sentence_that_says_whom_to_ask(firm, signed_in):
    """S19. No route: never a 500, the way forward is named."""
    firm.acknowledged()
    firm.category.escalation_team = None
    firm.category.save()
    firm.desk.escalates_to = None
    firm.desk.save()

    page = signed_in.get(url(firm), {"step": "configuration"})

    assert "Ask an administrator to set the default escalation team" in page.content.decode()
    assert signed_in.post(url(firm, "escalate_hand")).status_code == 422


def test_queued_by_a_colleague_meanwhile_is_told_kindly(firm, signed_in):
    """A stale page: the colleague was faster."""
    firm.acknowledged()
    workflow.escalate(escalation_of(firm), by=firm.colleague, at=minutes(30))

    page = signed_in.post(url(firm, "escalate_withdraw"), {"reason": "Mine."})
    told = signed_in.post(url(firm, "escalate_acknowledge"), {"kind": "call", "call": "x"}, headers=HTMX)

    assert page.status_code == 302
    assert told.status_code in {404, 409, 422}


def test_press_without_a_draft_says_how_to_start(firm, signed_in):
    page = signed_in.post(url(firm, "escalate_record"))

    assert page.status_code == 409
    assert "no escalation in preparation" in page.content.decode()


@pytest.mark.parametrize(
    ("name", "step"), [("confirm", "?step=escalate"), ("hand", "?step=escalate"), ("withdraw", "")]
)
def test_get_of_a_press_leads_back_to_its_step(firm, signed_in, name, step):
    """A session that ended during a press leads back with GET."""
    assert signed_in.get(url(firm, f"escalate_{name}"))["Location"] == url(firm) + step


def test_ended_session_leads_through_sign_in_back_to_the_page(firm, client):
    address = url(firm, "escalate_record")

    response = client.post(address, {"text-environment": "x"})

    assert response["Location"] == f"{reverse('web:sign_in')}?next={address}"


@pytest.mark.parametrize("number", ["1", "999999999", "9" * 30])
def test_unknown_ticket_is_not_found(firm, signed_in, number):
    assert signed_in.get(f"/tickets/{number}/escalate/").status_code == 404


def test_restricted_ticket_is_not_found_by_strangers(firm, browser_of):
    """S22. A stranger of a restricted team gets 404 on every address of the escalation."""
    flagged = firm.sent_back().send_backs.get().flags.get()
    firm.desk.is_restricted = True
    firm.desk.save()
    stranger = browser_of(firm.architect)
    addresses = [url(firm), url(firm, "escalate_gate"), url(firm, "escalate_flag", flagged.pk)]
    addresses += [
        url(firm, f"escalate_{one}") for one in ("record", "fill", "review", "words", "hand", "take_over")
    ]

    assert {stranger.get(one).status_code for one in addresses} == {404}
    assert {stranger.post(one).status_code for one in addresses} == {404}


def test_draft_is_offered_the_newly_published_standard(firm, signed_in):
    """S34. Shown with its press, on the page of the draft; until then the older version judges."""
    escalation = firm.draft()
    newest = next_version(by=firm.administrator, at=firm.ticket.created_at)

    offered = signed_in.get(url(firm, "escalate"))
    signed_in.post(url(firm, "escalate"), {"newest_standard": "yes"})
    moved = signed_in.get(url(firm, "escalate"))

    escalation.refresh_from_db()
    assert f"Move it to version {newest.version}" in offered.content.decode()
    assert "Move it to version" not in moved.content.decode()
    assert escalation.standard == newest
