"""The form of a new ticket: what may be chosen, and what was chosen as the domain takes it."""

from django import forms
from django.urls import reverse_lazy
from django.utils.functional import cached_property

from escalations.domain import customers, writing
from escalations.models import Category, Contact, Level, Priority, Team, User

NO_CONTACT, NEW_CONTACT, ME = "none", "new", "me"
SAY_IT = {"required": "Give the ticket a subject: what is wrong, in a few words."}
NAME_IT = {"required": "Write a name."}
NOT_OFFERED = {"invalid_choice": "This is not offered any more. Choose another."}


class Words(forms.CharField):
    """Text as it is stored: without what cannot be seen; the domain says what is too long."""

    def to_python(self, value):
        return writing.clean(super().to_python(str(value or "").replace("\0", "")))


class CompanyName(Words):
    """The name of a company, offered while it is typed."""

    widget = forms.TextInput(
        attrs={
            "list": "company-names",
            "autocomplete": "off",
            "hx-get": reverse_lazy("web:company_names"),
            "hx-trigger": "input changed delay:250ms",
            "hx-target": "#company-names",
            "hx-swap": "innerHTML",
            "hx-include": "this",
        }
    )


class NewTicketForm(forms.Form):
    """`contact` is an id, "new" for the fields beside it, or "none" for a machine's ticket."""

    contact_q = forms.CharField(label="Find a contact", required=False)
    contact = forms.CharField(required=False)
    new_name = Words(label="Name", error_messages=NAME_IT)
    new_email = Words(label="E-mail", required=False)
    new_company = CompanyName(
        label="Company", required=False, help_text="Left empty, the mail domain finds the company."
    )
    adds_company = forms.BooleanField(label="Add this company: it is a new customer", required=False)
    company = CompanyName(
        label="Customer it concerns", required=False, help_text="The company whose machine it is."
    )
    subject = Words(help_text="What is wrong, in a few words.", error_messages=SAY_IT)
    description = Words(required=False, widget=forms.Textarea(attrs={"rows": 6}))
    category = forms.ModelChoiceField(
        Category.objects.none(), required=False, empty_label="Choose a category", error_messages=NOT_OFFERED
    )
    impact = forms.ChoiceField(choices=Level.choices, initial=Level.LOW, help_text="How much stands still.")
    urgency = forms.ChoiceField(choices=Level.choices, initial=Level.LOW, help_text="How soon it matters.")
    priority = forms.ModelChoiceField(
        Priority.objects.none(),
        required=False,
        empty_label="As impact and urgency say",
        error_messages=NOT_OFFERED,
    )
    priority_reason = Words(label="Why another priority", required=False)
    team = forms.ModelChoiceField(
        Team.objects.none(),
        required=False,
        empty_label="The category's, else mine",
        error_messages=NOT_OFFERED,
    )
    assignee = forms.ChoiceField(required=False, error_messages=NOT_OFFERED)
    tags = Words(required=False, help_text="Separated by commas.")

    def __init__(self, data=None, *, by, initial=None):
        initial = {"assignee": "" if by.is_away else ME} | (initial or {})
        super().__init__(data, initial=initial)
        self.by = by
        self.fields["new_name"].required = data is None or self.adds_contact
        usable = Category.objects.active().leaves().values("pk")
        self.fields["category"].queryset = Category.objects.filter(pk__in=usable).select_related("parent")
        self.fields["priority"].queryset = Priority.objects.active()
        self.fields["team"].queryset = Team.objects.active()
        self.fields["assignee"].choices = _people(by)

    @property
    def adds_contact(self):
        return self["contact"].value() == NEW_CONTACT

    @cached_property
    def person(self):
        """The contact that is chosen, also while the form is being filled in; None if none is."""
        return _row(Contact.objects.filter(is_active=True).select_related("company"), self["contact"].value())

    def typed(self):
        """Everything as it was typed."""
        return {name: self[name].value() for name in self.fields}

    def row(self, name):
        """The chosen row of a select while the form is being filled in."""
        return _row(self.fields[name].queryset, self[name].value())

    def clean_contact(self):
        chosen = self.cleaned_data["contact"]
        if chosen in {NO_CONTACT, NEW_CONTACT}:
            return None
        if self.person is None:
            raise forms.ValidationError("Choose who it is for, add them, or say that there is no contact.")
        return self.person

    def clean_company(self):
        """Asked only where there is no contact, who would bring their own."""
        name = self.cleaned_data["company"]
        if self["contact"].value() != NO_CONTACT or not name:
            return None
        company = customers.company_named(name)
        if company is None:
            raise forms.ValidationError(
                f"No company is called “{name[:60]}”. Correct the name or leave it empty."
            )
        return company

    def clean_assignee(self):
        chosen = self.cleaned_data["assignee"]
        return self.by if chosen == ME else User.objects.filter(pk=chosen or None).first()

    def clean(self):
        chosen = super().clean()
        chosen["new_company_row"] = self._new_company(chosen) if self.adds_contact else None
        return chosen

    def _new_company(self, chosen):
        """The company a new contact works for; an unknown name is asked about, not added by a slip."""
        name = chosen.get("new_company", "")
        if not name:
            return customers.company_of_address(chosen.get("new_email"))
        company = customers.company_named(name)
        if company is None and not chosen.get("adds_company"):
            self.asks_to_add_company = True
            self.add_error(
                "new_company", f"No company is called “{name[:60]}”. Correct it, or tick to add it."
            )
        return company

    asks_to_add_company = False

    def values(self):
        """The ticket's own fields, as the domain takes them."""
        names = ("subject", "description", "category", "impact", "urgency", "priority", "priority_reason")
        values = {name: self.cleaned_data[name] for name in (*names, "team", "assignee")}
        return values | {"tags": [tag.strip() for tag in self.cleaned_data["tags"].split(",") if tag.strip()]}


def _people(by):
    """Whom it may be given to; oneself first."""
    others = User.objects.filter(is_active=True, is_away=False).exclude(pk=by.pk)
    return [(ME, f"Me ({by.name})"), ("", "Nobody yet"), *((str(one.pk), one.name) for one in others)]


def _row(rows, chosen):
    chosen = str(chosen or "")
    if not (chosen.isascii() and chosen.isdigit() and len(chosen) < 19):
        return None
    return rows.filter(pk=int(chosen)).first()
