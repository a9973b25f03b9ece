"""What the database refuses, whoever writes: invariants 1 to 4 and their kin, each by the name of its keeper."""

import re
from pathlib import Path

import pytest
from django.apps import apps
from django.db import DatabaseError, connection, transaction

from escalations.models import (
    ACCEPTED,
    DRAFT,
    QUEUED,
    RESOLVED,
    SENT_BACK,
    WITHDRAWN,
    Authorship,
    CannedResponse,
    CheckSeverity,
    Draft,
    Escalation,
    EscalationStatus,
    Flag,
    IdempotentAnswer,
    NoteKind,
    Notification,
    NotificationChoice,
    Portal,
    Presence,
    PriorityRule,
    Promise,
    Rehearsed,
    Scenario,
    Standard,
    StandardSection,
)
from escalations.models.escalation import ALLOWED_PAIRS
from tests.factories import (
    NINE,
    AnswerFactory,
    CannedResponseFactory,
    CategoryFactory,
    CheckSeverityFactory,
    ConfigurationChangeFactory,
    CorrectionFactory,
    DifferenceFactory,
    EscalationFactory,
    HelpdeskCodeFactory,
    HelpdeskFactory,
    HelpdeskFieldFactory,
    HistoryEntryFactory,
    InboundHookFactory,
    MembershipFactory,
    NoteDraftFactory,
    NoteFactory,
    OutboxMessageFactory,
    PriorityFactory,
    PromiseFactory,
    QuarantinedRowFactory,
    ReceivedMailFactory,
    ReferenceFactory,
    RehearsalFactory,
    RemoteRecordFactory,
    RevisionFactory,
    ScenarioFactory,
    ScenarioRunFactory,
    SendBackFactory,
    StandardFactory,
    StandardStepFactory,
    StepFactory,
    SyncCursorFactory,
    TeamFactory,
    TicketFactory,
    UserFactory,
    WebhookDeliveryFactory,
    WebhookEndpointFactory,
    rewriting_the_standard,
)

pytestmark = [pytest.mark.django_db, pytest.mark.database]


def refused_by(act):
    """The name of the constraint, or of the trigger, that refused; the transaction goes on."""
    with pytest.raises(DatabaseError) as refused, transaction.atomic():
        act()
    diagnosis = refused.value.__cause__.diag
    trigger = re.search(r"function pgtrigger_(\w+)_\w{5}\(", diagnosis.context or "")
    return trigger[1] if trigger else diagnosis.constraint_name


def update(row, **values):
    type(row).objects.filter(pk=row.pk).update(**values)


def delete(row):
    """Round Django too, which asks first what points at the row."""
    rows = type(row).objects.filter(pk=row.pk)
    rows._raw_delete(rows.db)


def two_fields_of_a_use():
    helpdesk = HelpdeskFactory()
    HelpdeskFieldFactory(helpdesk=helpdesk, use="impact")
    HelpdeskFieldFactory(helpdesk=helpdesk, name="cf_shown", use="shown")
    HelpdeskFieldFactory(helpdesk=helpdesk, name="cf_shown_too", use="shown")
    return refused_by(lambda: HelpdeskFieldFactory(helpdesk=helpdesk, name="cf_other", use="impact"))


def twice(factory, **same):
    """Two rows that agree in what may be there once."""
    factory(**same)
    return refused_by(lambda: factory(**same))


# 1. One unfinished escalation per ticket


@pytest.mark.parametrize("status", [DRAFT, QUEUED, SENT_BACK, ACCEPTED])
def test_a_ticket_has_one_unfinished_escalation(status):
    """Invariant 1."""
    unfinished = EscalationFactory(status=status)

    assert (
        refused_by(lambda: EscalationFactory(ticket=unfinished.ticket))
        == "one_unfinished_escalation_a_ticket"
    )


@pytest.mark.parametrize("status", [RESOLVED, WITHDRAWN])
def test_a_finished_one_leaves_room_for_another(status):
    """Invariant 1. People can always go on."""
    finished = EscalationFactory(status=status)

    assert EscalationFactory(ticket=finished.ticket).status == DRAFT


# 2. Handed over means complete


@pytest.mark.parametrize("status", [QUEUED, ACCEPTED, RESOLVED])
@pytest.mark.parametrize("missing", ["note", "revision", "receiving_team", "acknowledgement", "promise"])
def test_what_is_handed_over_is_complete(status, missing):
    """Invariant 2. A recorded note, a revision, a team, an acknowledgement and a promise."""
    escalation = EscalationFactory(status=status)

    assert refused_by(lambda: update(escalation, **{missing: None})) == "handed_over_means_complete"


def test_the_waiver_stands_for_acknowledgement_and_promise():
    """Invariant 2, S28. Visibly, and for nothing else."""
    escalation = EscalationFactory(status=QUEUED, acknowledgement_waived=True)
    assert (escalation.acknowledgement, escalation.promise) == (None, None)

    assert (
        refused_by(lambda: update(escalation, acknowledgement_waived=False)) == "handed_over_means_complete"
    )
    assert refused_by(lambda: update(escalation, note=None)) == "handed_over_means_complete"


def test_an_incomplete_draft_cannot_be_queued():
    """Invariant 2. Not even round the domain."""
    assert refused_by(lambda: update(EscalationFactory(), status=QUEUED)) == "handed_over_means_complete"


def test_an_escalation_is_not_born_complete():
    """Invariant 2. Nor inserted with a status it has not earned."""
    draft = EscalationFactory()
    values = {"ticket": TicketFactory(), "standard": draft.standard}
    moments = dict.fromkeys(("started_at", "touched_at", "read_at", "queued_at", "accept_by"), NINE)

    def insert():
        Escalation.objects.create(status=QUEUED, **values, **moments)

    assert refused_by(insert) == "handed_over_means_complete"


@pytest.mark.parametrize("values", [{"read_back": ""}, {"accepted_at": None}])
def test_accepted_means_read_back(values):
    """Invariant 2, S26."""
    escalation = EscalationFactory(status=ACCEPTED)

    assert refused_by(lambda: update(escalation, **values)) == "accepted_means_read_back"


def test_resolved_means_an_outcome():
    """Resolved without a word is not resolved."""
    escalation = EscalationFactory(status=RESOLVED)

    assert refused_by(lambda: update(escalation, outcome="")) == "resolved_means_an_outcome"


def test_a_revision_has_no_blocking_finding():
    """Invariant 2. What blocks was repaired or overruled by name."""
    draft = EscalationFactory()
    given = {"escalation": draft, "receiving_team": TeamFactory(tier=2)}

    assert refused_by(lambda: RevisionFactory(**given, blocking=1)) == "a_revision_has_no_blocking_finding"


PAIRS = [(before, after) for before in EscalationStatus for after in EscalationStatus if before != after]


@pytest.mark.parametrize(("before", "after"), PAIRS)
def test_the_status_follows_the_story(before, after):
    """Invariant 2. The allowed pairs are kept by a trigger, whoever writes."""
    escalation = EscalationFactory(status=before)
    complete(escalation)

    if (before, after) in ALLOWED_PAIRS:
        update(escalation, status=after)
    else:
        assert refused_by(lambda: update(escalation, status=after)) == "status_follows_the_story"


def complete(escalation):
    """Everything any status could ask for, so that only the pair is left to refuse."""
    whole = EscalationFactory(status=ACCEPTED)
    same = ("note", "revision", "receiving_team", "acknowledgement", "promise", "accepted_at", "read_back")
    update(escalation, outcome="fixed", **{name: getattr(whole, name) for name in same})


def test_an_escalation_stays():
    """Invariant 4. Withdrawn, never deleted."""
    escalation = EscalationFactory()

    assert refused_by(lambda: delete(escalation)) == "escalation_stays"


# 3. A note's kind, author, time and body


@pytest.mark.parametrize("kind", NoteKind)
@pytest.mark.parametrize("column", ["kind", "author", "created_at"])
def test_a_notes_kind_author_and_time_are_kept(kind, column):
    """Invariant 3, S22. Private or public for ever."""
    note = NoteFactory(kind=kind)
    other = {
        "kind": NoteKind.REPLY if kind != NoteKind.REPLY else NoteKind.PRIVATE_NOTE,
        "author": UserFactory(),
        "created_at": NINE.replace(hour=8),
    }

    assert refused_by(lambda: update(note, **{column: other[column]})) == "note_columns_are_kept"


@pytest.mark.parametrize("kind", NoteKind)
def test_only_private_notes_and_the_summary_are_corrected(kind):
    """Invariant 3. Escalation notes never, nor what a customer may have read or wrote."""
    note = NoteFactory(kind=kind)

    if kind in {NoteKind.PRIVATE_NOTE, NoteKind.SUMMARY}:
        update(note, body="Corrected.")
    else:
        assert refused_by(lambda: update(note, body="Something else.")) == "note_body_is_kept"


def test_what_is_no_word_of_a_note_may_change():
    """Delivery, pin, and which note stands in its place."""
    note = NoteFactory(kind=NoteKind.REPLY)

    update(note, delivery="refused", is_pinned=True, superseded_by=NoteFactory(ticket=note.ticket))


def test_a_note_stays():
    """Invariant 3."""
    note = NoteFactory()

    assert refused_by(lambda: delete(note)) == "note_stays"


def test_a_ticket_has_one_summary():
    """S4. Written once; a superseded one makes room."""
    ticket = TicketFactory()
    assert twice(NoteFactory, ticket=ticket, kind=NoteKind.SUMMARY) == "one_summary_a_ticket"

    update(ticket.notes.get(), superseded_by=NoteFactory(ticket=ticket))

    assert NoteFactory(ticket=ticket, kind=NoteKind.SUMMARY).pk


# 4. Append-only


APPEND_ONLY = {
    "history_is_kept": lambda: (HistoryEntryFactory(), {"data": {"changed": True}}),
    "revisions_are_kept": lambda: (EscalationFactory(status=QUEUED).revision, {"answers": {}}),
    "configuration_is_kept": lambda: (ConfigurationChangeFactory(), {"name": "Something else"}),
    "corrections_are_kept": lambda: (CorrectionFactory(), {"body": "It never said so."}),
    "runs_are_kept": lambda: (ScenarioRunFactory(), {"outcome": "refused"}),
}


@pytest.mark.parametrize("what", APPEND_ONLY)
def test_what_happened_is_never_rewritten_nor_deleted(what):
    """Invariant 4. History, revisions, and what a corrected note said before."""
    row, values = APPEND_ONLY[what]()

    keepers = {refused_by(lambda: update(row, **values)), refused_by(lambda: delete(row))}

    assert keepers == {what}


# Tickets


@pytest.mark.parametrize("status", ["resolved", "closed"])
def test_a_finished_ticket_says_why(status):
    """S17."""
    ticket = TicketFactory()

    assert refused_by(lambda: update(ticket, status=status)) == "a_finished_ticket_says_why"


def test_a_ticket_is_not_merged_into_itself():
    ticket = TicketFactory()

    assert refused_by(lambda: update(ticket, merged_into=ticket)) == "ticket_not_merged_into_itself"


def test_a_ticket_does_not_refer_to_itself():
    """S12."""
    ticket = TicketFactory()

    assert refused_by(lambda: ReferenceFactory(ticket=ticket, to=ticket)) == "no_reference_to_itself"


def test_a_ticket_owes_one_promise():
    """S28. A newer one ends the older."""
    note = NoteFactory(kind=NoteKind.REPLY)
    assert twice(PromiseFactory, note=note) == "one_promise_owed_a_ticket"

    Promise.objects.update(ended_at=NINE)

    assert PromiseFactory(note=note).pk


# What is there once


def same_answer():
    return twice(AnswerFactory, escalation=EscalationFactory(), section="environment")


def same_author():
    escalation = EscalationFactory(status=QUEUED)
    return refused_by(lambda: Authorship.objects.create(escalation=escalation, user=escalation.author))


def same_revision():
    first = EscalationFactory(status=QUEUED).revision
    given = {"escalation": first.escalation, "number": 1}
    return refused_by(lambda: RevisionFactory(**given))


def same_flag():
    flagged = SendBackFactory().flags.get()
    return refused_by(lambda: Flag.objects.create(send_back=flagged.send_back, target=flagged.target))


def same_standard_step():
    step = StandardStepFactory()
    return twice(StepFactory, ticket=TicketFactory(category=step.category), standard_step=step)


def same_draft_of_a_field():
    typed = {"user": UserFactory(), "name": "new-ticket-subject", "body": "Printer", "saved_at": NINE}
    Draft.objects.create(**typed)
    return refused_by(lambda: Draft.objects.create(**typed))


def same_presence():
    here = {"ticket": TicketFactory(), "user": UserFactory(), "seen_at": NINE}
    Presence.objects.create(**here)
    return refused_by(lambda: Presence.objects.create(**here))


def same_draft():
    first = NoteDraftFactory()
    return refused_by(lambda: NoteDraftFactory(ticket=first.ticket, user=first.user, kind=first.kind))


@rewriting_the_standard()
def same_section():
    return refused_by(
        lambda: StandardSection.objects.create(
            standard=Standard.objects.in_force(), key="environment", label="Again", prompt="?", position=8
        )
    )


@rewriting_the_standard()
def same_severity():
    return twice(
        CheckSeverity.objects.create, standard=Standard.objects.in_force(), code="filler", severity="off"
    )


def second_scenario():
    return refused_by(lambda: Scenario.objects.create(name="Escalate too", escalates=True))


def second_default_response():
    return twice(CannedResponseFactory, kind="acknowledgement", is_default=True)


def same_titles():
    CannedResponseFactory(folder="Printers", title="Paper jam")
    return refused_by(lambda: CannedResponseFactory(folder="printers", title="PAPER JAM"))


def second_running_rehearsal():
    running = RehearsalFactory(state="running")
    return refused_by(lambda: RehearsalFactory(standard=running.standard, state="running"))


def same_place():
    rehearsal, ticket = RehearsalFactory(), TicketFactory()
    return twice(Rehearsed.objects.create, rehearsal=rehearsal, ticket=ticket, position=1)


def same_key():
    asked = {"user": UserFactory(), "path": "/api/v1/tickets/", "key": "7f3a"}
    return twice(IdempotentAnswer.objects.create, **asked, status_code=201, created_at=NINE)


def same_cell():
    rule = PriorityRule.objects.first()
    return refused_by(
        lambda: PriorityRule.objects.create(impact=rule.impact, urgency=rule.urgency, priority=rule.priority)
    )


def second_standard_in_force():
    return refused_by(lambda: Standard.objects.create(version=2, is_in_force=True, published_at=NINE))


def same_reference():
    first = ReferenceFactory()
    return refused_by(lambda: ReferenceFactory(ticket=first.ticket, to=first.to))


ONCE = {
    "each_section_once": same_answer,
    "each_author_once": same_author,
    "each_revision_once": same_revision,
    "one_flag_a_target": same_flag,
    "each_standard_step_answered_once": same_standard_step,
    "one_draft_a_kind": same_draft,
    "one_draft_a_field": same_draft_of_a_field,
    "one_presence_a_ticket": same_presence,
    "each_section_once_a_standard": same_section,
    "each_check_once_a_standard": same_severity,
    "one_active_escalate_scenario": second_scenario,
    "one_default_acknowledgement": second_default_response,
    "canned_title_once_a_folder": same_titles,
    "one_running_rehearsal_a_draft": second_running_rehearsal,
    "each_place_once_a_rehearsal": same_place,
    "one_answer_a_key": same_key,
    "one_priority_a_cell": same_cell,
    "one_standard_in_force": second_standard_in_force,
    "each_reference_once": same_reference,
    "one_membership_a_team": lambda: twice(MembershipFactory, user=UserFactory(), team=TeamFactory()),
    "one_default_escalation_team": lambda: twice(TeamFactory, is_default_escalation=True),
    "category_name_once_a_parent": lambda: twice(CategoryFactory, name="Printers", parent=None),
    "each_remote_record_once": lambda: twice(RemoteRecordFactory, external_id="FD-1"),
    "each_helpdesk_code_once": lambda: twice(HelpdeskCodeFactory, helpdesk=HelpdeskFactory()),
    "each_helpdesk_field_once": lambda: twice(HelpdeskFieldFactory, helpdesk=HelpdeskFactory()),
    "one_helpdesk_field_a_use": two_fields_of_a_use,
    "one_cursor_a_stream": lambda: twice(SyncCursorFactory, helpdesk=HelpdeskFactory()),
    "each_quarantined_row_once": lambda: twice(QuarantinedRowFactory, helpdesk=HelpdeskFactory()),
    "one_open_difference_a_field": lambda: twice(
        DifferenceFactory, helpdesk=HelpdeskFactory(), ticket=TicketFactory()
    ),
    "each_hook_delivery_once": lambda: twice(InboundHookFactory, helpdesk=HelpdeskFactory(), delivery_id="1"),
    "each_received_mail_once": lambda: twice(ReceivedMailFactory, message_id="<1@x>"),
    "one_portal": lambda: refused_by(lambda: Portal.objects.create(pk=2)),
}


@pytest.mark.parametrize("name", ONCE)
def test_what_is_there_once_is_refused_twice(name):
    """Names a person understands."""
    if name == "one_default_acknowledgement":
        CannedResponse.objects.update(is_default=False)

    assert ONCE[name]() == name


def test_what_differs_in_one_thing_may_be_there_beside_it():
    """Another folder, a rehearsal that is over, another place, person, address or key."""
    given, rehearsal = {"status_code": 201, "created_at": NINE}, RehearsalFactory(state="running")
    one, other = UserFactory(), UserFactory()

    for folder in ("", "Printers", "Network"):
        CannedResponseFactory(folder=folder, title="Paper jam")
    for state in ("done", "done", "cancelled"):
        RehearsalFactory(standard=rehearsal.standard, state=state)
    RehearsalFactory(state="running")
    for position in (1, 2):
        Rehearsed.objects.create(rehearsal=rehearsal, ticket=TicketFactory(), position=position)
    for user, path, key in ((one, "/a", "1"), (one, "/a", "2"), (one, "/b", "1"), (other, "/a", "1")):
        IdempotentAnswer.objects.create(user=user, path=path, key=key, **given)


# What must make sense


def test_teams_and_categories_do_not_lead_to_themselves():
    """S15, S19."""
    team, category = TeamFactory(), CategoryFactory()

    assert refused_by(lambda: update(team, escalates_to=team)) == "team_not_to_itself"
    assert refused_by(lambda: update(team, tier=0)) == "team_tier_from_one"
    assert refused_by(lambda: update(category, parent=category)) == "category_not_in_itself"


def test_teams_and_priorities_have_a_name_of_their_own_in_any_letters():
    TeamFactory(name="Network")

    assert refused_by(lambda: TeamFactory(name="NETWORK")) == "team_name_once"
    assert refused_by(lambda: PriorityFactory(name="low")) == "priority_name_once"


def test_people_and_scenarios_have_a_name_of_their_own_in_any_letters():
    UserFactory(username="ada")
    ScenarioFactory(name="Order a part")

    assert refused_by(lambda: UserFactory(username="Ada")) == "user_name_once_in_any_case"
    assert refused_by(lambda: ScenarioFactory(name="ORDER A PART")) == "scenario_name_in_any_case"


def test_a_priority_has_a_rank_of_its_own_and_a_time_to_accept():
    """S19. Ranks are compared at the end, so that two may change places."""
    one, other = PriorityFactory(), PriorityFactory()

    assert refused_by(lambda: share_rank(one, other)) == "priority_rank_once"
    for minutes in (0, 30 * 24 * 60 + 1):
        refused = refused_by(lambda minutes=minutes: update(one, accept_minutes=minutes))
        assert refused == "priority_accepted_in_time"


def share_rank(one, other):
    update(one, rank=other.rank)
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")


def test_only_an_acknowledgement_is_the_default_one():
    """S28."""
    CannedResponse.objects.update(is_default=False)

    assert (
        refused_by(lambda: CannedResponseFactory(kind="reply", is_default=True))
        == "default_is_an_acknowledgement"
    )


def test_the_default_acknowledgement_is_an_active_one():
    """S28. What is off is offered to nobody, so it cannot be what everybody starts from."""
    default = CannedResponse.objects.get(is_default=True)

    assert refused_by(lambda: update(default, is_active=False)) == "default_acknowledgement_is_active"

    update(default, is_active=False, is_default=False)


@pytest.mark.parametrize("days", ["lookback_days", "warranty_days"])
def test_a_window_of_the_standard_has_at_least_one_day(days):
    """S8, S11. A window of none would look at nothing and call it looked at."""
    draft = StandardFactory()

    assert refused_by(lambda: update(draft, **{days: 0})) == "a_window_has_at_least_one_day"

    update(draft, **{days: 1})


def test_only_a_published_standard_is_in_force():
    """S34."""
    Standard.objects.update(is_in_force=False)

    assert (
        refused_by(lambda: Standard.objects.create(version=2, is_in_force=True))
        == "only_a_published_standard_is_in_force"
    )


def test_a_published_standard_stays():
    """S34. A draft may go."""
    Standard.objects.filter(pk=Standard.objects.create(version=2).pk).delete()
    published = Standard.objects.in_force()

    assert refused_by(lambda: delete(published)) == "published_standard_is_kept"


@pytest.mark.parametrize(
    "change",
    [
        {"lookback_days": 7},
        {"warranty_days": 7},
        {"may_acknowledge_first": True},
        {"note": "?"},
        {"version": 9},
        {"published_at": NINE},
    ],
)
def test_a_published_standard_never_changes(change):
    """S34. Its settings are settled; only which version is in force changes."""
    published = Standard.objects.in_force()
    update(StandardFactory(), **change)

    assert refused_by(lambda: update(published, **change)) == "published_standard_never_changes"

    update(published, is_in_force=False)


def test_what_belongs_to_a_published_standard_never_changes():
    """S34. Sections and severities: none comes, none changes, none goes, none moves over from a draft."""
    draft, published = StandardFactory(), Standard.objects.in_force()
    severity, section = CheckSeverityFactory(standard=draft), published.sections.first()
    with rewriting_the_standard():
        settled = CheckSeverityFactory(standard=published)

    for row in (severity, draft.sections.first()):
        assert "kept_once_published" in refused_by(lambda row=row: update(row, standard=published))
    assert refused_by(lambda: update(section, prompt="?")) == "sections_are_kept_once_published"
    assert refused_by(lambda: delete(section)) == "sections_are_kept_once_published"
    assert refused_by(lambda: update(settled, severity="block")) == "severities_are_kept_once_published"
    assert refused_by(lambda: delete(settled)) == "severities_are_kept_once_published"
    assert (
        refused_by(lambda: CheckSeverityFactory(standard=published, code="no_ask"))
        == "severities_are_kept_once_published"
    )


def test_a_draft_of_the_standard_goes_with_all_that_belongs_to_it():
    """S34. What is no version in force yet is changed and thrown away freely."""
    draft = CheckSeverityFactory().standard
    update(draft.sections.first(), prompt="What is broken?")

    draft.delete()

    assert Standard.objects.count() == 1


def test_a_message_is_told_to_a_person_once():
    """At least once delivered, once told."""
    told = {
        "message": OutboxMessageFactory(),
        "user": UserFactory(),
        "kind": "ticket",
        "about": "assigned",
        "at": NINE,
    }

    assert twice(Notification.objects.create, **told) == "each_message_once_a_person"


def test_a_person_chooses_one_way_for_a_kind():
    chosen = {"user": UserFactory(), "kind": "ticket", "way": "daily"}

    assert twice(NotificationChoice.objects.create, **chosen) == "one_way_a_kind"


# Nothing is forgotten here


def keepers():
    """Every named constraint and trigger of our own models, but those that keep nothing: they tell the feed."""
    models = apps.get_app_config("escalations").get_models()
    keeping = [name for name in triggers() if not name.startswith("feed_is_told")]
    return [*keeping, *(one.name for model in models for one in model._meta.constraints)]


def triggers():
    models = apps.get_app_config("escalations").get_models()
    return [one.name for model in models for one in getattr(model._meta, "triggers", [])]


def test_every_keeper_is_tried_in_this_file():
    """A new constraint brings its test."""
    tried = Path(__file__).read_text(encoding="utf-8")

    assert {name for name in keepers() if f'"{name}"' not in tried} == set()


def test_every_trigger_is_installed():
    """A migration that forgot one would be found here."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT tgname FROM pg_trigger WHERE tgname LIKE 'pgtrigger_%'")
        installed = {name.removeprefix("pgtrigger_").rpartition("_")[0] for (name,) in cursor.fetchall()}

    assert installed == set(triggers())


def test_a_webhook_is_told_of_each_change_once():
    """A second worker makes no second delivery."""
    endpoint = WebhookEndpointFactory()

    assert twice(WebhookDeliveryFactory, endpoint=endpoint, position=7) == "each_change_once_a_webhook"


def test_a_webhook_that_is_on_has_no_reason_to_be_off():
    refused = refused_by(lambda: WebhookEndpointFactory(switched_off_why="Gone."))

    assert refused == "a_webhook_that_is_on_was_not_switched_off"
