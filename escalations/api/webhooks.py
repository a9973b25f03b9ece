"""One's webhooks: the addresses at which the portal calls one's programs."""

from django.shortcuts import get_object_or_404
from django.urls import path

from escalations.delivery.webhooks import check_address
from escalations.domain import webhooks
from escalations.filters import WEBHOOKS, WebhookEndpointFilter
from escalations.models import Scope, WebhookEndpoint, WebhookEvent

from .endpoint import Endpoint
from .fields import Choice, Given, Listed, Text, YesNo
from .once import once
from .schema import describe
from .webhooks_shown import WebhookShown, WebhookWithSecretShown, of_webhook, of_webhooks


class WebhookGiven(Given):
    """Where a program is called, and of what it is told."""

    url = Text(
        max_length=webhooks.LONGEST,
        help_text="An https address on the open internet; redirects are not followed. An administrator can allow "
        "hosts inside the portal's own network.",
    )
    events = Listed(
        child=Choice(WebhookEvent.values),
        min_length=1,
        max_length=20,
        help_text="What it is told of: whatever becomes of such a row, also that it is merged or deleted.",
    )
    label = Text(max_length=80, required=False, help_text="What it is for.")
    private_notes = YesNo(
        required=False,
        help_text="Whether it is told of private notes, too; true needs the scope private_notes.",
    )


class WebhookChangesGiven(WebhookGiven):
    """What changes of a webhook; whatever is left out stays."""

    is_active = YesNo(
        required=False, help_text="Whether it is called; true also after the portal switched it off."
    )


class Mine(Endpoint):
    """Only one's own: an administrator sees the others' in the administration."""

    needs = (Scope.SYNC,)

    def found(self, pk):
        return get_object_or_404(WebhookEndpoint, owner=self.request.user, pk=pk)

    def changeable(self, pk):
        """One that is told of private notes is only changed by who may read them."""
        row = self.found(pk)
        if row.private_notes:
            self.need(Scope.PRIVATE_NOTES)
        return row

    def read_checked(self, given):
        """The body's values; the address could be called now, and private notes may be asked for."""
        values = self.read(given)
        if values.get("private_notes"):
            self.need(Scope.PRIVATE_NOTES)
        if "url" in values:
            values = webhooks.checked(values)
            check_address(values["url"])
        return values

    def with_secret(self, row, secret, *, status=200):
        """`no-store` and sealed where it is kept: nobody else is shown it."""
        return self.answer({**of_webhook(row), "secret": secret}, status=status, secrets=("secret",))


class Webhooks(Mine):
    @describe("List webhooks", shown=WebhookShown, lists=(WEBHOOKS, WebhookEndpointFilter))
    def get(self, request):
        """One's own, oldest first."""
        rows = WebhookEndpoint.objects.filter(owner=request.user)
        return self.listed(WEBHOOKS, WebhookEndpointFilter, rows, shown=of_webhooks)

    @describe("Add a webhook", given=WebhookGiven, shown=WebhookWithSecretShown, status=201)
    @once
    def post(self, request):
        """It is told what changes from now on. The answer shows the secret its calls are signed with, this once."""
        row, secret = webhooks.add(**self.read_checked(WebhookGiven), **self.who)
        return self.with_secret(row, secret, status=201)


class OneWebhook(Mine):
    @describe("Read a webhook", shown=WebhookShown)
    def get(self, request, id):
        """Without its secret."""
        return self.answer(of_webhook(self.found(id)))

    @describe("Change a webhook", given=WebhookChangesGiven, shown=WebhookShown)
    def patch(self, request, id):
        """Switched on again it goes on where it stopped, as far back as the feed is kept: thirty days."""
        row = self.changeable(id)
        return self.answer(
            of_webhook(webhooks.change(row, self.read_checked(WebhookChangesGiven), **self.who))
        )

    @describe("Remove a webhook", status=204)
    def delete(self, request, id):
        """With the log of what was sent to it."""
        webhooks.remove(self.found(id), **self.who)
        return self.answer(None, status=204)


class RotateSecret(Mine):
    @describe("Rotate the secret of a webhook", shown=WebhookWithSecretShown)
    @once
    def post(self, request, id):
        """A new secret, shown this once. For 24 hours each call carries two signatures, of the new secret and of the
        one before: put the new one in place meanwhile, and no call is refused. The one before that ends now."""
        return self.with_secret(*webhooks.rotate(self.changeable(id), **self.who))


urlpatterns = [
    path("webhook-endpoints/", Webhooks.as_view(), name="webhooks"),
    path("webhook-endpoints/<int:id>/", OneWebhook.as_view(), name="webhook"),
    path("webhook-endpoints/<int:id>/rotate/", RotateSecret.as_view(), name="webhook_rotate"),
]
