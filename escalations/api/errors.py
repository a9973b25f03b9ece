"""How the API refuses: one shape for the domain's refusals, the framework's and our own."""

from http import HTTPStatus

from django.core.exceptions import RequestDataTooBig, SuspiciousOperation
from django.http import Http404
from drf_standardized_errors.formatter import ExceptionFormatter
from drf_standardized_errors.handler import ExceptionHandler
from rest_framework.exceptions import (
    APIException,
    ErrorDetail,
    NotAuthenticated,
    NotFound,
    ParseError,
    Throttled,
)

from escalations.domain.errors import (
    DomainError,
    InvalidInput,
    LooksSecret,
    NotPermitted,
    StaleWrite,
    StandardNotMet,
    StepNotAllowed,
)
from escalations.models import Ticket
from escalations.outages import database_is_away, disk_is_full, drop_received
from escalations.web import ways

from . import secrets
from .findings_shown import of_finding
from .refusals import (
    CLIENT,
    FAULT,
    NO_ROOM,
    NOT_ALLOWED,
    NOT_MET,
    SERVER,
    STALE,
    VALIDATION,
    Refused,
    error,
    not_ready,
    too_big,
)

KINDS = (
    (NotPermitted, HTTPStatus.FORBIDDEN, CLIENT),
    (StaleWrite, HTTPStatus.PRECONDITION_FAILED, STALE),
    (StandardNotMet, HTTPStatus.UNPROCESSABLE_ENTITY, NOT_MET),
    (StepNotAllowed, HTTPStatus.CONFLICT, NOT_ALLOWED),
    (InvalidInput, HTTPStatus.BAD_REQUEST, VALIDATION),
    (DomainError, HTTPStatus.CONFLICT, NOT_ALLOWED),
)


OUR_WORDS = {
    "This field is required.": "This is needed. Write a value.",
    "This field may not be null.": "This cannot be null. Write a value.",
    "This field may not be blank.": "This cannot be empty. Write a value.",
    "No data provided": "Send a JSON object here: names with their values.",
}


class Handler(ExceptionHandler):
    """Turns whatever a view raised into an answer; nothing is left to become a page."""

    def convert_known_exceptions(self, exc):
        if isinstance(exc, DomainError):
            return refused(exc, self.context["view"])
        if isinstance(exc, RequestDataTooBig):
            return too_big("This is too large. Send less at once.")
        if isinstance(exc, SuspiciousOperation):
            return ParseError("This request cannot be read.")
        if isinstance(exc, Http404):
            return NotFound("There is nothing here that you may see.")
        if isinstance(exc, NotAuthenticated):
            exc.detail = ErrorDetail("Send a token: “Authorization: Token <key>”.", code=exc.default_code)
        return super().convert_known_exceptions(exc)

    def convert_unhandled_exceptions(self, exc):
        if database_is_away(exc):
            return not_ready()
        if disk_is_full(exc):
            drop_received(self.context["request"]._request)
            return Refused(HTTPStatus.INSUFFICIENT_STORAGE, SERVER, [error("disk_full", NO_ROOM)])
        return exc if isinstance(exc, APIException) else APIException(FAULT)

    def should_not_handle(self, exc):
        return False

    def get_headers(self, exc):
        headers = super().get_headers(exc)
        if isinstance(exc, Throttled) or exc.status_code == HTTPStatus.SERVICE_UNAVAILABLE:
            headers["Retry-After"] = str(max(1, round(exc.wait or 1)))
        return headers


class Formatter(ExceptionFormatter):
    """{"type", "errors": [{"code", "detail", "attr"}], "request_id"}"""

    def run(self):
        if isinstance(self.exc, Refused):
            body = {"type": self.exc.type, "errors": self.exc.errors, **self.exc.more}
        else:
            body = super().run()
            for one in body["errors"]:
                one["attr"] = _named(one["attr"])
                one["detail"] = _in_our_words(one["code"], one["detail"], self.context["request"])
        return body | {"request_id": getattr(self.context["request"], "request_id", "")}


def _in_our_words(code, detail, request):
    """The framework's sentence, or ours, which says what to do."""
    if code == "method_not_allowed":
        return f"{request.method} is not taken here. The header Allow names what is."
    if detail.startswith("Invalid data. Expected a dictionary"):
        return "Send a JSON object here: names with their values."
    return OUR_WORDS.get(detail, detail)


def _named(attr):
    """The field itself, where what is wrong is its whole value; None for the whole body."""
    return (attr or "").removesuffix("non_field_errors").removesuffix(".") or None


def refused(refusal, view):
    """The answer to a refusal of the domain, as the view's caller may read it."""
    status, type = next((status, type) for kind, status, type in KINDS if isinstance(refusal, kind))
    return Refused(status, type, _errors(refusal, view), **_more(refusal))


def _errors(refusal, view):
    if isinstance(refusal, InvalidInput):
        hint = f" {secrets.HINT}" if isinstance(refusal, LooksSecret) else ""
        return [error(refusal.code, sentence + hint, name) for name, sentence in refusal.fields.items()]
    if isinstance(refusal, StaleWrite):
        return [error(refusal.code, refusal.detail, name) for name in refusal.differences]
    if isinstance(refusal, StandardNotMet):
        found = [_finding(one, view.sees_private) for one in refusal.findings]
        return found or [error(refusal.code, refusal.detail)]
    return [error(refusal.code, refusal.detail, **_link(refusal, view.kwargs))]


def _finding(finding, sees_private):
    told = of_finding(finding, sees_private=sees_private)
    return error(told.pop("code"), told.pop("detail"), finding.section or None, **told)


def _more(refusal):
    if not isinstance(refusal, StaleWrite):
        return {}
    theirs = {name: pair[0] for name, pair in refusal.differences.items()}
    return {"current": {**theirs, "version": refusal.version}}


def _link(refusal, kwargs):
    """Where the way forward is in the portal, if it is about a ticket."""
    number = kwargs.get("number")
    ticket = Ticket.objects.filter(pk=number).first() if number and refusal.link else None
    onward = ways.way(refusal, ticket) if ticket else None
    return {"link": onward.url} if onward else {}
