"""How one signs in oneself: the password, the second factor, the codes written down for the day the phone is gone."""

from django import forms
from django.conf import settings
from django.contrib import messages
from django.contrib.auth import authenticate, update_session_auth_hash
from django.contrib.auth.forms import PasswordChangeForm
from django.shortcuts import redirect, render
from django.urls import path
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from escalations.domain import second_factor
from escalations.domain.errors import DomainError, InvalidInput
from escalations.models.sealing import seal, unseal

from .invitation import LONGEST
from .middleware import status_of
from .narrowing import CAME_WITH, CODE
from .signing_in import next_page

LABELS = {
    "old_password": "Present password",
    "new_password1": "New password",
    "new_password2": "The same once more",
}
RULES = "At least 8 characters, not only digits, nothing like your name, no common password."
STALE = "This page was open too long, so here is another picture. Let the phone read it, then type its code."
SECRET = "second_factor_secret"  # noqa: S105 - in the session, sealed, until the phone shows its first code


def proves(request, password):
    """Whether this is their password; asked as on the sign-in page, so that guessing is paused here too."""
    return authenticate(request, username=request.user.username, password=password[:LONGEST]) is not None


class OwnPasswordForm(PasswordChangeForm):
    """The present password, and another one twice."""

    def __init__(self, request, data=None):
        super().__init__(request.user, data)
        self.request = request
        for name, field in self.fields.items():
            field.label, field.help_text = LABELS[name], RULES if name == "new_password1" else ""
            field.validators.append(forms.fields.validators.MaxLengthValidator(LONGEST))
            field.widget.attrs.pop("autofocus", None)

    def clean_old_password(self):
        if not proves(self.request, self.cleaned_data["old_password"]):
            raise forms.ValidationError("This is not your present password.")
        return self.cleaned_data["old_password"]


@never_cache
@sensitive_post_parameters()
@require_http_methods(["GET", "POST"])
def own(request):
    """GET: what one signs in with. POST: another password; every other session ends."""
    form = OwnPasswordForm(request, request.POST if request.method == "POST" else None)
    if form.is_valid():
        update_session_auth_hash(request, form.save())
        messages.success(request, "Your password is changed. You are signed out everywhere else.")
        return redirect("web:own_sign_in")
    context = {
        "form": form,
        "has_password": request.user.has_usable_password(),
        "has_second": second_factor.has_one(request.user),
        "codes_left": second_factor.codes_left(request.user),
        "is_required": _is_required(request),
    }
    return render(request, "own_sign_in/page.html", context, status=422 if form.errors else 200)


@never_cache
@sensitive_post_parameters()
@require_http_methods(["GET", "POST"])
def set_up(request):
    """GET: the picture for the phone. POST: the first code it shows, and the password; then the codes to write down."""
    if second_factor.has_one(request.user):
        return _confirm(request)
    secret = unseal(request.session.get(SECRET, "")) or ""
    if request.method == "GET" or not secret:
        request.session[SECRET] = seal(second_factor.new_secret())
        wrong = {"code": STALE} if request.method == "POST" else {}
        return _picture(request, wrong, status=422 if wrong else 200)
    try:
        if request.user.has_usable_password() and not proves(request, request.POST.get("password", "")):
            raise InvalidInput({"password": "This is not your password."})
        codes = second_factor.set_up(
            request.user, secret=secret, code=_code(request), by=request.user, at=request.now
        )
    except InvalidInput as refusal:
        return _picture(request, refusal.fields, status=status_of(refusal))
    request.session.pop(SECRET, None)
    _stay(request)
    return _codes(request, codes)


def _confirm(request):
    """Whoever came in without their second factor shows it now; everybody else is done already."""
    if request.method == "POST":
        try:
            _check_code(request)
            request.session.cycle_key()
            request.session[CAME_WITH] = CODE
            return redirect(_next(request))
        except DomainError as refusal:
            messages.error(request, refusal.detail)
    if request.session.get(CAME_WITH) or not _is_required(request):
        return redirect("web:own_sign_in")
    return render(request, "own_sign_in/confirm.html", {"next": _next(request)})


@never_cache
@require_http_methods(["GET", "POST"])
def new_codes(request):
    """POST with a code: other codes to write down, shown once."""
    if request.method == "GET":
        return redirect("web:own_sign_in")
    try:
        _check_code(request)
        return _codes(request, second_factor.renew_codes(request.user, by=request.user, at=request.now))
    except DomainError as refusal:
        messages.error(request, refusal.detail)
        return redirect("web:own_sign_in")


@require_http_methods(["GET", "POST"])
def take_off(request):
    """POST with a code: the password alone is enough again, unless more is asked of this person."""
    if request.method == "POST":
        try:
            _check_code(request)
            second_factor.take_off(
                request.user, is_required=_is_required(request), by=request.user, at=request.now
            )
            request.session.pop(CAME_WITH, None)
            update_session_auth_hash(request, request.user)
            messages.success(request, "Your second factor is taken off. You are signed out everywhere else.")
        except DomainError as refusal:
            messages.error(request, refusal.detail)
    return redirect("web:own_sign_in")


def _check_code(request):
    if not second_factor.accepts(request.user, _code(request), at=request.now):
        raise InvalidInput({"code": second_factor.WRONG})


def _code(request):
    return "".join(request.POST.get("code", "").split())


def _is_required(request):
    return settings.ADMINISTRATORS_NEED_SECOND_FACTOR and request.user.is_administrator


def _stay(request):
    """All sessions end but this one, which goes on under another key."""
    update_session_auth_hash(request, request.user)
    request.session[CAME_WITH] = CODE


def _next(request):
    return next_page(request, request.POST.get("next") or request.GET.get("next") or "/")


def _picture(request, wrong, *, status=200):
    secret = unseal(request.session.get(SECRET, "")) or ""
    context = {
        "wrong": wrong,
        "secret": " ".join(secret[start : start + 4] for start in range(0, len(secret), 4)),
        "picture": second_factor.picture(request.user, secret),
        "has_password": request.user.has_usable_password(),
        "is_required": _is_required(request),
        "next": _next(request),
    }
    return render(request, "own_sign_in/set_up.html", context, status=status)


def _codes(request, codes):
    answer = render(request, "own_sign_in/codes.html", {"codes": codes, "next": _next(request)})
    answer["Cache-Control"] = "no-store"
    return answer


urlpatterns = [
    path("profile/sign-in/", own, name="own_sign_in"),
    path("profile/sign-in/second-factor/", set_up, name="second_factor"),
    path("profile/sign-in/codes/", new_codes, name="second_factor_codes"),
    path("profile/sign-in/take-off/", take_off, name="second_factor_off"),
]
