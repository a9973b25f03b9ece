"""The search of the top bar: a number goes straight to its ticket, words find tickets, people and companies."""

from dataclasses import dataclass

from django.db.models import CharField, F, Value
from django.shortcuts import redirect, render, reverse
from django.views.decorators.http import require_safe

from escalations.domain import references, writing
from escalations.filters import TicketFilter
from escalations.filters.words import holding
from escalations.models import Company, Contact, RemoteRecord, Ticket
from escalations.models.people import Viewer
from escalations.models.prepared import among, prepared

from .listing import listing
from .ticket_rows import TICKETS, dressed

FEW = 6
LONGEST = 10_000


@dataclass(frozen=True)
class Customer:
    """A contact or a company that the words name."""

    kind: str
    url: str
    name: str
    detail: str

    @property
    def picture(self):
        return "company" if self.kind == "company" else "customer"


@require_safe
def search(request):
    """GET `q`: the ticket itself for a number, else everything that holds the words."""
    text = " ".join(writing.clean(request.GET.get("q", "")[:LONGEST]).split())
    number = _number(text, request.user)
    if number is not None:
        return redirect("web:ticket", number)
    if not text and "cursor" not in request.GET:
        return redirect("web:tickets")
    seen = Ticket.objects.visible_to(request.user)
    found = listing(request, TICKETS, TicketFilter, seen, dressed=dressed)
    words = found.value("q")
    context = {"listing": found, "q": words, "customers": _customers(words), "here": request.get_full_path()}
    return render(request, "tickets/search.html", context)


def _number(text, user):
    """The number of the one ticket that `text` names: 100123, #100123, or a helpdesk's FD-1042."""
    if not text or " " in text or len(text) > 40:
        return None
    digits = text.removeprefix("#")
    known = [int(digits)] if _is_number(digits) else references.recognise(text)
    found = _among(user.sees_all, numbers=known, **user.sight) if known else []
    if not found and digits.isdigit():
        found = _elsewhere(user.sees_all, number=digits, **user.sight)
    return found[0] if len(found) == 1 else None


@prepared
def _among(sees_all, *, numbers, by, closed):
    seen = Ticket.objects.visible_to(Viewer(by, closed, sees_all))
    return seen.filter(among("pk", numbers)).values_list("pk", flat=True)[:2]


def _is_number(digits):
    return digits.isascii() and digits.isdigit() and len(digits) < 19


@prepared
def _elsewhere(sees_all, *, number, by, closed):
    """Tickets that carry this number in a helpdesk."""
    records = RemoteRecord.objects.filter(type=RemoteRecord.Type.TICKET, external_id=number)
    seen = Ticket.objects.visible_to(Viewer(by, closed, sees_all))
    return seen.filter(pk__in=records.values("ticket_id")).values_list("pk", flat=True)[:2]


def _customers(words):
    """A few contacts and companies whose name holds the words; one query."""
    if not any(sign.isalnum() for sign in words):
        return []
    people = holding(Contact.objects.all(), words, name="name", start="email")
    firms = holding(Company.objects.all(), words, name="name")
    people = _listed(people, "contact", F("company__name")).order_by("label")[:FEW]
    firms = _listed(firms, "company", F("domain")).order_by("label")[:FEW]
    return [
        Customer(kind, reverse(f"web:{kind}", args=[pk]), name, detail or "")
        for kind, pk, name, detail in firms.union(people, all=True)
    ]


def _listed(rows, kind, detail):
    words = {"kind": Value(kind, output_field=CharField()), "label": F("name"), "detail": detail}
    return rows.annotate(row=F("pk"), **words).values_list("kind", "row", "label", "detail")
