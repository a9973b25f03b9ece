"""How a ticket is shown: plain dicts, and what the schema says of each name."""

from django.db.models import FilteredRelation, Q
from rest_framework import serializers

from escalations.domain import readiness
from escalations.models import (
    UNFINISHED,
    ClosingReason,
    EscalationStatus,
    Level,
    RemoteRecord,
    Status,
    Ticket,
)

from .named import NamedShown, moment, of_row

NEXT = {"queued": "accept", "accepted": "resolve"}


class ReferenceElsewhereShown(serializers.Serializer):
    """Who this is in another system."""

    source = serializers.CharField(help_text="The other system, such as freshdesk.")
    external_id = serializers.CharField(help_text="Its id over there, such as 1042.")


class HandOffShown(serializers.Serializer):
    """The unfinished escalation of a ticket, in short."""

    id = serializers.IntegerField(help_text="The escalation's id.")
    status = serializers.ChoiceField(
        [one for one in EscalationStatus.values if one in UNFINISHED], help_text="Where it stands."
    )
    next_step = serializers.CharField(
        allow_null=True,
        help_text="The step that is due: `ready`, `lookback`, `configuration`, `template`, `acknowledge`, `escalate`, "
        "`accept` or `resolve`. In a list as it was when the hand-off was last looked at; null: not yet.",
    )


class TicketShown(serializers.Serializer):
    """A customer's matter."""

    number = serializers.IntegerField(help_text="What people call it by, such as 100123.")
    subject = serializers.CharField(help_text="What is wrong, in a few words; up to 255 characters.")
    description = serializers.CharField(allow_blank=True, help_text="In full; up to 200,000 characters.")
    status = serializers.ChoiceField(Status.values, help_text="Where it stands.")
    resolution = serializers.CharField(allow_blank=True, help_text="What solved it.")
    closing_reason = serializers.ChoiceField(
        ClosingReason.values, allow_blank=True, help_text="Why it is finished; empty while it is not."
    )
    impact = serializers.ChoiceField(Level.values, help_text="How much it hurts the business.")
    urgency = serializers.ChoiceField(Level.values, help_text="How soon it has to be solved.")
    priority = NamedShown(help_text="Its priority.")
    priority_reason = serializers.CharField(
        allow_blank=True, help_text="Why it is not the one that impact and urgency say."
    )
    category = NamedShown(allow_null=True, help_text="Its category, a leaf; null: none yet.")
    category_confirmed = serializers.BooleanField(
        help_text="Whether a technician said that the category is right."
    )
    team = NamedShown(help_text="Whose work it is.")
    assignee = NamedShown(allow_null=True, help_text="Who works on it; null: nobody.")
    contact = NamedShown(allow_null=True, help_text="Whose matter it is; null: a machine's.")
    company = NamedShown(allow_null=True, help_text="The contact's company; null: none.")
    tags = serializers.ListField(child=serializers.CharField(), help_text="Words it is found by.")
    assets = serializers.ListField(
        child=serializers.CharField(), help_text="Devices it names, such as LT-0142."
    )
    source = serializers.ChoiceField(Ticket.Source.values, help_text="How it came in.")
    version = serializers.IntegerField(help_text="Counts its changes; sent as ETag too.")
    created_at = serializers.DateTimeField(help_text="When it was opened, in UTC.")
    updated_at = serializers.DateTimeField(help_text="When it, or anything on it, was last changed, in UTC.")
    resolved_at = serializers.DateTimeField(allow_null=True, help_text="When it was resolved, in UTC.")
    closed_at = serializers.DateTimeField(allow_null=True, help_text="When it was closed, in UTC.")
    merged_into = serializers.IntegerField(
        allow_null=True, help_text="The ticket it was merged into; go on there. Else null."
    )
    external_refs = ReferenceElsewhereShown(many=True, help_text="Who it is in other systems.")
    escalation = HandOffShown(allow_null=True, help_text="Its unfinished escalation, or null.")


def dressed():
    """Tickets with everything that is shown but the references, in one query."""
    hand_off = FilteredRelation("escalations", condition=Q(escalations__status__in=UNFINISHED))
    rows = Ticket.objects.with_people().annotate(hand_off=hand_off).select_related("hand_off")
    return rows.defer("search")


def of_tickets(tickets):
    """The dicts of some dressed tickets; one query for the references of all."""
    references = references_of("ticket", [one.pk for one in tickets])
    return [
        _shown(one, references.get(one.pk, []), _hand_off(getattr(one, "hand_off", None))) for one in tickets
    ]


def of_ticket(ticket, *, at):
    """The dict of one dressed ticket, the next step of its hand-off worked out for the moment `at`."""
    escalation = getattr(ticket, "hand_off", None)
    if escalation is not None and escalation.is_being_written:
        escalation.ticket = ticket
        escalation.readiness = readiness.of([escalation], at=at)[escalation.pk]
    references = references_of("ticket", [ticket.pk])
    return _shown(ticket, references.get(ticket.pk, []), _hand_off(escalation))


def _shown(ticket, references, hand_off):
    return {
        "number": ticket.pk,
        "subject": ticket.subject,
        "description": ticket.description,
        "status": ticket.status,
        "resolution": ticket.resolution,
        "closing_reason": ticket.closing_reason,
        "impact": ticket.impact,
        "urgency": ticket.urgency,
        "priority": of_row(ticket.priority),
        "priority_reason": ticket.priority_reason,
        "category": of_row(ticket.category),
        "category_confirmed": ticket.category_confirmed_at is not None,
        "team": of_row(ticket.team),
        "assignee": of_row(ticket.assignee),
        "contact": of_row(ticket.contact),
        "company": of_row(ticket.company),
        "tags": ticket.tags,
        "assets": ticket.assets,
        "source": ticket.source,
        "version": ticket.version,
        "created_at": moment(ticket.created_at),
        "updated_at": moment(ticket.updated_at),
        "resolved_at": moment(ticket.resolved_at),
        "closed_at": moment(ticket.closed_at),
        "merged_into": ticket.merged_into_id,
        "external_refs": references,
        "escalation": hand_off,
    }


def _hand_off(escalation):
    if escalation is None:
        return None
    due = NEXT.get(escalation.status) or escalation.readiness.get("next_step")
    return {"id": escalation.pk, "status": escalation.status, "next_step": due}


def references_of(kind, keys):
    """{row id: [{source, external_id}]} of rows of one kind, "ticket", "contact", "company" or "note"."""
    found = {}
    rows = RemoteRecord.objects.filter(**{f"{kind}__in": keys}).order_by("pk")
    for key, source, external_id in rows.values_list(f"{kind}_id", "source", "external_id"):
        found.setdefault(key, []).append({"source": source, "external_id": external_id})
    return found
