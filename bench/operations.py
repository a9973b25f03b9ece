"""What is measured: each operation's address, who asks, what its answer must hold, and the kind of its floor."""

from dataclasses import dataclass

LIST, PAGE, JSON = "list", "page", "json"


@dataclass(frozen=True)
class Operation:
    """One GET. `holds` is a text only the right page has; the floor's kind decides how it renders."""

    name: str
    path: str
    holds: str
    kind: str = LIST
    who: str = "technician"


def operations(facts, firm):
    """All of them; `facts` from the fill, `firm` the ids to filter by."""
    short, long = facts["short"], facts["long"]
    yield Operation("my work", "/", "My work")
    yield Operation("tickets, first page", "/tickets/", "<h1>Tickets")
    yield Operation("tickets, page 200", f"/tickets/?cursor={firm['deep']}", "<h1>Tickets")
    for name, value in firm["filters"].items():
        yield Operation(f"tickets by {name}", f"/tickets/?{name}={value}", "<h1>Tickets")
    yield Operation("search, frequent word", f"/search/?q={facts['frequent']}", facts["frequent"])
    yield Operation("search, rare word", f"/search/?q={facts['rare']}", facts["rare"])
    phrase = facts["phrase"].replace(" ", "+")
    yield Operation("search, three words", f"/search/?q={phrase}", facts["phrase"])
    yield Operation("ticket, 4 notes", f"/tickets/{short}/", f"#{short}", PAGE)
    yield Operation("ticket, 400 notes", f"/tickets/{long}/", f"#{long}", PAGE)
    yield Operation("guided escalation", f"/tickets/{firm['draft']}/escalate/", "Not ready yet", PAGE)
    yield Operation("queue of 50", "/queue/", "Queue", LIST, "senior-calm")
    yield Operation("queue of 5,000", "/queue/", "Queue", LIST, "senior")
    yield Operation("API, tickets", "/api/v1/tickets/", '"results"', JSON)
    yield Operation("API, one ticket", f"/api/v1/tickets/{short}/", f'"number":{short}', JSON)
    yield Operation("admin, tickets", "/admin/escalations/ticket/", "Tickets", LIST, "administrator")
