"""What a finding says to its author: what is objected to, and what to add."""

_ADD = {
    "issue_summary": "Say what is wrong, for whom and since when, as in “Label printer in Hall 2 prints blank since the toner swap”.",
    "user_impact": "Say how many of how many, or which role or site, and what they cannot do, as in “6 of 9 in Accounts cannot post invoices”.",
    "whats_happening": "Quote the message or its code, or say what you expected and what came instead.",
    "troubleshooting_done": "Name each thing you tried and what came of it, as in “new profile: same error after 2 minutes”.",
    "environment": "Name the asset, version, site or network, as in “LT-0142, Windows 11 23H2, Leeds Wi-Fi”.",
    "recent_changes": "Say what changed and when, or where you looked, as in “none: patch log and user asked”.",
    "escalation_reason": "Say what the senior should do, decide or open, as in “trace the message id; needs Exchange admin rights”.",
    "": "Say what happened, to what, and when.",
}
_OBJECTION = {
    "empty": "Nothing is written here.",
    "prompt_left": "“{quote}” is the form's own text, not an answer.",
    "placeholder": "“{quote}” only fills the box.",
    "copied": "“{quote}” repeats {what}.",
    "filler": "Nothing in “{quote}” tells more than the ticket's subject.",
    "pointer": "“{quote}” only points somewhere else. The next person must be able to go on from here.",
    "secret": "“{quote}” looks like a password or key.",
    "too_long": "{length:,} characters are too many; the limit is {limit:,}.",
    "no_error": "“{quote}” has no message, code, or expected against observed.",
    "no_result": "“{quote}” has no result.",
    "no_scope": "“{quote}” is not a number, role or site.",
    "no_ask": "“{quote}” asks for no action, access or decision.",
    "thin_environment": "“{quote}” names no asset, version, site or network.",
    "unchecked_changes": "“{quote}” does not say where you looked.",
}
_INSTEAD = {
    "secret": "Take it out and keep it in the password store; anyone with the ticket could read it.",
    "too_long": "Attach the log or document as a file and write here what it shows.",
    "pointer": "Write the facts here. ",
    "no_result": "What happened after it? As in “reset password: same 401”.",
    "no_scope": "Say how many of how many, or which role or site, as in “6 of 9 in Accounts”.",
    "unchecked_changes": "Name the place you checked, as in “none: RMM patch log, user asked”.",
}


def sentence(code: str, section: str, quote: str, **facts: object) -> str:
    """One or two sentences for the author of the section."""
    objection = _OBJECTION[code].format(quote=quote, **facts)
    advice = _INSTEAD.get(code, "")
    if code == "pointer" or not advice:
        advice += _ADD.get(section, _ADD[""])
    return f"{objection} {advice}"
