"""The rows of the queue, each from one text, as `rows` makes those of a list of tickets."""

from django.template import Library
from django.urls import reverse
from django.utils.safestring import SafeString
from django.utils.text import Truncator

from .marks import chip, escaped, filled, hash_number, prio
from .when import ago, due, is_over, left, moment, waiting, when

register = Library()

ROW = """<tr id="row-{key}" data-row{selected} hx-get="{preview}" hx-trigger="selected" hx-target="#preview">
  <td class="only-wide">{priority}</td>
  <td class="wide"><a class="subject" href="{brief}" data-key="Enter">{number_shown} {subject}</a>{keys}
    <div class="sub only-narrow">{priority}<span>{clock}</span>{promised}</div>
    <div class="sub">{customer}
      {marks}</div>
    {more}</td>
  <td class="num only-wide">{clock_and_why}</td>
  <td class="num only-wide">{promise}</td>
</tr>
"""
KEYS = (
    '<a class="visually-hidden" tabindex="-1" href="{brief}#accept" data-key="a">Accept #{number}</a>'
    '<a class="visually-hidden" tabindex="-1" href="{brief}#back" data-key="b">Send back #{number}</a>'
)
NOTHING = SafeString()
SELECTED = SafeString(' class="is-selected"')


@register.simple_tag
def queue_rows(rows, tab, now) -> SafeString:
    """`tab`: waiting, accepted or sent_back, which decides what its clock tells."""
    brief, preview = (_address(name) for name in ("web:brief", "web:queue_preview"))
    made = [_row(row, tab, now, brief, preview, is_first=not at) for at, row in enumerate(rows)]
    return SafeString("".join(made))


def _address(name):
    """The address of a page about an escalation, before and after its id."""
    before, _, after = reverse(name, args=[0]).rpartition("0")
    return before, after


def _row(row, tab, now, brief, preview, *, is_first):
    escalation, ticket, key = row.escalation, row.ticket, row.escalation.pk
    address = str(key).join(brief)
    clock, why = CLOCKS[tab](escalation, now)
    left_to_accept = "" if tab in {"accepted", "sent_back"} or escalation.accept_by < now else " to accept"
    return filled(
        ROW,
        key=key,
        selected=SELECTED if is_first else NOTHING,
        preview=str(key).join(preview),
        brief=address,
        number_shown=hash_number(ticket.pk),
        subject=ticket.subject,
        keys=filled(KEYS, brief=address, number=ticket.pk) if tab == "waiting" else NOTHING,
        priority=prio(ticket.priority.rank, ticket.priority.name, ticket.priority.colour),
        clock=SafeString(f"{clock}{left_to_accept}"),
        clock_and_why=SafeString(f'{clock}<span class="why">{escaped(why)}</span>'),
        promised=_promised(row.promised_at, now),
        promise=_promise(row.promised_at, escalation, now),
        customer=_customer(ticket),
        marks=_marks(row, escalation),
        more=MORE.get(tab, _nothing)(escalation, ticket),
    )


def _accepted(escalation, now):
    return when(escalation.accepted_at, now), f"in the queue {moment(escalation.queued_at, now)}"


def _back(escalation, now):
    return when(escalation.sent_back_at, now), ago(escalation.sent_back_at, now)


def _waiting(escalation, now):
    by = escalation.accept_by
    clock = due(by, now) if is_over(by, now) else when(by, now, "left")
    return clock, f"waiting {waiting(escalation.queued_at, now)}"


CLOCKS = {"accepted": _accepted, "sent_back": _back, "waiting": _waiting}


def _promised(at, now):
    return filled("<span>Promise {moment}</span>", moment=moment(at, now)) if at else NOTHING


def _promise(at, escalation, now):
    if at is None:
        none = "No contact" if escalation.acknowledgement_waived else "None owed"
        return SafeString(f'<span class="muted">{none}</span>')
    if is_over(at, now):
        return due(at, now)
    return SafeString(f'{when(at, now)}<span class="why">{left(at, now)}</span>')


def _customer(ticket):
    whose = ticket.company or ticket.contact
    return filled("<span>{name}</span>", name=whose.name) if whose else NOTHING


def _marks(row, escalation):
    found = (
        (row.returned, "fact", "back"),
        (row.is_in_warranty and "In warranty", "fact", "warranty"),
        (row.recurring, "fact", "recurring"),
        (escalation.passed_on_team_id and "Passed on", "fact", "arrow-up-right"),
        (row.customer_replied and "Customer replied since", "", "customer"),
        (escalation.acknowledgement_refused and "Customer not reached", "warn", "warn"),
    )
    return SafeString("".join([chip(*one) for one in found if one[0]]))


def _read_back(escalation, ticket):
    words = Truncator(escalation.read_back).chars(90)
    return filled('<div class="sub"><span>“{words}”</span></div>', words=words)


def _with_whom(escalation, ticket):
    people = (one.name for one in (ticket.assignee, escalation.author) if one)
    times = escalation.sent_back_count
    return filled(
        '<div class="sub"><span>With {who}{times}</span></div>',
        who=next((name for name in people if name), "the origin team"),
        times=f", sent back {times} times" if times > 1 else "",
    )


def _nothing(escalation, ticket):
    return NOTHING


MORE = {"accepted": _read_back, "sent_back": _with_whom}
