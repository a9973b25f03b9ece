"""Who is signed in is read once, and is the same person that Django's own backend would find."""

import pytest
from django.contrib.auth.backends import ModelBackend
from django.contrib.auth.models import Permission

from escalations.models import User
from escalations.person import PersonBackend
from tests.factories import TeamFactory, UserFactory

PEOPLE = ["technician", "senior", "administrator"]


@pytest.mark.parametrize("name", PEOPLE)
def test_person_is_the_one_django_finds(firm, name):
    there = getattr(firm, name)

    person = PersonBackend().get_user(there.pk)

    assert person == there
    assert person.group_names == there.group_names
    assert person.team_ids == there.team_ids
    assert PersonBackend().get_all_permissions(person) == ModelBackend().get_all_permissions(there)
    assert (person.is_senior, person.is_administrator) == (there.is_senior, there.is_administrator)


def test_person_is_read_in_one_query(firm, django_assert_num_queries):
    with django_assert_num_queries(1):
        person = PersonBackend().get_user(firm.senior.pk)
        known = (person.is_senior, person.is_administrator, person.team_ids)

    assert known == (True, False, frozenset({firm.network.pk}))


def test_permission_of_ones_own_counts(firm):
    firm.technician.user_permissions.add(Permission.objects.get(codename="open_queue"))

    assert PersonBackend().get_user(firm.technician.pk).is_senior


def test_team_that_is_closed_is_none_of_mine(firm):
    closed = TeamFactory(is_active=False, members=[firm.senior])

    assert closed.pk not in PersonBackend().get_user(firm.senior.pk).team_ids


def test_superuser_may_everything(db):
    boss = UserFactory(is_superuser=True)

    person = PersonBackend().get_user(boss.pk)

    assert person.is_senior
    assert PersonBackend().get_all_permissions(person) == ModelBackend().get_all_permissions(boss)


def test_whoever_left_is_nobody(firm):
    User.objects.filter(pk=firm.senior.pk).update(is_active=False)

    assert PersonBackend().get_user(firm.senior.pk) is None
    assert PersonBackend().get_user(0) is None


def test_person_made_otherwise_is_asked_for_as_usual(firm):
    """A program's token brings a person of its own."""
    assert PersonBackend().has_perm(firm.senior, "escalations.open_queue")
    assert not PersonBackend().has_perm(firm.technician, "escalations.open_queue")
