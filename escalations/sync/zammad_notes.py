"""What Zammad's articles say: the ticket's description, and the notes and letters after it."""

from datetime import timedelta

from escalations.domain.outside import MISSING, RemoteFile, RemoteNote

from . import html_text, tolerant
from .calls import path
from .zammad_rows import NOBODY

CUSTOMER, SYSTEM = "Customer", "System"
SENDERS = {2: CUSTOMER, 3: SYSTEM}
AT_ONCE = timedelta(seconds=2)  # a ticket and its first article are not written in the same millisecond


def words(article):
    """Plain text, whatever it was written in."""
    body = article.get("body") if isinstance(article.get("body"), str) else ""
    is_html = "html" in tolerant.text(article.get("content_type"))
    return html_text.text_of(body) if is_html else tolerant.text(body)


def is_private(article):
    """Whatever is not clearly public is private."""
    return article.get("internal") is not False


def note(article, fetch):
    """`fetch(path)` gets a file's bytes."""
    id, ticket = tolerant.code(article["id"]), tolerant.code(article["ticket_id"])
    sender = _sender(article)
    moments = [tolerant.moment(article.get(name)) for name in ("created_at", "updated_at")]
    known = [moment for moment in moments if moment]
    preferences = tolerant.known(article.get("preferences"))
    return RemoteNote(
        external_id=id,
        ticket=ticket,
        body=words(article),
        is_private=is_private(article),
        is_from_customer=sender == CUSTOMER,
        is_automatic=sender == SYSTEM or preferences.get("is-auto-response") is True,
        author=_author(article, sender),
        created_at=moments[0],
        updated_at=max(known, default=None),
        files=tuple(_files(article, fetch)),
    )


def first(articles, opened_at):
    """The article a ticket was opened with, or None; those of older, merged tickets are not it."""
    dated = [(tolerant.moment(one.get("created_at")), one) for one in articles]
    own = [one for moment, one in dated if moment and opened_at and moment >= opened_at - AT_ONCE]
    return min(own or articles, key=lambda one: (one.get("created_at") or "", one["id"]), default=None)


def description(article):
    """The words a ticket was opened with. Private ones are no description: they stay a private note."""
    return words(article) if article and not is_private(article) else MISSING


def without(article, notes):
    """`(the notes less the one the description says already, the files that came with it)`."""
    id = tolerant.code(article["id"]) if article and not is_private(article) else None
    files = [file for one in notes if one.external_id == id for file in one.files]
    return tuple(one for one in notes if one.external_id != id), tuple(files)


def _sender(article):
    return tolerant.text(article.get("sender")) or SENDERS.get(article.get("sender_id"), "")


def _author(article, sender):
    """Written by an agent for a customer, as after a call, it is the customer's."""
    on_behalf = tolerant.code(article.get("origin_by_id")) if sender == CUSTOMER else None
    author = on_behalf or tolerant.code(article.get("created_by_id"))
    return None if author == NOBODY else author


def _files(article, fetch):
    for one in tolerant.rows(article.get("attachments")):
        preferences = tolerant.known(one.get("preferences"))
        id = tolerant.code(one.get("id"))
        if id and preferences.get("original-format") is not True:  # the mail's own HTML is the body already
            yield _file(article, one, id, preferences, fetch)


def _file(article, one, id, preferences, fetch):
    kind = preferences.get("Mime-Type") or preferences.get("Content-Type")
    size = int(tolerant.number(one.get("size")) or 0)
    where = path("ticket_attachment", article["ticket_id"], article["id"], id)
    return RemoteFile(
        external_id=id,
        name=tolerant.text(one.get("filename")) or "file",
        content_type=tolerant.text(kind).partition(";")[0] or "application/octet-stream",
        size=size,
        open=lambda: fetch(where),
    )
