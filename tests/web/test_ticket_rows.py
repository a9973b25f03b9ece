"""The rows of a list are one text each: every value in them is escaped, whoever wrote it."""

import re

import pytest
from django.urls import reverse

from escalations.models import Ticket
from escalations.templatetags.rows import ticket_rows
from escalations.web.ticket_rows import dressed
from tests.factories import (
    NINE,
    CategoryFactory,
    CompanyFactory,
    ContactFactory,
    TeamFactory,
    TicketFactory,
)

NASTY = "<b>{url}&'\""


@pytest.fixture
def nasty(db):
    company = CompanyFactory(name=NASTY)
    category = CategoryFactory(name=NASTY)
    contact = ContactFactory(name=NASTY, company=company)
    team = TeamFactory(name=NASTY)
    return TicketFactory(
        subject=NASTY,
        contact=contact,
        company=company,
        category=category,
        team=team,
        assignee=None,
        tags=[NASTY],
    )


def _rows(**how):
    return ticket_rows(dressed(keys=Ticket.objects.values("pk")), NINE, **how)


@pytest.mark.parametrize("customer", ["both", "contact", "none"])
def test_every_value_is_escaped(nasty, customer):
    html = _rows(customer=customer, with_ticks=True)

    assert "<b>" not in html
    assert html.count("&lt;b&gt;{url}&amp;&#x27;&quot;") == {"both": 8, "contact": 7, "none": 5}[customer]


def test_row_leads_where_the_addresses_say(nasty):
    assert reverse("web:ticket", args=[nasty.pk]) in re.findall('href="([^"]+)"', _rows())


def test_tick_carries_number_and_version(nasty):
    assert f'value="{nasty.pk}:{nasty.version}"' in _rows(with_ticks=True)
    assert "checkbox" not in _rows()
