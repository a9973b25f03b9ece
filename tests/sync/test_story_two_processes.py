"""The whole way with every part a process of its own: a helpdesk, `sync_helpdesk`, and people on both sides."""

import subprocess
import sys

import pytest

from escalations.domain import defaults, workflow
from escalations.models import Status, Ticket
from tests.firm import READ_BACK, Firm, minutes
from tests.helpdesks.serving import Remote
from tests.sync import processes
from tests.sync.office import NAME, Office

pytestmark = pytest.mark.django_db(transaction=True)


class There(Remote):
    """A made-up Freshdesk in another process, as an Office asks it."""

    key = "fresh-key"

    def add_contact(self, name, email):
        return self.ask("add_contact", name=name, email=email)

    def add_agent(self, name, email, groups):
        return self.ask("add_agent", name=name, email=email, groups=groups)

    def add_ticket(self, subject, **values):
        return self.ask("add_ticket", subject=subject, **values)

    def ask(self, do, **values):
        return super().__getattr__(do)(**values)

    def __getattr__(self, name):
        """What is no question is looked up over there."""
        return self.ask(name)


@pytest.fixture
def there():
    command = [sys.executable, "-m", "tests.helpdesks.freshdesk"]
    with subprocess.Popen(command, cwd=processes.ROOT, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield There(process.stdout.readline().split(" at ")[1].split(",")[0])
        finally:
            process.terminate()


def in_step():
    status, said = processes.run()
    assert status == 0, said
    return said


def test_from_the_customers_words_to_the_seniors_answer(there):
    defaults.install()
    firm = Firm()
    office = Office(firm, there)
    office.connect()
    number = office.write_in(responder_id=office.tess)
    assert "tickets: 1 created, 0 failed" in in_step()

    ticket = office.here(number)
    Ticket.objects.filter(pk=ticket.pk).update(category=firm.category)
    escalation = firm.queued(office.here(number))
    in_step()
    in_step()

    shown = there.ask("shown_ticket", id=number)
    said = [(one["private"], one["body_text"]) for one in shown["conversations"]]
    assert [text for is_private, text in said if not is_private] == [
        "I look into it now.",
        escalation.acknowledgement.body,
    ]
    handed_over = [text for is_private, text in said if is_private]
    assert ["GT-104" in text for text in handed_over] == [
        True,
        True,
    ]  # the escalation, and the scenario's words
    assert len(set(handed_over)) == 2
    assert "esc:queued" in shown["tags"]

    there.ask("customer_writes", id=number, body="Two more gates now.")
    workflow.accept(escalation, read_back=READ_BACK, by=firm.senior, at=minutes(30))
    workflow.resolve(
        escalation,
        outcome="fixed",
        resolution="Port 12 had a duplex mismatch; set to auto.",
        would_have_helped="permission",
        resolve_ticket=True,
        by=firm.senior,
        at=minutes(60),
    )
    in_step()
    in_step()

    shown = there.ask("shown_ticket", id=number)
    here = office.here(number)
    assert here.notes.filter(body="Two more gates now.").count() == 1
    assert here.status == Status.RESOLVED
    assert shown["status"] == 4
    assert [tag for tag in shown["tags"] if tag.startswith("esc:")] == ["esc:resolved"]
    assert (shown["group_id"], shown["responder_id"]) == (there.network_id, office.sena)
    assert len(shown["conversations"]) == here.notes.count()
    assert here.remote_records.get().source == NAME
