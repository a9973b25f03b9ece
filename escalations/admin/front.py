"""The first page of the administration: what each page is for, and what waits for an administrator."""

from dataclasses import dataclass

from django.urls import reverse

from escalations.domain import dead_ends, inviting
from escalations.models import Helpdesk, OutboxMessage, QuarantinedRow, ReceivedMail, Standard

MANY = 99

SENTENCES = {
    "User": "Invite, give groups and teams, hand over what somebody holds when they go.",
    "Team": "Members, lead, tier, hours, and where each team escalates to.",
    "ApiToken": "Keys of programs: whose they are, what they may do, and how to end them.",
    "Category": "What tickets are about, who receives them, and the steps done first.",
    "Priority": "How soon an escalation is accepted, in which hours.",
    "PriorityRule": "Which priority impact and urgency expect.",
    "CannedResponse": "Words the teams use often, with placeholders.",
    "Scenario": "Several actions in one press, and the one that escalates.",
    "Portal": "The default escalation team, the tags on offer, how assets are recognised.",
    "Helpdesk": "Systems kept in step: how each is, what its codes are here.",
    "Standard": "What a complete hand-off is: draft, rehearse, publish.",
    "Company": "Whom you work for.",
    "Contact": "Who writes in, with their addresses.",
    "Ticket": "By number, address or words.",
    "Note": "What was said and noted, by ticket or words.",
    "Attachment": "Files, by ticket.",
    "Escalation": "Hand-offs and where they stand.",
    "Revision": "What was handed over, as it was frozen.",
    "HistoryEntry": "What happened, by ticket or event.",
    "ScenarioRun": "Which scenario ran where, and what came of it.",
    "OutboxMessage": "What goes outside; what was given up can be sent again.",
    "WebhookEndpoint": "Programs that are called: whose they are, whether they answer.",
    "WebhookDelivery": "Each call to a program and its answer; any can be sent again.",
    "ReceivedMail": "What came in by mail, and what waits for somebody.",
    "ConfigurationChange": "Who changed what here, from what to what.",
}


@dataclass(frozen=True)
class Waiting:
    """Something an administrator should look at."""

    words: str
    url: str


def attention():
    """What needs somebody, the gravest first; a handful of queries for any number of rows."""
    dead = len(dead_ends.find())
    given_up = _capped(OutboxMessage.objects.filter(given_up_at__isnull=False))
    invited = _capped(inviting.waiting())
    drafts = _capped(Standard.objects.filter(published_at=None))
    quarantined = _capped(ReceivedMail.objects.filter(state=ReceivedMail.State.QUARANTINED))
    mail = f"{reverse('admin:escalations_receivedmail_changelist')}?state__exact=quarantined"
    refused = _capped(Helpdesk.objects.filter(state=Helpdesk.State.REFUSED))
    rows = _capped(QuarantinedRow.objects.all())
    helpdesks = reverse("admin:escalations_helpdesk_changelist")
    outbox = f"{reverse('admin:escalations_outboxmessage_changelist')}?delivery=given-up"
    found = [
        (dead, "dead end", "", "where escalations would stop", reverse("admin:escalations_team_dead_ends")),
        (refused, "helpdesk", "", "whose key is refused: nothing is read or sent", helpdesks),
        (rows, "row", " of a helpdesk", "could not be taken in", helpdesks),
        (given_up, "message", " given up", "sent to nobody so far", outbox),
        (quarantined, "mail", "", "quarantined: on no ticket so far", mail),
        (invited, "invitation", "", "not taken up yet", reverse("admin:escalations_user_changelist")),
        (
            drafts,
            "draft",
            " of the standard",
            "not published",
            reverse("admin:escalations_standard_changelist"),
        ),
    ]
    return [Waiting(_words(*one[:4]), one[4]) for one in found if one[0]]


def _capped(rows):
    return len(rows.order_by().values_list("pk", flat=True)[: MANY + 1])


def _words(number, name, of, state):
    shown = f"{MANY}+" if number > MANY else str(number)
    return f"{shown} {name}{'' if number == 1 else 's'}{of}, {state}"
