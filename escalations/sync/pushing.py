"""Tells a helpdesk what happened here, once: a note that may have arrived is looked for before it is sent again.

Before a call leaves, the message is marked as in flight, in a transaction of its own. Whoever dies then, or hears no
answer, leaves the mark; the next one reads the ticket there, and knows its own note by its reference or its words.
A note that is not there at the second look is sent again; a reply goes to a person, who decides.
"""

from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from escalations.delivery import GiveUp, LeftOut, PutOff, delivers
from escalations.domain import border, locks, mailing, standard
from escalations.domain.arriving import echoes, flips, identity, own_fields, values
from escalations.domain.case import gather
from escalations.models import DRAFT, Helpdesk, OutboxMessage, OutsideEscalation, RemoteRecord

from . import gone_there, outcomes, shown_there
from .connector import Busy, Forbidden, Gone, Rejected, Unauthorized, Unreachable, Unsure
from .pulling import Pull
from .tally import Tally

LOOKS, APART = 2, 20  # looks for what may have arrived, and the seconds between them
PAUSED = 300  # seconds
STAYS = "Private notes and calls stay here."
UNKNOWN = "It is not known whether the helpdesk sent this reply. Look at the ticket there, then decide."


@delivers("helpdesk.note")
@delivers("helpdesk.reply")
def deliver_note(message):
    """Write the note there; a second time it is found, or sent again, or a person decides."""
    helpdesk, record = _where(message)
    if message.kind == "helpdesk.note" and not helpdesk.sends_notes:
        raise LeftOut(STAYS)
    if echoes.has_arrived(message.note, helpdesk.name):
        return _arrived(message.note)
    with outcomes.connected(helpdesk, record) as connector:
        if message.payload.get("in_flight") and _look(message, helpdesk, connector, record):
            return None
        html = shown_there.html_of(message.note, message)
        external_id = _send(message, connector, record, html)
    _keep(message, helpdesk, external_id, html)
    return None


@delivers("helpdesk.fields")
def deliver_fields(message):
    """Set there what changed here since both sides agreed; their own news is taken in first."""
    helpdesk, record = _where(message)
    with outcomes.connected(helpdesk, record) as connector:
        pull = Pull(helpdesk, connector, Tally())
        pull.ticket(record.external_id)
        gone_there.end_if_missing(pull, record)
        record.refresh_from_db()
        if record.gone_at is not None:
            raise LeftOut(f"The ticket is not in {helpdesk} any more.")
        codes, ticket = pull.codes, message.ticket
        ticket.refresh_from_db()
        changed = changed_fields(ticket, record, codes, force=message.payload.get("force", ()))
        changed = _kept_from_flipping(changed, ticket, record, helpdesk, codes)
        if changed:
            connector.set_fields(record.external_id, _in_their_names(changed, codes))
        add, remove = changed_tags(ticket, record) if helpdesk.sends_tags else ([], [])
        if add or remove:
            connector.set_tags(record.external_id, add=tuple(add), remove=tuple(remove))
        _agree(record, ticket, changed, add + remove, codes)
    if not (changed or add or remove):
        raise LeftOut("There was nothing to tell: both sides say the same, or what differs stays here.")


@delivers("helpdesk.findings")
def deliver_findings(message):
    """Post back what is missing, once, while the draft is still one."""
    helpdesk, record = _where(message)
    found = OutsideEscalation.objects.filter(escalation_id=message.escalation_id).first()
    escalation = message.escalation
    if found is None or escalation.status != DRAFT or not helpdesk.posts_findings:
        raise LeftOut("The draft is none any more, or what it lacks is not posted back.")
    report = standard.judge(gather(escalation.ticket, escalation, escalation.standard, timezone.now()))
    html = shown_there.findings_html(found.signal, report, message)
    with outcomes.connected(helpdesk, record) as connector:
        since = message.created_at - timedelta(days=1)
        marker = echoes.marker(message)
        if message.payload.get("in_flight") and connector.find_note(
            record.external_id, marker=marker, text="", is_private=True, since=since
        ):
            return
        _send(message, connector, record, html)


def changed_fields(ticket, record, codes, *, force=()):
    """{their field: code} of what is to be set; what has no code there, and what waits for a person, is left. Where
    the helpdesk's `sends_fields` is off, no more than is forced."""
    agreed, wanted = record.base.get(border.OURS, {}), {}
    for name, field in border.FIELDS.items():
        ours = getattr(ticket, field)
        is_news = codes.helpdesk.sends_fields and agreed.get(field, border.plain(ours)) != border.plain(ours)
        if field not in force and not is_news:
            continue
        can_be_said, code = values.there(name, ours, codes)
        if can_be_said and (code != record.base.get(name) or field in force):
            wanted[name] = code
    return _with_state(_with_place(wanted, ticket, record, codes), ticket, record, codes)


def changed_tags(ticket, record):
    """(to add, to remove): ours against theirs, and the tag that says where the escalation is."""
    theirs = record.base.get("tags", [])
    add = [tag for tag in ticket.tags if tag not in theirs]
    remove = [tag for tag in theirs if tag not in ticket.tags]
    own = _own_tags_there(record)
    if border.STATE not in flips.held(ticket):
        wanted = _own_tags(border.state_of(ticket))
        add += [tag for tag in wanted if tag not in map(str.casefold, own)]
        remove += [tag for tag in own if tag.casefold() not in wanted]
    return add, remove


def _own_tags_there(record):
    return record.base.get("own_tags", _own_tags(record.base.get(border.STATE)))


def _own_tags(state):
    return [border.OWN_TAGS + state] if state else []


def _with_state(wanted, ticket, record, codes):
    """The fields of an account that say where the escalation is and since when, where some were chosen."""
    told = codes.told(border.told_of(ticket))
    return wanted | {name: code for name, code in told.items() if record.base.get(name) != code}


def _with_place(wanted, ticket, record, codes):
    """Group and agent belong together over there: both are said when one changes."""
    if not wanted.keys() & {"group", "agent"}:
        return wanted
    for name in ("group", "agent"):
        ours = getattr(ticket, border.FIELDS[name])
        code = codes.theirs(values.CODED[name], ours) if ours is not None else None
        if code is not None:
            wanted.setdefault(name, code)
    return wanted


def _in_their_names(changed, codes):
    """What a field that the account added stands for is said under its own name, as its shape wants it."""
    fields = {own_fields.ATTRIBUTES[use]: field for use, field in codes.fields.items()}
    own = {
        fields[name].name: own_fields.as_it_is_sent(value, fields[name])
        for name, value in changed.items()
        if name in fields
    }
    return {name: value for name, value in changed.items() if name not in fields} | own


def _kept_from_flipping(changed, ticket, record, helpdesk, codes):
    """Without what both sides keep setting back and forth: a person is asked about that instead."""
    at, held = timezone.now(), flips.held(ticket)
    for name in changed.keys() & border.FIELDS.keys():
        base = flips.noted(record.base, name, changed[name], flips.OURS, at=at)
        if name not in held and flips.is_flipping(base, name):
            with transaction.atomic():
                flips.hold(locks.ticket(ticket.pk), helpdesk, name, record.base.get(name), codes, at=at)
            held |= flips.with_place({name})
    told = own_fields.TOLD.values()
    return {
        name: value for name, value in changed.items() if (border.STATE if name in told else name) not in held
    }


def _where(message):
    """(helpdesk, record of the ticket there). Raises PutOff while it is paused, GiveUp if there is none any more."""
    record = border.record_of(message.ticket)
    helpdesk = record and Helpdesk.objects.get(name=record.source)
    if helpdesk is None:
        raise GiveUp("The ticket lives in no helpdesk any more.")
    if helpdesk.state != Helpdesk.State.ACTIVE:
        raise PutOff(PAUSED, f"{helpdesk} is not kept in step: {helpdesk.get_state_display().lower()}.")
    return helpdesk, record


def _send(message, connector, record, html):
    """The id of the note there. Marked as in flight before; the mark goes again only if it surely did not arrive."""
    _mark(message, in_flight=timezone.now().isoformat(), looks=0, shown=echoes.digest(html))
    try:
        if message.kind == "helpdesk.reply":
            return connector.add_reply(record.external_id, html=html, files=_files(message))
        return connector.add_note(record.external_id, html=html, is_private=True, files=_files(message))
    except Unsure:
        raise
    except Rejected as refusal:
        _mark(message, in_flight=None)
        if message.note is not None:
            mailing.refused(message.note, words=str(refusal), at=timezone.now())
        raise
    except (Busy, Unreachable, Unauthorized, Forbidden, Gone):
        _mark(message, in_flight=None)
        raise


def _files(message):
    return shown_there.files_of(message.note) if message.note is not None else ()


def _look(message, helpdesk, connector, record):
    """Whether the note is there: the ticket is read, and what is ours in it recognised. Raises PutOff until it was
    looked for twice; then a reply goes to a person."""
    Pull(helpdesk, connector, Tally()).ticket(record.external_id)
    if echoes.has_arrived(message.note, helpdesk.name):
        _arrived(message.note)
        return True
    looks = message.payload.get("looks", 0) + 1
    _mark(message, looks=looks)
    if looks < LOOKS:
        raise PutOff(APART, "It may have arrived; it is looked for once more.")
    if message.kind == "helpdesk.reply":
        mailing.refused(message.note, words=UNKNOWN, at=timezone.now())
        raise GiveUp(UNKNOWN)
    return False


def _mark(message, **values):
    message.payload = {
        name: value for name, value in {**message.payload, **values}.items() if value is not None
    }
    OutboxMessage.objects.filter(pk=message.pk).update(payload=message.payload)


@transaction.atomic
def _keep(message, helpdesk, external_id, html):
    """Its id there, and that it arrived, together."""
    RemoteRecord.objects.get_or_create(
        source=helpdesk.name,
        type=identity.NOTE,
        external_id=external_id,
        defaults={"note": message.note, "said": {"shown": echoes.digest(html)}},
    )
    _arrived(message.note)


def _arrived(note):
    mailing.sent(note, at=timezone.now())


@transaction.atomic
def _agree(record, ticket, changed, tags, codes):
    """What was set there is what both sides say now."""
    locks.ticket(ticket.pk)
    record = identity.record_of(record.source, identity.TICKET, record.external_id)
    agreed, at = dict(record.base.get(border.OURS, {})), timezone.now()
    for name in changed.keys() & border.FIELDS.keys():
        agreed[border.FIELDS[name]] = border.plain(getattr(ticket, border.FIELDS[name]))
        record.base = flips.noted(record.base, name, changed[name], flips.OURS, at=at)
    now, told = border.told_of(ticket), {}
    if border.STATE not in flips.held(ticket):
        told = {"own_tags": _own_tags(now.state), border.STATE: now.state}
    if codes.helpdesk.sends_tags:
        told["tags"] = list(ticket.tags)
    else:
        told["own_tags"] = _own_tags_there(record)
    if changed.keys() & {*own_fields.TOLD.values()} or any(
        tag.casefold().startswith(border.OWN_TAGS) for tag in tags
    ):
        there = values.state_there(now, codes)
        record.base = flips.noted(record.base, border.STATE, there, flips.OURS, at=at)
    record.base = {**record.base, **changed, **told, border.OURS: agreed}
    record.save(update_fields=["base"])
