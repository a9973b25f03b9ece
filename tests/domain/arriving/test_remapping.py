"""A changed mapping is applied to the tickets that carry the code, quietly, and never over what was done here."""

from escalations.domain import arriving, changes, tickets, workflow
from escalations.models import (
    HistoryEntry,
    OutboxMessage,
    Priority,
    RemoteRecord,
    Status,
    Ticket,
)
from tests.factories import NINE, CategoryFactory, TeamFactory, UserFactory


def remap(side, kind, code, **mapped):
    """Map the code so, apply it, and return the ticket as it is then."""
    row, _ = side.helpdesk.codes.update_or_create(kind=kind, code=code, defaults=mapped)
    assert arriving.remap(side.helpdesk, row, at=NINE) is None
    return side.here()


def said(name):
    return RemoteRecord.objects.get(type="ticket").said[name]


def test_an_unmapped_status_becomes_what_it_means_and_nobody_is_told(side):
    side.ticket(status="12")
    assert (side.here().status, said("status")["is_mapped"]) == (Status.OPEN, False)

    ticket = remap(side, "status", "12", status=Status.PENDING)

    assert ticket.status == Status.PENDING
    assert said("status")["is_mapped"]
    assert (
        HistoryEntry.objects.filter(event="ticket.status_changed").get().data["origin"] == side.helpdesk.name
    )
    assert not OutboxMessage.objects.exists()


def test_a_finished_status_has_its_reason_and_its_moment(side):
    side.ticket(status="12")
    moment = side.at

    ticket = remap(side, "status", "12", status=Status.RESOLVED)

    assert (ticket.status, ticket.closing_reason, ticket.resolved_at) == (Status.RESOLVED, "done", moment)


def test_what_changed_here_since_stays(side):
    side.ticket(status="12")
    ticket = side.here()
    tickets_status(ticket, Status.WAITING_ON_CUSTOMER, side)

    assert remap(side, "status", "12", status=Status.PENDING).status == Status.WAITING_ON_CUSTOMER


def tickets_status(ticket, status, side):
    changes.apply(ticket, {"status": status}, by=side.firm.technician, at=NINE)


def test_a_mapping_to_what_it_is_changes_nothing(side):
    side.ticket(status="12")
    version = side.here().version

    assert remap(side, "status", "12", status=Status.OPEN).version == version
    assert said("status")["is_mapped"]


def test_taken_back_it_is_shown_as_unmapped_and_the_ticket_stays(side):
    side.ticket(status="3")

    ticket = remap(side, "status", "3", status="")

    assert ticket.status == Status.PENDING
    assert not said("status")["is_mapped"]


def test_a_ticket_that_is_escalated_stays_with_its_steps(side):
    side.ticket(status="12")
    workflow.start(side.here(), by=side.firm.technician, at=NINE)

    assert remap(side, "status", "12", status=Status.CLOSED).status == Status.OPEN
    assert said("status")["is_mapped"]


def test_what_they_said_otherwise_meanwhile_is_left(side, monkeypatch):
    side.ticket(status="12")
    row, _ = side.helpdesk.codes.update_or_create(
        kind="status", code="12", defaults={"status": Status.PENDING}
    )
    real = arriving.remapping.locks.ticket

    def slow(pk):
        RemoteRecord.objects.filter(type="ticket").update(said={"status": {"code": "2"}})
        return real(pk)

    monkeypatch.setattr(arriving.remapping.locks, "ticket", slow)
    arriving.remap(side.helpdesk, row, at=NINE)

    assert side.here().status == Status.OPEN


def test_a_priority_has_its_reason(side):
    side.ticket(priority="9")
    high = Priority.objects.get(name="High")

    ticket = remap(side, "priority", "9", priority=high)

    assert (ticket.priority, ticket.priority_reason) == (high, f"As set in {side.helpdesk.name}.")


def test_a_priority_set_here_stays(side):
    side.ticket(priority="9")
    low, high = (Priority.objects.get(name=name) for name in ("Urgent", "High"))
    changes.apply(side.here(), {"priority": low}, by=side.firm.technician, at=NINE)

    assert remap(side, "priority", "9", priority=high).priority == low


def test_a_group_moves_within_a_tier(side):
    side.ticket(group="309", agent=None)
    other = TeamFactory(name="Second desk", tier=1)
    Ticket.objects.update(assignee=side.firm.technician)
    RemoteRecord.objects.filter(type="ticket").update(base={})

    ticket = remap(side, "group", "309", team=other)

    assert (ticket.team, ticket.assignee) == (other, side.firm.technician)


def test_never_into_a_higher_tier(side):
    side.ticket(group="309")
    team = side.here().team

    assert remap(side, "group", "309", team=side.firm.network).team == team


def test_an_agent_has_the_ticket(side):
    side.ticket(agent="401")

    assert remap(side, "agent", "401", user=side.firm.colleague).assignee == side.firm.colleague


def test_an_agent_of_a_higher_tier_does_not(side):
    side.ticket(agent="401")

    assert remap(side, "agent", "401", user=side.firm.senior).assignee is None


def test_nor_one_who_may_not_see_it(side):
    side.ticket(agent="401")
    Ticket.objects.update(team=TeamFactory(tier=1, is_restricted=True))

    assert remap(side, "agent", "401", user=UserFactory(teams=[side.firm.desk])).assignee is None


def test_an_assignee_set_here_stays(side):
    side.ticket(agent="401")
    changes.apply(side.here(), {"assignee": side.firm.technician}, by=side.firm.technician, at=NINE)

    assert remap(side, "agent", "401", user=side.firm.colleague).assignee == side.firm.technician


def test_a_type_is_the_category_until_somebody_confirms_one(side):
    side.ticket(type="Printer")
    other = CategoryFactory(name="Printers")

    assert remap(side, "type", "Printer", category=side.firm.category).category == side.firm.category
    tickets.confirm_category(side.here(), by=side.firm.technician, at=NINE)
    assert remap(side, "type", "Printer", category=other).category == side.firm.category


def test_a_category_with_others_below_is_none(side):
    side.ticket(type="Printer")
    parent = CategoryFactory(parent=CategoryFactory()).parent

    assert remap(side, "type", "Printer", category=parent).category is None


def test_many_go_in_batches(side):
    for number in ("1", "2", "3"):
        side.ticket(external_id=number, status="12")
    row, _ = side.helpdesk.codes.update_or_create(
        kind="status", code="12", defaults={"status": Status.PENDING}
    )

    after = arriving.remap(side.helpdesk, row, at=NINE, most=2)
    assert Ticket.objects.filter(status=Status.PENDING).count() == 2
    assert arriving.remap(side.helpdesk, row, at=NINE, most=2, after=after) is None

    assert Ticket.objects.filter(status=Status.PENDING).count() == 3
