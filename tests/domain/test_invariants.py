"""Random sequences of steps by random people, with everything that may happen between, keep invariants 1 to 5."""

import pytest
from django.db import transaction
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from escalations.domain import (
    conversation,
    drafting,
    lookback,
    merging,
    people,
    recording,
    standard,
    tickets,
    workflow,
)
from escalations.domain.errors import DomainError
from escalations.domain.step import MOVES, STEPS
from escalations.models import (
    ACCEPTED,
    DRAFT,
    HANDED_OVER,
    QUEUED,
    Category,
    Correction,
    Escalation,
    EscalationOutcome,
    EscalationStatus,
    Flag,
    FlagTarget,
    HistoryEntry,
    Note,
    NoteKind,
    OutboxMessage,
    Revision,
    SectionKey,
    Status,
    Team,
    Ticket,
    User,
)
from tests.factories import CategoryFactory, StandardStepFactory, TicketFactory, UserFactory, priority
from tests.firm import GOOD, READ_BACK, Firm, flag, minutes, next_version

PEOPLE = [
    "technician",
    "colleague",
    "lead",
    "senior",
    "second_senior",
    "architect",
    "administrator",
    "stranger",
    "portal",
]
TEXTS = ["", "N/A", "it is not working, please check", "pw: Summer24!x", *GOOD.values()]
CORRECTED = {NoteKind.PRIVATE_NOTE, NoteKind.SUMMARY}

person = st.sampled_from(PEOPLE)
chance = st.booleans()


class Story(RuleBasedStateMachine):
    """One ticket under way, everybody pressing everything; only a DomainError may come back."""

    def __init__(self):
        super().__init__()
        self.before = transaction.savepoint()
        self.clock, self.notes, self.entries, self.revisions = 100, {}, {}, {}

    def teardown(self):
        transaction.savepoint_rollback(self.before)

    @initialize(status=st.sampled_from(EscalationStatus))
    def begin(self, status):
        self.firm = Firm()
        self.firm.stranger = UserFactory(groups=[])
        self.firm.portal = None
        self.firm.other = CategoryFactory(name="Gates", escalation_team=self.firm.core)
        self.ticket = self.firm.in_status(status).ticket

    # Helpers: who, when, what now; and that a refusal leaves nothing behind

    def by(self, name):
        someone = getattr(self.firm, name)
        self.clock += 1
        return {"by": someone and User.objects.get(pk=someone.pk), "at": minutes(self.clock)}

    @property
    def now(self):
        """The newest escalation of the matter, on whichever ticket it is now."""
        return Escalation.objects.select_related("ticket", "standard").order_by("pk").last()

    @property
    def here(self):
        """The ticket the matter is on now."""
        ticket = Ticket.objects.get(pk=self.ticket.pk)
        return ticket.merged_into or ticket

    def attempt(self, act, *args, **words):
        trace, refused = self.trace(), None
        try:
            with transaction.atomic():
                act(*args, **words)
        except DomainError as refusal:
            refused = str(refusal).strip()
        assert refused != "", "a refusal says what to do"
        assert refused is None or self.trace() == trace, "a refused step left something behind"

    def trace(self):
        return (
            HistoryEntry.objects.count(),
            OutboxMessage.objects.count(),
            Note.objects.count(),
            list(Ticket.objects.order_by("pk").values_list("pk", "version")),
            list(Escalation.objects.order_by("pk").values_list("pk", "version", "status", "touched_at")),
        )

    # The steps

    @rule(who=person)
    def start(self, who):
        self.attempt(workflow.start, self.here, **self.by(who))

    @rule(name=st.sampled_from(sorted(STEPS)), who=person, data=st.data())
    def step(self, name, who, data):
        self.attempt(STEPS[name].take, self.now, **self.words(name, data), **self.by(who))

    @rule(data=st.data())
    def step_that_may_follow(self, data):
        """Pressed by somebody who may: what makes the story go on."""
        choices = [
            (step.name, who)
            for who in PEOPLE
            for step, may in workflow.possible(self.now, self.by(who)["by"])
            if may
        ]
        if choices:
            name, who = data.draw(st.sampled_from(choices))
            self.attempt(STEPS[name].take, self.now, **self.words(name, data), **self.by(who))

    def words(self, name, data):
        """What a step is called with; a reason, if nothing else."""
        say = getattr(self, f"words_to_{name}", None)
        return say(data.draw) if say else {"reason": "So it is."}

    def words_to_record(self, draw):
        return {"carrier": draw(st.sampled_from(recording.CARRIERS))}

    def words_to_acknowledge(self, draw):
        kind = draw(st.sampled_from([NoteKind.REPLY, NoteKind.CALL, NoteKind.PRIVATE_NOTE]))
        return {"kind": kind, "body": "We have it.", "next_update_at": minutes(self.clock + 500)}

    def words_to_take_as_acknowledgement(self, draw):
        said = Note.objects.filter(kind__in=[NoteKind.REPLY, NoteKind.CALL]).order_by("pk").last()
        return {"note": said or Note(ticket=self.here), "next_update_at": minutes(self.clock + 500)}

    def words_to_escalate(self, draw):
        return {"confirmed": self.warned() if draw(chance) else []}

    def words_to_accept(self, draw):
        return {"read_back": READ_BACK}

    def words_to_return_to_author(self, draw):
        targets = st.lists(st.sampled_from(FlagTarget), min_size=1, max_size=3, unique=True)
        return {"flags": [flag(one) for one in draw(targets)]}

    def words_to_return_to_passer(self, draw):
        return {"flags": [flag(FlagTarget.PASSED_ON)]}

    def words_to_hand_over(self, draw):
        return {"user": self.by(draw(person))["by"]}

    def words_to_reroute(self, draw):
        return {"team": draw(st.sampled_from(list(Team.objects.order_by("pk")))), "reason": "Theirs."}

    def words_to_pass_on(self, draw):
        return {"done": "Read the log.", "ask": "Read the core's log."}

    def words_to_resolve(self, draw):
        return {
            "outcome": draw(st.sampled_from(EscalationOutcome)),
            "resolution": "Set to auto.",
            "would_have_helped": "tool",
            "resolve_ticket": draw(chance),
        }

    def warned(self):
        report = standard.evaluate(self.now.ticket, self.now, self.now.standard, minutes(self.clock))
        return [finding.code for finding in report.warnings]

    # Writing

    @rule(section=st.sampled_from(SectionKey), text=st.sampled_from(TEXTS), who=person, na=chance)
    def fill(self, section, text, who, na):
        words = {"not_applicable" if na else "text": text}
        self.attempt(drafting.fill, self.now, section, **words, **self.by(who))

    @rule(who=st.sampled_from(PEOPLE[:-1]))
    def complete(self, who):
        """Everything the gate asks of the template and of the flags."""
        by = self.by(who)
        for section, text in GOOD.items():
            self.attempt(drafting.fill, self.now, section, text=text, not_applicable="", **by)
        self.attempt(drafting.set_reason, self.now, reason_code="beyond_scope", **by)
        self.attempt(lookback.review, self.here, recurring=False, reason="New.", **by)
        for one in Flag.objects.filter(send_back__escalation=self.now):
            self.attempt(drafting.answer_flag, one, answer="It stands.", **by)
        self.attempt(tickets.confirm_category, self.here, **by)
        self.attempt(tickets.assign_to_me, self.here, **by)
        self.attempt(drafting.mark_read, self.now, **by)

    @rule(who=person, section=st.sampled_from(SectionKey), code=st.sampled_from(["placeholder", "filler"]))
    def overrule(self, who, section, code):
        self.attempt(
            drafting.overrule, self.now, f"writing.{code}", section, why="It is all there is.", **self.by(who)
        )

    @rule(who=person, body=st.sampled_from(TEXTS))
    def write_summary(self, who, body):
        self.attempt(conversation.write_summary, self.here, body=body, **self.by(who))

    @rule(who=person, outcome=st.sampled_from(["", "no_change"]))
    def log_a_step(self, who, outcome):
        self.attempt(
            conversation.add_step,
            self.here,
            action="Reset the port",
            outcome=outcome,
            result="E-31" if outcome else "",
            **self.by(who),
        )

    # The ticket

    @rule(who=person, status=st.sampled_from(Status), withdraw=chance)
    def change_status(self, who, status, withdraw):
        self.attempt(
            tickets.change_status,
            self.here,
            status,
            closing_reason="done",
            resolution="Set to auto.",
            withdraw=withdraw,
            **self.by(who),
        )

    @rule(who=person, data=st.data())
    def edit(self, who, data):
        firm = self.firm
        values = data.draw(
            st.sampled_from(
                [
                    {"category": firm.other},
                    {"category": None},
                    {"priority": priority("Urgent"), "priority_reason": "Lorries."},
                    {"impact": "high", "urgency": "high"},
                    {"team": firm.network},
                    {"team": firm.desk, "assignee": None},
                    {"assignee": firm.colleague},
                    {"assignee": firm.senior},
                    {"contact": None, "company": None},
                    {"contact": firm.contact},
                ]
            )
        )
        self.attempt(tickets.edit, self.here, values, **self.by(who))

    @rule(who=st.sampled_from(PEOPLE[:-1]), withdraw=chance)
    def pull(self, who, withdraw):
        self.attempt(tickets.pull, self.here, withdraw=withdraw, read_back=READ_BACK, **self.by(who))

    @rule(is_automatic=chance)
    def customer_writes(self, is_automatic):
        at = self.by("portal")["at"]
        self.attempt(tickets.customer_message, self.ticket, body="And now?", is_automatic=is_automatic, at=at)

    @rule(who=person, has_one=chance)
    def merge(self, who, has_one):
        into = TicketFactory(team=self.firm.desk, contact=self.firm.contact, category=self.firm.category)
        if has_one:
            self.attempt(workflow.start, into, **self.by("lead"))
        self.attempt(merging.merge, self.here, into=into, reason="One fault.", **self.by(who))

    # People and the administrator's changes

    @rule(who=st.sampled_from(PEOPLE[:6]), to=st.sampled_from([None, "colleague", "second_senior"]))
    def leave(self, who, to):
        to = to and self.by(to)["by"]
        self.attempt(people.deactivate, self.by(who)["by"], to=to, **self.by("administrator"))

    @rule(who=st.sampled_from(PEOPLE[:6]))
    def gone_without_a_word(self, who):
        User.objects.filter(pk=getattr(self.firm, who).pk).update(is_active=False)

    @rule(who=st.sampled_from(PEOPLE[:6]))
    def back(self, who):
        User.objects.filter(pk=getattr(self.firm, who).pk).update(is_active=True, is_away=False)

    @rule(is_active=chance)
    def category(self, is_active):
        Category.objects.filter(pk=self.firm.category.pk).update(is_active=is_active)

    @rule()
    def standard_step(self):
        StandardStepFactory(category=self.firm.category)

    @rule()
    def publish(self):
        by = self.by("administrator")
        self.attempt(lambda: next_version(**by))

    # What never breaks

    @invariant()
    def one_unfinished_a_ticket(self):
        """Invariant 1."""
        numbers = list(Escalation.objects.unfinished().values_list("ticket_id", flat=True))
        assert len(numbers) == len(set(numbers))

    @invariant()
    def handed_over_is_complete(self):
        """Invariant 2."""
        rows = Escalation.objects.filter(status__in=HANDED_OVER).select_related("note", "revision", "ticket")
        for row in rows:
            assert row.note.is_private
            assert row.receiving_team_id
            assert (row.acknowledgement_id and row.promise_id) or row.acknowledgement_waived
            assert [one for one in row.revision.findings if one["severity"] == "block"] == []
            assert set(row.revision.answers) == set(SectionKey.values)

    @invariant()
    def notes_are_kept(self):
        """Invariant 3."""
        corrected = set(Correction.objects.values_list("note_id", flat=True))
        for note in Note.objects.all():
            kept = self.notes.setdefault(note.pk, note)
            assert (note.kind, note.author_id, note.created_at) == (
                kept.kind,
                kept.author_id,
                kept.created_at,
            )
            assert note.body == kept.body or (note.kind in CORRECTED and note.pk in corrected)

    @invariant()
    def the_record_is_append_only(self):
        """Invariant 4."""
        for model, seen in ((HistoryEntry, self.entries), (Revision, self.revisions)):
            rows = {row["id"]: row for row in model.objects.values()}
            assert {pk: rows.get(pk) for pk in seen} == seen
            seen.update(rows)

    @invariant()
    def the_status_is_what_the_last_step_left(self):
        """Invariant 5."""
        for row in Escalation.objects.all():
            names = [
                one.removeprefix("escalation.")
                for one in row.history.order_by("id").values_list("event", flat=True)
            ]
            moved = [STEPS[name].leads_to for name in names if name in MOVES]
            assert row.status == (moved[-1] if moved else DRAFT)

    @invariant()
    def the_ticket_stands_where_its_escalation_put_it(self):
        """S17, S29. Queued is Open; accepted is with the receiving team and its acceptor."""
        for row in Escalation.objects.filter(status__in=[QUEUED, ACCEPTED]).select_related("ticket"):
            if row.status == QUEUED:
                assert row.ticket.status == Status.OPEN
            else:
                assert (row.ticket.team_id, row.ticket.assignee_id) == (
                    row.receiving_team_id,
                    row.accepted_by_id,
                )

    @invariant()
    def somebody_can_go_on(self):
        """People can always go on: somebody active has a step."""
        active = list(User.objects.filter(is_active=True))
        for row in Escalation.objects.unfinished().select_related("ticket", "receiving_team"):
            assert any(may for one in active for _, may in workflow.possible(row, one))


@pytest.mark.django_db
def test_no_sequence_of_steps_breaks_an_invariant():
    """Invariants 1 to 5, and that somebody can always go on."""
    examples = max(10, settings.default.max_examples // 5)
    run_state_machine_as_test(
        Story,
        settings=settings(
            max_examples=examples,
            stateful_step_count=25,
            suppress_health_check=list(HealthCheck),
            phases=[Phase.explicit, Phase.reuse, Phase.generate],  # a short story is short enough to read
        ),
    )
