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
NOTES = Keyset("notes", default="created_at", created_at=("created_at", "id"))
STEPS = Keyset("steps", default="done_at", done_at=("done_at", "id"))
SCENARIOS = Keyset("scenarios", default="name", name=("name",))
QUEUE = Keyset(
    "queue",
    default="priority",
    priority=("priority_rank", "queued_at", "id"),
    accept_by=("accept_by", "id"),
)
CATEGORIES = Keyset("categories", default="position", position=("position", "name", "id"))
PRIORITIES = Keyset("priorities", default="rank", rank=("rank", "id"))
TEAMS = Keyset("teams", default="tier", tier=("tier", "name", "id"))
USERS = Keyset("users", default="username", username=("username", "id"))
CANNED_RESPONSES = Keyset("canned responses", default="title", title=("title", "id"))
WEBHOOKS = Keyset("webhooks", default="id", id=("id",))
WEBHOOK_DELIVERIES = Keyset("webhook deliveries", default="-id", id=("id",))
