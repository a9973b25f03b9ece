"""Everything one ticket's page shows, read once, in the form its parts need."""

from datetime import timedelta
from functools import cached_property

from django.shortcuts import reverse

from escalations.domain import canned, conversation, lookback, pulling
from escalations.domain.warranty import IN_WINDOW
from escalations.models import (
    WITHDRAWN,
    Escalation,
)
from escalations.models.prepared import prepared

from . import (
    audience,
    composer,
    configuring,
    conversation_view,
    difference_cards,
    events,
    lives_there,
    stamps,
    steps,
    ticket_facts,
    ticket_status,
)
from .standing import standing, warranty_words

RECENT = 6
LAST_EVENTS = 8
FRESH_FOR = timedelta(hours=1)


def newest_escalation(ticket):
    """The unfinished escalation, else the last finished one; with all the page shows of it, or None."""
    found = _newest.first(number=ticket.pk)
    if found:
        found.ticket = ticket
    return found


@prepared
def _newest(*, number):
    people = ("author", "accepted_by", "receiving_team", "started_by", "standard", "note__author")
    rows = Escalation.objects.filter(ticket=number).exclude(status=WITHDRAWN)
    return rows.select_related(*people).defer("note__search").order_by("-pk")[:1]


class TicketPage:
    """One ticket at one moment for one person; `params` say which part of the conversation is asked for."""

    def __init__(self, ticket, *, by, at, params=None):
        self.ticket, self.by, self.at, self.params = ticket, by, at, params or {}
        self.escalation = newest_escalation(ticket)
        self.facts = ticket_facts.of(ticket, by)

    @cached_property
    def url(self):
        return reverse("web:ticket", args=[self.ticket.pk])

    @cached_property
    def look_back(self):
        standard = self.escalation.standard if self.unfinished else self.facts
        return lookback.look_back(
            self.ticket, days=standard.lookback_days, warranty_days=standard.warranty_days, at=self.at
        )

    @cached_property
    def home(self):
        """The helpdesk it lives in, or None."""
        return lives_there.of(self.ticket)

    @cached_property
    def teams(self):
        """The teams of whoever looks, lowest tier first; not asked for where the ticket's is their only one."""
        if self.by.team_ids <= {self.ticket.team_id}:
            return []
        return list(self.by.teams.active().order_by("tier", "name"))

    @property
    def unfinished(self):
        return self.escalation if self.escalation and self.escalation.is_unfinished else None

    @property
    def is_being_written(self):
        return bool(self.unfinished and self.unfinished.is_being_written)

    @property
    def is_with_seniors(self):
        """Whether it is handed over: queued or accepted."""
        return bool(self.unfinished and not self.unfinished.is_being_written)

    @property
    def may_start(self):
        """Whether an escalation can be begun: none is under way and the ticket is not finished."""
        return self.unfinished is None and not self.ticket.is_finished

    @property
    def pull_to(self):
        """The team that whoever looks could take it to, or None (S29)."""
        return None if self.is_with_seniors else pulling.place_for(self.ticket, self.teams)

    @property
    def may_take(self):
        """Whether “Assign to me” is offered: it lies in one of their teams, with somebody else or nobody."""
        mine = self.ticket.team_id in self.by.team_ids
        return mine and self.ticket.assignee_id != self.by.pk and not self.is_with_seniors

    @property
    def may_redact(self):
        return self.by.is_administrator

    @cached_property
    def standing(self):
        return standing(self.escalation, self.at) if self.escalation else None

    @cached_property
    def seen_by(self):
        return audience.sentence(self.ticket, self.facts.readers)

    @property
    def readiness(self):
        """The readiness kept with the draft, with whether it has to be worked out again."""
        return self.unfinished.readiness if self.is_being_written else None

    @property
    def is_readiness_old(self):
        seen = self.unfinished.readiness_at if self.is_being_written else self.at
        changed = max(self.ticket.updated_at, self.unfinished.touched_at) if self.is_being_written else seen
        return seen is None or changed > seen or self.at - seen > FRESH_FOR

    @property
    def chips(self):
        """What stands out in the past of the customer: “3rd ticket in 14 days”."""
        return self.look_back.facts[:2]

    @property
    def is_in_warranty(self):
        return self.look_back.warranty.verdict == IN_WINDOW

    @property
    def warranty_words(self):
        return warranty_words(self.look_back.warranty)

    @property
    def recent(self):
        return self.look_back.candidates[:RECENT]

    @property
    def more_recent(self):
        return len(self.look_back.everything) - len(self.recent)

    def live(self):
        """Where the open page asks whether anything changed, and the mark of what it shows."""
        facts = self.facts
        seen = stamps.of_ticket(self.ticket, facts.seen_events, facts.seen_hand_off)
        return {"url": reverse("web:live_ticket", args=[self.ticket.pk]), "seen": seen}

    def head(self):
        """What the head of the page shows."""
        return {"page": self, "ticket": self.ticket, "escalation": self.escalation}

    def context(self, *, editing="", written=None, refused=None, **more):
        """Everything; `editing` names the part that stands open as a form."""
        files = conversation_view.files_of(self.ticket) if self.facts.has_files else []
        recorded = self.escalation.note_id if self.escalation else None
        summary = conversation_view.summary_of(self.ticket)
        form = configuring.ConfigurationForm(self.ticket) if editing == "configuration" else None
        shown = {
            "editing": editing,
            "differences": difference_cards.of_ticket(self.ticket, self.by),
            "steps": steps.rows_of(self.ticket, back=f"{self.url}#steps"),
            "summary": summary,
            "summary_body": summary.body if summary else "",
            "summary_version": conversation.version_of(summary) if editing == "summary" else 0,
            "talk": conversation_view.talk(
                self.ticket,
                self.params,
                by=self.by,
                files=files,
                recorded_note=recorded,
                crossings=lives_there.crossings(self.ticket, self.home),
            ),
            "files": files,
            "composer": self.composer(written),
            "expected": self.facts.expected,
            "form": form,
            "history": events.told(events.newest(self.ticket, LAST_EVENTS)),
            "refused": refused or {},
            "conflict": None,
            "focus": False,
            "guided": False,
            "typed_contact": "",
            "typed_subject": self.ticket.subject,
            "typed_description": self.ticket.description,
            "typed_references": "",
            "live": self.live(),
        }
        return self.head() | ticket_status.status_context(self.ticket) | shown | more

    def composer(self, typed=None):
        """The composer; `?canned=` puts a response's words into it where there is no script."""
        made = composer.composer(
            self.ticket,
            seen_by=self.seen_by,
            drafts=self.facts.drafts,
            wanted=self.params.get("mode", ""),
            typed=typed,
            through=self.home.name if self.home else "",
        )
        return composer.put_in(made, self._chosen_words()) if typed is None else made

    def _chosen_words(self):
        wanted, mode = self.params.get("canned", ""), self.params.get("mode", "")
        if not wanted.isdecimal():
            return []
        rows = canned.offered(self.ticket, self.by).filter(pk=int(wanted[:9]))
        return [one for one in composer.ready_words(rows, self.ticket, by=self.by) if one[0] == mode]
