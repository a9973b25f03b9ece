"""Which priority a ticket's impact and urgency expect, and whether another one is explained (S16)."""

from escalations.models import Priority, PriorityRule

UNASKED = object()


def cell(impact, urgency):
    """The administrator's rule for this impact and urgency, if it names an active priority."""
    return PriorityRule.objects.filter(impact=impact, urgency=urgency, priority__is_active=True)


def expected(impact, urgency):
    """The priority the administrator's matrix names for this cell; None if it names no active one."""
    rule = cell(impact, urgency).select_related("priority").first()
    return rule.priority if rule else None


def lowest():
    """The active priority that can wait longest; None while there is none."""
    return Priority.objects.active().order_by("rank").last()


def explained(ticket, *, expected=UNASKED):
    """Whether the ticket has the expected priority, or says why it has another (S16).

    Pass `expected` when it is known already; that spares the query.
    """
    wanted = _expected_for(ticket) if expected is UNASKED else expected
    if wanted is None or wanted.pk == ticket.priority_id:
        return True
    return bool(ticket.priority_reason.strip())


def sentence(ticket, *, expected=UNASKED):
    """What the matrix says about the ticket, in words; empty if it says nothing."""
    wanted = _expected_for(ticket) if expected is UNASKED else expected
    if wanted is None:
        return ""
    impact, urgency = ticket.get_impact_display(), ticket.get_urgency_display().lower()
    return f"{impact} impact and {urgency} urgency expect {wanted}."


def _expected_for(ticket):
    return expected(ticket.impact, ticket.urgency)
