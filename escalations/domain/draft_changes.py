"""Several changes of a draft in one go, as a program sends them: all of them, or none."""

from django.db import transaction

from escalations.models import Escalation, Flag, SectionKey

from . import drafting
from .errors import InvalidInput, StaleWrite


def change(escalation, changes, *, version=None, by, at):
    """Save answers, reason, overrulings and answered flags; returns the escalation as it is then.

    `changes` may hold `answers` {section: {"text"} or {"not_applicable"}}, `reason_code`, `reason_detail`,
    `overrule` {"writing.filler:issue_summary": why, None takes it back}, `not_secrets` {section: {"word", "why"}},
    `flag_answers` {target: why}. `version` is the escalation's that was read: StaleWrite for what changed since.
    """
    with transaction.atomic():
        rows = Escalation.objects.select_related("ticket", "standard")
        row = rows.select_for_update(of=("self",), no_key=True).get(pk=escalation.pk)
        _check_version(row, changes, version)
        for section, told in changes.get("not_secrets", {}).items():
            drafting.not_a_secret(row, section, **told, by=by, at=at)
        for section, told in changes.get("answers", {}).items():
            _fill(row, section, told, by=by, at=at)
        _set_reason(row, changes, by=by, at=at)
        for target, why in changes.get("flag_answers", {}).items():
            drafting.answer_flag(_flag(row, target), answer=why, by=by, at=at)
        for key, why in changes.get("overrule", {}).items():
            _overrule(row, key, why, by=by, at=at)
        row.refresh_from_db()
    return row


def _fill(escalation, section, told, *, by, at):
    """Words, or why the section does not apply: the one takes the other's place."""
    if ("text" in told) == ("not_applicable" in told):
        raise InvalidInput({f"answers.{section}": "Send either `text` or `not_applicable`."})
    words = {"text": told["text"], "not_applicable": ""} if "text" in told else told
    drafting.fill(escalation, section, **words, by=by, at=at)


def _set_reason(escalation, changes, *, by, at):
    if changes.keys() & {"reason_code", "reason_detail"}:
        reason = {
            name: changes.get(name, getattr(escalation, name)) for name in ("reason_code", "reason_detail")
        }
        drafting.set_reason(escalation, **reason, by=by, at=at)


def _overrule(escalation, key, why, *, by, at):
    code, _, section = key.partition(":")
    escalation.refresh_from_db(fields=["overruled"])
    if why is None:
        drafting.take_back_overruling(escalation, key, by=by, at=at)
    elif section not in SectionKey:
        raise InvalidInput(
            {"overrule": f"“{key[:80]}” names no finding. Write code:section, as the report does."}
        )
    else:
        drafting.overrule(escalation, code, section, why=why, by=by, at=at)


def _flag(escalation, target):
    """The open flag on `target`: one of the newest send-back."""
    sent = escalation.send_backs.order_by("-at", "-id").first()
    flag = Flag.objects.filter(send_back=sent, target=target).select_related("send_back__escalation").first()
    if sent is None or flag is None:
        raise InvalidInput({f"flag_answers.{target[:40]}": "This was not flagged."})
    return flag


def _check_version(escalation, changes, version):
    """Invariant 9: refused for those fields alone that changed since `version`, and differ."""
    if version is None or version >= escalation.version:
        return
    asked = changes.get("answers", {})
    rows = escalation.answers.filter(section__in=asked, changed_in__gt=version)
    stale = {
        f"answers.{row.section}": (_said(row), asked[row.section])
        for row in rows
        if _differs(row, asked[row.section])
    }
    if escalation.reason_changed_in > version:
        names = changes.keys() & {"reason_code", "reason_detail"}
        stale |= {
            name: (getattr(escalation, name), changes[name])
            for name in sorted(names)
            if getattr(escalation, name) != changes[name]
        }
    if stale:
        raise StaleWrite(
            "Somebody changed this while you were writing. Compare, then send it with the current version.",
            differences=stale,
            version=escalation.version,
        )


def _said(answer):
    return {"not_applicable": answer.not_applicable} if answer.is_not_applicable else {"text": answer.text}


def _differs(answer, told):
    return any(getattr(answer, name, None) != words for name, words in told.items())
