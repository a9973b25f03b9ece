"""Whether a new ticket of this customer would fall into the service warranty window, shown with its services (S11)."""

from django.db.models import F, Q, Subquery
from django.db.models.functions import Coalesce
from django.utils import timezone

from escalations.domain import warranty
from escalations.models import FINISHED, ClosingReason, Standard, Ticket

SHOWN = 6


def services_of(user, *, contact=None, company=None, at):
    """[Warranty] of the last completed services, as they stand for a ticket opened `at`; one query."""
    rows = Ticket.objects.visible_to(user).filter(_whose(contact, company))
    rows = rows.filter(status__in=FINISHED, closing_reason=ClosingReason.DONE)
    rows = rows.annotate(done=Coalesce("resolved_at", "closed_at"), days=Subquery(_days()))
    rows = rows.exclude(done=None).select_related("category__parent").defer("search", "description")
    return [_as_it_stands(one, at) for one in rows.order_by(F("done").desc(), "-pk")[:SHOWN]]


def _whose(contact, company):
    if company is not None:
        return Q(company=company)
    own = Q(contact=contact)
    return own | Q(company=contact.company_id) if contact.company_id else own


def _days():
    return Standard.objects.filter(is_in_force=True).values("warranty_days")[:1]


def _as_it_stands(service, at):
    tz = timezone.get_current_timezone()
    return warranty.judge(service, warranty.Window(at.astimezone(tz).date(), service.days, tz))
