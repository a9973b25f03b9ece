"""Where the link of an invitation leads: somebody new chooses a password."""

from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.contrib.auth.forms import SetPasswordForm
from django.shortcuts import redirect, render
from django.urls import path
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from escalations.domain import inviting
from escalations.domain.errors import StepNotAllowed

LONGEST = 4_096


class PasswordForm(SetPasswordForm):
    """The new password twice, checked as the site demands."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            field.max_length = LONGEST
            field.validators.append(forms.fields.validators.MaxLengthValidator(LONGEST))


@login_not_required
@never_cache
@sensitive_post_parameters()
@require_http_methods(["GET", "POST"])
def invitation(request):
    """GET asks for a password, POST sets it; a link that leads nowhere says what to do."""
    key = request.POST.get("key") or request.GET.get("key", "")
    try:
        person = inviting.invited(key, at=request.now)
        form = PasswordForm(person, request.POST if request.method == "POST" else None)
        if form.is_valid():
            inviting.accept(key, password=form.cleaned_data["new_password1"], at=request.now)
            messages.success(request, f"Your password is set. Sign in as {person.username}.")
            return redirect("web:sign_in")
    except StepNotAllowed as refusal:
        return render(request, "registration/invitation.html", {"refusal": refusal.detail, "form": None})
    context = {"form": form, "key": key, "person": person, "refusal": ""}
    return render(request, "registration/invitation.html", context)


urlpatterns = [path("welcome/", invitation, name="invitation")]
