"""What I was told: a list whose lines lead to their place, and the way I want to be told of each kind."""

from dataclasses import dataclass

from django import forms
from django.contrib import messages
from django.db.models import Count
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.views.decorators.http import require_http_methods, require_safe

from escalations import paging
from escalations.domain import notice_words, notifying
from escalations.filters import NotificationFilter
from escalations.models import Notification, NotificationKind, User, Way

from .listing import listing

NOTIFICATIONS = paging.Keyset("notifications", default="-at", at=("at", "id"))
HEARD = ["soft_bell", "title_count"]
TO_COMPLETE = {"sent_back", "untouched", "escalated_outside"}
IN_THE_QUEUE = {NotificationKind.QUEUE, NotificationKind.WAITING}


@dataclass(frozen=True)
class Line:
    """One of them as it is shown; number and subject only of a ticket one may still see."""

    row: Notification
    subject: str
    is_seen: bool

    @property
    def sentence(self):
        return notice_words.sentence(self.row.about, number=self.row.number, team=self.row.team)


@require_safe
def notifications(request):
    """GET: the newest first; `unread=true` leaves out what was opened."""
    dressed = Notification.objects.select_related("team").annotate(more=Count("gathered"))
    rows = Notification.objects.of(request.user)
    found = listing(request, NOTIFICATIONS, NotificationFilter, rows, dressed=dressed)
    context = {"listing": found, "lines": _lines(found.rows, request.user)}
    return render(request, "notifications/page.html", context)


def _lines(rows, user):
    seen = notifying.seen_tickets(rows, user)
    subjects = dict(seen.values_list("pk", "subject"))
    return [Line(row, subjects.get(row.ticket_id, ""), row.ticket_id in subjects) for row in rows]


@require_safe
def notification_open(request, pk):
    """GET: mark it read, and go where it leads; one that is not there leads back to the list."""
    row = Notification.objects.filter(user=request.user, pk=pk).first()
    if row is None:
        return redirect("web:notifications")
    notifying.mark_read(row, at=request.now)
    if row.ticket_id and not notifying.seen_tickets([row], request.user).exists():
        messages.info(
            request,
            "That ticket is closed to you by now: it lies with a restricted team. Ask one of its members.",
        )
        return redirect("web:notifications")
    return redirect(place_of(row, request.user))


def place_of(row, user):
    """The address of what it is about: the brief, the escalation's form, the ticket, or a list of several."""
    if row.about == "chat_gone" and user.is_administrator:
        return reverse("admin:escalations_team_change", args=[row.team_id])
    if row.about in {"helpdesk_refused", "helpdesk_narrowed"} and user.is_administrator:
        return reverse("admin:escalations_helpdesk_changelist")
    if row.about == "webhook_off":
        return f"{reverse('web:tokens')}#webhooks"
    if row.ticket_id is None:
        is_queue = row.kind in IN_THE_QUEUE and user.is_senior
        return reverse("web:queue" if is_queue else "web:my_work")
    if row.about in TO_COMPLETE:
        return reverse("web:escalate", args=[row.ticket_id])
    if row.escalation_id and row.kind != NotificationKind.PROMISE:
        return reverse("web:brief", args=[row.escalation_id])
    return reverse("web:ticket", args=[row.ticket_id])


@require_http_methods(["GET", "POST"])
def notifications_read(request):
    """POST: all that the page showed is read; what came since stays unread."""
    if request.method == "POST":
        upto = notifying.moment_of(request.POST.get("upto", "")) or request.now
        number = notifying.mark_all_read(request.user, upto=upto, at=request.now)
        messages.success(request, "All are marked as read." if number else "Nothing was unread.")
    return redirect("web:notifications")


class WaysForm(forms.Form):
    """One choice a kind, and how an open page makes itself heard.

    What only administrators are told is offered to them alone.
    """

    def __init__(self, data=None, *, by):
        super().__init__(data)
        self.by = by
        for name in HEARD:
            field = User._meta.get_field(name)
            label = field.verbose_name.capitalize()
            self.fields[name] = forms.BooleanField(
                label=label, help_text=field.help_text, required=False, initial=getattr(by, name)
            )
        for kind, way in notifying.choices_of(by).items():
            if kind != NotificationKind.PORTAL or by.is_administrator:
                self.fields[kind.value] = forms.ChoiceField(
                    label=kind.label, choices=Way.choices, initial=way.value
                )

    def save(self):
        chosen = self.cleaned_data
        for name in HEARD:
            setattr(self.by, name, chosen[name])
        self.by.save(update_fields=HEARD)
        notifying.choose(self.by, {kind: way for kind, way in chosen.items() if kind not in HEARD})


@require_http_methods(["GET", "POST"])
def notification_ways(request):
    """GET: the ways chosen. POST: keep others."""
    form = WaysForm(request.POST if request.method == "POST" else None, by=request.user)
    if request.method == "POST" and form.is_valid():
        form.save()
        messages.success(request, "Saved.")
        return redirect("web:notification_ways")
    status = 422 if form.is_bound else 200
    return render(request, "notifications/ways.html", {"form": form}, status=status)


urlpatterns = [
    path("notifications/", notifications, name="notifications"),
    path("notifications/read/", notifications_read, name="notifications_read"),
    path("notifications/<int:pk>/", notification_open, name="notification_open"),
    path("profile/notifications/", notification_ways, name="notification_ways"),
]
