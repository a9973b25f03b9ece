"""Says where changes come from, so that nobody is told of what they did themselves."""

from contextlib import contextmanager

from django.db import connection, transaction

from escalations.models.feed import ORIGIN


@contextmanager
def coming_from(origin):
    """All changes within come from `origin`, such as "helpdesk:acme" or "token:1f0c"; one transaction.

    Within another one it is a part of that, and what goes on after it comes from where it came before.
    """
    with transaction.atomic():
        before = current()
        _say(origin)
        yield
        _say(before)


def current():
    """The origin in force; "" for the portal itself."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT current_setting(%s, true)", [ORIGIN])
        return cursor.fetchone()[0] or ""


def _say(origin):
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config(%s, %s, true)", [ORIGIN, origin])
