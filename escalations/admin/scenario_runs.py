"""The log of scenarios: every run and every refusal, newest first, to look up."""

from django.contrib import admin
from django.utils.html import format_html, format_html_join

from escalations import paging
from escalations.models import ScenarioRun

from .records import RecordAdmin

NOT_DONE = {"refused": "refused", "taken_back": "taken back", "not_reached": "not reached"}


class ByWhom(admin.RelatedFieldListFilter):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.title = "who ran it"


class When(admin.DateFieldListFilter):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.title = "when"


@admin.register(ScenarioRun)
class ScenarioRunAdmin(RecordAdmin):
    related = ("scenario", "by")
    keyset = paging.Keyset("administration.scenario_runs", default="-at", at=("at", "id"))
    search_help_text = "A ticket's number."
    list_display = ("at", "scenario", "number", "by", "outcome", "told")
    list_filter = ("outcome", ("at", When), "scenario", ("by", ByWhom))
    ordering = ("-at", "-id")
    fields = ("at", "scenario", "ticket", "by", "outcome", "why_not", "told")
    readonly_fields = ("told",)

    @admin.display(description="ticket")
    def number(self, run):
        return f"#{run.ticket_id}"

    @admin.display(description="actions")
    def told(self, run):
        """Each action with what it did, or why it was refused."""
        if not run.actions:
            return run.why_not
        return format_html(
            '<ol class="acts">{}</ol>', format_html_join("", "<li>{}</li>", map(_told, run.actions))
        )


def _told(one):
    """What was done says itself; what was not is said with its action."""
    if one["state"] not in NOT_DONE:
        return (one["words"],)
    words = f": {one['words']}" if one["words"] else ""
    return (format_html("<strong>{}</strong>, {}{}", one["action"], NOT_DONE[one["state"]], words),)
