"""Mails as tests need them: raw, as they come over the line."""

from email.message import EmailMessage

ANNA = "Anna Meyer <anna@gate.example>"
SUPPORT = "support@handover.example"


def mail(text="It is down again.", *, html=None, files=(), sender=ANNA, to=SUPPORT, **headers):
    """The bytes of a mail; `headers` by name, with _ for -; None leaves one out. `files` are (name, bytes, type)."""
    message = EmailMessage()
    given = {"From": sender, "To": to, "Subject": "Scanner", "Message-ID": "<one@gate.example>"}
    given |= {name.replace("_", "-"): value for name, value in headers.items()}
    for name, value in given.items():
        if value is not None:
            message[name] = value
    message.set_content(text)
    if html is not None:
        message.add_alternative(html, subtype="html")
    for name, content, kind in files:
        main, _, sub = kind.partition("/")
        message.add_attachment(content, maintype=main, subtype=sub, filename=name)
    return message.as_bytes()


def report(message_id, *, action="failed", said="smtp; 550 5.1.1 no such mailbox"):
    """What a mail server writes about a mail it could not bring (RFC 3464)."""
    return f"""\
Return-Path: <>
From: Mail Delivery System <MAILER-DAEMON@mx.gate.example>
To: support@handover.example
Subject: Undelivered Mail Returned to Sender
Message-ID: <report.{action}@mx.gate.example>
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="cut"

--cut
Content-Type: text/plain; charset=us-ascii

I'm sorry to have to inform you that your message could not be delivered.

--cut
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.gate.example

Final-Recipient: rfc822; anna@gate.example
Action: {action}
Status: 5.1.1
Diagnostic-Code: {said}

--cut
Content-Type: message/rfc822

From: Handover <support@handover.example>
To: anna@gate.example
Subject: Re: Scanner
Message-ID: {message_id}

Hello.
--cut--
""".replace("\n", "\r\n").encode()
