"""What failed before or beside a view of the API is told in the API's own shape: never a page, never a trace."""

from django.http import JsonResponse

from .refusals import CLIENT, FAULT, NO_ROOM, NOT_READY, SERVER, error

API = "/api/"

WORDS = {
    400: ("bad_request", "This request cannot be read. Check its address, its host and its headers."),
    403: ("permission_denied", "You may not do this."),
    404: ("not_found", "There is no such address. Every address of the API ends with a slash."),
    405: ("method_not_allowed", "This address does not take this method."),
    413: ("too_large", "This is too large. Send less at once."),
    503: ("not_ready", NOT_READY),
    507: ("disk_full", NO_ROOM),
    429: ("throttled", "Too many attempts. Wait, then try again."),
}
REST = ("error", FAULT)
KEPT = ("Allow", "Retry-After", "WWW-Authenticate", "Vary")
FOR_BROWSERS = (
    *(
        "Content-Security-Policy",
        "Cross-Origin-Opener-Policy",
        "Referrer-Policy",
        "Strict-Transport-Security",
    ),
    *("X-Content-Type-Options", "X-Frame-Options"),
)


class Net:
    """Just inside `RequestIds`: whatever the other middleware answered passes through here."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        if not request.path_info.startswith(API):
            return response
        if response.status_code >= 400 and not response.get("Content-Type", "").startswith(
            "application/json"
        ):
            response = told(request, response)
        if not response.has_header("Cache-Control"):
            response["Cache-Control"] = "no-store"
        return response


def told(request, response):
    """The same answer without its page, or in JSON where a view refused in another form."""
    status = response.status_code
    code, words = WORDS.get(status, REST)
    body = {"type": SERVER if status >= 500 else CLIENT, "errors": [error(code, words)]}
    body |= {"request_id": getattr(request, "request_id", "")}
    answer = JsonResponse(getattr(response, "data", None) or body, status=status)
    answer["X-Content-Type-Options"] = "nosniff"
    answer._has_been_logged = getattr(response, "_has_been_logged", False)  # else Django tells of it twice
    for name in KEPT + FOR_BROWSERS:
        if response.has_header(name):
            answer[name] = response[name]
    return answer
