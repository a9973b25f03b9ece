"""Every address of the portal, asked by everybody who has no business there (S22: who may read it)."""

import re
from dataclasses import dataclass
from types import SimpleNamespace

import pytest
from django.urls import URLPattern, get_resolver, reverse

from escalations.models import Answer, Escalation, Flag, HistoryEntry, Note, Ticket
from tests import factories
from tests.firm import Firm

PAGE, PART, BACK = "page", "part", "back"  # GET shows a page, a part of one, or leads back to one
ASKS = 422  # a page that says what its address has to name
ASKED_TO_SIGN_IN = {(302, "/sign-in/"), (302, "/admin/login/")}
REFUSED = {"get": {404}, "post": {404, 405}}  # 405: a page that takes no POST from anybody


@dataclass(frozen=True)
class Address:
    """What a visitor gives for it (names of the scene), and what GET does."""

    given: tuple = ()
    get: str = PAGE


def of_ticket(*further, get=BACK, named=("ticket",)):
    return Address((*named, *further), get)


OPEN = {"healthz", "readyz", "web:sign_in"}

FOR_EVERYONE = {
    "web:my_work": Address(),
    "web:tickets": Address(),
    "web:tickets_bulk": Address(get=BACK),
    "web:ticket_new": Address(),
    "web:ticket_new_contacts": Address(get=PART),
    "web:ticket_new_recent": Address(get=PART),
    "web:ticket_new_expected": Address(get=BACK),
    "web:search": Address(get=BACK),
    "web:preferences": Address(get=BACK),
    "web:sign_out": Address(get=BACK),
    "web:standard": Address(),
    "web:contacts": Address(),
    "web:contact_new": Address(),
    "web:contact": Address(("contact",)),
    "web:contact_edit": Address(("contact",)),
    "web:companies": Address(),
    "web:company_new": Address(),
    "web:company_names": Address(get=PART),
    "web:company": Address(("company",)),
    "web:company_edit": Address(("company",)),
}

FOR_SENIORS = {
    "web:queue": Address(),
}

OF_A_TICKET = {
    "web:ticket": of_ticket(get=PAGE),
    "web:ticket_head": of_ticket(get=PART),
    "web:ticket_history": of_ticket(get=PAGE),
    "web:ticket_customer": of_ticket(),
    "web:ticket_subject": of_ticket(),
    "web:note_add": of_ticket(),
    "web:note_correct": of_ticket("note", get=PAGE),
    "web:note_earlier": of_ticket("note", get=PAGE),
    "web:note_pin": of_ticket("note"),
    "web:note_draft": of_ticket("private"),
    "web:canned": of_ticket(get=PAGE),
    "web:summary": of_ticket(),
    "web:assign_to_me": of_ticket(),
    "web:pull": of_ticket(),
    "web:reference_add": of_ticket(),
    "web:reference_remove": of_ticket("other"),
    "web:scenario_run": of_ticket("scenario"),
    "web:merge": of_ticket(get=ASKS),
    "web:attachment": of_ticket("attachment", get=PART),
    "web:step_add": of_ticket(),
    "web:step_change": of_ticket("row"),
    "web:step_remove": of_ticket("row"),
    "web:step_copy": of_ticket("row"),
    "web:standard_step_answer": of_ticket("standard_step"),
    "web:configuration": of_ticket(),
    "web:status": of_ticket(),
    "web:repair": of_ticket("set-open"),
    "web:escalate": of_ticket(get=PAGE),
    "web:escalate_gate": of_ticket(get=PART),
    "web:escalate_section": of_ticket("environment"),
    "web:escalate_reason": of_ticket(),
    "web:escalate_fill": of_ticket(),
    "web:escalate_confirm": of_ticket(),
    "web:escalate_flag": of_ticket("flag"),
    "web:escalate_review": of_ticket(),
    "web:escalate_record": of_ticket(),
    "web:escalate_acknowledge": of_ticket(),
    "web:escalate_take": of_ticket("note"),
    "web:escalate_words": of_ticket(),
    "web:escalate_hand": of_ticket(),
    "web:escalate_withdraw": of_ticket(),
    "web:escalate_take_over": of_ticket(),
    "web:brief": Address(("escalation",)),
    "web:brief_markdown": Address(("escalation",), PART),
    "web:step": Address(("escalation", "accept"), BACK),
}

OF_A_TICKET_FOR_SENIORS = {
    "web:queue_preview": Address(("escalation",), BACK),
}

OF_A_TICKET_FOR_ADMINISTRATORS = {
    "web:redact": of_ticket(get=PAGE),
}

OF_TICKETS = OF_A_TICKET | OF_A_TICKET_FOR_SENIORS | OF_A_TICKET_FOR_ADMINISTRATORS
PORTAL = FOR_EVERYONE | FOR_SENIORS | OF_TICKETS


def addresses(patterns=None, space="", route=""):
    """(name, route) of every address there is."""
    for pattern in get_resolver().url_patterns if patterns is None else patterns:
        longer = route + str(pattern.pattern)
        if isinstance(pattern, URLPattern):
            yield f"{space}{pattern.name}", longer
        else:
            inner = f"{space}{pattern.namespace}:" if pattern.namespace else space
            yield from addresses(pattern.url_patterns, inner, longer)


def of_admin():
    """The administration's addresses, each with something in its gaps: all of it is for administrators."""
    routes = [route for name, route in addresses() if name.startswith("admin:") and name != "admin:login"]
    return sorted({"/" + re.sub(r"<[^>]+>|\^.*\$|\(.*\$", "1", route) for route in routes})


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
    answer = getattr(client, method)(path)
    return answer.status_code, answer.get("Location", "").split("?")[0]


def led_to(client, path, method, *, htmx=False):
    """The status at the end, also of a POST's address that leads GET back to its page."""
    headers = {"HX-Request": "true"} if htmx else {}
    return getattr(client, method)(path, follow=True, headers=headers).status_code


def test_every_address_is_classified():
    """An address that is added has to be put into one of the tables above."""
    named = {name for name, _ in addresses() if not name.startswith("admin:")}

    assert named == OPEN | set(PORTAL)


@pytest.mark.parametrize("method", ["get", "post"])
def test_whoever_has_not_signed_in_is_asked_to(scene, client, method):
    before = kept()

    paths = [path_of(name, scene) for name in PORTAL] + of_admin()
    answers = {path: answer_of(client, path, method=method) for path in paths}

    assert {path: said for path, said in answers.items() if said not in ASKED_TO_SIGN_IN} == {}
    assert kept() == before


def test_what_is_open_shows_nothing_but_itself(client, db):
    answers = {name: answer_of(client, reverse(name)) for name in [*OPEN, "admin:login"]}

    assert answers == dict.fromkeys(OPEN, (200, "")) | {"admin:login": (302, "/sign-in/")}


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

    looked = {name: look(client, path_of(name, scene)) for name in names_for(who)}

    assert {name: said for name, said in looked.items() if said != PORTAL[name].get} == {}
    assert kept() == before


def names_for(who):
    names = FOR_EVERYONE | OF_A_TICKET
    if not who.startswith("technician"):
        names |= FOR_SENIORS | OF_A_TICKET_FOR_SENIORS
    return names | OF_A_TICKET_FOR_ADMINISTRATORS if who == "administrator" else names


def look(client, path):
    """What GET does: a page, a part of one, back to a page; else the status."""
    answer = client.get(path)
    if answer.streaming:
        b"".join(answer.streaming_content)  # read to its end, the file is closed
    if answer.status_code == 302 and not answer["Location"].startswith("/sign-in/"):
        followed = client.get(path, follow=True)
        return BACK if is_page(followed) else followed.status_code
    if answer.status_code != 200:
        return answer.status_code
    return PAGE if is_page(answer) else PART


def is_page(answer):
    return (
        answer.status_code == 200
        and not answer.streaming
        and answer.content[:15].lower() == b"<!doctype html>"
    )


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


def test_an_administrator_comes_in(scene, client):
    as_person(client, scene.firm.administrator)

    assert look(client, reverse("admin:index")) == PAGE


def test_who_no_longer_works_here_is_signed_out(scene, client):
    """Also in the middle of the day: the session is there, the person is not."""
    as_person(client, scene.firm.technician)
    scene.firm.technician.is_active = False
    scene.firm.technician.save()

    answers = {name: answer_of(client, path_of(name, scene)) for name in PORTAL}

    assert {name: said for name, said in answers.items() if said != (302, "/sign-in/")} == {}
