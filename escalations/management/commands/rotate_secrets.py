"""Encrypts all stored secrets with the newest SECRET_KEY: `rotate_secrets`, before an earlier key is dropped."""

from django.core.management.base import BaseCommand, CommandError

from escalations.domain import secrets_at_rest


class Command(BaseCommand):
    help = "Encrypt all stored secrets anew with SECRET_KEY. Then SECRET_KEY_FALLBACKS may be emptied."

    def handle(self, **options):
        done = secrets_at_rest.rotate()
        self.stdout.write(f"Encrypted with the newest key: {done.renewed}.")
        if done.lost:
            raise CommandError(
                f"No key opens these: {', '.join(done.lost)}. Put the key they were stored with into "
                "SECRET_KEY_FALLBACKS and run this again, or enter them again."
            )
