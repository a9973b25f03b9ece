"""A field whose value the database never holds in clear, and which shows itself to nobody who does not ask."""

from django.core.checks import Error
from django.core.exceptions import FieldError
from django.db import models
from django.db.models.query_utils import DeferredAttribute

from .sealing import seal, unseal

HIDDEN = "hidden"
LOST = "It cannot be read any more: the key it was encrypted with is gone. Enter it again."


class Secret:
    """One stored secret. Only `reveal()` tells it: neither `str`, `repr`, a pickle nor its attributes do.

    True if there is one that can be read. One that cannot any more reads as empty, and `problem` says so.
    """

    __slots__ = ("sealed",)

    def __init__(self, sealed):
        self.sealed = sealed

    @classmethod
    def of(cls, value):
        """A text somebody entered, sealed; a Secret stays the one it is, nothing is an empty one."""
        return value if isinstance(value, Secret) else cls(seal(str(value or "")))

    def reveal(self):
        """The secret in clear, for the one who is to use it; "" if there is none or it is lost."""
        return unseal(self.sealed) or ""

    def renewed(self):
        """The same under the newest key."""
        return Secret.of(self.reveal())

    @property
    def problem(self):
        """A sentence if it is stored but cannot be read any more, else ""."""
        return LOST if unseal(self.sealed) is None else ""

    def __bool__(self):
        return bool(self.reveal())

    def __eq__(self, other):
        if isinstance(other, str):
            return self.reveal() == other
        return self._compared() == other._compared() if isinstance(other, Secret) else NotImplemented

    def __hash__(self):
        return hash(self.reveal())

    def _compared(self):
        return self.reveal(), self.sealed if self.problem else ""

    def __str__(self):
        return HIDDEN if self.sealed else ""

    def __repr__(self):
        return f"<Secret: {str(self) or 'none'}>"


class SealedAttribute(DeferredAttribute):
    """Seals what is assigned, so that no row in memory carries a secret in clear either."""

    def __set__(self, row, value):
        row.__dict__[self.field.attname] = Secret.of(value)


class SecretField(models.TextField):
    """Holds a `Secret`, encrypted at rest. No query looks into it, no form asks for it, no dump tells it.

    A form that sets one has a field of its own for the new value, never filled in with the old.
    """

    descriptor_class = SealedAttribute

    def from_db_value(self, value, expression, connection):
        return None if value is None else Secret(value)

    def to_python(self, value):
        return Secret.of(value)

    def get_prep_value(self, value):
        return Secret.of(value).sealed

    def value_to_string(self, obj):
        return ""

    def formfield(self, **kwargs):
        return None

    def get_lookup(self, name):
        raise FieldError(
            f"“{self.name}” is encrypted: no query can look into it. Read the rows and ask them."
        )

    get_transform = get_lookup

    def check(self, **kwargs):
        return [*super().check(**kwargs), *self._check_no_index()]

    def _check_no_index(self):
        if self.unique or self.db_index:
            yield Error(
                "An encrypted field differs every time: no index finds it.", obj=self, id="handover.E003"
            )
