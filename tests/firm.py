"""A small support firm with one good escalation, taken through the story by the domain's own steps."""

from datetime import timedelta

from escalations.domain import drafting, lookback, publishing, tickets, workflow
from escalations.domain.conversation import add_note, add_step
from escalations.models import NoteKind, Outcome, SectionKey, Standard, Ticket

from .factories import (
    NINE,
    AdministratorFactory,
    CategoryFactory,
    ContactFactory,
    SeniorFactory,
    TeamFactory,
    TicketFactory,
    UserFactory,
)

GOOD = {
    SectionKey.ISSUE_SUMMARY: "Since Mon 9 Nov the gate scanner GT-104 in Leeds loses its link a minute after start.",
    SectionKey.USER_IMPACT: "2 of 5 gates in the Leeds yard check lorries in by hand, about 40 an hour.",
    SectionKey.WHATS_HAPPENING: "Screen: “Link lost (E-31)”. Expected: it keeps scanning all shift.",
    SectionKey.ENVIRONMENT: "GT-104, firmware 4.2.1, Leeds yard, VLAN 30, switch SW-3F port 12.",
    SectionKey.RECENT_CHANGES: "None: change calendar and RMM patch log read for 1 to 9 November.",
    SectionKey.ESCALATION_REASON: "Needs a network administrator to read the port log of SW-3F from 08:00 to 09:00.",
}
READ_BACK = "Scanner loses its link after a minute; I read the port log of SW-3F."


def minutes(number):
    return NINE + timedelta(minutes=number)


class Firm:
    """Service desk (tier 1), Network (tier 2), Core (tier 3), their people, and a ticket that needs a senior."""

    def __init__(self):
        self.core = TeamFactory(name="Core", tier=3)
        self.network = TeamFactory(name="Network", tier=2, escalates_to=self.core)
        self.desk = TeamFactory(name="Service desk", tier=1, escalates_to=self.network)
        self.technician = UserFactory(first_name="Tess", last_name="Nichols", teams=[self.desk])
        self.colleague = UserFactory(first_name="Cole", last_name="Ager", teams=[self.desk])
        self.lead = UserFactory(first_name="Lea", last_name="Dean", teams=[self.desk])
        self.senior = SeniorFactory(first_name="Sena", last_name="Iorio", teams=[self.network])
        self.second_senior = SeniorFactory(first_name="Seth", last_name="Olsen", teams=[self.network])
        self.architect = SeniorFactory(first_name="Arch", last_name="Tekt", teams=[self.core])
        self.administrator = AdministratorFactory(first_name="Ada", last_name="Minn")
        self.desk.lead = self.lead
        self.desk.save()
        self.category = CategoryFactory(name="Yard scanners", escalation_team=self.network)
        self.contact = ContactFactory(name="Gale Foreman")
        self.ticket = TicketFactory(
            subject="Gate scanner drops",
            team=self.desk,
            assignee=self.technician,
            category=self.category,
            contact=self.contact,
            created_at=NINE,
        )

    def another(self):
        """A ticket like the first, of somebody else: what happened to the others is no look-back of it."""
        return TicketFactory(
            subject="Gate scanner drops",
            team=self.desk,
            assignee=self.technician,
            category=self.category,
            contact=ContactFactory(),
            created_at=NINE,
        )

    def work(self, ticket=None):
        """What a good technician does before escalating."""
        ticket = ticket or self.ticket
        add_note(ticket, kind=NoteKind.REPLY, body="I look into it now.", by=self.technician, at=minutes(5))
        return self._logged(ticket)

    def _logged(self, ticket):
        add_step(
            ticket,
            action="Swapped the cable of GT-104",
            outcome=Outcome.NO_CHANGE,
            result="Same E-31 after 61 s",
            by=self.technician,
            at=minutes(10),
        )
        lookback.review(ticket, recurring=False, reason="First time", by=self.technician, at=minutes(11))
        tickets.confirm_category(ticket, by=self.technician, at=minutes(12))
        ticket.refresh_from_db()
        return ticket

    def draft(self, ticket=None):
        """A draft with all sections filled, nothing recorded."""
        return self._filled(workflow.start(self.work(ticket), by=self.technician, at=minutes(15)))

    def _filled(self, escalation):
        for section, text in GOOD.items():
            drafting.fill(escalation, section, text=text, by=self.technician, at=minutes(16))
        return drafting.set_reason(
            escalation, reason_code="deeper_investigation", by=self.technician, at=minutes(17)
        )

    def recorded(self, ticket=None):
        return workflow.record(self.draft(ticket), by=self.technician, at=minutes(18))

    def recorded_without_contact(self):
        """A machine's ticket: nobody to tell, so nobody to have told."""
        Ticket.objects.filter(pk=self.ticket.pk).update(contact=None, company=None)
        self.ticket.refresh_from_db()
        escalation = workflow.start(self._logged(self.ticket), by=self.technician, at=minutes(15))
        return workflow.record(self._filled(escalation), by=self.technician, at=minutes(18))

    def acknowledged(self, ticket=None):
        return workflow.acknowledge(
            self.recorded(ticket),
            kind=NoteKind.REPLY,
            body="Our network team has it now.",
            next_update_at=minutes(300),
            by=self.technician,
            at=minutes(20),
        )

    def queued(self, ticket=None):
        return workflow.escalate(self.acknowledged(ticket), by=self.technician, at=minutes(21))

    def accepted(self, ticket=None):
        return workflow.accept(self.queued(ticket), read_back=READ_BACK, by=self.senior, at=minutes(30))

    def sent_back(self, ticket=None, target=SectionKey.ENVIRONMENT):
        return workflow.send_back(
            self.queued(ticket),
            flags=[flag(target)],
            by=self.senior,
            at=minutes(30),
        )

    def resolved(self, ticket=None):
        return workflow.resolve(
            self.accepted(ticket),
            outcome="fixed",
            resolution="Port 12 had a duplex mismatch; set to auto.",
            would_have_helped="permission",
            by=self.senior,
            at=minutes(60),
        )

    def withdrawn(self, ticket=None):
        return workflow.withdraw(
            self.draft(ticket), reason="Solved on the phone.", by=self.technician, at=minutes(22)
        )

    def in_status(self, status, ticket=None):
        """An escalation in `status`, by the steps that lead there."""
        return getattr(self, str(status))(ticket)


def next_version(*, by, at, **settings):
    """A version drafted from the one in force, changed in one question, and published."""
    draft = publishing.draft_from(Standard.objects.in_force(), by=by, at=at)
    draft.sections.filter(key=SectionKey.USER_IMPACT).update(
        prompt=f"How many, as of version {draft.version}?"
    )
    Standard.objects.filter(pk=draft.pk).update(**{"note": "What changed.", **settings})
    return publishing.publish(draft, without_rehearsal=True, by=by, at=at)


def flag(target, reason_code="incomplete", comment="Which firmware does the second scanner run?"):
    return {"target": str(target), "reason_code": reason_code, "comment": comment}
