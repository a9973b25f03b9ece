"""The first page: what was sent back comes first, then what was promised, then my tickets and how far they are."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from escalations.domain import conversation, drafting, workflow
from escalations.models import (
    Escalation,
    EscalationStatus,
    NoteKind,
    Priority,
    SectionKey,
    Status,
    Ticket,
    User,
)
from tests.factories import (
    EscalationFactory,
    NoteFactory,
    PromiseFactory,
    StandardStepFactory,
    StepFactory,
    TicketFactory,
)
from tests.firm import flag, minutes

HOME = "/"


@pytest.fixture
def home(signed_in):
    """The technician's first page, as its context."""
    return lambda: signed_in.get(HOME)


def groups(answer):
    return {name: [row.ticket.pk for row in rows] for name, rows in answer.context["groups"]}


def promised(ticket, due_at, by):
    """An update owed on `ticket` by `by`."""
    note = NoteFactory(ticket=ticket, kind=NoteKind.REPLY, author=by)
    return PromiseFactory(note=note, due_at=due_at, made_by=by)


def test_stranger_is_sent_to_sign_in(client, db):
    assert client.get(HOME).url == f"{reverse('web:sign_in')}?next=/"


def test_empty_page_says_what_it_means(firm, browser_of):
    page = browser_of(firm.colleague).get(HOME).text

    assert "Nothing was sent back to you." in page
    assert "No update is owed to a customer." in page
    assert "No ticket is assigned to you." in page


# Sent back first


def test_sent_back_stands_first_with_its_flags(firm, home):
    """S30. Each flag with its target, reason and question."""
    firm.sent_back()

    page = home().text

    assert page.index("Sent back to me") < page.index("Promised updates") < page.index("My tickets")
    for words in (
        "Complete 1 flag",
        "Environment",
        "Incomplete.",
        "Which firmware does the second scanner run?",
        "by Sena Iorio",
    ):
        assert words in page


def test_only_flags_of_the_last_round_are_asked(firm, home):
    """S30."""
    escalation = firm.sent_back()
    _complete(firm, escalation)
    workflow.send_back(
        escalation,
        flags=[flag(SectionKey.USER_IMPACT, "vague", "How many lorries?")],
        by=firm.senior,
        at=minutes(50),
    )

    [(row, flags)] = home().context["sent_back"]

    assert (row, [one.comment for one in flags]) == (escalation, ["How many lorries?"])
    assert "2 times" in home().text


def _complete(firm, escalation):
    by = {"by": firm.technician, "at": minutes(40)}
    drafting.fill(
        escalation, SectionKey.ENVIRONMENT, text="GT-104 and GT-105, firmware 4.2.1, VLAN 30.", **by
    )
    workflow.record(escalation, **by)
    return workflow.escalate(escalation, by=firm.technician, at=minutes(41))


def test_absent_authors_send_back_is_the_assignees(firm, browser_of):
    """S30. Nobody waits for somebody who left."""
    escalation = firm.sent_back()
    User.objects.filter(pk=firm.technician.pk).update(is_active=False)
    Ticket.objects.filter(pk=firm.ticket.pk).update(assignee=firm.colleague)

    answer = browser_of(firm.colleague).get(HOME)

    assert [row for row, _ in answer.context["sent_back"]] == [escalation]
    assert "written by Tess Nichols" in answer.text


def test_send_back_of_somebody_else_is_not_shown(firm, browser_of):
    escalation = firm.sent_back()
    Escalation.objects.filter(pk=escalation.pk).update(touched_at=timezone.now())

    assert browser_of(firm.colleague).get(HOME).context["sent_back"] == []


# Promises


def test_promises_stand_in_the_order_they_are_due(firm, home):
    now = timezone.now()
    late, soon = (TicketFactory(assignee=firm.technician) for _ in range(2))
    promised(soon, now + timedelta(minutes=30, seconds=30), firm.technician)
    promised(late, now - timedelta(minutes=12, seconds=30), firm.technician)

    answer = home()

    assert [one.ticket for one in answer.context["promises"]] == [late, soon]
    assert "Overdue 12 min" in answer.text
    assert "30 min left" in answer.text


def test_promise_that_was_renewed_is_shown_once(firm, home):
    ticket = TicketFactory(assignee=firm.technician, team=firm.desk)
    for hours in (1, 2):
        at = timezone.now()
        due = at + timedelta(hours=hours)
        conversation.add_note(
            ticket, kind=NoteKind.REPLY, body="Soon.", next_update_at=due, by=firm.technician, at=at
        )

    assert [one.due_at for one in home().context["promises"]] == [due]


def test_many_promises_are_folded(firm, home):
    for hours in range(1, 7):
        ticket = TicketFactory(assignee=firm.technician)
        promised(ticket, timezone.now() + timedelta(hours=hours), firm.technician)

    answer = home()

    assert len(answer.context["first_promises"]) == 4
    assert "<summary>2 more</summary>" in answer.text
    assert "6 promises owed" in answer.text


def test_ticket_shows_the_promise_owed_on_it(firm, home):
    due = timezone.now() + timedelta(hours=3)
    promised(firm.ticket, due, firm.technician)

    [(_, [row])] = home().context["groups"]

    assert row.ticket.promised_at == due


# My tickets


def test_tickets_are_grouped_by_who_has_them(firm, home):
    working = firm.ticket.pk
    queued = EscalationFactory(
        status=EscalationStatus.QUEUED,
        author=firm.technician,
        ticket=TicketFactory(assignee=firm.technician),
        receiving_team=firm.network,
    )
    accepted = EscalationFactory(
        status=EscalationStatus.ACCEPTED, author=firm.technician, receiving_team=firm.network
    )
    waiting = TicketFactory(assignee=firm.technician, status=Status.WAITING_ON_CUSTOMER)
    TicketFactory(assignee=firm.technician, status=Status.RESOLVED)
    TicketFactory(assignee=firm.colleague)

    assert groups(home()) == {
        "Working on it": [working],
        "With a senior technician": [queued.ticket_id, accepted.ticket_id],
        "Waiting": [waiting.pk],
    }


def test_what_a_senior_accepted_is_theirs_and_stands_first(firm, browser_of):
    escalation = firm.accepted()
    other = TicketFactory(assignee=firm.senior, priority=Priority.objects.get(name="Urgent"))

    answer = browser_of(firm.senior).get(HOME)

    assert list(groups(answer).items()) == [
        ("Accepted by me", [firm.ticket.pk]),
        ("Working on it", [other.pk]),
    ]
    assert reverse("web:brief", args=[escalation.pk]) in answer.text


def test_draft_that_waits_on_the_customer_is_still_mine_to_do(firm, home):
    """S17. A draft keeps a waiting status, and stays in sight."""
    firm.draft()
    Ticket.objects.filter(pk=firm.ticket.pk).update(status=Status.WAITING_ON_CUSTOMER)

    assert groups(home()) == {"Working on it": [firm.ticket.pk]}


def test_tickets_stand_by_priority_then_age(firm, home):
    urgent = TicketFactory(assignee=firm.technician, priority=Priority.objects.get(name="Urgent"))
    older = TicketFactory(assignee=firm.technician, created_at=firm.ticket.created_at - timedelta(days=1))

    assert groups(home()) == {"Working on it": [urgent.pk, older.pk, firm.ticket.pk]}


def test_readiness_is_said_in_words(firm, home):
    """S23, S28. How many sections are ready, and what is missing first."""
    firm.recorded()

    page = home().text

    assert "Ready <b>7 of 7</b> · acknowledgement missing" in page
    assert reverse("web:escalate", args=[firm.ticket.pk]) in page


def test_ticket_without_an_escalation_says_what_was_done(firm, home):
    """S1."""
    first, _second = StandardStepFactory.create_batch(2, category=firm.category)
    plain = TicketFactory(assignee=firm.technician)
    worked = TicketFactory(assignee=firm.technician)
    StepFactory(ticket=firm.ticket, standard_step=first)
    StepFactory(ticket=worked)

    standing = {row.ticket.pk: row.standing for _, rows in home().context["groups"] for row in rows}

    assert standing == {
        firm.ticket.pk: "1 of 2 standard steps done",
        plain.pk: "no work logged yet",
        worked.pk: "work logged",
    }


def test_untouched_draft_says_when_it_ends(firm, home):
    """Shown after 14 days, withdrawn by the portal after 30."""
    now = timezone.now()
    old, new = (TicketFactory(assignee=firm.technician) for _ in range(2))
    EscalationFactory(ticket=old, touched_at=now - timedelta(days=20))
    EscalationFactory(ticket=new, touched_at=now - timedelta(days=13))

    answer = home()

    ends = {row.ticket.pk: row.ends_at for _, rows in answer.context["groups"] for row in rows}
    assert ends == {old.pk: now + timedelta(days=10), new.pk: None, firm.ticket.pk: None}
    assert answer.text.count("Untouched for 14 days") == 1


def test_more_than_fifty_tickets_lead_to_the_list(firm, home):
    same = {"contact": firm.contact, "category": firm.category, "team": firm.desk}
    TicketFactory.create_batch(51, assignee=firm.technician, **same)

    answer = home()

    assert "50+ tickets" in answer.text
    assert f"{reverse('web:tickets')}?assignee=me&amp;status=unfinished" in answer.text


def test_words_of_people_are_shown_as_words(firm, home):
    Ticket.objects.filter(pk=firm.ticket.pk).update(subject="<script>alert(1)</script>‮ 🙂")

    assert "<script>alert" not in home().text


@pytest.mark.parametrize(("who", "queries"), [("technician", 8), ("senior", 8)])
def test_queries_do_not_grow_with_the_tickets(firm, browser_of, django_assert_num_queries, who, queries):
    """Once every readiness is fresh; working one out asks the gate."""
    person = getattr(firm, who)
    browser = browser_of(person)
    for count in (1, 14):
        for _ in range(count):
            _draft_and_send_back(firm, person)
        browser.get(HOME)

        with django_assert_num_queries(queries):
            answer = browser.get(HOME)

        assert answer.context["count"] == Ticket.objects.filter(assignee=person).count()


def _draft_and_send_back(firm, person):
    """Both theirs, with a promise owed."""
    same = {"contact": firm.contact, "category": firm.category, "team": firm.desk, "assignee": person}
    draft = EscalationFactory(ticket=TicketFactory(**same), started_by=person)
    promised(draft.ticket, timezone.now() + timedelta(hours=1), person)
    back = {"status": EscalationStatus.SENT_BACK, "author": person, "receiving_team": firm.network}
    EscalationFactory(ticket=TicketFactory(**same), **back)
