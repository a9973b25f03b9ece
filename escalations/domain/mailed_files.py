"""The files of a mail: kept by the rules for attachments; what is not kept is named."""

from django.core.files.base import ContentFile

from . import attachments, writing
from .errors import InvalidInput


def keep(files, rows, *, limit, at):
    """Add each file to `rows`; returns a sentence for each that is not taken."""
    refused = []
    for file in files:
        try:
            rows.append(attachments.upload(ContentFile(file.content, file.name), by=None, at=at, limit=limit))
        except InvalidInput as refusal:
            refused.append(f"“{attachments.clean_name(file.name)}”: {writing.clean(refusal.detail)}")
    return refused


def named(text, refused):
    """The text, with what of the mail is not kept below it."""
    if not refused:
        return text
    lines = "\n".join(f"- {one}" for one in refused)
    return f"{text}\n\n[Handover did not keep these files of the mail:\n{lines}]".strip()
