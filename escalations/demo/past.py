"""Writes a told story down as rows of the past: a ticket, what was said, what was tried."""

from datetime import timedelta

from escalations.domain import importing
from escalations.models import Note, NoteKind, Status, Ticket

from . import hours

RECEIVED = (
    "Thank you for your message. We have received it as #{number} and will answer within our service hours, "
    "Monday to Friday 08:00 to 18:00."
)
PAUSES = {
    "customer_message": (12, 150),
    "reply": (4, 45),
    "private_note": (2, 15),
    "call": (5, 50),
    "step": (3, 30),
}
CLOSES_AFTER = timedelta(days=4)


class Scribe:
    """Turns told stories into rows of one batch. `world` knows the people, categories and priorities."""

    def __init__(self, world, dice, *, now):
        self.world, self.dice, self.now = world, dice, now
        self.batch = importing.Batch()

    def open(self, planned, told):
        """The ticket as it came in."""
        story, contact = told.story, planned.contact
        nobody = story.monitoring or story.stranger
        who = None if nobody else self.world.contacts.get(contact)
        by_mail = who is not None and bool(who.email)
        text = told.opening if nobody else told.writes(told.opening, self.dice)
        ticket = importing.historic_ticket(
            number=planned.number,
            subject=told.subject,
            description=text if by_mail or nobody else f"Rang us: {told.opening}",
            team=self.world.desk,
            priority=self.world.priority(story),
            created_at=planned.opened_at,
            source=self._source(story, by_mail),
            contact=who,
            company=None
            if story.stranger
            else self.world.companies.get(planned.company and planned.company.name),
            category=self.world.categories[story.category],
            assignee=self.world.people.get(planned.assignee),
            impact=story.impact,
            urgency=story.urgency,
            tags=list(story.tags),
            assets=[told.words["asset"]] if story.asset else [],
            customer_wrote_at=planned.opened_at if who else None,
        )
        self.batch.tickets.append(ticket)
        self._entry(ticket, "ticket.opened", None, planned.opened_at, source=ticket.source, version=1)
        if by_mail:
            self._note(
                ticket, NoteKind.REPLY, RECEIVED.format(number=planned.number), planned.opened_at, auto=True
            )
        return ticket

    def beats(self, ticket, told, beats, at):
        """Write the beats from `at` on, in office hours, none after now: the last moment, and how many."""
        written = 0
        for beat in beats:
            pause = timedelta(minutes=self.dice.randrange(*PAUSES[beat.kind]))
            upcoming = hours.in_office_hours(at + pause)
            if upcoming >= self.now:
                break
            at, written = upcoming, written + 1
            self.beat(ticket, told, beat, at)
        self._moved(ticket, at)
        return at, written

    def spread(self, ticket, told, beats, start, end):
        """Write the beats evenly between two moments."""
        pause = (end - start) / (len(beats) + 1)
        for turn, beat in enumerate(beats, start=1):
            self.beat(ticket, told, beat, start + pause * (turn + self.dice.uniform(-0.3, 0.3)))
        self._moved(ticket, end)

    def beat(self, ticket, told, beat, at):
        """Write one beat."""
        if beat.kind == "step":
            return self._step(ticket, beat, at)
        if ticket.contact is None:
            return self._note(ticket, NoteKind.PRIVATE_NOTE, beat.texts[0], at)
        kind, text = NoteKind(beat.kind), beat.texts[0]
        if kind == NoteKind.CUSTOMER_MESSAGE:
            text = told.writes(text, self.dice) if ticket.contact.email else text
        if not ticket.contact.email and kind in {NoteKind.CUSTOMER_MESSAGE, NoteKind.REPLY}:
            rang = "Rang us: " if kind == NoteKind.CUSTOMER_MESSAGE else "Rang back and said: "
            kind, text = NoteKind.CALL, rang + text
        if kind == NoteKind.REPLY:
            text = told.says(self.world.person_of(ticket.assignee), text)
        return self._note(ticket, kind, text, at)

    def summary(self, ticket, text, at):
        """The pinned summary."""
        note = self._note(ticket, NoteKind.SUMMARY, text, at)
        note.is_pinned = True

    def finish(self, ticket, ending, at):
        """Resolved at `at`, and closed when nobody objected for some days."""
        ticket.status, ticket.resolved_at = Status.RESOLVED, at
        ticket.closing_reason, ticket.resolution = ending.closing, ending.resolution
        self._status(ticket, Status.OPEN, Status.RESOLVED, ticket.assignee, at)
        closes = at + CLOSES_AFTER
        if closes < self.now:
            ticket.status, ticket.closed_at = Status.CLOSED, closes
            self._status(ticket, Status.RESOLVED, Status.CLOSED, None, closes)
        self._moved(ticket, at)

    def wait(self, ticket, status, at):
        """Waiting for somebody since `at`."""
        ticket.status = status
        self._status(ticket, Status.OPEN, status, ticket.assignee, at)

    def _source(self, story, by_mail):
        if story.monitoring:
            return Ticket.Source.MONITORING
        return Ticket.Source.EMAIL if by_mail or story.stranger else Ticket.Source.PHONE

    def _note(self, ticket, kind, body, at, *, auto=False):
        from_customer = kind == NoteKind.CUSTOMER_MESSAGE
        delivered = Note.Delivery.SENT if kind == NoteKind.REPLY else Note.Delivery.NONE
        note = importing.historic_note(
            ticket,
            kind=kind,
            body=body,
            at=at,
            author=None if auto or from_customer else ticket.assignee,
            contact=ticket.contact if from_customer else None,
            source=ticket.source if from_customer else Ticket.Source.WEB,
            is_automatic=auto,
            delivery=delivered,
        )
        self.batch.notes.append(note)
        return note

    def _step(self, ticket, beat, at):
        row = importing.historic_step(
            ticket,
            at=at,
            done_by=ticket.assignee,
            action=beat.texts[0] if beat.texts else "",
            outcome=beat.outcome,
            result=beat.result,
            minutes=beat.minutes,
            standard_step=self.world.standard_step(ticket.category, beat.standard),
        )
        self.batch.steps.append(row)
        return row

    def _status(self, ticket, before, after, by, at):
        changed = {"status": [str(before), str(after)]}
        self._entry(ticket, "ticket.status_changed", by, at, changes=changed, version=ticket.version)

    def _entry(self, ticket, event, by, at, **data):
        self.batch.entries.append(importing.historic_entry(ticket, event, by=by, at=at, **data))

    def _moved(self, ticket, at):
        ticket.updated_at = ticket.worked_at = min(max(at, ticket.updated_at), self.now)
