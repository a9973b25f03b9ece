"""Passwords, tokens and recovery codes are found and masked; reports about them are not (S26)."""

import pytest

from escalations.domain import writing

MASK = "••••••••"

SECRET = [
    ("pw: Summer24!", "Summer24!"),
    ("reset, new password is Winter2023!", "Winter2023!"),
    ("temp password is Welcome", "Welcome"),
    ("Passwort: Herbst#24", "Herbst#24"),
    ("mot de passe : Soleil2023", "Soleil2023"),
    ("contraseña: Madrid2024*", "Madrid2024*"),
    ("senha: Recife2024", "Recife2024"),
    ("пароль: Zima2024!", "Zima2024!"),
    ("密码：Abc12345", "Abc12345"),
    ("パスワードは Abc12345 です", "Abc12345"),
    ("set password 'daypay3x!'", "daypay3x!"),
    ("password: 123456", "123456"),
    ("PIN: 4711 works", "4711"),
    ("MFA code: 482913 was rejected", "482913"),
    ("logged in with admin / Qw3rty!2020, same", "Qw3rty!2020"),
    ("user/pass is bsmith / Tr0ub4dor&3", "Tr0ub4dor&3"),
    ("Server=db1;User Id=sa;Password=S3cr3t99;", "S3cr3t99"),
    ("https://bob:hunter22@files.example.com", "bob:hunter22"),
    ("AKIAIOSFODNN7EXAMPLE", "AKIAIOSFODNN7EXAMPLE"),
    ("ghp_16C7e42F292c6912E7710c838347Ae178B4a", "ghp_16C7e42F292c6912E7710c838347Ae178B4a"),
    (
        "BitLocker 123456-234567-345678-456789-567890-678901-789012-890123",
        "123456-234567-345678-456789-567890-678901-789012-890123",
    ),
    (
        "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.dozjgNryP4J3",
        "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.dozjgNryP4J3",
    ),
]


@pytest.mark.parametrize(("text", "secret"), SECRET)
def test_secret_is_found_and_masked(text, secret):
    masked, quotes = writing.mask_secrets(text)

    assert quotes == [secret]
    assert masked == text.replace(secret, MASK)
    assert writing.mask_secrets(masked) == (masked, [])


REPORT = [
    "password reset done",
    "password: expired, user changed it",
    "pw reset to temporary one, user changed it",
    "password: same error",
    "password: wrong!",
    "password: 401 after 3 tries",
    "password: 0x80070005",
    "password reset: 14:05",
    "password changed 2024-05-01, still locked",
    "password reset: SID_37",
    "unable to update passwords on password_tool",
    "token: expired, re-registered the authenticator",
    "PIN: not accepted",
    "PIN: 3x wrong",
    "the password field is empty",
    "Passwort: abgelaufen",
    "mot de passe : expiré",
    "пароль: истёк",
    "パスワードをリセット済み",
    "BitLocker key ID 4F2A91C3 matches",
    "Office365 password for LT-0142",
    "password 'expired' shown",
    "account jdoe / finance",
]


@pytest.mark.parametrize("text", REPORT)
def test_report_about_a_secret_is_none(text):
    assert writing.mask_secrets(text) == (text, [])


def test_finding_never_holds_the_secret():
    found = writing.check("troubleshooting_done", "new laptop, pw: Summer24! given")

    [finding] = [one for one in found if one.code == "secret"]
    assert "Summer24" not in finding.quote + finding.detail
    assert MASK in finding.quote


def test_other_findings_quote_the_masked_text():
    found = writing.check("whats_happening", "see Teams, pw: Summer24!")

    assert all("Summer24" not in one.quote + one.detail for one in found)


def test_word_its_author_vouched_for_stays():
    assert writing.mask_secrets("pw: Summer24!", keep=["Summer24!"]) == ("pw: Summer24!", [])


def test_one_place_is_masked_once():
    masked, quotes = writing.mask_secrets("password: ghp_16C7e42F292c6912E7710c838347Ae178B4a")

    assert masked == f"password: {MASK}"
    assert len(quotes) == 1
