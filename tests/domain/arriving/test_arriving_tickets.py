"""A ticket of theirs comes once, follows what changes there, and never gets round the standard."""

from datetime import timedelta

import pytest

from escalations.domain import arriving, conversation, merging, statuses, tickets, workflow
from escalations.domain.outside import RemoteCompany
from escalations.models import (
    ACCEPTED,
    DRAFT,
    QUEUED,
    WITHDRAWN,
    ClosingReason,
    Difference,
    Escalation,
    HistoryEntry,
    NoteKind,
    OutboxMessage,
    OutsideEscalation,
    RemoteRecord,
    Status,
    Ticket,
)
from tests.factories import NINE

pytestmark = pytest.mark.django_db


def told():
    return list(OutboxMessage.objects.order_by("created_at", "queued_at").values_list("kind", flat=True))


# It comes


def test_a_ticket_comes_once(side):
    side.contact()
    first = side.ticket()

    again = side.ticket(updated_at=side.at)

    here = side.here()
    assert (first.what, again.what) == ("created", "unchanged")
    assert (here.subject, here.status, here.source) == ("VPN drops every hour", Status.OPEN, "helpdesk")
    assert (here.team, here.assignee, here.contact.email) == (side.firm.desk, None, "gale@yard.example")
    assert here.created_at == NINE - timedelta(days=2)
    assert Ticket.objects.filter(source="helpdesk").count() == 1


def test_history_tells_nobody(side):
    """Imported history notifies nobody and starts no clock, whoever has it, however it is tagged."""
    side.ticket(is_history=True, agent="a1", tags=("escalated",), status="5")

    assert told() == []
    assert side.here().closing_reason == ClosingReason.DONE
    assert HistoryEntry.objects.get(ticket=side.here()).event == "ticket.imported"


def test_a_new_one_tells_its_assignee(side):
    side.ticket(agent="a1")

    assert told() == ["person.notify"]


def test_what_is_not_mapped_is_shown_and_not_guessed(side):
    side.ticket(status="12", group="303", agent="a2", priority="9")

    here, record = side.here(), RemoteRecord.objects.get(type="ticket")
    assert (here.status, here.team, here.assignee) == (Status.OPEN, side.firm.desk, None)
    assert record.said["status"] == {"code": "12", "label": "With vendor", "is_mapped": False}
    assert record.said["priority"] == {"code": "9", "label": "9", "is_mapped": False}
    assert record.said["agent"]["label"] == "Somebody Else"


@pytest.mark.parametrize(("code", "status"), [("3", Status.PENDING), ("6", Status.WAITING_ON_CUSTOMER)])
def test_a_change_to_an_unmapped_status_leaves_ours_and_is_shown(side, code, status):
    """Nobody knows what it means here: it is neither guessed nor asked about."""
    side.contact()
    side.ticket()
    side.ticket(status=code)

    side.ticket(status="12")

    assert side.here().status == status
    assert RemoteRecord.objects.get(type="ticket").said["status"]["label"] == "With vendor"
    assert not Difference.objects.exists()


def test_a_new_ticket_is_not_given_to_somebody_who_cannot_see_it(side):
    side.firm.network.is_restricted = True
    side.firm.network.save()

    side.ticket(group="302", agent="a1")

    assert (side.here().team, side.here().assignee) == (side.firm.network, None)


def test_a_missing_subject_and_a_deleted_one_are_no_accident(side):
    side.ticket(subject="", description="")

    assert side.here().subject == "(no subject)"
    assert side.ticket(external_id="77", is_deleted=True).row is None


# It follows


def test_a_later_change_is_followed_field_by_field(side):
    side.contact()
    side.ticket()

    side.ticket(
        subject="VPN drops", description="More words.", status="6", priority="4", agent="a1", tags=("vpn",)
    )

    here = side.here()
    assert (here.subject, here.description, here.status) == (
        "VPN drops",
        "More words.",
        "waiting_on_customer",
    )
    assert (here.priority.name, here.assignee, here.tags) == ("Urgent", side.firm.technician, ["vpn"])
    assert here.priority_reason == "As set in acme."


def test_another_contact_and_company_there_are_followed(side):
    side.contact()
    side.ticket()
    mill = arriving.take_company(RemoteCompany(external_id="k2", name="Mill"), source="acme", at=NINE).row
    other = side.contact(external_id="c2", name="Bo Clerk", email="bo@mill.example").row

    side.ticket(contact="c2", company="k2")

    assert (side.here().contact, side.here().company) == (other, mill)


def test_an_older_state_changes_nothing(side):
    side.ticket()

    late = side.ticket(subject="Old words", updated_at=NINE - timedelta(hours=1))

    assert (late.what, side.here().subject) == ("stale", "VPN drops every hour")


def test_what_they_left_alone_stays_as_it_is_here(side):
    """Three-way: a change of ours on its way there is not undone by a change of another field."""
    side.ticket()
    tickets.edit(
        side.here(), {"tags": ["ours"], "assignee": side.firm.technician}, by=side.firm.technician, at=NINE
    )

    side.ticket(subject="Other words", tags=("theirs",))

    here = side.here()
    assert (here.assignee, sorted(here.tags)) == (side.firm.technician, ["ours", "theirs"])
    assert not Difference.objects.exists()


def test_both_changed_theirs_is_taken_and_ours_kept_to_look_at(side):
    side.ticket()
    urgent, high = (side.codes.ours("priority", code) for code in ("4", "3"))
    tickets.edit(
        side.here(), {"priority": urgent, "priority_reason": "Board"}, by=side.firm.technician, at=NINE
    )

    met = side.ticket(priority="3")

    found = Difference.objects.get()
    assert (met.what, side.here().priority) == ("difference", high)
    assert (found.field, found.ours, found.theirs) == ("priority", urgent.pk, high.pk)


def test_tags_removed_there_are_removed_here(side):
    side.ticket(tags=("a", "b", "esc:queued"))

    side.ticket(tags=("b", "c"))

    assert sorted(side.here().tags) == ["b", "c"]


def test_a_closed_one_opens_again(side):
    side.ticket(status="5")

    side.ticket(status="2")

    assert (side.here().status, side.here().reopened_count) == (Status.OPEN, 1)


# Never round the standard


def test_a_tag_over_there_makes_a_draft_and_not_an_escalation(side):
    side.ticket(agent="a1")
    OutboxMessage.objects.all().delete()

    side.ticket(tags=("escalated",))

    found = OutsideEscalation.objects.get()
    assert (found.escalation.status, found.signal) == (DRAFT, "tagged “escalated”")
    assert sorted(told()) == ["helpdesk.findings", "person.notify"]
    assert side.here().team == side.firm.desk


def test_a_group_of_a_higher_tier_makes_a_draft_and_the_ticket_stays(side):
    """S29: no side door."""
    side.ticket()

    side.ticket(group="302")

    assert OutsideEscalation.objects.get().signal == "moved to Network"
    assert (side.here().team, told()) == (side.firm.desk, ["team.notify", "helpdesk.findings"])


def test_a_second_signal_makes_no_second_draft(side):
    side.ticket()
    side.ticket(group="302")

    side.ticket(tags=("escalated",))

    assert Escalation.objects.count() == 1


def test_a_finished_ticket_that_was_moved_up_and_opens_again_makes_a_draft(side):
    """Nobody is asked about a finished one; what was done to it then counts once it opens."""
    side.ticket()
    side.ticket(status="5")
    side.ticket(group="302")
    assert not OutsideEscalation.objects.exists()

    side.ticket(status="2")

    assert OutsideEscalation.objects.get().signal == "moved to Network"
    assert side.here().team == side.firm.desk


def test_findings_are_posted_back_only_if_wanted(side):
    side.helpdesk.posts_findings = False
    side.ticket()

    side.ticket(tags=("escalated",))

    assert told() == ["team.notify"]


def handed_over(side, status=QUEUED):
    """Their ticket, escalated here."""
    side.contact()
    side.ticket(agent="a1")
    ticket = side.here()
    Ticket.objects.filter(pk=ticket.pk).update(category=side.firm.category)
    escalation = side.firm.queued(side.here()) if status == QUEUED else side.firm.accepted(side.here())
    side.at = max(side.at, escalation.touched_at)
    OutboxMessage.objects.all().delete()
    return escalation


def test_a_status_over_there_while_queued_is_the_receiving_teams_question(side):
    handed_over(side)

    met = side.ticket(status="5")

    found = Difference.objects.get()
    assert (met.what, side.here().status) == ("difference", Status.OPEN)
    assert (found.kind, found.team, found.owner) == ("status", side.firm.network, None)
    assert (found.theirs, found.their_words) == ("closed", "Closed")
    assert told() == ["team.notify"]


def test_while_accepted_it_is_the_acceptors(side):
    escalation = handed_over(side, ACCEPTED)

    side.ticket(status="4")

    assert Difference.objects.get().owner == escalation.accepted_by
    assert Escalation.objects.get().status == ACCEPTED


def test_team_and_assignee_stay_with_the_steps(side):
    handed_over(side)

    side.ticket(agent=None)

    assert side.here().assignee == side.firm.technician
    assert Difference.objects.get().field == "assignee"


def test_back_to_ours_the_difference_settles(side):
    handed_over(side)
    side.ticket(status="5")

    side.ticket(status="2")

    assert Difference.objects.get().decision == "settled"


def test_closed_over_there_withdraws_a_draft(side):
    side.ticket()
    workflow.start(side.here(), by=side.firm.technician, at=side.at)

    side.ticket(status="5")

    assert Escalation.objects.get().status == WITHDRAWN
    assert side.here().status == Status.CLOSED


# It goes away


@pytest.mark.parametrize(
    ("gone", "reason"),
    [
        ("is_deleted", ClosingReason.CANCELLED),
        ("is_spam", ClosingReason.SPAM),
        ("is_merged", ClosingReason.DUPLICATE),
    ],
)
def test_gone_over_there_it_ends_here_and_is_kept(side, gone, reason):
    handed_over(side)

    side.ticket(**{gone: True})
    again = side.ticket()

    assert (side.here().status, side.here().closing_reason) == (Status.CLOSED, reason)
    assert Escalation.objects.get().status == WITHDRAWN
    assert again.what == "unchanged"


def test_restored_it_comes_back(side):
    side.ticket()
    side.ticket(is_deleted=True)

    side.ticket(is_deleted=False)

    assert side.here().status == Status.OPEN
    assert RemoteRecord.objects.get(type="ticket").gone_at is None
    assert not Difference.objects.exists()


def test_restored_what_was_closed_here_before_is_asked_about(side):
    side.ticket()
    done = {"closing_reason": "done", "resolution": "New cable."}
    statuses.change_status(side.here(), "closed", **done, by=side.firm.technician, at=side.at)
    side.ticket(is_deleted=True)

    side.ticket(is_deleted=False)

    found = Difference.objects.get()
    assert (found.field, found.ours, found.theirs) == ("status", "closed", "open")


def test_merged_into_one_that_is_here_it_is_merged_here(side):
    side.ticket(external_id="900")
    other = Ticket.objects.get(remote_records__external_id="900")
    side.ticket(external_id="1042")
    mine = side.here()

    side.ticket(is_merged=True, merged_into="900")

    mine.refresh_from_db()
    assert (mine.merged_into, mine.status) == (other, Status.CLOSED)


def test_merged_there_into_a_finished_one_it_ends_here_with_its_escalation(side):
    """Merging is refused while one is under way: nothing moves, so that a person can look."""
    escalation = handed_over(side)
    side.ticket(external_id="900", status="5")

    side.ticket(external_id="1042", status="2", is_merged=True, merged_into="900")

    escalation.refresh_from_db()
    here = side.here()
    assert (here.status, here.closing_reason, here.merged_into) == ("closed", "duplicate", None)
    assert (escalation.ticket, escalation.status) == (here, WITHDRAWN)


def test_what_they_change_of_one_that_was_merged_here_is_followed_where_it_went(side):
    side.ticket()
    into = side.firm.another()
    merging.merge(side.here(), into=into, reason="One matter.", by=side.firm.technician, at=side.at)

    side.ticket(priority="4")

    into.refresh_from_db()
    assert (into.priority.name, side.here().priority.name) == ("Urgent", "Low")


# What is ours is told there


def test_a_change_here_waits_to_be_told_there_once(side):
    side.ticket()

    tickets.edit(side.here(), {"assignee": side.firm.technician}, by=side.firm.technician, at=side.at)
    tickets.set_tags(side.here(), add=["vpn"], by=side.firm.technician, at=side.at)
    conversation.add_note(
        side.here(), kind=NoteKind.PRIVATE_NOTE, body="Looked at it.", by=side.firm.technician, at=side.at
    )

    assert told() == ["helpdesk.fields", "helpdesk.note"]


def test_a_reply_goes_through_the_helpdesk_and_never_by_mail(side):
    side.contact()
    side.ticket()

    conversation.add_note(
        side.here(), kind=NoteKind.REPLY, body="On it.", by=side.firm.technician, at=side.at
    )

    assert told() == ["helpdesk.reply"]


def test_what_comes_from_there_is_not_told_there(side):
    side.ticket()

    side.ticket(status="6", tags=("vpn",), agent="a1", priority="4")
    side.notes({"external_id": "n1", "body": "Hello", "is_private": False})

    assert [kind for kind in told() if kind.startswith("helpdesk")] == []
