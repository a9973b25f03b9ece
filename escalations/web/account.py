"""Signing in and out, and one's own preferences."""

from django.conf import settings
from django.contrib import messages
from django.contrib.auth import views
from django.shortcuts import redirect
from django.urls import path
from django.views.decorators.http import require_http_methods

from escalations.domain import second_factor
from escalations.models import User

from .signing_in import ask_for_code, next_page


class SignIn(views.LoginView):
    """Leads back to where the session ended."""

    template_name = "registration/login.html"
    redirect_authenticated_user = True

    def form_valid(self, form):
        """The password is right. Whoever has a second factor is asked for it before they are in."""
        if second_factor.has_one(form.get_user()):
            return ask_for_code(self.request, form.get_user(), to=self.get_success_url())
        return super().form_valid(form)

    def get_context_data(self, **kwargs):
        return super().get_context_data(single_sign_on=settings.OIDC, **kwargs)


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
    return next_page(request, request.POST.get("next") or request.GET.get("next") or "/")


urlpatterns = [
    path("sign-in/", SignIn.as_view(), name="sign_in"),
    path("sign-out/", SignOut.as_view(), name="sign_out"),
    path("preferences/", preferences, name="preferences"),
]
