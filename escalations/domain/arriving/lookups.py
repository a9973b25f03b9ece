"""What new tickets ask of our own tables; a batch of them asks once."""

from escalations.domain import opening

from . import identity


class Lookups:
    """Our contacts and companies by their ids, and what stands in where they say nothing we know."""

    def __init__(self, source):
        self.source = source
        self._found, self._teams, self._expected = {}, {}, {}

    def look_up(self, type, external_ids):
        """Find these at once, for those who ask for them later."""
        found = identity.ours_of(self.source, type, external_ids)
        self._found |= {(type, id): found.get(id) for id in external_ids}

    def contact(self, external_id):
        return self._ours(identity.CONTACT, external_id)

    def company(self, external_id):
        return self._ours(identity.COMPANY, external_id)

    def customers_of(self, theirs):
        """(contact, company); the contact's company where they name none."""
        contact, company = self.contact(theirs.contact), self.company(theirs.company)
        return contact, company or (contact and contact.company)

    def intake_team(self, category):
        if category not in self._teams:
            self._teams[category] = opening.intake_team(category, None)
        return self._teams[category]

    def expected_priority(self, impact, urgency):
        if (impact, urgency) not in self._expected:
            self._expected[impact, urgency] = opening.expected_priority(impact, urgency)
        return self._expected[impact, urgency]

    def _ours(self, type, external_id):
        key = (type, external_id or None)
        if key not in self._found:
            self._found[key] = identity.ours(self.source, *key)
        return self._found[key]
