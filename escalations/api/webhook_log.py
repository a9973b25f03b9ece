"""What was sent to one's webhooks: looked up, tried out, sent again."""

from functools import partial

from django.http import Http404
from django.shortcuts import get_object_or_404
from django.urls import path

from escalations.delivery.webhooks import ping
from escalations.domain import webhook_log
from escalations.filters import WEBHOOK_DELIVERIES, WebhookDeliveryFilter
from escalations.models import Ticket, WebhookDelivery

from .once import once
from .schema import describe
from .webhooks import Mine
from .webhooks_shown import WebhookDeliveryShown, of_deliveries, of_delivery


class Logged(Mine):
    def deliveries(self):
        """Those of private notes only for whoever may read them."""
        rows = WebhookDelivery.objects.all()
        return rows if self.sees_private else rows.filter(is_private=False)


class Deliveries(Logged):
    @describe(
        "List deliveries of a webhook",
        shown=WebhookDeliveryShown,
        lists=(WEBHOOK_DELIVERIES, WebhookDeliveryFilter),
    )
    def get(self, request, id):
        """Newest first, with every call made; kept for thirty days."""
        rows = self.deliveries().filter(endpoint=self.found(id))
        return self.listed(
            WEBHOOK_DELIVERIES, WebhookDeliveryFilter, rows, shown=partial(of_deliveries, user=request.user)
        )


class Ping(Mine):
    is_marked = False

    @describe("Test a webhook", shown=WebhookDeliveryShown)
    def post(self, request, id):
        """Sends a `ping` now, waits up to ten seconds, and answers what came of it: `delivered` or `given_up`. It is
        not repeated, and takes no Idempotency-Key: a second one is a second test."""
        delivery = ping(self.found(id))
        if delivery.pk is None:
            raise Http404  # removed meanwhile
        return self.answer(of_delivery(delivery, user=request.user))


class SendAgain(Logged):
    @describe("Resend a delivery", shown=WebhookDeliveryShown)
    @once
    def post(self, request, id):
        """Sent once more under its old `webhook-id`, whether it arrived or was given up; 409 while it is on its way."""
        row = get_object_or_404(self.deliveries().filter(endpoint__owner=request.user), pk=id)
        ticket = Ticket.objects.filter(pk=row.ticket_id).first()
        shown = of_delivery(webhook_log.send_again(row, **self.who), user=request.user)
        return self.answer(shown, ticket=ticket, is_private=row.is_private)


urlpatterns = [
    path("webhook-endpoints/<int:id>/deliveries/", Deliveries.as_view(), name="webhook_deliveries"),
    path("webhook-endpoints/<int:id>/test/", Ping.as_view(), name="webhook_test"),
    path("webhook-endpoints/deliveries/<int:id>/resend/", SendAgain.as_view(), name="webhook_resend"),
]
