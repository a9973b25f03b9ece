"""Gives every request an id: answered in a header, named in each line of the log, told in the API's errors."""

import logging
import re
import uuid
from contextvars import ContextVar

HEADER = "X-Request-ID"
GIVEN = re.compile(r"[\w.:-]{1,64}", re.ASCII)

current = ContextVar("request_id", default="-")


class RequestIds:
    """The outermost middleware. A proxy's or program's own id is kept if it is a plain short word."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        given = request.headers.get(HEADER, "")
        request.request_id = given if GIVEN.fullmatch(given) else uuid.uuid4().hex
        token = current.set(request.request_id)
        try:
            response = self.get_response(request)
        finally:
            current.reset(token)
        response[HEADER] = request.request_id
        return response


class WithRequestId(logging.Filter):
    """Adds `request_id` to each record; “-” outside a request.

    Django tells of a refusal when every middleware has ended: then the record names its request.
    """

    def filter(self, record):
        request = getattr(record, "request", None)
        record.request_id = getattr(request, "request_id", None) or current.get()
        return True
