"""What lists can be filtered and ordered by: one FilterSet a list, the same for the pages and for programs."""

from .configuration import ScenarioFilter
from .customers import CompanyFilter, ContactFilter
from .hand_offs import EscalationFilter
from .notes import NoteFilter
from .notifications import NotificationFilter
from .orders import COMPANIES, CONTACTS, NOTES, QUEUE, SCENARIOS, STEPS, TICKETS, WEBHOOK_DELIVERIES, WEBHOOKS
from .steps import StepFilter
from .tickets import TicketFilter
from .webhooks import WebhookDeliveryFilter, WebhookEndpointFilter

__all__ = [
    "COMPANIES",
    "CONTACTS",
    "NOTES",
    "QUEUE",
    "SCENARIOS",
    "STEPS",
    "TICKETS",
    "WEBHOOKS",
    "WEBHOOK_DELIVERIES",
    "CompanyFilter",
    "ContactFilter",
    "EscalationFilter",
    "NoteFilter",
    "NotificationFilter",
    "ScenarioFilter",
    "StepFilter",
    "TicketFilter",
    "WebhookDeliveryFilter",
    "WebhookEndpointFilter",
]
