"""A person's phone that makes codes, and people who have one."""

from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value

from escalations.domain import second_factor


def shown(secret, at):
    """What the phone shows at this moment."""
    return format_hotp_value(hotp_value(secret, int(at.timestamp()) // second_factor.PERIOD))


def phone_of(person, at):
    """(secret, codes to write down): their second factor is set up."""
    secret = second_factor.new_secret()
    codes = second_factor.set_up(person, secret=secret, code=shown(secret, at), by=person, at=at)
    return secret, codes
