"""How the configuration is shown: plain dicts, and what the schema says of each name."""

from rest_framework import serializers

from escalations.domain import writing
from escalations.models import CannedResponse, SectionKey, Severity

from .named import NamedShown, of_row


class StandardStepShown(serializers.Serializer):
    """Troubleshooting the team always does for a category."""

    id = serializers.IntegerField(help_text="What an answered step names in `standard_step`.")
    text = serializers.CharField(help_text="What is done.")


class CategoryShown(serializers.Serializer):
    """What a ticket may be about."""

    id = serializers.IntegerField(help_text="The category's id.")
    name = serializers.CharField(help_text="Its own name, without the ones above it.")
    parent = NamedShown(allow_null=True, help_text="The category above it; null: at the top.")
    is_active = serializers.BooleanField(help_text="Whether new tickets may carry it.")
    is_leaf = serializers.BooleanField(help_text="Whether a ticket may carry it: nothing active is below.")
    is_catch_all = serializers.BooleanField(help_text="Fits everything, so the gate warns of it.")
    intake_team = NamedShown(allow_null=True, help_text="Who takes new tickets in.")
    escalation_team = NamedShown(allow_null=True, help_text="Who receives its escalations.")
    standard_steps = StandardStepShown(
        many=True, help_text="What is done before anything is escalated, in order."
    )


class PriorityShown(serializers.Serializer):
    """How soon the business needs it."""

    id = serializers.IntegerField(help_text="The priority's id.")
    name = serializers.CharField(help_text="What people call it.")
    rank = serializers.IntegerField(help_text="1 comes first.")
    accept_minutes = serializers.IntegerField(help_text="Within how many minutes an escalation is accepted.")
    in_working_hours = serializers.BooleanField(
        help_text="Whether only the receiving team's working hours count; else every minute does."
    )
    is_active = serializers.BooleanField(help_text="Whether tickets may be given it.")


class TeamShown(serializers.Serializer):
    """People of one tier who share a queue."""

    id = serializers.IntegerField(help_text="The team's id.")
    name = serializers.CharField(help_text="What people call it.")
    tier = serializers.IntegerField(help_text="1 is the first line; escalations go upwards.")
    lead = NamedShown(allow_null=True, help_text="Who leads it.")
    escalates_to = NamedShown(
        allow_null=True, help_text="Where its escalations go if the category says nothing."
    )
    is_active = serializers.BooleanField(help_text="Whether work may be given to it.")


class UserShown(serializers.Serializer):
    """Somebody who signs in."""

    id = serializers.IntegerField(help_text="The user's id.")
    username = serializers.CharField(help_text="What they sign in with.")
    name = serializers.CharField(help_text="What colleagues call them.")
    teams = NamedShown(many=True, help_text="The active teams they are a member of.")
    is_active = serializers.BooleanField(help_text="Whether they still work here.")


class CannedResponseShown(serializers.Serializer):
    """Words the team uses often."""

    id = serializers.IntegerField(help_text="The response's id.")
    title = serializers.CharField(help_text="What the menu says.")
    folder = serializers.CharField(allow_blank=True, help_text="Where it lies in the menu.")
    kind = serializers.ChoiceField(CannedResponse.Kind.values, help_text="What it is for.")
    body = serializers.CharField(allow_blank=True, help_text="Its words, placeholders as they are written.")
    teams = NamedShown(many=True, help_text="For whom; empty: for everyone.")
    is_default = serializers.BooleanField(help_text="The acknowledgement that is offered first.")
    is_active = serializers.BooleanField(help_text="Whether it is offered.")


class StandardSectionShown(serializers.Serializer):
    """One of the seven sections, as this version asks for it."""

    key = serializers.ChoiceField(SectionKey.values, help_text="Its key in `answers`.")
    label = serializers.CharField(help_text="What people call it.")
    prompt = serializers.CharField(help_text="The question it answers.")
    help = serializers.CharField(allow_blank=True, help_text="More on what belongs there.")
    example = serializers.CharField(allow_blank=True, help_text="A good answer.")
    max_length = serializers.IntegerField(help_text="How many characters it may have; more is attached.")
    may_be_not_applicable = serializers.BooleanField(help_text="Whether it may be left out with a reason.")


class CheckShown(serializers.Serializer):
    """How strict one writing check is."""

    code = serializers.ChoiceField(list(writing.DEFAULT_SEVERITIES), help_text="Which check.")
    severity = serializers.ChoiceField(Severity.values, help_text="Blocks, warns, or is off.")
    may_be_overruled = serializers.BooleanField(
        help_text="Whether its author may let it stand with a sentence."
    )


class StandardShown(serializers.Serializer):
    """The standard in force: what new escalations are judged by."""

    version = serializers.IntegerField(help_text="Which version it is.")
    note = serializers.CharField(allow_blank=True, help_text="What changed in it.")
    lookback_days = serializers.IntegerField(help_text="How many days the look-back covers.")
    warranty_days = serializers.IntegerField(help_text="How many days the service warranty window has.")
    may_acknowledge_first = serializers.BooleanField(
        help_text="Whether the customer may be told before the note is saved."
    )
    sections = StandardSectionShown(many=True, help_text="The seven sections, in order.")
    checks = CheckShown(many=True, help_text="Every writing check.")


def _plain(row, *names):
    return {name: getattr(row, name) for name in names}


def of_category(row):
    return _plain(row, "id", "name", "is_active", "is_catch_all", "is_leaf") | {
        "parent": of_row(row.parent),
        "intake_team": of_row(row.intake_team),
        "escalation_team": of_row(row.escalation_team),
        "standard_steps": [_plain(step, "id", "text") for step in row.standard_steps.all() if step.is_active],
    }


def of_priority(row):
    told = _plain(row, "id", "name", "rank", "accept_minutes", "is_active")
    return told | {"in_working_hours": row.counts_working_hours}


def of_team(row):
    told = _plain(row, "id", "name", "tier", "is_active")
    return told | {"lead": of_row(row.lead), "escalates_to": of_row(row.escalates_to)}


def of_user(row):
    teams = [of_row(team) for team in row.teams.all() if team.is_active]
    return _plain(row, "id", "username", "name", "is_active") | {"teams": teams}


def of_canned_response(row):
    told = _plain(row, "id", "title", "folder", "kind", "body", "is_default", "is_active")
    return told | {"teams": [of_row(team) for team in row.teams.all()]}


def of_standard(row):
    names = ("key", "label", "prompt", "help", "example", "max_length", "may_be_not_applicable")
    strict = writing.DEFAULT_SEVERITIES | dict(row.severities.values_list("code", "severity"))
    told = _plain(row, "version", "note", "lookback_days", "warranty_days", "may_acknowledge_first")
    return told | {
        "sections": [_plain(section, *names) for section in row.sections.all()],
        "checks": [
            {"code": code, "severity": strict[code], "may_be_overruled": code in writing.OVERRULABLE}
            for code in writing.DEFAULT_SEVERITIES
        ],
    }
