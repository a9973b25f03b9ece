"""Signing in and out, and one's own preferences."""

from django.contrib import messages
from django.contrib.auth import views
from django.shortcuts import redirect
from django.urls import path
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_http_methods

from escalations.models import User


class SignIn(views.LoginView):
    """Leads back to where the session ended."""

    template_name = "registration/login.html"
    redirect_authenticated_user = True


class SignOut(views.LogoutView):
    """Only by a press; whoever comes by link, as after an ended session, stays."""

    http_method_names = ("get", "post", "options")
    template_name = "registration/logged_out.html"

    def get(self, request, *args, **kwargs):
        return redirect("web:my_work")


@require_http_methods(["GET", "POST"])
def preferences(request):
    """Theme and single-key shortcuts; back to the page they were changed on."""
    if request.method == "POST":
        theme = request.POST.get("theme", "")
        request.user.theme = theme if theme in User.Theme else User.Theme.AUTO
        request.user.single_keys = request.POST.get("single_keys") == "on"
        request.user.save(update_fields=["theme", "single_keys"])
        messages.success(request, "Saved.")
    return redirect(_next(request))


def _next(request):
    target = request.POST.get("next") or request.GET.get("next") or "/"
    safe = url_has_allowed_host_and_scheme(target, {request.get_host()}, require_https=request.is_secure())
    return target if safe else "/"


urlpatterns = [
    path("sign-in/", SignIn.as_view(), name="sign_in"),
    path("sign-out/", SignOut.as_view(), name="sign_out"),
    path("preferences/", preferences, name="preferences"),
]
