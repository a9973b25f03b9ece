"""Marks what a program changes as its own, so that the feed does not tell it what it did itself."""

from functools import wraps

from django.http import Http404
from rest_framework.exceptions import APIException

from escalations.domain.errors import DomainError
from escalations.domain.origin import coming_from

REFUSALS = (DomainError, APIException, Http404)


def of_token(token):
    """The origin of what this token changes; its hash in short tells nobody the token."""
    return f"token:{token.digest[:12]}"


def marked(act, origin):
    """The same act, its changes marked. What was saved before a refusal stays, as without the mark."""

    @wraps(act)
    def run(*args, **kwargs):
        refusal = None
        with coming_from(origin):
            try:
                answer = act(*args, **kwargs)
            except REFUSALS as problem:
                refusal = problem
        if refusal is not None:
            raise refusal
        return answer

    return run
