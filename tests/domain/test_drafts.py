"""What is typed into any form is kept for its author alone, until it is sent, emptied, or old."""

from datetime import timedelta

import pytest

from escalations.domain import drafts, merging, redaction
from escalations.domain.errors import InvalidInput, NotPermitted
from escalations.models import Draft
from tests.factories import NINE, AdministratorFactory, TeamFactory, TicketFactory, UserFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def by():
    return UserFactory()


def kept(user):
    return dict(Draft.objects.filter(user=user).values_list("name", "body"))


def test_the_newest_text_of_a_field_stands(by):
    drafts.keep("readback-7", body="I read", by=by, at=NINE)
    drafts.keep("readback-7", body="I read the port log.", by=by, at=NINE + timedelta(minutes=1))
    drafts.keep("new-ticket-subject", body="Printer", by=by, at=NINE)

    assert kept(by) == {"readback-7": "I read the port log.", "new-ticket-subject": "Printer"}
    assert Draft.objects.get(name="readback-7").saved_at == NINE + timedelta(minutes=1)


def test_each_person_has_their_own(by):
    drafts.keep("readback-7", body="Mine", by=by, at=NINE)
    other = UserFactory()
    drafts.keep("readback-7", body="Theirs", by=other, at=NINE)

    drafts.forget(["readback-7", "readback-8"], by=by)

    assert (kept(by), kept(other)) == ({}, {"readback-7": "Theirs"})


def test_an_emptied_text_is_forgotten(by):
    drafts.keep("readback-7", body="I", by=by, at=NINE)

    assert drafts.keep("readback-7", body=" ", by=by, at=NINE) is None
    assert kept(by) == {}


def test_s26_what_looks_like_a_secret_is_not_kept(by):
    with pytest.raises(InvalidInput, match="looks like a password"):
        drafts.keep("resolution-7", body="pw: Summer24!", by=by, at=NINE)

    assert kept(by) == {}


def test_who_may_not_work_on_the_ticket_keeps_nothing_there(by):
    ticket = TicketFactory(team=TeamFactory(is_restricted=True))

    with pytest.raises(NotPermitted):
        drafts.keep("readback-7", body="I", ticket=ticket, by=by, at=NINE)


def test_old_ones_are_forgotten_with_the_next(by):
    drafts.keep("readback-7", body="Long ago", by=by, at=NINE - timedelta(days=31))

    drafts.keep("readback-8", body="Now", by=by, at=NINE)

    assert kept(by) == {"readback-8": "Now"}


def test_it_goes_along_when_its_ticket_is_merged(by):
    into = TicketFactory()
    ticket = TicketFactory(contact=into.contact)
    drafts.keep("resolution-7", body="Port 12", ticket=ticket, by=by, at=NINE)

    merging.merge(ticket, into=into, by=by, at=NINE)

    assert Draft.objects.get().ticket_id == into.pk


def test_redaction_reaches_it(by):
    ticket = TicketFactory()
    drafts.keep("resolution-7", body="Call 555 0199 first", ticket=ticket, by=by, at=NINE)

    redaction.redact(ticket, words="555 0199", reason="Private", by=AdministratorFactory(), at=NINE)

    assert "555 0199" not in kept(by)["resolution-7"]
