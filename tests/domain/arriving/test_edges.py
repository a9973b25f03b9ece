"""Lines of arriving that no other test would miss: each of these fails when one of them is taken away."""

from datetime import timedelta

from escalations.domain import arriving, changes
from escalations.domain.outside import Choice
from escalations.models import Difference, HelpdeskCode, Note, OutboxMessage, OutsideEscalation, RemoteRecord
from tests.factories import CategoryFactory, TeamFactory, UserFactory


def record(type="ticket"):
    return RemoteRecord.objects.get(type=type)


def test_a_subject_that_was_emptied_there_stays(side):
    side.ticket()

    side.ticket(subject="  ")

    assert side.here().subject == "VPN drops every hour"


def test_a_type_that_was_taken_away_there_is_taken_away_here(side):
    category = CategoryFactory()
    HelpdeskCode.objects.create(helpdesk=side.helpdesk, kind="type", code="Incident", category=category)
    side.ticket(type="Incident")
    assert side.here().category == category

    side.ticket(type=None)

    assert side.here().category is None


def test_both_sides_said_the_same_is_no_difference(side):
    side.ticket()
    changes.apply(
        side.here(), {"priority": side.codes.ours("priority", "3")}, by=side.firm.technician, at=side.at
    )

    side.ticket(priority="3")

    assert not Difference.objects.exists()


def test_an_assignee_of_history_is_not_told(side):
    side.ticket(is_history=True)

    side.ticket(agent="a1", is_history=True)

    assert side.here().assignee == side.firm.technician
    assert not OutboxMessage.objects.filter(kind="person.notify").exists()


def test_what_is_finished_is_not_escalated_by_a_tag(side):
    side.ticket(status="5")

    side.ticket(tags=("escalated",))

    assert not OutsideEscalation.objects.exists()


def test_gone_for_another_reason_is_kept_with_the_newest(side):
    side.ticket()
    side.ticket(is_deleted=True)

    side.ticket(is_deleted=False, is_spam=True)

    assert record().gone_why == "spam"


def test_what_is_merged_into_itself_only_ends(side):
    side.ticket()

    side.ticket(is_merged=True, merged_into="1042")

    assert (side.here().status, side.here().merged_into) == ("closed", None)


def test_restored_in_the_status_it_had_it_is_open_again(side):
    side.ticket()
    side.ticket(is_deleted=True)
    assert side.here().status == "closed"

    side.ticket(is_deleted=False)

    assert side.here().status == "open"


def test_a_state_without_a_moment_does_not_make_older_ones_new(side):
    side.ticket()
    newest = record().updated_there_at

    side.ticket(updated_at=None, subject="Later")
    side.ticket_values.pop("updated_at")

    assert record().updated_there_at == newest


def test_a_reply_that_became_private_there_is_private_in_its_new_words(side):
    side.ticket()
    side.notes({"external_id": "n1", "body": "One", "is_private": False})

    side.notes({"external_id": "n1", "body": "Uno", "is_private": True})

    assert list(Note.objects.order_by("pk").values_list("kind", "body")) == [
        ("reply", "One"),
        ("private_note", "Uno"),
    ]


def test_a_team_that_was_chosen_here_is_not_remapped(side):
    HelpdeskCode.objects.filter(code="303").update(team=None)
    side.ticket(group="303")
    mine, theirs = TeamFactory(tier=1), TeamFactory(tier=1)
    changes.apply(side.here(), {"team": mine}, by=side.firm.technician, at=side.at)
    HelpdeskCode.objects.filter(code="303").update(team=theirs)

    arriving.remap(
        side.helpdesk, HelpdeskCode.objects.get(code="303", kind="group"), at=side.at + timedelta(minutes=1)
    )

    assert side.here().team == mine


def test_a_code_that_was_renamed_there_has_its_new_name(side):
    arriving.learn(side.helpdesk, [Choice(kind="status", code="12", label="With the maker")])

    side.ticket(status="12")

    assert record().said["status"]["label"] == "With the maker"


def test_an_agent_who_became_a_colleague_later_is_recognised_by_their_address(side):
    known = Choice(kind="agent", code="a2", label="Somebody Else", email="Else@Firm.example")
    assert arriving.learn(side.helpdesk, [known]) == 0
    new = UserFactory(email="else@firm.example", teams=[side.firm.desk])

    arriving.learn(side.helpdesk, [known])

    side.ticket(agent="a2")
    assert side.here().assignee == new
