"""Freshdesk's conversations and files in the portal's normal form; what is not clearly public is private."""

from functools import partial

from escalations.domain.outside import RemoteFile, RemoteNote

from . import tolerant
from .freshdesk_shapes import NotReadable, words

PRIVATE_CATEGORY, FORWARD = "2", "8"  # what is forwarded was written to others than the customer
MOMENTS = ("created_at", "updated_at", "last_edited_at")  # an edit may move only the last


def note(calls, ticket, row):
    """A RemoteNote. Raises NotReadable without an id."""
    if not isinstance(row, dict) or tolerant.code(row.get("id")) is None:
        raise NotReadable("It has no id.")
    moved = [moment for moment in (tolerant.moment(row.get(name)) for name in MOMENTS) if moment]
    return RemoteNote(
        external_id=tolerant.code(row["id"]),
        ticket=ticket,
        body=words(row, "body_text", "body"),
        is_private=row.get("private") is not False or _is_for_others(row),
        is_from_customer=row.get("incoming") is True,
        is_automatic=row.get("auto_response") is True or tolerant.code(row.get("automation_id")) is not None,
        author=tolerant.code(row.get("user_id")),
        created_at=tolerant.moment(row.get("created_at")),
        updated_at=max(moved, default=None),
        files=files(calls, row),
    )


def _is_for_others(row):
    return (
        tolerant.code(row.get("source")) == FORWARD or tolerant.code(row.get("category")) == PRIVATE_CATEGORY
    )


def is_there(row):
    """Whether it was not deleted, where that is said at all."""
    return not (isinstance(row, dict) and row.get("deleted") is True)


def files(calls, row):
    """Those attached to a ticket or conversation; their addresses do not last."""
    return tuple(_file(calls, one) for one in tolerant.rows(row.get("attachments")))


def _file(calls, row):
    size = int(tolerant.number(row.get("size")) or tolerant.number(row.get("file_size")) or 0)
    url = tolerant.text(row.get("attachment_url"))
    return RemoteFile(
        external_id=tolerant.code(row.get("id")) or url.partition("?")[0],
        name=tolerant.text(row.get("name")) or "file",
        content_type=tolerant.text(row.get("content_type")) or "application/octet-stream",
        size=size,
        open=partial(calls.fetch, url),
    )
