"""Companies and contacts: deactivated, never deleted, once they have tickets."""

from django.contrib import admin
from django.utils import timezone

from escalations.filters import words
from escalations.models import Company, Contact

from .base import KeptAdmin
from .paged import Paged


class CustomerAdmin(Paged, KeptAdmin):
    """Many rows: never counted, found as the portal finds them, and stamped when they are saved."""

    list_filter = ("is_active",)
    ordering = ("-pk",)
    begins = "email"

    def get_search_results(self, request, queryset, search_term):
        term = " ".join(search_term.replace("\x00", " ").split())
        if not term:
            return queryset, False
        found = words.holding(self.model.objects.all(), term, name="name", start=self.begins)
        return queryset.filter(pk__in=found.values("pk")), False

    def offered(self, rows):
        return rows.filter(is_active=True)

    def save_model(self, request, obj, form, change):
        obj.updated_at = timezone.now()
        if not change:
            obj.created_at = obj.updated_at
        super().save_model(request, obj, form, change)


@admin.register(Company)
class CompanyAdmin(CustomerAdmin):
    begins = "domain"
    list_display = ("name", "domain", "is_active")
    search_fields = ("name", "domain")
    fields = (("name", "is_active"), "domain", "description", "use")


@admin.register(Contact)
class ContactAdmin(CustomerAdmin):
    related = ("company",)
    list_display = ("name", "email", "phone", "company", "is_shared_mailbox", "is_active")
    list_filter = ("is_active", "is_shared_mailbox")
    search_fields = ("name", "email")
    autocomplete_fields = ("company",)
    fields = (("name", "is_active"), ("email", "phone"), "title", ("company", "is_shared_mailbox"), "use")

    def save_model(self, request, obj, form, change):
        obj.email = obj.email or None
        super().save_model(request, obj, form, change)
