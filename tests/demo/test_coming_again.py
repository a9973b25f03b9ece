"""A hand-off whose contact comes again before it is submitted."""

from escalations.demo.handing_over import HandingOver
from escalations.models import Escalation
from tests import factories
from tests.firm import minutes


def test_look_back_is_renewed_when_the_contact_came_again(firm):
    """S8. What a technician does with one press in the gate panel."""
    firm.acknowledged()
    factories.TicketFactory(
        contact=firm.contact, team=firm.desk, created_at=minutes(22), worked_at=minutes(22)
    )
    one = HandingOver.__new__(HandingOver)
    one.ticket, one.author, one.escalation = firm.ticket, firm.technician, Escalation.objects.get()

    one.escalate(minutes(30))

    assert Escalation.objects.get().status == "queued"
    assert firm.ticket.reviews.count() == 2
