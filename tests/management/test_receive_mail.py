"""`manage.py receive_mail` as a mail server runs it: one process a mail, whose status says what became of it."""

import os
import subprocess
import sys
from pathlib import Path
from urllib.parse import quote

import pytest
from django.db import connection

from escalations.models import ReceivedMail
from tests.factories import TeamFactory
from tests.receiving.writing import mail

ROOT = Path(__file__).resolve().parents[2]
NOWHERE = "postgres://nobody@127.0.0.1:1/none"


def database():
    """The address of the tests' own database."""
    told = connection.settings_dict
    sign_in = f"{told['USER']}:{told['PASSWORD']}@" if told["USER"] else ""
    return f"postgres://{sign_in}{quote(told['HOST'] or '', safe='')}:{told['PORT'] or 5432}/{told['NAME']}"


def pipe(content, *, url):
    """(exit status, what it said) of the command, given these bytes."""
    done = subprocess.run(
        [sys.executable, "manage.py", "receive_mail"],
        input=content,
        cwd=ROOT,
        env={**os.environ, "DATABASE_URL": url},
        capture_output=True,
        check=False,
    )
    return done.returncode, done.stderr.decode()


@pytest.mark.django_db(transaction=True)
def test_a_mail_is_kept_and_taken_in_once():
    TeamFactory(tier=1)

    answers = [pipe(mail(), url=database()) for _ in range(2)]

    assert answers == [(0, ""), (0, "")]
    row = ReceivedMail.objects.get()
    assert (row.state, row.ticket.subject, bytes(row.raw)) == ("taken", "Scanner", mail())


@pytest.mark.django_db(transaction=True)
def test_what_is_no_mail_is_kept_as_well():
    assert pipe(b"\x00\xff", url=database())[0] == 0
    assert ReceivedMail.objects.get().state == "quarantined"


def test_without_the_database_the_mail_server_is_to_try_again():
    status, said = pipe(mail(), url=NOWHERE)

    assert (status, said.startswith("The mail could not be kept; try again later.")) == (75, True)


def test_nothing_is_no_mail():
    assert pipe(b"\n", url=NOWHERE) == (65, "There was no mail on standard input.\n")


def test_what_is_too_large_is_refused():
    assert pipe(b"x" * (60 * 1024 * 1024 + 1), url=NOWHERE) == (
        69,
        "The mail is larger than 60 MB. Send a link to its files instead.\n",
    )
