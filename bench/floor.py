"""The floor: one minimal Django view with session and login check, the same SQL, the smallest template; or JSON."""

import json
import os
from functools import cache

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "bench.floor_settings")

from django.contrib.auth.decorators import login_required
from django.core.wsgi import get_wsgi_application
from django.db import connection
from django.http import HttpResponse, JsonResponse
from django.template import Context, Engine
from django.urls import path

from bench import place

SMALLEST = """<!doctype html><title>Floor</title><table>{% for row in rows %}<tr>{% for one in row %}<td>{{ one }}</td>\
{% endfor %}</tr>{% endfor %}</table>"""
CELLS = 10
ENGINE = Engine()


@cache
def recorded():
    return json.loads((place.VAR / "floor.json").read_text())


@cache
def template_of(number):
    one = recorded()[number]
    return ENGINE.from_string(one["template"] if one["kind"] == "page" else SMALLEST)


@login_required
def floor(request, number):
    """GET: what an operation asks, asked again, and shown with the least there is."""
    one = recorded()[number]
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


urlpatterns = [path("<int:number>/", floor)]
application = get_wsgi_application()
