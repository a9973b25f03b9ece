"""A new ticket: whatever is missing is said at its field, nothing typed is lost, nothing is opened twice."""

import pytest
from django.urls import reverse
from django.utils import timezone

from escalations.models import Category, Company, Contact, Level, Ticket
from tests.factories import CompanyFactory, ContactFactory, TeamFactory, TicketFactory, days, priority

NEW = reverse("web:ticket_new")
CONTACTS = reverse("web:ticket_new_contacts")
RECENT = reverse("web:ticket_new_recent")
EXPECTED = reverse("web:ticket_new_expected")


@pytest.fixture
def typed(firm):
    """What a technician fills in."""
    return {
        "contact": str(firm.contact.pk),
        "subject": "Scanner GT-104 stops",
        "description": "A minute after start.",
        "category": firm.category.pk,
        "impact": "high",
        "urgency": "high",
        "assignee": "me",
        "tags": "yard, scanner",
    }


def _opened(firm):
    return Ticket.objects.exclude(pk=firm.ticket.pk).get()


def _none_opened(firm):
    return not Ticket.objects.exclude(pk=firm.ticket.pk).exists()


def test_a_ticket_is_opened_with_all_that_was_chosen(signed_in, firm, typed):
    answer = signed_in.post(NEW, typed)

    ticket = _opened(firm)
    assert answer.url == reverse("web:ticket", args=[ticket.pk])
    assert (ticket.subject, ticket.contact, ticket.company) == (
        typed["subject"],
        firm.contact,
        firm.contact.company,
    )
    assert (ticket.assignee, ticket.team, ticket.tags) == (firm.technician, firm.desk, ["yard", "scanner"])
    assert (ticket.priority.name, ticket.source, ticket.opened_by) == ("Urgent", "web", firm.technician)
    assert ticket.assets == ["GT-104"]


def test_only_subject_and_contact_are_asked_for(signed_in, firm):
    signed_in.post(
        NEW,
        {"contact": firm.contact.pk, "subject": "Help", "impact": "low", "urgency": "low", "assignee": ""},
    )

    ticket = _opened(firm)
    assert (ticket.team, ticket.assignee, ticket.category) == (firm.desk, None, None)


def test_team_comes_from_the_category(signed_in, firm, typed):
    """S19. Right categorisation means right routing."""
    intake = TeamFactory(name="Yard desk")
    Category.objects.filter(pk=firm.category.pk).update(intake_team=intake)

    signed_in.post(NEW, typed | {"assignee": ""})

    assert _opened(firm).team == intake


def test_another_priority_with_its_reason(signed_in, firm, typed):
    """S16. Another priority needs a reason."""
    signed_in.post(NEW, typed | {"priority": priority("Low").pk, "priority_reason": "Spare scanner in use."})

    ticket = _opened(firm)
    assert (ticket.priority.name, ticket.priority_reason) == ("Low", "Spare scanner in use.")


def test_no_contact_is_a_machines_ticket(signed_in, firm, typed):
    """S28. No contact (monitoring)."""
    company = CompanyFactory(name="Tidewell")

    signed_in.post(NEW, typed | {"contact": "none", "company": "tidewell"})

    ticket = _opened(firm)
    assert (ticket.contact, ticket.company, ticket.source) == (None, company, "monitoring")


def test_an_unknown_customer_of_a_machine_is_said(signed_in, firm, typed):
    answer = signed_in.post(NEW, typed | {"contact": "none", "company": "Nowhere"})

    assert answer.status_code == 422
    assert "No company is called “Nowhere”" in answer.content.decode()


def test_a_company_beside_a_contact_is_not_asked(signed_in, firm, typed):
    signed_in.post(NEW, typed | {"company": "Nowhere"})

    assert _opened(firm).company == firm.contact.company


# A contact added on the way


def _new_contact(**fields):
    return {"contact": "new", "new_name": "Nora Field", "new_email": "Nora@Tidewell.example", **fields}


def test_a_new_contact_comes_with_the_ticket(signed_in, firm, typed):
    company = CompanyFactory(name="Tidewell")

    signed_in.post(NEW, typed | _new_contact(new_company="TIDEWELL"))

    contact = _opened(firm).contact
    assert (contact.name, contact.email, contact.company) == ("Nora Field", "nora@tidewell.example", company)


def test_the_mail_domain_finds_the_company(signed_in, firm, typed):
    company = CompanyFactory(domain="tidewell.example")

    signed_in.post(NEW, typed | _new_contact())

    assert _opened(firm).contact.company == company


def test_a_mail_domain_of_two_companies_decides_nothing(signed_in, firm, typed):
    for _ in range(2):
        CompanyFactory(domain="tidewell.example")

    signed_in.post(NEW, typed | _new_contact())

    assert _opened(firm).contact.company is None


def test_an_unknown_company_is_asked_about_then_added(signed_in, firm, typed):
    asked = signed_in.post(NEW, typed | _new_contact(new_company="Tidewell"))

    added = signed_in.post(NEW, typed | _new_contact(new_company="Tidewell", adds_company="on"))

    assert asked.status_code == 422
    assert "tick to add it" in asked.content.decode()
    assert "adds_company" in asked.content.decode()
    assert added.status_code == 302
    assert _opened(firm).company == Company.objects.get(name="Tidewell")


def test_an_address_that_is_taken_names_whose_it_is(signed_in, firm, typed):
    taken = _new_contact(new_email=firm.contact.email.upper())

    answer = signed_in.post(NEW, typed | taken)

    assert answer.status_code == 422
    assert "belongs to Gale Foreman" in answer.context["form"].errors["new_email"][0]
    assert _none_opened(firm)


def test_a_ticket_that_is_refused_leaves_no_new_contact(signed_in, firm, typed):
    answer = signed_in.post(NEW, typed | _new_contact(subject="x" * 300))

    assert answer.status_code == 422
    assert not Contact.objects.filter(name="Nora Field").exists()


@pytest.mark.parametrize(
    ("fields", "field"),
    [({"new_name": ""}, "new_name"), ({"new_name": "…"}, "new_name"), ({"new_email": "nora@"}, "new_email")],
)
def test_a_new_contact_needs_a_name_and_a_right_address(signed_in, firm, typed, fields, field):
    answer = signed_in.post(NEW, typed | _new_contact(**fields))

    assert answer.status_code == 422
    assert [*answer.context["form"].errors] == [field]


# What is refused


@pytest.mark.parametrize(
    ("fields", "field", "words"),
    [
        ({"subject": ""}, "subject", "Give the ticket a subject"),
        ({"subject": "\u200b\u200b"}, "subject", "Give the ticket a subject"),
        ({"subject": "\0"}, "subject", "Give the ticket a subject"),
        ({"subject": "x" * 300}, "subject", "longer than 255 characters"),
        ({"description": "x" * 200_001}, "description", "Attach it as a file"),
        ({"contact": ""}, "contact", "Choose who it is for"),
        ({"contact": "999999"}, "contact", "Choose who it is for"),
        ({"contact": "²"}, "contact", "Choose who it is for"),
        ({"category": "999999"}, "category", "not offered any more"),
        ({"priority": "x"}, "priority", "not offered any more"),
        ({"assignee": "999999"}, "assignee", "not offered any more"),
        ({"tags": ",".join(map(str, range(60)))}, "tags", "More than 50 tags"),
        ({"impact": "huge"}, "impact", "huge"),
    ],
)
def test_what_is_wrong_is_said_and_everything_typed_kept(signed_in, firm, typed, fields, field, words):
    answer = signed_in.post(NEW, typed | fields)

    form = answer.context["form"]
    assert answer.status_code == 422
    assert words in form.errors[field][0]
    assert form["tags"].value() == (typed | fields)["tags"]
    assert _none_opened(firm)


def test_a_team_above_ones_own_is_refused_with_its_way(signed_in, firm, typed):
    """S29. No side door: a ticket is not opened in a higher tier."""
    answer = signed_in.post(NEW, typed | {"team": firm.network.pk, "assignee": ""})

    assert answer.status_code == 409
    assert "only Escalate leads there" in answer.context["form"].errors["team"][0]
    assert answer.context["form"]["description"].value() == typed["description"]
    assert _none_opened(firm)


def test_a_category_deactivated_meanwhile_is_said(signed_in, firm, typed):
    Category.objects.filter(pk=firm.category.pk).update(is_active=False)

    answer = signed_in.post(NEW, typed)

    assert answer.context["form"].errors["category"] == ["This is not offered any more. Choose another."]


@pytest.mark.parametrize("nasty", ["<script>alert(1)</script>", "😀😀", "‮gnirts", "{{ user }}"])
def test_whatever_is_typed_is_only_text(signed_in, firm, typed, nasty):
    answer = signed_in.post(NEW, typed | {"subject": nasty, "description": nasty, "impact": "huge"})

    assert answer.status_code == 422
    assert "<script>alert" not in answer.content.decode()


def test_the_same_form_twice_opens_one_ticket(signed_in, firm, typed):
    """Pressed twice, or sent again after Back."""
    first = signed_in.post(NEW, typed)

    second = signed_in.post(NEW, typed)
    other = signed_in.post(NEW, typed | {"subject": "Another scanner stops"})

    assert second.url == first.url != other.url
    assert Ticket.objects.count() == 3


# The page and its parts


def test_page_offers_what_may_be_chosen(signed_in, firm):
    page = signed_in.get(NEW)

    assert page.context["form"]["assignee"].value() == "me"
    assert "Me (Tess Nichols)" in page.content.decode()
    assert "Yard scanners" in page.content.decode()


def test_whoever_is_away_is_not_given_the_ticket(client, firm):
    firm.technician.is_away = True
    firm.technician.save()
    client.force_login(firm.technician)

    assert client.get(NEW).context["form"]["assignee"].value() == ""


def test_page_for_a_contact_shows_what_they_had_lately(signed_in, firm):
    """S8. Seen before it is opened twice."""
    contact, now = ContactFactory(), timezone.now()
    recent = TicketFactory(contact=contact, subject="Same scanner", created_at=now - days(3))
    TicketFactory(contact=contact, subject="Long ago", created_at=now - days(30))

    page = signed_in.get(NEW, {"contact": contact.pk})

    assert [ticket.pk for ticket in page.context["recent"]] == [recent.pk]
    assert page.context["chosen"] == str(contact.pk)


def test_recent_tickets_hide_those_of_a_restricted_team(signed_in, firm):
    contact = ContactFactory()
    TicketFactory(contact=contact, team=TeamFactory(is_restricted=True), created_at=timezone.now())

    answer = signed_in.get(RECENT, {"contact": contact.pk})

    assert "had no ticket in the last 14 days" in answer.content.decode()


@pytest.mark.parametrize("contact", ["", "new", "none", "999999", "\0"])
def test_recent_without_a_contact_says_what_to_do(signed_in, contact):
    answer = signed_in.get(RECENT, {"contact": contact})

    assert "Choose a contact" in answer.content.decode()


def test_finding_contacts_while_typing(signed_in, firm):
    ContactFactory(name="Gale Other", is_active=False)

    answer = signed_in.get(CONTACTS, {"contact_q": "gale"})

    assert [one.pk for one in answer.context["contacts"]] == [firm.contact.pk]


def test_the_chosen_contact_stays_while_another_is_looked_for(signed_in, firm):
    other = ContactFactory(name="Elspeth Rowan")

    answer = signed_in.get(CONTACTS, {"contact_q": "elspeth", "contact": firm.contact.pk})

    assert [one.pk for one in answer.context["contacts"]] == [firm.contact.pk, other.pk]
    assert "checked" in answer.content.decode()


@pytest.mark.parametrize("words", ["nobody-at-all", "\0", "<b>", "x" * 3000])
def test_finding_nobody_says_what_to_do(signed_in, firm, words):
    answer = signed_in.get(CONTACTS, {"contact_q": words})

    assert "Add them as somebody new." in answer.content.decode()


def test_find_without_script_keeps_what_was_typed(signed_in, firm, typed):
    answer = signed_in.post(NEW, typed | {"find": "contact", "contact": "", "contact_q": "gale"})

    assert answer.status_code == 200
    assert [one.pk for one in answer.context["contacts"]] == [firm.contact.pk]
    assert answer.context["form"]["subject"].value() == typed["subject"]
    assert answer.context["form"]["urgency"].value() == "high"


def test_the_expected_priority_team_and_assets_are_shown_before_pressing(signed_in, firm, typed):
    """S16, S19. The consequence is shown before pressing."""
    page = signed_in.post(EXPECTED, typed).content.decode()

    assert "Urgent" in page
    assert "Goes to Service desk." in page
    assert "Assets found: GT-104." in page


@pytest.mark.parametrize("typed", [{}, {"impact": "huge", "urgency": "\0"}, {"category": "x", "team": "²"}])
def test_expectation_of_nonsense_is_calm(signed_in, typed):
    assert signed_in.post(EXPECTED, typed).status_code == 200


def test_expected_address_leads_to_the_form(signed_in):
    assert signed_in.get(EXPECTED).url == NEW


def test_all_levels_are_offered(signed_in):
    page = signed_in.get(NEW).content.decode()

    assert all(f'value="{level}"' in page for level in Level.values)
