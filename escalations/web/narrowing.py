"""Where administrators need a second factor, a password alone does nothing that only administrators may."""

from urllib.parse import urlencode

from django.conf import settings
from django.contrib.auth.middleware import get_user
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.functional import SimpleLazyObject

CAME_WITH = "came_with"  # in the session: what somebody came in with beside a password, or instead of one
CODE, SINGLE_SIGN_ON = "code", "single sign-on"


def came_with_more(request):
    """Whether this session began with more than a password."""
    return request.session.get(CAME_WITH) in {CODE, SINGLE_SIGN_ON}


class Narrowing:
    """Marks the person of such a session, as a token without the scope for it marks them."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if settings.ADMINISTRATORS_NEED_SECOND_FACTOR:
            request.user = SimpleLazyObject(lambda: _narrowed(request))
        return self.get_response(request)


def _narrowed(request):
    user = get_user(request)
    user.is_narrowed = user.is_authenticated and not came_with_more(request)
    return user


def is_narrowed(request):
    """Whether this administrator has to come in with more than a password first."""
    user = request.user
    return user.is_authenticated and user.is_administrator and user.is_narrowed


def to_set_up(request):
    """Where such an administrator is led, and from there to the page that was asked for."""
    page = request.get_full_path() if request.method == "GET" else reverse("admin:index")
    return redirect(f"{reverse('web:second_factor')}?{urlencode({'next': page})}")
