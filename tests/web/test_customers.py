"""Contacts and companies: lists, pages with tickets and warranty state, forms in which two people lose nothing."""

import pytest
from django.urls import reverse
from django.utils import timezone

from escalations.models import Company, Contact, HistoryEntry
from tests.factories import CompanyFactory, ContactFactory, TeamFactory, TicketFactory, days

CONTACTS, COMPANIES = reverse("web:contacts"), reverse("web:companies")
FRAME = 2  # session, user


@pytest.fixture
def company(firm):
    return firm.contact.company


def _contact(contact, name="contact"):
    return reverse(f"web:{name}", args=[contact.pk])


def _company(company, name="company"):
    return reverse(f"web:{name}", args=[company.pk])


# Lists


@pytest.mark.parametrize("more", [0, 29])
def test_lists_take_the_same_queries_for_any_number_of_rows(signed_in, firm, django_assert_num_queries, more):
    for _ in range(more):
        ContactFactory()

    with django_assert_num_queries(FRAME + 1):
        contacts = signed_in.get(CONTACTS)
    with django_assert_num_queries(FRAME + 1):
        companies = signed_in.get(COMPANIES)

    assert [len(answer.context["listing"].rows) for answer in (contacts, companies)] == [more + 1, more + 1]


@pytest.mark.parametrize("url", [CONTACTS, COMPANIES])
@pytest.mark.parametrize("query", ["cursor=x", "limit=0", "ordering=id", "updated_after=soon"])
def test_nonsense_in_the_address_is_told(signed_in, url, query):
    answer = signed_in.get(f"{url}?{query}")

    assert (answer.status_code, len(answer.context["listing"].problems)) == (200, 1)


@pytest.mark.parametrize("url", [CONTACTS, COMPANIES])
def test_nothing_found_is_said(signed_in, url):
    assert b"Search for fewer words" in signed_in.get(url, {"q": "frobnicate"}).content


def test_contacts_go_on_by_name(signed_in, firm):
    made = [ContactFactory(name=name, company=None).name for name in ("Ann", "Bo", "Cy", "Di")]
    first = signed_in.get(CONTACTS, {"limit": 2})

    second = signed_in.get(CONTACTS + first.context["listing"].next_url)

    assert [one.name for one in (*first.context["listing"].rows, *second.context["listing"].rows)] == made


def test_contacts_of_a_company_keep_that_filter(signed_in, firm, company):
    ContactFactory()

    answer = signed_in.get(CONTACTS, {"company": company.pk})

    assert [one.pk for one in answer.context["listing"].rows] == [firm.contact.pk]
    assert f'name="company" value="{company.pk}"' in answer.content.decode()


def test_a_page_beyond_the_end_leads_to_the_first(signed_in, firm):
    for name in ("Ann", "Bo", "Cy"):
        CompanyFactory(name=name)
    url = signed_in.get(COMPANIES, {"limit": 2}).context["listing"].next_url
    Company.objects.filter(name="Cy").update(name="Aa")
    Company.objects.exclude(name__in=["Aa", "Ann", "Bo"]).update(name="Ab")

    assert b"Nothing further" in signed_in.get(COMPANIES + url).content


# Pages


@pytest.mark.parametrize("more", [0, 29])
def test_pages_take_the_same_queries_for_any_number_of_tickets(
    signed_in, firm, company, django_assert_num_queries, more
):
    shared = {"team": firm.desk, "category": firm.category, "contact": firm.contact}
    for _ in range(more):
        TicketFactory(**shared)
        ContactFactory(company=company)
    TicketFactory(**shared, status="resolved")

    with django_assert_num_queries(FRAME + 3):  # contact, tickets, services
        signed_in.get(_contact(firm.contact))
    with django_assert_num_queries(FRAME + 5):  # company, tickets, services, contacts, counts
        answer = signed_in.get(_company(company))

    assert len(answer.context["listing"].rows) == more + 2


def test_contact_page_tells_who_and_what_and_leads_on(signed_in, firm):
    page = signed_in.get(_contact(firm.contact)).content.decode()

    assert firm.contact.email in page
    assert "Gate scanner drops" in page
    assert f"{reverse('web:ticket_new')}?contact={firm.contact.pk}" in page
    assert _company(firm.contact.company) in page


def test_contact_without_address_is_reached_by_calls(signed_in, firm):
    """S28. Contact without e-mail."""
    contact = ContactFactory(email=None, company=None)

    assert "Only calls reach them." in signed_in.get(_contact(contact)).content.decode()


def test_pages_hide_tickets_of_a_restricted_team(signed_in, firm, company):
    hidden = {"team": TeamFactory(is_restricted=True), "subject": "Board matter"}
    TicketFactory(contact=firm.contact, **hidden)
    TicketFactory(contact=firm.contact, status="resolved", **hidden)

    for url in (_contact(firm.contact), _company(company)):
        answer = signed_in.get(url)
        assert b"Board matter" not in answer.content
        assert answer.context["services"] == []


@pytest.mark.parametrize(
    ("ago", "verdict", "words"),
    [
        (0, "in_window", "In warranty"),
        (14, "in_window", "In warranty"),
        (15, "outside", "Window ended"),
        (200, "outside", "Window ended"),
    ],
)
def test_warranty_state_is_what_a_ticket_opened_today_would_get(signed_in, firm, ago, verdict, words):
    """S11. 15 calendar days with both ends, for the contact and for the company."""
    done = timezone.now() - days(ago)
    service = TicketFactory(contact=firm.contact, status="resolved", created_at=done, updated_at=done)

    for url in (_contact(firm.contact), _company(firm.contact.company)):
        answer = signed_in.get(url)
        found = answer.context["services"]
        assert [(one.ticket.pk, one.verdict) for one in found] == [(service.pk, verdict)]
        assert (found[0].last_day - found[0].completed_on).days == 14
        assert words in answer.content.decode()


def test_a_colleagues_service_counts_for_the_contact(signed_in, firm):
    """S11. Contact or company."""
    colleague = ContactFactory(company=firm.contact.company)
    service = TicketFactory(contact=colleague, status="closed")

    assert [one.ticket.pk for one in signed_in.get(_contact(firm.contact)).context["services"]] == [
        service.pk
    ]


@pytest.mark.parametrize("reason", ["cancelled", "duplicate", "spam"])
def test_only_what_was_done_is_a_service(signed_in, firm, reason):
    TicketFactory(contact=firm.contact, status="closed", closing_reason=reason)

    answer = signed_in.get(_contact(firm.contact))

    assert b"nothing is in warranty" in answer.content


def test_company_page_counts_its_tickets_by_status(signed_in, firm, company):
    for status in ("closed", "closed", "pending"):
        TicketFactory(contact=firm.contact, status=status)

    answer = signed_in.get(_company(company), {"status": "closed"})

    assert answer.context["by_status"] == [
        ("open", "Open", 1),
        ("pending", "Pending", 1),
        ("closed", "Closed", 2),
    ]
    assert [ticket.status for ticket in answer.context["listing"].rows] == ["closed", "closed"]


def test_pages_of_customers_without_anything_are_calm(signed_in, firm):
    alone = ContactFactory(company=None, is_shared_mailbox=True, is_active=False)
    empty = CompanyFactory(description="Ask for #100001 first.", is_active=False)

    assert "No ticket yet." in signed_in.get(_contact(alone)).content.decode()
    assert "Nobody yet." in signed_in.get(_company(empty)).content.decode()


@pytest.mark.parametrize("name", ["contact", "contact_edit", "company", "company_edit"])
def test_an_unknown_customer_is_not_found(signed_in, name):
    assert signed_in.get(reverse(f"web:{name}", args=[999999])).status_code == 404


# Forms


def _shown(browser, url):
    """The form's values as the page sends them back when nothing is touched."""
    form = browser.get(url).context["form"]
    values = {name: form[name].value() for name in form.fields}
    return {
        name: value for name, value in {**values, **dict(form.hidden)}.items() if value not in (None, False)
    }


def test_a_contact_is_changed_and_remembered(signed_in, firm):
    url = _contact(firm.contact, "contact_edit")

    answer = signed_in.post(url, _shown(signed_in, url) | {"phone": "0113 496 0000", "title": "Yard lead"})

    firm.contact.refresh_from_db()
    assert answer.url == _contact(firm.contact)
    assert (firm.contact.phone, firm.contact.title) == ("0113 496 0000", "Yard lead")
    entry = HistoryEntry.objects.get(event="contact.changed")
    assert entry.data["changes"] == {"phone": ["", "0113 496 0000"], "title": ["", "Yard lead"]}
    assert entry.by == firm.technician


def test_saving_without_a_change_changes_nothing(signed_in, firm):
    url = _contact(firm.contact, "contact_edit")
    before = firm.contact.updated_at

    signed_in.post(url, _shown(signed_in, url))

    firm.contact.refresh_from_db()
    assert firm.contact.updated_at == before
    assert not HistoryEntry.objects.filter(event="contact.changed").exists()


def test_every_field_of_a_contact_can_be_changed(signed_in, firm):
    other = CompanyFactory(name="Tidewell")
    url = _contact(firm.contact, "contact_edit")
    values = {
        "name": "Gale F.",
        "email": "New@Yard.example",
        "company": "tidewell",
        "is_shared_mailbox": "on",
    }

    signed_in.post(url, _shown(signed_in, url) | values)

    firm.contact.refresh_from_db()
    assert (firm.contact.name, firm.contact.email) == ("Gale F.", "new@yard.example")
    assert (firm.contact.company, firm.contact.is_shared_mailbox) == (other, True)


def test_an_address_and_a_company_can_be_taken_away(signed_in, firm):
    url = _contact(firm.contact, "contact_edit")

    signed_in.post(url, _shown(signed_in, url) | {"email": "", "company": ""})

    firm.contact.refresh_from_db()
    assert (firm.contact.email, firm.contact.company) == (None, None)


def test_an_address_of_somebody_else_names_them(signed_in, firm):
    ContactFactory(name="Elspeth Rowan", email="elspeth@law.example")
    url = _contact(firm.contact, "contact_edit")

    answer = signed_in.post(url, _shown(signed_in, url) | {"email": "ELSPETH@law.example", "phone": "12345"})

    assert answer.status_code == 422
    assert "belongs to Elspeth Rowan" in answer.context["form"].errors["email"][0]
    assert answer.context["form"]["phone"].value() == "12345"


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("name", "", "Write a name."),
        ("name", "\0", "Write a name."),
        ("name", "…", "Write a name."),
        ("name", "x" * 201, "longer than 200"),
        ("email", "gale", "Write a mail address"),
        ("email", "x" * 260 + "@a.example", "longer than 254"),
        ("phone", "1" * 51, "longer than 50"),
        ("title", "x" * 121, "longer than 120"),
        ("company", "Nowhere", "tick to add it"),
    ],
)
def test_what_is_wrong_is_said_at_its_field(signed_in, firm, field, value, words):
    url = _contact(firm.contact, "contact_edit")

    answer = signed_in.post(url, _shown(signed_in, url) | {field: value})

    assert answer.status_code == 422
    assert words in answer.context["form"].errors[field][0]


def test_an_unknown_company_is_added_once_it_is_ticked(signed_in, firm):
    url = _contact(firm.contact, "contact_edit")

    signed_in.post(url, _shown(signed_in, url) | {"company": "Nowhere Ltd", "adds_company": "on"})

    firm.contact.refresh_from_db()
    assert firm.contact.company == Company.objects.get(name="Nowhere Ltd")


def test_two_people_change_different_fields(signed_in, firm):
    url = _contact(firm.contact, "contact_edit")
    shown = _shown(signed_in, url)
    Contact.objects.filter(pk=firm.contact.pk).update(title="Gate lead")

    signed_in.post(url, shown | {"phone": "12345"})

    firm.contact.refresh_from_db()
    assert (firm.contact.title, firm.contact.phone) == ("Gate lead", "12345")


def test_two_people_change_the_same_field_and_both_texts_are_shown(signed_in, firm):
    """Invariant 9. Refused per field, with the difference; saving again is then deliberate."""
    url = _contact(firm.contact, "contact_edit")
    shown = _shown(signed_in, url)
    Contact.objects.filter(pk=firm.contact.pk).update(title="Gate lead")

    refused = signed_in.post(url, shown | {"title": "Yard lead"})
    again = {**shown, "title": "Yard lead", **dict(refused.context["form"].hidden)}
    saved = signed_in.post(url, again)

    assert refused.status_code == 412
    assert "Gate lead" in refused.content.decode()
    assert "Yard lead" in refused.content.decode()
    firm.contact.refresh_from_db()
    assert (saved.status_code, firm.contact.title) == (302, "Yard lead")


def test_a_contact_is_added(signed_in, firm):
    answer = signed_in.post(reverse("web:contact_new"), {"name": "Nora Field", "email": ""})

    contact = Contact.objects.get(name="Nora Field")
    assert answer.url == _contact(contact)
    assert HistoryEntry.objects.get(event="contact.added").data["contact"]["id"] == contact.pk


def test_a_company_is_added_and_changed(signed_in, firm):
    signed_in.post(reverse("web:company_new"), {"name": "Tidewell", "domain": "@Tidewell.example"})
    company = Company.objects.get(name="Tidewell")
    url = _company(company, "company_edit")

    answer = signed_in.post(url, _shown(signed_in, url) | {"description": "Two sites.\nAsk Ann."})

    company.refresh_from_db()
    assert answer.url == _company(company)
    assert (company.domain, company.description) == ("tidewell.example", "Two sites.\nAsk Ann.")


def test_a_company_of_that_name_is_there_already(signed_in, firm):
    CompanyFactory(name="Tidewell")

    answer = signed_in.post(reverse("web:company_new"), {"name": "TIDEWELL"})

    assert answer.status_code == 422
    assert "called TIDEWELL already" in answer.context["form"].errors["name"][0]


def test_a_company_field_asks_for_names_while_typing(signed_in):
    page = signed_in.get(reverse("web:contact_new")).content.decode()

    assert f'hx-get="{reverse("web:company_names")}"' in page
    assert '<datalist id="company-names">' in page


@pytest.mark.parametrize(("text", "found"), [("tide", ["Tidewell"]), ("", []), ("\0", []), ("zz", [])])
def test_company_names_are_offered_while_typing(signed_in, firm, text, found):
    CompanyFactory(name="Tidewell")

    answer = signed_in.get(reverse("web:company_names"), {"company": text})

    assert [one.name for one in answer.context["companies"]] == found
