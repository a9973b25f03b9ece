"""The addresses at which programs are called: made, changed, given another secret, switched on and off, removed."""

from datetime import timedelta
from urllib.parse import urlsplit

from django.db import transaction

from escalations.models import Secret, WebhookEndpoint, WebhookEvent

from . import feed, history, outbox, rules, texts, webhook_signing
from .errors import InvalidInput, NotPermitted, StepNotAllowed
from .step import check_person

MOST = 20
LONGEST = 500
OVERLAP = timedelta(hours=24)
CHANGED = ("url", "events", "label", "private_notes", "is_active")


@transaction.atomic
def add(*, url, events, label="", private_notes=False, by, at):
    """(endpoint, secret) of a new endpoint of `by`; the secret is told this once. It is told what changes from now on.

    Whether the address may be called is the deliverer's to check. Raises InvalidInput.
    """
    _check_count(by)
    feed.number()
    secret = webhook_signing.new_secret()
    endpoint = WebhookEndpoint.objects.create(
        owner=by,
        **checked({"url": url, "events": events, "label": label}),
        private_notes=private_notes,
        secret=secret,
        position=feed.last(),
        created_at=at,
    )
    history.remember("webhook.made", by=by, at=at, webhook=endpoint.pk, events=endpoint.events)
    return endpoint, secret


@transaction.atomic
def change(endpoint, values, *, by, at):
    """Save what differs of CHANGED; `is_active` switches it. Another address begins without the old one's failures."""
    endpoint = _locked(endpoint)
    _check_owner(endpoint, by)
    values = checked(values)
    changed = [name for name in CHANGED if name in values and values[name] != getattr(endpoint, name)]
    for name in changed:
        setattr(endpoint, name, values[name])
    if {"url", "is_active"} & set(changed):
        _begin_anew(endpoint)
    if changed:
        endpoint.save()
        history.remember("webhook.changed", by=by, at=at, webhook=endpoint.pk, fields=changed)
    return endpoint


@transaction.atomic
def rotate(endpoint, *, by, at):
    """(endpoint, secret): another secret, told this once. The present one still signs, too, for a day."""
    endpoint = _locked(endpoint)
    _check_owner(endpoint, by)
    secret = webhook_signing.new_secret()
    endpoint.previous_secret, endpoint.secret = endpoint.secret, Secret.of(secret)
    endpoint.previous_until = at + OVERLAP
    endpoint.save(update_fields=["secret", "previous_secret", "previous_until"])
    history.remember("webhook.secret_changed", by=by, at=at, webhook=endpoint.pk)
    return endpoint, secret


@transaction.atomic
def remove(endpoint, *, by, at):
    """Forget it, and what was sent to it."""
    _check_owner(endpoint, by)
    history.remember("webhook.removed", by=by, at=at, webhook=endpoint.pk)
    endpoint.delete()


@transaction.atomic
def switch_off(endpoint, why, *, by, at):
    """Call it no more; its owner is told, and may switch it on again. Returns the endpoint."""
    endpoint = _locked(endpoint)
    check_person(rules.may_configure(by))
    if not endpoint.is_active:
        raise StepNotAllowed("It is switched off already.")
    endpoint.is_active, endpoint.switched_off_why = False, why
    endpoint.save(update_fields=["is_active", "switched_off_why"])
    history.remember("webhook.switched_off", by=by, at=at, webhook=endpoint.pk, why=why)
    outbox.tell_people([endpoint.owner], "webhook_off", at=at, ticket=None, webhook=endpoint.pk)
    return endpoint


def stop_all_of(user):
    """Somebody goes: their programs hear nothing more, also when they come back. Returns how many were stopped."""
    mine = WebhookEndpoint.objects.filter(owner=user, is_active=True)
    return mine.update(is_active=False, switched_off_why="Its owner was deactivated.")


def secrets_of(endpoint, *, at):
    """What signs now: the secret and, for a day after it was changed, the one before it."""
    still = endpoint.previous_until is not None and endpoint.previous_until > at
    found = [endpoint.secret.reveal(), endpoint.previous_secret.reveal() if still else ""]
    return [secret for secret in found if secret]


def _locked(endpoint):
    rows = WebhookEndpoint.objects.select_related("owner")
    return rows.select_for_update(of=("self",), no_key=True).get(pk=endpoint.pk)


def _begin_anew(endpoint):
    endpoint.switched_off_why = ""
    endpoint.failing_since = endpoint.rests_until = None
    endpoint.failures = 0


def _check_owner(endpoint, by):
    if endpoint.owner_id != by.pk:
        raise NotPermitted(f"This is a webhook of {endpoint.owner}. Ask them to change it.")


def _check_count(user):
    if WebhookEndpoint.objects.filter(owner=user).count() >= MOST:
        raise InvalidInput({"url": f"You have {MOST} webhooks. Remove some that are not used any more."})


def checked(values):
    """The same values, cleaned. Raises InvalidInput."""
    checks = {"url": _url, "events": _events, "label": _label}
    return {name: checks[name](value) if name in checks else value for name, value in values.items()}


def _label(text):
    return texts.line(text, field="label", name="The label", limit=80)


def _events(names):
    """In their usual order, each once."""
    unknown = [name for name in names if name not in WebhookEvent.values]
    if unknown or not names:
        known = ", ".join(WebhookEvent.values)
        raise InvalidInput({"events": f"Choose at least one of: {known}."})
    return [name for name in WebhookEvent.values if name in names]


def _url(text):
    """One that a call could be made to, in its usual writing."""
    problem = _problem_of(text)
    if problem:
        raise InvalidInput({"url": problem})
    return text


def _problem_of(text):
    if len(text) > LONGEST:
        return f"The address is longer than {LONGEST} characters."
    try:
        parts = urlsplit(text)
        is_whole = parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError:
        is_whole = False
    if not is_whole or not text.isascii() or not text.isprintable() or " " in text:
        return "Write a whole address, such as https://programs.example/hooks. Other letters are written as %C3%A9."
    if "@" in parts.netloc:
        return "Leave name and password out of the address: every call is signed."
    return "Leave out the part after #: a server never sees it." if parts.fragment else ""
