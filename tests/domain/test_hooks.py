"""A helpdesk's webhook is kept once, and is only ever a hint."""

from datetime import timedelta

import pytest

from escalations.domain import hooks
from escalations.models import InboundHook
from tests.factories import NINE, HelpdeskFactory, InboundHookFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def woken(monkeypatch, django_capture_on_commit_callbacks):
    """How often a worker was woken by what `keep` is called with."""
    rung = []
    monkeypatch.setattr(hooks, "wake", rung.append)

    def keep(*calls):
        with django_capture_on_commit_callbacks(execute=True):
            kept = [hooks.keep(helpdesk, **{"body": "{}", "at": NINE, **call}) for helpdesk, call in calls]
        return kept, len(rung)

    return keep


def test_a_delivery_that_comes_again_is_one_reading(woken):
    acme = HelpdeskFactory()

    assert woken(*[(acme, {"delivery_id": "d1", "ticket": "7"})] * 3) == ([True, False, False], 1)
    assert InboundHook.objects.count() == 1


def test_without_ids_fifty_at_once_are_one_reading(woken):
    acme = HelpdeskFactory()

    kept, rung = woken(*[(acme, {"delivery_id": "", "ticket": "7"})] * 50)

    assert (sum(kept), rung, InboundHook.objects.count()) == (1, 1, 1)


def test_what_was_read_since_is_read_again(woken):
    """Within the same minute: the ticket may have changed after it was read."""
    acme = HelpdeskFactory()
    call = (acme, {"delivery_id": "", "ticket": "7"})
    woken(call)
    InboundHook.objects.update(read_at=NINE)

    assert woken(call) == ([True], 2)
    assert InboundHook.objects.get().read_at is None


def test_another_ticket_another_minute_another_helpdesk_is_another_hook(woken):
    acme, other = HelpdeskFactory(), HelpdeskFactory()
    same = {"delivery_id": "", "ticket": "7"}

    kept, _ = woken(
        (acme, same),
        (acme, same | {"ticket": "8"}),
        (acme, same | {"at": NINE + timedelta(minutes=1)}),
        (acme, same | {"ticket": ""}),
        (other, same),
    )

    assert kept == [True] * 5


def test_any_text_is_kept(woken):
    woken(
        (HelpdeskFactory(), {"delivery_id": "d" * 300, "ticket": "7", "body": "a\x00b", "problem": "x" * 900})
    )

    row = InboundHook.objects.get()
    assert (row.body, len(row.delivery_id), len(row.problem)) == ("ab", 120, 300)


def test_nobody_is_woken_before_the_portal_says_how():
    assert hooks._nobody(1) is None


def test_only_what_nobody_has_read_waits():
    new, read = InboundHookFactory(), InboundHookFactory(read_at=NINE)

    assert [hooks.are_waiting(one.helpdesk_id) for one in (new, read)] == [True, False]


def test_hooks_are_forgotten_after_seven_days():
    InboundHookFactory(received_at=NINE - timedelta(days=7))
    kept = InboundHookFactory(received_at=NINE - timedelta(days=6))

    assert hooks.forget(at=NINE) == 1
    assert InboundHook.objects.get() == kept
