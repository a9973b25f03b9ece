"""Translates another helpdesk's words into ours, and never guesses: what is unknown is counted and said."""

from collections import Counter

from escalations.domain.errors import InvalidInput
from escalations.models import (
    Category,
    ClosingReason,
    Level,
    Priority,
    PriorityRule,
    Status,
    Team,
    Ticket,
    User,
)

# what exports write where there is nothing
NOTHING = frozenset({"no agent", "no group", "no company", "unassigned", "null", "none", "n/a", "-", "--"})
STATUSES = {
    "new": Status.OPEN,
    "waiting on customer": Status.WAITING_ON_CUSTOMER,
    "waiting on third party": Status.WAITING_ON_THIRD_PARTY,
    "pending reminder": Status.PENDING,
    "pending close": Status.PENDING,
    "solved": Status.RESOLVED,
    "merged": Status.CLOSED,
}
CLOSING_REASONS = {"cancelled by customer": ClosingReason.CANCELLED, "canceled": ClosingReason.CANCELLED}
SOURCES = {
    "e-mail": Ticket.Source.EMAIL,
    "email": Ticket.Source.EMAIL,
    "phone": Ticket.Source.PHONE,
    "monitoring": Ticket.Source.MONITORING,
}
MOST_REMEMBERED = 500


def plain(text):
    return " ".join(text.casefold().split())


class Words:
    """What the words of one field mean; `unknown` counts those that mean nothing here."""

    def __init__(self, field, known, *, fallback, says, given=()):
        """`known` is {word: value}; `says` tells what happens to a row with an unknown word."""
        self.field, self.fallback, self.says = field, fallback, says
        self.known = {plain(word): value for word, value in known.items()}
        self.unknown = Counter()
        for word, target in given:
            self.known[plain(word)] = self._target(target)

    def meaning(self, text):
        """The value of a word; the fallback if there is none or it is unknown."""
        if not text:
            return self.fallback
        if plain(text) in self.known:
            return self.known[plain(text)]
        return self.unknown_word(text)

    def unknown_word(self, text):
        if text in self.unknown or len(self.unknown) < MOST_REMEMBERED:
            self.unknown[text] += 1
        return self.fallback

    def warnings(self):
        """A sentence for each unknown word, the most frequent first."""
        for word, count in self.unknown.most_common():
            rows = "1 row" if count == 1 else f"{count:,} rows"
            yield (
                f"{self.field} “{word[:80]}” is not known here ({rows}): {self.says}. "
                f"Say what it is with --map-value '{self.field}:{word[:80]}=…'."
            )

    def _target(self, target):
        if plain(target) not in self.known:
            known = ", ".join(sorted(self.known)[:40]) or "none yet"
            raise InvalidInput(
                {"--map-value": f"“{target}” is not a {self.field} of this portal. Known: {known}."}
            )
        return self.known[plain(target)]


class Growing(Words):
    """Words that are made when they are unknown: teams, categories."""

    def __init__(self, *arguments, make=None, retired=(), **words):
        """`make` saves a new one by its name; None: nothing is made. `retired` names never come back."""
        super().__init__(*arguments, **words)
        self.make, self.made, self.retired = make, [], {plain(name) for name in retired}

    def unknown_word(self, text):
        name = " ".join(text.split())[:80].rstrip()
        if self.make is None or plain(name) in self.retired:
            return super().unknown_word(text)
        if plain(name) not in self.known:
            self.known[plain(name)] = self.make(name)
            self.made.append(name)
        return self.known[plain(name)]


def statuses(given):
    known = _choices(Status) | STATUSES
    return Words("status", known, fallback=Status.OPEN, says="imported as Open", given=given)


def priorities(given):
    known = {row.name: row for row in Priority.objects.active()}
    says = "imported with the priority that impact and urgency expect"
    return Words("priority", known, fallback=None, says=says, given=given)


def expected_priorities():
    """{(impact, urgency): priority} of the whole matrix in one query, the lowest where a cell is empty (S16)."""
    lowest = Priority.objects.active().last()
    if lowest is None:
        raise InvalidInput({"priority": "There is no active priority yet. Create one in the admin first."})
    pairs = [(impact, urgency) for impact in Level.values for urgency in Level.values]
    rules = PriorityRule.objects.filter(priority__is_active=True).select_related("priority")
    return dict.fromkeys(pairs, lowest) | {(rule.impact, rule.urgency): rule.priority for rule in rules}


def levels(field, given):
    return Words(field, _choices(Level), fallback=Level.LOW, says="imported as Low", given=given)


def teams(given, *, default, make=None):
    known = {row.name: row for row in Team.objects.active()}
    says = f"the ticket goes to {default}" if default else "the row is refused"
    retired = Team.objects.filter(is_active=False).values_list("name", flat=True)
    return Growing("team", known, fallback=default, says=says, given=given, make=make, retired=retired)


def people(given):
    """Active people by mail address, user name and full name; a name two of them share names nobody."""
    users = list(User.objects.filter(is_active=True))
    names = Counter(plain(user.name) for user in users)
    known = {user.name: user for user in users if names[plain(user.name)] == 1}
    known |= {user.username: user for user in users} | {user.email: user for user in users if user.email}
    return Words("assignee", known, fallback=None, says="nobody is assigned", given=given)


def categories(given, *, make=None):
    """Active categories a ticket may carry, by path and, where only one has it, by name."""
    leaves = list(Category.objects.active().leaves().select_related("parent"))
    names = Counter(plain(row.name) for row in leaves)
    known = {row.name: row for row in leaves if names[plain(row.name)] == 1}
    for sign in ("›", ">", "/"):
        known |= {f"{row.parent.name} {sign} {row.name}": row for row in leaves if row.parent}
    retired = Category.objects.exclude(pk__in=[row.pk for row in leaves]).values_list("name", flat=True)
    return Growing(
        "category", known, fallback=None, says="imported without one", given=given, make=make, retired=retired
    )


def closing_reasons(given):
    known = _choices(ClosingReason) | CLOSING_REASONS
    return Words("closing_reason", known, fallback="", says="imported as Done", given=given)


def sources(given):
    return Words("source", SOURCES, fallback=Ticket.Source.IMPORT, says="imported as Import", given=given)


def _choices(choices):
    return {choice.label: choice for choice in choices} | {choice.value: choice for choice in choices}
