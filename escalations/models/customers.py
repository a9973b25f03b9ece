"""Whom we help: contacts and the companies they work for."""

from typing import ClassVar

from django.contrib.postgres.indexes import GinIndex, OpClass
from django.db import models
from django.db.models.functions import Upper

from .feed import told


class Company(models.Model):
    """A customer. Its completed services open the service warranty window (S11)."""

    name = models.CharField(max_length=200, unique=True)
    domain = models.CharField(max_length=200, blank=True, help_text="Mail domain, without @.")
    description = models.TextField(blank=True)
    is_active = models.BooleanField("active", default=True)
    created_at = models.DateTimeField(db_index=True)
    updated_at = models.DateTimeField(db_index=True)

    class Meta:
        ordering: ClassVar = ["name"]
        verbose_name_plural = "companies"
        indexes: ClassVar = [
            GinIndex(OpClass(Upper("name"), name="gin_trgm_ops"), name="company_name_trgm"),
        ]
        triggers: ClassVar = told("company", ignore=["updated_at"])

    def __str__(self):
        return self.name


class Contact(models.Model):
    """A person, or a shared mailbox, at a company. Never sees private text (S22)."""

    name = models.CharField(max_length=200)
    email = models.EmailField(max_length=254, null=True, blank=True, unique=True)
    phone = models.CharField(max_length=50, blank=True)
    title = models.CharField(
        max_length=120, blank=True, help_text="Role or site, as colleagues would say it."
    )
    company = models.ForeignKey(Company, models.PROTECT, null=True, blank=True, related_name="contacts")
    is_shared_mailbox = models.BooleanField(default=False)
    is_active = models.BooleanField("active", default=True)
    created_at = models.DateTimeField(db_index=True)
    updated_at = models.DateTimeField(db_index=True)

    class Meta:
        ordering: ClassVar = ["name", "id"]
        indexes: ClassVar = [
            models.Index(fields=["name", "id"], name="contact_by_name"),
            GinIndex(OpClass(Upper("name"), name="gin_trgm_ops"), name="contact_name_trgm"),
        ]
        triggers: ClassVar = told("contact", ignore=["updated_at"])

    def __str__(self):
        return self.name
