"""What a helpdesk's codes are here: learnt from its lists, mapped as far as it is certain, never guessed."""

import re

from django.db.models.functions import Lower

from escalations.models import HelpdeskCode, HelpdeskField, Priority, Status, Team, User

from . import own_fields

Kind, Use, Shape = HelpdeskCode.Kind, HelpdeskField.Use, HelpdeskField.Shape
STATUSES = {
    "new": Status.OPEN,
    "open": Status.OPEN,
    "pending": Status.PENDING,
    "pending reminder": Status.PENDING,
    "pending close": Status.PENDING,
    "waiting on customer": Status.WAITING_ON_CUSTOMER,
    "waiting on third party": Status.WAITING_ON_THIRD_PARTY,
    "resolved": Status.RESOLVED,
    "closed": Status.CLOSED,
}
# The codes of Freshdesk that no account can change; only their labels can.
FIXED = {
    "freshdesk": {
        "2": Status.OPEN,
        "3": Status.PENDING,
        "4": Status.RESOLVED,
        "5": Status.CLOSED,
        "6": Status.WAITING_ON_CUSTOMER,
        "7": Status.WAITING_ON_THIRD_PARTY,
    }
}
KIND_OF = {
    Status.RESOLVED: Status.CLOSED,
    Status.WAITING_ON_CUSTOMER: Status.PENDING,
    Status.WAITING_ON_THIRD_PARTY: Status.PENDING,
}
BY_ITSELF = {
    "new",
    "pending close",
}  # untouched, or closing without anybody: sent only where there is no other
PRIORITIES = {"normal": "medium", "critical": "urgent"}
FIELD = {Kind.STATUS: "status", Kind.PRIORITY: "priority", Kind.GROUP: "team", Kind.AGENT: "user"}
FIELD |= {
    Kind.TYPE: "category",
    Kind.IMPACT: "word",
    Kind.URGENCY: "word",
    Kind.STATE: "word",
    Kind.LEVEL: "word",
}


class Codes:
    """The codes of one helpdesk, read once. What is not known yet is added as unmapped when it is met."""

    def __init__(self, helpdesk):
        self.helpdesk = helpdesk
        rows = helpdesk.codes.select_related("priority", "team", "user", "category").order_by("pk")
        self._rows = {(row.kind, row.code): row for row in rows}
        fields = list(helpdesk.own_fields.all())
        self._names = {field.name for field in fields}
        self.fields = {field.use: field for field in fields if field.use in own_fields.ATTRIBUTES}

    def placed(self, theirs):
        """A RemoteTicket of theirs with what its own fields say here; a field nobody named yet is kept as unmapped."""
        own_fields.ensure_known(self.helpdesk, theirs, self._names)
        return own_fields.mapped(theirs, self.fields)

    def told(self, told):
        """{name: value} of what stands for a `border.Told` in the fields we write, as far as it can be told."""
        found = {}
        for use, name in own_fields.TOLD.items():
            field = self.fields.get(use)
            can_be_told, value = (
                self._in_field(field, told) if field and told.state else (field is not None, None)
            )
            if can_be_told:
                found[name] = value
        return found

    def _in_field(self, field, told):
        """(whether it can be told, the value) of an escalation's state, level or moment."""
        if field.use == Use.SINCE:
            return True, own_fields.moment_there(told.since, field.shape)
        ours = told.state if field.use == Use.STATE else str(told.level or "")
        if field.choices or field.shape == Shape.CHOICE:
            code = self.theirs(own_fields.KIND_OF_USE[field.use], ours)
            return code is not None, code
        if field.use == Use.STATE:
            return True, own_fields.STATES[ours]
        return bool(ours), ours if field.shape == Shape.NUMBER else f"L{ours}"

    def told_assets(self, assets):
        """The same for assets."""
        return Use.ASSETS in self.fields, own_fields.assets_there(assets)

    def ours(self, kind, code):
        """What the code is here; None if it is none, unmapped, or what it was mapped to is not active any more."""
        if code is None:
            return None
        row = self._row(kind, code)
        mapped = getattr(row, FIELD[kind]) or None
        return mapped if getattr(mapped, "is_active", True) else None

    def label(self, kind, code):
        """The words they show for it; "unmapped (12)" is for those who have none."""
        return self._row(kind, code).label or code if code else ""

    def is_mapped(self, kind, code):
        return code is None or self.ours(kind, code) is not None

    def theirs(self, kind, ours):
        """The code to send for a value of ours; None if none is mapped to it. A status they have no code for is sent
        as the one it is a kind of."""
        return self._code_of(kind, ours) or self._code_of(
            kind, KIND_OF.get(ours) if kind == Kind.STATUS else None
        )

    def _code_of(self, kind, ours):
        rows = [
            row for row in self._rows.values() if row.kind == kind and _is(getattr(row, FIELD[kind]), ours)
        ]
        rows.sort(key=lambda row: _words(row.label) in BY_ITSELF)
        return rows[0].code if rows else None

    def _row(self, kind, code):
        if (kind, code) not in self._rows:
            certain = {"word": own_fields.certain_word(kind, code)} if kind in own_fields.WORDS else {}
            row, _ = HelpdeskCode.objects.get_or_create(
                helpdesk=self.helpdesk, kind=kind, code=code, defaults=certain
            )
            self._rows[kind, code] = row
        return self._rows[kind, code]


def _is(mapped, ours):
    return bool(mapped) and mapped == ours


def learn(helpdesk, choices):
    """Keep the codes a helpdesk names, with new labels; new ones are mapped where it is certain. Returns how many."""
    known = {(row.kind, row.code): row for row in helpdesk.codes.all()}
    new = [one for one in choices if (one.kind, one.code) not in known]
    _relabel(known, choices)
    certain = _Certain(helpdesk)
    made = [
        HelpdeskCode(
            helpdesk=helpdesk, kind=one.kind, code=one.code, label=one.label[:200], **certain.mapping(one)
        )
        for one in {(one.kind, one.code): one for one in new if one.kind in Kind.values}.values()
    ]
    HelpdeskCode.objects.bulk_create(made, ignore_conflicts=True)
    _map_the_rest(known, choices, certain)
    return len(made)


def _relabel(known, choices):
    for one in choices:
        row = known.get((one.kind, one.code))
        if row is not None and one.label and row.label != one.label[:200]:
            row.label = one.label[:200]
            row.save(update_fields=["label"])


def _map_the_rest(known, choices, certain):
    """A code that was met before its label was known, or a colleague who came later."""
    for one in choices:
        row = known.get((one.kind, one.code))
        mapping = certain.mapping(one) if row is not None and row.ours is None else {}
        if mapping:
            HelpdeskCode.objects.filter(pk=row.pk).update(**mapping)


class _Certain:
    """What can be mapped without asking: fixed codes, the same name, the same mail address."""

    def __init__(self, helpdesk):
        self.kind = helpdesk.kind
        self.priorities = {row.name.casefold(): row for row in Priority.objects.filter(is_active=True)}
        self.teams = {row.name.casefold(): row for row in Team.objects.active()}

    def mapping(self, choice):
        """The field to set and its value, {} if it is not certain."""
        found = getattr(self, f"_{choice.kind}", lambda choice: None)(choice)
        return {FIELD[choice.kind]: found} if found else {}

    def _status(self, choice):
        fixed = FIXED.get(self.kind, {}).get(choice.code)
        return fixed or (STATUSES.get(_words(choice.label)) if self.kind not in FIXED else None)

    def _priority(self, choice):
        words = re.sub(r"^\d+ ", "", _words(choice.label))
        return self.priorities.get(words) or self.priorities.get(PRIORITIES.get(words, ""))

    def _group(self, choice):
        return self.teams.get(_words(choice.label))

    def _agent(self, choice):
        people = User.objects.annotate(address=Lower("email")).filter(is_active=True)
        return people.filter(address=choice.email.lower()).first() if choice.email else None


def _words(label):
    return " ".join(label.casefold().split())
