"""Makes rows for tests: each factory creates only what the product itself could have written."""

from datetime import UTC, datetime, timedelta

import factory
import pgtrigger
from django.contrib.auth.models import Group
from factory.django import DjangoModelFactory
from knox.settings import knox_settings

from escalations import models
from escalations.domain import standard_content
from escalations.models import EscalationStatus, NoteKind, SectionKey
from escalations.models.people import ADMINISTRATOR, SENIOR, TECHNICIAN

NINE = datetime(2026, 11, 10, 9, 0, tzinfo=UTC)  # a Tuesday
PASSWORD = "Quiet-Harbour-42"

__all__ = ["ADMINISTRATOR", "NINE", "PASSWORD", "SENIOR", "TECHNICIAN"]


def days(number):
    return timedelta(days=number)


def priority(name="Low"):
    """One of the four priorities every portal starts with."""
    return models.Priority.objects.get(name=name)


def joins(*defaults):
    """After a user is made: join these groups, or the ones given instead, by name or as rows."""

    def join(user, create, extracted, **kwargs):
        names = defaults if extracted is None else [extracted] if isinstance(extracted, str) else extracted
        for one in names:
            user.groups.add(Group.objects.get(name=one) if isinstance(one, str) else one)

    return factory.post_generation(join)


class UserFactory(DjangoModelFactory):
    """A technician; `teams=[team]` and `groups=[SENIOR]` make them what they are."""

    class Meta:
        model = models.User
        skip_postgeneration_save = True

    username = factory.Sequence(lambda n: f"user{n}")
    first_name = factory.Faker("first_name")
    last_name = factory.Sequence(lambda n: f"Tester{n}")
    email = factory.LazyAttribute(lambda user: f"{user.username}@team.example")
    password = factory.django.Password(PASSWORD)

    @factory.post_generation
    def teams(self, create, extracted, **kwargs):
        for team in extracted or ():
            models.Membership.objects.create(user=self, team=team)

    groups = joins(TECHNICIAN)


class SeniorFactory(UserFactory):
    """Opens the queue; `teams=[team]` makes them a member of one that receives."""

    groups = joins(TECHNICIAN, SENIOR)


class AdministratorFactory(UserFactory):
    groups = joins(ADMINISTRATOR)
    is_staff = True


class TeamFactory(DjangoModelFactory):
    """A first-line team; `tier=2` for one that receives escalations; `members=[user]` joins them."""

    class Meta:
        model = models.Team
        skip_postgeneration_save = True

    name = factory.Sequence(lambda n: f"Team {n}")
    tier = 1

    @factory.post_generation
    def members(self, create, extracted, **kwargs):
        for user in extracted or ():
            models.Membership.objects.create(user=user, team=self)


class MembershipFactory(DjangoModelFactory):
    class Meta:
        model = models.Membership

    user = factory.SubFactory(UserFactory)
    team = factory.SubFactory(TeamFactory)


class CompanyFactory(DjangoModelFactory):
    class Meta:
        model = models.Company

    name = factory.Sequence(lambda n: f"Company {n}")
    domain = factory.Sequence(lambda n: f"company{n}.example")
    created_at = NINE - days(400)
    updated_at = factory.SelfAttribute("created_at")


class ContactFactory(DjangoModelFactory):
    class Meta:
        model = models.Contact

    name = factory.Sequence(lambda n: f"Contact {n}")
    email = factory.LazyAttributeSequence(
        lambda contact, n: f"contact{n}@{contact.company.domain if contact.company else 'people.example'}"
    )
    company = factory.SubFactory(CompanyFactory)
    created_at = NINE - days(300)
    updated_at = factory.SelfAttribute("created_at")


class CategoryFactory(DjangoModelFactory):
    """A leaf at the top; `parent=` puts it below another."""

    class Meta:
        model = models.Category

    name = factory.Sequence(lambda n: f"Category {n}")


class StandardStepFactory(DjangoModelFactory):
    class Meta:
        model = models.StandardStep

    category = factory.SubFactory(CategoryFactory)
    text = factory.Sequence(lambda n: f"Restart service {n}")
    position = factory.Sequence(int)


class PriorityFactory(DjangoModelFactory):
    """A priority beside the four that are there already."""

    class Meta:
        model = models.Priority

    name = factory.Sequence(lambda n: f"Priority {n}")
    rank = factory.Sequence(lambda n: 10 + n)
    accept_minutes = 60


class PriorityRuleFactory(DjangoModelFactory):
    """A cell of the matrix; replaces the one that is there."""

    class Meta:
        model = models.PriorityRule
        django_get_or_create = ("impact", "urgency")

    impact = models.Level.LOW
    urgency = models.Level.LOW
    priority = factory.LazyFunction(priority)


class CannedResponseFactory(DjangoModelFactory):
    class Meta:
        model = models.CannedResponse

    title = factory.Sequence(lambda n: f"Response {n}")
    body = "Hello {{ contact.first_name }}, we are looking into ticket #{{ ticket.number }}."


class ScenarioFactory(DjangoModelFactory):
    class Meta:
        model = models.Scenario

    name = factory.Sequence(lambda n: f"Scenario {n}")


class ActionFactory(DjangoModelFactory):
    class Meta:
        model = models.Action

    scenario = factory.SubFactory(ScenarioFactory)
    kind = models.Action.Kind.ADD_TAG
    tag = "seen"


class ApiTokenFactory(DjangoModelFactory):
    """A program's token; its key in clear is on `.key`."""

    class Meta:
        model = models.ApiToken

    user = factory.SubFactory(UserFactory)
    scopes = factory.LazyFunction(lambda: ["read", "write"])
    expiry = None

    @classmethod
    def _create(cls, model_class, *args, **kwargs):
        user, expiry = kwargs.pop("user"), kwargs.pop("expiry")
        prefix = kwargs.pop("prefix", knox_settings.TOKEN_PREFIX)
        row, key = model_class.objects.create(user=user, expiry=expiry, prefix=prefix, **kwargs)
        row.key = key
        return row


class TicketFactory(DjangoModelFactory):
    """An open ticket of a contact at a company; a finished one gets its reason and its moments."""

    class Meta:
        model = models.Ticket

    subject = factory.Sequence(lambda n: f"Ticket subject {n}")
    description = "The scanner at the gate stops after a minute."
    status = models.Status.OPEN
    priority = factory.LazyFunction(priority)
    category = factory.SubFactory(CategoryFactory)
    team = factory.SubFactory(TeamFactory)
    contact = factory.SubFactory(ContactFactory)
    company = factory.LazyAttribute(lambda ticket: ticket.contact.company if ticket.contact else None)
    created_at = NINE
    updated_at = factory.SelfAttribute("created_at")
    worked_at = factory.SelfAttribute("updated_at")
    closing_reason = factory.LazyAttribute(
        lambda ticket: models.ClosingReason.DONE if ticket.status in models.FINISHED else ""
    )
    resolution = factory.LazyAttribute(
        lambda ticket: "Replaced the cable." if ticket.closing_reason == models.ClosingReason.DONE else ""
    )
    resolved_at = factory.LazyAttribute(
        lambda ticket: ticket.updated_at if ticket.status in models.FINISHED else None
    )
    closed_at = factory.LazyAttribute(
        lambda ticket: ticket.updated_at if ticket.status == models.Status.CLOSED else None
    )


class NoteFactory(DjangoModelFactory):
    """A private note; `kind=` makes it another one, with the author or contact that kind has."""

    class Meta:
        model = models.Note

    ticket = factory.SubFactory(TicketFactory)
    kind = NoteKind.PRIVATE_NOTE
    body = factory.Sequence(lambda n: f"Words of note {n}.")
    author = factory.Maybe("is_from_customer", None, factory.SubFactory(UserFactory))
    contact = factory.LazyAttribute(lambda note: note.ticket.contact if note.is_from_customer else None)
    delivery = factory.LazyAttribute(
        lambda note: models.Note.Delivery.SENT if note.kind == NoteKind.REPLY else models.Note.Delivery.NONE
    )
    is_pinned = factory.LazyAttribute(lambda note: note.kind == NoteKind.SUMMARY)
    created_at = NINE

    class Params:
        is_from_customer = factory.LazyAttribute(lambda note: note.kind == NoteKind.CUSTOMER_MESSAGE)


class CorrectionFactory(DjangoModelFactory):
    class Meta:
        model = models.Correction

    note = factory.SubFactory(NoteFactory)
    body = "What it said before."
    by = factory.SelfAttribute("note.author")
    at = NINE


class AttachmentFactory(DjangoModelFactory):
    class Meta:
        model = models.Attachment

    ticket = factory.SubFactory(TicketFactory)
    file = factory.django.FileField(filename="trace.txt", data=b"09:00 link down")
    name = "trace.txt"
    content_type = "text/plain"
    size = 15
    uploaded_by = factory.SubFactory(UserFactory)
    uploaded_at = NINE


class NoteDraftFactory(DjangoModelFactory):
    class Meta:
        model = models.NoteDraft

    ticket = factory.SubFactory(TicketFactory)
    user = factory.SubFactory(UserFactory)
    kind = NoteKind.REPLY
    body = "Good morning,"
    saved_at = NINE


class StepFactory(DjangoModelFactory):
    """A troubleshooting step with its result; `outcome="", result=""` for one still without."""

    class Meta:
        model = models.TroubleshootingStep

    ticket = factory.SubFactory(TicketFactory)
    action = factory.Sequence(lambda n: f"Swapped cable {n}")
    outcome = models.Outcome.NO_CHANGE
    result = "Still stops after a minute."
    done_by = factory.SubFactory(UserFactory)
    done_at = NINE
    changed_at = factory.SelfAttribute("done_at")


class ReviewFactory(DjangoModelFactory):
    class Meta:
        model = models.Review

    ticket = factory.SubFactory(TicketFactory)
    by = factory.SubFactory(UserFactory)
    at = NINE
    is_recurring = False


class ReferenceFactory(DjangoModelFactory):
    class Meta:
        model = models.Reference

    ticket = factory.SubFactory(TicketFactory)
    to = factory.SubFactory(TicketFactory)
    by = factory.SubFactory(UserFactory)
    at = NINE


class PromiseFactory(DjangoModelFactory):
    class Meta:
        model = models.Promise

    note = factory.SubFactory(NoteFactory, kind=NoteKind.REPLY)
    ticket = factory.SelfAttribute("note.ticket")
    due_at = NINE + timedelta(hours=4)
    made_by = factory.SelfAttribute("note.author")
    made_at = NINE


def rewriting_the_standard():
    """For data no version could come to by itself: what is published may be changed inside (S34)."""
    return pgtrigger.ignore(
        "escalations.Standard:published_standard_is_kept",
        "escalations.Standard:published_standard_never_changes",
        "escalations.StandardSection:sections_are_kept_once_published",
        "escalations.CheckSeverity:severities_are_kept_once_published",
    )


class StandardFactory(DjangoModelFactory):
    """A draft of the standard beside version 1, which is in force; it asks for the environment otherwise."""

    class Meta:
        model = models.Standard
        skip_postgeneration_save = True

    version = factory.Sequence(lambda n: 2 + n)
    note = "What changed."

    @factory.post_generation
    def sections(self, create, extracted, **kwargs):
        for section in models.StandardSection.objects.filter(standard__version=1):
            section.pk, section.standard = None, self
            if section.key == SectionKey.ENVIRONMENT:
                section.help = f"As version {self.version} asks for it."
            section.save(force_insert=True)


class CheckSeverityFactory(DjangoModelFactory):
    class Meta:
        model = models.CheckSeverity

    standard = factory.SubFactory(StandardFactory)
    code = "no_scope"
    severity = models.Severity.OFF


class RehearsalFactory(DjangoModelFactory):
    """A finished rehearsal of a draft as it is now, beside the version in force; rows are made apart."""

    class Meta:
        model = models.Rehearsal

    standard = factory.SubFactory(StandardFactory)
    against = factory.LazyFunction(lambda: models.Standard.objects.in_force())
    content = factory.LazyAttribute(lambda row: standard_content.digest(row.standard))
    state = "done"
    last = 200
    started_by = factory.SubFactory(AdministratorFactory)
    started_at = NINE
    touched_at = NINE
    finished_at = factory.LazyAttribute(lambda row: NINE if row.state == "done" else None)


class AnswerFactory(DjangoModelFactory):
    class Meta:
        model = models.Answer

    escalation = factory.SubFactory("tests.factories.EscalationFactory")
    section = SectionKey.ISSUE_SUMMARY
    text = "The gate scanner GT-104 stops a minute after each start since Monday 08:10."
    changed_by = factory.SelfAttribute("escalation.started_by")
    changed_at = NINE


# status -> the statuses it went through after draft
PATHS = {
    EscalationStatus.DRAFT: [],
    EscalationStatus.QUEUED: ["queued"],
    EscalationStatus.SENT_BACK: ["queued", "sent_back"],
    EscalationStatus.ACCEPTED: ["queued", "accepted"],
    EscalationStatus.RESOLVED: ["queued", "accepted", "resolved"],
    EscalationStatus.WITHDRAWN: ["withdrawn"],
}

ANSWERS = {
    SectionKey.ISSUE_SUMMARY: "The gate scanner GT-104 stops a minute after each start since Monday 08:10.",
    SectionKey.USER_IMPACT: "2 of 5 gates at the Leeds yard check lorries in by hand.",
    SectionKey.WHATS_HAPPENING: "Screen: “Link lost (E-31)”. Expected: it keeps scanning.",
    SectionKey.TROUBLESHOOTING_DONE: "Swapped the cable on GT-104: no change, same E-31.",
    SectionKey.ENVIRONMENT: "GT-104, firmware 4.2.1, Leeds yard, VLAN 30.",
    SectionKey.RECENT_CHANGES: "None: change calendar and RMM patch log read for 1 to 9 November.",
    SectionKey.ESCALATION_REASON: "Needs a network administrator to read the port log of SW-3F.",
}


class EscalationFactory(DjangoModelFactory):
    """An escalation in any `status`, with all that status needs: note, revision, reply, promise, teams.

    A draft has no answers; everything later has all seven. `author` writes it, `receiving_team` gets it.
    """

    class Meta:
        model = models.Escalation

    ticket = factory.SubFactory(TicketFactory)
    status = EscalationStatus.DRAFT
    standard = factory.LazyFunction(lambda: models.Standard.objects.in_force())
    started_by = factory.SubFactory(UserFactory)
    started_at = NINE
    touched_at = factory.SelfAttribute("started_at")
    read_at = factory.SelfAttribute("started_at")
    queued_at = factory.SelfAttribute("started_at")
    accept_by = factory.LazyAttribute(lambda row: row.queued_at + timedelta(hours=1))

    @classmethod
    def _create(cls, model_class, *args, **kwargs):
        status = EscalationStatus(kwargs.pop("status"))
        later = {name: kwargs.pop(name) for name in LATER if name in kwargs}
        row = super()._create(model_class, *args, **kwargs)
        if "queued" in PATHS[status]:
            _submit(row, later)
        for passed in PATHS[status]:
            _arrive(row, EscalationStatus(passed), later)
        model_class.objects.filter(pk=row.pk).update(**later)
        row.refresh_from_db()
        return row


# what a draft cannot have yet
LATER = [
    "author",
    "accepted_by",
    "accepted_at",
    "read_back",
    "receiving_team",
    "acknowledgement_waived",
    "acknowledgement_refused",
    "outcome",
    "resolution",
    "would_have_helped",
    "finished_at",
    "withdrawn_reason",
    "passed_on_by",
    "passed_on_team",
    "passed_on_done",
    "passed_on_ask",
]


def _submit(row, given):
    """Everything `escalate` asks for, then the frozen revision."""
    author = given.setdefault("author", row.started_by)
    team = given.get("receiving_team") or TeamFactory(tier=row.ticket.team.tier + 1)
    given["receiving_team"] = team
    for section, text in ANSWERS.items():
        AnswerFactory(escalation=row, section=section, text=text, changed_by=author)
    body = "\n\n".join(f"{SectionKey(key).label}\n{text}" for key, text in ANSWERS.items())
    row.note = NoteFactory(
        ticket=row.ticket, kind=NoteKind.ESCALATION, author=author, body=body, created_at=row.started_at
    )
    row.recorded_at = row.first_recorded_at = row.started_at
    if not given.get("acknowledgement_waived"):
        _acknowledge(row, author)
    row.origin_team, row.origin_assignee = row.ticket.team, row.ticket.assignee
    row.priority_rank = row.ticket.priority.rank
    RevisionFactory(escalation=row, author=author, receiving_team=team)


def _acknowledge(row, author):
    row.acknowledgement = NoteFactory(
        ticket=row.ticket,
        kind=NoteKind.REPLY,
        author=author,
        body="Our specialists have it now.",
        created_at=row.started_at,
    )
    row.promise = PromiseFactory(note=row.acknowledgement, made_at=row.started_at)


def _arrive(row, status, given):
    """What one more step leaves behind in the row."""
    if status == EscalationStatus.QUEUED:
        row.author, row.receiving_team = given["author"], given["receiving_team"]
        row.revision = row.revisions.get()
        models.Authorship.objects.get_or_create(escalation=row, user=row.author)
        row.acknowledgement_waived = given.get("acknowledgement_waived", False)
    elif status == EscalationStatus.ACCEPTED:
        row.accepted_by = given.get("accepted_by") or UserFactory(teams=[row.receiving_team])
        row.accepted_at = given.get("accepted_at") or row.queued_at + timedelta(minutes=10)
        row.read_back = given.get("read_back") or "Scanner loses its link; I read the port log."
        ticket = row.ticket
        ticket.team, ticket.assignee = row.receiving_team, row.accepted_by
        ticket.save(update_fields=["team", "assignee"])
    elif status == EscalationStatus.SENT_BACK:
        row.sent_back_at, row.sent_back_count = row.queued_at + timedelta(minutes=10), 1
        SendBackFactory(escalation=row, revision=row.revision, at=row.sent_back_at)
    elif status == EscalationStatus.RESOLVED:
        row.outcome = given.get("outcome") or models.EscalationOutcome.FIXED
        row.resolution = given.get("resolution") or "Port reset, cable run replaced."
        row.would_have_helped = given.get("would_have_helped") or models.WouldHaveHelped.PERMISSION
    else:
        row.withdrawn_reason = given.get("withdrawn_reason") or "Solved before anyone took it."
    if status in {EscalationStatus.RESOLVED, EscalationStatus.WITHDRAWN}:
        row.finished_at = given.get("finished_at") or row.queued_at + timedelta(hours=2)
    row.status = status
    row.save()


class RevisionFactory(DjangoModelFactory):
    class Meta:
        model = models.Revision

    escalation = factory.SubFactory(EscalationFactory)
    number = factory.LazyAttribute(lambda revision: revision.escalation.revisions.count() + 1)
    author = factory.SelfAttribute("escalation.started_by")
    submitted_at = factory.SelfAttribute("escalation.queued_at")
    standard = factory.SelfAttribute("escalation.standard")
    note = factory.LazyAttribute(
        lambda revision: (
            revision.escalation.note
            or NoteFactory(ticket=revision.escalation.ticket, kind=NoteKind.ESCALATION)
        )
    )
    receiving_team = factory.LazyAttribute(
        lambda revision: revision.escalation.receiving_team or TeamFactory(tier=2)
    )
    answers = factory.LazyFunction(
        lambda: {
            key.value: {"label": key.label, "text": text, "not_applicable": ""}
            for key, text in ANSWERS.items()
        }
    )
    steps = factory.LazyFunction(list)
    review = factory.LazyFunction(dict)
    findings = factory.LazyFunction(list)


class SendBackFactory(DjangoModelFactory):
    """With one flag, as the rule asks."""

    class Meta:
        model = models.SendBack
        skip_postgeneration_save = True

    escalation = factory.SubFactory(EscalationFactory, status=EscalationStatus.QUEUED)
    revision = factory.LazyAttribute(lambda row: row.escalation.revision)
    by = factory.LazyAttribute(lambda row: UserFactory(teams=[row.revision.receiving_team]))
    at = NINE

    flag = factory.RelatedFactory("tests.factories.FlagFactory", factory_related_name="send_back")


class FlagFactory(DjangoModelFactory):
    class Meta:
        model = models.Flag

    send_back = factory.SubFactory(SendBackFactory, flag=None)
    target = models.FlagTarget.ENVIRONMENT
    reason_code = models.FlagReason.INCOMPLETE
    comment = "Which firmware does the second scanner run?"


class AuthorshipFactory(DjangoModelFactory):
    class Meta:
        model = models.Authorship

    escalation = factory.SubFactory(EscalationFactory)
    user = factory.SelfAttribute("escalation.started_by")


class HistoryEntryFactory(DjangoModelFactory):
    class Meta:
        model = models.HistoryEntry

    ticket = factory.SubFactory(TicketFactory)
    event = "ticket.opened"
    at = NINE


class ConfigurationChangeFactory(DjangoModelFactory):
    class Meta:
        model = models.ConfigurationChange

    at = NINE
    verb = "changed"
    type = "category"
    object_id = "1"
    name = "Mail"
    lines = [{"label": "Name", "before": "E-mail", "after": "Mail"}]


class OutboxMessageFactory(DjangoModelFactory):
    class Meta:
        model = models.OutboxMessage

    ticket = factory.SubFactory(TicketFactory)
    kind = "person.notify"
    created_at = NINE
    due_at = factory.SelfAttribute("created_at")


class WebhookEndpointFactory(DjangoModelFactory):
    class Meta:
        model = models.WebhookEndpoint

    owner = factory.SubFactory(UserFactory)
    url = "https://programs.example/hooks"
    events = models.WebhookEvent.values
    private_notes = True
    secret = "whsec_" + "MDEy" * 8
    created_at = NINE


class WebhookDeliveryFactory(DjangoModelFactory):
    class Meta:
        model = models.WebhookDelivery

    endpoint = factory.SubFactory(WebhookEndpointFactory)
    event = "ticket.changed"
    position = factory.Sequence(lambda n: n + 1)
    object_id = 100123
    version = 2
    changed_at = created_at = due_at = NINE


class ScenarioRunFactory(DjangoModelFactory):
    class Meta:
        model = models.ScenarioRun

    scenario = factory.SubFactory(ScenarioFactory)
    ticket = factory.SubFactory(TicketFactory)
    by = factory.SubFactory(UserFactory)
    at = NINE
    outcome = models.ScenarioRun.Outcome.DONE
    actions = factory.LazyFunction(
        lambda: [{"action": "Add tag: vip", "state": "done", "words": "The tag “vip” is added."}]
    )


class RemoteRecordFactory(DjangoModelFactory):
    """The ticket as a helpdesk knows it: FD-1042."""

    class Meta:
        model = models.RemoteRecord

    source = "helpdesk"
    type = models.RemoteRecord.Type.TICKET
    external_id = factory.Sequence(lambda n: str(1042 + n))
    prefix = "FD"
    ticket = factory.SubFactory(TicketFactory)


class HelpdeskFactory(DjangoModelFactory):
    """A Freshdesk account, connected at nine."""

    class Meta:
        model = models.Helpdesk

    name = factory.Sequence(lambda n: f"acme{n}")
    kind = models.Helpdesk.Kind.FRESHDESK
    url = "https://acme.freshdesk.com"
    api_key = "key"
    hook_secret = "hook"
    agent = "158010000001"
    connected_at = NINE


class HelpdeskCodeFactory(DjangoModelFactory):
    """Status 2, Open."""

    class Meta:
        model = models.HelpdeskCode

    helpdesk = factory.SubFactory(HelpdeskFactory)
    kind = models.HelpdeskCode.Kind.STATUS
    code = "2"
    label = "Open"


class HelpdeskFieldFactory(DjangoModelFactory):
    """A text field of theirs, unmapped."""

    class Meta:
        model = models.HelpdeskField

    helpdesk = factory.SubFactory(HelpdeskFactory)
    name = "cf_place"
    label = "Place"
    shape = "text"


class SyncCursorFactory(DjangoModelFactory):
    class Meta:
        model = models.SyncCursor

    helpdesk = factory.SubFactory(HelpdeskFactory)
    stream = "tickets"
    position = factory.LazyFunction(dict)


class QuarantinedRowFactory(DjangoModelFactory):
    class Meta:
        model = models.QuarantinedRow

    helpdesk = factory.SubFactory(HelpdeskFactory)
    type = "ticket"
    external_id = "1042"
    why = "It has no id."
    first_at = last_at = NINE


class DifferenceFactory(DjangoModelFactory):
    """Closed over there while it waits in the queue here."""

    class Meta:
        model = models.Difference

    ticket = factory.SubFactory(TicketFactory)
    helpdesk = factory.SubFactory(HelpdeskFactory)
    kind = models.Difference.Kind.STATUS
    field = "status"
    ours, theirs = "open", "closed"
    arose_at = NINE
    answer_by = NINE + timedelta(hours=1)


class InboundHookFactory(DjangoModelFactory):
    class Meta:
        model = models.InboundHook

    helpdesk = factory.SubFactory(HelpdeskFactory)
    delivery_id = factory.Sequence(lambda n: f"delivery-{n}")
    received_at = NINE


class ReceivedMailFactory(DjangoModelFactory):
    """A mail that waits, as it came."""

    class Meta:
        model = models.ReceivedMail

    raw = factory.LazyAttribute(lambda mail: f"Subject: {mail.subject}\r\n\r\nHello.".encode())
    digest = factory.Sequence(lambda n: f"{n:064x}")
    message_id = factory.Sequence(lambda n: f"<{n}@gate.example>")
    sender = "anna@gate.example"
    subject = factory.Sequence(lambda n: f"Mail {n}")
    received_at = NINE
