"""The time at a made-up helpdesk: the real one, or one that a test sets and moves."""

from datetime import UTC, datetime, timedelta


class Clock:
    """Call it for now, aware, in UTC. With a start it stands still until it is moved."""

    def __init__(self, start=None):
        self.start = start

    def __call__(self):
        return self.start or datetime.now(UTC)

    def forward(self, **time):
        """Move on by seconds=, minutes=, days=; a running clock is stopped first."""
        self.start = self() + timedelta(**time)


def whole_seconds(moment):
    """`2026-11-23T09:12:44Z`, as Freshdesk writes a time."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def milliseconds(moment):
    """`2026-11-23T09:12:44.583Z`, as Zammad writes a time."""
    moment = moment.astimezone(UTC)
    return f"{moment:%Y-%m-%dT%H:%M:%S}.{moment.microsecond // 1000:03d}Z"


def read(text):
    """A moment from what a caller sent; ValueError if it is none. Without an offset it is UTC."""
    moment = datetime.fromisoformat(text.replace("Z", "+00:00").replace(" ", "+"))
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
