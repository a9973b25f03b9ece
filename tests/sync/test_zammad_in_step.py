"""A Zammad is connected, read and told what happens here, by the product's own commands."""

from datetime import timedelta

import pytest
from django.core.management import call_command

from escalations.domain import conversation, defaults
from escalations.models import Contact, Helpdesk, NoteKind, Ticket
from escalations.sync import rechecking, running
from tests.factories import NINE
from tests.firm import Firm
from tests.helpdesks.zammad import Zammad

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def firm(transactional_db):
    defaults.install()
    return Firm()


@pytest.fixture
def zam():
    with Zammad(at=NINE) as made:
        made.add_user("gale@yard.example", firstname="Gale", lastname="Foreman")
        yield made


def connect(zam):
    given = {"kind": "zammad", "url": zam.url, "api_key": zam.key}
    call_command("add_helpdesk", "acme", allow_private_address=True, **given)


def sync(**options):
    return running.run(Helpdesk.objects.get(name="acme"), sleep=lambda seconds: None, **options)


def here(number):
    return Ticket.objects.get(remote_records__source="acme", remote_records__external_id=str(number))


def test_a_ticket_comes_with_its_words_once(firm, zam):
    connect(zam)
    zam.clock.forward(minutes=1)
    number = zam.add_ticket("VPN drops", body="Since Monday.")
    zam.clock.forward(minutes=1)
    zam.add_note(number, "Restarted the gateway.")
    zam.customer_writes(number, "It still drops.")

    sync()

    ticket = here(number)
    assert (ticket.subject, ticket.description, ticket.contact.email) == (
        "VPN drops", "Since Monday.", "gale@yard.example",
    )  # fmt: skip
    assert sorted(ticket.notes.values_list("kind", "body")) == sorted(
        [(NoteKind.PRIVATE_NOTE, "Restarted the gateway."), (NoteKind.CUSTOMER_MESSAGE, "It still drops.")]
    )


def test_old_tickets_come_by_the_backfill(firm, zam):
    old = zam.add_ticket("Long ago", created_at=NINE - timedelta(days=90))
    connect(zam)

    sync(days=None)

    assert here(old).subject == "Long ago"


@pytest.mark.parametrize("how", ["500", "reset"])
def test_a_note_whose_answer_was_lost_is_there_once(firm, zam, how):
    connect(zam)
    number = zam.add_ticket()
    sync()
    conversation.add_note(
        here(number), kind=NoteKind.PRIVATE_NOTE, body="Port **12**.", by=firm.technician, at=NINE
    )
    zam.fail_after_commit(times=1, how=how, method="POST", path="/ticket_articles")

    for _ in range(3):
        sync()
        zam.clock.forward(minutes=1)

    assert zam.notes_by_ticket() == {number: 1}
    assert here(number).notes.count() == 1


def test_a_user_that_was_deleted_there_is_inactive_here(firm, zam):
    gone = zam.add_user("gone@yard.example", firstname="Gone", lastname="Away")
    connect(zam)
    sync()
    del zam.users[gone]

    rechecking.recheck(Helpdesk.objects.get(name="acme"), at=NINE)

    assert list(Contact.objects.filter(is_active=False).values_list("name", flat=True)) == ["Gone Away"]


def test_a_token_that_sees_no_users_ends_nobody(firm, zam):
    connect(zam)
    sync()
    zam.fail_before(how="403", path="/users$", times=99)

    assert rechecking.recheck(Helpdesk.objects.get(name="acme"), at=NINE) == 0
    assert not Contact.objects.filter(is_active=False).exists()
