"""There and back with a real issuer, clicked through in a real browser."""

from datetime import timedelta
from urllib.parse import urlsplit

import pytest
from django.utils import timezone
from playwright.sync_api import expect

from escalations.domain import second_factor
from tests.factories import AdministratorFactory, UserFactory
from tests.oidc.conftest import issuer, provider  # noqa: F401 - fixtures
from tests.phone import phone_of, shown

from .test_axe import examined

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def is_elsewhere(url):
    return urlsplit(url).hostname not in {"localhost", "127.0.0.1"}


@pytest.fixture
def page(seats):
    """A browser that is not signed in; the issuer's own page borrows nothing from elsewhere."""
    page = seats.take()
    page.route(is_elsewhere, lambda route: route.fulfill(status=200, content_type="text/css", body=""))
    return page


def go(page, to, *, sub="ada-1", answer="Authorize"):
    """From a page of the portal to the issuer, and what is pressed there."""
    page.goto(to)
    page.get_by_role("link", name="Sign in with").click()
    expect(page.get_by_role("heading", name="Authorize Client")).to_be_visible()
    if answer == "Authorize":
        page.locator("input[name=sub]").fill(sub)
    page.get_by_role("button", name=answer, exact=True).click()


def test_there_and_back_to_the_page_that_was_asked_for(page, issuer):  # noqa: F811
    UserFactory(username="ada", email="ada@firm.example")
    issuer.knows()

    go(page, "/tickets/?status=open")

    expect(page.get_by_role("heading", name="Tickets", exact=True)).to_be_visible()
    assert page.url.endswith("/tickets/?status=open")
    (cookie,) = [one for one in page.context.cookies() if one["name"] == "handover_session"]
    assert (cookie["httpOnly"], cookie["sameSite"]) == (True, "Lax")


def test_it_opens_the_administration_without_another_factor(page, issuer, settings):  # noqa: F811
    settings.ADMINISTRATORS_NEED_SECOND_FACTOR = True
    AdministratorFactory(username="ada", email="ada@firm.example")
    issuer.knows()

    go(page, "/admin/")

    expect(page).to_have_title("Handover administration · Handover")


def test_whoever_has_a_code_here_is_asked_for_it(page, issuer):  # noqa: F811
    ada = UserFactory(username="ada", email="ada@firm.example")
    secret, _ = phone_of(ada, at=timezone.now() - timedelta(minutes=2))
    issuer.knows()

    go(page, "/tickets/")
    expect(page.get_by_role("heading", name="One more code")).to_be_visible()
    assert examined(page, "code") == []
    page.get_by_label("Code").fill(shown(secret, timezone.now()))
    page.get_by_role("button", name="Sign in").click()

    expect(page.get_by_role("heading", name="Tickets", exact=True)).to_be_visible()
    assert second_factor.codes_left(ada) == 10


@pytest.mark.parametrize(
    ("sub", "answer", "words"),
    [("stranger-7", "Authorize", "Ask an administrator."), ("ada-1", "Deny", "sign in with your password")],
)
def test_whom_it_does_not_let_in_is_told_so_and_may_use_the_password(page, issuer, sub, answer, words):  # noqa: F811
    UserFactory(username="ada", email="ada@firm.example", password="the-right-one")
    issuer.knows()
    issuer.knows("stranger-7", email="stranger@firm.example")

    go(page, "/tickets/", sub=sub, answer=answer)

    told = page.get_by_role("alert")
    expect(told).to_contain_text(words)
    assert examined(page, "refused") == []
    page.goto("/tickets/")
    page.get_by_label("User name").fill("ada")
    page.get_by_label("Password").fill("the-right-one")
    page.get_by_role("button", name="Sign in", exact=True).click()
    expect(page.get_by_role("heading", name="Tickets", exact=True)).to_be_visible()
