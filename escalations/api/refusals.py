"""Refusals of the API's own making: what is wrong with a request before the domain is asked."""

from http import HTTPStatus

from rest_framework.exceptions import APIException

VALIDATION, CLIENT, SERVER = "validation_error", "client_error", "server_error"
NOT_MET, NOT_ALLOWED, STALE = "standard_not_met", "step_not_allowed", "stale_version"
TYPES = (VALIDATION, CLIENT, SERVER, NOT_MET, NOT_ALLOWED, STALE)
FAULT = "Something went wrong here, not with you. Try again; if it stays, name the request id."

NOT_READY = (
    "The portal's database does not answer. Nothing was changed. Send the same request again in a while."
)
NO_ROOM = "There is no room for this: the portal's disk is full. Nothing was changed. Tell an administrator."


class Refused(APIException):
    """An answer of our own making: its status, its type, its errors, and what else it tells."""

    def __init__(self, status, type, errors, **more):
        super().__init__(errors[0]["detail"])
        self.status_code, self.type, self.errors, self.more = status, type, errors, more


def conflict(code, detail):
    """409: not now."""
    return Refused(HTTPStatus.CONFLICT, CLIENT, [error(code, detail)])


def missing(detail):
    """404, where more can be said than that there is nothing."""
    return Refused(HTTPStatus.NOT_FOUND, CLIENT, [error("not_found", detail)])


def not_ready():
    """503, and when to come again."""
    refusal = Refused(HTTPStatus.SERVICE_UNAVAILABLE, SERVER, [error("not_ready", NOT_READY)])
    refusal.wait = 10
    return refusal


def too_big(detail):
    return Refused(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, CLIENT, [error("too_large", detail)])


def wrong(attr, detail, *, code="invalid"):
    """400: a wrong value of one field, parameter or header."""
    return Refused(HTTPStatus.BAD_REQUEST, VALIDATION, [error(code, detail, attr)])


def error(code, detail, attr=None, **more):
    return {"code": code, "detail": detail, "attr": attr, **more}
