"""A helpdesk is paused, goes on, is read and asked again by administrators alone; each press is remembered."""

from datetime import timedelta

import pytest

from escalations.domain import helpdesks
from escalations.domain.errors import NotPermitted, StepNotAllowed
from escalations.models import Helpdesk, HistoryEntry, OutboxMessage
from tests.factories import (
    NINE,
    AdministratorFactory,
    HelpdeskFactory,
    QuarantinedRowFactory,
    RemoteRecordFactory,
    SeniorFactory,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def by():
    return AdministratorFactory(first_name="Ada", last_name="Minn")


def remembered():
    return list(HistoryEntry.objects.order_by("pk").values_list("event", flat=True))


def test_it_is_paused_and_goes_on(by):
    helpdesk = HelpdeskFactory()

    paused = helpdesks.pause(helpdesk, by=by, at=NINE)
    assert (paused.state, paused.state_words) == ("paused", "Paused by Ada Minn.")
    resumed = helpdesks.resume(helpdesk, by=by, at=NINE)

    assert (resumed.state, resumed.state_words) == ("active", "")
    assert remembered() == ["helpdesk.paused", "helpdesk.resumed"]


def test_a_refused_key_is_tried_again_once_resumed(by):
    helpdesk = HelpdeskFactory(state="refused", state_words="401")

    assert helpdesks.resume(helpdesk, by=by, at=NINE).state == "active"


@pytest.mark.parametrize(("press", "state"), [("pause", "paused"), ("resume", "active")])
def test_what_is_so_already_is_said(by, press, state):
    with pytest.raises(StepNotAllowed, match="already"):
        getattr(helpdesks, press)(HelpdeskFactory(state=state), by=by, at=NINE)

    assert remembered() == []


def test_two_presses_read_it_once(by):
    helpdesk = HelpdeskFactory()

    for _ in range(2):
        helpdesks.read_now(helpdesk, by=by, at=NINE)

    message = OutboxMessage.objects.get()
    assert (message.kind, message.payload) == ("helpdesk.read", {"helpdesk": helpdesk.pk})
    assert remembered() == ["helpdesk.read_asked"]


@pytest.mark.parametrize("state", ["paused", "refused"])
@pytest.mark.parametrize("press", ["read_now", "try_all_again"])
def test_nothing_is_read_before_it_is_resumed(by, state, press):
    with pytest.raises(StepNotAllowed, match="Resume it first"):
        getattr(helpdesks, press)(HelpdeskFactory(state=state), by=by, at=NINE)

    assert not OutboxMessage.objects.exists()


def test_a_row_is_asked_for_again(by):
    row = QuarantinedRowFactory()

    assert helpdesks.try_again(row, by=by, at=NINE) == row.helpdesk

    assert OutboxMessage.objects.get().payload == {"helpdesk": row.helpdesk_id, "rows": [row.pk]}
    assert remembered() == ["helpdesk.tried_again"]


@pytest.mark.parametrize("values", [{"type": "note"}, {"external_id": ""}])
def test_a_row_that_cannot_be_asked_for_alone_says_how_it_comes_again(by, values):
    row = QuarantinedRowFactory(**values)

    with pytest.raises(StepNotAllowed, match="--full"):
        helpdesks.try_again(row, by=by, at=NINE)
    with pytest.raises(StepNotAllowed, match="no quarantined row"):
        helpdesks.try_all_again(row.helpdesk, by=by, at=NINE)


def test_all_are_asked_for_again(by):
    helpdesk = HelpdeskFactory()
    rows = [QuarantinedRowFactory(helpdesk=helpdesk, external_id=str(number)) for number in range(3)]
    QuarantinedRowFactory(helpdesk=helpdesk, type="note")

    helpdesks.try_all_again(helpdesk, by=by, at=NINE)

    assert sorted(OutboxMessage.objects.get().payload["rows"]) == [row.pk for row in rows]


@pytest.mark.parametrize(("at_once", "later"), [(False, ["hook"]), (True, [])])
def test_a_new_secret_takes_the_place_of_the_old(by, at_once, later):
    """Nothing is missed while it is set over there, unless the old one leaked."""
    helpdesk = HelpdeskFactory()

    helpdesks.renew_hook_secret(helpdesk, at_once=at_once, by=by, at=NINE)

    kept = Helpdesk.objects.get()
    newest, day = kept.hook_secret.reveal(), timedelta(days=1)
    assert kept.hook_secrets(NINE + day - timedelta(seconds=1)) == [newest, *later]
    assert kept.hook_secrets(NINE + day) == [newest]
    assert kept.hook_secret.reveal() != "hook"
    assert len(kept.hook_secret.reveal()) > 30
    assert kept.hook_secret.reveal() not in str(HistoryEntry.objects.get().data)


PRESSES = ["pause", "resume", "read_now", "try_all_again", "renew_hook_secret"]


@pytest.mark.parametrize("press", PRESSES)
def test_nobody_else_does_any_of_it(press):
    with pytest.raises(NotPermitted):
        getattr(helpdesks, press)(HelpdeskFactory(), by=SeniorFactory(), at=NINE)

    assert remembered() == []


def test_nor_asks_for_a_row():
    with pytest.raises(NotPermitted):
        helpdesks.try_again(QuarantinedRowFactory(), by=SeniorFactory(), at=NINE)


def test_what_is_here_is_counted_by_kind_without_what_is_gone():
    helpdesk = HelpdeskFactory()
    RemoteRecordFactory.create_batch(2, source=helpdesk.name)
    RemoteRecordFactory(source=helpdesk.name, gone_at=NINE)
    RemoteRecordFactory(source="another")

    assert helpdesks.number_here(helpdesk) == {"tickets": 2, "contacts": 0, "companies": 0}


@pytest.mark.parametrize(
    ("number", "is_suspicious"), [(900, False), (1000, True), (1001, False), (30_000, True), (49_900, True)]
)
def test_a_round_number_may_be_a_list_that_was_cut(number, is_suspicious):
    helpdesk = HelpdeskFactory.build(name="acme")

    said = helpdesks.may_be_cut({"tickets": 17, "contacts": number}, helpdesk)

    assert bool(said) == is_suspicious
    assert not said or f"Exactly {number:,} contacts of “acme”" in said[0]
