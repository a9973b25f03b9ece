"""The bell, the list, and the choice of ways."""

import pytest
from django.urls import reverse

from escalations.domain import notifying
from escalations.models import Notification, NotificationKind, Way
from tests.factories import NINE, TeamFactory, TicketFactory, UserFactory
from tests.firm import minutes

LIST, READ, WAYS = "/notifications/", "/notifications/read/", "/profile/notifications/"


def told(user, about="accepted", **more):
    more = {"kind": notifying.kind_of(about), "at": NINE} | more
    return Notification.objects.create(user=user, about=about, **more)


def words(answer):
    return answer.content.decode()


def test_the_bell_counts_what_is_unread(signed_in, firm):
    told(firm.technician)
    told(firm.technician, read_at=NINE)
    told(firm.colleague)

    page = words(signed_in.get("/"))

    assert '<span data-unread>1</span><span class="visually-hidden"> unread</span>' in page


def test_the_bell_counts_no_further_than_99(signed_in, firm):
    rows = [Notification(user=firm.technician, about="queued", kind="queue", at=NINE) for _ in range(120)]
    Notification.objects.bulk_create(rows)

    assert '<span data-unread>99+</span><span class="visually-hidden"> unread</span>' in words(
        signed_in.get("/")
    )


def test_the_bell_costs_no_question(signed_in, firm, django_assert_num_queries):
    told(firm.technician)
    with django_assert_num_queries(2):  # session, person
        signed_in.get("/profile/tokens/x/revoke/")


@pytest.mark.parametrize("number", [1, 3])
def test_the_list_asks_the_same_for_one_and_three(signed_in, firm, number, django_assert_num_queries):
    for _ in range(number):
        told(firm.technician, ticket=TicketFactory(), team=TeamFactory())

    with django_assert_num_queries(4):
        page = words(signed_in.get(LIST))

    assert page.count('class="notice notice--new"') == number


def test_a_page_holds_fifty_and_leads_on(signed_in, firm):
    for number in range(52):
        told(firm.technician, at=minutes(number))

    first = signed_in.get(LIST)
    second = signed_in.get(LIST + first.context["listing"].next_url)

    assert (len(first.context["lines"]), len(second.context["lines"])) == (50, 2)


def test_unread_alone_and_a_wrong_address(signed_in, firm):
    told(firm.technician, read_at=NINE)

    assert "You have read everything." in words(signed_in.get(LIST, {"unread": "true"}))
    wrong = signed_in.get(LIST, {"unread": "perhaps", "cursor": "x"})
    assert wrong.status_code == 200
    assert len(wrong.context["listing"].problems) >= 1


def test_nothing_yet(signed_in):
    assert "Nothing yet." in words(signed_in.get(LIST))


def test_the_subject_of_a_ticket_one_may_no_longer_see_is_not_shown(signed_in, firm):
    told(firm.technician, ticket=TicketFactory(subject="Board papers", team=TeamFactory(is_restricted=True)))

    page = words(signed_in.get(LIST))

    assert "Board papers" not in page
    assert "Your escalation is accepted" in page


def test_what_was_gathered_is_counted(signed_in, firm):
    head = told(firm.technician)
    told(firm.technician, under=head)

    page = words(signed_in.get(LIST))

    assert "and 1 more of the kind" in page
    assert page.count("Your escalation is accepted") == 1


def test_opening_one_marks_it_and_leads_to_its_place(signed_in, firm):
    row = told(firm.technician, ticket=firm.ticket, about="customer.wrote")

    answer = signed_in.get(f"{LIST}{row.pk}/")

    row.refresh_from_db()
    assert answer.url == reverse("web:ticket", args=[firm.ticket.pk])
    assert row.read_at is not None


def test_a_colleagues_leads_back_and_stays_unread(signed_in, firm):
    row = told(firm.colleague)

    assert signed_in.get(f"{LIST}{row.pk}/").url == LIST
    row.refresh_from_db()
    assert row.read_at is None


def test_each_leads_to_its_place(signed_in, firm, browser_of):
    escalation = firm.queued()
    both = {"ticket": firm.ticket, "escalation": escalation}

    def leads(user, about, **more):
        return browser_of(user).get(f"{LIST}{told(user, about, **more).pk}/").url

    number = firm.ticket.pk
    assert leads(firm.senior, "queued", **both) == reverse("web:brief", args=[escalation.pk])
    assert leads(firm.technician, "sent_back", **both) == reverse("web:escalate", args=[number])
    assert leads(firm.technician, "promise_due", **both) == reverse("web:ticket", args=[number])
    assert leads(firm.senior, "not_accepted", number=12) == reverse("web:queue")
    assert leads(firm.technician, "not_accepted", number=12) == reverse("web:my_work")
    assert leads(firm.technician, "webhook_off") == f"{reverse('web:tokens')}#webhooks"
    assert leads(firm.administrator, "chat_gone", team=firm.network) == reverse(
        "admin:escalations_team_change", args=[firm.network.pk]
    )


def test_all_read_is_one_press(signed_in, firm):
    told(firm.technician)
    later = told(firm.technician, at=minutes(600))

    answer = signed_in.post(READ, {"upto": minutes(5).isoformat()}, follow=True)

    assert "All are marked as read." in words(answer)
    assert list(Notification.objects.unread()) == [later]
    assert "Nothing was unread." in words(signed_in.post(READ, {"upto": minutes(5).isoformat()}, follow=True))


def test_ways_are_chosen_by_kind(signed_in, firm):
    chosen = {kind.value: "in_app" for kind in NotificationKind if kind != "portal"} | {"customer": "daily"}

    answer = signed_in.post(WAYS, chosen, follow=True)

    assert "Saved." in words(answer)
    assert notifying.choices_of(firm.technician)[NotificationKind.CUSTOMER] == Way.DAILY


@pytest.mark.parametrize("page", ["/tickets/{ticket}/", "/escalations/{escalation}/"])
def test_opening_the_ticket_reads_what_was_told_of_it(firm, browser_of, page):
    escalation = firm.queued()
    top = told(firm.senior, ticket=firm.ticket)
    told(firm.senior, ticket=firm.ticket, under=top)
    told(firm.senior)
    told(firm.colleague, ticket=firm.ticket)

    shown = words(browser_of(firm.senior).get(page.format(ticket=firm.ticket.pk, escalation=escalation.pk)))

    assert "<span data-unread>1</span>" in shown
    unread = Notification.objects.unread().values_list("user", "ticket")
    assert sorted(unread, key=str) == sorted(
        [(firm.senior.pk, None), (firm.colleague.pk, firm.ticket.pk)], key=str
    )


def test_bell_and_count_are_turned_off_by_each_person(signed_in, firm):
    chosen = {kind.value: "in_app" for kind in NotificationKind if kind != "portal"}
    page = signed_in.get(LIST)
    assert 'data-bell="on" data-title-count="on"' in page.text

    signed_in.post(WAYS, chosen | {"title_count": "on"})

    firm.technician.refresh_from_db()
    assert (firm.technician.soft_bell, firm.technician.title_count) == (False, True)
    assert 'data-bell="off" data-title-count="on"' in signed_in.get(LIST).text


def test_a_wrong_way_is_refused_and_nothing_kept(signed_in, firm):
    answer = signed_in.post(WAYS, {"customer": "pigeon"})

    assert answer.status_code == 422
    assert notifying.choices_of(firm.technician)[NotificationKind.CUSTOMER] == Way.IN_APP


def test_administrators_choose_for_the_portal_too(firm, browser_of):
    assert "The portal needs an administrator" in words(browser_of(firm.administrator).get(WAYS))
    assert "The portal needs an administrator" not in words(browser_of(firm.technician).get(WAYS))


def test_without_an_address_the_page_says_so(firm, browser_of):
    person = UserFactory(email="", teams=[firm.desk])

    assert "You have no e-mail address here" in words(browser_of(person).get(WAYS))


def test_one_of_a_ticket_closed_since_leads_back_to_the_list_and_is_read(firm, client):
    hidden = TicketFactory(team=TeamFactory(is_restricted=True))
    told(firm.technician, ticket=hidden)
    client.force_login(firm.technician)

    answer = client.get(reverse("web:notification_open", args=[Notification.objects.get().pk]), follow=True)

    assert answer.redirect_chain == [("/notifications/", 302)]
    page = answer.content.decode()
    assert ("That ticket is closed to you by now" in page, str(hidden.pk) in page) == (True, False)
    assert Notification.objects.get().read_at is not None
