"""What administrators ask for in the administration, done by a worker: over real HTTP, with a made-up Freshdesk."""

from functools import partial

import pytest
from django.utils import timezone

from escalations import delivery
from escalations.domain import arriving, code_mapping, helpdesks
from escalations.models import Contact, Helpdesk, OutboxMessage, QuarantinedRow, SyncRun
from escalations.sync import asked, one_at_a_time
from tests.factories import NINE

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def by(office):
    office.connect()
    return office.firm.administrator


def work():
    """The workers' sweep."""
    return delivery.empty(at=timezone.now())


def quarantined(office, type, external_id):
    return QuarantinedRow.objects.create(
        helpdesk=office.helpdesk,
        type=type,
        external_id=str(external_id),
        why="-",
        first_at=NINE,
        last_at=NINE,
    )


def test_it_is_read_once_asked_for(office, by):
    number = office.write_in()
    helpdesks.read_now(office.helpdesk, by=by, at=NINE)

    work()

    assert office.here(number).subject == "VPN drops every hour"
    assert SyncRun.objects.count() == 1


def test_while_another_run_is_on_its_way_it_waits(office, by, monkeypatch):
    helpdesks.read_now(office.helpdesk, by=by, at=NINE)

    def taken(*args, **options):
        raise one_at_a_time.Taken("acme is being read by another run.")

    monkeypatch.setattr(asked.running, "run", taken)
    work()

    message = OutboxMessage.objects.get()
    assert (message.delivered_at, message.last_error) == (None, "acme is being read by another run.")


@pytest.mark.parametrize("press", ["read_now", "try_all_again"])
def test_paused_meanwhile_nothing_is_asked(office, by, press):
    quarantined(office, "ticket", office.write_in())
    getattr(helpdesks, press)(office.helpdesk, by=by, at=NINE)
    Helpdesk.objects.update(state="paused")

    work()

    assert OutboxMessage.objects.get().delivered_at is not None
    assert not SyncRun.objects.exists()
    assert QuarantinedRow.objects.exists()


def test_rows_are_tried_again_each_by_itself(office, by):
    number = office.write_in()
    quarantined(office, "ticket", number)
    quarantined(office, "contact", office.customer)
    quarantined(office, "company", office.fresh.add_company("Yard Ltd"))
    helpdesks.try_all_again(office.helpdesk, by=by, at=NINE)

    work()

    assert not QuarantinedRow.objects.exists()
    assert office.here(number).contact == Contact.objects.get(email="gale@yard.example")


def test_what_is_gone_there_needs_no_quarantine(office, by):
    quarantined(office, "contact", 99999)
    helpdesks.try_all_again(office.helpdesk, by=by, at=NINE)

    work()

    assert not QuarantinedRow.objects.exists()


def test_a_limit_puts_it_off(office, by):
    quarantined(office, "ticket", office.write_in())
    helpdesks.try_all_again(office.helpdesk, by=by, at=NINE)
    office.fresh.fail_before(times=50, how="429")

    work()

    message = OutboxMessage.objects.get()
    assert (message.delivered_at, message.failing_since) == (None, None)
    assert QuarantinedRow.objects.exists()


def test_after_a_limit_it_goes_on_with_those_that_had_no_try(office, by):
    """One that fails again is not tried for ever in front of the others."""
    first = quarantined(office, "ticket", office.write_in("First"))
    second = quarantined(office, "ticket", office.write_in("Second"))
    helpdesks.try_all_again(office.helpdesk, by=by, at=NINE)
    office.fresh.fail_before(how="429", path=f"/tickets/{second.external_id}$")

    work()

    assert OutboxMessage.objects.get().payload["rows"] == [second.pk]
    assert not QuarantinedRow.objects.filter(pk=first.pk).exists()


def test_a_mapping_is_followed_in_batches(office, by, monkeypatch):
    monkeypatch.setattr(asked.arriving, "remap", partial(arriving.remap, most=1))
    numbers = [office.write_in(f"Ticket {number}", status=3) for number in range(2)]
    row = office.helpdesk.codes.get(kind="status", code="3")
    office.helpdesk.codes.filter(pk=row.pk).update(status="open")
    office.sync()
    code_mapping.change(office.helpdesk, {row.pk: "pending"}, seen={}, by=by, at=NINE)

    while work():
        pass

    assert [office.here(number).status for number in numbers] == ["pending", "pending"]
    assert OutboxMessage.objects.filter(kind="helpdesk.remap").count() == 3


def test_a_code_that_is_gone_is_nothing_to_do(office, by):
    OutboxMessage.objects.create(kind="helpdesk.remap", payload={"code": 0}, created_at=NINE, due_at=NINE)

    assert work() == 1
