"""Contacts and companies of theirs become ours: adopted where they are here already, and once."""

from datetime import timedelta

import pytest

from escalations.domain import arriving
from escalations.domain.outside import RemoteCompany
from escalations.models import Company, Contact, RemoteRecord
from tests.factories import NINE, CompanyFactory, ContactFactory

pytestmark = pytest.mark.django_db


def company(side, **values):
    side.at += timedelta(minutes=1)
    given = {"external_id": "k1", "name": "Yard Ltd", "updated_at": side.at, **values}
    return arriving.take_company(RemoteCompany(**given), source="acme", at=side.at)


def test_a_company_comes_once_and_follows(side):
    first = company(side, domain="Yard.Example")
    again = company(side, domain="Yard.Example", updated_at=side.at)
    later = company(side, name="Yard & Sons", domain="Yard.Example")

    assert (first.what, again.what, later.what) == ("created", "unchanged", "updated")
    assert (later.row.name, later.row.domain) == ("Yard & Sons", "yard.example")
    assert company(side, updated_at=NINE).what == "stale"


def test_one_of_the_same_name_is_adopted_by_the_first_only(side):
    here = CompanyFactory(name="YARD ltd")

    assert company(side).row == here
    assert company(side, external_id="k2").row.name == "Yard Ltd (k2)"


def test_a_name_another_company_has_is_not_taken_over(side):
    CompanyFactory(name="Taken")
    company(side)

    assert company(side, name="Taken").row.name == "Yard Ltd"


def test_a_company_without_a_name_is_called_by_its_id(side):
    assert company(side, name=" – ").row.name == "Company k1"


def test_a_deleted_company_is_deactivated_and_an_unknown_one_stays_out(side):
    company(side)

    assert not company(side, is_deleted=True).row.is_active
    assert company(side, external_id="k9", name="Never seen", is_deleted=True).row is None


def test_a_contact_comes_once_with_their_company(side):
    yard = company(side).row

    first = side.contact(company="k1", phone="+44 1")
    again = side.contact(company="k1", phone="+44 1")

    assert (first.what, again.what) == ("created", "unchanged")
    assert (first.row.company, first.row.phone) == (yard, "+44 1")


def test_a_contact_here_already_is_adopted_and_completed(side):
    here = ContactFactory(email="gale@yard.example", name="Gale F.", phone="", company=None)
    yard = company(side).row

    taken = side.contact(company="k1", phone="+44 1")

    here.refresh_from_db()
    assert taken.row == here
    assert (here.name, here.phone, here.company) == ("Gale F.", "+44 1", yard)


def test_a_contact_without_a_company_belongs_by_its_address(side):
    yard = CompanyFactory(domain="yard.example")

    assert side.contact().row.company == yard


def test_an_address_somebody_else_has_stays_theirs(side):
    """Trap 20: the conflicting one is named."""
    other = ContactFactory(email="other@yard.example", name="Otto")
    side.contact()

    met = side.contact(email="other@yard.example", name="Gale", updated_at=NINE)

    assert (met.what, met.row.email, met.row.name) == ("difference", "gale@yard.example", "Gale")
    assert f"Otto (id {other.pk})" in met.problems[0].message


def test_two_of_theirs_with_one_address_are_two(side):
    side.contact()

    met = side.contact(external_id="c2", name="Twin")

    assert (met.what, met.row.email) == ("difference", None)
    assert Contact.objects.filter(name="Twin").count() == 1


def test_a_contact_is_changed_cleared_and_deactivated(side):
    company(side)
    side.contact(phone="1", company="k1")

    side.contact(phone="", company=None, name="Gale B.", updated_at=NINE)
    there = side.contact(phone="", company=None, name="Gale B.", is_deleted=True, updated_at=NINE)

    assert (there.row.phone, there.row.company, there.row.name) == ("", None, "Gale B.")
    assert not there.row.is_active
    assert RemoteRecord.objects.get(external_id="c1").gone_at is not None


def test_an_older_state_of_a_contact_changes_nothing(side):
    side.contact(updated_at=NINE)

    assert side.contact(updated_at=NINE - timedelta(1), name="Old").what == "stale"


def test_no_name_and_no_address_is_still_somebody(side):
    assert side.contact(name="", email="not an address").row.name == "Contact c1"
    assert side.contact(external_id="c2", name="", email="a@b.example").row.name == "a@b.example"
    assert side.contact(external_id="c3", name="x", is_deleted=True, email=None).row is None


def test_what_they_do_not_say_leaves_ours(side):
    side.contact(phone="1")
    Contact.objects.filter(name="Gale Foreman").update(title="Foreman")

    met = side.contact(name="Gale Foreman!", phone="1", updated_at=NINE)

    assert (met.row.title, met.row.phone) == ("Foreman", "1")
    assert Company.objects.count() == 1  # the firm's own contact's
