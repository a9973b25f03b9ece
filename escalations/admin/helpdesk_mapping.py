"""The mapping of a helpdesk's codes as one form: a section a kind, what means nothing here yet first."""

from dataclasses import dataclass

from django.db.models import Count

from escalations.domain import code_mapping
from escalations.domain.arriving.remapping import NAMES
from escalations.domain.errors import InvalidInput
from escalations.models import HelpdeskCode, RemoteRecord

Kind = HelpdeskCode.Kind
HELP = {
    Kind.STATUS: "An unmapped status is Open here, so that nobody takes a ticket for done.",
    Kind.PRIORITY: "An unmapped priority leaves the one that impact and urgency expect.",
    Kind.GROUP: "Tickets of an unmapped group keep the team they have.",
    Kind.AGENT: "Who is nobody here is named beside what they wrote.",
    Kind.TYPE: "A type becomes the ticket's category, until somebody confirms another one.",
}
TITLES = {
    Kind.STATUS: "Statuses",
    Kind.PRIORITY: "Priorities",
    Kind.GROUP: "Groups",
    Kind.AGENT: "Agents",
    Kind.TYPE: "Types",
}


@dataclass(frozen=True)
class Line:
    """One code: what was chosen for it, and what was wrong with that."""

    code: HelpdeskCode
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

    def save(self, *, by, at):
        """Whether it was saved; what was wrong is in `wrong`, by the code's id."""
        seen = {code.pk: self.data.get(f"seen-{code.pk}", code_mapping.key_of(code)) for code in self.codes}
        chosen = {code.pk: self.data.get(f"code-{code.pk}", seen[code.pk]) for code in self.codes}
        touched = {pk: key for pk, key in chosen.items() if key != seen[pk]}
        try:
            changed = code_mapping.change(self.helpdesk, touched, seen=seen, by=by, at=at)
        except InvalidInput as refusal:
            self.wrong = refusal.fields
            return False
        number = len(changed)
        follow = "; the tickets that carry them follow" if number else ""
        self.said = f"{number} mapping{'' if number == 1 else 's'} changed{follow}."
        return True

    @property
    def sections(self):
        offered, counted = code_mapping.offered(), self._counted()
        return [
            Section(TITLES[kind], HELP[kind], _options(offered[kind]), self._lines(kind, counted))
            for kind in Kind
        ]

    def _lines(self, kind, counted):
        lines = [self._line(code, counted) for code in self.codes if code.kind == kind]
        return sorted(lines, key=lambda line: (bool(line.seen), -line.tickets, line.code.label, line.code.pk))

    def _line(self, code, counted):
        seen = code_mapping.key_of(code)
        chosen = self.data.get(f"code-{code.pk}", seen) if self.wrong else seen
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
