"""How promises were kept, by team."""

from datetime import timedelta

import pytest
from django.utils import timezone

from escalations.models import Promise
from tests.factories import NoteFactory, TicketFactory


def promise(firm, due, kept=None):
    at = timezone.now()
    ticket = TicketFactory(team=firm.desk)
    note = NoteFactory(ticket=ticket, author=firm.technician, kind="reply")
    kept_at = None if kept is None else at + timedelta(hours=kept)
    Promise.objects.create(
        ticket=ticket,
        note=note,
        due_at=at + timedelta(hours=due),
        made_at=at,
        kept_at=kept_at,
        ended_at=kept_at,
    )


def test_a_row_a_team(firm, browser_of, django_assert_max_num_queries):
    promise(firm, -5, kept=-6)
    promise(firm, -5, kept=-4)
    promise(firm, -5)
    promise(firm, 5)
    promise(firm, -24 * 40)
    browser = browser_of(firm.senior)

    with django_assert_max_num_queries(5):
        [line] = browser.get("/promises/").context["lines"]

    assert line == {"team": "Service desk", "kept": 1, "late": 1, "broken": 1, "all": 3, "share": 33}


@pytest.mark.parametrize(("who", "status"), [("senior", 200), ("lead", 200), ("technician", 403)])
def test_it_is_for_seniors_and_leads(firm, browser_of, who, status):
    assert browser_of(getattr(firm, who)).get("/promises/").status_code == status
