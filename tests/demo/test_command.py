"""`manage.py demo`: empty databases only, the same firm for the same seed, three people who can sign in."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import transaction
from django.test import Client

from escalations.demo.build import build
from escalations.models import Note, Ticket, TroubleshootingStep, User
from tests.factories import NINE, CompanyFactory

pytestmark = pytest.mark.django_db
SMALL = 40
SIGN_INS = ["technician", "senior", "administrator"]


def run(**options):
    out = StringIO()
    call_command("demo", stdout=out, **options)
    return out.getvalue()


def told():
    """What a small demo says, apart from the numbers of its tickets."""
    with transaction.atomic():
        build(seed=7, count=SMALL, at=NINE)
        tickets = list(
            Ticket.objects.order_by("number").values_list(
                "subject", "status", "created_at", "assignee__username"
            )
        )
        notes = list(Note.objects.order_by("pk").values_list("kind", "created_at", "author__username"))
        steps = list(TroubleshootingStep.objects.order_by("pk").values_list("action", "result", "done_at"))
        transaction.set_rollback(True)
    return tickets, notes, steps


def test_demo_is_the_same_for_the_same_seed_and_moment():
    assert told() == told()


def test_demo_lets_three_people_sign_in(monkeypatch):
    monkeypatch.setenv("DEMO_PASSWORD", "Tide-Table-19")

    said = run(tickets=SMALL)

    assert "Sign in as: technician, senior, administrator" in said
    assert "Tide-Table-19" in said
    assert [Client().login(username=name, password="Tide-Table-19") for name in SIGN_INS] == [True] * 3
    assert User.objects.get(username="administrator").is_administrator
    assert User.objects.get(username="senior").is_senior
    assert not User.objects.get(username="technician").is_senior


def test_demo_makes_a_password_of_its_own(monkeypatch):
    monkeypatch.delenv("DEMO_PASSWORD", raising=False)

    password = run(tickets=SMALL).split("Password:")[1].strip()

    assert len(password) >= 12
    assert User.objects.get(username="technician").check_password(password)


def test_demo_refuses_a_database_with_data():
    CompanyFactory()

    with pytest.raises(CommandError, match="not empty"):
        run(tickets=SMALL)
    assert Ticket.objects.count() == 0


def test_demo_if_empty_leaves_data_alone_and_names_the_sign_ins_without_a_password(monkeypatch):
    monkeypatch.setenv("DEMO_PASSWORD", "Tide-Table-19")
    run(tickets=SMALL)
    before = Ticket.objects.count()

    said = run(if_empty=True, tickets=SMALL)

    assert Ticket.objects.count() == before
    assert "nothing was done" in said
    assert "Sign in as: technician, senior, administrator" in said
    assert "Tide-Table-19" not in said
