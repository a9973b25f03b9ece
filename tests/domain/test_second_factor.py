"""A code beside the password: good once, for its half minute; who guesses is paused."""

from datetime import timedelta

import pytest
from allauth.mfa.models import Authenticator

from escalations.domain import second_factor, secrets_at_rest, tokens
from escalations.domain.errors import InvalidInput, NotPermitted, StepNotAllowed
from escalations.models import ConfigurationChange, HistoryEntry
from tests.factories import NINE, AdministratorFactory, UserFactory
from tests.phone import phone_of, shown
from tests.racing import together

pytestmark = pytest.mark.django_db
LATER = NINE + timedelta(hours=1)


def wrongly(person, times, at):
    return [second_factor.accepts(person, "000000", at=at) for _time in range(times)]


def events():
    return sorted(HistoryEntry.objects.values_list("event", flat=True))


def test_it_is_set_up_with_the_first_code_of_the_phone():
    person, secret = UserFactory(), second_factor.new_secret()

    with pytest.raises(InvalidInput, match="not the code for this picture"):
        second_factor.set_up(person, secret=secret, code="123", by=person, at=NINE)
    before = second_factor.has_one(person)
    codes = second_factor.set_up(person, secret=secret, code=shown(secret, NINE), by=person, at=NINE)

    assert (before, second_factor.has_one(person), len(set(codes))) == (False, True, 10)
    assert (second_factor.codes_left(person), person.signed_out_at) == (10, NINE)
    assert events() == ["person.second_factor_set_up"]


@pytest.mark.parametrize("secret", ["", second_factor.new_secret()], ids=["none", "a new one"])
def test_no_other_code_sets_it_up(secret):
    person = UserFactory()

    with pytest.raises(InvalidInput):
        second_factor.set_up(person, secret=secret, code="", by=person, at=NINE)


def test_nobody_sets_one_up_for_somebody_else():
    for by in (AdministratorFactory(), None):
        with pytest.raises(NotPermitted):
            second_factor.set_up(UserFactory(), secret="", code="", by=by, at=NINE)


def test_a_second_phone_does_not_take_the_place_of_the_first():
    person = UserFactory()
    phone_of(person, NINE)

    with pytest.raises(StepNotAllowed, match="already"):
        phone_of(person, LATER)


@pytest.mark.parametrize(("off", "is_taken"), [(-60, False), (-30, True), (0, True), (30, True), (60, False)])
def test_a_phone_may_be_off_by_half_a_minute(off, is_taken):
    person = UserFactory()
    secret, _codes = phone_of(person, NINE)
    code = shown(secret, LATER + timedelta(seconds=off))

    assert second_factor.accepts(person, f" {code[:3]} {code[3:]} ", at=LATER) is is_taken


def test_a_code_lets_in_once():
    """Nor the one it was set up with, nor an older one after a newer."""
    person = UserFactory()
    secret, _codes = phone_of(person, NINE)
    newer = NINE + timedelta(seconds=30)

    assert not second_factor.accepts(person, shown(secret, NINE), at=NINE)
    assert second_factor.accepts(person, shown(secret, newer), at=NINE)
    assert not second_factor.accepts(person, shown(secret, newer), at=newer)
    assert not second_factor.accepts(person, shown(secret, NINE), at=newer)


@pytest.mark.django_db(transaction=True)
def test_two_who_send_one_code_at_once_are_not_both_let_in():
    person = UserFactory()
    secret, codes = phone_of(person, NINE)

    for code in (shown(secret, LATER), codes[0]):
        came_in = together(*[lambda code=code: second_factor.accepts(person, code, at=LATER)] * 4)
        assert sorted(came_in) == [False, False, False, True]
        second_factor.lift(person)


def test_a_code_that_was_written_down_lets_in_once_and_is_remembered():
    person = UserFactory()
    _secret, codes = phone_of(person, NINE)

    assert second_factor.accepts(person, codes[3], at=LATER)
    assert not second_factor.accepts(person, codes[3], at=LATER)
    assert second_factor.codes_left(person) == 9
    assert "person.recovery_code_used" in events()


def test_who_guesses_is_paused_and_then_may_try_again():
    person = UserFactory()
    secret, _codes = phone_of(person, NINE)
    soon = LATER + second_factor.PAUSE - timedelta(seconds=31)

    tried = wrongly(person, 5, LATER)
    with pytest.raises(StepNotAllowed, match="Wait 15 minutes") as refused:
        second_factor.accepts(person, shown(secret, soon), at=soon)
    paused = second_factor.is_paused(person, at=soon)
    after = LATER + second_factor.PAUSE
    wrongly(person, 1, after)

    assert (tried, paused, refused.value.code) == ([False] * 5, True, "second_factor_paused")
    assert second_factor.accepts(person, shown(secret, after), at=after)
    assert not second_factor.is_paused(person, at=after)


def test_a_right_code_forgets_the_wrong_ones_and_so_does_an_administrator():
    person = UserFactory()
    secret, _codes = phone_of(person, NINE)

    wrongly(person, 4, LATER)
    assert second_factor.accepts(person, shown(secret, LATER), at=LATER)
    wrongly(person, 5, LATER)
    second_factor.lift(person)

    assert not second_factor.is_paused(person, at=LATER)


def test_whoever_has_none_is_let_in_by_no_code():
    person = UserFactory()

    assert (second_factor.accepts(person, "", at=NINE), second_factor.codes_left(person)) == (False, 0)
    assert not second_factor.is_paused(person, at=NINE)


def test_new_codes_end_the_earlier_ones():
    person = UserFactory()
    _secret, codes = phone_of(person, NINE)

    renewed = second_factor.renew_codes(person, by=person, at=LATER)

    assert set(codes).isdisjoint(renewed)
    assert not second_factor.accepts(person, codes[0], at=LATER)
    assert second_factor.accepts(person, renewed[0], at=LATER)
    with pytest.raises(StepNotAllowed):
        second_factor.renew_codes(UserFactory(), by=person, at=LATER)


def test_one_takes_off_ones_own_unless_it_is_required():
    person, administrator = UserFactory(), AdministratorFactory()
    for somebody in (person, administrator):
        phone_of(somebody, NINE)

    second_factor.take_off(person, is_required=True, by=person, at=LATER)
    with pytest.raises(StepNotAllowed, match="another administrator"):
        second_factor.take_off(administrator, is_required=True, by=administrator, at=LATER)

    assert [second_factor.has_one(one) for one in (person, administrator)] == [False, True]
    assert person.signed_out_at == LATER
    assert not Authenticator.objects.filter(user=person).exists()


def test_an_administrator_resets_anothers_and_the_portal_the_last_ones():
    person, administrator, colleague = UserFactory(), AdministratorFactory(), UserFactory()
    for somebody in (person, administrator):
        phone_of(somebody, NINE)

    second_factor.reset(person, by=administrator, at=LATER)
    for by, kind in ((colleague, NotPermitted), (administrator, StepNotAllowed)):
        with pytest.raises(kind):
            second_factor.reset(administrator, by=by, at=LATER)
    with pytest.raises(StepNotAllowed, match="has no second factor"):
        second_factor.reset(person, by=administrator, at=LATER)
    second_factor.reset(administrator, by=None, at=LATER)

    assert [second_factor.has_one(one) for one in (person, administrator)] == [False, False]
    assert (person.signed_out_at, events().count("person.second_factor_reset")) == (LATER, 2)
    told = ConfigurationChange.objects.values_list("name", "by", "note")
    assert (person.name, administrator.pk, "The second factor was reset.") in told


def test_what_codes_are_made_of_is_encrypted_and_goes_over_to_a_new_key(settings):
    person = UserFactory()
    secret, codes = phone_of(person, NINE)
    stored = str(list(Authenticator.objects.values_list("data", flat=True)))
    earlier, settings.SECRET_KEY = settings.SECRET_KEY, "new"

    lost = secrets_at_rest.rotate().lost
    unreadable = second_factor.accepts(person, shown(secret, LATER), at=LATER)
    settings.SECRET_KEY_FALLBACKS = [earlier]
    done = secrets_at_rest.rotate()
    settings.SECRET_KEY_FALLBACKS = []

    assert secret not in stored
    assert (len(lost), unreadable, done.renewed, done.lost) == (2, False, 2, [])
    assert second_factor.accepts(person, shown(secret, LATER), at=LATER)
    assert second_factor.accepts(person, codes[0], at=LATER)


def test_a_second_factor_that_went_meanwhile_is_passed_over():
    secrets_at_rest._rotate_factor(0, done := secrets_at_rest.Rotated())

    assert (done.renewed, done.lost) == (0, [])


def test_a_password_alone_becomes_no_token_for_what_only_administrators_may():
    administrator = AdministratorFactory()
    administrator.is_narrowed = True

    with pytest.raises(NotPermitted, match="second factor"):
        tokens.make(administrator, scopes=["read", "admin"], by=administrator, at=NINE)
    token, _key = tokens.make(administrator, scopes=["read"], by=administrator, at=NINE)

    assert token.scopes == ["read"]


def test_whoever_has_one_makes_tokens_on_the_profile_page_alone():
    alone, person = UserFactory(), UserFactory()
    phone_of(person, NINE)

    assert [tokens.signs_in_with_more(one) for one in (alone, person)] == [False, True]
