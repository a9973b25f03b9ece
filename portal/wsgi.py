"""The door for gunicorn."""

import contextlib
import ctypes
import os
from threading import Thread

from django.core.wsgi import get_wsgi_application

from escalations.domain import writing

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "portal.settings")

application = get_wsgi_application()


def read_word_lists():
    """Get the writing check ready, and give back the memory that reading took."""
    writing.get_ready()
    with contextlib.suppress(AttributeError):  # another C library keeps none
        ctypes.CDLL(None).malloc_trim(0)


# While the first page is fetched, not when the first section is typed.
Thread(target=read_word_lists, name="word lists", daemon=True).start()
