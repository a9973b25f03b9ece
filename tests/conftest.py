"""What every test starts from."""

import gc
import os
import shutil
import threading
import time
from datetime import timedelta
from itertools import count

import pytest
from hypothesis import settings as hypothesis_settings

LONG = os.environ.get("HANDOVER_LONG") == "1"
LEFT_OUT = {
    "long": "" if LONG else "a long run: script/test --all",
    "browser": "" if shutil.which("chromium") else "there is no Chromium here: apt-get install chromium",
}

# The usual examples are always the same ones; the long run looks for new ones.
hypothesis_settings.register_profile("quick", max_examples=50, deadline=None, derandomize=True)
hypothesis_settings.register_profile("long", max_examples=5000, deadline=None)
hypothesis_settings.load_profile("long" if LONG else "quick")


gc.disable()  # what is collected stays: to look through it again and again takes a third of the time


def pytest_collection_finish():
    gc.freeze()
    gc.enable()


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items):
    """Skip what this machine has no room for, and say why."""
    for item in items:
        for marker, reason in LEFT_OUT.items():
            if reason and marker in item.keywords:
                item.add_marker(pytest.mark.skip(reason=reason))


@pytest.hookimpl(optionalhook=True)  # -p no:xdist
def pytest_xdist_make_scheduler(config, log):
    from tests.scheduling import ByFile

    return ByFile(config, log)


@pytest.fixture(autouse=True)
def answered(request):
    """Whatever a closed browser still asks is answered before the tables are emptied under it."""
    yield
    if "live_server" not in request.fixturenames:
        return
    ends = time.monotonic() + 10
    while time.monotonic() < ends and any(map(_answers, threading.enumerate())):
        time.sleep(0.01)


def _answers(thread):
    return "process_request_thread" in thread.name


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
    made.let_go.set()
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
