"""What every test starts from."""

import os
import shutil
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
