"""People in the administration: invited by a link, deactivated with everything they hold."""

import pytest
from django.contrib.auth.models import Group
from django.contrib.messages import get_messages
from django.db import transaction
from django.urls import reverse

from escalations.admin.people import PersonForm
from escalations.domain import inviting, people
from escalations.models import (
    ACCEPTED,
    QUEUED,
    WITHDRAWN,
    ApiToken,
    ConfigurationChange,
    HistoryEntry,
    OutboxMessage,
    User,
)
from tests import factories
from tests.factories import ADMINISTRATOR, NINE, TECHNICIAN

from .test_configuration import errors, no_rows, page, person_form, said

pytestmark = pytest.mark.django_db
PASSWORD = "Still-Water-9"


def invitation_form(**values):
    technician = Group.objects.get(name=TECHNICIAN)
    known = {"username": "maya", "first_name": "Maya", "last_name": "Olsen", "email": "maya@team.example"}
    return {**known, "groups": [technician.pk], **no_rows("memberships"), **values}


def invite(desk, **values):
    return desk.post(page("user", "add"), invitation_form(**values))


def link_in(answer):
    return answer.content.decode().split('id="link">')[1].split("</code>")[0]


# Coming


def test_somebody_is_invited_and_comes_in(desk, client):
    team = factories.TeamFactory()
    answer = invite(desk, **{"memberships-TOTAL_FORMS": 1, "memberships-0-team": team.pk})
    person = User.objects.get(username="maya")

    link = link_in(desk.get(answer.url))
    client.logout()
    asked = client.get(link)
    key = asked.context["key"]
    client.post("/welcome/", {"key": key, "new_password1": PASSWORD, "new_password2": PASSWORD})

    person.refresh_from_db()
    assert asked.status_code == 200
    assert (person.group_names, list(person.teams.all())) == ({TECHNICIAN}, [team])
    assert client.login(username="maya", password=PASSWORD) or person.check_password(PASSWORD)
    assert OutboxMessage.objects.get(kind="person.invite").payload == {"user": person.pk}
    assert set(HistoryEntry.objects.values_list("event", flat=True)) == {"person.invited", "person.joined"}


def test_a_password_that_is_too_weak_is_refused_and_the_link_stays_good(desk, client):
    answer = invite(desk)
    link = link_in(desk.get(answer.url))
    key = client.get(link).context["key"]

    for words in ("", "123", "maya", "x" * 5000, "nul\x00nul-and-more"):
        answer = client.post("/welcome/", {"key": key, "new_password1": words, "new_password2": words})
        assert (answer.status_code, bool(answer.context["form"].errors)) == (200, True)

    assert inviting.invited(key, at=NINE).username == "maya"


@pytest.mark.parametrize("key", ["", "nonsense", "\x00"])
def test_a_link_that_leads_nowhere_says_what_to_do(key, client):
    answer = client.get("/welcome/", {"key": key})

    assert "This link is not complete" in answer.content.decode()
    assert "Ask an administrator for a new link." in answer.content.decode()


def test_a_new_link_ends_the_old_one(desk):
    answer = invite(desk)
    old = link_in(desk.get(answer.url))

    desk.post(answer.url)

    assert "A newer link was made for you" in desk.get(old).content.decode()
    assert link_in(desk.get(answer.url)) != old


def test_an_expired_invitation_says_so_and_is_made_again(desk):
    answer = invite(desk)
    User.objects.filter(username="maya").update(invited_at=NINE.replace(year=2020))

    assert "was not used. Make a new one." in desk.get(answer.url).content.decode()
    desk.post(answer.url)
    assert 'id="link"' in desk.get(answer.url).content.decode()


def test_a_deactivated_person_gets_no_link(desk):
    person = factories.UserFactory(is_active=False)
    address = page("user", "invitation", person.pk)

    assert "Reactivate the account first" in desk.get(address).content.decode()
    assert said(desk.post(address)) == [
        f"{person} is deactivated. Reactivate the account first, then make a link."
    ]
    assert (
        "has a password" in desk.get(page("user", "invitation", factories.UserFactory().pk)).content.decode()
    )


def test_a_user_name_in_another_case_is_refused(desk):
    factories.UserFactory(username="Maya", first_name="Maya", last_name="Berg")
    other = factories.UserFactory()
    sentence = ["“Maya” is the user name of Maya Berg already. Choose another one."]

    assert errors(invite(desk)) == {"username": sentence}
    answer = desk.post(page("user", "change", other.pk), person_form(other, username="MAYA"))
    assert errors(answer) == {"username": sentence}


def test_nobody_is_invited_without_a_group(desk):
    assert errors(invite(desk, groups=[])) == {"groups": ["Choose what they may do: at least one group."]}
    assert list(errors(invite(desk, username=""))) == ["username"]


# Going


def leave(desk, person, verb="deactivate", **choices):
    return desk.post(page("user", verb, person.pk), {"seen": people.leaving(person).mark, **choices})


def test_every_row_is_shown_before_and_goes_where_it_is_said(desk):
    team = factories.TeamFactory()
    person, colleague = (factories.UserFactory(teams=[team]) for _ in range(2))
    ticket = factories.TicketFactory(team=team, assignee=person, subject="Turnstile jams")
    draft = factories.EscalationFactory(started_by=person)
    accepted = factories.EscalationFactory(status=ACCEPTED, accepted_by=person)
    factories.ApiTokenFactory(user=person, label="Sync")
    factories.ActionFactory(kind="assign", tag="", user=person, scenario__name="To them")
    person.leads.add(team)

    shown = desk.get(page("user", "deactivate", person.pk)).content.decode()
    choices = {
        f"tickets-{team.pk}": colleague.pk,
        f"draft-{draft.ticket.team_id}": "withdraw",
        f"accepted-{accepted.receiving_team_id}": "pool",
        f"leads-{team.pk}": colleague.pk,
    }
    answer = leave(desk, person, **choices)

    for row in (ticket, draft, accepted):
        row.refresh_from_db()
    person.refresh_from_db()
    team.refresh_from_db()
    for words in ["Turnstile jams", f"#{draft.ticket_id}", f"#{accepted.ticket_id}", "Sync", "To them"]:
        assert words in shown
    assert answer.url == page("user", "change", person.pk)
    assert (person.is_active, ticket.assignee, team.lead) == (False, colleague, colleague)
    assert (draft.status, accepted.status, ApiToken.objects.count()) == (WITHDRAWN, QUEUED, 0)
    assert set(ConfigurationChange.objects.values_list("type", flat=True)) == {"user", "team", "apitoken"}


def test_a_row_that_came_meanwhile_is_shown_first(desk):
    person = factories.UserFactory()
    seen = people.leaving(person).mark
    factories.TicketFactory(assignee=person, subject="Turnstile jams")

    answer = desk.post(page("user", "deactivate", person.pk), {"seen": seen})

    person.refresh_from_db()
    assert person.is_active
    assert "has changed since you looked" in said(answer)[0]
    assert "Turnstile jams" in answer.content.decode()


@pytest.mark.parametrize("wrong", ["999999", "nobody", "\x00", "-1"])
def test_a_choice_nobody_offered_is_refused_and_nothing_happens(wrong, desk):
    ticket = factories.TicketFactory(assignee=factories.UserFactory())
    key = f"tickets-{ticket.team_id}"

    answer = leave(desk, ticket.assignee, **{key: wrong})

    ticket.assignee.refresh_from_db()
    assert ticket.assignee.is_active
    assert "Choose an available member" in answer.content.decode()


def test_neither_oneself_nor_the_last_administrator_is_deactivated(desk, administrator):
    answer = leave(desk, administrator)

    administrator.refresh_from_db()
    assert said(answer) == ["You cannot deactivate yourself. Ask another administrator."]
    assert administrator.is_active


def test_administrators_cannot_shut_themselves_out(desk, administrator):
    technician = Group.objects.get(name=TECHNICIAN)

    answer = desk.post(
        page("user", "change", administrator.pk), person_form(administrator, groups=[technician.pk])
    )

    assert errors(answer) == {
        "groups": ["You cannot leave the administrators yourself. Ask another one to do it."],
    }


def test_a_superuser_needs_no_group(client):
    root = factories.UserFactory(is_superuser=True)
    client.force_login(root)

    assert client.post(page("user", "change", root.pk), person_form(root, groups=[])).status_code == 302


def test_the_last_administrator_is_not_demoted():
    """Whoever fills the form in was deactivated a moment ago."""
    administrator, editor = factories.AdministratorFactory(), factories.AdministratorFactory(is_active=False)
    technician = Group.objects.get(name=TECHNICIAN).pk
    form = PersonForm(person_form(administrator, groups=[technician]), instance=administrator)
    form.editor = editor

    with transaction.atomic():
        assert [line.split(" is ")[1] for line in form.errors["groups"]] == [
            "the last administrator who can sign in. Make somebody else an administrator first."
        ]


def test_another_administrator_may_be_demoted(desk):
    other = factories.AdministratorFactory()
    technician = Group.objects.get(name=TECHNICIAN).pk

    assert (
        desk.post(page("user", "change", other.pk), person_form(other, groups=[technician])).status_code
        == 302
    )
    assert ADMINISTRATOR not in User.objects.get(pk=other.pk).group_names


def test_the_form_deactivates_nobody(desk):
    person = factories.UserFactory()

    desk.post(page("user", "change", person.pk), person_form(person, is_active="", is_away="on"))

    person.refresh_from_db()
    assert (person.is_active, person.is_away) == (True, False)


def test_somebody_goes_on_leave_and_comes_back(desk):
    team = factories.TeamFactory()
    person, colleague = (factories.UserFactory(teams=[team]) for _ in range(2))
    given = factories.TicketFactory(team=team, assignee=person)
    kept = factories.TicketFactory(assignee=person)
    choices = {f"tickets-{team.pk}": colleague.pk, f"tickets-{kept.team_id}": "keep"}

    assert "Stay with" in desk.get(page("user", "away", person.pk)).content.decode()
    leave(desk, person, "away", **choices)
    person.refresh_from_db()
    given.refresh_from_db()
    kept.refresh_from_db()
    assert (person.is_away, given.assignee, kept.assignee) == (True, colleague, person)

    assert "Back from leave…" in desk.get(page("user", "change", person.pk)).content.decode()
    desk.post(page("user", "back", person.pk))
    person.refresh_from_db()
    assert not person.is_away


def test_somebody_is_reactivated(desk):
    person = factories.UserFactory(is_active=False)

    answer = desk.post(page("user", "reactivate", person.pk))

    person.refresh_from_db()
    assert person.is_active
    assert [str(one) for one in get_messages(answer.wsgi_request)] == [f"{person} is active again."]


def test_all_tokens_of_a_person_are_revoked(desk):
    person = factories.ApiTokenFactory().user
    factories.ApiTokenFactory(user=person)
    kept = factories.ApiTokenFactory()

    desk.post(page("user", "revoke-tokens", person.pk))

    assert list(ApiToken.objects.all()) == [kept]


@pytest.mark.parametrize("verb", ["deactivate", "away", "invitation"])
def test_somebody_who_is_not_there_is_said_so(verb, desk):
    assert desk.get(page("user", verb, 999_999)).url == reverse("admin:index")


def test_a_person_s_state_is_a_word(desk):
    invite(desk)
    factories.UserFactory(is_away=True)
    factories.UserFactory(is_active=False)

    shown = desk.get(page("user", "changelist")).content.decode()

    for words in ["Invited, has not come yet", "Away", "Active", "Deactivated"]:
        assert f'<td class="field-state">{words}</td>' in shown
