"""The look-back: windows, whose tickets, what a review has seen (S8 to S13)."""

import io
import json
from datetime import timedelta

import pytest
from django.core.management import CommandError, call_command

from escalations.domain import lookback
from escalations.domain.errors import InvalidInput, NotPermitted, StepNotAllowed
from escalations.domain.recurrence import Candidate
from escalations.models import ClosingReason, Reference, Review, Status, Ticket
from tests.factories import (
    NINE,
    CategoryFactory,
    ContactFactory,
    EscalationFactory,
    ReferenceFactory,
    StandardFactory,
    StepFactory,
    TeamFactory,
    TicketFactory,
    UserFactory,
    days,
)

pytestmark = pytest.mark.django_db


def look(ticket, at=NINE, **kwargs):
    return lookback.look_back(ticket, days=14, warranty_days=14, at=at, **kwargs)


def numbers(candidates):
    return [one.ticket.pk for one in candidates]


@pytest.fixture
def ticket():
    return TicketFactory(
        subject="VPN drops every 20 minutes", description="FortiClient (-14).", assets=["LT-0142"]
    )


@pytest.fixture
def earlier(ticket):
    """Makes a ticket of the same contact, opened so many days before."""

    def make(days_before, **values):
        return TicketFactory(**{"contact": ticket.contact, "created_at": NINE - days(days_before), **values})

    return make


@pytest.fixture
def of_company(ticket, earlier):
    """Makes a ticket of a colleague, opened so many days before."""

    def make(days_before, **values):
        return earlier(days_before, contact=ContactFactory(company=ticket.company), **values)

    return make


def alike(**values):
    """What makes a ticket strongly like `ticket`."""
    return {"subject": "VPN drops again", "description": "FortiClient (-14).", **values}


def test_two_windows_are_looked_at(ticket):
    """S8: 14 days before the opening, and the last 14 days before now."""
    found = look(ticket, at=NINE + days(30))

    assert [(window.start, window.end) for window in found.windows] == [
        (NINE - days(14), NINE),
        (NINE + days(16), NINE + days(30)),
    ]


@pytest.mark.parametrize(
    ("opened", "worked", "is_found"),
    [
        (-14, -14, True),
        (-14.01, -14.01, False),
        (-100, -14, True),
        (-100, -15, False),
        (15, 15, False),
        (16, 16, True),
        (30, 30, True),
        (31, 31, False),
        (-100, 20, True),
        (-100, 10, False),
    ],
)
def test_tickets_opened_or_changed_by_a_person_in_a_window_are_found(
    ticket, earlier, opened, worked, is_found
):
    """S8."""
    other = earlier(0, created_at=NINE + days(opened), worked_at=NINE + days(worked))

    assert (numbers(look(ticket, at=NINE + days(30)).everything) == [other.pk]) is is_found


def test_a_change_by_the_portal_does_not_count(ticket, earlier):
    """S8: changed means by a person."""
    earlier(60, updated_at=NINE, worked_at=NINE - days(60))

    assert look(ticket).everything == []


def test_the_ticket_itself_and_merged_ones_are_left_out(ticket, earlier):
    """S8."""
    earlier(1, merged_into=ticket, status=Status.CLOSED, closing_reason=ClosingReason.MERGED)

    assert look(ticket).everything == []


def test_all_tickets_of_the_contact_are_owed(ticket, earlier):
    """S8: however unlike they are."""
    for number in range(25):
        earlier(1, subject=f"Printer {number}", category=CategoryFactory())

    found = look(ticket)

    assert (len(found.candidates), found.more) == (25, 0)
    assert {one.relation for one in found.candidates} == {"contact"}


def test_of_the_company_those_with_category_asset_or_likeness_are_found(ticket, of_company):
    """S8."""
    wanted = {
        of_company(1, category=ticket.category).pk,
        of_company(2, assets=["LT-0142"]).pk,
        of_company(3, **alike()).pk,
    }
    of_company(4, subject="Toner", description="Please order.")

    found = look(ticket)

    assert set(numbers(found.candidates)) == wanted
    assert {one.relation for one in found.candidates} == {"company"}


def test_of_the_company_twenty_are_shown_and_the_rest_counted(ticket, of_company):
    """S8: 20 shown, the rest one press away and not owed."""
    for _ in range(23):
        of_company(1, category=ticket.category)

    found = look(ticket)

    assert (len(found.candidates), found.more, len(found.everything)) == (20, 3, 23)


def test_the_likest_comes_first_then_the_newest(ticket, earlier, of_company):
    """S9."""
    old = earlier(5, subject="Toner", description="Please order.")
    new = earlier(4, subject="Badge", description="It broke.")
    like = of_company(9, **alike())

    assert numbers(look(ticket).candidates) == [like.pk, new.pk, old.pk]


def test_without_contact_the_company_is_looked_at(of_company):
    ticket = TicketFactory(contact=None, company=ContactFactory().company)
    other = TicketFactory(
        contact=None, company=ticket.company, category=ticket.category, created_at=NINE - days(1)
    )

    assert numbers(look(ticket).candidates) == [other.pk]
    assert look(ticket).candidates[0].relation == "company"


def test_without_company_the_contact_is_looked_at():
    ticket = TicketFactory(contact=ContactFactory(company=None), category=None)
    other = TicketFactory(contact=ticket.contact, category=None, created_at=NINE - days(1))

    assert numbers(look(ticket).candidates) == [other.pk]


def test_with_neither_there_is_nothing():
    assert look(TicketFactory(contact=None)).everything == []


@pytest.mark.parametrize("count", [1, 30])
def test_a_look_back_asks_two_questions_however_much_there_is(
    ticket, earlier, count, django_assert_num_queries
):
    for number in range(count):
        earlier(number % 14, category=ticket.category, assets=["LT-0142"], status=Status.RESOLVED)
    ticket = Ticket.objects.with_people().get(pk=ticket.pk)

    with django_assert_num_queries(2):
        found = look(ticket)

    assert len(found.candidates) == count


# Who may see


def test_restricted_tickets_are_left_out_beside_an_open_one(ticket, earlier):
    """S8: only tickets visible to everyone who may see this one."""
    earlier(1, team=TeamFactory(is_restricted=True), category=ticket.category, status=Status.RESOLVED)

    found = look(ticket)

    assert (found.everything, found.warranty.verdict) == ([], "no_prior_service")


def test_a_restricted_team_sees_its_own_tickets(earlier, ticket):
    """S8."""
    ticket.team = TeamFactory(is_restricted=True)
    own = earlier(1, team=ticket.team)
    free = earlier(2)
    earlier(1, team=TeamFactory(is_restricted=True))

    assert set(numbers(look(ticket).everything)) == {own.pk, free.pk}


@pytest.mark.parametrize(("status", "is_found"), [("draft", True), ("queued", False), ("resolved", True)])
def test_a_hand_off_that_brings_in_others_hides_the_teams_own(ticket, earlier, status, is_found):
    """S8: people of the hand-off see this ticket, not the team's others."""
    team = TeamFactory(is_restricted=True)
    Ticket.objects.filter(pk=ticket.pk).update(team=team)
    ticket.refresh_from_db()
    EscalationFactory(ticket=ticket, status=status, receiving_team=team)
    ticket.refresh_from_db()
    own = earlier(1, team=team)

    assert (own.pk in numbers(look(ticket).everything)) is is_found


def test_it_can_be_asked_for_what_certain_people_see(ticket, earlier):
    team = TeamFactory(is_restricted=True)
    hidden = earlier(1, team=team)
    member, stranger = UserFactory(teams=[team]), UserFactory()

    assert numbers(look(ticket, for_people=[member]).everything) == [hidden.pk]
    assert look(ticket, for_people=[member, stranger]).everything == []


# Recurring or not


def test_a_like_ticket_suggests_that_it_is_recurring(ticket, earlier):
    """S9: with its reasons."""
    other = earlier(3, assets=["LT-0142"], category=ticket.category, **alike())

    found = look(ticket).recurrence

    assert (found.suggested, found.is_strong) == (True, True)
    words = "same words: -14, FortiClient, VPN, drops"
    assert found.reasons == [f"#{other.pk}: {words}, same asset LT-0142, same category {ticket.category}"]


def test_an_unlike_ticket_suggests_nothing(ticket, earlier):
    """S9."""
    earlier(3, subject="Toner", description="Please order.")

    found = look(ticket).recurrence

    assert (found.suggested, found.is_strong, found.reasons) == (False, False, [])


@pytest.mark.parametrize(
    ("relation", "score", "is_strong"),
    [("contact", 0.59, False), ("contact", 0.6, True), ("company", 0.69, False), ("company", 0.7, True)],
)
def test_a_colleagues_ticket_has_to_be_more_alike_to_be_strong(ticket, relation, score, is_strong):
    """S9."""
    assert Candidate(ticket, relation, score, []).is_strong is is_strong


def test_facts_are_ready_to_insert(ticket, earlier):
    """S13."""
    ticket.reopened_count = 2
    like = earlier(3, reopened_count=1, assets=["LT-0142"], **alike())
    earlier(5, reopened_count=3, subject="Toner", description="Please order.")
    earlier(-1)

    assert look(ticket, at=NINE + days(2)).facts == [
        "3rd ticket in 14 days",
        "reopened twice",
        f"#{like.pk} reopened once",
        "2nd ticket for LT-0142",
    ]


def test_a_first_ticket_has_no_facts(ticket):
    """S13."""
    assert look(ticket).facts == []


def test_earlier_steps_and_resolutions_stand_side_by_side(ticket, earlier, django_assert_num_queries):
    """S10."""
    solved = earlier(3, status=Status.RESOLVED, resolution="New profile.")
    steps = [StepFactory(ticket=solved), StepFactory(ticket=solved)]
    earlier(4)
    found = look(ticket)

    with django_assert_num_queries(1):
        works = found.previous_steps

    assert [(work.ticket, work.steps, work.resolution) for work in works] == [(solved, steps, "New profile.")]


# The review


def test_a_review_keeps_what_was_decided_and_seen(ticket, earlier, of_company):
    """S8, S9, S12, S13."""
    by = UserFactory()
    own, strong = earlier(2, subject="Toner", description=""), of_company(3, **alike())
    of_company(4, category=ticket.category, subject="Badge", description="")

    review = lookback.review(
        ticket, recurring=True, references=[own.pk], pattern=" Every evening. ", by=by, at=NINE
    )

    assert (review.is_recurring, review.was_suggested, review.pattern) == (True, True, "Every evening.")
    assert (review.by, review.at, review.seen) == (by, NINE, [own.pk, strong.pk])
    assert [reference.to for reference in ticket.references.all()] == [own]
    assert [entry.event for entry in ticket.history.order_by("pk")] == [
        "reference.added",
        "lookback.reviewed",
    ]
    ticket.refresh_from_db()
    assert ticket.worked_at == NINE


def test_a_review_sets_the_references(ticket):
    """S12."""
    kept, removed = ReferenceFactory(ticket=ticket), ReferenceFactory(ticket=ticket)
    added = TicketFactory()

    lookback.review(ticket, recurring=True, references=[kept.to_id, added.pk], by=UserFactory(), at=NINE)

    assert list(ticket.references.order_by("pk").values_list("to", flat=True)) == [kept.to_id, added.pk]
    assert not Reference.objects.filter(pk=removed.pk).exists()


def test_a_review_without_references_leaves_them(ticket):
    kept = ReferenceFactory(ticket=ticket)

    lookback.review(ticket, recurring=False, by=UserFactory(), at=NINE)

    assert list(ticket.references.all()) == [kept]


def test_a_review_that_names_a_wrong_ticket_changes_nothing(ticket):
    """S12."""
    with pytest.raises(InvalidInput) as refused:
        lookback.review(ticket, recurring=True, references="#999999", by=UserFactory(), at=NINE)

    assert set(refused.value.fields) == {"references"}
    assert (Review.objects.count(), ticket.history.count()) == (0, 0)


def test_a_review_overrules_the_verdict_with_a_reason(ticket):
    """S11."""
    review = lookback.review(
        ticket, recurring=False, warranty=("outside", " Another laptop. "), by=UserFactory(), at=NINE
    )

    assert (review.warranty_verdict, review.warranty_reason) == ("outside", "Another laptop.")


@pytest.mark.parametrize(
    ("decision", "field"),
    [(("outside", " "), "warranty_reason"), (("perhaps", "It felt so."), "warranty_verdict")],
)
def test_a_verdict_is_overruled_with_a_known_one_and_a_reason(ticket, decision, field):
    """S11."""
    with pytest.raises(InvalidInput) as refused:
        lookback.review(ticket, recurring=False, warranty=decision, by=UserFactory(), at=NINE)

    assert set(refused.value.fields) == {field}


def test_an_empty_verdict_overrules_nothing(ticket):
    review = lookback.review(ticket, recurring=False, warranty=("", ""), by=UserFactory(), at=NINE)

    assert review.warranty_verdict == ""


def test_a_text_that_is_too_long_is_refused(ticket):
    with pytest.raises(InvalidInput) as refused:
        lookback.review(ticket, recurring=False, reason="x" * 501, by=UserFactory(), at=NINE)

    assert refused.value.fields == {
        "reason": "The reason is 501 characters long; 500 is the limit. Attach it as a file."
    }


@pytest.mark.parametrize(
    "act", [lookback.renew, lambda ticket, **who: lookback.review(ticket, recurring=False, **who)]
)
def test_only_people_who_see_the_ticket_review_it(act):
    ticket = TicketFactory(team=TeamFactory(is_restricted=True))

    with pytest.raises(NotPermitted):
        act(ticket, by=UserFactory(), at=NINE)

    assert not Review.objects.exists()


def test_the_standard_of_the_escalation_says_how_far_to_look(ticket, earlier):
    """S34: an escalation is judged by the version it started with."""
    far = earlier(20, subject="Toner")
    EscalationFactory(ticket=ticket, standard=StandardFactory(lookback_days=30))

    review = lookback.review(ticket, recurring=False, by=UserFactory(), at=NINE)

    assert review.seen == [far.pk]


# Stale or not


@pytest.fixture
def reviewed(ticket):
    return lookback.review(ticket, recurring=False, reason="Another cause.", by=UserFactory(), at=NINE)


def later(ticket, review):
    """Whether the review is stale an hour later."""
    return lookback.is_stale(review, look(ticket, at=NINE + timedelta(hours=2)))


def test_a_review_is_fresh_while_nothing_is_new(ticket, earlier):
    """S8."""
    earlier(1, **alike())
    review = lookback.review(ticket, recurring=False, by=UserFactory(), at=NINE)

    assert not later(ticket, review)


def test_a_new_ticket_of_the_contact_makes_it_stale(ticket, earlier, reviewed):
    """S8."""
    new = earlier(0, created_at=NINE + timedelta(hours=1), subject="Toner", description="")

    assert later(ticket, reviewed)
    assert numbers(look(ticket, at=NINE + days(1)).new_since(reviewed)) == [new.pk]


def test_a_new_strong_suggestion_of_the_company_makes_it_stale(ticket, of_company, reviewed):
    """S8."""
    of_company(0, created_at=NINE + timedelta(hours=1), category=ticket.category, **alike())

    assert later(ticket, reviewed)


def test_a_new_weak_one_of_the_company_does_not(ticket, of_company, reviewed):
    """S8."""
    of_company(
        0, created_at=NINE + timedelta(hours=1), category=ticket.category, subject="Toner", description=""
    )

    assert not later(ticket, reviewed)


def test_work_on_an_older_ticket_of_the_contact_does_not(ticket, earlier, reviewed):
    """S8: only a new ticket of the contact."""
    earlier(60, worked_at=NINE + timedelta(hours=1), subject="Toner", description="")

    assert not later(ticket, reviewed)


def test_without_a_review_everything_owed_is_new(ticket, earlier):
    own = earlier(1)

    assert numbers(look(ticket).new_since(None)) == [own.pk]


def test_one_press_renews_the_same_decision(ticket, earlier, reviewed):
    """S8."""
    new = earlier(0, created_at=NINE + timedelta(hours=1), subject="Toner", description="")
    by, at = UserFactory(), NINE + timedelta(hours=2)

    renewed = lookback.renew(ticket, by=by, at=at)

    assert (renewed.is_recurring, renewed.reason, renewed.seen) == (False, "Another cause.", [new.pk])
    assert (renewed.by, Review.objects.first()) == (by, renewed)
    assert not later(ticket, renewed)


def test_there_must_be_something_to_renew(ticket):
    with pytest.raises(StepNotAllowed) as refused:
        lookback.renew(ticket, by=UserFactory(), at=NINE)

    assert refused.value.link == "lookback"


# The command


def suggested(number):
    out = io.StringIO()
    call_command("suggest_recurrence", str(number), stdout=out)
    return [json.loads(line) for line in out.getvalue().splitlines()]


def test_the_command_prints_all_candidates_the_likest_first(ticket, earlier, of_company):
    """S9."""
    like = earlier(3, **alike(category=ticket.category))
    unlike = earlier(2, subject="Toner", description="Please order.")
    of_company(2, subject="Badge", description="It broke.")

    found = suggested(ticket.pk)

    assert [line["number"] for line in found] == [like.pk, unlike.pk]
    assert found[0]["score"] > 0.6
    assert found[0]["reasons"][-1] == f"same category {ticket.category}"
    assert found[1] == {"number": unlike.pk, "score": 0.0, "reasons": []}


def test_the_command_knows_what_it_does_not_find():
    with pytest.raises(CommandError, match="There is no ticket #7"):
        suggested(7)
