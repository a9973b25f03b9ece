"""Whom a message of the outbox is told to, in the portal and by mail; once per message and person.

Nobody is told what they did themselves, what they may not see, or anything after they left. Many of a kind at
once are gathered under one another, so that a storm is three lines and a number.
"""

from collections import defaultdict
from datetime import timedelta

from django.db import transaction
from django.db.models import Max, Q
from django.utils.dateparse import parse_datetime

from escalations.models import (
    HistoryEntry,
    Notification,
    NotificationChoice,
    NotificationKind,
    OutboxMessage,
    Ticket,
    User,
    Way,
)
from escalations.models.people import ADMINISTRATOR

from . import outbox
from .errors import InvalidInput

Kind = NotificationKind

KIND_OF = {
    "queued": Kind.QUEUE,
    "scenario": Kind.QUEUE,
    "accepted": Kind.HAND_OFF,
    "handed_over": Kind.HAND_OFF,
    "resolved": Kind.HAND_OFF,
    "sent_back": Kind.SENT_BACK,
    "third_send_back": Kind.SENT_BACK,
    "untouched": Kind.SENT_BACK,
    "ticket.assigned": Kind.TICKET,
    "ticket.merged": Kind.TICKET,
    "customer.wrote": Kind.CUSTOMER,
    "acknowledgement.not_reached": Kind.CUSTOMER,
    "reply.not_reached": Kind.CUSTOMER,
    "promise_soon": Kind.PROMISE,
    "promise_due": Kind.PROMISE,
    "promise_late": Kind.PROMISE,
    "not_accepted": Kind.WAITING,
    "silent": Kind.WAITING,
    "difference.arose": Kind.TICKET,
    "difference.unanswered": Kind.WAITING,
    "escalated_outside": Kind.TICKET,
    "helpdesk_refused": Kind.PORTAL,
    "helpdesk_narrowed": Kind.PORTAL,
    "webhook_off": Kind.PROGRAM,
    "default_route": Kind.PORTAL,
    "chat_gone": Kind.PORTAL,
    "mailbox_silent": Kind.PORTAL,
}

SHOWN = 3  # of one kind on their own before the rest is gathered
TOGETHER = timedelta(minutes=15)
MAIL_AFTER = timedelta(minutes=1)
MAIL_APART = timedelta(minutes=10)
TAKEN = timedelta(seconds=10)
KEPT_FOR = timedelta(days=90)


def kind_of(about):
    """What a person chooses by for a word of the domain; one nobody knows is about a ticket."""
    return KIND_OF.get(about, Kind.TICKET)


def told_people(message):
    """Those named in a `person.notify`."""
    return User.objects.filter(pk__in=message.payload.get("users", []))


def told_team(message):
    """The members of the team in a `team.notify`."""
    team = message.payload.get("team")
    return User.objects.filter(pk__in=User.objects.filter(memberships__team=team).values("pk"))


def told_administrators(message):
    """Whoever administers the portal."""
    rows = User.objects.filter(Q(is_superuser=True) | Q(groups__name=ADMINISTRATOR))
    return User.objects.filter(pk__in=rows.values("pk"))


@transaction.atomic
def notify(message, people, *, at):
    """Write what each of `people` is told by `message`; returns the new rows. Twice is once."""
    locked = people.filter(is_active=True).order_by("pk").select_for_update(no_key=True, of=("self",))
    done = set(Notification.objects.filter(message=message).values_list("user_id", flat=True))
    not_told = done | _actors(message)
    wanted = [person for person in locked if person.pk not in not_told]
    rows = _rows(message, _who_may_see(wanted, message.ticket_id))
    made = Notification.objects.bulk_create(rows)
    for row in made:
        if row.way == Way.AT_ONCE:
            _mail_soon(row.user_id, at)
    return made


def _actors(message):
    """Who did it: the history of that moment knows."""
    if message.ticket_id is None:
        return set()
    entries = HistoryEntry.objects.filter(ticket=message.ticket_id, at=message.created_at)
    return set(entries.exclude(by=None).values_list("by_id", flat=True))


def _who_may_see(people, ticket):
    """Those who may see the ticket; only one that lies in a restricted team, or went there, asks for each of them."""
    closed = Q(team__is_restricted=True) | Q(merged_into__team__is_restricted=True)
    if ticket is None or not Ticket.objects.filter(closed, pk=ticket).exists():
        return people
    return [one for one in people if Ticket.objects.visible_to(one).filter(pk=ticket).exists()]


def _rows(message, people):
    about = message.payload.get("about", "")
    kind = kind_of(about)
    ways = dict(NotificationChoice.objects.filter(kind=kind, user__in=people).values_list("user_id", "way"))
    heads = _heads(people, about, message.created_at)
    return [
        Notification(
            user=person,
            kind=kind,
            about=about,
            message=message,
            ticket_id=message.ticket_id,
            escalation_id=message.escalation_id,
            team_id=message.payload.get("team"),
            number=message.payload.get("number", 1),
            under=_head(heads[person.pk]),
            at=message.created_at,
            way=_way(ways.get(person.pk), person),
        )
        for person in people
        if ways.get(person.pk) != Way.OFF
    ]


def _heads(people, about, at):
    """The unread ones of the same word a moment ago, the newest first, by person."""
    recent = Notification.objects.unread().filter(
        user__in=people, about=about, under=None, at__gt=at - TOGETHER
    )
    found = defaultdict(list)
    for row in recent.order_by("-at", "-pk"):
        found[row.user_id].append(row)
    return found


def _head(rows):
    return rows[0] if len(rows) >= SHOWN else None


def _way(chosen, person):
    """Without an address, in the portal alone."""
    return chosen if chosen and person.email else Way.IN_APP


def _mail_soon(user, at):
    """Ask for one mail with all that is there by then; not sooner than ten minutes after the last one."""
    waiting = OutboxMessage.objects.due(at + MAIL_APART + MAIL_AFTER).filter(
        kind="person.mail", payload__user=user, payload__way=Way.AT_ONCE, attempts=0, due_at__gt=at + TAKEN
    )
    if waiting.exists():
        return
    last = Notification.objects.filter(user=user, way=Way.AT_ONCE).aggregate(last=Max("mailed_at"))["last"]
    due = max(at + MAIL_AFTER, last + MAIL_APART) if last else at + MAIL_AFTER
    outbox.tell("person.mail", at=at, due_at=due, user=user, way=Way.AT_ONCE.value)


def seen_tickets(rows, person):
    """Of the tickets that some notifications are about, those the person may see today."""
    numbers = {row.ticket_id for row in rows if row.ticket_id}
    return Ticket.objects.visible_to(person).filter(pk__in=numbers) if numbers else Ticket.objects.none()


def mark_read(notification, *, at):
    """It was opened; so was all that was gathered under it."""
    rows = Notification.objects.unread().filter(user=notification.user_id)
    return rows.filter(Q(pk=notification.pk) | Q(under=notification.pk)).update(read_at=at)


def mark_read_on(ticket, *, by, at):
    """`by` has opened the ticket, and so all they were told of it; returns how many lines of their list."""
    mine = Notification.objects.unread().filter(user=by, ticket=ticket)
    mine.filter(under__isnull=False).update(read_at=at)
    return mine.filter(under__isnull=True).update(read_at=at)


def mark_all_read(user, *, upto, at):
    """All that `user` could see when they pressed; what came since stays."""
    return Notification.objects.unread().filter(user=user, at__lte=upto).update(read_at=at)


def forget(*, at):
    """Forget what was read and is older than ninety days, with what was gathered under it. Returns how many."""
    return Notification.objects.filter(read_at__isnull=False, at__lt=at - KEPT_FOR).delete()[0]


def choices_of(user):
    """{kind: way} of every kind."""
    chosen = dict(NotificationChoice.objects.filter(user=user).values_list("kind", "way"))
    return {kind: Way(chosen.get(kind, Way.IN_APP)) for kind in Kind}


@transaction.atomic
def choose(user, ways):
    """Keep the ways `user` chose, {kind: way}; what is not named stays."""
    wrong = {kind: "Choose one of the four ways." for kind, way in ways.items() if way not in Way}
    if wrong:
        raise InvalidInput(wrong)
    for kind, way in ways.items():
        NotificationChoice.objects.update_or_create(user=user, kind=Kind(kind), defaults={"way": way})


def moment_of(text):
    """A moment as a page carries it, or None."""
    try:
        return parse_datetime(text)
    except ValueError:
        return None
