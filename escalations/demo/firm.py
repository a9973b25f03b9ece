"""Who works at the invented support firm: three teams in two tiers, and eight people."""

from dataclasses import dataclass

DESK, SYSTEMS, APPLICATIONS = "Service desk", "Networks & systems", "Mail & applications"


@dataclass(frozen=True)
class TeamOf:
    """A team, the tier it works at and the person who leads it."""

    name: str
    tier: int
    lead: str
    escalates_to: str = ""


@dataclass(frozen=True)
class Person:
    """Somebody who can sign in. `greeting` and `closing` are how they write to customers."""

    username: str
    first_name: str
    last_name: str
    group: str
    team: str = ""
    greeting: str = "Hello {first},"
    closing: str = "Kind regards"

    @property
    def email(self):
        return f"{self.first_name}.{self.last_name}@handover.example".lower()


COLOURS = {"Urgent": "rose", "High": "violet", "Medium": "blue"}
TEAMS = (
    TeamOf(SYSTEMS, 2, "abanks"),
    TeamOf(APPLICATIONS, 2, "hobi"),
    TeamOf(DESK, 1, "rachterberg", escalates_to=SYSTEMS),
)

PEOPLE = (
    Person("technician", "Imke", "Dallow", "Technician", DESK, "Hello {first},", "Best wishes"),
    Person("rachterberg", "Ruben", "Achterberg", "Technician", DESK, "Good day {first},", "Kind regards"),
    Person("jnwosu", "Jolanda", "Nwosu", "Technician", DESK, "Hi {first},", "Thanks, and speak soon"),
    Person("senior", "Tomasz", "Verrin", "Senior technician", SYSTEMS, "{first}, hello.", "Regards"),
    Person("abanks", "Aurelia", "Banks", "Senior technician", SYSTEMS, "Dear {first},", "With regards"),
    Person("hobi", "Hana", "Obi", "Senior technician", APPLICATIONS, "Hi {first},", "All the best"),
    Person("dyilmaz", "Desmond", "Yilmaz", "Senior technician", APPLICATIONS, "Hello {first},", "Regards"),
    Person("administrator", "Priya", "Castellane", "Administrator"),
)

SIGN_INS = ("technician", "senior", "administrator")
