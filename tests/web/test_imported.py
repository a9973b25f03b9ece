"""A ticket out of another helpdesk's export is worked like any other: escalated and accepted by its pages."""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.utils import timezone

from escalations.models import Escalation, Ticket
from tests.firm import GOOD, READ_BACK

EXPORT = """row_id,short_description,description,caller,assignment_group
71,scanner <b>drops</b> ,"received from: gate2@yard.example

the scanner ä¸ drops again\x0b
  \u202bمرحبا\u202c please help",vxkqtmaz jwbrhgel,Service desk
72,,"no subject, only words",,GRP_77
"""


@pytest.fixture
def imported(firm, tmp_path):
    """The first of two messy rows: no category, no assignee, a contact without an address."""
    export = tmp_path / "incidents.csv"
    export.write_text(EXPORT, encoding="utf-8")
    call_command("import_tickets", str(export), team="Service desk", verbosity=0)
    return Ticket.objects.get(subject__startswith="scanner")


class Guided:
    """Walks one ticket's guided escalation in one browser, as its forms would send it."""

    def __init__(self, browser, ticket):
        self.browser, self.base = browser, f"/tickets/{ticket.pk}/"

    def post(self, address, **typed):
        """Press; the page that follows has to be one."""
        answer = self.browser.post(f"{self.base}{address}", typed, follow=True)
        assert answer.status_code == 200, answer.content.decode()
        return answer

    def configure(self, ticket, category):
        values = {"version": ticket.version, "category": category.pk, "category_confirmed": "on"}
        values |= {"impact": "low", "urgency": "low", "priority": ticket.priority_id, "team": ticket.team_id}
        typed = {f"c-{name}": value for name, value in values.items()}
        self.post("configuration/", place="guided", **typed)
        self.post("repair/assign-to-me/")

    def tell(self):
        later = timezone.localtime(timezone.now() + timedelta(hours=9))
        self.post(
            "escalate/acknowledge/",
            kind="call",
            call="Told them that our network team looks at it.",
            date=f"{later:%Y-%m-%d}",
            time=f"{later:%H:%M}",
        )

    def hand_over(self):
        page = self.browser.get(f"{self.base}escalate/?step=escalate")
        report = page.context["report"]
        assert [finding.code for finding in report.blocking] == []
        self.post("escalate/hand-over/", confirmed=[finding.key for finding in report.warnings])


def test_an_imported_ticket_is_escalated_and_accepted(firm, imported, browser_of):
    desk = Guided(browser_of(firm.technician), imported)

    desk.post("steps/", action="Swapped the cable", outcome="no_change", result="Same E-31 after 61 s")
    desk.post("escalate/")
    desk.configure(imported, firm.category)
    desk.post("escalate/review/", recurring="no", reason="First time")
    texts = {f"text-{section}": words for section, words in GOOD.items()}
    desk.post("escalate/record/", reason_code="deeper_investigation", **texts)
    desk.tell()
    desk.hand_over()
    escalation = Escalation.objects.get()
    bench = browser_of(firm.senior)
    brief = bench.get(f"/escalations/{escalation.pk}/").content.decode()
    bench.post(f"/escalations/{escalation.pk}/accept/", {"read_back": READ_BACK})

    assert GOOD["issue_summary"] in brief
    escalation.refresh_from_db()
    assert (escalation.status, escalation.accepted_by) == ("accepted", firm.senior)
    assert escalation.ticket.assignee == firm.senior


def test_its_page_shows_the_text_as_text_and_where_it_came_from(firm, imported, browser_of):
    page = browser_of(firm.technician).get(f"/tickets/{imported.pk}/").content.decode()

    assert "scanner &lt;b&gt;drops&lt;/b&gt;" in page
    assert "<b>drops</b>" not in page
    assert "brought the ticket in from an export" in page


def test_a_row_without_a_subject_and_a_contact_is_there_as_well(firm, imported, browser_of):
    other = Ticket.objects.exclude(pk=imported.pk).get(source="import")

    answer = browser_of(firm.technician).get(f"/tickets/{other.pk}/")

    assert (answer.status_code, other.contact, other.team) == (200, None, firm.desk)
