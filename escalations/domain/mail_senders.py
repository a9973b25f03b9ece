"""Which contact writes a mail: known by the address, else added, at the company of its mail domain."""

from escalations.models import Contact

from . import customers, writing
from .errors import InvalidInput


def contact_of(mail, *, at):
    """The Contact; two first mails at once are one contact. An address that no contact may have is in its name."""
    found = Contact.objects.filter(email=mail.sender).first()
    if found is not None:
        return found
    company = customers.company_of_address(mail.sender)
    name = name_of(mail)
    try:
        return customers.add_contact(name=name, email=mail.sender, company=company, by=None, at=at)
    except InvalidInput:
        found = Contact.objects.filter(email=mail.sender).first()
    name = f"{name[: 190 - len(mail.sender)]} ({mail.sender})"[:200]
    return found or customers.add_contact(name=name, company=company, by=None, at=at)


def name_of(mail):
    """The name they give themselves, else their address."""
    name = " ".join(writing.clean(mail.sender_name).split())[:200]
    return name if any(sign.isalnum() for sign in name) else mail.sender[:200]


def is_other(ticket, contact):
    """Whether somebody writes on this ticket who is neither its contact nor of its company."""
    if contact is None or contact.pk == ticket.contact_id:
        return False
    return contact.company_id is None or contact.company_id != ticket.company_id
