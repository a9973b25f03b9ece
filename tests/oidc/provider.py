"""A real OpenID provider in a process of its own, `oidc-provider-mock`, that can be told to lie: PORT.

`PUT /lies {"claims": {…}, "signed_by": "stranger" | "nobody" | "secret", "sub": …, "issuer": …, "addresses": {…},
"instead": ["userinfo" | "jwks"]}` (a list instead of an object)
changes what its tokens and answers say from then on; `PUT /lies {}` makes it honest again.
"""

import json
import sys
from socketserver import ThreadingMixIn
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

import flask
import jwt
import oidc_provider_mock
from cryptography.hazmat.primitives.asymmetric import rsa

lies = {}
STRANGER = rsa.generate_private_key(public_exponent=65537, key_size=2048)
PATHS = {
    "/oauth2/token": lambda said: _token(said),
    "/userinfo": lambda said: said | ({"sub": lies["sub"]} if "sub" in lies else {}),
    "/.well-known/openid-configuration": lambda said: (
        said | lies.get("addresses", {}) | ({"issuer": lies["issuer"]} if "issuer" in lies else {})
    ),
}


def _token(said):
    if "id_token" not in said or not lies:
        return said
    claims = jwt.decode(said["id_token"], options={"verify_signature": False}) | lies.get("claims", {})
    claims = {name: value for name, value in claims.items() if value is not None}
    header = {"kid": jwt.get_unverified_header(said["id_token"]).get("kid")}
    own = flask.g.oidc_provider_mock_storage.jwk.as_dict(is_private=True)
    key, algorithm = {
        "stranger": (STRANGER, "RS256"),
        "nobody": (None, "none"),
        "secret": ("the-client-secret-is-known-to-whoever-plays-issuer", "HS256"),
    }.get(lies.get("signed_by"), (jwt.PyJWK(own, "RS256").key, "RS256"))
    header = {name: value for name, value in header.items() if value}
    return said | {"id_token": jwt.encode(claims, key, algorithm, headers=header)}


def tell(answer):
    """Change an answer as the lies say."""
    change = PATHS.get(flask.request.path)
    if flask.request.path.rpartition("/")[2] in lies.get("instead", ()):
        answer.set_data("[1]")
    elif change and answer.is_json:
        answer.set_data(json.dumps(change(answer.get_json())))
    return answer


def take_lies():
    lies.clear()
    lies.update(flask.request.get_json())
    return "", 204


class Silent(WSGIRequestHandler):
    def log_message(self, *words):
        pass


class Threads(ThreadingMixIn, WSGIServer):
    daemon_threads = True


if __name__ == "__main__":
    app = oidc_provider_mock.app()
    app.after_request(tell)
    app.add_url_rule("/lies", view_func=take_lies, methods=["PUT"])
    make_server("127.0.0.1", int(sys.argv[1]), app, Threads, Silent).serve_forever()
