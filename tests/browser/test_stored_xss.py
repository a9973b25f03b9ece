"""A hundred payloads in every text the portal stores, looked at in a real browser: nothing of them runs."""

import json
from io import StringIO

import pytest
from django.core.management import call_command
from django.db.models import Count
from django.test import Client
from django.urls import resolve, reverse
from rest_framework.test import APIClient

from escalations import receiving
from escalations.domain import defaults
from escalations.models import Scope, Ticket
from tests.admin.test_pages import FIXED_IN_NUMBER, MAKE
from tests.conftest import LONG
from tests.factories import NINE, ApiTokenFactory
from tests.firm import Firm
from tests.helpdesks.freshdesk import Freshdesk
from tests.payloads import PAYLOADS, fill
from tests.receiving import writing as written
from tests.sync.office import Office

from . import test_axe
from .test_axe import scene  # noqa: F401 - a fixture

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

# Nothing of these kinds is in any page of ours: whatever is found came out of somebody's text.
FOUND = """() => {
  const found = window.ran ? ['it ran'] : [];
  found.push(...(window.violations || []));
  const addresses = ['href', 'src', 'action', 'formaction', 'data', 'srcdoc', 'xlink:href', 'background', 'srcset'];
  for (const node of document.querySelectorAll('*')) for (const {name, value} of node.attributes) {
    const leads = addresses.includes(name) && /^[\\s\\x00-\\x1f]*(javascript|vbscript|data):/i.test(value);
    const asked = name.includes('hx-') || (addresses.includes(name) && node.localName !== 'a');
    const outside = asked && /evil\\.example/.test(value);
    if (/^on|hx-on/i.test(name) || leads || outside) found.push(node.outerHTML.slice(0, 200));
  }
  const foreign = 'xss, marquee, object, embed, math, style, iframe, base, isindex, image, audio, video, foreignObject';
  for (const node of document.querySelectorAll(foreign)) found.push(node.outerHTML.slice(0, 200));
  return [...new Set(found)];
}"""
HEAR = """document.addEventListener('securitypolicyviolation', (event) =>
  (window.violations = window.violations || []).push(`refused: ${event.violatedDirective} ${event.blockedURI}`))"""


class Watch:
    """A page of which is kept what it asked of other hosts, and what it opened."""

    def __init__(self, page, home):
        self.page, self.home, self.told = page, home, []
        page.add_init_script(HEAR)
        page.on("dialog", self._dialog)
        page.on("request", self._request)

    def _dialog(self, dialog):
        self.told.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    def _request(self, request):
        if not request.url.startswith((self.home, "data:", "about:")):
            self.told.append(f"asked {request.url}")

    def visit(self, address):
        """What is wrong with one page; its status has to be one of a page."""
        answer = self.page.goto(address)
        assert answer.status in {200, 403, 404}, (address, answer.status)
        told = [f"{address}: {one}" for one in [*self.told, *self.page.evaluate(FOUND)]]
        self.told.clear()
        return told


@pytest.fixture
def watch(seats):
    """Sit somebody down in front of a page that is watched."""

    def sit(person):
        return Watch(seats.take(person), seats.url)

    return sit


def test_what_believes_them_is_noticed(chromium):
    """A watch that hears nothing tells nothing: the same texts on a page that escapes nothing."""
    context = chromium.new_context(base_url="http://localhost")
    seen = Watch(context.new_page(), "http://localhost")
    seen.page.route("**/*", lambda route: route.fulfill(body=BARE, content_type="text/html"))

    told = "\n".join(seen.visit("/bare"))
    context.close()

    heard = ("it ran", "dialog", "asked https://evil", "javascript:", "hx-get")
    assert [words for words in heard if words not in told] == []


BARE = "\n".join(f"<p>{payload}</p>" for payload in [*PAYLOADS[88:100], *PAYLOADS[22:62]])


def portal_pages(scene):  # noqa: F811
    """[(person, addresses)] of every kind of page; what they show is made on the way."""
    kinds = (
        test_axe.before_sign_in,
        test_axe.lists,
        test_axe.tickets,
        test_axe.guided_escalation,
        test_axe.for_seniors,
        test_axe.for_administrators,
        test_axe.helpdesks_administered,
        test_axe.the_tiers,
        test_axe.the_standard,
    )
    pages = [kind(scene) for kind in kinds]
    return [*pages, (scene.firm.senior, ["/outside/?teams=all", f"/tickets/{scene.accepted.ticket_id}/"])]


# Forms that build HTML of their own; the others are Django's.
WITH_MARKUP = {
    "revision",
    "team",
    "scenario",
    "scenariorun",
    "category",
    "standard",
    "cannedresponse",
    "helpdesk",
}

BY_STRANGERS = {"ticket", "note", "contact", "receivedmail", "webhookdelivery", "configurationchange", "user"}


def admin_pages():
    """The list and the form of what builds HTML of its own or shows what strangers wrote; with --all of everything."""
    for name, make in MAKE.items():
        row = make()
        if LONG or name in WITH_MARKUP | BY_STRANGERS:
            yield reverse(f"admin:escalations_{name}_changelist")
        if name in WITH_MARKUP or (LONG and name not in {"apitoken", *FIXED_IN_NUMBER}):
            yield reverse(f"admin:escalations_{name}_change", args=[row.pk])


def test_nothing_that_was_stored_runs(scene, watch):  # noqa: F811
    """In every column at once: one page of each kind; `script/test --all` visits the others of a kind, too."""
    visits = [*portal_pages(scene), (scene.firm.administrator, list(admin_pages()))]
    filled, seats, seen, told = fill(), {}, set(), []

    for person, addresses in visits:
        seat = seats[person] = seats.get(person) or watch(person)
        for address in addresses:
            kind = kind_of(address)
            if LONG or kind not in seen:
                seen.add(kind)
                told += seat.visit(address)

    assert len(filled) > 80
    assert told == []


def kind_of(address):
    """The view that answers, and which of its steps is asked for."""
    path, _, asked = address.partition("?")
    return resolve(path).view_name, asked if asked.startswith(("step=", "edit=")) else ""


def by_page(firm):
    person = Client()
    person.force_login(firm.technician)
    where = reverse("web:ticket", args=[firm.ticket.pk])
    for mode, body in [("reply", "\n".join(PAYLOADS)), ("private", "\n".join(PAYLOADS))]:
        assert person.post(f"{where}notes/", {"mode": mode, mode: body}).status_code == 302
    for number, payload in enumerate(PAYLOADS[::4]):
        words = {"contact": firm.contact.pk, "subject": payload, "description": payload, "assignee": "me"}
        choices = {"impact": "low", "urgency": "low", "tags": payload.replace(",", " ")[:50]}
        assert person.post(reverse("web:ticket_new"), words | choices).status_code in {302, 422}, number
    for payload in PAYLOADS[::10]:
        person.post(
            reverse("web:contact_new"), {"name": payload, "phone": payload[:50], "title": payload[:120]}
        )
        person.post(reverse("web:company_new"), {"name": payload, "description": "\n".join(PAYLOADS)})


def by_program(firm):
    program = APIClient()
    token = ApiTokenFactory(user=firm.technician, scopes=Scope.values)
    program.credentials(HTTP_AUTHORIZATION=f"Token {token.key}")
    items = {"contacts": [], "companies": [], "tickets": [], "notes": []}
    for number, payload in enumerate(PAYLOADS[:100]):
        given = {"contact": firm.contact.pk, "subject": payload, "description": payload}
        if number % 4 == 0:
            assert program.post("/api/v1/tickets/", given, format="json").status_code == 201
        same = {"source": "crm", "external_id": str(number), "external_updated_at": "2026-11-02T09:00:00Z"}
        items["contacts"].append(same | {"data": {"name": payload, "phone": payload[:50]}})
        items["companies"].append(same | {"data": {"name": payload, "description": payload}})
        items["tickets"].append(
            same | {"data": {"subject": payload, "description": payload, "tags": [payload[:50]]}}
        )
        items["notes"].append(same | {"data": {"ticket": firm.ticket.pk, "body": payload}})
    for kind, rows in items.items():
        answer = program.post(f"/api/v1/sync/{kind}/", {"items": rows}, format="json")
        taken = [row for row in answer.json()["results"] if row["status"] == "created"]
        assert len(taken) > 80, (kind, answer.json()["results"][:3])


def by_import(firm, folder):
    export = folder / "export.jsonl"
    rows = [{"id": n, "subject": one, "description": one, "contact": one} for n, one in enumerate(PAYLOADS)]
    export.write_text("\n".join(map(json.dumps, rows)))
    call_command("import_tickets", str(export), stdout=StringIO(), stderr=StringIO())


def by_mail(firm):
    said = "\n".join(PAYLOADS)
    for number, payload in enumerate(PAYLOADS[:10]):
        name = payload.replace('"', "'")
        mail = written.mail(
            said,
            html=said if number % 2 else None,
            sender=f'"{name}" <anna{number}@gate.example>',
            Subject=payload,
            Message_ID=f"<{number}@x.example>",
        )
        receiving.receive(mail, at=NINE)


def by_helpdesk(firm):
    with Freshdesk(at=NINE) as fresh:
        office = Office(firm, fresh)
        number = office.write_in(subject=PAYLOADS[0], description="\n".join(PAYLOADS))
        for payload in PAYLOADS[::4]:
            fresh.add_note(number, payload)
        for payload in PAYLOADS[::20]:
            office.write_in(
                subject=payload, requester_id=fresh.add_contact(payload, None), description=payload
            )
        office.connect()
        office.sync()


def test_nothing_that_came_in_by_any_way_runs(transactional_db, watch, tmp_path, settings):
    settings.MEDIA_ROOT = tmp_path
    defaults.install()
    firm = Firm()
    by_page(firm)
    by_program(firm)
    by_import(firm, tmp_path)
    by_mail(firm)
    by_helpdesk(firm)
    seat = watch(firm.technician)
    longest = Ticket.objects.annotate(notes_there=Count("notes")).order_by("-notes_there")[:4]
    pages = ["/tickets/", "/search/?q=window", "/contacts/", "/companies/", "/"]
    pages += [f"/tickets/{ticket.pk}/" for ticket in longest]
    sources = dict(Ticket.objects.values_list("source", "pk"))
    pages += [f"/tickets/{number}/" for number in sources.values()]

    told = [words for page in pages for words in seat.visit(page)]

    assert told == []
    assert set(sources) == {"web", "api", "import", "helpdesk", "email"}
