"""What their answers to a write mean here: it waits, a person decides, nothing is asked any more, or a ticket ends."""

from contextlib import contextmanager

from escalations.delivery import GiveUp, PutOff
from escalations.models import Helpdesk

from . import gone_there
from .connector import Busy, Forbidden, Gone, Rejected, Unauthorized
from .kinds import open_connector

REFUSED = 900  # seconds until a refused key is tried again


@contextmanager
def connected(helpdesk, record):
    """The connector; their words about limits and keys become the outbox's. Where the ticket is not there any more it
    is ended here, too."""
    connector = open_connector(helpdesk)
    try:
        with _looking_for(record, helpdesk, connector):
            yield connector
    except Busy as busy:
        raise PutOff(busy.seconds, str(busy)) from busy
    except Unauthorized as refusal:
        refuse(helpdesk, str(refusal))
        raise PutOff(REFUSED, str(refusal)) from refusal
    except Rejected as refusal:
        raise GiveUp(refused_words(refusal, helpdesk)) from refusal
    except (Gone, Forbidden) as refusal:
        raise GiveUp(str(refusal) or "The ticket is not there any more.") from refusal
    finally:
        connector.close()


@contextmanager
def _looking_for(record, helpdesk, connector):
    try:
        yield
    except Gone:
        gone_there.look(helpdesk, connector, record)
        raise


def refused_words(refusal, helpdesk):
    """Which fields they would not have as they are, by the names people know, and what to do about it."""
    labels = {field.name: f"{field} ({field.name})" for field in helpdesk.own_fields.all()}
    own = labels.keys() & refusal.fields.keys()
    told = "" if own else str(refusal)
    fields = "; ".join(
        f"{labels.get(name, name)}: {why}" for name, why in refusal.fields.items() if why not in told
    )
    if not own:
        return f"{told} {fields}".strip()
    return (
        f"{helpdesk} does not take it as it is: {fields.rstrip('.')}. Fill that in over there, or map the field to "
        "one of ours that is filled in; then send it again."
    )


def refuse(helpdesk, why):
    """The key is not accepted any more: nothing is asked until an administrator looks."""
    Helpdesk.objects.filter(pk=helpdesk.pk, state=Helpdesk.State.ACTIVE).update(
        state=Helpdesk.State.REFUSED, state_words=why[:500]
    )
