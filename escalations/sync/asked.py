"""What administrators ask of a helpdesk in the administration, done by a worker: read it, try rows again, remap."""

from datetime import timedelta

from django.utils import timezone

from escalations.delivery import PutOff, delivers
from escalations.domain import arriving, helpdesks, outbox
from escalations.domain.code_mapping import REMAP
from escalations.models import Helpdesk, HelpdeskCode

from . import one_at_a_time, quarantine, running
from .connector import Busy, Gone
from .kinds import open_connector
from .pulling import Pull
from .tally import Tally

PATIENCE = 50  # seconds that one press reads; the next goes on where it stopped
SOON = 30
A_WHILE = timedelta(hours=1)
STREAM = "tried again"


@delivers(helpdesks.READ, patience=A_WHILE)
def read(message):
    """One run; while another one is on its way, later."""
    helpdesk = _active(message)
    if helpdesk is None:
        return
    try:
        running.run(helpdesk, patience=PATIENCE)
    except one_at_a_time.Taken as taken:
        raise PutOff(SOON, str(taken)) from taken


@delivers(helpdesks.TRY_AGAIN, patience=A_WHILE)
def try_again(message):
    """Each row by itself; what fails again stays in quarantine with its newest reason."""
    helpdesk = _active(message)
    if helpdesk is None:
        return
    connector = open_connector(helpdesk)
    try:
        pull = Pull(helpdesk, connector, Tally())
        for row in helpdesk.quarantined.filter(pk__in=message.payload["rows"]):
            _ask(pull, row)
    except Busy as busy:
        raise PutOff(busy.seconds, str(busy)) from busy
    finally:
        connector.close()


@delivers(REMAP)
def remap(message):
    """One batch of tickets; the next is asked for before this one is done with."""
    code = HelpdeskCode.objects.filter(pk=message.payload["code"]).select_related("helpdesk").first()
    if code is None:
        return
    at = timezone.now()
    after = arriving.remap(code.helpdesk, code, after=message.payload.get("after", 0), at=at)
    if after is not None:
        outbox.tell(REMAP, at=at, code=code.pk, after=after)


def _active(message):
    return Helpdesk.objects.active().filter(pk=message.payload["helpdesk"]).first()


def _ask(pull, row):
    """What is gone over there needs no quarantine."""
    try:
        pull.one(row.type, row.external_id, stream=STREAM)
    except Gone:
        quarantine.let_go(pull.helpdesk, row.type, row.external_id)
