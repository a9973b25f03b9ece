"""A refusal is one line in the log; a fault keeps its trace."""

import logging
import sys

import pytest
from django.core.exceptions import PermissionDenied

from portal.log_lines import WithoutTraceOfRefusals


@pytest.mark.parametrize(("problem", "keeps_trace"), [(PermissionDenied, False), (ValueError, True)])
def test_only_a_fault_keeps_its_trace(problem, keeps_trace):
    try:
        raise problem("Not yours.")
    except problem:
        told = sys.exc_info()
    record = logging.LogRecord("django.request", logging.WARNING, __file__, 1, "Forbidden", (), told)

    assert WithoutTraceOfRefusals().filter(record)
    assert bool(record.exc_info) == keeps_trace
