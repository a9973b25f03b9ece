"""The flags of a send-back: checked, and kept with a mark of what they point at (S30)."""

from escalations.models import Flag, FlagReason, FlagTarget, SendBack

from . import flags, texts
from .case import gather
from .errors import InvalidInput


def flag_all(escalation, wanted, *, by, at):
    """Check and keep the flags; returns them as rows."""
    if not wanted:
        raise InvalidInput({"flags": "Flag at least one thing, so that its author knows what to complete."})
    check(wanted)
    case = gather(escalation.ticket, escalation, escalation.standard, at)
    sent = SendBack.objects.create(escalation=escalation, revision=escalation.revision, by=by, at=at)
    return Flag.objects.bulk_create(
        Flag(
            send_back=sent,
            target=flag["target"],
            reason_code=flag["reason_code"],
            comment=_comment(flag),
            before=flags.digest(case, flag["target"]),
        )
        for flag in wanted
    )


def kept(rows):
    """What history keeps of the flags: no words."""
    return [{"target": row.target, "reason_code": row.reason_code} for row in rows]


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
        _comment(flag)


def _comment(flag):
    shown = FlagTarget(flag["target"]).label
    ask = f"Say what you need to go on with “{shown}”."
    comment = texts.needed(
        flag.get("comment"), field="flags", name=f"The comment on “{shown}”", limit=2_000, ask=ask
    )
    if texts.says_nothing(comment):
        raise InvalidInput(
            {"flags": f"{ask} Its author cannot tell from “{comment[:20]}”; a few words will do."}
        )
    return comment
