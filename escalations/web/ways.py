"""Where a refusal's way forward leads: the domain names it, here it becomes an address (no dead ends)."""

from dataclasses import dataclass

from django.urls import reverse

from . import found

GUIDED = frozenset({"ready", "lookback", "configuration", "template", "acknowledge", "escalate"})


@dataclass(frozen=True)
class Way:
    """A link that leads on."""

    url: str
    label: str


def way(error, ticket):
    """The Way that `error` names on this ticket, or None."""
    name, _, rest = (error.link or "").partition(":")
    step, _, anchor = name.partition("#")
    if name == "ticket" and rest.isdecimal():
        return Way(reverse("web:ticket", args=[rest]), f"Go to #{rest}")
    if name == "status":
        return Way(reverse("web:ticket", args=[ticket.pk]) + "#status", "Change the status")
    if step in GUIDED:
        end = f"?step={step}" + (f"#{anchor}" if anchor else "")
        return Way(reverse("web:escalate", args=[ticket.pk]) + end, "Go there in the guided escalation")
    if name in {"escalation", "resolve"}:
        return _escalation(ticket, name)
    return None


def _escalation(ticket, name):
    escalation = found.unfinished(ticket)
    if escalation is None:
        return None
    if escalation.is_being_written:
        return Way(reverse("web:escalate", args=[ticket.pk]), "Go to the escalation")
    anchor = "#resolve" if name == "resolve" else ""
    label = "Resolve the escalation" if anchor else "Open the brief"
    return Way(reverse("web:brief", args=[escalation.pk]) + anchor, label)


def back(request):
    """The page of ours that was left for this one; "" if there is none."""
    referer = request.headers.get("Referer", "")
    return referer if referer.startswith(f"{request.scheme}://{request.get_host()}/") else ""
