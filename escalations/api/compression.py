"""Longer answers of the API are compressed; what holds a secret never is."""

from django.middleware.gzip import GZipMiddleware

from .net import API

SHORTEST = 1024


class Compression(GZipMiddleware):
    """For the API alone: its answers hold no CSRF token, and Django's random padding hides their exact length.

    An answer that holds a token says so by `has_secret`, and is sent as it is.
    """

    def process_response(self, request, response):
        is_ours = request.path_info.startswith(API) and not getattr(response, "has_secret", False)
        if not is_ours or response.streaming or len(response.content) <= SHORTEST:
            return response
        return super().process_response(request, response)
