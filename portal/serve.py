"""Prepares the database for script/server, says where the portal is, and runs web, worker and beat."""

import os
import secrets
import sys
from io import StringIO
from pathlib import Path

BASE_DIR = Path(__file__).resolve().parent.parent
PEOPLE = ("technician", "senior", "administrator")


def main():
    if os.environ.get("HANDOVER_ENV") != "production":
        keep_in_environment("SECRET_KEY", "secret-key", secrets.token_urlsafe(50))
    keep_in_environment("DEMO_PASSWORD", "demo-password", secrets.token_urlsafe(9))
    prepare()
    host, port = port_to_use()
    print(f"\nHandover: http://{'localhost' if host == '127.0.0.1' else host}:{port}/")
    print(sign_ins(), "Ctrl-C stops everything.\n", sep="\n", flush=True)
    close_database()
    os.environ["PORT"] = str(port)
    # Our environment is complete: honcho's own .env would reach the processes, and not the steps above.
    os.execv(sys.executable, [sys.executable, "-m", "honcho", "start", "-e", os.devnull])  # noqa: S606


def port_to_use():
    from portal.port import address, refuse_if_taken

    refuse_if_taken(*address())
    return address()


def keep_in_environment(name, filename, made):
    """Give the processes a secret: the environment's, else an earlier start's, else the one made now."""
    file = BASE_DIR / "var" / filename
    if os.environ.get(name):
        return
    if not file.exists():
        file.parent.mkdir(exist_ok=True)
        file.touch(mode=0o600)
        file.write_text(made)
    os.environ[name] = file.read_text()


def prepare():
    """Bring the database up to date, and fill it with the demo where it is empty."""
    import django
    from django.conf import settings
    from django.core.management import call_command, get_commands

    django.setup()
    print("Preparing the database…", flush=True)
    call_command("migrate", verbosity=0)
    if "demo" in get_commands():
        tell_of_demo()
        call_command("demo", "--if-empty", stdout=StringIO())  # the sign-ins are told below, at every start
    if settings.PRODUCTION:
        call_command("collectstatic", interactive=False, verbosity=0)


def tell_of_demo():
    """The demo takes a while, once; somebody watches a quiet terminal."""
    from escalations.demo import build

    if build.is_empty():
        print("Making the demo… (about half a minute, only this once)", flush=True)


def sign_ins():
    """Say who can sign in to the demo, or that this database is not a demo."""
    from django.contrib.auth import get_user_model

    people = list(get_user_model().objects.filter(username__in=PEOPLE, is_active=True))
    if len(people) < len(PEOPLE):
        return "This database holds no demo: sign in as one of its own people."
    known = all(person.check_password(os.environ["DEMO_PASSWORD"]) for person in people)
    password = os.environ["DEMO_PASSWORD"] if known else "as chosen when the demo was made, or since"
    return "\n".join(["Sign in as"] + [f"  {name:<14} password: {password}" for name in PEOPLE])


def close_database():
    from django.db import connections

    connections.close_all()


if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "portal.settings")
    main()
