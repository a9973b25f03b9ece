"""Mail that came in, for administrators: read, tried again, made a ticket, set aside."""

import pytest

from escalations import receiving
from escalations.domain import mail_in
from escalations.domain.errors import NotPermitted, StepNotAllowed
from escalations.models import ConfigurationChange, Portal, ReceivedMail, Team, Ticket
from escalations.receiving import deciding
from tests import factories
from tests.factories import NINE
from tests.receiving.writing import mail

from .test_pages import address

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def media(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path


@pytest.fixture
def quarantined():
    """Nobody takes anything in yet."""
    return receiving.receive(mail("Bay 3 is down.", html="<p><script>x()</script>Bay</p>"), at=NINE)


def press(desk, row, tool):
    answer = desk.post(address("receivedmail", tool, row.pk), follow=True)
    row.refresh_from_db()
    return answer.content.decode()


def test_a_mail_is_read_as_text_with_its_headers(desk, quarantined):
    page = desk.get(address("receivedmail", "change", quarantined.pk)).content.decode()

    assert [words in page for words in ("Bay 3 is down.", "From: Anna Meyer", "There is no active team")] == [
        True
    ] * 3
    assert "<script>x()" not in page
    assert [words in page for words in ("Try again…", "Open a ticket…", "Set aside…")] == [True] * 3


def test_tried_again_it_finds_its_way_once_it_is_mended(desk, quarantined):
    assert "is quarantined: There is no active team" in press(desk, quarantined, "again")
    factories.TeamFactory(tier=1)

    page = press(desk, quarantined, "again")

    ticket = Ticket.objects.get()
    assert (quarantined.state, quarantined.ticket) == ("taken", ticket)
    assert f"“Scanner” is on ticket #{ticket.pk}." in page
    assert "Try again…" not in page
    assert ConfigurationChange.objects.filter(type="receivedmail").count() == 2


def test_what_cannot_be_read_is_a_file_of_the_ticket_opened_from_it(desk):
    factories.TeamFactory(tier=1)
    row = receiving.receive(b"\x00\x01 no mail", at=NINE)

    press(desk, row, "open")

    assert (row.ticket.subject, row.ticket.description, row.ticket.contact) == (
        "A mail that cannot be read",
        "It has no headers: it is no mail.",
        None,
    )
    [file] = row.ticket.attachments.all()
    with file.file.open("rb") as stored:
        assert (file.name, stored.read()) == ("mail.eml", b"\x00\x01 no mail")


def test_a_list_that_was_set_aside_can_be_a_ticket(desk):
    factories.TeamFactory(tier=1)
    row = receiving.receive(mail(List_Id="<news.shop.example>"), at=NINE)
    assert row.state == "set_aside"

    press(desk, row, "open")

    assert row.ticket.contact.email == "anna@gate.example"


def test_set_aside_it_waits_for_nobody(desk, administrator, quarantined):
    assert "quarantined: on no ticket so far" in desk.get("/admin/").content.decode()

    press(desk, quarantined, "aside")

    assert (quarantined.state, quarantined.reason.startswith(f"{administrator} set it aside on")) == (
        "set_aside",
        True,
    )
    assert "quarantined: on no ticket so far" not in desk.get("/admin/").content.decode()
    with pytest.raises(StepNotAllowed):
        mail_in.set_aside(quarantined, by=administrator, at=NINE)


@pytest.mark.parametrize("take", [deciding.try_again, deciding.open_ticket, mail_in.set_aside])
def test_others_may_not(quarantined, take):
    with pytest.raises(NotPermitted):
        take(quarantined, by=factories.SeniorFactory(), at=NINE)


def test_a_mail_without_its_bytes_says_so(desk, quarantined):
    ReceivedMail.objects.update(raw=None)

    page = desk.get(address("receivedmail", "change", quarantined.pk)).content.decode()

    assert page.count("Its bytes are gone") == 2


def test_mail_is_found_by_its_sender(desk, quarantined):
    factories.ReceivedMailFactory(sender="eve@x.example")

    shown = (
        desk.get(address("receivedmail", "changelist"), {"q": "ANNA@gate.example"}).context["cl"].result_list
    )

    assert list(shown) == [quarantined]


def test_the_category_of_mail_is_chosen_among_those_a_ticket_may_carry(desk):
    parent = factories.CategoryFactory(name="Hardware")
    leaf = factories.CategoryFactory(name="Scanner", parent=parent)
    factories.CategoryFactory(name="Fax", is_active=False)
    page = desk.get("/admin/escalations/portal/1/change/")
    offered = page.context["adminform"].form.fields["mail_category"].queryset

    desk.post(
        "/admin/escalations/portal/1/change/",
        {"asset_pattern": r"PC-\d+", "tags": "", "mail_category": leaf.pk},
    )

    assert (list(offered), Portal.objects.get().mail_category) == ([leaf], leaf)
    assert not Team.objects.exists()
