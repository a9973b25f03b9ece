"""EMAIL_URL as Django's settings."""

import pytest
from django.core.exceptions import ImproperlyConfigured

from portal import mail_url


def settings_of(url):
    return mail_url.settings_of(url, folder="/var/mail-here")


@pytest.mark.parametrize(
    ("url", "host", "port", "ssl", "tls"),
    [
        ("smtp://mail.example", "mail.example", 25, False, False),
        ("smtp://mail.example?tls=yes", "mail.example", 587, False, True),
        ("smtp://mail.example:2525?tls=no", "mail.example", 2525, False, False),
        ("smtps://mail.example", "mail.example", 465, True, False),
    ],
)
def test_a_server(url, host, port, ssl, tls):
    found = settings_of(url)

    assert (found["EMAIL_HOST"], found["EMAIL_PORT"]) == (host, port)
    assert (found["EMAIL_USE_SSL"], found["EMAIL_USE_TLS"]) == (ssl, tls)


def test_a_user_and_a_password_with_signs():
    found = settings_of("smtps://portal%40x:p%2Fw@mail.example")

    assert (found["EMAIL_HOST_USER"], found["EMAIL_HOST_PASSWORD"]) == ("portal@x", "p/w")


def test_without_a_server_mail_is_files():
    assert settings_of("") == {"EMAIL_BACKEND": mail_url.FILES, "EMAIL_FILE_PATH": "/var/mail-here"}
    assert settings_of("file:/srv/out")["EMAIL_FILE_PATH"] == "/srv/out"


@pytest.mark.parametrize(
    "url",
    [
        "mail.example",
        "http://mail.example",
        "smtp://",
        "smtp://mail.example:x",
        "smtp://h/path",
        "smtp://h?tls=perhaps",
        "smtp://h?ssl=yes",
        "smtps://h?tls=yes",
        "file:",
    ],
)
def test_what_is_not_understood_says_the_shapes(url):
    with pytest.raises(ImproperlyConfigured, match="EMAIL_URL"):
        settings_of(url)


@pytest.mark.parametrize(
    ("url", "port", "folder", "done", "security"),
    [
        ("imaps://u:p@mail.example", 993, "INBOX", "", "tls"),
        (
            "imaps://u:p@mail.example:9993/Sup%20port?done=Archive/2026",
            9993,
            "Sup port",
            "Archive/2026",
            "tls",
        ),
        ("imap://u:p@mail.example/INBOX", 143, "INBOX", "", "starttls"),
        ("imap://u:p@localhost?tls=no", 143, "INBOX", "", "none"),
    ],
)
def test_a_mailbox(url, port, folder, done, security):
    found = mail_url.mailbox_of(url)

    assert (found["port"], found["folder"], found["done"], found["security"]) == (
        port,
        folder,
        done,
        security,
    )


def test_a_mailbox_of_a_user_and_a_password_with_signs():
    found = mail_url.mailbox_of("imaps://portal%40x:p%2Fw@mail.example")

    assert (found["user"], found["password"], found["host"]) == ("portal@x", "p/w", "mail.example")
    assert mail_url.mailbox_of("") is None


@pytest.mark.parametrize(
    "url",
    [
        "imaps://mail.example",
        "imaps://u@mail.example",
        "pop3://u:p@mail.example",
        "imaps://u:p@mail.example:none",
        "imaps://u:p@mail.example?tls=maybe",
        "imaps://u:p@mail.example?seen=yes",
    ],
)
def test_a_mailbox_that_is_not_understood_is_refused(url):
    with pytest.raises(ImproperlyConfigured, match="MAIL_IN_URL") as refusal:
        mail_url.mailbox_of(url)

    assert "u:p@" not in str(refusal.value)
