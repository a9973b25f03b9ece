"""Who wrote a mail: a person, or one of the programs whose mail counts as nothing (S28)."""

import re
from email.message import Message

from escalations.domain.incoming import Hand

from . import headers

ANSWERING = ("x-autoreply", "x-autorespond", "x-autoresponder", "x-auto-reply")
LISTS = ("list-id", "list-post", "list-unsubscribe", "list-help", "mailing-list")
MAIL_SERVER = "mailer-daemon"
AWAY = re.compile(
    r"(automatic reply|auto(matic)?[- ]?(reply|response)|out of (the )?office|automatische antwort|abwesenheitsnotiz|"
    r"abwesend|réponse automatique|absence du bureau|respuesta automática|fuera de la oficina|risposta automatica|"
    r"fuori sede|resposta automática|automatisch antwoord|automatiskt svar|autosvar|automaattinen vastaus|"
    r"odpowiedź automatyczna|автоответ|自動返信|自动回复)\b",
    re.IGNORECASE,
)


def hand_of(mail, *, sender, is_ours):
    """The Hand; `is_ours` says of an address whether it is the portal's: a list of that name only passes mail on."""
    if _is_return(mail):
        return Hand.BOUNCE
    if _is_answer(mail, sender):
        return Hand.ANSWER
    submitted = _word(mail, "auto-submitted")
    if submitted and submitted != "no":
        return Hand.MACHINE
    if not _passes_on_for_us(mail, is_ours) and _is_list(mail):
        return Hand.LIST
    return Hand.PERSON


def reports(mail):
    """The blocks of fields in a mail server's report (RFC 3464), as messages."""
    for part in mail.walk():
        if part.get_content_type() == "message/delivery-status":
            yield from (one for one in part.get_payload() if isinstance(one, Message))


def failures(mail):
    """Those that say: given up."""
    return [one for one in reports(mail) if _word(one, "action") == "failed"]


def _is_return(mail):
    return bool(failures(mail)) or bool(headers.first(mail, "x-failed-recipients"))


def _is_answer(mail, sender):
    is_report = mail.get_content_type() == "multipart/report"
    from_nobody = any(value.strip() == "<>" for value in headers.every(mail, "return-path"))
    says_so = any(headers.first(mail, name) for name in ANSWERING)
    return (
        is_report
        or from_nobody
        or says_so
        or _word(mail, "auto-submitted") == "auto-replied"
        or _word(mail, "precedence") == "auto_reply"
        or sender.partition("@")[0] == MAIL_SERVER
        or bool(AWAY.match(headers.first(mail, "subject")))
    )


def _is_list(mail):
    is_bulk = _word(mail, "precedence") in {"bulk", "junk", "list"}
    return is_bulk or any(headers.first(mail, name) for name in LISTS)


def _passes_on_for_us(mail, is_ours):
    """Whether the list is the portal's own address, which a group mailbox forwards here."""
    posts = headers.addresses(mail, "list-post", "mailing-list")
    posts += [("", value.strip("<> ").removeprefix("mailto:")) for value in headers.every(mail, "list-post")]
    return any(is_ours(address) for _, address in posts)


def _word(mail, name):
    """The first word of a header, without its parameters."""
    return re.split(r"[\s;(]", headers.first(mail, name).lower(), maxsplit=1)[0]
