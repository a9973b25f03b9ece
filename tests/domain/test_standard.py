"""The gate, finding by finding: what fires, what must not, how severe it is and where it is repaired."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from escalations.domain import conversation, drafting, lookback, references, standard, tickets, workflow
from escalations.domain.case import gather
from escalations.domain.findings import BLOCK, PLACES, WARN
from escalations.models import (
    Answer,
    CheckSeverity,
    Escalation,
    Note,
    NoteKind,
    Outcome,
    PriorityRule,
    SectionKey,
    Standard,
    StandardSection,
    Status,
    Ticket,
    User,
)
from tests.factories import (
    NINE,
    CategoryFactory,
    ContactFactory,
    NoteFactory,
    StandardStepFactory,
    StepFactory,
    TeamFactory,
    TicketFactory,
    priority,
    rewriting_the_standard,
)
from tests.firm import flag, minutes

AT = minutes(25)

# Every finding code of the gate with its severity, as the standard names them.
CODES = {
    "steps.open": BLOCK,
    "steps.no_row": BLOCK,
    "steps.no_result": BLOCK,
    "work.none": BLOCK,
    "communication.none": WARN,
    "communication.unread": WARN,
    "history.unreviewed": BLOCK,
    "history.stale": BLOCK,
    "history.reason_missing": BLOCK,
    "history.warranty_unclear": WARN,
    "history.reference_missing": BLOCK,
    "history.other_company": WARN,
    "history.pattern_missing": BLOCK,
    "configuration.category_missing": BLOCK,
    "configuration.category_inactive": BLOCK,
    "configuration.category_not_leaf": BLOCK,
    "configuration.category_catch_all": WARN,
    "configuration.category_unconfirmed": BLOCK,
    "configuration.priority_unexplained": BLOCK,
    "configuration.status_not_open": BLOCK,
    "configuration.will_reopen": WARN,
    "configuration.unassigned": BLOCK,
    "configuration.assignee_inactive": BLOCK,
    "configuration.no_route": BLOCK,
    "configuration.default_route": WARN,
    "configuration.nobody_to_accept": WARN,
    "template.not_started": BLOCK,
    "template.section_missing": BLOCK,
    "template.reason_missing": BLOCK,
    "template.not_recorded": BLOCK,
    "template.changed_since_record": BLOCK,
    "acknowledgement.missing": BLOCK,
    "acknowledgement.no_promise": BLOCK,
    "acknowledgement.promise_past": WARN,
    "sendback.flag_unanswered": BLOCK,
    "attachment.private_link": WARN,
}


def case_of(escalation=None, *, ticket=None, at=AT):
    """The case as the database has it now."""
    if escalation is not None:
        escalation = Escalation.objects.get(pk=escalation.pk)
        ticket, judged_by = escalation.ticket, escalation.standard
    else:
        ticket, judged_by = Ticket.objects.get(pk=ticket.pk), Standard.objects.in_force()
    return gather(ticket, escalation, judged_by, at)


def found(check, escalation=None, **facts):
    """What one requirement finds: [(code, severity, section, place, press)]."""
    return [
        (one.code, one.severity, one.section, one.fix.place, one.fix.press)
        for one in check(case_of(escalation, **facts))
    ]


def codes(check, escalation=None, **facts):
    return [code for code, *_ in found(check, escalation, **facts)]


def change(row, **values):
    """Write round the domain: what may have happened meanwhile, by whatever path."""
    type(row).objects.filter(pk=row.pk).update(**values)


@pytest.fixture
def draft(firm):
    return firm.draft()


@pytest.fixture
def ready(firm):
    return firm.acknowledged()


# The report as a whole


def test_a_finished_preparation_has_no_finding(ready):
    """S26, S27. Nothing fires where nothing is wrong: every requirement passes."""
    report = standard.judge(case_of(ready))

    assert (report.findings, report.is_met, report.next_step) == ([], True, "escalate")
    assert report.passed == [words for _, words in standard.REQUIREMENTS]


def test_findings_before_the_start_stand_in_the_standards_order(firm):
    """S1 to S28. The report reads like the article, top to bottom."""
    StandardStepFactory(category=firm.category)
    change(firm.ticket, status=Status.PENDING, assignee=None, priority=priority("High"))

    report = standard.judge(case_of(ticket=firm.ticket))

    assert [(one.code, one.severity) for one in report.findings] == [
        ("steps.open", BLOCK),
        ("work.none", BLOCK),
        ("communication.none", WARN),
        ("history.unreviewed", BLOCK),
        ("configuration.category_unconfirmed", BLOCK),
        ("configuration.priority_unexplained", BLOCK),
        ("configuration.status_not_open", BLOCK),
        ("configuration.unassigned", BLOCK),
        ("template.not_started", BLOCK),
        ("acknowledgement.missing", BLOCK),
    ]
    assert report.next_step == "ready"


def test_findings_of_a_spoiled_send_back_stand_in_the_standards_order(firm):
    """S1 to S30. Everything that can go wrong while it was away."""
    escalation = firm.sent_back()
    spoil(firm, escalation)

    report = standard.judge(case_of(escalation, at=minutes(400)))

    assert [(one.code, one.severity) for one in report.findings] == [
        ("steps.open", BLOCK),
        ("steps.no_result", BLOCK),
        ("communication.unread", WARN),
        ("history.stale", BLOCK),
        ("history.reference_missing", BLOCK),
        ("history.pattern_missing", BLOCK),
        ("configuration.category_inactive", BLOCK),
        ("configuration.category_catch_all", WARN),
        ("configuration.will_reopen", WARN),
        ("configuration.assignee_inactive", BLOCK),
        ("configuration.nobody_to_accept", WARN),
        ("template.section_missing", BLOCK),
        ("template.reason_missing", BLOCK),
        ("writing.filler", BLOCK),
        ("template.changed_since_record", BLOCK),
        ("acknowledgement.promise_past", WARN),
        ("sendback.flag_unanswered", BLOCK),
    ]


def spoil(firm, escalation):
    lookback.review(firm.ticket, recurring=True, by=firm.technician, at=minutes(32))
    StandardStepFactory(category=firm.category)
    StepFactory(ticket=firm.ticket, outcome="", result="")
    tickets.customer_message(firm.ticket, body="And now?", at=minutes(33))
    TicketFactory(contact=firm.contact, created_at=minutes(34))
    change(firm.category, is_active=False, is_catch_all=True)
    change(firm.ticket, status=Status.WAITING_ON_CUSTOMER)
    for person in (firm.technician, firm.senior, firm.second_senior):
        change(person, is_active=False)
    write(escalation, SectionKey.USER_IMPACT, "", at=minutes(35))
    write(escalation, SectionKey.WHATS_HAPPENING, "it is not working, please check", at=minutes(35))
    change(escalation, reason_code="")


def write(escalation, section, text, *, at):
    Answer.objects.filter(escalation=escalation, section=section).update(text=text, changed_at=at)


def test_every_code_has_its_step_and_every_step_its_codes():
    """Each finding is repaired at one of the steps of the guided escalation."""
    heads = {code.partition(".")[0] for code in CODES} | {"writing"}

    assert heads == set(PLACES)


def test_report_is_the_same_for_every_viewer_and_moment_asked_again(firm):
    """The gate has no viewer: same input, same report."""
    escalation = firm.sent_back()
    spoil(firm, escalation)

    first, second = (standard.judge(case_of(escalation, at=minutes(400))) for _ in range(2))

    assert first == second


def test_evaluate_asks_eleven_queries_however_much_there_is(firm):
    """Budget of the gate: at most 12 queries, with the case and with a fat one."""
    escalation = firm.sent_back()
    change(firm.category, parent=CategoryFactory(parent=CategoryFactory()))
    fatten(firm)
    escalation = Escalation.objects.select_related("ticket", "standard").get(pk=escalation.pk)

    with CaptureQueriesContext(connection) as queries:
        standard.evaluate(escalation.ticket, escalation, escalation.standard, minutes(400))

    assert len(queries) == 11


def test_what_is_in_hand_is_not_read_over(firm):
    """The case takes related rows along, but never over a value that is not saved yet."""
    escalation = firm.acknowledged()
    ticket, promised = escalation.ticket, escalation.promise
    ticket.category, escalation.promise = CategoryFactory(), None

    case = gather(ticket, escalation, escalation.standard, AT)

    assert case.ticket.category != firm.category
    assert case.escalation.promise is None
    assert Escalation.objects.get(pk=escalation.pk).promise == promised


def fatten(firm):
    StandardStepFactory.create_batch(3, category=firm.category)
    StepFactory.create_batch(12, ticket=firm.ticket, done_by=firm.technician)
    for kind in (NoteKind.REPLY, NoteKind.CUSTOMER_MESSAGE, NoteKind.PRIVATE_NOTE):
        NoteFactory.create_batch(6, ticket=firm.ticket, kind=kind)
    for number in range(8):
        earlier = TicketFactory(contact=firm.contact, category=firm.category, created_at=NINE)
        if number < 3:
            references.add(firm.ticket, earlier, by=firm.technician, at=AT)
    for code in ("no_error", "no_ask"):
        with rewriting_the_standard():
            CheckSeverity.objects.create(standard=Standard.objects.in_force(), code=code, severity="off")


# When to escalate


def test_an_open_standard_step_blocks_until_it_is_answered(firm, draft):
    """S1. Done, not applicable, or could not: each is an answer."""
    first, second, third = StandardStepFactory.create_batch(3, category=firm.category)
    StandardStepFactory(category=firm.category, is_active=False)
    assert found(standard.standard_steps_are_answered, draft) == [
        ("steps.open", BLOCK, "", f"ready#standard-{step.pk}", "") for step in (first, second, third)
    ]

    for step, outcome in (
        (first, Outcome.FIXED),
        (second, Outcome.NOT_APPLICABLE),
        (third, Outcome.COULD_NOT),
    ):
        conversation.add_step(
            firm.ticket,
            standard_step=step,
            outcome=outcome,
            result="No such cable here.",
            by=firm.technician,
            at=AT,
        )

    assert codes(standard.standard_steps_are_answered, draft) == []


def test_another_category_brings_its_own_steps_and_keeps_the_answers(firm, draft):
    """S1. Category changed: its steps replace the open ones, answered rows stay."""
    answered, _open = StandardStepFactory.create_batch(2, category=firm.category)
    conversation.add_step(
        firm.ticket,
        standard_step=answered,
        outcome="fixed",
        result="Link is back.",
        by=firm.technician,
        at=AT,
    )
    other = StandardStepFactory(category=CategoryFactory())

    tickets.edit(firm.ticket, {"category": other.category}, by=firm.technician, at=AT)

    case = case_of(draft)
    assert [one.evidence for one in standard.standard_steps_are_answered(case)] == [
        {"standard_step": other.pk}
    ]
    assert answered.pk in {row.standard_step_id for row in case.rows}


@pytest.mark.parametrize("reason_code", ["cause_unknown", "beyond_scope"])
def test_cause_unknown_needs_a_row(firm, draft, reason_code):
    """S2. Reasonable effort is at least one step; the other reasons need none."""
    change(draft, reason_code=reason_code)
    assert codes(standard.cause_unknown_has_a_step, draft) == []

    firm.ticket.steps.all().delete()

    expected = [("steps.no_row", BLOCK, "", "ready#steps", "")] if reason_code == "cause_unknown" else []
    assert found(standard.cause_unknown_has_a_step, draft) == expected


@pytest.mark.parametrize(
    ("outcome", "result"),
    [
        ("", ""),
        ("no_change", ""),
        ("no_change", " \u200b…"),
        ("", "Same error"),
        ("no_change", "n/a"),
        ("fixed", "tbd"),
    ],
)
def test_a_row_without_its_result_blocks(firm, draft, outcome, result):
    """S5, S6. Outcome and words: what was done and what came of it."""
    row = StepFactory(ticket=firm.ticket, action="Reset the port", outcome=outcome, result=result)

    finding = next(standard.every_step_has_a_result(case_of(draft)))

    assert (finding.code, finding.severity, finding.fix.place) == (
        "steps.no_result",
        BLOCK,
        f"ready#step-{row.pk}",
    )
    assert finding.evidence == {"step": row.pk, "quote": "Reset the port"}
    assert finding.message == "Step 1, “Reset the port”, has no result. What happened after it?"


def test_a_step_not_taken_is_asked_why(firm, draft):
    """S10. It has an outcome; what lacks is the reason."""
    StepFactory(ticket=firm.ticket, action="Reset the port", outcome="not_applicable", result="n/a")

    finding = next(standard.every_step_has_a_result(case_of(draft)))

    lacks = "is “not applicable” and does not say why. Say it in a few words."
    assert finding.message == f"Step 1, “Reset the port”, {lacks}"
    assert finding.fix.label == "Say why"


@pytest.mark.parametrize(
    "result", ["E-31 again after 60 s", "works", "same error", "Gleicher Fehler 0x80070005"]
)
def test_a_short_exact_result_passes(firm, draft, result):
    """S6. Precision first: a short exact line passes."""
    StepFactory(ticket=firm.ticket, outcome="no_change", result=result)

    assert codes(standard.every_step_has_a_result, draft) == []


WORK = {
    "a step": lambda firm: StepFactory(ticket=firm.ticket),
    "a private note": lambda firm: NoteFactory(ticket=firm.ticket),
    "a reply": lambda firm: NoteFactory(ticket=firm.ticket, kind=NoteKind.REPLY),
    "a logged call": lambda firm: NoteFactory(ticket=firm.ticket, kind=NoteKind.CALL),
    "a technician's reply that came by sync": lambda firm: NoteFactory(
        ticket=firm.ticket, kind=NoteKind.REPLY, author=None, source="helpdesk"
    ),
}
NO_WORK = {
    "nothing": lambda firm: None,
    "a customer's message": lambda firm: NoteFactory(ticket=firm.ticket, kind=NoteKind.CUSTOMER_MESSAGE),
    "an automatic reply": lambda firm: NoteFactory(
        ticket=firm.ticket, kind=NoteKind.REPLY, is_automatic=True
    ),
    "the summary": lambda firm: NoteFactory(ticket=firm.ticket, kind=NoteKind.SUMMARY),
    "the escalation's own note": lambda firm: NoteFactory(ticket=firm.ticket, kind=NoteKind.ESCALATION),
    "a copied step": lambda firm: StepFactory(ticket=firm.ticket, from_ticket=TicketFactory()),
    "a standard step that does not apply": lambda firm: StepFactory(
        ticket=firm.ticket, outcome=Outcome.NOT_APPLICABLE
    ),
    "a standard step nobody could do": lambda firm: StepFactory(
        ticket=firm.ticket, outcome=Outcome.COULD_NOT
    ),
}


@pytest.mark.parametrize("what", WORK)
def test_work_of_a_person_counts(firm, what):
    """S3. Wherever it was made."""
    WORK[what](firm)

    assert codes(standard.something_was_tried, ticket=firm.ticket) == []


@pytest.mark.parametrize("what", NO_WORK)
def test_escalating_is_never_the_first_step(firm, what):
    """S3, S10. What the portal or the customer wrote, or what was only copied, is no work."""
    NO_WORK[what](firm)

    assert found(standard.something_was_tried, ticket=firm.ticket) == [
        ("work.none", BLOCK, "", "ready#steps", "")
    ]


def test_the_acknowledgement_is_no_work(firm):
    """S3. Telling the customer that it is handed on is not trying to solve it."""
    escalation = firm.draft()
    said = NoteFactory(ticket=firm.ticket, kind=NoteKind.REPLY)
    Note.objects.filter(ticket=firm.ticket).exclude(pk=said.pk).update(is_automatic=True)
    firm.ticket.steps.all().delete()
    assert codes(standard.something_was_tried, escalation) == []

    change(escalation, acknowledgement=said)

    assert codes(standard.something_was_tried, escalation) == ["work.none"]


def test_no_word_with_the_customer_warns(firm):
    """S7. None at all; a machine's words are none; without a contact nobody is asked."""
    NoteFactory(ticket=firm.ticket, kind=NoteKind.REPLY, is_automatic=True)
    NoteFactory(ticket=firm.ticket)
    assert found(standard.customer_was_heard, ticket=firm.ticket) == [
        ("communication.none", WARN, "", "ready#communication", "")
    ]

    change(firm.ticket, contact=None)
    assert codes(standard.customer_was_heard, ticket=firm.ticket) == []
    change(firm.ticket, contact=firm.contact)
    NoteFactory(ticket=firm.ticket, kind=NoteKind.CUSTOMER_MESSAGE)

    assert codes(standard.customer_was_heard, ticket=firm.ticket) == []


def test_a_message_since_the_last_look_warns_with_its_words(firm, draft):
    """S7, S28. Read it, answer if needed; automatic mail is none."""
    NoteFactory(ticket=firm.ticket, kind=NoteKind.CUSTOMER_MESSAGE, is_automatic=True, created_at=minutes(18))
    NoteFactory(ticket=firm.ticket, kind=NoteKind.CUSTOMER_MESSAGE, created_at=minutes(14))
    assert codes(standard.messages_were_read, draft) == []
    tickets.customer_message(firm.ticket, body="Gate 3 as well.", at=minutes(19))
    newest = tickets.customer_message(firm.ticket, body="And gate 4.", at=minutes(20))

    findings = list(standard.messages_were_read(case_of(draft)))

    assert [(one.key, one.severity, one.fix.press) for one in findings] == [
        (f"communication.unread:{newest.pk}", WARN, "mark-read")
    ]
    assert findings[0].evidence == {"note": newest.pk, "quote": "And gate 4."}
    drafting.mark_read(draft, by=firm.technician, at=AT)
    assert codes(standard.messages_were_read, draft) == []


@pytest.mark.parametrize(
    ("body", "quote"),
    [("Gate 3, too." * 7 + "Gate 4", None), ("Gate 3, too." * 8, "Gate 3, too." * 7 + "Gate …")],
)
def test_a_message_is_quoted_with_ninety_characters(firm, draft, body, quote):
    tickets.customer_message(firm.ticket, body=body, at=minutes(20))

    finding = next(standard.messages_were_read(case_of(draft)))

    assert finding.evidence["quote"] == (quote or body)
    assert len(finding.evidence["quote"]) == 90


def test_a_confirmed_message_does_not_hide_the_next_one(firm, draft):
    """S28. A later customer message warns again."""
    first = tickets.customer_message(firm.ticket, body="Gate 3 as well.", at=minutes(19))
    drafting.confirm(draft, [f"communication.unread:{first.pk}"], by=firm.technician, at=minutes(20))
    assert [one.code for one in standard.judge(case_of(draft)).warnings] == []

    tickets.customer_message(firm.ticket, body="Smoke from the scanner!", at=minutes(21))

    assert [one.code for one in standard.judge(case_of(draft)).warnings] == ["communication.unread"]


# Recent history


def test_without_a_look_back_nothing_goes_on(firm, draft):
    """S8. A technician records the review."""
    firm.ticket.reviews.all().delete()

    assert found(standard.history_was_reviewed, draft) == [("history.unreviewed", BLOCK, "", "lookback", "")]


def test_a_review_goes_stale_by_a_new_ticket_of_the_contact_and_is_renewed_by_one_press(firm, draft):
    """S8. A colleague's unlike ticket does not make it stale."""
    TicketFactory(
        contact=ContactFactory(company=firm.contact.company), subject="Toner", created_at=minutes(13)
    )
    assert codes(standard.history_was_reviewed, draft) == []
    newer = TicketFactory(contact=firm.contact, created_at=minutes(14))

    finding = next(standard.history_was_reviewed(case_of(draft)))

    assert (finding.code, finding.severity, finding.fix.press) == ("history.stale", BLOCK, "renew-lookback")
    assert f"#{newer.pk}" in finding.message
    lookback.renew(firm.ticket, by=firm.technician, at=AT)
    assert codes(standard.history_was_reviewed, draft) == []


def alike(firm, **values):
    """An earlier ticket about the same fault."""
    given = {"contact": firm.contact, "subject": firm.ticket.subject, "category": firm.category}
    return TicketFactory(**(given | {"created_at": NINE - timedelta(days=3)} | values))


def test_a_no_against_a_strong_suggestion_needs_a_reason(firm, draft):
    """S9. A person decides, and says why not."""
    alike(firm)
    lookback.review(firm.ticket, recurring=False, by=firm.technician, at=AT)
    assert found(standard.a_no_is_explained, draft) == [
        ("history.reason_missing", BLOCK, "", "lookback#reason", "")
    ]

    lookback.review(firm.ticket, recurring=False, reason="Another gate.", by=firm.technician, at=AT)
    assert codes(standard.a_no_is_explained, draft) == []
    lookback.review(firm.ticket, recurring=True, by=firm.technician, at=AT)

    assert codes(standard.a_no_is_explained, draft) == []


def test_an_unclear_warranty_warns_until_somebody_decides(firm, draft):
    """S11. Confirmed or overruled, never a block."""
    alike(firm, status=Status.OPEN, reopened_count=1)
    assert found(standard.warranty_is_clear, draft) == [
        ("history.warranty_unclear", WARN, "", "lookback#warranty", "")
    ]

    lookback.review(
        firm.ticket, recurring=True, warranty=("outside", "It broke anew."), by=firm.technician, at=AT
    )

    assert codes(standard.warranty_is_clear, draft) == []


def test_a_clear_warranty_says_nothing(firm, draft):
    """S11. In the window, or without any service: both are clear."""
    assert codes(standard.warranty_is_clear, draft) == []

    alike(firm, status=Status.RESOLVED, resolved_at=NINE - timedelta(days=2))

    assert codes(standard.warranty_is_clear, draft) == []


def test_recurring_needs_a_reference_and_a_pattern(firm, draft):
    """S12, S13. Which tickets, and how it comes back."""
    earlier = alike(firm)
    lookback.review(firm.ticket, recurring=True, pattern=" …", by=firm.technician, at=AT)
    assert found(standard.recurring_has_references, draft) == [
        ("history.reference_missing", BLOCK, "", "lookback#references", "")
    ]
    assert found(standard.recurring_has_a_pattern, draft) == [
        ("history.pattern_missing", BLOCK, "", "lookback#pattern", "")
    ]

    lookback.review(
        firm.ticket,
        recurring=True,
        references=[earlier.pk],
        pattern="Each Monday.",
        by=firm.technician,
        at=AT,
    )

    assert codes(standard.recurring_has_references, draft) == []
    assert codes(standard.recurring_has_a_pattern, draft) == []


def test_a_reference_to_another_company_warns_for_each(firm, draft):
    """S12. Allowed, but looked at."""
    strange, own = TicketFactory(), TicketFactory(contact=firm.contact)
    for earlier in (strange, own):
        references.add(firm.ticket, earlier, by=firm.technician, at=AT)

    assert found(standard.recurring_has_references, draft) == [
        ("history.other_company", WARN, str(strange.pk), "lookback#references", "")
    ]


# Configuration


def test_the_category_is_set_active_a_leaf_and_confirmed(firm, draft):
    """S15. The first thing that is wrong with it, and how it is repaired."""
    place = "configuration#category"
    assert codes(standard.category_is_accurate, draft) == []

    change(firm.ticket, category_confirmed_at=None)
    assert found(standard.category_is_accurate, draft) == [
        ("configuration.category_unconfirmed", BLOCK, "", place, "confirm-category")
    ]
    child = CategoryFactory(parent=firm.category)
    assert found(standard.category_is_accurate, draft) == [
        ("configuration.category_not_leaf", BLOCK, "", place, "")
    ]
    change(child, is_active=False)
    assert codes(standard.category_is_accurate, draft) == ["configuration.category_unconfirmed"]
    change(firm.category, is_active=False)
    assert found(standard.category_is_accurate, draft) == [
        ("configuration.category_inactive", BLOCK, "", place, "")
    ]
    change(firm.ticket, category=None)
    assert found(standard.category_is_accurate, draft) == [
        ("configuration.category_missing", BLOCK, "", place, "")
    ]


def test_a_catch_all_category_warns_beside_the_rest(firm, draft):
    """S15. It fits everything and says nothing."""
    change(firm.category, is_catch_all=True)

    assert found(standard.category_is_accurate, draft) == [
        ("configuration.category_catch_all", WARN, "", "configuration#category", "")
    ]


def test_another_priority_than_expected_needs_a_reason(firm, draft):
    """S16. Impact and urgency give the expected one; taking it is one press."""
    change(firm.ticket, priority=priority("High"))
    assert found(standard.priority_is_explained, draft) == [
        ("configuration.priority_unexplained", BLOCK, "", "configuration#priority", "set-expected-priority")
    ]

    change(firm.ticket, priority_reason="Lorries wait.")

    assert codes(standard.priority_is_explained, draft) == []


def test_a_matrix_that_expects_nothing_asks_nothing(firm, draft):
    """S16. A deactivated priority is not expected of anybody."""
    change(firm.ticket, priority=priority("High"))
    change(priority("Low"), is_active=False)
    assert codes(standard.priority_is_explained, draft) == []

    PriorityRule.objects.all().delete()

    assert codes(standard.priority_is_explained, draft) == []


@pytest.mark.parametrize("status", [status for status in Status if status != Status.OPEN])
def test_any_status_but_open_blocks_a_draft(firm, draft, status):
    """S17. Setting it to Open is one press."""
    change(firm.ticket, status=status, closing_reason="done")

    assert found(standard.status_is_open, draft) == [
        ("configuration.status_not_open", BLOCK, "", "configuration#status", "set-open")
    ]


@pytest.mark.parametrize(
    ("status", "code"),
    [
        (Status.OPEN, []),
        (Status.PENDING, ["configuration.will_reopen"]),
        (Status.WAITING_ON_CUSTOMER, ["configuration.will_reopen"]),
        (Status.WAITING_ON_THIRD_PARTY, ["configuration.will_reopen"]),
        (Status.RESOLVED, ["configuration.status_not_open"]),
    ],
)
def test_sent_back_may_wait_on_the_customer(firm, status, code):
    """S17. That only warns: Escalate sets it to Open."""
    escalation = firm.sent_back()
    change(firm.ticket, status=status, closing_reason="done")

    assert codes(standard.status_is_open, escalation) == code


def test_somebody_active_is_assigned_unless_the_team_works_from_a_pool(firm, draft):
    """S18. Assign to me is one press."""
    place = ("configuration#assignee", "assign-to-me")
    assert codes(standard.somebody_is_assigned, draft) == []

    change(firm.technician, is_active=False)
    assert found(standard.somebody_is_assigned, draft) == [
        ("configuration.assignee_inactive", BLOCK, "", *place)
    ]
    change(firm.ticket, assignee=None)
    assert found(standard.somebody_is_assigned, draft) == [("configuration.unassigned", BLOCK, "", *place)]
    change(firm.desk, works_from_pool=True)

    assert codes(standard.somebody_is_assigned, draft) == []


def test_the_default_route_warns_and_no_route_blocks(firm, draft):
    """S19. Category, team, default, nothing."""
    change(firm.category, escalation_team=None)
    assert codes(standard.a_team_receives_it, draft) == []
    change(firm.desk, escalates_to=None)
    assert found(standard.a_team_receives_it, draft) == [
        ("configuration.no_route", BLOCK, "", "configuration#route", "")
    ]

    change(firm.core, is_default_escalation=True)

    assert found(standard.a_team_receives_it, draft) == [
        ("configuration.default_route", WARN, "", "configuration#category", "")
    ]


def test_nobody_who_could_accept_warns_and_offers_the_next_team(firm, draft):
    """S19. Nobody active, or only authors."""
    change(firm.senior, is_active=False)
    assert codes(standard.a_team_receives_it, draft) == []
    change(firm.second_senior, is_away=True)

    finding = next(standard.a_team_receives_it(case_of(draft)))

    assert (finding.code, finding.severity) == ("configuration.nobody_to_accept", WARN)
    assert finding.message.endswith("The next team up is Core.")
    firm.network.members.add(firm.technician)
    assert codes(standard.a_team_receives_it, draft) == ["configuration.nobody_to_accept"]
    change(firm.core, is_active=False)
    assert next(standard.a_team_receives_it(case_of(draft))).message.endswith("could accept it now.")


# The template


def test_the_template_has_to_be_started(firm, draft):
    """S20. One press."""
    assert codes(standard.template_is_started, draft) == []

    other = TicketFactory(team=firm.desk)

    assert found(standard.template_is_started, ticket=other) == [
        ("template.not_started", BLOCK, "", "template", "start")
    ]


def test_nothing_of_the_template_is_asked_before_it_is_started(firm):
    """S20. First the start, then its sections."""
    for check in (
        standard.sections_are_complete,
        standard.reason_is_given,
        standard.writing_is_good_enough,
        standard.note_is_recorded,
        standard.flags_are_answered,
    ):
        assert codes(check, ticket=firm.ticket) == []


def test_each_empty_section_blocks_but_rows_complete_troubleshooting(firm):
    """S6, S23, S25. Seven sections; Troubleshooting Done is drawn from the rows."""
    escalation = workflow.start(firm.work(), by=firm.technician, at=AT)
    missing = [key for key in SectionKey if key != SectionKey.TROUBLESHOOTING_DONE]
    assert found(standard.sections_are_complete, escalation) == [
        ("template.section_missing", BLOCK, key, f"template#{key}", "") for key in missing
    ]

    firm.ticket.steps.all().delete()

    assert [section for _, _, section, *_ in found(standard.sections_are_complete, escalation)] == list(
        SectionKey
    )


@pytest.mark.parametrize(
    ("section", "why", "complete"),
    [
        (SectionKey.USER_IMPACT, "Nobody works there at night.", True),
        (SectionKey.ENVIRONMENT, "It is a question about a licence.", True),
        (SectionKey.RECENT_CHANGES, "New installation.", True),
        (SectionKey.USER_IMPACT, " \u200b.", False),
        (SectionKey.WHATS_HAPPENING, "Nobody saw it.", False),
        (SectionKey.ISSUE_SUMMARY, "See above.", False),
        (SectionKey.ESCALATION_REASON, "None.", False),
        (SectionKey.TROUBLESHOOTING_DONE, "Nothing to try.", False),
    ],
)
def test_not_applicable_needs_a_reason_where_the_section_allows_it(firm, draft, section, why, complete):
    """S23. By default User Impact, Environment and Recent Changes."""
    drafting.fill(draft, section, not_applicable=why, by=firm.technician, at=AT)
    if section == SectionKey.TROUBLESHOOTING_DONE:
        firm.ticket.steps.all().delete()

    assert codes(standard.sections_are_complete, draft) == ([] if complete else ["template.section_missing"])


def test_a_missing_section_names_the_way_out(firm):
    """S23. Its question, and that it may not apply, where it may not."""
    escalation = workflow.start(firm.work(), by=firm.technician, at=AT)

    said = {one.section: one.message for one in standard.sections_are_complete(case_of(escalation))}

    assert said["user_impact"].endswith("Or mark it as not applicable and say why.")
    assert said["whats_happening"].endswith("What exactly is seen, and what was expected?")


@pytest.mark.parametrize(
    ("code", "detail", "fires"),
    [
        ("", "", True),
        ("elevated_access", " …", True),
        ("elevated_access", "Domain administrator", False),
        ("beyond_scope", "", False),
    ],
)
def test_a_reason_is_chosen_and_elevated_access_says_which(draft, code, detail, fires):
    """S2. A coded reason."""
    change(draft, reason_code=code, reason_detail=detail)

    expected = [("template.reason_missing", BLOCK, "", "template#reason", "")] if fires else []
    assert found(standard.reason_is_given, draft) == expected


@pytest.mark.parametrize(
    ("section", "text", "code", "severity"),
    [
        (SectionKey.ENVIRONMENT, "N/A", "writing.placeholder", BLOCK),
        (SectionKey.WHATS_HAPPENING, "Gate scanner drops", "writing.copied", BLOCK),
        (SectionKey.WHATS_HAPPENING, "not working, please check", "writing.filler", BLOCK),
        (SectionKey.ESCALATION_REASON, "see Teams", "writing.pointer", BLOCK),
        (SectionKey.ENVIRONMENT, "x" * 20_001, "writing.too_long", BLOCK),
        (SectionKey.RECENT_CHANGES, "none known", "writing.unchecked_changes", WARN),
        (SectionKey.USER_IMPACT, "several users cannot post", "writing.no_scope", WARN),
    ],
)
def test_writing_is_judged_section_by_section(firm, draft, section, text, code, severity):
    """S26, S32. What the writing check says, with its section, its words and the way there."""
    drafting.fill(draft, section, text=text, by=firm.technician, at=AT)

    assert found(standard.writing_is_good_enough, draft) == [
        (code, severity, section, f"template#{section}", "")
    ]


@rewriting_the_standard()
def test_the_standards_own_prompt_limit_and_severities_are_used(firm, draft):
    """S25, S26. Data of the version in force, not of the code."""
    own = StandardSection.objects.get(standard=draft.standard, key="environment")
    drafting.fill(draft, "environment", text=own.prompt, by=firm.technician, at=AT)
    assert codes(standard.writing_is_good_enough, draft) == ["writing.prompt_left"]

    drafting.fill(draft, "environment", text="laptop", by=firm.technician, at=AT)
    assert codes(standard.writing_is_good_enough, draft) == ["writing.thin_environment"]
    CheckSeverity.objects.create(standard=draft.standard, code="thin_environment", severity="off")
    assert codes(standard.writing_is_good_enough, draft) == []
    change(own, max_length=5)
    assert codes(standard.writing_is_good_enough, draft) == ["writing.too_long"]
    change(own, max_length=20_000)
    CheckSeverity.objects.filter(code="thin_environment").update(severity="block")

    assert found(standard.writing_is_good_enough, draft)[0][:2] == ("writing.thin_environment", BLOCK)


@pytest.mark.parametrize("text", ["", "…"])
def test_rows_need_no_words_beside_them(firm, draft, text):
    """S6. Rows alone complete Troubleshooting Done; a dot beside them is no objection."""
    drafting.fill(draft, "troubleshooting_done", text=text, by=firm.technician, at=AT)

    assert codes(standard.writing_is_good_enough, draft) == []
    assert codes(standard.sections_are_complete, draft) == []


@pytest.mark.parametrize(
    ("why", "fires"), [("n/a", ["writing.placeholder"]), ("A question about a licence.", [])]
)
def test_why_a_section_does_not_apply_is_judged_too(firm, draft, why, fires):
    """S23, S26. A reason, not a placeholder; but it needs no asset and no version."""
    drafting.fill(draft, "environment", not_applicable=why, by=firm.technician, at=AT)

    assert codes(standard.writing_is_good_enough, draft) == fires


def test_a_draft_is_not_the_note_and_a_change_makes_it_due_again(firm, draft):
    """S24. Saved, changed, saved again."""
    assert found(standard.note_is_recorded, draft) == [
        ("template.not_recorded", BLOCK, "", "template#record", "")
    ]
    workflow.record(draft, by=firm.technician, at=AT)
    assert codes(standard.note_is_recorded, draft) == []

    drafting.fill(
        draft, "environment", text="GT-104, firmware 4.2.2, Leeds.", by=firm.technician, at=minutes(26)
    )
    assert found(standard.note_is_recorded, draft) == [
        ("template.changed_since_record", BLOCK, "", "template#record", "")
    ]
    workflow.record(draft, by=firm.technician, at=minutes(27))

    assert codes(standard.note_is_recorded, draft) == []


# The response, and afterwards


def test_the_customer_is_told_with_a_time(firm, ready):
    """S28. Told, promised, and the promise still to come."""
    assert codes(standard.customer_is_acknowledged, ready) == []
    assert found(standard.customer_is_acknowledged, ready, at=minutes(300)) == [
        ("acknowledgement.promise_past", WARN, "", "acknowledge#promise", "")
    ]

    change(ready, promise=None)
    assert found(standard.customer_is_acknowledged, ready) == [
        ("acknowledgement.no_promise", BLOCK, "", "acknowledge#promise", "")
    ]
    change(ready, acknowledgement=None)

    assert found(standard.customer_is_acknowledged, ready) == [
        ("acknowledgement.missing", BLOCK, "", "acknowledge", "")
    ]


def test_a_new_promise_in_any_reply_renews_it(firm, ready):
    """S28. A promise is renewed in place by a reply or call with a new time."""
    conversation.add_note(
        firm.ticket,
        kind="call",
        body="Still on it.",
        next_update_at=minutes(900),
        by=firm.technician,
        at=minutes(310),
    )

    assert codes(standard.customer_is_acknowledged, ready, at=minutes(320)) == []


def test_without_a_contact_nobody_has_to_be_told(firm, draft):
    """S28. Waived, visibly: a monitoring ticket."""
    change(firm.ticket, contact=None, company=None)

    report = standard.judge(case_of(draft))

    assert codes(standard.customer_is_acknowledged, draft) == []
    assert [(one.state, one.words) for one in report.steps if one.name == "acknowledge"] == [
        ("waived", "No contact: nobody to tell")
    ]


def test_a_contact_found_after_the_waiver_is_told_before_it_goes_up_again(firm):
    """S28. The waiver ends where somebody can be told: refused with the way on, not by the database."""
    change(firm.ticket, contact=None, company=None)
    escalation = workflow.escalate(firm.recorded_without_contact(), by=firm.technician, at=minutes(21))
    workflow.send_back(escalation, flags=[flag("environment")], by=firm.senior, at=minutes(30))
    tickets.edit(firm.ticket, {"contact": firm.contact}, by=firm.technician, at=minutes(31))

    assert codes(standard.customer_is_acknowledged, escalation) == ["acknowledgement.missing"]


def test_flags_are_asked_for_only_while_it_is_sent_back(firm):
    """S30. Each flag is answered by a change, or by one sentence why it stands."""
    escalation = firm.sent_back()
    flagged = escalation.send_backs.get().flags.get()
    assert found(standard.flags_are_answered, escalation) == [
        ("sendback.flag_unanswered", BLOCK, "environment", f"template#flag-{flagged.pk}", "")
    ]

    drafting.answer_flag(flagged, answer="There is no second scanner.", by=firm.technician, at=minutes(40))
    assert codes(standard.flags_are_answered, escalation) == []
    change(flagged, answer="")
    workflow.withdraw(escalation, reason="Solved.", by=firm.technician, at=minutes(41))

    assert codes(standard.flags_are_answered, escalation) == []


def test_only_the_newest_send_back_is_to_be_answered(firm):
    """S30. What was answered once is not asked again."""
    escalation = firm.sent_back()
    first = escalation.send_backs.get().flags.get()
    drafting.answer_flag(first, answer="There is none.", by=firm.technician, at=minutes(40))
    workflow.escalate(escalation, by=firm.technician, at=minutes(41))
    workflow.send_back(escalation, flags=[flag("history")], by=firm.senior, at=minutes(42))
    change(first, answer="")

    assert [section for _, _, section, *_ in found(standard.flags_are_answered, escalation)] == ["history"]


# Settling


def test_an_overruled_writing_block_no_longer_blocks(firm, draft):
    """S26. One sentence; what is empty, unchanged or too long is never overruled."""
    drafting.fill(draft, "environment", text="N/A", by=firm.technician, at=AT)
    drafting.overrule(
        draft, "writing.placeholder", "environment", why="No device.", by=firm.technician, at=AT
    )

    report = standard.judge(case_of(draft))

    assert [(one.key, one.evidence["why"]) for one in report.overruled] == [
        ("writing.placeholder:environment", "No device.")
    ]
    assert report.of_section("environment") == report.overruled
    assert "writing.placeholder" not in [one.code for one in report.blocking]


def test_configuration_order_and_acknowledgement_are_never_overruled(firm, draft):
    """S26. Even if somebody wrote it into the row."""
    change(draft, overruled={code: {"why": "No time.", "by": 1, "at": ""} for code in CODES})
    change(firm.ticket, assignee=None)

    report = standard.judge(case_of(draft))

    assert [one.code for one in report.blocking] == [
        "configuration.unassigned",
        "template.not_recorded",
        "acknowledgement.missing",
    ]


@pytest.mark.parametrize("key", ["writing.no_scope", "writing.no_scope:user_impact"])
def test_a_confirmed_warning_is_settled(firm, draft, key):
    """S26. Confirmed once, by code or for the section, and stored."""
    drafting.fill(draft, "user_impact", text="several users cannot post", by=firm.technician, at=AT)
    assert [one.key for one in standard.judge(case_of(draft)).warnings] == ["writing.no_scope:user_impact"]

    drafting.confirm(draft, [key], by=firm.technician, at=AT)

    assert standard.judge(case_of(draft)).warnings == []


def test_a_block_is_not_settled_by_confirming_it(firm, draft):
    """Only warnings are confirmed; whatever else is named is left out."""
    change(firm.ticket, assignee=None)

    kept = drafting.confirm(draft, ["configuration.unassigned", "\x00"], by=firm.technician, at=AT)

    assert kept.confirmed == []
    assert "configuration.unassigned" in [one.code for one in standard.judge(case_of(draft)).blocking]


# The steps, and the report in words


def test_steps_are_done_next_or_blocked_in_their_order(firm):
    """S27. The first that lacks something is next, the later ones wait."""
    escalation = workflow.start(firm.work(), by=firm.technician, at=AT)

    states = [(one.name, one.state, one.words) for one in standard.judge(case_of(escalation)).steps]

    assert states == [
        ("ready", "done", "Done"),
        ("lookback", "done", "Done"),
        ("configuration", "done", "Done"),
        ("template", "next", "8 to complete"),
        ("acknowledge", "blocked", "1 to complete"),
        ("escalate", "blocked", "When nothing blocks"),
    ]


def test_the_last_step_is_next_when_nothing_blocks(ready):
    """S27. Everything is ready."""
    states = [(one.name, one.state) for one in standard.judge(case_of(ready)).steps]

    assert states[-1] == ("escalate", "next")
    assert {state for _, state in states[:-1]} == {"done"}


def test_readiness_in_words_names_the_first_thing_missing(firm):
    """“5 of 7, acknowledgement missing”: what blocks first, a warning after that, nothing when settled."""
    assert standard.judge(case_of(ticket=firm.ticket)).sentence == "0 of 7, no work logged yet"
    escalation = firm.recorded()
    assert standard.judge(case_of(escalation)).sentence == "7 of 7, acknowledgement missing"
    drafting.fill(
        escalation, "user_impact", text="several users cannot post", by=firm.technician, at=minutes(18)
    )
    workflow.acknowledge(
        escalation, kind="call", body="Told.", next_update_at=minutes(300), by=firm.technician, at=AT
    )
    assert standard.judge(case_of(escalation)).sentence == "7 of 7, template"
    drafting.confirm(escalation, ["writing.no_scope"], by=firm.technician, at=AT)

    assert standard.judge(case_of(escalation)).sentence == "7 of 7, nothing missing"


def test_a_section_with_a_bad_row_or_bad_words_is_not_ready(firm, draft):
    """S6, S26. Seven sections, each ready or not."""
    assert standard.judge(case_of(draft)).sections_ready == 7
    StepFactory(ticket=firm.ticket, outcome="", result="")
    drafting.fill(draft, "environment", text="N/A", by=firm.technician, at=AT)

    report = standard.judge(case_of(draft))

    assert (report.sections_ready, report.sections_total) == (5, 7)


def test_a_long_comment_is_quoted_in_short(firm):
    """A message names what it is about, and stays a sentence."""
    escalation = firm.queued()
    workflow.send_back(
        escalation, flags=[flag("environment", comment="why " * 60)], by=firm.senior, at=minutes(30)
    )

    finding = next(standard.flags_are_answered(case_of(escalation)))

    assert "…”. Change it" in finding.message
    assert len(finding.message) < 250


def test_users_are_named_not_numbered(firm, draft):
    """Errors speak to people."""
    User.objects.filter(pk=firm.technician.pk).update(is_active=False)
    team = TeamFactory(name="Elsewhere", tier=2)
    change(firm.category, escalation_team=team)

    messages = [
        one.message
        for check in (standard.somebody_is_assigned, standard.a_team_receives_it)
        for one in check(case_of(draft))
    ]

    assert messages == [
        "Tess Nichols no longer works here. Assign somebody.",
        "Nobody in Elsewhere could accept it now. The next team up is Core.",
    ]


# Files are uploaded, not linked


LINK = "https://contoso-my.sharepoint.com/:t:/p/noor/trace.txt"


def test_a_private_link_warns_in_its_section(firm, draft):
    """S33. It names the link and the section; the way forward is to upload the file."""
    drafting.fill(draft, "environment", text=f"GT-105, trace at {LINK}.", by=firm.technician, at=minutes(24))

    assert found(standard.files_are_uploaded, draft) == [
        ("attachment.private_link", WARN, "environment", "template#files", "")
    ]
    (finding,) = standard.files_are_uploaded(case_of(draft))
    assert (finding.evidence, LINK in finding.message) == ({"quote": LINK}, True)


def test_a_private_link_warns_in_a_row_and_in_a_reason(firm, draft):
    """S33. What the note carries under a heading counts: rows, and why a section does not apply."""
    StepFactory(ticket=firm.ticket, action="Took a trace", result=f"It is in {LINK}")
    drafting.fill(draft, "recent_changes", not_applicable=f"See {LINK}", by=firm.technician, at=minutes(24))

    assert [one[2] for one in found(standard.files_are_uploaded, draft)] == [
        "troubleshooting_done",
        "recent_changes",
    ]


def test_a_row_with_a_link_says_nothing_before_the_start(firm):
    StepFactory(ticket=firm.ticket, action="Took a trace", result=f"It is in {LINK}")

    assert found(standard.files_are_uploaded, ticket=firm.ticket) == []


def test_a_confirmed_private_link_is_settled(firm, ready):
    """S33. It never blocks."""
    drafting.fill(ready, "environment", text=f"GT-105, trace at {LINK}", by=firm.technician, at=minutes(24))
    drafting.confirm(ready, ["attachment.private_link:environment"], by=firm.technician, at=minutes(24))

    report = standard.judge(case_of(ready))

    assert [(one.code, one.severity) for one in report.findings] == [
        ("template.changed_since_record", BLOCK),
        ("attachment.private_link", "confirmed"),
    ]


# Rows and the saved note


def test_a_step_after_the_note_makes_it_due_again(firm):
    """S6, S24. Troubleshooting Done is drawn from the rows: the note must tell them all, a word changed included."""
    escalation, who = firm.acknowledged(), {"by": firm.technician, "at": minutes(24)}
    row = firm.ticket.steps.first()

    conversation.change_step(row, {"minutes": 25}, **who)
    assert codes(standard.note_is_recorded, escalation) == []

    conversation.change_step(row, {"result": "Same E-31 with the new cable too"}, **who)
    assert codes(standard.note_is_recorded, escalation) == ["template.changed_since_record"]
    workflow.record(escalation, **who)
    assert codes(standard.note_is_recorded, escalation) == []

    conversation.add_step(
        firm.ticket, action="Swapped the port", outcome="no_change", result="E-31", by=firm.technician, at=AT
    )
    finding = next(standard.note_is_recorded(case_of(escalation)))
    assert finding.message.startswith("A step was logged or changed after the note was saved.")


def test_what_was_let_stand_for_an_earlier_text_is_not_handed_over(firm):
    """S26. The revision names what stands, not what stood once."""
    escalation, who = firm.draft(), {"by": firm.technician, "at": minutes(20)}
    drafting.fill(escalation, "environment", text="N/A", **who)
    drafting.overrule(escalation, "writing.placeholder", "environment", why="No device.", **who)
    drafting.fill(escalation, "environment", text="GT-104, VLAN 30", **who)
    workflow.record(escalation, **who)
    firm.acknowledged()

    workflow.escalate(Escalation.objects.get(), by=firm.technician, at=minutes(30))

    assert Escalation.objects.get().revision.overruled == {}
