"""What an error says of the machines under the portal: whether the database is away, or a disk is full."""

import errno
from contextlib import suppress

from django.db import DatabaseError, InterfaceError, OperationalError

# Of PostgreSQL: no connection, being shut down or started up, no connection left.
AWAY = ("08", "57P01", "57P02", "57P03", "53300")
NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


def database_is_away(error):
    """Whether nobody could be served now; a statement that failed or took too long is another thing."""
    if isinstance(error, InterfaceError):
        return True
    state = getattr(error.__cause__, "sqlstate", None) if isinstance(error, OperationalError) else ""
    return state is None or state.startswith(AWAY)


def disk_is_full(error):
    return isinstance(error, OSError) and error.errno in NO_ROOM


def kind_of(error):
    """Return the class of what went wrong, the driver's where Django only passed it on: `PoolTimeout`."""
    cause = error.__cause__ if isinstance(error, DatabaseError) else None
    return type(cause or error).__name__


def drop_received(request):
    """Take what was received of a request's files off the full disk, where it would lie until nobody holds it."""
    for handler in request.upload_handlers:
        file = getattr(handler, "file", None)
        if file is not None:
            with suppress(OSError):  # what could not be written before cannot be now
                file.close()
