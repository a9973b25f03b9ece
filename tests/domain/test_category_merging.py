"""One category merged into another: what moves, what stays, what history says."""

import pytest

from escalations.domain import category_merging, tickets
from escalations.domain.category_merging import Held, held_by, in_words, merge
from escalations.domain.errors import InvalidInput, NotPermitted, StaleWrite
from escalations.models import QUEUED, Category, ConfigurationChange, HistoryEntry, Ticket
from tests import factories
from tests.factories import NINE

pytestmark = pytest.mark.django_db


@pytest.fixture
def by():
    return factories.AdministratorFactory()


@pytest.fixture
def post():
    return factories.CategoryFactory(name="Post")


@pytest.fixture
def mail():
    return factories.CategoryFactory(name="Mail")


def refusal(category, into, by):
    with pytest.raises(InvalidInput) as refused:
        merge(category, into, by=by, at=NINE)
    assert not ConfigurationChange.objects.exists()
    return refused.value.detail


def test_what_it_holds_is_counted(post):
    factories.TicketFactory(category=post)
    factories.TicketFactory(category=post, status="pending_customer")
    factories.TicketFactory(category=post, status="closed")
    factories.CategoryFactory(parent=post)
    step = factories.StandardStepFactory(category=post)
    factories.StepFactory(standard_step=step, action="")

    held = held_by(post)

    assert held == Held(open_tickets=2, closed_tickets=1, children=1, steps=1, answered=1)
    assert in_words(held) == "2 open tickets, 1 finished ticket, 1 sub-category, 1 standard step"
    assert in_words(Held(1, 1200, 2, 0, 0)) == (
        "1 open ticket, 1,200 finished tickets, 2 sub-categories, 0 standard steps"
    )


def test_tickets_move_and_keep_the_old_name_in_their_history(post, mail, by):
    ticket = factories.TicketFactory(category=post)
    closed = factories.TicketFactory(category=post, status="closed")
    other = factories.TicketFactory(category=mail)
    before = (ticket.version, ticket.worked_at, ticket.updated_at)

    assert merge(post, mail, by=by, at=NINE) == 2

    assert set(Ticket.objects.filter(category=mail)) == {ticket, closed, other}
    ticket.refresh_from_db()
    assert (ticket.version - 1, ticket.worked_at, ticket.updated_at) == before
    entries = HistoryEntry.objects.filter(event="ticket.category_merged").order_by("ticket_id")
    moved = {"category": [{"id": post.pk, "name": "Post"}, {"id": mail.pk, "name": "Mail"}]}
    assert [(one.ticket, one.by, one.data) for one in entries] == [
        (ticket, by, {"changes": moved, "version": before[0] + 1}),
        (closed, by, {"changes": moved, "version": closed.version + 1}),
    ]


def test_the_old_one_is_deactivated_and_the_log_says_where_it_went(post, mail, by):
    factories.TicketFactory(category=post)

    merge(post, mail, by=by, at=NINE)

    post.refresh_from_db()
    assert not post.is_active
    entry = ConfigurationChange.objects.get()
    assert (entry.verb, entry.name, entry.by, entry.after) == ("merged", "Post", by, {"Active": "no"})
    assert entry.note == (
        "Merged into “Mail”: 1 open ticket, 0 finished tickets, 0 sub-categories, 0 standard steps."
    )


def test_many_tickets_move_in_portions(post, mail, by, monkeypatch):
    monkeypatch.setattr(category_merging, "BATCH", 2)
    for _ in range(5):
        factories.TicketFactory(category=post)

    assert merge(post, mail, by=by, at=NINE) == 5

    assert Ticket.objects.filter(category=mail).count() == 5
    assert HistoryEntry.objects.filter(event="ticket.category_merged").count() == 5


def test_thousands_move_with_few_questions(post, mail, by, django_assert_max_num_queries):
    for _ in range(30):
        factories.TicketFactory(category=post)

    with django_assert_max_num_queries(30):
        merge(post, mail, by=by, at=NINE)


def test_who_was_interrupted_merges_the_rest(post, mail, by):
    merge(post, mail, by=by, at=NINE)
    left = factories.TicketFactory(category=post)

    assert merge(Category.objects.get(pk=post.pk), mail, by=by, at=NINE) == 1
    assert merge(Category.objects.get(pk=post.pk), mail, by=by, at=NINE) == 0

    left.refresh_from_db()
    assert left.category == mail
    assert ConfigurationChange.objects.count() == 2


def test_who_merges_it_again_elsewhere_is_told_where_it_went(post, mail, by):
    """An old page: nothing is left to move, and no entry says otherwise."""
    other = factories.CategoryFactory(name="Couriers")
    merge(post, mail, by=by, at=NINE)
    entries = ConfigurationChange.objects.count()

    with pytest.raises(InvalidInput, match="was merged already into “Mail”"):
        merge(post, other, by=by, at=NINE)

    assert ConfigurationChange.objects.count() == entries


def test_only_what_can_take_the_open_tickets_is_offered(post, mail, by):
    """S15."""
    child = factories.CategoryFactory(name="Inbox", parent=mail)
    offered = [mail, child]
    assert [one.category for one in category_merging.targets(post)] == offered

    factories.TicketFactory(category=post)

    assert [one.category for one in category_merging.targets(post)] == [child]


def test_sub_categories_move_with_it(post, mail, by):
    child = factories.CategoryFactory(name="Parcels", parent=post)
    ticket = factories.TicketFactory(category=child)

    assert merge(post, mail, by=by, at=NINE) == 0

    child.refresh_from_db()
    ticket.refresh_from_db()
    assert (child.parent, ticket.category) == (mail, child)
    told = {one.name: one.after for one in ConfigurationChange.objects.all()}
    assert told["Mail › Parcels"] == {"Parent": "Mail"}


def test_answered_steps_stay_and_the_other_ones_are_asked(post, mail, by):
    old = factories.StandardStepFactory(category=post)
    row = factories.StepFactory(ticket=factories.TicketFactory(category=post), standard_step=old, action="")

    merge(post, mail, by=by, at=NINE)

    row.refresh_from_db()
    old.refresh_from_db()
    assert (row.standard_step, old.category, old.is_active) == (old, post, True)


def test_a_queued_escalation_stays_where_it_is(post, mail, by):
    mail.escalation_team = factories.TeamFactory(tier=2)
    mail.save()
    escalation = factories.EscalationFactory(status=QUEUED, ticket__category=post)
    before = (escalation.receiving_team, escalation.accept_by, escalation.status, escalation.revision.facts)

    merge(post, mail, by=by, at=NINE)

    escalation.refresh_from_db()
    after = (escalation.receiving_team, escalation.accept_by, escalation.status, escalation.revision.facts)
    assert after == before
    assert escalation.ticket.category == mail


def test_a_page_that_was_open_learns_that_the_category_changed(post, mail, by):
    """The next save of another category is stale, of other fields it is not."""
    ticket = factories.TicketFactory(category=post)
    other = factories.CategoryFactory()
    merge(post, mail, by=by, at=NINE)

    with pytest.raises(StaleWrite):
        tickets.edit(ticket, {"category": other}, by=by, at=NINE, version=1)
    assert tickets.edit(ticket, {"impact": "high"}, by=by, at=NINE, version=1)


def test_it_is_not_merged_into_itself_or_below_itself(post, by):
    child = factories.CategoryFactory(parent=factories.CategoryFactory(parent=post), name="Parcels")

    assert refusal(post, post, by) == "A category is not merged into itself. Choose another one."
    assert refusal(post, child, by).startswith(f"“{child}” is below “Post”.")


def test_it_is_not_merged_into_what_is_off_or_gone(post, mail, by):
    mail.is_active = False
    mail.save()
    assert refusal(post, mail, by) == "“Mail” is deactivated. Choose an active category."
    Category.objects.filter(pk=mail.pk).delete()
    assert "not there any more" in refusal(post, mail, by)


def test_two_of_one_name_below_are_refused(post, mail, by):
    factories.CategoryFactory(name="Parcels", parent=post)
    factories.CategoryFactory(name="PARCELS", parent=mail)

    assert refusal(post, mail, by) == "Both have a sub-category “Parcels”. Merge those two first."


def test_open_tickets_go_to_a_category_without_sub_categories(post, mail, by):
    """S15."""
    factories.TicketFactory(category=post)
    factories.CategoryFactory(parent=mail)

    assert refusal(post, mail, by) == "“Mail” has sub-categories. Choose one of them for the open tickets."


@pytest.mark.parametrize("whose", ["post", "mail"])
def test_open_tickets_do_not_come_to_stand_beside_sub_categories(post, mail, by, whose):
    """S15."""
    factories.CategoryFactory(parent=post)
    factories.TicketFactory(category={"post": post, "mail": mail}[whose])

    assert "Merge its sub-categories first" in refusal(post, mail, by)


def test_only_administrators_merge(post, mail):
    with pytest.raises(NotPermitted):
        merge(post, mail, by=factories.SeniorFactory(), at=NINE)
