"""What is read out of the bytes of a mail, however it was written."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from escalations.domain.incoming import Hand
from escalations.receiving import reading
from tests.receiving.writing import SUPPORT, mail, report


def is_ours(address):
    return address == SUPPORT


def read(raw):
    return reading.read(raw, is_ours=is_ours)


def raw(*headers, body="Hello."):
    return "\r\n".join([*headers, "", body]).encode("utf-8", "surrogateescape")


def test_a_plain_mail():
    one = read(mail("Bay 3 drops its link.\n\n-- \nAnna", In_Reply_To="<b@x>", References="<a@x> <b@x>"))

    assert (one.sender, one.sender_name) == ("anna@gate.example", "Anna Meyer")
    assert (one.subject, one.text) == ("Scanner", "Bay 3 drops its link.\n\n-- \nAnna")
    assert (one.message_id, one.answers) == ("<one@gate.example>", ("<b@x>", "<a@x>"))
    assert (one.recipients, one.files, one.hand) == ((SUPPORT,), (), Hand.PERSON)


@pytest.mark.parametrize(
    ("subject", "words"),
    [
        ("=?utf-8?q?St=C3=B6rung?= am Tor", "Störung am Tor"),
        ("=?iso-8859-1?q?St=F6?= =?iso-8859-1?q?rung?=", "Störung"),
        ("=?gb2312?b?tPK08w==?=", "打大"),
        ("=?no-such-charset?q?St=C3=B6rung?=", "Störung"),
        ("=?utf-8?b?not base64?=", "=?utf-8?b?not base64?="),
        ("Störung, raw", "Störung, raw"),
        ("=?utf-8?q?one=0D=0ABcc:_two=40evil.example?=", "one Bcc: two@evil.example"),
        ("a\r\n folded one", "a folded one"),
        ("with a \x00 in it", "with a in it"),
        ("\\ud800 =?utf-7?q?+2AA-?= =?utf-8?q?x?=", "� �x"),
    ],
)
def test_a_subject_in_any_encoding_is_one_line(subject, words):
    assert read(raw(f"Subject: {subject}", "From: a@b.example")).subject == words


def test_headers_in_raw_latin_1_are_read_as_what_they_are():
    one = read("From: Jörg <j@b.example>\r\nSubject: Tür\r\n\r\nGrün".encode("latin-1"))

    assert (one.sender_name, one.subject, one.text) == ("Jörg", "Tür", "Grün")


@pytest.mark.parametrize(
    ("headers", "sender"),
    [
        (["From: a@b.example, c@d.example"], "a@b.example"),
        (["From: a@b.example, c@d.example", "Sender: C <C@D.example>"], "c@d.example"),
        (["From: a@b.example", "From: c@d.example"], "a@b.example"),
        (["Sender: s@b.example"], "s@b.example"),
        (["Return-Path: <r@b.example>"], "r@b.example"),
        (["From: Anna"], ""),
        (["From: undisclosed:;"], ""),
        (["Subject: nobody"], ""),
        (["From: <a@b.example\x01>"], ""),
        (["From: " + "a" * 300 + "@b.example"], ""),
        (["From: Jürgen <jürgen@müller.example>"], "jürgen@müller.example"),
        (["From: J <j@xn--mller-kva.example>"], "j@müller.example"),
        (["From: J <j@xn--.example>"], "j@xn--.example"),
    ],
)
def test_the_sender_is_one_address_or_none(headers, sender):
    assert read(raw(*headers, "To: x@y.example")).sender == sender


@pytest.mark.parametrize(
    ("charset", "content", "text"),
    [
        ("iso-8859-15", "10 €".encode("iso-8859-15"), "10 €"),
        ("us-ascii", "Grün".encode(), "Grün"),
        ("x-unknown", "Grün".encode("cp1252"), "Grün"),
        ("idna", "Grün".encode(), "Grün"),
        ("utf-8", b"Gr\xfcn", "Grün"),
        ("utf-8", b"\x81\x8d", "\x81\x8d"),
        ("zip", b"Hello", "Hello"),
        ("iso-2022-jp", "障害".encode("iso-2022-jp"), "障害"),
        ('"utf-8"', "障害".encode(), "障害"),
    ],
)
def test_the_text_in_any_charset(charset, content, text):
    head = f"From: a@b.example\r\nContent-Type: text/plain; charset={charset}\r\n\r\n".encode()

    assert read(head + content).text == text


def test_html_alone_becomes_text():
    html = (
        "<style>p{color:red}</style><script>alert(1)</script><!-- hidden --><p>Hello&nbsp;&lt;team&gt;,</p>"
        "<p>see <a href='https://x.example/a'>the log</a> or <a href='javascript:alert(1)'>this</a><br>and"
        " <a href='https://y.example'>https://y.example</a></p><ul><li>one<li>two</ul>"
        "<table><tr><td>a</td><td>b</td></tr></table><blockquote>You wrote<blockquote>I wrote</blockquote></blockquote>"
        "<img src='cid:1' alt='Logo' onerror='x()'>"
    )

    text = read(raw("From: a@b.example", "Content-Type: text/html", body=html)).text

    assert text == (
        "Hello <team>,\n\nsee the log <https://x.example/a> or this\nand https://y.example\n\n- one\n- two\n\n"
        "a  b\n\n> You wrote\n>\n> > I wrote\n\n[Logo]"
    )


def test_of_two_texts_that_say_the_same_the_plain_one_is_taken():
    assert read(mail("Plain.", html="<p>Rich.</p>")).text == "Plain."


def test_html_is_taken_where_the_plain_text_says_nothing():
    assert read(mail(" \n", html="<p>Rich.</p>")).text == "Rich."


def test_files_keep_their_names_and_bytes():
    files = [("Störung.png", b"\x89PNG", "image/png"), ("log.txt", b"a\r\nb", "application/octet-stream")]

    one = read(mail(files=files))

    assert [(file.name, file.content) for file in one.files] == [
        ("Störung.png", b"\x89PNG"),
        ("log.txt", b"a\r\nb"),
    ]


def test_a_picture_in_the_text_and_a_mail_in_the_mail_are_files():
    body = (
        "--c\r\nContent-Type: text/plain\r\n\r\nSee.\r\n"
        "--c\r\nContent-Type: image/png\r\nContent-ID: <1>\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw==\r\n"
        "--c\r\nContent-Type: message/rfc822\r\n\r\nSubject: =?utf-8?q?T=C3=BCr?=\r\nFrom: x@y.example\r\n\r\nInner\r\n"
        "--c\r\nContent-Type: text/plain; name*=utf-8''T%C3%BCr.log\r\n\r\nlog\r\n--c--\r\n"
    )

    one = read(raw("From: a@b.example", "Content-Type: multipart/mixed; boundary=c", body=body))

    assert one.text == "See."
    assert [file.name for file in one.files] == ["part 2.png", "Tür.eml", "Tür.log"]
    assert (one.files[0].content, one.files[1].content[-5:]) == (b"\x89PNG", b"Inner")


def test_a_very_long_text_is_kept_whole_as_a_file():
    one = read(mail("word " * 60_000))

    assert (len(one.text) < 200_000, one.files[0].name) == (True, "whole text of the mail.txt")
    assert len(one.files[0].content) == 299_999
    assert one.text.endswith("The whole text is in the file “whole text of the mail.txt”.")


AUTOMATIC = [
    ({"Auto_Submitted": "auto-replied; owner=x"}, Hand.ANSWER),
    ({"Auto_Submitted": "auto-generated"}, Hand.MACHINE),
    ({"Auto_Submitted": "No"}, Hand.PERSON),
    ({"X_Autoreply": "yes"}, Hand.ANSWER),
    ({"X_Autorespond": "Away"}, Hand.ANSWER),
    ({"Precedence": "auto_reply"}, Hand.ANSWER),
    ({"Precedence": "bulk"}, Hand.LIST),
    ({"Precedence": "junk"}, Hand.LIST),
    ({"List_Id": "News <news.shop.example>"}, Hand.LIST),
    ({"List_Unsubscribe": "<mailto:off@shop.example>"}, Hand.LIST),
    ({"List_Post": "<mailto:support@handover.example>", "Precedence": "list"}, Hand.PERSON),
    ({"Return_Path": "<>"}, Hand.ANSWER),
    ({"Return_Path": "<anna@gate.example>"}, Hand.PERSON),
    ({"Subject": "Automatic reply: Scanner"}, Hand.ANSWER),
    ({"Subject": "Abwesenheitsnotiz: Scanner"}, Hand.ANSWER),
    ({"Subject": "Re: Out of office printer"}, Hand.PERSON),
    ({"sender": "mailer-daemon@gate.example"}, Hand.ANSWER),
    ({"sender": "postmaster@gate.example"}, Hand.PERSON),
    ({"X_Failed_Recipients": "anna@gate.example"}, Hand.BOUNCE),
]


@pytest.mark.parametrize(("headers", "hand"), AUTOMATIC)
def test_s28_automatic_mail_is_recognised(headers, hand):
    assert read(mail(**headers)).hand == hand


def test_a_report_says_which_mail_came_back_and_why():
    one = read(report("<ours@handover.example>"))

    assert one.hand == Hand.BOUNCE
    assert one.returned == ("<ours@handover.example>",)
    assert one.returned_words == "anna@gate.example: 550 5.1.1 no such mailbox"


def test_a_report_of_a_delay_is_no_failure():
    one = read(report("<ours@handover.example>", action="delayed"))

    assert (one.hand, one.returned) == (Hand.ANSWER, ("<ours@handover.example>",))


def test_a_report_with_the_headers_alone_is_understood():
    whole = report("<ours@handover.example>").replace(b"message/rfc822", b"text/rfc822-headers")

    assert read(whole).returned == ("<ours@handover.example>",)


def test_an_old_report_is_understood_from_its_text():
    text = "This message was created automatically.\n\n> Message-Id: <ours@handover.example>\n> Subject: x"

    one = read(mail(text, X_Failed_Recipients="anna@gate.example"))

    assert (one.returned, one.returned_words) == (("<ours@handover.example>",), "anna@gate.example")


@pytest.mark.parametrize("content", [b"", b"\r\n\r\njust text", b"\x00\x01\x02", b"no header at all"])
def test_what_is_no_mail_is_said_to_be_none(content):
    with pytest.raises(reading.Unreadable):
        read(content)


@pytest.mark.parametrize("tag", ["<blockquote>", "<div>"])
def test_html_without_an_end_is_read_as_far_as_a_person_reads(tag):
    html = "Hello " + tag * (1_200_000 // len(tag))

    text = read(raw("From: a@b.example", "Content-Type: text/html", body=html)).text

    assert (text[:5], text[-35:]) == ("Hello", "The rest is in the mail as it came.")


def test_parts_without_number_are_refused():
    with pytest.raises(reading.Unreadable, match="too many"):
        read(
            b"From: a@b.example\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n"
            + b"--c\r\n\r\nx\r\n" * 60_000
        )


def test_parts_without_an_end_are_refused():
    nested = b"".join(
        b"Content-Type: multipart/mixed; boundary=c%d\r\n\r\n--c%d\r\n" % (n, n) for n in range(3000)
    )

    with pytest.raises(reading.Unreadable, match="nested"):
        read(b"From: a@b.example\r\n" + nested)


@pytest.mark.parametrize(
    "broken",
    [
        b"From: a@b.example\r\nContent-Type: multipart/mixed\r\n\r\n--x\r\n\r\nlost",
        b"From: a@b.example\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n--c\r\n\r\nnever closed",
        b"From: a@b.example\r\nContent-Type: text/plain; charset\r\n\r\nHello",
        b"From: a@b.example\r\nContent-Transfer-Encoding: base64\r\n\r\n!!!!",
        b"From: a@b.example\r\nContent-Transfer-Encoding: uuencode\r\n\r\nbegin 644 x\r\n!!\r\nend",
        b"From: a@b.example\r\nContent-Type: text/plain; name*0*=x''%ff; name*1=\xff\r\n\r\nHello",
        b"From: a@b.example\r\nContent-Type: message/rfc822\r\n\r\n",
        b"From: a@b.example\r\nContent-Type: message/delivery-status\r\n\r\nAction: failed",
        b"From someone Thu Nov 26 2026\r\nFrom: a@b.example\r\n\r\nfrom a mbox",
    ],
)
def test_broken_mime_is_read_as_far_as_it_goes(broken):
    assert read(broken).sender == "a@b.example"


@given(st.binary(max_size=400))
def test_no_bytes_at_all_do_harm(content):
    head = b"From: a@b.example\r\nContent-Type: multipart/mixed; boundary=c\r\n"
    for whole in (content, head + content, head + b"\r\n--c\r\n" + content):
        with suppress(reading.Unreadable):
            read(whole)
