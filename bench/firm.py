"""Who measures, as the server knows them, and the ids there are to ask for."""

from datetime import timedelta
from functools import cache
from urllib.parse import parse_qs, urlsplit

DEEP = 200
BEHIND = 5_000  # changes that a program in step still has to read


@cache
def person(username):
    from escalations.models import User

    return User.objects.get(username=username)


@cache
def headers(username):
    """A session of theirs as the browser would send it, with what a form needs."""
    from django.conf import settings

    from .recording import client_of

    client = client_of(person(username))
    client.get("/")
    names = (settings.SESSION_COOKIE_NAME, settings.CSRF_COOKIE_NAME)
    return {
        "Cookie": "; ".join(f"{name}={client.cookies[name].value}" for name in names),
        "X-CSRFToken": client.cookies[settings.CSRF_COOKIE_NAME].value,
        "Content-Type": "application/x-www-form-urlencoded",
    }


def ids(tickets):
    """What to filter by, a draft, the cursor of page 200 and of the feed."""
    from escalations.domain import feed
    from escalations.models import DRAFT, Escalation

    return {
        "deep": _cursor_of_page(min(DEEP, max(tickets // 50 - 1, 1))),
        "draft": Escalation.objects.filter(status=DRAFT).values_list("ticket_id", flat=True).first(),
        "feed": _cursor_of_feed(max(feed.last() - BEHIND, 0)),
        "filters": _filters(),
    }


def _filters():
    """A value for each filter of the list; words are a search."""
    from escalations.models import Category, Company, Contact, Priority, RemoteRecord, Team, Ticket

    newest = Ticket.objects.order_by("-created_at").values_list("created_at", flat=True).first()
    day, month = (f"{newest - timedelta(days=days):%Y-%m-%dT%H:%M:%SZ}" for days in (7, 60))
    return {
        "status": "open",
        "priority": Priority.objects.first().pk,
        "category": Category.objects.exclude(parent=None).first().pk,
        "team": Team.objects.order_by("pk").first().pk,
        "assignee": person("technician").pk,
        "contact": Contact.objects.first().pk,
        "company": Company.objects.first().pk,
        "tag": "vip",
        "has_escalation": "true",
        "created_after": day,
        "created_before": month,
        "updated_after": day,
        "updated_before": month,
        "external_id": RemoteRecord.objects.values_list("external_id", flat=True).first(),
    }


def _cursor_of_page(number):
    """By the list's own links, a hundred rows of the API being two pages."""
    from .recording import client_of

    client, address = client_of(person("technician")), "/api/v1/tickets/?limit=100"
    for _ in range(number // 2):
        following = client.get(address).json()["next"]
        if following is None:
            break
        address = following
    return parse_qs(urlsplit(address).query).get("cursor", [""])[0]


def _cursor_of_feed(position):
    from escalations.api import sync_asked, sync_changes

    return sync_asked.cursor_of(position, sync_changes.SALT)
