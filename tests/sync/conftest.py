"""What the tests of every connector share."""

import pytest

pytest.register_assert_rewrite("tests.sync.contract")
