"""Every address there is, asked by every role about a closed team's tickets: nothing of them is in any answer.

Word and numbers stand wherever they fit, also beside rows that everybody sees: a reference, a merger, a notification.
"""

import re
from types import SimpleNamespace

import pytest
from django.test import Client
from django.urls import reverse
from rest_framework.test import APIClient

from escalations.domain import feed
from escalations.models import Draft, Escalation, Notification, Scope, Ticket
from escalations.web.middleware import Moment
from tests import factories
from tests.addresses import ON_THE_WAY_IN, OPEN, PORTAL
from tests.api.test_strangers import endpoints
from tests.firm import Firm, minutes
from tests.test_restricted import ASKED, CHANGES_BY_ITSELF, QUERIES, WORD

CLOSED, MERGED_AWAY, TWIN, NOWHERE = (876_543_210 + one for one in range(4))
TOLD = re.compile(f"{WORD}|{CLOSED}|{MERGED_AWAY}|{TWIN}", re.IGNORECASE)


@pytest.fixture
def scene(db, settings, tmp_path, monkeypatch):
    """A ticket of a closed desk with all there can be, and what points at it from outside."""
    settings.MEDIA_ROOT = tmp_path
    monkeypatch.setattr(Moment, "clock", staticmethod(lambda: minutes(400)))
    firm = Firm()
    reception = factories.TeamFactory(name="Reception")
    scene = SimpleNamespace(firm=firm, reception=reception, **people_of(firm, reception))
    scene.ticket = closed_ticket(firm)
    scene.open = factories.TicketFactory(
        team=reception, contact=firm.contact, assignee=scene.technician, created_at=minutes(1)
    )
    scene.rows = rows_of(scene)
    point_at_it(scene)
    for team in (firm.desk, firm.network):
        team.is_restricted = True
        team.save()
    feed.number()
    return scene


def people_of(firm, reception):
    """Everybody who has no business there; one was of that desk until yesterday."""
    people = {
        "technician": factories.UserFactory(teams=[reception]),
        "senior": factories.SeniorFactory(teams=[factories.TeamFactory(name="Second reception", tier=2)]),
        "lead": factories.UserFactory(teams=[reception]),
        "architect": firm.architect,
        "former": factories.SeniorFactory(teams=[reception]),
    }
    reception.lead = people["lead"]
    reception.save()
    return people


def closed_ticket(firm):
    """Sent back to the desk, the word in every text of it."""
    ticket = factories.TicketFactory(
        number=CLOSED,
        subject=f"{WORD} {ASKED} drops",
        description=f"The {WORD} stops.",
        team=firm.desk,
        assignee=firm.technician,
        category=firm.category,
        contact=firm.contact,
        tags=[WORD.lower()],
        assets=[WORD.upper()],
        created_at=minutes(0),
    )
    firm.queued(ticket)
    Ticket.objects.filter(pk=TWIN).update(team=firm.desk)
    return ticket


def rows_of(scene):
    """{name in an address: its key} of the closed ticket."""
    ticket = scene.ticket
    escalation = Escalation.objects.get(ticket=ticket)
    note = factories.NoteFactory(ticket=ticket, author=scene.firm.technician, body=f"{WORD} said so.")
    file = factories.AttachmentFactory(
        ticket=ticket,
        note=note,
        name=f"{WORD}.txt",
        file__data=WORD.encode(),
        uploaded_by=scene.firm.technician,
    )
    twin = factories.TicketFactory(
        number=TWIN, subject=f"{WORD} again", team=scene.firm.desk, contact=scene.firm.contact
    )
    return {
        "ticket": CLOSED,
        "number": CLOSED,
        "contact": scene.firm.contact.pk,
        "company": scene.firm.contact.company_id,
        "escalation": escalation.pk,
        "difference": factories.DifferenceFactory(ticket=ticket, team=scene.firm.desk).pk,
        "note": note.pk,
        "other": factories.ReferenceFactory(ticket=ticket, to=twin).to_id,
        "scenario": factories.ScenarioFactory().pk,
        "row": ticket.steps.get().pk,
        "flag": 1,
        "attachment": file.pk,
        "standard_step": factories.StandardStepFactory(category=ticket.category).pk,
    }


def point_at_it(scene):
    """What everybody may see, or had in hand before the team was closed, leads there."""
    away = factories.TicketFactory(number=MERGED_AWAY, team=scene.reception, contact=scene.firm.contact)
    Ticket.objects.filter(pk=away.pk).update(
        merged_into=scene.ticket, status="closed", closing_reason="merged"
    )
    factories.ReferenceFactory(ticket=scene.open, to=scene.ticket)
    factories.RemoteRecordFactory(ticket=scene.ticket, external_id=f"{WORD}-1")
    Ticket.objects.filter(pk=scene.open.pk).update(follows=scene.ticket)
    message = factories.OutboxMessageFactory(ticket=scene.ticket)
    for person in (scene.technician, scene.senior, scene.former):
        told = Notification.objects.create(
            user=person,
            kind="mention",
            about="mentioned",
            ticket=scene.ticket,
            message=message,
            at=minutes(30),
        )
        scene.rows["notification"] = told.pk
        Draft.objects.create(
            user=person,
            ticket=scene.ticket,
            name=f"{CLOSED}-reply-{person.pk}",
            body=WORD,
            saved_at=minutes(30),
        )
        endpoint = factories.WebhookEndpointFactory(owner=person)
        scene.rows[f"webhook of {person.pk}"] = endpoint.pk
        factories.WebhookDeliveryFactory(endpoint=endpoint, ticket_id=CLOSED, object_id=CLOSED)


@pytest.fixture
def ask(scene):
    """Asks as somebody: a page by session, the API by a token with every scope."""
    browsers = {}

    def send(who, method, path, typed=None):
        person = None if who == "nobody" else getattr(scene, who, None) or getattr(scene.firm, who)
        key = who, path.startswith("/api/")
        if key not in browsers:
            browsers[key] = program(person) if key[1] else browser(person)
        return getattr(browsers[key], method)(path, typed)

    return send


def browser(person):
    client = Client(raise_request_exception=False)
    if person:
        client.force_login(person)
    return client


def program(person):
    client = APIClient(raise_request_exception=False)
    if person:
        token = factories.ApiTokenFactory(user=person, scopes=list(Scope.values))
        client.credentials(HTTP_AUTHORIZATION=f"Token {token.key}")
    return client


def pages(scene):
    """Each page's address, with everything its gaps and its query can name of the ticket."""
    gaps = {**scene.rows, "team": scene.firm.desk.pk}
    for name, address in PORTAL.items():
        given = ("notification",) if name == "web:notification_open" else address.given
        for query in ("", *QUERIES.get(name, ())):
            yield name, reverse(name, args=[gaps.get(one, one) for one in given]) + query.format(**gaps)
        if given[:1] == ("ticket",):
            for number in (scene.open.pk, MERGED_AWAY):
                yield name, reverse(name, args=[number, *(gaps.get(one, one) for one in given[1:])])
    yield from ((name, reverse(name)) for name in OPEN | ON_THE_WAY_IN)


def operations(scene, *numbers):
    """Each address of the API that can be read, with every number and every key of the ticket's rows in its gaps."""
    keys = {"1", *map(str, scene.rows.values())} - {str(CLOSED), str(TWIN)}
    for name, route, view in endpoints():
        if name not in {"docs", "schema", "sign_out"} and hasattr(view, "get"):
            found = {re.sub("<int:number>", str(number), route) for number in numbers}
            for path in {re.sub(r"<int:\w+>", key, path) for path in found for key in keys}:
                yield name, path
            if name in {"tickets", "escalations"}:
                yield name, f"{route}?q={ASKED}&ticket={CLOSED}"
            if name == "snapshot":
                yield from ((name, f"{route}?types={type}") for type in ("ticket", "note", "escalation"))


def told(answer):
    """What of it is in an answer, its text and where it leads; not the number that was asked for itself."""
    text = b"".join(answer.streaming_content) if answer.streaming else answer.content
    found = set(TOLD.findall(f"{text.decode(errors='replace')} {answer.headers}"))
    asked = f"{answer.request['PATH_INFO']}?{answer.request['QUERY_STRING']}"
    return sorted(one for one in found if one not in asked)


def sung(scene, ask, who):
    """{address: what of the ticket its answer tells}, where it tells something."""
    asked = [*pages(scene), *operations(scene, CLOSED, MERGED_AWAY, scene.open.pk)]
    answers = {
        f"{name} {path}": told(ask(who, "get", path)) for name, path in asked if name != "web:sign_out"
    }
    assert len(answers) > 150
    return {path: found for path, found in answers.items() if found}


ALSO_OUTSIDE = [pytest.param(who, marks=pytest.mark.long) for who in ("architect", "lead", "nobody")]


@pytest.mark.parametrize("who", ["technician", "senior", "former", *ALSO_OUTSIDE])
def test_no_answer_tells_of_it(scene, ask, who):
    assert sung(scene, ask, who) == {}


def test_its_own_people_are_told(scene, ask):
    """A canary that does not sing tells nothing."""
    names = {path.partition(" ")[0] for path in sung(scene, ask, "second_senior")}

    assert {"web:search", "web:tickets", "web:contact", "web:company", "web:queue", "web:ticket"} <= names
    assert {"tickets", "ticket", "notes", "escalations", "changes", "snapshot", "brief"} <= names
    assert len(names) > 25


ADDRESSED = [name for name in PORTAL if PORTAL[name].given[:1] == ("ticket",)]


def as_of(number, answer):
    """An answer without what is another in each."""
    text = b"".join(answer.streaming_content) if answer.streaming else answer.content
    words = CHANGES_BY_ITSELF.sub("", text.decode())
    words = re.sub(r'"request_id":"\w+"', "", words).replace(str(number), "…")
    return answer.status_code, words, answer.get("Location", "").replace(str(number), "…")


def other_than(theirs, unknown):
    """{what was asked: both answers}, where they are not one."""
    return {asked: (said, unknown[asked]) for asked, said in theirs.items() if said != unknown[asked]}


@pytest.mark.parametrize("hidden", [CLOSED, MERGED_AWAY])
@pytest.mark.parametrize("who", ["technician", "senior"])
def test_its_address_answers_as_one_where_no_ticket_is(scene, ask, who, hidden):
    """Whatever is asked, read or sent: also nobody learns that there is something to be seen."""
    answers = {hidden: {}, NOWHERE: {}}
    for number, said in answers.items():
        for method in ("get", "post"):
            for name in ADDRESSED:
                rest = [scene.rows.get(one, one) for one in PORTAL[name].given[1:]]
                answer = ask(who, method, reverse(name, args=[number, *rest]))
                said[method, name] = as_of(number, answer)
            for name, route, view in endpoints():
                if "<int:number>" in route and hasattr(view, method):
                    path = re.sub(r"<int:\w+>", "1", route.replace("<int:number>", str(number)))
                    said[method, name] = as_of(number, ask(who, method, path))

    assert len(said) > 110
    assert other_than(answers[hidden], answers[NOWHERE]) == {}


@pytest.mark.parametrize("hidden", [CLOSED, MERGED_AWAY])
def test_naming_it_is_as_naming_no_ticket(scene, ask, hidden):
    """In a field, a search, a list of numbers, by the name another system has for it."""
    here = {name: reverse(f"web:{name}", args=[scene.open.pk]) for name in ("reference_add", "merge")}
    api, answers = f"/api/v1/tickets/{scene.open.pk}", {hidden: {}, NOWHERE: {}}
    for number, said in answers.items():
        asked = [
            ("post", here["reference_add"], {"references": f"#{number}"}),
            ("get", here["merge"], {"into": number}),
            ("post", here["merge"], {"into": number, "seen": number, "reason": "One fault."}),
            ("post", reverse("web:tickets_bulk"), {"number": [number], "do": "assign", "tickets": number}),
            ("get", reverse("web:search"), {"q": f"#{number}"}),
            ("get", reverse("web:tickets"), {"q": number}),
            ("get", reverse("web:drafts"), {"ticket": number}),
            ("post", f"{reverse('web:drafts')}?ticket={number}", {"name": "x", "body": "Good morning,"}),
            ("post", f"{api}/references/", {"number": number}),
            ("post", f"{api}/merge/", {"into": number, "reason": "One fault."}),
            ("get", f"/api/v1/escalations/?ticket={number}", None),
            ("post", "/api/v1/attachments/", {"ticket": number}),
        ]
        for method, path, typed in asked:
            answer = ask("technician", method, path, typed)
            said[method, path.replace(str(number), "…")] = as_of(number, answer)

    assert other_than(answers[hidden], answers[NOWHERE]) == {}
