"""OpenID Connect as the portal speaks it: allauth's client, with what it leaves out.

That is a nonce, so that a code of somebody else's sign-in is worth nothing here; the signature of what comes back,
whichever way it came; and no call that is led elsewhere.
"""

from urllib.parse import urlsplit

import httpx
import jwt
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter, get_adapter
from allauth.socialaccount.models import SocialApp
from allauth.socialaccount.providers.oauth2.client import OAuth2Error
from allauth.socialaccount.providers.openid_connect.provider import OpenIDConnectProvider
from allauth.socialaccount.providers.openid_connect.views import OpenIDConnectOAuth2Adapter
from django.conf import settings
from django.urls import reverse
from django.utils.crypto import constant_time_compare, get_random_string

from escalations.delivery import net

PATIENCE = 5  # seconds
DRIFT = 60  # seconds its clock may be off
SIGNED_BY = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA"]
NEEDED = ["iss", "aud", "sub", "exp", "iat"]
LONGEST = 191  # signs of a subject that are stored
FAILURES = (httpx.HTTPError, httpx.InvalidURL, OAuth2Error, jwt.PyJWTError, KeyError, TypeError, ValueError)


class Calls(DefaultSocialAccountAdapter):
    """How allauth calls the issuer: as the portal calls everybody; only the issuer itself may be inside our network."""

    def get_requests_session(self):
        own = urlsplit(settings.OIDC.issuer).hostname
        return net.client(
            allowed_hosts=[own, *settings.OUTGOING_PRIVATE_HOSTS], total=PATIENCE, timeout=PATIENCE
        )


class Client(OpenIDConnectOAuth2Adapter):
    """The portal before the issuer; one for each request."""

    def __init__(self, request, provider_id=""):
        super().__init__(request, provider_id)
        self.provider = Provider(request, app=_app(settings.OIDC))
        self.provider.client = self

    def get_provider(self):
        return self.provider

    def get_callback_url(self, request, app):
        return request.build_absolute_uri(reverse("web:single_sign_on_back"))

    def leave(self, to):
        """The way to the issuer; the session knows what must come back."""
        self._check_issuer()
        nonce = get_random_string(32)
        return self.provider.redirect(
            self.request, "login", data={"nonce": nonce, "to": to}, auth_params={"nonce": nonce}
        )

    def returned(self):
        """(claims, where to), once for each way there. Raises PermissionDenied for a state of another session."""
        state = self.provider.unstash_redirect_state(self.request, self.request.GET.get("state", ""))
        self._check_issuer()
        client = self.get_client(self.request, self.provider.app)
        given = client.get_access_token(
            self.request.GET["code"], pkce_code_verifier=state["pkce_code_verifier"]
        )
        return self._claims(given, state["data"]["nonce"]), state["data"]["to"]

    def _check_issuer(self):
        if self.openid_config["issuer"].rstrip("/") != settings.OIDC.issuer:
            raise ValueError("Another issuer answers at this address.")

    def _claims(self, given, nonce):
        claims = self._read(given["id_token"])
        if not constant_time_compare(str(claims.get("nonce", "")), nonce):
            raise ValueError("It answers another question.")
        if claims.get("azp", settings.OIDC.client_id) != settings.OIDC.client_id:
            raise ValueError("It was given to another program.")
        if not claims["sub"] or len(claims["sub"]) > LONGEST or "\0" in claims["sub"]:
            raise ValueError("It names nobody.")
        return claims if self._is_whole(claims) else self._completed(claims, given["access_token"])

    def _read(self, signed):
        keys = jwt.PyJWKSet.from_dict(self._get(self.openid_config["jwks_uri"]))
        header = jwt.get_unverified_header(signed)
        key = next((one for one in keys.keys if one.key_id == header.get("kid")), keys.keys[0])
        return jwt.decode(
            signed,
            key.key,
            algorithms=SIGNED_BY,
            issuer=self.openid_config["issuer"],
            audience=settings.OIDC.client_id,
            leeway=DRIFT,
            options={"require": NEEDED},
        )

    def _is_whole(self, claims):
        return "email" in claims and (not settings.OIDC.groups or settings.OIDC.groups_claim in claims)

    def _completed(self, claims, access_token):
        """With what the issuer tells only who asks for it; about the same person."""
        more = self._get(self.profile_url, Authorization=f"Bearer {access_token}")
        if more["sub"] != claims["sub"]:
            raise ValueError("It tells of somebody else.")
        return more | claims

    def _get(self, url, **headers):
        with get_adapter().get_requests_session() as session:
            answer = session.get(url, headers=headers)
            answer.raise_for_status()
            told = answer.json()
        if not isinstance(told, dict):
            raise TypeError("It answers with something else than an object.")
        return told


class Provider(OpenIDConnectProvider):
    """The issuer, as allauth knows it."""

    def get_oauth2_adapter(self, request):
        return self.client


def _app(oidc):
    """The setting as allauth reads it; no row holds it."""
    return SocialApp(
        provider="openid_connect",
        provider_id="oidc",
        name=oidc.name,
        client_id=oidc.client_id,
        secret=oidc.client_secret,
        settings={"server_url": oidc.issuer, "oauth_pkce_enabled": True},
    )
