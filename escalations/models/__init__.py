"""What is true: fields, constraints, facts of one row, questions about many."""

from .configuration import (
    Action,
    CannedResponse,
    Category,
    Level,
    Portal,
    Priority,
    PriorityRule,
    Scenario,
    StandardStep,
)
from .configuration_change import ConfigurationChange
from .conversation import PRIVATE, PUBLIC, Attachment, Correction, Note, NoteDraft, NoteKind
from .customers import Company, Contact
from .draft import Draft
from .escalation import (
    ACCEPTED,
    DRAFT,
    HANDED_OVER,
    QUEUED,
    RESOLVED,
    SENT_BACK,
    UNFINISHED,
    WITHDRAWN,
    Answer,
    Authorship,
    Escalation,
    EscalationOutcome,
    EscalationStatus,
    ReasonCode,
    Revision,
    WouldHaveHelped,
)
from .feed import Change
from .helpdesk import Helpdesk, HelpdeskCode, HelpdeskField
from .mail import Mailbox, MailMessage, ReceivedMail
from .notification import Notification, NotificationChoice, NotificationKind, Reminder, Way
from .people import ApiToken, Membership, Scope, Team, User
from .presence import Presence
from .programs import ApiUsage, IdempotentAnswer
from .promise import Promise
from .record import HistoryEntry, OutboxMessage, RemoteRecord
from .rehearsal import Rehearsal, Rehearsed
from .scenario_run import ScenarioRun
from .secret import HIDDEN, Secret, SecretField
from .send_back import Flag, FlagReason, FlagTarget, SendBack
from .standard import CheckSeverity, SectionKey, Severity, Standard, StandardSection
from .sync import Difference, InboundHook, OutsideEscalation, QuarantinedRow, SyncCursor, SyncRun
from .ticket import (
    FINISHED,
    WAITING,
    ClosingReason,
    Outcome,
    Reference,
    Review,
    Status,
    Ticket,
    TroubleshootingStep,
)
from .webhooks import PING, WebhookDelivery, WebhookEndpoint, WebhookEvent

__all__ = [
    "ACCEPTED",
    "DRAFT",
    "FINISHED",
    "HANDED_OVER",
    "HIDDEN",
    "PING",
    "PRIVATE",
    "PUBLIC",
    "QUEUED",
    "RESOLVED",
    "SENT_BACK",
    "UNFINISHED",
    "WAITING",
    "WITHDRAWN",
    "Action",
    "Answer",
    "ApiToken",
    "ApiUsage",
    "Attachment",
    "Authorship",
    "CannedResponse",
    "Category",
    "Change",
    "CheckSeverity",
    "ClosingReason",
    "Company",
    "ConfigurationChange",
    "Contact",
    "Correction",
    "Difference",
    "Draft",
    "Escalation",
    "EscalationOutcome",
    "EscalationStatus",
    "Flag",
    "FlagReason",
    "FlagTarget",
    "Helpdesk",
    "HelpdeskCode",
    "HelpdeskField",
    "HistoryEntry",
    "IdempotentAnswer",
    "InboundHook",
    "Level",
    "MailMessage",
    "Mailbox",
    "Membership",
    "Note",
    "NoteDraft",
    "NoteKind",
    "Notification",
    "NotificationChoice",
    "NotificationKind",
    "OutboxMessage",
    "Outcome",
    "OutsideEscalation",
    "Portal",
    "Presence",
    "Priority",
    "PriorityRule",
    "Promise",
    "QuarantinedRow",
    "ReasonCode",
    "ReceivedMail",
    "Reference",
    "Rehearsal",
    "Rehearsed",
    "Reminder",
    "RemoteRecord",
    "Review",
    "Revision",
    "Scenario",
    "ScenarioRun",
    "Scope",
    "Secret",
    "SecretField",
    "SectionKey",
    "SendBack",
    "Severity",
    "Standard",
    "StandardSection",
    "StandardStep",
    "Status",
    "SyncCursor",
    "SyncRun",
    "Team",
    "Ticket",
    "TroubleshootingStep",
    "User",
    "Way",
    "WebhookDelivery",
    "WebhookEndpoint",
    "WebhookEvent",
    "WouldHaveHelped",
]
