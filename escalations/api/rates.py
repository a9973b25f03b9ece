"""How often a caller may ask: counted in the database, so that it holds for all processes together."""

from django.conf import settings
from django.db import connection
from rest_framework.throttling import BaseThrottle

from escalations.caller import address

WINDOW = 60  # seconds

# One statement: whoever asks at the same moment waits for a row, never for a transaction.
COUNT = """
    INSERT INTO escalations_apiusage AS here (caller, "window", count) VALUES (%s, %s, 1)
    ON CONFLICT (caller) DO UPDATE SET
        count = CASE WHEN here."window" = excluded."window" THEN here.count + 1 ELSE 1 END,
        "window" = excluded."window"
    RETURNING count
"""


class Rate(BaseThrottle):
    """So many requests a minute for each token, or for each person with a session."""

    def allow_request(self, request, view):
        self.left_seconds = WINDOW - int(request.now.timestamp()) % WINDOW
        limit = self.limit()
        count = counted(self.caller(request), int(request.now.timestamp()) // WINDOW)
        view.rate = {
            "RateLimit-Limit": str(limit),
            "RateLimit-Remaining": str(max(0, limit - count)),
            "RateLimit-Reset": str(self.left_seconds),
        }
        return count <= limit

    def limit(self):
        return settings.API_REQUESTS_PER_MINUTE

    def caller(self, request):
        if request.auth is not None:
            return f"token {request.auth.digest[:32]}"
        return f"person {request.user.pk}"

    def wait(self):
        return self.left_seconds


class SignInRate(Rate):
    """The same for whoever signs in, by the address they come from."""

    def limit(self):
        return settings.API_SIGN_INS_PER_MINUTE

    def caller(self, request):
        return f"address {address(request)}"[:80]


def counted(caller, window):
    """How often `caller` asked in this window, this time included."""
    with connection.cursor() as cursor:
        cursor.execute(COUNT, [caller, window])
        return cursor.fetchone()[0]
