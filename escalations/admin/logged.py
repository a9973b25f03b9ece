"""Every page of the configuration writes its changes to the log, and shows what was written about a row."""

from django.template.response import TemplateResponse
from django.utils import timezone

from escalations.domain import configuration_log

from .changes_shown import Changes


class Logged:
    """Takes the place of Django's own log, with before and after; nothing changed, nothing logged."""

    def save_form(self, request, form, change):
        """Look at the row before it changes; `log_change` and `log_addition` come when its inner rows are saved.

        Unlocked: a page that saves in its own way takes its own locks, in its own order.
        """
        obj = super().save_form(request, form, change)
        if change:
            obj.before_change = configuration_log.seen(obj)
            obj.told_before = configuration_log.last(obj)
        return obj

    def save_model(self, request, obj, form, change):
        """Of two who save the same row at once, the second changes what the first has left."""
        if change:
            obj.before_change = configuration_log.stored(obj)
        super().save_model(request, obj, form, change)

    def log_addition(self, request, obj, message):
        if configuration_log.last(obj) is None:
            self._remember(request, obj, None)

    def log_change(self, request, obj, message):
        """What changed is read from the row itself; nothing is told twice that the domain told while it saved."""
        if hasattr(obj, "before_change") and configuration_log.last(obj) == obj.told_before:
            self._remember(request, obj, obj.before_change)

    def log_deletions(self, request, queryset):
        """Called before they are deleted."""
        for row in queryset:
            before = configuration_log.stored(row)
            configuration_log.remember(row, before, None, by=request.user, at=timezone.now())

    def _remember(self, request, obj, before):
        after = configuration_log.stored(obj)
        configuration_log.remember(obj, before, after, by=request.user, at=timezone.now())

    def history_view(self, request, object_id, extra_context=None):
        row = self.get_object(request, object_id)
        if row is None:
            return self._get_obj_does_not_exist_redirect(request, self.opts, object_id)
        context = {
            **self.admin_site.each_context(request),
            "title": f"Changes to “{row}”",
            "opts": self.opts,
            "original": row,
            "changes": Changes(configuration_log.of(row), request.GET),
            **(extra_context or {}),
        }
        return TemplateResponse(request, "admin/changes_of_row.html", context)
