"""The firm the figures are measured in: 3 tiers, 30 people, 20 categories, 500 companies, 5,000 contacts."""

from dataclasses import dataclass

from django.contrib.auth.models import Group

from escalations.domain import defaults
from escalations.models import (
    Category,
    Company,
    Contact,
    Membership,
    Priority,
    Standard,
    StandardStep,
    Team,
    User,
)
from escalations.models.people import ADMINISTRATOR, SENIOR, TECHNICIAN

COMPANIES, CONTACTS, CATEGORIES, PEOPLE = 500, 5_000, 20, 30


@dataclass(frozen=True)
class Firm:
    """Ids to draw from; `busy` receives thousands of escalations, `calm` fifty."""

    desk: Team
    restricted: Team
    calm: Team
    busy: Team
    technicians: list
    calm_people: list
    busy_people: list
    categories: list
    priorities: list
    standard: Standard
    company_of: dict


def people(at):
    """Make them; who measures signs in as technician, senior (busy team), senior-calm and administrator."""
    defaults.install()
    desk = Team.objects.create(name="Service desk", tier=1)
    calm = Team.objects.create(name="Field service", tier=2)
    busy = Team.objects.create(name="Infrastructure", tier=2, is_default_escalation=True)
    Team.objects.create(name="Engineering", tier=3)
    restricted = Team.objects.create(name="Board support", tier=1, is_restricted=True, escalates_to=busy)
    desk.escalates_to = busy
    desk.save(update_fields=["escalates_to"])
    technicians = _staff(desk, TECHNICIAN, "technician", 20)
    busy_people = _staff(busy, SENIOR, "senior", 6)
    Membership.objects.bulk_create(Membership(user=one, team=restricted) for one in technicians[-2:])
    calm_people = _staff(calm, SENIOR, "senior-calm", 3)
    _staff(desk, ADMINISTRATOR, "administrator", 1)
    return Firm(
        desk=desk,
        restricted=restricted,
        calm=calm,
        busy=busy,
        technicians=technicians,
        calm_people=calm_people,
        busy_people=busy_people,
        categories=_categories(desk, busy),
        priorities=list(Priority.objects.order_by("rank")),
        standard=Standard.objects.in_force(),
        company_of=_customers(at),
    )


def _staff(team, group, name, count):
    made = []
    for number in range(1, count + 1):
        username = name if number == 1 else f"{name}-{number}"
        person = User(
            username=username,
            first_name=name.capitalize(),
            last_name=f"No. {number}",
            is_staff=group == ADMINISTRATOR,
        )
        person.set_unusable_password()
        person.save()
        person.groups.add(Group.objects.get(name=group))
        Membership.objects.create(user=person, team=team)
        made.append(person)
    return made


def _categories(desk, busy):
    tops = [Category.objects.create(name=f"Area {n}", position=n) for n in range(1, 5)]
    leaves = [
        Category.objects.create(
            name=f"Subject {n}", position=n, parent=tops[n % 4], intake_team=desk, escalation_team=busy
        )
        for n in range(1, CATEGORIES - len(tops) + 1)
    ]
    StandardStep.objects.bulk_create(
        StandardStep(category=one, text=f"Check {word} first", position=n)
        for one in leaves
        for n, word in enumerate(("the power", "the network"), start=1)
    )
    return leaves


def _customers(at):
    companies = Company.objects.bulk_create(
        Company(name=f"Company {n} Ltd", domain=f"company{n}.example", created_at=at, updated_at=at)
        for n in range(1, COMPANIES + 1)
    )
    contacts = Contact.objects.bulk_create(
        Contact(
            name=f"Person {n} of Company {n % COMPANIES + 1}",
            email=f"person{n}@company{n % COMPANIES + 1}.example",
            company=companies[n % COMPANIES],
            created_at=at,
            updated_at=at,
        )
        for n in range(CONTACTS)
    )
    return {one.pk: one.company_id for one in contacts}
