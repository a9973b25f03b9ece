"""What lists can be filtered by: one FilterSet a list, the same for the pages and for programs."""

from .customers import CompanyFilter, ContactFilter
from .hand_offs import EscalationFilter
from .tickets import TicketFilter

__all__ = ["CompanyFilter", "ContactFilter", "EscalationFilter", "TicketFilter"]
