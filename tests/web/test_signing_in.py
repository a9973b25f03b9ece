"""From the password to the code to a session nobody knew before; where it is asked for, nothing opens without it."""

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse

from escalations.domain import second_factor
from escalations.models import ApiToken, HistoryEntry
from escalations.web.middleware import Moment
from tests.factories import NINE, AdministratorFactory, UserFactory
from tests.firm import Firm
from tests.phone import phone_of, shown

pytestmark = pytest.mark.django_db

SIGN_IN, CODE, OWN, SET_UP = (
    reverse(f"web:{name}") for name in ("sign_in", "sign_in_code", "own_sign_in", "second_factor")
)
INDEX = reverse("admin:index")
TYPED = {"username": "tess", "password": "the-right-one"}
NOON = NINE + timedelta(hours=3)


class Clock:
    at = NOON


@pytest.fixture
def clock(monkeypatch):
    monkeypatch.setattr(Moment, "clock", staticmethod(lambda: Clock.at))
    Clock.at = NOON
    return Clock


@pytest.fixture
def person(clock):
    return UserFactory(username="tess", password="the-right-one")


@pytest.fixture
def administrator(clock):
    return AdministratorFactory(username="tess", password="the-right-one")


@pytest.fixture
def required(settings):
    settings.ADMINISTRATORS_NEED_SECOND_FACTOR = True


def is_in(client):
    return client.get(reverse("web:tickets")).status_code == 200


def secret_of(page):
    return page.context["secret"].replace(" ", "")


def test_the_password_alone_leads_to_the_code_and_no_further(client, person):
    phone_of(person, NINE)

    asked = client.post(SIGN_IN, TYPED | {"next": reverse("web:tickets")})
    page = client.get(CODE)

    assert (asked["Location"], page.status_code, is_in(client)) == (CODE, 200, False)
    assert "One more code" in page.content.decode()


def test_the_code_leads_to_where_one_was_going_in_a_new_session(client, person):
    secret, _codes = phone_of(person, NINE)
    client.get(SIGN_IN)
    client.post(SIGN_IN, TYPED | {"next": reverse("web:tickets")})
    half_way = client.session.session_key

    wrong = client.post(CODE, {"code": "000000"})
    right = client.post(CODE, {"code": shown(secret, NOON)})
    stale = Client()
    stale.cookies["handover_session"] = half_way

    assert (wrong.status_code, "not right" in wrong.content.decode()) == (200, True)
    assert (right["Location"], is_in(client), is_in(stale)) == (reverse("web:tickets"), True, False)
    assert client.session.session_key != half_way


def test_a_session_that_somebody_planted_is_not_the_one_signed_in(client, person):
    """With and without a second factor: the cookie of before is worth nothing after."""
    client.post(SIGN_IN, {"username": "", "password": ""})
    client.get(CODE)
    session = client.session
    session["planted"] = True
    session.save()
    client.cookies["handover_session"] = session.session_key
    planted = Client()
    planted.cookies["handover_session"] = session.session_key

    client.post(SIGN_IN, TYPED)

    assert (is_in(client), is_in(planted)) == (True, False)


@pytest.mark.parametrize(
    "target", ["https://evil.example/", "//evil.example", "\\\\evil", "javascript:alert(1)"]
)
def test_the_code_never_leads_elsewhere(client, person, target):
    secret, _codes = phone_of(person, NINE)

    client.post(SIGN_IN, TYPED | {"next": target})

    assert client.post(CODE, {"code": shown(secret, NOON)})["Location"] == "/"


def test_the_code_page_is_closed_without_the_password_before(client, person):
    secret, codes = phone_of(person, NINE)

    for code in (shown(secret, NOON), codes[0]):
        assert client.post(CODE, {"code": code})["Location"] == SIGN_IN
    assert not is_in(client)


@pytest.mark.parametrize("change", ["left", "another password", "too late"])
def test_what_changed_after_the_password_sends_back(client, person, clock, change):
    secret, _codes = phone_of(person, NINE)
    client.post(SIGN_IN, TYPED)

    if change == "left":
        person.is_active = False
    if change == "another password":
        person.set_password("another-one")
    if change == "too late":
        clock.at = NOON + timedelta(seconds=601)
    person.save()

    assert client.post(CODE, {"code": shown(secret, clock.at)})["Location"] == SIGN_IN
    assert not is_in(client)


def test_five_wrong_codes_are_told_in_a_sentence_whatever_the_password(client, person):
    secret, _codes = phone_of(person, NINE)
    client.post(SIGN_IN, TYPED)

    for _try in range(5):
        client.post(CODE, {"code": "000000"})
    paused = client.post(CODE, {"code": shown(secret, NOON)})

    assert (paused.status_code, paused["Refusal-Code"]) == (429, "second_factor_paused")
    assert "Wait 15 minutes" in paused.content.decode()


def test_the_lock_on_passwords_stays_in_force_beside_it(client, person, settings):
    settings.AXES_ENABLED = True
    phone_of(person, NINE)

    statuses = [client.post(SIGN_IN, TYPED | {"password": "wrong"}).status_code for _try in range(5)]

    assert (statuses[-1], client.post(SIGN_IN, TYPED).status_code) == (429, 429)
    assert client.get(CODE)["Location"] == SIGN_IN


def test_an_administrator_is_led_to_set_one_up_before_the_administration_opens(
    client, administrator, required
):
    client.post(SIGN_IN, TYPED)
    person = reverse("admin:escalations_user_change", args=[UserFactory().pk])

    led = client.get(person)
    posted = client.post(person, {"username": "taken.over"})
    picture = client.get(led["Location"])
    wrong = client.post(SET_UP, {"code": "1", "password": "the-right-one", "next": person})
    wrong_password = client.post(SET_UP, {"code": shown(secret_of(picture), NOON), "password": "no"})
    codes = client.post(
        SET_UP, {"code": shown(secret_of(picture), NOON), "password": "the-right-one", "next": person}
    )

    assert led["Location"].startswith(SET_UP)
    assert posted["Location"].startswith(SET_UP)
    assert (wrong.status_code, wrong_password.status_code, codes.status_code) == (422, 422, 200)
    assert (len(codes.context["codes"]), codes.context["next"]) == (10, person)
    assert "no-store" in codes["Cache-Control"]
    assert client.get(person).status_code == 200
    assert secret_of(picture) not in str(dict(client.session))


def test_setting_it_up_ends_every_other_session(client, person):
    other = Client()
    other.force_login(person)
    client.force_login(person)

    secret = secret_of(client.get(SET_UP))
    client.post(SET_UP, {"code": shown(secret, NOON), "password": "the-right-one"})

    assert (is_in(client), is_in(other)) == (True, False)


def test_a_page_whose_session_has_ended_shows_another_picture(client, person):
    """Not one of nothing, that no phone can read."""
    client.force_login(person)

    answer = client.post(SET_UP, {"code": "123456", "password": TYPED["password"]})

    page = answer.content.decode()
    secret = page.partition('id="secret">')[2].partition("<")[0]
    assert (answer.status_code, "open too long" in page, len(secret) > 20) == (422, True, True)
    assert not second_factor.has_one(person)


def test_where_it_is_not_required_the_administration_opens_by_the_password(client, administrator):
    client.post(SIGN_IN, TYPED)

    assert client.get(INDEX).status_code == 200


def test_what_only_administrators_may_is_closed_elsewhere_too(client, administrator, required, settings):
    """Redacting, a token with that scope, a step that is theirs because they administer."""
    firm = Firm()
    escalation = firm.acknowledged()
    client.post(SIGN_IN, TYPED)
    redact = client.get(reverse("web:redact", args=[escalation.ticket_id]))
    tokens = client.get(reverse("web:tokens"))
    form = tokens.context["form"].initial["form"]
    client.post(reverse("web:tokens"), {"form": form, "label": "x", "scopes": ["admin"], "days": "7"})

    assert redact["Location"].startswith(SET_UP)
    assert "Do what only administrators may" not in tokens.content.decode()
    assert not ApiToken.objects.exists()
    step = reverse("web:step", args=[escalation.pk, "withdraw"])
    assert client.post(step, {"reason": "Not needed."}).status_code == 403
    settings.ADMINISTRATORS_NEED_SECOND_FACTOR = False
    assert client.post(step, {"reason": "Not needed."}).status_code == 302


def test_whoever_came_in_before_shows_the_code_and_goes_on(client, administrator, required):
    """A session without it, of somebody who has one: a code opens what it was led from."""
    secret, _codes = phone_of(administrator, NINE)
    client.force_login(administrator)

    led = client.get(INDEX)
    asked = client.get(led["Location"])
    wrong = client.post(SET_UP, {"code": "000000", "next": INDEX})
    before = client.session.session_key
    right = client.post(SET_UP, {"code": shown(secret, NOON), "next": INDEX})

    assert (asked.templates[0].name, wrong.templates[0].name) == ("own_sign_in/confirm.html",) * 2
    assert (right["Location"], client.get(INDEX).status_code) == (INDEX, 200)
    assert client.session.session_key != before
    assert client.get(SET_UP)["Location"] == OWN


def test_ones_own_page_writes_new_codes_and_takes_it_off(client, person):
    secret, codes = phone_of(person, NINE)
    client.force_login(person)
    renew, off = reverse("web:second_factor_codes"), reverse("web:second_factor_off")

    before = client.get(OWN).content.decode()
    refused = [client.post(address, {"code": "000000"})["Location"] for address in (renew, off)]
    renewed = client.post(renew, {"code": codes[0]})
    kept = second_factor.has_one(person)
    client.post(off, {"code": shown(secret, NOON)})

    assert "10 of the codes you wrote down are left" in before
    assert (refused, kept, len(renewed.context["codes"])) == ([OWN, OWN], True, 10)
    assert (second_factor.has_one(person), is_in(client)) == (False, True)


def test_where_it_is_required_it_is_not_taken_off(client, administrator, required):
    secret, _codes = phone_of(administrator, NINE)
    client.post(SIGN_IN, TYPED)
    client.post(CODE, {"code": shown(secret, NOON)})
    Clock.at = NOON + timedelta(minutes=1)

    client.post(reverse("web:second_factor_off"), {"code": shown(secret, Clock.at)})

    assert second_factor.has_one(administrator)
    assert "have another administrator reset yours" in client.get(OWN).content.decode()


def test_another_password_ends_every_other_session(client, person):
    other = Client()
    for one in (client, other):
        one.post(SIGN_IN, TYPED)
    typed = {
        "old_password": "the-right-one",
        "new_password1": "Still-Water-9",
        "new_password2": "Still-Water-9",
    }

    refused = client.post(OWN, typed | {"old_password": "guessed"})
    changed = client.post(OWN, typed)

    assert (refused.status_code, changed["Location"]) == (422, OWN)
    assert (is_in(client), is_in(other)) == (True, False)
    person.refresh_from_db()
    assert person.check_password("Still-Water-9")


@pytest.mark.parametrize(
    ("password", "sentence"),
    [
        ("Short-9", "too short"),
        ("password1234", "too common"),
        ("8201947365", "entirely numeric"),
        ("tess-nichols", "too similar"),
        ("x" * 4097, "at most 4096 characters"),
    ],
)
def test_a_weak_password_is_refused_in_a_sentence(client, person, password, sentence):
    person.last_name = "Tess-Nichols"
    person.save()
    client.force_login(person)
    typed = {"old_password": "the-right-one", "new_password1": password, "new_password2": password}

    page = client.post(OWN, typed)

    assert (page.status_code, sentence in page.content.decode()) == (422, True)


def test_guessing_the_password_of_an_open_session_is_paused_like_a_sign_in(client, person, settings):
    client.force_login(person)
    settings.AXES_ENABLED = True
    typed = {"new_password1": "Still-Water-9", "new_password2": "Still-Water-9"}

    guesses = [client.post(OWN, typed | {"old_password": f"guess {n}"}).status_code for n in range(5)]

    assert guesses == [422, 422, 422, 422, 429]
    assert client.post(OWN, typed | {"old_password": "the-right-one"}).status_code == 429


def test_somebody_without_a_password_needs_none_to_set_it_up(client, person):
    person.set_unusable_password()
    person.save()
    client.force_login(person)

    secret = secret_of(client.get(SET_UP))
    client.post(SET_UP, {"code": shown(secret, NOON)})

    assert "new_password1" not in client.get(OWN).content.decode()
    assert HistoryEntry.objects.filter(event="person.second_factor_set_up").exists()
