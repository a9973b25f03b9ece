"""What every test starts from."""

import os

import pytest
from hypothesis import settings as hypothesis_settings

LONG = os.environ.get("HANDOVER_LONG") == "1"

hypothesis_settings.register_profile("quick", max_examples=50, deadline=None)
hypothesis_settings.register_profile("long", max_examples=5000, deadline=None)
hypothesis_settings.load_profile("long" if LONG else "quick")


def pytest_collection_modifyitems(items):
    """Leave the long runs to `script/test --all`."""
    if LONG:
        return
    skip = pytest.mark.skip(reason="a long run: script/test --all")
    for item in items:
        if "long" in item.keywords:
            item.add_marker(skip)
