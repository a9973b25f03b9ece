"""Takes a configuration over from a file: checked whole, shown, all or nothing."""

import sys
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from escalations.domain import configuration_file
from escalations.domain.errors import DomainError
from escalations.models import User


class Command(BaseCommand):
    help = "Bring the configuration to what a file says. What the file does not name stays as it is."

    def add_arguments(self, parser):
        parser.add_argument("file", help="a file of export_configuration, or - for standard input")
        parser.add_argument("--dry-run", action="store_true", help="check it and show what would change")
        parser.add_argument("--by", metavar="USERNAME", help="who answers for it in the log; else the portal")

    def handle(self, *args, **options):
        text, by = _read(options["file"]), _person(options["by"])
        try:
            outcome = configuration_file.take_over(text, dry_run=options["dry_run"], by=by, at=timezone.now())
        except configuration_file.WrongFile as wrong:
            number = len(wrong.problems)
            words = (
                f"{number} thing{'s are' if number > 1 else ' is'} wrong with this file. Nothing is written."
            )
            raise CommandError("\n".join([words, *map(str, wrong.problems)])) from wrong
        except DomainError as refusal:
            raise CommandError(refusal.detail) from refusal
        for line in _told(outcome):
            self.stdout.write(line)


def _read(name):
    try:
        raw = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
        return raw.decode("utf-8-sig")
    except OSError as wrong:
        raise CommandError(f"{name} cannot be read: {wrong.strerror}.") from wrong
    except UnicodeDecodeError as wrong:
        raise CommandError(f"{name} is not UTF-8. Save it as UTF-8, then try again.") from wrong


def _person(username):
    if not username:
        return None
    person = User.objects.filter(username__iexact=username, is_active=True).first()
    if person is None:
        raise CommandError(f"There is nobody active with the user name {username}.")
    return person


def _told(outcome):
    """What changed, line by line, as the log tells it."""
    for change in outcome.changes:
        yield str(change)
        for line in change.lines:
            yield f"    {line['label']}: {line['before'] or '–'} → {line['after'] or '–'}"
    for path, name in outcome.missing_people:
        yield f"{path}: there is nobody active with the user name {name}; left out."
    number = len(outcome.changes)
    counted = f"{number} change{'' if number == 1 else 's'}"
    yield f"{counted}." if outcome.is_written else f"{counted} would be made. Nothing is written."
