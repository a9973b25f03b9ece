"""Entries of the configuration's log as pages show them: filtered, a page at a time, never counted."""

from datetime import date, datetime, time, timedelta
from functools import cached_property
from urllib.parse import urlencode

from django import forms
from django.contrib import admin
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db.models import Exists, OuterRef
from django.urls import reverse
from django.utils import timezone

from escalations import paging
from escalations.models import ConfigurationChange, User

LIMIT = 50
WRITTEN_BY = ConfigurationChange.objects.filter(by=OuterRef("pk"))
NEWEST_FIRST = paging.Keyset("configuration_changes", default="-at", at=["at", "id"])


def kinds():
    """What may be changed, as choices: every kind the log speaks of."""
    told = ConfigurationChange.objects.order_by("type").values_list("type", flat=True).distinct()
    return sorted(((one, label_of(one)) for one in told), key=lambda choice: choice[1].lower())


def label_of(type_):
    return ConfigurationChange(type=type_).kind.capitalize()


class Day(forms.DateField):
    """A day of our time."""

    def __init__(self, label):
        limits = [MinValueValidator(date(2000, 1, 1)), MaxValueValidator(date(2999, 12, 31))]
        super().__init__(
            label=label, required=False, widget=forms.DateInput(attrs={"type": "date"}), validators=limits
        )


class Filters(forms.Form):
    """Who, what, when."""

    by = forms.ChoiceField(label="Who", required=False)
    kind = forms.ChoiceField(label="What", required=False)
    verb = forms.ChoiceField(label="How", required=False)
    since = Day(label="From")
    until = Day(label="To")

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        people = [(person.pk, str(person)) for person in User.objects.filter(Exists(WRITTEN_BY))]
        self.fields["by"].choices = [("", "Everybody"), *people]
        self.fields["kind"].choices = [("", "Everything"), *kinds()]
        self.fields["verb"].choices = [("", "Any way"), *ConfigurationChange.Verb.choices]

    def applied(self, rows):
        """`rows` narrowed by what is filled in rightly; what is wrong says so beside its field."""
        self.full_clean()
        given = self.cleaned_data
        wanted = {"by": given.get("by"), "type": given.get("kind"), "verb": given.get("verb")}
        rows = rows.filter(**{name: value for name, value in wanted.items() if value})
        if given.get("since"):
            rows = rows.filter(at__gte=_midnight(given["since"]))
        if given.get("until"):
            rows = rows.filter(at__lt=_midnight(given["until"] + timedelta(days=1)))
        return rows


def _midnight(day):
    return timezone.make_aware(datetime.combine(day, time.min))


def _still_there(changes):
    """{type: object ids} of what can be opened; a question for each kind."""
    pages = {model._meta.model_name: model for model in admin.site._registry}
    named = {}
    for change in changes:
        if change.type in pages and change.object_id.isdecimal():
            named.setdefault(change.type, set()).add(change.object_id)
    return {kind: set(_ids(pages[kind], numbers)) for kind, numbers in named.items()}


def _ids(model, numbers):
    return map(str, model._base_manager.filter(pk__in=numbers).values_list("pk", flat=True))


class Changes:
    """One page of `rows` at the place the address names."""

    def __init__(self, rows, params, filters=()):
        self.rows, self.params, self.filters = rows.select_related("by"), params, filters

    def __iter__(self):
        """Each with the address of what was changed, "" for what has no page (any more)."""
        there = _still_there(self.page.rows)
        for change in self.page.rows:
            is_there = change.object_id in there.get(change.type, ())
            page = f"admin:escalations_{change.type}_change"
            change.address = reverse(page, args=[change.object_id]) if is_there else ""
            yield change

    @cached_property
    def page(self):
        try:
            place = NEWEST_FIRST.place(self.params, self.filters)
            return NEWEST_FIRST.page(self.rows, place, limit=LIMIT)
        except paging.WrongPlace:
            return NEWEST_FIRST.page(self.rows, NEWEST_FIRST.start({}), limit=LIMIT)

    @property
    def older(self):
        return self._link(self.page.next)

    @property
    def newer(self):
        return self._link(self.page.previous)

    def _link(self, cursor):
        kept = {name: self.params[name] for name in self.filters if self.params.get(name)}
        return "?" + urlencode({**kept, "cursor": cursor}) if cursor else ""
