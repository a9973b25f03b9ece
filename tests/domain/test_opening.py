"""How a ticket is opened, and what is answered for whoever opened it."""

import pytest

from escalations.domain import tickets
from escalations.domain.errors import EscalationRequired, InvalidInput, NotPermitted
from escalations.models import HistoryEntry, OutboxMessage, Portal, Team, Ticket
from tests.factories import (
    NINE,
    AdministratorFactory,
    CategoryFactory,
    CompanyFactory,
    ContactFactory,
    TeamFactory,
    UserFactory,
    priority,
)

pytestmark = pytest.mark.django_db


def test_a_ticket_needs_a_subject_and_nothing_else():
    team = TeamFactory()
    by = UserFactory(teams=[team])

    ticket = tickets.open_ticket(subject="  Scanner\nstops ", by=by, at=NINE)

    ticket.refresh_from_db()
    assert (ticket.subject, ticket.status, ticket.team) == ("Scanner stops", "open", team)
    assert (ticket.priority, ticket.contact, ticket.company) == (priority("Low"), None, None)
    assert (ticket.created_at, ticket.updated_at, ticket.worked_at) == (NINE, NINE, NINE)
    assert (ticket.opened_by, ticket.version, ticket.notes.count()) == (by, 1, 0)
    assert list(ticket.history.values_list("event", "by", "at")) == [("ticket.opened", by.pk, NINE)]


def test_numbers_start_at_100001():
    ticket = tickets.open_ticket(subject="First", team=TeamFactory(), by=None, at=NINE)

    assert ticket.number >= 100_001


@pytest.mark.parametrize("subject", ["", "   ", "\u200b\u200d", "\x00"])
def test_a_blank_subject_is_refused_with_what_to_do(subject):
    with pytest.raises(InvalidInput) as refused:
        tickets.open_ticket(subject=subject, team=TeamFactory(), by=None, at=NINE)

    assert refused.value.fields == {"subject": "Give the ticket a subject: what is wrong, in a few words."}
    assert not Ticket.objects.exists()


def test_every_wrong_field_is_named_at_once():
    with pytest.raises(InvalidInput) as refused:
        tickets.open_ticket(
            subject="x" * 256,
            description="y" * 200_001,
            category=CategoryFactory(is_active=False),
            impact="huge",
            urgency="now",
            priority_reason="z" * 501,
            team=TeamFactory(is_active=False),
            assignee=UserFactory(is_active=False),
            tags=["t" * 51],
            by=None,
            at=NINE,
        )

    wrong = {
        "subject",
        "description",
        "category",
        "impact",
        "urgency",
        "priority_reason",
        "team",
        "assignee",
        "tags",
    }
    assert set(refused.value.fields) == wrong


def test_nul_and_invisible_characters_are_taken_out():
    ticket = tickets.open_ticket(
        subject="No\x00 sound\u200b", description="a\x00b\u2066c", team=TeamFactory(), by=None, at=NINE
    )

    assert (ticket.subject, ticket.description) == ("No sound", "abc")


def test_the_company_is_the_contacts_unless_given():
    contact, other = ContactFactory(), CompanyFactory()
    team = TeamFactory()

    own = tickets.open_ticket(subject="One", contact=contact, team=team, by=None, at=NINE)
    given = tickets.open_ticket(subject="Two", contact=contact, company=other, team=team, by=None, at=NINE)

    assert (own.company, given.company) == (contact.company, other)


def test_a_contact_without_address_is_welcome():
    contact = ContactFactory(email=None, company=None)

    ticket = tickets.open_ticket(subject="By phone", contact=contact, team=TeamFactory(), by=None, at=NINE)

    assert (ticket.contact, ticket.company) == (contact, None)


def test_s16_the_priority_is_the_expected_one_unless_given():
    team = TeamFactory()

    expected = tickets.open_ticket(subject="A", impact="high", urgency="high", team=team, by=None, at=NINE)
    given = tickets.open_ticket(
        subject="B", priority=priority("High"), priority_reason="Board meeting", team=team, by=None, at=NINE
    )

    assert (expected.priority, given.priority) == (priority("Urgent"), priority("High"))
    assert given.priority_reason == "Board meeting"


def test_s16_without_a_rule_the_lowest_priority_is_taken():
    priority("Low").rules.all().delete()

    ticket = tickets.open_ticket(subject="A", team=TeamFactory(), by=None, at=NINE)

    assert ticket.priority == priority("Low")


def test_s15_a_category_with_sub_categories_is_refused():
    parent = CategoryFactory(name="Hardware")
    CategoryFactory(parent=parent)

    with pytest.raises(InvalidInput, match=r"“Hardware” has sub-categories; choose one of them."):
        tickets.open_ticket(subject="A", category=parent, team=TeamFactory(), by=None, at=NINE)


def test_s19_the_team_is_the_categorys_intake_also_from_above_it():
    intake = TeamFactory(tier=2)
    by = UserFactory(teams=[TeamFactory()])
    child = CategoryFactory(parent=CategoryFactory(intake_team=intake))

    ticket = tickets.open_ticket(subject="A", category=child, by=by, at=NINE)

    assert ticket.team == intake


def test_an_inactive_intake_team_is_passed_over():
    own = TeamFactory()
    category = CategoryFactory(intake_team=TeamFactory(is_active=False))

    ticket = tickets.open_ticket(subject="A", category=category, by=UserFactory(teams=[own]), at=NINE)

    assert ticket.team == own


def test_the_openers_team_of_the_lowest_tier_is_taken():
    first, second = TeamFactory(tier=1), TeamFactory(tier=2)

    ticket = tickets.open_ticket(subject="A", by=UserFactory(teams=[second, first]), at=NINE)

    assert ticket.team == first


def test_somebody_in_no_team_opens_in_the_first_line():
    TeamFactory(tier=2)
    first = TeamFactory(tier=1)

    ticket = tickets.open_ticket(subject="A", by=UserFactory(), at=NINE)

    assert ticket.team == first


def test_without_any_team_it_says_whom_to_ask():
    assert not Team.objects.exists()

    with pytest.raises(InvalidInput, match="ask an administrator to make one"):
        tickets.open_ticket(subject="A", by=None, at=NINE)


def test_somebody_deactivated_opens_nothing():
    with pytest.raises(NotPermitted, match="deactivated"):
        tickets.open_ticket(subject="A", by=UserFactory(is_active=False, teams=[TeamFactory()]), at=NINE)


def test_s29_opening_in_a_higher_tier_is_refused():
    by, network = UserFactory(teams=[TeamFactory()]), TeamFactory(name="Network", tier=2)

    with pytest.raises(EscalationRequired) as refused:
        tickets.open_ticket(subject="A", team=network, by=by, at=NINE)

    assert refused.value.link == "escalate"
    assert "Network is tier 2" in refused.value.detail
    assert not Ticket.objects.exists()


def test_s29_opening_in_a_higher_tier_is_free_for_its_members():
    network = TeamFactory(tier=2)
    by = UserFactory(teams=[TeamFactory(), network])

    assert tickets.open_ticket(subject="A", team=network, by=by, at=NINE).team == network


def test_s29_opening_in_another_team_of_ones_own_tier_is_free():
    network, servers = TeamFactory(tier=2), TeamFactory(tier=2)

    ticket = tickets.open_ticket(subject="A", team=servers, by=UserFactory(teams=[network]), at=NINE)

    assert ticket.team == servers


@pytest.mark.parametrize("source", ["helpdesk", "import"])
def test_s29_opening_in_a_higher_tier_is_free_for_what_comes_by_sync(source):
    network = TeamFactory(tier=2)
    by = UserFactory(teams=[TeamFactory()])

    assert tickets.open_ticket(subject="A", team=network, source=source, by=by, at=NINE).team == network


def test_s29_opening_in_a_higher_tier_is_free_for_mail():
    network = TeamFactory(tier=2)

    assert tickets.open_ticket(subject="A", team=network, source="email", by=None, at=NINE).team == network


@pytest.mark.parametrize("source", ["web", "api", "email", "phone"])
def test_s29_a_person_cannot_call_it_mail_to_get_there(source):
    by = UserFactory(teams=[TeamFactory()])

    with pytest.raises(EscalationRequired):
        tickets.open_ticket(subject="A", team=TeamFactory(tier=2), source=source, by=by, at=NINE)


def test_s29_opening_for_somebody_of_a_higher_tier_is_refused():
    own = TeamFactory()
    senior = UserFactory(teams=[TeamFactory(tier=2)])

    with pytest.raises(EscalationRequired, match="works only above tier 1"):
        tickets.open_ticket(subject="A", team=own, assignee=senior, by=UserFactory(teams=[own]), at=NINE)


def test_s29_a_category_taken_in_elsewhere_opens_no_other_higher_team():
    category = CategoryFactory(intake_team=TeamFactory(tier=2))
    by = UserFactory(teams=[TeamFactory()])

    with pytest.raises(EscalationRequired):
        tickets.open_ticket(subject="A", category=category, team=TeamFactory(tier=2), by=by, at=NINE)


def test_assets_are_recognised_once_each_in_order():
    ticket = tickets.open_ticket(
        subject="GT-104 stops",
        description="Also LT-0142. GT-104 was first.",
        team=TeamFactory(),
        by=None,
        at=NINE,
    )

    assert ticket.assets == ["GT-104", "LT-0142"]


@pytest.mark.parametrize("pattern", ["(", "x{99999999999999999999}", ""])
def test_a_wrong_asset_pattern_never_stops_a_ticket(pattern):
    Portal.objects.update(asset_pattern=pattern)

    ticket = tickets.open_ticket(subject="GT-104 stops", team=TeamFactory(), by=None, at=NINE)

    assert ticket.assets == []


def test_tags_are_kept_once_each_without_blanks():
    ticket = tickets.open_ticket(
        subject="A", tags=["vip", " ", "vip", " on  site "], team=TeamFactory(), by=None, at=NINE
    )

    assert ticket.tags == ["vip", "on site"]


def test_more_than_fifty_tags_are_refused():
    with pytest.raises(InvalidInput, match="More than 50 tags"):
        tickets.open_ticket(
            subject="A", tags=[str(n) for n in range(51)], team=TeamFactory(), by=None, at=NINE
        )


def test_whoever_is_given_the_ticket_is_told_but_not_whoever_takes_it():
    team = TeamFactory()
    by, colleague = UserFactory(teams=[team]), UserFactory(teams=[team])

    tickets.open_ticket(subject="A", assignee=by, by=by, at=NINE)
    given = tickets.open_ticket(subject="B", assignee=colleague, by=by, at=NINE)

    told = OutboxMessage.objects.values_list("kind", "ticket", "payload")
    assert list(told) == [("person.notify", given.pk, {"about": "ticket.assigned", "users": [colleague.pk]})]


def test_a_restricted_teams_ticket_is_given_to_its_members_only():
    team = TeamFactory(is_restricted=True)
    stranger = UserFactory(teams=[TeamFactory()])

    with pytest.raises(InvalidInput, match="cannot see tickets of"):
        tickets.open_ticket(subject="A", team=team, assignee=stranger, by=None, at=NINE)
    for member in (UserFactory(teams=[team]), AdministratorFactory()):
        assert tickets.open_ticket(subject="A", team=team, assignee=member, by=None, at=NINE).pk


def test_a_refused_ticket_leaves_nothing_behind():
    with pytest.raises(EscalationRequired):
        tickets.open_ticket(
            subject="A", team=TeamFactory(tier=2), by=UserFactory(teams=[TeamFactory()]), at=NINE
        )

    assert not HistoryEntry.objects.exists()
    assert not OutboxMessage.objects.exists()


def test_an_unknown_source_is_refused():
    with pytest.raises(InvalidInput, match="“fax” is not a way in"):
        tickets.open_ticket(subject="A", team=TeamFactory(), source="fax", by=None, at=NINE)


def test_an_endless_subject_is_refused_at_once():
    with pytest.raises(InvalidInput, match="The subject is longer than 255 characters; shorten it"):
        tickets.open_ticket(subject="x" * 1_000_000, team=TeamFactory(), by=None, at=NINE)
