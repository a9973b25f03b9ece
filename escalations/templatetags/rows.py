"""The rows of a list of tickets, each from one text: as nodes of a template fifty of them were most of a page's time.

The text is a template all the same: every value that is put in is escaped, unless it is marked as safe already.
"""

from django.template import Library
from django.urls import reverse
from django.utils.safestring import SafeString
from django.utils.text import Truncator

from escalations.models import EscalationStatus, Status

from .marks import chip, escaped, filled, icon, prio, status_chip
from .when import due, is_over, when

register = Library()

STATUSES, HAND_OFFS = dict(Status.choices), dict(EscalationStatus.choices)

TICK = (
    '<td class="tick"><input type="checkbox" class="form-check-input" name="numbers" value="{number}:{version}"'
    ' aria-label="#{number}"></td>'
)
CUSTOMER = '<td class="only-wide nowrap">{contact}{company}</td>'
ROW = """<tr data-row>
  {tick}
  <td class="wide"><a class="subject" href="{url}" data-key="Enter"><span class="tid">#{number}</span> {subject}</a>
    <div class="sub">{category}{tags}</div>
    <div class="sub only-narrow">{status}{hand_off}{priority}</div>
    <div class="sub only-narrow">{who}<span>{icon} {worker}</span>{updated}</div></td>
  {customer}
  <td class="only-wide">{priority}</td>
  <td class="only-wide">{status}{hand_off_below}</td>
  <td class="only-wide nowrap">{team}<div class="sub">{assignee}</div></td>
  <td class="only-wide num">{updated}<div class="sub">{opened}</div></td>
</tr>
"""


@register.simple_tag
def ticket_rows(tickets, now, customer="both", with_ticks=False) -> SafeString:
    """`customer`: both, contact (whose company is known), none."""
    tickets_url = reverse("web:tickets")
    return _joined([_row(ticket, now, tickets_url, customer, with_ticks) for ticket in tickets])


def _row(ticket, now, tickets_url, customer, with_ticks):
    url = f"{tickets_url}{ticket.pk}/"
    found = getattr(ticket, "hand_off", None)  # a relation that is filtered: no row, no attribute
    hand_off = _hand_off(found, url, now) if found else NOTHING
    assignee = ticket.assignee.name if ticket.assignee else ""
    return filled(
        ROW,
        tick=filled(TICK, number=ticket.pk, version=ticket.version) if with_ticks else NOTHING,
        url=url,
        number=ticket.pk,
        subject=ticket.subject,
        category=filled("<span>{category}</span>", category=ticket.category) if ticket.category else NOTHING,
        tags=_joined([chip(tag, "", "tag") for tag in ticket.tags[:3]]),
        status=status_chip(ticket.status, STATUSES.get(ticket.status, ticket.status)),
        hand_off=hand_off,
        hand_off_below=filled('<div class="sub">{link}</div>', link=hand_off) if hand_off else NOTHING,
        priority=prio(ticket.priority.rank, ticket.priority.name, ticket.priority.colour),
        who=NOTHING if customer == "none" else filled("<span>{name}</span>", name=_customer_of(ticket)),
        icon=icon("customer"),
        worker=assignee or ticket.team.name,
        updated=when(ticket.updated_at, now),
        customer=NOTHING if customer == "none" else _customer(ticket, customer),
        team=short(ticket.team.name, 24),
        assignee=short(assignee, 24) or "Nobody yet",
        opened=when(ticket.created_at, now, "day"),
    )


NOTHING = SafeString()
NO_CONTACT = SafeString('<span class="muted">No contact</span>')


def _customer_of(ticket):
    """Who it is for, in one name."""
    return (
        (ticket.contact and ticket.contact.name) or (ticket.company and ticket.company.name) or "No contact"
    )


def _customer(ticket, customer):
    contact = short(ticket.contact.name, 26) if ticket.contact else NO_CONTACT
    company = NOTHING
    if customer != "contact" and ticket.company:
        company = filled('<div class="sub">{name}</div>', name=short(ticket.company.name, 30))
    return filled(CUSTOMER, contact=contact, company=company)


def _hand_off(escalation, url, now):
    """Where the escalation stands; how long it may wait, while it waits."""
    link = filled('<a href="{url}escalate/">{words}</a>', url=url, words=HAND_OFFS[escalation.status])
    if escalation.status != "queued":
        return link
    by = escalation.accept_by
    wait = due(by, now) if is_over(by, now) else filled("<span>{left}</span>", left=when(by, now, "left"))
    return _joined((link, wait))


def short(text: str, length: int) -> str:
    """The text, cut with an ellipsis where it is longer."""
    return text if len(text) <= length else Truncator(text).chars(length)


def _joined(pieces):
    return SafeString("".join([escaped(piece) for piece in pieces]))
