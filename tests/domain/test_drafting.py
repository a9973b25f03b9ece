"""Filling the template: one section at a time, under its own version, saved while typing."""

import pytest

from escalations.domain import confidential, conversation, drafting, standard, workflow
from escalations.domain.errors import InvalidInput, NotPermitted, StaleWrite, StepNotAllowed
from escalations.models import (
    ACCEPTED,
    QUEUED,
    RESOLVED,
    WITHDRAWN,
    Answer,
    Escalation,
    HistoryEntry,
    OutboxMessage,
    SectionKey,
)
from tests.factories import UserFactory, rewriting_the_standard
from tests.firm import Firm, minutes

AT = minutes(20)


@pytest.fixture
def draft(firm):
    return workflow.start(firm.ticket, by=firm.technician, at=minutes(1))


@pytest.fixture
def fill(firm, draft):
    """Fill as the technician, unless said otherwise."""

    def fill_section(section=SectionKey.ENVIRONMENT, **words):
        return drafting.fill(draft, section, **({"by": firm.technician, "at": AT} | words))

    return fill_section


def fresh(row):
    return type(row).objects.get(pk=row.pk)


# Filling


def test_a_section_is_saved_under_its_own_version(firm, draft, fill):
    """S24, S25. Version, person and moment are the section's; the escalation counts that something changed."""
    fill(text="GT-104")
    answer = fill(text="GT-104, Leeds", by=firm.colleague, at=minutes(21))

    assert (answer.text, answer.version, answer.changed_by, answer.changed_at) == (
        "GT-104, Leeds",
        2,
        firm.colleague,
        minutes(21),
    )
    assert fresh(draft).version == draft.version + 2 == answer.changed_in
    assert fresh(draft).touched_at == minutes(21)


def test_a_draft_is_no_note_and_no_history(draft, fill):
    """S24. Saved while typing: nothing remembered, nothing announced."""
    before = (HistoryEntry.objects.count(), OutboxMessage.objects.count())

    fill(text="GT-104")

    assert (HistoryEntry.objects.count(), OutboxMessage.objects.count()) == before
    assert draft.ticket.notes.count() == 0


def test_saving_the_same_again_changes_nothing(draft, fill):
    """S24. Neither version nor moment: the note does not become due again."""
    first = fill(text="GT-104")

    fill(text="GT-104  ", at=minutes(22))

    again = Answer.objects.get()
    assert (again.version, again.changed_at) == (first.version, first.changed_at)
    assert fresh(draft).touched_at == AT


def test_saving_nothing_where_nothing_was_leaves_nothing(fill):
    """S24. Opening a form is no answer."""
    answer = fill(SectionKey.TROUBLESHOOTING_DONE, text="", not_applicable="")

    assert (answer.pk, answer.version) == (None, 0)
    assert Answer.objects.count() == 0


def test_an_empty_save_after_the_note_does_not_make_it_due(firm):
    """S24. Troubleshooting Done may have rows alone: its empty box is no change."""
    escalation = firm.recorded()

    drafting.fill(escalation, "troubleshooting_done", text="", by=firm.technician, at=minutes(19))

    report = workflow.standard.evaluate(firm.ticket, fresh(escalation), escalation.standard, AT)
    assert "template.changed_since_record" not in [one.code for one in report.findings]


def test_the_reason_why_it_does_not_apply_is_kept_and_taken_back(fill):
    """S23. Its words stay while it does not apply."""
    fill(text="GT-104")
    marked = fill(not_applicable="A licence, no device.")
    assert (marked.is_not_applicable, marked.text) == (True, "GT-104")

    unmarked = fill(not_applicable="")

    assert (unmarked.is_not_applicable, unmarked.text, unmarked.version) == (False, "GT-104", 3)


def test_there_are_seven_sections(fill):
    """S25."""
    with pytest.raises(InvalidInput) as refused:
        fill("weather", text="Rain")

    assert refused.value.fields == {"section": "There is no section “weather”."}


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("GT\x00-104", "GT-104"),
        (" GT-104\u200b\r\nLeeds ", "GT-104\nLeeds"),
        ("<script>alert(1)</script>", "<script>alert(1)</script>"),
        ("\u202eright to left\u202c", "right to left"),
        ("🙂", "🙂"),
    ],
)
def test_text_is_cleaned_when_it_is_saved(fill, text, kept):
    """Bad input: NUL, zero-width, direction marks; what a person wrote stays."""
    assert fill(text=text).text == kept


@pytest.mark.parametrize("length", [200_001, 5_000_000])
def test_a_pasted_log_is_refused_with_the_way_on(fill, length):
    """Bad input: 5 MB pasted."""
    with pytest.raises(InvalidInput, match="Attach it as a file") as refused:
        fill(text="x" * length)

    assert list(refused.value.fields) == ["text"]
    assert Answer.objects.count() == 0


def test_a_long_reason_is_refused_by_its_own_name(fill):
    """S23. A reason is a sentence or two."""
    with pytest.raises(InvalidInput) as refused:
        fill(not_applicable="x" * 2_001)

    assert list(refused.value.fields) == ["not_applicable"]


# Two tabs, two people


def test_the_first_word_is_version_zero(fill):
    """Invariant 9. What the form read before anything was written is not stale."""
    answer = fill(text="GT-104", version=0)

    assert answer.version == 1


def test_the_second_tab_is_told_what_the_first_wrote(firm, fill):
    """Invariant 9. Refused with both texts; nothing is lost, nothing is overwritten."""
    fill(text="GT-104", version=0)

    with pytest.raises(StaleWrite) as refused:
        fill(text="GT-105", version=0, by=firm.colleague)

    assert refused.value.differences == {"text": ("GT-104", "GT-105")}
    assert refused.value.version == 1
    assert str(refused.value).startswith("Tess Nichols changed “Environment” while you were typing.")
    assert Answer.objects.get().text == "GT-104"


def test_only_what_differs_is_stale(fill):
    """Invariant 9. Per field: the other one may be saved as it stands."""
    fill(text="GT-104", not_applicable="", version=0)

    with pytest.raises(StaleWrite) as refused:
        fill(text="GT-104", not_applicable="No device.", version=0)

    assert refused.value.differences == {"not_applicable": ("", "No device.")}


@pytest.mark.parametrize("text", ["GT-104", " GT-104 ", "GT\x00-104"])
def test_a_double_press_of_the_same_words_is_not_stale(fill, text):
    """Bad input: double press. The same words under the old version are saved already."""
    fill(text=text, version=0)

    assert fill(text=text, version=0).version == 1


def test_the_same_masked_words_are_not_stale(fill):
    """S26. What was masked the first time is the same the second time."""
    fill(text="GT-104, pw: Summer24!x", version=0)

    assert fill(text="GT-104, pw: Summer24!x", version=0).version == 1


def test_without_a_version_the_last_word_counts(fill):
    """A program that read nothing overwrites knowingly."""
    fill(text="GT-104")

    assert fill(text="GT-105").text == "GT-105"


def test_other_sections_are_never_stale(fill):
    """Each section under its own version."""
    fill(text="GT-104", version=0)

    assert fill(SectionKey.USER_IMPACT, text="2 of 5 gates", version=0).version == 1


# When and who


@pytest.mark.parametrize("status", [QUEUED, ACCEPTED, RESOLVED, WITHDRAWN])
def test_nothing_is_written_once_it_is_handed_over(firm, status):
    """S27. A kind sentence; nothing typed is lost, because it says so."""
    escalation = firm.in_status(status)
    by = {"by": firm.technician, "at": minutes(90)}
    acts = [
        lambda: drafting.fill(escalation, "environment", text="Late", **by),
        lambda: drafting.set_reason(escalation, reason_code="beyond_scope", **by),
        lambda: drafting.overrule(escalation, "writing.filler", "environment", why="So.", **by),
        lambda: drafting.take_back_overruling(escalation, "writing.filler:environment", **by),
        lambda: drafting.not_a_secret(escalation, "environment", word="abc", why="So.", **by),
        lambda: drafting.confirm(escalation, ["communication.none"], **by),
        lambda: drafting.mark_read(escalation, **by),
        lambda: drafting.keep_own_summary(escalation, **by),
    ]

    for act in acts:
        with pytest.raises(StepNotAllowed, match="no longer being written"):
            act()


def test_only_technicians_who_see_the_ticket_write(firm, draft):
    """Who may: fill."""
    for stranger in (UserFactory(groups=[]), UserFactory(is_active=False), firm.administrator, None):
        with pytest.raises(NotPermitted):
            drafting.fill(draft, "environment", text="Mine", by=stranger, at=AT)


def test_a_stale_row_in_hand_does_not_open_a_closed_escalation(firm):
    """What counts is what the database says now."""
    escalation = firm.acknowledged()
    older = fresh(escalation)
    workflow.escalate(escalation, by=firm.technician, at=minutes(21))

    with pytest.raises(StepNotAllowed):
        drafting.fill(older, "environment", text="Late", by=firm.technician, at=minutes(22))


@pytest.mark.django_db(transaction=True)
def test_every_way_to_write_works_outside_a_transaction():
    """Each call locks within a transaction of its own, as the pages call it."""
    firm = Firm()
    draft = workflow.start(firm.ticket, by=firm.technician, at=minutes(1))
    by = {"by": firm.technician, "at": AT}

    drafting.fill(draft, "environment", text="N/A", **by)
    drafting.set_reason(draft, reason_code="beyond_scope", **by)
    drafting.overrule(draft, "writing.placeholder", "environment", why="No device.", **by)
    drafting.take_back_overruling(draft, "writing.placeholder:environment", **by)
    drafting.not_a_secret(draft, "environment", word="abc", why="A name.", **by)
    drafting.confirm(draft, ["communication.none"], **by)
    drafting.mark_read(draft, **by)
    drafting.keep_own_summary(draft, **by)

    assert fresh(draft).touched_at == AT


# Secrets


def test_a_secret_is_masked_before_it_is_kept(fill):
    """S26. In words and in the reason why it does not apply."""
    answer = fill(text="Leeds, pw: Summer24!x", not_applicable="password = Winter25!x")

    assert "Summer24" not in answer.text
    assert "Winter25" not in answer.not_applicable
    assert answer.text.startswith("Leeds, ")


def test_a_secret_hidden_in_a_long_paste_is_masked_too(fill):
    """S26. However much invisible text is around it."""
    answer = fill(text="\u200b" * 250_000 + "pw: Summer24!x")

    assert "Summer24" not in answer.text


def test_the_page_asks_before_it_masks(draft):
    """S26. Which words would be masked."""
    assert drafting.secrets_in(draft, "environment", "Leeds, pw: Summer24!x") == ["Summer24!x"]
    assert drafting.secrets_in(draft, "environment", "Leeds") == []


def test_a_word_that_is_no_secret_is_named_again_and_kept(firm, draft, fill):
    """S26. Nothing of it was stored, so overruling names it; remembered without the word."""
    drafting.not_a_secret(
        draft,
        "environment",
        word="Summer24!x",
        why="The printer's public default.",
        by=firm.technician,
        at=AT,
    )

    kept = fill(text="Leeds, pw: Summer24!x and pw: Winter25!x").text

    assert ("Summer24!x" in kept, "Winter25!x" in kept) == (True, False)
    assert drafting.secrets_in(fresh(draft), "environment", "pw: Summer24!x") == []
    entry = draft.history.get(event="writing.overruled")
    assert entry.data == {"code": "writing.secret:environment", "why": "The printer's public default."}


def test_two_words_are_known_in_one_section_and_in_no_other(firm, draft):
    """S26. Per section."""
    for word in ("Summer24!x", "Winter25!x"):
        drafting.not_a_secret(
            draft, "environment", word=word, why="Public default.", by=firm.technician, at=AT
        )

    text = "pw: Summer24!x, pw: Winter25!x"
    assert drafting.secrets_in(fresh(draft), "environment", text) == []
    assert drafting.secrets_in(fresh(draft), "user_impact", text) == ["Summer24!x", "Winter25!x"]


@pytest.mark.parametrize(
    ("section", "word", "why", "field"),
    [
        ("weather", "abc", "So.", "section"),
        ("environment", " \x00", "So.", "word"),
        ("environment", "x" * 201, "So.", "word"),
        ("environment", "abc", " …", "why"),
    ],
)
def test_an_unclear_claim_about_a_secret_is_refused(firm, draft, section, word, why, field):
    """S26. The section, the word and one sentence."""
    with pytest.raises(InvalidInput) as refused:
        drafting.not_a_secret(draft, section, word=word, why=why, by=firm.technician, at=AT)

    assert list(refused.value.fields) == [field]


# The reason


def test_the_reason_is_chosen_with_its_detail(firm, draft):
    """S2. Choosing it changes the section Escalation Reason: the note is due again."""
    row = drafting.set_reason(
        draft, reason_code="elevated_access", reason_detail=" Switch \n admin ", by=firm.technician, at=AT
    )

    assert (row.reason_code, row.reason_detail, row.touched_at) == ("elevated_access", "Switch admin", AT)
    answer = Answer.objects.get(section="escalation_reason")
    assert (answer.changed_at, answer.changed_by, answer.version) == (AT, firm.technician, 0)


def test_choosing_the_same_reason_again_changes_nothing(firm, draft):
    """S24. The note does not become due."""
    for at in (AT, minutes(30)):
        drafting.set_reason(draft, reason_code="beyond_scope", by=firm.technician, at=at)

    assert Answer.objects.get(section="escalation_reason").changed_at == AT


def test_typing_after_choosing_the_reason_is_not_stale(firm, draft, fill):
    """Invariant 9. The choice is no word of the section."""
    drafting.set_reason(draft, reason_code="beyond_scope", by=firm.technician, at=AT)

    assert fill(SectionKey.ESCALATION_REASON, text="Needs an admin.", version=0).version == 1


@pytest.mark.parametrize(
    ("code", "detail", "field"),
    [("bored", "", "reason_code"), ("elevated_access", "x" * 301, "reason_detail")],
)
def test_an_unknown_reason_is_refused(firm, draft, code, detail, field):
    """S2. One of four."""
    with pytest.raises(InvalidInput) as refused:
        drafting.set_reason(draft, reason_code=code, reason_detail=detail, by=firm.technician, at=AT)

    assert list(refused.value.fields) == [field]


# Overruling and confirming


def environment(escalation):
    """What the gate says of Environment now: (code, severity, the reason given for an earlier text)."""
    row = Escalation.objects.select_related("ticket").get(pk=escalation.pk)
    report = standard.evaluate(row.ticket, row, row.standard, minutes(40))
    return [
        (one.code, one.severity, one.evidence.get("earlier_why")) for one in report.of_section("environment")
    ]


def test_an_overruling_holds_for_the_text_it_was_given_for(firm, draft, fill):
    """S26. Other words are judged anew, with the earlier reason at hand; signs and blanks are no other words."""
    who = {"by": firm.technician, "at": minutes(30)}
    fill(text="N/A")
    drafting.overrule(draft, "writing.placeholder", "environment", why="No device.", **who)

    fill(text="n / a.")
    assert environment(draft) == [("writing.placeholder", "overruled", None)]
    fill(text="tbd")
    assert environment(draft) == [("writing.placeholder", "block", "No device.")]

    drafting.keep_overruling(draft, "writing.placeholder", "environment", **who)
    assert environment(draft) == [("writing.placeholder", "overruled", None)]
    fill(text="N/A")
    assert environment(draft) == [("writing.placeholder", "block", "No device.")]


def test_only_what_was_let_stand_is_kept_standing(firm, draft, fill):
    fill(text="N/A")

    with pytest.raises(StepNotAllowed, match="was not let stand before"):
        drafting.keep_overruling(
            draft, "writing.placeholder", "environment", by=firm.technician, at=minutes(30)
        )


def test_a_writing_block_is_overruled_with_a_sentence(firm, draft, fill):
    """S26. Stored with who and when, remembered, and counted as work on the draft."""
    fill(text="N/A")

    row = drafting.overrule(
        draft, "writing.placeholder", "environment", why="No device.", by=firm.technician, at=minutes(30)
    )

    key = "writing.placeholder:environment"
    kept = {"why": "No device.", "by": firm.technician.pk, "at": minutes(30).isoformat()}
    assert row.overruled[key].pop("of")
    assert row.overruled == {key: kept}
    assert fresh(draft).touched_at == minutes(30)
    assert draft.history.get(event="writing.overruled").data == {"code": key, "why": "No device."}


def test_an_overruling_is_taken_back(firm, draft, fill):
    """S26. The block holds again."""
    fill(text="N/A")
    key = "writing.placeholder:environment"
    drafting.overrule(
        draft, "writing.placeholder", "environment", why="No device.", by=firm.technician, at=AT
    )

    row = drafting.take_back_overruling(draft, key, by=firm.technician, at=AT)

    assert row.overruled == {}
    assert drafting.take_back_overruling(draft, key, by=firm.technician, at=AT).overruled == {}


@pytest.mark.parametrize(
    ("text", "code", "words"),
    [
        ("x" * 20_001, "writing.too_long", "cannot be overruled"),
        ("Which device, version, site and network?", "writing.prompt_left", "cannot be overruled"),
        ("GT-104, Leeds", "writing.filler", "is gone"),
    ],
)
def test_what_is_never_overruled(firm, draft, fill, text, code, words):
    """S26. Empty, unchanged, too long; and what is not there."""
    fill(text=text)

    with pytest.raises(StepNotAllowed, match=words):
        drafting.overrule(draft, code, "environment", why="So.", by=firm.technician, at=AT)

    assert fresh(draft).overruled == {}


def test_configuration_and_order_are_never_overruled(firm, draft):
    """S26. Refused with the link to the repair."""
    with pytest.raises(StepNotAllowed) as refused:
        drafting.overrule(
            draft, "template.section_missing", "environment", why="So.", by=firm.technician, at=AT
        )

    assert refused.value.link == "template#environment"


def test_overruling_needs_its_sentence(firm, draft, fill):
    """S26. One sentence, for the senior."""
    fill(text="N/A")

    with pytest.raises(InvalidInput, match="why the senior can do without"):
        drafting.overrule(draft, "writing.placeholder", "environment", why=" ", by=firm.technician, at=AT)


def test_confirming_adds_to_what_is_confirmed(firm, draft, fill):
    """S26. Confirmed once, stored; what stands no longer is dropped."""
    fill(SectionKey.USER_IMPACT, text="several users cannot post")
    drafting.confirm(draft, ["communication.none"], by=firm.technician, at=AT)

    row = drafting.confirm(draft, ["writing.no_scope:user_impact", "gone"], by=firm.technician, at=AT)

    assert row.confirmed == ["communication.none", "writing.no_scope:user_impact"]


# The summary: one text


def test_the_summary_is_prefilled_masked_and_only_when_there_is_one(firm):
    """S4, S26. Written once; a password in it does not move on."""
    with confidential.answered(confidential.KEEP):
        conversation.write_summary(
            firm.ticket, body="GT-104, pw: Summer24!x", by=firm.technician, at=minutes(1)
        )

    draft = workflow.start(firm.ticket, by=firm.technician, at=minutes(2))

    text = draft.answers.get(section="issue_summary").text
    assert text.startswith("GT-104")
    assert "Summer24" not in text
    assert drafting.summary_changed_elsewhere(draft, draft.answers.get()) is None


def test_a_summary_written_meanwhile_is_shown(firm, draft, fill):
    """S4. Not one that says the same, not one older than the section."""
    assert drafting.summary_changed_elsewhere(draft, None) is None
    note = conversation.write_summary(firm.ticket, body="GT-104", by=firm.technician, at=minutes(2))
    assert drafting.summary_changed_elsewhere(draft, None) == note
    answer = fill(SectionKey.ISSUE_SUMMARY, text="GT-104")
    assert drafting.summary_changed_elsewhere(draft, answer) is None

    answer = fill(SectionKey.ISSUE_SUMMARY, text="GT-104 and GT-105", at=minutes(21))
    assert drafting.summary_changed_elsewhere(draft, answer) is None
    conversation.write_summary(firm.ticket, body="GT-106", by=firm.colleague, at=minutes(22))

    assert drafting.summary_changed_elsewhere(draft, answer).body == "GT-106"


def test_an_issue_summary_that_does_not_apply_leaves_the_summary_alone(firm):
    """S23. Where an administrator allows that, the note is saved all the same."""
    escalation = firm.draft()
    with rewriting_the_standard():
        escalation.standard.sections.filter(key="issue_summary").update(may_be_not_applicable=True)
    drafting.fill(
        escalation,
        "issue_summary",
        not_applicable="A planned test of the alarm, nothing is wrong.",
        by=firm.technician,
        at=AT,
    )
    drafting.fill(escalation, "issue_summary", text="", by=firm.technician, at=AT)

    workflow.record(escalation, by=firm.technician, at=minutes(21))

    assert drafting.summary_note(firm.ticket) is None
    assert (
        "Not applicable: A planned test of the alarm, nothing is wrong." in Escalation.objects.get().note.body
    )
