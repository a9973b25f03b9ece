"""Makes the firm and its customers in the database, and finds them again by the names the stories use."""

from datetime import timedelta

from django.contrib.auth.models import Group

from escalations.domain import automation, canned, defaults
from escalations.models import (
    Action,
    CannedResponse,
    Category,
    Company,
    Contact,
    Membership,
    Portal,
    Priority,
    PriorityRule,
    Scenario,
    StandardStep,
    Team,
    User,
)

from . import categories, firm, phrases

GROWN = timedelta(days=400)
WORKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday")
OFFICE_HOURS = {day: ["08:30-12:30", "13:15-17:30"] for day in WORKDAYS}


class World:
    """The rows every ticket refers to. The passwords are set by whoever asked for the demo."""

    def __init__(self, casting, *, at):
        defaults.install()
        _colour_priorities()
        self.at, self.seed = at, casting.seed
        self.people = {person.username: _person(person, at) for person in firm.PEOPLE}
        self.teams = self._teams()
        self.categories, self._steps = self._categories()
        self.companies = self._companies(casting)
        self.contacts = self._contacts(casting)
        rules = PriorityRule.objects.select_related("priority")
        self._matrix = {(rule.impact, rule.urgency): rule.priority for rule in rules}
        _phrases()

    @property
    def desk(self):
        return self.teams[firm.DESK]

    def priority(self, story):
        return self._matrix[story.impact, story.urgency]

    def standard_step(self, category, number):
        """The category's standard step of this number (from 1), None for 0."""
        return self._steps[category.pk][number - 1] if number else None

    @staticmethod
    def person_of(user):
        """How this person writes."""
        return next(person for person in firm.PEOPLE if person.username == user.username)

    def _teams(self):
        made = {}
        for one in firm.TEAMS:
            made[one.name] = Team.objects.create(
                name=one.name,
                tier=one.tier,
                lead=self.people[one.lead],
                escalates_to=made.get(one.escalates_to),
                is_default_escalation=one.name == firm.SYSTEMS,
                working_hours=OFFICE_HOURS,
            )
        Membership.objects.bulk_create(
            Membership(user=self.people[person.username], team=made[person.team])
            for person in firm.PEOPLE
            if person.team
        )
        return made

    def _categories(self):
        made, steps = {}, {}
        for position, one in enumerate(categories.CATEGORIES):
            made[one.key] = category = Category.objects.create(
                name=one.name,
                parent=made.get(one.parent),
                position=position,
                is_catch_all=one.catch_all,
                intake_team=self.teams[one.intake_team],
                escalation_team=self.teams.get(one.escalation_team),
            )
            rows = [
                StandardStep(category=category, text=text, position=n) for n, text in enumerate(one.steps)
            ]
            steps[category.pk] = StandardStep.objects.bulk_create(rows)
        return made, steps

    def _companies(self, casting):
        since = {"created_at": self.at - GROWN, "updated_at": self.at - GROWN}
        rows = [
            Company(name=one.name, domain=one.domain, description=f"Sites: {', '.join(one.sites)}.", **since)
            for one in casting.companies.values()
        ]
        return {row.name: row for row in Company.objects.bulk_create(rows)}

    def _contacts(self, casting):
        since = {"created_at": self.at - GROWN, "updated_at": self.at - GROWN}
        rows = [
            Contact(
                name=one.name,
                email=one.email or None,
                phone=one.phone,
                title=one.role if one.shared else f"{one.role}, {one.site}",
                company=self.companies.get(one.company),
                is_shared_mailbox=one.shared,
                **since,
            )
            for one in casting.contacts
        ]
        return dict(zip(casting.contacts, Contact.objects.bulk_create(rows), strict=True))


def _colour_priorities():
    for name, colour in firm.COLOURS.items():
        Priority.objects.filter(name=name).update(colour=colour)


def _person(person, at):
    user = User(
        username=person.username,
        first_name=person.first_name,
        last_name=person.last_name,
        email=person.email,
        is_staff=person.group == "Administrator",
        date_joined=at - GROWN,
    )
    user.set_unusable_password()
    user.save()
    user.groups.add(Group.objects.get(name=person.group))
    return user


def _phrases():
    Portal.objects.update(tags=list(phrases.TAGS))
    for folder, title, kind, body in phrases.RESPONSES:
        canned.check(body, kind)
        CannedResponse.objects.create(folder=folder, title=title, kind=kind, body=body)
    for name, description, actions in phrases.SCENARIOS:
        scenario = Scenario.objects.create(name=name, description=description)
        for position, (kind, values) in enumerate(actions):
            _action(scenario, position, kind, **values)


def _action(scenario, position, kind, *, canned_response=None, **values):
    response = CannedResponse.objects.get(title=canned_response) if canned_response else None
    action = Action(scenario=scenario, position=position, kind=kind, canned_response=response, **values)
    automation.check(action)
    action.save()
