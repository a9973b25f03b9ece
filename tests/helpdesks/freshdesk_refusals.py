"""The shapes in which Freshdesk says no."""

from tests.helpdesks.serving import Refused


def invalid(field, message="Unexpected/invalid field in request", code="invalid_field", **more):
    """One entry of the list of errors."""
    return {"field": field, "message": message, "code": code} | more


def refuse(*errors, status=400):
    raise Refused(status, {"description": "Validation failed", "errors": list(errors)})


def missing(field):
    return invalid(field, "It should be a/an String", "missing_field")


def not_one_of(field, values, code="invalid_value"):
    shown = ",".join(str(one) for one in values)
    return invalid(field, f"It should be one of these values: '{shown}'", code)


def access_denied():
    raise Refused(403, {"code": "access_denied", "message": "You are not authorized to perform this action."})


def invalid_credentials():
    raise Refused(
        401,
        {"code": "invalid_credentials", "message": "You have to be logged in to perform this action."},
    )


def not_in_plan(feature):
    message = f"The {feature} feature(s) is/are not supported in your plan. Please upgrade your account."
    raise Refused(403, {"code": "require_feature", "message": message})


def not_found():
    raise Refused(404)
