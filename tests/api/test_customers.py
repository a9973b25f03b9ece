"""Contacts and companies by program."""

import pytest

from escalations.api.customers import CompanyShown, ContactShown
from escalations.models import Company, Contact, RemoteRecord
from tests import factories

from .describing import undescribed

CONTACTS, COMPANIES = "/api/v1/contacts/", "/api/v1/companies/"


def refusals(answer):
    return answer.status_code, [(one["code"], one["attr"]) for one in answer.json()["errors"]]


@pytest.mark.parametrize("count", [1, 30])
@pytest.mark.parametrize("path", [CONTACTS, COMPANIES])
def test_list_costs_the_same_for_any_number(firm, program, django_assert_num_queries, path, count):
    for contact in factories.ContactFactory.create_batch(count):
        RemoteRecord.objects.create(source="fd", type="contact", external_id=str(contact.pk), contact=contact)

    with django_assert_num_queries(4):
        answer = program.get(path, {"limit": 100})

    assert len(answer.json()["results"]) == count + 1


def test_contact_is_added_and_changed(firm, program):
    company = factories.CompanyFactory()
    body = {
        "name": "Ida Clerk",
        "email": "Ida@Leeds.example",
        "company": company.pk,
        "is_shared_mailbox": False,
    }

    added = program.post(CONTACTS, body, format="json")
    path = f"{CONTACTS}{added.json()['id']}/"
    changed = program.patch(path, {"title": "Yard", "email": None}, format="json")

    assert (added.status_code, undescribed(added.json(), ContactShown)) == (201, [])
    assert (added.json()["email"], added.json()["company"]["id"]) == ("ida@leeds.example", company.pk)
    assert (changed.json()["title"], changed.json()["email"], changed.json()["name"]) == (
        "Yard",
        None,
        "Ida Clerk",
    )
    assert program.get(path).json() == changed.json()


def test_contact_tells_who_it_is_elsewhere(firm, program):
    RemoteRecord.objects.create(source="fd", type="contact", external_id="77", contact=firm.contact)

    answer = program.get(f"{CONTACTS}{firm.contact.pk}/").json()

    assert answer["external_refs"] == [{"source": "fd", "external_id": "77"}]


def test_company_is_added_and_changed(firm, program):
    added = program.post(COMPANIES, {"name": "Leeds Yard", "domain": "@leeds.example"}, format="json")
    path = f"{COMPANIES}{added.json()['id']}/"

    changed = program.patch(path, {"description": "Lorries."}, format="json")

    assert (added.status_code, undescribed(added.json(), CompanyShown)) == (201, [])
    assert (changed.json()["domain"], changed.json()["description"]) == ("leeds.example", "Lorries.")
    assert program.get(path).json() == changed.json()


@pytest.mark.parametrize(
    ("body", "wrong"),
    [
        ({}, [("required", "name")]),
        ({"name": "…"}, [("invalid", "name")]),
        ({"name": "Ida", "email": "nobody"}, [("invalid", "email")]),
        ({"name": "Ida", "email": "TAKEN@leeds.example"}, [("invalid", "email")]),
        ({"name": "Ida", "company": 0}, [("does_not_exist", "company")]),
        ({"name": "Ida", "is_shared_mailbox": "no"}, [("invalid", "is_shared_mailbox")]),
        ({"name": "Ida", "external_refs": []}, [("unknown_field", "external_refs")]),
    ],
)
def test_contact_with_something_wrong_is_refused(firm, program, body, wrong):
    factories.ContactFactory(email="taken@leeds.example")
    before = Contact.objects.count()

    assert refusals(program.post(CONTACTS, body, format="json")) == (400, wrong)
    assert Contact.objects.count() == before


def test_company_is_there_once(firm, program):
    name = Company.objects.get().name.upper()

    assert refusals(program.post(COMPANIES, {"name": name}, format="json")) == (400, [("invalid", "name")])


def test_contacts_are_found_by_their_filters(firm, program):
    ida = factories.ContactFactory(name="Ida Clerk", email="ida@leeds.example")

    queries = [{"q": "clerk"}, {"email": "IDA@leeds.example"}, {"company": ida.company_id}]
    found = [[row["id"] for row in program.get(CONTACTS, query).json()["results"]] for query in queries]

    assert found == [[ida.pk]] * 3


@pytest.mark.parametrize("path", [CONTACTS, COMPANIES])
def test_what_is_none_is_not_there(firm, program, path):
    answers = [program.get(f"{path}0/"), program.patch(f"{path}0/", {"name": "Ida"}, format="json")]

    assert [answer.status_code for answer in answers] == [404, 404]
