"""The log of the configuration: written by every page, read by row and as a whole, taken along as a file."""

import csv
import io
from datetime import timedelta

import pytest
from django.contrib.auth.models import Group
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from escalations.domain import configuration_log
from escalations.models import Category, ConfigurationChange, StandardStep
from tests import factories
from tests.factories import NINE, TECHNICIAN

from .forms import category_form, page, person_form

pytestmark = pytest.mark.django_db
CHANGES = reverse("admin:escalations_configurationchange_changelist")
EXPORT = reverse("admin:escalations_configurationchange_export")


def only():
    return ConfigurationChange.objects.get()


def test_a_form_records_fields_and_inner_rows_in_one_entry(desk, administrator):
    category = factories.CategoryFactory(name="E-mail")
    values = category_form(
        category,
        name="Mail",
        **{"standard_steps-TOTAL_FORMS": 1, "standard_steps-0-text": "Restart Outlook",
           "standard_steps-0-position": 1, "standard_steps-0-is_active": "on"},
    )  # fmt: skip

    assert desk.post(page("category", "change", category.pk), values).status_code == 302

    entry = only()
    assert (entry.by, entry.verb, entry.name, entry.before) == (
        administrator, "changed", "Mail", {"Name": "E-mail"}
    )  # fmt: skip
    assert list(entry.after) == ["Name", "Standard step “Restart Outlook”"]


def test_saving_without_a_change_records_nothing(desk):
    category = factories.CategoryFactory()

    assert desk.post(page("category", "change", category.pk), category_form(category)).status_code == 302

    assert not ConfigurationChange.objects.exists()


def test_what_is_refused_is_not_recorded(desk):
    category = factories.CategoryFactory()

    desk.post(page("category", "change", category.pk), category_form(category, name=""))

    assert not ConfigurationChange.objects.exists()


def test_deleting_is_recorded_with_what_it_was(desk, administrator):
    step = factories.StandardStepFactory(
        text="Restart", position=0, category=factories.CategoryFactory(name="Mail")
    )

    desk.post(page("category", "delete", step.category.pk), {"post": "yes"})

    entry = only()
    assert (entry.by, entry.verb, entry.name, entry.after) == (administrator, "deleted", "Mail", {})
    assert entry.before["Standard step “Restart”"] == "Text: Restart; Position: 0; Active: yes"
    assert not StandardStep.objects.exists()


def test_a_new_password_is_recorded_and_not_shown(desk, administrator):
    person = factories.UserFactory()
    values = {"usable_password": "true", "password1": "Still-Water-9", "password2": "Still-Water-9"}

    desk.post(reverse("admin:auth_user_password_change", args=[person.pk]), values)
    desk.post(reverse("admin:auth_user_password_change", args=["nobody"]), values)

    person.refresh_from_db()
    assert only().lines == [{"label": "Password", "before": "hidden", "after": "hidden, changed"}]
    shown = desk.get(page("user", "history", person.pk)).content.decode()
    assert person.password not in shown
    assert "hidden, changed" in shown


def test_groups_and_teams_of_a_person_are_recorded_by_name(desk):
    person = factories.UserFactory(groups=[])
    team = factories.TeamFactory(name="Desk")
    values = person_form(
        person,
        groups=[Group.objects.get(name=TECHNICIAN).pk],
        first_name=person.first_name, last_name=person.last_name, email=person.email,
        single_keys="on", soft_bell="on", title_count="on",
        **{"memberships-TOTAL_FORMS": 1, "memberships-0-team": team.pk},
    )  # fmt: skip

    assert desk.post(page("user", "change", person.pk), values).status_code == 302

    assert only().after == {"Groups": TECHNICIAN, f"Membership “{person} in Desk”": "Desk"}


def test_a_chat_s_address_is_not_shown(desk, administrator):
    team = factories.TeamFactory()

    with configuration_log.recorded(team, by=administrator, at=NINE):
        team.chat_link = "https://chat.example.org/hooks/s3cr3t"
        team.save()

    assert only().after == {"Chat link": "chat.example.org (hidden)"}
    for address in (
        CHANGES,
        page("team", "history", team.pk),
        page("configurationchange", "change", only().pk),
    ):
        assert "s3cr3t" not in desk.get(address).content.decode()
    assert "s3cr3t" not in exported(desk)


def test_each_row_has_its_own_changes(desk):
    mail, vpn = factories.CategoryFactory(name="Mail"), factories.CategoryFactory(name="VPN")
    factories.ConfigurationChangeFactory(object_id=str(mail.pk), note="The new name.")
    factories.ConfigurationChangeFactory(object_id=str(vpn.pk), name="VPN")

    shown = desk.get(page("category", "history", mail.pk)).content.decode()

    assert "Changed category: Mail" in shown
    assert "The new name." in shown
    assert "Changed category: VPN" not in shown
    assert desk.get(page("category", "history", 0)).status_code == 302


def test_a_change_leads_to_what_was_changed_while_it_is_there(desk):
    mail = factories.CategoryFactory(name="Mail")
    factories.ConfigurationChangeFactory(object_id=str(mail.pk))
    factories.ConfigurationChangeFactory(object_id="0", name="Gone")
    factories.ConfigurationChangeFactory(type="apitoken", object_id="", name="Sync")
    factories.ConfigurationChangeFactory(type="priorityrule", object_id="matrix", name="Matrix")

    told = {change.name: change.address for change in desk.get(CHANGES).context["changes"]}

    address = page("category", "change", mail.pk)
    assert told == {"Mail": address, "Gone": "", "Sync": "", "Matrix": ""}
    assert f'<a href="{address}">Changed category: Mail</a>' in desk.get(CHANGES).content.decode()


def test_what_the_domain_told_while_it_saved_is_not_told_again(desk, administrator, monkeypatch):
    category = factories.CategoryFactory(name="Mail")

    def save_model(self, request, obj, form, change):
        with configuration_log.recorded(obj, note="By the domain.", by=request.user, at=NINE):
            obj.save()

    monkeypatch.setattr("escalations.admin.categories.CategoryAdmin.save_model", save_model)
    desk.post(page("category", "change", category.pk), category_form(category, name="Post"))
    desk.post(page("category", "add"), category_form(name="New"))

    assert [(one.name, one.note) for one in ConfigurationChange.objects.order_by("id")] == [
        ("Post", "By the domain."), ("New", "By the domain.")
    ]  # fmt: skip


def test_a_page_that_saves_in_its_own_way_is_recorded_too(desk, monkeypatch):
    category = factories.CategoryFactory(name="Mail")
    monkeypatch.setattr(
        "escalations.admin.categories.CategoryAdmin.save_model",
        lambda self, request, obj, form, change: obj.save(),
    )

    desk.post(page("category", "change", category.pk), category_form(category, name="Post"))

    assert only().before == {"Name": "Mail"}


def test_a_row_without_changes_says_so(desk):
    shown = desk.get(page("category", "history", factories.CategoryFactory().pk)).content.decode()

    assert "Nothing was changed here" in shown


def names(desk, **filters):
    return [change.name for change in desk.get(CHANGES, filters).context["changes"]]


def test_all_changes_are_filtered_by_who_what_how_and_when(desk, administrator):
    other = factories.AdministratorFactory()
    entry = factories.ConfigurationChangeFactory
    entry(name="Mail", by=administrator)
    entry(name="Desk", by=other, type="team", at=NINE + timedelta(days=1))
    entry(name="VPN", by=None, verb="deleted", at=NINE + timedelta(days=2))

    assert names(desk) == ["VPN", "Desk", "Mail"]
    assert names(desk, by=other.pk) == ["Desk"]
    assert names(desk, kind="category") == ["VPN", "Mail"]
    assert names(desk, verb="deleted") == ["VPN"]
    assert names(desk, since="2026-11-11") == ["VPN", "Desk"]
    assert names(desk, until="2026-11-11") == ["Desk", "Mail"]
    assert names(desk, since="2026-11-11", until="2026-11-11") == ["Desk"]


@pytest.mark.parametrize(
    "wrong", [{"by": "x"}, {"kind": "\0"}, {"verb": "sung"}, {"since": "yesterday"}, {"until": "9999-12-31"},
              {"since": "0001-01-01"}, {"cursor": "abc"}]
)  # fmt: skip
def test_a_wrong_filter_is_told_and_loses_nothing(desk, wrong):
    factories.ConfigurationChangeFactory()

    assert names(desk, **wrong) == ["Mail"]


def test_older_changes_are_a_press_away(desk, administrator):
    for number in range(55):
        factories.ConfigurationChangeFactory(
            name=f"Category {number}", by=administrator, at=NINE + timedelta(minutes=number)
        )

    first = desk.get(CHANGES, {"kind": "category"}).context["changes"]
    second = desk.get(CHANGES + first.older).context["changes"]
    again = desk.get(CHANGES + second.newer).context["changes"]

    assert [len(list(one)) for one in (first, second, again)] == [50, 5, 50]
    assert (second.older, again.newer) == ("", "")
    assert next(iter(second)).name == "Category 4"


@pytest.mark.parametrize("number", [1, 30])
def test_the_list_asks_the_database_the_same_for_1_and_30(desk, number):
    for _ in range(number):
        factories.ConfigurationChangeFactory(by=factories.AdministratorFactory())

    with CaptureQueriesContext(connection) as asked:
        desk.get(CHANGES)

    of_log = [one["sql"] for one in asked if "configurationchange" in one["sql"]]
    assert (len(asked), len(of_log)) == (6, 3)
    assert not any("COUNT(" in sql for sql in of_log)


def exported(desk, **filters):
    answer = desk.get(EXPORT, filters)
    return b"".join(answer.streaming_content).decode()


def test_changes_are_taken_along_as_a_file(desk, administrator):
    factories.ConfigurationChangeFactory(
        by=administrator,
        name="=cmd()",
        note="+1",
        lines=[
            {"label": "Name", "before": "@Mail", "after": "-Post\nOffice, “A”"},
            {"label": "Active", "before": None, "after": "yes"},
        ],
    )
    factories.ConfigurationChangeFactory(type="team", name="Desk", verb="merged", lines=[])

    rows = list(csv.reader(io.StringIO(exported(desk), newline="")))
    filtered = list(csv.reader(io.StringIO(exported(desk, kind="team"), newline="")))

    head = ["When", "Who", "How", "What", "Name", "Field", "Before", "After", "Note"]
    who = str(administrator)
    when = "2026-11-10 09:00:00"
    desk_row = [when, "The portal", "Merged", "team", "Desk", "", "", "", ""]
    assert rows == [
        head,
        desk_row,
        [when, who, "Changed", "category", "'=cmd()", "Name", "'@Mail", "'-Post\nOffice, “A”", "'+1"],
        [when, who, "Changed", "category", "'=cmd()", "Active", "", "yes", "'+1"],
    ]
    assert filtered == [head, desk_row]


def test_one_entry_has_an_address_and_is_not_changed(desk):
    entry = factories.ConfigurationChangeFactory()

    address = page("configurationchange", "change", entry.pk)

    assert "E-mail" in desk.get(address).content.decode()
    assert desk.post(address).status_code == 403
    assert desk.get(page("configurationchange", "change", "x")).status_code == 302
    assert desk.get(page("configurationchange", "change", 0)).status_code == 302


def test_the_first_page_shows_what_changed_lately(desk):
    factories.ConfigurationChangeFactory(name="Mail")

    shown = desk.get(reverse("admin:index")).content.decode()

    assert "Changed category: Mail" in shown


def test_every_page_of_the_configuration_keeps_the_log():
    from django.contrib import admin as django_admin

    from escalations.admin.access import Unchangeable
    from escalations.admin.logged import Logged

    pages = django_admin.site._registry.values()

    assert [one for one in pages if not isinstance(one, Logged | Unchangeable)] == []
    assert Category in django_admin.site._registry
