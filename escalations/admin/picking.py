"""A ticket to try something on: its number typed, or picked from the newest ones."""

from escalations.domain.errors import InvalidInput
from escalations.models import Ticket

OFFERED = 20
LONGEST_NUMBER = 18


class TicketPicker:
    """The newest tickets, read when the page shows them."""

    def __init__(self, typed=""):
        self.typed = typed

    def tickets(self):
        return Ticket.objects.order_by("-pk").values_list("pk", "subject")[:OFFERED]


def find_ticket(typed, *, by):
    """The ticket whose number was typed; raises InvalidInput on `try_on`."""
    number = typed.strip().removeprefix("#").strip()
    if not number:
        raise InvalidInput({"try_on": "Type the number of a ticket to try it on, such as #100123."})
    is_number = number.isascii() and number.isdecimal() and len(number) <= LONGEST_NUMBER
    rows = Ticket.objects.visible_to(by).select_related(
        "team", "priority", "category__parent", "assignee", "contact", "company"
    )
    ticket = rows.filter(pk=int(number)).first() if is_number else None
    if ticket is None:
        raise InvalidInput({"try_on": f"There is no ticket #{number[:20]}. Type the number of another one."})
    return ticket
