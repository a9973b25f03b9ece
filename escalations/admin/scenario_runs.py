"""The log of scenarios: every run and every refusal, newest first, to look up."""

from django.contrib import admin
from django.utils.html import format_html, format_html_join

from escalations.models import ScenarioRun

from .records import RecordAdmin

STATES = {
    "done": "done",
    "refused": "refused",
    "taken_back": "taken back",
    "not_reached": "not reached",
}


class ByWhom(admin.RelatedFieldListFilter):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.title = "who ran it"


@admin.register(ScenarioRun)
class ScenarioRunAdmin(RecordAdmin):
    related = ("scenario", "ticket", "by")
    search_help_text = "A ticket's number."
    list_display = ("at", "scenario", "ticket", "by", "outcome", "told")
    list_filter = ("outcome", "at", "scenario", ("by", ByWhom))
    ordering = ("-at", "-id")
    fields = ("at", "scenario", "ticket", "by", "outcome", "why_not", "told")
    readonly_fields = ("told",)

    @admin.display(description="actions")
    def told(self, run):
        """Each action with what it did, or why it was refused."""
        if not run.actions:
            return run.why_not
        listed = format_html_join(
            "",
            "<li><strong>{}</strong>, {}{}</li>",
            (
                (
                    one["action"],
                    STATES.get(one["state"], one["state"]),
                    f": {one['words']}" if one["words"] else "",
                )
                for one in run.actions
            ),
        )
        return format_html('<ol class="acts">{}</ol>', listed)
