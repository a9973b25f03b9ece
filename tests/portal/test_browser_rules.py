"""What every answer tells the browser, and what every page asks of a stranger."""

import pytest

pytestmark = pytest.mark.django_db

POLICY = {
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
}


@pytest.mark.parametrize(
    "path", ["/sign-in/", "/sign-in/code/", "/sign-in/single/", "/admin/login/", "/healthz", "/nothing-here/"]
)
def test_one_strict_policy_holds_everywhere(client, path):
    headers = client.get(path).headers

    assert set(headers["Content-Security-Policy"].split("; ")) == POLICY
    assert headers["X-Frame-Options"] == "DENY"
    assert headers["X-Content-Type-Options"] == "nosniff"


def test_a_stranger_is_led_to_sign_in_and_back(client):
    response = client.get("/")

    assert (response.status_code, response.url) == (302, "/sign-in/?next=/")


@pytest.mark.parametrize("path", ["/", "/sign-in/", "/admin/", "/api/v1/me/", "/welcome/?key=x"])
def test_a_host_nobody_named_is_refused(client, path):
    """Else a link in a mail or a redirect could lead to whoever asked."""
    answer = client.get(path, headers={"host": "evil.example"})

    assert answer.status_code == 400
    assert "evil.example" not in answer.content.decode()


def test_a_form_of_five_megabytes_reaches_its_page(client):
    response = client.post("/sign-in/", {"username": "x" * 5_000_000, "password": "y"})

    assert response.status_code == 200
