"""Which tickets a text or a field names, and the relations made of them (S12)."""

import pytest

from escalations.domain import references
from escalations.domain.errors import InvalidInput, NotPermitted
from escalations.models import ClosingReason, Reference, Status
from tests.factories import (
    NINE,
    AdministratorFactory,
    RemoteRecordFactory,
    TeamFactory,
    TicketFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Back again, see #100123.", [100123]),
        ("(#100124), #100123 and #100124 again", [100124, 100123]),
        ("", []),
        ("step #3 of 10, bay #4821", []),
        ("https://portal.example/tickets/#100123 and www.x.example/#100123", []),
        ("page.html#100123 &#100123; ##100123", []),
        ("color: #100123; background-color=#112233, fill='#100123' bg: #100123;", []),
        ("Background: #100123 came back at the border #100124", [100123, 100124]),
        ("#10012f #100123abc #100123-4", []),
    ],
)
def test_numbers_are_recognised_in_text(text, numbers, django_assert_num_queries):
    """S12."""
    with django_assert_num_queries(0):
        assert references.recognise(text) == numbers


def test_a_helpdesks_own_number_is_recognised():
    """S12."""
    ticket = RemoteRecordFactory(prefix="FD", external_id="1042").ticket

    assert references.recognise("same as FD-1042 (fd-1042), not LT-0142") == [ticket.pk]


def test_a_helpdesks_number_in_an_address_is_not():
    RemoteRecordFactory(prefix="FD", external_id="1042")

    assert references.recognise("https://desk.example/FD-1042 or x/FD-1042 or FD-1042-2") == []


@pytest.mark.parametrize("count", [1, 30])
def test_many_helpdesk_numbers_are_one_question(count, django_assert_num_queries):
    records = [RemoteRecordFactory() for _ in range(count)]
    text = " ".join(f"FD-{record.external_id}" for record in records)

    with django_assert_num_queries(1):
        assert references.recognise(text) == [record.ticket_id for record in records]


def test_a_field_takes_numbers_as_people_write_them():
    """S12."""
    ticket, first, second = TicketFactory.create_batch(3)
    theirs = RemoteRecordFactory(prefix="FD", external_id="1042").ticket

    found = references.resolve(f"#{first.pk}, {second.pk};fd-1042  {first.pk}", ticket=ticket)

    assert found == [first, second, theirs]
    assert references.resolve([first.pk, str(second.pk)], ticket=ticket) == [first, second]
    assert references.resolve("", ticket=ticket) == []


@pytest.mark.parametrize(
    ("written", "sentence"),
    [
        ("#999999", "There is no ticket #999999. Check the number."),
        ("999999", "There is no ticket #999999. Check the number."),
        ("FD-7", "There is no ticket FD-7. Check the number."),
        ("yesterday", "“yesterday” is no ticket number. Write it like #100123."),
        ("9" * 30, f"“{'9' * 30}” is no ticket number. Write it like #100123."),
        ([-4], "“-4” is no ticket number. Write it like #100123."),
    ],
)
def test_unknown_numbers_are_refused(written, sentence):
    """S12."""
    with pytest.raises(InvalidInput) as refused:
        references.resolve(written, ticket=TicketFactory())

    assert refused.value.fields == {"references": sentence}


def test_a_ticket_does_not_refer_to_itself():
    """S12."""
    ticket = TicketFactory()

    with pytest.raises(InvalidInput) as refused:
        references.resolve([ticket.pk], ticket=ticket)

    assert refused.value.fields["references"] == f"#{ticket.pk} is this ticket. Name an earlier one."


def test_a_merged_ticket_stands_for_where_it_went():
    """S12."""
    ticket, target = TicketFactory.create_batch(2)
    between = TicketFactory(merged_into=target, status=Status.CLOSED, closing_reason=ClosingReason.MERGED)
    merged = TicketFactory(merged_into=between, status=Status.CLOSED, closing_reason=ClosingReason.MERGED)

    assert references.resolve([merged.pk, target.pk], ticket=ticket) == [target]


def test_a_restricted_ticket_is_unknown_to_strangers():
    hidden = TicketFactory(team=TeamFactory(is_restricted=True))
    ticket = TicketFactory()

    assert references.resolve([hidden.pk], ticket=ticket, by=AdministratorFactory()) == [hidden]
    with pytest.raises(InvalidInput):
        references.resolve([hidden.pk], ticket=ticket, by=UserFactory())


def test_a_reference_is_made_once_and_remembered():
    """S12."""
    ticket, to = TicketFactory.create_batch(2)
    by = UserFactory()

    first = references.add(ticket, to, by=by, at=NINE)
    second = references.add(ticket, to, by=by, at=NINE)

    assert (first, Reference.objects.count()) == (second, 1)
    assert [(entry.event, entry.by, entry.data) for entry in ticket.history.all()] == [
        ("reference.added", by, {"to": to.pk})
    ]


def test_a_reference_is_taken_back_once():
    ticket, to = TicketFactory.create_batch(2)
    by = UserFactory()
    references.add(ticket, to, by=by, at=NINE)

    references.remove(ticket, to, by=by, at=NINE)
    references.remove(ticket, to, by=by, at=NINE)

    assert not Reference.objects.exists()
    assert [entry.event for entry in ticket.history.order_by("pk")] == [
        "reference.added",
        "reference.removed",
    ]


def test_a_reference_is_made_by_people_who_see_both():
    ticket, hidden = TicketFactory(), TicketFactory(team=TeamFactory(is_restricted=True))
    by = UserFactory()

    for one, other in [(ticket, hidden), (hidden, ticket)]:
        with pytest.raises(NotPermitted):
            references.add(one, other, by=by, at=NINE)

    assert not Reference.objects.exists()


def test_another_companys_ticket_is_told_apart():
    """S12: warned, not refused."""
    ticket = TicketFactory()

    assert references.is_other_company(ticket, TicketFactory())
    assert not references.is_other_company(ticket, TicketFactory(contact=ticket.contact))
    assert not references.is_other_company(ticket, TicketFactory(contact=None))
