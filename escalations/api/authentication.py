"""Who calls: a program by its token, or a person's browser by its session."""

from django.utils import timezone
from drf_spectacular.extensions import OpenApiAuthenticationExtension
from knox.auth import TokenAuthentication
from knox.crypto import hash_token
from rest_framework.authentication import SessionAuthentication, get_authorization_header
from rest_framework.exceptions import AuthenticationFailed, PermissionDenied

from escalations.models import Scope
from escalations.person import PersonBackend

WORD = b"token"


class ByToken(TokenAuthentication):
    """`Authorization: Token <key>`. One query for the token and its person."""

    def authenticate(self, request):
        words = get_authorization_header(request).split()
        if not words or words[0].lower() != WORD:
            return None
        if len(words) != 2:
            raise AuthenticationFailed("Write the header as: Authorization: Token <key>.")
        return self.authenticate_credentials(words[1])

    def authenticate_credentials(self, key):
        token = PersonBackend().get_token(hash_token(key.decode("latin-1")))
        if token is None:
            raise AuthenticationFailed("This token is unknown or was revoked. Make one on your profile page.")
        if token.expiry is not None and token.expiry <= timezone.now():
            raise AuthenticationFailed("This token has expired. Make a new one on your profile page.")
        if not token.user.is_active:
            raise AuthenticationFailed("The account of this token is deactivated; ask an administrator.")
        token.user.is_narrowed = Scope.ADMIN not in token.scopes
        return token.user, token

    def authenticate_header(self, request):
        return "Token"


class BySession(SessionAuthentication):
    """The portal's own session; whatever changes something needs the CSRF token."""

    def enforce_csrf(self, request):
        try:
            super().enforce_csrf(request)
        except PermissionDenied as refusal:
            raise PermissionDenied(
                "Send the CSRF token of your session in X-CSRFToken, or use an API token.", code="csrf_failed"
            ) from refusal


class TokenScheme(OpenApiAuthenticationExtension):
    """How the schema names the token."""

    target_class = ByToken
    name = "token"
    priority = 1

    def get_security_definition(self, auto_schema):
        return {
            "type": "apiKey",
            "in": "header",
            "name": "Authorization",
            "description": "`Token <key>`. Make a token on your profile page, with POST /auth/login/, or with "
            "`manage.py create_token`. Scopes: "
            + ", ".join(f"`{scope.value}` ({scope.label.lower()})" for scope in Scope)
            + ". None widens what its user may do.",
        }


class SessionScheme(OpenApiAuthenticationExtension):
    """How the schema names the session."""

    target_class = BySession
    name = "session"
    priority = 1

    def get_security_definition(self, auto_schema):
        from django.conf import settings

        return {
            "type": "apiKey",
            "in": "cookie",
            "name": settings.SESSION_COOKIE_NAME,
            "description": "A browser that is signed in to the portal. Changes need X-CSRFToken.",
        }
