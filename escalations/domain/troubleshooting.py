"""What was tried on a ticket and what came of it: rows of troubleshooting (S1, S5, S6, S10)."""

from django.db import transaction

from escalations.models import Outcome, TroubleshootingStep

from . import changes, confidential, history, texts
from .errors import InvalidInput, StepNotAllowed
from .taking import take_up

WITHOUT_DOING = frozenset({Outcome.NOT_APPLICABLE, Outcome.COULD_NOT})
MOST_MINUTES = 60 * 24 * 31


@transaction.atomic
def add_step(
    ticket,
    *,
    action="",
    outcome="",
    result="",
    minutes=None,
    standard_step=None,
    from_step=None,
    from_ticket=None,
    by,
    at,
):
    """Log a step; outcome and result may follow later, the gate asks for them. Never stale.

    The answer to a standard step may leave the action out: its text says what was to be done. `from_ticket` is the
    earlier ticket on which it was tried, `from_step` the very step there (S10).
    """
    ticket = take_up(ticket, by=by)
    if from_ticket is not None and from_ticket.pk == ticket.pk:
        raise InvalidInput({"from_ticket": "This is the ticket itself. Leave it out for a step tried here."})
    words = {"action": action, "outcome": outcome, "result": result, "minutes": minutes}
    _refuse_answered(ticket, standard_step)
    words = _checked(words, ticket=ticket, standard_step=standard_step)
    row = TroubleshootingStep(
        ticket=ticket,
        standard_step=standard_step,
        from_ticket=from_step.ticket if from_step else from_ticket,
        from_step=from_step,
        done_by=by,
        done_at=at,
        changed_at=at,
        **words,
    )
    row.save()
    _remember("step.added", row, ticket, by=by, at=at)
    return row


@transaction.atomic
def change_step(step, values, *, by, at):
    """Change a row's action, outcome, result or minutes; anybody who works on the ticket may."""
    ticket = take_up(step.ticket, by=by)
    row = _locked(step)
    before = _words(row)
    _refuse_unknown(values)
    after = _checked({**before, **values}, ticket=ticket, standard_step=row.standard_step)
    changed = {name: [before[name], after[name]] for name in before if before[name] != after[name]}
    if not changed:
        return row
    for name in changed:
        setattr(row, name, after[name])
    row.changed_at = at
    row.save(update_fields=[*changed, "changed_at"])
    _remember("step.changed", row, ticket, by=by, at=at, row=changed)
    return row


@transaction.atomic
def remove_step(step, *, by, at):
    """Take a row away; history keeps what it said."""
    ticket = take_up(step.ticket, by=by)
    row = _locked(step)
    _remember("step.removed", row, ticket, by=by, at=at, row=_words(row))
    row.delete()


@transaction.atomic
def copy_step(ticket, step, *, by, at):
    """Copy a step of an earlier ticket, saying where it was tried (S10)."""
    if step.ticket_id == ticket.pk:
        raise InvalidInput({"step": "This step is on this ticket already."})
    source = step.from_step or step
    take_up(ticket, by=by)
    if TroubleshootingStep.objects.filter(ticket=ticket, from_step=source).exists():
        raise StepNotAllowed(f"This step of #{source.ticket_id} is copied already.", code="copied_already")
    tried = source.outcome if source.outcome not in WITHOUT_DOING else ""
    with confidential.answered(confidential.KEEP):  # these words are stored already
        return add_step(
            ticket, action=str(source), outcome=tried, result=source.result, from_step=source, by=by, at=at
        )


def _locked(step):
    found = TroubleshootingStep.objects.select_for_update(of=("self",)).filter(pk=step.pk).first()
    if found is None:
        raise StepNotAllowed("A colleague removed this step. Reload to see the ones that are left.")
    return found


def _words(row):
    return {name: getattr(row, name) for name in ("action", "outcome", "result", "minutes")}


def _refuse_unknown(values):
    for name in values:
        if name not in {"action", "outcome", "result", "minutes"}:
            raise InvalidInput({name: "Of a step only action, outcome, result and minutes are changed."})


def _checked(words, *, ticket, standard_step):
    action = texts.kept(words["action"], field="action", name="The step", limit=2_000)
    result = texts.kept(words["result"], field="result", name="The result", limit=4_000)
    outcome = words["outcome"] or ""
    _check_outcome(outcome, standard_step)
    if standard_step is None and not action:
        raise InvalidInput({"action": "Say what was done, in a few words."})
    if standard_step is not None and standard_step.category_id not in _categories(ticket, standard_step):
        raise InvalidInput(
            {"standard_step": "This step belongs to another category. Log it as your own step."}
        )
    return {"action": action, "outcome": outcome, "result": result, "minutes": _minutes(words["minutes"])}


def _categories(ticket, standard_step):
    """The ticket's category; an answered row stays when the category changes (S1)."""
    answered = TroubleshootingStep.objects.filter(ticket=ticket, standard_step=standard_step).exists()
    return {ticket.category_id, standard_step.category_id} if answered else {ticket.category_id}


def _check_outcome(outcome, standard_step):
    if outcome and outcome not in Outcome.values:
        raise InvalidInput({"outcome": "Choose: fixed, no change, worse or new information."})
    if outcome in WITHOUT_DOING and standard_step is None:
        raise InvalidInput(
            {
                "outcome": f"“{Outcome(outcome).label}” answers standard steps only. Leave out what was not done."
            }
        )


def _minutes(minutes):
    if minutes is not None and not 0 <= minutes <= MOST_MINUTES:
        raise InvalidInput({"minutes": "Minutes are a whole number from 0."})
    return minutes


def _refuse_answered(ticket, standard_step):
    """One answer a standard step; the ticket is locked, so nobody answers it meanwhile."""
    if (
        standard_step
        and TroubleshootingStep.objects.filter(ticket=ticket, standard_step=standard_step).exists()
    ):
        raise StepNotAllowed(
            f"“{standard_step}” is answered already. Change that answer instead.", code="answered_already"
        )


def _remember(event, row, ticket, /, *, by, at, **data):
    changes.touch(ticket, by=by, at=at)
    history.remember(event, ticket=ticket, by=by, at=at, step=row.pk, **data)
