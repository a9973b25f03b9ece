"""Lets somebody in with their password alone: `reset_second_factor USERNAME`, for the last administrator."""

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from escalations.domain import second_factor
from escalations.domain.errors import DomainError
from escalations.models import User


class Command(BaseCommand):
    help = "Take somebody's second factor off, and sign them out everywhere. It is remembered."

    def add_arguments(self, parser):
        parser.add_argument("username", help="Whose it is.")

    def handle(self, *, username, **options):
        user = User.objects.filter(username=username).first()
        if user is None:
            raise CommandError(f"There is no user “{username}”. Give the name they sign in with.")
        try:
            second_factor.reset(user, by=None, at=timezone.now())
        except DomainError as refusal:
            raise CommandError(refusal.detail) from refusal
        self.stdout.write(f"The second factor of {user} is reset; their password alone lets them in.")
