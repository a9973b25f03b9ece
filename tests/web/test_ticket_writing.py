"""Writing on a ticket: each mode its own text and reader, nothing typed is lost, nothing private gets out."""

import json
import re
from datetime import datetime, timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone

from escalations.domain import conversation, mailing
from escalations.models import (
    CannedResponse,
    Contact,
    Note,
    NoteDraft,
    NoteKind,
    OutboxMessage,
    Promise,
    SectionKey,
)
from tests.factories import NoteFactory, TicketFactory
from tests.firm import minutes

HTMX = {"HX-Request": "true"}
CANARY = "quetzal"


def url(ticket, name, *more):
    return reverse(f"web:{name}", args=[ticket.pk, *more])


def send(browser, ticket, mode, words, **more):
    return browser.post(url(ticket, "note_add"), {"mode": mode, mode: words, **more})


# One text, one mode, one reader


@pytest.mark.parametrize(
    ("mode", "kind"), [("reply", NoteKind.REPLY), ("private", NoteKind.PRIVATE_NOTE), ("call", NoteKind.CALL)]
)
def test_each_mode_adds_its_kind_of_note(signed_in, firm, mode, kind):
    answer = send(signed_in, firm.ticket, mode, "Words.")

    note = Note.objects.get()
    assert (note.kind, note.body, note.author) == (kind, "Words.", firm.technician)
    assert answer.url == f"{url(firm.ticket, 'ticket')}#note-{note.pk}"


def test_only_the_text_of_the_mode_is_sent(signed_in, firm):
    """S22. Switching the mode never moves private text into a reply."""
    send(signed_in, firm.ticket, "reply", "Hello Gale.", private=CANARY, call=CANARY)

    assert [note.body for note in Note.objects.all()] == ["Hello Gale."]


def test_button_and_audience_name_the_reader(signed_in, firm):
    shown = signed_in.get(url(firm.ticket, "ticket")).content.decode()

    assert "Send to Gale Foreman</button>" in shown
    assert "Goes to Gale Foreman by e-mail. Seen by: contact, 7 technicians." in shown
    assert 'value="reply" class="mode-reply" checked' in shown


def test_contact_without_mail_opens_on_the_call(signed_in, firm):
    """S28. Contact without e-mail: the composer opens on *logged call*."""
    Contact.objects.update(email=None)

    shown = signed_in.get(url(firm.ticket, "ticket")).content.decode()

    assert 'value="call" class="mode-call" checked' in shown
    assert "Gale Foreman has no e-mail address." in shown
    assert 'name="reply"' not in shown


def test_reply_to_a_contact_without_mail_is_refused_with_the_words_kept(signed_in, firm):
    Contact.objects.update(email=None)

    answer = send(signed_in, firm.ticket, "reply", "Typed in the other tab.")

    assert answer.status_code == 422
    assert "Log a call instead." in answer.content.decode()


def test_note_that_only_links_a_file_says_so(signed_in, firm):
    """S33. It is kept; the next team may not be able to open the link."""
    link = "https://contoso-my.sharepoint.com/:x:/g/log"

    sent = send(signed_in, firm.ticket, "private", f"See {link}")
    answer = signed_in.get(sent["Location"])

    assert f"It links {link}: others may not be able to open it." in answer.content.decode()


def test_ticket_without_contact_takes_private_notes_only(signed_in, firm):
    alarm = TicketFactory(contact=None, team=firm.desk)

    shown = signed_in.get(url(alarm, "ticket")).content.decode()

    assert 'value="private" class="mode-private" checked' in shown
    assert 'name="call"' not in shown
    assert 'name="date"' not in shown


@pytest.mark.parametrize("mode", ["", "summary", "escalation", "customer_message"])
def test_mode_that_is_none_is_refused(signed_in, firm, mode):
    answer = signed_in.post(url(firm.ticket, "note_add"), {"mode": mode, mode: "x", "reply": "Kept."})

    assert answer.status_code == 422
    assert "Kept." in answer.content.decode()
    assert Note.objects.count() == 0


@pytest.mark.parametrize("words", ["", "   ", "\u200b\u200b", "\x00", "…", "\U0001f600"])
def test_empty_words_are_refused(signed_in, firm, words):
    answer = send(signed_in, firm.ticket, "private", words, reply="My other text.")

    assert answer.status_code == 422
    assert "My other text." in answer.content.decode()
    assert Note.objects.count() == 0


@pytest.mark.parametrize(
    "words", ["<script>alert(1)</script>", "مرحبا بالعالم", "a\x00b", "line\r\nline", "{{ ticket.number }}"]
)
def test_strange_words_are_kept_and_shown_as_words(signed_in, firm, words):
    answer = send(signed_in, firm.ticket, "reply", words)

    assert answer.status_code == 302
    shown = signed_in.get(url(firm.ticket, "ticket")).content.decode()
    assert "<script>alert" not in shown


def test_five_megabytes_are_refused_and_come_back(signed_in, firm):
    answer = send(signed_in, firm.ticket, "private", "long words " * 500_000)

    assert answer.status_code == 422
    assert "Attach it as a file." in answer.content.decode()


def test_second_press_is_the_same_note(signed_in, firm):
    for _ in range(2):
        send(signed_in, firm.ticket, "reply", "Hello Gale.")

    assert Note.objects.count() == 1
    assert OutboxMessage.objects.filter(kind="reply.deliver").count() == 1


def written_before(ticket, body, **ago):
    """Whoever pressed heard no answer, and presses later."""
    send_at = timezone.now() - timedelta(**ago)
    return conversation.add_note(ticket, kind=NoteKind.REPLY, body=body, by=ticket.assignee, at=send_at)


def opened(signed_in, firm):
    """The moment in a form that was just opened."""
    page = signed_in.get(url(firm.ticket, "ticket")).content.decode()
    return datetime.fromisoformat(re.search(r'name="opened" value="([^"]+)"', page)[1])


@pytest.mark.parametrize("hours", [1, 23])
def test_one_form_says_the_same_words_once_however_late_it_is_pressed_again(signed_in, firm, hours):
    written_before(firm.ticket, "Hello Gale.", hours=hours)
    form = timezone.now() - timedelta(hours=hours, minutes=5)

    answer = send(signed_in, firm.ticket, "reply", "Hello Gale.", opened=form.isoformat())

    assert "already; it was not added again" in signed_in.get(answer.url).content.decode()
    assert Note.objects.count() == 1
    assert OutboxMessage.objects.filter(kind="reply.deliver").count() == 1


def test_a_form_opened_since_says_them_once_more(signed_in, firm):
    written_before(firm.ticket, "Hello Gale.", hours=1)

    send(signed_in, firm.ticket, "reply", "Hello Gale.", opened=opened(signed_in, firm).isoformat())

    assert Note.objects.count() == 2


@pytest.mark.parametrize(
    "said", ["", "yesterday", "0001-01-01T00:00:00+23:59", "2000-01-01T00:00:00", "9999-12-31"]
)
def test_a_form_that_says_nothing_of_its_opening_is_one_of_this_day_at_most(signed_in, firm, said):
    written_before(firm.ticket, "Hello Gale.", hours=25)

    send(signed_in, firm.ticket, "reply", "Hello Gale.", opened=said)

    assert Note.objects.count() == 2


def test_a_form_that_comes_back_is_still_the_one_that_was_opened(signed_in, firm):
    answer = send(signed_in, firm.ticket, "reply", "", opened="2026-11-09T09:00:00+00:00")

    assert 'name="opened" value="2026-11-09T09:00:00+00:00"' in answer.content.decode()


def test_get_leads_back_to_the_composer(signed_in, firm):
    """A session that ended during the press comes back with GET."""
    assert signed_in.get(url(firm.ticket, "note_add")).url == f"{url(firm.ticket, 'ticket')}#write"


# Promises


def test_reply_carries_a_promise(signed_in, firm):
    """S28. A reply or a call with a promised next update."""
    later = timezone.localtime(timezone.now() + timedelta(days=1)).replace(second=0, microsecond=0)

    send(signed_in, firm.ticket, "reply", "Soon.", date=f"{later:%Y-%m-%d}", time=f"{later:%H:%M}")

    assert Promise.objects.get().due_at == later
    assert "A new time takes its place." in signed_in.get(url(firm.ticket, "ticket")).content.decode()


@pytest.mark.parametrize(
    ("date", "time", "words"),
    [
        ("2020-01-01", "10:00", "lies in the past"),
        ("2099-01-01", "10:00", "more than 90 days ahead"),
        ("2099-01-01", "", "Give the day and the time"),
        ("", "10:00", "Give the day and the time"),
        ("soon", "later", "Give the day and the time"),
    ],
)
def test_promise_that_is_none_comes_back_with_everything(signed_in, firm, date, time, words):
    answer = send(signed_in, firm.ticket, "reply", "Typed.", date=date, time=time)

    assert answer.status_code == 422
    assert words in answer.content.decode()
    assert "Typed." in answer.content.decode()
    assert Note.objects.count() == 0


# Files


def test_files_go_with_the_note(signed_in, firm):
    files = [SimpleUploadedFile(f"trace{n}.txt", b"link down") for n in (1, 2)]

    send(signed_in, firm.ticket, "private", "See the traces.", files=files)

    note = Note.objects.get()
    assert [file.name for file in note.attachments.all()] == ["trace1.txt", "trace2.txt"]


def test_refused_file_keeps_the_text_and_the_good_file(signed_in, firm):
    files = [SimpleUploadedFile("trace.txt", b"link down"), SimpleUploadedFile("virus.exe", b"MZ")]

    answer = send(signed_in, firm.ticket, "private", "See the traces.", files=files)

    shown = answer.content.decode()
    kept = firm.ticket.attachments.get()
    assert answer.status_code == 422
    assert "“.exe” files are not taken." in shown
    assert "See the traces." in shown
    assert f'value="{kept.pk}" checked' in shown
    send(signed_in, firm.ticket, "private", "See the traces.", attachment=[kept.pk, "x"])
    assert list(Note.objects.get().attachments.all()) == [kept]


def test_too_many_files_are_refused(signed_in, firm):
    files = [SimpleUploadedFile(f"{n}.txt", b"x") for n in range(21)]

    answer = send(signed_in, firm.ticket, "private", "Many.", files=files)

    assert "20 is the limit" in answer.content.decode()
    assert firm.ticket.attachments.count() == 0


# Drafts


def test_draft_of_each_mode_is_kept_on_its_own(signed_in, firm):
    signed_in.post(url(firm.ticket, "note_draft", "reply"), {"reply": "Dear Gale"}, headers=HTMX)
    answer = signed_in.post(url(firm.ticket, "note_draft", "private"), {"private": "Odd line"}, headers=HTMX)

    shown = signed_in.get(url(firm.ticket, "ticket")).content.decode()

    assert answer.content.decode().startswith("Draft saved today")
    assert {(draft.kind, draft.body) for draft in NoteDraft.objects.all()} == {
        ("reply", "Dear Gale"),
        ("private_note", "Odd line"),
    }
    assert "Dear Gale</textarea>" in shown
    assert 'value="private" class="mode-private" checked' in shown


def test_draft_that_links_to_a_private_drive_is_told_so_at_once(signed_in, firm):
    """S33. Beside the text, while it is typed; never in the way of sending it."""
    where = url(firm.ticket, "note_draft", "private")
    answer = signed_in.post(where, {"private": "Trace: https://we.tl/t-<b>"}, headers=HTMX)

    assert "<strong>Attach the file instead of linking https://we.tl/t-: " in answer.text


def test_draft_is_seen_by_its_author_alone(browser_of, signed_in, firm):
    signed_in.post(url(firm.ticket, "note_draft", "reply"), {"reply": CANARY}, headers=HTMX)

    assert CANARY not in browser_of(firm.colleague).get(url(firm.ticket, "ticket")).content.decode()


def test_draft_is_gone_once_sent_or_emptied(signed_in, firm):
    where = url(firm.ticket, "note_draft", "reply")
    signed_in.post(where, {"reply": "Dear Gale"}, headers=HTMX)
    send(signed_in, firm.ticket, "reply", "Dear Gale")

    late = signed_in.post(where, {"reply": "Dear Gale"}, headers=HTMX)
    emptied = signed_in.post(where, {"reply": " "})

    assert (late.content, emptied.status_code) == (b"", 302)
    assert NoteDraft.objects.count() == 0


def test_draft_of_no_mode_leads_back(signed_in, firm):
    assert signed_in.post(url(firm.ticket, "note_draft", "summary"), {"summary": "x"}).status_code == 302


# Canned responses


@pytest.fixture
def responses(firm):
    rows = [
        ("Hello", "reply", "Hello {{ contact.first_name }}, #{{ ticket.number }}."),
        ("Handed on", "acknowledgement", "You hear from us by {{ promise.time }}."),
        ("For the team", "private_note", "Summary: {{ summary }}"),
        ("Escalation Info Template", "escalation", ""),
    ]
    CannedResponse.objects.all().delete()
    return [CannedResponse.objects.create(title=title, kind=kind, body=body) for title, kind, body in rows]


def test_canned_words_are_filled_in_for_their_mode(signed_in, firm, responses):
    where = url(firm.ticket, "canned")

    part = signed_in.get(where, {"date": "2099-05-04", "time": "10:30"}, headers=HTMX).content.decode()

    assert f'data-insert="Hello Gale, #{firm.ticket.pk}." data-target="#text-reply"' in part
    assert "10:30 on Monday 4 May" in part
    assert 'data-target="#text-private"' in part
    assert part.count("Escalation Info Template") == 1
    assert 'form="start-escalation"' in part


def test_canned_words_never_carry_private_text_to_a_customer(signed_in, firm, responses):
    """S22, invariant 6. No placeholder shows private text."""
    conversation.write_summary(firm.ticket, body=CANARY, by=firm.technician, at=timezone.now())
    CannedResponse.objects.filter(title="Hello").update(body="Hello {{ summary }}")

    offered = signed_in.get(url(firm.ticket, "canned")).context["offered"]

    assert {mode for mode, _, words in offered if CANARY in words} == {"private"}


def test_canned_words_lie_in_their_folders(signed_in, firm, responses):
    """Only what is for everyone or for their team; a folder is shown in the modes it has something for."""
    CannedResponse.objects.filter(title="Hello").update(folder="Replies & more")
    responses[0].teams.add(firm.desk)
    responses[2].teams.add(firm.network)

    part = signed_in.get(url(firm.ticket, "canned"), headers=HTMX)
    page = signed_in.get(url(firm.ticket, "canned")).content.decode()

    folders = [(folder.name, folder.modes) for folder in part.context["folders"]]
    assert folders == [("", "for-reply for-call"), ("Replies & more", "for-reply for-call")]
    for shown in (part.content.decode(), page):
        assert "Replies &amp; more" in shown
        assert "Service desk</span>" in shown
        assert "For the team" not in shown


def test_canned_words_work_without_script(signed_in, firm, responses):
    page = signed_in.get(url(firm.ticket, "canned"))
    row = responses[0]

    shown = signed_in.get(url(firm.ticket, "ticket"), {"mode": "reply", "canned": row.pk}).content.decode()

    assert b"<html" in page.content
    assert f"Hello Gale, #{firm.ticket.pk}.</textarea>" in shown
    assert signed_in.get(url(firm.ticket, "ticket"), {"canned": "x"}).status_code == 200


def test_choosing_the_template_starts_the_escalation_once(signed_in, firm):
    """S20. Choosing *Escalation Info Template* opens the form; a second time returns to the same draft."""
    for _ in range(2):
        assert signed_in.post(url(firm.ticket, "escalate")).status_code == 302

    assert firm.ticket.escalations.count() == 1


# Pasted template


def pasted_template():
    return "\n".join(f"{key.label}\nWords about {key.label}." for key in SectionKey)


def test_pasted_template_is_recognised_and_offered(signed_in, firm):
    """S20. Text pasted as an ordinary note is recognised and offered to be taken over."""
    answer = signed_in.post(
        url(firm.ticket, "note_add"), {"mode": "private", "private": pasted_template()}, follow=True
    )

    shown = answer.content.decode()
    assert "It is a filled-in Escalation Info Template" in shown
    assert "Take over into the escalation</button>" in shown
    signed_in.post(url(firm.ticket, "escalate_take_over"), {"note": Note.objects.get().pk})
    assert firm.ticket.escalations.get().answers.get(section="environment").text == "Words about Environment."


def test_template_pasted_into_a_reply_is_not_offered(signed_in, firm):
    send(signed_in, firm.ticket, "reply", pasted_template())

    assert "Take over into the escalation" not in signed_in.get(url(firm.ticket, "ticket")).content.decode()


# The summary


def test_summary_is_written_and_corrected_in_place(signed_in, firm):
    """S4. Written once, pinned, private; what it said before is kept."""
    where = url(firm.ticket, "summary")

    first = signed_in.post(where, {"body": "Scanner drops.", "version": "0"}, headers=HTMX)
    form = signed_in.get(where, headers=HTMX).content.decode()
    second = signed_in.post(where, {"body": "Scanner GT-104 drops.", "version": "1"}, headers=HTMX)

    note = Note.objects.get()
    assert json.loads(first["HX-Trigger"])["announce"] == "Summary saved"
    assert 'name="version" value="1"' in form
    assert "Scanner GT-104 drops." in second.content.decode()
    assert (note.kind, note.is_pinned, note.corrections.get().body) == ("summary", True, "Scanner drops.")


def test_summary_without_script_is_saved_and_leads_back(signed_in, firm):
    where = url(firm.ticket, "summary")

    assert signed_in.get(where).url == f"{url(firm.ticket, 'ticket')}?edit=summary#summary"
    assert signed_in.post(where, {"body": "Scanner drops."}).url == f"{url(firm.ticket, 'ticket')}#summary"
    assert b"Scanner drops." in signed_in.get(f"{where}?shown=1", headers=HTMX).content


@pytest.mark.parametrize("headers", [HTMX, {}])
def test_summary_changed_by_a_colleague_meanwhile_shows_both(signed_in, firm, headers):
    """Invariant 9. A stale write is refused with the difference, nothing typed is lost."""
    conversation.write_summary(firm.ticket, body="Theirs.", by=firm.colleague, at=timezone.now())
    where = url(firm.ticket, "summary")

    answer = signed_in.post(where, {"body": "Mine.", "version": "0"}, headers=headers)

    shown = answer.content.decode()
    assert answer.status_code == 412
    assert "Cole Ager changed this text" in shown
    assert "Theirs." in shown
    assert ">Mine.</textarea>" in shown.replace("\n", "")
    signed_in.post(where, {"body": "Ours.", "version": "1"}, headers=headers)
    assert Note.objects.get().body == "Ours."


@pytest.mark.parametrize("headers", [HTMX, {}])
def test_empty_summary_is_refused(signed_in, firm, headers):
    answer = signed_in.post(url(firm.ticket, "summary"), {"body": "\u200b", "version": "0"}, headers=headers)

    assert answer.status_code == 422
    assert "The summary is empty" in answer.content.decode()


# Corrections


@pytest.fixture
def note(firm):
    return NoteFactory(ticket=firm.ticket, author=firm.technician, body="Port 13.")


@pytest.mark.parametrize("headers", [HTMX, {}])
def test_own_private_note_is_corrected(signed_in, firm, note, headers):
    where = url(firm.ticket, "note_correct", note.pk)

    form = signed_in.get(where, headers=headers).content.decode()
    answer = signed_in.post(where, {"body": "Port 12.", "version": "1"}, headers=headers)

    note.refresh_from_db()
    assert "Port 13.</textarea>" in form
    assert (note.body, note.corrections.get().body) == ("Port 12.", "Port 13.")
    assert answer.status_code == (200 if headers else 302)


def test_correction_can_be_let_be(signed_in, firm, note):
    where = f"{url(firm.ticket, 'note_correct', note.pk)}?shown=1"

    assert b"Port 13." in signed_in.get(where, headers=HTMX).content


@pytest.mark.parametrize(
    ("body", "version", "status"), [("", "1", 422), ("Mine.", "0", 412), ("Mine.", "x", 302)]
)
def test_correction_that_is_refused_keeps_what_was_typed(signed_in, firm, note, body, version, status):
    answer = signed_in.post(url(firm.ticket, "note_correct", note.pk), {"body": body, "version": version})

    assert answer.status_code == status


def test_note_of_somebody_else_is_not_corrected(browser_of, firm, note):
    answer = browser_of(firm.colleague).post(url(firm.ticket, "note_correct", note.pk), {"body": "Theirs."})

    assert answer.status_code == 403
    assert "Only its author corrects a private note." in answer.content.decode()


def test_what_a_customer_may_have_read_stays(signed_in, firm):
    reply = NoteFactory(ticket=firm.ticket, kind=NoteKind.REPLY, author=firm.technician)

    assert signed_in.post(url(firm.ticket, "note_correct", reply.pk), {"body": "Other."}).status_code == 403


# Invariant 6


def test_private_words_never_leave_by_the_outbox(signed_in, firm):
    """S22, invariant 6. A canary in private text is in no payload and in no public note."""
    send(signed_in, firm.ticket, "private", f"{CANARY} for us")
    signed_in.post(url(firm.ticket, "summary"), {"body": f"{CANARY} in short", "version": "0"})
    signed_in.post(url(firm.ticket, "note_draft", "private"), {"private": f"{CANARY} typed"}, headers=HTMX)
    send(signed_in, firm.ticket, "reply", "Hello Gale.", private=f"{CANARY} typed")

    told = [(message.payload, message.note and message.note.body) for message in OutboxMessage.objects.all()]
    assert CANARY not in str(told)
    assert CANARY not in str(list(Note.objects.public().values_list("body", flat=True)))


def test_stranger_writes_nothing(browser_of, firm):
    firm.desk.is_restricted = True
    firm.desk.save()
    stranger = browser_of(firm.senior)

    for name, more in (("note_add", ()), ("note_draft", ("reply",)), ("canned", ()), ("summary", ())):
        assert (
            stranger.post(url(firm.ticket, name, *more), {"mode": "private", "private": "x"}).status_code
            == 404
        )
    assert Note.objects.count() == 0


# Secrets


PASSWORD = "It works with the new password: Summer24!x"
QUESTION = '<input class="form-check-input" type="radio" name="secret" value="mask"> Save it masked'


def test_secret_in_a_note_is_asked_about_and_nothing_typed_is_lost(signed_in, firm):
    """S26. Asked once, in the form itself, with both answers beside the question."""
    page = send(signed_in, firm.ticket, "private", PASSWORD)

    assert page.status_code == 422
    assert QUESTION in page.text
    assert f"{PASSWORD}</textarea>" in page.text
    assert Note.objects.filter(kind="private_note").count() == 0


@pytest.mark.parametrize(
    ("answer", "stored"),
    [("mask", "It works with the new password: ••••••••"), ("keep", PASSWORD)],
)
def test_secret_is_stored_as_its_writer_answers(signed_in, firm, answer, stored):
    where = url(firm.ticket, "note_add")
    in_the_form = {"mode": "private", "private": PASSWORD, "secret": answer}

    signed_in.post(where, in_the_form)
    signed_in.post(f"{where}?secret={answer}", {"mode": "call", "call": PASSWORD})

    assert list(Note.objects.order_by("pk").values_list("body", flat=True)) == [stored, stored]


def test_draft_with_a_secret_is_not_kept(signed_in, firm):
    """S26. Not even while it is typed; the browser keeps it."""
    where = url(firm.ticket, "note_draft", "private")
    answer = signed_in.post(where, {"private": PASSWORD}, headers=HTMX)

    assert answer.text.startswith("<strong>Draft not saved.</strong> “the new password: ••••••••” looks like")
    assert signed_in.post(where, {"private": PASSWORD}).status_code == 422
    assert NoteDraft.objects.count() == 0


def test_a_reply_that_did_not_arrive_says_why_and_is_sent_again(client, firm):
    """S28. The server's words on the note, and a press that sends it once more."""
    by = {"by": firm.technician, "at": minutes(5)}
    note = conversation.add_note(firm.ticket, kind="reply", body="Hello.", **by)
    mailing.refused(note, words="550 no such <mailbox>", at=minutes(6))
    client.force_login(firm.technician)

    page = client.get(f"/tickets/{firm.ticket.pk}/").content.decode()
    assert "Not reached: “550 no such &lt;mailbox&gt;”" in page
    answer = client.post(f"/tickets/{firm.ticket.pk}/notes/{note.pk}/send-again/", follow=True)

    note.refresh_from_db()
    assert (note.delivery, "is on its way once more" in answer.content.decode()) == ("queued", True)
    assert OutboxMessage.objects.filter(kind="reply.deliver", note=note).count() == 2
