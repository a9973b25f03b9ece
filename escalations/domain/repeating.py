"""Whether a second press says what the first one said: same words, done already; other words, not silently lost."""

from . import confidential, writing


def release(escalation, words):
    return _same(words, reason=escalation.history.first().data["reason"])


def reroute(escalation, words):
    return words["team"] == escalation.receiving_team


def pass_on(escalation, words):
    return _same(words, done=escalation.passed_on_done, ask=escalation.passed_on_ask)


def resolve(escalation, words):
    choices = (words["outcome"], words["would_have_helped"])
    if choices != (escalation.outcome, escalation.would_have_helped):
        return False
    return _same(words, resolution=escalation.resolution)


def withdraw(escalation, words):
    return _same(words, reason=escalation.withdrawn_reason)


def flags(escalation, words):
    """The same targets, each with the same reason and comment."""
    sent = escalation.send_backs.order_by("-pk").first().flags.all()
    kept = {row.target: (row.reason_code, row.comment) for row in sent}
    asked = {
        flag.get("target"): (flag.get("reason_code"), _kept(flag.get("comment"), "flags"))
        for flag in words["flags"]
    }
    return asked == kept


def _same(words, **kept):
    return all(_kept(words[name], name) == text for name, text in kept.items())


def _kept(text, field):
    """As it would be stored."""
    return confidential.settled(writing.clean(text or "").strip(), field=field)
