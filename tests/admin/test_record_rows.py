"""The rows of a list of records are Django's own, to the letter, only sooner."""

import re

import pytest

from escalations.admin.records import RecordAdmin
from tests.factories import TicketFactory

from .test_lookup import RECORDS
from .test_pages import MAKE, address

pytestmark = pytest.mark.django_db
NEW_EACH_TIME = re.compile(r'nonce="[^"]*"|name="csrfmiddlewaretoken" value="[^"]*"|cursor=[^"]*|\s+')


def page(desk, name, **asked):
    """What the browser is sent, without what is new each time."""
    return NEW_EACH_TIME.sub(" ", desk.get(address(name, "changelist"), asked).content.decode())


@pytest.mark.parametrize("name", RECORDS)
def test_every_list_of_records_is_as_django_makes_it(desk, monkeypatch, name):
    for _ in range(3):
        MAKE[name]()
    ours = page(desk, name), page(desk, name, q="3")

    monkeypatch.setattr(RecordAdmin, "is_record", False)

    assert ours == (page(desk, name), page(desk, name, q="3"))
    assert "/change/" in ours[0]


def test_what_somebody_wrote_and_what_is_filtered_are_as_django_makes_them(desk, monkeypatch):
    TicketFactory(subject="<script>alert(\"1\")</script> & 'more'", category=None, assignee=None)
    asked = {"status__exact": "open", "q": "script"}
    ours = page(desk, "ticket", **asked)

    monkeypatch.setattr(RecordAdmin, "is_record", False)

    assert ours == page(desk, "ticket", **asked)
    assert "&lt;script&gt;alert" in ours
    assert "_changelist_filters=" in ours


def test_an_empty_list_is_as_django_makes_it(desk, monkeypatch):
    ours = page(desk, "ticket")

    monkeypatch.setattr(RecordAdmin, "is_record", False)

    assert ours == page(desk, "ticket")
