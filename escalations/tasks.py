"""What runs in the background: fetch, one call, done."""

import logging

from celery import shared_task
from django.utils import timezone

from . import delivery, receiving
from .api import once
from .delivery import chat, invitations, notices, replies, staff_mail, webhooks  # noqa: F401 - they register deliverers
from .domain import (
    daily_mail,
    differences,
    feed,
    hooks,
    mail_in,
    notifying,
    rehearsing,
    reminding,
    untouched,
    webhook_log,
)
from .models import Helpdesk
from .receiving import polling
from .sync import (
    asked,  # noqa: F401 - it registers deliverers
    one_at_a_time,
    rechecking,
    running,
)
from .sync.connector import Trouble

PATIENCE = 50  # seconds a run may take before it makes room for the next minute's
NIGHT_PATIENCE = 600  # seconds the nightly reading may take; the next night goes on where it stopped
NIGHT_WAIT = 180  # seconds the nightly reading waits for a run that is on its way

logger = logging.getLogger(__name__)


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


@shared_task
def sync_helpdesks():
    """Each connected helpdesk has a task of its own: one that fails or hangs harms no other."""
    for pk in Helpdesk.objects.active().values_list("pk", flat=True):
        sync_helpdesk.apply_async([pk], expires=PATIENCE)


@shared_task
def sync_helpdesk(pk):
    """One run; None if another one is on its way, which reads the same, or the helpdesk is paused."""
    helpdesk = Helpdesk.objects.active().filter(pk=pk).first()
    if helpdesk is None:
        return None
    try:
        return running.run(helpdesk, patience=PATIENCE).as_json()
    except one_at_a_time.Taken:
        return None


@shared_task
def read_hooks(pk):
    """What a helpdesk's webhooks named is read at once; woken by each, and every other finds nothing left."""
    return sync_helpdesk(pk) if hooks.are_waiting(pk) else None


@shared_task
def recheck_helpdesks():
    """Tickets that were active lately are read again each night: some edits move nothing over there."""
    for pk in Helpdesk.objects.active().values_list("pk", flat=True):
        recheck_helpdesk.delay(pk)


@shared_task
def recheck_helpdesk(pk):
    """Returns how many were read; None if the helpdesk is not to be read now."""
    helpdesk = Helpdesk.objects.active().filter(pk=pk).first()
    try:
        return helpdesk and rechecking.recheck(
            helpdesk, wait=NIGHT_WAIT, patience=NIGHT_PATIENCE, at=timezone.now()
        )
    except (one_at_a_time.Taken, Trouble) as problem:
        logger.warning("%s is read again the next night only: %s", helpdesk, problem)
        return None


@shared_task
def tell_leads_of_differences():
    """What nobody decided in time goes to the lead."""
    return differences.tell_leads(at=timezone.now())


@shared_task
def forget_hooks():
    """What webhooks brought is kept for seven days."""
    return hooks.forget(at=timezone.now())
