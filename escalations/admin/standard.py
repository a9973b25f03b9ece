"""The standard, version by version: drafts are edited, rehearsed and published; published ones only read (S34)."""

from django.contrib import admin, messages
from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Func, IntegerField, OuterRef
from django.http import HttpResponseRedirect
from django.urls import path, reverse
from django.utils.html import format_html_join

from escalations.domain import publishing
from escalations.domain import standard_draft as drafts
from escalations.models import CheckSeverity, Escalation, Standard, StandardSection

from . import standard_draft, standard_publishing, standard_rehearsal
from .access import Unchangeable
from .base import ConfigurationAdmin
from .tools import Tool, WithTools

COUNTED = 1_000


def is_draft(standard):
    return standard.is_draft


DRAFT = Tool(
    name="draft",
    label="Make a draft of it…",
    question=lambda standard: f"Make a draft of version {standard.version}?",
    words="The draft is a copy with the next number. Nobody is judged by it until you publish it.",
    take=publishing.draft_from,
    said=lambda standard: f"Version {standard.version} is a draft: change it, rehearse it, then publish it.",
)
AGAIN = Tool(
    name="again",
    label="Publish again…",
    question=lambda standard: f"Publish version {standard.version} again?",
    words="It comes into force at once under the next number, word for word, without a rehearsal. Escalations under "
    "way keep the version they started with. To rehearse it first, make a draft of it instead.",
    take=publishing.publish_again,
    said=lambda standard: f"Version {standard.version} is published and in force. {standard.note}",
    offered=lambda standard: not standard.is_draft and not standard.is_in_force,
)
DISCARD = Tool(
    name="discard",
    label="Discard…",
    question=lambda standard: f"Discard the draft of version {standard.version}?",
    words="Its changes and its rehearsals are gone for good. No escalation is judged by a draft.",
    take=drafts.discard,
    said=lambda standard: f"The draft of version {standard.version} is discarded.",
    offered=is_draft,
)

WAYS = {"rehearsal": "rehearse", "publish": "publish", "draft": "make a draft of it"}

# address below the draft's own, name, page
OF_DRAFT = (
    ("try", "try", standard_draft.part),
    ("publish", "publish", standard_publishing.publish),
    ("rehearsal", "rehearsal", standard_rehearsal.rehearsal),
    ("rehearsal/progress", "rehearsal_progress", standard_rehearsal.progress),
    ("rehearsal/cancel", "rehearsal_cancel", standard_rehearsal.cancel),
)


class Sections(Unchangeable, admin.StackedInline):
    """The seven sections of a published version, to be read (S25)."""

    model = StandardSection
    extra = 0
    fields = (("label", "position"), "prompt", "help", "example", ("max_length", "may_be_not_applicable"))


class Severities(Unchangeable, admin.TabularInline):
    model = CheckSeverity
    extra = 0
    verbose_name_plural = "writing checks: only those that differ from the usual"


@admin.register(Standard)
class StandardAdmin(WithTools, Unchangeable, ConfigurationAdmin):
    inlines = (Sections, Severities)
    related = ("published_by", "drafted_by", "edited_by")
    tools = (DRAFT, AGAIN, DISCARD)
    list_display = ("number", "state", "note", "published_at", "published_by", "judged", "ways")
    readonly_fields = ("version", "state", "published_at", "published_by")
    fields = (
        ("version", "state"),
        "note",
        ("lookback_days", "warranty_days"),
        "may_acknowledge_first",
        ("published_at", "published_by"),
    )

    def get_urls(self):
        guarded = self.admin_site.admin_view
        mine = [path("compare/", guarded(self.compare), name=self._name("compare"))]
        mine += [
            path(f"<path:object_id>/{address}/", guarded(self._of_draft(view)), name=self._name(name))
            for address, name, view in OF_DRAFT
        ]
        return mine + super().get_urls()

    def _of_draft(self, view):
        """A page of a draft; a published version leads to where it is read, and says so."""

        def asked(request, object_id):
            standard = self.get_object(request, object_id)
            if standard is None:
                return self._get_obj_does_not_exist_redirect(request, self.opts, object_id)
            if not standard.is_draft:
                self.message_user(request, drafts.never_changes(standard), messages.ERROR)
                return HttpResponseRedirect(self.page_of(standard))
            return view(self, request, standard)

        return asked

    def change_view(self, request, object_id, form_url="", extra_context=None):
        """A draft has its own screen, also when it was published while somebody typed; others are read."""
        standard, typed = self.get_object(request, object_id), "read" in request.POST
        if standard is None and typed:
            return standard_draft.gone(self, request)
        if standard is not None and (standard.is_draft or typed):
            return standard_draft.edit(self, request, standard)
        return super().change_view(request, object_id, form_url, extra_context)

    def links_of(self, row):
        """What leads on from a version: its comparison, and for a draft the way into force."""
        compared = f"{reverse('admin:escalations_standard_compare')}?b={row.version}"
        own = [("Compare…", compared)]
        if row.is_draft:
            own += [("Rehearse…", "../rehearsal/"), ("Publish…", "../publish/")]
        return [*({"label": label, "url": url} for label, url in own), *super().links_of(row)]

    def after_tool(self, row):
        """A discarded draft has no page any more."""
        return self.page_of(row) if row.pk and Standard.objects.filter(pk=row.pk).exists() else self._list()

    def page_of(self, row):
        return reverse(f"admin:{self._name('change')}", args=[row.pk])

    def done(self, request, standard, words):
        """Say what a press did; leads to the version's page."""
        self.message_user(request, words, messages.SUCCESS)
        return HttpResponseRedirect(self.page_of(standard))

    def compare(self, request):
        return standard_publishing.compare(self, request)

    def get_queryset(self, request):
        """Each with how many escalations it judged, counted up to a limit: no table is counted whole."""
        some = Escalation.objects.filter(standard=OuterRef("pk")).values("pk")[:COUNTED]
        counted = Func(ArraySubquery(some), function="cardinality", output_field=IntegerField())
        return super().get_queryset(request).annotate(judged_by_it=counted)

    @admin.display(description="version", ordering="version")
    def number(self, standard):
        return f"Version {standard.version}"

    @admin.display(description="state")
    def state(self, standard):
        if standard.is_in_force:
            return "In force"
        return "Draft" if standard.is_draft else "Published, replaced"

    @admin.display(description="escalations judged")
    def judged(self, standard):
        return f"{COUNTED - 1}+" if standard.judged_by_it >= COUNTED else standard.judged_by_it

    @admin.display(description="next")
    def ways(self, standard):
        """A draft is tried and published; of any other a draft is made."""
        compare = f"{reverse('admin:escalations_standard_compare')}?b={standard.version}"
        rest = ("rehearsal", "publish") if standard.is_draft else ("draft",)
        known = [(reverse(f"admin:{self._name(one)}", args=[standard.pk]), WAYS[one]) for one in rest]
        return format_html_join(", ", '<a href="{}">{}</a>', [(compare, "Compare"), *known])
