"""How a webhook and what was sent to it are shown."""

from rest_framework import serializers

from escalations.models import PING, Ticket, WebhookDelivery, WebhookEvent

from .named import moment


class WebhookShown(serializers.Serializer):
    """An address at which a program is called."""

    id = serializers.IntegerField(help_text="Its id.")
    label = serializers.CharField(allow_blank=True, help_text="What it is for.")
    url = serializers.CharField(help_text="The address that is called.")
    events = serializers.ListField(
        child=serializers.ChoiceField(WebhookEvent.values), help_text="What it is told of."
    )
    private_notes = serializers.BooleanField(help_text="Whether it is told of private notes.")
    is_active = serializers.BooleanField(help_text="Whether it is called.")
    switched_off_why = serializers.CharField(allow_blank=True, help_text="Why the portal switched it off.")
    failing_since = serializers.DateTimeField(
        allow_null=True, help_text="Since when nothing arrived; after five days it is switched off."
    )
    previous_secret_until = serializers.DateTimeField(
        allow_null=True, help_text="Until when the secret before this one signs, too."
    )
    created_at = serializers.DateTimeField(help_text="When it was added, in UTC.")


class WebhookWithSecretShown(WebhookShown):
    """The same, with its secret: shown this once."""

    secret = serializers.CharField(
        help_text="What its calls are signed with: `whsec_` and 32 bytes in base64."
    )


class AttemptShown(serializers.Serializer):
    """One call."""

    at = serializers.DateTimeField(help_text="When, in UTC.")
    status = serializers.IntegerField(allow_null=True, help_text="The status it answered; null: none.")
    seconds = serializers.FloatField(help_text="How long that took.")
    answer = serializers.CharField(allow_blank=True, help_text="How its answer begins, or why there is none.")


class WebhookDeliveryShown(serializers.Serializer):
    """One event, and the calls made for it."""

    id = serializers.IntegerField(help_text="Its id.")
    webhook_id = serializers.CharField(help_text="The header `webhook-id`; the same on every attempt.")
    event = serializers.ChoiceField([*WebhookEvent.values, PING], help_text="What it tells.")
    object_id = serializers.IntegerField(
        allow_null=True,
        help_text="`data.id`: which row; of a ticket its number. null: a test, or you may not see its ticket any more.",
    )
    version = serializers.IntegerField(allow_null=True, help_text="`data.version`: the row's version then.")
    position = serializers.IntegerField(
        allow_null=True, help_text="`data.position`: where in the feed it stands."
    )
    state = serializers.ChoiceField(
        WebhookDelivery.State.values, help_text="`withheld`: its owner may not see it any more."
    )
    attempts = AttemptShown(many=True, help_text="The calls made for it, oldest first; the newest twenty.")
    due_at = serializers.DateTimeField(allow_null=True, help_text="When it is sent next; null: not again.")
    delivered_at = serializers.DateTimeField(allow_null=True, help_text="When it arrived.")
    created_at = serializers.DateTimeField(help_text="When it was taken from the feed, in UTC.")


def of_webhook(row):
    return {
        "id": row.pk,
        "label": row.label,
        "url": row.url,
        "events": row.events,
        "private_notes": row.private_notes,
        "is_active": row.is_active,
        "switched_off_why": row.switched_off_why,
        "failing_since": moment(row.failing_since),
        "previous_secret_until": moment(row.previous_until),
        "created_at": moment(row.created_at),
    }


def of_webhooks(rows):
    return [of_webhook(row) for row in rows]


def of_delivery(row, *, user):
    return of_deliveries([row], user=user)[0]


def of_deliveries(rows, *, user):
    """As their owner may see them today: a ticket's team may have been closed since."""
    numbers = {row.ticket_id for row in rows if row.ticket_id}
    seen = Ticket.objects.visible_to(user).filter(pk__in=numbers).values_list("pk", flat=True)
    shown = {None, *seen} if numbers else {None}
    return [_delivery(row, row.object_id if row.ticket_id in shown else None) for row in rows]


def _delivery(row, object_id):
    return {
        "id": row.pk,
        "webhook_id": row.name,
        "event": row.event,
        "object_id": object_id,
        "version": row.version,
        "position": row.position,
        "state": row.state,
        "attempts": row.attempts,
        "due_at": moment(row.due_at),
        "delivered_at": moment(row.delivered_at),
        "created_at": moment(row.created_at),
    }
