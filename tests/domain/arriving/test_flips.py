"""A field that both sides keep setting back and forth is held, and a person is asked."""

from datetime import timedelta

import pytest

from escalations.domain import border, changes, differences
from escalations.domain.arriving import flips
from escalations.domain.errors import InvalidInput
from escalations.models import Difference, HelpdeskCode, OutboxMessage, Priority, RemoteRecord
from tests.factories import NINE


def noted(*values, name="priority", apart=60):
    base = {name: values[0][1]}
    for number, (whose, value) in enumerate(values[1:]):
        base = flips.noted(base, name, value, whose, at=NINE + timedelta(seconds=apart * number))
    return base


def turns(number):
    return [("theirs", "3") if one % 2 else ("ours", "1") for one in range(number)]


@pytest.mark.parametrize(("number", "is_flipping"), [(5, False), (6, True), (9, True)])
def test_the_fourth_undoing_is_too_many(number, is_flipping):
    assert flips.is_flipping(noted(*turns(number)), "priority") is is_flipping


def test_slowly_is_no_flipping():
    assert not flips.is_flipping(noted(*turns(12), apart=200), "priority")


def test_one_side_that_cannot_decide_is_no_flipping():
    alone = [("ours", "1"), *(("theirs", str(one % 2)) for one in range(12))]

    assert not flips.is_flipping(noted(*alone), "priority")


def test_what_moves_on_is_no_flipping():
    onwards = [("theirs" if one % 2 else "ours", str(one)) for one in range(12)]

    assert not flips.is_flipping(noted(*onwards), "priority")


def test_few_are_kept():
    base = noted(*turns(40), apart=1)

    assert len(base["flips"]["priority"]) == flips.KEPT


def push(side, name, value):
    """As if a worker had sent it."""
    record = RemoteRecord.objects.get(type="ticket")
    record.base = flips.noted(record.base, name, value, flips.OURS, at=side.at) | {name: value}
    record.base[border.OURS] = border.agreed_now(side.here())
    record.save()


def flip(side, **theirs):
    """Theirs and ours in turns until it is held; returns the Difference."""
    [(name, value)] = theirs.items()
    field = border.FIELDS[name]
    before, code = getattr(side.here(), field), side.ticket_values[name]
    for _ in range(4):
        side.at -= timedelta(seconds=50)
        side.ticket(**{name: value})
        if getattr(side.here(), field) == before:
            break
        changes.apply(side.here(), {field: before}, by=side.firm.technician, at=side.at)
        push(side, name, code)
    return Difference.objects.get(kind="flip")


def test_it_is_held_and_told_once(side):
    side.ticket()
    found = flip(side, priority="3")

    side.ticket(priority="1")
    side.ticket(priority="4")

    found.refresh_from_db()
    assert (found.field, found.theirs, found.ours) == (
        "priority",
        Priority.objects.get(name="Urgent").pk,
        side.here().priority_id,
    )
    assert side.here().priority.name == "Low"
    assert found.team == side.firm.desk
    assert OutboxMessage.objects.filter(kind="team.notify").count() == 1
    assert flips.held(side.here()) == {"priority"}


def test_a_decision_ends_it_and_begins_anew(side):
    side.ticket()
    found = flip(side, priority="3")

    differences.take_theirs(found, by=side.firm.administrator, at=side.at)

    assert side.here().priority.name == "High"
    assert "flips" not in RemoteRecord.objects.get(type="ticket").base
    side.ticket(priority="1")
    assert side.here().priority.name == "Low"


def test_ours_is_kept_and_sent_again(side):
    side.ticket()
    found = flip(side, priority="3")
    OutboxMessage.objects.all().delete()

    differences.keep_ours(found, by=side.firm.administrator, at=side.at)

    assert OutboxMessage.objects.get(kind="helpdesk.fields").payload == {"force": ["priority"]}


def test_group_and_agent_are_held_together(side):
    side.ticket()
    side.helpdesk.codes.filter(code="303").update(team=side.firm.desk)
    differences.about_flip(
        side.here(), side.helpdesk, "assignee", ours=None, theirs=None, words="nobody", at=side.at
    )

    side.ticket(group="303", agent="a1")

    assert flips.held(side.here()) == {"group", "agent"}
    waiting = Difference.objects.filter(kind="flip").order_by("field")
    assert [(row.field, row.theirs) for row in waiting] == [
        ("assignee", side.firm.technician.pk),
        ("team", side.firm.desk.pk),
    ]
    assert side.here().assignee is None


def test_what_means_nothing_here_cannot_be_taken(side):
    side.ticket()
    HelpdeskCode.objects.filter(kind="priority", code="4").update(priority=None)
    found = flip(side, priority="3")
    side.ticket(priority="4")
    found.refresh_from_db()
    assert (found.theirs, found.their_words) == (None, "Urgent")

    with pytest.raises(InvalidInput, match="means nothing here"):
        differences.take_theirs(found, by=side.firm.administrator, at=side.at)


def test_both_sides_at_one_again_does_not_settle_what_flips(side):
    side.ticket()
    found = flip(side, priority="3")

    differences.agreed(side.here(), "priority", at=side.at)

    found.refresh_from_db()
    assert found.decided_at is None


def test_the_state_is_left_to_them(side):
    side.ticket()
    found = differences.about_flip(
        side.here(), side.helpdesk, "state", ours="queued", theirs=None, words="done", at=side.at
    )

    differences.take_theirs(found, by=side.firm.administrator, at=side.at)

    found.refresh_from_db()
    assert found.decision == "theirs"
    assert flips.held(side.here()) == set()
