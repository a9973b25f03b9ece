"""Who reads private text: counted, said, and the same by either question (S22)."""

import pytest

from escalations.models import Escalation
from escalations.web import audience
from tests.factories import UserFactory


@pytest.mark.parametrize("is_restricted", [False, True])
def test_readers_are_counted_the_same_along_with_a_row(firm, is_restricted):
    """S22. The form says who will read it; of a restricted team, its members and administrators."""
    firm.desk.is_restricted = is_restricted
    firm.desk.save()
    UserFactory(is_active=False, teams=[firm.desk])
    escalation = firm.draft()
    firm.ticket.refresh_from_db()

    along = Escalation.objects.annotate(count=audience.counted("ticket")).get(pk=escalation.pk).count

    assert along == audience.readers(firm.ticket) == (4 if is_restricted else 7)


@pytest.mark.parametrize(
    ("count", "said"),
    [(1, "Seen by 1 technician. Contact: no."), (14, "Seen by 14 technicians. Contact: no.")],
)
def test_sentence_says_that_the_contact_does_not_read_it(firm, count, said):
    assert audience.sentence(firm.ticket, count) == said
