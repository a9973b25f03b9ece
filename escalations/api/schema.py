"""How each address is described: what it takes, what it answers, and every way in which it refuses."""

from functools import cache
from inspect import cleandoc

from drf_spectacular.openapi import AutoSchema
from drf_spectacular.utils import OpenApiParameter, OpenApiResponse, extend_schema
from rest_framework import serializers

from escalations.domain import findings, writing

from . import scopes, secrets
from .filter_parameters import parameters_of
from .once import HEADER as ONCE
from .once import LONGEST
from .refusals import TYPES

CODES = [*findings.CODES, *(f"writing.{code}" for code in writing.DEFAULT_SEVERITIES)]
ARTICLES = {"a", "an", "the", "of", "its", "to"}
PLACES = {
    "number": "The ticket's number, such as 100123.",
    "id": "Its id, such as 7.",
    "to": "The number of the ticket that is referred to.",
    "helpdesk": "The name of the connected helpdesk, such as acme.",
    "proof": "The secret of its webhooks.",
}


class ErrorShown(serializers.Serializer):
    """One thing that is wrong."""

    code = serializers.CharField(help_text="A stable word for programs, such as `unknown_field`.")
    detail = serializers.CharField(help_text="A sentence for people: what is wrong, and what to do.")
    attr = serializers.CharField(
        allow_null=True,
        help_text="The field, parameter or header it is about, `tags.0` inside a list; else null.",
    )
    link = serializers.CharField(required=False, help_text="Where the way forward is in the portal.")


class RefusalShown(serializers.Serializer):
    """Why a request was refused."""

    type = serializers.ChoiceField(TYPES, help_text="What kind of refusal it is.")
    errors = ErrorShown(many=True, help_text="Everything that is wrong, at least one.")
    request_id = serializers.CharField(help_text="Names this request in the portal's log.")


class StaleShown(RefusalShown):
    """Somebody changed the same field meanwhile; nothing was saved."""

    current = serializers.DictField(
        help_text="The fields in question as they are now, and `version`: send it in If-Match to overwrite them."
    )


class RepairShown(serializers.Serializer):
    """How a finding is repaired."""

    label = serializers.CharField(help_text="What the portal's button says.")
    place = serializers.CharField(
        allow_blank=True, help_text="Step of the guided escalation, with an anchor."
    )
    press = serializers.CharField(
        allow_blank=True, help_text="Name of the one-press repair; empty if there is none."
    )


class FindingShown(ErrorShown):
    """One thing the escalation standard objects to."""

    code = serializers.ChoiceField(CODES, help_text="A stable word for programs.")
    severity = serializers.ChoiceField(
        ["block", "warn", "overruled", "confirmed"], help_text="Whether it blocks, or only warns."
    )
    section = serializers.CharField(allow_blank=True, help_text="The section of the template, or empty.")
    evidence = serializers.DictField(help_text="What it was found by, such as the words objected to.")
    fix = RepairShown(allow_null=True, help_text="How it is repaired.")


class NotMetShown(RefusalShown):
    """The escalation standard is not met; what it says is what the portal's gate says."""

    errors = FindingShown(many=True, help_text="Findings in the order of the standard.")


REFUSALS = {
    400: (RefusalShown, "Something in the request is wrong; `attr` names it."),
    401: (RefusalShown, "No token, or one that is unknown, expired or revoked."),
    403: (RefusalShown, "Not you, or a scope is missing."),
    404: (RefusalShown, "Unknown, or not visible to you."),
    406: (RefusalShown, "The answer cannot be given in the form that Accept asks for."),
    409: (RefusalShown, "Not now: the order of steps, somebody who was faster, or the idempotency key."),
    410: (RefusalShown, "What came after this cursor is no longer kept: read a snapshot."),
    412: (StaleShown, "A field in the request was changed since the version in If-Match."),
    413: (RefusalShown, "The body is too large."),
    415: (RefusalShown, "The body is of another kind than this address takes."),
    422: (NotMetShown, "The escalation standard is not met."),
    429: (RefusalShown, "Too many requests; Retry-After says how many seconds to wait."),
    500: (RefusalShown, "A fault of the portal; the request id names it."),
    503: (RefusalShown, "The database does not answer; Retry-After says when to send the same again."),
}
READING = (400, 401, 403, 404, 406, 429, 500, 503)
CHANGING = (400, 401, 403, 404, 406, 409, 413, 415, 429, 500, 503)


def describe(
    summary,
    *,
    shown=None,
    given=None,
    status=200,
    words="",
    lists=None,
    parameters=(),
    refusals=(),
    versioned=False,
    media=None,
    also=None,
):
    """Decorates a method of an Endpoint with what the schema says of it.

    `shown` and `given` are serializers; `lists=(keyset, filterset)` makes it a page of `shown`; `versioned` adds
    ETag, and If-Match where something is changed; `refusals` are statuses beyond the usual ones; `also` further
    answers of the same shape, {status: words}.
    """

    def decorate(view):
        method = view.__name__.upper()
        given_parameters = [*parameters, *_headers(view, method, status, versioned)]
        given_parameters += secrets.parameters_of(given)
        if lists:
            given_parameters += parameters_of(*lists)
        answer = page_of(shown) if lists else shown
        usual = {
            *(READING if method == "GET" else CHANGING),
            *refusals,
            *([412] if versioned and given else []),
        }
        decorated = extend_schema(
            operation_id=operation_id(summary),
            summary=summary,
            description=words or cleandoc(view.__doc__ or f"{summary}."),
            request=({media: given} if media else given),
            responses={
                status: OpenApiResponse(answer, description="Done." if answer else "Done; there is no body."),
                **{one: OpenApiResponse(answer, description=told) for one, told in (also or {}).items()},
            },
            parameters=given_parameters,
        )(view)
        decorated.refusals = sorted(usual)
        return decorated

    return decorate


def operation_id(summary):
    return "_".join(
        word for word in summary.lower().replace("-", " ").replace("’s", "").split() if word not in ARTICLES
    )


def _headers(view, method, status, versioned):
    if getattr(view, "takes_key", False):
        yield OpenApiParameter(
            ONCE,
            {"type": "string", "minLength": 1, "maxLength": LONGEST, "pattern": "^[ -~]+$"},
            OpenApiParameter.HEADER,
            description="Up to 255 characters. The same key again within 24 hours gets the first answer again.",
        )
    if versioned:
        yield OpenApiParameter(
            "ETag",
            str,
            OpenApiParameter.HEADER,
            response=[status],
            description='The version as it is now, such as "5".',
        )
    if versioned and method in {"PATCH", "POST"} and status == 200:
        yield OpenApiParameter(
            "If-Match",
            {"type": "string", "pattern": r'^(W/)?("[0-9]{1,9}"|[0-9]{1,9})$|^\*$'},
            OpenApiParameter.HEADER,
            description="The version that was read, as it came in ETag. Refused with 412 if it was changed since; "
            "a PATCH only for fields that were.",
        )


@cache
def page_of(shown):
    """The serializer of one page of a list."""
    name = shown.__name__.removesuffix("Shown")
    address = "The address of the {} page; null at the end."
    return type(
        f"{name}PageShown",
        (serializers.Serializer,),
        {
            "__doc__": f"One page of a list of {name}.",
            "next": serializers.URLField(allow_null=True, help_text=address.format("next")),
            "previous": serializers.URLField(allow_null=True, help_text=address.format("previous")),
            "results": shown(many=True, help_text="The rows of this page."),
        },
    )


class Described(AutoSchema):
    """drf-spectacular's, with our names, scopes and refusals."""

    def get_auth(self):
        """Each way to sign in, the token with the scopes that it needs."""
        needed = [str(scope) for scope in scopes.needed(self.method, self.view.needs)]
        return [{name: needed if name == "token" else []} for one in super().get_auth() for name in one]

    def _get_serializer_name(self, serializer, direction, bypass_extensions=False):
        return super()._get_serializer_name(serializer, direction, bypass_extensions).removesuffix("Shown")

    def _get_response_bodies(self, direction="response"):
        bodies = super()._get_response_bodies(direction=direction)
        view = getattr(self.view, self.method.lower())
        for status in getattr(view, "refusals", ()):
            serializer, words = REFUSALS[status]
            answer = OpenApiResponse(serializer, description=words)
            bodies[str(status)] = self._get_response_for_code(answer, str(status), ["application/json"])
        return bodies

    def _resolve_path_parameters(self, variables):
        found = super()._resolve_path_parameters(variables)
        for one in found:
            one["description"] = PLACES.get(one["name"], "")
            if one["schema"].get("type") == "integer":
                one["schema"] |= {"minimum": 1, "format": "int64"}
        return found


def closed(result, generator, request, public):
    """After it is made: a body takes the fields that are named, and no others; programs sign in by a token first."""
    schemas = result["components"]["schemas"]
    for name, schema in schemas.items():
        if name.removesuffix("Request").endswith("Given"):
            schema["additionalProperties"] = False
    schemes = result["components"]["securitySchemes"]
    result["components"]["securitySchemes"] = {"token": schemes.pop("token"), **schemes}
    return result
