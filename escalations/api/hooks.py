"""Where the webhooks of a connected helpdesk arrive: proven by its secret, stored, answered at once, read later."""

import json
from http import HTTPStatus

from django.db import transaction
from django.http import Http404
from django.urls import path
from rest_framework.permissions import AllowAny
from rest_framework.response import Response

from escalations.domain import hooks
from escalations.models import Helpdesk
from escalations.sync import freshdesk_hooks, zammad_hooks
from escalations.sync.hints import NotGenuine

from .endpoint import Endpoint
from .rates import SignInRate
from .refusals import CLIENT, Refused, error, too_big
from .schema import describe

MOST = 256 * 1024
BROKEN = "The body is not JSON, as where a text was put into a template."
SILENT = "It names no ticket."
NOT_GENUINE = "The secret or signature is missing, or is another one. Copy it from the helpdesk's page here."


class HookRate(SignInRate):
    """As many as a program may ask, for each address they come from."""

    def limit(self):
        return super(SignInRate, self).limit()

    def caller(self, request):
        return f"hooks {super().caller(request)}"[:80]


class Hook(Endpoint):
    """Not idempotent by a key: a delivery that comes again is one reading."""

    permission_classes = (AllowAny,)
    authentication_classes = ()
    throttle_classes = (HookRate,)
    is_marked = False

    @describe("Receive a webhook of a helpdesk", status=202, refusals=(413,))
    def post(self, request, helpdesk):
        """No token: a helpdesk proves itself, Freshdesk by its secret in the header `X-Handover-Secret`, Zammad by
        its signature. What is sent is only a hint: the ticket that it names is read again a moment later. Broken
        JSON is taken too; what it was about is found by the next regular reading. At most 256 kB."""
        return self.received(helpdesk)

    def received(self, name, in_path=""):
        helpdesk = Helpdesk.objects.filter(name=name).first()
        if helpdesk is None:
            raise Http404
        body = _read(self.request._request)
        hint = _verified(helpdesk, self.request.headers, body, in_path, at=self.request.now)
        with transaction.atomic():
            hooks.keep(
                helpdesk,
                delivery_id=hint.delivery_id,
                ticket=hint.ticket_id,
                body=body.decode("utf-8", "replace"),
                problem=_problem(hint, body),
                at=self.request.now,
            )
        return Response(status=HTTPStatus.ACCEPTED)

    def perform_content_negotiation(self, request, force=False):
        """Whatever a helpdesk would like to read, there is nothing."""
        return super().perform_content_negotiation(request, force=True)


class HookWithSecret(Hook):
    @describe("Receive a webhook at a secret address", status=202, refusals=(413,))
    def post(self, request, helpdesk, proof):
        """For rules that cannot send a header: the secret is the last part of the address. Else the same."""
        return self.received(helpdesk, proof)


def _read(request):
    """The body as it came, which a signature is made of."""
    body = request.read(MOST + 1)
    if len(body) > MOST:
        raise too_big(f"A webhook has at most {MOST // 1024} kB. Send only the ticket's number.")
    return body


def _verified(helpdesk, headers, body, in_path, *, at):
    secrets = helpdesk.hook_secrets(at)
    try:
        if helpdesk.kind == Helpdesk.Kind.ZAMMAD:
            return zammad_hooks.verify(headers, body, secrets)
        return freshdesk_hooks.verify(headers, body, secrets, in_path=in_path)
    except NotGenuine as problem:
        raise Refused(HTTPStatus.UNAUTHORIZED, CLIENT, [error("not_genuine", NOT_GENUINE)]) from problem


def _problem(hint, body):
    try:
        json.loads(body)
    except (ValueError, RecursionError):
        return BROKEN
    return "" if hint.ticket_id else SILENT


urlpatterns = [
    path("hooks/<slug:helpdesk>/", Hook.as_view(), name="hook"),
    path("hooks/<slug:helpdesk>/<str:proof>/", HookWithSecret.as_view(), name="hook_with_secret"),
]
