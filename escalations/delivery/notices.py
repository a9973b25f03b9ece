"""Tells people in the portal what the outbox holds for them."""

from django.utils import timezone

from escalations.domain import notifying

from . import delivers


@delivers("person.notify")
def tell_people(message):
    """Those it names."""
    notifying.notify(message, notifying.told_people(message), at=timezone.now())


@delivers("team.notify")
def tell_team(message):
    """Whoever works in that team."""
    notifying.notify(message, notifying.told_team(message), at=timezone.now())


@delivers("administrators.notify")
def tell_administrators(message):
    """Whoever administers the portal."""
    notifying.notify(message, notifying.told_administrators(message), at=timezone.now())
