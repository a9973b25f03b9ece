"""The same rows sent twice at the same moment, in threads on the real database: each is there once."""

import pytest
from rest_framework.test import APIClient

from escalations.domain import defaults
from escalations.domain.tokens import USUAL
from escalations.models import Company, RemoteRecord
from tests.factories import ApiTokenFactory
from tests.firm import Firm
from tests.racing import together

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.database]
ITEMS = [
    {"source": "crm", "external_id": str(one), "external_updated_at": "2026-11-02T09:00:00Z",
     "data": {"name": f"Yard {one}"}}
    for one in range(20)
]  # fmt: skip


@pytest.fixture
def send():
    defaults.install()
    key = ApiTokenFactory(user=Firm().technician, scopes=list(USUAL)).key

    def post(items, query="", **headers):
        client = APIClient()
        client.credentials(HTTP_AUTHORIZATION=f"Token {key}", **headers)
        return client.post(f"/api/v1/sync/companies/{query}", {"items": items}, format="json")

    return post


@pytest.mark.parametrize("query", ["", "?atomic=true"])
def test_the_same_bulk_twice_at_once_makes_each_row_once(send, query):
    """In the one order and in the other, which would be a deadlock if nobody held the source."""
    answers = together(lambda: send(ITEMS, query), lambda: send(ITEMS[::-1], query))

    results = [one["status"] for answer in answers for one in answer.json()["results"]]
    assert [answer.status_code for answer in answers] == [200, 200]
    assert sorted(results) == ["created"] * 20 + ["unchanged"] * 20
    assert (Company.objects.filter(name__startswith="Yard").count(), RemoteRecord.objects.count()) == (20, 20)


def test_with_keys_of_their_own_too(send):
    answers = together(
        lambda: send(ITEMS, HTTP_IDEMPOTENCY_KEY="1"), lambda: send(ITEMS[::-1], HTTP_IDEMPOTENCY_KEY="2")
    )

    results = [one["status"] for answer in answers for one in answer.json()["results"]]
    assert sorted(results) == ["created"] * 20 + ["unchanged"] * 20
