"""The floor: one minimal Django view with session and login check, the same SQL, and the least there is to answer."""

import json
import os
import re
from functools import cache
from uuid import uuid4

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "bench.floor_settings")

import django
from django.contrib.auth.decorators import login_required
from django.core.handlers.wsgi import WSGIHandler
from django.db import connection, transaction
from django.http import HttpResponse, HttpResponseRedirect, JsonResponse
from django.template import Context, Engine
from django.test import override_settings
from django.urls import path

from bench import floor_settings, place

SMALLEST = """<!doctype html><title>Floor</title><table>{% for row in rows %}<tr>{% for one in row %}<td>{{ one }}</td>\
{% endfor %}</tr>{% endfor %}</table>"""
OWN_ID = re.compile(
    r"'[0-9a-f]{8}-?[0-9a-f]{4}-?4[0-9a-f]{3}-?[0-9a-f]{4}-?[0-9a-f]{12}'"
)  # given, not numbered
CELLS = 10
ENGINE = Engine()


@cache
def recorded():
    return json.loads((place.VAR / "floor.json").read_text())


def keep(records):
    """What the floor is to do from now on, here and in the servers that are started."""
    (place.VAR / "floor.json").write_text(json.dumps(records))
    recorded.cache_clear()
    template_of.cache_clear()


@cache
def template_of(number):
    one = recorded()[number]
    return ENGINE.from_string(one["template"] if one["kind"] == "page" else SMALLEST)


@login_required
def floor(request, number):
    """What an operation asks, asked again, and shown with the least there is."""
    one = recorded()[number]
    if one["kind"] == "form":
        _write(one["sql"])
        return HttpResponseRedirect("/")
    columns, rows = _largest(one["sql"])
    if one["kind"] == "json":
        return JsonResponse({"results": [dict(zip(columns, row, strict=True)) for row in rows]})
    shown = {"t": one["texts"]} if one["kind"] == "page" else {"rows": [row[:CELLS] for row in rows]}
    return HttpResponse(template_of(number).render(Context(shown)))


def _largest(statements):
    """The answer with most rows, the list itself: (names, rows)."""
    names, largest = [], []
    with connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)
            rows = cursor.fetchall()
            if len(rows) > len(largest):
                names, largest = [column.name for column in cursor.description], rows
    return names, largest


@transaction.atomic
def _write(statements):
    with connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(OWN_ID.sub(lambda _: f"'{uuid4()}'", statement))


urlpatterns = [path("<int:number>/", floor)]

# allauth does not start without its middleware; the floor is put together without it afterwards.
django.setup(set_prefix=False)
with override_settings(MIDDLEWARE=floor_settings.LEAST):
    application = WSGIHandler()
