"""What is done to a whole ticket: take it, pull it, refer it, run a scenario, set its contact, merge it."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import path
from django.views.decorators.http import require_http_methods

from escalations.domain import automation, merging, pulling, references, tickets
from escalations.domain.errors import InvalidInput, StaleWrite, StepNotAllowed
from escalations.models import Contact, Scenario, Ticket

from . import audience, found, ticket_page
from .configuring import version_in
from .middleware import status_of


def changes_ticket(anchor):
    """A POST on a ticket; GET leads back to the part of the page it belongs to."""

    def decorate(view):
        @require_http_methods(["GET", "POST"])
        def wrapped(request, number, **more):
            ticket = found.ticket(request, number)
            if request.method == "GET":
                return redirect(ticket_page.url_of(ticket, anchor))
            return view(request, ticket, **more)

        return wrapped

    return decorate


def _who(request):
    return {"by": request.user, "at": request.now}


@changes_ticket("configuration")
def assign_to_me(request, ticket):
    """Take a ticket of one's own team (S18)."""
    tickets.assign_to_me(ticket, version=version_in(request.POST), **_who(request))
    messages.success(request, "The ticket is yours.")
    return redirect("web:ticket", ticket.pk)


@changes_ticket("actions")
def pull(request, ticket):
    """Take it into one's own team of a higher tier (S29)."""
    teams = request.user.teams.active().order_by("tier", "name")
    place = pulling.place_for(ticket, teams)
    try:
        tickets.pull(ticket, team=place, withdraw=request.POST.get("withdraw") == "on", **_who(request))
    except StepNotAllowed as refusal:
        if refusal.code != "will_withdraw":
            raise
        refused = {"pull": refusal.detail}
        return ticket_page.show(request, ticket, refused=refused, status=status_of(refusal))
    messages.success(request, f"The ticket is yours, in {place or 'your team'}.")
    return redirect("web:ticket", ticket.pk)


@changes_ticket("references")
def reference_add(request, ticket):
    """Refer to earlier tickets (S12)."""
    named = request.POST.get("references", "")
    try:
        for to in references.resolve(named, ticket=ticket, by=request.user):
            references.add(ticket, to, **_who(request))
    except InvalidInput as refusal:
        return ticket_page.show(
            request, ticket, refused=refusal.fields, typed_references=named, status=status_of(refusal)
        )
    return redirect(ticket_page.url_of(ticket, "references"))


@changes_ticket("references")
def reference_remove(request, ticket, to):
    """Take a reference back."""
    other = get_object_or_404(Ticket.objects.visible_to(request.user), pk=to)
    references.remove(ticket, other, **_who(request))
    return redirect(ticket_page.url_of(ticket, "references"))


@changes_ticket("actions")
def scenario_run(request, ticket, pk):
    """Run a scenario; the escalating one leads to the guided escalation (S29)."""
    scenario = get_object_or_404(Scenario, pk=pk)
    if scenario.escalates:
        return redirect("web:escalate", ticket.pk)
    taken = automation.run(scenario, ticket, **_who(request))
    messages.success(request, f"“{scenario}” has run. {' '.join(one.words for one in taken)}")
    return redirect("web:ticket", ticket.pk)


@changes_ticket("customer")
def customer(request, ticket):
    """Set or clear the contact; the company follows."""
    typed = request.POST.get("contact", "").strip()
    try:
        tickets.edit(ticket, {"contact": _contact(typed)}, version=version_in(request.POST), **_who(request))
    except InvalidInput as refusal:
        return ticket_page.show(
            request,
            ticket,
            editing="customer",
            refused=refusal.fields,
            typed_contact=typed,
            status=status_of(refusal),
        )
    return redirect(ticket_page.url_of(ticket, "customer"))


@changes_ticket("ticket-head")
def subject(request, ticket):
    """Say in other words what the ticket is about."""
    typed = request.POST.get("subject", "")
    try:
        tickets.edit(ticket, {"subject": typed}, version=version_in(request.POST), **_who(request))
    except (InvalidInput, StaleWrite) as refusal:
        return _words_again(request, ticket, "subject", typed, refusal)
    return redirect("web:ticket", ticket.pk)


@changes_ticket("opening")
def description(request, ticket):
    """Say in other words how the ticket came in; what it said before stays in the history."""
    typed = request.POST.get("description", "")
    try:
        tickets.edit(ticket, {"description": typed}, version=version_in(request.POST), **_who(request))
    except (InvalidInput, StaleWrite) as refusal:
        return _words_again(request, ticket, "description", typed, refusal)
    messages.success(request, "Description saved. What it said before stays in the history.")
    return redirect(ticket_page.url_of(ticket, "opening"))


def _words_again(request, ticket, field, typed, refusal):
    """The form again with everything typed; a colleague's words meanwhile stand beside it to compare."""
    ticket = found.ticket(request, ticket.pk)
    again = {"refused": {field: refusal.detail}, f"typed_{field}": typed}
    if isinstance(refusal, StaleWrite):
        again["conflict"] = {"theirs": refusal.differences[field][0], "yours": typed}
    return ticket_page.show(request, ticket, editing=field, status=status_of(refusal), **again)


def _contact(typed):
    """The contact that an address or a full name means; raises InvalidInput."""
    if not typed:
        return None
    rows = Contact.objects.select_related("company")
    found_rows = list(rows.filter(email__iexact=typed)[:1]) or list(rows.filter(name__iexact=typed)[:2])
    if len(found_rows) == 1:
        return found_rows[0]
    if found_rows:
        raise InvalidInput({"contact": f"Several contacts are called {typed}. Give the e-mail address."})
    near = ", ".join(str(one) for one in rows.filter(name__icontains=typed)[:5])
    hint = f"Did you mean: {near}?" if near else "Add the contact first, or check the spelling."
    raise InvalidInput({"contact": f"There is no contact “{typed[:80]}”. {hint}"})


@require_http_methods(["GET", "POST"])
def merge(request, number):
    """GET with `?into=`: what merging will do. POST: merge."""
    ticket = found.ticket(request, number)
    if ticket.merged_into_id:
        return redirect("web:ticket", ticket.pk)
    typed = request.POST if request.method == "POST" else request.GET
    try:
        into = _into(request, ticket, typed.get("into", ""))
        if request.method == "GET" or request.POST.get("seen") != str(into.pk):
            return _merge_page(request, ticket, into)
        merging.merge(ticket, into=into, reason=request.POST.get("reason", ""), **_who(request))
    except InvalidInput as refusal:
        refused = dict(refusal.fields)
        shown = None if "into" in refused else into
        return _merge_page(request, ticket, shown, refused, status=status_of(refusal))
    except StepNotAllowed as refusal:
        return _merge_page(request, ticket, into, {"step": refusal.detail}, status=status_of(refusal))
    messages.success(request, f"#{ticket.pk} is merged into this ticket.")
    return redirect("web:ticket", into.pk)


def _into(request, ticket, named):
    """The one ticket that is named; raises InvalidInput on `into`."""
    try:
        rows = references.resolve(named, ticket=ticket, by=request.user)
    except InvalidInput as refusal:
        raise InvalidInput({"into": refusal.detail}) from refusal
    if len(rows) != 1:
        raise InvalidInput({"into": "Name the one ticket it goes into, like #100123."})
    return found.ticket(request, rows[0].pk)


def _merge_page(request, ticket, into, refused=None, *, status=200):
    typed = request.POST or request.GET
    context = {
        "ticket": ticket,
        "into": into,
        "consequences": list(merging.consequences(ticket, into)) if into else [],
        "seen_by": audience.sentence(into) if into else "",
        "refused": refused or {},
        "typed_into": typed.get("into", ""),
        "typed_reason": typed.get("reason", ""),
    }
    return render(request, "ticket/merge.html", context, status=status)


BASE = "tickets/<int:number>/"
urlpatterns = [
    path(f"{BASE}assign-to-me/", assign_to_me, name="assign_to_me"),
    path(f"{BASE}pull/", pull, name="pull"),
    path(f"{BASE}references/", reference_add, name="reference_add"),
    path(f"{BASE}references/<int:to>/remove/", reference_remove, name="reference_remove"),
    path(f"{BASE}scenarios/<int:pk>/run/", scenario_run, name="scenario_run"),
    path(f"{BASE}customer/", customer, name="ticket_customer"),
    path(f"{BASE}subject/", subject, name="ticket_subject"),
    path(f"{BASE}description/", description, name="ticket_description"),
    path(f"{BASE}merge/", merge, name="merge"),
]
