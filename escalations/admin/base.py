"""What the configuration's pages have in common: refusals as form errors, and rows kept while they are used."""

from django.contrib import admin, messages
from django.contrib.admin.widgets import RelatedFieldWidgetWrapper
from django.core.exceptions import NON_FIELD_ERRORS
from django.http import HttpResponseRedirect

from escalations.domain import writing
from escalations.domain.errors import InvalidInput

from .access import ForAdministrators, KeptWhileUsed
from .logged import Logged
from .opened import OpenedForm, RowsOpenedWith
from .site import TitledList


class CheckedForm(OpenedForm):
    """Asks the domain before it saves; a refusal becomes the error of its field."""

    def check_with_domain(self):
        """Overridden: raise InvalidInput to refuse `self.instance`."""

    def _post_clean(self):
        """What cannot be seen, such as a sign that turns the direction of a name round, is not kept."""
        for name, value in self.cleaned_data.items():
            if isinstance(value, str):
                self.cleaned_data[name] = writing.clean(value)
        super()._post_clean()
        if not set(self.errors) - {NON_FIELD_ERRORS}:
            self._ask_domain()

    def _ask_domain(self):
        """Its sentence stands in place of a database constraint's, whose name tells nobody anything."""
        try:
            self.check_with_domain()
        except InvalidInput as refusal:
            self.errors.pop(NON_FIELD_ERRORS, None)
            for field, sentence in refusal.fields.items():
                self.add_error(field if field in self.fields else None, sentence)


class PlainFields:
    """Drop-downs without the four icons that lead away from a half-filled form."""

    def formfield_for_dbfield(self, db_field, request, **kwargs):
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if isinstance(getattr(field, "widget", None), RelatedFieldWidgetWrapper):
            field.widget = field.widget.widget
        return field


class TabularRows(ForAdministrators, PlainFields, admin.TabularInline):
    extra = 0


class StackedRows(ForAdministrators, PlainFields, admin.StackedInline):
    extra = 0


class ConfigurationAdmin(
    RowsOpenedWith, ForAdministrators, Logged, TitledList, PlainFields, admin.ModelAdmin
):
    """A page of the configuration; `related` is fetched with every row, in lists and in drop-downs."""

    class Media:
        js = ("js/admin_names.js",)

    form = OpenedForm
    related: tuple = ()
    list_per_page = 50
    show_full_result_count = False
    show_facets = admin.ShowFacets.NEVER

    def get_queryset(self, request):
        rows = super().get_queryset(request)
        if request.path.endswith("/autocomplete/"):
            rows = self.offered(rows)
        return rows.select_related(*self.related) if self.related else rows

    def offered(self, rows):
        """What a drop-down offers: nothing deactivated."""
        return rows.active() if hasattr(rows, "active") else rows


class KeptAdmin(KeptWhileUsed, ConfigurationAdmin):
    """A page whose rows are deactivated, never deleted, once they are used."""

    readonly_fields = ("use",)
    instead_of_deleting = "../change/"

    def get_fieldsets(self, request, obj=None):
        fieldsets = [
            (name, {**options, "fields": [one for one in options["fields"] if one != "use"]})
            for name, options in super().get_fieldsets(request, obj)
        ]
        return [*fieldsets, ("Use", {"fields": ["use"]})] if obj else fieldsets

    @admin.display(description="deleting it")
    def use(self, obj):
        return self.verdict_of(obj).why_not or "Possible: nothing uses it."

    def delete_view(self, request, object_id, extra_context=None):
        """Say why it stays, where Django would answer 403 without a word."""
        obj = self.get_object(request, object_id)
        if obj is not None and not self.verdict_of(obj):
            self.message_user(request, self.verdict_of(obj).why_not, messages.ERROR)
            return HttpResponseRedirect(self.instead_of_deleting)
        return super().delete_view(request, object_id, extra_context)
