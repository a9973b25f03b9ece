"""One moment a request, and how a refusal that no view caught is told: in place, or on a page that leads on."""

import pytest
from django.urls import reverse

from escalations.domain.errors import (
    DomainError,
    EscalationRequired,
    InvalidInput,
    NotPermitted,
    SomebodyWasFaster,
    StaleWrite,
    StandardNotMet,
    StepNotAllowed,
)
from escalations.domain.findings import Report
from escalations.models import Escalation, Ticket
from escalations.web.middleware import status_of

HTMX = {"HX-Request": "true"}
REPORT = Report([], [], [], "escalate")


def url(firm, name, *further):
    return reverse(f"web:{name}", args=[firm.ticket.pk, *further])


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (NotPermitted("x"), 403),
        (StepNotAllowed("x"), 409),
        (SomebodyWasFaster("x"), 409),
        (EscalationRequired("x"), 409),
        (StaleWrite("x", differences={}, version=2), 412),
        (StandardNotMet("x", report=REPORT), 422),
        (InvalidInput({"body": "x"}), 422),
        (DomainError("x"), 409),
    ],
)
def test_each_refusal_has_its_status(error, status):
    """“Not now”, “not you”, “not good enough” and “somebody was faster” are different refusals."""
    assert status_of(error) == status


def test_refusal_is_a_page_of_the_portal(firm, signed_in):
    """A clear sentence, what to do, and the way back; the page counts as an error page, so the text is kept."""
    Ticket.objects.filter(pk=firm.ticket.pk).update(status="closed", closing_reason="done")
    before = f"http://testserver{url(firm, 'escalate')}"

    page = signed_in.post(url(firm, "escalate"), headers={"Referer": before})

    html = page.content.decode()
    assert page.status_code == 409
    assert "Set it to Open before you escalate it" in html
    assert 'data-page="error"' in html
    assert f'href="{before}"' in html
    assert f'href="{url(firm, "ticket")}#status"' in html


@pytest.mark.parametrize(
    "referer", ["https://evil.example/", "javascript:alert(1)", "http://testserver.evil.example/"]
)
def test_refusal_never_leads_elsewhere(firm, signed_in, referer):
    page = signed_in.post(url(firm, "escalate_record"), headers={"Referer": referer})

    assert page.status_code == 409
    assert "evil.example" not in page.content.decode()
    assert "alert(1)" not in page.content.decode()


def test_refusal_in_place_changes_only_the_line_on_top(firm, signed_in):
    """The form stays as it is, with everything typed; the line says what is wrong and leads on."""
    page = signed_in.post(url(firm, "escalate_record"), headers=HTMX)

    html = page.content.decode()
    assert page.status_code == 422
    assert page["HX-Reswap"] == "none"
    assert 'id="messages"' in html
    assert 'hx-swap-oob="true"' in html
    assert "no escalation in preparation" in html


def test_refusal_in_place_leads_on(firm, signed_in):
    firm.draft()

    page = signed_in.post(url(firm, "repair", "renew-lookback"), headers=HTMX)
    refused = signed_in.post(url(firm, "status"), {"status": "resolved"}, headers=HTMX)

    assert page.status_code == 204
    assert refused.status_code in {409, 422}


def test_refusal_of_a_script_in_the_words_is_shown_as_text(firm, signed_in):
    Ticket.objects.filter(pk=firm.ticket.pk).update(status="pending")

    page = signed_in.post(
        url(firm, "step_add"), {"action": "<script>alert(1)</script>", "outcome": "nonsense"}
    )

    assert "<script>alert" not in page.content.decode()


def test_every_request_has_one_moment(firm, signed_in):
    """`at` is the same for everything one press changes."""
    signed_in.post(url(firm, "escalate"))

    escalation = Escalation.objects.get()
    assert escalation.started_at == escalation.touched_at == escalation.history.get().at


def test_other_errors_are_not_swallowed(firm, signed_in):
    """Only the domain's refusals are told this way."""
    assert signed_in.get("/tickets/999999999/").status_code == 404
