"""What a file that is refused anyway names and chooses wrongly, so that all of it is said at once."""

from escalations.models import Priority, Team

from .parts import CATEGORIES, CHILDREN, LISTS, PRIORITIES, TEAMS, is_many, is_reference

NAMED = {Team: TEAMS, Priority: PRIORITIES}


def check(reader, told):
    """Add a problem for each name that stands for nothing and each word that is none of the choices."""
    if not isinstance(told, dict):
        return
    known = {model: _names(model, told.get(part.name)) for model, part in NAMED.items()}
    there = {problem.path for problem in reader.problems}
    for part in LISTS:
        for path, row in _rows(part, told.get(part.name), part.name):
            for name in (*part.key, *part.fields):
                here = f"{path}.{name}"
                if name in row and here not in there:
                    _check(reader, part.column(name), row[name], here, known)


def _names(model, rows):
    here = model.objects.values_list("name", flat=True)
    return {str(name).lower() for name in (*here, *(row.get("name") for row in _dicts(rows)))}


def _dicts(rows):
    return [row for row in rows if isinstance(row, dict)] if isinstance(rows, list) else []


def _rows(part, rows, path):
    """[(path, row)], with the categories below a category."""
    for place, row in enumerate(rows if isinstance(rows, list) else []):
        if isinstance(row, dict):
            yield f"{path}[{place}]", row
            if part is CATEGORIES:
                yield from _rows(part, row.get(CHILDREN), f"{path}[{place}].{CHILDREN}")


def _check(reader, column, value, path, known):
    if is_reference(column) and not is_many(column):
        _check_reference(reader, column.related_model, value, path, known)
    elif column.choices and isinstance(value, str) and value not in dict(column.flatchoices):
        choices = ", ".join(f"“{one}”" for one, _ in column.flatchoices)
        reader.problem(path, f"“{value[:40]}” is none of: {choices}.")


def _check_reference(reader, model, value, path, known):
    if model in known and isinstance(value, str) and value.lower() not in known[model]:
        words = f"There is no {model._meta.verbose_name} “{value}”, here or in the file."
        reader.problem(path, words)
