"""The feed of changes, for programs that keep in step with the portal."""

from django.urls import path
from drf_spectacular.utils import OpenApiParameter
from rest_framework import serializers
from rest_framework.response import Response

from escalations.domain import feed
from escalations.models import Change, Scope

from . import sync_asked, sync_shown
from .endpoint import Endpoint
from .origin import of_token
from .schema import describe
from .sync_asked import CURSOR_PARAMETER, LIMIT_PARAMETER, TYPES_PARAMETER
from .sync_shown import RowInStepShown

SALT = "sync.changes"
OWN_PARAMETER = OpenApiParameter(
    "include_own", bool, description="true: also what was changed with this very token. Otherwise left out."
)
NAMES = ("cursor", "types", "limit", "include_own", "format")


class ChangeShown(RowInStepShown):
    """One change."""

    position = serializers.IntegerField(help_text="Where in the feed it stands; only ever grows.")
    op = serializers.ChoiceField(
        Change.Op.values, help_text="What happened; `merge`: the ticket went into `data.merged_into`."
    )
    origin = serializers.CharField(
        help_text="Where it came from: `portal`, `token:…` or `helpdesk:…`; a program knows its own token by it."
    )
    changed_at = serializers.DateTimeField(help_text="When, in UTC.")


class ChangesShown(serializers.Serializer):
    """One page of the feed."""

    items = ChangeShown(many=True, help_text="Changes in the order of their positions.")
    next_cursor = serializers.CharField(help_text="Go on from here, now or later.")
    end_of_stream = serializers.BooleanField(help_text="Whether that was all for now.")


class Changes(Endpoint):
    needs = (Scope.SYNC,)

    @describe(
        "List changes",
        shown=ChangesShown,
        parameters=(CURSOR_PARAMETER, TYPES_PARAMETER, LIMIT_PARAMETER, OWN_PARAMETER),
        refusals=(410,),
    )
    def get(self, request):
        """Everything that changed after a cursor, each change once and in order; none is passed over, whatever
        commits when. Without a cursor it begins with the oldest that is kept, thirty days back; whoever begins new
        reads /sync/snapshot/ first. Private notes need the scope private_notes."""
        sync_asked.check_names(request, NAMES)
        limit = sync_asked.limit(request)
        position = sync_asked.cursor(request, SALT)
        ends = feed.numbered()
        rows = self.changes(position, ends, most=limit + 1)
        is_end = len(rows) <= limit
        upto = ends[1] if is_end else rows[limit - 1].position
        return Response(
            {
                "items": self.shown(rows[:limit]),
                "next_cursor": sync_asked.cursor_of(upto, SALT),
                "end_of_stream": is_end,
            }
        )

    def changes(self, position, ends, *, most):
        """What this caller may see, in order."""
        token = self.request.auth
        types, has_own = sync_asked.types(self.request), sync_asked.yes_no(self.request, "include_own")
        but = "" if has_own or token is None else of_token(token)
        who = {"user": self.request.user, "private_notes": self.sees_private}
        try:
            return feed.page(position, ends, types=types, but=but, most=most, **who)
        except feed.Expired as problem:
            raise sync_asked.expired() from problem

    def shown(self, rows):
        keys = {}
        for one in rows:
            keys.setdefault(one.type, set()).add(one.object_id)
        data = {type: sync_shown.of_rows(type, ids, at=self.request.now) for type, ids in keys.items()}
        return [_item(one, data[one.type].get(one.object_id)) for one in rows]


def _item(one, data):
    row = sync_shown.of_row(one.type, one.object_id, data, version=one.version)
    return {
        "position": one.position,
        "op": one.op,
        "origin": one.origin,
        "changed_at": one.changed_at.isoformat().replace("+00:00", "Z"),
        **row,
    }


urlpatterns = [path("sync/changes/", Changes.as_view(), name="changes")]
