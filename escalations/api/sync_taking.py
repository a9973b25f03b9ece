"""How one row of a program is taken in: in our own words, by the same rules as a helpdesk's."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from escalations.domain import arriving, fields
from escalations.domain.outside import MISSING, Ours, RemoteCompany, RemoteContact, RemoteNote, RemoteTicket
from escalations.models import FINISHED, HelpdeskCode, NoteKind, RemoteRecord, Ticket, User

from .refusals import wrong

Kind = HelpdeskCode.Kind
FRESH = timedelta(hours=24)  # what is older is history, whatever is said of it
AHEAD = timedelta(minutes=5)  # how far another clock may be in front of ours
CODED = {
    "status": ("status", Kind.STATUS),
    "priority": ("priority", Kind.PRIORITY),
    "team": ("group", Kind.GROUP),
    "assignee": ("agent", Kind.AGENT),
    "category": ("type", Kind.TYPE),
}
PUBLIC = {NoteKind.REPLY, NoteKind.CUSTOMER_MESSAGE, NoteKind.CALL}
ENDING = ("closing_reason", "resolution")
NOT_FINISHED = "This is said when a ticket is finished: send it with that status."
UNSEEN = "This is here already, as something that you may not see."


@dataclass(frozen=True)
class Caller:
    """Who sends, and when; `is_live` says that what is new happens now."""

    user: User
    sees_private: bool
    is_live: bool
    at: datetime

    def is_history(self, moment):
        return not self.is_live or moment < self.at - FRESH


@dataclass(frozen=True)
class Item:
    """One row as it was read; `record` is who it is here, None the first time."""

    source: str
    external_id: str
    external_updated_at: datetime
    data: dict
    record: RemoteRecord | None

    @property
    def same(self):
        return {"external_id": self.external_id, "updated_at": self.external_updated_at}

    def need(self, *names):
        """The first time there is nothing to leave as it is."""
        for name in names:
            if self.record is None and not self.data.get(name):
                raise wrong(f"data.{name}", "This is needed the first time. Write a value.", code="required")

    def text(self, name):
        """null clears a text; a missing one is not said."""
        return self.data.get(name, MISSING) or (MISSING if name not in self.data else "")

    def row(self, name):
        return self.data[name] and Ours.of(self.data[name]) if name in self.data else MISSING


def company(item, caller):
    item.need("name")
    texts = {name: item.text(name) for name in ("domain", "description")}
    theirs = RemoteCompany(name=item.data.get("name", MISSING), **texts, **item.same)
    return arriving.take_company(theirs, source=item.source, at=caller.at)


def contact(item, caller):
    item.need("name")
    texts = {name: item.text(name) for name in ("phone", "title")}
    theirs = RemoteContact(
        name=item.data.get("name", MISSING),
        email=item.data.get("email", MISSING),
        company=item.row("company"),
        **texts,
        **item.same,
    )
    return arriving.take_contact(theirs, source=item.source, at=caller.at)


def ticket(item, caller):
    known = _seen(item.record.ticket, caller) if item.record else None
    _check(item.data, known, caller)
    words = arriving.OwnWords()
    coded = {
        theirs: words.code(kind, item.data[name])
        for name, (theirs, kind) in CODED.items()
        if name in item.data
    }
    plain = {
        name: item.data[name] for name in ("created_at", "resolved_at", "closed_at") if name in item.data
    }
    if "tags" in item.data:
        plain["tags"] = tuple(item.data["tags"] or ())
    theirs = RemoteTicket(
        subject=item.data.get("subject", MISSING),
        description=item.text("description"),
        closing_reason=item.data.get("closing_reason", MISSING),
        resolution=item.text("resolution"),
        contact=item.row("contact"),
        company=item.row("company"),
        **coded,
        **plain,
        **item.same,
    )
    began = item.data.get("created_at", item.external_updated_at)
    is_history = caller.is_history(item.external_updated_at if known else began)
    return arriving.take_ticket(theirs, source=item.source, codes=words, at=caller.at, is_history=is_history)


def note(item, caller):
    item.need("ticket", "body")
    known = item.record and item.record.note
    of_ticket = _seen(known.ticket, caller) if known else _last(item.data["ticket"])
    kind = _kind(item.data, known)
    _check_note(item.data, known, of_ticket, kind, caller)
    words, is_from_customer = arriving.OwnWords(), kind == NoteKind.CUSTOMER_MESSAGE
    theirs = RemoteNote(
        ticket="",
        body=item.data.get("body", known and known.body),
        is_private=kind not in PUBLIC,
        is_call=kind == NoteKind.CALL,
        is_from_customer=is_from_customer,
        is_automatic=item.data.get("is_automatic", False),
        author=_writer(item, of_ticket)
        if is_from_customer
        else words.code(Kind.AGENT, item.data.get("author")),
        created_at=item.data.get("created_at", item.external_updated_at),
        **item.same,
    )
    live_since = caller.at - FRESH if caller.is_live else None
    return arriving.take_notes(
        of_ticket, [theirs], source=item.source, codes=words, at=caller.at, live_since=live_since
    )[0]


TAKERS = {"company": company, "contact": contact, "ticket": ticket, "note": note}


def check_moments(values, *, at, place=""):
    """A moment to come would make everything after it look old."""
    for name, value in values.items():
        if isinstance(value, datetime) and value > at + AHEAD:
            raise wrong(
                f"{place}{name}", "This lies in the future. Send the moment as it was.", code="in_future"
            )


def _check(data, known, caller):
    """What fields may hold here; away is no reason, since the row says how it was."""
    fields.check({name: data[name] for name in ("team", "category", "priority") if name in data})
    status = data.get("status", known.status if known else "open")
    for name in ENDING:
        if data.get(name) and status not in FINISHED:
            raise wrong(f"data.{name}", NOT_FINISHED)
    assignee, team = data.get("assignee"), data.get("team") or (known and known.team)
    if assignee is not None and not assignee.is_active:
        raise wrong("data.assignee", f"{assignee} is deactivated; choose somebody else.")
    if team is not None:
        fields.check_assignee_sees(assignee, team)


def _check_note(data, known, of_ticket, kind, caller):
    if known and data.get("kind", known.kind) not in {known.kind, None}:
        raise wrong("data.kind", f"It came as {known.kind}, and stays that. Send what is new as a new note.")
    if known and _last(data.get("ticket", of_ticket)) != of_ticket:
        raise wrong("data.ticket", f"It is a note of #{of_ticket.pk}, and stays there.")
    if kind not in PUBLIC and not caller.sees_private:
        words = "A note is private unless its kind says otherwise; this token lacks the scope private_notes."
        raise wrong("data.kind", words, code="scope_missing")


def _kind(data, known):
    """Whatever is not clearly public is private."""
    return known.kind if known else data.get("kind") or NoteKind.PRIVATE_NOTE


def _writer(item, of_ticket):
    row = item.data.get("contact", of_ticket.contact)
    return row and Ours.of(row)


def _seen(row, caller):
    """Where the ticket went, if the caller may see it."""
    last = _last(row)
    if not Ticket.objects.visible_to(caller.user).filter(pk=last.pk).exists():
        raise wrong("external_id", UNSEEN, code="does_not_exist")
    return last


def _last(row):
    while row.merged_into_id:
        row = row.merged_into
    return row
