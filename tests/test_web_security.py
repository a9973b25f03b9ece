"""What another site's page could do to whoever is signed in, and what a form could carry that it should not."""

import ast
import inspect
import pkgutil
from importlib import import_module

import pytest
from django.contrib import admin
from django.test import Client
from django.urls import reverse
from rest_framework import serializers

from escalations import api
from escalations.api.fields import Given
from escalations.models import Note, Ticket, User
from tests.addresses import FOR_EVERYONE, FOR_SENIORS, OF_TICKETS, OPEN, PORTAL, of_admin
from tests.api.test_strangers import operations
from tests.api.test_strangers import path_of as api_path_of
from tests.test_strangers import kept, path_of, scene  # noqa: F401 - a fixture

ELSEWHERE = {"HTTP_ORIGIN": "https://evil.example", "HTTP_REFERER": "https://evil.example/"}
WRITTEN_BY_THE_PORTAL = frozenset(
    """
    id pk author created_by opened_by uploaded_by started_by accepted_by done_by by at is_superuser password
    last_login date_joined user_permissions owner digest token_key version updated_at queued_at accepted_at
    sent_back_at finished_at changed_at at_version receiving_team origin_team origin_assignee revision
    recorded_at merged_into reopened_count number delivery findings overruled source redacted_reason
    connected_at agent state
    """.split()  # noqa: SIM905 - one name a word is read more easily
)
# What a program may say all the same: who wrote it over there, which system it is, how a ticket came in, a password.
SAID_BY_PROGRAMS = {("NoteDataGiven", "author"), ("TicketGiven", "source"), ("SignInGiven", "password")}
SAID_BY_PROGRAMS |= {(f"{row}ItemGiven", "source") for row in ("", "Company", "Contact", "Note", "Ticket")}


@pytest.fixture
def forged():
    """A browser of one person, driven by another site's page: the session goes along, the token does not."""

    def drive(person):
        browser = Client(enforce_csrf_checks=True)
        browser.force_login(person)
        return browser

    return drive


def test_no_form_of_another_site_is_taken(scene, forged):  # noqa: F811
    """Every POST there is, by an administrator: the portal's, the administration's, the API's by session."""
    browser = forged(scene.firm.administrator)
    before = kept()
    paths = [path_of(name, scene) for name in PORTAL] + of_admin()
    paths += [reverse(name) for name in OPEN if name.startswith("web:")]
    paths += [api_path_of(route, scene.ticket) for _, method, route in operations() if method == "post"]

    answers = {path: browser.post(path, {}, **ELSEWHERE).status_code for path in paths}

    assert {path: status for path, status in answers.items() if status != 403} == {}
    assert kept() == before


@pytest.mark.parametrize("method", ["patch", "delete"])
def test_no_change_by_session_is_taken_without_its_token(scene, forged, method):  # noqa: F811
    browser = forged(scene.firm.administrator)

    paths = [api_path_of(route, scene.ticket) for _, one, route in operations() if one == method]

    assert {getattr(browser, method)(path, **ELSEWHERE).status_code for path in paths} == {403}


@pytest.mark.parametrize("header", ["HTTP_HOST", "HTTP_X_FORWARDED_HOST"])
def test_no_other_name_of_the_portal_is_believed(scene, client, header):  # noqa: F811
    client.force_login(scene.firm.administrator)
    paths = ["/", "/sign-in/", "/admin/", "/api/v1/me/", "/api/v1/tickets/", "/invitation/?key=x"]

    answers = [client.get(path, **{header: "evil.example"}) for path in paths]

    if header == "HTTP_HOST":
        assert {answer.status_code for answer in answers} == {400}
    assert [
        answer for answer in answers if "evil.example" in answer.content.decode() + str(answer.headers)
    ] == []


HOSTILE = {
    "status": "closed", "author": "1", "is_staff": "on", "is_superuser": "on", "groups": "1", "is_active": "",
    "team": "9", "assignee": "9", "created_at": "2020-01-01", "by": "1", "user": "1", "receiving_team": "9",
    "version": "99", "id": "1", "pk": "1", "kind": "reply", "is_private": "", "source": "helpdesk", "number": "1",
}  # fmt: skip
# These are for changing the ticket's status, team or assignee; each asks the domain.
CHANGES_THEM = {
    f"web:{name}" for name in ("status", "configuration", "tickets_bulk", "repair", "assign_to_me", "step")
}


def test_no_form_carries_more_than_its_fields(scene, client):  # noqa: F811
    """Every address of the portal, with all that a program might like to set."""
    client.force_login(scene.firm.technician)
    hostile = HOSTILE | {
        "team": scene.elsewhere.pk,
        "author": scene.firm.lead.pk,
        "mode": "reply",
        "reply": "Words.",
    }
    before, moved = facts(scene), {}

    for name in [*FOR_EVERYONE, *FOR_SENIORS, *OF_TICKETS]:
        if name not in CHANGES_THEM | {"web:sign_out"}:
            read(client.post(path_of(name, scene), hostile))
            after = facts(scene)
            moved |= {name: after} if after != before else {}
            before = after

    assert moved == {}
    assert not Note.objects.filter(author=scene.firm.lead).exists()


def read(answer):
    """To its end, so that its file is closed."""
    if answer.streaming:
        b"".join(answer.streaming_content)


def facts(scene):  # noqa: F811
    """What only the portal decides, or one address of its own."""
    ticket = Ticket.objects.filter(pk=scene.ticket)
    people = User.objects.order_by("pk", "groups")
    return [
        *ticket.values_list("status", "team", "assignee", "created_at", "source", "opened_by"),
        *people.values_list("pk", "is_staff", "is_superuser", "is_active", "password", "groups"),
    ]


def bodies():
    """Every class that says what a body of the API holds."""
    for module in pkgutil.iter_modules(api.__path__):
        import_module(f"escalations.api.{module.name}")
    classes, found = [Given], set()
    while classes:
        found |= (below := set(classes.pop().__subclasses__()) - found)
        classes += below
    return sorted(found, key=lambda one: one.__name__)


def test_every_body_refuses_what_it_does_not_name(db):
    """Whatever else is sent is refused by its name, before anything is looked at."""
    taken = {}
    for body in bodies():
        unknown = [name for name in WRITTEN_BY_THE_PORTAL | set(HOSTILE) if name not in body().fields]
        given = body(data=dict.fromkeys(unknown, 1))
        refused = (
            set()
            if given.is_valid()
            else {detail.code for errors in given.errors.values() for detail in errors}
        )
        if refused != {"unknown_field"}:
            taken[body.__name__] = refused

    assert len(bodies()) > 40
    assert taken == {}


def test_no_body_names_what_the_portal_writes():
    named = {
        (body.__name__, name) for body in bodies() for name in body().fields if name in WRITTEN_BY_THE_PORTAL
    }

    assert named == SAID_BY_PROGRAMS


def test_nothing_else_reads_a_body():
    """All of the API reads by `Given`; no serializer of a model saves what came."""
    found = set()
    for module in pkgutil.iter_modules(api.__path__):
        tree = ast.parse(inspect.getsource(import_module(f"escalations.api.{module.name}")))
        names = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
        found |= {(module.name, name) for name in names & {"ModelSerializer", "initial_data"}}

    assert found == set()
    assert not issubclass(Given, serializers.ModelSerializer)


def test_no_form_of_the_administration_names_what_the_portal_writes(rf, db, django_user_model):
    request = rf.get("/admin/")
    request.user = django_user_model(is_superuser=True, is_staff=True, is_active=True)
    named = set()
    for model, page in admin.site._registry.items():
        if page.has_change_permission(request):
            named |= {(model.__name__, name) for name in page.get_form(request, change=True).base_fields}
            for inline in page.get_inline_instances(request):
                fields = inline.get_formset(request).form.base_fields
                named |= {(inline.model.__name__, name) for name in fields}

    assert sorted(one for one in named if one[1] in WRITTEN_BY_THE_PORTAL) == []
