"""All secrets the portal stores, wherever they are, encrypted anew under its newest key."""

from dataclasses import dataclass, field

from django.apps import apps
from django.db import transaction
from django.utils.text import capfirst

from escalations.models import SecretField

from . import second_factor


@dataclass
class Rotated:
    """How many were encrypted anew, and which could not be read any more: "Chat link of team “Network”"."""

    renewed: int = 0
    lost: list = field(default_factory=list)


def rotate():
    """Encrypt every secret with the newest key, each in a step of its own; what is lost stays as it is.

    Nothing a person set changes, so nothing is told to the log. To be repeated at will.
    """
    done = Rotated()
    for column in fields():
        for pk in column.model._base_manager.order_by("pk").values_list("pk", flat=True):
            _rotate(column, pk, done)
    for pk in second_factor.kept().values_list("pk", flat=True):
        _rotate_factor(pk, done)
    return done


def fields():
    """Every encrypted field of the portal."""
    columns = (one for model in apps.get_models() for one in model._meta.local_concrete_fields)
    return [one for one in columns if isinstance(one, SecretField)]


@transaction.atomic
def _rotate(column, pk, done):
    """Locked, so that a secret somebody replaces at this moment is not put back."""
    rows = column.model._base_manager.filter(pk=pk)
    row = rows.select_for_update(of=("self",), no_key=True).first()
    secret = row and getattr(row, column.attname)
    if secret:
        rows.update(**{column.attname: secret.renewed()})
        done.renewed += 1
    elif row and secret.problem:
        kind = column.model._meta.verbose_name
        done.lost.append(f"{capfirst(column.verbose_name)} of {kind} “{row}”")


@transaction.atomic
def _rotate_factor(pk, done):
    """The same of a second factor: its row belongs to allauth and has no encrypted field."""
    row = second_factor.kept().select_for_update(of=("self",), no_key=True).filter(pk=pk).first()
    if row is None:
        return
    if second_factor.renew_sealing(row):
        done.renewed += 1
    else:
        done.lost.append(f"{row.get_type_display()} of “{row.user}”")
