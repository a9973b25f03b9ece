"""The tests' own PostgreSQL (tests.postgres): a test that commits leaves behind what a new portal starts with."""

import pytest
from django.apps import apps
from django.contrib.sessions.models import Session
from django.db import connection

from escalations.models import Portal
from tests.firm import Firm
from tests.postgres.base import fingerprint


def rows():
    return {model._meta.label: model._default_manager.count() for model in apps.get_models()}


@pytest.fixture(scope="module")
def seen():
    return []


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("time", [1, 2])
def test_what_a_test_commits_is_gone_in_the_next(time, seen):
    """Rows that refuse to be deleted, too: the history's triggers are passed over."""
    seen.append(rows())
    Firm().resolved()
    Session.objects.create(session_key="one", expire_date="2026-11-11T09:00Z")

    assert rows() != seen[0]
    assert seen[-1] == seen[0]
    assert Portal.objects.count() == 1


def test_the_tables_are_copied(db):
    with connection.cursor() as cursor:
        cursor.execute("SELECT datname FROM pg_database WHERE datname LIKE 'handover_template_%'")
        there = {row[0] for row in cursor.fetchall()}

    assert connection.settings_dict["TEST"]["TEMPLATE"] in there
    assert connection.settings_dict["TEST"]["TEMPLATE"].endswith(fingerprint())
