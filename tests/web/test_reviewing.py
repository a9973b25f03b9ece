"""The step Look-back: recorded by an ordinary press; what is refused comes back with every tick and word."""

import pytest
from django.urls import reverse

from escalations.domain import workflow
from escalations.models import Reference, Review
from tests.factories import CompanyFactory, ContactFactory, StepFactory, TicketFactory, days
from tests.firm import minutes

pytestmark = pytest.mark.usefixtures("at_ten")


@pytest.fixture
def earlier(firm):
    """An earlier ticket of the same contact, with a step and its result."""
    ticket = TicketFactory(
        subject="Gate scanner drops again",
        contact=firm.contact,
        category=firm.category,
        created_at=firm.ticket.created_at - days(4),
    )
    StepFactory(ticket=ticket, action="Restarted the gate switch", outcome="fixed", result="Held for a day")
    return ticket


def url(firm, name="escalate_review", *further):
    return reverse(f"web:{name}", args=[firm.ticket.pk, *further])


def page_of(firm, browser):
    return browser.get(url(firm, "escalate"), {"step": "lookback"})


def test_review_of_a_recurring_ticket(firm, signed_in, earlier):
    """S8, S9, S12, S13. Recurring, with the earlier ticket and the pattern; only then it leads on."""
    form = {"recurring": "yes", "reference": str(earlier.pk), "pattern": "Every Monday at start of shift."}

    response = signed_in.post(url(firm), form)

    review = Review.objects.get(ticket=firm.ticket)
    assert response["Location"] == url(firm, "escalate")
    assert (review.is_recurring, review.pattern, review.by) == (True, form["pattern"], firm.technician)
    assert Reference.objects.get(ticket=firm.ticket).to == earlier


def test_unticked_ticket_is_referred_to_no_more(firm, signed_in, earlier):
    signed_in.post(url(firm), {"recurring": "yes", "reference": str(earlier.pk), "pattern": "Mondays."})

    signed_in.post(url(firm), {"recurring": "yes", "pattern": "Mondays."})

    assert not Reference.objects.filter(ticket=firm.ticket).exists()


def test_numbers_in_the_field_are_references(firm, signed_in):
    """S12. `#number` is recognised in the field; what is not in the list stands in the field again."""
    other = TicketFactory(company=CompanyFactory())

    signed_in.post(url(firm), {"recurring": "yes", "references": f"#{other.pk}, ", "pattern": "Mondays."})

    assert page_of(firm, signed_in).context["look"]["references"] == f"#{other.pk}"


REFUSED = [
    ({"recurring": ""}, "recurring", "yes or no"),
    ({"references": "#999999999"}, "references", "There is no ticket"),
    ({"references": "nonsense"}, "references", "no ticket number"),
    ({"pattern": "x" * 4_001}, "pattern", "4,000"),
    ({"reason": "x" * 501}, "reason", "500"),
    ({"warranty": "in_window", "warranty_reason": " "}, "warranty_reason", "Say in one sentence"),
    ({"warranty": "nonsense"}, "warranty_verdict", "is no verdict"),
]


@pytest.mark.parametrize(("wrong", "field", "sentence"), REFUSED)
def test_refused_review_comes_back_whole(firm, signed_in, earlier, wrong, field, sentence):
    form = {"recurring": "yes", "reference": str(earlier.pk), "pattern": "Mondays.", "billing": "on"}
    form |= {"mention": "on"} | wrong

    page = signed_in.post(url(firm), form)

    html = page.content.decode()
    look = page.context["look"]
    assert page.status_code == 422
    assert sentence in page.context["errors"][field]
    assert sentence.replace("'", "&#x27;") in html
    assert (look["pattern"], look["billing"], look["mention"]) == (form["pattern"], "on", "on")
    assert [ticked for _one, ticked in look["candidates"]] == [True]
    assert not Review.objects.exists()
    assert "billing" not in firm.ticket.tags


def test_ticket_is_marked_for_billing(firm, signed_in):
    """S14. One of the three ready buttons."""
    signed_in.post(url(firm), {"recurring": "no", "billing": "on"})

    firm.ticket.refresh_from_db()
    assert firm.ticket.tags == ["billing"]


def test_warranty_is_overruled_with_a_reason(firm, signed_in):
    """S11. A person may overrule the verdict."""
    form = {"recurring": "no", "warranty": "in_window", "warranty_reason": "The yard was rewired on Friday."}

    signed_in.post(url(firm), form)

    look = page_of(firm, signed_in).context["look"]
    assert (look["warranty"], look["warranty_reason"]) == ("in_window", form["warranty_reason"])


def test_earlier_step_is_copied_with_one_press(firm, signed_in, earlier):
    """S10. Earlier steps and resolutions side by side; a press copies one as tried there."""
    page = page_of(firm, signed_in)
    assert f"Tried in #{earlier.pk}: copy" in page.content.decode()

    signed_in.post(url(firm, "step_copy", earlier.steps.get().pk), {"next": url(firm, "escalate")})

    assert firm.ticket.steps.get().from_ticket == earlier
    assert "Copied" in page_of(firm, signed_in).content.decode()


def test_new_ticket_of_the_contact_makes_the_review_stale(firm, signed_in):
    """S8. Stale by a new ticket of the contact; renewed with one press."""
    firm.draft()
    TicketFactory(contact=firm.contact, created_at=minutes(30))
    page = page_of(firm, signed_in)
    assert "Something new" in page.content.decode()

    signed_in.post(url(firm, "repair", "renew-lookback"))

    assert not page_of(firm, signed_in).context["look"]["is_stale"]


def test_nothing_in_these_days_is_said(firm, signed_in):
    firm.ticket.contact = ContactFactory()
    firm.ticket.save()

    assert "No other ticket of this contact or company" in page_of(firm, signed_in).content.decode()


def test_review_before_the_draft_is_started(firm, signed_in):
    """The look-back may come before the template."""
    assert signed_in.post(url(firm), {"recurring": "no"}).status_code == 302
    assert page_of(firm, signed_in).context["escalation"] is None


def test_get_leads_back_to_the_page(firm, signed_in):
    assert signed_in.get(url(firm))["Location"] == url(firm, "escalate")


def test_script_in_every_field_is_shown_as_text(firm, signed_in, earlier):
    evil = '"><script>alert(1)</script>'
    form = {"recurring": "no", "pattern": evil, "reason": evil, "references": evil}

    refused = signed_in.post(url(firm), form | {"warranty": "in_window", "warranty_reason": evil})
    signed_in.post(url(firm), form | {"references": ""})
    kept = page_of(firm, signed_in)

    for page in (refused, kept):
        assert "<script>alert" not in page.content.decode()
        assert "&lt;script&gt;alert" in page.content.decode()


def test_recurrence_is_mentioned_in_the_reason(firm, signed_in, earlier):
    """S14. One tick beside the decision; a no mentions nothing."""
    escalation = workflow.start(firm.ticket, by=firm.technician, at=firm.ticket.created_at)

    signed_in.post(url(firm), {"recurring": "no", "mention": "on"})
    untouched = escalation.answers.filter(section="escalation_reason").exists()
    signed_in.post(url(firm), {"recurring": "yes", "reference": str(earlier.pk), "mention": "on"})

    assert not untouched
    assert escalation.answers.get(section="escalation_reason").text == f"Recurring, see #{earlier.pk}."
