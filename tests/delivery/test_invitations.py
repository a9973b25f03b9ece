"""The mail somebody new comes in by."""

import re
from urllib.parse import parse_qs, urlsplit

import pytest
from django.utils import timezone

from escalations import delivery
from escalations.domain import inviting
from escalations.models import OutboxMessage


@pytest.fixture
def invited(firm):
    return inviting.invite(firm.colleague, by=firm.administrator, at=timezone.now())


def deliver():
    delivery.empty(at=timezone.now())
    return OutboxMessage.objects.get(kind="person.invite")


def test_the_link_lets_them_in(invited, mail_server, settings):
    settings.HANDOVER_URL = "https://desk.example"

    deliver()

    [taken] = mail_server.taken
    [link] = re.findall(r"https://\S+", taken.get_body().get_content())
    key = parse_qs(urlsplit(link).query)["key"][0]
    assert taken["To"] == invited.email
    assert inviting.invited(key, at=timezone.now()) == invited
    assert link.startswith("https://desk.example/welcome/?")


@pytest.mark.parametrize("values", [{"is_active": False}, {"email": ""}, {"invited_at": None}])
def test_whoever_left_or_came_meanwhile_gets_none(invited, mail_server, values):
    type(invited).objects.filter(pk=invited.pk).update(**values)

    assert deliver().delivered_at is not None
    assert mail_server.taken == []


def test_a_refused_invitation_waits_for_an_administrator(invited, mail_server):
    mail_server.behaviour = "refuse"

    message = deliver()

    assert message.given_up_at is not None
    assert message.last_error == "550 5.1.1 no such mailbox"
