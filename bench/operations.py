"""What is measured: each operation's address, who asks, what its answer must hold, its kind of floor and its budget."""

from dataclasses import dataclass, field
from urllib.parse import urlencode

LIST, PAGE, JSON, FORM = "list", "page", "json", "form"


@dataclass(frozen=True)
class Budget:
    """How often the floor's time, and how many queries; None where nothing is said."""

    ratio: float | None = None
    queries: int | None = None


BUDGETS = {LIST: Budget(2, 8), JSON: Budget(2, 8), PAGE: Budget(3, 12), FORM: Budget()}


@dataclass(frozen=True)
class Operation:
    """One request. `holds` is a text only the right answer has; a form redirects to what was made.

    The kind decides how the floor answers: a list with the smallest table, a page with the same HTML as one flat
    template, JSON with the rows as they are, a form with the same statements and a redirect.
    """

    name: str
    path: str
    holds: str
    kind: str = LIST
    who: str = "technician"
    form: dict = field(default_factory=dict, hash=False)

    @property
    def budget(self):
        return BUDGETS[self.kind]

    @property
    def status(self):
        return 302 if self.kind == FORM else 200

    @property
    def body(self):
        """What is sent; “{n}” is another number each time, so that nothing is the same twice."""
        return urlencode(self.form, safe="{}")


def operations(facts, firm):
    """All of them; `facts` from the fill, `firm` the ids to filter by."""
    short, long = facts["short"], facts["long"]
    yield Operation("my work", "/", "<h1>My work")
    yield Operation("tickets, first page", "/tickets/", "<h1>Tickets")
    yield Operation("tickets, page 200", f"/tickets/?cursor={firm['deep']}", "<h1>Tickets")
    for name, value in firm["filters"].items():
        yield Operation(f"tickets by {name}", f"/tickets/?{urlencode({name: value})}", "data-row")
    yield Operation("search, frequent word", f"/search/?q={facts['frequent']}", "data-row")
    yield Operation("search, rare word", f"/search/?q={facts['rare']}", "data-row")
    yield Operation("search, three words", f"/search/?{urlencode({'q': facts['phrase']})}", "data-row")
    yield Operation("ticket, 4 notes", f"/tickets/{short}/", 'id="conversation"', PAGE)
    yield Operation("ticket, 400 notes", f"/tickets/{long}/", 'id="conversation"', PAGE)
    yield Operation("guided escalation", f"/tickets/{firm['draft']}/escalate/", "Not ready yet", PAGE)
    yield Operation("queue of 50", "/queue/", "<h1>Escalations waiting", LIST, "senior-calm")
    yield Operation("queue of 5,000", "/queue/", "<h1>Escalations waiting", LIST, "senior")
    yield Operation("API, tickets", "/api/v1/tickets/", '"results"', JSON)
    yield Operation("API, one ticket", f"/api/v1/tickets/{short}/", f'"number":{short}', JSON)
    feed = f"/api/v1/sync/changes/?cursor={firm['feed']}"
    yield Operation("change feed of 50,000", feed, '"position"', JSON)
    yield Operation("admin, tickets", "/admin/escalations/ticket/", 'id="result_list"', LIST, "administrator")
    reply = {"mode": "reply", "reply": "{n}: please try again; it works for us since noon."}
    yield Operation("reply", f"/tickets/{facts['answered']}/notes/", "", FORM, form=reply)
    ticket = {
        "contact": firm["filters"]["contact"],
        "subject": "Scanner {n} stops",
        "impact": "low",
        "urgency": "low",
    }
    yield Operation("create", "/tickets/new/", "", FORM, form=ticket | {"assignee": "me"})
