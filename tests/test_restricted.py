"""Restricted teams everywhere: for a colleague outside, the ticket is as if it were not there at all."""

import re
from difflib import unified_diff

import pytest
from django.test import Client
from django.urls import reverse
from rest_framework.test import APIClient

from escalations.domain import conversation, notifying
from escalations.models import Notification, OutboxMessage, Scope, Ticket
from escalations.web.middleware import Moment
from tests import factories
from tests.addresses import FOR_EVERYONE, FOR_SENIORS
from tests.api.test_strangers import endpoints
from tests.firm import Firm, minutes

WORD, ASKED = "Quokka", "zamboni"  # a search for the second would show the first
# What each address of the portal is asked with, so that it would find the ticket.
QUERIES = {
    "web:tickets": (f"?q={ASKED}", "?status=open", "?sort=created_at", "?team={team}"),
    "web:search": (f"?q={ASKED}", "?q={number}", "?q=%23{number}"),
    "web:queue": ("?tab=all", "?tab=accepted", "?tab=sent_back"),
    "web:promises": ("?teams=all",),
    "web:outside": ("?teams=all",),
    "web:ticket_new_recent": ("?contact={contact}",),
    "web:ticket_new": ("?contact={contact}",),
    "web:company_names": ("?q=h",),
    "web:ticket_new_contacts": ("?q=gale",),
}
ONES_OWN = ("/profile/", "/sign-out/")
CHANGES_BY_ITSELF = re.compile(r'\b[A-Za-z0-9]{64}\b|name="form" value="\w+"')  # the tokens of a form


@pytest.fixture
def firm(db, monkeypatch):
    monkeypatch.setattr(Moment, "clock", staticmethod(lambda: minutes(90)))
    firm = Firm()
    firm.outsider = factories.SeniorFactory(teams=[factories.TeamFactory(name="Reception", tier=2)])
    for team in (firm.desk, firm.network):
        team.is_restricted = True
        team.save()
    return firm


def hide(firm):
    """The ticket and its twin, with a word wherever one fits: one queued, one with a customer's message."""
    Ticket.objects.filter(pk=firm.ticket.pk).update(subject=f"{WORD} {ASKED}", tags=[WORD], assets=[WORD])
    firm.ticket.refresh_from_db()
    conversation.add_note(
        firm.ticket, kind="private_note", body=f"{WORD} {ASKED}", by=firm.technician, at=minutes(4)
    )
    return firm.queued(firm.ticket)


def seen_by(person, firm):
    """{address: page} of every page that is no ticket's own, asked in each way."""
    browser = Client()
    browser.force_login(person)
    rows = {"contact": firm.contact.pk, "company": firm.contact.company_id}
    gaps = {"team": firm.desk.pk, "number": firm.ticket.pk, "contact": firm.contact.pk}
    paths = []
    for name, address in (FOR_EVERYONE | FOR_SENIORS).items():
        path = reverse(name, args=[rows.get(one, one) for one in address.given])
        if not path.startswith(ONES_OWN):
            paths += [path + query.format(**gaps) for query in ("", *QUERIES.get(name, ()))]
    return {path: plainly(browser.get(path).content.decode()) for path in paths}


def differing(path, before, after):
    lines = unified_diff(before.splitlines(), after.splitlines(), path, path, n=0, lineterm="")
    return list(lines)[:8]


def plainly(page):
    return CHANGES_BY_ITSELF.sub("", page)


def test_every_list_count_and_search_is_as_if_it_were_not_there(firm):
    """Made from the same rows, with and without the ticket that is hidden: not a letter differs."""
    Ticket.objects.filter(pk=firm.ticket.pk).update(team=factories.TeamFactory(is_restricted=True))
    before = seen_by(firm.outsider, firm)
    Ticket.objects.filter(pk=firm.ticket.pk).update(team=firm.desk)

    hide(firm)
    after = seen_by(firm.outsider, firm)

    assert len(after) > 35
    assert [told for path, page in after.items() for told in differing(path, before[path], page)] == []
    assert [path for path, page in after.items() if WORD in page] == []
    assert len([page for page in seen_by(firm.senior, firm).values() if WORD in page]) >= 5  # it is there


def test_no_address_of_the_api_tells_of_it(firm):
    escalation = hide(firm)
    told = {}
    for who in (firm.outsider, firm.senior):
        program = APIClient(raise_request_exception=False)
        token = factories.ApiTokenFactory(user=who, scopes=list(Scope.values))
        program.credentials(HTTP_AUTHORIZATION=f"Token {token.key}")
        paths = {
            route.replace("<int:number>", str(firm.ticket.pk)).replace("<int:id>", str(escalation.pk))
            for name, route, view in endpoints()
            if hasattr(view, "get") and name not in {"docs", "schema"}
        }
        paths |= {f"/api/v1/tickets/?q={ASKED}", f"/api/v1/escalations/?ticket={firm.ticket.pk}"}
        answers = {path: program.get(path).content.decode() for path in paths}
        told[who] = [
            path for path, said in answers.items() if WORD in said or f'"number":{firm.ticket.pk}' in said
        ]

    assert told[firm.outsider] == []
    assert len(told[firm.senior]) >= 6


def test_nobody_outside_is_told_of_it(firm):
    """Notifications: neither for being named in a note, nor as a member of the team it is handed to."""
    body = f"@{firm.outsider.username} {WORD}, please look."
    conversation.add_note(firm.ticket, kind="private_note", body=body, by=firm.technician, at=minutes(3))
    hide(firm)

    for message in OutboxMessage.objects.filter(kind__in=["person.notify", "team.notify"]):
        people = notifying.told_people if "users" in message.payload else notifying.told_team
        notifying.notify(message, people(message), at=minutes(91))

    assert not Notification.objects.filter(user=firm.outsider).exists()
    assert Notification.objects.exists()
