"""The portal's settings as the tests see them."""

import os
import tempfile
from pathlib import Path

os.environ["HANDOVER_ENV"] = "test"

from portal.settings import *  # noqa: F403 - the line above decides what is read

MEDIA_ROOT = Path(tempfile.gettempdir()) / f"handover-tests-{os.getuid()}"

DATABASES["default"]["ENGINE"] = "tests.postgres"  # noqa: F405
