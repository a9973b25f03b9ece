"""What the guided escalation shows: every finding leads to a place that is there, at a price that does not grow."""

import re
from pathlib import Path

import pytest
from django.urls import reverse

from escalations.domain import drafting, lookback, standard, workflow
from escalations.domain.findings import STEP_LABELS
from escalations.models import (
    Category,
    Escalation,
    Membership,
    NoteKind,
    Promise,
    Team,
    Ticket,
)
from tests.factories import (
    CategoryFactory,
    CompanyFactory,
    NoteFactory,
    StandardStepFactory,
    StepFactory,
    TicketFactory,
    days,
)
from tests.firm import minutes

pytestmark = pytest.mark.usefixtures("at_ten")

SOURCE = Path(standard.__file__).read_text()
CODES = set(re.findall(r'(?:block|warn)\(\s*"([a-z_]+\.[a-z_]+)"', SOURCE))


def url(firm):
    return reverse("web:escalate", args=[firm.ticket.pk])


def change(firm, **values):
    """The ticket as somebody changed it meanwhile."""
    Ticket.objects.filter(pk=firm.ticket.pk).update(**values)


def review(firm, **decided):
    lookback.review(firm.ticket, by=firm.technician, at=minutes(40), **decided)


def fill(firm, section, text):
    drafting.fill(firm.ticket.escalations.get(), section, text=text, by=firm.technician, at=minutes(40))


def unlike(firm, **values):
    """An earlier ticket of the contact that is this one all over again."""
    alike = {
        "subject": firm.ticket.subject,
        "description": firm.ticket.description,
        "category": firm.category,
    }
    values = {"contact": firm.contact, "created_at": firm.ticket.created_at - days(3)} | alike | values
    return TicketFactory(**values)


def no_route(firm):
    Category.objects.update(escalation_team=None)
    Team.objects.update(escalates_to=None)


def default_route(firm):
    no_route(firm)
    Team.objects.filter(pk=firm.network.pk).update(is_default_escalation=True)


def broad_category(firm):
    CategoryFactory(parent=firm.category)


def everybody_left(firm):
    firm.acknowledged()
    Membership.objects.filter(team=firm.network).delete()


def no_promise(firm):
    escalation = firm.acknowledged()
    Escalation.objects.filter(pk=escalation.pk).update(promise=None)


def promise_past(firm):
    escalation = firm.acknowledged()
    Promise.objects.filter(pk=escalation.promise_id).update(due_at=minutes(30))


def shared_mailbox(firm):
    firm.contact.is_shared_mailbox, firm.contact.company = True, None
    firm.contact.save()
    change(firm, company=None)


# Every code of the standard, and what leads to it.
ARRANGED = {
    "steps.open": lambda firm: StandardStepFactory(category=firm.category),
    "steps.no_row": lambda firm: drafting.set_reason(
        workflow.start(firm.ticket, by=firm.technician, at=minutes(1)),
        reason_code="cause_unknown",
        by=firm.technician,
        at=minutes(2),
    ),
    "steps.no_result": lambda firm: StepFactory(ticket=firm.ticket, outcome="", result=""),
    "work.none": lambda firm: None,
    "communication.none": lambda firm: None,
    "communication.unread": lambda firm: (
        firm.draft(),
        NoteFactory(
            ticket=firm.ticket, kind=NoteKind.CUSTOMER_MESSAGE, contact=firm.contact, created_at=minutes(40)
        ),
    ),
    "history.unreviewed": lambda firm: None,
    "history.stale": lambda firm: (
        firm.draft(),
        TicketFactory(contact=firm.contact, created_at=minutes(40)),
    ),
    "history.reason_missing": lambda firm: (unlike(firm), review(firm, recurring=False)),
    "history.warranty_unclear": shared_mailbox,
    "history.reference_missing": lambda firm: review(firm, recurring=True, pattern="Mondays."),
    "history.other_company": lambda firm: review(
        firm, recurring=True, references=[TicketFactory(company=CompanyFactory()).pk]
    ),
    "history.pattern_missing": lambda firm: review(firm, recurring=True),
    "configuration.category_missing": lambda firm: change(firm, category=None),
    "configuration.category_inactive": lambda firm: Category.objects.update(is_active=False),
    "configuration.category_not_leaf": broad_category,
    "configuration.category_catch_all": lambda firm: Category.objects.update(is_catch_all=True),
    "configuration.category_unconfirmed": lambda firm: None,
    "configuration.priority_unexplained": lambda firm: change(firm, impact="high", urgency="high"),
    "configuration.status_not_open": lambda firm: change(firm, status="pending"),
    "configuration.will_reopen": lambda firm: (firm.sent_back(), change(firm, status="waiting_on_customer")),
    "configuration.unassigned": lambda firm: change(firm, assignee=None),
    "configuration.assignee_inactive": lambda firm: change(firm, assignee=_left(firm)),
    "configuration.no_route": no_route,
    "configuration.default_route": default_route,
    "configuration.nobody_to_accept": everybody_left,
    "template.not_started": lambda firm: None,
    "template.section_missing": lambda firm: workflow.start(firm.ticket, by=firm.technician, at=minutes(1)),
    "template.reason_missing": lambda firm: workflow.start(firm.ticket, by=firm.technician, at=minutes(1)),
    "template.not_recorded": lambda firm: firm.draft(),
    "template.changed_since_record": lambda firm: (
        firm.recorded(),
        fill(firm, "environment", "GT-105, VLAN 30"),
    ),
    "acknowledgement.missing": lambda firm: firm.recorded(),
    "acknowledgement.no_promise": no_promise,
    "acknowledgement.promise_past": promise_past,
    "sendback.flag_unanswered": lambda firm: firm.sent_back(),
    "attachment.private_link": lambda firm: (
        firm.draft(),
        fill(firm, "environment", r"GT-105, trace at C:\Users\noor\Desktop\trace.txt"),
    ),
    "writing.filler": lambda firm: (firm.draft(), fill(firm, "escalation_reason", "please check")),
}


def _left(firm):
    firm.colleague.is_active = False
    firm.colleague.save()
    return firm.colleague


def test_every_code_of_the_standard_is_walked():
    assert set(ARRANGED) - {"writing.filler"} == CODES


@pytest.mark.parametrize("code", ARRANGED)
def test_finding_leads_to_a_place_that_is_there(firm, signed_in, code):
    """Every finding has a one-press repair or a link to its field (design: the gate)."""
    ARRANGED[code](firm)
    page = signed_in.get(url(firm))
    found = [one for one in page.context["report"].findings if one.code == code]
    assert found

    for finding in found:
        step, _, anchor = finding.fix.place.partition("#")
        html = signed_in.get(url(firm), {"step": step}).content.decode()
        assert not anchor or html.count(f'id="{anchor}"') == 1
        assert finding.fix.label.replace("“", "“") in page.content.decode()


@pytest.mark.parametrize("code", ARRANGED)
def test_press_of_a_finding_repairs_it(firm, signed_in, code):
    """Every repair that a finding names is one the portal knows, and takes the finding away."""
    ARRANGED[code](firm)
    found = [one for one in signed_in.get(url(firm)).context["report"].findings if one.code == code]
    presses = {one.fix.press for one in found} - {"", "start"}

    for press in presses:
        signed_in.post(reverse("web:repair", args=[firm.ticket.pk, press]))

    left = {one.code for one in signed_in.get(url(firm)).context["report"].findings}
    assert not presses or code not in left


# The rail and the gate


def test_rail_names_the_steps_in_their_order(firm, signed_in):
    """S27. The order is shown, with the state of each."""
    firm.recorded()

    rail = signed_in.get(url(firm)).context["rail"]

    assert [step["name"] for step in rail] == list(STEP_LABELS)
    assert [step["is_done"] for step in rail] == [True, True, True, True, False, False]
    assert [step["is_current"] for step in rail].index(True) == 4


def test_gate_renews_the_panel_the_rail_and_the_saved_line(firm, signed_in):
    """After every change: the panel itself, and beside it what else depends on it."""
    firm.draft()

    html = signed_in.get(
        reverse("web:escalate_gate", args=[firm.ticket.pk]), {"step": "template"}
    ).content.decode()

    out_of_band = set(re.findall(r'id="([a-z-]+)"[^>]*hx-swap-oob="true"', html))
    assert out_of_band == {
        "passed-count",
        "passed",
        "consequences",
        "rail",
        "saved-line",
        "gatebar",
        "recorded",
    }
    assert 'id="gate-open"' in html
    assert "Draft saved" in html


def test_gate_says_what_will_happen_before_the_press(firm, signed_in):
    """S19, S22. Target team, accept-within time, who reads it, status."""
    firm.acknowledged()

    html = signed_in.get(url(firm)).content.decode()

    assert f"Goes to <b>{firm.network}</b>, tier 2" in html
    assert "within 8 h" in html
    assert "Contact: no." in html
    assert "stays Open" in html


def test_finding_quotes_the_words_it_objects_to(firm, signed_in):
    firm.draft()
    fill(firm, "escalation_reason", "please check")

    html = signed_in.get(reverse("web:escalate_gate", args=[firm.ticket.pk])).content.decode()

    assert "“please check”" in html


# The budget: besides session and user at most twelve questions on every step

ASKED = {"ready": 12, "lookback": 13, "configuration": 14, "template": 12, "acknowledge": 13, "escalate": 12}


def _more(firm, count):
    StepFactory.create_batch(count, ticket=firm.ticket, done_by=firm.colleague)
    NoteFactory.create_batch(
        count, ticket=firm.ticket, kind=NoteKind.CUSTOMER_MESSAGE, contact=firm.contact, created_at=minutes(6)
    )
    TicketFactory.create_batch(count, contact=firm.contact, created_at=firm.ticket.created_at - days(2))


@pytest.mark.parametrize("count", [1, 30])
@pytest.mark.parametrize("step", STEP_LABELS)
def test_pages_ask_as_much_for_thirty_rows_as_for_one(
    firm, signed_in, step, count, django_assert_num_queries
):
    firm.acknowledged()
    _more(firm, count)
    signed_in.get(url(firm), {"step": step})

    with django_assert_num_queries(ASKED[step]):
        signed_in.get(url(firm), {"step": step})


@pytest.mark.parametrize("count", [1, 30])
def test_gate_asks_as_much_for_thirty_rows_as_for_one(firm, signed_in, count, django_assert_num_queries):
    firm.acknowledged()
    _more(firm, count)
    address = reverse("web:escalate_gate", args=[firm.ticket.pk])
    signed_in.get(address)

    with django_assert_num_queries(12):
        signed_in.get(address)
