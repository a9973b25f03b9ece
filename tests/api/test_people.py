"""Each operation of the API by each kind of caller: who is answered what; an operation that is added is added here."""

import re
from types import SimpleNamespace

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import transaction

from escalations.models import Scope
from tests import factories
from tests.firm import READ_BACK, flag, minutes

from .test_strangers import OPEN, operations

# Who calls: a technician of the ticket's team, a senior of the receiving team, one of another team, an administrator.
PEOPLE = ("technician", "senior", "architect", "administrator")
REFUSED = {"nobody": 401, "no scope": 403}  # whatever is asked
WORK = {"action": "Swapped the cable", "outcome": "no_change", "result": "Same E-31"}
TOLD = {"kind": "call", "body": "Our network team has it.", "next_update_at": minutes(600).isoformat()}
DONE = {"outcome": "fixed", "resolution": "Port 12 set to auto.", "would_have_helped": "tool"}
ALL, MADE, GONE = (200,) * 4, (201,) * 4, (204,) * 4
TECHNICIANS = (200, 200, 200, 403)  # administrators prepare no hand-off

OWNER = (200, 404, 404, 404)  # a webhook is its owner's alone


def upsert(**data):
    item = {
        "source": "crm",
        "external_id": "T-1",
        "external_updated_at": minutes(0).isoformat(),
        "data": data,
    }
    return {"items": [item]}


# operation: (address, body, what each of PEOPLE is answered); {names} are rows of the scene.
EXPECTED = {
    "get schema": ("schema/", None, ALL),
    "post sign_out": ("auth/logout/", {}, GONE),
    "get me": ("me/", None, ALL),
    "get tickets": ("tickets/", None, ALL),
    "post tickets": ("tickets/", {"subject": "Belt 3 stops"}, MADE),
    "get ticket": ("tickets/{plain}/", None, ALL),
    "patch ticket": ("tickets/{plain}/", {"urgency": "high"}, ALL),
    "post merge": ("tickets/{plain}/merge/", {"into": "{draft}", "reason": "One fault."}, ALL),
    "post pull": ("tickets/{plain}/pull/", {}, (200, 200, 200, 403)),
    "get references": ("tickets/{plain}/references/", None, ALL),
    "post references": ("tickets/{plain}/references/", {"references": ["{draft}"]}, ALL),
    "delete reference": ("tickets/{plain}/references/{accepted}/", None, GONE),
    "get notes": ("tickets/{plain}/notes/", None, ALL),
    "post notes": ("tickets/{plain}/notes/", {"kind": "private_note", "body": "Seen."}, MADE),
    "get note": ("tickets/{plain}/notes/{note}/", None, ALL),
    "patch note": ("tickets/{plain}/notes/{note}/", {"body": "Seen twice."}, (200, 403, 403, 403)),
    "post attachments": ("attachments/", "file", MADE),
    "get attachment": ("attachments/{file}/", None, ALL),
    "get steps": ("tickets/{plain}/steps/", None, ALL),
    "post steps": ("tickets/{plain}/steps/", WORK, MADE),
    "patch step": ("tickets/{plain}/steps/{step}/", {"minutes": 5}, ALL),
    "delete step": ("tickets/{plain}/steps/{step}/", None, GONE),
    "get lookback": ("tickets/{plain}/lookback/", None, ALL),
    "post review": ("tickets/{plain}/review/", {"recurring": False}, MADE),
    "get report": ("tickets/{plain}/report/", None, ALL),
    "get changes": ("sync/changes/", None, ALL),
    "get snapshot": ("sync/snapshot/", None, ALL),
    "get contacts": ("contacts/", None, ALL),
    "post contacts": ("contacts/", {"name": "Odile Farrant"}, MADE),
    "get contact": ("contacts/{contact}/", None, ALL),
    "patch contact": ("contacts/{contact}/", {"phone": "+44 1632 960379"}, ALL),
    "get companies": ("companies/", None, ALL),
    "post companies": ("companies/", {"name": "Halden Freight"}, MADE),
    "get company": ("companies/{company}/", None, ALL),
    "patch company": ("companies/{company}/", {"description": "Two sites."}, ALL),
    "get scenarios": ("scenarios/", None, ALL),
    "post scenario_run": ("tickets/{plain}/scenarios/{scenario}/run/", {}, ALL),
    "get escalation": ("tickets/{draft}/escalation/", None, ALL),
    "post escalation": ("tickets/{plain}/escalation/", {}, (201, 201, 201, 403)),
    "patch escalation": ("tickets/{draft}/escalation/", {"reason_code": "cause_unknown"}, TECHNICIANS),
    "post escalation_record": ("tickets/{draft}/escalation/record/", {}, TECHNICIANS),
    "post escalation_acknowledge": ("tickets/{recorded}/escalation/acknowledge/", TOLD, TECHNICIANS),
    "post escalation_escalate": ("tickets/{acknowledged}/escalation/escalate/", {}, TECHNICIANS),
    "post escalation_withdraw": (
        "tickets/{draft}/escalation/withdraw/",
        {"reason": "Solved."},
        (200, 403, 403, 200),
    ),
    "get escalations": ("escalations/", None, (403, 200, 200, 200)),
    "get one_escalation": ("escalations/{queue}/", None, ALL),
    "post accept": ("escalations/{queue}/accept/", {"read_back": READ_BACK}, (403, 200, 403, 403)),
    "post send_back": (
        "escalations/{queue}/send-back/",
        {"flags": [flag("environment")]},
        (403, 200, 403, 403),
    ),
    "post release": ("escalations/{taken}/release/", {"reason": "Ill."}, (403, 200, 403, 403)),
    "post hand_over": ("escalations/{taken}/hand-over/", {"user": "{second_senior}"}, (403, 200, 403, 200)),
    "post reroute": (
        "escalations/{taken}/reroute/",
        {"team": "{core}", "reason": "Core."},
        (403, 200, 403, 200),
    ),
    "post pass_on": (
        "escalations/{taken}/pass-on/",
        {"done": "Read it.", "ask": "Read on."},
        (403, 200, 403, 403),
    ),
    "post resolve": ("escalations/{taken}/resolve/", DONE, (403, 200, 403, 403)),
    "get brief": ("escalations/{queue}/brief/", None, ALL),
    "post writing_check": ("writing-check/", {"section": "environment", "text": "laptop"}, ALL),
    "get categories": ("categories/", None, ALL),
    "get priorities": ("priorities/", None, ALL),
    "get teams": ("teams/", None, ALL),
    "get users": ("users/", None, ALL),
    "get canned_responses": ("canned-responses/", None, ALL),
    "get standard": ("standard/", None, ALL),
    "post sync_companies": ("sync/companies/", upsert(name="Halden Freight"), ALL),
    "post sync_contacts": ("sync/contacts/", upsert(name="Odile Farrant"), ALL),
    "post sync_tickets": ("sync/tickets/", upsert(subject="Belt 3 stops"), ALL),
    "post sync_notes": ("sync/notes/", upsert(ticket="T-1", body="Seen."), ALL),
    "get webhooks": ("webhook-endpoints/", None, ALL),
    "post webhooks": ("webhook-endpoints/", {"url": "{called}", "events": ["ticket.changed"]}, MADE),
    "get webhook": ("webhook-endpoints/{webhook}/", None, OWNER),
    "patch webhook": ("webhook-endpoints/{webhook}/", {"label": "Wallboard"}, OWNER),
    "delete webhook": ("webhook-endpoints/{webhook}/", None, (204, 404, 404, 404)),
    "post webhook_rotate": ("webhook-endpoints/{webhook}/rotate/", {}, OWNER),
    "get webhook_deliveries": ("webhook-endpoints/{webhook}/deliveries/", None, OWNER),
    "post webhook_resend": ("webhook-endpoints/deliveries/{delivery}/resend/", {}, OWNER),
}
CALLS_OUT = {"post webhook_test"}  # outside of any transaction: tried in test_webhooks


@pytest.fixture
def scene(firm, at_ten, settings, tmp_path):
    """A ticket for each stage of the story, and one of everything that has an address."""
    settings.MEDIA_ROOT = tmp_path
    settings.OUTGOING_PRIVATE_HOSTS = ["127.0.0.1"]
    webhook = factories.WebhookEndpointFactory(owner=firm.technician)
    tickets = {name: another(firm) for name in ("draft", "recorded", "acknowledged", "queued", "accepted")}
    stages = {name: firm.in_status(name, ticket) for name, ticket in tickets.items()}
    factories.ReferenceFactory(ticket=firm.ticket, to=tickets["accepted"])
    rows = {
        **{name: ticket.pk for name, ticket in tickets.items()},
        "plain": firm.ticket.pk,
        "queue": stages["queued"].pk,
        "taken": stages["accepted"].pk,
        "note": factories.NoteFactory(ticket=firm.ticket, author=firm.technician).pk,
        "file": factories.AttachmentFactory(ticket=firm.ticket).pk,
        "step": factories.StepFactory(ticket=firm.ticket).pk,
        "contact": firm.contact.pk,
        "company": firm.contact.company_id,
        "scenario": factories.ActionFactory(tag="yard").scenario_id,
        "second_senior": firm.second_senior.pk,
        "core": firm.core.pk,
        "webhook": webhook.pk,
        "delivery": factories.WebhookDeliveryFactory(endpoint=webhook, state="given_up", due_at=None).pk,
        "called": "http://127.0.0.1:9/hook",
    }
    return SimpleNamespace(firm=firm, rows=rows)


def another(firm):
    return factories.TicketFactory(
        team=firm.desk, assignee=firm.technician, category=firm.category, contact=factories.ContactFactory()
    )


def filled(value, rows):
    if isinstance(value, dict):
        return {name: filled(one, rows) for name, one in value.items()}
    if isinstance(value, list):
        return [filled(one, rows) for one in value]
    if not isinstance(value, str):
        return value
    named = re.fullmatch(r"\{(\w+)\}", value)
    return rows[named[1]] if named else value.format(**rows)


def status_of(program, operation, rows):
    """What is answered; whatever it did is taken back."""
    address, body, _ = EXPECTED[operation]
    with transaction.atomic():
        answer = ask(program, operation.split()[0], filled(f"/api/v1/{address}", rows), filled(body, rows))
        if answer.streaming:
            b"".join(answer.streaming_content)  # read to its end, the file is closed
        transaction.set_rollback(True)
    return answer.status_code


def ask(program, method, path, body):
    if body == "file":
        return program.post(path, {"file": SimpleUploadedFile("trace.log", b"E-31")}, format="multipart")
    return getattr(program, method)(path, body, format="json")


def test_every_operation_is_in_the_table():
    assert set(EXPECTED) | CALLS_OUT == {f"{method} {name}" for name, method, _ in operations()}
    assert {"sign_in", "docs", "hook", "hook_with_secret"} == OPEN  # hooks are signed: see test_hooks


def test_each_operation_answers_each_caller_as_the_rules_say(scene, program_of, stranger):
    callers = {who: program_of(getattr(scene.firm, who), Scope.values) for who in PEOPLE}
    callers |= {"nobody": stranger, "no scope": program_of(scene.firm.senior, [])}

    told = {
        (who, operation): status_of(program, operation, scene.rows)
        for who, program in callers.items()
        for operation in EXPECTED
    }

    assert {asked: status for asked, status in told.items() if status != wanted(*asked)} == {}


def wanted(who, operation):
    if who in REFUSED:
        return REFUSED[who]
    return EXPECTED[operation][2][PEOPLE.index(who)]
