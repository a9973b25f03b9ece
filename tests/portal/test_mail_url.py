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
