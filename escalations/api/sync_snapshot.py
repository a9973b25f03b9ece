"""Everything there is, page by page, with the place in the feed from which to go on afterwards."""

from django.urls import path
from rest_framework import serializers
from rest_framework.response import Response

from escalations.domain import feed
from escalations.models import PUBLIC, Company, Contact, Escalation, Note, Scope, Ticket

from . import sync_asked, sync_changes, sync_shown
from .endpoint import Endpoint
from .schema import describe
from .sync_asked import CURSOR_PARAMETER, LIMIT_PARAMETER, TYPES_PARAMETER
from .sync_shown import RowInStepShown

SALT = "sync.snapshot"
NAMES = ("cursor", "types", "limit", "format")


class SnapshotShown(serializers.Serializer):
    """One page of everything."""

    items = RowInStepShown(many=True, help_text="Rows by type and id: first what others refer to.")
    next_cursor = serializers.CharField(allow_null=True, help_text="The next page; null at the end.")
    changes_cursor = serializers.CharField(
        help_text="For /sync/changes/, once the last page is read: taken before the first row was."
    )
    end_of_stream = serializers.BooleanField(help_text="Whether that was the last page.")


class Snapshot(Endpoint):
    needs = (Scope.SYNC,)

    @describe(
        "Read a snapshot",
        shown=SnapshotShown,
        parameters=(CURSOR_PARAMETER, TYPES_PARAMETER, LIMIT_PARAMETER),
    )
    def get(self, request):
        """Everything you may see. What changes while it is read comes with /sync/changes/ afterwards, so that nothing
        is missed. A page may be short: go on until end_of_stream."""
        sync_asked.check_names(request, NAMES)
        limit = sync_asked.limit(request)
        position, types, key = sync_asked.cursor(request, SALT) or self.beginning()
        keys = list(
            self.rows(types[0]).filter(pk__gt=key).order_by("pk").values_list("pk", flat=True)[:limit]
        )
        left = types if len(keys) == limit else types[1:]
        place = [position, left, keys[-1] if left == types else 0]
        return Response(
            {
                "items": self.shown(types[0], keys),
                "next_cursor": sync_asked.cursor_of(place, SALT) if left else None,
                "changes_cursor": sync_asked.cursor_of(position, sync_changes.SALT),
                "end_of_stream": not left,
            }
        )

    def beginning(self):
        """The place in the feed, taken before anything is read."""
        feed.number()
        return feed.last(), sync_asked.types(self.request), 0

    def rows(self, type):
        """The rows of one type that this caller may see."""
        if type in {"company", "contact"}:
            return {"company": Company, "contact": Contact}[type].objects.all()
        tickets = Ticket.objects.visible_to(self.request.user)
        if type == "ticket":
            return tickets
        rows = {"note": Note, "escalation": Escalation}[type].objects.filter(ticket__in=tickets.values("pk"))
        return rows if type == "escalation" or self.sees_private else rows.filter(kind__in=PUBLIC)

    def shown(self, type, keys):
        data = sync_shown.of_rows(type, keys, at=self.request.now)
        return [sync_shown.of_row(type, key, data[key]) for key in keys if key in data]


urlpatterns = [path("sync/snapshot/", Snapshot.as_view(), name="snapshot")]
