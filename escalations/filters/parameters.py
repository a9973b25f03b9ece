"""How a parameter of a list is written; every refusal says how to write it."""

import django_filters
from django import forms
from django.core.exceptions import ValidationError
from django_filters.fields import IsoDateTimeField

from escalations.domain import writing

BIGGEST = 2**63 - 1
LONGEST = 200
MOST = 50
YES_NO = {"true": True, "1": True, "yes": True, "false": False, "0": False, "no": False}


class Listed(forms.Field):
    """Several values: the parameter repeated, or commas between them."""

    widget = forms.MultipleHiddenInput

    def __init__(self, *, choices=(), groups=None, **kwargs):
        super().__init__(**kwargs)
        self.choices, self.groups = choices, groups or {}

    def to_python(self, value):
        given = [value] if isinstance(value, str) else value or []
        words = [word.strip() for one in given for word in writing.clean(str(one)).split(",") if word.strip()]
        if len(words) > MOST:
            raise ValidationError(f"At most {MOST} values at once.")
        return [one for word in words for one in self.groups.get(word, None) or [self.read(word)]]

    def read(self, word):
        if word not in self.choices:
            choice = ", ".join([*self.choices, *self.groups])
            raise ValidationError(f"“{shortened(word)}” is none of: {choice}.")
        return word


class Ids(Listed):
    """Ids of rows, and the words that stand for some, such as "me" and "none"."""

    def read(self, word):
        if word in self.choices:
            return word
        if not (word.isascii() and word.isdigit() and len(word) < 20 and int(word) <= BIGGEST):
            known = " or ".join(["a number", *self.choices])
            raise ValidationError(f"“{shortened(word)}” is no id: write {known}.")
        return int(word)


class Tags(Listed):
    def read(self, word):
        return word


class Line(forms.CharField):
    """One line of words, without what cannot be seen."""

    def to_python(self, value):
        text = " ".join(writing.clean(str(value or "")[:10_000]).split())
        if len(text) > LONGEST:
            raise ValidationError(f"Search for fewer words: {LONGEST} characters at most.")
        return text


class Moment(IsoDateTimeField):
    """A day or a moment; 2026-11-10, or 2026-11-10T09:00:00Z."""

    default_error_messages = {"invalid": "Write a day or a moment, such as 2026-11-10."}

    def to_python(self, value):
        moment = super().to_python(value)
        if moment is not None and not 1970 <= moment.year <= 9000:
            raise ValidationError(self.error_messages["invalid"])
        return moment


class YesNo(forms.Field):
    widget = forms.HiddenInput

    def to_python(self, value):
        word = str(value or "").strip().lower()
        if word and word not in YES_NO:
            raise ValidationError(f"“{shortened(word)}” is neither true nor false.")
        return YES_NO.get(word)


def shortened(word):
    return word if len(word) <= 40 else f"{word[:40]}…"


class ChoiceFilter(django_filters.Filter):
    """Any of several words; `groups` maps a word to the ones it stands for."""

    field_class = Listed


class IdFilter(django_filters.Filter):
    """Any of several rows by id; `choices` are words that stand for ids."""

    field_class = Ids

    def filter(self, queryset, value):
        return queryset.filter(**{f"{self.field_name}__in": value}) if value else queryset


class TagFilter(django_filters.Filter):
    """With all of these tags."""

    field_class = Tags


class LineFilter(django_filters.Filter):
    field_class = Line


class MomentFilter(django_filters.Filter):
    field_class = Moment


class YesNoFilter(django_filters.Filter):
    field_class = YesNo
