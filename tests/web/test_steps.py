"""Troubleshooting steps as rows, added, answered and completed in place."""

import pytest
from django.urls import reverse

from escalations.models import TroubleshootingStep
from tests.factories import StandardStepFactory, StepFactory, TicketFactory

HTMX = {"HX-Request": "true"}
GOOD = {"action": "Swapped the cable", "outcome": "no_change", "result": "Same E-31"}


def url(ticket, name, *more):
    return reverse(f"web:{name}", args=[ticket.pk, *more])


def test_step_is_added_in_place(signed_in, firm):
    """S5, S6. What was done and what came of it, as a row."""
    answer = signed_in.post(url(firm.ticket, "step_add"), {**GOOD, "minutes": "15"}, headers=HTMX)

    row = TroubleshootingStep.objects.get()
    assert (row.action, row.outcome, row.result, row.minutes) == (
        "Swapped the cable",
        "no_change",
        "Same E-31",
        15,
    )
    assert row.done_by == firm.technician
    assert '"announce": "Steps saved"' in answer["HX-Trigger"]
    assert "1 logged" in answer.content.decode()


def test_step_without_script_leads_back_to_where_it_was_pressed(signed_in, firm):
    home = reverse("web:ticket", args=[firm.ticket.pk])

    assert signed_in.post(url(firm.ticket, "step_add"), GOOD).url == home
    assert (
        signed_in.post(url(firm.ticket, "step_add"), {**GOOD, "next": f"{home}#steps"}).url == f"{home}#steps"
    )
    assert signed_in.post(url(firm.ticket, "step_add"), {**GOOD, "next": "//elsewhere.example"}).url == home


@pytest.mark.parametrize(
    "name", ["step_add", "step_change", "step_remove", "step_copy", "standard_step_answer"]
)
def test_get_leads_back_to_the_ticket(signed_in, firm, name):
    more = () if name == "step_add" else (StandardStepFactory().pk,)

    assert signed_in.get(url(firm.ticket, name, *more)).url == reverse("web:ticket", args=[firm.ticket.pk])


def test_row_without_result_is_repaired_in_the_row(signed_in, firm):
    """S6. A row without its result blocks; it is completed where it stands."""
    row = StepFactory(ticket=firm.ticket, outcome="", result="")
    page = signed_in.get(reverse("web:ticket", args=[firm.ticket.pk])).content.decode()

    signed_in.post(
        url(firm.ticket, "step_change", row.pk), {"outcome": "fixed", "result": "Holds."}, headers=HTMX
    )

    row.refresh_from_db()
    assert "1 without result" in page
    assert (row.outcome, row.result) == ("fixed", "Holds.")


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ({"action": ""}, "Say what was done"),
        ({"outcome": "magic"}, "Choose: fixed, no change"),
        ({"outcome": "could_not"}, "answers standard steps only"),
        ({"result": "x" * 5000}, "Attach it as a file"),
        ({"minutes": "soon"}, "whole number"),
    ],
)
def test_refused_step_keeps_what_was_typed(signed_in, firm, typed, words):
    answer = signed_in.post(url(firm.ticket, "step_add"), GOOD | typed, headers=HTMX)

    assert answer.status_code == 422
    assert words in answer.content.decode()
    assert typed.get("result", "Same E-31") in answer.content.decode()
    assert TroubleshootingStep.objects.count() == 0


def test_refused_step_without_script_is_told_on_a_page_of_its_own(signed_in, firm):
    answer = signed_in.post(url(firm.ticket, "step_add"), GOOD | {"action": ""})

    assert answer.status_code == 422
    assert "Say what was done" in answer.content.decode()


def test_standard_step_is_answered_once(signed_in, firm):
    """S1. Done, not applicable, or could not, with why."""
    standard = StandardStepFactory(category=firm.category, text="Restart the gate")
    words = {"outcome": "could_not", "result": "The key is with the yard master"}
    page = signed_in.get(reverse("web:ticket", args=[firm.ticket.pk])).content.decode()

    answer = signed_in.post(url(firm.ticket, "standard_step_answer", standard.pk), words, headers=HTMX)
    again = signed_in.post(url(firm.ticket, "standard_step_answer", standard.pk), words, headers=HTMX)

    assert "Restart the gate" in page
    assert "Could not" in answer.content.decode()
    assert "is answered already" in again.content.decode()
    assert TroubleshootingStep.objects.get().standard_step == standard


def test_refused_answer_of_a_standard_step_stays_in_its_row(signed_in, firm):
    standard = StandardStepFactory(category=firm.category)

    answer = signed_in.post(
        url(firm.ticket, "standard_step_answer", standard.pk),
        {"outcome": "magic", "result": "Kept"},
        headers=HTMX,
    )

    assert answer.status_code == 422
    assert 'value="Kept"' in answer.content.decode()


def test_row_is_removed_and_another_tickets_row_is_not(signed_in, firm):
    row, other = StepFactory(ticket=firm.ticket), StepFactory()

    signed_in.post(url(firm.ticket, "step_remove", row.pk), headers=HTMX)

    assert signed_in.post(url(firm.ticket, "step_remove", other.pk)).status_code == 404
    assert list(TroubleshootingStep.objects.all()) == [other]


def test_step_of_an_earlier_ticket_is_copied_with_its_origin(signed_in, firm):
    """S10. One press copies a step as *tried in #100123*."""
    earlier = StepFactory(ticket=TicketFactory(contact=firm.contact), action="Swapped the cable")

    answer = signed_in.post(url(firm.ticket, "step_copy", earlier.pk), headers=HTMX)

    assert firm.ticket.steps.get().from_step == earlier
    assert f"#{earlier.ticket_id}" in answer.content.decode()


def test_step_of_a_restricted_ticket_is_not_copied(signed_in, firm):
    earlier = StepFactory()
    earlier.ticket.team.is_restricted = True
    earlier.ticket.team.save()

    assert signed_in.post(url(firm.ticket, "step_copy", earlier.pk)).status_code == 404


def test_row_that_links_to_a_private_drive_says_so(signed_in, firm):
    """S33. In the row, at once; it is saved all the same."""
    answer = signed_in.post(
        url(firm.ticket, "step_add"), {**GOOD, "result": "Trace: https://we.tl/t-ab"}, headers=HTMX
    )

    assert "Attach the file instead of linking https://we.tl/t-ab:" in answer.text


def test_secret_in_a_row_is_asked_about_in_the_row(signed_in, firm):
    """S26. With both answers; the second press stores it masked."""
    words = {**GOOD, "result": "Signs in with password: Summer24!x"}

    asked = signed_in.post(url(firm.ticket, "step_add"), words, headers=HTMX)
    signed_in.post(url(firm.ticket, "step_add"), {**words, "secret": "mask"}, headers=HTMX)

    assert 'name="secret" value="keep"' in asked.text
    assert TroubleshootingStep.objects.get().result == "Signs in with password: ••••••••"
