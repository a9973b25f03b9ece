"""Teams on the administration's own pages: members and lead, hours, chat, and how one leaves."""

import pytest
from django.urls import reverse

from escalations.domain import working_hours
from escalations.models import ConfigurationChange, OutboxMessage, Priority, Team
from tests import factories
from tests.admin.forms import errors, said
from tests.factories import priority

pytestmark = pytest.mark.django_db


def page(view, *args):
    return reverse(f"admin:escalations_team_{view}", args=args)


def team_form(team=None, *, members=(), **values):
    known = {"name": team.name, "tier": team.tier} if team else {"tier": 1}
    rows = {"memberships-TOTAL_FORMS": len(members), "memberships-INITIAL_FORMS": 0}
    rows |= {f"memberships-{number}-user": person.pk for number, person in enumerate(members)}
    return {**known, **rows, **values}


# The form


def test_a_team_is_added_with_its_members_and_lead(desk):
    person = factories.UserFactory()

    answer = desk.post(page("add"), team_form(members=[person], name="Network", tier=2, lead=person.pk))

    assert answer.status_code == 302
    team = Team.objects.get(name="Network")
    assert (list(team.members.all()), team.lead, team.is_active) == ([person], person, True)


def test_a_lead_who_is_no_member_is_refused(desk):
    person = factories.UserFactory(first_name="Lea", last_name="Dean")

    answer = desk.post(page("add"), team_form(name="Network", lead=person.pk))

    assert "Lea Dean leads this team but is not among its members." in answer.content.decode()
    assert not Team.objects.filter(name="Network").exists()


def test_a_lead_who_leaves_the_team_is_refused(desk):
    person = factories.UserFactory()
    team = factories.TeamFactory(lead=person, members=[person])
    membership = team.memberships.get()
    values = team_form(team, lead=person.pk) | {
        "memberships-TOTAL_FORMS": 1, "memberships-INITIAL_FORMS": 1, "memberships-0-id": membership.pk,
        "memberships-0-team": team.pk, "memberships-0-user": person.pk, "memberships-0-DELETE": "on",
    }  # fmt: skip

    assert "is not among its members" in desk.post(page("change", team.pk), values).content.decode()
    assert team.memberships.exists()


def test_a_team_that_escalates_downwards_is_refused(desk):
    """S29."""
    above = factories.TeamFactory(name="Network", tier=2)
    team = factories.TeamFactory(tier=2)

    answer = desk.post(page("change", team.pk), team_form(team, escalates_to=above.pk))

    assert errors(answer) == {
        "escalates_to": ["Network is of tier 2. Choose a team of a higher tier than 2."]
    }


def test_a_circle_is_refused_by_its_names(desk):
    first = factories.TeamFactory(name="Desk", tier=1)
    above = factories.TeamFactory(name="Network", tier=2, escalates_to=first)

    answer = desk.post(page("change", first.pk), team_form(first, escalates_to=above.pk))

    assert errors(answer)["escalates_to"][0].startswith("This is a circle: Desk → Network → Desk.")


def test_a_team_below_tier_one_is_refused(desk):
    answer = desk.post(page("add"), team_form(name="Cellar", tier=0))

    assert errors(answer) == {"tier": ["Tiers count from 1, the first line."]}


def test_a_name_in_other_letters_is_refused(desk):
    factories.TeamFactory(name="Network")

    answer = desk.post(page("add"), team_form(name="NETWORK"))

    assert errors(answer) == {"name": ["There is a team “Network” already. Choose another name."]}


def test_a_second_default_escalation_team_is_refused(desk):
    factories.TeamFactory(tier=1)
    factories.TeamFactory(tier=2, is_default_escalation=True)

    answer = desk.post(page("add"), team_form(name="Other", tier=2, is_default_escalation="on"))

    assert errors(answer) == {
        "__all__": ["There is a default escalation team already; unmark that one first."]
    }


def test_a_team_with_tickets_is_not_deleted(desk):
    team = factories.TicketFactory(team=factories.TeamFactory(name="Desk")).team

    answer = desk.post(page("delete", team.pk), {"post": "yes"})

    assert said(answer) == ["“Desk” is used by tickets, so it stays. Deactivate it instead of deleting it."]


def test_a_chat_link_is_kept_changed_and_forgotten_but_never_shown(desk):
    team = factories.TeamFactory(chat_link="https://chat.example/hook/s3cret")

    shown = desk.get(page("change", team.pk)).content.decode()
    desk.post(page("change", team.pk), team_form(team))
    kept = Team.objects.get().chat_link
    desk.post(page("change", team.pk), team_form(team, new_chat_link="https://other.example/n3w"))
    changed = Team.objects.get().chat_link
    desk.post(page("change", team.pk), team_form(team, forget_chat_link="on"))

    assert "chat.example" in shown
    assert "s3cret" not in shown
    assert (kept, changed) == ("https://chat.example/hook/s3cret", "https://other.example/n3w")
    assert Team.objects.get().chat_link == ""
    told = str(list(ConfigurationChange.objects.values_list("lines", flat=True)))
    assert "s3cret" not in told
    assert "n3w" not in told


def test_a_chat_link_whose_key_is_gone_is_asked_for_again(desk, settings):
    team = factories.TeamFactory(chat_link="https://chat.example/hook/s3cret")
    settings.SECRET_KEY, settings.SECRET_KEY_FALLBACKS = "another-key", []
    desk.force_login(factories.AdministratorFactory())  # whose session the new key signs

    shown = desk.get(page("change", team.pk)).content.decode()
    kept = desk.post(page("change", team.pk), team_form(team))
    desk.post(page("change", team.pk), team_form(team, new_chat_link="https://chat.example/hook/n3w"))

    assert "It cannot be read any more: the key it was encrypted with is gone. Enter it again." in shown
    assert kept.status_code == 302
    assert Team.objects.get().chat_link == "https://chat.example/hook/n3w"
    assert ConfigurationChange.objects.get().lines == [
        {"label": "Chat link", "before": "hidden, cannot be read any more", "after": "chat.example (hidden)"}
    ]


def test_its_page_says_by_when_something_queued_now_is_accepted(desk):
    team = factories.TeamFactory(tier=2)

    shown = desk.get(page("change", team.pk)).content.decode()

    assert "An escalation queued now with High is to be accepted by " in shown
    assert "None: its time counts around the clock." in shown
    Priority.objects.filter(name="High").update(clock="working")
    assert "this team has no working hours" in desk.get(page("change", team.pk)).content.decode()


# Hours


def hours_form(team, **values):
    known = working_hours.written(team)
    return {f"seen_{name}": words for name, words in known.items()} | known | values


def test_hours_are_saved_in_words(desk):
    team = factories.TeamFactory(name="Network", tier=2)

    answer = desk.post(
        page("hours", team.pk),
        hours_form(
            team, monday="9-17", time_zone="Asia/Tokyo", holidays="2020-01-01 New Year\r\n2099-01-01 Far"
        ),
        follow=True,
    )

    shown = answer.content.decode()
    assert "In the past, kept, and without effect on what comes: 2020-01-01 New Year." in shown
    assert "The hours of Network are saved." in shown
    assert 'value="09:00-17:00"' in shown
    assert "(Asia/Tokyo)" in shown
    assert "Monday 09:00-17:00" in desk.get(page("change", team.pk)).content.decode()
    assert said(desk.post(page("hours", team.pk), hours_form(Team.objects.get(), holidays="")))[-1] == (
        "The hours of Network are saved."
    )


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ({"monday": "9-13, 12-17"}, "overlap"),
        ({"holidays": "<b>Christmas</b>"}, "Line 1, “&lt;b&gt;Christmas&lt;/b&gt;”"),
        ({"time_zone": "Mars"}, "There is no such time zone."),
        ({"friday": "\u200b🎉 مرحبا"}, "is not understood"),
    ],
)
def test_wrong_hours_are_refused_and_kept(typed, sentence, desk):
    team = factories.TeamFactory()

    shown = desk.post(page("hours", team.pk), hours_form(team, thursday="9-17", **typed)).content.decode()

    assert sentence in shown
    assert 'value="9-17"' in shown
    assert "Nothing is saved yet." in shown
    assert Team.objects.get().working_hours == {}


def test_a_second_administrator_is_told_per_day(desk):
    team = factories.TeamFactory()
    stale = hours_form(team, monday="8-16", sunday="10-12")
    desk.post(page("hours", team.pk), hours_form(team, monday="9-17"))

    answer = desk.post(page("hours", team.pk), stale)

    shown = answer.content.decode()
    assert "Somebody changed this meanwhile to “09:00-17:00”. Save again to replace that." in shown
    assert 'value="8-16"' in shown
    again = {day: typed for day, typed, _, _ in answer.context["days"]}
    again |= {f"seen_{day}": seen for day, _, seen, _ in answer.context["days"]}
    desk.post(page("hours", team.pk), again)
    assert Team.objects.get().working_hours == {"monday": ["08:00-16:00"], "sunday": ["10:00-12:00"]}


# Leaving


def test_leaving_shows_counts_and_asks_where_it_goes(desk):
    team = factories.TeamFactory(name="Network", tier=2)
    below = factories.TeamFactory(name="Desk", escalates_to=team)
    other = factories.TeamFactory(name="Field", tier=2)
    factories.TicketFactory(team=team)

    shown = desk.get(page("deactivate", team.pk)).content.decode()
    refused = desk.post(page("deactivate", team.pk), {"tickets_to": "x", "escalations_to": other.pk})
    done = desk.post(page("deactivate", team.pk), {"tickets_to": below.pk, "escalations_to": other.pk})

    assert "<li>1 unfinished ticket</li><li>1 team that escalates to it</li>" in shown
    assert "Choose the active team that takes its tickets." in refused.content.decode()
    assert f'value="{other.pk}" selected' in refused.content.decode()
    assert said(done) == ["“Network” is deactivated."]
    below.refresh_from_db()
    assert below.escalates_to == other
    assert said(desk.post(page("deactivate", team.pk)))[-1] == "Network is deactivated already."
    assert "Activate…" in desk.get(page("change", team.pk)).content.decode()
    desk.post(page("activate", team.pk))
    team.refresh_from_db()
    assert team.is_active


def test_a_team_nothing_leads_to_is_asked_nothing(desk):
    team = factories.TeamFactory()

    shown = desk.get(page("deactivate", team.pk)).content.decode()

    assert "Nothing leads to it." in shown
    assert "<select" not in shown


@pytest.mark.parametrize("view", ["hours", "deactivate"])
@pytest.mark.parametrize("method", ["get", "post"])
def test_screens_are_for_administrators_and_teams_that_are_there(view, method, desk, client):
    team = factories.TeamFactory()
    assert said(getattr(desk, method)(page(view, 999_999)))[-1] == "That team is not there any more."

    client.force_login(factories.SeniorFactory(is_staff=True))
    assert getattr(client, method)(page(view, team.pk)).status_code == 403


def test_every_priority_has_its_sentence(desk):
    team = factories.TeamFactory()
    factories.PriorityFactory(is_active=False)

    answer = desk.get(page("hours", team.pk))

    assert [line.split(" with ")[1].split(" is ")[0] for line in answer.context["preview"]] == [
        priority(name).name for name in ("Urgent", "High", "Medium", "Low")
    ]


def test_a_default_of_the_lowest_tier_is_refused(desk):
    """S19: escalations go upwards."""
    answer = desk.post(page("add"), team_form(name="Desk", is_default_escalation="on"))

    assert list(errors(answer)) == ["is_default_escalation"]


def test_the_list_asks_the_same_of_the_database_for_one_row_and_thirty(desk, django_assert_num_queries):
    for count in (1, 29):
        for _ in range(count):
            person = factories.UserFactory()
            factories.TeamFactory(lead=person, members=[person], escalates_to=Team.objects.first())

        with django_assert_num_queries(5):
            desk.get(page("changelist"))


def test_a_chat_link_is_tried_by_a_press(desk):
    team = factories.TeamFactory(chat_link="https://chat.example/hook/s3cret")

    desk.post(page("try_chat", team.pk))

    told = OutboxMessage.objects.get(kind="chat.link")
    assert (told.payload, told.ticket) == ({"team": team.pk}, None)
