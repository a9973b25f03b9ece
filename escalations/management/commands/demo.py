"""`manage.py demo`: fills an empty database with an invented support firm, and says how to sign in."""

import os
import secrets

from django.contrib.auth.hashers import make_password
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone
from tqdm import tqdm

from escalations.demo import build
from escalations.demo.firm import SIGN_INS
from escalations.models import User


class Command(BaseCommand):
    """An empty database only; DEMO_PASSWORD sets the password of the three sign-ins, else one is made."""

    help = (
        "Fill an empty database with a small invented support firm: people, customers, tickets, escalations."
    )

    def add_arguments(self, parser):
        parser.add_argument(
            "--if-empty", action="store_true", help="Leave a database with data as it is, without an error."
        )
        parser.add_argument(
            "--seed", type=int, default=1, help="Another number tells other tickets (default: 1)."
        )
        parser.add_argument("--tickets", type=int, default=600, help="How many tickets (default: 600).")

    def handle(self, *, if_empty, seed, tickets, **options):
        if not build.is_empty():
            if not if_empty:
                raise CommandError(
                    "The database is not empty; the demo is made only in an empty one. Use another database, "
                    "or --if-empty to leave this one as it is."
                )
            self.stdout.write("The database has data already: nothing was done.")
            return self._say_sign_ins(password=None)
        with _Bars() as bars:
            build.build(seed=seed, count=tickets, at=timezone.now(), progress=bars)
        password = os.environ.get("DEMO_PASSWORD") or secrets.token_urlsafe(9)
        User.objects.filter(username__in=SIGN_INS).update(password=make_password(password))
        return self._say_sign_ins(password)

    def _say_sign_ins(self, password):
        names = User.objects.filter(username__in=SIGN_INS, is_active=True).values_list("username", flat=True)
        known = [name for name in SIGN_INS if name in set(names)]
        if known:
            self.stdout.write(f"Sign in as: {', '.join(known)}")
        if password:
            self.stdout.write(f"Password:   {password}")


class _Bars:
    """A progress bar a stage, on standard error and only where somebody watches."""

    def __init__(self):
        self.bar, self.stage = None, None

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self._close()

    def __call__(self, done, of, stage):
        if stage != self.stage:
            self._close()
            self.stage, self.bar = stage, tqdm(total=of, desc=stage.capitalize(), disable=None, leave=False)
        self.bar.update(done - self.bar.n)

    def _close(self):
        if self.bar is not None:
            self.bar.close()
