"""What the gate says: findings in the standard's order, each with its repair, and the next step."""

from dataclasses import asdict, dataclass, field, replace

BLOCK, WARN, OVERRULED, CONFIRMED = "block", "warn", "overruled", "confirmed"

STEP_LABELS = {
    "ready": "Ready?",
    "lookback": "Look-back",
    "configuration": "Configuration",
    "template": "Template",
    "acknowledge": "Customer told",
    "escalate": "Escalate",
}

# The first part of a finding's code says at which step of the guided escalation it is repaired.
PLACES = {
    "steps": "ready",
    "work": "ready",
    "communication": "ready",
    "history": "lookback",
    "configuration": "configuration",
    "template": "template",
    "writing": "template",
    "acknowledgement": "acknowledge",
    "sendback": "template",
    "attachment": "template",
}


@dataclass(frozen=True)
class Fix:
    """How a finding is repaired: a link to a place (`step#anchor`), or one press of a named repair."""

    label: str
    place: str = ""
    press: str = ""


@dataclass(frozen=True)
class Finding:
    """One thing the standard objects to. `severity`: block, warn, overruled or confirmed."""

    code: str
    severity: str
    message: str
    section: str = ""
    evidence: dict = field(default_factory=dict)
    fix: Fix | None = None

    @property
    def key(self):
        """Names the finding where it is overruled or confirmed: code, or code:section."""
        return f"{self.code}:{self.section}" if self.section else self.code

    @property
    def step(self):
        return PLACES[self.code.partition(".")[0]]

    @property
    def blocks(self):
        return self.severity == BLOCK

    @property
    def is_open(self):
        """Whether it still asks for something: neither overruled nor confirmed."""
        return self.severity in {BLOCK, WARN}

    def settled_as(self, severity, **evidence):
        return replace(self, severity=severity, evidence={**self.evidence, **evidence})

    def as_json(self):
        return asdict(self)


@dataclass(frozen=True)
class StepState:
    """One step of the guided escalation: done, next, blocked (later) or waived, and what it still lacks."""

    name: str
    label: str
    state: str
    problems: int
    words: str


@dataclass(frozen=True)
class Report:
    """The gate's answer for one escalation at one moment."""

    findings: list
    passed: list
    steps: list
    next_step: str
    sections_ready: int = 0
    sections_total: int = 7

    @property
    def blocking(self):
        return [finding for finding in self.findings if finding.severity == BLOCK]

    @property
    def warnings(self):
        """Warnings nobody has confirmed yet."""
        return [finding for finding in self.findings if finding.severity == WARN]

    @property
    def overruled(self):
        return [finding for finding in self.findings if finding.severity == OVERRULED]

    @property
    def is_met(self):
        """Nothing blocks; warnings may still have to be confirmed."""
        return not self.blocking

    def confirmed_by(self, keys):
        """Those of `keys`, sorted, that settle a warning."""
        settled = [finding for finding in self.findings if finding.severity == CONFIRMED]
        known = {name for finding in settled for name in (finding.key, finding.code)}
        return sorted(known.intersection(keys))

    def limited_to(self, findings):
        """The same report with only these findings."""
        return replace(self, findings=findings)

    def of_section(self, section):
        return [finding for finding in self.findings if finding.section == section]

    @property
    def gap(self):
        """What is missing first, in a few words."""
        missing = self.blocking or self.warnings
        if not missing:
            return "nothing missing"
        first = missing[0]
        return SHORT.get(first.code, STEP_LABELS[first.step].lower())

    @property
    def sentence(self):
        """Readiness in words: “5 of 7, acknowledgement missing”."""
        return f"{self.sections_ready} of {self.sections_total}, {self.gap}"


SHORT = {
    "steps.open": "standard steps open",
    "steps.no_row": "no step logged",
    "steps.no_result": "a step has no result",
    "work.none": "no work logged yet",
    "communication.none": "no word with the customer",
    "communication.unread": "a customer message is unread",
    "history.unreviewed": "look-back not reviewed",
    "history.stale": "look-back to renew",
    "history.reason_missing": "look-back needs a reason",
    "history.reference_missing": "no earlier ticket referenced",
    "history.pattern_missing": "pattern missing",
    "history.warranty_unclear": "warranty unclear",
    "configuration.category_missing": "category missing",
    "configuration.category_inactive": "category inactive",
    "configuration.category_not_leaf": "category too broad",
    "configuration.category_unconfirmed": "category not confirmed",
    "configuration.priority_unexplained": "priority unexplained",
    "configuration.status_not_open": "status is not Open",
    "configuration.unassigned": "nobody assigned",
    "configuration.assignee_inactive": "assignee left",
    "configuration.no_route": "no team to receive it",
    "template.not_started": "template not started",
    "template.section_missing": "sections missing",
    "template.reason_missing": "reason missing",
    "template.not_recorded": "note not saved",
    "template.changed_since_record": "note to save again",
    "acknowledgement.missing": "acknowledgement missing",
    "acknowledgement.no_promise": "no update promised",
    "acknowledgement.promise_past": "promise is past",
    "sendback.flag_unanswered": "a flag is unanswered",
    "attachment.private_link": "a file is only linked",
}
ONLY_WARN = (
    "history.other_company",
    "configuration.category_catch_all",
    "configuration.default_route",
    "configuration.nobody_to_accept",
    "configuration.will_reopen",
)
CODES = (*SHORT, *ONLY_WARN)  # every finding of the gate but the writing check's
