"""What runs in the background: fetch, one call, done."""

from celery import shared_task
from django.utils import timezone

from . import delivery, receiving
from .api import once
from .delivery import chat, invitations, notices, replies, staff_mail, webhooks  # noqa: F401 - they register deliverers
from .domain import daily_mail, feed, mail_in, notifying, rehearsing, reminding, untouched, webhook_log
from .receiving import polling


@shared_task
def sweep_outbox():
    """Deliver what is due; woken after each commit, and every ten seconds in case nobody did."""
    return delivery.empty(at=timezone.now())


@shared_task
def withdraw_stale_drafts():
    """Drafts nobody has touched for 30 days are withdrawn by the portal."""
    return untouched.withdraw_drafts(at=timezone.now())


@shared_task
def sweep_api_answers():
    """Answers kept for an Idempotency-Key are forgotten after a day."""
    return once.sweep(at=timezone.now())


@shared_task
def rehearse():
    """Go on with rehearsals of the standard until nothing is left; woken when one is begun, and every half minute."""
    while rehearsing.go_on(at=timezone.now()):
        pass


@shared_task
def remind():
    """What waits too long, and promises that are due; each occasion is told once, however often this runs."""
    return reminding.remind(at=timezone.now())


@shared_task
def ask_for_daily_mail():
    """The one mail of the day, as each team's day begins."""
    return daily_mail.ask(at=timezone.now())


@shared_task
def forget_reminders():
    """Occasions too old to come again are forgotten."""
    return reminding.forget(at=timezone.now())


@shared_task
def forget_changes():
    """The feed keeps thirty days."""
    return feed.forget(at=timezone.now())


@shared_task
def call_webhooks():
    """Programs are called; asked every five seconds, by workers of their own."""
    return webhooks.run()


@shared_task
def forget_webhook_deliveries():
    """The log of calls keeps thirty days."""
    return webhook_log.forget(at=timezone.now())


@shared_task
def fetch_mail():
    """What lies in the mailbox, and what was kept and not taken in; never two at once."""
    receiving.go_on(at=timezone.now())
    return polling.fetch(clock=timezone.now)


@shared_task
def forget_mail():
    """Mail as it came is kept for thirty days."""
    return mail_in.forget(at=timezone.now())


@shared_task
def forget_notifications():
    """What somebody read is forgotten after ninety days."""
    return notifying.forget(at=timezone.now())
