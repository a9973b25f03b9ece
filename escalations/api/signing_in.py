"""A token for whoever signs in with a password; a token that is given back."""

from datetime import timedelta

from django.conf import settings
from django.contrib.auth import authenticate
from django.urls import path
from rest_framework import serializers
from rest_framework.exceptions import AuthenticationFailed, PermissionDenied, Throttled
from rest_framework.permissions import AllowAny

from escalations.domain import tokens
from escalations.models import Scope

from .endpoint import Endpoint
from .fields import Given, Text
from .named import moment
from .rates import SignInRate
from .schema import describe

SCOPES = (Scope.READ, Scope.WRITE, Scope.PRIVATE_NOTES)


class SignInGiven(Given):
    """What somebody signs in with."""

    is_kept = False

    username = Text(max_length=150, allow_blank=False, help_text="The user name.")
    password = Text(max_length=4096, allow_blank=False, help_text="The password.")


class SignedInUserShown(serializers.Serializer):
    id = serializers.IntegerField(help_text="The user's id.")
    username = serializers.CharField(help_text="What they sign in with.")
    name = serializers.CharField(help_text="What colleagues call them.")


class SignedInShown(serializers.Serializer):
    """A token, shown this once."""

    token = serializers.CharField(
        help_text="Send it as `Authorization: Token <key>`. It is never shown again."
    )
    expiry = serializers.DateTimeField(help_text="When it ends, in UTC.")
    user = SignedInUserShown(help_text="Whose token it is.")


class SignIn(Endpoint):
    """Not idempotent: each time makes a token."""

    permission_classes = (AllowAny,)
    authentication_classes = ()
    throttle_classes = (SignInRate,)

    @describe("Sign in", given=SignInGiven, shown=SignedInShown)
    def post(self, request):
        """A token with the scopes read, write and private_notes. Refused with `use_token_page` for whoever has a
        second factor or single sign-on: they make their tokens on the profile page."""
        given = self.read(SignInGiven)
        user = self._person(request._request, given)
        if tokens.signs_in_with_more(user):
            raise PermissionDenied(
                "You sign in with more than a password. Make a token on your profile page.",
                code="use_token_page",
            )
        lifetime = timedelta(seconds=settings.SESSION_COOKIE_AGE)
        token, key = tokens.make(
            user, scopes=SCOPES, expires_in=lifetime, label="Signed in", **self._who(user)
        )
        person = {"id": user.pk, "username": user.username, "name": user.name}
        answer = self.answer({"token": key, "expiry": moment(token.expiry), "user": person})
        answer.has_secret = True
        return answer

    def _who(self, user):
        return {"by": user, "at": self.request.now}

    def _person(self, request, given):
        user = authenticate(request, **given)
        if getattr(request, "axes_locked_out", False):
            request.axes_locked_out = False  # told here: else the page for browsers would be the answer
            raise Throttled(
                wait=settings.AXES_COOLOFF_TIME.total_seconds(),
                detail="Too many failed sign-ins. Wait a quarter of an hour, or ask an administrator.",
            )
        if user is None:
            raise AuthenticationFailed(
                "User name or password is wrong. With single sign-on, make a token on your profile page."
            )
        return user

    def get_authenticate_header(self, request):
        return "Token"


class SignOut(Endpoint):
    @describe("Sign out", status=204)
    def post(self, request):
        """The token that calls is revoked; a session is left alone."""
        if request.auth is not None:
            tokens.revoke(request.auth, **self.who)
        return self.answer(None, status=204)


urlpatterns = [
    path("auth/login/", SignIn.as_view(), name="sign_in"),
    path("auth/logout/", SignOut.as_view(), name="sign_out"),
]
