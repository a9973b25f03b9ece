"""Canned responses: their placeholders, what customers may read of them, who is offered which."""

from datetime import timedelta

import pytest

from escalations.domain import canned
from escalations.domain.errors import InvalidInput
from escalations.models import CannedResponse, NoteKind
from tests.factories import (
    NINE,
    CannedResponseFactory,
    ContactFactory,
    NoteFactory,
    PromiseFactory,
    TeamFactory,
    TicketFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db
PUBLIC = ["reply", "acknowledgement"]
PRIVATE = ["private_note", "escalation"]
EVERYTHING = " | ".join(f"{{{{ {name} }}}}" for name in canned.PLACEHOLDERS)


def filled(body, ticket=None, by=None, kind="reply", **more):
    response = CannedResponse(body=body, kind=kind)
    return canned.fill_in(response, ticket=ticket or TicketFactory(), by=by, **more)


def test_a_response_is_filled_in_for_this_ticket():
    contact = ContactFactory(name="Gale Foreman")
    team = TeamFactory(name="Service desk")
    ticket = TicketFactory(contact=contact, team=team, subject="Scanner drops")
    by = UserFactory(first_name="Tess", last_name="Nichols")
    body = (
        "Hello {{ contact.first_name }} ({{contact.name}}, {{ company.name }}), #{{ ticket.number }} "
        "“{{ ticket.subject }}”. {{ me.first_name }}, {{ me.name }}, {{ team.name }}"
    )

    assert filled(body, ticket, by) == (
        f"Hello Gale (Gale Foreman, {contact.company}), #{ticket.pk} “Scanner drops”. "
        "Tess, Tess Nichols, Service desk"
    )


def test_s28_the_promised_time_is_said_with_its_day():
    due_at = NINE + timedelta(hours=7)

    said = filled("{{ promise.time }}; {{ promise.date }}", promise_at=due_at)

    assert said == "16:00 on Tuesday 10 November; Tuesday 10 November"


def test_s28_without_a_new_time_the_promise_owed_is_said():
    promise = PromiseFactory(due_at=NINE + timedelta(hours=7))

    assert filled("{{ promise.time }}", promise.ticket) == "16:00 on Tuesday 10 November"


@pytest.mark.parametrize(
    ("name", "first"),
    [("Gale Foreman", "Gale"), ("Foreman, Gale", "Gale"), ("Gale", "Gale"), (" ", "there"), (",", "there")],
)
def test_the_first_name_is_found(name, first):
    ticket = TicketFactory(contact=ContactFactory(name=name))

    assert filled("{{ contact.first_name }}", ticket) == first


def test_a_shared_mailbox_has_no_first_name():
    ticket = TicketFactory(contact=ContactFactory(name="Front desk", is_shared_mailbox=True))

    assert filled("Hello {{ contact.first_name }}", ticket) == "Hello there"


def test_what_is_missing_reads_naturally():
    ticket = TicketFactory(contact=None, category=None, assignee=None)

    said = filled(EVERYTHING, ticket, kind="private_note")

    assert "there | there | your company" in said
    assert "Your support team | Your support team | the agreed time | the agreed day" in said
    assert "(no summary yet) | (none) | (none) | (none) | Low | Open" in said


def test_somebody_without_a_first_name_signs_with_the_user_name():
    by = UserFactory(username="tess", first_name="", last_name="")

    assert filled("{{ me.first_name }}", by=by) == "tess"


def test_s22_private_words_never_reach_what_a_customer_reads():
    note = NoteFactory(kind=NoteKind.SUMMARY, body="CANARY")

    for kind in PUBLIC:
        assert "CANARY" not in filled(EVERYTHING, note.ticket, kind=kind)
    assert "CANARY" in filled(EVERYTHING, note.ticket, kind="private_note")


def test_s22_a_value_that_looks_like_a_placeholder_stays_as_it_is():
    note = NoteFactory(kind=NoteKind.SUMMARY, body="CANARY")
    note.ticket.subject = "{{ summary }}"

    assert filled("{{ ticket.subject }}", note.ticket, kind="private_note") == "{{ summary }}"


def test_an_unknown_placeholder_is_left_out():
    assert filled("a{{ nonsense }}b") == "ab"


@pytest.mark.parametrize("kind", sorted(PUBLIC))
@pytest.mark.parametrize("name", sorted(canned.PRIVATE))
def test_s22_a_private_placeholder_in_a_public_response_is_refused_by_name(kind, name):
    with pytest.raises(InvalidInput) as refused:
        canned.check(f"See {{{{{name}}}}}", kind)

    assert refused.value.detail.startswith(f"“{{{{ {name} }}}}” is private and the customer would read it")


@pytest.mark.parametrize("kind", sorted(PRIVATE))
def test_private_notes_may_hold_every_placeholder(kind):
    canned.check(EVERYTHING, kind)


@pytest.mark.parametrize("kind", sorted(PUBLIC))
def test_public_responses_may_hold_every_public_placeholder(kind):
    canned.check(" ".join(f"{{{{ {name} }}}}" for name in canned.PUBLIC), kind)


def test_a_misspelt_placeholder_names_the_nearest():
    with pytest.raises(InvalidInput) as refused:
        canned.check("Hello {{ contact.firstname }}", "reply")

    assert refused.value.fields == {
        "body": "“{{ contact.firstname }}” is no placeholder. Did you mean {{ contact.first_name }}?"
    }


def test_an_outlandish_placeholder_lists_what_there_is():
    with pytest.raises(InvalidInput, match=r"There are: contact.first_name, contact.name"):
        canned.check("{{ zzzzqqqq }}", "reply")


@pytest.mark.parametrize("body", ["Hello {{ contact.name", "{{ {{ me.name }}"])
def test_a_placeholder_that_is_not_closed_is_refused(body):
    with pytest.raises(InvalidInput, match="A placeholder is not closed"):
        canned.check(body, "reply")


def test_everyone_is_offered_what_is_for_everyone_or_their_team():
    team = TeamFactory()
    everyone = CannedResponseFactory(title="A")
    ours, theirs = CannedResponseFactory(title="B"), CannedResponseFactory(title="C")
    CannedResponseFactory(is_active=False)
    ours.teams.add(team)
    theirs.teams.add(TeamFactory())
    ticket = TicketFactory()

    assert list(canned.offered(ticket, UserFactory(teams=[team]), "reply")) == [everyone, ours]
    assert list(canned.offered(ticket, None, "reply")) == [everyone]
    assert list(canned.offered(TicketFactory(team=team), UserFactory(), "reply")) == [everyone, ours]


def test_s20_the_template_is_among_what_is_offered():
    titles = [response.title for response in canned.offered(TicketFactory(), UserFactory())]

    assert "Escalation Info Template" in titles
