"""Random stories on both sides, with everything that may go wrong between them, always end in step."""

import pytest
from django.db import transaction
from django.utils import timezone
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule, run_state_machine_as_test

from escalations.domain import defaults
from escalations.models import OutboxMessage, SyncCursor, Ticket
from escalations.sync import freshdesk
from tests.conftest import LONG
from tests.factories import NINE
from tests.firm import Firm
from tests.helpdesks.freshdesk import Freshdesk
from tests.sync import in_step
from tests.sync.both_sides import BothSides
from tests.sync.office import Office

EXAMPLES, STEPS = (5000, 30) if LONG else (200, 12)
RUNS = 8  # that both sides are given to come to rest

one = st.integers(0, 5)
chance = st.booleans()
TAGS = st.lists(st.sampled_from(["vip", "vpn", "phoned"]), max_size=2, unique=True)


class Story(RuleBasedStateMachine):
    sides = None

    def __init__(self):
        super().__init__()
        self.before, self.watermark = transaction.savepoint(), ""
        self.sides.begin()
        self.fresh, self.office = self.sides.fresh, self.sides.office

    def teardown(self):
        try:
            self.comes_to_rest()
            in_step.check(self.fresh, self.office.helpdesk)
            self.history_told_nobody()
        finally:
            transaction.savepoint_rollback(self.before)

    def comes_to_rest(self):
        self.fresh.healed()
        for _ in range(RUNS):
            self.office.later(minutes=10)
            if self.run_wrote_nothing_here():
                # It may have sent what waited; after that there is nothing left to write, here or there.
                assert in_step.wrote_nothing(self.fresh) or self.run_is_quiet()
                return
        raise AssertionError("both sides tell each other something for ever")

    def run_wrote_nothing_here(self):
        before = in_step.written()
        del self.fresh.calls[:]
        tally = self.office.sync(is_full=True)
        assert not tally.troubles
        return in_step.written() == before

    def run_is_quiet(self):
        self.office.later(minutes=10)
        return self.run_wrote_nothing_here() and in_step.wrote_nothing(self.fresh)

    def history_told_nobody(self):
        """10. Nobody ever touched it, here or there."""
        old = self.office.here(self.sides.old)
        assert not OutboxMessage.objects.filter(ticket=old).exists()
        assert not old.escalations.exists()

    # Runs, time, accidents

    @rule(is_full=st.sampled_from([False, False, False, True]))
    def sync(self, is_full):
        self.office.sync(is_full=is_full)
        cursor = SyncCursor.objects.filter(stream="tickets").first()
        mark = cursor.position["since"] if cursor else ""
        assert mark >= self.watermark, "1: a watermark fell"
        self.watermark = mark

    @rule(seconds=st.sampled_from([1, 61, 3600]))
    def time_passes(self, seconds):
        self.office.later(seconds=seconds)

    @rule(
        how=st.sampled_from(["500", "503", "429", "cut", "reset", "bad_json", "html"]),
        was_done=chance,
        method=st.sampled_from(["", "POST", "PUT"]),
        times=st.integers(1, 6),
        skip=st.integers(0, 8),
    )
    def accident(self, how, was_done, method, times, skip):
        arrange = self.fresh.fail_after_commit if was_done else self.fresh.fail_before
        arrange(times=times, how=how, method=method, skip=skip)

    # Over there

    @rule()
    def new_ticket(self):
        self.sides.open_ticket()

    @rule(which=one)
    def customer_writes(self, which):
        self.fresh.customer_writes(self.sides.of(which), self.sides.words())

    @rule(which=one, is_private=chance)
    def agent_notes(self, which, is_private):
        author, words = self.office.tess, self.sides.words(is_private)
        self.fresh.add_note(self.sides.of(which), words, private=is_private, user_id=author)

    @rule(which=one)
    def agent_replies(self, which):
        self.fresh.add_reply(self.sides.of(which), self.sides.words(), user_id=self.office.tess)

    @rule(which=one)
    def note_edited_there(self, which):
        self.sides.edit_there(which)

    @rule(which=one)
    def note_deleted_there(self, which):
        self.sides.delete_there(which)

    @rule(which=one, status=st.integers(2, 7))
    def status_there(self, which, status):
        self.fresh.change(self.sides.of(which), status=status)

    @rule(which=one, priority=st.integers(1, 4))
    def priority_there(self, which, priority):
        self.fresh.change(self.sides.of(which), priority=priority)

    @rule(which=one, group=st.sampled_from(["service_desk_id", "network_id", None]))
    def group_there(self, which, group):
        self.fresh.change(self.sides.of(which), group_id=group and getattr(self.fresh, group))

    @rule(which=one, agent=st.sampled_from(["tess", "sena", None]), is_stranger=chance)
    def agent_there(self, which, agent, is_stranger):
        found = self.sides.stranger if is_stranger else agent and getattr(self.office, agent)
        self.fresh.change(self.sides.of(which), responder_id=found)

    @rule(which=one, tags=TAGS)
    def tags_there(self, which, tags):
        number = self.sides.of(which)
        own = [tag for tag in self.fresh.tickets[number]["tags"] if tag.startswith("esc:")]
        self.fresh.change(number, tags=[*tags, *own])

    @rule(which=one)
    def bin_there(self, which):
        self.sides.bin(which)

    # Here

    @rule(which=one, kind=st.sampled_from(["private_note", "reply", "private_note", "call"]))
    def writes_here(self, which, kind):
        self.sides.write_here(which, kind)

    @rule(which=one, name=st.sampled_from(["Low", "Medium", "High", "Urgent"]))
    def priority_here(self, which, name):
        self.sides.edit_here(which, "priority", name)

    @rule(which=one, name=st.sampled_from(["technician", "colleague", "senior", None]))
    def assignee_here(self, which, name):
        self.sides.edit_here(which, "assignee", name)

    @rule(which=one, name=st.sampled_from(["desk", "network"]))
    def team_here(self, which, name):
        self.sides.edit_here(which, "team", name)

    @rule(which=one, add=TAGS, remove=TAGS)
    def tags_here(self, which, add, remove):
        self.sides.tag_here(which, add, remove)

    @rule(which=one, status=st.sampled_from(["open", "pending", "waiting_on_customer", "resolved", "closed"]))
    def status_here(self, which, status):
        self.sides.status_here(which, status)

    @rule(which=one)
    def escalated_here(self, which):
        self.sides.escalate(which)

    @rule(which=one, name=st.sampled_from(["accept", "withdraw", "release", "resolve"]))
    def step_here(self, which, name):
        self.sides.step(which, name)

    @rule(name=st.sampled_from(["agree", "keep_open", "take_theirs", "keep_ours"]))
    def decides(self, name):
        self.sides.decide(name)


@pytest.fixture
def sides(db, monkeypatch):
    """Both sides, connected, with one clock, and nobody waits."""
    defaults.install()
    monkeypatch.setitem(freshdesk.open_connector.__kwdefaults__, "sleep", lambda seconds: None)
    with Freshdesk(at=NINE) as fresh:
        made = BothSides(Office(Firm(), fresh))
        made.begin()
        monkeypatch.setattr(timezone, "now", made.now)
        yield made


def test_every_story_ends_in_step(sides, monkeypatch):
    """Invariants 1 to 6 and 10 of two systems that are kept in step."""
    monkeypatch.setattr(Story, "sides", sides)
    run_state_machine_as_test(
        Story,
        settings=settings(
            max_examples=EXAMPLES,
            stateful_step_count=STEPS,
            derandomize=not LONG,  # the usual ones are always the same stories
            deadline=None,
            suppress_health_check=list(HealthCheck),
            phases=[Phase.explicit, Phase.reuse, Phase.generate],  # a short story is short enough to read
        ),
    )
    assert not Ticket.objects.filter(source="helpdesk").exists()  # each began clean
