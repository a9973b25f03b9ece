"""A new ticket: who it is for, what is wrong, how urgent; nothing typed is lost when something is missing."""

import hashlib
from datetime import timedelta

from django.contrib import messages
from django.db import transaction
from django.db.models import Q
from django.shortcuts import redirect, render
from django.urls import path
from django.views.decorators.http import require_http_methods, require_safe

from escalations.domain import assets, customers, opening, priority, tickets
from escalations.domain.errors import DomainError, InvalidInput
from escalations.filters.words import holding
from escalations.models import Contact, Level, Standard, Ticket

from .middleware import status_of
from .ticket_new_form import NewTicketForm

FOUND = 8
SHOWN = 10
AGAIN = timedelta(minutes=10)
JUST_OPENED = "just_opened"
OF_CONTACT = {"name": "new_name", "email": "new_email", "company": "new_company"}


@require_http_methods(["GET", "POST"])
def new(request):
    """GET: the form, for `?contact=` if given. POST: open the ticket; the button `find` only looks for contacts."""
    if request.method == "GET":
        return _page(request, NewTicketForm(by=request.user, initial=_initial(request)))
    form = NewTicketForm(request.POST, by=request.user)
    if "find" in request.POST:
        return _page(request, NewTicketForm(by=request.user, initial=form.typed()))
    opened = _opened_already(request)
    if opened is not None:
        messages.info(request, "You opened this ticket a moment ago. Here it is.")
        return redirect("web:ticket", opened)
    if not form.is_valid():
        return _page(request, form, status=422)
    try:
        ticket = _open(form, by=request.user, at=request.now)
    except DomainError as refusal:
        _tell(form, refusal)
        return _page(request, form, status=status_of(refusal))
    _remember(request, ticket)
    messages.success(request, f"Ticket #{ticket.pk} is open.")
    return redirect("web:ticket", ticket.pk)


@transaction.atomic
def _open(form, *, by, at):
    """The ticket, and its contact and company if they are new: all or nothing."""
    contact, company = form.cleaned_data["contact"], form.cleaned_data["company"]
    if form.adds_contact:
        contact = _add_contact(form, by=by, at=at)
    source = Ticket.Source.MONITORING if contact is None else Ticket.Source.WEB
    return tickets.open_ticket(**form.values(), contact=contact, company=company, source=source, by=by, at=at)


def _add_contact(form, *, by, at):
    chosen = form.cleaned_data
    company = chosen["new_company_row"]
    if company is None and chosen["new_company"]:
        company = customers.add_company(name=chosen["new_company"], by=by, at=at)
    return customers.add_contact(
        name=chosen["new_name"], email=chosen["new_email"], company=company, by=by, at=at
    )


def _tell(form, refusal):
    """Say a refusal at the field it is about."""
    if not isinstance(refusal, InvalidInput):
        place = "team" if refusal.code == "escalation_required" else None
        return form.add_error(place, refusal.detail)
    for name, sentence in refusal.fields.items():
        field = OF_CONTACT.get(name, name) if form.adds_contact else name
        form.add_error(field if field in form.fields else None, sentence)
    return None


def _page(request, form, *, status=200):
    contact = form.person
    context = {
        "form": form,
        "contacts": _contacts(form["contact_q"].value(), contact),
        "chosen": str(form["contact"].value() or ""),
        **_lately(request, contact),
        "expected": expectation(form.typed(), by=request.user),
    }
    return render(request, "tickets/new.html", context, status=status)


@require_safe
def contacts(request):
    """Contacts whose name or address holds what is typed, to choose from; the chosen one stays."""
    typed = NewTicketForm(by=request.user, initial=request.GET.dict())
    found = _contacts(request.GET.get("contact_q", ""), typed.person)
    context = {"contacts": found, "chosen": request.GET.get("contact", ""), "searched": True}
    return render(request, "tickets/_contact_choices.html", context)


@require_safe
def recent(request):
    """What the chosen contact had lately, so that nothing is opened twice."""
    contact = NewTicketForm(by=request.user, initial=request.GET.dict()).person
    return render(request, "tickets/_recent_and_line.html", _lately(request, contact))


@require_http_methods(["GET", "POST"])
def expected(request):
    """What the choices lead to: priority, team, assets."""
    if request.method == "GET":
        return redirect("web:ticket_new")
    context = {"expected": expectation(request.POST.dict(), by=request.user)}
    return render(request, "tickets/_expected.html", context)


def expectation(typed, *, by):
    """{priority, team, assets} a ticket with these values would get."""
    form = NewTicketForm(by=by, initial=typed)
    texts = [str(typed.get(name) or "") for name in ("subject", "description")]
    try:
        team = form.row("team") or opening.intake_team(form.row("category"), by)
    except InvalidInput:
        team = None
    levels = [typed.get(name) for name in ("impact", "urgency")]
    return {
        "priority": priority.expected(*levels) if set(levels) <= set(Level.values) else None,
        "team": team,
        "assets": assets.recognised(*texts),
    }


def _initial(request):
    """What the address prefills."""
    given = {name: request.GET.get(name, "")[:255] for name in ("contact", "subject", "category")}
    return {name: value for name, value in given.items() if value}


def _contacts(text, chosen):
    """Up to eight contacts for the words, the chosen one first."""
    text = " ".join(str(text or "")[:100].replace("\0", "").split())
    rows = Contact.objects.filter(is_active=True).select_related("company")
    found = (
        list(holding(rows, text, name="name", start="email").order_by("name", "pk")[:FOUND]) if text else []
    )
    return [chosen, *(one for one in found if one != chosen)] if chosen else found


def _lately(request, contact):
    """Tickets of the contact that were opened or worked on within the look-back (S8), newest first."""
    if contact is None:
        return {"contact": None, "recent": [], "days": 0}
    days = Standard.objects.in_force().lookback_days
    since = request.now - timedelta(days=days)
    rows = Ticket.objects.visible_to(request.user).filter(contact=contact).defer("search", "description")
    rows = rows.filter(Q(created_at__gte=since) | Q(worked_at__gte=since)).select_related("assignee", "team")
    return {"contact": contact, "recent": rows.order_by("-created_at", "-pk")[:SHOWN], "days": days}


def _opened_already(request):
    """The number of the ticket this same form opened a moment ago: pressed twice, or sent again by Back."""
    kept = request.session.get(JUST_OPENED) or {}
    is_same = kept.get("form") == _digest(request)
    is_recent = kept.get("until", 0) > request.now.timestamp()
    return kept["number"] if is_same and is_recent else None


def _remember(request, ticket):
    until = (request.now + AGAIN).timestamp()
    request.session[JUST_OPENED] = {"form": _digest(request), "number": ticket.pk, "until": until}


def _digest(request):
    values = sorted((name, value) for name, value in request.POST.items() if name != "csrfmiddlewaretoken")
    return hashlib.sha256(repr(values).encode()).hexdigest()


urlpatterns = [
    path("tickets/new/", new, name="ticket_new"),
    path("tickets/new/contacts/", contacts, name="ticket_new_contacts"),
    path("tickets/new/recent/", recent, name="ticket_new_recent"),
    path("tickets/new/expected/", expected, name="ticket_new_expected"),
]
