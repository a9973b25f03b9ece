"""Takes in what another system says: companies, contacts, tickets and their conversations, each row once."""

from .codes import Codes, learn
from .companies import take_company
from .contacts import take_contact
from .conversation import keep_files, new_among, take_notes
from .own_words import OwnWords
from .remapping import remap
from .taken import Taken
from .tickets import take_ticket, vanish

__all__ = [
    "Codes",
    "OwnWords",
    "Taken",
    "keep_files",
    "learn",
    "new_among",
    "remap",
    "take_company",
    "take_contact",
    "take_notes",
    "take_ticket",
    "vanish",
]
