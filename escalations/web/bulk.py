"""Many tickets changed with one press: each row through the domain, each with its own result."""

from dataclasses import dataclass

from django import forms
from django.contrib import messages
from django.db import transaction
from django.shortcuts import redirect, render, reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_http_methods

from escalations.domain import tickets
from escalations.domain.errors import DomainError
from escalations.models import ClosingReason, Priority, Status, Ticket, User

from . import answers, choices

MOST = 100
NOT_OFFERED = {"invalid_choice": "This is not offered any more. Choose another."}
CLOSING_REASONS = [one for one in ClosingReason.choices if one[0] != ClosingReason.MERGED]


class BulkForm(forms.Form):
    """What to change; a field that is left alone changes nothing."""

    assignee = forms.ChoiceField(label="Assign to", required=False, error_messages=NOT_OFFERED)
    priority = forms.ChoiceField(required=False, error_messages=NOT_OFFERED)
    add_tags = forms.CharField(
        label="Add tags", required=False, max_length=500, help_text="Separated by commas."
    )
    remove_tags = forms.CharField(label="Remove tags", required=False, max_length=500)
    status = forms.ChoiceField(
        choices=[("", "No change"), *Status.choices], required=False, error_messages=NOT_OFFERED
    )
    closing_reason = forms.ChoiceField(
        label="Closing reason",
        help_text="Asked for when resolving or closing.",
        choices=[("", "Choose one"), *CLOSING_REASONS],
        required=False,
        error_messages=NOT_OFFERED,
    )
    resolution = forms.CharField(
        label="What solved it", required=False, max_length=20_000, widget=forms.Textarea(attrs={"rows": 2})
    )

    def __init__(self, data=None, *, offered):
        super().__init__(data, prefix="bulk")
        nothing = ("", "No change")
        people = [("me", "Me"), ("none", "Nobody"), *offered["person"]]
        self.fields["assignee"].choices = [nothing, *people]
        self.fields["priority"].choices = [nothing, *offered["priority"]]

    def clean(self):
        chosen = super().clean()
        told = any(chosen.get(name) for name in ("assignee", "priority", "add_tags", "remove_tags", "status"))
        if not told and not self.errors:
            raise forms.ValidationError("Choose what to change: assignee, priority, tags or status.")
        return chosen


@dataclass(frozen=True)
class Row:
    """What became of one ticket; `sentence` says why it was refused."""

    number: str
    subject: str
    value: str
    sentence: str = ""
    code: str = ""
    url: str = ""
    way: str = ""


@require_http_methods(["GET", "POST"])
def change(request):
    """POST: change the ticked tickets. All done: back to the list; else a result per row, the form kept."""
    if request.method == "GET":
        return redirect("web:tickets")
    form = BulkForm(request.POST, offered=choices.offered())
    ticked = list(dict.fromkeys(request.POST.getlist("numbers")))
    problem = _problem(ticked)
    if problem:
        form.add_error(None, problem)
    if not form.is_valid():
        return _result(request, form, _untouched(request, ticked[:MOST]), status=422)
    results = _change_each(ticked, form.cleaned_data, by=request.user, at=request.now)
    refused = [row for row in results if row.sentence]
    if refused:
        return _result(request, form, results, status=409)
    messages.success(request, f"{_counted(len(results))} changed.")
    return answers.back(request, reverse("web:tickets"))


def _problem(ticked):
    if not ticked:
        return "Tick the tickets to change first."
    return f"At most {MOST} tickets at once; {len(ticked)} are ticked." if len(ticked) > MOST else ""


def _change_each(ticked, chosen, *, by, at):
    """A Row for each; a refused one changes nothing of that ticket and stops no other."""
    rows = _found(ticked, by)
    changes = _resolved(chosen, by)
    return [_change_one(value, rows.get(_number(value)), changes, by=by, at=at) for value in ticked]


def _change_one(value, ticket, changes, *, by, at):
    if ticket is None:
        number = _number(value) or value[:20]
        return Row(str(number), "", value, "There is no such ticket, or its team is restricted.", "not_found")
    number, subject = str(ticket.pk), ticket.subject
    try:
        with transaction.atomic():
            _take(ticket, _version(value), by=by, at=at, **changes)
    except DomainError as refusal:
        ticket.refresh_from_db(fields=["version"])
        value = f"{number}:{ticket.version}"
        return Row(number, subject, value, refusal.detail, refusal.told_code, *_way(refusal, ticket))
    return Row(number, subject, value)


def _take(ticket, version, *, values, add, remove, status, words, by, at):
    """All changes of one ticket, by the domain."""
    if values:
        tickets.edit(ticket, values, by=by, at=at, version=version)
    if add or remove:
        tickets.set_tags(ticket, add=add, remove=remove, by=by, at=at)
    if status:
        tickets.change_status(ticket, status, by=by, at=at, **words)


def _resolved(chosen, by):
    """What was chosen as the domain takes it."""
    values = {}
    if chosen["assignee"]:
        values["assignee"] = _person(chosen["assignee"], by)
    if chosen["priority"]:
        values["priority"] = Priority.objects.get(pk=chosen["priority"])
    return {
        "values": values,
        "add": _listed(chosen["add_tags"]),
        "remove": _listed(chosen["remove_tags"]),
        "status": chosen["status"],
        "words": {"closing_reason": chosen["closing_reason"], "resolution": chosen["resolution"]},
    }


def _person(chosen, by):
    if chosen == "me":
        return by
    return None if chosen == "none" else User.objects.get(pk=chosen)


def _listed(text):
    return [word.strip() for word in text.split(",") if word.strip()]


def _number(value):
    """The ticket's number in "100123:7"; None if there is none."""
    number = value.partition(":")[0]
    return int(number) if number.isascii() and number.isdigit() and len(number) < 19 else None


def _version(value):
    """The version the row was read at."""
    version = value.partition(":")[2]
    return int(version) if version.isascii() and version.isdigit() and len(version) < 10 else None


def _found(ticked, by):
    numbers = [number for number in map(_number, ticked) if number is not None]
    rows = Ticket.objects.visible_to(by).filter(pk__in=numbers).select_related("team", "assignee", "contact")
    return {ticket.pk: ticket for ticket in rows.defer("search", "description")}


def _untouched(request, ticked):
    rows = _found(ticked, request.user)
    found = [(value, rows.get(_number(value))) for value in ticked]
    return [Row(str(ticket.pk), ticket.subject, value) for value, ticket in found if ticket]


def _way(refusal, ticket):
    """Where the way forward is, and its name."""
    link = refusal.link or ""
    if link.startswith("ticket:"):
        return reverse("web:ticket", args=[link.removeprefix("ticket:")]), "Open that ticket"
    if refusal.code == "escalation_required":
        return reverse("web:escalate", args=[ticket.pk]), "Escalate this ticket"
    if link in {"escalation", "resolve"}:
        return reverse("web:escalate", args=[ticket.pk]), "Open the escalation"
    return reverse("web:ticket", args=[ticket.pk]), "Open the ticket"


def _result(request, form, rows, *, status):
    """The rows with their results and the form, ready to be sent again for what is left."""
    done = [row for row in rows if not row.sentence] if status == 409 else []
    context = {
        "form": form,
        "left": [row for row in rows if row not in done],
        "done": done,
        "said": _said(done, rows) if status == 409 else "",
        "next": _next(request),
    }
    return render(request, "tickets/bulk.html", context, status=status)


def _said(done, rows):
    if not done:
        return f"Not changed: {_counted(len(rows))}"
    return f"{_counted(len(done))} changed, {len(rows) - len(done)} not"


def _next(request):
    """The list it came from, if that is ours."""
    target = request.POST.get("next", "")
    return target if url_has_allowed_host_and_scheme(target, {request.get_host()}) else ""


def _counted(count):
    return f"{count} ticket{'' if count == 1 else 's'}"
