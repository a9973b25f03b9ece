"""Takes a file over: all of it or nothing, each row checked by the domain, every change in the log."""

from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from django.contrib.auth.models import Group
from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.db import IntegrityError, transaction

from escalations.domain import actions, configuration_log, publishing, rules
from escalations.domain.errors import DomainError, InvalidInput
from escalations.domain.step import check_person
from escalations.models import (
    CannedResponse,
    ConfigurationChange,
    Membership,
    Priority,
    Scenario,
    Standard,
    Team,
    User,
)

from . import references
from .asking import ask, hours
from .exporting import row_of
from .parts import (
    ACTIONS,
    CATEGORIES,
    CHILDREN,
    LISTS,
    PORTAL,
    SCENARIOS,
    SECTIONS,
    SEVERITIES,
    STANDARD,
    TEAMS,
    is_many,
    is_reference,
    name_of,
)
from .reading import WrongFile, read


@dataclass
class Outcome:
    """What the file changed, as the log's entries; people it names that are not here."""

    changes: list = field(default_factory=list)
    missing_people: list = field(default_factory=list)
    is_written: bool = True


class _Undone(Exception):
    """Ends the transaction of a dry run."""


def take_over(text, *, dry_run=False, by, at):
    """Bring the portal to what the file says; what it does not name stays as it is. Returns an Outcome.

    Raises WrongFile with every problem, and nothing is written. Twice the same file changes nothing.
    """
    check_person(rules.may_configure(by))
    told, reader = read(text, also=references.check)
    outcome = Outcome(is_written=not dry_run)
    try:
        with transaction.atomic():
            _Taking(reader, outcome, by=by, at=at).everything(told)
            if dry_run:
                raise _Undone
    except _Undone:
        pass
    return outcome


class _Taking:
    """One file on its way in: rows first, then what points at other rows, then the domain's checks."""

    def __init__(self, reader, outcome, *, by, at):
        self.reader, self.outcome, self.by, self.at = reader, outcome, by, at
        self.early: list = []
        self.found: dict[type, dict[str, Any]] = {
            Team: {row.name.lower(): row for row in Team.objects.all()},
            Priority: {row.name.lower(): row for row in Priority.objects.all()},
            CannedResponse: {name_of(row).lower(): row for row in CannedResponse.objects.all()},
            Group: {row.name.lower(): row for row in Group.objects.all()},
            User: {row.username.lower(): row for row in User.objects.filter(is_active=True)},
        }

    def everything(self, told):
        last = ConfigurationChange.objects.order_by("-pk").values_list("pk", flat=True).first() or 0
        self._make_room(told)
        taken = []
        if PORTAL.name in told:
            taken.append((PORTAL, PORTAL.model.objects.get(), told[PORTAL.name], PORTAL.name))
        for part in LISTS:
            taken += self._rows(part, told.get(part.name, []), part.name)
        for part, row, values, path in taken:
            self._fill(part, row, values, path)
        for part, row, _, path in taken:
            self._check(part, row, path)
        if STANDARD.name in told and not self.reader.problems:
            self._standard(told[STANDARD.name])
        self._stop_if_wrong()
        self.outcome.changes = list(ConfigurationChange.objects.filter(pk__gt=last).order_by("pk"))

    def _stop_if_wrong(self):
        if self.reader.problems:
            raise WrongFile(self.reader.problems)

    # Rows

    def _rows(self, part, rows, path, above=None):
        """[(part, row, values, path)]; a new row is only made in memory until `_fill` saves it."""
        taken = []
        for place, values in enumerate(rows):
            here = f"{path}[{place}]"
            row = self._row(part, values, above)
            if part.model in self.found:
                self.found[part.model][name_of(row).lower()] = row
            taken.append((part, row, values, here))
            if part is CATEGORIES:
                taken += self._rows(part, values.get(CHILDREN, []), f"{here}.{CHILDREN}", above=row)
        return taken

    def _row(self, part, values, above):
        key = {name: values.get(name, "") for name in part.key}
        same = {f"{name}__iexact" if part.column(name).get_internal_type() == "CharField" else name: value
                for name, value in key.items()}  # fmt: skip
        if part is CATEGORIES:
            same["parent"] = above if above is not None and above.pk else None
            if above is not None and not above.pk:
                return part.model(**key, parent=above)
            key["parent"] = above
        return part.model.objects.filter(**same).first() or part.model(**key)

    def _fill(self, part, row, values, path):
        """Save one row; what the domain says about it is asked when all are there."""
        before = row.pk
        try:
            values = hours(values) if part is TEAMS else values
            with transaction.atomic(), self._recorded(row):
                changed = self._set(part, row, values, path)
                row.clean_fields(exclude=[one.name for one in row._meta.fields if is_reference(one)])
                if changed or before is None:
                    row.save()
                self._set_many(part, row, values, path)
                for inner in part.inner:
                    if inner.name in values:
                        self._inner(inner, row, values[inner.name], f"{path}.{inner.name}")
        except ValidationError as wrong:
            self._wrong_fields(wrong, path)
        except InvalidInput as refusal:
            self._refused(refusal, path)
        except IntegrityError as wrong:
            self.reader.problem(path, f"The database refuses this: {_constraint(wrong)}.")

    @contextmanager
    def _recorded(self, row):
        """In the log; a row that had to be saved early, for another to point at it, as the added one it is."""
        if row not in self.early:
            with configuration_log.recorded(row, by=self.by, at=self.at):
                yield
            return
        yield
        configuration_log.remember(row, None, configuration_log.stored(row), by=self.by, at=self.at)

    def _set(self, part, row, values, path):
        """Give the row its plain fields and references; whether anything differs."""
        changed = False
        for name in (*part.key, *part.fields):
            if name not in values or is_many(part.column(name)):
                continue
            column = part.column(name)
            value = (
                self._target(column, values[name], f"{path}.{name}") if is_reference(column) else values[name]
            )
            if getattr(row, name, None) != value:
                setattr(row, name, value)
                changed = True
        if part is CATEGORIES and row.parent is not None and row.parent_id != row.parent.pk:
            row.parent = row.parent
            changed = True
        return changed

    def _target(self, column, name, path):
        """The row a name stands for; a person who is not here is reported and left out."""
        if name is None:
            return None
        model = column.related_model
        row = self.found.get(model, {}).get(name.lower())
        if row is not None and row.pk is None:
            row.save()  # it is filled in its turn
            self.early.append(row)
        if row is None and model is User:
            self.outcome.missing_people.append((path, name))
        elif row is None:
            self.reader.problem(
                path, f"There is no {model._meta.verbose_name} “{name}”, here or in the file."
            )
        return row

    def _set_many(self, part, row, values, path):
        for name in part.fields:
            column = part.column(name)
            if not is_many(column) or name not in values:
                continue
            there = [self._target(column, one, f"{path}.{name}") for one in values[name]]
            rows = [one for one in there if one is not None]
            if part is TEAMS:
                for person in rows:  # nobody is put out of a team by a file
                    Membership.objects.get_or_create(team=row, user=person)
            else:
                getattr(row, name).set(rows)

    def _inner(self, part, owner, rows, path):
        """Steps, sections and severities by their key; actions anew, where they differ."""
        if part is ACTIONS:
            there = [row_of(one, part) for one in owner.actions.order_by("position", "pk")]
            if [_bare(one) for one in there] == [_bare(one) for one in rows]:
                return
            owner.actions.all().delete()
        for place, values in enumerate(rows):
            here = f"{path}[{place}]"
            key = {name: values[name] for name in part.key}
            mine = part.model.objects.filter(**{part.owner: owner}, **key)
            row = (mine.first() if part.key else None) or part.model(**{part.owner: owner}, **key)
            self._set(part, row, values, here)
            try:
                row.clean_fields(exclude=[one.name for one in row._meta.fields if is_reference(one)])
                row.save()
            except ValidationError as wrong:
                self._wrong_fields(wrong, here)

    # What must not be there twice

    def _make_room(self, told):
        """The file's default team, default acknowledgement and escalating scenario take the place of ours."""
        if any(row.get("is_default_escalation") for row in told.get(TEAMS.name, [])):
            self._unmark(
                Team.objects.filter(is_default_escalation=True), TEAMS, told, is_default_escalation=False
            )
        if any(row.get("is_default") for row in told.get("canned_responses", [])):
            self._unmark(CannedResponse.objects.filter(is_default=True), None, told, is_default=False)
        if any(row.get("escalates") and row.get("is_active", True) for row in told.get(SCENARIOS.name, [])):
            ours = Scenario.objects.filter(escalates=True, is_active=True)
            self._unmark(ours, SCENARIOS, told, escalates=False, is_active=False)

    def _unmark(self, rows, part, told, **values):
        """Unless the file itself says so of the same row."""
        marked = {
            name_of(CannedResponse(folder=row.get("folder", ""), title=row["title"]))
            if part is None
            else row["name"]
            for row in told["canned_responses" if part is None else part.name]
            if row.get("is_default") or row.get("is_default_escalation") or row.get("escalates")
        }
        for row in rows:
            if name_of(row).lower() not in {name.lower() for name in marked}:
                with configuration_log.recorded(row, by=self.by, at=self.at):
                    type(row).objects.filter(pk=row.pk).update(**values)

    # What the domain says

    def _check(self, part, row, path):
        if row.pk is None:
            return
        row.refresh_from_db()
        try:
            with transaction.atomic():
                ask(part, row)
        except InvalidInput as refusal:
            self._refused(refusal, path)
        if part is SCENARIOS:
            for place, action in enumerate(row.actions.order_by("position", "pk")):
                self._check_action(action, f"{path}.actions[{place}]")

    def _check_action(self, action, path):
        try:
            actions.check(action)
        except InvalidInput as refusal:
            self._refused(refusal, path)

    def _refused(self, refusal, path):
        for name, sentence in refusal.fields.items():
            self.reader.problem(f"{path}.{name}", sentence)

    def _wrong_fields(self, wrong, path):
        for name, sentences in wrong.message_dict.items():
            here = path if name == NON_FIELD_ERRORS else f"{path}.{name}"
            self.reader.problem(here, " ".join(sentences))

    # The standard

    def _standard(self, values):
        """A new draft with what the file says, published if it says so; nothing, if that stands here already."""
        values = dict(values)
        publishes = values.pop("publish", False) is True
        in_force = Standard.objects.in_force()
        drafts = Standard.objects.filter(published_at=None).order_by("version")
        standing = [in_force] if publishes else [in_force, *drafts]
        if any(_says(one, values) for one in standing):
            return
        try:
            draft = publishing.draft_from(in_force, by=self.by, at=self.at)
            with transaction.atomic(), configuration_log.recorded(draft, by=self.by, at=self.at):
                self._set(STANDARD, draft, values, STANDARD.name)
                draft.clean_fields()
                draft.save()
                if SEVERITIES.name in values:
                    draft.severities.all().delete()
                for inner in (SECTIONS, SEVERITIES):
                    self._inner(inner, draft, values.get(inner.name, []), f"{STANDARD.name}.{inner.name}")
            if publishes and not self.reader.problems:
                publishing.publish(draft, without_rehearsal=True, by=self.by, at=self.at)
        except ValidationError as wrong:
            self._wrong_fields(wrong, STANDARD.name)
        except IntegrityError as wrong:
            self.reader.problem(STANDARD.name, f"The database refuses this: {_constraint(wrong)}.")
        except DomainError as refusal:
            self.reader.problem(STANDARD.name, refusal.detail)


def _says(standard, values):
    """Whether this version says all that the file says."""
    there = row_of(standard, STANDARD)
    severities = {row["code"]: row["severity"] for row in there.get(SEVERITIES.name, [])}
    sections = {row["key"]: row for row in there[SECTIONS.name]}
    plain = {name: value for name, value in values.items() if name in STANDARD.fields}
    said = {row["code"]: row["severity"] for row in values.get(SEVERITIES.name, [])}
    return (
        all(there.get(name, "") == value for name, value in plain.items())
        and (SEVERITIES.name not in values or said == severities)
        and all(
            row["key"] in sections
            and all(sections[row["key"]].get(name, "") == one for name, one in row.items())
            for row in values.get(SECTIONS.name, [])
        )
    )


def _bare(values):
    """An action without what is empty."""
    return {name: value for name, value in values.items() if value not in (None, "", [])}


def _constraint(wrong):
    name = getattr(getattr(wrong.__cause__, "diag", None), "constraint_name", "") or "unique"
    return name.replace("_", " ")
