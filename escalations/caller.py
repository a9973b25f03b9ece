"""Where a request comes from, for whatever counts by address: tries to sign in, on the pages and by the API."""

from ipaddress import ip_address

from django.conf import settings


def address(request, credentials=None):
    """The address of the one who asks; behind our proxy the last it names, since all before may be made up."""
    named = request.META.get("HTTP_X_FORWARDED_FOR", "") if settings.BEHIND_PROXY else ""
    return _address(named.rpartition(",")[2].strip()) or request.META.get("REMOTE_ADDR", "")


def _address(named):
    try:
        return str(ip_address(named))
    except ValueError:
        return ""
