"""What the forms of the administration refuse, in which words, and what they set going."""

import pytest
from django.urls import reverse

from escalations.models import (
    ApiToken,
    Category,
    Company,
    ConfigurationChange,
    Contact,
    HistoryEntry,
    Portal,
    Standard,
    StandardStep,
    User,
)
from tests import factories
from tests.admin.forms import category_form, errors, no_rows, page, said
from tests.factories import PASSWORD

pytestmark = pytest.mark.django_db


# Categories


def test_a_category_is_added_with_its_steps(desk, administrator):
    values = category_form(
        name="Mail",
        **{"standard_steps-TOTAL_FORMS": 1, "standard_steps-0-text": "Restart Outlook",
           "standard_steps-0-position": 1, "standard_steps-0-is_active": "on"},
    )  # fmt: skip

    assert desk.post(page("category", "add"), values).status_code == 302

    assert StandardStep.objects.get().category == Category.objects.get(name="Mail")
    assert ConfigurationChange.objects.get().by == administrator


def test_a_category_below_itself_is_refused(desk):
    top = factories.CategoryFactory(name="Mail")
    below = factories.CategoryFactory(parent=top)

    for parent in (top, below):
        answer = desk.post(page("category", "change", top.pk), category_form(top, parent=parent.pk))
        assert errors(answer) == {
            "parent": ["“Mail” cannot be below itself. Choose a parent from another branch."]
        }


def test_a_category_in_use_stays(desk):
    """Invariant 10."""
    category = factories.TicketFactory(category=factories.CategoryFactory(name="Mail")).category
    sentence = "“Mail” is used by tickets, so it stays. Deactivate it instead of deleting it."

    shown = desk.get(page("category", "change", category.pk)).content.decode()
    answer = desk.post(page("category", "delete", category.pk), {"post": "yes"})

    assert sentence in shown
    assert 'class="deletelink"' not in shown
    assert (answer.status_code, said(answer)) == (302, [sentence])
    assert Category.objects.filter(pk=category.pk).exists()


def test_a_category_nobody_uses_may_go(desk):
    category = factories.StandardStepFactory().category

    assert 'class="deletelink"' in desk.get(page("category", "change", category.pk)).content.decode()
    assert desk.post(page("category", "delete", category.pk), {"post": "yes"}).status_code == 302

    assert not Category.objects.filter(pk=category.pk).exists()


def test_an_answered_standard_step_stays(desk):
    step = factories.StandardStepFactory(text="Restart Outlook")
    factories.StepFactory(standard_step=step, action="")
    values = category_form(
        step.category,
        **{"standard_steps-TOTAL_FORMS": 1, "standard_steps-INITIAL_FORMS": 1, "standard_steps-0-id": step.pk,
           "standard_steps-0-text": step.text, "standard_steps-0-position": 1, "standard_steps-0-DELETE": "on"},
    )  # fmt: skip

    answer = desk.post(page("category", "change", step.category.pk), values)

    assert "“Restart Outlook” was answered on tickets, so it stays." in answer.content.decode()
    assert StandardStep.objects.filter(pk=step.pk).exists()


def test_a_step_nobody_answered_may_go(desk):
    step = factories.StandardStepFactory()
    values = category_form(
        step.category,
        **{"standard_steps-TOTAL_FORMS": 1, "standard_steps-INITIAL_FORMS": 1, "standard_steps-0-id": step.pk,
           "standard_steps-0-text": step.text, "standard_steps-0-position": 1, "standard_steps-0-DELETE": "on"},
    )  # fmt: skip

    assert desk.post(page("category", "change", step.category.pk), values).status_code == 302
    assert not StandardStep.objects.exists()


# People


def person_form(person, **values):
    known = {"username": person.username, "theme": person.theme, "is_active": "on"}
    known["groups"] = [group.pk for group in person.groups.all()]
    return {**known, **no_rows("memberships"), **values}


def test_a_person_gets_a_new_password(desk):
    person = factories.UserFactory()
    values = {"usable_password": "true", "password1": "Still-Water-9", "password2": "Still-Water-9"}

    address = reverse("admin:auth_user_password_change", args=[person.pk])
    assert desk.get(address).status_code == 200
    assert desk.post(address, values).status_code == 302

    person.refresh_from_db()
    assert person.check_password("Still-Water-9")
    assert not person.check_password(PASSWORD)


def test_a_person_is_never_deleted(desk):
    person = factories.UserFactory()

    assert desk.post(page("user", "delete", person.pk), {"post": "yes"}).status_code == 403
    assert User.objects.filter(pk=person.pk).exists()


def note(**values):
    return factories.CannedResponseFactory(kind="private_note", **values)


@pytest.mark.parametrize(
    ("make", "field", "name"),
    [
        (factories.TeamFactory, "category.intake_team", "name"),
        (factories.CategoryFactory, "category.parent", "name"),
        (factories.UserFactory, "team.lead", "username"),
        (note, "action.canned_response", "title"),
        (factories.CompanyFactory, "contact.company", "name"),
    ],
)
def test_drop_downs_offer_nothing_deactivated(make, field, name, desk):
    make(**{name: "old-desk"}, is_active=False)
    row = make(**{name: "new-desk"})
    model, field = field.split(".")
    asked = {"app_label": "escalations", "model_name": model, "field_name": field, "term": "desk"}

    answer = desk.get(reverse("admin:autocomplete"), asked).json()

    assert [one["id"] for one in answer["results"]] == [str(row.pk)]


# Tokens


def test_a_token_is_never_shown(desk):
    token = factories.ApiTokenFactory(label="Sync")
    listed = desk.get(page("apitoken", "changelist"))
    asked = desk.get(listed.content.decode().split('">Revoke…')[0].rsplit('"', 1)[1])

    for answer in (listed, asked):
        assert "Sync" in answer.content.decode()
        assert token.digest not in answer.content.decode()
        assert token.token_key not in answer.content.decode()


def test_a_token_is_revoked_and_the_log_keeps_whose_it_was(desk, administrator):
    token = factories.ApiTokenFactory(label="Sync")
    other = factories.ApiTokenFactory()
    address = desk.get(page("apitoken", "changelist"), {"q": "Sync"}).content.decode()
    address = address.split('">Revoke…')[0].rsplit('"', 1)[1]

    answer = desk.post(address)

    assert list(ApiToken.objects.all()) == [other]
    assert said(answer) == ["API token revoked: Sync."]
    entry = ConfigurationChange.objects.get()
    assert (entry.by, entry.verb, entry.name) == (administrator, "deleted", f"Sync, of {token.user}")
    assert token.digest not in str(vars(entry))
    assert token.token_key not in str(vars(entry))


def test_a_token_has_no_page_of_its_own(desk):
    token = factories.ApiTokenFactory()

    for view in ("change", "delete", "history"):
        assert desk.get(page("apitoken", view, token.pk)).status_code == 302
        assert desk.post(page("apitoken", view, token.pk)).status_code == 302

    assert ApiToken.objects.count() == 1


def test_a_token_that_is_gone_is_said_so(desk):
    answer = desk.post(page("apitoken", "revoke", "nonsense"))

    assert answer.status_code == 302
    assert len(said(answer)) == 1


# The portal and the customers


def test_an_asset_pattern_that_is_none_is_refused(desk):
    answer = desk.post(page("portal", "change", 1), {"asset_pattern": "[A-Z", "tags": ""})

    assert errors(answer) == {
        "asset_pattern": ["This is not a regular expression: unterminated character set at position 0."]
    }


def test_the_portal_is_one_row_that_stays(desk):
    assert (
        desk.post(page("portal", "change", 1), {"asset_pattern": r"PC-\d+", "tags": "vpn, wifi"}).status_code
        == 302
    )
    assert desk.post(page("portal", "delete", 1), {"post": "yes"}).status_code == 403

    assert (Portal.objects.get().asset_pattern, Portal.objects.get().tags) == (r"PC-\d+", ["vpn", "wifi"])


def test_a_contact_without_email_is_added(desk):
    for name in ("One", "Two"):
        assert desk.post(page("contact", "add"), {"name": name, "is_active": "on"}).status_code == 302

    assert set(Contact.objects.values_list("name", "email")) == {("One", None), ("Two", None)}


def test_a_company_keeps_when_it_was_added(desk):
    company = factories.CompanyFactory()

    desk.post(page("company", "change", company.pk), {"name": "Northwind", "is_active": "on"})

    changed = Company.objects.get()
    assert (changed.name, changed.created_at) == ("Northwind", company.created_at)
    assert changed.updated_at > company.updated_at


# The standard; its own pages are in test_standard.py


def test_a_version_is_neither_changed_nor_deleted_in_passing(desk):
    """S25, S34."""
    for version in (Standard.objects.in_force(), factories.StandardFactory()):
        assert desk.post(page("standard", "delete", version.pk), {"post": "yes"}).status_code == 403
    answer = desk.post(page("standard", "change", Standard.objects.in_force().pk), {"sections-0-prompt": "?"})

    assert answer.status_code == 403
    assert Standard.objects.count() == 2


def test_a_draft_is_made_and_published(desk, administrator):
    """S34. Both are in the log, once."""
    desk.post(page("standard", "draft", Standard.objects.in_force().pk))
    draft = Standard.objects.get(version=2)
    draft.sections.filter(key="environment").update(prompt="Which device?")
    answer = desk.post(page("standard", "publish", draft.pk), {"without": "yes"})

    assert said(answer)[-1] == "Version 2 is published and in force."
    assert Standard.objects.in_force() == draft
    assert HistoryEntry.objects.get(event="standard.published").by == administrator
    told = ConfigurationChange.objects.order_by("id").values_list("verb", "object_id", "by")
    assert list(told) == [(verb, str(draft.pk), administrator.pk) for verb in ("added", "published")]
    assert ConfigurationChange.objects.get(verb="published").note == (
        "It replaces version 1. Published without a rehearsal."
    )


def test_the_page_offers_what_is_possible(desk):
    draft = factories.StandardFactory()

    assert "Publish…" in desk.get(page("standard", "change", draft.pk)).content.decode()
    in_force = desk.get(page("standard", "change", Standard.objects.in_force().pk)).content.decode()
    assert "Publish…" not in in_force
    assert "Make a draft of it…" in in_force


@pytest.mark.parametrize(
    ("name", "tool"), [("standard", "publish"), ("standard", "draft"), ("scenario", "escalating")]
)
def test_tools_are_for_administrators(name, tool, client):
    client.force_login(factories.SeniorFactory())

    assert client.get(page(name, tool, 1)).status_code == 403
    assert client.post(page(name, tool, 1)).status_code == 403
