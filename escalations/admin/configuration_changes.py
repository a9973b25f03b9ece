"""The log of every configuration change as one page: filtered, paged, and as a file."""

import csv
from itertools import chain

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.http import StreamingHttpResponse
from django.template.response import TemplateResponse
from django.urls import path
from django.utils.timezone import localtime

from escalations.domain.spreadsheet import defused
from escalations.models import ConfigurationChange

from .access import Unchangeable
from .changes_shown import Changes, Filters
from .site import name_of

HEADER = ["When", "Who", "How", "What", "Name", "Field", "Before", "After", "Note"]


@admin.register(ConfigurationChange)
class ConfigurationChangeAdmin(Unchangeable, admin.ModelAdmin):
    """To look up; every entry can be linked to."""

    def get_urls(self):
        export = self.admin_site.admin_view(self.export)
        return [path("export/", export, name="escalations_configurationchange_export"), *super().get_urls()]

    def changelist_view(self, request, extra_context=None):
        filters = Filters(request.GET)
        rows = filters.applied(ConfigurationChange.objects.all())
        changes = Changes(rows, request.GET, tuple(filters.fields))
        return self._page(request, name_of(self.model), filters=filters, changes=changes)

    def change_view(self, request, object_id, form_url="", extra_context=None):
        """One entry, by its number."""
        if request.method != "GET":
            raise PermissionDenied("What was recorded stays as it is.")
        if not object_id.isdecimal() or not (rows := self.get_queryset(request).filter(pk=object_id)):
            return self._get_obj_does_not_exist_redirect(request, self.opts, object_id)
        return self._page(request, str(rows[0]), filters=None, changes=Changes(rows, {}))

    history_view = change_view

    def _page(self, request, title, **context):
        context |= {**self.admin_site.each_context(request), "title": title, "opts": self.opts}
        context["query"] = request.GET.urlencode()
        return TemplateResponse(request, "admin/changes.html", context)

    def export(self, request):
        """What the filters leave, as CSV, a line for each field; streamed, however long it is."""
        rows = Filters(request.GET).applied(ConfigurationChange.objects.select_related("by"))
        lines = (line for change in rows.iterator(chunk_size=500) for line in _lines(change))
        writer = csv.writer(Echo())
        answer = StreamingHttpResponse(
            (writer.writerow([defused(cell) for cell in line]) for line in chain([HEADER], lines)),
            content_type="text/csv; charset=utf-8",
        )
        answer["Content-Disposition"] = 'attachment; filename="configuration-changes.csv"'
        return answer


class Echo:
    """Hands back what the writer gives it, so that nothing is held."""

    def write(self, text):
        return text


def _lines(change):
    told = [
        f"{localtime(change.at):%Y-%m-%d %H:%M:%S}",
        change.by or "The portal",
        change.get_verb_display(),
        change.kind,
        change.name,
    ]
    for line in change.lines or [{"label": "", "before": "", "after": ""}]:
        yield [*told, line["label"], line["before"], line["after"], change.note]
