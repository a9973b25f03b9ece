"""What every test starts from."""

import os
import shutil
from datetime import timedelta
from itertools import count
from pathlib import Path

import pytest
from hypothesis import settings as hypothesis_settings

MODELS = Path(__file__).parent / "models"
LONG = os.environ.get("HANDOVER_LONG") == "1"
LEFT_OUT = {
    "long": "" if LONG else "a long run: script/test --all",
    "browser": "" if shutil.which("chromium") else "there is no Chromium here: apt-get install chromium",
}

hypothesis_settings.register_profile("quick", max_examples=50, deadline=None)
hypothesis_settings.register_profile("long", max_examples=5000, deadline=None)
hypothesis_settings.load_profile("long" if LONG else "quick")


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items):
    """Mark the models' tests as the database's; skip what this machine has no room for, and say why."""
    for item in items:
        if item.path.is_relative_to(MODELS):
            item.add_marker(pytest.mark.database)
        for marker, reason in LEFT_OUT.items():
            if reason and marker in item.keywords:
                item.add_marker(pytest.mark.skip(reason=reason))


@pytest.fixture
def firm(db):
    from tests.firm import Firm

    return Firm()


@pytest.fixture
def server(settings):
    """Somebody's program that may be called (tests.programs)."""
    from tests import programs

    made = programs.started()
    settings.OUTGOING_PRIVATE_HOSTS = ["127.0.0.1"]
    yield made
    made.shutdown()
    made.server_close()


@pytest.fixture
def at_ten(monkeypatch):
    """The portal's clock: ten o'clock on the firm's day, a second later with every request."""
    from escalations.web.middleware import Moment
    from tests.firm import minutes

    seconds = count()
    clock = staticmethod(lambda: minutes(60) + timedelta(seconds=next(seconds)))
    monkeypatch.setattr(Moment, "clock", clock)
