"""Categories brought in from a file: rehearsed first, then all of it or nothing."""

from dataclasses import dataclass

from django.db import transaction

from escalations.models import Category, StandardStep, Team

from . import category_file, configuration_log, configuring
from .category_tree import BETWEEN, branches
from .errors import InvalidInput, NotPermitted
from .rules import may_configure


@dataclass(frozen=True)
class Outcome:
    """What a file does or would do: the log's entries, and {line: [sentences]} of what is wrong."""

    rows: int
    changes: list
    errors: dict

    @property
    def unchanged(self):
        return self.rows - len(self.changes) - len(self.errors)


def bring_in(text, *, rehearse=False, by, at):
    """Write what the file says and return the Outcome; nothing is written with an error, or to `rehearse`.

    Categories are known by their path, teams by their name. What the file does not name stays as it is. Raises
    NotPermitted, or Unreadable for a file that is none.
    """
    verdict = may_configure(by)
    if not verdict:
        raise NotPermitted(verdict.why_not)
    rows = category_file.read(text)
    with transaction.atomic():
        known = _known()
        changes = [_written(row, known, rows, by=by, at=at) for row in sorted(rows, key=_depth)]
        errors = {row.line: row.errors for row in rows if row.errors}
        transaction.set_rollback(rehearse or bool(errors))
    return Outcome(len(rows), [change for change in changes if change], errors)


def _depth(row):
    return len(row.parent)


def _known():
    """Every category by its path, locked; parents stand before what is below them."""
    list(Category.objects.select_for_update(of=("self",), no_key=True).order_by("pk"))
    return {category_file.key_of(one.path.split(BETWEEN)): one.category for one in branches()}


def _written(row, known, rows, *, by, at):
    """The log's entry of what one row changed, None if nothing; what is wrong is noted in the row."""
    _check_parent(row, known, rows)
    if row.errors:
        return None
    category = known.get(row.key) or Category(position=len(known))
    before = configuration_log.stored(category) if category.pk else None
    category.name, category.parent = row.name, known.get(row.parent_key)
    try:
        _fill(category, row.values)
    except InvalidInput as refusal:
        row.errors.append(refusal.detail)
        return None
    category.save()
    _write_steps(category, row.values.get("steps"))
    known[row.key] = category
    return configuration_log.remember(category, before, configuration_log.stored(category), by=by, at=at)


def _check_parent(row, known, rows):
    if row.errors or not row.parent or row.parent_key in known:
        return
    path = BETWEEN.join(row.parent)
    if any(other.key == row.parent_key for other in rows):
        row.errors.append(f"Its parent “{path}” has an error, in a line of its own.")
    elif _leads_round(row, rows):
        row.errors.append(f"“{row.name}” would be below itself, by way of “{path}”. Break the circle.")
    else:
        row.errors.append(
            f"There is no category “{path}”, here or in the file. Write the whole path, as in A{BETWEEN}B."
        )


def _leads_round(row, rows):
    """Whether its parent's name leads, from line to line, back to it."""
    above = {other.key[-1]: other.parent_key[-1] for other in rows if other.parent and other.name}
    seen, name = set(), row.parent_key[-1]
    while name in above and name not in seen and name != row.key[-1]:
        seen.add(name)
        name = above[name]
    return name == row.key[-1]


def _fill(category, values):
    for name, value in values.items():
        if name.endswith("_team"):
            setattr(category, name, _team(value, now=getattr(category, name)))
        elif name != "steps":
            setattr(category, name, value)
    configuring.check_category(category)


def _team(name, *, now):
    """The team of this name; the one that is there now stays, also if it is deactivated."""
    if now is not None and now.name.lower() == name.lower():
        return now
    team = Team.objects.filter(name__iexact=name).first() if name else None
    if name and team is None:
        raise InvalidInput({"file": f"There is no team “{name}”. Add it first, or correct its name."})
    if team is not None and not team.is_active:
        raise InvalidInput({"file": f"The team “{team}” is deactivated. Choose an active one."})
    return team


def _write_steps(category, lines):
    """Make these the active steps, in this order; one that is left out is deactivated, its answers stay."""
    steps = category.standard_steps
    if lines is None or lines == list(steps.filter(is_active=True).values_list("text", flat=True)):
        return
    known = {step.text.lower(): step for step in steps.order_by("is_active", "-pk")}
    steps.update(is_active=False)
    for position, line in enumerate(lines, start=1):
        step = known.get(line.lower()) or StandardStep(category=category)
        step.text, step.position, step.is_active = line, position, True
        step.save()
