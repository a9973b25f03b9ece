"""The log of scenarios: who ran which on what ticket, and what each action did."""

from dataclasses import asdict, dataclass

from escalations.models import ScenarioRun

DONE, REFUSED, TAKEN_BACK, NOT_REACHED = "done", "refused", "taken_back", "not_reached"
Outcome = ScenarioRun.Outcome


@dataclass(frozen=True)
class Taken:
    """What one action came to: a sentence of what it did, or why it was refused."""

    action: str
    state: str
    words: str = ""
    code: str = ""


def taken_back(actions):
    """The same, once all of it was undone."""
    return [Taken(one.action, TAKEN_BACK, one.words) for one in actions]


def remember(scenario, ticket, *, outcome, actions, by, at, why_not=""):
    """Add one run."""
    return ScenarioRun.objects.create(
        scenario=scenario,
        ticket=ticket,
        by=by,
        at=at,
        outcome=outcome,
        why_not=why_not,
        actions=[
            {name: said for name, said in asdict(one).items() if name != "code" or said} for one in actions
        ],
    )


def keep(refusal):
    """Save a refused run again if the caller's own transaction took it back with everything else."""
    run = refusal.run
    if run is not None and not ScenarioRun.objects.filter(pk=run.pk).exists():
        run.save(force_insert=True)
