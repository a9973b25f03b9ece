"""What an operation asks of the database and what it answers, so that the floor can do the same and no more."""

import re
import time

from django.conf import settings
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from .operations import FORM, PAGE

TEXT = re.compile(r">([^<>]*\S[^<>]*)<")
OWN = ('FROM "django_session"', "escalations_user")


class WrongAnswer(Exception):
    """The page is not the one that is to be measured."""


def record(operation, person):
    """What the floor has to do: the SQL beside session and person, and the page cut into words and the rest."""
    client = client_of(person)
    _ask(client, operation)
    with CaptureQueriesContext(connection) as asked:
        answer = _ask(client, operation)
    html = answer.content.decode()
    check(operation, answer.status_code, html)
    sql = [one["sql"] for one in asked.captured_queries]
    template, texts = flat(html) if operation.kind == PAGE else ("", [])
    repeated = ("SELECT", "INSERT", "UPDATE") if operation.kind == FORM else ("SELECT",)
    return {
        "kind": operation.kind,
        "sql": [one for one in sql if one.startswith(repeated) and not _is_floors_own(one)],
        "queries": len(sql),
        "template": template,
        "texts": texts,
    }


def _ask(client, operation):
    if operation.kind == FORM:
        numbered = {
            name: str(value).replace("{n}", str(time.time_ns())) for name, value in operation.form.items()
        }
        return client.post(operation.path, numbered)
    return client.get(operation.path)


def client_of(person):
    """A browser in which they are signed in."""
    client = Client(HTTP_HOST="127.0.0.1")
    client.force_login(person, backend=settings.AUTHENTICATION_BACKENDS[-1])
    return client


def check(operation, status, html):
    """Raise WrongAnswer unless this is the page asked for, and not the sign-in."""
    if status != operation.status or operation.holds not in html or 'name="password"' in html:
        raise WrongAnswer(
            f"{operation.name}: {operation.path} answered {status}, without “{operation.holds}”."
        )


def flat(html):
    """The page as one flat template, each of its texts a variable."""
    texts = []

    def variable(found):
        texts.append(found[1])
        return f">{{{{ t.{len(texts) - 1} }}}}<"

    guarded = re.sub(r"\{[{%#]", lambda mark: f"{{% templatetag open{_named(mark[0])} %}}", html)
    return TEXT.sub(variable, guarded), texts


def _named(mark):
    return {"{{": "variable", "{%": "block", "{#": "comment"}[mark]


def _is_floors_own(sql):
    """Session and person are read by the floor itself."""
    return OWN[0] in sql or f'FROM "{OWN[1]}" WHERE "{OWN[1]}"."id" =' in sql
