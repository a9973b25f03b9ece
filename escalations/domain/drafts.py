"""What is still being typed into any form: kept on the server for its author, until it is sent or forgotten."""

from datetime import timedelta

from escalations.models import Draft

from . import rules, texts
from .notes import LIMIT
from .step import check_person

KEPT_FOR = timedelta(days=30)


def keep(name, *, body, ticket=None, by, at):
    """Keep what `by` is typing into the field `name`; the newest text stands, an empty one is forgotten.

    Returns the Draft, or None. What looks like a secret is refused, as everywhere (S26).
    """
    if ticket is not None:
        check_person(rules.may_work(ticket, by))
    body = texts.kept(body, field="body", name="What you typed", limit=LIMIT)
    if not body:
        forget([name], by=by)
        return None
    Draft.objects.filter(user=by, saved_at__lt=at - KEPT_FOR).delete()
    given = {"ticket": ticket, "body": body, "saved_at": at}
    draft, _ = Draft.objects.update_or_create(user=by, name=name, defaults=given)
    return draft


def forget(names, *, by):
    """Forget what `by` typed into these fields: it was sent, or thrown away."""
    Draft.objects.filter(user=by, name__in=names).delete()
