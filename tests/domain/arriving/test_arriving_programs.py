"""What a program says in our own words is taken in like a helpdesk's, and what is not taken is named."""

from datetime import timedelta

import pytest

from escalations.domain import arriving, origin, tickets, workflow
from escalations.domain.outside import MISSING, Ours, RemoteCompany, RemoteContact, RemoteTicket
from escalations.models import Difference, HelpdeskCode, OutboxMessage, RemoteRecord, Status, Ticket
from tests.factories import NINE, CompanyFactory, ContactFactory, TeamFactory
from tests.firm import minutes

pytestmark = pytest.mark.django_db
Kind = HelpdeskCode.Kind


class Sender:
    """A program of the firm, which knows our words; a minute passes with each of its calls."""

    def __init__(self, firm):
        self.firm, self.words, self.at = firm, arriving.OwnWords(), minutes(100)

    def ticket(self, **values):
        self.at += timedelta(minutes=1)
        coded = {"status": Kind.STATUS, "group": Kind.GROUP, "agent": Kind.AGENT, "type": Kind.TYPE}
        said = {
            name: self.words.code(coded[name], one) if name in coded else one for name, one in values.items()
        }
        given = {"external_id": "7", "subject": "Gate drops", "updated_at": self.at, **said}
        with origin.coming_from("token:1"):
            return arriving.take_ticket(
                RemoteTicket(**given), source="crm", codes=self.words, at=self.at, is_history=True
            )

    def here(self):
        return Ticket.objects.get(remote_records__source="crm")

    def record(self):
        return RemoteRecord.objects.get(source="crm", type="ticket")


@pytest.fixture
def sender(firm):
    return Sender(firm)


def problems(taken):
    return [(one.field, one.code) for one in taken.problems]


def ready(sender, **values):
    """Its ticket, as the firm escalates one."""
    firm = sender.firm
    sender.ticket(
        group=firm.desk, agent=firm.technician, type=firm.category, contact=Ours.of(firm.contact),
        created_at=NINE, **values,
    )  # fmt: skip
    return sender.here()


def test_rows_of_ours_are_named_by_their_id(sender):
    company = CompanyFactory()

    taken = sender.ticket(contact=Ours.of(sender.firm.contact), company=Ours.of(company), status="pending")

    here = sender.here()
    assert (taken.what, here.contact, here.company) == ("created", sender.firm.contact, company)
    assert (here.status, sender.record().said["status"]["label"]) == (Status.PENDING, "pending")


def test_a_category_is_cleared_by_none(sender):
    sender.ticket(type=sender.firm.category)

    sender.ticket(type=None)

    assert sender.here().category is None


def test_a_higher_team_is_not_reached_and_may_be_said_again(sender):
    """S29: no side door. Nobody else is asked, so the program is told."""
    sender.ticket(group=sender.firm.desk)

    first, again = (sender.ticket(group=sender.firm.network) for _ in range(2))

    assert [problems(one) for one in (first, again)] == [[("team", "escalation_required")]] * 2
    assert (first.what, sender.here().team) == ("difference", sender.firm.desk)
    assert not Difference.objects.exists()


def test_somebody_of_a_higher_tier_is_not_reached_through_another_team_either(sender):
    """S29: a team of the same tier, and with it somebody who is only in higher ones."""
    sender.ticket(group=sender.firm.desk)
    beside = TeamFactory(name="Second desk", tier=1)

    taken = sender.ticket(group=beside, agent=sender.firm.senior)

    assert problems(taken) == [("assignee", "escalation_required")]
    assert (sender.here().team, sender.here().assignee) == (sender.firm.desk, None)


def test_while_queued_neither_status_nor_place_is_taken(sender):
    """S17."""
    sender.firm.queued(ready(sender))

    taken = sender.ticket(status="closed", agent=None, subject="Gate drops at noon")

    here = sender.here()
    assert problems(taken) == [("assignee", "step_not_allowed"), ("status", "step_not_allowed")]
    assert (here.status, here.assignee, here.subject) == (
        "open",
        sender.firm.technician,
        "Gate drops at noon",
    )


@pytest.mark.parametrize(
    ("status", "code"), [("pending", "step_not_allowed"), ("resolved", "resolve_the_escalation")]
)
def test_while_accepted_the_status_is_the_receiving_teams(sender, status, code):
    """S17."""
    sender.firm.accepted(ready(sender))

    taken = sender.ticket(status=status)

    assert (problems(taken), sender.here().status) == ([("status", code)], "open")


def test_what_was_refused_is_taken_once_nothing_stands_against_it(sender):
    escalation = sender.firm.queued(ready(sender))
    sender.ticket(status="pending")
    workflow.withdraw(escalation, reason="Solved.", by=sender.firm.technician, at=sender.at)

    taken = sender.ticket(status="pending", updated_at=sender.at)

    assert (taken.what, sender.here().status) == ("updated", "pending")


def test_both_changed_the_program_is_told_what_was_here(sender):
    sender.ticket(status="open", agent=sender.firm.colleague)
    tickets.edit(sender.here(), {"assignee": sender.firm.lead}, by=sender.firm.technician, at=sender.at)

    taken = sender.ticket(agent=sender.firm.technician)

    assert problems(taken) == [("assignee", "both_changed")]
    assert (sender.here().assignee, str(sender.firm.lead) in taken.problems[0].message) == (
        sender.firm.technician,
        True,
    )


def test_both_changed_and_nobody_was_here(sender):
    sender.ticket(status="open", agent=sender.firm.colleague)
    tickets.edit(sender.here(), {"assignee": None}, by=sender.firm.technician, at=sender.at)

    taken = sender.ticket(agent=sender.firm.technician)

    assert taken.problems[0].message.startswith("It was changed here too, to nobody.")


def test_a_customer_keeps_the_name_that_is_not_said(firm):
    here = {"source": "crm", "at": NINE}
    arriving.take_company(RemoteCompany(external_id="1", name="Yard"), **here)
    arriving.take_contact(RemoteContact(external_id="1", name="Gale"), **here)

    company = arriving.take_company(RemoteCompany(external_id="1", name=MISSING, domain="y.example"), **here)
    contact = arriving.take_contact(
        RemoteContact(external_id="1", name=MISSING, company=Ours.of(company.row)), **here
    )

    assert (company.row.name, company.row.domain) == ("Yard", "y.example")
    assert (contact.row.name, contact.row.company) == ("Gale", company.row)


def test_values_of_others_name_whose_they_are(firm):
    here = {"source": "crm", "at": NINE}
    mill, gale = CompanyFactory(name="Mill"), ContactFactory(email="gale@mill.example")
    arriving.take_company(RemoteCompany(external_id="1", name="Yard"), **here)
    arriving.take_contact(RemoteContact(external_id="1", name="Gale"), **here)

    company = arriving.take_company(RemoteCompany(external_id="1", name="MILL"), **here)
    contact = arriving.take_contact(RemoteContact(external_id="1", name="Gale", email=gale.email), **here)

    found = [(one.what, one.problems[0].code, one.problems[0].conflicting_id) for one in (company, contact)]
    assert found == [("difference", "duplicate_value", mill.pk), ("difference", "duplicate_value", gale.pk)]


def test_what_was_deleted_there_and_comes_back_is_open_again_and_told_to_nobody(sender):
    sender.ticket(status="open")
    sender.ticket(is_deleted=True)
    OutboxMessage.objects.all().delete()

    taken = sender.ticket(status="open")

    assert (taken.what, sender.here().status) == ("updated", "open")
    assert not OutboxMessage.objects.exists()
