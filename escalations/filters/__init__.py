"""What lists can be filtered and ordered by: one FilterSet a list, the same for the pages and for programs."""

from .customers import CompanyFilter, ContactFilter
from .hand_offs import EscalationFilter
from .orders import COMPANIES, CONTACTS, TICKETS
from .tickets import TicketFilter

__all__ = [
    "COMPANIES",
    "CONTACTS",
    "TICKETS",
    "CompanyFilter",
    "ContactFilter",
    "EscalationFilter",
    "TicketFilter",
]
