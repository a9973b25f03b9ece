"""Makes an API token for somebody: `create_token USERNAME [--days N] [--scopes read,write]`."""

from datetime import timedelta

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from escalations.domain import tokens
from escalations.domain.errors import DomainError
from escalations.models import Scope, User


class Command(BaseCommand):
    help = "Print a new API token once, alone on its line. Its scopes narrow what its user may do."

    def add_arguments(self, parser):
        usual, every = ",".join(tokens.USUAL), ", ".join(Scope.values)
        parser.add_argument("username", help="Whose token it is.")
        parser.add_argument("--days", type=int, help="How long it holds; left out: until it is revoked.")
        parser.add_argument("--scopes", default=usual, help=f"With commas, of {every}. Left out: {usual}.")

    def handle(self, *, username, days, scopes, **options):
        user = User.objects.filter(username=username).first()
        if user is None:
            raise CommandError(f"There is no user “{username}”. Give the name they sign in with.")
        if days is not None and not 1 <= days <= tokens.MOST_DAYS:
            raise CommandError(f"--days is a number from 1 to {tokens.MOST_DAYS}.")
        scopes = [scope.strip() for scope in scopes.split(",") if scope.strip()]
        try:
            _, key = tokens.make(
                user,
                scopes=scopes,
                expires_in=timedelta(days=days) if days else None,
                label="Made by create_token",
                by=None,
                at=timezone.now(),
            )
        except DomainError as refusal:
            raise CommandError(refusal.detail) from refusal
        self.stdout.write(key)
