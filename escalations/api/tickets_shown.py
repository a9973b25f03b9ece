"""How a ticket is shown: plain dicts, and what the schema says of each name."""

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import FilteredRelation, OuterRef, Q
from django.db.models.functions import JSONObject
from rest_framework import serializers

from escalations.domain import readiness
from escalations.models import (
    DRAFT,
    SENT_BACK,
    UNFINISHED,
    ClosingReason,
    Escalation,
    EscalationStatus,
    Level,
    RemoteRecord,
    Status,
    Ticket,
)
from escalations.models.prepared import among, prepared

from .named import NamedShown, moment

NEXT = {"queued": "accept", "accepted": "resolve"}
BEING_WRITTEN = frozenset({DRAFT, SENT_BACK})
PEOPLE = (
    "ticket__priority",
    "ticket__category__parent",
    "ticket__team",
    "ticket__contact",
    "ticket__company",
)


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


# Columns, not models: eight models a row would cost more than all the rest of a list.
PLAIN = (
    "number",
    "subject",
    "description",
    "status",
    "resolution",
    "closing_reason",
    "impact",
    "urgency",
    "priority_reason",
    "category_confirmed_at",
    "tags",
    "assets",
    "source",
    "version",
    "created_at",
    "updated_at",
    "resolved_at",
    "closed_at",
    "merged_into_id",
)
REFERRED = (
    "priority_id",
    "priority__name",
    "category_id",
    "category__name",
    "category__parent__name",
    "team_id",
    "team__name",
    "assignee_id",
    "assignee__first_name",
    "assignee__last_name",
    "assignee__username",
    "contact_id",
    "contact__name",
    "company_id",
    "company__name",
    "hand_off__id",
    "hand_off__status",
    "hand_off__readiness",
)


@prepared
def dressed(*order, keys):
    """The tickets with these numbers as rows of everything that is shown, in one query."""
    hand_off = FilteredRelation("escalations", condition=Q(escalations__status__in=UNFINISHED))
    rows = Ticket.objects.annotate(hand_off=hand_off, elsewhere=references("ticket"))
    rows = rows.filter(among("pk", keys)).order_by(*order)
    return rows.values_list(*PLAIN, *REFERRED, "elsewhere", named=True)


def of_tickets(rows):
    """The dicts of some dressed rows."""
    return [_shown(row) for row in rows]


def of_ticket(row, *, at):
    """The dict of one dressed row, the next step of its hand-off worked out for the moment `at`."""
    shown = of_tickets([row])[0]
    if row.hand_off__status in BEING_WRITTEN:
        rows = Escalation.objects.select_related("standard", *PEOPLE).defer("ticket__search")
        escalation = rows.get(pk=row.hand_off__id)
        shown["escalation"]["next_step"] = readiness.of([escalation], at=at)[escalation.pk]["next_step"]
    return shown


def _shown(row):
    return {
        "number": row.number,
        "subject": row.subject,
        "description": row.description,
        "status": row.status,
        "resolution": row.resolution,
        "closing_reason": row.closing_reason,
        "impact": row.impact,
        "urgency": row.urgency,
        "priority": {"id": row.priority_id, "name": row.priority__name},
        "priority_reason": row.priority_reason,
        "category": _category(row),
        "category_confirmed": row.category_confirmed_at is not None,
        "team": {"id": row.team_id, "name": row.team__name},
        "assignee": _assignee(row),
        "contact": _named(row.contact_id, row.contact__name),
        "company": _named(row.company_id, row.company__name),
        "tags": row.tags,
        "assets": row.assets,
        "source": row.source,
        "version": row.version,
        "created_at": moment(row.created_at),
        "updated_at": moment(row.updated_at),
        "resolved_at": moment(row.resolved_at),
        "closed_at": moment(row.closed_at),
        "merged_into": row.merged_into_id,
        "external_refs": row.elsewhere,
        "escalation": _hand_off(row),
    }


def _named(pk, name):
    return None if pk is None else {"id": pk, "name": name}


def _category(row):
    if row.category_id is None:
        return None
    names = filter(None, (row.category__parent__name, row.category__name))
    return {"id": row.category_id, "name": " › ".join(names)}


def _assignee(row):
    if row.assignee_id is None:
        return None
    names = (row.assignee__first_name, row.assignee__last_name)
    return {"id": row.assignee_id, "name": " ".join(names).strip() or row.assignee__username}


def _hand_off(row):
    if row.hand_off__id is None:
        return None
    due = NEXT.get(row.hand_off__status) or row.hand_off__readiness.get("next_step")
    return {"id": row.hand_off__id, "status": row.hand_off__status, "next_step": due}


def references(kind):
    """[{source, external_id}] of a row, to be read along with it; `kind` as in `references_of`."""
    rows = RemoteRecord.objects.filter(**{kind: OuterRef("pk")}).order_by("pk")
    return ArraySubquery(rows.values(row=JSONObject(source="source", external_id="external_id")))


def references_of(kind, keys):
    """{row id: [{source, external_id}]} of rows of one kind, "ticket", "contact", "company" or "note"."""
    found = {}
    rows = RemoteRecord.objects.filter(**{f"{kind}__in": keys}).order_by("pk")
    for key, source, external_id in rows.values_list(f"{kind}_id", "source", "external_id"):
        found.setdefault(key, []).append({"source": source, "external_id": external_id})
    return found
