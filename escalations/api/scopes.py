"""What a token may be used for: each request needs its scopes; a session has them all."""

from rest_framework.exceptions import PermissionDenied
from rest_framework.permissions import SAFE_METHODS, BasePermission

from escalations.models import Scope


def of(request):
    """The scopes of whoever calls, sorted."""
    scopes = request.auth.scopes if request.auth is not None else list(Scope.values)
    return sorted(scopes)


def needed(method, further=()):
    """What a request with this method needs."""
    return [Scope.READ if method in SAFE_METHODS else Scope.WRITE, *further]


def check(request, scopes):
    """Raise unless the token has each of them."""
    lacking = [scope for scope in scopes if scope not in of(request)]
    if lacking:
        raise PermissionDenied(
            f"This token lacks the scope {lacking[0].value}. Make one that has it on your profile page.",
            code="scope_missing",
        )


class SignedInWithScopes(BasePermission):
    """Nobody calls unsigned; the view's `needs` come on top of read or write."""

    def has_permission(self, request, view):
        if not request.user.is_authenticated:
            return False
        check(request, needed(request.method, view.needs))
        return True
