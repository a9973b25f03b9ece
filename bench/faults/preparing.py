"""The firm that is used while it fails: in an empty database, with a program that is called and somebody signed in."""

import itertools
import os

import django
from django.core.management import call_command
from django.db import connection
from django.utils import timezone

from .household import FROM

WARNINGS = ["writing.no_scope:user_impact"]  # of the texts that the clients write


def prepared(household, program_url):
    """(facts for the clients, tokens by name, the cookie of a signed-in browser): a firm in the empty database."""
    os.environ.update(household.environment)
    django.setup()
    call_command("migrate", verbosity=0)
    from bench import people
    from escalations.domain import tokens, webhooks
    from escalations.models import Category, Contact, User

    at = timezone.now()
    people.people(at)
    staff = {name: User.objects.get(username=name) for name in ("technician", "senior")}
    for name, person in staff.items():
        person.email = f"{name}@{FROM}"
        person.save(update_fields=["email"])
    keys = {
        name: tokens.make(person, scopes=tokens.USUAL, by=None, at=at)[1] for name, person in staff.items()
    }
    webhooks.add(
        url=f"{program_url}/200",
        events=["ticket.changed", "note.changed", "escalation.changed"],
        private_notes=True,
        by=staff["technician"],
        at=at,
    )
    facts = {
        "category": Category.objects.filter(parent__isnull=False).first().pk,
        "assignee": staff["technician"].pk,
        "contacts": list(Contact.objects.order_by("pk").values_list("pk", flat=True)),
        "warnings": WARNINGS,
        "numbers": itertools.count(1),
    }
    cookie = signed_in(staff["technician"])
    connection.close()
    return facts, keys, cookie


def signed_in(person):
    """The cookie of a browser in which they are signed in."""
    from bench.recording import client_of

    return client_of(person).cookies["handover_session"].value
