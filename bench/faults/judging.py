"""What the database and the outside hold, beside what was acknowledged."""

from collections import Counter, defaultdict
from dataclasses import dataclass

from django.utils import timezone

from escalations.models import (
    Change,
    Escalation,
    HistoryEntry,
    Note,
    Notification,
    OutboxMessage,
    Ticket,
    TroubleshootingStep,
    WebhookDelivery,
    WebhookEndpoint,
)

from .household import FROM


@dataclass
class Row:
    """One line of the verdict; what came again under its own id is told, and is no fault."""

    what: str
    expected: int
    found: int
    lost: int
    twice: int
    again: int = 0

    @property
    def is_wrong(self):
        return bool(self.lost or self.twice)


def judge(ledger, mails, calls):
    """[Row]: what was acknowledged, and what the outside was told."""
    return [
        _entries("tickets", ledger, "ticket", _tickets()),
        _entries("notes", ledger, "note", _notes()),
        _entries("steps tried", ledger, "step", _steps()),
        _entries("steps of an escalation", ledger, "taken", _taken(ledger)),
        _alike(ledger),
        _mails(mails),
        _notices(),
        _calls(calls),
    ]


def is_drained():
    """Whether nothing that is due waits any more, neither in the outbox nor for programs."""
    last = Change.objects.order_by("-position").exclude(position=None).values_list("position", flat=True)[:1]
    return not (
        OutboxMessage.objects.due(timezone.now()).exists()
        or Change.objects.filter(position=None).exists()
        or WebhookDelivery.objects.waiting().exists()
        or WebhookEndpoint.objects.exclude(position__gte=last[0] if last else 0).exists()
    )


def broken_invariants():
    """Sentences, none where all hold."""
    versions = HistoryEntry.objects.filter(data__has_key="version", ticket__isnull=False)
    told = Counter(versions.values_list("ticket", "data__version"))
    given_up = list(OutboxMessage.objects.filter(given_up_at__isnull=False).values_list("kind", "last_error"))
    held = OutboxMessage.objects.filter(taken_until__isnull=False, delivered_at__isnull=False).count()
    frozen = [
        one.pk
        for one in Escalation.objects.all()
        if one.revisions.count() != one.history.filter(event="escalation.escalate").count()
    ]
    return [
        *[f"#{ticket} has version {version} twice." for (ticket, version), n in told.items() if n > 1],
        *[f"A message was given up: {kind}, {why}" for kind, why in given_up],
        *([f"{held} delivered messages are still held."] if held else []),
        *[f"Escalation {pk} has another number of revisions than it was escalated." for pk in frozen],
    ]


def _entries(what, ledger, kind, there):
    known = Counter((ticket, words) for one, ticket, words, _ in ledger.entries if one == kind)
    ids = {id for one, _, _, id in ledger.entries if one == kind and id is not None}
    found = Counter(key for key, _ in there)
    gone = ids - {id for _, id in there}
    lost, more = (known - found).total(), (found - known).total()
    return Row(what, known.total(), found.total(), max(lost, len(gone)), more)


def _tickets():
    return [((pk, subject), pk) for pk, subject in Ticket.objects.values_list("pk", "subject")]


def _notes():
    """Those that clients wrote as such; what a step writes by itself is seen where stories are compared."""
    rows = Note.objects.filter(body__contains="(LP-").values_list("ticket", "body", "pk")
    return [((ticket, body), pk) for ticket, body, pk in rows if body.endswith(")")]


def _steps():
    rows = TroubleshootingStep.objects.values_list("ticket", "action", "standard_step", "pk")
    return [((ticket, standard or action), pk) for ticket, action, standard, pk in rows]


def _taken(ledger):
    events = {words for what, _, words, _ in ledger.entries if what == "taken"}
    rows = HistoryEntry.objects.filter(event__in=events).values_list("ticket", "event")
    return [(row, None) for row in rows]


def _alike(ledger):
    """Each story has left what the first of its kind, which nobody disturbed, has left."""
    left = {ticket: _left(ticket) for ticket in sorted(ledger.stories)}
    first, lost, more = {}, 0, 0
    for ticket, ending in ledger.stories.items():
        wanted = first.setdefault(ending, left[ticket])
        lost, more = lost + (wanted - left[ticket]).total(), more + (left[ticket] - wanted).total()
        for key in (wanted - left[ticket]) + (left[ticket] - wanted):
            print(f"#{ticket}, {ending}: {key}: {left[ticket][key]}, undisturbed {wanted[key]}")
    entries = sum(one.total() for one in left.values())
    return Row(f"what {len(left)} stories left behind", entries + lost - more, entries, lost, more)


def _left(ticket):
    row = Ticket.objects.get(pk=ticket)
    counted = {
        "history": HistoryEntry.objects.filter(ticket=row).values_list("event", flat=True),
        "note": Note.objects.filter(ticket=row).values_list("kind", "delivery"),
        "message": OutboxMessage.objects.filter(ticket=row).values_list("kind", "payload__about"),
        "notice": Notification.objects.filter(ticket=row).values_list("about", "user"),
        "change": Change.objects.filter(ticket_id=ticket).values_list("type", "op"),
        "escalation": Escalation.objects.filter(ticket=row).values_list("status", "sent_back_count"),
    }
    told = Counter((kind, str(one)) for kind, values in counted.items() for one in values)
    return told + Counter({("ticket", row.status): 1, ("version", ""): row.version})


def _mails(mails):
    """Replies to customers and mails to colleagues, each under the id that its message has."""
    wanted = set()
    replies = OutboxMessage.objects.filter(kind="reply.deliver")
    wanted |= {f"<{pk}@{FROM}>" for pk in replies.values_list("pk", flat=True)}
    copies = Counter(mail["Message-ID"] for mail in mails)
    customers = {one: n for one, n in copies.items() if not one.startswith("<notice.")}
    lost, strange = wanted - customers.keys(), customers.keys() - wanted
    again = sum(copies.values()) - len(copies)
    return Row("mails", len(wanted), len(customers), len(lost), len(strange), again)


def _notices():
    """What colleagues were told in the portal: once for each message and person."""
    rows = Counter(Notification.objects.values_list("message", "user"))
    return Row("notices to colleagues", len(rows), rows.total(), 0, rows.total() - len(rows))


def _calls(calls):
    """Each change that is in the feed was told to the program, under one id."""
    since = WebhookDelivery.objects.order_by("position").values_list("position", flat=True)[:1]
    types = ("ticket", "note", "escalation")
    changes = Change.objects.filter(type__in=types, position__gte=since[0] if since else 0)
    wanted = set(changes.values_list("position", flat=True))
    ids = defaultdict(set)
    for id, event in calls:
        ids[event["data"]["position"]].add(id)
    other = sum(len(some) - 1 for some in ids.values())
    again = len(calls) - sum(len(some) for some in ids.values())
    return Row("calls of a program", len(wanted), len(ids), len(wanted - ids.keys()), other, again)
