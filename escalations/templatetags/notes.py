"""The head of a note from one text: as nodes of a template fifty of them were most of a ticket's page."""

from django.template import Library
from django.utils.safestring import SafeString

from escalations.models import NoteKind

from .links import address
from .marks import avatar, chip, filled, icon
from .when import moment, when

register = Library()

HEAD = """
    {avatar}<span class="strong">{writer}</span>
    {whose}
    {marks}
    <span class="note__when">{when}{delivered}{corrected}</span>"""
FROM = '<span class="chip chip--fact">{icon}{words}</span>'
PIN = (
    '<form class="note__tools" method="post" action="{url}">'
    '<input type="hidden" name="csrfmiddlewaretoken" value="{token}">'
    '<input type="hidden" name="pinned" value="{answer}">'
    '<input type="hidden" name="next" value="{page}#note-{note}">'
    '<button class="btn btn-link btn-sm" type="submit" aria-pressed="{is_pinned}" title="{title}">{icon}'
    '<span class="visually-hidden">Pin this note</span></button></form>\n'
)
KINDS = {
    NoteKind.ESCALATION: ("Escalation note", "fact", "file-text"),
    NoteKind.SUMMARY: ("Summary", "fact", "pin"),
}
NOTHING = SafeString()


@register.simple_tag(takes_context=True)
def note_head(context, note, now) -> SafeString:
    """Who wrote it, for whom it is, and where it is on its way; `crossing` and `home` of a helpdesk's ticket."""
    crossing, home = context.get("crossing"), context.get("home")
    writer = _writer(note, crossing)
    return filled(
        HEAD,
        avatar=avatar(writer),
        writer=writer,
        whose=_whose(note),
        marks=_marks(note, crossing, home),
        when=when(note.created_at, now),
        delivered=_delivered(note, crossing),
        corrected=f", corrected {moment(note.corrected_at, now)}" if note.corrected_at else "",
    )


def _writer(note, crossing):
    if note.is_from_customer:
        return (note.contact and note.contact.name) or "Customer"
    if note.author:
        return note.author.name
    return (crossing and (crossing.author or crossing.came_from)) or "Handover"


def _whose(note):
    if note.is_from_other:
        address = (note.contact and note.contact.email) or ""
        words = chip("Another sender, not the customer", "warn", "warn")
        return filled('{chip}<span class="small muted">{address}</span>', chip=words, address=address)
    if note.is_from_customer:
        return chip("From customer", "", "customer")
    if note.is_private:
        return chip("Private", "private", "private")
    if note.kind == NoteKind.CALL:
        return chip("Logged call", "public", "call")
    return chip("To customer", "public", "public")


def _marks(note, crossing, home):
    found = [chip(*KINDS[note.kind])] if note.kind in KINDS else []
    if note.superseded_by_id:
        found.append(chip("Replaced by a newer one", "fact", "history"))
    if crossing and (crossing.came_from or crossing.corrected):
        found.append(_crossed(crossing, home))
    if note.is_not_reached:
        found.append(chip("Not reached", "block", "block"))
    elif crossing and crossing.problem:
        missing = f"Not in {crossing.goes_to}"
        found.append(
            filled('<span class="chip chip--block">{icon}{words}</span>', icon=icon("block"), words=missing)
        )
    return SafeString("".join(found))


def _crossed(crossing, home):
    here = ", corrected here" if crossing.corrected else ""
    words = f"from {crossing.came_from}{here}" if crossing.came_from else f"corrected in {home.name}"
    return filled(FROM, icon=icon("arrow-down-left"), words=words)


def _delivered(note, crossing):
    if note.delivery == "queued":
        return ", being sent"
    if note.delivery == "sent":
        return ", delivered"
    is_going = crossing and crossing.goes_to and not crossing.problem and not note.is_not_reached
    return f", on its way to {crossing.goes_to}" if is_going else ""


@register.simple_tag(takes_context=True)
def pin_form(context, note, page) -> SafeString:
    """The button that pins a note or lets it go; `page` is where it leads back to."""
    return filled(
        PIN,
        url=address("web:note_pin", note.ticket_id, note.pk),
        token=str(context["csrf_token"]),
        answer="no" if note.is_pinned else "yes",
        page=page,
        note=note.pk,
        is_pinned="true" if note.is_pinned else "false",
        title="Unpin" if note.is_pinned else "Pin",
        icon=icon("pin"),
    )
