"""Contacts and companies by the domain: unique where they must be, also for two people at once."""

import pytest

from escalations.domain import customers
from escalations.domain.errors import InvalidInput, NotPermitted
from escalations.models import Company, Contact
from tests.factories import NINE, CompanyFactory, ContactFactory, UserFactory
from tests.racing import in_turn

pytestmark = pytest.mark.django_db


def test_a_contact_without_an_address_is_not_the_same_as_another():
    by = UserFactory()

    both = [customers.add_contact(name="Reception", by=by, at=NINE) for _ in range(2)]

    assert [one.email for one in both] == [None, None]


def test_an_address_is_kept_in_small_letters_and_once():
    by = UserFactory()
    customers.add_contact(name="Ann", email=" Ann@Law.Example ", by=by, at=NINE)

    with pytest.raises(InvalidInput, match=r"ann@law\.example belongs to Ann"):
        customers.add_contact(name="Ann again", email="ann@law.example", by=by, at=NINE)


def test_every_wrong_field_is_named():
    with pytest.raises(InvalidInput) as refusal:
        customers.add_contact(name="…", email="ann", phone="1" * 60, by=None, at=NINE)

    assert [*refusal.value.fields] == ["name", "email", "phone"]


def test_whoever_left_adds_nothing():
    with pytest.raises(NotPermitted):
        customers.add_company(name="Tidewell", by=UserFactory(is_active=False), at=NINE)


def test_whoever_left_changes_nothing():
    with pytest.raises(NotPermitted):
        customers.change_contact(ContactFactory(), {"name": "X"}, by=UserFactory(is_active=False), at=NINE)


def test_a_change_of_nothing_is_none():
    company = CompanyFactory()

    assert customers.change_company(company, {"name": company.name}, by=None, at=NINE) == {}


@pytest.mark.parametrize("name", ["", None, "  ", "x" * 300])
def test_no_company_has_no_name(name):
    assert customers.company_named(name) is None


@pytest.mark.parametrize("email", ["", None, "ann", "ann@unknown.example"])
def test_no_address_no_company(email):
    CompanyFactory(domain="")

    assert customers.company_of_address(email) is None


SAVED = "A colleague saved the same a moment ago. Search for it."


@pytest.mark.django_db(transaction=True)
def test_two_people_add_the_same_address_at_once():
    """Invariant 8. One succeeds, the other is told."""

    def add():
        return customers.add_contact(name="Ann", email="ann@law.example", by=None, at=NINE)

    refused = in_turn(add, add)

    assert (type(refused), refused.fields) == (InvalidInput, {"email": SAVED})
    assert Contact.objects.filter(email="ann@law.example").count() == 1


@pytest.mark.django_db(transaction=True)
def test_two_people_add_the_same_company_at_once():
    def add():
        return customers.add_company(name="Tidewell", by=None, at=NINE)

    refused = in_turn(add, add)

    assert (type(refused), refused.fields) == (InvalidInput, {"name": SAVED})
    assert Company.objects.filter(name="Tidewell").count() == 1
