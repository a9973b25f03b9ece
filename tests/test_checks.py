"""What the system check says of a portal that cannot route."""

from escalations.checks import portal_can_route
from escalations.models import Standard
from tests.factories import TeamFactory


def test_check_names_what_routes_nothing(db):
    """S19. Without a default escalation team, and without a standard in force."""
    Standard.objects.update(is_in_force=False)

    assert [remark.id for remark in portal_can_route(databases=["default"])] == [
        "handover.W001",
        "handover.W002",
    ]


def test_check_is_content_with_a_default_team(db):
    TeamFactory(tier=2, is_default_escalation=True)

    assert portal_can_route(databases=["default"]) == []


def test_check_asks_no_database_that_was_not_named():
    assert portal_can_route() == []
