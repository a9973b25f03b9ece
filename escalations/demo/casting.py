"""Finds the customer a story happens to: of the right trade, and not one who had it a fortnight ago."""

from collections import defaultdict
from datetime import timedelta

from . import customers

FORTNIGHT = timedelta(days=16)


class Casting:
    """Remembers what happened to whom, so that nobody suffers the same twice unless the story wants it."""

    def __init__(self, seed, dice):
        self.seed, self.dice, self.turn = seed, dice, 0
        self.companies = {company.name: company for company in customers.companies()}
        self.contacts = customers.contacts(seed)
        self.happened = defaultdict(list)
        self.busy = set()

    def next_turn(self):
        """Begin another ticket with dice of its own: what the hour does to one changes no other."""
        self.turn += 1
        self.dice.seed(f"cast {self.seed} {self.turn}")

    def choose(self, story, at, *, alone=False):
        """A contact and the company. `alone`: can be written to, and nobody there has another open matter."""
        fitting = [one for one in self.contacts if self._fits(one, story)]
        if alone:
            reachable = [one for one in fitting if one.email and not one.shared]
            fitting = [one for one in reachable if one.company not in self.busy] or reachable
        self.dice.shuffle(fitting)
        contact = next((one for one in fitting if self._is_fresh(one, story, at)), fitting[0])
        if alone:
            self.busy.add(contact.company)
        self.happened[contact.company].append((story.category, at))
        return contact, self.companies.get(contact.company)

    def colleague_of(self, contact):
        """Somebody else of the same company."""
        others = [one for one in self.contacts if one.company == contact.company and one is not contact]
        others = [one for one in others if not one.shared]
        return self.dice.choice(others) if others else None

    def _fits(self, contact, story):
        if not contact.company:
            return story.key in {"guest-portal", "quote", "projector", "headset", "printer-service"}
        if story.monitoring and contact.shared:
            return False
        return not story.sectors or self.companies[contact.company].sector in story.sectors

    def _is_fresh(self, contact, story, at):
        return all(
            category != story.category or abs(at - when) > FORTNIGHT
            for category, when in self.happened[contact.company]
        )
