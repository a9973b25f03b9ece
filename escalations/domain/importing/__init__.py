"""Brings in tickets of the past: from another helpdesk's export, or told by the demo."""

from .columns import FIELDS, fields_of, known_source
from .encodings import Unreadable
from .line import Line
from .loading import Tally, import_rows
from .reading import Export
from .records import (
    Batch,
    historic_entry,
    historic_note,
    historic_record,
    historic_step,
    historic_ticket,
    save_batch,
)
from .rows import TRANSLATED, Translation

__all__ = [
    "FIELDS",
    "TRANSLATED",
    "Batch",
    "Export",
    "Line",
    "Tally",
    "Translation",
    "Unreadable",
    "fields_of",
    "historic_entry",
    "historic_note",
    "historic_record",
    "historic_step",
    "historic_ticket",
    "import_rows",
    "known_source",
    "save_batch",
]
