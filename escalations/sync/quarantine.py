"""Keeps a row that could not be taken in, with what came and why, so that it blocks no other and is tried again."""

import json
from datetime import timedelta

from django.db.models import F

from escalations.domain import helpdesks, outside
from escalations.models import QuarantinedRow

LONGEST = 100_000
MOST = 100  # that a run tries again
OFTEN, SELDOM = 5, timedelta(hours=1)  # so many times at each run; after that once in a while


def keep(helpdesk, type, external_id, *, why, raw, at):
    """Add the row, or count one more failure of it. `raw` None: what came before still stands for it."""
    row, is_new = QuarantinedRow.objects.get_or_create(
        helpdesk=helpdesk,
        type=type,
        external_id=str(external_id)[:120],
        defaults={
            "why": _told(why),
            "raw": as_text(raw) if raw is not None else "",
            "first_at": at,
            "last_at": at,
        },
    )
    if not is_new:
        came = {"raw": as_text(raw)} if raw is not None else {}
        values = {"why": _told(why), "last_at": at, "attempts": F("attempts") + 1, **came}
        QuarantinedRow.objects.filter(pk=row.pk).update(**values)
    return row


def due(helpdesk, *, at):
    """[(type, id)] of what is worth another try now, the longest untried first."""
    rows = helpdesk.quarantined.filter(type__in=helpdesks.TRIED).exclude(external_id="")
    rows = rows.exclude(attempts__gte=OFTEN, last_at__gt=at - SELDOM)
    return list(rows.order_by("last_at", "pk").values_list("type", "external_id")[:MOST])


def let_go(helpdesk, type, external_ids):
    """They were taken in after all."""
    ids = [str(external_id)[:120] for external_id in external_ids]
    QuarantinedRow.objects.filter(helpdesk=helpdesk, type=type, external_id__in=ids).delete()


def as_text(raw):
    """What came, as JSON, as far as it can be kept."""
    return _told(json.dumps(raw, default=outside.plain, ensure_ascii=False, indent=1), LONGEST)


def _told(text, limit=2000):
    text = str(text).replace("\x00", "").replace("\\u0000", "")
    return text.encode("utf-8", "replace").decode()[:limit]
