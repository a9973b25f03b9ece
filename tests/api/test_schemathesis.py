"""Whatever the schema allows, and much that it does not: no fault, no page, and only answers that it describes."""

import os

import pytest
import schemathesis
from django.core.signals import request_finished, request_started
from django.db import close_old_connections, transaction
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test
from knox.crypto import hash_token
from schemathesis import GenerationMode
from schemathesis.config import SchemathesisConfig

from escalations.api.docs import schema as made
from escalations.models import ApiToken, CannedResponse, Scenario
from portal.wsgi import application
from tests import factories
from tests.firm import Firm

EXAMPLES = 100 if os.environ.get("HANDOVER_LONG") else 3
CHECKED = settings(
    max_examples=EXAMPLES,
    deadline=None,
    derandomize=True,
    database=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
# Whether a row is there, a name is free, or words say something, no schema tells: such a request is refused by 400.
ACCEPTED = ["2xx", "400", "401", "403", "404", "409", "412", "413", "422"]
MANY_AT_ONCE = "/sync/(companies|contacts|tickets|notes)/$"
ROWS = {}
KEY = "5e" * 32  # known before there is a database: the cases are made with it
UNPACKED = {"Accept-Encoding": "identity"}  # the test's own client reads no gzip


def closing(environ, start_response):
    """Read each answer to its end and close it, as a server does."""
    answer = application(environ, start_response)
    try:
        return [b"".join(answer)]
    finally:
        answer.close()


def of_the_portal():
    config = SchemathesisConfig.from_dict(
        {
            "seed": 7,
            "checks": {"positive_data_acceptance": {"expected-statuses": ACCEPTED}},
            # A wrong item is answered by itself, among the others.
            "operations": [
                {
                    "include-path-regex": MANY_AT_ONCE,
                    "checks": {"negative_data_rejection": {"enabled": False}},
                }
            ],
        }
    )
    described = schemathesis.openapi.from_dict(made(), config=config)
    described.app = closing
    described.location = "http://127.0.0.1/api/v1/schema/"
    return described


schema = of_the_portal()


@schema.auth()
class Token:
    """The caller's own; checks that leave it out, or spoil it, see what happens without."""

    def get(self, case, context):
        return KEY

    def set(self, case, data, context):
        case.headers["Authorization"] = f"Token {data}"


def about_rows(case):
    """Let what is allowed be about rows that are there, so that it is not merely not found."""
    if case.meta is None or case.meta.generation.mode != GenerationMode.POSITIVE:
        return
    for name in case.path_parameters or {}:
        case.path_parameters[name] = ROWS.get(_kind(case.path, name), ROWS["number"])
    (case.query or {}).pop("cursor", None)
    if isinstance(case.body, dict):
        case.body |= {
            name: ROWS[name] for name, value in case.body.items() if name in ROWS and type(value) is int
        }


def _kind(path, name):
    return (
        path.split("/")[-3]
        if name == "id" and path.split("/")[-2] == "{id}"
        else path.split("/{id}/")[0].split("/")[-1]
    )


@pytest.fixture
def connection_stays(db):
    """The application is called in the test's own transaction, as Django's test client does it."""
    for signal in (request_started, request_finished):
        signal.disconnect(close_old_connections)
    yield
    for signal in (request_started, request_finished):
        signal.connect(close_old_connections)


@pytest.fixture
def caller(scene, connection_stays, settings):
    """A program that may ask as often as it is asked to here; what it changes is gone before the next test."""
    settings.API_REQUESTS_PER_MINUTE = settings.API_SIGN_INS_PER_MINUTE = 100_000


@pytest.fixture(scope="module")
def scene(django_db_setup, django_db_blocker):
    """A senior's token with every scope, in a firm where each kind of row is there; told once."""
    with django_db_blocker.unblock(), transaction.atomic():
        _tell()
        yield
        transaction.set_rollback(True)


def _tell():
    firm = Firm()
    escalation = firm.queued()
    factories.RemoteRecordFactory(ticket=firm.ticket)
    note, step = firm.ticket.notes.first(), firm.ticket.steps.first()
    webhook = factories.WebhookEndpointFactory(owner=firm.senior, url="https://127.0.0.1/")
    sent = factories.WebhookDeliveryFactory(endpoint=webhook, state="given_up")
    ROWS.update(
        number=firm.ticket.pk, into=factories.TicketFactory().pk, ticket=firm.ticket.pk, to=firm.ticket.pk,
        contact=firm.contact.pk, company=firm.contact.company_id, assignee=firm.technician.pk, team=firm.desk.pk,
        category=firm.category.pk, priority=firm.ticket.priority_id, user=firm.second_senior.pk, note=note.pk,
        escalations=escalation.pk, notes=note.pk, steps=step.pk, contacts=firm.contact.pk,
        companies=firm.contact.company_id, scenarios=Scenario.objects.first().pk,
        attachments=factories.AttachmentFactory(ticket=firm.ticket).pk, canned=CannedResponse.objects.first().pk,
        deliveries=sent.pk, **{"webhook-endpoints": webhook.pk},
    )  # fmt: skip
    token = factories.ApiTokenFactory(
        user=firm.senior, scopes=["read", "write", "private_notes", "sync", "admin"]
    )
    ApiToken.objects.filter(pk=token.pk).update(digest=hash_token(KEY))


@schema.parametrize()
@CHECKED
def test_every_operation_answers_as_described(case, caller):
    about_rows(case)
    case.call_and_validate(headers=UNPACKED)


def test_sequences_of_operations_answer_as_described(caller):
    """What one operation answers is asked for by the next: made, read, changed, taken away."""

    class Sequence(schema.as_state_machine()):
        def get_call_kwargs(self, case):
            return {"headers": UNPACKED}

        def before_call(self, case):
            about_rows(case)

    run_state_machine_as_test(
        Sequence, settings=settings(CHECKED, max_examples=EXAMPLES, stateful_step_count=10)
    )
