"""Whom we help: contacts and companies."""

from django.shortcuts import get_object_or_404
from django.urls import path
from rest_framework import serializers

from escalations.domain import customers
from escalations.filters import COMPANIES, CONTACTS, CompanyFilter, ContactFilter
from escalations.models import Company, Contact

from .endpoint import Endpoint
from .fields import Given, Row, Text, YesNo
from .named import NamedShown, moment, of_row
from .once import once
from .schema import describe
from .tickets_shown import ReferenceElsewhereShown, references_of


class ContactGiven(Given):
    """A person, or a shared mailbox, at a company."""

    name = Text(max_length=200, help_text="What they are called.")
    email = Text(
        max_length=254, required=False, allow_null=True, help_text="Each address belongs to one contact."
    )
    phone = Text(max_length=50, required=False, help_text="As it is dialled.")
    title = Text(max_length=120, required=False, help_text="Role or site, as colleagues would say it.")
    company = Row(Company.objects.all(), required=False, allow_null=True, help_text="Whom they work for.")
    is_shared_mailbox = YesNo(required=False, help_text="Whether several people read it.")


class ContactChangesGiven(ContactGiven):
    """What changes of a contact; whatever is left out stays."""


class CompanyGiven(Given):
    """A customer."""

    name = Text(max_length=200, help_text="What it is called; each name is there once.")
    domain = Text(max_length=200, required=False, help_text="Its mail domain, such as leeds.example.")
    description = Text(max_length=20_000, required=False, help_text="What colleagues should know.")


class CompanyChangesGiven(CompanyGiven):
    """What changes of a company; whatever is left out stays."""


class ContactShown(serializers.Serializer):
    """A person, or a shared mailbox, at a company."""

    id = serializers.IntegerField(help_text="The contact's id.")
    name = serializers.CharField(help_text="What they are called.")
    email = serializers.CharField(allow_null=True, help_text="Their mail address; null: none.")
    phone = serializers.CharField(allow_blank=True, help_text="As it is dialled.")
    title = serializers.CharField(allow_blank=True, help_text="Role or site.")
    company = NamedShown(allow_null=True, help_text="Whom they work for.")
    is_shared_mailbox = serializers.BooleanField(help_text="Whether several people read it.")
    is_active = serializers.BooleanField(help_text="Whether they are still there.")
    created_at = serializers.DateTimeField(help_text="When it was added, in UTC.")
    updated_at = serializers.DateTimeField(help_text="When it was last changed, in UTC.")
    external_refs = ReferenceElsewhereShown(many=True, help_text="Who it is in other systems.")


class CompanyShown(serializers.Serializer):
    """A customer."""

    id = serializers.IntegerField(help_text="The company's id.")
    name = serializers.CharField(help_text="What it is called.")
    domain = serializers.CharField(allow_blank=True, help_text="Its mail domain.")
    description = serializers.CharField(allow_blank=True, help_text="What colleagues should know.")
    is_active = serializers.BooleanField(help_text="Whether it is still a customer.")
    created_at = serializers.DateTimeField(help_text="When it was added, in UTC.")
    updated_at = serializers.DateTimeField(help_text="When it was last changed, in UTC.")
    external_refs = ReferenceElsewhereShown(many=True, help_text="Who it is in other systems.")


def of_contacts(rows):
    references = references_of("contact", [row.pk for row in rows])
    return [_contact(row, references.get(row.pk, [])) for row in rows]


def of_companies(rows):
    references = references_of("company", [row.pk for row in rows])
    return [_company(row, references.get(row.pk, [])) for row in rows]


def _contact(row, references):
    return {
        "id": row.pk,
        "name": row.name,
        "email": row.email,
        "phone": row.phone,
        "title": row.title,
        "company": of_row(row.company),
        "is_shared_mailbox": row.is_shared_mailbox,
        "is_active": row.is_active,
        "created_at": moment(row.created_at),
        "updated_at": moment(row.updated_at),
        "external_refs": references,
    }


def _company(row, references):
    return {
        "id": row.pk,
        "name": row.name,
        "domain": row.domain,
        "description": row.description,
        "is_active": row.is_active,
        "created_at": moment(row.created_at),
        "updated_at": moment(row.updated_at),
        "external_refs": references,
    }


class Contacts(Endpoint):
    @describe("List contacts", shown=ContactShown, lists=(CONTACTS, ContactFilter))
    def get(self, request):
        """Contacts by name."""
        rows = Contact.objects.select_related("company")
        return self.listed(CONTACTS, ContactFilter, rows, shown=of_contacts)

    @describe("Add a contact", given=ContactGiven, shown=ContactShown, status=201)
    @once
    def post(self, request):
        """Refused if the address belongs to somebody already."""
        row = customers.add_contact(**self.read(ContactGiven), **self.who)
        return self.answer(_contact(row, []), status=201)


class OneContact(Endpoint):
    @describe("Read a contact", shown=ContactShown)
    def get(self, request, id):
        """A contact."""
        return self.answer(of_contacts([self.found(id)])[0])

    @describe("Change a contact", given=ContactChangesGiven, shown=ContactShown)
    def patch(self, request, id):
        """Only what differs is saved and remembered."""
        customers.change_contact(self.found(id), self.read(ContactChangesGiven), **self.who)
        return self.answer(of_contacts([self.found(id)])[0])

    def found(self, pk):
        return get_object_or_404(Contact.objects.select_related("company"), pk=pk)


class Companies(Endpoint):
    @describe("List companies", shown=CompanyShown, lists=(COMPANIES, CompanyFilter))
    def get(self, request):
        """Companies by name."""
        return self.listed(COMPANIES, CompanyFilter, Company.objects.all(), shown=of_companies)

    @describe("Add a company", given=CompanyGiven, shown=CompanyShown, status=201)
    @once
    def post(self, request):
        """Refused if there is one of this name, however it is spelt in capitals."""
        row = customers.add_company(**self.read(CompanyGiven), **self.who)
        return self.answer(_company(row, []), status=201)


class OneCompany(Endpoint):
    @describe("Read a company", shown=CompanyShown)
    def get(self, request, id):
        """A company."""
        return self.answer(of_companies([self.found(id)])[0])

    @describe("Change a company", given=CompanyChangesGiven, shown=CompanyShown)
    def patch(self, request, id):
        """Only what differs is saved and remembered."""
        customers.change_company(self.found(id), self.read(CompanyChangesGiven), **self.who)
        return self.answer(of_companies([self.found(id)])[0])

    def found(self, pk):
        return get_object_or_404(Company, pk=pk)


urlpatterns = [
    path("contacts/", Contacts.as_view(), name="contacts"),
    path("contacts/<int:id>/", OneContact.as_view(), name="contact"),
    path("companies/", Companies.as_view(), name="companies"),
    path("companies/<int:id>/", OneCompany.as_view(), name="company"),
]
