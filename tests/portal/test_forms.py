"""Fields are written out as Django's own templates do, only sooner."""

import pytest
from django import forms
from django.forms.renderers import DjangoTemplates

from portal.forms import Renderer

NASTY = '"><script>alert(1)</script>'
CHOICES = [
    ("", "No change"),
    (1, "One & all"),
    (NASTY, NASTY),
    ("Group <b>", [("2", "Two"), ("3", "Three")]),
]


@pytest.mark.parametrize("value", ["", 1, "3", NASTY, None])
@pytest.mark.parametrize(
    "attrs", [{}, {"class": "form-select", "disabled": True, "hidden": False, "data-x": NASTY}]
)
def test_select_is_what_django_writes(value, attrs):
    select = forms.Select(choices=CHOICES)

    ours, theirs = (
        " ".join(select.render("a<b", value, attrs, renderer=renderer).split()).replace("> <", "><")
        for renderer in (Renderer(), DjangoTemplates())
    )

    assert ours == theirs


@pytest.mark.parametrize(
    "widget",
    [
        forms.TextInput(), forms.NumberInput(), forms.EmailInput(), forms.DateInput(), forms.TimeInput(),
        forms.HiddenInput(), forms.Textarea(), forms.CheckboxInput(), forms.PasswordInput(), forms.URLInput(),
    ],
)  # fmt: skip
@pytest.mark.parametrize("value", ["", NASTY, "one\ntwo", 7, None])
@pytest.mark.parametrize(
    "attrs", [{}, {"class": "form-control", "required": True, "hidden": False, "x": NASTY}]
)
def test_every_field_is_what_django_writes(widget, value, attrs):
    ours, theirs = (
        widget.render("a<b", value, attrs, renderer=renderer) for renderer in (Renderer(), DjangoTemplates())
    )

    assert ours == theirs
