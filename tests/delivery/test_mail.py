"""One mail over SMTP, to a server that takes it or does not."""

import smtplib

import pytest

from escalations.delivery import PutOff, mail, reply_address


def send(**values):
    given = {
        "to": "gale@yard.example",
        "subject": "Gate",
        "text": "Hello.",
        "message_id": "<1@handover.example>",
    }
    mail.send(**given | values)


def test_a_mail_arrives_with_text_html_file_and_headers(mail_server):
    send(
        html="<p>Hello.</p>",
        headers={"References": "<0@yard.example>"},
        attachments=[("log.txt", b"\xff\x00raw", "text/plain"), ("a.png", b"\x89PNG", "image/png")],
    )

    [taken] = mail_server.taken
    assert (taken["To"], taken["Subject"], taken["Message-ID"]) == (
        "gale@yard.example",
        "Gate",
        "<1@handover.example>",
    )
    assert taken["References"] == "<0@yard.example>"
    assert taken.get_body(("plain",)).get_content().strip() == "Hello."
    assert "<p>Hello.</p>" in taken.get_body(("html",)).get_content()
    assert [(one.get_filename(), one.get_content()) for one in taken.iter_attachments()] == [
        ("log.txt", b"\xff\x00raw"),
        ("a.png", b"\x89PNG"),
    ]


def test_a_subject_and_a_domain_beyond_ascii_arrive(mail_server):
    send(to="gale@münchen.example", subject="Größe der Förderbänder")

    [taken] = mail_server.taken
    assert (taken["To"], taken["Subject"]) == ("gale@xn--mnchen-3ya.example", "Größe der Förderbänder")


@pytest.mark.parametrize(
    "address", ["gäle@yard.example", "gale", "", "gale@yard@", "a b@yard.example", "gale@..x"]
)
def test_an_address_no_server_takes_is_refused_in_words(mail_server, address):
    with pytest.raises(mail.Refused, match=r"Ask for another|Correct it"):
        send(to=address)
    assert mail_server.taken == []


@pytest.mark.parametrize(
    "values",
    [
        {"subject": "Gate\r\nBcc: all@yard.example"},
        {"subject": "Gate\nX: y"},
        {"headers": {"References": "<a>\r\nBcc: all@yard.example"}},
        {"message_id": "<1>\nBcc: all@yard.example"},
        {"to": "gale@yard.example\r\nBcc: all@yard.example"},
    ],
)
def test_a_line_break_in_a_header_is_refused(mail_server, values):
    with pytest.raises(mail.Refused):
        send(**values)
    assert mail_server.taken == []


@pytest.mark.parametrize(
    ("behaviour", "words"),
    [("refuse", "550 5.1.1 no such mailbox"), ("refuse text", "554 5.7.1 looks like spam")],
)
def test_5xx_is_refused_with_the_servers_words(mail_server, behaviour, words):
    mail_server.behaviour = behaviour

    with pytest.raises(mail.Refused) as refusal:
        send()

    assert str(refusal.value) == words


def test_4xx_is_put_off(mail_server):
    mail_server.behaviour = "greylist"

    with pytest.raises(PutOff, match="greylisted") as later:
        send()

    assert later.value.seconds == mail.GREYLISTED


def test_a_sign_in_that_fails_is_ours_to_mend(mail_server, settings):
    settings.EMAIL_HOST_USER, settings.EMAIL_HOST_PASSWORD = "portal", "wrong"

    with pytest.raises(PutOff, match="535"):
        send()


def test_a_server_that_hangs_is_left_in_time(mail_server, settings):
    mail_server.behaviour, settings.EMAIL_TIMEOUT = "hang", 0.3

    with pytest.raises((TimeoutError, smtplib.SMTPServerDisconnected)):
        send()


def test_a_line_that_breaks_after_the_text_is_a_failure(mail_server):
    mail_server.behaviour = "drop"

    with pytest.raises((smtplib.SMTPServerDisconnected, ConnectionResetError)):
        send()
    assert len(mail_server.taken) == 1


def test_the_address_of_answers_names_its_ticket_and_nobody_elses(settings):
    settings.DEFAULT_FROM_EMAIL = "Handover <support@handover.example>"
    address = reply_address.of(100123)

    assert reply_address.number_in(address) == 100123
    assert reply_address.number_in(address.upper()) == 100123
    assert reply_address.number_in(address.replace("100123", "100124")) is None
    assert reply_address.number_in("support@handover.example") is None
    assert (reply_address.is_ours(address), reply_address.is_ours("gale@yard.example")) == (True, False)
    settings.SECRET_KEY_FALLBACKS, settings.SECRET_KEY = [settings.SECRET_KEY], "another"
    assert reply_address.number_in(address) == 100123
    settings.SECRET_KEY_FALLBACKS = []
    assert reply_address.number_in(address) is None
