"""What the settings accept, and what they refuse to start with."""

import os
import secrets
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
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
    assert with_pool.stdout == "{'min_size': 1, 'max_size': 5, 'timeout': 3, 'reconnect_timeout': 3}\n"


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


def test_a_log_format_that_is_none_is_refused_by_name():
    result = ask("s.DEBUG", HANDOVER_ENV="development", LOG_FORMAT="xml")

    assert "LOG_FORMAT must be line or json; it is 'xml'." in result.stderr


def test_the_check_for_production_is_content():
    """As the README sets it up: nothing is left to say, with every warning an error."""
    set_up = {
        "SECRET_KEY": secrets.token_urlsafe(50),
        "ALLOWED_HOSTS": "portal.example",
        "SSL_REDIRECT": "1",
        "HSTS_SECONDS": "31536000",
    }

    checked = subprocess.run(
        [sys.executable, "-W", "error", "manage.py", "check", "--deploy", "--fail-level", "DEBUG"],
        cwd=ROOT,
        env={"PATH": os.environ["PATH"], **set_up},
        capture_output=True,
        text=True,
    )

    assert (checked.returncode, checked.stderr) == (0, "")
    assert checked.stdout == "System check identified no issues (2 silenced).\n"


OIDC = {
    "OIDC_ISSUER": "https://id.firm.example/",
    "OIDC_CLIENT_ID": "handover",
    "OIDC_CLIENT_SECRET": "hush-hush",
}


def test_single_sign_on_is_off_until_an_issuer_is_named():
    assert ask("s.OIDC, s.ADMINISTRATORS_NEED_SECOND_FACTOR", SECRET_KEY="x" * 50).stdout == "None True\n"


def test_single_sign_on_is_set_by_the_environment_and_does_not_tell_its_secret():
    doors = {
        "OIDC_DOMAINS": "Firm.example, b.example",
        "OIDC_GROUPS": "support",
        "OIDC_UNKNOWN_PEOPLE": "technician",
    }

    told = ask("s.OIDC", SECRET_KEY="x" * 50, **OIDC, **doors).stdout

    assert "issuer='https://id.firm.example', client_id='handover', name='single sign-on'" in told
    assert "domains=('firm.example', 'b.example'), groups=('support',)" in told
    assert "takes_unknown=True, vouches_for_mail=False" in told
    assert "hush" not in told


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"OIDC_CLIENT_SECRET": ""}, "OIDC_ISSUER is set, so set OIDC_CLIENT_SECRET too."),
        ({"OIDC_ISSUER": "http://id.firm.example"}, "OIDC_ISSUER must begin with https://"),
        (
            {"OIDC_UNKNOWN_PEOPLE": "welcome"},
            "OIDC_UNKNOWN_PEOPLE must be refuse or technician; it is 'welcome'.",
        ),
    ],
)
def test_half_a_single_sign_on_is_refused_by_name(change, sentence):
    assert sentence in ask("s.OIDC", SECRET_KEY="x" * 50, **OIDC | change).stderr


def test_a_database_that_vanished_is_given_up_in_seconds_unless_its_address_says_otherwise():
    told = ask(
        "{name: s.DATABASES['default']['OPTIONS'][name] for name in ('connect_timeout', 'tcp_user_timeout')}",
        HANDOVER_ENV="development",
        DATABASE_URL="postgres://tickets.example/handover?tcp_user_timeout=30000",
    )

    assert told.stdout == "{'connect_timeout': 3, 'tcp_user_timeout': 30000}\n"
