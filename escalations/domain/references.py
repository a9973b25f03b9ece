"""Which tickets a text or a field names, and the relations made from them (S12)."""

import re

from django.db import transaction

from escalations.models import Reference, RemoteRecord, Ticket

from . import changes, history, locks, rules
from .errors import InvalidInput, NotPermitted

URL = re.compile(r"(?:\b[a-z][a-z0-9+.-]*://|\bwww\.)\S+", re.IGNORECASE)
COLOUR = re.compile(
    r"\b(?:colou?r|farbe|hex|rgb)\W{0,4}#[0-9a-f]{3,8}\b"
    r"|\b(?:background|border|fill|stroke|bg)[\w-]*\s*[:=]\s*[\"']?#[0-9a-f]{3,8}(?=\s*[;\"'}])",
    re.IGNORECASE,
)
OURS = re.compile(r"(?<![\w&#/.])#(?P<number>\d{6,18})(?![\w-])")
THEIRS = re.compile(r"(?<![\w/#.-])(?P<prefix>[A-Za-z][A-Za-z0-9]{0,11})-(?P<id>\d{1,18})(?![\w-])")
IN_TEXT = re.compile(f"{OURS.pattern}|{THEIRS.pattern}")
IN_FIELD = re.compile(r"#?(?P<number>\d{1,18})|(?P<prefix>[A-Za-z][A-Za-z0-9]{0,11})-(?P<id>\d{1,18})")


def recognise(text):
    """Numbers of the tickets a text names, in its order, each once.

    `#100123` is taken as it stands, `FD-1042` if a helpdesk's record carries that number; addresses and
    colours are no tickets.
    """
    found = list(IN_TEXT.finditer(COLOUR.sub(" ", URL.sub(" ", text))))
    theirs = _numbers_over_there([(m["prefix"], m["id"]) for m in found if m["prefix"]])
    numbers = [int(m["number"]) if m["number"] else theirs.get((m["prefix"].upper(), m["id"])) for m in found]
    return list(dict.fromkeys(number for number in numbers if number is not None))


def resolve(text_or_numbers, *, ticket, by=None):
    """The tickets a field names, each once; a merged one stands for the ticket it was merged into.

    Raises InvalidInput on `references` for what is no number, for an unknown or unseen ticket and for
    `ticket` itself.
    """
    written = _written(text_or_numbers)
    numbers = _read(written)
    rows = _existing(numbers.values(), by)
    chosen = {}
    for word in written:
        to = rows.get(numbers[word])
        if to is None:
            raise _refused(f"There is no ticket {_hash(word)}. Check the number.")
        if to.pk == ticket.pk:
            raise _refused(f"{_hash(word)} is this ticket. Name an earlier one.")
        chosen[to.pk] = to
    return list(chosen.values())


def add(ticket, to, *, by, at):
    """Relate `ticket` to an earlier one; a second time changes nothing. Returns the Reference."""
    with transaction.atomic():
        locked = locks.ticket(ticket.pk)
        _check(rules.may_work(locked, by))
        _check(rules.may_see(to, by))
        reference, is_new = Reference.objects.get_or_create(
            ticket=locked, to=to, defaults={"by": by, "at": at}
        )
        if is_new:
            changes.touch(locked, by=by, at=at)
            history.remember("reference.added", ticket=locked, by=by, at=at, to=to.pk)
    return reference


@transaction.atomic
def add_all(ticket, named, *, by, at):
    """Relate `ticket` to each of the tickets that are named, as `resolve` reads them."""
    for to in resolve(named, ticket=ticket, by=by):
        add(ticket, to, by=by, at=at)


def remove(ticket, to, *, by, at):
    """Take a relation back; one that is gone already changes nothing."""
    with transaction.atomic():
        locked = locks.ticket(ticket.pk)
        _check(rules.may_work(locked, by))
        removed, _ = Reference.objects.filter(ticket=locked, to=to).delete()
        if removed:
            changes.touch(locked, by=by, at=at)
            history.remember("reference.removed", ticket=locked, by=by, at=at, to=to.pk)


def is_other_company(ticket, to):
    """Whether `to` belongs to another customer; allowed, but warned (S12)."""
    return None not in {ticket.company_id, to.company_id} and ticket.company_id != to.company_id


def _written(text_or_numbers):
    """What stands in the field, as words, each once."""
    if isinstance(text_or_numbers, str):
        words = re.split(r"[\s,;]+", text_or_numbers)
    else:
        words = [str(one) for one in text_or_numbers]
    return list(dict.fromkeys(word.strip() for word in words if word.strip()))


def _read(written):
    """{word: ticket number or None}; raises InvalidInput for a word that is no number at all."""
    found = {}
    for word in written:
        match = IN_FIELD.fullmatch(word)
        if match is None:
            raise _refused(f"“{word}” is no ticket number. Write it like #100123.")
        found[word] = match
    theirs = _numbers_over_there([(m["prefix"], m["id"]) for m in found.values() if m["prefix"]])
    return {
        word: int(m["number"]) if m["number"] else theirs.get((m["prefix"].upper(), m["id"]))
        for word, m in found.items()
    }


def _numbers_over_there(pairs):
    """{(prefix, id): our ticket number} for numbers written the helpdesk's way; no query for none."""
    if not pairs:
        return {}
    prefixes = {spelt for prefix, _ in pairs for spelt in (prefix, prefix.upper())}
    records = RemoteRecord.objects.filter(
        type=RemoteRecord.Type.TICKET, prefix__in=prefixes, external_id__in={id_ for _, id_ in pairs}
    )
    rows = records.exclude(ticket=None).order_by("-pk").values_list("prefix", "external_id", "ticket_id")
    return {(prefix.upper(), id_): number for prefix, id_, number in rows}


def _existing(numbers, by):
    """{number: ticket}, a merged one replaced by where it went; only what `by` may see."""
    wanted = [number for number in numbers if number is not None]
    rows = Ticket.objects.filter(pk__in=wanted).select_related("merged_into").defer("search")
    if by is not None:
        rows = rows.visible_to(by)
    return {row.pk: _where_it_went(row) for row in rows}


def _where_it_went(ticket):
    while ticket.merged_into is not None:
        ticket = ticket.merged_into
    return ticket


def _hash(word):
    return f"#{word}" if word.isdigit() else word


def _refused(sentence):
    return InvalidInput({"references": sentence})


def _check(verdict):
    if not verdict:
        raise NotPermitted(verdict.why_not)
