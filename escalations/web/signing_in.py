"""How somebody comes in: with the password alone, or once they have shown a code too; each time a new session."""

from django.contrib import auth
from django.contrib.auth.decorators import login_not_required
from django.shortcuts import redirect, render
from django.urls import path
from django.utils.crypto import constant_time_compare
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from escalations.domain import second_factor
from escalations.domain.errors import StepNotAllowed

from .middleware import status_of
from .narrowing import CAME_WITH, CODE

WAITING = "waiting_for_a_code"
WAITS = 600  # seconds
BACKEND = "escalations.person.PersonBackend"


def next_page(request, asked):
    """`asked` if it is a page of the portal, else the first one."""
    safe = url_has_allowed_host_and_scheme(asked, {request.get_host()}, require_https=request.is_secure())
    return asked if safe else "/"


def come_in(request, person, *, with_=None, to):
    """Sign somebody in and lead them on; the session is another one than before."""
    auth.login(request, person, backend=BACKEND)
    if with_:
        request.session[CAME_WITH] = with_
    return redirect(next_page(request, to))


def ask_for_code(request, person, *, to):
    """Their password is right; remember that, in a session nobody knew before, until they show a code."""
    request.session.cycle_key()
    request.session[WAITING] = {
        "who": person.pk,
        "password": person.get_session_auth_hash(),
        "at": request.now.timestamp(),
        "to": to,
    }
    return redirect("web:sign_in_code")


def waiting(request):
    """(person, where they want to go) of who showed the right password lately, else (None, "")."""
    kept = request.session.get(WAITING)
    if not kept or request.now.timestamp() - kept["at"] > WAITS:
        return None, ""
    person = auth.load_backend(BACKEND).get_user(kept["who"])
    if person is None or not constant_time_compare(kept["password"], person.get_session_auth_hash()):
        return None, ""
    return person, kept["to"]


@login_not_required
@never_cache
@sensitive_post_parameters("code")
@require_http_methods(["GET", "POST"])
def code(request):
    """GET asks for the code, POST takes it; without the right password before, back to the sign-in page."""
    person, to = waiting(request)
    if person is None:
        return redirect("web:sign_in")
    if request.method == "GET":
        return render(request, "registration/code.html", {"refusal": ""})
    try:
        if second_factor.accepts(person, request.POST.get("code", ""), at=request.now):
            del request.session[WAITING]
            return come_in(request, person, with_=CODE, to=to)
        refusal, status = second_factor.WRONG, 200
    except StepNotAllowed as paused:
        status_of(paused)
        refusal, status = paused.detail, 429
    return render(request, "registration/code.html", {"refusal": refusal}, status=status)


urlpatterns = [path("sign-in/code/", code, name="sign_in_code")]
