"""How somebody new comes in: a link that is good once, for a while, and only in its newest form."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction

from escalations.domain import inviting, people
from escalations.domain.errors import InvalidInput, NotPermitted, StepNotAllowed
from escalations.models import HistoryEntry, OutboxMessage, User
from tests.factories import NINE, AdministratorFactory, UserFactory
from tests.racing import together

pytestmark = pytest.mark.django_db
LATER = NINE + timedelta(days=6)


@pytest.fixture
def administrator():
    return AdministratorFactory()


@pytest.fixture
def invited(administrator):
    person = UserFactory()
    person.set_unusable_password()
    person.save()
    return inviting.invite(person, by=administrator, at=NINE)


def refused(key, at=LATER):
    with pytest.raises(StepNotAllowed) as refusal:
        inviting.invited(key, at=at)
    return refusal.value.code


def test_the_link_leads_to_its_person_and_a_password(invited):
    key = inviting.key_of(invited)

    assert inviting.invited(key, at=LATER) == invited
    inviting.accept(key, password="Still-Water-9", at=LATER)

    invited.refresh_from_db()
    assert (invited.check_password("Still-Water-9"), invited.invited_at) == (True, None)
    assert HistoryEntry.objects.get(event="person.joined").by == invited


def test_the_link_is_good_once(invited):
    key = inviting.key_of(invited)
    inviting.accept(key, password="Still-Water-9", at=LATER)

    assert refused(key) == "link_used"
    assert inviting.key_of(User.objects.get(pk=invited.pk)) is None
    assert inviting.ends_at(User.objects.get(pk=invited.pk)) is None


def test_two_presses_choose_one_password(transactional_db):
    person = UserFactory()
    inviting.invite(person, by=None, at=NINE)
    key = inviting.key_of(person)

    results = together(*(lambda: inviting.accept(key, password="Still-Water-9", at=LATER),) * 2)

    assert sorted(type(one).__name__ for one in results) == ["StepNotAllowed", "User"]


def test_the_link_expires(invited):
    key = inviting.key_of(invited)

    assert inviting.invited(key, at=inviting.ends_at(invited)) == invited
    assert refused(key, at=NINE + timedelta(days=7, seconds=1)) == "link_expired"


def test_a_new_link_ends_the_earlier_one(invited, administrator):
    key = inviting.key_of(invited)
    inviting.invite(invited, by=administrator, at=LATER)

    assert refused(key) == "link_replaced"
    assert inviting.invited(inviting.key_of(invited), at=LATER) == invited


@pytest.mark.parametrize("key", ["", "nonsense", "WzEsMV0:x", "\x00", "é" * 9000])
def test_a_damaged_link_says_what_to_do(key, invited):
    assert refused(key) == "link_damaged"
    assert refused(inviting.key_of(invited)[:-1]) == "link_damaged"


def test_a_deactivated_person_does_not_come_in(invited, administrator):
    key = inviting.key_of(invited)
    people.deactivate(invited, by=administrator, at=NINE)

    assert refused(key) == "link_ended"
    with pytest.raises(StepNotAllowed, match="Reactivate the account first"):
        inviting.invite(invited, by=administrator, at=LATER)


def test_the_mail_carries_no_link(invited):
    message = OutboxMessage.objects.get()

    assert (message.kind, message.payload) == ("person.invite", {"user": invited.pk})


def test_nobody_without_an_address_is_written_to(administrator):
    inviting.invite(UserFactory(email=""), by=administrator, at=NINE)

    assert not OutboxMessage.objects.exists()


def test_only_administrators_invite():
    with pytest.raises(NotPermitted):
        inviting.invite(UserFactory(), by=UserFactory(), at=NINE)


def test_a_user_name_is_there_once_in_any_case():
    UserFactory(username="maya", first_name="Maya", last_name="Olsen")

    with pytest.raises(InvalidInput, match="“maya” is the user name of Maya Olsen already"):
        inviting.check_name(User(username="MAYA"))
    with pytest.raises(IntegrityError), transaction.atomic():
        User.objects.create(username="Maya")
    inviting.check_name(User(username="maya2"))


def test_who_has_not_come_yet_is_known(invited, administrator):
    assert list(inviting.waiting()) == [invited]
