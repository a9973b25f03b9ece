"""A team's own screens: its week and holidays, and how it leaves."""

from zoneinfo import available_timezones

from django.contrib import messages
from django.utils import timezone

from escalations.domain import accept_time, hours_words, teams, working_hours
from escalations.domain.errors import InvalidInput, StaleWrite, StepNotAllowed
from escalations.models import Priority, Team

from .own_screens import WithScreens

GONE = "That team is not there any more."
ALL_CLOSED = "Every day is closed, so no hours are kept: the clock of {team} runs day and night, all week."
LATER = "What is queued already keeps its time. New hours count for what is queued, rerouted or reprioritised later."


def preview(team, at):
    """By when an escalation queued now would have to be accepted: a sentence for each priority."""
    return [_sentence(team, priority, at) for priority in Priority.objects.active()]


def _sentence(team, priority, at):
    due = accept_time.due(priority, team, at).astimezone(accept_time.zone_of(team))
    zone = f" ({team.time_zone})" if team.time_zone else ""
    words = f"An escalation queued now with {priority} is to be accepted by {due:%a} {due.day} {due:%b, %H:%M}{zone}."
    if priority.counts_working_hours and not team.working_hours:
        return f"{words} It counts around the clock: this team has no working hours."
    return words


class HoursScreen(WithScreens):
    """Weekly hours, time zone and holidays, each in words."""

    def hours_view(self, request, number):
        team = Team.objects.filter(pk=number).first()
        if team is None:
            return self.done(request, GONE, self.address("changelist"), messages.ERROR)
        if request.method == "POST":
            return self._save_hours(request, team)
        return self._hours(request, team, working_hours.written(team))

    def _save_hours(self, request, team):
        names = working_hours.written(team)
        typed = {name: request.POST.get(name, "") for name in names}
        seen = {name: request.POST.get(f"seen_{name}", "").replace("\r\n", "\n") for name in names}
        try:
            team, past = working_hours.change(team, typed, seen=seen, by=request.user, at=timezone.now())
        except InvalidInput as refusal:
            return self._hours(request, team, typed, seen=seen, wrong=refusal.fields)
        except StaleWrite as refusal:
            now = working_hours.written(Team.objects.get(pk=team.pk))
            wrong = {
                name: f"Somebody changed this meanwhile to “{theirs}”. Save again to replace that."
                for name, (theirs, _) in refusal.differences.items()
            }
            return self._hours(request, team, typed, seen=now, wrong=wrong)
        if past:
            words = f"In the past, kept, and without effect on what comes: {', '.join(past[:5])}."
            self.message_user(request, words, messages.WARNING)
        if not team.working_hours:
            self.message_user(request, ALL_CLOSED.format(team=team), messages.WARNING)
        return self.done(request, f"The hours of {team} are saved.", self.address("hours", team.pk))

    def _hours(self, request, team, typed, *, seen=None, wrong=None):
        seen, wrong = seen or typed, wrong or {}
        days = [(day, typed[day], seen[day], wrong.get(day, "")) for day in hours_words.DAYS]
        others = {
            name: {"typed": typed[name], "seen": seen[name], "wrong": wrong.get(name, "")}
            for name in ("time_zone", "holidays")
        }
        return self.screen(
            request,
            "admin/hours.html",
            title=f"Working hours of {team}",
            team=team,
            days=days,
            later=LATER,
            portal_zone=timezone.get_default_timezone_name(),
            zones=sorted(available_timezones()),
            problems=list(wrong.items()),
            preview=preview(team, timezone.now()),
            **others,
        )


class DeactivationScreen(WithScreens):
    """Counts what leads to a team and asks where it goes, in the same step."""

    def deactivate_view(self, request, number):
        team = Team.objects.filter(pk=number).first()
        if team is None:
            return self.done(request, GONE, self.address("changelist"), messages.ERROR)
        if request.method == "POST":
            return self._deactivate(request, team)
        return self._ask_where(request, team)

    def _deactivate(self, request, team):
        chosen = {name: self._chosen(request.POST.get(name, "")) for name in ("tickets_to", "escalations_to")}
        try:
            teams.deactivate(team, **chosen, by=request.user, at=timezone.now())
        except InvalidInput as refusal:
            return self._ask_where(request, team, chosen=chosen, wrong=refusal.fields)
        except StepNotAllowed as refusal:
            return self.done(request, refusal.detail, self.address("change", team.pk), messages.INFO)
        return self.done(request, f"“{team}” is deactivated.", self.address("changelist"))

    def _chosen(self, number):
        is_number = number.isascii() and number.isdecimal() and len(number) < 19
        return Team.objects.active().filter(pk=number).first() if is_number else None

    def _ask_where(self, request, team, *, chosen=None, wrong=None):
        found = teams.uses(team)
        others = Team.objects.active().exclude(pk=team.pk)
        questions = [
            ("tickets_to", "Tickets, intake, canned responses and scenarios go to", found.needs_tickets_to),
            ("escalations_to", "What is escalated goes to", found.needs_escalations_to),
        ]
        offered = {
            "tickets_to": others.filter(tier__lte=team.tier),
            "escalations_to": others.filter(tier__gt=1),
        }
        asked = [
            {
                "name": name,
                "label": label,
                "offered": offered[name],
                "chosen": (chosen or {}).get(name),
                "wrong": (wrong or {}).get(name, ""),
            }
            for name, label, needed in questions
            if needed
        ]
        title = f"Deactivate “{team}”?"
        return self.screen(
            request, "admin/deactivate_team.html", title=title, team=team, found=found, asked=asked
        )
