"""One moment a request, and one kind way to say no when the domain refuses."""

from contextvars import ContextVar
from http import HTTPStatus

from django.contrib import messages
from django.shortcuts import render
from django.utils import timezone
from django.utils.html import format_html

from escalations.domain import confidential
from escalations.domain.errors import (
    DomainError,
    InvalidInput,
    NotPermitted,
    StaleWrite,
    StandardNotMet,
    StepNotAllowed,
)
from escalations.models import Ticket

from . import ways

STATUS = (
    (NotPermitted, HTTPStatus.FORBIDDEN),
    (StaleWrite, HTTPStatus.PRECONDITION_FAILED),
    (StandardNotMet, HTTPStatus.UNPROCESSABLE_ENTITY),
    (StepNotAllowed, HTTPStatus.CONFLICT),
    (InvalidInput, HTTPStatus.UNPROCESSABLE_ENTITY),
)


_answered = ContextVar("the refusal that the page in hand answers", default=None)


def status_of(error):
    """The HTTP status of a refusal that a page answers; its code goes with the page, see `Refusals`."""
    _answered.set(error)
    return next((status for kind, status in STATUS if isinstance(error, kind)), HTTPStatus.CONFLICT)


class Moment:
    """Gives every request its one `now`; the pages pass it on as `at`."""

    clock = staticmethod(timezone.now)

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        request.now = self.clock()
        return self.get_response(request)


class Secrets:
    """Passes on what the writer said of words that look like secrets: `secret=mask`, or `secret=keep` (S26)."""

    FORMS = frozenset({"application/x-www-form-urlencoded", "multipart/form-data"})

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if request.method in {"GET", "HEAD"}:
            return self.get_response(request)
        with confidential.answered(self._said(request)):
            return self.get_response(request)

    def _said(self, request):
        """In the form; in the address for programs, whose bodies are read after they are known, and bounded."""
        is_form = request.content_type in self.FORMS and not request.path_info.startswith("/api/")
        typed = request.POST if is_form else {}
        return typed.get("secret", "") or request.GET.get("secret", "")


class Refusals:
    """Answers a refusal that a view did not catch: a line on the page for htmx, a page of its own otherwise.

    The page counts as an error page, so the browser keeps what was typed. Whoever answers it, the refusal's code
    stands in the header `Refusal-Code`: the same as in the API.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        before = _answered.set(None)
        answer = self.get_response(request)
        error = _answered.get()
        _answered.reset(before)
        if error is not None:
            answer["Refusal-Code"] = error.told_code
        return answer

    def process_exception(self, request, error):
        if not isinstance(error, DomainError):
            return None
        onward = _way(request, error)
        if request.htmx:
            return _line(request, error, onward)
        context = {"error": error, "back": ways.back(request), "way": onward}
        return render(request, "refused.html", context, status=status_of(error))


def _line(request, error, onward):
    """Only the message region is swapped; the form stays as it is, with everything typed."""
    words = error.detail
    if onward:
        words = format_html('{} <a class="inline" href="{}">{}</a>', words, onward.url, onward.label)
    messages.error(request, words)
    status_of(error)
    answer = render(request, "partials/_messages.html", {"oob": True}, status=HTTPStatus.UNPROCESSABLE_ENTITY)
    answer["HX-Reswap"] = "none"
    return answer


def _way(request, error):
    """Where the refusal says it goes on, if it is about a ticket."""
    number = request.resolver_match.kwargs.get("number")
    ticket = Ticket.objects.filter(pk=number).first() if number else None
    return ways.way(error, ticket) if ticket else None
