"""Category, priority, team, assignee, tags and assets of a ticket, changed in place."""

from django import forms
from django.db.models import Q
from django.shortcuts import redirect, reverse
from django.urls import path
from django.views.decorators.http import require_http_methods

from escalations.domain import priority, tickets
from escalations.domain.errors import DomainError, InvalidInput, StaleWrite
from escalations.models import Category, Level, Priority, Team, User

from . import answers, found
from .middleware import status_of
from .ways import way


class CategoryChoice(forms.ModelChoiceField):
    def label_from_instance(self, category):
        return f"{category}{'' if category.is_active else ' (no longer in use)'}"


class ConfigurationForm(forms.Form):
    """What a ticket is configured as; the version says at which moment it was read.

    Whatever row is named is taken, also one that was offered a while ago: the domain says why not, as everywhere.
    """

    version = forms.IntegerField(widget=forms.HiddenInput, required=False)
    category = CategoryChoice(
        Category.objects.select_related("parent"), required=False, empty_label="Choose a category"
    )
    category_confirmed = forms.BooleanField(label="This is the right category", required=False)
    impact = forms.ChoiceField(choices=Level.choices)
    urgency = forms.ChoiceField(choices=Level.choices)
    priority = forms.ModelChoiceField(Priority.objects.all(), empty_label=None)
    priority_reason = forms.CharField(
        label="Why not the expected priority", required=False, max_length=500, strip=True
    )
    team = forms.ModelChoiceField(Team.objects.all(), empty_label=None)
    assignee = forms.ModelChoiceField(User.objects.all(), required=False, empty_label="Nobody")
    tags = forms.CharField(required=False, help_text="Separated by commas.")
    assets = forms.CharField(required=False, help_text="Such as LT-0142; separated by commas.")

    def __init__(self, ticket, data=None, *, priorities=None, teams=None):
        """`priorities` and `teams` that can be chosen, if they were read already."""
        super().__init__(data, initial=_initial(ticket), prefix="c")
        self.way, self.differences = None, []
        offered = {
            "category": _categories(ticket),
            "priority": priorities or Priority.objects.filter(Q(is_active=True) | Q(pk=ticket.priority_id)),
            "team": _with_own(ticket.team, teams)
            or Team.objects.filter(Q(is_active=True) | Q(pk=ticket.team_id)),
            "assignee": _people(ticket),
        }
        for name, rows in offered.items():
            _offer(self.fields[name], rows)

    def values(self):
        """The fields as the domain takes them."""
        values = {
            name: self.cleaned_data[name] for name in self.fields if name not in {"version", "tags", "assets"}
        }
        return values | {name: _listed(self.cleaned_data[name]) for name in ("tags", "assets")}


def _with_own(team, teams):
    """The teams that can be chosen, with the ticket's own though it is not active any more."""
    return teams if teams is None or team in teams else [*teams, team]


def _offer(field, rows):
    """Read what a select offers now: Django would ask again for its length and its first row."""
    empty = [] if field.empty_label is None else [("", field.empty_label)]
    field.choices = empty + [(row.pk, field.label_from_instance(row)) for row in rows]


def _initial(ticket):
    names = ("version", "category", "impact", "urgency", "priority", "priority_reason", "team", "assignee")
    return {name: getattr(ticket, name) for name in names} | {
        "category_confirmed": ticket.category_confirmed_at is not None,
        "tags": ", ".join(ticket.tags),
        "assets": ", ".join(ticket.assets),
    }


def _categories(ticket):
    usable = Category.objects.active().leaves().values("pk")
    return Category.objects.filter(Q(pk__in=usable) | Q(pk=ticket.category_id)).select_related("parent")


def _people(ticket):
    """Who may have it without an escalation: active people of this tier or below, and who has it now."""
    free = Q(is_active=True, teams__tier__lte=ticket.team.tier, teams__is_active=True)
    return User.objects.filter(free | Q(pk=ticket.assignee_id)).distinct()


def _listed(text):
    return [word.strip() for word in text.split(",") if word.strip()]


@require_http_methods(["GET", "POST"])
def configuration(request, number):
    """GET: the facts, or with `?edit=1` the form. POST: change what differs."""
    ticket = found.ticket(request, number)
    guided = "guided" in (request.POST.get("place"), request.GET.get("place"))
    if request.method == "GET" and not request.htmx:
        return redirect(f"{reverse('web:ticket', args=[number])}?edit=configuration#configuration")
    if request.method == "GET":
        form = ConfigurationForm(ticket) if guided or "edit" in request.GET else None
        return panel(request, ticket, form, guided=guided)
    form = ConfigurationForm(ticket, request.POST)
    refusal = _change(request, ticket, form)
    if refusal is not None and not request.htmx:
        return _whole_page(request, ticket, form, guided=guided, status=refusal)
    if refusal is not None:
        return panel(request, ticket, form, guided=guided, status=refusal)
    if not request.htmx:
        return answers.back(request, reverse("web:ticket", args=[number]))
    ticket = found.ticket(request, number)
    form = ConfigurationForm(ticket) if guided else None
    return panel(
        request,
        ticket,
        form,
        guided=guided,
        announce="Saved",
        events=["ticket-changed", answers.GATE_CHANGED],
    )


def _change(request, ticket, form):
    """Change the ticket; None if it was done, else the status of the refusal, said on the form."""
    if not form.is_valid():
        return 422
    try:
        version = form.cleaned_data["version"]
        tickets.edit(ticket, form.values(), by=request.user, at=request.now, version=version)
    except InvalidInput as refusal:
        for name, sentence in refusal.fields.items():
            form.add_error(name if name in form.fields else None, sentence)
        return status_of(refusal)
    except StaleWrite as refusal:
        form.add_error(None, refusal.detail)
        form.differences = [_difference(form, name, pair) for name, pair in refusal.differences.items()]
        form.data = {**form.data.dict(), "c-version": str(refusal.version)}
        return status_of(refusal)
    except DomainError as refusal:
        form.add_error(None, refusal.detail)
        form.way = way(refusal, ticket)
        return status_of(refusal)
    return None


def _difference(form, name, pair):
    """(label, theirs, yours) of one field that a colleague changed meanwhile."""
    label = form.fields[name].label or name.replace("_", " ").capitalize()
    return label, *(_in_words(value) for value in pair)


def _in_words(value):
    if isinstance(value, dict):
        return value["name"]
    return ", ".join(value) if isinstance(value, list) else "" if value is None else str(value)


def _whole_page(request, ticket, form, *, guided, status):
    """Without htmx the refused form comes back in the page it was sent from."""
    from . import guided as escalation  # both show our panels: imported at the top they would import us back
    from . import ticket_page

    shown = {"form": form, "expected": _expected(ticket, form), "guided": guided}
    if guided:
        return escalation.page(request, ticket, "configuration", status=status, **shown)
    return ticket_page.show(request, ticket, status=status, **shown)


def panel(request, ticket, form, *, guided=False, **answer):
    """The configuration of a ticket, as facts or as a form."""
    context = {"ticket": ticket, "form": form, "guided": guided, "expected": _expected(ticket, form)}
    context["focus"] = request.method == "POST" or "shown" in request.GET
    return answers.part(request, "ticket/_configuration.html", context, **answer)


def _expected(ticket, form):
    if form is not None and form.is_bound:
        impact, urgency = (form.data.get(f"c-{name}", "") for name in ("impact", "urgency"))
        return priority.expected(impact, urgency)
    return priority.expected(ticket.impact, ticket.urgency)


def version_in(data):
    """The version a form was read at, or None."""
    given = data.get("version", "")
    return int(given[:9]) if given.isdecimal() else None


urlpatterns = [path("tickets/<int:number>/configuration/", configuration, name="configuration")]
