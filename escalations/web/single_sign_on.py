"""There and back: somebody the issuer vouches for comes in, if the domain knows them."""

import logging

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.core.exceptions import PermissionDenied
from django.shortcuts import redirect, render
from django.urls import path
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from escalations.domain import second_factor, single_sign_on
from escalations.domain.errors import DomainError

from .middleware import status_of
from .narrowing import SINGLE_SIGN_ON
from .oidc import FAILURES, Client
from .signing_in import ask_for_code, come_in, next_page

AWAY = "Single sign-on does not answer as it should. Try again in a minute, or sign in with your password."
OLD = "This way in was used already, took longer than ten minutes, or began in another browser. Begin again."
NOT_GIVEN = "You were not let in over there, or turned back. Begin again, or sign in with your password."
log = logging.getLogger(__name__)


@login_not_required
@never_cache
@require_safe
def there(request):
    """GET: to the issuer; back to `next` afterwards."""
    if settings.OIDC is None:
        return redirect("web:sign_in")
    try:
        return Client(request).leave(next_page(request, request.GET.get("next") or "/"))
    except FAILURES as error:
        return _failed(request, error)


@login_not_required
@never_cache
@require_safe
def back(request):
    """GET: with the code of the issuer, once and in the browser that left for it."""
    if settings.OIDC is None:
        return redirect("web:sign_in")
    if "code" not in request.GET:
        return _refused(request, NOT_GIVEN, status=403)
    try:
        claims, to = Client(request).returned()
    except PermissionDenied:
        return _refused(request, OLD, status=400)
    except FAILURES as error:
        return _failed(request, error)
    try:
        person = single_sign_on.person_of(claims, door=settings.OIDC, at=request.now)
    except DomainError as refusal:
        return _refused(request, refusal.detail, status=status_of(refusal))
    if second_factor.has_one(person):
        return ask_for_code(request, person, to=to)
    return come_in(request, person, with_=SINGLE_SIGN_ON, to=to)


def _failed(request, error):
    """The kind of failure is logged, never what was said: it may hold codes and tokens."""
    log.warning("Single sign-on failed: %s", type(error).__name__)
    return _refused(request, AWAY, status=503)


def _refused(request, sentence, *, status):
    return render(request, "registration/single_sign_on.html", {"refusal": sentence}, status=status)


urlpatterns = [
    path("sign-in/single/", there, name="single_sign_on"),
    path("sign-in/single/back/", back, name="single_sign_on_back"),
]
