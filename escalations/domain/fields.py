"""What each field of a ticket may hold; every refusal says what to choose instead."""

from escalations.models import Level

from . import texts
from .errors import InvalidInput

MOST_WORDS = 50


def check(values):
    """The values as they are stored; one InvalidInput names every wrong one."""
    stored, wrong = {}, {}
    for name, value in values.items():
        try:
            stored[name] = _checker(name)(value)
        except InvalidInput as problem:
            wrong.update(problem.fields)
    if wrong:
        raise InvalidInput(wrong)
    return stored


def _checker(name):
    if name == "status":
        raise InvalidInput({name: "The status is not a field; change it with its own action."})
    if name not in CHECKS:
        raise InvalidInput({name: f"“{name}” is not a field of a ticket that can be changed."})
    return CHECKS[name]


def _refuse_unless(right, field, sentence):
    if not right:
        raise InvalidInput({field: sentence})


def _subject(value):
    value = texts.line(value, field="subject", name="The subject", limit=255)
    _refuse_unless(value, "subject", "Give the ticket a subject: what is wrong, in a few words.")
    return value


def _description(value):
    return texts.kept(value, field="description", name="The description", limit=200_000)


def _category(category):
    if category is None:
        return None
    _refuse_unless(category.is_active, "category", f"“{category}” is deactivated; choose an active category.")
    has_children = category.children.filter(is_active=True).exists()
    _refuse_unless(not has_children, "category", f"“{category}” has sub-categories; choose one of them.")
    return category


def _level(field):
    def check_level(value):
        _refuse_unless(value in Level.values, field, f"The {field} is low, medium or high.")
        return value

    return check_level


def _priority(priority):
    _refuse_unless(priority is not None, "priority", "Choose a priority.")
    _refuse_unless(priority.is_active, "priority", f"“{priority}” is deactivated; choose an active priority.")
    return priority


def _priority_reason(value):
    return texts.line(value, field="priority_reason", name="The reason", limit=500)


def _team(team):
    _refuse_unless(team is not None, "team", "Choose a team: every ticket is some team's work.")
    _refuse_unless(team.is_active, "team", f"“{team}” is deactivated; choose an active team.")
    return team


def _assignee(user):
    if user is not None:
        _refuse_unless(user.is_active, "assignee", f"{user} is deactivated; choose somebody else.")
        _refuse_unless(not user.is_away, "assignee", f"{user} is away; choose somebody else.")
    return user


def _as_it_is(value):
    return value


def _words(field, limit):
    def check_words(values):
        lines = [texts.line(value, field=field, name=f"“{value[:20]}…”", limit=limit) for value in values]
        unique = list(dict.fromkeys(one for one in lines if one))
        _refuse_unless(len(unique) <= MOST_WORDS, field, f"More than {MOST_WORDS} {field}; remove some.")
        return unique

    return check_words


CHECKS = {
    "subject": _subject,
    "description": _description,
    "category": _category,
    "category_confirmed": bool,
    "impact": _level("impact"),
    "urgency": _level("urgency"),
    "priority": _priority,
    "priority_reason": _priority_reason,
    "team": _team,
    "assignee": _assignee,
    "contact": _as_it_is,
    "company": _as_it_is,
    "tags": _words("tags", 50),
    "assets": _words("assets", 80),
}


def check_assignee_sees(assignee, team):
    """A restricted team's ticket is given to its members only: others would not find it."""
    if assignee is None or not team.is_restricted or assignee.is_administrator:
        return
    _refuse_unless(
        team.pk in assignee.team_ids,
        "assignee",
        f"{assignee} cannot see tickets of {team}; choose one of its members.",
    )
