"""The story of an escalation: one short function a step, in the order it happens."""

from django.db import transaction

from escalations.models import (
    ACCEPTED,
    DRAFT,
    QUEUED,
    RESOLVED,
    SENT_BACK,
    UNFINISHED,
    WITHDRAWN,
    Escalation,
    EscalationOutcome,
    FlagTarget,
    Scenario,
    Standard,
    Status,
    WouldHaveHelped,
)

from . import (
    acknowledging,
    automation,
    conversation,
    drafting,
    history,
    locks,
    outbox,
    placing,
    recording,
    repeating,
    routing,
    rules,
    sending_back,
    standard,
    template,
    texts,
)
from .acknowledging import may_acknowledge
from .case import gather
from .errors import InvalidInput, StandardNotMet, StepNotAllowed
from .step import STEPS, check_person, step


def start(ticket, *, by, at):
    """Begin the hand-off of a ticket, or go on with the one that is unfinished (S20)."""
    with transaction.atomic():
        ticket = locks.ticket(ticket.pk)
        check_person(rules.may_start(ticket, by))
        found = locks.unfinished_escalation(ticket)
        if found:
            return found
        _check_may_start(ticket)
        escalation = Escalation.objects.create(
            ticket=ticket,
            standard=Standard.objects.in_force(),
            started_by=by,
            started_at=at,
            touched_at=at,
            read_at=at,
            queued_at=at,
            accept_by=at,
        )
        drafting.prefill_summary(escalation, by=by, at=at)
        history.remember("escalation.start", ticket=ticket, escalation=escalation, by=by, at=at)
    return escalation


@step(after={DRAFT, SENT_BACK}, permitted=rules.may_prepare, label="Save the note")
def record(escalation, *, carrier="private_note", by, at):
    """Save the template as the escalation's private note; a newer one supersedes the older (S21, S24)."""
    recording.check_carrier(carrier)
    case = _case(escalation, at)
    recording.check_complete(case)
    recording.write_summary_back(escalation, case, by=by, at=at)
    escalation.note = recording.note(escalation, template.note_text(case), carrier, by=by, at=at)
    escalation.recorded_at, escalation.carrier = at, carrier
    escalation.first_recorded_at = escalation.first_recorded_at or at
    return {"note": escalation.note.pk, "carrier": carrier}


@step(after={DRAFT, SENT_BACK}, permitted=rules.may_prepare, label="Tell the customer")
def acknowledge(escalation, *, kind, body, next_update_at, by, at, attachments=()):
    """Answer the customer: it is handed on, and this is when they hear more (S28)."""
    acknowledging.check_recorded(escalation)
    acknowledging.check_kind(kind)
    acknowledging.check_promise(next_update_at, at)
    if acknowledging.said_already(escalation, kind, body, next_update_at, by):
        return {"note": escalation.acknowledgement_id}
    acknowledging.check_words(body)
    note = conversation.add_note(
        escalation.ticket,
        kind=kind,
        body=body,
        by=by,
        at=at,
        next_update_at=next_update_at,
        attachments=attachments,
    )
    return acknowledging.settle(escalation, note)


@step(after={DRAFT, SENT_BACK}, permitted=rules.may_prepare, label="Take as the acknowledgement")
def take_as_acknowledgement(escalation, *, note, next_update_at, by, at):
    """Let a reply or call that is there already tell the customer; only the time is added (S28)."""
    acknowledging.check_recorded(escalation)
    if not may_acknowledge(escalation, note):
        raise StepNotAllowed(
            acknowledging.does_not_count(escalation),
            link="acknowledge",
        )
    acknowledging.check_promise(next_update_at, at)
    conversation.promise(escalation.ticket, note=note, due_at=next_update_at, by=by, at=at)
    return acknowledging.settle(escalation, note)


@step(after={DRAFT, SENT_BACK}, leads_to=QUEUED, permitted=rules.may_prepare)
def escalate(escalation, *, by, at, confirmed=()):
    """Hand over: check again, freeze, route, run the Escalate scenario; all or nothing (S27, S29)."""
    escalation.confirmed = [*escalation.confirmed, *confirmed]
    case = _case(escalation, at)
    report = standard.judge(case)
    _check_standard(report)
    escalation.confirmed = report.confirmed_by(escalation.confirmed)
    placing.place_in_queue(escalation, case, by=by, at=at)
    revision = template.freeze(escalation, case, report, by=by, at=at)
    placing.reopen_if_waiting(escalation, by=by, at=at)
    _run_scenario(escalation, by=by, at=at)
    _tell_if_default(case, at)
    return {"revision": revision.number, "team": escalation.receiving_team_id, "route": case.route.why}


@step(after={QUEUED}, leads_to=ACCEPTED, permitted=rules.may_accept)
def accept(escalation, *, read_back, by, at):
    """A senior takes it on, and says back what they understood (S26)."""
    escalation.read_back = texts.needed(
        read_back,
        field="read_back",
        name="The read-back",
        limit=500,
        ask="Say in a line what you understood and do next.",
    )
    escalation.accepted_by, escalation.accepted_at = by, at
    placing.place(escalation, team=escalation.receiving_team, assignee=by, by=by, at=at)
    outbox.tell_people(
        [escalation.author], "accepted", ticket=escalation.ticket, escalation=escalation, at=at
    )
    return {"read_back": escalation.read_back}


def send_back(escalation, *, flags, by, at):
    """Return it for completion: to its author, or to who passed it on if that is flagged (S30)."""
    if any(flag.get("target") == FlagTarget.PASSED_ON for flag in flags):
        return return_to_passer(escalation, flags=flags, by=by, at=at)
    return return_to_author(escalation, flags=flags, by=by, at=at)


@step(
    after={QUEUED}, leads_to=SENT_BACK, permitted=rules.may_accept, label="Send back", repeats=repeating.flags
)
def return_to_author(escalation, *, flags, by, at):
    """Sent back by section, each with a reason and a question; the ticket goes home (S30)."""
    sent = sending_back.flag_all(escalation, flags, by=by, at=at)
    escalation.sent_back_count += 1
    escalation.sent_back_at = at
    escalation.confirmed = []
    team, assignee = escalation.origin_team, placing.who_completes(escalation)
    placing.place(escalation, team=team, assignee=assignee, by=by, at=at)
    people = [assignee or escalation.author]
    outbox.tell_people(people, "sent_back", ticket=escalation.ticket, escalation=escalation, at=at)
    if escalation.sent_back_count == 3:
        _tell_lead(escalation, at)
    return {"flags": sending_back.kept(sent), "count": escalation.sent_back_count}


@step(
    after={QUEUED},
    leads_to=ACCEPTED,
    permitted=rules.may_accept,
    label="Send back to the passing team",
    repeats=repeating.flags,
)
def return_to_passer(escalation, *, flags, by, at):
    """What was passed on is not complete: back to accepted, with whoever passed it on (S30)."""
    if escalation.passed_on_team_id in {None, escalation.receiving_team_id}:
        raise StepNotAllowed("This was not passed on by another team. Flag the sections instead.")
    sent = sending_back.flag_all(escalation, flags, by=by, at=at)
    passer = escalation.passed_on_by
    escalation.receiving_team = escalation.passed_on_team
    escalation.accepted_by = passer if passer and passer.is_active else None
    escalation.accepted_at = at
    asked = next(flag.comment for flag in sent if flag.target == FlagTarget.PASSED_ON)
    escalation.read_back = f"Came back from the next tier: {asked}"[:500]
    placing.place(escalation, team=escalation.receiving_team, assignee=escalation.accepted_by, by=by, at=at)
    outbox.tell_people([passer], "sent_back", ticket=escalation.ticket, escalation=escalation, at=at)
    return {"flags": sending_back.kept(sent)}


@step(after={ACCEPTED}, leads_to=QUEUED, permitted=rules.may_release, repeats=repeating.release)
def release(escalation, *, reason, by, at):
    """Give it back to the queue; its place there is kept, the ticket goes to its origin."""
    reason = texts.needed(
        reason, field="reason", name="The reason", limit=500, ask="Say in a line why you release it."
    )
    placing.clear_acceptor(escalation)
    placing.go_home(escalation, by=by, at=at, status=Status.OPEN)
    return {"reason": reason}


@step(after={ACCEPTED}, permitted=rules.may_hand_over)
def hand_over(escalation, *, user, by, at):
    """A colleague of the receiving team goes on with it."""
    if user is None or not user.is_active or escalation.receiving_team_id not in user.team_ids:
        raise InvalidInput({"user": f"Choose an active member of {escalation.receiving_team}."})
    if rules.is_author(escalation, user):
        raise InvalidInput({"user": f"{user} wrote this escalation; choose somebody else."})
    before = escalation.accepted_by
    escalation.accepted_by = user
    placing.place(escalation, assignee=user, by=by, at=at)
    outbox.tell_people([user], "handed_over", ticket=escalation.ticket, escalation=escalation, at=at)
    return {"to": str(user), "from": str(before) if before else ""}


@step(
    after={QUEUED, ACCEPTED},
    leads_to=QUEUED,
    permitted=rules.may_hand_over,
    repeats=repeating.reroute,
)
def reroute(escalation, *, team, reason, by, at):
    """Another team is the right one; nobody has to write anything again."""
    reason = texts.needed(
        reason,
        field="reason",
        name="The reason",
        limit=500,
        ask="Say in a line why the other team is the right one.",
    )
    placing.check_target(escalation, team)
    before = escalation.receiving_team
    if escalation.status == ACCEPTED:
        placing.clear_acceptor(escalation)
        placing.go_home(escalation, by=by, at=at, status=Status.OPEN)
    escalation.receiving_team = team
    escalation.accept_by = placing.accept_by(escalation, at)
    _tell_team(team, "queued", escalation, at)
    return {"from": str(before), "to": str(team), "reason": reason}


@step(after={ACCEPTED}, leads_to=QUEUED, permitted=rules.may_resolve, repeats=repeating.pass_on)
def pass_on(escalation, *, done, ask, by, at):
    """The next tier is needed: promise, brief and revision go along, with what was done and what is asked."""
    done = texts.needed(done, field="done", name="What you did", limit=4_000, ask="Say what you did.")
    ask = texts.needed(
        ask, field="ask", name="What you ask", limit=4_000, ask="Say what you ask of the next tier."
    )
    target = routing.next_tier(escalation.receiving_team)
    if target is None:
        raise StepNotAllowed(
            f"No team stands above {escalation.receiving_team}. Reroute it instead.", link="reroute"
        )
    escalation.passed_on_by, escalation.passed_on_team = by, escalation.receiving_team
    escalation.passed_on_done, escalation.passed_on_ask = done, ask
    escalation.receiving_team = target
    placing.clear_acceptor(escalation)
    placing.queue_again(escalation, at)
    placing.place(escalation, status=Status.OPEN, by=by, at=at)
    _tell_team(target, "queued", escalation, at)
    return {"to": str(target), "done": done, "ask": ask}


@step(after={ACCEPTED}, leads_to=RESOLVED, permitted=rules.may_resolve, repeats=repeating.resolve)
def resolve(escalation, *, outcome, resolution, would_have_helped, by, at, resolve_ticket=False):
    """The receiving team is done: what came of it, and what would have let the origin team solve it."""
    if outcome not in EscalationOutcome:
        raise InvalidInput({"outcome": "Choose what came of it."})
    if would_have_helped not in WouldHaveHelped:
        raise InvalidInput({"would_have_helped": "Choose what would have let the origin team solve it."})
    ask = "Say what was found and done; the origin team reads it."
    escalation.resolution = texts.needed(
        resolution, field="resolution", name="The resolution", limit=20_000, ask=ask
    )
    escalation.outcome, escalation.would_have_helped = outcome, would_have_helped
    escalation.finished_at = at
    placing.leave_ticket(escalation, resolve_ticket=resolve_ticket, by=by, at=at)
    outbox.tell_people(
        [escalation.author], "resolved", ticket=escalation.ticket, escalation=escalation, at=at
    )
    return {"outcome": outcome, "would_have_helped": would_have_helped}


@step(after=UNFINISHED, leads_to=WITHDRAWN, permitted=rules.may_withdraw, repeats=repeating.withdraw)
def withdraw(escalation, *, reason, by, at):
    """It is not needed any more."""
    reason = texts.needed(
        reason, field="reason", name="The reason", limit=500, ask="Say in a line why it is withdrawn."
    )
    return _end(escalation, reason, by=by, at=at)


@step(after=UNFINISHED, leads_to=WITHDRAWN, permitted=rules.may_cancel)
def cancel(escalation, *, reason, by, at):
    """The portal ends it: the ticket was merged, deleted or is spam."""
    return _end(escalation, reason, by=by, at=at)


def possible(escalation, by):
    """The steps that may follow now, each with whether `by` may take it: [(Step, May)]."""
    return [(one, one.permitted(escalation, by)) for one in STEPS.values() if one.may_follow(escalation)]


# What the steps are made of


def _case(escalation, at):
    return gather(escalation.ticket, escalation, escalation.standard, at)


def _check_may_start(ticket):
    if ticket.merged_into_id:
        raise StepNotAllowed(f"This ticket was merged into #{ticket.merged_into_id}. Escalate that one.")
    if ticket.is_finished:
        shown = ticket.get_status_display()
        raise StepNotAllowed(
            f"The ticket is “{shown}”. Set it to Open before you escalate it.", link="status"
        )


def _check_standard(report):
    if not report.is_met:
        count = len(report.blocking)
        words = f"{count} thing is missing" if count == 1 else f"{count} things are missing"
        raise StandardNotMet(f"Not ready yet: {words}. {report.blocking[0].message}", report=report)
    if report.warnings:
        words = "Confirm the warnings, or repair them, then press Escalate again."
        raise StandardNotMet(words, report=report)


def _run_scenario(escalation, *, by, at):
    scenario = Scenario.objects.filter(escalates=True, is_active=True).first()
    if scenario:
        automation.run_actions(scenario, escalation.ticket, escalation, by=by, at=at)
        escalation.ticket.refresh_from_db()


def _tell_if_default(case, at):
    """S19. Administrators hear of tickets that nothing but the default routes."""
    if case.route.why == "default":
        outbox.tell("administrators.notify", at=at, ticket=case.ticket, about="default_route")


def _tell_lead(escalation, at):
    lead = escalation.origin_team.lead
    outbox.tell_people([lead], "third_send_back", ticket=escalation.ticket, escalation=escalation, at=at)


def _tell_team(team, about, escalation, at):
    outbox.tell(
        "team.notify", at=at, ticket=escalation.ticket, escalation=escalation, team=team.pk, about=about
    )


def _end(escalation, reason, *, by, at):
    if escalation.status == ACCEPTED:
        placing.go_home(escalation, by=by, at=at)
    escalation.withdrawn_reason, escalation.finished_at = reason[:500], at
    return {"reason": reason, "was": escalation.status}
