"""The form of a demo story: a script of beats with slots to fill, and how it ends or is handed over."""

from dataclasses import dataclass, field

FIXED, NO_CHANGE, WORSE, NEW = "fixed", "no_change", "worse", "new_information"
NOT_APPLICABLE, COULD_NOT = "not_applicable", "could_not"


@dataclass(frozen=True)
class Beat:
    """One thing somebody writes or does. `texts` are alternatives: one is chosen for each ticket."""

    kind: str
    texts: tuple[str, ...]
    outcome: str = ""
    result: str = ""
    minutes: int = 0
    standard: int = 0


@dataclass(frozen=True)
class Ending:
    """How the service desk itself brings it to an end."""

    beats: tuple[Beat, ...]
    resolution: str
    closing: str = "done"


@dataclass(frozen=True)
class NotApplicable:
    """A section left out, with its reason."""

    why: str


@dataclass(frozen=True)
class SentBack:
    """One flag of a senior: `before` is what the section said then; else `answer` says why it stands."""

    target: str
    reason: str
    comment: str
    before: str = ""
    answer: str = ""


@dataclass(frozen=True)
class Handover:
    """The Escalation Info Template filled in, what the customer is told, and what the senior made of it."""

    reason: str
    user_impact: str | NotApplicable
    whats_happening: str
    environment: str | NotApplicable
    recent_changes: str | NotApplicable
    escalation_reason: str
    acknowledgement: str
    read_back: str
    outcome: str
    resolution: str
    helped: str
    helped_how: str = ""
    access: str = ""
    more: str = ""
    pattern: str = ""
    sent_back: tuple[SentBack, ...] = ()


@dataclass(frozen=True)
class Story:
    """One trouble, told so that it can happen to many customers and never read the same twice.

    `monitoring`: a machine tells it. `stranger`: its sender is nobody's contact.
    """

    key: str
    category: str
    impact: str
    urgency: str
    subjects: tuple[str, ...]
    openings: tuple[str, ...]
    script: tuple[Beat, ...]
    summary: str
    endings: tuple[Ending, ...] = ()
    handover: Handover | None = None
    cases: tuple[dict[str, str], ...] = ({},)
    slots: dict[str, tuple[str, ...]] = field(default_factory=dict)
    again: str = ""
    asset: str = ""
    sectors: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    weight: int = 10
    monitoring: bool = False
    stranger: bool = False


def customer(*texts):
    """The customer writes again."""
    return Beat("customer_message", texts)


def reply(*texts):
    """A technician writes to the customer."""
    return Beat("reply", texts)


def private(*texts):
    """A technician writes to the other technicians."""
    return Beat("private_note", texts)


def call(*texts, minutes=10):
    """A technician speaks with the customer."""
    return Beat("call", texts, minutes=minutes)


def step(did, outcome, result, minutes=10):
    """Something was tried, and this came of it."""
    return Beat("step", (did,), outcome, result, minutes)


def standard(number, outcome, result, minutes=10):
    """The category's standard step of this number (from 1) was answered."""
    return Beat("step", (), outcome, result, minutes, standard=number)
