"""How the domain refuses: each error's text can be shown to a person as it is."""

from collections.abc import Sequence


class DomainError(Exception):
    """What is wrong, and what to do. Interfaces catch it, nobody else."""

    code = "refused"
    actions: Sequence = ()  # what a scenario had come to when it was refused
    run = None  # and its entry in the log of runs

    def __init__(self, detail, *, code=None, link=None):
        """`link` names where the way forward is: a step of the guided escalation, or a page."""
        super().__init__(detail)
        self.detail = detail
        self.code = code or self.code
        self.link = link

    @property
    def told_code(self):
        """The one code that every interface answers: where the standard is not met, that of its first finding."""
        return self.code


class InvalidInput(DomainError):
    """Wrong words or values; `fields` maps a field's name to its sentence (400)."""

    code = "invalid"

    def __init__(self, fields):
        super().__init__(" ".join(fields.values()))
        self.fields = fields


class LooksSecret(InvalidInput):
    """Words like a password, which are stored only as their writer says: masked, or as they are (400)."""

    code = "looks_secret"


class StepNotAllowed(DomainError):
    """Not now: the order does not allow it (409)."""

    code = "step_not_allowed"


class SomebodyWasFaster(StepNotAllowed):
    """A colleague took the step a moment earlier (409)."""

    code = "somebody_was_faster"


class DiskFull(StepNotAllowed):
    """There is no room to keep a file (409)."""

    code = "disk_full"


class EscalationRequired(StepNotAllowed):
    """A higher tier is reached through the standard alone (S29; 409)."""

    code = "escalation_required"


class NotPermitted(DomainError):
    """Not you (403)."""

    code = "not_permitted"


class StandardNotMet(DomainError):
    """Not good enough; `findings` block, or are warnings to confirm, each with its repair (422)."""

    code = "standard_not_met"

    def __init__(self, detail, *, report):
        super().__init__(detail)
        self.report = report
        self.findings = report.blocking or report.warnings

    @property
    def told_code(self):
        return self.findings[0].code if self.findings else self.code


class StaleWrite(DomainError):
    """A field in the request changed since it was read; `differences` is {field: (theirs, yours)} (412)."""

    code = "stale_version"

    def __init__(self, detail, *, differences, version):
        super().__init__(detail)
        self.differences = differences
        self.version = version
