"""The factories themselves: every one makes a row the database accepts."""

import pytest
from factory.django import DjangoModelFactory

from escalations.models import EscalationStatus
from tests import factories
from tests.factories import EscalationFactory, UserFactory

FACTORIES = [
    value
    for value in vars(factories).values()
    if isinstance(value, type) and issubclass(value, DjangoModelFactory) and value is not DjangoModelFactory
]


@pytest.mark.django_db
@pytest.mark.parametrize("factory", FACTORIES, ids=lambda factory: factory.__name__)
def test_each_factory_makes_two_rows_the_database_accepts(factory, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path

    first, second = factory(), factory()

    assert first.pk
    assert second.pk


@pytest.mark.django_db
@pytest.mark.parametrize("status", EscalationStatus)
def test_an_escalation_is_made_in_every_status(status):
    author = UserFactory()

    escalation = EscalationFactory(status=status, started_by=author)

    assert escalation.status == status
    assert escalation.started_by == author
