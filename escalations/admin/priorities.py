"""Priorities: how soon each must be accepted, their order, and which of them the matrix expects."""

from django import forms
from django.contrib import admin, messages
from django.http import HttpResponseNotAllowed
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import mark_safe

from escalations.domain import accept_time, configuring, durations, matrix, priorities
from escalations.domain.errors import InvalidInput, StaleWrite
from escalations.models import Level, Priority, PriorityRule

from .base import CheckedForm, ConfigurationAdmin, KeptAdmin
from .own_screens import WithScreens

LATER = "What is queued already keeps its time; this counts for what is queued from now on."


class PriorityForm(CheckedForm):
    """Asks for the time in words; `successor` stands in its place once it is deactivated."""

    accept_within = forms.CharField(
        max_length=40, help_text=f"Hours and minutes, as in “4 h” or “1 h 30 min”. {LATER}"
    )
    successor = forms.ModelChoiceField(
        Priority.objects.active(),
        required=False,
        label="In its place",
        empty_label="Choose when you deactivate it",
        help_text="The matrix and the scenarios lead there; tickets keep the priority they have.",
    )

    class Meta:
        model = Priority
        fields = ("name", "is_active", "colour", "clock")
        widgets = {"colour": forms.RadioSelect, "clock": forms.RadioSelect}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if self.instance.pk:
            self.fields["accept_within"].initial = durations.say(self.instance.accept_minutes)
        self.fields["colour"].choices = [
            (value, swatch(value, label)) for value, label in Priority.Colour.choices
        ]

    def clean_accept_within(self):
        try:
            self.instance.accept_minutes = durations.read(self.cleaned_data["accept_within"], field="within")
        except InvalidInput as refusal:
            raise forms.ValidationError(refusal.fields["within"]) from refusal
        return self.cleaned_data["accept_within"]

    def check_with_domain(self):
        configuring.check_priority(self.instance)
        priorities.check_leaving(self.instance, self.cleaned_data["successor"])


def swatch(colour, words):
    return format_html('<span class="swatch hue hue--{}"></span>{}', colour, words)


@admin.register(Priority)
class PriorityAdmin(WithScreens, KeptAdmin):
    form = PriorityForm
    list_display = ("name", "order", "shown_colour", "accept_within", "clock", "is_active")
    list_filter = ("is_active", "clock")
    search_fields = ("name",)
    sortable_by = ()
    fieldsets = (
        (None, {"fields": (("name", "is_active"), "successor", "colour")}),
        ("When an escalation must be accepted", {"fields": ("accept_within", "clock")}),
    )
    screens = (
        ("up", "<int:number>/up/", "move_up"),
        ("down", "<int:number>/down/", "move_down"),
    )

    @admin.display(description="rank")
    def order(self, priority):
        arrows = [("up", "↑"), ("down", "↓")]
        buttons = [
            format_html(
                '<button class="arrow" formaction="{}" aria-label="Move {} {}">{}</button>',
                self.address(way, priority.pk), priority.name, way, sign,
            )
            for way, sign in arrows
        ]  # fmt: skip
        return format_html('<span class="arrows">{} {}</span>', priority.rank, mark_safe("".join(buttons)))  # noqa: S308

    @admin.display(description="colour")
    def shown_colour(self, priority):
        return swatch(priority.colour, priority.get_colour_display())

    @admin.display(description="accept within")
    def accept_within(self, priority):
        return durations.say(priority.accept_minutes)

    def save_model(self, request, obj, form, change):
        if not change:
            obj.rank = priorities.next_rank()
        super().save_model(request, obj, form, change)
        if not obj.is_active and form.cleaned_data["successor"]:
            priorities.put_in_place(obj, form.cleaned_data["successor"], by=request.user, at=timezone.now())
        self._warn(request, obj)

    def _warn(self, request, priority):
        """What an administrator would be surprised by later, said now."""
        found = priorities.uses(priority)
        if not priority.is_active and (found.tickets or found.waiting):
            words = f"“{priority}” is not offered any more. It stays on what has it: {found.words}."
            self.message_user(request, words, messages.WARNING)
        without = [] if not priority.counts_working_hours else list(accept_time.without_hours())
        if without:
            names = ", ".join(map(str, without))
            words = f"These teams have no working hours yet, so their time counts around the clock: {names}."
            self.message_user(request, words, messages.WARNING)

    def move_up(self, request, number):
        return self._move(request, number, up=True)

    def move_down(self, request, number):
        return self._move(request, number, up=False)

    def _move(self, request, number, *, up):
        if request.method != "POST":
            return HttpResponseNotAllowed(["POST"])
        row = self.get_object(request, str(number))
        if row is None:
            return self._get_obj_does_not_exist_redirect(request, self.opts, str(number))
        moved = priorities.move(row, up=up, by=request.user, at=timezone.now())
        end = "the first" if up else "the last"
        words = (
            f"“{row}” moved {'up' if up else 'down'}; the queue follows."
            if moved
            else f"“{row}” is {end} already."
        )
        return self.done(request, words, self.address("changelist"))


@admin.register(PriorityRule)
class PriorityRuleAdmin(WithScreens, ConfigurationAdmin):
    """The nine cells of the matrix, on one screen: each is changed, none goes."""

    def has_add_permission(self, request, obj=None):
        return False

    def has_delete_permission(self, request, obj=None):
        return False

    def changelist_view(self, request, extra_context=None):
        """The matrix as a matrix."""
        return self._save(request) if request.method == "POST" else self._show(request, matrix.stored())

    def change_view(self, request, object_id, form_url="", extra_context=None):
        """A cell has no page of its own."""
        return self.done(
            request, "The matrix is changed as a whole.", self.address("changelist"), messages.INFO
        )

    def _save(self, request):
        typed = {cell: request.POST.get(cell, "") for cell in matrix.CELLS}
        seen = {cell: request.POST.get(f"seen_{cell}", "") for cell in matrix.CELLS}
        try:
            changed = matrix.change(typed, seen=seen, by=request.user, at=timezone.now())
        except InvalidInput as refusal:
            return self._show(request, typed, seen=seen, wrong=refusal.fields)
        except StaleWrite as refusal:
            theirs = {cell: pair[0] for cell, pair in refusal.differences.items()}
            return self._show(request, typed, seen={**matrix.stored()}, theirs=theirs)
        words = f"{len(changed)} of 9 cells changed." if changed else "Nothing changed."
        return self.done(request, words, self.address("changelist"))

    def _show(self, request, typed, *, seen=None, wrong=(), theirs=None):
        offered = {str(one.pk): one for one in Priority.objects.active()}
        cells = {
            cell: {
                "name": cell,
                "place": matrix.place(cell),
                "typed": typed[cell],
                "seen": (seen or typed)[cell],
                "colour": offered[typed[cell]].colour if typed[cell] in offered else "plain",
                "wrong": dict(wrong).get(cell, ""),
                "theirs": offered.get((theirs or {}).get(cell)),
                "is_stale": cell in (theirs or {}),
            }
            for cell in matrix.CELLS
        }
        rows = [
            (impact.label, [cells[f"{impact}_{urgency}"] for urgency in matrix.WORST_FIRST])
            for impact in matrix.WORST_FIRST
        ]
        return self.screen(
            request,
            "admin/matrix.html",
            title="Priority matrix",
            rows=rows,
            urgencies=[level.label for level in matrix.WORST_FIRST],
            offered=list(offered.items()),
            problems=[cell for cell in cells.values() if cell["wrong"] or cell["is_stale"]],
            levels=Level,
        )
