"""Writes the portal's configuration as a file that another portal takes over."""

from pathlib import Path

from django.core.management.base import BaseCommand

from escalations.domain import configuration_file


class Command(BaseCommand):
    help = "Write categories, priorities, teams, texts, scenarios and the standard as YAML; no secrets, no people."

    def add_arguments(self, parser):
        parser.add_argument("file", nargs="?", help="where to; without it to the screen")

    def handle(self, *args, **options):
        text = configuration_file.as_text(configuration_file.everything())
        if not options["file"]:
            self.stdout.write(text, ending="")
            return
        Path(options["file"]).write_text(text, encoding="utf-8")
        self.stderr.write(f"Written to {options['file']}.")
