"""How a contact of theirs becomes one of ours: adopted by its mail address, else added."""

from functools import partial

from django.db import transaction

from escalations.domain import changes, customers, history
from escalations.domain.outside import MISSING
from escalations.models import Contact

from . import cleaned, customer, identity
from .taken import Problem, Taken, What

TAKEN = "{email} belongs to another contact here, {whose}. It keeps the address."


@transaction.atomic
def take_contact(theirs, *, source, at):
    """Take in a RemoteContact; returns Taken with our Contact. Their company has to be taken in before."""
    record = identity.record_of(source, identity.CONTACT, theirs.external_id)
    if record is None:
        return _take_new(theirs, source=source, at=at)
    free = partial(_free, source=source)
    return customer.take_again(record, record.contact, theirs, _said(theirs), free=free, at=at)


def _take_new(theirs, *, source, at):
    said = _said(theirs)
    found = Contact.objects.filter(email=said["email"]).first() if said["email"] else None
    problems: tuple[Problem, ...] = ()
    if found is not None and identity.is_taken(source, identity.CONTACT, found):
        problems, found = (_taken(said["email"], found),), None
        said["email"] = None
    if found is None and theirs.is_deleted:
        return Taken(What.UNCHANGED)
    contact = found or _add(said, source=source, at=at)
    identity.keep(source, identity.CONTACT, theirs, contact, base=customer.agreed(_said(theirs)))
    if found is not None:
        _complete(found, said, source=source, at=at)
    what = What.DIFFERENCE if problems else What.UPDATED if found else What.CREATED
    return Taken(what, contact, problems)


def _add(said, *, source, at):
    contact = Contact.objects.create(
        name=said["name"],
        email=said["email"] or None,
        phone=said["phone"] or "",
        title=said["title"] or "",
        company_id=_company_id(said, source),
        created_at=at,
        updated_at=at,
    )
    history.remember("contact.added", by=None, at=at, contact=changes.shown(contact))
    return contact


def _complete(contact, said, *, source, at):
    """One that was here before keeps what is known of it; what was empty is filled."""
    empty = {name: said[name] for name in ("phone", "title") if said[name] and not getattr(contact, name)}
    if contact.company_id is None and said["company"]:
        empty["company"] = said["company"]
    customer.change(contact, _with_company(empty, source), at=at)


def _with_company(values, source):
    """Theirs becomes ours."""
    if "company" not in values:
        return values
    return values | {"company": identity.ours(source, identity.COMPANY, values["company"])}


def _free(contact, values, *, source):
    """(values, problems), their company as ours: an address that belongs to somebody else is left out, and named."""
    values = _with_company(values, source)
    email = values.get("email")
    whose = Contact.objects.filter(email=email).exclude(pk=contact.pk).first() if email else None
    if whose is None:
        return values, ()
    return {name: value for name, value in values.items() if name != "email"}, (_taken(email, whose),)


def _taken(email, whose):
    words = TAKEN.format(email=email, whose=f"{whose} (id {whose.pk})")
    return Problem("email", "duplicate_value", words, whose.pk)


def _company_id(said, source):
    company = identity.ours(source, identity.COMPANY, said["company"])
    return (company and company.pk) or _company_of(said["email"])


def _company_of(email):
    """The company whose mail domain the address has, for a contact that comes without one."""
    company = customers.company_of_address(email)
    return company.pk if company else None


def _said(theirs):
    """What is said by our field; MISSING where nothing is said. The company by their id."""
    email = theirs.email if theirs.email is MISSING else cleaned.address(theirs.email)
    return {
        "name": theirs.name if theirs.name is MISSING else _name(theirs, email),
        "email": email,
        "phone": theirs.phone if theirs.phone is MISSING else cleaned.line(theirs.phone, 50),
        "title": theirs.title if theirs.title is MISSING else cleaned.line(theirs.title, 120),
        "company": theirs.company,
        "is_active": not theirs.is_deleted,
    }


def _name(theirs, email):
    name = cleaned.line(theirs.name, 200)
    return name if any(sign.isalnum() for sign in name) else email or f"Contact {theirs.external_id}"[:200]
