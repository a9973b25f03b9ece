"""The forms of a contact and of a company; each remembers what it showed, so that two people lose nothing."""

from django import forms
from django.db import transaction

from escalations.domain import customers

from .ticket_new_form import NAME_IT, CompanyName, Words


class CustomerForm(forms.Form):
    """What both have in common: the values as they were shown travel along and tell what a person changed."""

    names: tuple = ()

    def __init__(self, data=None, *, row, **initial):
        shown = {name: _text(getattr(row, name)) for name in self.names} if row else {}
        super().__init__(data, initial=shown | initial)
        self.row = row

    @property
    def seen(self):
        """{field: text} as the person saw it."""
        if not self.is_bound:
            return {name: self.initial.get(name, "") for name in self.names}
        return {name: self.data.get(f"seen-{name}", "") for name in self.names}

    @property
    def hidden(self):
        return [(f"seen-{name}", text) for name, text in self.seen.items()]

    def changed(self):
        """Only what the person changed; everything else stays as it is."""
        return {
            name: self.cleaned_data[name]
            for name in self.names
            if _text(self.cleaned_data[name]) != self.seen[name]
        }

    def before(self):
        """What the person saw, as the domain keeps it."""
        return {name: self.meant(name, text) for name, text in self.seen.items()}

    def meant(self, name, text):
        return text

    def take_over(self, refusal):
        """After a stale write: what was shown is from now on what the other person wrote."""
        self.data = self.data.copy()
        now = type(self.row).objects.get(pk=self.row.pk)
        for name in refusal.differences:
            self.data[f"seen-{name}"] = _text(getattr(now, name))


class ContactForm(CustomerForm):
    """A contact. An unknown company is asked about, not added by a slip."""

    names = ("name", "email", "phone", "title", "company", "is_shared_mailbox")

    name = Words(error_messages=NAME_IT)
    email = Words(label="E-mail", required=False, help_text="Without one only calls reach them.")
    phone = Words(required=False)
    title = Words(label="Role or site", required=False)
    company = CompanyName(required=False)
    adds_company = forms.BooleanField(label="Add this company: it is a new customer", required=False)
    is_shared_mailbox = forms.BooleanField(label="Several people share this mailbox", required=False)

    asks_to_add_company = False
    adding = ""

    def clean_company(self):
        name = self.cleaned_data["company"]
        company = customers.company_named(name)
        if name and company is None:
            self.asks_to_add_company = True
            if not self.data.get("adds_company"):
                raise forms.ValidationError(
                    f"No company is called “{name[:60]}”. Correct it, or tick to add it."
                )
            self.adding = name
        return company

    def meant(self, name, text):
        if name == "company":
            return customers.company_named(text)
        if name == "is_shared_mailbox":
            return bool(text)
        return (text or None) if name == "email" else text

    @transaction.atomic
    def save(self, *, by, at):
        """The contact's id; a new company comes with it or not at all."""
        values = self.changed() if self.row else {name: self.cleaned_data[name] for name in self.names}
        if self.adding:
            values["company"] = customers.add_company(name=self.adding, by=by, at=at)
        if self.row is None:
            return customers.add_contact(**values, by=by, at=at).pk
        customers.change_contact(self.row, values, before=self.before(), by=by, at=at)
        return self.row.pk


class CompanyForm(CustomerForm):
    names = ("name", "domain", "description")

    name = Words(error_messages=NAME_IT)
    domain = Words(
        label="Mail domain", required=False, help_text="Such as company.example: new senders are known by it."
    )
    description = Words(
        label="What to know about them", required=False, widget=forms.Textarea(attrs={"rows": 4})
    )

    def save(self, *, by, at):
        """The company's id."""
        if self.row is None:
            return customers.add_company(**self.cleaned_data, by=by, at=at).pk
        customers.change_company(self.row, self.changed(), before=self.before(), by=by, at=at)
        return self.row.pk


def _text(value):
    """A value as a hidden field carries it."""
    return "" if value in (None, False) else str(value)
