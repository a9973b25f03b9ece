"""The mapping of a helpdesk's codes as one form: a section a kind, what means nothing here yet first."""

from dataclasses import dataclass

from django.db import connection, transaction
from django.db.models import Count

from escalations.domain import code_mapping, field_mapping
from escalations.domain.arriving.remapping import NAMES
from escalations.domain.errors import InvalidInput
from escalations.models import HelpdeskCode, HelpdeskField, RemoteRecord

Kind = HelpdeskCode.Kind
HELP = {
    Kind.STATUS: "A new ticket in an unmapped status is Open here; one that we know keeps its status.",
    Kind.PRIORITY: "An unmapped priority leaves the one that impact and urgency expect.",
    Kind.GROUP: "Tickets of an unmapped group keep the team they have.",
    Kind.AGENT: "Who is nobody here is named beside what they wrote.",
    Kind.TYPE: "A type becomes the ticket's category, until somebody confirms another one.",
    Kind.IMPACT: "An unmapped impact leaves the one the ticket has, and is shown beside it.",
    Kind.URGENCY: "An unmapped urgency leaves the one the ticket has, and is shown beside it.",
    Kind.STATE: "A state without a choice of theirs is not told to them.",
    Kind.LEVEL: "A tier without a choice of theirs is not told to them.",
}
TITLES = {
    Kind.STATUS: "Statuses",
    Kind.PRIORITY: "Priorities",
    Kind.GROUP: "Groups",
    Kind.AGENT: "Agents",
    Kind.TYPE: "Types",
    Kind.IMPACT: "Impact",
    Kind.URGENCY: "Urgency",
    Kind.STATE: "Escalation's state",
    Kind.LEVEL: "Escalation's level",
}
OF_FIELDS = {Kind.IMPACT, Kind.URGENCY, Kind.STATE, Kind.LEVEL}  # there once a field stands for them


COUNT_FIELDS = """
    SELECT name, count(*) FROM escalations_remoterecord, jsonb_object_keys(said -> 'fields') AS name
    WHERE source = %s AND type = 'ticket' AND gone_at IS NULL AND jsonb_typeof(said -> 'fields') = 'object'
    GROUP BY name
"""


@dataclass(frozen=True)
class Line:
    """One code: what was chosen for it, and what was wrong with that."""

    code: HelpdeskCode
    chosen: str
    seen: str
    wrong: str
    tickets: int


@dataclass(frozen=True)
class FieldLine:
    """One field of theirs: what it can be here, what was chosen, and what was wrong with that."""

    field: HelpdeskField
    options: list
    chosen: str
    seen: str
    wrong: str
    tickets: int


@dataclass(frozen=True)
class Section:
    """One kind of codes with what they can be here."""

    title: str
    help: str
    options: list
    lines: list

    @property
    def unmapped(self):
        return sum(not line.seen for line in self.lines)


class Page:
    """The form, as it is stored or as it was posted and refused."""

    def __init__(self, helpdesk, data=None):
        self.helpdesk, self.data, self.wrong, self.said = helpdesk, data, {}, ""
        self.codes = list(helpdesk.codes.select_related("priority", "team", "user", "category"))
        self.fields = list(helpdesk.own_fields.all())
        self.wrong_fields = {}

    def save(self, *, by, at):
        """Whether it was saved, all or nothing; what was wrong is in `wrong` and `wrong_fields`, by id."""
        fields = self._touched("field", {field.pk: field.use for field in self.fields})
        codes = self._touched("code", {code.pk: code_mapping.key_of(code) for code in self.codes})
        try:
            with transaction.atomic():
                number = self._change(fields, codes, by=by, at=at)
        except InvalidInput:
            return False
        follow = "; the tickets that carry them follow" if number else ""
        self.said = f"{number} mapping{'' if number == 1 else 's'} changed{follow}."
        return True

    def _change(self, fields, codes, *, by, at):
        """How many changed. Codes first: those of a field that stands for something else by now go."""
        changed, refused = 0, None
        for change, (touched, seen), wrong in (
            (code_mapping.change, codes, self.wrong),
            (field_mapping.change, fields, self.wrong_fields),
        ):
            try:
                changed += len(change(self.helpdesk, touched, seen=seen, by=by, at=at))
            except InvalidInput as refusal:
                wrong.update(refusal.fields)
                refused = refusal
        if refused is not None:
            raise refused
        return changed

    def _touched(self, name, now):
        """({id: what was chosen}, {id: what it was when it was chosen}), of those that were touched."""
        seen = {pk: self.data.get(f"seen-{name}-{pk}", key) for pk, key in now.items()}
        chosen = {pk: self.data.get(f"{name}-{pk}", seen[pk]) for pk in now}
        return {pk: key for pk, key in chosen.items() if key != seen[pk]}, seen

    @property
    def is_refused(self):
        return bool(self.wrong or self.wrong_fields)

    @property
    def field_lines(self):
        """Unmapped ones first."""
        counted = self._counted_fields()
        lines = [self._field_line(field, counted) for field in self.fields]
        return sorted(
            lines, key=lambda line: (bool(line.seen), -line.tickets, str(line.field), line.field.pk)
        )

    @property
    def unmapped_fields(self):
        return sum(not field.use for field in self.fields)

    def _field_line(self, field, counted):
        chosen = self.data.get(f"field-{field.pk}", field.use) if self.is_refused else field.use
        wrong = self.wrong_fields.get(str(field.pk), "")
        options = list(field_mapping.offered(field).items())
        return FieldLine(field, options, chosen, field.use, wrong, counted.get(field.name, 0))

    def _counted_fields(self):
        """{field: on how many tickets it says something}."""
        if not self.fields:
            return {}
        with connection.cursor() as cursor:
            cursor.execute(COUNT_FIELDS, [self.helpdesk.name])
            return dict(cursor.fetchall())

    @property
    def sections(self):
        offered, counted = code_mapping.offered(), self._counted()
        return [
            Section(TITLES[kind], HELP[kind], _options(offered[kind]), self._lines(kind, counted))
            for kind in Kind
            if kind not in OF_FIELDS or any(code.kind == kind for code in self.codes)
        ]

    def _lines(self, kind, counted):
        lines = [self._line(code, counted) for code in self.codes if code.kind == kind]
        return sorted(lines, key=lambda line: (bool(line.seen), -line.tickets, line.code.label, line.code.pk))

    def _line(self, code, counted):
        seen = code_mapping.key_of(code)
        chosen = self.data.get(f"code-{code.pk}", seen) if self.is_refused else seen
        tickets = counted.get((code.kind, code.code), 0)
        return Line(code, chosen, seen, self.wrong.get(str(code.pk), ""), tickets)

    def _counted(self):
        """{(kind, code): how many tickets carry it}."""
        rows = RemoteRecord.objects.filter(
            source=self.helpdesk.name, type=RemoteRecord.Type.TICKET, gone_at=None
        )
        return {
            (kind, code): number
            for kind, name in NAMES.items()
            for code, number in rows.order_by()
            .values_list(f"said__{name}__code")
            .annotate(number=Count("pk"))
        }


def _options(offered):
    return [(key, one.label if hasattr(one, "label") else str(one)) for key, one in offered.items()]
