"""What is in somebody's hands, in groups of rows that go one way together: to a colleague, to the pool, withdrawn."""

from dataclasses import dataclass, field
from hashlib import sha256

from escalations.models import (
    ACCEPTED,
    DRAFT,
    QUEUED,
    SENT_BACK,
    Action,
    ApiToken,
    Escalation,
    Team,
    Ticket,
    User,
)

TICKETS, LEADS = "tickets", "leads"
POOL, WITHDRAW = "pool", "withdraw"

TITLES = {
    ACCEPTED: "Accepted escalations",
    SENT_BACK: "Escalations sent back to them",
    DRAFT: "Escalations they have begun",
    QUEUED: "Their escalations in the queue",
    TICKETS: "Other open tickets",
    LEADS: "Teams they lead",
}
POOLS = {
    ACCEPTED: "Back to the queue of {team}, with its place kept",
    SENT_BACK: "To the pool of {team}",
    DRAFT: "To the pool of {team}",
    QUEUED: "They stay in the queue, the tickets go to the pool of {team}",
    TICKETS: "To the pool of {team}",
    LEADS: "Nobody leads {team} for now",
}


@dataclass(frozen=True)
class Held:
    """Rows of one kind and one team: escalations, tickets, or the team itself. `members` may go on with them."""

    kind: str
    team: Team
    rows: list
    members: list

    @property
    def key(self):
        return f"{self.kind}-{self.team.pk}"

    @property
    def title(self):
        return f"{TITLES[self.kind]}: {self.team}"

    @property
    def pool(self):
        """What happens if nobody is named."""
        return POOLS[self.kind].format(team=self.team)

    @property
    def may_be_withdrawn(self):
        return self.kind not in {TICKETS, LEADS}

    @property
    def tickets(self):
        """Their tickets; none of a lead-ship."""
        if self.kind == LEADS:
            return []
        return self.rows if self.kind == TICKETS else [row.ticket for row in self.rows]


@dataclass(frozen=True)
class Leaving:
    """What is somebody's now, shown before they go. Tokens end with them; scenarios have to be changed."""

    groups: list = field(default_factory=list)
    tokens: list = field(default_factory=list)
    scenarios: list = field(default_factory=list)

    @property
    def is_nothing(self):
        return not (self.groups or self.tokens)

    @property
    def mark(self):
        """Another one whenever a row comes or goes: what was shown is what is done."""
        rows = [f"{group.key}:{row.pk}" for group in self.groups for row in group.rows]
        return sha256("\n".join(sorted([*rows, *(token.pk for token in self.tokens)])).encode()).hexdigest()[
            :20
        ]

    def rows(self, kind):
        return [row for group in self.groups if group.kind == kind for row in group.rows]


def leaving(user):
    """All that `user` holds: six queries, and one for the members of each team."""
    escalations = _escalations(user)
    busy = {row.ticket_id for row in escalations}
    tickets = Ticket.objects.unfinished().filter(assignee=user).exclude(pk__in=busy)
    found = [(row.status, _team_of(row), row) for row in escalations]
    found += [
        (TICKETS, row.team, row) for row in tickets.select_related("team", "assignee").order_by("number")
    ]
    found += [(LEADS, team, team) for team in Team.objects.filter(lead=user)]
    actions = Action.objects.filter(user=user, scenario__is_active=True).select_related("scenario")
    return Leaving(
        groups=_grouped(found, user),
        tokens=list(ApiToken.objects.filter(user=user).order_by("created")),
        scenarios=list(dict.fromkeys(action.scenario for action in actions)),
    )


def _escalations(user):
    related = ("ticket__team", "ticket__assignee", "receiving_team")
    rows = Escalation.objects.select_related(*related).prefetch_related("authors").order_by("id")
    mine = rows.filter(status=ACCEPTED, accepted_by=user) | rows.filter(status=DRAFT, started_by=user)
    return list(mine | rows.filter(status__in=[SENT_BACK, QUEUED], author=user))


def _team_of(escalation):
    return escalation.receiving_team if escalation.status == ACCEPTED else escalation.ticket.team


def _grouped(found, user):
    """Held groups in the order of TITLES, then by team."""
    groups = {}
    for kind, team, row in found:
        groups.setdefault((kind, team), []).append(row)
    members = {team: _members(team, user) for _, team in groups}
    authors = {one.user_id for kind, _, row in found if kind == ACCEPTED for one in row.authors.all()}
    order = list(TITLES)
    keys = sorted(groups, key=lambda key: (order.index(key[0]), key[1].tier, key[1].name))
    barred = {ACCEPTED: authors}
    return [
        Held(kind, team, groups[kind, team], _without(members[team], barred.get(kind, ())))
        for kind, team in keys
    ]


def _without(members, ids):
    """Whoever wrote an escalation does not accept it."""
    return [person for person in members if person.pk not in ids]


def _members(team, user):
    """Who of the team could go on with it today."""
    rows = User.objects.filter(memberships__team=team, is_active=True, is_away=False).exclude(pk=user.pk)
    return list(rows.order_by("first_name", "last_name", "username"))
