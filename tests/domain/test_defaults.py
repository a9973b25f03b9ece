"""What a new portal starts with: enough to work at once, and nothing of it twice."""

import pytest
from django.contrib.auth.models import Group, Permission
from django.core.management import call_command

from escalations.domain import actions, canned, canned_shelf, defaults, priority, publishing, writing
from escalations.models import (
    Action,
    CannedResponse,
    Level,
    Portal,
    Priority,
    PriorityRule,
    Scenario,
    SectionKey,
    Standard,
    StandardSection,
)
from tests.factories import NINE, AdministratorFactory, SeniorFactory, TicketFactory, UserFactory

pytestmark = pytest.mark.django_db


def counts():
    models = (
        Group,
        Portal,
        Standard,
        StandardSection,
        Priority,
        PriorityRule,
        CannedResponse,
        Scenario,
        Action,
    )
    return {model.__name__: model.objects.count() for model in models}


def test_a_new_portal_works_at_once():
    """Groups, the standard, priorities with their matrix, canned responses, the Escalate scenario."""
    assert counts() == {
        "Group": 3,
        "Portal": 1,
        "Standard": 1,
        "StandardSection": 7,
        "Priority": 4,
        "PriorityRule": 9,
        "CannedResponse": 2,
        "Scenario": 1,
        "Action": 2,
    }


def test_installing_again_changes_nothing():
    """Every migration runs it: what administrators changed stays."""
    Priority.objects.filter(name="Low").update(name="Someday")
    CannedResponse.objects.filter(kind="escalation").delete()
    before = counts()

    defaults.install()
    call_command("migrate", verbosity=0)

    assert counts() == before
    assert not Priority.objects.filter(name="Low").exists()


def test_the_seven_sections_stand_in_their_order():
    """S25. With prompt, help and example; three may be not applicable (S23)."""
    sections = Standard.objects.in_force().sections.all()

    assert [(one.key, one.label) for one in sections] == SectionKey.choices
    assert [one.key for one in sections if one.may_be_not_applicable] == [
        "user_impact",
        "environment",
        "recent_changes",
    ]
    assert all(one.prompt.endswith("?") and one.help and one.example for one in sections)


def test_no_example_is_refused_by_the_writing_check():
    """S26. What is shown as good must pass."""
    for section in Standard.objects.in_force().sections.all():
        assert [
            one.code for one in writing.check(section.key, section.example, prompts=[section.prompt])
        ] == [], section


def test_every_prompt_left_unchanged_is_refused():
    """S26. The template's own words are no answer."""
    for section in Standard.objects.in_force().sections.all():
        codes = [one.code for one in writing.check(section.key, section.prompt, prompts=[section.prompt])]
        assert codes[:1] == ["prompt_left"], section


@pytest.mark.parametrize(
    ("impact", "urgency", "name"),
    [
        ("low", "low", "Low"),
        ("low", "high", "Medium"),
        ("medium", "medium", "Medium"),
        ("medium", "high", "High"),
        ("high", "low", "Medium"),
        ("high", "high", "Urgent"),
    ],
)
def test_the_matrix_expects_more_the_worse_it_is(impact, urgency, name):
    """S16. Every cell names a priority."""
    assert priority.expected(impact, urgency).name == name
    assert {(rule.impact, rule.urgency) for rule in PriorityRule.objects.all()} == {
        (one.value, other.value) for one in Level for other in Level
    }


def test_what_is_installed_passes_its_own_checks():
    """S29. Nothing that an administrator could not have saved."""
    for action in Action.objects.select_related("scenario"):
        actions.check(action)
    for response in CannedResponse.objects.all():
        canned_shelf.check(response)
    assert [(one.kind, one.tag) for one in Scenario.objects.get(escalates=True).actions.all()] == [
        ("add_tag", "escalated"),
        ("notify_team", ""),
    ]


def test_the_default_acknowledgement_promises_a_time_and_tells_nothing_private():
    """S22, S28. Filled for a ticket it reads like a letter."""
    response = CannedResponse.objects.get(is_default=True)

    words = canned.fill_in(response, ticket=TicketFactory(), by=UserFactory(), promise_at=NINE)

    assert "{{" not in words
    assert "You will hear from us by 09:00 on Tuesday 10 November" in words


def test_groups_may_what_their_people_do():
    """Security: seniors open the queue; administrators configure, and look up without changing."""
    senior, administrator, technician = SeniorFactory(), AdministratorFactory(), UserFactory()

    assert (senior.is_senior, administrator.is_senior, technician.is_senior) == (True, True, False)
    assert administrator.has_perm("escalations.change_category")
    assert administrator.has_perm("escalations.view_escalation")
    assert not administrator.has_perm("escalations.change_escalation")
    assert not administrator.has_perm("escalations.change_ticket")
    assert not senior.has_perm("escalations.change_category")
    assert technician.get_all_permissions() == set()


CONFIGURED = [
    "action", "apitoken", "cannedresponse", "category", "checkseverity", "company", "contact", "helpdesk",
    "helpdeskcode", "helpdeskfield", "membership", "portal", "priority", "priorityrule", "scenario", "standard",
    "standardsection", "standardstep", "team", "user",
]  # fmt: skip
LOOKED_UP = [
    "answer", "apiusage", "attachment", "authorship", "change", "configurationchange", "correction", "difference",
    "draft", "escalation", "flag", "historyentry", "idempotentanswer", "inboundhook", "mailbox", "mailmessage",
    "note", "notedraft", "notification", "notificationchoice", "outboxmessage", "outsideescalation", "presence",
    "promise", "quarantinedrow", "receivedmail", "reference", "rehearsal", "rehearsed", "reminder", "remoterecord",
    "review", "revision", "scenariorun", "sendback", "synccursor", "syncrun", "ticket", "troubleshootingstep",
    "webhookdelivery", "webhookendpoint",
]  # fmt: skip


def test_each_group_has_exactly_its_rights():
    """Whoever adds a model adds it here: is it configured, or does it happen?"""
    rights = {
        group.name: sorted(group.permissions.values_list("codename", flat=True))
        for group in Group.objects.all()
    }

    configured = [f"{verb}_{name}" for name in CONFIGURED for verb in ("add", "change", "delete", "view")]
    administrator = sorted([*configured, *(f"view_{name}" for name in LOOKED_UP), "open_queue"])
    assert rights == {"Technician": [], "Senior technician": ["open_queue"], "Administrator": administrator}


def test_a_right_that_is_not_theirs_is_taken_away():
    Group.objects.get(name="Technician").permissions.add(Permission.objects.get(codename="change_ticket"))

    defaults.install()

    assert not Group.objects.get(name="Technician").permissions.exists()


def test_the_next_version_of_the_standard_can_be_made_of_it():
    """S34. An administrator goes on from version 1."""
    draft = publishing.draft_from(Standard.objects.in_force(), by=AdministratorFactory(), at=NINE)

    assert (draft.version, draft.sections.count()) == (2, 7)
