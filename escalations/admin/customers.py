"""Companies and contacts: deactivated, never deleted, once they have tickets."""

from django.contrib import admin
from django.utils import timezone

from escalations.models import Company, Contact

from .base import KeptAdmin
from .records import CappedPaginator


class CustomerAdmin(KeptAdmin):
    """Many rows: counted up to a limit, and stamped when they are saved."""

    paginator = CappedPaginator
    list_filter = ("is_active",)
    ordering = ("pk",)
    sortable_by = ()

    def offered(self, rows):
        return rows.filter(is_active=True)

    def save_model(self, request, obj, form, change):
        obj.updated_at = timezone.now()
        if not change:
            obj.created_at = obj.updated_at
        super().save_model(request, obj, form, change)


@admin.register(Company)
class CompanyAdmin(CustomerAdmin):
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
