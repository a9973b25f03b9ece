"""What a new portal starts with, so that it works at once; changes nothing that exists."""

from datetime import UTC, datetime

from django.apps import apps
from django.contrib.auth.models import Group, Permission

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
from escalations.models.people import ADMINISTRATOR, SENIOR, TECHNICIAN

# Files of models/ that hold what administrators shape; what the others hold happened, and is looked up.
CONFIGURED = frozenset({"configuration", "customers", "helpdesk", "people", "standard"})
PUBLISHED_AT = datetime(2026, 1, 1, tzinfo=UTC)

PRIORITIES = [("Urgent", 1, 15), ("High", 2, 60), ("Medium", 3, 240), ("Low", 4, 480)]

# impact -> the priority for urgency low, medium, high
MATRIX = {
    Level.LOW: ("Low", "Low", "Medium"),
    Level.MEDIUM: ("Low", "Medium", "High"),
    Level.HIGH: ("Medium", "High", "Urgent"),
}

# key, prompt, help, example, may be not applicable
SECTIONS = [
    (
        SectionKey.ISSUE_SUMMARY,
        "What is wrong, for whom, since when?",
        "At most three sentences. It is the ticket's pinned summary: written once, read by all who follow.",
        "Since Tue 10 Nov Outlook asks six people in Payroll for their password. The web client works.",
        False,
    ),
    (
        SectionKey.USER_IMPACT,
        "How many of how many, and what can they not do?",
        "Count people or sites, name the work that stops, its deadline and any workaround.",
        "4 of 12 in Dispatch cannot print delivery notes; lorries leave at 16:00.",
        True,
    ),
    (
        SectionKey.WHATS_HAPPENING,
        "What exactly is seen, and what was expected?",
        "Quote the message letter for letter, with its code. Say what should have happened instead.",
        "Teams: “We couldn't connect the call. (0x3)”. Expected: it connects, as internal calls do.",
        False,
    ),
    (
        SectionKey.TROUBLESHOOTING_DONE,
        "What was tried, and what came of each step?",
        "Drawn from the ticket's troubleshooting steps. Add words only for what no row says.",
        "Profile rebuilt on PC-118: no change. Second user on the same PC: works, so it follows the account.",
        False,
    ),
    (
        SectionKey.ENVIRONMENT,
        "Which device, version, site and network?",
        "Asset number, system and application with versions, where it stands, how it is connected.",
        "LT-0231, Windows 11 24H2, Outlook 2410; Bristol office, wired, VLAN 20.",
        True,
    ),
    (
        SectionKey.RECENT_CHANGES,
        "What changed before it began, and where did you look?",
        "Updates, moves, new starters, permissions. “None” only with the places you checked.",
        "Switch SW-2F replaced on Sat 7 Nov (change calendar). Patch log, 5 to 10 Nov: nothing.",
        True,
    ),
    (
        SectionKey.ESCALATION_REASON,
        "What should the next technician do, decide or open?",
        "Name the action, the access or the decision you need, so that they can start at once.",
        "Needs a firewall administrator to read the drop log of FW-2 between 09:10 and 09:20.",
        False,
    ),
]

ACKNOWLEDGEMENT = """Hello {{ contact.first_name }},

thank you for bearing with us. I have handed ticket #{{ ticket.number }} to our specialists, together with everything \
we have found so far. You need not explain anything twice.

You will hear from us by {{ promise.time }}, also if there is nothing new by then.

{{ me.name }}"""


def install():
    """Groups, the portal's row, version 1 of the standard, priorities, the Escalate scenario."""
    _groups()
    Portal.objects.get_or_create(pk=1)
    if not Standard.objects.exists():
        _standard()
    if not Priority.objects.exists():
        _priorities()
    if not CannedResponse.objects.exists():
        _canned_responses()
    if not Scenario.objects.exists():
        _scenario()


def _groups():
    """The three groups with exactly their rights; runs after every migration, so a new model finds its place."""
    rights = rights_of_groups()
    for name in (TECHNICIAN, SENIOR, ADMINISTRATOR):
        group, _ = Group.objects.get_or_create(name=name)
        wanted = Permission.objects.filter(content_type__app_label="escalations", codename__in=rights[name])
        if set(group.permissions.all()) != set(wanted):
            group.permissions.set(wanted)


def rights_of_groups():
    """{group: codenames}. Administrators configure and look up what happened; seniors open the queue."""
    models = apps.get_app_config("escalations").get_models()
    administrators = {f"{verb}_{model._meta.model_name}" for model in models for verb in _verbs(model)}
    return {TECHNICIAN: set(), SENIOR: {"open_queue"}, ADMINISTRATOR: administrators | {"open_queue"}}


def _verbs(model):
    """A model's file says whether it is configured or a record."""
    is_configured = model.__module__.rpartition(".")[2] in CONFIGURED
    return ("add", "change", "delete", "view") if is_configured else ("view",)


def _standard():
    standard = Standard.objects.create(version=1, note="The standard this portal starts with.")
    StandardSection.objects.bulk_create(
        StandardSection(
            standard=standard,
            key=key,
            label=key.label,
            prompt=prompt,
            help=help_,
            example=example,
            position=position,
            may_be_not_applicable=optional,
        )
        for position, (key, prompt, help_, example, optional) in enumerate(SECTIONS, start=1)
    )
    standard.is_in_force, standard.published_at = True, PUBLISHED_AT
    standard.save(update_fields=["is_in_force", "published_at"])


def _priorities():
    made = {
        name: Priority.objects.create(name=name, rank=rank, accept_minutes=minutes)
        for name, rank, minutes in PRIORITIES
    }
    PriorityRule.objects.bulk_create(
        PriorityRule(impact=impact, urgency=urgency, priority=made[name])
        for impact, names in MATRIX.items()
        for urgency, name in zip(Level, names, strict=True)
    )


def _canned_responses():
    CannedResponse.objects.create(
        title="Escalation Info Template", folder="Escalation", kind=CannedResponse.Kind.ESCALATION
    )
    CannedResponse.objects.create(
        title="Handed to our specialists",
        folder="Escalation",
        kind=CannedResponse.Kind.ACKNOWLEDGEMENT,
        body=ACKNOWLEDGEMENT,
        is_default=True,
    )


def _scenario():
    scenario = Scenario.objects.create(
        name="Escalate", description="Hand the ticket to the next tier, by the standard.", escalates=True
    )
    Action.objects.create(scenario=scenario, position=1, kind=Action.Kind.ADD_TAG, tag="escalated")
    Action.objects.create(scenario=scenario, position=2, kind=Action.Kind.NOTIFY_TEAM)
