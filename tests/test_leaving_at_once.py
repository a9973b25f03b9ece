"""Whoever is deactivated is out at once: on pages, in live polls, in the administration, through a token, in a step."""

import pytest
from django.test import Client
from django.urls import reverse
from rest_framework.test import APIClient

from escalations.domain import people, workflow
from escalations.domain.errors import NotPermitted
from escalations.models import ACCEPTED, DRAFT, Escalation, HistoryEntry, User
from tests.factories import AdministratorFactory, ApiTokenFactory
from tests.firm import READ_BACK, minutes
from tests.racing import in_turn

SIGN_IN = reverse("web:sign_in")
LATE = minutes(300)


def browser(person):
    client = Client()
    client.force_login(person)
    return client


def leaves(person, by):
    people.deactivate(User.objects.get(pk=person.pk), by=by, at=LATE)


@pytest.mark.parametrize(
    "address", ["web:my_work", "web:live_work", "web:queue", "web:live_queue", "web:drafts"]
)
def test_pages_and_live_polls_lead_to_sign_in(firm, address):
    desk = browser(firm.senior)
    before = desk.get(reverse(address)).status_code

    leaves(firm.senior, firm.administrator)
    after = desk.get(reverse(address))

    assert (before, after.status_code, after["Location"].split("?")[0]) == (200, 302, SIGN_IN)


def test_the_administration_closes_before_the_next_press(firm):
    other = AdministratorFactory()
    desk = browser(other)
    page = reverse("admin:escalations_user_change", args=[firm.technician.pk])
    before = desk.get(page).status_code

    leaves(other, firm.administrator)
    after = desk.post(page, {"username": "taken.over"})

    assert (before, after.status_code) == (200, 302)
    assert not User.objects.filter(username="taken.over").exists()


def test_the_api_refuses_session_and_token(firm):
    token = ApiTokenFactory(user=firm.technician)
    program, page = APIClient(), browser(firm.technician)
    program.credentials(HTTP_AUTHORIZATION=f"Token {token.key}")
    before = [one.get("/api/v1/me/").status_code for one in (program, page)]

    leaves(firm.technician, firm.administrator)

    assert before == [200, 200]
    assert [one.get("/api/v1/me/").status_code for one in (program, page)] == [401, 401]


def test_somebody_in_the_middle_of_an_escalation_takes_no_further_step(firm):
    """The page is open, everything is typed; the press comes a second too late."""
    escalation = firm.acknowledged()
    desk = browser(firm.technician)
    page = reverse("web:escalate", args=[escalation.ticket_id])
    before = desk.get(page).status_code

    leaves(firm.technician, firm.administrator)
    section = reverse("web:escalate_section", args=[escalation.ticket_id, "environment"])
    saved = desk.post(section, {"text": "Changed after leaving", "version": 1})
    sent = desk.post(reverse("web:escalate_confirm", args=[escalation.ticket_id]))

    assert (before, saved.status_code, sent.status_code) == (200, 302, 302)
    assert Escalation.objects.get().status == DRAFT
    assert not Escalation.objects.filter(answers__text__contains="after leaving").exists()


@pytest.mark.django_db(transaction=True)
def test_a_step_that_waits_for_its_lock_is_refused_if_its_author_leaves_meanwhile(firm):
    """The request was let in before; what it holds of the person is not what the database says by now."""
    escalation = firm.queued()
    asked = HistoryEntry.objects.filter(event="escalation.accept")

    def goes():
        Escalation.objects.select_for_update().get()
        firm.ticket.__class__.objects.select_for_update().get(pk=escalation.ticket_id)
        leaves(firm.senior, firm.administrator)

    refused = in_turn(goes, lambda: workflow.accept(escalation, read_back=READ_BACK, by=firm.senior, at=LATE))

    assert isinstance(refused, NotPermitted)
    assert "is deactivated" in str(refused.detail)
    assert (Escalation.objects.get().status == ACCEPTED, asked.exists()) == (False, False)


def test_an_old_session_does_not_come_back_with_the_account(firm):
    """Whoever found the laptop meanwhile is not signed in on the day of the return."""
    desk = browser(firm.technician)
    leaves(firm.technician, firm.administrator)

    people.reactivate(User.objects.get(pk=firm.technician.pk), by=firm.administrator, at=LATE)
    page = desk.get(reverse("web:my_work"))
    again = browser(User.objects.get(pk=firm.technician.pk)).get(reverse("web:my_work"))

    assert (page.status_code, again.status_code) == (302, 200)


@pytest.mark.django_db
def test_sessions_survive_a_new_secret_key_as_long_as_the_earlier_one_is_named(firm, settings):
    people.end_sessions(firm.technician, at=LATE)
    desk = browser(firm.technician)

    settings.SECRET_KEY, settings.SECRET_KEY_FALLBACKS = "another", [settings.SECRET_KEY]

    assert desk.get(reverse("web:my_work")).status_code == 200


def test_a_password_that_an_administrator_sets_ends_the_sessions_of_the_old_one(firm):
    """Whoever stole it is out at once; their own browser has to sign in again, too."""
    desk, office = browser(firm.technician), browser(firm.administrator)
    typed = {"usable_password": "true", "password1": "Still-Water-9", "password2": "Still-Water-9"}

    office.post(reverse("admin:auth_user_password_change", args=[firm.technician.pk]), typed)

    assert [one.get(reverse("web:my_work")).status_code for one in (desk, office)] == [302, 200]
    assert User.objects.get(pk=firm.technician.pk).check_password("Still-Water-9")
