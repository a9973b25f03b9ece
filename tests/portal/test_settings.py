"""What the settings accept, and what they refuse to start with."""

import os
import subprocess
import sys

ASK = "from django.conf import settings as s; print({})"


def ask(expression, **variables):
    """Load the settings in a process of their own, as a server would."""
    environment = {"PATH": os.environ["PATH"], "DJANGO_SETTINGS_MODULE": "portal.settings", **variables}
    return subprocess.run(
        [sys.executable, "-c", ASK.format(expression)], env=environment, capture_output=True, text=True
    )


def test_production_refuses_to_start_without_its_secret():
    result = ask("s.DEBUG")

    assert result.returncode == 1
    assert "ImproperlyConfigured: SECRET_KEY is not set. Set it to a long random text" in result.stderr


def test_production_starts_with_a_secret_and_is_strict():
    result = ask(
        "s.DEBUG, s.SESSION_COOKIE_SECURE, s.CSRF_COOKIE_SECURE, s.X_FRAME_OPTIONS", SECRET_KEY="x" * 50
    )

    assert result.stdout == "False True True DENY\n"


def test_production_refuses_debug():
    result = ask("s.DEBUG", SECRET_KEY="x" * 50, DEBUG="1")

    assert "DEBUG shows secrets to visitors" in result.stderr


def test_a_desk_needs_no_secret():
    result = ask("s.PRODUCTION, s.DEBUG, s.SESSION_COOKIE_SECURE", HANDOVER_ENV="development")

    assert result.stdout == "False False False\n"


def test_an_unknown_environment_is_refused_by_name():
    result = ask("s.DEBUG", HANDOVER_ENV="staging")

    assert "HANDOVER_ENV must be production, development or test; it is 'staging'." in result.stderr


def test_a_number_that_is_none_is_refused_by_name():
    result = ask("s.DEBUG", HANDOVER_ENV="development", HSTS_SECONDS="soon")

    assert "HSTS_SECONDS must be a whole number; it is 'soon'." in result.stderr


def test_the_pool_is_for_the_process_that_asks_for_it():
    without = ask("s.DATABASES['default']['OPTIONS'].get('pool')", HANDOVER_ENV="development")
    with_pool = ask(
        "s.DATABASES['default']['OPTIONS'].get('pool')", HANDOVER_ENV="development", DATABASE_POOL="5"
    )

    assert without.stdout == "None\n"
    assert with_pool.stdout == "{'min_size': 1, 'max_size': 5, 'timeout': 3}\n"


def test_the_broker_follows_redis_unless_it_is_named():
    follows = ask("s.CELERY_BROKER_URL", HANDOVER_ENV="development", REDIS_URL="redis://a/0")
    named = ask(
        "s.CELERY_BROKER_URL",
        HANDOVER_ENV="development",
        REDIS_URL="redis://a/0",
        CELERY_BROKER_URL="amqp://b",
    )

    assert follows.stdout == "redis://a/0\n"
    assert named.stdout == "amqp://b\n"
