"""Who may do what in the administration: administrators configure, records are looked up."""

from escalations.domain import rules, usage


class ForAdministrators:
    """For pages and for the rows within them: administrators add, change and view."""

    def has_module_permission(self, request):
        return self._may(request)

    def has_view_permission(self, request, obj=None):
        return self._may(request)

    def has_add_permission(self, request, obj=None):
        return self._may(request)

    def has_change_permission(self, request, obj=None):
        return self._may(request)

    def has_delete_permission(self, request, obj=None):
        return self._may(request)

    def _may(self, request):
        return request.user.is_active and bool(rules.may_configure(request.user))


class Unchangeable(ForAdministrators):
    """To look up only."""

    def has_add_permission(self, request, obj=None):
        return False

    def has_change_permission(self, request, obj=None):
        return False

    def has_delete_permission(self, request, obj=None):
        return False


class KeptWhileUsed(ForAdministrators):
    """Deleted only while nothing points at it (invariant 10)."""

    def has_delete_permission(self, request, obj=None):
        allowed = super().has_delete_permission(request, obj)
        return allowed and (obj is None or bool(self.verdict_of(obj)))

    def verdict_of(self, obj):
        """Whether it may be deleted, asked once per row: the page asks several times."""
        if not hasattr(obj, "_may_delete"):
            obj._may_delete = usage.may_delete(obj)
        return obj._may_delete
