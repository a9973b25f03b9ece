"""A name whose sign-in is paused after wrong passwords or codes: seen on the person's page, and lifted there."""

from axes.models import AccessAttempt
from axes.utils import reset
from django.conf import settings
from django.utils import timezone

from escalations.domain import configuration_log, rules, second_factor
from escalations.domain.step import check_person

from .tools import Tool


def is_paused(person):
    """Whether signing in with this name is refused from any address, whatever the password."""
    tries = AccessAttempt.objects.filter(username=person.username)
    passwords = tries.filter(failures_since_start__gte=settings.AXES_FAILURE_LIMIT).exists()
    return passwords or second_factor.is_paused(person, at=timezone.now())


def lift(person, *, by, at):
    """Forget the wrong passwords and codes of this name, from every address."""
    check_person(rules.may_configure(by))
    reset(username=person.username)
    second_factor.lift(person)
    told = configuration_log.seen(person)
    note = "The pause after wrong passwords or codes is lifted."
    configuration_log.remember(person, told, told, verb="changed", note=note, by=by, at=at)
    return person


LIFT = Tool(
    name="lift-pause",
    label="Lift the pause on signing in…",
    question=lambda person: f"Let {person} sign in again?",
    words="The password or the code was wrong several times in a row. If it was not they who tried, give them a new "
    "password too.",
    take=lift,
    said=lambda person: f"{person} may sign in again.",
    offered=is_paused,
)
