"""What contacts and companies can be filtered by."""

import django_filters
from django.db.models import Q

from escalations.models import Company, Contact

from . import words
from .parameters import IdFilter, LineFilter, MomentFilter


class ContactFilter(django_filters.FilterSet):
    """`q` is a part of the name or the beginning of the mail address."""

    email = LineFilter(method="with_email", help_text="The whole mail address.")
    company = IdFilter(field_name="company", help_text="Who they work for.")
    updated_after = MomentFilter(
        field_name="updated_at", lookup_expr="gte", help_text="Changed then or later."
    )
    q = LineFilter(method="with_words", help_text="A part of the name, or how the mail address begins.")

    class Meta:
        model = Contact
        fields = ()

    def with_email(self, rows, name, text):
        return rows.filter(email__in={text, text.lower()})

    def with_words(self, rows, name, text):
        return words.holding(rows, text, name="name", start="email")


class CompanyFilter(django_filters.FilterSet):
    """`q` is a part of the name, or the mail domain."""

    updated_after = MomentFilter(
        field_name="updated_at", lookup_expr="gte", help_text="Changed then or later."
    )
    q = LineFilter(method="with_words", help_text="A part of the name, or the mail domain.")

    class Meta:
        model = Company
        fields = ()

    def with_words(self, rows, name, text):
        by_name = words.holding(Company.objects.all(), text, name="name")
        return rows.filter(Q(pk__in=by_name.values("pk")) | Q(domain=text.lower().lstrip("@")))
