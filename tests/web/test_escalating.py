"""The guided escalation in a browser without script: the story, and every refusal with everything typed."""

import pytest
from django.urls import reverse

from escalations.domain import conversation, drafting, workflow
from escalations.models import (
    ACCEPTED,
    DRAFT,
    QUEUED,
    RESOLVED,
    SENT_BACK,
    WITHDRAWN,
    Escalation,
    Note,
    NoteKind,
    SectionKey,
)
from tests.factories import NoteFactory, StepFactory
from tests.firm import GOOD, READ_BACK, flag, minutes

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
            {"action": "Swapped the cable of GT-104", "outcome": "no_change", "result": "Same E-31 after 61 s"},
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
