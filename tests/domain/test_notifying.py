"""Who is told what: once, never oneself, gathered when it storms."""

from datetime import timedelta

import pytest

from escalations.domain import notice_words, notifying, outbox, workflow
from escalations.domain.errors import InvalidInput
from escalations.models import (
    HistoryEntry,
    Notification,
    NotificationChoice,
    NotificationKind,
    OutboxMessage,
    Way,
)
from tests.factories import AdministratorFactory, TicketFactory
from tests.firm import minutes

TELLERS = {
    "person.notify": notifying.told_people,
    "team.notify": notifying.told_team,
    "administrators.notify": notifying.told_administrators,
}


def deliver(at):
    """What the workers do with all that waits for people."""
    for message in OutboxMessage.objects.filter(kind__in=TELLERS, delivered_at=None).order_by("created_at"):
        notifying.notify(message, TELLERS[message.kind](message), at=at)


def told():
    return sorted(Notification.objects.values_list("user__first_name", "about"))


FIRST = minutes(1)


def message(*people, about="accepted", at=FIRST, **more):
    ticket = more.pop("ticket", None) or TicketFactory()
    users = [one.pk for one in people]
    return outbox.tell("person.notify", at=at, ticket=ticket, about=about, users=users, **more)


def notify(*people, **more):
    told = message(*people, **more)
    return notifying.notify(told, notifying.told_people(told), at=told.created_at)


def mails():
    return OutboxMessage.objects.filter(kind="person.mail").order_by("due_at")


def test_the_story_tells_each_what_concerns_them(firm):
    firm.accepted()

    deliver(minutes(31))

    assert told() == [("Sena", "queued"), ("Seth", "queued"), ("Tess", "accepted")]


def test_a_send_back_tells_its_author_and_where(firm):
    escalation = firm.sent_back()

    deliver(minutes(31))

    row = Notification.objects.get(about="sent_back")
    assert (row.user, row.kind, row.escalation, row.ticket) == (
        firm.technician,
        NotificationKind.SENT_BACK,
        escalation,
        escalation.ticket,
    )
    assert (row.at, row.read_at, row.way) == (minutes(30), None, Way.IN_APP)


def test_delivered_twice_is_told_once(firm):
    told_once = message(firm.technician)
    people = notifying.told_people(told_once)

    first = notifying.notify(told_once, people, at=minutes(2))
    second = notifying.notify(told_once, people, at=minutes(3))

    assert (len(first), len(second), Notification.objects.count()) == (1, 0, 1)


def test_nobody_is_told_what_they_did_themselves(firm):
    workflow.hand_over(firm.accepted(), user=firm.second_senior, by=firm.senior, at=minutes(31))
    HistoryEntry.objects.create(
        ticket=firm.ticket, event="ticket.changed", by=firm.technician, at=minutes(40)
    )

    deliver(minutes(32))
    notify(firm.technician, firm.colleague, ticket=firm.ticket, at=minutes(40))

    assert told() == [
        ("Cole", "accepted"),
        ("Sena", "queued"),
        ("Seth", "handed_over"),
        ("Seth", "queued"),
        ("Tess", "accepted"),
    ]


def test_a_number_of_many_is_of_no_ticket_and_told_to_its_person(firm):
    outbox.tell("person.notify", at=FIRST, about="promise_due", users=[firm.technician.pk], number=30)

    deliver(minutes(2))

    row = Notification.objects.get()
    assert (row.user, row.ticket, row.number) == (firm.technician, None, 30)


def test_whoever_left_is_told_nothing(firm):
    told_later = message(firm.technician, firm.colleague)
    firm.technician.is_active = False
    firm.technician.save()

    notifying.notify(told_later, notifying.told_people(told_later), at=minutes(2))

    assert told() == [("Cole", "accepted")]


def test_a_restricted_ticket_is_told_to_its_people_alone(firm):
    firm.desk.is_restricted = True
    firm.desk.save()

    notify(firm.technician, firm.architect, ticket=firm.ticket)

    assert told() == [("Tess", "accepted")]


def test_administrators_are_told_each_once(firm):
    boss = AdministratorFactory(first_name="Bo", is_superuser=True)
    outbox.tell("administrators.notify", at=minutes(1), ticket=firm.ticket, about="default_route")

    deliver(minutes(2))

    assert told() == [("Ada", "default_route"), ("Bo", "default_route")]
    assert boss.notifications.get().kind == NotificationKind.PORTAL


def test_off_is_off(firm):
    notifying.choose(firm.technician, {"hand_off": "off"})

    notify(firm.technician, firm.colleague)

    assert told() == [("Cole", "accepted")]


def test_a_storm_is_three_lines_and_a_number(firm):
    for number in range(9):
        notify(firm.technician, about="queued", at=minutes(number))

    shown = Notification.objects.of(firm.technician)
    assert [row.gathered.count() for row in shown] == [6, 0, 0]


def test_what_came_long_ago_or_was_read_gathers_nothing(firm):
    for number in range(3):
        notify(firm.technician, at=minutes(number))
    notify(firm.technician, at=minutes(20))
    Notification.objects.update(read_at=minutes(21))
    notify(firm.technician, at=minutes(22))

    assert Notification.objects.filter(under=None).count() == 5


def test_a_word_nobody_knows_is_about_a_ticket(firm):
    [row] = notify(firm.technician, about="something.new")

    assert row.kind == NotificationKind.TICKET
    assert notice_words.sentence(row.about) == "Something happened on a ticket"


@pytest.mark.parametrize("about", notifying.KIND_OF)
def test_every_word_has_its_sentence(about):
    assert set(notice_words.WORDS) == set(notifying.KIND_OF)
    assert "{" not in notice_words.sentence(about, team="Network")
    assert "{" not in notice_words.sentence(about, number=3)


def test_several_are_counted():
    words = notice_words.sentence("queued", number=12, team="Network")

    assert words == "12 new escalations wait for Network"


def test_a_mail_at_once_waits_a_minute_for_its_companions(firm):
    """One mail for all that comes meanwhile."""
    notifying.choose(firm.technician, {"hand_off": "at_once"})

    notify(firm.technician, at=minutes(1))
    notify(firm.technician, at=minutes(1))

    [mail] = mails()
    assert (mail.due_at, mail.payload) == (minutes(2), {"user": firm.technician.pk, "way": "at_once"})


def test_the_next_mail_comes_ten_minutes_after_the_last(firm):
    notifying.choose(firm.technician, {"hand_off": "at_once"})
    notify(firm.technician, at=minutes(1))
    Notification.objects.update(mailed_at=minutes(2))
    mails().update(attempts=1)

    notify(firm.technician, at=minutes(3))

    assert [one.due_at for one in mails()] == [minutes(2), minutes(12)]


def test_a_mail_that_may_be_leaving_takes_nobody_along(firm):
    """Its worker has looked already: the new one gets a mail of its own."""
    notifying.choose(firm.technician, {"hand_off": "at_once"})
    notify(firm.technician, at=minutes(1))

    notify(firm.technician, at=minutes(2))

    assert mails().count() == 2


def test_without_an_address_it_stays_in_the_portal(firm):
    firm.technician.email = ""
    firm.technician.save()
    notifying.choose(firm.technician, {"hand_off": "at_once"})

    [row] = notify(firm.technician)

    assert (row.way, mails().count()) == (Way.IN_APP, 0)


def test_daily_waits_for_the_morning(firm):
    notifying.choose(firm.technician, {"hand_off": "daily"})

    [row] = notify(firm.technician)

    assert (row.way, mails().count()) == (Way.DAILY, 0)


def test_reading_one_reads_what_is_under_it(firm):
    for number in range(5):
        notify(firm.technician, at=minutes(number))
    head = Notification.objects.of(firm.technician).first()

    notifying.mark_read(head, at=minutes(9))

    assert Notification.objects.unread().count() == 2


def test_all_read_leaves_what_came_since_and_what_is_a_colleagues(firm):
    notify(firm.technician, firm.colleague, at=minutes(1))
    notify(firm.technician, at=minutes(5))

    number = notifying.mark_all_read(firm.technician, upto=minutes(3), at=minutes(6))

    assert number == 1
    assert Notification.objects.unread().filter(user=firm.technician).get().at == minutes(5)
    assert Notification.objects.unread().filter(user=firm.colleague).exists()


def test_a_choice_is_changed_and_a_wrong_one_refused(firm):
    notifying.choose(firm.technician, {"customer": "daily"})
    notifying.choose(firm.technician, {"customer": "at_once"})

    with pytest.raises(InvalidInput):
        notifying.choose(firm.technician, {"customer": "pigeon"})

    assert notifying.choices_of(firm.technician)[NotificationKind.CUSTOMER] == Way.AT_ONCE
    assert NotificationChoice.objects.count() == 1


def test_what_was_read_is_forgotten_after_ninety_days(firm):
    for _ in range(5):
        notify(firm.technician)
    notify(firm.colleague)
    notifying.mark_all_read(firm.technician, upto=minutes(2), at=minutes(3))
    Notification.objects.filter(under__isnull=False).update(read_at=minutes(3))
    end = FIRST + timedelta(days=90)

    assert (notifying.forget(at=end), notifying.forget(at=end + timedelta(seconds=1))) == (0, 5)
    assert Notification.objects.get().user == firm.colleague


@pytest.mark.parametrize("text", ["", "soon", "2026-13-40T99:00:00Z"])
def test_what_is_no_moment_is_none(text):
    assert notifying.moment_of(text) is None


def test_five_hundred_at_once_cost_the_same_each(firm, django_assert_max_num_queries):
    for _ in range(20):
        notify(firm.technician, firm.colleague, firm.lead, at=minutes(0), ticket=firm.ticket)
    one_more = message(firm.technician, firm.colleague, firm.lead, ticket=firm.ticket)

    with django_assert_max_num_queries(10):
        notifying.notify(one_more, notifying.told_people(one_more), at=minutes(1))
