"""What people are shown when a view broke: what is wrong, as far as it is known, and never a trace."""

import sys
from http import HTTPStatus

from django.shortcuts import render
from django.views import defaults

from escalations.outages import database_is_away, disk_is_full, drop_received
from escalations.web import ways

AGAIN_SECONDS = 10


def broken(request):
    """Django's handler of what no view caught, called while that is handled."""
    error = sys.exc_info()[1]
    if database_is_away(error):
        answer = render(None, "503.html", status=HTTPStatus.SERVICE_UNAVAILABLE)
        answer["Retry-After"] = AGAIN_SECONDS
        return answer
    if disk_is_full(error):
        drop_received(request)
        context = {"back": ways.back(request)}
        return render(None, "507.html", context, status=HTTPStatus.INSUFFICIENT_STORAGE)
    return defaults.server_error(request)
