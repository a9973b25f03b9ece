"""Configuration and status in place: what follows, what is refused, and how it goes on."""

import pytest
from django.urls import reverse

from escalations.models import Priority, Status
from tests.factories import CategoryFactory, StandardStepFactory, UserFactory, priority

HTMX = {"HX-Request": "true"}


def url(ticket, name="configuration", *more):
    return reverse(f"web:{name}", args=[ticket.pk, *more])


def values(ticket, **other):
    """The form as it stands, with what somebody changed."""
    ticket.refresh_from_db()
    kept = {
        "version": ticket.version,
        "category": ticket.category_id or "",
        "impact": ticket.impact,
        "urgency": ticket.urgency,
        "priority": ticket.priority_id,
        "priority_reason": ticket.priority_reason,
        "team": ticket.team_id,
        "assignee": ticket.assignee_id or "",
        "tags": ", ".join(ticket.tags),
        "assets": ", ".join(ticket.assets),
    }
    return {f"c-{name}": value for name, value in (kept | other).items()}


def test_configuration_opens_in_place(signed_in, firm):
    facts = signed_in.get(url(firm.ticket), headers=HTMX).content.decode()
    form = signed_in.get(url(firm.ticket), {"edit": "1"}, headers=HTMX).content.decode()

    assert "Yard scanners" in facts
    assert 'name="c-impact"' not in facts
    assert 'name="c-impact"' in form


def test_configuration_without_script_opens_on_the_page(signed_in, firm):
    assert "?edit=configuration" in signed_in.get(url(firm.ticket)).url


def test_what_differs_is_changed_and_told(signed_in, firm):
    """S16. Impact × urgency gives the expected priority."""
    answer = signed_in.post(
        url(firm.ticket), values(firm.ticket, impact="high", urgency="high", tags="gate, yard"), headers=HTMX
    )

    firm.ticket.refresh_from_db()
    assert (firm.ticket.impact, firm.ticket.tags) == ("high", ["gate", "yard"])
    assert firm.ticket.priority == Priority.objects.get(name="Urgent")
    assert "ticket-changed" in answer["HX-Trigger"]


def test_saved_without_script_it_leads_back(signed_in, firm):
    answer = signed_in.post(url(firm.ticket), values(firm.ticket, urgency="high"))

    assert answer.url == reverse("web:ticket", args=[firm.ticket.pk])


def test_category_is_confirmed(signed_in, firm):
    """S15. Confirmed by the technician."""
    signed_in.post(url(firm.ticket), values(firm.ticket, category_confirmed="on"), headers=HTMX)

    firm.ticket.refresh_from_db()
    assert firm.ticket.category_confirmed_by == firm.technician


@pytest.mark.parametrize("headers", [HTMX, {}])
def test_higher_team_is_refused_with_the_way_to_escalate(signed_in, firm, headers):
    """S29. No side door; the refusal names the way and leads there."""
    answer = signed_in.post(url(firm.ticket), values(firm.ticket, team=firm.network.pk), headers=headers)

    shown = answer.content.decode()
    firm.ticket.refresh_from_db()
    assert answer.status_code == 409
    assert "Only Escalate leads there." in shown
    assert reverse("web:escalate", args=[firm.ticket.pk]) in shown
    assert firm.ticket.team == firm.desk


@pytest.mark.parametrize("headers", [HTMX, {}])
@pytest.mark.parametrize("place", ["page", "guided"])
def test_refused_values_come_back(signed_in, firm, headers, place):
    typed = values(firm.ticket, tags="kept", impact="enormous") | {"place": place}

    answer = signed_in.post(url(firm.ticket), typed, headers=headers)

    assert answer.status_code == 422
    assert 'value="kept"' in answer.content.decode()


def test_category_deactivated_meanwhile_is_refused(signed_in, firm):
    gone = CategoryFactory(name="Old yard")
    typed = values(firm.ticket, category=gone.pk)
    gone.is_active = False
    gone.save()

    answer = signed_in.post(url(firm.ticket), typed, headers=HTMX)

    assert answer.status_code == 422
    assert 'id="id_c-category_error"' in answer.content.decode()


def test_field_changed_in_another_tab_is_refused_once_then_saved(signed_in, browser_of, firm):
    """Invariant 9. A stale write is refused per field, nothing typed is lost."""
    mine = values(firm.ticket, priority=priority("High").pk, priority_reason="Auditors are here.")
    theirs = values(firm.ticket, priority=priority("Medium").pk, priority_reason="Two gates.")
    browser_of(firm.colleague).post(url(firm.ticket), theirs)

    stale = signed_in.post(url(firm.ticket), mine, headers=HTMX)
    shown = stale.content.decode()
    version = shown.partition('name="c-version" value="')[2].partition('"')[0]
    saved = signed_in.post(url(firm.ticket), mine | {"c-version": version}, headers=HTMX)

    firm.ticket.refresh_from_db()
    assert stale.status_code == 412
    assert "Auditors are here." in shown
    assert "<b>Priority now</b><br>Medium" in shown
    assert "<b>Yours</b><br>High" in shown
    assert saved.status_code == 200
    assert firm.ticket.priority_reason == "Auditors are here."


def test_assignee_who_left_is_still_shown(signed_in, firm):
    firm.technician.teams.clear()
    left = UserFactory(is_active=False, first_name="Lara", last_name="Gone")
    type(firm.ticket).objects.update(assignee=left)

    assert "No longer works here" in signed_in.get(url(firm.ticket), headers=HTMX).content.decode()
    assert "Lara Gone" in signed_in.get(url(firm.ticket), {"edit": 1}, headers=HTMX).content.decode()


# Status


def test_status_is_changed_in_place(signed_in, firm):
    answer = signed_in.post(url(firm.ticket, "status"), {"status": "pending"}, headers=HTMX)

    firm.ticket.refresh_from_db()
    assert firm.ticket.status == Status.PENDING
    assert "ticket-changed" in answer["HX-Trigger"]
    assert signed_in.get(url(firm.ticket, "status")).status_code == 302


@pytest.mark.parametrize("headers", [HTMX, {}])
def test_resolving_asks_why_and_keeps_what_was_typed(signed_in, firm, headers):
    words = {"status": "resolved", "resolution": "Cable swapped."}

    answer = signed_in.post(url(firm.ticket, "status"), words, headers=headers)

    assert answer.status_code == 422
    assert "Say why: done" in answer.content.decode()
    assert "Cable swapped.</textarea>" in answer.content.decode()


def test_resolving_says_first_what_it_withdraws(signed_in, firm):
    """S17. Resolving or closing the ticket withdraws a draft, said before."""
    escalation = firm.draft()
    words = {"status": "resolved", "closing_reason": "done", "resolution": "Cable swapped."}

    asked = signed_in.post(url(firm.ticket, "status"), words, headers=HTMX)
    signed_in.post(url(firm.ticket, "status"), words | {"withdraw": "on"}, headers=HTMX)

    escalation.refresh_from_db()
    assert asked.status_code == 409
    assert 'name="withdraw"' in asked.content.decode()
    assert escalation.status == "withdrawn"


def test_queued_ticket_offers_no_status(signed_in, firm):
    """S17. Queued: nobody changes the status."""
    escalation = firm.queued()
    page = signed_in.get(reverse("web:ticket", args=[firm.ticket.pk])).content.decode()

    answer = signed_in.post(url(firm.ticket, "status"), {"status": "pending"}, headers=HTMX)

    assert "It stays Open while it waits for Network." in page
    assert answer.status_code == 409
    assert reverse("web:brief", args=[escalation.pk]) in answer.content.decode()


def test_accepted_ticket_is_resolved_through_its_escalation(browser_of, firm):
    """S17. Accepted: resolving goes through the step `resolve`, with its link."""
    escalation = firm.accepted()
    words = {"status": "resolved", "closing_reason": "done", "resolution": "Port set to auto."}

    answer = browser_of(firm.senior).post(url(firm.ticket, "status"), words, headers=HTMX)

    assert answer.status_code == 409
    assert f"{reverse('web:brief', args=[escalation.pk])}#resolve" in answer.content.decode()


# One press


@pytest.mark.parametrize(
    "name", ["set-open", "assign-to-me", "confirm-category", "set-expected-priority", "mark-read"]
)
def test_each_repair_is_one_press(signed_in, firm, name):
    firm.draft()

    answer = signed_in.post(url(firm.ticket, "repair", name), headers=HTMX)

    assert answer.status_code == 204
    assert "gate-changed" in answer["HX-Trigger"]


def test_look_back_is_renewed_with_one_press(signed_in, firm):
    """S8. Renewed with one press in the gate panel."""
    firm.draft()

    assert signed_in.post(url(firm.ticket, "repair", "renew-lookback")).status_code == 302
    assert firm.ticket.reviews.count() == 2


def test_marking_as_read_without_a_draft_does_nothing(signed_in, firm):
    assert signed_in.post(url(firm.ticket, "repair", "mark-read"), headers=HTMX).status_code == 204


def test_repair_that_is_none_leads_to_the_guided_escalation(signed_in, firm):
    home = reverse("web:escalate", args=[firm.ticket.pk])

    assert signed_in.post(url(firm.ticket, "repair", "nonsense")).url == home
    assert signed_in.get(url(firm.ticket, "repair", "set-open")).url == home


@pytest.mark.parametrize("headers", [HTMX, {}])
def test_status_changed_in_another_tab_is_asked_again(signed_in, browser_of, firm, headers):
    """Invariant 9. The second tab sees that the status is another by now; a second press holds."""
    version = firm.ticket.version
    browser_of(firm.colleague).post(url(firm.ticket, "status"), {"status": "pending", "version": version})
    mine = {"status": "waiting_on_customer", "version": version}

    stale = signed_in.post(url(firm.ticket, "status"), mine, headers=headers)
    signed_in.post(url(firm.ticket, "status"), mine | {"version": version + 1}, headers=headers)

    firm.ticket.refresh_from_db()
    assert stale.status_code == 412
    assert f'name="version" value="{version + 1}"' in stale.content.decode()
    assert firm.ticket.status == Status.WAITING_ON_CUSTOMER


def test_steps_follow_another_category(signed_in, firm):
    """S1. Category changed: its steps replace the open ones, answered rows stay."""
    other = StandardStepFactory(text="Ping the gate").category
    signed_in.post(url(firm.ticket), values(firm.ticket, category=other.pk), headers=HTMX)

    panel = signed_in.get(url(firm.ticket, "step_add"), headers=HTMX).content.decode()

    assert "Ping the gate" in panel
