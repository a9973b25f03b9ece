"""Who is reminded of what, when, and that it is once."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from escalations.domain import (
    accept_time,
    conversation,
    notifying,
    promises,
    reminding,
    workflow,
    working_time,
)
from escalations.models import (
    Escalation,
    Notification,
    OutboxMessage,
    Priority,
    Promise,
    Reminder,
    Team,
    User,
)
from tests.factories import NINE, NoteFactory, TicketFactory
from tests.firm import Firm, minutes
from tests.racing import together

OFFICE = {
    day: ["09:00-12:00", "13:00-17:00"] for day in ("monday", "tuesday", "wednesday", "thursday", "friday")
}
HOUR = timedelta(hours=1)


def at(day, hour, minute=0, month=11):
    return datetime(2026, month, day, hour, minute, tzinfo=UTC)


def reminded():
    """[(about, first names, number)] in the order of telling; forgets them, so that the next call tells the new."""
    found = []
    for message in OutboxMessage.objects.filter(kind="person.notify").order_by("created_at", "id"):
        about = message.payload["about"]
        if about in {"not_accepted", "silent", "untouched"} or about.startswith("promise_"):
            people = User.objects.filter(pk__in=message.payload["users"])
            names = sorted(people.values_list("first_name", flat=True))
            found.append((about, names, message.payload.get("number", 1)))
    OutboxMessage.objects.all().delete()
    return sorted(found)


def remind(moment):
    reminding.remind(at=moment)
    return reminded()


def promise(ticket, due_at, *, by, made_at=NINE):
    note = NoteFactory(ticket=ticket, author=by, kind="reply", created_at=made_at)
    return Promise.objects.create(ticket=ticket, note=note, due_at=due_at, made_by=by, made_at=made_at)


def office_hours(team, **more):
    for name, value in {"working_hours": OFFICE, **more}.items():
        setattr(team, name, value)
    team.save()


def test_nobody_is_reminded_of_what_is_in_time(firm):
    firm.queued()

    assert remind(minutes(60)) == []


def test_what_nobody_accepts_is_told_to_those_who_could_and_to_the_lead_once(firm):
    escalation = firm.queued()
    firm.network.lead = firm.senior
    firm.network.save()
    late = escalation.accept_by + timedelta(minutes=1)

    assert ("not_accepted", ["Sena", "Seth"], 1) in remind(late)
    assert [one for one in remind(late + HOUR) if one[0] == "not_accepted"] == []


def test_rerouted_it_is_another_occasion(firm):
    escalation = firm.queued()
    remind(escalation.accept_by + HOUR)
    moved = workflow.reroute(
        escalation, team=firm.core, reason="Core fault.", by=firm.senior, at=escalation.accept_by + 2 * HOUR
    )

    found = remind(moved.accept_by + HOUR)

    assert [one for one in found if one[0] == "not_accepted"] == [("not_accepted", ["Arch"], 1)]


def test_an_author_or_somebody_away_is_not_asked_to_accept(firm):
    escalation = firm.queued()
    firm.senior.is_away = True
    firm.senior.save()
    escalation.authors.create(user=firm.second_senior)

    assert [one for one in remind(escalation.accept_by + HOUR) if one[0] == "not_accepted"] == []


def test_what_was_due_a_week_ago_is_history(firm):
    """A portal that is set up over old rows reminds nobody of them."""
    escalation = firm.queued()

    found = remind(escalation.accept_by + timedelta(days=8))

    assert [one for one in found if one[0] == "not_accepted"] == []


def silent_at(escalation, moment):
    return [one for one in remind(moment) if one[0] == "silent"]


def test_accepted_and_silent(firm):
    """After four times the accept time without a step or a word."""
    escalation = firm.accepted()
    limit = minutes(30) + 4 * timedelta(minutes=firm.ticket.priority.accept_minutes)

    assert silent_at(escalation, limit - HOUR) == []
    assert silent_at(escalation, limit + HOUR) == [("silent", ["Sena"], 1)]
    assert silent_at(escalation, limit + 2 * HOUR) == []


def test_a_word_begins_the_silence_anew(firm):
    escalation = firm.accepted()
    length = 4 * timedelta(minutes=firm.ticket.priority.accept_minutes)
    spoke = minutes(30) + length - HOUR
    conversation.add_note(firm.ticket, kind="private_note", body="Port log read.", by=firm.senior, at=spoke)

    assert silent_at(escalation, spoke + length - HOUR) == []
    assert silent_at(escalation, spoke + length + HOUR) == [("silent", ["Sena"], 1)]


def test_silent_without_an_acceptor_is_told_to_the_team(firm):
    escalation = firm.accepted()
    firm.senior.is_active = False
    firm.senior.save()

    assert silent_at(escalation, minutes(30) + timedelta(days=20)) == [("silent", ["Seth"], 1)]


def untouched_at(moment):
    return [one for one in remind(moment) if one[0] == "untouched"]


def test_sent_back_and_untouched(firm):
    firm.sent_back()
    limit = minutes(30) + timedelta(minutes=firm.ticket.priority.accept_minutes)

    assert untouched_at(limit - HOUR) == []
    assert untouched_at(limit + HOUR) == [("untouched", ["Tess"], 1)]
    assert untouched_at(limit + 2 * HOUR) == []


def test_begun_again_it_is_not_untouched(firm):
    escalation = firm.sent_back()
    Escalation.objects.filter(pk=escalation.pk).update(touched_at=minutes(31))

    assert untouched_at(minutes(30) + timedelta(days=3)) == []


def test_untouched_with_nobody_left_is_told_to_the_pool(firm):
    firm.sent_back()
    User.objects.filter(pk=firm.technician.pk).update(is_active=False)

    assert untouched_at(minutes(30) + timedelta(days=3)) == [("untouched", ["Cole", "Lea"], 1)]


def test_working_hours_and_a_holiday_keep_an_accepted_one_quiet(firm):
    """Eight hours are a working day; nobody is reminded in the night or on a holiday."""
    office_hours(firm.network, holidays={"2026-11-11": "Day off"})
    Priority.objects.update(clock=Priority.Clock.WORKING, accept_minutes=420)
    firm.sent_back()  # a Tuesday, 09:30: seven working hours end on Thursday at 09:30

    assert untouched_at(at(11, 12)) == []
    assert untouched_at(at(12, 9, 29)) == []
    assert untouched_at(at(12, 9, 31)) == [("untouched", ["Tess"], 1)]


def test_a_night_is_no_silence(firm):
    """On the wall eight hours are over in the evening; the team works them until the next day."""
    office_hours(firm.network)
    Priority.objects.update(clock=Priority.Clock.WORKING, accept_minutes=120)
    escalation = firm.accepted()  # a Tuesday, 09:30: four times two working hours end on Wednesday at 10:30

    assert silent_at(escalation, at(10, 22)) == []
    assert silent_at(escalation, at(11, 10, 29)) == []
    assert silent_at(escalation, at(11, 10, 31)) == [("silent", ["Sena"], 1)]


def test_a_promise_is_told_before_at_and_after(firm):
    """S28. The technician first, then who holds the escalation, then the lead."""
    firm.accepted()
    due_at = Promise.objects.owed().get().due_at

    assert remind(due_at - timedelta(minutes=31)) == []
    assert remind(due_at - timedelta(minutes=30)) == [("promise_soon", ["Tess"], 1)]
    assert remind(due_at - timedelta(minutes=1)) == []
    assert remind(due_at) == [("promise_due", ["Sena", "Tess"], 1)]
    Team.objects.filter(pk=firm.network.pk).update(lead=firm.second_senior)
    assert remind(due_at + timedelta(minutes=30)) == [("promise_late", ["Seth"], 1)]
    assert remind(due_at + HOUR) == []


def test_a_promise_of_a_few_minutes_is_not_told_at_once(firm):
    promise(firm.ticket, minutes(20), by=firm.technician, made_at=minutes(0))

    assert remind(minutes(1)) == []
    assert remind(minutes(20)) == [("promise_due", ["Tess"], 1)]


def test_a_renewed_promise_is_another_one(firm):
    first = promise(firm.ticket, minutes(60), by=firm.technician)
    remind(minutes(61))

    promises.promise(firm.ticket, note=first.note, due_at=minutes(300), by=firm.technician, at=minutes(62))

    assert remind(minutes(299)) == [("promise_soon", ["Tess"], 1)]


def test_a_promise_on_a_holiday_is_told_before_the_team_goes(firm):
    office_hours(firm.desk, holidays={"2026-11-11": "Day off"})
    promise(firm.ticket, at(11, 10), by=firm.technician)

    assert remind(at(10, 16, 29)) == []
    assert remind(at(10, 16, 30)) == [("promise_soon", ["Tess"], 1)]
    assert remind(at(11, 10)) == [("promise_due", ["Tess"], 1)]
    assert remind(at(12, 9, 29)) == []
    assert remind(at(12, 9, 30)) == [("promise_late", ["Lea"], 1)]


def test_who_promised_is_told_if_nobody_else_has_the_ticket(firm):
    made = promise(firm.ticket, minutes(60), by=firm.colleague)
    User.objects.filter(pk=firm.technician.pk).update(is_away=True)
    made.ticket.assignee.refresh_from_db()

    assert remind(minutes(60)) == [("promise_due", ["Cole"], 1)]


def test_nobody_to_tell_is_no_occasion_yet(firm):
    promise(firm.ticket, minutes(60), by=firm.technician)
    User.objects.update(is_away=True)
    assert remind(minutes(60)) == []

    User.objects.update(is_away=False)

    assert remind(minutes(61)) == [("promise_due", ["Tess"], 1)]


def test_five_hundred_at_once_are_one_message_a_person(firm):
    tickets = [TicketFactory(team=firm.desk, assignee=firm.technician) for _ in range(30)]
    for ticket in tickets:
        promise(ticket, minutes(60), by=firm.technician)

    assert remind(minutes(60)) == [("promise_due", ["Tess"], 30)]
    assert Reminder.objects.count() == 30
    assert remind(minutes(61)) == []


def test_three_are_told_one_by_one(firm):
    for ticket in [TicketFactory(team=firm.desk, assignee=firm.technician) for _ in range(3)]:
        promise(ticket, minutes(60), by=firm.technician)

    assert remind(minutes(60)) == [("promise_due", ["Tess"], 1)] * 3


def test_a_worker_that_was_away_for_an_hour_loses_and_doubles_nothing(firm):
    """What became due meanwhile is told once; what is past is not announced as still to come."""
    due = [minutes(60 + 10 * number) for number in range(6)]
    for moment in due:
        promise(TicketFactory(team=firm.desk, assignee=firm.technician), moment, by=firm.technician)
    remind(minutes(59))
    told = Reminder.objects.filter(key__endswith=":due").count()

    found = remind(minutes(119))

    assert told == 0
    assert [one for one in found if one[0] == "promise_due"] == [("promise_due", ["Tess"], 6)]
    assert [one for one in found if one[0] == "promise_soon"] == []
    assert remind(minutes(119)) == []


def test_a_run_beside_another_leaves_it_the_work(firm, monkeypatch):
    nothing = reminding.Portal.objects.none()
    monkeypatch.setattr(reminding.Portal.objects, "select_for_update", lambda **_: nothing)
    promise(firm.ticket, minutes(60), by=firm.technician)

    assert reminding.remind(at=minutes(60)) == 0


@pytest.mark.django_db(transaction=True)
@pytest.mark.database
def test_two_runs_at_once_tell_once():
    firm = Firm()
    promise(firm.ticket, minutes(60), by=firm.technician)

    together(*[lambda: reminding.remind(at=minutes(60))] * 3)

    assert OutboxMessage.objects.filter(payload__about="promise_due").count() == 1


def test_it_arrives_in_the_list_of_who_is_reminded(firm):
    promise(firm.ticket, minutes(60), by=firm.technician)
    reminding.remind(at=minutes(60))
    message = OutboxMessage.objects.get(payload__about="promise_due")

    notifying.notify(message, notifying.told_people(message), at=minutes(60))

    row = Notification.objects.get()
    assert (row.user, row.ticket, row.kind) == (firm.technician, firm.ticket, "promise")


def test_old_occasions_are_forgotten(db):
    Reminder.objects.create(key="old", at=NINE - timedelta(days=200))
    Reminder.objects.create(key="new", at=NINE)

    assert reminding.forget(at=NINE) == 1
    assert Reminder.objects.get().key == "new"


@pytest.mark.parametrize("number", [1, 20])
def test_the_questions_do_not_grow_with_the_rows(firm, number, django_assert_max_num_queries):
    for _ in range(number):
        promise(TicketFactory(team=firm.desk, assignee=firm.technician), minutes(60), by=firm.technician)

    with django_assert_max_num_queries(14):
        reminding.remind(at=minutes(60))


def slow_before(moment, minutes_of_work, week):
    """Minute by minute backwards: the slow, obvious counter."""
    left = minutes_of_work
    while left:
        moment -= timedelta(minutes=1)
        day = moment.astimezone(week.zone).date()
        days = (day - timedelta(days=1), day)
        if any(opens <= moment < closes for one in days for opens, closes in working_time.worked(one, week)):
            left -= 1
    return moment


@settings(max_examples=25)
@given(
    st.sampled_from(["Europe/London", "America/New_York", "Australia/Lord_Howe"]),
    st.integers(min_value=0, max_value=11 * 24 * 60),
)
def test_half_an_hour_before_is_half_an_hour_of_work_when_the_clocks_change(zone, minute):
    team = Team(
        working_hours=OFFICE | {"sunday": ["00:00-24:00"]}, time_zone=zone, holidays={"2026-10-26": "x"}
    )
    week = accept_time.week_of(team)
    due = at(23, 0, month=10) + timedelta(minutes=minute)

    assert reminding._before(due, reminding.SOON, week) == slow_before(due, 30, week)
