"""Mail that went into files, as a tester reads it."""

import pytest

from escalations.delivery import mail
from tests import factories

pytestmark = pytest.mark.django_db
LIST = "/admin/escalations/outboxmessage/mail/"
OUTBOX = "/admin/escalations/outboxmessage/"


@pytest.fixture
def folder(settings, tmp_path):
    settings.EMAIL_BACKEND = "escalations.delivery.mail_files.EmailBackend"
    settings.EMAIL_FILE_PATH = str(tmp_path / "mail")
    return tmp_path / "mail"


def send(subject="Tür <3>", text="Grüße <b>\n", number=1, **more):
    mail.send(
        to="anna@gate.example", subject=subject, text=text, message_id=f"<{number}@handover.example>", **more
    )


def test_each_mail_is_listed_and_read(desk, folder):
    send(html="<b>Hidden</b>", attachments=[("log.txt", b"x", "text/plain")])
    listed = desk.get(LIST).content.decode()
    [file] = folder.iterdir()

    page = desk.get(f"{LIST}{file.stem}/").content.decode()

    assert (
        f"{LIST}{file.stem}/" in listed,
        "Tür &lt;3&gt;" in listed,
        LIST in desk.get(OUTBOX).content.decode(),
    ) == (
        True,
        True,
        True,
    )
    shown = ["Grüße &lt;b&gt;", "Message-ID", "&lt;1@handover.example&gt;", "log.txt", "anna@gate.example"]
    assert [words for words in shown if words not in page] == []
    assert "Hidden" not in page


def test_no_mail_yet_is_said(desk, folder):
    assert "None yet." in desk.get(LIST).content.decode()


@pytest.mark.parametrize("name", ["nothing", "..", "a.b"])
def test_what_is_no_mail_is_not_there(desk, folder, name):
    (folder / "sub").mkdir(parents=True)

    assert desk.get(f"{LIST}{name}/").status_code == 404


def test_where_mail_goes_to_a_server_there_is_no_page(desk, settings):
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"

    assert [desk.get(LIST).status_code, desk.get(f"{LIST}x/").status_code] == [404, 404]
    assert LIST not in desk.get(OUTBOX).content.decode()


def test_it_is_for_administrators(client, folder):
    client.force_login(factories.SeniorFactory())

    assert client.get(LIST).status_code == 403
