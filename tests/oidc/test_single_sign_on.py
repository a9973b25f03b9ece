"""There and back with a real issuer: honest ones let in whom the portal knows, everything else leads nowhere."""

import logging
from urllib.parse import parse_qs, urlsplit

import pytest
from django.contrib.auth.models import Group
from django.test import Client
from django.urls import reverse

from escalations.domain import single_sign_on
from escalations.domain.errors import NotPermitted
from escalations.models import ConfigurationChange, HistoryEntry, User
from tests.factories import NINE, AdministratorFactory, UserFactory
from tests.phone import phone_of

pytestmark = pytest.mark.django_db
THERE, BACK, SIGN_IN, TICKETS = (
    reverse(f"web:{name}") for name in ("single_sign_on", "single_sign_on_back", "sign_in", "tickets")
)


@pytest.fixture
def ada(db):
    return UserFactory(username="ada", email="Ada@Firm.example", password="the-right-one")


def is_in(client):
    return client.get(TICKETS).status_code == 200


def told(answer):
    return answer.status_code, answer.context["refusal"]


def test_whoever_is_known_comes_in_and_goes_on(client, issuer, ada, go):
    issuer.knows()
    client.get(SIGN_IN)
    before = client.session.session_key

    back = go(client, to=TICKETS)
    half_way = client.session.session_key
    came = client.get(back)

    assert (came["Location"], is_in(client)) == (TICKETS, True)
    assert client.session.session_key not in {before, half_way}
    assert single_sign_on.is_linked(ada)
    assert HistoryEntry.objects.get().event == "person.single_sign_on_linked"


def test_they_are_known_again_by_their_account_not_by_their_address(client, issuer, ada, go):
    client.get(go(client, issuer.knows()))
    ada.email = "ada.married@firm.example"
    ada.save()

    again = Client()
    again.get(go(again))
    other = Client()
    refused = other.get(go(other, issuer.knows("somebody-2", email="ada.married@firm.example")))

    assert (is_in(again), is_in(other)) == (True, False)
    assert told(refused)[0] == 403
    assert refused["Refusal-Code"] == "linked_already"


def test_an_administrator_links_another_account(client, issuer, ada, go):
    client.get(go(client, issuer.knows()))
    administrator = Client()
    administrator.force_login(AdministratorFactory())

    administrator.post(reverse("admin:escalations_user_unlink-single-sign-on", args=[ada.pk]))
    again = Client()
    again.get(go(again, issuer.knows("made-anew")))

    assert is_in(again)
    assert ConfigurationChange.objects.get().note == "The account of single sign-on was unlinked."


@pytest.mark.parametrize(
    ("claims", "door", "code"),
    [
        ({"email_verified": False}, {}, "email_not_verified"),
        ({"email_verified": None}, {}, "email_not_verified"),
        ({"email": "", "email_verified": True}, {"vouches_for_mail": True}, "email_not_verified"),
        ({"email": "nobody@firm.example"}, {}, "unknown_person"),
        ({}, {"domains": ("other.example",)}, "domain_refused"),
        ({"email": "ada@firm.example.evil.example"}, {"domains": ("firm.example",)}, "domain_refused"),
        ({"groups": ["staff"]}, {"groups": ("support",)}, "group_refused"),
        ({}, {"groups": ("support",)}, "group_refused"),
    ],
)
def test_whom_the_door_is_not_for_is_told_so(client, issuer, ada, go, claims, door, code):
    issuer.allows(**door)

    refused = client.get(go(client, issuer.knows(**claims)))

    assert (refused.status_code, refused["Refusal-Code"], is_in(client)) == (403, code, False)
    assert "Ask an administrator." in refused.content.decode()
    assert (User.objects.count(), single_sign_on.is_linked(ada)) == (1, False)


@pytest.mark.parametrize(
    ("claims", "door"),
    [
        ({"email_verified": "true"}, {}),
        ({"email_verified": None}, {"vouches_for_mail": True}),
        ({}, {"domains": ("firm.example",)}),
        ({"roles": ["staff", "support"]}, {"groups": ("support",), "groups_claim": "roles"}),
        ({"groups": "support"}, {"groups": ("support",)}),
    ],
)
def test_whom_the_door_is_for_comes_in(client, issuer, ada, go, claims, door):
    issuer.allows(**door)

    client.get(go(client, issuer.knows(**claims)))

    assert is_in(client)


def test_who_is_deactivated_stays_out_also_once_linked(client, issuer, ada, go):
    client.get(go(client, issuer.knows()))
    ada.is_active = False
    ada.save()

    again = Client()
    refused = again.get(go(again))

    assert (refused.status_code, refused["Refusal-Code"]) == (403, "deactivated")
    assert (is_in(client), is_in(again)) == (False, False)


def test_two_people_with_one_address_are_none(client, issuer, ada, go):
    UserFactory(email="ada@firm.example")

    refused = client.get(go(client, issuer.knows()))

    assert (refused["Refusal-Code"], is_in(client)) == ("address_of_several", False)


def test_unknown_people_are_taken_in_where_the_portal_says_so(client, issuer, ada, go):
    issuer.allows(takes_unknown=True)
    new = issuer.knows("new-1", email="ada@branch.example", given_name="Ada\0", family_name="New " * 60)

    client.get(go(client, new))

    person = User.objects.get(email="ada@branch.example")
    assert (person.username, person.first_name, len(person.last_name) <= 150) == ("ada2", "Ada", True)
    assert (is_in(client), person.has_usable_password()) == (True, False)
    assert list(person.groups.all()) == [Group.objects.get(name="Technician")]
    assert not person.teams.exists()


def test_with_a_second_factor_here_it_is_asked_for_too(client, issuer, ada, go):
    _secret, codes = phone_of(ada, NINE)

    asked = client.get(go(client, issuer.knows(), to=TICKETS))
    before = is_in(client)
    came = client.post(asked["Location"], {"code": codes[0]})

    assert (asked["Location"], before, came["Location"]) == (reverse("web:sign_in_code"), False, TICKETS)


def test_it_is_more_than_a_password_for_administrators_and_programs(client, issuer, go, settings):
    settings.ADMINISTRATORS_NEED_SECOND_FACTOR = True
    AdministratorFactory(username="ada", email="ada@firm.example", password="the-right-one")

    client.get(go(client, issuer.knows()))
    by_password = client.post(
        "/api/v1/auth/login/", {"username": "ada", "password": "the-right-one"}, "application/json"
    )

    assert client.get(reverse("admin:index")).status_code == 200
    assert (by_password.status_code, by_password.json()["errors"][0]["code"]) == (403, "use_token_page")


@pytest.mark.parametrize(
    "lie",
    [
        {"claims": {"nonce": "of-another-sign-in"}},
        {"claims": {"nonce": None}},
        {"claims": {"iss": "https://evil.example"}},
        {"claims": {"aud": "another-program"}},
        {"claims": {"aud": ["handover", "another-program"], "azp": "another-program"}},
        {"claims": {"exp": 1_500_000_000}},
        {"claims": {"sub": None}},
        {"claims": {"sub": "x" * 192}},
        {"claims": {"sub": "a\0b"}},
        {"claims": {"email": None}, "sub": "somebody-else"},
        {"signed_by": "stranger"},
        {"signed_by": "nobody"},
        {"signed_by": "secret"},
        {"issuer": "https://evil.example"},
        {"claims": {"email": None}, "instead": ["userinfo"]},
        {"instead": ["jwks"]},
    ],
    ids=str,
)
def test_an_issuer_that_lies_lets_nobody_in(client, issuer, ada, go, lie):
    issuer.knows()
    if "issuer" not in lie:
        back = go(client)
    issuer.lies(**lie)

    refused = client.get(THERE if "issuer" in lie else back)

    assert (refused.status_code, "Try again in a minute" in told(refused)[1]) == (503, True)
    assert (is_in(client), single_sign_on.is_linked(ada)) == (False, False)


def test_what_it_tells_only_who_asks_is_asked_for(client, issuer, ada, go):
    issuer.knows()
    back = go(client)
    issuer.lies(claims={"email": None, "email_verified": None})

    client.get(back)

    assert is_in(client)


def test_a_code_lets_in_once(client, issuer, ada, go):
    back = go(client, issuer.knows())
    client.get(back)
    client.post(reverse("web:sign_out"))

    again = client.get(back)
    stolen = Client()
    fresh = parse_qs(urlsplit(stolen.get(THERE)["Location"]).query)["state"][0]
    code = parse_qs(urlsplit(back).query)["code"][0]
    with_their_state = stolen.get(BACK, {"code": code, "state": fresh})

    assert (again.status_code, with_their_state.status_code) == (400, 503)
    assert (is_in(client), is_in(stolen)) == (False, False)


def test_a_code_of_another_sign_in_is_worth_nothing(client, issuer, ada, go):
    """A code that somebody else got, never used, brought into this browser's own way in: the nonce is another."""
    code = parse_qs(urlsplit(go(Client(), issuer.knows())).query)["code"][0]
    state = parse_qs(urlsplit(client.get(THERE)["Location"]).query)["state"][0]

    injected = client.get(BACK, {"code": code, "state": state})

    assert (injected.status_code, is_in(client)) == (503, False)


def test_an_issuer_that_sends_the_portal_into_its_own_network_is_not_followed(
    client, issuer, ada, go, provider
):
    """Its answers name further addresses; only its own host may be a private one."""
    issuer.knows()
    back = go(client)
    issuer.lies(addresses={"token_endpoint": provider.replace("127.0.0.1", "localhost") + "/oauth2/token"})

    refused = client.get(back)

    assert (refused.status_code, is_in(client)) == (503, False)


@pytest.mark.parametrize("state", ["", "wrong", None])
def test_a_way_back_that_did_not_begin_here_is_refused(client, issuer, ada, go, state):
    back = go(Client(), issuer.knows())
    query = {"code": parse_qs(urlsplit(back).query)["code"][0]} | ({} if state is None else {"state": state})

    assert client.get(back).status_code == 400  # the state of another browser
    assert client.get(BACK, query).status_code == 400
    assert not is_in(client)


def test_who_turns_back_over_there_is_told_so(client, issuer):
    refused = client.get(BACK, {"error": "access_denied", "error_description": "<script>alert(1)</script>"})

    assert refused.status_code == 403
    assert "<script>alert" not in refused.content.decode()


def test_an_issuer_that_is_down_is_said_and_passwords_go_on(client, issuer, ada, go):
    back = go(client, issuer.knows())
    issuer.allows(issuer="http://127.0.0.1:9")

    answers = [client.get(THERE), client.get(back)]
    client.post(SIGN_IN, {"username": "ada", "password": "the-right-one"})

    assert [one.status_code for one in answers] == [503, 503]
    assert is_in(client)


def test_what_goes_there_is_bound_to_this_browser(client, issuer):
    asked = parse_qs(urlsplit(client.get(THERE)["Location"]).query)

    assert asked["response_type"] == ["code"]
    assert asked["code_challenge_method"] == ["S256"]
    assert {len(asked[name][0]) >= 16 for name in ("state", "nonce", "code_challenge")} == {True}
    assert asked["redirect_uri"] == [f"http://testserver{BACK}"]
    assert "a-secret-of-the-client" not in str(asked)


@pytest.mark.parametrize(
    "target", ["https://evil.example/", "//evil.example", "\\\\evil", "javascript:alert(1)"]
)
def test_it_never_leads_elsewhere(client, issuer, ada, go, target):
    assert client.get(go(client, issuer.knows(), to=target))["Location"] == "/"


def test_a_host_nobody_named_is_not_asked_to_come_back_to(client, issuer):
    assert client.get(THERE, headers={"host": "evil.example"}).status_code == 400


def test_no_token_and_no_code_is_logged(client, issuer, ada, go, caplog):
    issuer.knows()
    caplog.set_level(logging.DEBUG)

    back = go(client)
    client.get(back)
    again = go(client)
    issuer.lies(signed_by="stranger")
    client.get(again)

    codes = [parse_qs(urlsplit(one).query)["code"][0] for one in (back, again)]
    assert [one for one in [*codes, "a-secret-of-the-client", "eyJ"] if one in _ours(caplog)] == []
    assert "Single sign-on failed: InvalidSignatureError" in caplog.text


def _ours(caplog):
    """What the portal's process logs; the tests' own client is no part of it."""
    return "\n".join(
        one.getMessage() for one in caplog.records if not one.name.startswith(("httpx", "httpcore"))
    )


def test_without_the_setting_there_is_no_way_and_no_button(client):
    page = client.get(SIGN_IN).content.decode()

    assert THERE not in page
    assert [client.get(one)["Location"] for one in (THERE, BACK)] == [SIGN_IN, SIGN_IN]


def test_the_button_keeps_where_one_was_going(client, issuer):
    issuer.allows(name="Firm account")

    page = client.get(SIGN_IN, {"next": TICKETS}).content.decode()

    assert "Sign in with Firm account" in page
    assert f'href="{THERE}?next={TICKETS}"' in page


def test_only_administrators_unlink(ada):
    with pytest.raises(NotPermitted):
        single_sign_on.unlink(ada, by=ada, at=NINE)
