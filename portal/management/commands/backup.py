"""Keeps a whole portal in one file: `backup FILE`, while it runs."""

from pathlib import Path

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from portal import backup
from portal.pg_programs import NoProgram

MANY = 5


class Command(BaseCommand):
    help = "Write the database and all attachments into one file. Keep SECRET_KEY beside it, and not in it."

    def add_arguments(self, parser):
        parser.add_argument("file", type=Path, help="where to write it; an earlier file is replaced")

    def handle(self, *, file, **options):
        try:
            told = backup.make(file, at=timezone.now())
        except (NoProgram, backup.Failed, OSError) as error:
            raise CommandError(f"No backup was made. {error}") from error
        self.stdout.write(
            f"{file}: the database and {told['files']} files, {file.stat().st_size / 1e6:.1f} MB. Stored secrets stay "
            "encrypted in it: keep SECRET_KEY too, in another place."
        )
        if told["missing"]:
            names = ", ".join(told["missing"][:MANY])
            self.stderr.write(f"{len(told['missing'])} files that the database names are not stored: {names}")
