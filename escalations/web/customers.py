"""Contacts and companies: lists, a page each with their tickets and warranty state, and their forms."""

from django.contrib import messages
from django.db.models import Count
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import path
from django.views.decorators.http import require_http_methods, require_safe

from escalations.domain.errors import InvalidInput, StaleWrite
from escalations.filters import COMPANIES, CONTACTS, CompanyFilter, ContactFilter, TicketFilter
from escalations.models import Company, Contact, Status, Ticket

from .customer_forms import CompanyForm, ContactForm
from .listing import listing
from .middleware import status_of
from .ticket_rows import TICKETS, dressed
from .warranty_state import services_of

FEW = 12


@require_safe
def contacts(request):
    """GET: contacts, filtered and paged."""
    rows = Contact.objects.select_related("company")
    found = listing(request, CONTACTS, ContactFilter, rows)
    return render(request, "customers/contacts.html", {"listing": found, "q": found.value("q")})


@require_safe
def companies(request):
    """GET: companies, filtered and paged."""
    found = listing(request, COMPANIES, CompanyFilter, Company.objects.defer("description"))
    return render(request, "customers/companies.html", {"listing": found, "q": found.value("q")})


@require_safe
def contact(request, pk):
    """GET: who they are, what they had, whether the service warranty window is open."""
    row = get_object_or_404(Contact.objects.select_related("company"), pk=pk)
    own = Ticket.objects.visible_to(request.user).filter(contact=row)
    context = {
        "contact": row,
        "listing": listing(request, TICKETS, TicketFilter, own, dressed=dressed),
        "services": services_of(request.user, contact=row, at=request.now),
    }
    return render(request, "customers/contact.html", context)


@require_safe
def company(request, pk):
    """GET: its people, its tickets by status, its completed services and the warranty window."""
    row = get_object_or_404(Company, pk=pk)
    own = Ticket.objects.visible_to(request.user).filter(company=row)
    context = {
        "company": row,
        "contacts": Contact.objects.filter(company=row).order_by("name", "pk")[: FEW + 1],
        "few": FEW,
        "by_status": _by_status(request.user, row),
        "listing": listing(request, TICKETS, TicketFilter, own, dressed=dressed),
        "services": services_of(request.user, company=row, at=request.now),
    }
    return render(request, "customers/company.html", context)


def _by_status(user, company):
    """[(status, label, count)] of the company's tickets, in the order of a ticket's life."""
    rows = Ticket.objects.visible_to(user).filter(company=company).order_by()
    counts = dict(rows.values_list("status").annotate(count=Count("pk")))
    known = [status for status in Status if counts.get(status)]
    return [(status.value, status.label, counts[status]) for status in known]


@require_http_methods(["GET", "POST"])
def contact_edit(request, pk=None):
    """GET: the form, empty for a new contact. POST: save what differs."""
    row = get_object_or_404(Contact.objects.select_related("company"), pk=pk) if pk else None
    form = ContactForm(request.POST or None, row=row)
    return _edit(request, form, row, template="customers/contact_form.html", page="web:contact")


@require_http_methods(["GET", "POST"])
def company_edit(request, pk=None):
    """GET: the form, empty for a new company. POST: save what differs."""
    row = get_object_or_404(Company, pk=pk) if pk else None
    form = CompanyForm(request.POST or None, row=row)
    return _edit(request, form, row, template="customers/company_form.html", page="web:company")


def _edit(request, form, row, *, template, page):
    context = {"form": form, "row": row, "stale": None}
    if request.method == "GET":
        return render(request, template, context)
    if not form.is_valid():
        return render(request, template, context, status=422)
    try:
        saved = form.save(by=request.user, at=request.now)
    except StaleWrite as refusal:
        form.take_over(refusal)
        return render(request, template, context | {"stale": refusal}, status=status_of(refusal))
    except InvalidInput as refusal:
        for name, sentence in refusal.fields.items():
            form.add_error(name if name in form.fields else None, sentence)
        return render(request, template, context, status=status_of(refusal))
    messages.success(request, "Saved.")
    return redirect(page, saved)


@require_safe
def company_names(request):
    """Names of companies that hold what is typed, as options of a text field."""
    typed = next((request.GET[name] for name in ("company", "new_company") if name in request.GET), "")
    text = " ".join(typed[:100].replace("\0", "").split())
    rows = Company.objects.filter(name__icontains=text, is_active=True).order_by("name") if text else []
    return render(request, "customers/_company_names.html", {"companies": rows[:FEW]})


urlpatterns = [
    path("contacts/", contacts, name="contacts"),
    path("contacts/new/", contact_edit, name="contact_new"),
    path("contacts/<int:pk>/", contact, name="contact"),
    path("contacts/<int:pk>/edit/", contact_edit, name="contact_edit"),
    path("companies/", companies, name="companies"),
    path("companies/new/", company_edit, name="company_new"),
    path("companies/names/", company_names, name="company_names"),
    path("companies/<int:pk>/", company, name="company"),
    path("companies/<int:pk>/edit/", company_edit, name="company_edit"),
]
