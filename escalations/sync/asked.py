"""What administrators ask of a helpdesk in the administration, done by a worker: read it, try rows again, remap."""

from datetime import timedelta

from django.utils import timezone

from escalations.delivery import PutOff, delivers
from escalations.domain import arriving, helpdesks, outbox
from escalations.domain.arriving.own_fields import KIND_OF_USE, TOLD
from escalations.domain.code_mapping import REMAP
from escalations.models import Helpdesk, HelpdeskCode, HelpdeskField, OutboxMessage

from . import one_at_a_time, running
from .connector import Busy
from .kinds import open_connector
from .pulling import Pull
from .tally import Tally

PATIENCE = 50  # seconds that one press reads; the next goes on where it stopped
SOON = 30
A_WHILE = timedelta(hours=1)
TOLD_KINDS = {KIND_OF_USE[use] for use in TOLD.keys() & KIND_OF_USE.keys()}


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
    connector, tried = open_connector(helpdesk), []
    try:
        pull = Pull(helpdesk, connector, Tally())
        rows = helpdesk.quarantined.filter(pk__in=message.payload["rows"])
        for row in rows.order_by("last_at", "pk"):
            pull.try_again(row.type, row.external_id)
            tried.append(row.pk)
    except Busy as busy:
        _leave_out(message, tried)
        raise PutOff(busy.seconds, str(busy)) from busy
    finally:
        connector.close()


@delivers(REMAP)
def remap(message):
    """One batch of tickets; the next is asked for before this one is done with."""
    if "field" in message.payload:
        return _remap_field(message)
    code = HelpdeskCode.objects.filter(pk=message.payload["code"]).select_related("helpdesk").first()
    if code is None:
        return None
    at = timezone.now()
    if code.kind in TOLD_KINDS:
        return arriving.tell_states(code.helpdesk, at=at)
    after = arriving.remap(code.helpdesk, code, after=message.payload.get("after", 0), at=at)
    if after is not None:
        outbox.tell(REMAP, at=at, code=code.pk, after=after)
    return None


def _remap_field(message):
    """The same of a field that the account added."""
    field = HelpdeskField.objects.filter(pk=message.payload["field"]).select_related("helpdesk").first()
    if field is None:
        return
    at = timezone.now()
    after = arriving.remap_field(field.helpdesk, field, after=message.payload.get("after", 0), at=at)
    if after is not None:
        outbox.tell(REMAP, at=at, field=field.pk, after=after)
    elif field.use in TOLD:
        arriving.tell_states(field.helpdesk, at=at)


def _active(message):
    return Helpdesk.objects.active().filter(pk=message.payload["helpdesk"]).first()


def _leave_out(message, tried):
    """The next try begins behind those that had theirs."""
    left = [pk for pk in message.payload["rows"] if pk not in tried]
    OutboxMessage.objects.filter(pk=message.pk).update(payload=message.payload | {"rows": left})
