"""Finds the contacts and companies that rows name, and makes those that are missing."""

import hashlib

from django.db.models import Q
from django.db.models.functions import Lower

from escalations.models import Company, Contact, RemoteRecord

from .words import plain


class Customers:
    """Those of one batch of rows. A contact is known by mail address, else by id or name in this source."""

    def __init__(self, rows, *, source, at):
        self.source, self.at = source, at
        people = [row.who for row in rows]
        self.companies = _existing_companies({who.company for who in people if who.company})
        self.contacts = self._existing_contacts(people)
        self.new_companies, self.new_contacts = {}, {}
        for who in people:
            self._note_missing(who)

    def make(self):
        """Save what is missing."""
        Company.objects.bulk_create(self.new_companies.values())
        Contact.objects.bulk_create(self.new_contacts.values())
        RemoteRecord.objects.bulk_create(
            RemoteRecord(source=self.source, type=RemoteRecord.Type.CONTACT, external_id=key, contact=contact)
            for key, contact in self.new_contacts.items()
            if contact.email is None
        )

    def of(self, who):
        """(contact, company) of a row; the contact's company if the row names none."""
        contact = self.contacts.get(_key(who))
        company = self.companies.get(plain(who.company))
        return contact, company or (contact and contact.company)

    def _existing_contacts(self, people):
        keys = {_key(who) for who in people}
        emails = {who.email for who in people if who.email}
        by_email = Contact.objects.annotate(lower=Lower("email")).select_related("company")
        found = by_email.filter(Q(email__in=emails) | Q(lower__in=emails)).order_by("-pk")
        records = RemoteRecord.objects.filter(
            source=self.source, type=RemoteRecord.Type.CONTACT, external_id__in=keys
        ).select_related("contact__company")
        by_key = {record.external_id: record.contact for record in records}
        return by_key | {contact.lower: contact for contact in found}

    def _note_missing(self, who):
        company, key = plain(who.company), _key(who)
        if company and company not in self.companies:
            new = Company(name=who.company, created_at=self.at, updated_at=self.at)
            self.companies[company] = self.new_companies[company] = new
        if key and key not in self.contacts:
            made = Contact(
                name=who.name, email=who.email or None, phone=who.phone,
                company=self.companies.get(company), created_at=self.at, updated_at=self.at,
            )  # fmt: skip
            self.contacts[key] = self.new_contacts[key] = made


def _existing_companies(names):
    rows = Company.objects.annotate(lower=Lower("name"))
    found = rows.filter(Q(name__in=names) | Q(lower__in={name.lower() for name in names})).order_by("-pk")
    return {plain(row.name): row for row in found}


def _key(who):
    """What identifies the contact: its mail address, else its id over there, else its name."""
    if who.email or not who.name:
        return who.email
    key = f"id:{who.contact_id}" if who.contact_id else f"name:{plain(who.name)}"
    return key if len(key) <= 120 else f"hash:{hashlib.sha256(key.encode()).hexdigest()}"
