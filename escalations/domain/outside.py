"""What another system says of its rows, in one form whatever the system: plain values, ids as text, times aware.

A connector reads these from its helpdesk, a program sends them; `domain.arriving` takes them in. Codes (of a status, a
priority, a group, an agent, a type) are theirs, as text, and are translated by the helpdesk's mapping; None is "none",
MISSING is "not said": it leaves ours as it is.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, fields, is_dataclass
from datetime import datetime
from enum import Enum
from typing import BinaryIO

LEFT_THERE = "left_there"  # [[name, why]] of files that were not taken, in what is kept of a ticket or note


class Missing(Enum):
    """The one value that stands for what was not said."""

    MISSING = ""

    def __bool__(self):
        return False


MISSING = Missing.MISSING


class Ours(str):
    """One of our rows, named where their id would stand: whoever sends it knows ours."""

    __slots__ = ()

    @classmethod
    def of(cls, row):
        return cls(f"ours:{row.pk}")

    @property
    def pk(self):
        return int(self.removeprefix("ours:"))


@dataclass(frozen=True, kw_only=True)
class RemoteCompany:
    external_id: str
    name: str | Missing
    domain: str | Missing = MISSING
    description: str | Missing = MISSING
    updated_at: datetime | None = None
    is_deleted: bool = False


@dataclass(frozen=True, kw_only=True)
class RemoteContact:
    """A person who writes to the helpdesk; one of its agents may be one too."""

    external_id: str
    name: str | Missing
    email: str | Missing | None = MISSING
    phone: str | Missing = MISSING
    title: str | Missing = MISSING
    company: str | Missing | None = MISSING
    is_agent: bool = False
    updated_at: datetime | None = None
    is_deleted: bool = False


@dataclass(frozen=True, kw_only=True)
class RemoteTicket:
    """A ticket as it is over there. `codes` of status, priority, group, agent and type, None where it has none."""

    external_id: str
    number: str = ""
    subject: str | Missing = MISSING
    description: str | Missing = MISSING
    status: str | Missing = MISSING
    priority: str | Missing = MISSING
    group: str | Missing | None = MISSING
    agent: str | Missing | None = MISSING
    type: str | Missing | None = MISSING
    impact: str | Missing | None = MISSING
    urgency: str | Missing | None = MISSING
    assets: str | Missing | None = MISSING
    told_state: str | Missing | None = MISSING  # of the escalation, as it stands in the field that we write
    told_level: str | Missing | None = MISSING
    told_since: str | Missing | None = MISSING
    closing_reason: str | Missing = MISSING  # in our words, from a program that knows them
    resolution: str | Missing = MISSING
    tags: tuple[str, ...] | Missing = MISSING
    contact: str | Missing | None = MISSING
    company: str | Missing | None = MISSING
    channel: str | Missing = MISSING
    fields: dict[str, object] = field(default_factory=dict)  # those that the account added, as they came
    created_at: datetime | None = None
    updated_at: datetime | None = None
    resolved_at: datetime | None = None
    closed_at: datetime | None = None
    is_deleted: bool = False
    is_spam: bool = False
    is_merged: bool = False
    merged_into: str | None = None


@dataclass(frozen=True, kw_only=True)
class RemoteFile:
    """A file of a note or ticket; `open` fetches it, as a file that is read from its beginning. It may raise, as once
    the link has expired."""

    external_id: str
    name: str
    content_type: str
    size: int
    open: Callable[[], BinaryIO]


@dataclass(frozen=True, kw_only=True)
class Fetched:
    """A file that is to be kept here, at most `limit` bytes of it. `content` None: it could not be had, and `why` says
    why. Whoever fetched it is told, with the reason, where the disk has no room (`later`: it is asked for again) and
    where it is not taken (`left`: it stays over there)."""

    name: str
    content: BinaryIO | None = None
    why: str = ""
    limit: int
    later: Callable[[str], object]
    left: Callable[[str], object]


@dataclass(frozen=True, kw_only=True)
class RemoteNote:
    """One entry of the conversation. Whatever is not clearly public is private."""

    external_id: str
    ticket: str
    body: str
    is_private: bool = True
    is_from_customer: bool = False
    is_automatic: bool = False
    is_call: bool = False
    author: str | None = None  # the agent's code, or the contact's id when it is from the customer
    created_at: datetime | None = None
    updated_at: datetime | None = None  # the newest of all its moments of change
    files: tuple[RemoteFile, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Choice:
    """One code of the helpdesk and the words it shows for it."""

    kind: str  # status, priority, group, agent, type
    code: str
    label: str
    email: str = ""  # an agent's


@dataclass(frozen=True, kw_only=True)
class OwnField:
    """A field that the account added to its tickets. `shape` is choice, text, number, date, moment or other; `choices`
    are (code, label)."""

    name: str
    label: str
    shape: str
    choices: tuple[tuple[str, str], ...] = ()
    is_required: bool = False


@dataclass(frozen=True, kw_only=True)
class Unreadable:
    """A row that could not be read: kept for a person, with what came and why."""

    type: str
    external_id: str
    why: str
    raw: object


def plain(value):
    """For `json.dumps(default=…)`: a row by its fields, any other value in words. Nothing is copied, since what fetches
    a file holds a connection; it is left out."""
    if is_dataclass(value):
        return {one.name: getattr(value, one.name) for one in fields(value)}
    return "" if callable(value) else str(value)
