"""The firm as it is today, and people who sit down in front of a browser."""

from datetime import timedelta

from django.conf import settings
from django.test import Client
from django.utils import timezone
from playwright.sync_api import expect

from escalations.models import Ticket
from tests.factories import CompanyFactory, ContactFactory, StandardStepFactory, TicketFactory
from tests.firm import Firm

PATIENCE = 20_000  # milliseconds for whatever a page is to show; a busy machine takes some

expect.set_options(timeout=PATIENCE)


class Office(Firm):
    """The firm, its ticket two hours old, and the repair of the same scanner five days ago."""

    def __init__(self):
        super().__init__()
        self.now = timezone.now()
        company = CompanyFactory(name="Halden Freight")
        self.contact = ContactFactory(name="Gale Foreman", company=company)
        self._came_in(self.ticket, self.now - timedelta(hours=2))
        self.standard_step = StandardStepFactory(
            category=self.category, text="Read the scanner's own event log"
        )
        self.earlier = TicketFactory(
            subject="Gate scanner GT-104 loses its link",
            status="resolved",
            team=self.desk,
            assignee=self.colleague,
            category=self.category,
            contact=self.contact,
            created_at=self.now - timedelta(days=6),
            updated_at=self.now - timedelta(days=5),
        )
        self._name(self.technician, "tess")
        self._name(self.senior, "sena")

    def _came_in(self, ticket, moment):
        moved = dict.fromkeys(("created_at", "updated_at", "worked_at"), moment)
        Ticket.objects.filter(pk=ticket.pk).update(
            contact=self.contact, company=self.contact.company, **moved
        )
        ticket.refresh_from_db()

    def _name(self, user, username):
        user.username = username
        user.save(update_fields=["username"])


class Seats:
    """Opens pages at the portal and hears what their browsers complain of."""

    def __init__(self, chromium, url):
        self.chromium, self.url = chromium, url
        self.contexts, self.complaints = [], []

    def take(self, user=None, *, width=1280, height=900, scheme="light", **options):
        """A page of one's own; `user` is signed in already, without typing it."""
        view = {"width": width, "height": height}
        context = self.chromium.new_context(
            base_url=self.url, viewport=view, color_scheme=scheme, reduced_motion="reduce", **options
        )
        context.set_default_timeout(PATIENCE)
        self.contexts.append(context)
        if user is not None:
            sign_in(context, user, self.url)
        page = context.new_page()
        self.listen(page)
        return page

    def listen(self, page):
        """Hear the errors of a page; what the server refuses on purpose is said as a failed load."""
        page.on("console", lambda message: self._heard(page, message.type, message.text))
        page.on("pageerror", lambda error: self._heard(page, "error", str(error)))

    def _heard(self, page, kind, text):
        if text.startswith("htmx:sendAbort"):  # a newer request took its place: no error, though said twice
            self.complaints = [one for one in self.complaints if "htmx:afterRequest" not in one]
            return
        refused = text.startswith("Failed to load resource") and any(str(code) in text for code in REFUSALS)
        if kind == "error" and not refused:
            self.complaints.append(f"{page.url}: {text}")

    def leave(self):
        for context in self.contexts:
            context.close()


REFUSALS = (403, 404, 409, 412, 422, 507)


def sign_in(context, user, url):
    """A session for `user` in this browser."""
    session = Client()
    session.force_login(user)
    cookie = session.cookies[settings.SESSION_COOKIE_NAME].value
    context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": cookie, "url": url}])


def is_too_wide(page):
    return page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")


def eventually(page, holds, patience=PATIENCE):
    """Wait for what the server does after the page has asked it to."""
    for _ in range(0, patience, 100):
        if holds():
            return
        page.wait_for_timeout(100)
    raise AssertionError("It never came true.")
