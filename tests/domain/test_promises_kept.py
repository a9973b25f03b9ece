"""Whether the customer heard from us when promised (S28): kept, late, broken."""

import pytest

from escalations.domain import conversation
from escalations.models import Promise
from tests.factories import NINE, NoteFactory
from tests.firm import minutes


@pytest.fixture
def promised(firm):
    note = NoteFactory(ticket=firm.ticket, author=firm.technician, kind="reply", created_at=NINE)
    return Promise.objects.create(
        ticket=firm.ticket, note=note, due_at=minutes(60), made_by=firm.technician, made_at=NINE
    )


def say(firm, at, kind="reply", **more):
    words = {"body": "Port 12 is read.", "by": firm.technician, "at": at}
    return conversation.add_note(firm.ticket, kind=kind, **words, **more)


def outcomes(at):
    return list(Promise.objects.measured(at).order_by("pk").values_list("outcome", flat=True))


@pytest.mark.parametrize("kind", ["reply", "call"])
def test_a_public_word_in_time_keeps_it(firm, promised, kind):
    say(firm, minutes(59), kind=kind)

    promised.refresh_from_db()
    assert (promised.kept_at, promised.ended_at, outcomes(minutes(90))) == (minutes(59),) * 2 + (["kept"],)


def test_a_word_after_it_is_late(firm, promised):
    say(firm, minutes(61))

    assert outcomes(minutes(90)) == ["late"]


@pytest.mark.parametrize("more", [{"kind": "private_note"}, {"is_automatic": True}])
def test_what_the_customer_does_not_hear_from_a_person_keeps_nothing(firm, promised, more):
    say(firm, minutes(30), **more)

    assert (outcomes(minutes(31)), outcomes(minutes(61))) == (["owed"], ["broken"])


def test_a_new_time_is_a_word_too_and_a_promise_of_its_own(firm, promised):
    say(firm, minutes(30), next_update_at=minutes(120))

    assert outcomes(minutes(90)) == ["kept", "owed"]


def test_one_that_ended_in_time_without_a_word_is_neither(firm, promised):
    promised.ended_at = minutes(30)
    promised.save()

    assert outcomes(minutes(90)) == ["moved"]
