"""Draws the tiers: who escalates to whom, and which category leads where, as a picture and as a list."""

from dataclasses import dataclass, field

from django.db.models import Count, Q

from escalations.domain import dead_ends, routing
from escalations.models import Team

BOX, HIGH = 190, 64
LINE, SMALL = 26, 200
ACROSS, DOWN, EDGE = 110, 24, 16
LETTERS, SMALL_LETTERS = 24, 28


@dataclass
class Box:
    """A team or a category in the picture; its corner, and what is written in it."""

    x: int
    y: int
    width: int
    height: int
    name: str
    below: str = ""
    is_default: bool = False


@dataclass
class TierMap:
    """What the template draws, and the same told as a list."""

    width: int
    height: int
    tiers: list = field(default_factory=list)
    teams: list = field(default_factory=list)
    categories: list = field(default_factory=list)
    ways: list = field(default_factory=list)
    routes: list = field(default_factory=list)
    told: list = field(default_factory=list)


def draw():
    """The map as it is now, in three queries."""
    known = routing.active_teams()
    teams = list(_teams())
    categories = dead_ends.routes_of_categories()
    branches = {one.parent.pk for one in categories if one.parent}
    led = [(one, routing.of_category(one, known)) for one in categories if one.pk not in branches]
    tiers = sorted({team.tier for team in teams})
    boxes = _place_teams(teams, tiers)
    small = _place_categories(led)
    height = max((box.y + box.height for box in [*boxes.values(), *small.values()]), default=0) + EDGE
    return TierMap(
        width=_column(len(tiers)) - ACROSS + EDGE,
        height=height,
        tiers=[(_column(number) + BOX // 2, f"Tier {tier}") for number, tier in enumerate(tiers)],
        teams=list(boxes.values()),
        categories=list(small.values()),
        ways=[
            _way(boxes[team.pk], boxes[team.escalates_to_id])
            for team in teams
            if team.escalates_to_id in boxes
        ],
        routes=[_way(small[one.pk], boxes[team.pk]) for one, team in led if team is not None],
        told=_told(teams, tiers, led),
    )


def _teams():
    members = Count("memberships", filter=Q(memberships__user__is_active=True))
    rows = Team.objects.active().select_related("lead", "escalates_to").annotate(people=members)
    return rows.order_by("tier", "name")


def _column(number):
    return EDGE + SMALL + ACROSS + number * (BOX + ACROSS)


def _place_teams(teams, tiers):
    boxes = {}
    for number, tier in enumerate(tiers):
        for row, team in enumerate(one for one in teams if one.tier == tier):
            people = f"{team.people} {'person' if team.people == 1 else 'people'}"
            boxes[team.pk] = Box(
                x=_column(number),
                y=3 * EDGE + row * (HIGH + DOWN),
                width=BOX,
                height=HIGH,
                name=_short(team.name, LETTERS),
                below=f"{people}{', default' if team.is_default_escalation else ''}",
                is_default=team.is_default_escalation,
            )
    return boxes


def _place_categories(led):
    return {
        one.pk: Box(
            x=EDGE,
            y=3 * EDGE + row * (LINE + 4),
            width=SMALL,
            height=LINE,
            name=_short(one.name, SMALL_LETTERS),
        )
        for row, (one, _) in enumerate(led)
    }


def _way(one, other):
    """A curve from the right edge of one box to the left edge of another."""
    x1, y1, x2, y2 = one.x + one.width, one.y + one.height // 2, other.x, other.y + other.height // 2
    half = (x2 - x1) // 2
    return f"M{x1} {y1} C{x1 + half} {y1} {x2 - half} {y2} {x2 - 3} {y2}"


def _short(words, letters):
    return words if len(words) <= letters else f"{words[: letters - 1]}…"


def _told(teams, tiers, led):
    """The same as a list: [(tier, [(team, the categories that escalate to it)])]."""
    received = {}
    for one, team in led:
        received.setdefault(team and team.pk, []).append(str(one))
    return [
        (tier, [(team, received.get(team.pk, [])) for team in teams if team.tier == tier]) for tier in tiers
    ]
