"""The flags of a send-back: checked, and kept with a mark of what they point at (S30)."""

from escalations.models import Flag, FlagReason, FlagTarget, SendBack

from . import flags, writing
from .case import gather
from .errors import InvalidInput


def flag_all(escalation, wanted, *, by, at):
    if not wanted:
        raise InvalidInput({"flags": "Flag at least one thing, so that its author knows what to complete."})
    check(wanted)
    case = gather(escalation.ticket, escalation, escalation.standard, at)
    sent = SendBack.objects.create(escalation=escalation, revision=escalation.revision, by=by, at=at)
    Flag.objects.bulk_create(
        Flag(
            send_back=sent,
            target=flag["target"],
            reason_code=flag["reason_code"],
            comment=writing.clean(flag["comment"]).strip(),
            before=flags.digest(case, flag["target"]),
        )
        for flag in wanted
    )
    return [{"target": flag["target"], "reason_code": flag["reason_code"]} for flag in wanted]


def check(wanted):
    targets = [flag.get("target") for flag in wanted]
    if len(set(targets)) != len(targets):
        raise InvalidInput({"flags": "Each section is flagged once; put both questions into one comment."})
    for flag in wanted:
        if flag.get("target") not in FlagTarget:
            raise InvalidInput({"flags": "Choose what you flag: a section, or one of the other targets."})
        shown = FlagTarget(flag["target"]).label
        if flag.get("reason_code") not in FlagReason:
            raise InvalidInput({"flags": f"Choose a reason for “{shown}”."})
        if writing.is_blank(flag.get("comment") or ""):
            raise InvalidInput({"flags": f"Say what you need to go on with “{shown}”."})
