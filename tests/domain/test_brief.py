"""The brief: one screen from the frozen revision, and what came after it."""

import pytest

from escalations.domain import brief, conversation, drafting, lookback, tickets, workflow
from escalations.models import Escalation, Revision, SectionKey
from tests.factories import NoteFactory, TicketFactory
from tests.firm import GOOD, flag, minutes

LATER = minutes(50)


def brief_of(escalation):
    return brief.brief_of(Escalation.objects.get(pk=escalation.pk))


@pytest.fixture
def queued(firm):
    return firm.queued()


def parts(found):
    return {part.key: part for _, _, parts in found.blocks for part in parts}


def test_nothing_was_submitted_so_there_is_no_brief(firm):
    """A draft is nobody's brief."""
    draft = firm.draft()

    assert brief.brief_of(draft) is None
    assert brief.glance_of(draft) is None


def test_the_seven_sections_stand_in_four_blocks(queued):
    """Situation, background, assessment, recommendation; each section once."""
    found = brief_of(queued)

    assert [(name, [part.key for part in parts]) for name, _, parts in found.blocks] == [
        ("Situation", ["issue_summary", "user_impact"]),
        ("Background", ["environment", "recent_changes"]),
        ("Assessment", ["whats_happening", "troubleshooting_done"]),
        ("Recommendation", ["escalation_reason"]),
    ]
    assert {key: part.words for key, part in parts(found).items()} == {
        **GOOD,
        SectionKey.TROUBLESHOOTING_DONE: "",
    }
    assert [row["action"] for row in found.rows] == ["Swapped the cable of GT-104"]
    assert found.reason == "Deeper investigation needed"


def test_what_does_not_apply_says_why(firm):
    """S23. The reason is read by the senior."""
    escalation = firm.draft()
    drafting.fill(
        escalation, "user_impact", not_applicable="Nobody works there at night.", by=firm.technician, at=LATER
    )
    workflow.record(escalation, by=firm.technician, at=LATER)
    tell(firm, escalation)
    workflow.escalate(escalation, by=firm.technician, at=LATER)

    assert parts(brief_of(escalation))["user_impact"].words == "Not applicable: Nobody works there at night."


def tell(firm, escalation):
    workflow.acknowledge(
        escalation, kind="reply", body="Handed on.", next_update_at=minutes(300), by=firm.technician, at=LATER
    )


def test_the_first_brief_marks_nothing_as_changed(queued):
    """S30. There is nothing to compare."""
    assert {part.is_changed for part in parts(brief_of(queued)).values()} == {False}


def test_the_second_brief_shows_the_difference(firm, queued):
    """S30. The senior sees what changed between the revisions."""
    again(firm, queued)

    found = brief_of(queued)

    assert {key: part.before for key, part in parts(found).items() if part.is_changed} == {
        "environment": GOOD["environment"]
    }
    assert found.revision.number == 2
    earlier = brief.brief_of(queued, queued.revisions.get(number=1))
    assert {part.is_changed for part in parts(earlier).values()} == {False}


def again(firm, queued):
    """Sent back, one section rewritten, submitted again."""
    workflow.send_back(queued, flags=[flag("environment")], by=firm.senior, at=minutes(30))
    text = GOOD["environment"] + " GT-105 too."
    drafting.fill(queued, "environment", text=text, by=firm.technician, at=minutes(31))
    workflow.record(queued, by=firm.technician, at=minutes(32))
    workflow.escalate(queued, by=firm.technician, at=minutes(33))


def test_a_section_the_older_standard_did_not_have_is_all_new(queued):
    """S34. Versions may differ in their sections."""
    first = queued.revisions.get()
    answers = {key: value for key, value in first.answers.items() if key != "environment"}
    older = Revision(**{**vars_of(first), "answers": answers})

    found = brief._parts(first, brief._parts(older, None))

    assert found["environment"].before == ""


def vars_of(row):
    return {field.attname: getattr(row, field.attname) for field in row._meta.concrete_fields}


def test_what_came_after_stands_newest_first(firm, queued):
    """S7. Messages, replies, steps and configuration after the submission; machines' words do not."""
    tickets.customer_message(firm.ticket, body="Gate 3 as well.", at=minutes(31))
    conversation.add_step(firm.ticket, action="Read the log", by=firm.colleague, at=minutes(32))
    tickets.edit(firm.ticket, {"impact": "high", "tags": ["yard"]}, by=firm.technician, at=minutes(33))
    tickets.edit(firm.ticket, {"assignee": firm.colleague}, by=firm.technician, at=minutes(34))
    conversation.add_note(firm.ticket, kind="private_note", body="Seen.", by=firm.technician, at=minutes(35))
    NoteFactory(ticket=firm.ticket, kind="reply", is_automatic=True, created_at=minutes(36))

    since = brief_of(queued).since

    assert [one.words for one in since] == [
        "Tess Nichols, private note: “Seen.”",
        "Tess Nichols changed tags, impact, priority.",
        "Cole Ager logged a step: Read the log. no result yet",
        "From customer: “Gate 3 as well.”",
    ]


def test_words_without_an_author_are_the_portals(firm, queued):
    """A reply that came by sync has no account here."""
    NoteFactory(ticket=firm.ticket, kind="reply", author=None, body="word " * 60, created_at=minutes(31))
    conversation.add_step(
        firm.ticket, action="Read", outcome="worse", result="E-32", by=firm.senior, at=minutes(32)
    )
    firm.ticket.steps.update(done_by=None)

    since = [one.words for one in brief_of(queued).since]

    assert since[0] == "The portal logged a step: Read. Worse: E-32"
    assert since[1].startswith("The portal, reply to customer: “word")
    assert since[1].endswith("…”")


def test_a_glance_shows_only_what_the_customer_said(firm, queued):
    """The queue's preview: unmarked, one query for what came after."""
    tickets.customer_message(firm.ticket, body="Gate 3 as well.", at=minutes(31))
    conversation.add_note(firm.ticket, kind="private_note", body="Seen.", by=firm.technician, at=LATER)

    found = brief.glance_of(Escalation.objects.get(pk=queued.pk))

    assert [one.words for one in found.since] == ["From customer: “Gate 3 as well.”"]


def test_reason_warranty_and_what_was_let_stand_are_told(firm):
    """S2, S11, S26. With the access, the verdict, each overruled check and each confirmed warning."""
    escalation = firm.draft()
    by = {"by": firm.technician, "at": LATER}
    drafting.set_reason(escalation, reason_code="elevated_access", reason_detail="Switch admin", **by)
    drafting.fill(escalation, "environment", text="N/A", **by)
    drafting.overrule(escalation, "writing.placeholder", "environment", why="No device.", **by)
    drafting.fill(escalation, "user_impact", text="several users cannot post", **by)
    workflow.record(escalation, **by)
    tell(firm, escalation)
    workflow.escalate(escalation, confirmed=["writing.no_scope"], **by)

    found = brief_of(escalation)

    assert (found.reason, found.warranty, found.is_in_warranty) == (
        "Elevated access needed: Switch admin",
        "No earlier service",
        False,
    )
    assert [(one["code"], one["evidence"]["why"]) for one in found.overruled] == [
        ("writing.placeholder", "No device.")
    ]
    assert [one["code"] for one in found.confirmed] == ["writing.no_scope"]


def test_an_old_revision_without_facts_has_no_reason(queued):
    """What was frozen before a field existed is shown without it."""
    revision = Revision(**{**vars_of(queued.revision), "facts": {}, "review": {}})

    found = brief.Brief(queued, revision, [], [], revision.review)

    assert (found.reason, found.warranty, found.is_in_warranty) == ("", "", False)


def test_the_brief_is_copied_as_markdown(firm):
    """Headings, rows, the history and what came after; marked private."""
    earlier = TicketFactory(contact=firm.contact)
    draft = firm.draft()
    lookback.review(
        firm.ticket,
        recurring=True,
        references=[earlier.pk],
        pattern="Each Monday.",
        by=firm.technician,
        at=minutes(17),
    )
    workflow.record(draft, by=firm.technician, at=minutes(18))
    tell(firm, draft)
    workflow.escalate(draft, by=firm.technician, at=LATER)
    tickets.customer_message(firm.ticket, body="Gate 3 as well.", at=minutes(51))

    lines = brief.markdown(brief_of(draft)).splitlines()

    assert lines[:4] == [
        f"# #{firm.ticket.pk} Gate scanner drops",
        "",
        "Private. Revision 1 by Tess Nichols, 2026-11-10 09:50.",
        "Priority Low.",
    ]
    assert [line for line in lines if line.startswith("## ")] == [
        "## Situation",
        "## Background",
        "## Assessment",
        "## Recommendation",
        "## Since it was submitted",
    ]
    assert "- Swapped the cable of GT-104: no change. Same E-31 after 61 s" in lines
    assert f"Last 14 days: no earlier service; recurring, see #{earlier.pk}. Each Monday." in lines
    assert "Deeper investigation needed." in lines
    assert lines[-1] == "- 2026-11-10 09:51 From customer: “Gate 3 as well.”"


def test_markdown_of_a_quiet_first_time_says_so(queued):
    """S9. Not recurring; nothing since."""
    text = brief.markdown(brief_of(queued))

    assert "Last 14 days: no earlier service; not recurring.\n" in text
    assert "Since it was submitted" not in text


def test_markdown_carries_words_beside_the_rows(firm):
    """S6. Free words of Troubleshooting Done stand below its rows."""
    draft = firm.draft()
    drafting.fill(
        draft,
        "troubleshooting_done",
        text="Second scanner on the same port: works.",
        by=firm.technician,
        at=minutes(17),
    )
    workflow.record(draft, by=firm.technician, at=minutes(18))
    tell(firm, draft)
    workflow.escalate(draft, by=firm.technician, at=LATER)

    assert "E-31 after 61 s\n\nSecond scanner on the same port: works." in brief.markdown(brief_of(draft))
