"""What the portal asks of any helpdesk. A connector speaks HTTP and knows one kind's traps; it knows no row of ours.

Every call may raise a `Trouble`. Reading is by position: plain JSON that only the connector understands, kept by
whoever asks together with the rows it led to, so that a run goes on where the last one died.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Protocol

from escalations.domain.outside import (
    Choice,
    OwnField,
    RemoteCompany,
    RemoteContact,
    RemoteFile,
    RemoteNote,
    RemoteTicket,
    Unreadable,
)

COMPANIES, CONTACTS, TICKETS = "companies", "contacts", "tickets"
TICKETS_DELETED, TICKETS_SPAM, TICKETS_BACKFILL = "tickets:deleted", "tickets:spam", "tickets:backfill"

Position = dict[str, Any]
Row = RemoteCompany | RemoteContact | RemoteTicket


class Trouble(Exception):
    """A call did not do what it should; the words are for an administrator."""


class Busy(Trouble):
    """Their limit is reached: nothing happened. Ask again in `seconds`."""

    def __init__(self, seconds, why="The helpdesk's limit of calls is reached."):
        super().__init__(why)
        self.seconds = seconds


class Unreachable(Trouble):
    """No answer, or none that makes sense. For a read, or a write that surely did not happen: try again later."""


class Unsure(Trouble):
    """A write that may have happened: look for it before trying again."""


class Unauthorized(Trouble):
    """The key is not accepted: stop asking, and tell an administrator."""


class Forbidden(Trouble):
    """The key, or the plan, does not allow this call; asking again changes nothing."""


class Rejected(Trouble):
    """They will not have it as it is. `fields` is {their field: why}."""

    def __init__(self, why, fields=None):
        super().__init__(why)
        self.fields = fields or {}


class Gone(Trouble):
    """What was asked for is not there, or not for this key."""


@dataclass(frozen=True, kw_only=True)
class Probe:
    """What a new connection is told about itself. `sees` is one line for people on what the key can see."""

    agent: str  # the code of the agent whose key it is
    agent_name: str
    sees: str
    streams: dict[str, str]  # {stream: "" if it can be read, else why not}
    now: datetime  # on their clock
    live_since: datetime | None = None  # the first stamp of a row that is no history; None: `now`
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Page:
    """Some rows of a stream in their order, and where to go on. `is_end`: nothing newer is there for now.

    `position` is saved with the rows; after the end it is where the next run begins, overlap included. `gap` names
    rows that could not be reached at all, in words, if there were any. `ids`, if it is said: the rows are all those
    whose id is above the first, and not above the second; None is no end. `now`: on their clock, where that has to
    be known of the rows, as of contacts and companies.
    """

    rows: tuple[Row, ...] = ()
    unreadable: tuple[Unreadable, ...] = ()
    position: Position
    is_end: bool
    gap: str = ""
    ids: tuple[int, int | None] | None = None
    now: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class Whole:
    """A ticket with its whole conversation, oldest first; `files` are the ticket's own, those of its first words.
    `is_clean`: nothing moved while it was read, so that a note that is missing was taken away. `read_at` is the
    moment of the first call on their clock, if they say it, and `ahead` by how much that goes ahead of ours."""

    ticket: RemoteTicket
    notes: tuple[RemoteNote, ...]
    files: tuple[RemoteFile, ...] = ()
    unreadable: tuple[Unreadable, ...] = ()
    is_clean: bool = True
    read_at: datetime | None = None
    ahead: timedelta | None = None


@dataclass
class Budget:
    """Calls a minute, as their last answer said; None where it did not say."""

    total: float | None = None
    remaining: float | None = None
    calls: int = 0  # made by this connector since it was opened


@dataclass(frozen=True, kw_only=True)
class Found:
    """A note that is there already."""

    external_id: str
    created_at: datetime | None = None


class Connector(Protocol):
    """One open connection to a helpdesk; close it after use. Made by `sync.kinds.open_connector`."""

    budget: Budget
    own_tags: str  # the prefix of the tags that are ours over there

    def probe(self) -> Probe:
        """Raises Unauthorized, or Unreachable with what to do, if the connection cannot be used."""

    def choices(self) -> list[Choice]:
        """Statuses, priorities, groups, agents and types. Kinds the key may not read are left out."""

    def own_fields(self) -> list[OwnField]:
        """The fields that the account added to tickets, as far as the key may read of them."""

    def streams(self) -> tuple[str, ...]:
        """The streams of this kind, in the order they are read; the backfill is last."""

    def begin(self, stream: str, *, now: datetime, days: int | None) -> Position:
        """Where a stream begins that was never read: live ones at `now` less the overlap, the backfill `days` back
        (None: everything), contacts and companies at the very beginning."""

    def page(self, stream: str, position: Position) -> Page:
        """The next page of a stream, by key and never by number over a moving list."""

    def whole(self, external_id: str) -> Whole:
        """Raises Gone."""

    def contact(self, external_id: str) -> RemoteContact:
        """Also an agent who asked for something. Raises Gone."""

    def company(self, external_id: str) -> RemoteCompany:
        """Raises Gone."""

    def ids(self) -> Iterator[str]:
        """Every ticket the key can see, by key, to find what silently went away or never came; where a list cannot
        be read to its end, also numbers that may be one."""

    def listed(self, position: Position | None) -> Page:
        """A page of every ticket the key can see, oldest change first, with as little of each as is needed; None is
        the beginning."""

    def check(self) -> None:
        """One call for one ticket, to see whether they answer at all; what it raises, any call would meet."""

    def merged_into(self, external_id: str) -> str | None:
        """The ticket that one of a list, which was merged, went into; None where it is not told."""

    def gone_contacts(self, known: set[str], *, is_full: bool) -> Iterator[str]:
        """Those of `known` that may have been deleted over there; `contact` tells for certain. `is_full` looks at
        every contact they have, where that would cost many calls."""

    def add_note(self, ticket: str, *, html: str, is_private: bool, files=()) -> str:
        """Add a note; returns its id. `files` are (name, bytes, content type). Raises Unsure, or Unreachable only
        if it surely is not there."""

    def add_reply(self, ticket: str, *, html: str, files=()) -> str:
        """Answer the customer through the helpdesk, which sends it; as `add_note`."""

    def find_note(
        self, ticket: str, *, marker: str, text: str, is_private: bool, since: datetime
    ) -> Found | None:
        """A note of our own agent since then that bears the marker, or says the same words (whitespace, entities
        and tags aside). `marker` may be "" (replies have none)."""

    def set_fields(self, ticket: str, values: dict[str, str | int | None]) -> RemoteTicket:
        """Put status, priority, group and agent (their codes) and own fields (by name) in one call, leaving the rest;
        returns the ticket as it was answered."""

    def set_tags(self, ticket: str, *, add: tuple[str, ...], remove: tuple[str, ...]) -> None:
        """Add and remove single tags; those of others stay, whatever they are by now."""

    def close(self) -> None: ...


@dataclass
class Endpoint:
    """Where a helpdesk is and how it is asked."""

    url: str
    api_key: str
    agent: str = ""  # ours, once probed
    allowed_hosts: tuple[str, ...] = field(default_factory=tuple)
