"""What the system check says of a portal that cannot route."""

import pytest
from django.core.checks import run_checks
from django.core.management import call_command, get_commands, load_command_class
from django.core.management.base import SystemCheckError

from escalations.checks import portal_can_route
from escalations.models import Standard
from tests.factories import TeamFactory, rewriting_the_standard


def test_check_refuses_what_routes_nothing(db):
    """S19. Without a default escalation team, and without a standard in force."""
    Standard.objects.update(is_in_force=False)

    assert [problem.id for problem in portal_can_route(databases=["default"])] == [
        "handover.E001",
        "handover.E002",
    ]
    with pytest.raises(SystemCheckError, match="Mark one team as the default escalation team"):
        call_command("check", databases=["default"])


def test_migrate_comes_before_the_configuration(db):
    """S19. A new portal is migrated first and configured then; an upgrade is not held up either."""
    asked = load_command_class("escalations", "migrate").get_check_kwargs({"database": "default"})

    found = {problem.id for problem in run_checks(**asked)}

    assert {name for name in found if name.startswith("handover.")} == set()
    assert (asked["databases"], {"database", "models"} - set(asked["tags"])) == (["default"], set())
    assert get_commands()["migrate"] == "escalations"


def test_check_is_content_with_a_default_team(db):
    TeamFactory(tier=2, is_default_escalation=True)

    assert portal_can_route(databases=["default"]) == []


def test_check_waits_for_what_migrate_installs(db):
    with rewriting_the_standard():
        Standard.objects.all().delete()

    assert portal_can_route(databases=["default"]) == []


def test_check_asks_no_database_that_was_not_named():
    assert portal_can_route() == []
