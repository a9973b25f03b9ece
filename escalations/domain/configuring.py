"""What an administrator's change must not break: trees without circles, tiers upwards, one scenario that escalates."""

from escalations.models import Category, Escalation, Priority, Scenario, Team

from . import asset_pattern, texts, writing
from .errors import InvalidInput


def check_category(category):
    """Raise InvalidInput for a name that is none or taken, or if it would lie below itself (S15).

    Its name is cleaned; one that differs in nothing but case is the same to whoever chooses from the tree.
    """
    category.name = texts.line(category.name, field="name", name="The name", limit=80)
    if writing.is_blank(category.name):
        raise InvalidInput({"name": "Give the category a name, in words."})
    if "›" in category.name:
        raise InvalidInput({"name": "“›” stands between the levels of the tree. Leave it out of the name."})
    if _leads_back(category, "parent"):
        raise InvalidInput(
            {"parent": f"“{category.name}” cannot be below itself. Choose a parent from another branch."}
        )
    siblings = Category.objects.filter(parent=category.parent_id).exclude(pk=category.pk)
    twin = siblings.filter(name__iexact=category.name).first()
    if twin is not None:
        raise InvalidInput({"name": f"There is “{twin}” already{_off(twin)}. Choose another name."})


def _off(row):
    return "" if row.is_active else ", deactivated; activate it again"


def _leads_back(row, name):
    """Whether following the field `name` from `row` comes back to it."""
    seen, above = set(), getattr(row, name)
    while above is not None and above.pk not in seen:
        if above.pk == row.pk:
            return True
        seen.add(above.pk)
        above = getattr(above, name)
    return False


def check_team(team):
    """Raise InvalidInput unless it escalates upwards and, once deactivated, nothing leads to it (S19, S29)."""
    other = Team.objects.filter(name__iexact=team.name).exclude(pk=team.pk).first()
    if other is not None:
        raise InvalidInput({"name": f"There is a team “{other.name}” already. Choose another name."})
    if team.tier < 1:
        raise InvalidInput({"tier": "Tiers count from 1, the first line."})
    circle = _circle(team)
    if circle:
        raise InvalidInput(
            {
                "escalates_to": f"This is a circle: {' → '.join(map(str, circle))}. Escalations would come back to "
                f"{team.name}. Choose a team further up."
            }
        )
    _check_tiers(team)
    if team.is_default_escalation:
        check_default(team)
    if not team.is_active:
        _check_nothing_leads_to(team)


def _circle(team):
    """The teams from `team` back to itself by whom they escalate to; empty if it does not come back."""
    passed, above = [team], team.escalates_to
    while above is not None and above.pk not in {one.pk for one in passed[1:]}:
        passed.append(above)
        if above.pk == team.pk:
            return passed
        above = above.escalates_to
    return []


def _check_tiers(team):
    above = team.escalates_to
    if above is not None and above.tier <= team.tier:
        raise InvalidInput(
            {
                "escalates_to": f"{above.name} is of tier {above.tier}. "
                f"Choose a team of a higher tier than {team.tier}."
            }
        )
    if above is not None and not above.is_active:
        raise InvalidInput({"escalates_to": f"{above.name} is deactivated. Choose an active team."})
    below = Team.objects.filter(escalates_to=team, tier__gte=team.tier).first() if team.pk else None
    if below is not None:
        raise InvalidInput(
            {"tier": f"{below.name}, tier {below.tier}, escalates to this team: its tier must be higher."}
        )


def check_default(team):
    """Raise InvalidInput unless escalations that nothing else routes go upwards to it (S19)."""
    others = Team.objects.active().exclude(pk=team.pk)
    is_lowest = team.tier == 1 or (others.exists() and not others.filter(tier__lt=team.tier).exists())
    if is_lowest:
        raise InvalidInput(
            {
                "is_default_escalation": f"{team.name} is of the lowest tier, {team.tier}, and escalations go upwards. "
                "Choose a team of a higher tier as the default."
            }
        )


def _check_nothing_leads_to(team):
    if team.is_default_escalation:
        raise InvalidInput(
            {
                "is_active": "The default escalation team must be active. Mark another team as the default first."
            }
        )
    if team.pk is None:
        return
    if Escalation.objects.unfinished().filter(receiving_team=team).exists():
        raise InvalidInput(
            {"is_active": "Escalations are in this team's hands. Reroute them first, then deactivate it."}
        )
    senders = _senders(team)
    if senders:
        raise InvalidInput(
            {"is_active": f"These still lead to this team: {', '.join(senders)}. Lead them elsewhere first."}
        )


def _senders(team):
    teams = team.receives_from.active()
    categories = Category.objects.active().select_related("parent")
    leading = categories.filter(escalation_team=team) | categories.filter(intake_team=team)
    return [*map(str, teams), *map(str, leading), *_told_by_escalations(team)]


def _told_by_escalations(team):
    """The scenario that escalates, if it names the team: broken, it would hold up every escalation (S29)."""
    scenarios = Scenario.objects.active().filter(escalates=True, actions__team=team).distinct()
    return [f"the scenario “{scenario}”" for scenario in scenarios]


def check_priority(priority):
    """Raise InvalidInput if another priority has the name already, in any letters."""
    other = Priority.objects.filter(name__iexact=priority.name).exclude(pk=priority.pk).first()
    if other is not None:
        raise InvalidInput({"name": f"There is a priority “{other.name}” already. Choose another name."})


def check_portal(portal):
    """Raise InvalidInput unless the asset pattern is a short regular expression that cannot run for ever."""
    fault = asset_pattern.fault(portal.asset_pattern)
    if fault:
        raise InvalidInput({"asset_pattern": fault})
