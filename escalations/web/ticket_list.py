"""All tickets, filtered by the address; the usual filters are one press away."""

from dataclasses import dataclass

from django.shortcuts import render
from django.urls import path
from django.utils.http import urlencode
from django.views.decorators.http import require_safe

from escalations.filters import TicketFilter
from escalations.models import Status, Ticket

from . import bulk, choices, search
from .listing import listing
from .ticket_rows import TICKETS, dressed

UNFINISHED_WORD = "unfinished"


@dataclass(frozen=True)
class Tab:
    """One of the usual filters."""

    label: str
    url: str
    is_current: bool


@dataclass(frozen=True)
class Select:
    """A filter that is chosen from a list; `chosen` is what holds now."""

    name: str
    label: str
    any: str
    options: list
    chosen: str


USUAL = (
    ("Not finished", {"status": [UNFINISHED_WORD]}),
    ("Mine", {"assignee": ["me"], "status": [UNFINISHED_WORD]}),
    ("Unassigned in my teams", {"assignee": ["none"], "status": [UNFINISHED_WORD], "team": ["mine"]}),
    ("Open", {"status": [Status.OPEN.value]}),
    ("Waiting", {"status": ["waiting"]}),
    ("All", {}),
)
STATUSES = [(UNFINISHED_WORD, "Not finished"), ("waiting", "Waiting, all kinds"), *Status.choices]


@require_safe
def tickets(request):
    """GET: the list, as the address filters, orders and pages it."""
    found = listing(request, TICKETS, TicketFilter, Ticket.objects.visible_to(request.user), dressed=dressed)
    offered = choices.offered()
    context = {
        "listing": found,
        "tabs": _tabs(found.filters),
        "selects": _selects(found, offered),
        "further": _further(found),
        "q": found.value("q"),
        "bulk": bulk.BulkForm(offered=offered),
        "here": request.get_full_path(),
    }
    return render(request, "tickets/list.html", context)


def _tabs(filters):
    return [Tab(label, f"?{urlencode(usual, doseq=True)}", filters == usual) for label, usual in USUAL]


def _selects(found, offered):
    people = [("me", "Me"), ("none", "Nobody"), *offered["person"]]
    return [
        Select("status", "Status", "Any status", STATUSES, found.value("status")),
        Select("priority", "Priority", "Any priority", offered["priority"], found.value("priority")),
        Select("category", "Category", "Any category", offered["category"], found.value("category")),
        Select("team", "Team", "Any team", [("mine", "My teams"), *offered["team"]], found.value("team")),
        Select("assignee", "Assignee", "Anybody", people, found.value("assignee")),
    ]


def _further(found):
    """Filters that have no select of their own: kept when another one changes, and named."""
    with_select = {"q", "status", "priority", "category", "team", "assignee"}
    return [
        (name, value, _in_words(name, value, found.rows))
        for name, values in found.filters.items()
        for value in values
        if name not in with_select or len(values) > 1
    ]


def _in_words(name, value, rows):
    """A contact or company by its name, which the rows tell."""
    if name in {"contact", "company"} and rows:
        return f"{name.capitalize()}: {getattr(rows[0], name) or value}"
    return f"{name.replace('_', ' ').capitalize()}: {value}"


urlpatterns = [
    path("tickets/", tickets, name="tickets"),
    path("tickets/bulk/", bulk.change, name="tickets_bulk"),
    path("search/", search.search, name="search"),
]
