"""Each way in which the domain refuses, on every path into it: the same code and sentence, and nothing is changed.

The domain says what it is. The API answers code and sentence; a page tells the sentence, its header Refusal-Code the
code; a row of the bulk, an item among many of a program, the log of a scenario and the administration's dry run of
it hold both.
"""

import html
import json
import re
from pathlib import Path
from types import SimpleNamespace

import pytest
from django.db.models import Model
from django.test import Client
from django.urls import reverse

from escalations.api.secrets import HINT
from escalations.domain import errors, tokens
from escalations.models import (
    Answer,
    Escalation,
    HistoryEntry,
    Note,
    OutboxMessage,
    Reference,
    RemoteRecord,
    ScenarioRun,
    Ticket,
)
from tests.factories import ApiTokenFactory
from tests.firm import minutes
from tests.refusals import CASES, TICKET

LATE = minutes(90)
CODES_SHOWN = re.compile(r'data-code="([^"]+)"')
IN_API = {
    errors.NotPermitted: 403,
    errors.StepNotAllowed: 409,
    errors.SomebodyWasFaster: 409,
    errors.EscalationRequired: 409,
    errors.StaleWrite: 412,
    errors.StandardNotMet: 422,
    errors.InvalidInput: 400,
    errors.LooksSecret: 400,
}
IN_PAGES = IN_API | {errors.InvalidInput: 422, errors.LooksSecret: 422}


@pytest.fixture
def scene(firm, at_ten):
    return SimpleNamespace(firm=firm)


@pytest.fixture(params=CASES, ids=str)
def refused(request, scene):
    """The case, its scene laid out, and the domain's own refusal."""
    case, firm = CASES[request.param], scene.firm
    case.given(scene)
    firm.ticket.refresh_from_db()
    scene.escalation = Escalation.objects.first()
    scene.scenario = case.scenario(scene) if case.scenario else None
    before = kept()
    with pytest.raises(errors.DomainError) as told:
        case.domain(scene, {"by": getattr(firm, case.by), "at": LATE})
    assert kept() == before
    firm.ticket.refresh_from_db()
    return SimpleNamespace(
        case=case, scene=scene, error=told.value, before=before, person=getattr(firm, case.by)
    )


def kept():
    """All that a refused request could have changed."""
    rows = (Ticket, Escalation, Answer, Note, Reference, HistoryEntry, OutboxMessage)
    return {model.__name__: list(model.objects.order_by("pk").values()) for model in rows}


def sentences_of(error):
    if isinstance(error, errors.StandardNotMet):
        return [one.message for one in error.findings]
    return list(error.fields.values()) if isinstance(error, errors.InvalidInput) else [error.detail]


def filled(value, scene):
    """The scene's own ids in place of {their names}."""
    if isinstance(value, dict):
        return {name: filled(one, scene) for name, one in value.items()}
    if isinstance(value, tuple | list):
        return type(value)(filled(one, scene) for one in value)
    if not isinstance(value, str) or "{" not in value:
        return value
    ids = {name: row.pk for name, row in vars(scene).items() if isinstance(row, Model)}
    ids |= {
        "ticket": scene.firm.ticket.pk,
        "team": scene.firm.ticket.team_id,
        "priority": scene.firm.ticket.priority_id,
        "escalation": scene.escalation and scene.escalation.pk,
        "scenario": scene.scenario and scene.scenario.pk,
        "network": scene.firm.network.pk,
        "senior": scene.firm.senior.pk,
        "technician": scene.firm.technician.pk,
        "colleague": scene.firm.colleague.pk,
        "other_priority": scene.priority.pk if hasattr(scene, "priority") else None,
    }
    text = value.format(**ids)
    return int(text) if value.startswith("{") and text.isdigit() else text


def asked(person, method, address, body=None, headers=None):
    """What the API answers this person's program."""
    key = ApiTokenFactory(user=person, scopes=tokens.USUAL).key
    return getattr(Client(), method)(
        f"/api/v1/{address}",
        json.dumps(body or {}),
        "application/json",
        headers={"Authorization": f"Token {key}", **(headers or {})},
    )


def browser_of(person):
    browser = Client()
    browser.force_login(person)
    return browser


def told_by_api(answer):
    errors_told = answer.json()["errors"]
    return answer.status_code, errors_told[0]["code"], [one["detail"] for one in errors_told]


def status_in(statuses, error):
    return next(status for kind, status in statuses.items() if type(error) is kind)


def test_every_path_refuses_alike_and_changes_nothing(refused):
    """All paths in one test: each finds the scene as the one before left it, which is as it was."""
    assert refused.error.told_code == refused.case.code
    for path in (by_api, on_the_page, in_bulk, by_upsert, by_scenario, by_dry_run):
        path(refused)
        assert kept() == refused.before, path.__name__


def by_api(refused):
    if not refused.case.api:
        return
    answer = asked(refused.person, *filled(refused.case.api, refused.scene))

    assert told_by_api(answer) == expected_of_api(refused)


def on_the_page(refused):
    if not refused.case.page:
        return
    name, args, form = filled(refused.case.page, refused.scene)

    answer = browser_of(refused.person).post(reverse(f"web:{name}", args=args), form)

    text = html.unescape(answer.content.decode())
    sentences = [refused.case.page_says] if refused.case.page_says else sentences_of(refused.error)
    assert answer.status_code == status_in(IN_PAGES, refused.error)
    assert answer["Refusal-Code"] == refused.case.code
    assert [one for one in sentences if one not in text] == []


def in_bulk(refused):
    if not refused.case.bulk:
        return
    ticket, chosen = refused.scene.firm.ticket, filled(refused.case.bulk, refused.scene)
    form = {f"bulk-{name}": value for name, value in chosen.items()}
    ticked = {"numbers": f"{ticket.pk}:{refused.case.seen or ticket.version}"}

    answer = browser_of(refused.person).post(reverse("web:tickets_bulk"), ticked | form)

    assert answer.status_code == 409
    assert [row.sentence for row in answer.context["left"]] == sentences_of(refused.error)
    assert CODES_SHOWN.findall(answer.content.decode()) == [refused.case.code]


def by_upsert(refused):
    """Among many a refusal is its item's own: the answer is 200, and says it in the same words."""
    if not refused.case.upsert:
        return
    ticket = refused.scene.firm.ticket
    known = {"source": "crm", "external_id": "7"}
    RemoteRecord.objects.get_or_create(type="ticket", ticket=ticket, **known)
    item = {
        **known,
        "external_updated_at": minutes(1).isoformat(),
        "data": filled(refused.case.upsert, refused.scene),
    }

    answer = asked(refused.person, "post", "sync/tickets/", {"items": [item]})

    (result,) = answer.json()["results"]
    told = [(one["code"], one["detail"]) for one in result["errors"]]
    assert (answer.status_code, result["status"] in {"difference", "error"}) == (200, True)
    assert told == [(refused.case.code, sentence) for sentence in sentences_of(refused.error)]


def by_scenario(refused):
    if refused.scene.scenario is None:
        return
    answer = asked(refused.person, "post", filled(f"{TICKET}scenarios/{{scenario}}/run/", refused.scene))

    assert told_by_api(answer) == expected_of_api(refused)
    run = ScenarioRun.objects.first()
    assert (run.outcome, run.why_not) == ("refused", refused.error.detail)
    assert {one.get("code", refused.case.code) for one in run.actions} <= {refused.case.code}


def by_dry_run(refused):
    """The administration's only action that leads to a ticket; it is tried as the administrator."""
    if refused.scene.scenario is None or not refused.case.admin:
        return
    browser = browser_of(refused.scene.firm.administrator)
    address = reverse("admin:escalations_scenario_dry_run", args=[refused.scene.scenario.pk])

    text = html.unescape(browser.post(address, {"try_on": refused.scene.firm.ticket.pk}).content.decode())

    assert [one for one in sentences_of(refused.error) if one not in text] == []
    assert CODES_SHOWN.findall(text) == [refused.case.code]


def test_the_table_names_every_code_of_the_domain():
    """A new way of refusing gets its row. Those of the gate have a table of their own, each finding its repair."""
    written = "".join(path.read_text() for path in sorted(Path(errors.__file__).parent.glob("*.py")))
    codes = {kind.code for kind in IN_API} | set(re.findall(r"\bcode=\"(\w+)\"", written))

    assert codes - {case.code for case in CASES.values()} == {
        "standard_not_met",  # its findings are told instead
        "code",  # a column's name
        "already_running",  # a webhook is tried by its owner's program alone
        *(
            f"link_{word}" for word in ("damaged", "ended", "expired", "replaced", "used")
        ),  # before signing in
        *(  # at single sign-on: tests/oidc
            "address_of_several",
            "deactivated",
            "domain_refused",
            "email_not_verified",
            "group_refused",
            "linked_already",
            "unknown_person",
        ),
        "second_factor_paused",  # a page of the person's own: tests/web/test_signing_in.py
    }


def expected_of_api(refused):
    hint = f" {HINT}" if isinstance(refused.error, errors.LooksSecret) else ""
    sentences = [f"{one}{hint}" for one in sentences_of(refused.error)]
    return status_in(IN_API, refused.error), refused.case.code, sentences
