"""History: dotted names, plain data, one entry a change, and never the portal's guess of who it was."""

import pytest

from escalations.domain import changes, history, tickets
from escalations.models import HistoryEntry, Level, Ticket
from tests.factories import NINE, TicketFactory, UserFactory, priority
from tests.firm import minutes

pytestmark = pytest.mark.django_db


def test_an_entry_keeps_who_when_what_and_about_what():
    """Invariant 4. `by` None is the portal."""
    ticket, by = TicketFactory(), UserFactory()

    entry = history.remember("ticket.pulled", by=by, at=NINE, ticket=ticket, team=7)
    portal = history.remember("standard.published", by=None, at=NINE)

    assert (entry.event, entry.by, entry.at, entry.ticket, entry.data) == (
        "ticket.pulled",
        by,
        NINE,
        ticket,
        {"team": 7},
    )
    assert (portal.by, portal.ticket, portal.escalation, portal.data) == (None, None, None, {})


def test_the_newest_entry_comes_first_and_equals_by_their_order():
    """Two entries of the same moment stand in the order they were made."""
    ticket = TicketFactory()
    events = ["one", "two"]
    for event in events:
        history.remember(event, by=None, at=NINE, ticket=ticket)
    history.remember("earlier", by=None, at=minutes(-5), ticket=ticket)

    assert [entry.event for entry in ticket.history.all()] == ["two", "one", "earlier"]


def test_every_event_of_a_whole_story_has_a_dotted_name(firm):
    """Stable names, one word a thing."""
    firm.resolved()

    events = set(HistoryEntry.objects.values_list("event", flat=True))

    assert {event.count(".") for event in events} == {1}
    assert {event.partition(".")[0] for event in events} == {
        "note",
        "step",
        "lookback",
        "ticket",
        "escalation",
        "promise",
        "scenario",
    }


# Changes of a ticket


def test_only_what_differs_is_saved_counted_and_remembered():
    """One version and one entry for all of them together."""
    ticket, by = TicketFactory(impact=Level.LOW), UserFactory()

    done = changes.apply(ticket, {"impact": "low", "urgency": "high", "tags": ["a"]}, by=by, at=minutes(5))

    assert done == {"urgency": ["low", "high"], "tags": [[], ["a"]]}
    kept = Ticket.objects.get(pk=ticket.pk)
    assert (kept.version, kept.updated_at, kept.worked_at) == (2, minutes(5), minutes(5))
    assert ticket.history.get().data == {"changes": done, "version": 2}


def test_nothing_different_is_nothing_done():
    """No version, no entry."""
    ticket = TicketFactory()

    assert changes.apply(ticket, {"impact": "low"}, by=None, at=minutes(5)) == {}
    assert (Ticket.objects.get(pk=ticket.pk).version, ticket.history.count()) == (1, 0)


def test_what_the_portal_does_is_no_work():
    """S8. *Changed* means by a person."""
    ticket = TicketFactory()

    changes.apply(ticket, {"urgency": "high"}, by=None, at=minutes(5))

    kept = Ticket.objects.get(pk=ticket.pk)
    assert (kept.updated_at, kept.worked_at) == (minutes(5), NINE)


def test_only_the_changed_columns_are_written():
    """Outside a locked step save only what you changed: a colleague's field stays."""
    ticket = TicketFactory(subject="Old")
    Ticket.objects.filter(pk=ticket.pk).update(subject="New")

    changes.apply(ticket, {"urgency": "high"}, by=None, at=minutes(5))

    assert Ticket.objects.get(pk=ticket.pk).subject == "New"


def test_rows_and_moments_are_kept_as_words():
    """Plain JSON: a row by its id and name, a moment as it is written."""
    low = priority("Low")

    assert changes.shown(low) == {"id": low.pk, "name": "Low"}
    assert changes.shown(NINE) == "2026-11-10T09:00:00+00:00"
    assert changes.shown(["a"]) == ["a"]
    assert changes.shown(None) is None


def test_an_edit_is_remembered_with_its_version(firm):
    """Invariant 9. Stale writes are found by it."""
    tickets.edit(firm.ticket, {"subject": "Gate scanner drops its link"}, by=firm.technician, at=minutes(1))

    entry = firm.ticket.history.get(event="ticket.changed")
    assert entry.data == {
        "changes": {"subject": ["Gate scanner drops", "Gate scanner drops its link"]},
        "version": 2,
    }
