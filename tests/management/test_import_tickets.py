"""`manage.py import_tickets`: what people type, what they are told, and how it ends."""

import csv
import io
import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from django.db import OperationalError

from escalations.domain import importing
from escalations.management.commands import import_tickets
from escalations.models import Category, Contact, RemoteRecord, Team, Ticket
from tests.factories import TeamFactory

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = Path(os.environ.get("HANDOVER_SAMPLE_DATA") or ROOT.parent / "shared" / "data")
INCIDENTS = SAMPLES / "tickets" / "incidents.csv"

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk(db):
    return TeamFactory(name="Service Desk")


@pytest.fixture
def command(tmp_path):
    """Run it on `text`: (exit status, what it printed, what it said beside)."""

    def run(text, *options, name="export.csv"):
        path = tmp_path / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return run_on(path, *options)

    return run


def run_on(path, *options):
    out, err = io.StringIO(), io.StringIO()
    status = 0
    try:
        call_command("import_tickets", str(path), *options, stdout=out, stderr=err)
    except CommandError as refusal:
        return refusal.returncode, out.getvalue(), err.getvalue() + str(refusal)
    except SystemExit as end:
        status = end.code
    return status, out.getvalue(), err.getvalue()


def test_a_freshdesk_export_comes_in_as_it_is(command, desk):
    status, out, err = command(
        "Ticket ID,Subject,Status,Priority,Source,Type,Agent,Group,Created time,Resolved time,Closed time,"
        "Last update time,Tags,Full name,Email,Company Name\n"
        "42,VPN drops,Waiting on Customer,Medium,Email,Incident,No Agent,Service Desk,2026-05-04 10:00:00,,,"
        '2026-05-05 11:00:00,"vpn,home",Ada Byron,ada@acme.example,Acme\n'
        "43,Printer,Closed,Low,Portal,,,Field,2026-05-01 10:00:00,2026-05-02 10:00:00,2026-05-03 10:00:00,"
        "2026-05-03 10:00:00,,Ada Byron,ada@acme.example,Acme\n",
        "--prefix=FD",
    )

    assert status == 0
    assert out == ("Imported 2 of 2 rows: 0 were here already, 0 refused. New: 1 contact, 1 company.\n")
    assert "Source “freshdesk”. Columns:\n  Ticket ID → external_id\n  Subject → subject\n" in err
    vpn, printer = Ticket.objects.order_by("number")
    assert (vpn.status, vpn.priority.name, vpn.team, vpn.tags) == (
        "waiting_on_customer", "Medium", desk, ["Incident", "vpn", "home"],
    )  # fmt: skip
    assert (vpn.source, vpn.updated_at) == ("email", datetime(2026, 5, 5, 11, tzinfo=UTC))
    assert (printer.status, printer.closing_reason, printer.team) == ("closed", "done", desk)
    assert (printer.resolved_at.day, printer.closed_at.day, printer.worked_at.day) == (2, 3, 3)
    assert RemoteRecord.objects.get(ticket=vpn).prefix == "FD"
    assert "Note: team “Field” is not known here (1 row): the ticket goes to Service Desk." in err
    assert "Note: source “Portal” is not known here (1 row): imported as Import." in err


def test_json_lines_come_in(command, desk):
    status, _, err = command(
        '{"id": 7, "subject": "VPN drops", "tags": ["vpn"], "requester": {"name": "Ada", "email": "a@x.example"}}\n',
        name="tickets.jsonl",
    )

    assert (status, "Source “tickets”" in err) == (0, True)
    ticket = Ticket.objects.get()
    assert (ticket.tags, ticket.contact.email) == (["vpn"], "a@x.example")


def test_columns_words_dates_and_zone_are_taken_as_given(command, desk):
    status, _, _ = command(
        "Betreff;Lage;Team;Seit;x=y\nVPN weg;In Arbeit;Netz;04/05/2026 10:00;n1\n",
        "--map=Betreff=subject", "--map=Lage=status", "--map=Seit=created_at", "--map=x=y=external_id", "--map=Team=",
        "--map-value=status:In Arbeit=pending", "--date-format=%d/%m/%Y %H:%M", "--timezone=Europe/Berlin",
        "--source=altes system",
    )  # fmt: skip

    assert status == 0
    ticket = Ticket.objects.get()
    assert (ticket.subject, ticket.status, ticket.team) == ("VPN weg", "pending", desk)
    assert ticket.created_at == datetime(2026, 5, 4, 8, 0, tzinfo=UTC)
    assert RemoteRecord.objects.values_list("source", "external_id").get() == ("altes system", "n1")


def test_teams_and_categories_are_made_when_wanted(command):
    status, out, _ = command(
        "subject,team,category\na,Desk,VPN\nb,Field,VPN\n",
        "--create-teams",
        "--create-categories",
        "--team=Desk",
    )

    assert status == 0
    assert out.endswith("New: 0 contacts, 0 companies, 1 team (Field), 1 category (VPN).\n")
    assert sorted(Team.objects.values_list("name", "tier")) == [("Desk", 1), ("Field", 1)]
    assert [row.category.name for row in Ticket.objects.all()] == ["VPN", "VPN"]


def test_a_dry_run_writes_nothing(command):
    rows = "".join(f"t,Team {number},Category\n" for number in range(7))

    status, out, _ = command(
        "subject,team,category\n" + rows, "--dry-run", "--create-teams", "--create-categories"
    )

    assert (status, out) == (0, (
        "Dry run, nothing written. Would import 7 of 7 rows: 0 were here already, 0 refused. New: 0 contacts, "
        "0 companies, 7 teams (Team 0, Team 1, Team 2, Team 3, Team 4, …), 1 category (Category).\n"
    ))  # fmt: skip
    assert [model.objects.count() for model in (Ticket, Team, Category)] == [0, 0, 0]


def test_refused_rows_are_told_and_the_rest_is_in(command, desk):
    rows = "".join(f"{number},bad,soon\n" for number in range(25))

    status, out, err = command("id,subject,created_at\nx,good,\n" + rows)

    assert status == 1
    assert out.startswith("Imported 1 of 26 rows: 0 were here already, 25 refused.")
    assert "Row 2 (line 3), created_at: “soon” is not a date" in err
    assert err.count("is not a date") == 20
    assert "… and 5 more. See them all with --report FILE.\n" in err
    assert err.endswith("Correct the refused rows and run the same command again: nothing comes twice.\n")


def test_a_row_that_cannot_be_read_names_its_line_only(command, desk):
    status, _, err = command("id,subject\n1\n")

    assert (status, "Row 1 (line 2): Has 1 cells" in err) == (1, True)


def test_a_report_holds_every_refusal(command, desk, tmp_path):
    report = tmp_path / "refused.csv"
    rows = "".join(f"{number},bad,soon\n" for number in range(25))

    status, _, err = command("id,subject,created_at\n" + rows, f"--report={report}")

    with report.open(newline="") as file:
        told = list(csv.reader(file))
    assert (status, told[0], len(told)) == (1, ["row", "line", "field", "reason"], 26)
    assert told[1][:3] == ["1", "2", "created_at"]
    assert f"What was refused is in {report}." in err
    assert "is not a date" not in err


def test_a_report_of_nothing_is_only_its_header(command, desk, tmp_path):
    report = tmp_path / "refused.csv"

    status, _, err = command("subject\na\n", f"--report={report}")

    assert (status, report.read_text(), "refused is in" in err) == (0, "row,line,field,reason\n", False)


def test_an_assumed_encoding_is_said(command, desk):
    status, _, err = command("subject\nMüller\n".encode("cp1252"))

    assert (status, Ticket.objects.get().subject) == (0, "Müller")
    assert "Not UTF-8 (near byte 9); read as cp1252." in err


def test_encoding_and_delimiter_are_taken_as_given(command, desk):
    status, _, _ = command(
        "id~subject\n1~Ümlaut\n".encode("utf-16-be"), "--encoding=utf-16-be", "--delimiter=~"
    )

    assert (status, Ticket.objects.get().subject) == (0, "Ümlaut")


def test_the_first_line_takes_in_what_names_no_team(command):
    TeamFactory(name="Network", tier=2)
    TeamFactory(name="Board", is_restricted=True)
    TeamFactory(name="Old", is_active=False)
    front = TeamFactory(name="Front")

    command("subject\na\n")

    assert Ticket.objects.get().team == front


def test_a_named_team_takes_in_what_names_none(command, desk):
    field = TeamFactory(name="Field")

    command("subject\na\n", "--team=field")

    assert Ticket.objects.get().team == field


@pytest.mark.parametrize(
    ("text", "options", "sentence"),
    [
        ("", [], "is empty. Export the tickets again."),
        ("id,subject,id\n", [], "The header names “id” twice (columns 1 and 3). Rename one of them."),
        ("id,x\n", [], "No column is known as the subject or the description. Say which one it is"),
        ("subject\n", ["--map=betreff=subject"], "There is no column “betreff”."),
        ("subject\n", ["--map=subject=titel"], "There is no field “titel”. Did you mean “title”?"),
        ("subject\n", ["--map=subject"], "--map subject: write it as COLUMN=FIELD."),
        ("subject\n", ["--map==subject"], "--map =subject: write it as COLUMN=FIELD."),
        ("subject\n", ["--map-value=status=open"], "write it as FIELD:WORD=OURS"),
        ("subject\n", ["--map-value=status:open"], "write it as FIELD:WORD=OURS"),
        ("subject\n", ["--map-value=status:=open"], "write it as FIELD:WORD=OURS"),
        ("subject\n", ["--map-value=status:WIP=doing"], "“doing” is not a status of this portal."),
        ("subject\n", ["--encoding=klingon"], "There is no encoding “klingon”."),
        ("subject\n", ["--delimiter=::"], "“::” cannot separate columns."),
        (
            "subject\n",
            ["--timezone=Mars/Base"],
            "There is no time zone “Mars/Base”. Write it as Europe/Berlin.",
        ),
        ("subject\n", ["--team=Nobody"], "There is no active team “Nobody”. Create it in the admin, or add"),
        ("subject\n", ["--source=" + "x" * 61], "--source is longer than 60 characters; shorten it."),
        ("subject\n", ["--prefix=" + "x" * 13], "--prefix is longer than 12 characters; shorten it."),
        ("subject\n", ["--report=/dev/null/report"], "The report cannot be written:"),
    ],
)
def test_what_cannot_be_used_is_said_and_ends_with_2(command, desk, text, options, sentence):
    sentence = sentence.replace("Did you mean “title”?", "Fields: external_id, subject")

    status, out, err = command(text, *options)

    assert (status, out) == (2, "")
    assert sentence in err
    assert Ticket.objects.count() == 0


def test_a_directory_ends_with_2(tmp_path, desk):
    status, _, err = run_on(tmp_path)

    assert (status, err) == (2, f"{tmp_path} is a directory. Name the file with the tickets.")


def test_without_any_team_it_says_where_to_make_one(command):
    assert command("subject\na\n") == (
        2,
        "",
        "There is no team to take the tickets in. Create one in the admin, or add --create-teams.",
    )


def test_an_array_that_breaks_off_ends_with_2(command, desk):
    status, _, err = command('[{"subject": "a"}, {"subj')

    assert (status, "The array breaks off" in err, Ticket.objects.count()) == (2, True, 0)


@pytest.mark.parametrize(
    ("stop", "status", "sentence"),
    [
        (
            KeyboardInterrupt(),
            130,
            "Stopped. What was saved stays; run the same command to bring in the rest.",
        ),
        (
            OperationalError("gone"),
            2,
            "The database cannot be reached. What was saved stays; run this again. (gone)",
        ),
    ],
)
def test_a_run_that_is_stopped_keeps_what_it_saved(command, desk, monkeypatch, stop, status, sentence):
    bring_in = importing.import_rows

    def stops_after_a_batch(*arguments, **options):
        def progress(tally):
            raise stop

        return bring_in(*arguments, **{**options, "progress": progress})

    monkeypatch.setattr(import_tickets.importing, "import_rows", stops_after_a_batch)

    found, _, err = command("subject\na\nb\n", "--batch=1")

    assert (found, err.strip().splitlines()[-1], Ticket.objects.count()) == (status, sentence, 1)


def test_a_batch_below_one_is_one(command, desk):
    assert command("subject\na\nb\n", "--batch=0")[0] == 0
    assert Ticket.objects.count() == 2


def test_help_names_every_field():
    parser = import_tickets.Command().create_parser("manage.py", "import_tickets")

    assert all(field in parser.format_help().replace("\n", " ") for field in importing.FIELDS)


def test_the_program_itself_ends_with_2(tmp_path):
    end = subprocess.run(
        [sys.executable, ROOT / "manage.py", "import_tickets", tmp_path / "nothing.csv"],
        capture_output=True, text=True, check=False, env={**os.environ, "HANDOVER_ENV": "test"},
    )  # fmt: skip

    assert (end.returncode, end.stdout) == (2, "")
    assert end.stderr.endswith("nothing.csv. Check the path.\n")


@pytest.mark.skipif(not INCIDENTS.exists(), reason="no sample data: set HANDOVER_SAMPLE_DATA to its folder")
def test_real_incidents_come_in_whole_and_once():
    status, out, _ = run_on(INCIDENTS, "--create-teams")

    assert status == 0
    assert out.startswith("Imported 3,000 of 3,000 rows: 0 were here already, 0 refused.")
    assert Ticket.objects.count() == 3000
    assert Ticket.objects.exclude(contact=None).count() == 3000
    assert (Team.objects.filter(name="GRP_0").exists(), Contact.objects.count() > 1400) == (True, True)
    again = run_on(INCIDENTS, "--create-teams", "--map=row_id=external_id")
    assert again[0] == 0
    assert again[1].startswith("Imported 0 of 3,000 rows: 3,000 were here already, 0 refused.")


@pytest.mark.skipif(not INCIDENTS.exists(), reason="no sample data: set HANDOVER_SAMPLE_DATA to its folder")
def test_real_incidents_without_their_ids_come_in_whole_and_once():
    options = ("--create-teams", "--map=row_id=", "--batch=700")

    first, again = run_on(INCIDENTS, *options), run_on(INCIDENTS, *options)

    assert first[1].startswith("Imported 3,000 of 3,000 rows: 0 were here already, 0 refused.")
    assert again[1].startswith("Imported 0 of 3,000 rows: 3,000 were here already, 0 refused.")


@pytest.mark.long
def test_a_killed_import_goes_on_and_stays_small(tmp_path, transactional_db):
    """100,000 rows in bounded memory, killed on the way."""
    TeamFactory(name="Service Desk")
    path = tmp_path / "large.csv"
    with path.open("w") as file:
        file.write("id,subject,description,contact_name\n")
        file.writelines(
            f"{n},Ticket {n},{'words and more ' * 20},Person {n % 5000}\n" for n in range(100_000)
        )

    killed = _program(path)
    while Ticket.objects.count() < 5_000:
        assert killed.poll() is None
    killed.kill()
    killed.communicate()
    before = Ticket.objects.count()
    rest = _program(path)
    out, _ = rest.communicate()

    assert (before % 1000, 0 < before < 100_000) == (0, True)
    assert rest.returncode == 0
    assert out.startswith(
        f"Imported {100_000 - before:,} of 100,000 rows: {before:,} were here already, 0 refused."
    )
    assert Ticket.objects.count() == RemoteRecord.objects.filter(type="ticket").count() == 100_000
    assert int(out.rsplit(maxsplit=1)[-1]) < 300_000


def _program(path):
    """The command as a program of its own that prints its peak memory in kB at the end."""
    from django.db import connection

    settings = connection.settings_dict
    url = f"postgres://{settings['USER']}@{settings['HOST']}:{settings['PORT']}/{settings['NAME']}"
    words = (
        "import resource, sys; from django.core.management import execute_from_command_line as run;"
        "run(['manage.py', 'import_tickets', sys.argv[1]]);"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)"
    )
    environment = {**os.environ, "DATABASE_URL": url, "DJANGO_SETTINGS_MODULE": "tests.settings"}
    return subprocess.Popen(
        [sys.executable, "-c", words, path],
        cwd=ROOT, env=environment, text=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
    )  # fmt: skip
