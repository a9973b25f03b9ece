"""The gate: reads like the article, one small function a requirement, in the standard's order.

`evaluate` gives the same report for the same facts on every path: page, API, scenario, sync, admin, command.
"""

from escalations.models import SENT_BACK, NoteKind, Outcome, ReasonCode, Status

from . import (
    acknowledging,
    flags,
    lookback,
    private_links,
    references,
    reporting,
    sections,
    template,
    writing,
)
from . import case as cases
from .findings import BLOCK, WARN, Finding, Fix, Report

REQUIREMENTS = []


def requirement(passed):
    """Add a function to the standard, in the order of this file; `passed` is said when it finds nothing."""

    def add(check):
        REQUIREMENTS.append((check, passed))
        return check

    return add


def evaluate(ticket, escalation, standard, at):
    """Report on the escalation of `ticket` by `standard` at `at`; `escalation` None before it is started."""
    return judge(cases.gather(ticket, escalation, standard, at))


def judge(case):
    """The report on a case that was read already."""
    findings, passed = [], []
    for check, words in REQUIREMENTS:
        found = list(check(case))
        findings += [reporting.settle(case, finding) for finding in found]
        if not found:
            passed.append(words)
    ready = [section for section in case.sections if sections.is_ready(section, findings, case)]
    steps = reporting.steps_of(case, findings)
    upcoming = next((step.name for step in steps if step.state == "next"), "escalate")
    return Report(findings, passed, steps, upcoming, len(ready), len(case.sections))


# When to escalate


@requirement("All standard steps are answered")
def standard_steps_are_answered(case):
    """S1. Standard troubleshooting has been completed."""
    answered = {row.standard_step_id for row in case.rows}
    for step in case.standard_steps:
        if step.pk not in answered:
            yield block(
                "steps.open",
                f"The standard step “{step.text}” is open. Do it and log the result, or say why it does not apply.",
                Fix("Answer it", f"ready#standard-{step.pk}"),
                standard_step=step.pk,
            )


@requirement("Steps are logged")
def cause_unknown_has_a_step(case):
    """S2. “Cause unknown” is said after reasonable effort, which is at least one step."""
    if case.escalation and case.escalation.reason_code == ReasonCode.CAUSE_UNKNOWN and not case.rows:
        yield block(
            "steps.no_row",
            "“Cause unknown” needs at least one troubleshooting step. Log what you tried and what came of it.",
            Fix("Log a step", "ready#steps"),
        )


@requirement("Every step has its result")
def every_step_has_a_result(case):
    """S5, S6. What was done, and what came of it."""
    for number, row in enumerate(case.rows, start=1):
        if not row.outcome or _says_no_result(row):
            lacks, label = _what_lacks(row)
            yield block(
                "steps.no_result",
                f"Step {number}, “{_short(str(row))}”, {lacks}",
                Fix(label, f"ready#step-{row.pk}"),
                step=row.pk,
                quote=str(row),
            )


@requirement("Work was logged before escalating")
def something_was_tried(case):
    """S3. Escalating is never the first step."""
    if not (any(_is_work(row) for row in case.rows) or any(_is_own_note(case, note) for note in case.notes)):
        yield block(
            "work.none",
            "Nothing has been done on this ticket yet. Log a step, a note, a reply or a call first.",
            Fix("Log a step", "ready#steps"),
        )


@requirement("There are words with the customer")
def customer_was_heard(case):
    """S7. Relevant user communication is on the ticket."""
    if case.ticket.contact_id and not case.public_words():
        yield warn(
            "communication.none",
            "There is no message, reply or call with the customer on this ticket.",
            Fix("Write or log a call", "ready#communication"),
        )


@requirement("Every customer message was read")
def messages_were_read(case):
    """S7, S28. A message newer than the last look is read, and answered if needed."""
    for note in case.unread_messages()[-1:]:
        yield warn(
            "communication.unread",
            f"The customer wrote since you last looked: “{_short(note.body)}”. Read it, answer if needed.",
            Fix("I have read it", "ready#communication", press="mark-read"),
            section=str(note.pk),
            note=note.pk,
            quote=_short(note.body),
        )


# Before escalating, 2: recent history


@requirement("The look-back is reviewed")
def history_was_reviewed(case):
    """S8. The contact's tickets of the last two weeks were looked at."""
    if case.review is None:
        days = case.standard.lookback_days
        yield block(
            "history.unreviewed",
            f"Look at the last {days} days of this contact and company, then say whether it is recurring.",
            Fix("Look back", "lookback"),
        )
    elif lookback.is_stale(case.review, case.look_back):
        new = ", ".join(f"#{one.ticket.pk}" for one in case.look_back.new_since(case.review)[:5])
        yield block(
            "history.stale",
            f"Since your look-back there is something new: {new}. Look at it and renew the review.",
            Fix("Seen, still right", "lookback", press="renew-lookback"),
        )


@requirement("Recurring or not: decided")
def a_no_is_explained(case):
    """S9. A person decides; “no” against a strong suggestion needs a reason."""
    review, suggestion = case.review, case.look_back.recurrence
    if review and not review.is_recurring and suggestion.is_strong and writing.is_blank(review.reason):
        reasons = "; ".join(suggestion.reasons)
        yield block(
            "history.reason_missing",
            f"This looks recurring ({reasons}). Say in a sentence why it is not, or mark it as recurring.",
            Fix("Say why", "lookback#reason"),
        )


@requirement("The warranty verdict is clear")
def warranty_is_clear(case):
    """S11. An unclear service warranty window is confirmed, never a block."""
    review = case.review
    if case.look_back.warranty.verdict == "unclear" and not (review and review.warranty_verdict):
        yield warn(
            "history.warranty_unclear",
            "Whether this is within the service warranty window is unclear. Confirm it, or decide with a reason.",
            Fix("Decide", "lookback#warranty"),
        )


@requirement("Earlier tickets are referenced")
def recurring_has_references(case):
    """S12. Recurring means the earlier tickets are referenced."""
    if case.review and case.review.is_recurring and not case.references:
        yield block(
            "history.reference_missing",
            "It is recurring: reference at least one earlier ticket.",
            Fix("Choose the tickets", "lookback#references"),
        )
    for reference in case.references:
        if references.is_other_company(case.ticket, reference.to):
            yield warn(
                "history.other_company",
                f"#{reference.to_id} belongs to another company. Keep it only if it really is the same fault.",
                Fix("Check the reference", "lookback#references"),
                section=str(reference.to_id),
            )


@requirement("The pattern is written down")
def recurring_has_a_pattern(case):
    """S13. Recurring means the pattern is noted."""
    if case.review and case.review.is_recurring and writing.is_blank(case.review.pattern):
        yield block(
            "history.pattern_missing",
            "It is recurring: note the pattern, such as when it comes back and what ended it last time.",
            Fix("Write the pattern", "lookback#pattern"),
        )


# Before escalating, 3: the ticket is configured


@requirement("The category is right")
def category_is_accurate(case):
    """S15. Set, active, a leaf, not a catch-all, confirmed by the technician."""
    category = case.ticket.category
    choose = Fix("Choose the category", "configuration#category")
    if category is None:
        yield block("configuration.category_missing", "The ticket has no category. Choose one.", choose)
    elif not category.is_active:
        words = f"The category “{category}” is no longer in use. Choose another."
        yield block("configuration.category_inactive", words, choose)
    elif not case.category_is_leaf:
        words = f"“{category}” is too broad. Choose one of the categories below it."
        yield block("configuration.category_not_leaf", words, choose)
    elif case.ticket.category_confirmed_at is None:
        yield block(
            "configuration.category_unconfirmed",
            f"Confirm that “{category}” is the right category: it decides who receives this.",
            Fix("Yes, it is right", "configuration#category", press="confirm-category"),
        )
    if category is not None and category.is_catch_all:
        words = f"“{category}” fits everything. A closer category routes and reports better."
        yield warn("configuration.category_catch_all", words, choose)


@requirement("The priority reflects the impact")
def priority_is_explained(case):
    """S16. Impact × urgency gives the expected priority; another one needs a reason."""
    expected, ticket = case.expected_priority, case.ticket
    if expected and ticket.priority_id != expected.pk and writing.is_blank(ticket.priority_reason):
        yield block(
            "configuration.priority_unexplained",
            f"Impact and urgency give {expected}, the ticket says {ticket.priority}. "
            f"Take {expected}, or say why not.",
            Fix(f"Set to {expected}", "configuration#priority", press="set-expected-priority"),
        )


@requirement("The status is Open")
def status_is_open(case):
    """S17. The ticket stays Open until the receiving team has it."""
    ticket = case.ticket
    if ticket.status == Status.OPEN:
        return
    shown = ticket.get_status_display()
    if case.escalation and case.escalation.status == SENT_BACK and ticket.is_waiting:
        words = f"The ticket is “{shown}”; pressing Escalate sets it to Open."
        yield warn(
            "configuration.will_reopen", words, Fix("Set to Open", "configuration#status", press="set-open")
        )
    else:
        yield block(
            "configuration.status_not_open",
            f"The ticket is “{shown}”; it must be Open to be escalated.",
            Fix("Set to Open", "configuration#status", press="set-open"),
        )


@requirement("Somebody is assigned")
def somebody_is_assigned(case):
    """S18. An active assignee, unless the team works from a pool."""
    assignee, mine = case.ticket.assignee, Fix("Assign to me", "configuration#assignee", press="assign-to-me")
    if assignee is None and not case.ticket.team.works_from_pool:
        yield block("configuration.unassigned", "Nobody is assigned. The customer stays with somebody.", mine)
    elif assignee is not None and not assignee.is_active:
        yield block(
            "configuration.assignee_inactive", f"{assignee} no longer works here. Assign somebody.", mine
        )


@requirement("A team receives it")
def a_team_receives_it(case):
    """S19. Right categorisation means right routing; the consequence is shown before pressing."""
    route = case.route
    if route.team is None:
        yield block(
            "configuration.no_route",
            "No team of a higher tier receives this. Ask an administrator to set the default escalation team.",
            Fix("See the routing", "configuration#route"),
        )
    elif route.why == "default":
        words = f"Neither category nor team says who receives this: it goes to the default, {route.team}."
        yield warn(
            "configuration.default_route", words, Fix("Choose a closer category", "configuration#category")
        )
    if route.team is not None and not route.may_accept:
        words = f"Nobody in {route.team} could accept it now."
        if route.next_up:
            words += f" The next team up is {route.next_up}."
        yield warn("configuration.nobody_to_accept", words, Fix("See the routing", "configuration#route"))


# The Escalation Info Template


@requirement("The template is started")
def template_is_started(case):
    """S20. The template is inserted, as a draft of the private note."""
    if case.escalation is None:
        yield block(
            "template.not_started",
            "The Escalation Info Template is not started.",
            Fix("Start it", "template", press="start"),
        )


@requirement("All sections are complete")
def sections_are_complete(case):
    """S23, S25. Each section: words, or not applicable with a reason where that is allowed."""
    if case.escalation is None:
        return
    for section in case.sections:
        if not sections.is_complete(case, section):
            words = f"“{section.label}” is empty. {section.prompt}"
            if section.may_be_not_applicable:
                words += " Or mark it as not applicable and say why."
            yield block(
                "template.section_missing", words, Fix("Fill it in", f"template#{section.key}"), section.key
            )


@requirement("The reason is chosen")
def reason_is_given(case):
    """S2. A coded reason; elevated access says which."""
    if case.escalation is None:
        return
    fix = Fix("Choose the reason", "template#reason")
    if not case.escalation.reason_code:
        yield block("template.reason_missing", "Choose why this needs somebody else.", fix)
    elif case.escalation.reason_code == ReasonCode.ELEVATED_ACCESS and writing.is_blank(
        case.escalation.reason_detail
    ):
        yield block("template.reason_missing", "Say which access is needed.", fix)


@requirement("Every section says enough")
def writing_is_good_enough(case):
    """S26. Complete and detailed enough to go on without asking."""
    if case.escalation is None:
        return
    for section in case.sections:
        for found in sections.writing_findings(case, section):
            yield Finding(
                f"writing.{found.code}",
                found.severity,
                found.detail,
                section.key,
                {"quote": found.quote},
                Fix(f"Go to {section.label}", f"template#{section.key}"),
            )


@requirement("The note is saved")
def note_is_recorded(case):
    """S24. A draft never counts as the note; a change later makes it due again."""
    escalation = case.escalation
    if escalation is None:
        return
    if escalation.note_id is None:
        words = "The template is not saved as a private note yet."
        yield block("template.not_recorded", words, Fix("Save the note", "template#record"))
    elif any(answer.changed_at > escalation.recorded_at for answer in case.answers.values()):
        words = "The template was changed after the note was saved. Save it again: the older note is kept."
        yield block("template.changed_since_record", words, Fix("Save the note again", "template#record"))
    elif template.unsaid_rows(case):
        words = "A step was logged or changed after the note was saved. Save it again, so that the note tells it too."
        yield block("template.changed_since_record", words, Fix("Save the note again", "template#record"))


# The response to the customer


@requirement("The customer knows, and when to expect more")
def customer_is_acknowledged(case):
    """S28. A reply or a call after the note, with a promised next update."""
    escalation, ticket = case.escalation, case.ticket
    if ticket.contact_id is None:
        return
    if escalation is None or escalation.acknowledgement_id is None:
        yield block(
            "acknowledgement.missing",
            f"{ticket.contact} has not been told that this is being handed on.",
            Fix("Tell the customer", "acknowledge"),
        )
    elif not _was_told_in_order(case):
        yield block(
            "acknowledgement.missing",
            f"{ticket.contact} was told before the note was saved; this version of the standard counts only what "
            "is said afterwards.",
            Fix("Tell the customer", "acknowledge"),
        )
    elif escalation.promise is None:
        words = f"{ticket.contact} was told, but not when to expect more."
        yield block("acknowledgement.no_promise", words, Fix("Promise a time", "acknowledge#promise"))
    elif escalation.promise.due_at <= case.at:
        words = "The promised update is past. Write to the customer with a new time."
        yield warn("acknowledgement.promise_past", words, Fix("Renew the promise", "acknowledge#promise"))


# Afterwards


@requirement("Every flag is answered")
def flags_are_answered(case):
    """S30. Each flag is answered by a change, or by one sentence why it stands."""
    if case.escalation is None or case.escalation.status != SENT_BACK:
        return
    for flag in case.flags:
        if not flags.is_answered(case, flag):
            yield block(
                "sendback.flag_unanswered",
                f"{flag.get_target_display()} was sent back ({flag.get_reason_code_display().lower()}): "
                f"“{_short(flag.comment)}”. Change it, or say in a sentence why it stands.",
                Fix("Answer the flag", f"template#flag-{flag.pk}"),
                flag.target,
                flag=flag.pk,
            )


@requirement("Files are uploaded, not linked")
def files_are_uploaded(case):
    """S33. All context is in the ticket: the next team cannot open a private drive, or a chat's files."""
    for section in case.sections:
        link = private_links.first(sections.everything_in(case, section))
        if link:
            yield warn(
                "attachment.private_link",
                f"“{section.label}” links to {link}, which the next team may not be able to open. "
                "Upload the file instead; if this only names where the fault is, confirm it.",
                Fix("Upload the file", "template#files"),
                section.key,
                quote=link,
            )


def block(code, message, fix, section="", **evidence):
    return Finding(code, BLOCK, message, section, evidence, fix)


def warn(code, message, fix, section="", **evidence):
    return Finding(code, WARN, message, section, evidence, fix)


def _is_work(row):
    """A step somebody took here: not copied, and not “could not” or “not applicable” alone (S3, S10)."""
    return not row.is_copied and row.outcome not in {Outcome.NOT_APPLICABLE, Outcome.COULD_NOT}


def _what_lacks(row):
    """What the step still needs, and what its repair is called; a step not taken needs the why (S10)."""
    if row.outcome in {Outcome.NOT_APPLICABLE, Outcome.COULD_NOT}:
        shown = row.get_outcome_display().lower()
        return f"is “{shown}” and does not say why. Say it in a few words.", "Say why"
    return "has no result. What happened after it?", "Choose the result"


def _says_no_result(row):
    return any(one.code == "no_result" for one in writing.check_step_result(row.result, action=str(row)))


def _is_own_note(case, note):
    kinds = {NoteKind.PRIVATE_NOTE, NoteKind.REPLY, NoteKind.CALL}
    acknowledgement = case.escalation.acknowledgement_id if case.escalation else None
    return note.kind in kinds and not note.is_automatic and note.pk != acknowledgement


def _was_told_in_order(case):
    """S27. What was said before the note counts only where the version lets it; one merged away is let be."""
    told = next((note for note in case.notes if note.pk == case.escalation.acknowledgement_id), None)
    return told is None or acknowledging.came_in_order(case.escalation, told, case.standard)


def _short(text, limit=90):
    text = " ".join(text.split())
    return text if len(text) <= limit else f"{text[: limit - 1]}…"
