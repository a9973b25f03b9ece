"""Which tickets hold some words: in subject or description, in the conversation, or as a part of the subject."""

import re

from django.contrib.postgres.search import SearchQuery
from django.db.models import Q

from escalations.models import Note, Scope
from escalations.models.prepared import among

NEWEST = 1_000
MOST_WORDS = 12
WORD = re.compile(r'(?P<no>-?)"(?P<phrase>[^"]+)"|(?P<minus>-?)(?P<word>\S+)')


def matching(tickets, text, *, request=None):
    """Those of `tickets` with all the words of `text`; the newest thousand, and of the newest thousand notes.

    Private notes are not looked through for a token that may not read them: it would tell what they say (S22).

    A word also finds what begins with it, "quoted words" stand together, and a word after - is not there.
    """
    terms = _terms(text)
    query = _query(terms)
    if query is None:
        return tickets.none()
    here = tickets.filter(Q(search=query) | _in_subject(terms)).order_by("-number").values("number")[:NEWEST]
    notes = Note.objects.public() if _hides_private(request) else Note.objects.all()
    said = notes.filter(search=query).order_by("-id").values("ticket_id")[:NEWEST]
    return tickets.filter(Q(among("number", here)) | Q(among("number", said)))


def said(notes, text):
    """Those of `notes` that hold all the words of `text`; of the newest thousand that do."""
    query = _query(_terms(text))
    if query is None:
        return notes.none()
    newest = Note.objects.filter(search=query).order_by("-id").values("id")[:NEWEST]
    return notes.filter(among("id", newest))


def _hides_private(request):
    token = getattr(request, "auth", None)
    return token is not None and Scope.PRIVATE_NOTES not in token.scopes


def holding(rows, text, *, name, start=""):
    """Rows whose `name` holds each word of `text`; or whose column `start` begins with it."""
    each = Q()
    for word in text.split()[:MOST_WORDS]:
        each &= Q(**{f"{name}__icontains": word})
    begins = Q(**{f"{start}__startswith": text.lower()}) if start else Q()
    return rows.filter(each | begins if start else each)


def _terms(text):
    """[(word, is a phrase, is unwanted)]; what has no letter and no digit says nothing."""
    found = WORD.finditer(text)
    terms = [
        (one["phrase"] or one["word"], bool(one["phrase"]), bool(one["no"] or one["minus"])) for one in found
    ]
    return [term for term in terms if any(sign.isalnum() for sign in term[0])][:MOST_WORDS]


def _query(terms):
    if not any(not unwanted for _, _, unwanted in terms):
        return None
    written = " & ".join(_lexemes(*term) for term in terms)
    return SearchQuery(written, search_type="raw", config="simple")


def _lexemes(word, is_phrase, is_unwanted):
    quoted = "'" + word.replace("\\", "\\\\").replace("'", "''") + "'"
    return f"{'!' if is_unwanted else ''}{quoted}{'' if is_phrase or is_unwanted else ':*'}"


def _in_subject(terms):
    """A part of the subject, also from the middle of a word."""
    found = Q()
    for word, _, is_unwanted in terms:
        found &= ~Q(subject__icontains=word) if is_unwanted else Q(subject__icontains=word)
    return found
