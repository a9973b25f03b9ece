"""The door for gunicorn."""

import os
from threading import Thread

from django.core.wsgi import get_wsgi_application

from escalations.domain import writing

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "portal.settings")

application = get_wsgi_application()

# The writing check reads its word lists while the first page is fetched, not when the first section is typed.
Thread(target=writing.get_ready, name="word lists", daemon=True).start()
