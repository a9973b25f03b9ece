"""One's own API tokens: the key shown once, a second press that makes none, revoked at once."""

from django.urls import reverse
from knox.crypto import hash_token

from escalations.domain import tokens
from escalations.models import ApiToken
from escalations.web.tokens import handle
from tests.factories import NINE, ApiTokenFactory, WebhookEndpointFactory, days
from tests.firm import minutes

TOKENS = reverse("web:tokens")


def make(browser, **changes):
    form = browser.get(TOKENS).context["form"]
    given = {"form": form["form"].initial, "label": "Nightly report", "scopes": ["read"], "days": "30"}
    return browser.post(TOKENS, {**given, **changes})


def test_key_is_shown_once_and_never_again(firm, signed_in, at_ten):
    page = make(signed_in)

    key = page.context["key"]
    token = ApiToken.objects.get(digest=hash_token(key))
    assert (token.user, token.scopes, token.label) == (firm.technician, ["read"], "Nightly report")
    assert minutes(60) + days(30) <= token.expiry <= minutes(61) + days(30)
    assert (key in page.content.decode(), page["Cache-Control"]) == (True, "no-store")
    assert key not in signed_in.get(TOKENS).content.decode()


def test_token_without_an_end(firm, signed_in):
    make(signed_in, days="")

    assert ApiToken.objects.get().expiry is None
    assert "Holds until revoked" in signed_in.get(TOKENS).content.decode()


def test_second_press_makes_no_second_token(firm, signed_in):
    form = signed_in.get(TOKENS).context["form"]["form"].initial
    given = {"form": form, "label": "Nightly", "scopes": ["read"], "days": "30"}

    first, second = signed_in.post(TOKENS, given), signed_in.post(TOKENS, given, follow=True)

    assert (first.status_code, second.redirect_chain) == (200, [(TOKENS, 302)])
    assert "made already" in second.content.decode()
    assert ApiToken.objects.count() == 1


def test_what_is_wrong_is_said_and_nothing_typed_is_lost(firm, signed_in):
    for changes, sentence in (
        ({"label": ""}, "Fill in this field"),
        ({"scopes": []}, "Choose at least one scope"),
        ({"scopes": ["admin"]}, "admin is not one of the available choices"),
        ({"days": "5000"}, "5000 is not one of the available choices"),
    ):
        page = make(signed_in, **changes)

        assert page.status_code == 422
        assert [page.context["form"][name].value() for name in changes] == list(changes.values())
        words = " ".join(error for errors in page.context["form"].errors.values() for error in errors)
        assert sentence in words or "required" in words
    assert not ApiToken.objects.exists()


def test_only_administrators_are_offered_what_only_they_may(firm, browser_of):
    offered = {
        name: [value for value, _ in browser_of(who).get(TOKENS).context["form"].fields["scopes"].choices]
        for name, who in (("technician", firm.technician), ("administrator", firm.administrator))
    }

    assert offered == {"technician": list(tokens.USUAL), "administrator": [*tokens.USUAL, "admin"]}


def test_too_many_tokens_are_refused_in_a_sentence(firm, signed_in, monkeypatch):
    monkeypatch.setattr(tokens, "MOST", 1)
    make(signed_in)

    assert "Revoke some" in make(signed_in).content.decode()


def test_list_costs_the_same_for_any_number(firm, signed_in, django_assert_num_queries):
    for count in (1, 29):
        ApiTokenFactory.create_batch(count, user=firm.technician)
        with django_assert_num_queries(7):
            page = signed_in.get(TOKENS)
    assert len(page.context["rows"]) == 30


def test_expired_token_is_marked(firm, signed_in, at_ten):
    token = ApiTokenFactory(user=firm.technician)
    ApiToken.objects.filter(pk=token.pk).update(expiry=minutes(0))

    assert "Expired" in signed_in.get(TOKENS).content.decode()


def test_token_is_revoked_by_its_owner_alone(firm, signed_in, browser_of):
    token = ApiTokenFactory(user=firm.technician, label="Old")
    path = reverse("web:token_revoke", args=[handle(token)])

    stranger = browser_of(firm.colleague).post(path)
    mine = signed_in.post(path, follow=True)
    again = signed_in.post(path)

    assert (stranger.status_code, again.status_code) == (404, 404)
    assert "“Old” is revoked." in mine.content.decode()
    assert not ApiToken.objects.exists()


def test_address_to_revoke_leads_back(firm, signed_in):
    path = reverse("web:token_revoke", args=["unknown"])

    assert signed_in.get(path)["Location"] == TOKENS


def test_ones_own_webhooks_say_whether_they_are_called(firm, signed_in):
    assert "Your webhooks" not in signed_in.get(TOKENS).content.decode()
    mine = {"owner": firm.technician}
    WebhookEndpointFactory(label="Wallboard", **mine)
    WebhookEndpointFactory(label="Stock", failing_since=NINE, **mine)
    WebhookEndpointFactory(label="Till", is_active=False, switched_off_why="It is gone.", **mine)
    WebhookEndpointFactory(label="Another's")

    page = signed_in.get(TOKENS).content.decode()

    assert ("Wallboard" in page, "Nothing has arrived since" in page, "It is gone." in page) == (True,) * 3
    assert "Another" not in page
    assert "whsec_" not in page
