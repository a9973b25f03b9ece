"""How contacts and companies are added and changed: cleaned, unique where they must be, remembered."""

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import IntegrityError, transaction

from escalations.models import Company, Contact

from . import history, texts
from .changes import shown
from .errors import InvalidInput, NotPermitted, StaleWrite

TAKEN = "{email} belongs to {whose}. Choose that contact, or write another address."


def add_contact(*, name, email="", phone="", title="", company=None, is_shared_mailbox=False, by, at):
    """Add a contact; raises InvalidInput naming each wrong field."""
    given = {"name": name, "email": email, "phone": phone, "title": title}
    given |= {"company": company, "is_shared_mailbox": is_shared_mailbox}
    return _add(Contact, given, by=by, at=at)


def change_contact(contact, values, *, before=None, by, at):
    """Change fields; returns {field: [before, after]}.

    `before` is what the person saw: a field somebody else changed since is refused with its difference.
    """
    return _change(contact, values, before=before, by=by, at=at)


def add_company(*, name, domain="", description="", by, at):
    """Add a company; raises InvalidInput naming each wrong field."""
    return _add(Company, {"name": name, "domain": domain, "description": description}, by=by, at=at)


def change_company(company, values, *, before=None, by, at):
    """Change fields; as `change_contact`."""
    return _change(company, values, before=before, by=by, at=at)


def company_named(name):
    """The company of this name, however it is spelt in capitals; None if there is none."""
    name = " ".join((name or "").split())
    if not name or len(name) > 200:
        return None
    return Company.objects.filter(name__iexact=name).order_by("pk").first()


def company_of_address(email):
    """The one company with the mail domain of this address; None if none or several have it."""
    domain = (email or "").rpartition("@")[2].strip().lower()
    found = list(Company.objects.filter(domain=domain)[:2]) if domain else []
    return found[0] if len(found) == 1 else None


def _add(model, given, *, by, at):
    _refuse_deactivated(by)
    row = model(**_checked(model, given), created_at=at, updated_at=at)
    _save(row, force_insert=True)
    history.remember(f"{_kind(row)}.added", by=by, at=at, **{_kind(row): shown(row)})
    return row


@transaction.atomic
def _change(row, values, *, before, by, at):
    _refuse_deactivated(by)
    locked = type(row).objects.select_for_update(of=("self",), no_key=True).get(pk=row.pk)
    values = _checked(type(row), values)
    values = {name: value for name, value in values.items() if getattr(locked, name) != value}
    _refuse_stale(locked, values, before or {})
    if not values:
        return {}
    changes = {name: [shown(getattr(locked, name)), shown(value)] for name, value in values.items()}
    for name, value in values.items():
        setattr(locked, name, value)
    locked.updated_at = at
    _save(locked, update_fields=[*values, "updated_at"])
    history.remember(f"{_kind(row)}.changed", by=by, at=at, changes=changes, **{_kind(row): shown(locked)})
    return changes


def _save(row, **how):
    """Save; somebody who took the same address or name a moment earlier is told like any other."""
    _refuse_taken(row)
    try:
        with transaction.atomic():
            row.save(**how)
    except IntegrityError as clash:
        alone = "email" if isinstance(row, Contact) else "name"
        raise InvalidInput({alone: "A colleague saved the same a moment ago. Search for it."}) from clash


def _refuse_taken(row):
    others = type(row).objects.exclude(pk=row.pk)
    if isinstance(row, Contact) and row.email:
        whose = others.filter(email=row.email).first()
        if whose:
            raise InvalidInput({"email": TAKEN.format(email=row.email, whose=whose)})
    if isinstance(row, Company) and others.filter(name__iexact=row.name).exists():
        raise InvalidInput({"name": f"There is a company called {row.name} already. Choose it instead."})


def _refuse_stale(row, values, before):
    differences = {
        name: (shown(getattr(row, name)), shown(value))
        for name, value in values.items()
        if name in before and before[name] != getattr(row, name)
    }
    if differences:
        names = ", ".join(type(row)._meta.get_field(name).verbose_name for name in differences)
        raise StaleWrite(
            f"Somebody else changed this since you opened it: {names}. "
            "Nothing of yours is lost: compare, then save again.",
            differences=differences,
            version=row.updated_at.isoformat(),
        )


def _checked(model, values):
    """The values as they are stored; one InvalidInput names every wrong one."""
    stored, wrong = {}, {}
    for name, value in values.items():
        try:
            stored[name] = CHECKS[model][name](value)
        except InvalidInput as problem:
            wrong.update(problem.fields)
    if wrong:
        raise InvalidInput(wrong)
    return stored


def _kind(row):
    return row._meta.model_name


def _refuse_deactivated(by):
    if by is not None and not by.is_active:
        raise NotPermitted("Your account is deactivated; ask an administrator.")


def _line(field, name, limit):
    return lambda value: texts.line(value, field=field, name=name, limit=limit)


def _name(value):
    value = texts.line(value, field="name", name="The name", limit=200)
    if not any(sign.isalnum() for sign in value):
        raise InvalidInput({"name": "Write a name."})
    return value


def _email(value):
    """Small letters; None for none, for two contacts without an address are not the same."""
    value = texts.line(value, field="email", name="The address", limit=254).lower()
    try:
        if value:
            validate_email(value)
    except ValidationError as wrong:
        raise InvalidInput({"email": "Write a mail address such as name@company.example."}) from wrong
    return value or None


def _domain(value):
    value = texts.line(value, field="domain", name="The domain", limit=200).lower()
    return value.rpartition("@")[2].strip()


def _as_it_is(value):
    return value


CHECKS = {
    Contact: {
        "name": _name,
        "email": _email,
        "phone": _line("phone", "The phone number", 50),
        "title": _line("title", "The role", 120),
        "company": _as_it_is,
        "is_shared_mailbox": bool,
    },
    Company: {
        "name": _name,
        "domain": _domain,
        "description": lambda value: texts.kept(
            value, field="description", name="The description", limit=20_000
        ),
    },
}
