"""How the log tells: one line a fact, as words or as JSON, and nothing that names a person."""

import json
import logging
import re
from datetime import UTC, datetime
from threading import Lock
from time import monotonic

from django.core.exceptions import PermissionDenied

from escalations.outages import database_is_away

# Who else tells of it: `portal.requests` of each request, `portal.task_lines` of each task, with the error's class.
TOLD_ANYWAY = frozenset({"django.request", "celery.app.trace"})
POOL = "psycopg.pool"
NOWHERE = "(no such address)"
# PostgreSQL quotes the row it refuses: “Key (email)=(anna@…) already exists.”
QUOTED_ROW = re.compile(r"^(\s*)DETAIL:.*?(?=\n\s*\n(?:The above|During)|\Z)", re.DOTALL | re.MULTILINE)


def without_rows(text):
    """Return a trace or message without what PostgreSQL quotes of a row."""
    return QUOTED_ROW.sub(r"\1(the row is not shown)", text)


class WithoutTraceOfRefusals(logging.Filter):
    """Who may not see a page is told so; where in the code that was found out helps nobody."""

    def filter(self, record):
        if record.exc_info and isinstance(record.exc_info[1], PermissionDenied):
            record.exc_info = None
        return True


class OutagesOnceAMinute(logging.Filter):
    """While the database is away requests break alike: a process tells the trace, and its pool's trouble, seldom."""

    def __init__(self, seconds=60, clock=monotonic):
        super().__init__()
        self._seconds, self._clock = seconds, clock
        self._lock, self._next = Lock(), {}

    def filter(self, record):
        if record.name == POOL:
            return self._is_due(record.msg)
        if not (record.exc_info and database_is_away(record.exc_info[1])) or self._is_due("trace"):
            return True
        record.exc_info = None
        return record.name not in TOLD_ANYWAY

    def _is_due(self, what):
        with self._lock:
            now = self._clock()
            is_due = now >= self._next.get(what, now)
            if is_due:
                self._next[what] = now + self._seconds
            return is_due


class WithoutAddresses(logging.Filter):
    """Django and gunicorn name the address that was asked for: it may hold a secret, or words somebody looked for."""

    def filter(self, record):
        request = getattr(record, "request", None)
        if isinstance(record.args, tuple):
            if request is not None and hasattr(request, "path"):
                asked = {request.path, request.path_info, request.get_full_path()}
                record.args = tuple(route_of(request) if arg in asked else arg for arg in record.args)
            elif record.name.startswith("gunicorn"):
                record.args = tuple(
                    NOWHERE if isinstance(arg, str) and arg.startswith("/") else arg for arg in record.args
                )
        return True


def route_of(request):
    """The address as the code writes it: `tickets/<int:number>/`."""
    match = getattr(request, "resolver_match", None)
    return f"/{match.route}" if match else NOWHERE


def somebody(username, ip_address, user_agent, path_info, request):
    """What axes calls whom it locks out; who it was stands in the administration."""
    return "somebody"


class Words(logging.Formatter):
    """A line for people."""

    def format(self, record):
        return without_rows(super().format(record))


class Json(logging.Formatter):
    """A line for programs: when, how grave, whose, of which request, the message, its facts, and a trace."""

    def format(self, record):
        line = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "request_id": getattr(record, "request_id", "-"),
            "message": without_rows(record.getMessage()),
            **getattr(record, "facts", {}),
        }
        if record.exc_info:
            line["trace"] = without_rows(self.formatException(record.exc_info))
        return json.dumps(line, ensure_ascii=False, default=str)
