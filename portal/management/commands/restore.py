"""Brings back what `backup` kept: `restore FILE`, into an empty database."""

from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from portal import restoring
from portal.archive import Damaged, Reading
from portal.pg_programs import NoProgram


class Command(BaseCommand):
    help = "Bring back database and attachments of a backup. Run `migrate` after it."
    requires_system_checks = ()  # there is no database yet to be checked

    def add_arguments(self, parser):
        parser.add_argument("file", type=Path)
        parser.add_argument(
            "--replace", action="store_true", help="lose what the database and the storage hold now"
        )

    def handle(self, *, file, replace, **options):
        try:
            files = restoring.restore(Reading(file), replace=replace)
        except (Damaged, NoProgram, restoring.Refused, OSError) as error:
            raise CommandError(str(error)) from error
        self.stdout.write(
            f"The portal is back as it was: the database and {files} files. Now run `manage.py migrate`, and start it "
            "with the SECRET_KEY it had."
        )
