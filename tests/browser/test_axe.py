"""Every kind of page: axe finds nothing serious, nothing is wider than the screen, the console is silent."""

from datetime import timedelta

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from django.db import transaction
from django.template.loader import render_to_string

from escalations.domain import differences, outside_escalations
from escalations.domain.arriving import own_fields
from escalations.models import NoteKind, OutboxMessage, Ticket
from escalations.web.middleware import Moment
from tests import factories
from tests.factories import NINE, NoteFactory, RehearsalFactory, StandardFactory, TicketFactory
from tests.firm import Firm

from .office import is_too_wide

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

AXE = """(rules) => axe.run(document, {...rules, resultTypes: ['violations'], preload: false})
  .then((found) => found.violations)"""
COLOURS = {"runOnly": {"type": "tag", "values": ["cat.color"]}}
WIDTHS = (320, 390, 768, 1280, 1600)
# What a scheme changes is colours: the other rules are asked once a width.
VIEWS = [(1280, "light", {}), (1280, "dark", COLOURS), (390, "dark", COLOURS), (390, "light", {})]
STEPS = ("ready", "lookback", "configuration", "template", "acknowledge", "escalate")


class Scene:
    """The firm with a ticket in every state a page can show."""

    def __init__(self):
        self.firm = Firm()
        NoteFactory(ticket=self.firm.ticket, kind=NoteKind.CUSTOMER_MESSAGE)
        self.fresh = self.ticket("Scanner of gate 2 beeps")
        self.draft = self.firm.acknowledged()
        self.queued, self.accepted, self.sent_back, self.resolved = (
            self.firm.in_status(status, self.ticket(f"Scanner, {status}"))
            for status in ("queued", "accepted", "sent_back", "resolved")
        )

    def ticket(self, subject):
        firm = self.firm
        ticket = TicketFactory(
            subject=subject,
            team=firm.desk,
            assignee=firm.technician,
            category=firm.category,
            contact=firm.contact,
        )
        NoteFactory(ticket=ticket, kind=NoteKind.CUSTOMER_MESSAGE)
        return ticket


def before_sign_in(scene):
    return None, ["/sign-in/", "/sign-in/?next=/tickets/"]


def lists(scene):
    ticket, contact, company = scene.fresh, scene.firm.contact.pk, scene.firm.contact.company_id
    pages = ["/", "/tickets/", "/tickets/?status=closed", "/tickets/new/", f"/tickets/new/?contact={contact}"]
    pages += ["/search/?q=scanner", "/contacts/", f"/contacts/{contact}/", f"/contacts/{contact}/edit/"]
    pages += ["/companies/", f"/companies/{company}/", f"/companies/{company}/edit/", "/contacts/new/"]
    return scene.firm.technician, [*pages, "/standard/", "/queue/", f"/tickets/{ticket.pk + 999}/"]


def overdue(scene):
    return scene.firm.technician, ["/", "/tickets/", f"/tickets/{scene.draft.ticket_id}/"]


def tickets(scene):
    shown = [
        scene.fresh,
        scene.draft.ticket,
        scene.queued.ticket,
        scene.sent_back.ticket,
        scene.resolved.ticket,
    ]
    pages = [f"/tickets/{ticket.pk}/" for ticket in shown]
    number = scene.fresh.pk
    pages += [f"/tickets/{number}/{page}/" for page in ("history", "canned")]
    pages += [f"/tickets/{number}/?edit={part}" for part in ("configuration", "summary", "customer")]
    return scene.firm.technician, [*pages, f"/tickets/{number}/merge/?into={scene.draft.ticket_id}"]


def guided_escalation(scene):
    pages = [f"/tickets/{scene.draft.ticket_id}/escalate/?step={step}" for step in STEPS]
    pages += [f"/tickets/{scene.sent_back.ticket_id}/escalate/?step=template"]
    return scene.firm.technician, [*pages, f"/tickets/{scene.fresh.pk}/escalate/?step=template"]


def for_seniors(scene):
    pages = ["/queue/", "/queue/?tab=accepted", "/queue/?tab=sent_back", "/queue/?priority=999999"]
    shown = (scene.queued, scene.accepted, scene.sent_back, scene.resolved)
    return scene.firm.senior, pages + [f"/escalations/{one.pk}/" for one in shown]


def for_administrators(scene):
    factories.ConfigurationChangeFactory(type="team", by=scene.firm.administrator)
    pages = ["/admin/escalations/category/", "/admin/escalations/configurationchange/"]
    pages += [f"/admin/escalations/category/{scene.fresh.category_id}/merge/"]
    return scene.firm.administrator, ["/admin/", *pages, f"/tickets/{scene.fresh.pk}/redact/"]


def of_a_helpdesk(scene):
    """What differs, what was escalated outside, where a ticket lives."""
    border(scene)
    pages = ["/", "/outside/", f"/tickets/{scene.accepted.ticket_id}/", f"/escalations/{scene.accepted.pk}/"]
    return scene.firm.senior, [*pages, "/outside/?teams=all", f"/tickets/{scene.fresh.pk}/"]


def helpdesks_administered(scene):
    number = border(scene)
    pages = ["", *(f"{number}/{page}/" for page in ("change", "status", "codes", "hook"))]
    return scene.firm.administrator, [f"/admin/escalations/helpdesk/{page}" for page in pages]


def border(scene):
    """A helpdesk in which two of the tickets live, with one of everything; returns its id."""
    helpdesk = factories.HelpdeskFactory(name="acme")
    for ticket in (scene.accepted.ticket, scene.fresh):
        Ticket.objects.filter(pk=ticket.pk).update(source="helpdesk")
        ticket.refresh_from_db()
        said = {"status": {"code": "12", "label": "With vendor", "is_mapped": False}}
        said |= {"fields": {"cf_place": "HQ, floor 2, behind the scanner", "cf_customer_number": "4711"}}
        factories.RemoteRecordFactory(source="acme", ticket=ticket, said=said)
    differences.about_status(scene.accepted, helpdesk, theirs="closed", words="Closed", at=NINE)
    with transaction.atomic():
        outside_escalations.begin(scene.fresh, helpdesk, signal="tagged “escalated”", at=NINE)
    differences.about_flip(scene.fresh, helpdesk, "urgency", ours="low", theirs="high", words="High", at=NINE)
    factories.HelpdeskCodeFactory(helpdesk=helpdesk)
    factories.HelpdeskFieldFactory(helpdesk=helpdesk)
    choices = [["One person", "One person"], ["Site", "Site"]]
    given = {"name": "cf_reach", "label": "Reach", "shape": "choice", "choices": choices, "is_required": True}
    own_fields.offer_choices(factories.HelpdeskFieldFactory(helpdesk=helpdesk, use="impact", **given))
    factories.QuarantinedRowFactory(helpdesk=helpdesk, raw="{}")
    factories.SyncCursorFactory(helpdesk=helpdesk)
    OutboxMessage.objects.filter(lane__startswith="helpdesk:").update(given_up_at=NINE, last_error="Gone.")
    return helpdesk.pk


def the_tiers(scene):
    """Where escalations go, and how soon: the administration's own screens."""
    own = [f"team/{scene.firm.network.pk}/{page}" for page in ("change", "hours", "deactivate")]
    own += ["team/map", "team/dead-ends", "priorityrule", "priority", "portal/1/change"]
    return scene.firm.administrator, [f"/admin/escalations/{page}/" for page in own]


def the_standard(scene):
    """A draft with a rehearsal that found something, before it is published."""
    draft = StandardFactory(version=2)
    draft.sections.filter(key="environment").update(example="laptop")
    rehearsal = RehearsalFactory(standard=draft, total=1)
    found = {"code": "writing.no_ask", "label": "Reason", "message": "Ask for something."}
    rehearsal.rows.create(
        position=1, ticket=scene.fresh, outcome="blocked", added=[found], codes=[found["code"]]
    )
    own = [f"/admin/escalations/standard/{draft.pk}/{page}/" for page in ("change", "rehearsal", "publish")]
    return scene.firm.administrator, [*own, "/admin/escalations/standard/compare/", "/standard/compare/"]


@pytest.fixture
def scene(transactional_db, request, monkeypatch):
    """The firm as it looks in the afternoon, or so many days later with everything overdue."""
    moment = NINE + timedelta(hours=6, days=getattr(request, "param", 0))
    monkeypatch.setattr(Moment, "clock", staticmethod(lambda: moment))
    return Scene()


KINDS = [
    before_sign_in,
    lists,
    tickets,
    guided_escalation,
    for_seniors,
    for_administrators,
    of_a_helpdesk,
    helpdesks_administered,
    the_tiers,
    the_standard,
]


@pytest.mark.parametrize(
    ("pages", "scene"), [*((kind, 0) for kind in KINDS), (overdue, 20)], indirect=["scene"]
)
def test_every_page_is_for_everybody(scene, seats, pages):
    person, addresses = pages(scene)
    page = seats.take(person)
    found = []

    for address in addresses:
        assert page.goto(address).status in {200, 403, 404}, address
        found += examined(page, address)

    assert found == []


def test_what_was_refused_is_told_on_a_page_for_everybody(scene, seats):
    """A step that is not theirs to take, pressed without htmx."""
    page = seats.take(scene.firm.technician)
    page.goto(f"/tickets/{scene.queued.ticket_id}/")

    page.evaluate(PRESS, f"/escalations/{scene.queued.pk}/accept/")
    page.wait_for_selector("h1:has-text('This was not done')")

    assert examined(page, "refused") == []


def test_the_page_after_a_breakdown_is_for_everybody(scene, seats):
    page = seats.take()
    page.route(
        "**/broken", lambda route: route.fulfill(body=render_to_string("500.html"), content_type="text/html")
    )

    page.goto("/broken")

    assert examined(page, "500") == []


PRESS = """(address) => {
  const form = document.querySelector('form[method=post]').cloneNode(true);
  for (const name of form.getAttributeNames()) if (name.startsWith('hx-')) form.removeAttribute(name);
  form.action = address;
  document.body.append(form);
  HTMLFormElement.prototype.submit.call(form);
}"""


def examined(page, address):
    """What is wrong with the page as it stands: too wide at some width, or found by axe in some view."""
    page.evaluate("document.querySelectorAll('details:not(.menu)').forEach((part) => part.open = true)")
    found = [f"{address} is wider than {width}" for width in WIDTHS if too_wide_at(page, width)]
    page.evaluate(AXE_SCRIPT)
    for width, scheme, rules in VIEWS:
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=scheme)
        found += [
            f"{address} at {width}, {scheme}: {said(one)}"
            for one in page.evaluate(AXE, rules)
            if matters(one)
        ]
    return found


def too_wide_at(page, width):
    page.set_viewport_size({"width": width, "height": 900})
    return is_too_wide(page)


def matters(violation):
    return violation["impact"] in {"serious", "critical"}


def said(violation):
    nodes = [node["html"][:200] for node in violation["nodes"][:3]]
    return f"{violation['id']}: {nodes}"
