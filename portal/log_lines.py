"""How the log tells of a refusal: in one line, since nothing went wrong."""

import logging

from django.core.exceptions import PermissionDenied


class WithoutTraceOfRefusals(logging.Filter):
    """Who may not see a page is told so; where in the code that was found out helps nobody."""

    def filter(self, record):
        if record.exc_info and isinstance(record.exc_info[1], PermissionDenied):
            record.exc_info = None
        return True
