"""One's own API tokens: listed, made with their key shown once, revoked."""

from datetime import timedelta

from django import forms
from django.contrib import messages
from django.http import Http404
from django.shortcuts import redirect, render
from django.urls import path
from django.utils.crypto import get_random_string, salted_hmac
from django.views.decorators.http import require_http_methods

from escalations.domain import tokens
from escalations.domain.errors import InvalidInput
from escalations.models import ApiToken, Scope, WebhookEndpoint

FORM = "token_form"
HOLDS = [("7", "A week"), ("30", "30 days"), ("90", "90 days"), ("365", "A year"), ("", "Until I revoke it")]
ALLOWS = {
    Scope.READ: "Read what you can see",
    Scope.WRITE: "Change what you can change",
    Scope.PRIVATE_NOTES: "Read and write private notes and files",
    Scope.SYNC: "Keep another system in step",
    Scope.ADMIN: "Do what only administrators may",
}


class TokenForm(forms.Form):
    """A new token; `form` is drawn anew each time, so that a second press makes no second token."""

    form = forms.CharField(widget=forms.HiddenInput, required=False)
    label = forms.CharField(
        label="What is it for", max_length=80, strip=True, help_text="Such as “Nightly report”."
    )
    scopes = forms.MultipleChoiceField(
        label="What it may do", widget=forms.CheckboxSelectMultiple, choices=[], required=False
    )
    days = forms.ChoiceField(label="How long it holds", choices=HOLDS, required=False)

    def __init__(self, data=None, *, by, **more):
        super().__init__(data, **more)
        offered = [one for one in Scope if one != Scope.ADMIN or by.administers]
        self.fields["scopes"].choices = [(one.value, ALLOWS[one]) for one in offered]

    def token(self, *, by, at):
        """(token, key), or None with the reasons on the form."""
        days = self.cleaned_data["days"]
        try:
            return tokens.make(
                by,
                scopes=self.cleaned_data["scopes"],
                expires_in=timedelta(days=int(days)) if days else None,
                label=self.cleaned_data["label"],
                by=by,
                at=at,
            )
        except InvalidInput as refusal:
            for name, sentence in refusal.fields.items():
                self.add_error(name, sentence)
            return None


@require_http_methods(["GET", "POST"])
def own(request):
    """GET: one's tokens, and the form. POST: make one; its key is on the answer and never again."""
    if request.method == "GET":
        return _page(request, _empty_form(request))
    if request.session.get(FORM) != request.POST.get("form"):
        messages.info(
            request, "That token is made already. Its key was shown once: if you lost it, make another."
        )
        return redirect("web:tokens")
    form = TokenForm(request.POST, by=request.user)
    made = form.token(by=request.user, at=request.now) if form.is_valid() else None
    if made is None:
        return _page(request, form, status=422)
    answer = _page(request, _empty_form(request), made=made[0], key=made[1])
    answer["Cache-Control"] = "no-store"
    return answer


def _empty_form(request):
    request.session[FORM] = get_random_string(20)
    initial = {"form": request.session[FORM], "scopes": tokens.USUAL, "days": "90"}
    return TokenForm(by=request.user, initial=initial)


def _page(request, form, *, status=200, **shown):
    rows = [(row, handle(row)) for row in ApiToken.objects.filter(user=request.user)]
    webhooks = WebhookEndpoint.objects.filter(owner=request.user)
    shown |= {"rows": rows, "webhooks": webhooks, "form": form}
    return render(request, "tokens/page.html", shown, status=status)


def handle(token):
    """What stands for a token in an address, since its own id is its hash."""
    return salted_hmac("escalations.web.tokens", token.pk).hexdigest()[:20]


@require_http_methods(["GET", "POST"])
def revoke(request, name):
    """POST: the program that uses it is refused from then on."""
    if request.method == "GET":
        return redirect("web:tokens")
    mine = (row for row in ApiToken.objects.filter(user=request.user) if handle(row) == name)
    token = next(mine, None)
    if token is None:
        raise Http404("This token was revoked already.")
    tokens.revoke(token, by=request.user, at=request.now)
    messages.success(request, f"“{token.label or 'Without a label'}” is revoked.")
    return redirect("web:tokens")


urlpatterns = [
    path("profile/tokens/", own, name="tokens"),
    path("profile/tokens/<slug:name>/revoke/", revoke, name="token_revoke"),
]
