"""Says where changes come from, so that nobody is told of what they did themselves."""

from contextlib import contextmanager
from contextvars import ContextVar

from django.db import connection, transaction

from escalations.models.feed import ORIGIN

HELPDESK = "helpdesk:"
_current = ContextVar("origin", default="")


@contextmanager
def coming_from(origin):
    """All changes within come from `origin`, such as "helpdesk:acme" or "token:1f0c"; one transaction.

    Within another one it is a part of that, and what goes on after it comes from where it came before.
    """
    with transaction.atomic():
        before = _current.get()
        token = _current.set(origin)
        try:
            _say(origin)
            yield
            _say(before)
        finally:
            _current.reset(token)


def current():
    """The origin in force; "" for the portal itself."""
    return _current.get()


def helpdesk():
    """The name of the helpdesk that changes come from now; "" if they come from none."""
    return current().removeprefix(HELPDESK) if current().startswith(HELPDESK) else ""


def _say(origin):
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config(%s, %s, true)", [ORIGIN, origin])
