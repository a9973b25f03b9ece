"""Who may: the whole table, every step by every kind of person, in every status it may follow."""

import pytest
from django.db import transaction

from escalations.domain import rules, workflow
from escalations.domain.errors import NotPermitted
from escalations.domain.step import STEPS
from escalations.models import (
    ACCEPTED,
    DRAFT,
    QUEUED,
    SENT_BACK,
    Authorship,
    Escalation,
    EscalationStatus,
    HistoryEntry,
    Team,
    User,
)
from tests.domain.test_workflow import words_for
from tests.factories import AdministratorFactory, SeniorFactory, TeamFactory, TicketFactory, UserFactory
from tests.firm import minutes

PREPARING = ["record", "acknowledge", "take_as_acknowledgement", "escalate"]
TAKING = ["accept", "return_to_author", "return_to_passer"]
WORKING = ["resolve", "pass_on", "release"]
MOVING = ["hand_over", "reroute"]

# Which groups of steps each kind of person may take, whatever the status is.
MAY = {
    "author": [*PREPARING, "withdraw"],
    "colleague of the author": [*PREPARING, "withdraw"],
    "technician of another team": PREPARING,
    "technician of no team": PREPARING,
    "assignee": [*PREPARING, "withdraw"],
    "lead of the origin team": [*PREPARING, "withdraw"],
    "member of the receiving team": [*PREPARING, *TAKING, *WORKING, *MOVING],
    "author who joined the receiving team": [*PREPARING, *WORKING, *MOVING, "withdraw"],
    "earlier author in the receiving team": [*PREPARING, *WORKING, *MOVING, "withdraw"],
    "member of a higher team": PREPARING,
    "lead of the receiving team": [*PREPARING, *MOVING],
    "administrator": [*MOVING, "withdraw"],
    "administrator in the receiving team": [*PREPARING, *TAKING, *WORKING, *MOVING, "withdraw"],
    "superuser": [*MOVING, "withdraw"],
    "somebody of no group": [],
    "deactivated member": [],
    "deactivated author": [],
    "deactivated administrator": [],
    "the portal": ["withdraw", "cancel"],
}


def joined(firm, person, team):
    team.members.add(person)
    return person


def earlier_author(firm, escalation):
    person = SeniorFactory(teams=[firm.network])
    Authorship.objects.create(escalation=escalation, user=person)
    return person


def author_who_joined(firm, escalation):
    Authorship.objects.get_or_create(escalation=escalation, user=firm.technician)
    return joined(firm, firm.technician, firm.network)


def assignee(firm, escalation):
    escalation.ticket.assignee = UserFactory(teams=[TeamFactory()])
    escalation.ticket.save()
    return escalation.ticket.assignee


def lead_of_receiving(firm, escalation):
    lead = UserFactory(teams=[TeamFactory()])
    Team.objects.filter(pk=firm.network.pk).update(lead=lead)
    return lead


def gone(person):
    User.objects.filter(pk=person.pk).update(is_active=False)
    return person


PEOPLE = {
    "author": lambda firm, escalation: firm.technician,
    "colleague of the author": lambda firm, escalation: firm.colleague,
    "technician of another team": lambda firm, escalation: UserFactory(teams=[TeamFactory()]),
    "technician of no team": lambda firm, escalation: UserFactory(),
    "assignee": assignee,
    "lead of the origin team": lambda firm, escalation: joined(firm, firm.lead, TeamFactory()),
    "member of the receiving team": lambda firm, escalation: firm.second_senior,
    "author who joined the receiving team": author_who_joined,
    "earlier author in the receiving team": earlier_author,
    "member of a higher team": lambda firm, escalation: firm.architect,
    "lead of the receiving team": lead_of_receiving,
    "administrator": lambda firm, escalation: firm.administrator,
    "administrator in the receiving team": lambda firm, escalation: AdministratorFactory(
        teams=[firm.network]
    ),
    "superuser": lambda firm, escalation: UserFactory(is_superuser=True, groups=[]),
    "somebody of no group": lambda firm, escalation: UserFactory(groups=[]),
    "deactivated member": lambda firm, escalation: gone(firm.second_senior),
    "deactivated author": lambda firm, escalation: gone(firm.technician),
    "deactivated administrator": lambda firm, escalation: gone(firm.administrator),
    "the portal": lambda firm, escalation: None,
}


def fresh(row):
    """As the next request reads them: nothing cached."""
    return row and type(row).objects.get(pk=row.pk)


@pytest.mark.parametrize("status", [DRAFT, QUEUED, SENT_BACK, ACCEPTED])
def test_who_may_take_which_step(firm, status):
    """Who may: the table of the standard, in every unfinished status."""
    escalation = firm.in_status(status)

    allowed = {kind: steps_of(kind, firm, escalation) for kind in PEOPLE}

    assert allowed == {kind: expected(kind, status) for kind in PEOPLE}


def steps_of(kind, firm, escalation):
    """The steps this kind of person may take; what made them that kind is taken back."""
    before = transaction.savepoint()
    by = fresh(PEOPLE[kind](firm, fresh(escalation)))
    allowed = {step.name for step, may in workflow.possible(fresh(escalation), by) if may}
    transaction.savepoint_rollback(before)
    return allowed


def expected(kind, status):
    """What the table says; a draft has no receiving team, an accepted ticket stands with the receiving team."""
    may = {name for name in MAY[kind] if status in STEPS[name].after}
    of_receiving_team = "receiving team" in kind and "lead" not in kind
    if status == ACCEPTED and of_receiving_team:
        may.add("withdraw")  # whoever may resolve the ticket
    if status == ACCEPTED and kind == "colleague of the author":
        may.discard("withdraw")  # it is not their team's ticket while another team has it
    return may


ONCE_EACH = [
    (name, status)
    for name, step in sorted(STEPS.items())
    for status in (SENT_BACK, QUEUED, ACCEPTED)
    if status in step.after
]


@pytest.mark.parametrize(("name", "status"), ONCE_EACH)
def test_a_step_of_somebody_who_may_not_changes_nothing(firm, name, status):
    """Refused with a sentence; nothing changed, nothing remembered."""
    escalation = firm.in_status(status)
    before = (fresh(escalation).version, HistoryEntry.objects.count())

    with pytest.raises(NotPermitted) as refused:
        STEPS[name].take(escalation, by=UserFactory(groups=[]), at=minutes(90), **words_for(name, firm))

    assert str(refused.value).endswith(".")
    assert (fresh(escalation).version, HistoryEntry.objects.count()) == before


@pytest.mark.parametrize("status", EscalationStatus)
def test_from_every_unfinished_status_somebody_goes_on(firm, status):
    """People can always go on."""
    escalation = firm.in_status(status)

    steps = {step.name for step, may in workflow.possible(escalation, firm.administrator) if may}

    assert ("withdraw" in steps) == escalation.is_unfinished


# Starting


def test_who_may_start(firm):
    """S20. Any technician who sees the ticket; administrators as members, the portal never."""
    escalation, ticket = firm.draft(), TicketFactory(team=firm.desk)

    allowed = {kind for kind in PEOPLE if may_start(kind, firm, escalation, ticket)}

    assert allowed == {kind for kind, steps in MAY.items() if "escalate" in steps}


def may_start(kind, firm, escalation, ticket):
    before = transaction.savepoint()
    allowed = rules.may_start(ticket, fresh(PEOPLE[kind](firm, fresh(escalation))))
    transaction.savepoint_rollback(before)
    return allowed


def test_start_by_somebody_who_may_not_starts_nothing(firm):
    """Who may: refused before anything is written."""
    for by in (None, firm.administrator, gone(firm.colleague)):
        with pytest.raises(NotPermitted):
            workflow.start(firm.ticket, by=fresh(by), at=minutes(1))

    assert Escalation.objects.count() == 0


# Restricted teams


@pytest.fixture
def restricted(firm):
    """The service desk's tickets are its own business."""
    Team.objects.filter(pk=firm.desk.pk).update(is_restricted=True)
    return firm


def test_a_restricted_ticket_is_seen_by_members_and_administrators(restricted):
    """Security: others get nothing to see, so nothing to do."""
    firm = restricted
    seen = {
        person: bool(rules.may_see(firm.ticket, fresh(person)))
        for person in (firm.technician, firm.senior, firm.administrator)
    }

    assert seen == {firm.technician: True, firm.senior: False, firm.administrator: True}
    assert not rules.may_work(firm.ticket, fresh(firm.senior))
    assert not rules.may_start(firm.ticket, fresh(firm.senior))
    assert rules.may_see(firm.ticket, None)


def test_the_receiving_team_sees_a_restricted_ticket_while_it_is_theirs(restricted):
    """Security: authors, assignee, origin team and receiving team of an unfinished escalation."""
    escalation = restricted.queued()
    assert rules.may_see(escalation.ticket, fresh(restricted.senior))
    assert not rules.may_see(escalation.ticket, fresh(restricted.architect))

    workflow.withdraw(escalation, reason="Solved.", by=restricted.technician, at=minutes(60))

    assert not rules.may_see(escalation.ticket, fresh(restricted.senior))


# Sentences


@pytest.mark.parametrize(
    ("rule", "who", "words"),
    [
        (rules.may_accept, "colleague", "Only members of Network take this; ask one of them."),
        (rules.may_resolve, "colleague", "Only members of Network do this; ask one of them."),
        (
            rules.may_hand_over,
            "colleague",
            "Only members or the lead of Network, or an administrator, do this.",
        ),
        (
            rules.may_withdraw,
            "architect",
            "Only its author, the assignee, the team or its lead withdraw an escalation.",
        ),
        (
            rules.may_cancel,
            "administrator",
            "Only the portal cancels an escalation. Withdraw it instead.",
        ),
    ],
)
def test_each_refusal_says_who_may(firm, rule, who, words):
    """Errors speak to people."""
    verdict = rule(firm.queued(), getattr(firm, who))

    assert (bool(verdict), verdict.why_not) == (False, words)


def test_only_administrators_configure(firm):
    """Who may: configure."""
    assert rules.may_configure(None)
    assert rules.may_configure(firm.administrator)
    assert not rules.may_configure(firm.senior)


def test_a_receiving_team_that_was_deactivated_is_rerouted_by_its_lead_or_an_administrator(firm):
    """People can always go on: nobody is a member of a team that is gone."""
    escalation = firm.queued()
    Team.objects.filter(pk=firm.network.pk).update(is_active=False, lead=firm.second_senior)

    for person, may in ((firm.senior, False), (firm.second_senior, True), (firm.administrator, True)):
        assert bool(rules.may_hand_over(fresh(escalation), fresh(person))) == may
