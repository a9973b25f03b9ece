"""What every address of the API does alike."""

from rest_framework.permissions import SAFE_METHODS
from rest_framework.response import Response
from rest_framework.views import APIView

from escalations.domain.errors import StaleWrite
from escalations.models import Scope

from . import lists, origin, scopes, secrets, versions


class Endpoint(APIView):
    """One address. `needs` are the scopes beyond read and write that every method of it asks for."""

    http_method_names = ("get", "post", "patch", "delete", "head")
    needs = ()
    is_marked = True  # False: it waits for somebody else's server, and is in no transaction meanwhile
    rate = {}  # the headers that say how many requests are left

    def initial(self, request, *args, **kwargs):
        """What a program changes is marked as coming from its token."""
        super().initial(request, *args, **kwargs)
        name = request.method.lower()
        changes = self.is_marked and request.method not in SAFE_METHODS and hasattr(self, name)
        if request.auth is not None and changes:
            setattr(self, name, origin.marked(getattr(self, name), origin.of_token(request.auth)))

    @property
    def who(self):
        """`by` and `at`, for the domain."""
        return {"by": self.request.user, "at": self.request.now}

    @property
    def sees_private(self):
        """Whether private text may be shown to this caller."""
        return Scope.PRIVATE_NOTES in scopes.of(self.request)

    def need(self, *wanted):
        """Refuse unless the token has these scopes."""
        scopes.check(self.request, wanted)

    def read(self, given, **context):
        """The body's values as `given` describes them; whatever is left out is not among them."""
        secrets.check(self.request)
        body = given(data=self.request.data, partial=self.request.method == "PATCH", context=context)
        body.is_valid(raise_exception=True)
        return body.validated_data

    def version_of(self, row):
        """The version the caller saw (If-Match), or None."""
        return versions.asked(self.request, row)

    def check_current(self, row):
        """Refuse a step if its row has moved on since the version in If-Match."""
        version = self.version_of(row)
        if version is not None and version != row.version:
            raise StaleWrite(
                "This was changed since you read it. Read it again, then decide.",
                differences={"status": (row.status, None)},
                version=row.version,
            )

    def listed(self, keyset, filterset, rows, *, shown, dressed=None):
        """One page of a list, as its address asks for it."""
        return Response(lists.listed(self.request, keyset, filterset, rows, shown=shown, dressed=dressed))

    def answer(self, data, *, status=200, version=None, ticket=None, is_private=False, secrets=()):
        """`ticket` and `is_private` say whom the answer may be repeated to; `version` is sent as ETag.

        `secrets` names the fields that are encrypted where the answer is kept to be repeated.
        """
        response = Response(data, status=status)
        response.ticket, response.is_private, response.secrets = ticket, is_private, secrets
        if version is not None:
            response["ETag"] = versions.tag(version)
        return response

    def finalize_response(self, request, response, *args, **kwargs):
        response = super().finalize_response(request, response, *args, **kwargs)
        for name, value in self.rate.items():
            response[name] = value
        return response
