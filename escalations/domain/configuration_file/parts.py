"""What the file holds: for each model its key, its fields in their order, and what stays behind, with the reason."""

from dataclasses import dataclass, field
from typing import Any

from django.db import models

from escalations.models import (
    Action,
    CannedResponse,
    Category,
    CheckSeverity,
    Portal,
    Priority,
    PriorityRule,
    Scenario,
    Standard,
    StandardSection,
    StandardStep,
    Team,
    User,
)

VERSION = 1
BETWEEN = " › "


@dataclass(frozen=True)
class Part:
    """One model in the file. Inner parts lie within their row, under their own name; `owner` leads to that row."""

    name: str
    model: Any  # one of our models
    key: tuple
    fields: tuple
    left_out: dict = field(default_factory=dict)
    inner: tuple = ()
    owner: str = ""

    @property
    def names(self):
        """Every key a row may have."""
        return [*self.key, *self.fields, *(part.name for part in self.inner)]

    def column(self, name):
        return self.model._meta.get_field(name)


STEPS = Part("steps", StandardStep, ("text",), ("position", "is_active"), owner="category")
ACTIONS = Part(
    "actions",
    Action,
    (),
    ("kind", "position", "team", "user", "priority", "canned_response", "tag", "status"),
    owner="scenario",
)
SECTIONS = Part(
    "sections",
    StandardSection,
    ("key",),
    ("label", "prompt", "help", "example", "position", "max_length", "may_be_not_applicable"),
    owner="standard",
)
SEVERITIES = Part("severities", CheckSeverity, ("code",), ("severity",), owner="standard")
CHILDREN = "below"  # categories lie within one another

PORTAL = Part(
    "portal",
    Portal,
    (),
    ("asset_pattern", "tags", "mail_says_more"),
    left_out={"mail_category": "The mailbox is of this portal alone; choose its category there."},
)
TEAMS = Part(
    "teams",
    Team,
    ("name",),
    (
        "tier",
        "lead",
        "members",
        "escalates_to",
        "works_from_pool",
        "is_restricted",
        "is_active",
        "is_default_escalation",
        "signature",
        "time_zone",
        "working_hours",
        "holidays",
    ),
    left_out={"chat_link": "May carry a key; it is of this portal alone."},
)
PRIORITIES = Part(
    "priorities", Priority, ("name",), ("rank", "accept_minutes", "clock", "colour", "is_active")
)
MATRIX = Part("matrix", PriorityRule, ("impact", "urgency"), ("priority",))
CATEGORIES = Part(
    "categories",
    Category,
    ("name",),
    ("position", "is_active", "is_catch_all", "intake_team", "escalation_team"),
    inner=(STEPS,),
    owner="parent",
)
CANNED = Part(
    "canned_responses",
    CannedResponse,
    ("folder", "title"),
    ("kind", "body", "teams", "is_default", "is_active"),
)
SCENARIOS = Part(
    "scenarios",
    Scenario,
    ("name",),
    ("description", "escalates", "teams", "groups", "is_active"),
    inner=(ACTIONS,),
)
STANDARD = Part(
    "standard",
    Standard,
    (),
    ("note", "lookback_days", "warranty_days", "may_acknowledge_first"),
    left_out={
        "version": "Counted by each portal.",
        "is_in_force": "Said by publish.",
        **dict.fromkeys(
            ["drafted_from", "drafted_by", "edited_by", "edited_at", "published_at", "published_by"],
            "Happened here.",
        ),
    },
    inner=(SECTIONS, SEVERITIES),
)

SINGLE = (PORTAL, STANDARD)
LISTS = (TEAMS, PRIORITIES, MATRIX, CATEGORIES, CANNED, SCENARIOS)
ORDER = (PORTAL, TEAMS, PRIORITIES, MATRIX, CATEGORIES, CANNED, SCENARIOS, STANDARD)
NOT_MOVED = {
    "user": "People are invited; the file names them by their user name.",
    "apitoken": "A key never leaves its portal.",
    "membership": "Written as the members of a team.",
    "helpdesk": "Connected by add_helpdesk, which asks it first; its key never leaves its portal.",
    "helpdeskcode": "Learnt from the helpdesk, and mapped where it is connected.",
    "helpdeskfield": "Learnt from the helpdesk, and mapped where it is connected.",
}


def name_of(row):
    """How the file names a row that another one points at."""
    if row is None:
        return None
    if isinstance(row, User):
        return row.username
    if isinstance(row, CannedResponse):
        return BETWEEN.join(filter(None, [row.folder, row.title]))
    return row.name


def is_many(column):
    return isinstance(column, models.ManyToManyField)


def is_reference(column):
    return isinstance(column, models.ForeignKey)
