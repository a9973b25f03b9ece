"""The portal's settings as the tests see them."""

import os

os.environ["HANDOVER_ENV"] = "test"

from portal.settings import *  # noqa: F403 - the line above decides what is read
