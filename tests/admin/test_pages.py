"""Every page of the administration: open to administrators alone, quick, and without a status to edit."""

import re
from html import unescape

import pytest
from django.apps import apps
from django.contrib import admin
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from escalations.models import Escalation, EscalationStatus, Portal, PriorityRule, Standard, Ticket
from tests import factories

pytestmark = pytest.mark.django_db


def revision():
    return factories.EscalationFactory(status=EscalationStatus.ACCEPTED).revision


def team():
    above = factories.TeamFactory(tier=2, lead=factories.UserFactory())
    return factories.TeamFactory(escalates_to=above, lead=factories.UserFactory(), members=[above.lead])


def category():
    return factories.CategoryFactory(
        parent=factories.CategoryFactory(), intake_team=team(), escalation_team=factories.TeamFactory(tier=2)
    )


def history_entry():
    return factories.HistoryEntryFactory(by=factories.UserFactory())


MAKE = {
    "user": lambda: factories.SeniorFactory(teams=[factories.TeamFactory()]),
    "team": team,
    "apitoken": factories.ApiTokenFactory,
    "category": category,
    "priority": factories.PriorityFactory,
    "priorityrule": PriorityRule.objects.first,
    "cannedresponse": factories.CannedResponseFactory,
    "scenario": lambda: factories.ActionFactory().scenario,
    "portal": Portal.objects.get,
    "standard": lambda: factories.CheckSeverityFactory().standard,
    "company": factories.CompanyFactory,
    "contact": factories.ContactFactory,
    "ticket": lambda: factories.TicketFactory(category=category(), assignee=factories.UserFactory()),
    "note": factories.NoteFactory,
    "attachment": factories.AttachmentFactory,
    "escalation": lambda: factories.EscalationFactory(status=EscalationStatus.ACCEPTED),
    "revision": revision,
    "historyentry": history_entry,
    "outboxmessage": factories.OutboxMessageFactory,
    "receivedmail": factories.ReceivedMailFactory,
    "webhookendpoint": factories.WebhookEndpointFactory,
    "webhookdelivery": factories.WebhookDeliveryFactory,
    "helpdesk": factories.HelpdeskFactory,
    "scenariorun": factories.ScenarioRunFactory,
    "configurationchange": lambda: factories.ConfigurationChangeFactory(by=factories.AdministratorFactory()),
}
LOOKED_UP = {
    "ticket", "note", "attachment", "escalation", "revision", "historyentry", "outboxmessage",
    "configurationchange", "apitoken", "scenariorun", "webhookendpoint", "webhookdelivery",
    "receivedmail",
}  # fmt: skip
NEVER_ADDED = LOOKED_UP | {"portal", "standard", "priorityrule", "helpdesk"}
FIXED_IN_NUMBER = {"portal", "priorityrule"}


def address(name, view, *args):
    return reverse(f"admin:escalations_{name}_{view}", args=args)


def test_every_page_is_listed_here():
    assert {model._meta.model_name for model in admin.site._registry} == set(MAKE)


@pytest.mark.parametrize("name", MAKE)
def test_lists_answer(name, desk):
    MAKE[name]()

    for asked in [{}, {"q": "mail 1"}, {"q": "#100001"}]:
        assert desk.get(address(name, "changelist"), asked, follow=True).status_code == 200


def test_the_portal_is_a_page_not_a_list_of_one(desk):
    assert desk.get(address("portal", "changelist")).url == address("portal", "change", 1)


def trail(answer):
    """The way back that a page shows, as words."""
    [shown] = re.findall(r'<div class="breadcrumbs">(.*?)</div>', answer.content.decode(), re.DOTALL)
    return " ".join(re.sub(r"<[^>]+>", "", unescape(shown)).split())


def test_the_way_back_has_the_same_words_on_every_page(desk):
    person, team = (
        factories.UserFactory(first_name="Ada", last_name="Byron"),
        factories.TeamFactory(name="Core"),
    )
    set_password = reverse("admin:auth_user_password_change", args=[person.pk])

    shown = {
        view: trail(desk.get(address("user", view, person.pk)))
        for view in ("change", "history", "deactivate")
    }

    assert shown == {
        "change": "Home › People › Ada Byron",
        "history": "Home › People › Ada Byron › Changes",
        "deactivate": "Home › People › Ada Byron › Deactivate",
    }
    assert trail(desk.get(address("user", "changelist"))) == "Home › People"
    assert trail(desk.get(address("user", "add"))) == "Home › People › Invite somebody"
    assert trail(desk.get(set_password)) == "Home › People › Ada Byron › Password"
    assert trail(desk.get(address("team", "delete", team.pk))) == "Home › Teams › Core › Delete"
    assert trail(desk.get(address("team", "hours", team.pk))) == "Home › Teams › Core › Working hours"
    assert trail(desk.get(address("standard", "compare"))) == "Home › Versions of the standard › Compare"


@pytest.mark.parametrize("name", sorted(set(MAKE) - {"apitoken", "priorityrule"}))
def test_rows_answer(name, desk):
    row = MAKE[name]()

    page = desk.get(address(name, "change", row.pk))

    assert page.status_code == 200
    assert (b'name="_save"' in page.content) is (name not in LOOKED_UP)


@pytest.mark.parametrize("name", MAKE)
def test_adding_answers_where_there_is_something_to_add(name, desk):
    expected = 403 if name in NEVER_ADDED else 200

    assert desk.get(address(name, "add")).status_code == expected


def test_first_page_and_password_page_answer(desk):
    page = desk.get(reverse("admin:index"))

    assert page.status_code == 200
    assert b"Handover administration" in page.content
    assert b'<a href="/">Back to the portal</a>' in page.content
    assert desk.get(reverse("admin:app_list", args=["escalations"])).status_code == 200
    assert desk.get(reverse("admin:password_change"))["Location"] == reverse("web:own_sign_in")


@pytest.mark.parametrize("make", [factories.UserFactory, factories.SeniorFactory])
@pytest.mark.parametrize("name", MAKE)
def test_colleagues_are_refused(name, make, client):
    row = MAKE[name]()
    client.force_login(make(is_staff=True))

    for asked in [address(name, "changelist"), address(name, "add"), address(name, "change", row.pk)]:
        assert client.get(asked).status_code == 403
        assert client.post(asked).status_code == 403


@pytest.mark.parametrize("name", MAKE)
def test_strangers_are_asked_to_sign_in(name, client):
    for view in ["changelist", "add"]:
        answer = client.get(address(name, view))

        assert answer.status_code == 302
        assert answer.url.startswith("/sign-in/")


def test_a_deactivated_administrator_stays_out(client, administrator):
    client.force_login(administrator)
    administrator.is_active = False
    administrator.save()

    assert client.get(reverse("admin:index")).status_code == 302


def test_sign_in_has_one_page(client):
    assert client.get(reverse("admin:login")).url == "/sign-in/?next=/admin/"
    assert client.get(reverse("admin:login"), {"next": "/admin/x/"}).url == "/sign-in/?next=/admin/x/"


def test_who_is_signed_in_is_not_asked_again(client, administrator):
    client.force_login(administrator)
    assert client.get(reverse("admin:login")).url == "/admin/"

    client.force_login(factories.UserFactory())
    assert client.get(reverse("admin:login")).status_code == 403


@pytest.mark.parametrize("name", sorted(set(MAKE) - FIXED_IN_NUMBER))
def test_lists_ask_the_same_of_the_database_for_1_and_30_rows(name, desk):
    MAKE[name]()
    desk.get(address(name, "changelist"))
    with CaptureQueriesContext(connection) as few:
        desk.get(address(name, "changelist"))
    for _ in range(29):
        MAKE[name]()
    with CaptureQueriesContext(connection) as many:
        desk.get(address(name, "changelist"))

    assert len(many) == len(few)


def test_the_matrix_reads_its_priorities_once(desk):
    with CaptureQueriesContext(connection) as nine:
        desk.get(address("priorityrule", "changelist"))
    PriorityRule.objects.exclude(pk=PriorityRule.objects.first().pk).delete()
    with CaptureQueriesContext(connection) as one:
        desk.get(address("priorityrule", "changelist"))

    assert len(one) == len(nine)


@pytest.mark.parametrize("model", [Ticket, Escalation])
def test_no_status_is_edited(model, desk):
    """Invariant 5: statuses are written by the domain alone."""
    page = admin.site.get_model_admin(model)
    row = MAKE[model._meta.model_name]()
    before = row.status

    desk.post(address(model._meta.model_name, "change", row.pk), {"status": "resolved"})

    row.refresh_from_db()
    assert row.status == before
    assert "status" not in page.list_editable
    assert b'name="status"' not in desk.get(address(model._meta.model_name, "change", row.pk)).content


def test_no_form_holds_a_status_of_a_record():
    recorded = {
        model for model in apps.get_app_config("escalations").get_models() if hasattr(model, "status")
    }
    pages = admin.site._registry.values()
    inlines = {inline.model for page in pages for inline in page.inlines}

    assert {model.__name__ for model in recorded & (inlines | set(admin.site._registry))} == {
        "Action",  # what a scenario sets
        "Escalation",
        "Ticket",
    }


@pytest.mark.parametrize("name", sorted(LOOKED_UP - {"apitoken"}))
def test_records_are_neither_changed_nor_deleted(name, desk):
    row = MAKE[name]()

    assert desk.post(address(name, "change", row.pk), {"_save": "1"}).status_code == 403
    assert desk.post(address(name, "delete", row.pk), {"post": "yes"}).status_code == 403
    assert type(row).objects.filter(pk=row.pk).exists()


def test_nobody_deletes_several_at_once(desk):
    for page in admin.site._registry.values():
        request = desk.get(reverse("admin:index")).wsgi_request
        assert "delete_selected" not in page.get_actions(request)


def test_a_version_in_force_is_only_read(desk):
    page = desk.get(address("standard", "change", Standard.objects.in_force().pk))

    assert b'name="_save"' not in page.content
    assert b"sections-0-label" not in page.content
