"""What the demo leaves in an empty database: every status, live lists, nothing sent."""

from datetime import timedelta

import pytest
from django.db import transaction

from escalations.demo.build import build
from escalations.models import (
    Company,
    Contact,
    Escalation,
    EscalationOutcome,
    EscalationStatus,
    HistoryEntry,
    Note,
    OutboxMessage,
    Promise,
    Reference,
    Revision,
    Ticket,
    TroubleshootingStep,
    User,
)
from tests.factories import NINE

pytestmark = pytest.mark.django_db
WHOLE = 200


@pytest.fixture(scope="module")
def world(django_db_setup, django_db_blocker):
    """One demo for all tests that only look at it."""
    with django_db_blocker.unblock(), transaction.atomic():
        yield build(seed=1, count=WHOLE, at=NINE)
        transaction.set_rollback(True)


@pytest.fixture
def technician(world):
    return User.objects.get(username="technician")


@pytest.fixture
def senior(world):
    return User.objects.get(username="senior")


def test_demo_has_every_status_and_every_outcome(world):
    statuses = set(Escalation.objects.values_list("status", flat=True))
    outcomes = set(Escalation.objects.filter(status="resolved").values_list("outcome", flat=True))

    assert statuses == set(EscalationStatus)
    assert outcomes == set(EscalationOutcome)
    assert Ticket.objects.count() == WHOLE
    assert (Company.objects.count(), Contact.objects.count()) == (40, 200)


def test_demo_stays_within_ninety_days_and_never_lies_in_the_future(world):
    opened = Ticket.objects.order_by("created_at").values_list("created_at", flat=True)
    happened = [
        Note.objects.filter(created_at__gt=NINE),
        TroubleshootingStep.objects.filter(done_at__gt=NINE),
        HistoryEntry.objects.filter(at__gt=NINE),
        Ticket.objects.filter(updated_at__gt=NINE),
    ]

    assert opened[0] > NINE - timedelta(days=100)
    assert [rows.count() for rows in happened] == [0, 0, 0, 0]


def test_demo_handed_over_escalations_passed_the_gate(world):
    """Invariant 2: a revision without blocking findings, a note, and an acknowledgement or its waiver."""
    handed_over = Escalation.objects.filter(status__in=["queued", "accepted", "resolved"])

    assert handed_over.count() > 20
    assert Revision.objects.exclude(blocking=0).count() == 0
    assert handed_over.filter(revision=None).count() == 0
    assert handed_over.filter(acknowledgement=None, acknowledgement_waived=False).count() == 0
    assert handed_over.filter(acknowledgement_waived=True, ticket__contact__isnull=False).count() == 0


def test_demo_queue_is_alive_for_the_senior(senior):
    queue = Escalation.objects.waiting().received_by(senior)

    assert 8 <= queue.count() <= 10
    assert queue.filter(authors__user=senior).count() == 0
    assert 1 <= queue.overdue(NINE).count() < queue.count()
    assert queue.filter(sent_back_count=1).count() == 1
    assert Escalation.objects.filter(status="accepted", accepted_by=senior).count() == 3


def test_demo_my_work_is_alive_for_the_technician(technician):
    sent_back = Escalation.objects.filter(status="sent_back", ticket__assignee=technician)
    promises = Promise.objects.owed().filter(ticket__assignee=technician)
    drafts = Escalation.objects.filter(status="draft", ticket__assignee=technician)

    assert sent_back.count() == 2
    assert promises.filter(due_at__lt=NINE).count() == 2
    assert promises.filter(due_at__range=(NINE, NINE + timedelta(hours=10))).count() >= 5
    assert drafts.count() == 3


def test_demo_recurring_tickets_refer_to_the_earlier_ones(world):
    """S12, S13."""
    reviewed = Ticket.objects.filter(reviews__is_recurring=True).distinct()

    assert reviewed.count() >= 6
    assert reviewed.filter(references=None).count() == 0
    assert reviewed.filter(reviews__pattern="").count() == 0
    assert {one.to.contact_id == one.ticket.contact_id for one in Reference.objects.all()} == {True}


def test_demo_some_tickets_are_within_the_warranty_window(world):
    """S11."""
    verdicts = [revision.review["warranty"]["verdict"] for revision in Revision.objects.all()]

    assert {"in_window", "no_prior_service"} <= set(verdicts)


def test_demo_sends_nothing(world):
    assert OutboxMessage.objects.exists()
    assert OutboxMessage.objects.filter(delivered_at=None).count() == 0
    assert Note.objects.filter(delivery=Note.Delivery.QUEUED).count() == 0


def test_demo_never_tells_two_tickets_in_the_same_words(world):
    texts = Ticket.objects.filter(source="email").exclude(contact=None).values_list("description", flat=True)

    assert len(set(texts)) == len(texts)
