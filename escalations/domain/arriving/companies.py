"""How a company of theirs becomes one of ours: adopted by its name, else added."""

from django.db import transaction

from escalations.domain import changes, customers, history
from escalations.domain.outside import MISSING
from escalations.models import Company

from . import cleaned, customer, identity
from .taken import Problem, Taken, What

TAKEN = "“{name}” is another company here, {whose}. It keeps the name."


@transaction.atomic
def take_company(theirs, *, source, at):
    """Take in a RemoteCompany; returns Taken with our Company."""
    record = identity.record_of(source, identity.COMPANY, theirs.external_id)
    if record is None:
        return _take_new(theirs, source=source, at=at)
    return customer.take_again(record, record.company, theirs, _said(theirs), free=_free, at=at)


def _take_new(theirs, *, source, at):
    name = _name(theirs)
    found = customers.company_named(name)
    if found is not None and identity.is_taken(source, identity.COMPANY, found):
        name, found = f"{name[:170]} ({theirs.external_id[:25]})", None
    if found is None and theirs.is_deleted:
        return Taken(What.UNCHANGED)
    company = found or _add(name, theirs, at=at)
    identity.keep(source, identity.COMPANY, theirs, company, base=customer.agreed(_said(theirs)))
    return Taken(What.UPDATED if found else What.CREATED, company)


def _add(name, theirs, *, at):
    said = _said(theirs)
    company = Company.objects.create(
        name=name,
        domain=said["domain"] or "",
        description=said["description"] or "",
        created_at=at,
        updated_at=at,
    )
    history.remember("company.added", by=None, at=at, company=changes.shown(company))
    return company


def _free(company, values):
    """(values, problems): a name that another company has is left out, and said."""
    whose = customers.company_named(values.get("name"))
    if whose in (None, company):
        return values, ()
    words = TAKEN.format(name=values["name"], whose=f"{whose} (id {whose.pk})")
    problem = Problem("name", "duplicate_value", words, whose.pk)
    return {name: value for name, value in values.items() if name != "name"}, (problem,)


def _said(theirs):
    domain, description = theirs.domain, theirs.description
    return {
        "name": theirs.name if theirs.name is MISSING else _name(theirs),
        "domain": domain and cleaned.line(domain, 200).lower(),
        "description": description and cleaned.text(description, 20_000),
        "is_active": not theirs.is_deleted,
    }


def _name(theirs):
    name = cleaned.line(theirs.name or "", 200)
    return name if any(sign.isalnum() for sign in name) else f"Company {theirs.external_id}"[:200]
