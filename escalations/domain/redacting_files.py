"""How a file's content is taken out for good: the file stays where it was named, its content does not (invariant 4)."""

import secrets
from functools import partial

from django.core.files.base import ContentFile
from django.db import transaction

from escalations.models import Attachment

from . import history, locks, texts
from .errors import InvalidInput
from .redaction import MARK, check_person, forget_mail, take_out

NAME, TYPE = f"{MARK}.txt", "text/plain"


@transaction.atomic
def redact_file(attachment, *, reason, mask_name=False, by, at):
    """Replace what a file of a ticket contains by a mark with the reason; with `mask_name` its name goes as well.

    Administrators only, with a reason. The stored file is deleted once that is certain; nobody can bring it back.
    """
    check_person(by)
    ask = "Say why the file must not stay."
    reason = texts.needed(reason, field="reason", name="The reason", limit=500, ask=ask)
    locks.ticket(attachment.ticket_id)
    row = Attachment.objects.select_for_update(of=("self",)).get(pk=attachment.pk)
    if row.redacted_at is not None:
        raise InvalidInput({"file": f"The content of “{row}” is taken out already."})
    old, storage = str(row.file.name), row.file.storage
    if mask_name:
        take_out(row.ticket_id, row.name)
        row.name = NAME
    forget_mail([row.ticket_id])
    _put_mark(row, reason, at)
    row.save()
    history.remember(
        "file.redacted", ticket=row.ticket, by=by, at=at, reason=reason, attachment=row.pk, name=row.name
    )
    transaction.on_commit(partial(storage.delete, old), robust=True)
    return row


def _put_mark(row, reason, at):
    content = f"{MARK}\n{reason}\n".encode()
    row.file.save(f"{secrets.token_hex(16)}.txt", ContentFile(content), save=False)
    row.size, row.content_type = len(content), TYPE
    row.redacted_at, row.redacted_reason = at, reason
