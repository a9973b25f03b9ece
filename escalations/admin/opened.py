"""A form remembers what it was opened with, so that of two people who change one row neither undoes the other."""

import hashlib
import json

from django import forms
from django.core import signing
from django.core.serializers.json import DjangoJSONEncoder
from django.db.models import Model
from django.utils.text import Truncator, capfirst

from escalations.domain import configuration_log

OPENED = "opened_with"
UNREADABLE = "What this page was opened with cannot be read any more. Look it through and save again."
ROWS = (
    "Somebody else added, changed or removed {} since you opened this page. "
    "Look at them in another tab. Save again to keep yours."
)


class OpenedForm(forms.ModelForm):
    """What its person left alone stays as somebody else saved it meanwhile; what both changed is asked back."""

    overtaken = ()

    @property
    def opened_with(self):
        """What a hidden field carries: the values of now, signed. Whoever saves again has seen them."""
        return signing.dumps(self._values_now(), salt=self._salt, compress=True)

    @property
    def _salt(self):
        return f"{self.instance._meta.label}.{self.instance.pk}"

    def _values_now(self):
        return {
            name: plain(self.get_initial_for_field(field, name))
            for name, field in self.fields.items()
            if not field.disabled
        }

    def full_clean(self):
        self.overtaken, self.is_unreadable = (), False
        if self.is_bound and self.instance.pk and (token := self.data.get(self.add_prefix(OPENED))):
            self._compare(token)
        super().full_clean()

    def _compare(self, token):
        try:
            seen = signing.loads(token, salt=self._salt)
        except signing.BadSignature:
            self.is_unreadable = True
            return
        now = self._values_now()
        changed = [name for name in now if name in seen and now[name] != seen[name]]
        mine = {name for name in changed if self._differs(name, seen[name])}
        self._take([name for name in changed if name not in mine])
        self.overtaken = [name for name in changed if name in mine and self._differs(name, now[name])]

    def _differs(self, name, value):
        """Whether what was typed is something else than `value`; a browser sends its own ends of lines."""
        return self.fields[name].has_changed(one_ending(value), one_ending(self[name].data))

    def _take(self, names):
        """Let what is stored now stand as if it had been typed."""
        self.data = self.data.copy()
        for name in names:
            value = self.fields[name].prepare_value(self.get_initial_for_field(self.fields[name], name))
            many = value if isinstance(value, list) else [value]
            sent = ["on" if one is True else str(plain(one)) for one in many if one not in (None, False)]
            self.data.setlist(self.add_prefix(name), sent)

    def _clean_fields(self):
        super()._clean_fields()
        if self.is_unreadable:
            self.add_error(None, UNREADABLE)
        for name in self.overtaken:
            self.add_error(name, self._asked_back(name))

    def _asked_back(self, name):
        label = (
            capfirst(str(self.instance._meta.get_field(name).verbose_name)) if self._is_stored(name) else ""
        )
        who = configuration_log.who_changed(self.instance, label) or "Somebody else"
        stored = Truncator(self._in_words(name)).chars(500)
        what = f"saved “{stored}” here" if stored else "emptied this"
        return f"{who} {what} since you opened this page. Save again to keep yours."

    def _is_stored(self, name):
        return name in {
            one.name for one in (*self._meta.model._meta.fields, *self._meta.model._meta.many_to_many)
        }

    def _in_words(self, name):
        """What is stored now, as a person reads it."""
        value = self.get_initial_for_field(self.fields[name], name)
        if isinstance(value, bool):
            return "yes" if value else "no"
        if isinstance(value, list):
            return ", ".join(sorted(map(str, value)))
        if isinstance(self.fields[name], forms.ModelChoiceField):
            chosen = self.fields[name].queryset.filter(pk=plain(value)).first() if value else None
            return str(chosen or value or "")
        return str(dict(getattr(self.fields[name], "choices", ())).get(value, value or ""))


class RowsOpenedWith:
    """A page whose inner rows are asked back as well, all of a kind together."""

    def _create_formsets(self, request, obj, change):
        formsets, inlines = super()._create_formsets(request, obj, change)
        for formset in formsets if change else ():
            formset.opened_with = digest(formset.get_queryset())
            seen = request.POST.get(f"{formset.prefix}-{OPENED}") if formset.is_bound else None
            if seen and seen != formset.opened_with:
                named = formset.model._meta.verbose_name_plural
                formset.non_form_errors().append(ROWS.format(named))
        return formsets, inlines

    def render_change_form(self, request, context, *args, **kwargs):
        form = context["adminform"].form
        if form.instance.pk and isinstance(form, OpenedForm):
            context["opened"] = self._opened(request, form, context["inline_admin_formsets"])
        return super().render_change_form(request, context, *args, **kwargs)

    def _opened(self, request, form, inlines):
        """A page that only tried something still goes by what it was opened with first."""
        only_tried = request.method == "POST" and not form.is_bound
        rows = [(f"{one.formset.prefix}-{OPENED}", one.formset.opened_with) for one in inlines]
        return [(OPENED, request.POST.get(OPENED, "") if only_tried else form.opened_with), *rows]


def plain(value):
    """Rows by their key, so that it can be written down and read again as the same."""
    if isinstance(value, Model):
        return value.pk
    if isinstance(value, list) and value and isinstance(value[0], Model):
        return sorted(one.pk for one in value)
    return json.loads(json.dumps(value, cls=DjangoJSONEncoder))


def one_ending(value):
    return value.replace("\r\n", "\n") if isinstance(value, str) else value


def digest(rows):
    """The same for the same rows with the same values."""
    told = sorted(str([one.value_from_object(row) for one in row._meta.concrete_fields]) for row in rows)
    return hashlib.sha256(str(told).encode()).hexdigest()[:32]
