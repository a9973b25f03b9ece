"""A hundred texts that run in a browser that believes them, and every text column that could hold one."""

from itertools import count
from pathlib import Path

import pgtrigger
from django.apps import apps
from django.contrib.postgres.fields import ArrayField
from django.db import DataError, IntegrityError, models, transaction

from escalations.models.secret import SecretField

PAYLOADS = Path(__file__).with_name("payloads.txt").read_text().splitlines()

# Words of the portal itself, from which it decides something; nobody writes into them.
OUR_WORDS = {
    "Action.status", "Attachment.content_type", "Attachment.file", "Authorship.escalation", "ApiUsage.caller",
    "Change.origin", "Change.type", "CheckSeverity.code", "ConfigurationChange.type", "Difference.field",
    "Draft.name", "Escalation.carrier", "HelpdeskCode.status", "HistoryEntry.event", "IdempotentAnswer.digest",
    "Notification.about", "OutboxMessage.kind", "OutboxMessage.lane", "QuarantinedRow.type", "ReceivedMail.digest",
    "Rehearsal.content", "RemoteRecord.source", "Reminder.key", "Review.warranty_verdict", "SyncCursor.stream",
    "Team.time_zone", "User.password", "ApiToken.digest", "ApiToken.token_key", "ApiToken.scopes",
    "RemoteRecord.fingerprint", "RemoteRecord.gone_why", "Portal.asset_pattern", "WebhookEndpoint.events",
    "Helpdesk.name", "Helpdesk.url", "WebhookEndpoint.url", "Company.domain",
}  # fmt: skip
WORDS = (models.CharField, models.TextField, models.JSONField)


def text_columns():
    """(model, field) of every column that holds somebody's words, in plain, in a list or in JSON."""
    for model in apps.get_app_config("escalations").get_models():
        for field in model._meta.local_fields:
            one = field.base_field if isinstance(field, ArrayField) else field
            if isinstance(one, WORDS) and not one.choices and not isinstance(one, SecretField):
                yield model, field


def fill():
    """Put payloads into every one of them, each row others, a quarter of all where they fit; returns the columns."""
    filled, number = set(), count()
    with pgtrigger.ignore():
        for model, field in text_columns():
            name = f"{model.__name__}.{field.name}"
            if name not in OUR_WORDS:
                rows = model._base_manager.all()
                filled |= {name for row in rows if _put(row, field, next(number))}
    return filled


def _put(row, field, number):
    value = worded(field, getattr(row, field.name), number)
    if not value:
        return False
    try:
        with transaction.atomic():
            type(row)._base_manager.filter(pk=row.pk).update(**{field.name: value})
    except (DataError, IntegrityError):  # a constraint of the database: it stays as it is
        return False
    return True


def worded(field, value, number):
    """What this column is to hold instead of `value`."""
    if isinstance(field, models.JSONField):
        return _in_json(value, number)
    if isinstance(field, ArrayField):
        return fitting(field.base_field.max_length, number)
    if field.max_length is None or field.max_length > 10_000:
        return "\n".join(PAYLOADS[number % 4 :: 4])
    return fitting(field.max_length, number)[0]


def fitting(length, number):
    """Three payloads that fit into `length` characters, others for each number."""
    short = [payload for payload in PAYLOADS if length is None or len(payload) <= length]
    return [short[(number + place) % len(short)] for place in range(3)] if short else [""]


def _in_json(value, number):
    """The same with a payload for each sentence; a word alone may be a code."""
    if isinstance(value, dict):
        return {key: _in_json(one, number) for key, one in value.items()}
    if isinstance(value, list):
        return [_in_json(one, number) for one in value]
    return fitting(None, number)[0] if isinstance(value, str) and " " in value else value
