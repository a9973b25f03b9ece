"""What happened, as one sentence, for the portal's list and for mail; it names nothing that is private (S22)."""

WORDS = {
    "queued": ("A new escalation waits for {team}", "{number} new escalations wait for {team}"),
    "scenario": ("A scenario tells {team} of a ticket", "A scenario tells {team} of {number} tickets"),
    "accepted": ("Your escalation is accepted", "{number} of your escalations are accepted"),
    "handed_over": ("An escalation is handed over to you", "{number} escalations are handed over to you"),
    "resolved": ("Your escalation is resolved", "{number} of your escalations are resolved"),
    "sent_back": ("An escalation is sent back for completion", "{number} escalations are sent back"),
    "third_send_back": (
        "An escalation of your team is sent back for the third time",
        "{number} escalations of your team are sent back for the third time",
    ),
    "untouched": (
        "An escalation that was sent back is still untouched",
        "{number} escalations that were sent back are still untouched",
    ),
    "ticket.assigned": ("A ticket is given to you", "{number} tickets are given to you"),
    "ticket.merged": ("A ticket is merged into yours", "{number} tickets are merged into yours"),
    "customer.wrote": ("The customer wrote", "Customers wrote on {number} tickets"),
    "acknowledgement.not_reached": (
        "The acknowledgement did not reach the customer",
        "{number} acknowledgements did not reach their customers",
    ),
    "reply.not_reached": (
        "Your reply did not reach the customer",
        "{number} of your replies did not reach their customers",
    ),
    "promise_soon": ("A promised update is due soon", "{number} promised updates are due soon"),
    "promise_due": ("A promised update is due now", "{number} promised updates are due now"),
    "promise_late": (
        "A promised update is late: the customer has not heard from us",
        "{number} promised updates are late",
    ),
    "not_accepted": (
        "An escalation was not accepted in time",
        "{number} escalations were not accepted in time",
    ),
    "silent": (
        "An escalation you accepted has been silent for long",
        "{number} escalations you accepted have been silent for long",
    ),
    "default_route": (
        "A ticket is routed by nothing but the default",
        "{number} tickets are routed by nothing but the default",
    ),
    "difference.arose": (
        "A helpdesk says something else of a ticket: it waits for your decision",
        "Helpdesks say something else of {number} tickets: they wait for your decision",
    ),
    "difference.unanswered": (
        "A difference with a helpdesk was not decided in time",
        "{number} differences with a helpdesk were not decided in time",
    ),
    "escalated_outside": (
        "A ticket was escalated in its helpdesk: complete the hand-off here",
        "{number} tickets were escalated in their helpdesk: complete the hand-offs here",
    ),
    "helpdesk_refused": ("A helpdesk refuses the key: nothing is read or sent until it is renewed", ""),
    "helpdesk_narrowed": (
        "A helpdesk shows many tickets or contacts no more, as with a narrowed key: nothing was ended here",
        "",
    ),
    "webhook_off": ("A webhook of yours is switched off", "{number} of your webhooks are switched off"),
    "mailbox_silent": ("The mailbox cannot be reached: no mail comes in", ""),
    "chat_gone": ("The chat channel of {team} is gone: its link is switched off", ""),
}
OTHER = ("Something happened on a ticket", "Something happened on {number} tickets")


def sentence(about, *, number=1, team=None):
    """The sentence for `number` of them."""
    one, many = WORDS.get(about, OTHER)
    return (many if number > 1 and many else one).format(number=number, team=team or "your team")
