"""What each kind of action does to a ticket, by the same ways a person goes, and how that is said."""

from dataclasses import dataclass
from datetime import datetime

from escalations.models import Action, Escalation, NoteKind, Status, Team, Ticket, User

from . import canned, conversation, outbox, tickets

Kind = Action.Kind


@dataclass(frozen=True)
class Occasion:
    """On what, for whom and when; `receiving` is the team that an escalation goes to."""

    ticket: Ticket
    escalation: Escalation | None
    receiving: Team | None
    by: User | None
    at: datetime

    @property
    def who(self):
        return {"by": self.by, "at": self.at}


def take(action, occasion):
    """Do it; returns one sentence of what was done."""
    return TAKES[action.kind](action, occasion)


def _set_team(action, on):
    return _edited(on, "team", action.team, "The ticket goes to {}.", "The ticket is with {} already.")


def _assign(action, on):
    return _edited(on, "assignee", action.user, "{} gets the ticket.", "{} has the ticket already.")


def _set_priority(action, on):
    return _edited(on, "priority", action.priority, "The priority becomes {}.", "The priority is {} already.")


def _edited(on, field, value, done, same):
    changed = tickets.edit(on.ticket, {field: value}, **on.who)
    return (done if changed else same).format(value)


def _add_tag(action, on):
    changed = tickets.set_tags(on.ticket, add=[action.tag], **on.who)
    return f"The tag “{action.tag}” {'is added' if changed else 'is there already'}."


def _remove_tag(action, on):
    changed = tickets.set_tags(on.ticket, remove=[action.tag], **on.who)
    return f"The tag “{action.tag}” {'is removed' if changed else 'is not there'}."


def _set_status(action, on):
    label = Status(action.status).label
    if on.ticket.status == action.status:
        return f"The status is {label} already."
    tickets.change_status(on.ticket, action.status, **on.who)
    return f"The status becomes {label}."


def _private_note(action, on):
    body = canned.fill_in(action.canned_response, ticket=on.ticket, by=on.by)
    conversation.add_note(on.ticket, kind=NoteKind.PRIVATE_NOTE, body=body, **on.who)
    return f"The private note “{action.canned_response}” is added."


def _notify_team(action, on):
    team = _team_told(action, on)
    about = "queued" if on.escalation else "scenario"
    outbox.tell(
        "team.notify", ticket=on.ticket, escalation=on.escalation, at=on.at, team=team.pk, about=about
    )
    return f"{team} is told."


def _chat_link(action, on):
    """A link and nothing else: chat is no substitute for the ticket (S32)."""
    team = _team_told(action, on)
    if team.chat_link.problem:
        return f"Nothing is posted in the chat of {team}: its link cannot be read any more. Enter it again."
    if not team.chat_link:
        return f"{team} has no chat channel: nothing is posted."
    outbox.tell("chat.link", ticket=on.ticket, escalation=on.escalation, at=on.at, team=team.pk)
    return f"The link is posted in the chat of {team}."


def _team_told(action, on):
    """The team named, else the one that receives, else the ticket's own."""
    return action.team or on.receiving or on.ticket.team


TAKES = {
    Kind.SET_TEAM: _set_team,
    Kind.ASSIGN: _assign,
    Kind.ADD_TAG: _add_tag,
    Kind.REMOVE_TAG: _remove_tag,
    Kind.SET_PRIORITY: _set_priority,
    Kind.SET_STATUS: _set_status,
    Kind.PRIVATE_NOTE: _private_note,
    Kind.NOTIFY_TEAM: _notify_team,
    Kind.CHAT_LINK: _chat_link,
}
