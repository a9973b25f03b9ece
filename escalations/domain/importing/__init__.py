"""Brings in tickets of the past: from another helpdesk's export, or told by the demo."""

from .records import (
    Batch,
    historic_entry,
    historic_note,
    historic_record,
    historic_step,
    historic_ticket,
    save_batch,
)

__all__ = [
    "Batch",
    "historic_entry",
    "historic_note",
    "historic_record",
    "historic_step",
    "historic_ticket",
    "save_batch",
]
