"""The feed of changes: everything visible is told once, from where it came, and nobody reads past a change."""

from datetime import timedelta
from threading import Event

import pytest
from django.db import transaction
from django.utils import timezone

from escalations.domain import feed
from escalations.domain.feed import Expired
from escalations.domain.origin import coming_from, current
from escalations.models import Change, Company, Contact, NoteKind, Ticket
from tests.factories import CompanyFactory, ContactFactory, NoteFactory, TicketFactory
from tests.firm import minutes
from tests.racing import together


def told(**which):
    return list(Change.objects.filter(**which).order_by("id").values_list("type", "op", "object_id"))


@pytest.fixture
def ticket(db):
    row = TicketFactory()
    Change.objects.all().delete()
    return row


def test_whatever_is_added_is_told(db):
    """One row each, also when many are added at once."""
    company = CompanyFactory()
    ContactFactory(company=company)
    Contact.objects.bulk_create(
        Contact(name=f"Bea {n}", created_at=minutes(0), updated_at=minutes(0)) for n in range(3)
    )

    assert [(kind, op) for kind, op, _ in told()] == [("company", "upsert")] + [("contact", "upsert")] * 4
    assert len({pk for kind, _, pk in told(type="contact")}) == 4


def test_only_what_can_be_seen_is_told(ticket):
    """Moments of our own bookkeeping change nothing that a program is shown."""
    Ticket.objects.update(updated_at=minutes(9), worked_at=minutes(9), customer_wrote_at=minutes(9))
    assert told() == []

    Ticket.objects.update(subject="Another", version=2)
    change = Change.objects.get()
    assert (change.type, change.object_id, change.ticket_id) == ("ticket", ticket.pk, ticket.pk)
    assert (change.version, change.is_private, change.origin) == (2, False, "portal")


def test_a_merge_and_a_deletion_are_told_as_such(ticket):
    other = TicketFactory()
    company = CompanyFactory()
    Change.objects.all().delete()

    Ticket.objects.filter(pk=other.pk).update(merged_into=ticket)
    Company.objects.filter(pk=company.pk).delete()

    assert told() == [("ticket", "merge", other.pk), ("company", "delete", company.pk)]


@pytest.mark.parametrize(
    ("kind", "is_private"),
    [(kind, kind not in ("reply", "customer_message", "call")) for kind in NoteKind.values],
)
def test_a_note_is_as_private_as_its_kind(ticket, kind, is_private):
    """Invariant 5 of the border: the feed knows what is private, whatever becomes of the note."""
    note = NoteFactory(ticket=ticket, kind=kind)

    change = Change.objects.get(type="note")
    assert (change.object_id, change.ticket_id, change.is_private) == (note.pk, ticket.pk, is_private)


def test_a_step_of_an_escalation_is_told(firm):
    escalation = firm.queued()

    assert Change.objects.filter(
        type="escalation", object_id=escalation.pk, ticket_id=escalation.ticket_id
    ).exists()
    Change.objects.all().delete()
    type(escalation).objects.update(readiness={"next_step": "accept"}, readiness_at=minutes(5))
    assert told() == []


def test_changes_say_where_they_come_from(ticket):
    """Within, the origin given; within that another; after it the one before."""
    with coming_from("helpdesk:acme"):
        CompanyFactory()
        with coming_from("token:1"):
            CompanyFactory()
        CompanyFactory()
    CompanyFactory()

    origins = Change.objects.filter(type="company").order_by("id").values_list("origin", flat=True)
    assert list(origins) == ["helpdesk:acme", "token:1", "helpdesk:acme", "portal"]


def test_an_origin_ends_with_what_went_wrong(ticket):
    with pytest.raises(RuntimeError), coming_from("token:1"):
        raise RuntimeError

    assert current() == ""


def test_positions_follow_without_a_gap(db):
    CompanyFactory()
    CompanyFactory()

    assert (feed.number(), feed.number(), feed.last()) == (2, 0, 2)
    CompanyFactory()
    feed.number()
    assert list(feed.after(1).values_list("position", flat=True)) == [2, 3]


def test_many_are_numbered_in_several_turns(db, monkeypatch):
    monkeypatch.setattr(feed, "AT_ONCE", 2)
    for _ in range(5):
        CompanyFactory()

    assert (feed.number(), feed.last()) == (5, 5)


def test_a_feed_without_changes_begins_at_nothing(db):
    assert (feed.last(), list(feed.after(0))) == (0, [])
    with pytest.raises(Expired):
        feed.after(1)


def test_what_is_old_is_forgotten_and_whoever_is_behind_is_told(db):
    """The newest stays, however old: the numbers go on from it."""
    for _ in range(4):
        CompanyFactory()
    feed.number()
    now = timezone.now()
    Change.objects.filter(position__in=[1, 3]).update(changed_at=now - timedelta(days=31))

    assert feed.forget(at=now) == 1  # 3 is old, but 2 before it is not
    Change.objects.update(changed_at=now - timedelta(days=31))
    assert feed.forget(at=now) == 2
    assert (feed.last(), [one.position for one in feed.after(3)]) == (4, [4])
    with pytest.raises(Expired):
        feed.after(2)
    CompanyFactory()
    feed.number()
    assert feed.last() == 5


@pytest.mark.database
@pytest.mark.django_db(transaction=True)
def test_a_change_that_commits_late_is_never_passed_over():
    """A writes first and commits last; a reader who came in between still sees both, in turn."""
    a_has_written, b_is_read, read = Event(), Event(), []

    def late():
        with transaction.atomic():
            CompanyFactory(name="Late")
            a_has_written.set()
            assert b_is_read.wait(10)

    def early():
        assert a_has_written.wait(10)
        CompanyFactory(name="Early")
        feed.number()
        read.extend(feed.after(0))
        b_is_read.set()

    assert together(late, early) == [None, None]
    feed.number()
    rest = list(feed.after(read[-1].position))

    names = [Company.objects.get(pk=one.object_id).name for one in [*read, *rest]]
    assert names == ["Early", "Late"]
    assert read[0].pk > rest[0].pk  # by the row's own number Late would have been skipped


@pytest.mark.database
@pytest.mark.django_db(transaction=True)
def test_two_sequencers_give_each_number_once():
    for _ in range(20):
        CompanyFactory()

    assert sum(together(feed.number, feed.number, feed.number)) == 20
    assert [one.position for one in feed.after(0)] == list(range(1, 21))
