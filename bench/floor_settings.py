"""The portal's settings, and what is left of its middleware around a view that knows session and person."""

from portal.settings import *  # noqa: F403

ROOT_URLCONF = "bench.floor"
LEAST = [
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
]
