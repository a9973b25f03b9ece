"""What the log of a webhook can be filtered by."""

import django_filters

from escalations.models import PING, WebhookDelivery, WebhookEvent

from .parameters import ChoiceFilter


class WebhookDeliveryFilter(django_filters.FilterSet):
    state = ChoiceFilter(
        choices=WebhookDelivery.State.values,
        field_name="state",
        lookup_expr="in",
        help_text="Where it is on its way.",
    )
    event = ChoiceFilter(
        choices=[*WebhookEvent.values, PING],
        field_name="event",
        lookup_expr="in",
        help_text="What it told.",
    )

    class Meta:
        model = WebhookDelivery
        fields = ()


class WebhookEndpointFilter(django_filters.FilterSet):
    """Nobody has more than a few."""
