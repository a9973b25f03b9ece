"""The ways in which the domain refuses: for each, who meets it with what, and the same request on every path there."""

from collections.abc import Callable
from dataclasses import dataclass, field

from escalations.domain import automation, conversation, merging, tickets, workflow
from escalations.models import Action, Scenario, Ticket, User
from tests.factories import (
    ActionFactory,
    PriorityFactory,
    ScenarioFactory,
    StandardStepFactory,
    StepFactory,
    TeamFactory,
    TicketFactory,
)
from tests.firm import READ_BACK, minutes


@dataclass(frozen=True)
class Case:
    """One refusal: who meets it with what, and the same request on each path that leads there."""

    code: str
    given: Callable  # makes the scene: firm -> ticket
    domain: Callable  # (scene) -> raises
    by: str = "technician"
    api: tuple = ()  # (method, address, body, headers)
    page: tuple = ()  # (name of the address, its arguments, form)
    page_says: str = ""  # where the page has words of its own in that place
    bulk: dict = field(default_factory=dict)
    upsert: dict = field(default_factory=dict)  # what a program says of the ticket among many
    seen: int | None = None  # the version of the ticket that the list had shown; None: as it is now
    scenario: Callable | None = None
    admin: bool = True  # whether an administrator's dry run of the scenario meets the same


def doing(kind, **values):
    """A scenario of one tag, which it must not keep, and then the action in question."""

    def make(scene):
        scenario = ScenarioFactory(name="Handy")
        ActionFactory(scenario=scenario, tag="half-done", position=1)
        filled = {name: getattr(scene.firm, one, one) for name, one in values.items()}
        ActionFactory(scenario=scenario, kind=kind, tag="", position=2, **filled)
        return scenario

    return make


def escalating(scene):
    return Scenario.objects.get(escalates=True)


def waiting(scene):
    """All that escalating needs, but the customer is waited for."""
    firm = scene.firm
    escalation = firm.acknowledged()
    tickets.change_status(firm.ticket, "waiting_on_customer", by=firm.technician, at=minutes(21))
    return escalation


def merged(scene):
    firm = scene.firm
    into = TicketFactory(team=firm.desk, contact=firm.contact)
    return merging.merge(firm.ticket, into=into, by=firm.technician, at=minutes(5))


def moved_on(scene):
    """Somebody else set the urgency after version 1 was read."""
    tickets.edit(scene.firm.ticket, {"urgency": "high"}, by=scene.firm.colleague, at=minutes(5))


def taken_by_colleague(scene):
    firm = scene.firm
    return workflow.accept(firm.queued(), read_back=READ_BACK, by=firm.second_senior, at=minutes(40))


def edit(**values):
    def take(scene, who):
        filled = {name: getattr(scene.firm, str(one), one) for name, one in values.items()}
        return tickets.edit(scene.firm.ticket, filled, **who)

    return take


def status(word, **words):
    return lambda scene, who: tickets.change_status(scene.firm.ticket, word, **words, **who)


def step(name, **words):
    return lambda scene, who: getattr(workflow, name)(scene.escalation, **words, **who)


def ticket_of_the_network(scene):
    scene.other = TicketFactory(team=scene.firm.network, contact=scene.firm.contact)


def closed_team(scene):
    scene.closed = TeamFactory(name="Old desk", tier=1, is_active=False)


def into_closed_team(scene):
    scenario = ScenarioFactory(name="Handy")
    ActionFactory(scenario=scenario, kind=Action.Kind.SET_TEAM, tag="", team=scene.closed, position=1)
    return scenario


def gone(scene):
    User.objects.filter(pk=scene.firm.colleague.pk).update(is_active=False)
    scene.firm.colleague.refresh_from_db()


def given_on(scene):
    """Somebody else set another priority after version 1 was read."""
    scene.priority, meanwhile = PriorityFactory(), PriorityFactory()
    words = {"priority": meanwhile, "priority_reason": "The yard closes at noon."}
    tickets.edit(scene.firm.ticket, words, by=scene.firm.colleague, at=minutes(5))


def copied(scene):
    scene.step = StepFactory(ticket__team=scene.firm.desk)
    conversation.copy_step(scene.firm.ticket, scene.step, by=scene.firm.technician, at=minutes(5))


def answered(scene):
    firm = scene.firm
    scene.standard_step = StandardStepFactory(category=firm.category)
    conversation.add_step(
        firm.ticket,
        standard_step=scene.standard_step,
        outcome="no_change",
        result="E-31 on both.",
        by=firm.technician,
        at=minutes(5),
    )


def of_others(scene):
    """A scenario that only the network team may run."""
    made = ActionFactory(scenario__name="Theirs", tag="half-done").scenario
    made.teams.add(scene.firm.network)
    return made


SECRET = "The gate's password is Winter!2026"
TICKET = "tickets/{ticket}/"
ESCALATION = "escalations/{escalation}/"
CONFIGURATION = {"c-impact": "medium", "c-urgency": "medium", "c-priority": "{priority}", "c-team": "{team}"}
CASES = {
    "side door: team of a higher tier (S29)": Case(
        "escalation_required",
        lambda scene: None,
        edit(team="network"),
        api=("patch", TICKET, {"team": "{network}"}),
        upsert={"team": "{network}"},
        page=("configuration", ("{ticket}",), CONFIGURATION | {"c-team": "{network}"}),
        scenario=doing(Action.Kind.SET_TEAM, team="network"),
    ),
    "side door: somebody of a higher tier (S29)": Case(
        "escalation_required",
        lambda scene: None,
        edit(assignee="senior"),
        api=("patch", TICKET, {"assignee": "{senior}"}),
        upsert={"assignee": "{senior}"},
        page=("configuration", ("{ticket}",), CONFIGURATION | {"c-assignee": "{senior}"}),
        bulk={"assignee": "{senior}"},
        scenario=doing(Action.Kind.ASSIGN, user="senior"),
    ),
    "side door: merging into a ticket of a higher tier (S29)": Case(
        "escalation_required",
        ticket_of_the_network,
        lambda scene, who: merging.merge(scene.firm.ticket, into=scene.other, **who),
        api=("post", f"{TICKET}merge/", {"into": "{other}"}),
        page=("merge", ("{ticket}",), {"into": "{other}", "seen": "{other}"}),
    ),
    "a team that was deactivated meanwhile": Case(
        "invalid",
        closed_team,
        lambda scene, who: tickets.edit(scene.firm.ticket, {"team": scene.closed}, **who),
        api=("patch", TICKET, {"team": "{closed}"}),
        upsert={"team": "{closed}"},
        page=("configuration", ("{ticket}",), CONFIGURATION | {"c-team": "{closed}"}),
    ),
    "somebody who was deactivated meanwhile": Case(
        "invalid",
        gone,
        edit(assignee="colleague"),
        api=("patch", TICKET, {"assignee": "{colleague}"}),
        upsert={"assignee": "{colleague}"},
        page=("configuration", ("{ticket}",), CONFIGURATION | {"c-assignee": "{colleague}"}),
    ),
    "a scenario that names a deactivated team": Case(
        "scenario_broken",
        closed_team,
        lambda scene, who: automation.run(scene.scenario, scene.firm.ticket, **who),
        api=("post", f"{TICKET}scenarios/{{scenario}}/run/", {}),
        page=("scenario_run", ("{ticket}", "{scenario}"), {}),
        scenario=into_closed_team,
    ),
    "a row of the list that was changed since": Case(
        "stale_version",
        given_on,
        lambda scene, who: tickets.edit(scene.firm.ticket, {"priority": scene.priority}, version=1, **who),
        api=("patch", TICKET, {"priority": "{other_priority}"}, {"If-Match": '"1"'}),
        bulk={"priority": "{other_priority}"},
        seen=1,
    ),
    "words that look like a password": Case(
        "looks_secret",
        lambda scene: None,
        lambda scene, who: conversation.add_note(scene.firm.ticket, kind="private_note", body=SECRET, **who),
        api=("post", f"{TICKET}notes/", {"kind": "private_note", "body": SECRET}),
        page=("note_add", ("{ticket}",), {"mode": "private", "private": SECRET}),
    ),
    "a step of an earlier ticket, copied twice": Case(
        "copied_already",
        copied,
        lambda scene, who: conversation.copy_step(scene.firm.ticket, scene.step, **who),
        page=("step_copy", ("{ticket}", "{step}"), {}),
    ),
    "a standard step that is answered already": Case(
        "answered_already",
        answered,
        lambda scene, who: conversation.add_step(
            scene.firm.ticket,
            standard_step=scene.standard_step,
            outcome="no_change",
            result="E-31 again.",
            **who,
        ),
        api=(
            "post",
            f"{TICKET}steps/",
            {"standard_step": "{standard_step}", "outcome": "no_change", "result": "E-31 again."},
        ),
        page=(
            "standard_step_answer",
            ("{ticket}", "{standard_step}"),
            {"outcome": "no_change", "result": "E-31 again."},
        ),
    ),
    "side door: giving oneself a ticket of a lower tier (S29)": Case(
        "escalation_required",
        lambda scene: None,
        edit(assignee="senior"),
        by="senior",
        api=("patch", TICKET, {"assignee": "{senior}"}),
        page=("assign_to_me", ("{ticket}",), {}),
        bulk={"assignee": "me"},
        scenario=doing(Action.Kind.ASSIGN, user="senior"),
        admin=False,
    ),
    "escalate: status is not Open (S17)": Case(
        "configuration.status_not_open",
        waiting,
        step("escalate"),
        api=("post", f"{TICKET}escalation/escalate/", {}),
        page=("escalate_hand", ("{ticket}",), {}),
        scenario=escalating,
        admin=False,
    ),
    "escalate: nothing is ready": Case(
        "work.none",
        lambda scene: workflow.start(scene.firm.ticket, by=scene.firm.technician, at=minutes(1)),
        step("escalate"),
        api=("post", f"{TICKET}escalation/escalate/", {}),
        page=("escalate_hand", ("{ticket}",), {}),
        scenario=escalating,
        admin=False,
    ),
    "acknowledge before the note is saved (S27)": Case(
        "step_not_allowed",
        lambda scene: scene.firm.draft(),
        step("acknowledge", kind="reply", body="It is with our network team.", next_update_at=minutes(400)),
        api=(
            "post",
            f"{TICKET}escalation/acknowledge/",
            {
                "kind": "reply",
                "body": "It is with our network team.",
                "next_update_at": minutes(400).isoformat(),
            },
        ),
        page=(
            "escalate_acknowledge",
            ("{ticket}",),
            {"kind": "reply", "reply": "It is with our network team."},
        ),
        page_says="First the note, then the customer: save the template as a private note.",
    ),
    "resolve before it is accepted (S27)": Case(
        "step_not_allowed",
        lambda scene: scene.firm.queued(),
        step("resolve", outcome="fixed", resolution="Port 12 set to auto.", would_have_helped="tool"),
        api=(
            "post",
            f"{ESCALATION}resolve/",
            {"outcome": "fixed", "resolution": "Port 12 set to auto.", "would_have_helped": "tool"},
        ),
        page=(
            "step",
            ("{escalation}", "resolve"),
            {"outcome": "fixed", "resolution": "Port 12 set to auto.", "would_have_helped": "tool"},
        ),
    ),
    "resolve what a colleague only queued: nobody was faster (S27)": Case(
        "step_not_allowed",
        lambda scene: scene.firm.queued(),
        step("resolve", outcome="fixed", resolution="Port 12 set to auto.", would_have_helped="tool"),
        by="senior",
        api=(
            "post",
            f"{ESCALATION}resolve/",
            {"outcome": "fixed", "resolution": "Port 12 set to auto.", "would_have_helped": "tool"},
        ),
        page=(
            "step",
            ("{escalation}", "resolve"),
            {"outcome": "fixed", "resolution": "Port 12 set to auto.", "would_have_helped": "tool"},
        ),
    ),
    "accept one's own escalation": Case(
        "not_permitted",
        lambda scene: scene.firm.queued(),
        step("accept", read_back=READ_BACK),
        api=("post", f"{ESCALATION}accept/", {"read_back": READ_BACK}),
        page=("step", ("{escalation}", "accept"), {"read_back": READ_BACK}),
    ),
    "accept as a senior of another team": Case(
        "not_permitted",
        lambda scene: scene.firm.queued(),
        step("accept", read_back=READ_BACK),
        by="architect",
        api=("post", f"{ESCALATION}accept/", {"read_back": READ_BACK}),
        page=("step", ("{escalation}", "accept"), {"read_back": READ_BACK}),
    ),
    "accept as an administrator": Case(
        "not_permitted",
        lambda scene: scene.firm.queued(),
        step("accept", read_back=READ_BACK),
        by="administrator",
        api=("post", f"{ESCALATION}accept/", {"read_back": READ_BACK}),
        page=("step", ("{escalation}", "accept"), {"read_back": READ_BACK}),
    ),
    "a scenario for others": Case(
        "not_permitted",
        lambda scene: None,
        lambda scene, who: automation.run(scene.scenario, scene.firm.ticket, **who),
        api=("post", f"{TICKET}scenarios/{{scenario}}/run/", {}),
        page=("scenario_run", ("{ticket}", "{scenario}"), {}),
        scenario=of_others,
        admin=False,
    ),
    "accept what a colleague accepted": Case(
        "somebody_was_faster",
        taken_by_colleague,
        step("accept", read_back=READ_BACK),
        by="senior",
        api=("post", f"{ESCALATION}accept/", {"read_back": READ_BACK}),
        page=("step", ("{escalation}", "accept"), {"read_back": READ_BACK}),
    ),
    "a field that was changed since": Case(
        "stale_version",
        moved_on,
        lambda scene, who: tickets.edit(scene.firm.ticket, {"urgency": "low"}, version=1, **who),
        api=("patch", TICKET, {"urgency": "low"}, {"If-Match": '"1"'}),
        page=("configuration", ("{ticket}",), CONFIGURATION | {"c-urgency": "low", "c-version": "1"}),
    ),
    "an empty read-back": Case(
        "invalid",
        lambda scene: scene.firm.queued(),
        step("accept", read_back=" "),
        by="senior",
        api=("post", f"{ESCALATION}accept/", {"read_back": " "}),
        page=("step", ("{escalation}", "accept"), {"read_back": " "}),
    ),
    "send back without a flag (S30)": Case(
        "invalid",
        lambda scene: scene.firm.queued(),
        step("send_back", flags=[]),
        by="senior",
        api=("post", f"{ESCALATION}send-back/", {"flags": []}),
        page=("step", ("{escalation}", "send_back"), {}),
    ),
    "withdraw without a reason": Case(
        "invalid",
        lambda scene: scene.firm.draft(),
        step("withdraw", reason=""),
        api=("post", f"{TICKET}escalation/withdraw/", {"reason": ""}),
        page=("escalate_withdraw", ("{ticket}",), {"reason": ""}),
    ),
    "resolve a ticket and not say why": Case(
        "invalid",
        lambda scene: None,
        status("resolved"),
        api=("patch", TICKET, {"status": "resolved"}),
        page=("status", ("{ticket}",), {"status": "resolved"}),
        bulk={"status": "resolved"},
    ),
    "the status of a queued ticket (S17)": Case(
        "step_not_allowed",
        lambda scene: scene.firm.queued(),
        status("pending"),
        api=("patch", TICKET, {"status": "pending"}),
        page=("status", ("{ticket}",), {"status": "pending"}),
        page_says="It stays Open while it waits for Network.",
        bulk={"status": "pending"},
        scenario=doing(Action.Kind.SET_STATUS, status="pending"),
    ),
    "resolve a ticket with a draft (S17)": Case(
        "will_withdraw",
        lambda scene: scene.firm.draft(),
        status("resolved", closing_reason="cancelled"),
        api=("patch", TICKET, {"status": "resolved", "closing_reason": "cancelled"}),
        page=("status", ("{ticket}",), {"status": "resolved", "closing_reason": "cancelled"}),
        bulk={"status": "resolved", "closing_reason": "cancelled"},
    ),
    "resolve a ticket that was accepted (S17)": Case(
        "resolve_the_escalation",
        lambda scene: scene.firm.accepted(),
        status("resolved", closing_reason="cancelled"),
        by="senior",
        api=("patch", TICKET, {"status": "resolved", "closing_reason": "cancelled"}),
        page=("status", ("{ticket}",), {"status": "resolved", "closing_reason": "cancelled"}),
        bulk={"status": "resolved", "closing_reason": "cancelled"},
    ),
    "the team of an accepted ticket": Case(
        "step_not_allowed",
        lambda scene: scene.firm.accepted(),
        edit(assignee=None),
        by="senior",
        api=("patch", TICKET, {"assignee": None}),
        bulk={"assignee": "none"},
    ),
    "a merged ticket": Case(
        "merged",
        merged,
        edit(assignee=None),
        api=("patch", TICKET, {"assignee": None}),
        bulk={"assignee": "none"},
        scenario=doing(Action.Kind.ADD_TAG),
    ),
    "start on a finished ticket": Case(
        "step_not_allowed",
        lambda scene: Ticket.objects.filter(pk=scene.firm.ticket.pk).update(
            status="closed", closing_reason="done", resolved_at=minutes(5), closed_at=minutes(5)
        ),
        lambda scene, who: workflow.start(scene.firm.ticket, **who),
        api=("post", f"{TICKET}escalation/", {}),
        page=("escalate", ("{ticket}",), {}),
    ),
}
