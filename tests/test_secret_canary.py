"""One word stands in every stored secret; it is looked for in all tables, pages, answers, files and logs."""

import logging

import pytest
from django.core.management import call_command
from django.db import connection
from django.test import RequestFactory
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.views.debug import ExceptionReporter
from rest_framework.test import APIClient

from escalations.domain import automation
from escalations.models import Action, Scope, Team
from tests.factories import ActionFactory, AdministratorFactory, ApiTokenFactory
from tests.firm import minutes

CANARY = "Zyzzyva"
LINK = f"https://chat.example/hooks/{CANARY}"


@pytest.fixture
def desk(firm, client):
    """An administrator's browser, after they entered the secret on the team's page and a scenario used it."""
    client.force_login(AdministratorFactory())
    page = reverse("admin:escalations_team_change", args=[firm.network.pk])
    rows = {"memberships-TOTAL_FORMS": 0, "memberships-INITIAL_FORMS": 0}
    form = {"name": "Network", "tier": 2, **rows, "new_chat_link": LINK}
    assert client.post(page, form).status_code == 302
    action = ActionFactory(kind=Action.Kind.CHAT_LINK, tag="", team=Team.objects.get(pk=firm.network.pk))
    automation.run(action.scenario, firm.ticket, by=firm.technician, at=minutes(20))
    return client


def tables_with(word):
    """Names of the tables with a row that holds the word, whatever the column and its letters."""
    found = []
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(
                f'SELECT EXISTS (SELECT FROM "{table}" row WHERE row::text ILIKE %s)', [f"%{word}%"]
            )
            found += [table] if cursor.fetchone()[0] else []
    return found


def test_no_table_holds_a_secret_in_clear(firm, desk):
    assert tables_with(CANARY) == []
    assert "escalations_team" in tables_with("Network")
    assert Team.objects.get(pk=firm.network.pk).chat_link == LINK


def test_a_table_that_held_it_would_be_found(firm):
    """A canary that does not sing tells nothing."""
    Team.objects.filter(pk=firm.network.pk).update(time_zone=CANARY.upper())

    assert tables_with(CANARY) == ["escalations_team"]


def test_no_page_answer_or_file_shows_it(firm, desk, capsys):
    team = firm.network.pk
    program = APIClient()
    token = ApiTokenFactory(user=AdministratorFactory(), scopes=list(Scope.values))
    program.credentials(HTTP_AUTHORIZATION=f"Token {token.key}")
    pages = [
        reverse("admin:escalations_team_changelist"),
        reverse("admin:escalations_team_change", args=[team]),
        reverse("admin:escalations_team_history", args=[team]),
        reverse("admin:escalations_configurationchange_changelist"),
    ]

    answers = [desk.get(page) for page in pages] + [program.get("/api/v1/teams/")]
    call_command("export_configuration")
    call_command("dumpdata", "escalations.team")
    told = capsys.readouterr().out

    assert {answer.status_code for answer in answers} == {200}
    assert [answer for answer in answers if CANARY in answer.content.decode()] == []
    assert "chat.example (hidden)" in answers[1].content.decode()
    assert "Network" in told
    assert CANARY not in told


def test_no_log_and_no_page_of_an_error_tells_it(firm, desk, caplog, settings):
    """Django's debug page shows what stands in every variable; the database's log every parameter."""
    settings.DEBUG = True
    team = Team.objects.get(pk=firm.network.pk)
    with (
        caplog.at_level(logging.DEBUG, logger="django.db.backends"),
        CaptureQueriesContext(connection) as saved,
    ):
        team.save()
    logging.getLogger("escalations").warning("%s %r %s", team.chat_link, team.chat_link, vars(team))
    try:
        secret, row = team.chat_link, vars(team)
        raise RuntimeError(f"{secret} {row}")
    except RuntimeError as error:
        report = ExceptionReporter(RequestFactory().get("/"), type(error), error, error.__traceback__)
    html = report.get_traceback_html()

    assert "UPDATE" in saved[0]["sql"] + caplog.text
    assert CANARY not in str(saved.captured_queries) + caplog.text
    assert "&lt;Secret: hidden&gt;" in html
    assert LINK not in html
