"""The step Template: saved while typed and with every press; what is not saved comes back, nothing is lost."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from escalations.domain import drafting, workflow
from escalations.domain.conversation import write_summary
from escalations.models import Answer, Attachment, Escalation, Note, NoteKind, SectionKey
from tests.factories import NoteFactory, TicketFactory
from tests.firm import GOOD, minutes

pytestmark = pytest.mark.usefixtures("at_ten")

HTMX = {"HX-Request": "true"}
SECRET = "None since Monday. The new password: Summer24!x"
FILLER = "please check"


def url(firm, name="escalate_section", *further):
    return reverse(f"web:{name}", args=[firm.ticket.pk, *further])


def form_of(**texts):
    """The texts as the form names them: `environment` becomes `text-environment`."""
    return {f"text-{key}": text for key, text in texts.items()}


def text_of(firm, key):
    return Answer.objects.get(escalation__ticket=firm.ticket, section=key).text


def shown(page, key):
    return next(view for view in page.context["sections"] if view.key == key)


# While typing


def test_section_is_saved_while_typed_and_judged_at_once(firm, signed_in):
    """S24, S26. The draft saves itself; the writing check answers under the section."""
    workflow.start(firm.ticket, by=firm.technician, at=minutes(1))

    answer = signed_in.post(
        url(firm, "escalate_section", "escalation_reason"), form_of(escalation_reason=FILLER), headers=HTMX
    )

    html = answer.content.decode()
    assert answer.status_code == 200
    assert answer["HX-Trigger"] == '{"gate-changed": true}'
    assert text_of(firm, "escalation_reason") == FILLER
    assert f"“{FILLER}”" in html
    assert 'name="version-escalation_reason" value="1"' in html
    assert "<textarea" not in html


def test_first_words_of_a_section_are_no_conflict(firm, signed_in):
    """A section nobody has written is read as version 0."""
    workflow.start(firm.ticket, by=firm.technician, at=minutes(1))
    form = form_of(environment="GT-104") | {"version-environment": "0"}

    answer = signed_in.post(url(firm, "escalate_section", "environment"), form, headers=HTMX)

    assert answer.status_code == 200


@pytest.mark.parametrize(
    ("text", "kept"),
    [("", ""), ("\u200b\u00a0", ""), ("a\x00b", "ab"), ("🎉🎉", "🎉🎉"), ("\u202eolleh", "olleh")],
)
def test_odd_text_never_breaks_the_page(firm, signed_in, text, kept):
    """Bad input: empty, zero-width, NUL, emoji, right-to-left."""
    workflow.start(firm.ticket, by=firm.technician, at=minutes(1))

    answer = signed_in.post(
        url(firm, "escalate_section", "environment"), form_of(environment=text), headers=HTMX
    )

    assert answer.status_code == 200
    stored = Answer.objects.filter(section="environment").values_list("text", flat=True)
    assert list(stored) == ([kept] if kept else [])
    assert signed_in.get(url(firm, "escalate"), {"step": "template"}).status_code == 200


def test_script_in_every_section_is_shown_as_text(firm, signed_in):
    workflow.start(firm.ticket, by=firm.technician, at=minutes(1))
    evil = "</textarea><script>alert(1)</script>"
    form = {f"text-{key}": evil for key in SectionKey} | {
        "reason_detail": evil,
        "reason_code": "beyond_scope",
    }

    signed_in.post(url(firm, "escalate_fill"), form)

    html = signed_in.get(url(firm, "escalate"), {"step": "template"}).content.decode()
    assert "<script>alert" not in html
    assert html.count("&lt;script&gt;alert") >= 7


def test_long_text_is_kept_and_judged(firm, signed_in):
    """S26. Over 20,000 characters: attach it. The draft is kept all the same."""
    workflow.start(firm.ticket, by=firm.technician, at=minutes(1))

    answer = signed_in.post(
        url(firm, "escalate_section", "environment"), form_of(environment="GT-104 " * 4_000), headers=HTMX
    )

    assert answer.status_code == 200
    assert "20,000" in answer.content.decode()


@pytest.mark.parametrize("headers", [HTMX, {}])
def test_five_megabytes_are_refused_and_shown_again(firm, signed_in, headers):
    workflow.start(firm.ticket, by=firm.technician, at=minutes(1))

    answer = signed_in.post(
        url(firm, "escalate_section", "environment"),
        form_of(environment="GT-104 " * 750_000),
        headers=headers,
    )

    assert answer.status_code == 422
    assert "200,000 is the limit" in answer.content.decode()
    assert not Answer.objects.filter(section="environment").exists()


def test_unknown_section_is_not_found(firm, signed_in):
    firm.draft()

    assert signed_in.post(url(firm, "escalate_section", "nonsense"), {}).status_code == 404


def test_post_without_text_changes_nothing(firm, signed_in):
    firm.draft()

    signed_in.post(url(firm, "escalate_section", "environment"), {}, headers=HTMX)

    assert text_of(firm, "environment") == GOOD[SectionKey.ENVIRONMENT]


def test_not_applicable_with_a_reason(firm, signed_in):
    """S23. Words, or not applicable with a reason; unticked, the words count again."""
    firm.draft()
    form = form_of(environment="GT-104") | {"why-environment": "No device: it is about the invoice of May."}
    address = url(firm, "escalate_section", "environment")

    ticked = signed_in.post(address, form | {"na-environment": "on"}, headers=HTMX)
    assert "Not applicable" in ticked.content.decode()
    assert Answer.objects.get(section="environment").is_not_applicable
    signed_in.post(address, form, headers=HTMX)

    assert not Answer.objects.get(section="environment").is_not_applicable


# Two tabs


def _two_tabs(firm, signed_in, headers):
    firm.draft()
    drafting.fill(
        firm.ticket.escalations.get(), "environment", text="Tab one.", by=firm.colleague, at=minutes(40)
    )
    form = form_of(environment="Tab two.") | {"version-environment": "1"}
    return signed_in.post(url(firm, "escalate_section", "environment"), form, headers=headers)


@pytest.mark.parametrize("headers", [HTMX, {}])
def test_stale_section_shows_both_texts(firm, signed_in, headers):
    """Invariant 9. A stale write is refused with the difference; nothing typed is lost, nothing overwritten."""
    answer = _two_tabs(firm, signed_in, headers)

    html = answer.content.decode()
    assert answer.status_code == 409
    assert f"{firm.colleague} changed" in html
    assert "Tab one." in html
    assert "Tab two." in html
    assert 'name="version-environment" value="1"' in html
    assert text_of(firm, "environment") == "Tab one."


def test_typing_on_in_a_conflict_overwrites_nothing(firm, signed_in):
    _two_tabs(firm, signed_in, HTMX)
    form = form_of(environment="Tab two, more.") | {"version-environment": "1"}

    again = signed_in.post(url(firm, "escalate_section", "environment"), form, headers=HTMX)

    assert again.status_code == 409
    assert text_of(firm, "environment") == "Tab one."


@pytest.mark.parametrize("headers", [HTMX, {}])
@pytest.mark.parametrize(("press", "kept"), [("?over=2", "Tab two."), ("?theirs=yes", "Tab one.")])
def test_conflict_is_settled_by_a_press(firm, signed_in, press, kept, headers):
    _two_tabs(firm, signed_in, HTMX)
    form = form_of(environment="Tab two.") | {"version-environment": "1"}

    answer = signed_in.post(url(firm, "escalate_section", "environment") + press, form, headers=headers)

    assert answer.status_code == (200 if headers else 302)
    assert text_of(firm, "environment") == kept
    if headers:
        assert f">{kept}</textarea>" in answer.content.decode()


# Secrets


@pytest.mark.parametrize("headers", [HTMX, {}])
@pytest.mark.parametrize("place", ["text", "why"])
def test_secret_is_asked_about_before_anything_is_stored(firm, signed_in, headers, place):
    """S26. The page asks before it saves the masked draft; what was typed stands in the form."""
    firm.draft()
    form = form_of(recent_changes=SECRET if place == "text" else "GT-104")
    form |= {"na-recent_changes": "on", "why-recent_changes": SECRET} if place == "why" else {}

    answer = signed_in.post(url(firm, "escalate_section", "recent_changes"), form, headers=headers)

    html = answer.content.decode()
    assert answer.status_code == 422
    assert "<q>Summer24!x</q>" in html
    assert "Save it masked" in html
    assert not Answer.objects.filter(text__contains="Summer24").exists()
    assert not Answer.objects.filter(not_applicable__contains="Summer24").exists()
    if not headers:
        view = shown(answer, "recent_changes")
        assert SECRET in (view.text, view.why)


@pytest.mark.parametrize("headers", [HTMX, {}])
def test_secret_is_masked_on_the_press(firm, signed_in, headers):
    firm.draft()
    address = url(firm, "escalate_section", "recent_changes") + "?masked=yes"

    answer = signed_in.post(address, form_of(recent_changes=SECRET), headers=headers)

    assert text_of(firm, "recent_changes") == "None since Monday. The new password: ••••••••"
    if headers:
        assert "data-keep-fresh" in answer.content.decode()


def test_press_masks_only_its_own_section(firm, signed_in):
    firm.draft()
    form = form_of(recent_changes=SECRET, environment="GT-104, pin: 48151623")

    page = signed_in.post(url(firm, "escalate_section", "recent_changes") + "?masked=yes", form)

    assert page.status_code == 422
    assert "••••" in text_of(firm, "recent_changes")
    assert shown(page, "environment").secrets


@pytest.mark.parametrize("headers", [HTMX, {}])
def test_no_secret_after_all_keeps_the_word(firm, signed_in, headers):
    """S26. With one sentence the word is kept as it is written, and the senior sees why."""
    firm.draft()
    why = "It is the vendor's published default, changed at once."
    form = form_of(recent_changes=SECRET) | {"stands-secret-recent_changes": why}

    signed_in.post(url(firm, "escalate_section", "recent_changes") + "?stand=secret", form, headers=headers)

    assert text_of(firm, "recent_changes") == SECRET
    overruled = Escalation.objects.get(ticket=firm.ticket).overruled["writing.secret:recent_changes"]
    assert (overruled["why"], overruled["words"]) == (why, ["Summer24!x"])


@pytest.mark.parametrize("why", ["", "x" * 501])
def test_no_secret_needs_its_sentence(firm, signed_in, why):
    firm.draft()
    form = form_of(recent_changes=SECRET) | {"stands-secret-recent_changes": why}
    address = url(firm, "escalate_section", "recent_changes") + "?stand=secret"

    answer = signed_in.post(address, form, headers=HTMX)

    assert answer.status_code == 422
    assert 'class="field__error"' in answer.content.decode()
    assert "Summer24" not in text_of(firm, "recent_changes")


# Overruling


@pytest.mark.parametrize("headers", [HTMX, {}])
def test_block_is_let_stand_and_taken_back(firm, signed_in, headers):
    """S26. A writing block is overruled with one sentence, and holds again when that is taken back."""
    firm.draft()
    address = url(firm, "escalate_section", "escalation_reason")
    form = form_of(escalation_reason=FILLER)
    why = form | {"stands-filler-escalation_reason": "The senior rang me and knows it."}

    signed_in.post(f"{address}?stand=filler", why, headers=headers)
    standing = signed_in.get(url(firm, "escalate"), {"step": "template"})
    signed_in.post(f"{address}?hold=filler", form, headers=headers)
    holding = signed_in.get(url(firm, "escalate"), {"step": "template"})

    assert "You said: “The senior rang me and knows it.”" in standing.content.decode()
    assert shown(standing, "escalation_reason").state == "ok"
    assert shown(holding, "escalation_reason").state == "block"


@pytest.mark.parametrize("why", [" ", "x" * 501])
def test_overruling_without_a_fitting_sentence_comes_back(firm, signed_in, why):
    firm.draft()
    form = form_of(escalation_reason=FILLER) | {"stands-filler-escalation_reason": why}

    page = signed_in.post(url(firm, "escalate_section", "escalation_reason") + "?stand=filler", form)

    assert page.status_code == 422
    assert shown(page, "escalation_reason").objections[0].stands["why"] == why
    assert Escalation.objects.get(ticket=firm.ticket).overruled == {}


def test_sentence_for_words_that_are_gone_is_dropped(firm, signed_in):
    """The words were changed meanwhile: nothing of the kind stands there any more."""
    firm.draft()
    form = form_of(escalation_reason=GOOD["escalation_reason"]) | {
        "stands-filler-escalation_reason": "It is fine."
    }

    response = signed_in.post(url(firm, "escalate_fill"), form)

    assert response.status_code == 302
    assert Escalation.objects.get(ticket=firm.ticket).overruled == {}


# The reason


@pytest.mark.parametrize("headers", [HTMX, {}])
def test_reason_is_saved(firm, signed_in, headers):
    """S2. The coded reason, and which access."""
    firm.draft()
    form = {"reason_code": "elevated_access", "reason_detail": "Firewall administrator"}

    answer = signed_in.post(url(firm, "escalate_reason"), form, headers=headers)

    escalation = Escalation.objects.get(ticket=firm.ticket)
    assert answer.status_code == (204 if headers else 302)
    assert (escalation.reason_code, escalation.reason_detail) == ("elevated_access", "Firewall administrator")


@pytest.mark.parametrize("headers", [HTMX, {}])
@pytest.mark.parametrize(
    "form", [{"reason_code": "nonsense"}, {"reason_code": "", "reason_detail": "x" * 301}]
)
def test_refused_reason_is_told(firm, signed_in, headers, form):
    firm.draft()

    answer = signed_in.post(url(firm, "escalate_reason"), form, headers=headers)

    assert answer.status_code == 422
    assert Escalation.objects.get(ticket=firm.ticket).reason_code == "deeper_investigation"


def test_reason_that_did_not_come_changes_nothing(firm, signed_in):
    firm.draft()

    assert signed_in.post(url(firm, "escalate_reason"), {}, headers=HTMX).status_code == 204
    assert Escalation.objects.get(ticket=firm.ticket).reason_code == "deeper_investigation"


# Recording


def test_press_saves_everything_typed_then_the_note(firm, signed_in):
    """S24. The last words typed are in the note, also if the draft had not saved itself yet."""
    firm.draft()
    text = GOOD[SectionKey.ENVIRONMENT] + " Second scanner GT-105."

    response = signed_in.post(url(firm, "escalate_record"), form_of(environment=text))

    escalation = Escalation.objects.get(ticket=firm.ticket)
    assert response.status_code == 302
    assert text in escalation.note.body
    assert escalation.note.is_private


def test_note_may_stand_in_the_summarys_place(firm, signed_in):
    """S21. Pinned as a frozen copy in the summary's place."""
    firm.draft()

    signed_in.post(url(firm, "escalate_record"), {"carrier": "summary"})

    escalation = Escalation.objects.get(ticket=firm.ticket)
    assert (escalation.carrier, escalation.note.is_pinned) == ("summary", True)


@pytest.mark.parametrize("form", [form_of(environment=""), {"carrier": "pigeon"}])
def test_note_that_is_not_ready_is_refused_on_the_page(firm, signed_in, form):
    firm.draft()

    page = signed_in.post(url(firm, "escalate_record"), form)

    assert page.status_code == 422
    assert page.context["current"] == "template"
    assert not Note.objects.filter(kind=NoteKind.ESCALATION).exists()


def test_note_waits_until_all_that_was_typed_is_saved(firm, signed_in):
    firm.draft()

    page = signed_in.post(url(firm, "escalate_record"), form_of(environment=SECRET))

    assert page.status_code == 422
    assert not Note.objects.filter(kind=NoteKind.ESCALATION).exists()


def test_recording_twice_leaves_one_note_in_force(firm, signed_in):
    """Double press: a newer note supersedes the older."""
    firm.draft()
    for _press in range(2):
        signed_in.post(url(firm, "escalate_record"), {})

    assert Note.objects.filter(kind=NoteKind.ESCALATION, superseded_by=None).count() == 1


# The summary


@pytest.mark.parametrize("headers", [HTMX, {}])
@pytest.mark.parametrize(
    ("choice", "kept"), [("theirs", "GT-104 and GT-105 drop."), ("mine", GOOD[SectionKey.ISSUE_SUMMARY])]
)
def test_summary_changed_elsewhere_is_taken_over_or_not(firm, signed_in, choice, kept, headers):
    """S4. Written once, in either place: a change made elsewhere is shown, and taken over with one press."""
    firm.draft()
    write_summary(firm.ticket, body="GT-104 and GT-105 drop.", by=firm.colleague, at=minutes(30))
    page = signed_in.get(url(firm, "escalate"), {"step": "template"})
    assert "summary was changed meanwhile" in page.content.decode()
    assert signed_in.post(url(firm, "escalate_record"), {}).status_code == 409

    form = form_of(issue_summary=GOOD[SectionKey.ISSUE_SUMMARY])
    signed_in.post(
        url(firm, "escalate_section", "issue_summary") + f"?summary={choice}", form, headers=headers
    )

    page = signed_in.get(url(firm, "escalate"), {"step": "template"})
    assert text_of(firm, "issue_summary") == kept
    assert shown(page, "issue_summary").changed_summary is None


# After a send-back


def test_author_sees_what_changed_since_it_was_sent_back(firm, signed_in):
    """S30. All sections stay editable; the changed words are marked against the revision."""
    firm.sent_back()
    address = url(firm, "escalate_section", "environment")
    text = GOOD[SectionKey.ENVIRONMENT] + " Second scanner GT-105."

    answer = signed_in.post(address, form_of(environment=text), headers=HTMX)

    assert "<ins>Second scanner GT-105.</ins>" in answer.content.decode()


def test_section_written_after_it_was_handed_over_is_refused_kindly(firm, signed_in):
    """A stale page: the escalation moved on, the text stays in the form."""
    firm.queued()

    answer = signed_in.post(
        url(firm, "escalate_section", "environment"), form_of(environment="x"), headers=HTMX
    )

    assert answer["HX-Reswap"] == "none"
    assert "no longer being written" in answer.content.decode()


# A pasted template


def pasted(firm, **texts):
    body = "\n".join(
        f"{key.label}: {texts.get(key, GOOD.get(key, 'Cable swapped: no change'))}" for key in SectionKey
    )
    return NoteFactory(ticket=firm.ticket, kind=NoteKind.PRIVATE_NOTE, body=body, author=firm.technician)


def test_pasted_template_is_taken_over(firm, signed_in):
    """S20. Text pasted as an ordinary note is recognised and taken over into the draft."""
    note = pasted(firm)

    response = signed_in.post(url(firm, "escalate_take_over"), {"note": note.pk})

    assert response["Location"].endswith("?step=template")
    assert text_of(firm, "environment") == GOOD[SectionKey.ENVIRONMENT]


def test_taking_over_leaves_what_is_written_already(firm, signed_in):
    firm.draft()
    note = pasted(firm, environment="Something else.")

    signed_in.post(url(firm, "escalate_take_over"), {"note": note.pk})
    page = signed_in.get(url(firm, "escalate"), {"step": "template"})

    assert text_of(firm, "environment") == GOOD[SectionKey.ENVIRONMENT]
    assert "Left as they were" in page.content.decode()


def test_secret_in_a_pasted_template_is_masked_in_the_draft(firm, signed_in):
    note = pasted(firm, recent_changes=SECRET)

    signed_in.post(url(firm, "escalate_take_over"), {"note": note.pk})

    assert "Summer24" not in text_of(firm, "recent_changes")


def test_note_without_the_headings_starts_nothing(firm, signed_in):
    note = NoteFactory(
        ticket=firm.ticket, kind=NoteKind.PRIVATE_NOTE, body="Rang back.", author=firm.technician
    )

    page = signed_in.post(url(firm, "escalate_take_over"), {"note": note.pk})

    assert page.status_code == 409
    assert not Escalation.objects.exists()


@pytest.mark.parametrize("given", ["", "x", "9" * 30, "-1"])
def test_taking_over_no_note_is_not_found(firm, signed_in, given):
    assert signed_in.post(url(firm, "escalate_take_over"), {"note": given}).status_code == 404


def test_note_of_another_ticket_is_not_found(firm, signed_in):
    note = NoteFactory(ticket=TicketFactory())

    assert signed_in.post(url(firm, "escalate_take_over"), {"note": note.pk}).status_code == 404


@pytest.mark.parametrize("name", ["fill", "reason", "record", "take_over"])
def test_get_leads_back_to_the_template(firm, signed_in, name):
    firm.draft()

    assert (
        signed_in.get(url(firm, f"escalate_{name}"))["Location"] == f"{url(firm, 'escalate')}?step=template"
    )


# Files are uploaded, not linked


def test_private_link_is_objected_to_under_its_section(firm, signed_in):
    """S33. While it is typed, with the link it is about."""
    workflow.start(firm.ticket, by=firm.technician, at=minutes(1))

    answer = signed_in.post(
        url(firm, "escalate_section", "environment"),
        form_of(environment="GT-104, trace on https://we.tl/t-ab"),
        headers=HTMX,
    )

    assert "links to https://we.tl/t-ab, which the next team may not be able to open" in answer.text


def test_file_is_uploaded_where_the_template_is_filled_in(firm, signed_in):
    """S33. The way forward of a private link: the file comes to the ticket, private."""
    workflow.start(firm.ticket, by=firm.technician, at=minutes(1))
    trace = SimpleUploadedFile("trace.txt", b"link down")

    page = signed_in.post(url(firm, "escalate_upload"), {"files": [trace]}, follow=True)

    assert (Attachment.objects.get().name, Attachment.objects.get().note) == ("trace.txt", None)
    assert "On the ticket, private: “trace.txt”." in page.text
    assert page.redirect_chain == [(f"{url(firm, 'escalate')}?step=template#files", 302)]


@pytest.mark.parametrize(
    ("files", "words"),
    [([], "Choose a file first"), ([SimpleUploadedFile("run.exe", b"MZ")], "“.exe” files are not taken.")],
)
def test_refused_upload_says_why(firm, signed_in, files, words):
    page = signed_in.post(url(firm, "escalate_upload"), {"files": files}, follow=True)

    assert words in page.text
    assert not Attachment.objects.exists()


def test_reason_for_an_earlier_text_is_kept_with_one_press(firm, signed_in):
    """S26. What was let stand is asked about again when the words changed, with the reason at hand."""
    escalation, who = workflow.start(firm.ticket, by=firm.technician, at=minutes(1)), firm.technician
    drafting.fill(escalation, "escalation_reason", text=FILLER, by=who, at=minutes(2))
    drafting.overrule(
        escalation, "writing.filler", "escalation_reason", why="All is in the trace.", by=who, at=minutes(3)
    )
    where, changed = url(firm, "escalate_section", "escalation_reason"), "not working, please check"

    asked = signed_in.post(where, form_of(escalation_reason=changed), headers=HTMX)
    kept = signed_in.post(f"{where}?keep=filler", form_of(escalation_reason=changed), headers=HTMX)

    assert "Your reason was given for an earlier text: “All is in the trace.”" in asked.text
    assert "?keep=filler" in asked.text
    assert "Stands as it is." in kept.text
