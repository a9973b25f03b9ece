"""The composer: three modes with a text of its own each, who reads it, and what was refused."""

from dataclasses import dataclass, field
from datetime import datetime
from itertools import groupby

from django.utils import timezone

from escalations.domain import canned
from escalations.models import CannedResponse, NoteKind

MODES = {"reply": NoteKind.REPLY, "private": NoteKind.PRIVATE_NOTE, "call": NoteKind.CALL}
LABELS = {"reply": "Reply to customer", "private": "Private note", "call": "Log a call"}
Kind = CannedResponse.Kind
MODES_OF = {
    Kind.REPLY: ("reply", "call"),
    Kind.ACKNOWLEDGEMENT: ("reply", "call"),
    Kind.PRIVATE_NOTE: ("private",),
}
ICONS = {"reply": "public", "private": "private", "call": "call"}


@dataclass
class Mode:
    """One of the three, with its text and who it is for."""

    name: str
    label: str
    icon: str
    field_label: str
    audience: str
    button: str
    body: str = ""
    saved_at: datetime | None = None
    why_not: str = ""


@dataclass
class Composer:
    """What the form shows; `current` is the mode it opens on."""

    modes: list
    current: str
    promise_date: str = ""
    promise_time: str = ""
    opened: str = ""  # when the form was first shown, if it is shown again; else it is now
    kept_files: list = field(default_factory=list)
    errors: dict = field(default_factory=dict)

    @property
    def why_not(self):
        """Why a mode is closed; one reason is enough."""
        return next((mode.why_not for mode in self.modes if mode.why_not), "")

    @property
    def tells_customer(self):
        """Whether any of the modes can carry a promise."""
        return any(mode.name != "private" and not mode.why_not for mode in self.modes)


@dataclass
class Typed:
    """What came with a POST: everything is kept, only the text of the mode is meant."""

    mode: str
    bodies: dict
    date: str
    time: str
    opened: str = ""
    files: list = field(default_factory=list)
    errors: dict = field(default_factory=dict)

    @classmethod
    def of(cls, data):
        mode = data.get("mode", "")
        bodies = {name: data.get(name, "") for name in MODES}
        rest = [data.get(name, "") for name in ("date", "time", "opened")]
        return cls(mode if mode in MODES else "", bodies, *rest)

    @property
    def kind(self):
        return MODES.get(self.mode, self.mode)

    @property
    def body(self):
        return self.bodies.get(self.mode, "")

    @property
    def has_half_a_promise(self):
        return bool(self.date or self.time) and self.promised_at is None

    @property
    def opened_at(self):
        """When the form was first shown; None if it does not say."""
        try:
            return timezone.localtime(datetime.fromisoformat(self.opened))
        except (ValueError, OverflowError):
            return None

    @property
    def promised_at(self):
        """The promised moment in the portal's time zone; None if there is none."""
        try:
            return timezone.make_aware(datetime.fromisoformat(f"{self.date}T{self.time}"))
        except ValueError:
            return None


def ready_words(rows, ticket, *, by, promise_at=None):
    """[(mode, response, its words for this ticket)]: each response for the modes that may carry it (S22)."""
    return [
        (mode, row, canned.fill_in(row, ticket=ticket, by=by, promise_at=promise_at))
        for row in rows
        for mode in MODES_OF.get(row.kind, ())
    ]


@dataclass(frozen=True)
class Folder:
    """Ready words of one folder, as `ready_words` gives them; `name` is empty for those in none."""

    name: str
    rows: list

    @property
    def modes(self):
        """The modes that have something in it, as classes: the others do not show the folder."""
        return " ".join(f"for-{mode}" for mode in dict.fromkeys(row[0] for row in self.rows))


def in_folders(ready):
    """Ready words by folder, in the order they come in."""
    by_folder = groupby(ready, key=lambda row: row[1].folder)
    return [Folder(name, list(rows)) for name, rows in by_folder]


def put_in(made, chosen):
    """Put chosen ready words below what is typed in their mode, and open it."""
    for mode in made.modes:
        for name, _, words in chosen:
            if name == mode.name and not mode.why_not:
                mode.body = f"{mode.body}\n\n{words}".strip()
                made.current = name
    return made


def composer(ticket, *, seen_by, drafts, wanted="", typed=None, through=""):
    """The Composer with the drafts of whoever opens it, or with what was typed and refused.

    `through` names the helpdesk that the ticket lives in: replies and notes go out there, and no mail from here.
    """
    modes = [_mode(name, ticket, seen_by, through) for name in MODES]
    for mode in modes:
        draft = drafts.get(MODES[mode.name])
        if draft:
            mode.body, mode.saved_at = draft["body"], draft["saved_at"]
        if typed and (typed.bodies[mode.name] or mode.name == typed.mode):
            mode.body, mode.saved_at = typed.bodies[mode.name], None
    current = _current(modes, drafts, typed.mode if typed else wanted)
    if typed is None:
        return Composer(modes, current)
    return Composer(modes, current, typed.date, typed.time, typed.opened, typed.files, typed.errors)


def _mode(name, ticket, seen_by, through):
    contact = ticket.contact
    way = f"Goes out through {through} to {contact}." if through else f"Goes to {contact} by e-mail."
    copied = f" {through} gets it as a private note." if through else ""
    words = {
        "reply": (
            f"Reply to {contact}",
            f"{way} {_both(seen_by)}",
            f"Send to {contact}",
        ),
        "private": ("Private note", f"{seen_by}{copied}", "Add private note"),
        "call": (
            f"Call with {contact}",
            f"What you and {contact} said. {_both(seen_by)}{copied}",
            "Log the call",
        ),
    }[name]
    mode = Mode(name, LABELS[name], ICONS[name], *words)
    mode.why_not = _why_not(name, contact)
    return mode


def _both(seen_by):
    return seen_by.replace("Seen by", "Seen by: contact,").replace(" Contact: no.", "")


def _why_not(name, contact):
    if name == "private":
        return ""
    if contact is None:
        return "This ticket has no contact: set one to reply or log a call."
    return f"{contact} has no e-mail address." if name == "reply" and not contact.email else ""


def _current(modes, drafts, wanted):
    """The mode asked for, else that of the newest draft, else the first that can be used."""
    usable = [mode.name for mode in modes if not mode.why_not]
    newest = sorted(drafts.values(), key=lambda draft: draft["saved_at"], reverse=True)
    started = [name for draft in newest for name, kind in MODES.items() if kind == draft["kind"]]
    order = [wanted, *started, "reply", "call", "private"]
    return next(name for name in order if name in usable)
