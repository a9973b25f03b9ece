"""Mails a colleague what they were told, all of it in one mail; a link each, nothing private (S22, S32)."""

from collections import defaultdict

from django.conf import settings
from django.urls import reverse
from django.utils import timezone

from escalations.domain import notice_words, notifying
from escalations.models import Answer, Notification, Portal, SectionKey, User

from . import GiveUp, delivers, mail

MOST = 100
ALONE = 5  # lines of one kind; more are one line and a number
QUOTED = 500


@delivers("person.mail")
def mail_person(message):
    """Everything that waits for this person this way; nothing if they left, are away or have read it all."""
    person = User.objects.filter(pk=message.payload["user"], is_active=True, is_away=False).first()
    if person is None or not person.email:
        return
    waiting = Notification.objects.to_mail(person, message.payload["way"]).order_by("at", "pk")
    rows = list(waiting.select_related("ticket__priority", "ticket__team", "team"))
    told = _still_seen(rows, person)
    if told:
        number = sum(row.number for row in told)
        shown = told[:MOST]
        _send(person.email, subject_of(shown, number), text_of(shown, person, number), message.pk)
    # these rows alone: one that came meanwhile waits for the next mail
    waiting.filter(pk__in=[row.pk for row in rows]).update(mailed_at=timezone.now())


def _still_seen(rows, person):
    """Those of no ticket, and of tickets that were not closed to the person meanwhile."""
    seen = set(notifying.seen_tickets(rows, person).values_list("pk", flat=True))
    return [row for row in rows if row.ticket_id is None or row.ticket_id in seen]


def subject_of(rows, number):
    """One is named, several are counted; never the ticket's own subject."""
    if number > 1:
        return f"Handover: {number} notifications"
    ticket = f" (#{rows[0].ticket_id})" if rows[0].ticket_id else ""
    return f"Handover: {_sentence(rows[0])}{ticket}"


def text_of(rows, person, number):
    """A line and a link for each; a number where there are many of a kind."""
    kinds = defaultdict(list)
    for row in rows:
        kinds[row.about, row.team].append(row)
    quotes = _quotes(rows, person)
    lines = [line for (about, team), some in kinds.items() for line in _lines(about, team, some, quotes)]
    if number > sum(row.number for row in rows):
        lines.append(f"And more: {settings.HANDOVER_URL}{reverse('web:notifications')}")
    ways = f"{settings.HANDOVER_URL}{reverse('web:notification_ways')}"
    return "\n\n".join([*lines, f"Choose how you are told: {ways}"]) + "\n"


def _lines(about, team, rows, quotes):
    if len(rows) > ALONE:
        number = sum(row.number for row in rows)
        yield f"{notice_words.sentence(about, number=number, team=team)}\n{_address('web:notifications')}"
        return
    for row in rows:
        facts = [f"#{row.ticket_id}", *_facts(row.ticket)] if row.ticket_id else []
        quote = quotes.get(row.ticket_id, "")
        parts = [_sentence(row), " · ".join(facts), quote, _address("web:notification_open", row.pk)]
        yield "\n".join(part for part in parts if part)


def _facts(ticket):
    return [str(one) for one in (ticket.priority, ticket.team) if one]


def _sentence(row):
    return notice_words.sentence(row.about, number=row.number, team=row.team)


def _address(name, *args):
    return f"{settings.HANDOVER_URL}{reverse(name, args=args)}"


def _quotes(rows, person):
    """{ticket: its issue summary} where the administrator allows it, of tickets the person may see today."""
    if not Portal.objects.filter(mail_says_more=True).exists():
        return {}
    seen = notifying.seen_tickets(rows, person)
    answers = Answer.objects.filter(section=SectionKey.ISSUE_SUMMARY, escalation__ticket__in=seen)
    found = answers.order_by("escalation_id").values_list("escalation__ticket", "text")
    return {ticket: text[:QUOTED] for ticket, text in found}


def _send(to, subject, text, key):
    """One mail; tried again it has the same Message-ID."""
    message_id = f"<notice.{key}@{mail.domain()}>"
    headers = {"Auto-Submitted": "auto-generated"}
    try:
        mail.send(to=to, subject=subject, text=text, headers=headers, message_id=message_id)
    except mail.Refused as refusal:
        raise GiveUp(str(refusal)) from refusal
