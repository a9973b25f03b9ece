"""How lists are ordered: by what, and by which columns compared as one row value."""

from escalations.paging import Keyset

TICKETS = Keyset(
    "tickets",
    default="-updated_at",
    updated_at=("updated_at", "number"),
    created_at=("created_at", "number"),
    number=("number",),
)
CONTACTS = Keyset("contacts", default="name", name=("name", "id"), updated_at=("updated_at", "id"))
COMPANIES = Keyset("companies", default="name", name=("name", "id"), updated_at=("updated_at", "id"))
