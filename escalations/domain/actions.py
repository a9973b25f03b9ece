"""What an action of a scenario may be; asked whenever one is saved, and before it runs (S29)."""

from escalations.models import FINISHED, Action, CannedResponse, Status

from . import texts
from .errors import InvalidInput

Kind = Action.Kind
# The one field that each kind needs; the others are left empty.
FIELD = {
    Kind.SET_TEAM: "team",
    Kind.ASSIGN: "user",
    Kind.ADD_TAG: "tag",
    Kind.REMOVE_TAG: "tag",
    Kind.SET_PRIORITY: "priority",
    Kind.SET_STATUS: "status",
    Kind.PRIVATE_NOTE: "canned_response",
    Kind.NOTIFY_TEAM: "team",
    Kind.CHAT_LINK: "team",
}
DECIDED_BY_THE_STANDARD = frozenset({Kind.SET_TEAM, Kind.ASSIGN, Kind.SET_PRIORITY, Kind.SET_STATUS})


def check(action):
    """Raise InvalidInput unless the action can run; called whenever one is saved, and before it runs."""
    if action.scenario.escalates and action.kind in DECIDED_BY_THE_STANDARD:
        raise InvalidInput(
            {"kind": f"“{action}” is decided by the standard when a ticket is escalated. Leave it out here."}
        )
    checker = CHECKS.get(action.kind)
    if checker is None:
        raise InvalidInput({"kind": "Choose what the action does."})
    checker(action)


def tidy(action):
    """Empty what its kind does not need, and clean the tag, so that no old value waits to come back."""
    kept = FIELD.get(action.kind)
    for field in {"team", "user", "priority", "canned_response"} - {kept}:
        setattr(action, field, None)
    for field in {"tag", "status"} - {kept}:
        setattr(action, field, "")
    action.tag = texts.line(action.tag, field="tag", name="The tag", limit=50)


def named(action):
    """What it does in words: “Set team: Field”."""
    field = FIELD.get(action.kind)
    value = getattr(action, field) if field else ""
    if field == "status" and value in Status.values:
        value = Status(value).label
    return f"{action}: {value}" if value else str(action)


def _active(field, ask):
    """A check that the row in `field` is there and active."""

    def check_active(action):
        row = getattr(action, field)
        if row is None:
            raise InvalidInput({field: ask})
        if not row.is_active:
            raise InvalidInput({field: f"“{row}” is deactivated. {ask}"})

    return check_active


def _check_tag(action):
    texts.needed(action.tag, field="tag", name="The tag", limit=50, ask="Name the tag.")


def _check_status(action):
    if action.status in FINISHED:
        raise InvalidInput(
            {
                "status": "A scenario cannot resolve or close: that needs a person's words. Choose another status."
            }
        )
    if action.status not in Status.values:
        raise InvalidInput({"status": "Choose a status: open, pending or waiting."})


def _check_private_note(action):
    _active("canned_response", "Choose the private note to add.")(action)
    if action.canned_response.kind != CannedResponse.Kind.PRIVATE_NOTE:
        raise InvalidInput(
            {"canned_response": f"“{action.canned_response}” is not a private note. Choose one that is."}
        )


def _check_team_if_named(action):
    if action.team is not None:
        _active("team", "Choose an active team.")(action)


CHECKS = {
    Kind.SET_TEAM: _active("team", "Choose an active team."),
    Kind.ASSIGN: _active("user", "Choose an active person."),
    Kind.ADD_TAG: _check_tag,
    Kind.REMOVE_TAG: _check_tag,
    Kind.SET_PRIORITY: _active("priority", "Choose an active priority."),
    Kind.SET_STATUS: _check_status,
    Kind.PRIVATE_NOTE: _check_private_note,
    Kind.NOTIFY_TEAM: _check_team_if_named,
    Kind.CHAT_LINK: _check_team_if_named,
}
