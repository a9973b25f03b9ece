"""Takes in what another system says: companies, contacts, tickets and their conversations, each row once."""

from .codes import Codes, learn
from .companies import take_company
from .contacts import take_contact
from .conversation import keep_files, take_notes
from .own_fields import learn as learn_own_fields
from .own_words import OwnWords
from .past import Story, is_past, take_past
from .remapping import remap
from .remapping_fields import remap_field, tell_states
from .taken import Taken
from .tickets import take_ticket, vanish, why_gone

__all__ = [
    "Codes",
    "OwnWords",
    "Story",
    "Taken",
    "is_past",
    "keep_files",
    "learn",
    "learn_own_fields",
    "remap",
    "remap_field",
    "take_company",
    "take_contact",
    "take_notes",
    "take_past",
    "take_ticket",
    "tell_states",
    "vanish",
    "why_gone",
]
