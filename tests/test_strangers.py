"""Every address of the portal, asked by everybody who has no business there (S22: who may read it)."""

from types import SimpleNamespace

import pytest
from django.urls import reverse

from escalations.models import Answer, Escalation, Flag, HistoryEntry, Note, Ticket
from tests import factories
from tests.addresses import (
    BACK,
    FOR_EVERYONE,
    FOR_SENIORS,
    OF_A_TICKET,
    OF_A_TICKET_FOR_ADMINISTRATORS,
    OF_A_TICKET_FOR_SENIORS,
    OF_TICKETS,
    ON_THE_WAY_IN,
    OPEN,
    PAGE,
    PART,
    PORTAL,
    addresses,
    of_admin,
    strict,
)
from tests.firm import Firm

ASKED_TO_SIGN_IN = {(302, "/sign-in/"), (302, "/admin/login/")}
REFUSED = {"get": {404}, "post": {404, 405}}  # 405: a page that takes no POST from anybody


@pytest.fixture
def scene(db, settings, tmp_path):
    """A ticket sent back to the service desk, with one of everything that has an address."""
    settings.MEDIA_ROOT = tmp_path
    firm = Firm()
    escalation = firm.sent_back()
    ticket = escalation.ticket
    standard_step = factories.StandardStepFactory(category=ticket.category)
    return SimpleNamespace(
        firm=firm,
        ticket=ticket.pk,
        contact=ticket.contact_id,
        company=ticket.company_id,
        escalation=escalation.pk,
        difference=factories.DifferenceFactory(ticket=ticket, team=firm.network).pk,
        note=factories.NoteFactory(ticket=ticket, author=firm.technician).pk,
        other=factories.ReferenceFactory(ticket=ticket).to_id,
        scenario=factories.ScenarioFactory().pk,
        row=ticket.steps.get().pk,
        flag=Flag.objects.get().pk,
        attachment=factories.AttachmentFactory(ticket=ticket).pk,
        standard_step=standard_step.pk,
        elsewhere=factories.TeamFactory(name="Reception"),
    )


@pytest.fixture
def restricted(scene):
    """The service desk is restricted: its ticket is there for its own people alone."""
    scene.firm.desk.is_restricted = True
    scene.firm.desk.save()
    return scene


def path_of(name, scene):
    given = PORTAL[name].given if name in PORTAL else ()
    return reverse(name, args=[getattr(scene, one, one) for one in given])


def as_person(client, person):
    client.force_login(person)
    return client


def kept():
    """What no stranger may change, counted or quoted."""
    rows = [Ticket, Escalation, Note, HistoryEntry]
    words = [Ticket.objects.values_list("pk", "version", "status", "team")]
    words += [
        Answer.objects.values_list("pk", "text", "version"),
        Escalation.objects.values_list("pk", "status"),
    ]
    return [row.objects.count() for row in rows], [sorted(one) for one in words]


def answer_of(client, path, *, method="get"):
    """Status, and where it leads."""
    answer = strict(getattr(client, method)(path))
    return answer.status_code, answer.get("Location", "").split("?")[0]


def led_to(client, path, method, *, htmx=False):
    """The status at the end, also of a POST's address that leads GET back to its page."""
    headers = {"HX-Request": "true"} if htmx else {}
    return strict(getattr(client, method)(path, follow=True, headers=headers)).status_code


def test_every_address_is_classified():
    """An address that is added has to be put into one of the tables in addresses.py; the API has its own."""
    named = {name for name, _ in addresses() if not name.startswith(("admin:", "api:"))}

    assert named == OPEN | ON_THE_WAY_IN | set(PORTAL)


@pytest.mark.parametrize("method", ["get", "post"])
def test_whoever_has_not_signed_in_is_asked_to(scene, client, method):
    before = kept()

    paths = [path_of(name, scene) for name in PORTAL] + of_admin()
    answers = {path: answer_of(client, path, method=method) for path in paths}

    assert {path: said for path, said in answers.items() if said not in ASKED_TO_SIGN_IN} == {}
    assert kept() == before


def test_what_is_open_shows_nothing_but_itself(client, db):
    answers = {name: answer_of(client, reverse(name)) for name in [*OPEN, *ON_THE_WAY_IN, "admin:login"]}

    led_back = dict.fromkeys([*ON_THE_WAY_IN, "admin:login"], (302, "/sign-in/"))
    assert answers == dict.fromkeys(OPEN, (200, "")) | led_back


@pytest.mark.parametrize("method", ["get", "post"])
def test_a_stranger_finds_nothing_of_a_restricted_ticket(restricted, client, method):
    """A technician of another team, with every number guessed right."""
    as_person(client, factories.UserFactory(teams=[restricted.elsewhere]))
    before = kept()

    answers = {name: led_to(client, path_of(name, restricted), method) for name in OF_A_TICKET}

    assert {name: status for name, status in answers.items() if status not in REFUSED[method]} == {}
    assert kept() == before


@pytest.mark.parametrize("method", ["get", "post"])
def test_a_senior_of_another_team_finds_nothing_of_it_either(restricted, client, method):
    as_person(client, factories.SeniorFactory(teams=[factories.TeamFactory(tier=2)]))
    before = kept()

    names = [name for name in OF_TICKETS if name not in OF_A_TICKET_FOR_ADMINISTRATORS]
    answers = {name: led_to(client, path_of(name, restricted), method, htmx=True) for name in names}

    assert {name: status for name, status in answers.items() if status not in REFUSED[method]} == {}
    assert kept() == before


@pytest.mark.parametrize("who", ["technician of another team", "senior of another team", "administrator"])
def test_a_colleague_reads_every_page_and_changes_nothing_by_looking(scene, client, who):
    """An address that only takes POST leads back to its page, for whoever comes by link or after signing in."""
    as_person(client, colleague(who, scene))
    before = kept()

    pages = {}
    looked = {name: look(client, path_of(name, scene), pages) for name in names_for(who)}

    assert {name: said for name, said in looked.items() if said != PORTAL[name].get} == {}
    assert kept() == before


def names_for(who):
    names = FOR_EVERYONE | OF_A_TICKET
    if not who.startswith("technician"):
        names |= FOR_SENIORS | OF_A_TICKET_FOR_SENIORS
    return names | OF_A_TICKET_FOR_ADMINISTRATORS if who == "administrator" else names


def look(client, path, pages=None):
    """What GET does: a page, a part of one, back to a page; else the status, or where it led.

    `pages` are those that were led to before: each is read once.
    """
    answer = strict(client.get(path))
    if answer.streaming:
        b"".join(answer.streaming_content)  # read to its end, the file is closed
    if answer.status_code in {301, 302, 303, 307, 308}:
        return _led_back(client, answer.url, {} if pages is None else pages)
    if answer.status_code != 200:
        return answer.status_code
    return PAGE if is_page(answer) else PART


def _led_back(client, url, pages):
    """BACK, if a page is at the end; else the status there, or where it led."""
    if url not in pages:
        answer = strict(client.get(url, follow=True))
        there = BACK if is_page(answer) else [(url, 302), *answer.redirect_chain]
        pages[url] = there if answer.status_code == 200 else answer.status_code
    return pages[url]


def is_page(answer):
    """Whether it is a whole page, and not the one that asks to sign in."""
    is_whole = not answer.streaming and answer.content[:15].lower() == b"<!doctype html>"
    return is_whole and answer.request["PATH_INFO"] != reverse("web:sign_in")


def colleague(who, scene):
    return {
        "technician of another team": lambda: factories.UserFactory(teams=[scene.elsewhere]),
        "senior of another team": lambda: factories.SeniorFactory(teams=[factories.TeamFactory(tier=2)]),
        "administrator": lambda: scene.firm.administrator,
    }[who]()


@pytest.mark.parametrize("name", [*FOR_SENIORS, *OF_A_TICKET_FOR_SENIORS])
def test_the_queue_is_closed_to_technicians_and_says_whom_to_ask(scene, client, name):
    as_person(client, scene.firm.technician)

    answer = client.get(path_of(name, scene))

    assert (answer.status_code, answer.templates[0].name) == (403, "403.html")
    assert str(scene.firm.administrator) in answer.content.decode()


def test_a_lead_reads_the_promises_and_nothing_else_of_the_seniors(scene, client):
    as_person(client, scene.firm.lead)

    answers = {name: answer_of(client, path_of(name, scene))[0] for name in FOR_SENIORS}

    assert answers == dict.fromkeys(FOR_SENIORS, 403) | {"web:promises": 200}


@pytest.mark.parametrize("method", ["get", "post"])
@pytest.mark.parametrize("who", ["technician of another team", "senior of another team"])
def test_redaction_is_closed_to_everybody_but_administrators(scene, client, who, method):
    as_person(client, colleague(who, scene))
    before = kept()

    answers = [
        answer_of(client, path_of(name, scene), method=method) for name in OF_A_TICKET_FOR_ADMINISTRATORS
    ]

    assert set(answers) == {(403, "")}
    assert kept() == before


@pytest.mark.parametrize("method", ["get", "post"])
@pytest.mark.parametrize("who", ["technician of another team", "senior of another team"])
def test_the_administration_is_closed_to_everybody_else(scene, client, who, method):
    as_person(client, colleague(who, scene))
    before = kept()

    answers = {path: answer_of(client, path, method=method) for path in of_admin()}

    assert {path: said for path, said in answers.items() if said != (403, "")} == {}
    assert kept() == before


def test_an_administrator_comes_in_everywhere(scene, client):
    """And on every page of the administration the one policy holds: `look` checks it."""
    as_person(client, scene.firm.administrator)

    answers = {path: strict(client.get(path)).status_code for path in of_admin()}

    assert look(client, reverse("admin:index")) == PAGE
    assert {path: status for path, status in answers.items() if status not in {200, 302, 403, 404, 405}} == {}
    assert [*answers.values()].count(200) > 40


def test_who_no_longer_works_here_is_signed_out(scene, client):
    """Also in the middle of the day: the session is there, the person is not."""
    as_person(client, scene.firm.technician)
    scene.firm.technician.is_active = False
    scene.firm.technician.save()

    answers = {name: answer_of(client, path_of(name, scene)) for name in PORTAL}

    assert {name: said for name, said in answers.items() if said != (302, "/sign-in/")} == {}
