"""What is done to a whole ticket: take, pull, refer, run a scenario, set the contact, merge."""

import pytest
from django.urls import reverse
from django.utils import timezone
from django.utils.html import escape

from escalations.domain import workflow
from escalations.models import Action, Contact, HistoryEntry, Scenario, Status
from tests.factories import ContactFactory, TicketFactory


def url(ticket, name="ticket", *more):
    return reverse(f"web:{name}", args=[ticket.pk, *more])


def test_ticket_is_taken(browser_of, firm):
    """S18. *Assign to me* as one press."""
    browser_of(firm.colleague).post(url(firm.ticket, "assign_to_me"), {"version": firm.ticket.version})

    firm.ticket.refresh_from_db()
    assert firm.ticket.assignee == firm.colleague


def test_ticket_somebody_took_meanwhile_is_not_taken_away(browser_of, firm):
    """Invariant 8. The other is told kindly who was faster."""
    version = firm.ticket.version
    browser_of(firm.colleague).post(url(firm.ticket, "assign_to_me"), {"version": version})

    answer = browser_of(firm.lead).post(url(firm.ticket, "assign_to_me"), {"version": version})

    assert answer.status_code == 409
    assert "was faster than you" in answer.content.decode()


@pytest.mark.parametrize("name", ["assign_to_me", "pull", "reference_add", "ticket_customer"])
def test_get_leads_back_to_the_page(signed_in, firm, name):
    assert signed_in.get(url(firm.ticket, name)).url.startswith(url(firm.ticket))


# Pulling


def test_senior_pulls_a_ticket(browser_of, firm):
    """S29. A member of a higher team pulls a ticket of their own accord, logged as pulled."""
    browser_of(firm.senior).post(url(firm.ticket, "pull"))

    firm.ticket.refresh_from_db()
    assert (firm.ticket.team, firm.ticket.assignee) == (firm.network, firm.senior)
    assert HistoryEntry.objects.filter(event="ticket.pulled").count() == 1


def test_pulling_asks_before_it_withdraws_a_draft(browser_of, firm):
    """S29. With a draft or sent-back one it asks, then withdraws."""
    escalation = firm.draft()
    senior = browser_of(firm.senior)

    asked = senior.post(url(firm.ticket, "pull"))
    senior.post(url(firm.ticket, "pull"), {"withdraw": "on"})

    escalation.refresh_from_db()
    assert asked.status_code == 409
    assert "is preparing an escalation" in asked.content.decode()
    assert escalation.status == "withdrawn"


def test_pulling_a_queued_ticket_needs_the_read_back_of_accept(browser_of, firm):
    """S29. With a queued escalation pulling *is* accept."""
    firm.queued()

    answer = browser_of(firm.senior).post(url(firm.ticket, "pull"))

    assert answer.status_code in {409, 422}
    assert "Take it to" not in browser_of(firm.senior).get(url(firm.ticket)).content.decode()


# Relations between tickets


def test_references_are_added_and_taken_back(signed_in, firm):
    """S12. Real relations between tickets."""
    earlier = TicketFactory()

    signed_in.post(url(firm.ticket, "reference_add"), {"references": f"#{earlier.pk}"})
    assert [one.to for one in firm.ticket.references.all()] == [earlier]

    signed_in.post(url(firm.ticket, "reference_remove", earlier.pk))
    assert firm.ticket.references.count() == 0


def test_reference_that_is_refused_comes_back(signed_in, firm):
    """S12. The references field refuses itself and unknown numbers."""
    for named, words in (
        (f"#{firm.ticket.pk}", "is this ticket"),
        ("#999999", "There is no ticket"),
        ("x!", "no ticket number"),
    ):
        answer = signed_in.post(url(firm.ticket, "reference_add"), {"references": named})

        assert answer.status_code == 422
        assert words in answer.content.decode()
        assert f'value="{named}"' in answer.content.decode()


# Scenarios


def test_scenario_runs_with_a_result(signed_in, firm):
    scenario = Scenario.objects.create(name="Billing")
    Action.objects.create(scenario=scenario, kind=Action.Kind.ADD_TAG, tag="billing")

    answer = signed_in.post(url(firm.ticket, "scenario_run", scenario.pk), follow=True)

    firm.ticket.refresh_from_db()
    assert firm.ticket.tags == ["billing"]
    assert "“Billing” has run. The tag “billing” is added." in answer.content.decode()


def test_escalating_scenario_leads_to_the_guided_escalation(signed_in, firm):
    """S29. No side door: the scenario Escalate goes through the gate."""
    scenario = Scenario.objects.get(escalates=True)

    assert signed_in.post(url(firm.ticket, "scenario_run", scenario.pk)).url == url(firm.ticket, "escalate")


def test_scenario_for_others_is_neither_offered_nor_run(signed_in, firm):
    """Membership decides, on this path too."""
    ours, theirs = Scenario.objects.create(name="Ours"), Scenario.objects.create(name="Theirs")
    for scenario, team in ((ours, firm.desk), (theirs, firm.network)):
        Action.objects.create(scenario=scenario, kind=Action.Kind.ADD_TAG, tag="billing")
        scenario.teams.add(team)

    page = signed_in.get(url(firm.ticket, "ticket"))
    answer = signed_in.post(url(firm.ticket, "scenario_run", theirs.pk))

    names = [one["name"] for one in page.context["page"].facts.scenarios]
    assert names == ["Escalate", "Ours"]
    assert answer.status_code == 403
    assert "is run by members of “Network”. Ask one of them." in answer.content.decode()
    firm.ticket.refresh_from_db()
    assert firm.ticket.tags == []


def test_scenario_that_became_invalid_says_so_and_does_nothing(signed_in, firm):
    scenario = Scenario.objects.create(name="Send out")
    Action.objects.create(scenario=scenario, kind=Action.Kind.ADD_TAG, tag="out", position=1)
    Action.objects.create(scenario=scenario, kind=Action.Kind.SET_TEAM, team=firm.core, position=2)
    firm.core.is_active = False
    firm.core.save()

    answer = signed_in.post(url(firm.ticket, "scenario_run", scenario.pk))

    assert answer.status_code == 409
    assert "“Core” is deactivated. Choose an active team. Ask an administrator" in answer.content.decode()
    firm.ticket.refresh_from_db()
    assert firm.ticket.tags == []


def test_scenario_that_leads_upwards_is_refused_with_the_way(signed_in, firm):
    """S29. `escalation_required`, and a link."""
    scenario = Scenario.objects.create(name="Up")
    Action.objects.create(scenario=scenario, kind=Action.Kind.SET_TEAM, team=firm.network)

    answer = signed_in.post(url(firm.ticket, "scenario_run", scenario.pk))

    assert answer.status_code == 409
    assert url(firm.ticket, "escalate") in answer.content.decode()


# Contact


def test_contact_is_set_by_address_or_name_and_cleared(signed_in, firm):
    other = ContactFactory(name="Hugo Lind", email="hugo@lind.example")

    for typed, contact in (("HUGO@lind.example", other), ("", None), ("hugo lind", other)):
        firm.ticket.refresh_from_db()
        signed_in.post(
            url(firm.ticket, "ticket_customer"), {"contact": typed, "version": firm.ticket.version}
        )
        firm.ticket.refresh_from_db()
        assert firm.ticket.contact == contact


@pytest.mark.parametrize(
    ("typed", "words"),
    [("Hugo", "Did you mean: Hugo Lind"), ("Nobody", "Add the contact first"), ("Ann", "Several")],
)
def test_contact_that_is_none_comes_back(signed_in, firm, typed, words):
    for name in ("Hugo Lind", "Ann", "Ann"):
        ContactFactory(name=name)

    answer = signed_in.post(url(firm.ticket, "ticket_customer"), {"contact": typed})

    assert answer.status_code == 422
    assert words in answer.content.decode()
    assert f'value="{typed}"' in answer.content.decode()


# Merge


def test_merging_says_first_what_will_happen(signed_in, firm):
    other = TicketFactory(contact=ContactFactory(name="Hugo Lind"), team=firm.desk)

    shown = signed_in.get(url(firm.ticket, "merge"), {"into": f"#{other.pk}"}).content.decode()

    assert f"move to #{other.pk}" in shown
    assert "Gale Foreman will stand beside what is read by Hugo Lind" in shown
    assert "Seen by 7 technicians. Contact: no." in shown


def test_merging_across_contacts_needs_a_reason(signed_in, firm):
    other = TicketFactory(contact=ContactFactory(), team=firm.desk)
    words = {"into": f"#{other.pk}", "seen": other.pk}

    refused = signed_in.post(url(firm.ticket, "merge"), words)
    done = signed_in.post(url(firm.ticket, "merge"), {**words, "reason": "One fault, two callers."})

    firm.ticket.refresh_from_db()
    assert refused.status_code == 422
    assert "Say why they belong together." in refused.content.decode()
    assert done.url == url(other)
    assert (firm.ticket.merged_into, firm.ticket.status) == (other, Status.CLOSED)


def test_merging_shows_the_other_ticket_before_it_is_pressed(signed_in, firm):
    """A number typed in between is looked at first."""
    other = TicketFactory(contact=firm.contact, team=firm.desk)

    answer = signed_in.post(url(firm.ticket, "merge"), {"into": str(other.pk)})

    firm.ticket.refresh_from_db()
    assert "What will happen" in answer.content.decode()
    assert firm.ticket.merged_into is None


@pytest.mark.parametrize(
    ("into", "words"),
    [("", "Name the one ticket"), ("#999999", "There is no ticket"), ("self", "is this ticket")],
)
def test_merging_into_nothing_is_refused(signed_in, firm, into, words):
    into = str(firm.ticket.pk) if into == "self" else into

    answer = signed_in.post(url(firm.ticket, "merge"), {"into": into})

    assert answer.status_code == 422
    assert words in answer.content.decode()


def test_merging_an_escalation_into_a_finished_ticket_says_what_to_do(signed_in, firm):
    firm.draft()
    done = TicketFactory(status="resolved", contact=firm.contact, team=firm.desk)

    answer = signed_in.post(url(firm.ticket, "merge"), {"into": str(done.pk), "seen": done.pk})

    assert answer.status_code == 409
    assert "to Open first" in answer.content.decode()


def test_merged_ticket_is_not_merged_again(signed_in, firm):
    other = TicketFactory(contact=firm.contact, team=firm.desk)
    signed_in.post(url(firm.ticket, "merge"), {"into": str(other.pk), "seen": other.pk})

    assert signed_in.get(url(firm.ticket, "merge")).url == url(firm.ticket)


def test_merging_an_accepted_escalation_is_its_teams_matter(signed_in, firm):
    workflow.accept(firm.queued(), read_back="I read the log.", by=firm.senior, at=timezone.now())
    other = TicketFactory(contact=firm.contact, team=firm.desk)

    answer = signed_in.post(url(firm.ticket, "merge"), {"into": str(other.pk), "seen": other.pk})

    assert answer.status_code == 403
    assert Contact.objects.count() == 1


# Subject


def test_subject_is_said_in_other_words(signed_in, firm):
    form = signed_in.get(url(firm.ticket), {"edit": "subject"}).content.decode()

    signed_in.post(
        url(firm.ticket, "ticket_subject"),
        {"subject": "Gate 4 scanner drops", "version": firm.ticket.version},
    )

    firm.ticket.refresh_from_db()
    assert 'name="subject" value="Gate scanner drops"' in form
    assert firm.ticket.subject == "Gate 4 scanner drops"


@pytest.mark.parametrize("typed", ["", "x" * 300])
def test_subject_that_is_refused_comes_back(signed_in, firm, typed):
    answer = signed_in.post(url(firm.ticket, "ticket_subject"), {"subject": typed})

    assert answer.status_code == 422
    assert f'value="{typed}"' in answer.content.decode()


def test_subject_changed_by_a_colleague_meanwhile_is_asked_again(signed_in, browser_of, firm):
    """Invariant 9. A stale write is refused, nothing typed is lost."""
    version = firm.ticket.version
    browser_of(firm.colleague).post(
        url(firm.ticket, "ticket_subject"), {"subject": "Theirs", "version": version}
    )

    answer = signed_in.post(url(firm.ticket, "ticket_subject"), {"subject": "Mine", "version": version})

    assert answer.status_code == 412
    assert 'value="Mine"' in answer.content.decode()
    assert f'name="version" value="{version + 1}"' in answer.content.decode()


# Description


def test_description_is_said_in_other_words(signed_in, firm):
    """Its form stands where it stands; the history keeps what it said before."""
    before = firm.ticket.description
    form = signed_in.get(url(firm.ticket), {"edit": "description"}).text

    page = signed_in.post(
        url(firm.ticket, "ticket_description"),
        {"description": "Gate 4 drops each hour.", "version": firm.ticket.version},
        follow=True,
    )

    assert f"\n{escape(before)}</textarea>" in form
    assert page.redirect_chain == [(f"{url(firm.ticket)}#opening", 302)]
    assert "Gate 4 drops each hour." in page.text
    kept = HistoryEntry.objects.filter(ticket=firm.ticket, event="ticket.changed").last()
    assert kept.data["changes"] == {"description": [before, "Gate 4 drops each hour."]}


def test_description_changed_by_a_colleague_meanwhile_is_compared(signed_in, browser_of, firm):
    """Invariant 9. Both texts stand side by side, and the second press is read at the new version."""
    version, where = firm.ticket.version, url(firm.ticket, "ticket_description")
    browser_of(firm.colleague).post(where, {"description": "Theirs.", "version": version})

    answer = signed_in.post(where, {"description": "Mine.", "version": version})
    signed_in.post(where, {"description": "Mine.", "version": version + 1})

    assert answer.status_code == 412
    assert (answer.context["conflict"]) == {"theirs": "Theirs.", "yours": "Mine."}
    assert "\nMine.</textarea>" in answer.text
    firm.ticket.refresh_from_db()
    assert firm.ticket.description == "Mine."


def test_description_is_changed_while_the_subject_changed(signed_in, browser_of, firm):
    """Invariant 9. Only a field of one's own is stale."""
    version = firm.ticket.version
    browser_of(firm.colleague).post(
        url(firm.ticket, "ticket_subject"), {"subject": "Theirs", "version": version}
    )

    answer = signed_in.post(
        url(firm.ticket, "ticket_description"), {"description": "Mine.", "version": version}
    )

    assert answer.status_code == 302


def test_description_that_is_refused_comes_back(signed_in, firm):
    answer = signed_in.post(
        url(firm.ticket, "ticket_description"), {"description": "The password: Summer24!x"}
    )

    assert answer.status_code == 422
    assert "\nThe password: Summer24!x</textarea>" in answer.text
    assert 'name="secret" value="mask"' in answer.text


# No dead ends


def test_old_tab_of_a_merged_ticket_leads_on(signed_in, firm):
    other = TicketFactory(contact=firm.contact, team=firm.desk)
    signed_in.post(url(firm.ticket, "merge"), {"into": str(other.pk), "seen": other.pk})

    answer = signed_in.post(url(firm.ticket, "note_add"), {"mode": "private", "private": "Typed before."})

    assert answer.status_code == 409
    assert f'href="{url(other)}">Go to #{other.pk}</a>' in answer.content.decode()


def test_readers_of_a_restricted_team_are_counted(browser_of, firm):
    """S22. The form says who will read it: the team and the administrators."""
    firm.desk.is_restricted = True
    firm.desk.save()

    assert (
        "Seen by 4 technicians. Contact: no."
        in browser_of(firm.technician).get(url(firm.ticket)).content.decode()
    )
