"""Forms of the administration as a browser sends them, and what came back."""

from django.contrib.messages import get_messages
from django.urls import reverse


def page(name, view, *args):
    return reverse(f"admin:escalations_{name}_{view}", args=args)


def no_rows(*prefixes):
    return {f"{prefix}-{part}_FORMS": 0 for prefix in prefixes for part in ("TOTAL", "INITIAL")}


def errors(answer):
    """What the form refused, by field."""
    assert answer.status_code == 200
    return dict(answer.context["adminform"].form.errors)


def said(answer):
    return [str(message) for message in get_messages(answer.wsgi_request)]


def category_form(category=None, **values):
    known = {"name": category.name, "position": category.position} if category else {"position": 0}
    return {**known, "is_active": "on", **no_rows("standard_steps"), **values}


def person_form(person, **values):
    known = {"username": person.username, "theme": person.theme, "is_active": "on"}
    known["groups"] = [group.pk for group in person.groups.all()]
    return {**known, **no_rows("memberships"), **values}
