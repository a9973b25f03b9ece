"""Single sign-on by OpenID Connect, as the environment sets it; none without an issuer."""

from dataclasses import dataclass, field
from urllib.parse import urlsplit

from django.core.exceptions import ImproperlyConfigured

HERE = {"localhost", "127.0.0.1", "::1"}
REFUSE, TAKE_IN = "refuse", "technician"


@dataclass(frozen=True)
class Oidc:
    """Who vouches for people, and whom of them the portal lets in."""

    issuer: str
    client_id: str
    client_secret: str = field(repr=False)
    name: str = "single sign-on"
    domains: tuple = ()
    groups: tuple = ()
    groups_claim: str = "groups"
    takes_unknown: bool = False
    vouches_for_mail: bool = False


def of(environ, *, words, flag, is_strict):
    """The setting, or None; refuses to start with half of one, or with an issuer that anybody on the way may play."""
    issuer = environ.get("OIDC_ISSUER", "").rstrip("/")
    if not issuer:
        return None
    missing = [name for name in ("OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET") if not environ.get(name)]
    if missing:
        raise ImproperlyConfigured(f"OIDC_ISSUER is set, so set {' and '.join(missing)} too.")
    address = urlsplit(issuer)
    if address.scheme != "https" and (
        (is_strict and address.hostname not in HERE) or address.scheme != "http"
    ):
        raise ImproperlyConfigured(f"OIDC_ISSUER must begin with https://; it is {issuer!r}.")
    unknown = environ.get("OIDC_UNKNOWN_PEOPLE") or REFUSE
    if unknown not in {REFUSE, TAKE_IN}:
        raise ImproperlyConfigured(f"OIDC_UNKNOWN_PEOPLE must be {REFUSE} or {TAKE_IN}; it is {unknown!r}.")
    return Oidc(
        issuer=issuer,
        client_id=environ["OIDC_CLIENT_ID"],
        client_secret=environ["OIDC_CLIENT_SECRET"],
        name=environ.get("OIDC_NAME") or Oidc.name,
        domains=tuple(word.lower() for word in words("OIDC_DOMAINS")),
        groups=tuple(words("OIDC_GROUPS")),
        groups_claim=environ.get("OIDC_GROUPS_CLAIM") or Oidc.groups_claim,
        takes_unknown=unknown == TAKE_IN,
        vouches_for_mail=flag("OIDC_VOUCHES_FOR_MAIL"),
    )
