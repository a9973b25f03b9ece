"""Brings in the tickets of another helpdesk's export: CSV, JSON Lines or a JSON array."""

import csv
import sys
from contextlib import contextmanager
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from django.core.management.base import BaseCommand, CommandError
from django.db import OperationalError
from django.utils import timezone
from tqdm import tqdm

from escalations.domain import importing
from escalations.domain.errors import DomainError
from escalations.models import Category, Team

SHOWN, NAMED = 20, 5
LONGEST_SOURCE, LONGEST_PREFIX = 60, 12
SOME_REFUSED, UNREADABLE, INTERRUPTED = 1, 2, 130
EPILOG = """
Columns of common helpdesks are known by name. Fields: {fields}.
Running the same command again brings in what is missing and nothing twice: a row is known by its external id
or, without one, by its content. Ids count within a --source; give two helpdesks two names.
Ends with 0 if every row is in, 1 if some were refused, 2 if the file or an option could not be used.
"""


class Command(BaseCommand):
    help = "Import tickets from another helpdesk's export: CSV, JSON Lines or a JSON array."

    def create_parser(self, *arguments, **options):
        epilog = EPILOG.format(fields=", ".join(sorted(importing.FIELDS)))
        return super().create_parser(*arguments, epilog=epilog, **options)

    def add_arguments(self, parser):
        add = parser.add_argument
        add("file", help="The export.")
        add("--map", action="append", default=[], metavar="COLUMN=FIELD",
            help="This column is that field; with nothing after = the column is left out.")  # fmt: skip
        add("--map-value", action="append", default=[], metavar="FIELD:WORD=OURS",
            help="What a word of theirs is here, such as 'status:In Progress=open'.")  # fmt: skip
        add("--source", help="Name of the helpdesk; ids count within it. Default: the file's name.")
        add("--prefix", default="", help="How its numbers are written there, such as FD for FD-1042.")
        add("--team", help="For rows without a known team. Default: the first team of the lowest tier.")
        add("--create-teams", action="store_true", help="Make teams that are not known, in tier 1.")
        add("--create-categories", action="store_true", help="Make categories that are not known.")
        add("--dry-run", action="store_true", help="Read and check everything, write nothing.")
        add("--report", metavar="FILE", help="Write what was refused as CSV: row, line, field, reason.")
        add("--encoding", help="Such as cp1252. Default: found out, and said.")
        add("--delimiter", help="What separates columns; tab for a tabulator. Default: found out.")
        add("--date-format", action="append", default=[], metavar="FORMAT",
            help="How dates are written if not as 2026-05-31 14:30, such as '%%d/%%m/%%Y %%H:%%M'.")  # fmt: skip
        add("--timezone", help="Of dates without one, such as Europe/Berlin. Default: the portal's.")
        add("--batch", type=int, default=1000, metavar="N", help="Rows saved at once. Default: 1000.")

    def handle(self, *, file, **options):
        try:
            tally = self._import(file, options)
        except DomainError as problem:
            raise CommandError(problem.detail, returncode=UNREADABLE) from None
        except OperationalError as problem:
            raise CommandError(
                f"The database cannot be reached. What was saved stays; run this again. ({str(problem).strip()})",
                returncode=UNREADABLE,
            ) from None
        except KeyboardInterrupt:
            self.stderr.write("Stopped. What was saved stays; run the same command to bring in the rest.")
            sys.exit(INTERRUPTED)
        if tally.refused:
            sys.exit(SOME_REFUSED)

    def _import(self, file, options):
        export = importing.Export(file, encoding=options["encoding"], delimiter=options["delimiter"])
        prefix = _short(options["prefix"], "--prefix", LONGEST_PREFIX)
        now = timezone.now()
        translation = self._translation(export, options, now)
        self._introduce(export, translation)
        with _report(options["report"]) as report, _progress(export) as progress:
            tally = importing.import_rows(
                export, translation, at=now, prefix=prefix, batch=max(1, options["batch"]),
                is_rehearsal=options["dry_run"], refuse=report.refuse, progress=progress,
            )  # fmt: skip
        self._conclude(tally, translation, report, options)
        return tally

    def _translation(self, export, options, now):
        make = {}
        rehearsal = options["dry_run"]
        if options["create_teams"]:
            make["team"] = _new_team if not rehearsal else lambda name: Team(name=name)
        if options["create_categories"]:
            make["category"] = _new_category if not rehearsal else lambda name: Category(name=name)
        return importing.Translation(
            importing.fields_of(export.columns, given=[_pair(one, "--map") for one in options["map"]]),
            source=_source(options["source"], export),
            zone=_zone(options["timezone"]), at=now, formats=options["date_format"],
            team=_team(options["team"], make.get("team")), make=make,
            given=[_triple(one) for one in options["map_value"]],
        )  # fmt: skip

    def _say(self, text):
        """Beside the result, and not in red: it is no error."""
        self.stderr.write(text, str)

    def _introduce(self, export, translation):
        for remark in export.remarks:
            self._say(remark)
        self._say(f"Source “{translation.source}”. Columns:")
        for column in export.columns:
            self._say(f"  {column or '(no name)'} → {translation.fields.get(column, 'left out')}")

    def _conclude(self, tally, translation, report, options):
        for warning in translation.warnings():
            self._say(f"Note: {warning}")
        report.conclude(self._say, tally)
        start = "Dry run, nothing written. Would import" if options["dry_run"] else "Imported"
        self.stdout.write(
            f"{start} {tally.imported:,} of {tally.rows:,} rows: {tally.known:,} were here already, "
            f"{tally.refused:,} refused. New: {', '.join(_made(tally, translation))}."
        )


class _Report:
    """What was refused: to a file as it happens, or the first few to the terminal."""

    def __init__(self, file=None):
        self.writer = csv.writer(file) if file else None
        self.name, self.first, self.count = getattr(file, "name", None), [], 0
        if self.writer:
            self.writer.writerow(["row", "line", "field", "reason"])

    def refuse(self, line, field, reason):
        self.count += 1
        if self.writer:
            self.writer.writerow([line.row, line.line, field, reason])
        elif len(self.first) < SHOWN:
            self.first.append(f"Row {line.row} (line {line.line}){', ' + field if field else ''}: {reason}")

    def conclude(self, say, tally):
        for sentence in self.first:
            say(sentence)
        if self.count > len(self.first) and not self.name:
            say(f"… and {self.count - len(self.first):,} more. See them all with --report FILE.")
        if self.name and self.count:
            say(f"What was refused is in {self.name}.")
        if tally.refused:
            say("Correct the refused rows and run the same command again: nothing comes twice.")


@contextmanager
def _report(path):
    if not path:
        yield _Report()
        return
    try:
        Path(path).touch()
    except OSError as problem:
        raise CommandError(f"The report cannot be written: {problem}.", returncode=UNREADABLE) from None
    with Path(path).open("w", encoding="utf-8", newline="") as file:
        yield _Report(file)


@contextmanager
def _progress(export):
    """A bar over the bytes read, only on a terminal."""
    with tqdm(total=export.size, unit="B", unit_scale=True, disable=None, desc="Importing") as bar:

        def show(tally):
            bar.set_postfix_str(f"{tally.rows:,} rows, {tally.refused:,} refused", refresh=False)
            bar.update(export.position - bar.n)

        yield show


def _pair(text, option):
    left, sign, right = text.rpartition("=")
    if not sign or not left.strip():
        raise CommandError(f"{option} {text}: write it as COLUMN=FIELD.", returncode=UNREADABLE)
    return left.strip(), right.strip()


def _triple(text):
    field, sign, rest = text.partition(":")
    word, equals, ours = rest.rpartition("=")
    if not sign or not equals or not word.strip():
        raise CommandError(
            f"--map-value {text}: write it as FIELD:WORD=OURS, such as 'status:In Progress=open'.",
            returncode=UNREADABLE,
        )
    return field.strip(), word.strip(), ours.strip()


def _source(name, export):
    """The name that ids count within; of the export itself if nobody says."""
    found = name or importing.known_source(export.columns) or export.path.stem[:LONGEST_SOURCE]
    return _short(found, "--source", LONGEST_SOURCE)


def _short(text, option, limit):
    if len(text) > limit:
        raise CommandError(f"{option} is longer than {limit} characters; shorten it.", returncode=UNREADABLE)
    return text


def _zone(name):
    if not name:
        return timezone.get_default_timezone()
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise CommandError(
            f"There is no time zone “{name}”. Write it as Europe/Berlin.", returncode=UNREADABLE
        ) from None


def _team(name, make):
    """Where rows without a known team go: the one named, else the first line."""
    active = Team.objects.active()
    if name:
        found = active.filter(name__iexact=name).first() or (make and make(name))
        if not found:
            raise CommandError(
                f"There is no active team “{name}”. Create it in the admin, or add --create-teams.",
                returncode=UNREADABLE,
            )
        return found
    first = active.order_by("tier", "is_restricted", "name").first()
    if first is None and not make:
        raise CommandError(
            "There is no team to take the tickets in. Create one in the admin, or add --create-teams.",
            returncode=UNREADABLE,
        )
    return first


def _new_team(name):
    return Team.objects.get_or_create(name=name)[0]


def _new_category(name):
    return Category.objects.get_or_create(name=name, parent=None)[0]


def _made(tally, translation):
    """What was made beside the tickets, such as “3 teams (Desk, Field, Network)”."""
    yield _counted(tally.contacts, "contact", "contacts")
    yield _counted(tally.companies, "company", "companies")
    for field, one, many in (("team", "team", "teams"), ("category", "category", "categories")):
        names = translation.words[field].made
        if names:
            more = ", …" if len(names) > NAMED else ""
            yield f"{_counted(len(names), one, many)} ({', '.join(names[:NAMED])}{more})"


def _counted(number, one, many):
    return f"{number:,} {one if number == 1 else many}"
