"""Which scenarios ran on which tickets, and what came of it."""

from typing import ClassVar

import pgtrigger
from django.db import models

from .configuration import Scenario
from .people import User
from .ticket import Ticket


class ScenarioRun(models.Model):
    """One press on a scenario: what each action did, or why all was refused; append-only.

    Written by `domain.scenario_log`. History does not hold it: what was refused left nothing there.
    """

    class Outcome(models.TextChoices):
        DONE = "done", "Done"
        REFUSED = "refused", "Refused"

    scenario = models.ForeignKey(Scenario, models.PROTECT, related_name="runs")
    ticket = models.ForeignKey(Ticket, models.PROTECT, related_name="scenario_runs")
    by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    at = models.DateTimeField()
    outcome = models.CharField(max_length=7, choices=Outcome)
    why_not = models.TextField("why it was refused", blank=True)
    actions = models.JSONField(default=list, blank=True)

    class Meta:
        ordering: ClassVar = ["-at", "-id"]
        indexes: ClassVar = [
            models.Index(fields=["-at", "-id"], name="runs_newest_first"),
            models.Index(fields=["scenario", "-at", "-id"], name="runs_of_scenario"),
            models.Index(fields=["ticket", "-at", "-id"], name="runs_on_ticket"),
            models.Index(fields=["by", "-at", "-id"], name="runs_of_person"),
            models.Index(
                fields=["-at", "-id"], condition=models.Q(outcome="refused"), name="runs_that_were_refused"
            ),
        ]
        triggers: ClassVar = [
            pgtrigger.Protect(name="runs_are_kept", operation=pgtrigger.Update | pgtrigger.Delete)
        ]

    def __str__(self):
        return f"{self.scenario} on #{self.ticket_id}"
