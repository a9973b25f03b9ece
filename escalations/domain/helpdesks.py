"""What an administrator does with a helpdesk: pause it, go on, read it, try rows again; and what of it is here."""

from datetime import timedelta

from django.db import transaction
from django.db.models import Count

from escalations.models import Helpdesk, OutboxMessage, RemoteRecord

from . import history, outbox, rules
from .errors import NotPermitted, StepNotAllowed

State = Helpdesk.State
READ, TRY_AGAIN = "helpdesk.read", "helpdesk.try_again"
TRIED = frozenset({"ticket", "contact", "company"})  # what can be asked for alone
MOST = 500
OVERLAP = timedelta(hours=24)
ROUND, FEWEST = 100, 1000  # rows of a full page over there; so few that a round number is no wonder
PLURALS = {"ticket": "tickets", "contact": "contacts", "company": "companies"}
MAY_BE_CUT = (
    "Exactly {number:,} {what} of “{helpdesk}” are here. A list that ends with a full page may have been cut short: "
    "compare with the number over there."
)


def number_here(helpdesk):
    """{"tickets": …, "contacts": …, "companies": …}: how much of it is here and was not gone when last seen."""
    rows = RemoteRecord.objects.filter(source=helpdesk.name, type__in=PLURALS, gone_at=None)
    found = dict(rows.order_by().values_list("type").annotate(Count("pk")))
    return {what: found.get(type, 0) for type, what in PLURALS.items()}


def in_words(numbers):
    """The same as people say it: “1 ticket, 12 contacts, 0 companies”."""
    singular = {many: one for one, many in PLURALS.items()}
    return ", ".join(f"{one:,} {singular[what] if one == 1 else what}" for what, one in numbers.items())


def may_be_cut(numbers, helpdesk):
    """Sentences about those of `number_here` that are suspiciously round; the next row that comes settles it."""
    suspicious = {what: one for what, one in numbers.items() if one >= FEWEST and one % ROUND == 0}
    return [MAY_BE_CUT.format(number=one, what=what, helpdesk=helpdesk) for what, one in suspicious.items()]


@transaction.atomic
def pause(helpdesk, *, by, at):
    """Read and send nothing until it is resumed; what waits to be sent keeps its place. Returns the helpdesk."""
    found = _taken_up(helpdesk, by)
    if found.state == State.PAUSED:
        raise StepNotAllowed("It is paused already.")
    return _put(found, State.PAUSED, f"Paused by {by}.", "helpdesk.paused", by=by, at=at)


@transaction.atomic
def resume(helpdesk, *, by, at):
    """Go on where it stopped; after a refused key, with the key it has. Returns the helpdesk."""
    found = _taken_up(helpdesk, by)
    if found.state == State.ACTIVE:
        raise StepNotAllowed("It is kept in step already.")
    return _put(found, State.ACTIVE, "", "helpdesk.resumed", by=by, at=at)


@transaction.atomic
def read_now(helpdesk, *, by, at):
    """Let a worker read it and send what waits; two presses are one. Returns the helpdesk."""
    found = _awake(helpdesk, by)
    waiting = OutboxMessage.objects.waiting().filter(kind=READ, payload__helpdesk=found.pk, taken_until=None)
    if not waiting.exists():
        outbox.tell(READ, at=at, helpdesk=found.pk)
        history.remember("helpdesk.read_asked", by=by, at=at, helpdesk=found.name)
    return found


@transaction.atomic
def try_again(row, *, by, at):
    """Let a worker ask for a quarantined row once more. Returns its helpdesk."""
    found = _awake(row.helpdesk, by)
    if row.type not in TRIED or not row.external_id:
        raise StepNotAllowed(
            "This row cannot be asked for alone. It comes again with its ticket, or with a full run: "
            f"manage.py sync_helpdesk {found.name} --full"
        )
    return _tried(found, [row.pk], by=by, at=at)


@transaction.atomic
def try_all_again(helpdesk, *, by, at):
    """The same for every row of a helpdesk that can be asked for alone, the newest five hundred of them."""
    found = _awake(helpdesk, by)
    rows = found.quarantined.filter(type__in=TRIED).exclude(external_id="")
    pks = list(rows.values_list("pk", flat=True)[:MOST])
    if not pks:
        raise StepNotAllowed("There is no quarantined row that can be asked for alone.")
    return _tried(found, pks, by=by, at=at)


@transaction.atomic
def renew_hook_secret(helpdesk, *, at_once=False, by, at):
    """Make a new secret for its webhooks. The old one is accepted for a day more, so that nothing is missed while it
    is set over there; `at_once`, as after a leak, no old one is from now on. Returns the helpdesk."""
    found = _taken_up(helpdesk, by)
    found.previous_hook_secret = "" if at_once else found.hook_secret
    found.previous_hook_secret_until = None if at_once else at + OVERLAP
    found.hook_secret = Helpdesk.new_hook_secret()
    names = ["hook_secret", "previous_hook_secret", "previous_hook_secret_until"]
    found.save(update_fields=names)
    history.remember("helpdesk.hook_secret_renewed", by=by, at=at, helpdesk=found.name, at_once=at_once)
    return found


def _tried(found, pks, *, by, at):
    outbox.tell(TRY_AGAIN, at=at, helpdesk=found.pk, rows=pks)
    history.remember("helpdesk.tried_again", by=by, at=at, helpdesk=found.name, number=len(pks))
    return found


def _awake(helpdesk, by):
    found = _taken_up(helpdesk, by)
    if found.state != State.ACTIVE:
        raise StepNotAllowed(f"Nothing is read: {found.get_state_display().lower()}. Resume it first.")
    return found


def _taken_up(helpdesk, by):
    verdict = rules.may_configure(by)
    if not verdict:
        raise NotPermitted(verdict.why_not)
    return Helpdesk.objects.select_for_update(of=("self",), no_key=True).get(pk=helpdesk.pk)


def _put(found, state, words, event, *, by, at):
    found.state, found.state_words = state, words
    found.save(update_fields=["state", "state_words"])
    history.remember(event, by=by, at=at, helpdesk=found.name)
    return found
